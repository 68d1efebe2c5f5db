/** How a computed figure is told: the arithmetic with the writer's own units, and what rounding admits. */
import { unitOf } from '../../norms/units';
import { absolute, compare, type Decimal, decimal, divide, format, multiply, parseDecimal, round, subtract, toNumber } from '../../report/numerals/decimal';
import { writeLike } from '../../report/numerals/write-like';
import type { Quantity } from '../../report/quantities/quantity';
import type { JudgedClaim } from '../../report/ratios';
import type { Reading } from '../../report/reading';

/** `value` (base units) in the unit of `quantity`, with 万 or 亿 where the writer has them: 8710亿元, 38.2公里, 35600人. */
export function show(value: Decimal, { unit, full, step }: Quantity): string {
  const own = divide(value, parseDecimal(unitOf(unit)?.factor ?? '1'), 6) ?? value;
  const scales = !full || step.exponent >= 4;
  const size = absolute(own);
  for (const [power, name] of [[8, '亿'], [4, '万']] as const) {
    const scaled = multiply(own, decimal(1n, -power));
    if (scales && compare(size, decimal(1n, power)) >= 0 && -scaled.exponent <= 4) return `${format(scaled)}${name}${unit}`;
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
    case 'difference': case 'direction': return down ? `${x} − ${y} = ${result}` : `${y} − ${x} = ${result}`;
    case 'growth': case 'times': return down ? `（${x} − ${y}）÷ ${x} = ${result}` : `（${y} − ${x}）÷ ${x} = ${result}`;
    case 'multiple': case 'doubling': case 'share': case 'average': return `${y} ÷ ${x} = ${result}`;
    case 'increase': case 'increase-times': return `${y} ÷（${x} ${down ? '+' : '−'} ${y}）= ${result}`;
  }
}

/** The difference of the operands of a growth claim, as 百分点: 46% − 40% = 6个百分点. */
export function pointsArithmetic({ operands, down }: JudgedClaim): string {
  const [a, b] = down ? operands : [operands[1], operands[0]];
  return `${show(a.value, a)} − ${show(b.value, b)} = ${format(subtract(a.value, b.value))}个百分点`;
}

/** What the operands as rounded admit: [38.6%, 47.4%]; undefined when they are exact, so that only one value is right. */
export function admitted(claim: JudgedClaim): readonly [string, string] | undefined {
  if (claim.kind === 'direction') return undefined;
  const low = showResult(claim.admissible.low, claim);
  const high = showResult(claim.admissible.high, claim);
  return low === high ? undefined : [low, high];
}

function showResult(value: Decimal, claim: JudgedClaim): string {
  const { kind, stated } = claim;
  switch (kind) {
    case 'growth': case 'increase': case 'share': return `${rounded(value, Math.max(1, placesOf(stated)))}%`;
    case 'times': case 'increase-times': case 'multiple': case 'doubling': return `${rounded(value, Math.max(2, placesOf(stated)))}倍`;
    case 'average': return show(significant(value, stated), stated);
    case 'difference': return show(value, stated.dimension === 'plain' ? claim.operands[1] : stated);
    case 'direction': return show(value, claim.operands[1]);
  }
}

/** The corrected stated figure in the style of its writer, without unit; undefined when that style cannot hold it. */
export function corrected(claim: JudgedClaim, reading: Reading): string | undefined {
  const { kind, stated, computed } = claim;
  if (kind === 'doubling' || kind === 'direction' || computed.digits <= 0n) return undefined;
  const exact = kind === 'difference';
  return writtenLike(stated, exact ? computed : round(computed, -stated.step.exponent), reading);
}

/** `value` (base units) written as `quantity` is, without its unit. */
export function writtenLike(quantity: Quantity, value: Decimal, reading: Reading): string | undefined {
  const { start, end } = numeralOf(quantity, reading);
  const own = divide(value, parseDecimal(unitOf(quantity.unit)?.factor ?? '1'), 6);
  const written = reading.written(start, end);
  const text = own && writeLike(written, own)?.replace(/点零+$/, '');
  return text === undefined || text === '' || text === written ? undefined : text;
}

/** Where the bare numeral stands: behind 百分之, before 万 and unit. */
export function numeralOf(quantity: Quantity, reading: Reading): { readonly start: number; readonly end: number } {
  const start = quantity.start + (/^[百千]分之/.test(reading.text.slice(quantity.start, quantity.start + 3)) ? 3 : 0);
  const text = reading.text.slice(start, quantity.unitStart);
  return { start, end: start + text.trimEnd().length };
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
