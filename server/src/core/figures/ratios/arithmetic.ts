/** How a figure that follows from others is worked out, in the writer's own units: （40万人 − 28万人）÷ 28万人 = 42.9%. */
import { unitOf } from '../../norms/units';
import {
  absolute,
  compare,
  type Decimal,
  decimal,
  divide,
  format,
  multiply,
  parseDecimal,
  round,
  toNumber,
} from '../../reading/numerals/decimal';
import type { Quantity } from '../../reading/quantities/quantity';
import type { JudgedClaim } from './claim';

/** `value` (base units) in the unit of `quantity`, with 万 or 亿 where the writer has them: 8710亿元, 38.2公里, 35600人. */
export function show(value: Decimal, { unit, full, step }: Quantity): string {
  const own = divide(value, parseDecimal(unitOf(unit)?.factor ?? '1'), 6) ?? value;
  const scales = !full || step.exponent >= 4;
  const size = absolute(own);
  for (const [power, name] of [
    [8, '亿'],
    [4, '万'],
  ] as const) {
    const scaled = multiply(own, decimal(1n, -power));
    if (scales && compare(size, decimal(1n, power)) >= 0 && -scaled.exponent <= 4)
      return `${format(scaled)}${name}${unit}`;
  }
  return `${format(own)}${unit}`;
}

/** The arithmetic of a claim with its result: （40万人 − 28万人）÷ 28万人 = 42.9%. */
export function arithmetic(claim: JudgedClaim): string {
  const { kind, operands, down } = claim;
  const [a, b] = operands;
  const [x, y] = [show(a.value, a), show(b.value, b)];
  const result = showResult(claim.computed, claim);
  switch (kind) {
    case 'difference':
    case 'direction':
      return down ? `${x} − ${y} = ${result}` : `${y} − ${x} = ${result}`;
    case 'growth':
    case 'times':
      return down ? `（${x} − ${y}）÷ ${x} = ${result}` : `（${y} − ${x}）÷ ${x} = ${result}`;
    case 'multiple':
    case 'doubling':
    case 'share':
    case 'average':
      return `${y} ÷ ${x} = ${result}`;
    case 'increase':
    case 'increase-times':
      return `${y} ÷（${x} ${down ? '+' : '−'} ${y}）= ${result}`;
  }
}

/** `value`, which the claim states or admits, as the claim's figure would be written. */
export function showResult(value: Decimal, claim: JudgedClaim): string {
  const { kind, stated } = claim;
  switch (kind) {
    case 'growth':
    case 'increase':
    case 'share':
      return `${rounded(value, Math.max(1, placesOf(stated)))}%`;
    case 'times':
    case 'increase-times':
    case 'multiple':
    case 'doubling':
      return `${rounded(value, Math.max(2, placesOf(stated)))}倍`;
    case 'average':
      return show(significant(value, stated), stated);
    case 'difference':
      return show(value, stated.dimension === 'plain' ? claim.operands[1] : stated);
    case 'direction':
      return show(value, claim.operands[1]);
  }
}

/** `value` to the step of `stated`, but with at least three digits that count. */
function significant(value: Decimal, stated: Quantity): Decimal {
  const whole = Math.max(0, Math.floor(Math.log10(Math.max(1e-9, Math.abs(toNumber(value))))));
  return round(value, Math.max(-stated.step.exponent, 2 - whole));
}

const rounded = (value: Decimal, places: number): string => {
  const text = format(round(value, places));
  const [whole, fraction = ''] = text.split('.');
  return `${whole}.${fraction.padEnd(places, '0')}`;
};

const placesOf = (quantity: Quantity): number => Math.max(0, -quantity.step.exponent);
