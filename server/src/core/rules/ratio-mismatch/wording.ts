/** How a computed figure is told: what rounding admits, and what would be right. */
import { unitOf } from '../../norms/units';
import { numeralOf } from '../../figures/figures';
import { compare, type Decimal, divide, format, parseDecimal, round, subtract } from '../../reading/numerals/decimal';
import { writeLike } from '../../reading/numerals/write-like';
import type { Quantity } from '../../reading/quantities/quantity';
import type { JudgedClaim } from '../../figures/ratios';
import { show, showResult } from '../../figures/ratios/arithmetic';
import type { Reading } from '../../reading/reading';

export { numeralOf } from '../../figures/figures';
export { arithmetic } from '../../figures/ratios/arithmetic';

/** The difference of the operands of a growth claim, as 百分点: 46% − 40% = 6个百分点. */
export function pointsArithmetic({ operands, down }: JudgedClaim): string {
  const [a, b] = down ? operands : [operands[1], operands[0]];
  return `${show(a.value, a)} − ${show(b.value, b)} = ${format(subtract(a.value, b.value))}个百分点`;
}

/** 12.5亿元，比上年增加125亿元，增长11.1%: more was added than there is, of which no rate can be worked out; what is wrong, in both languages. */
export function beyondItself({ kind, down, operands: [a, b] }: JudgedClaim): readonly [string, string] | undefined {
  if (!/^increase/.test(kind) || down || compare(a.value, b.value) > 0) return undefined;
  const [now, added] = [show(a.value, a), show(b.value, b)];
  return [
    `增加的${added}比增加后的${now}还多，像是小数点错了位`,
    `${added} were added, more than the ${now} there are now; a decimal point seems to be wrong`,
  ];
}

/** What the operands as rounded admit: [38.6%, 47.4%]; undefined when they are exact, so that only one value is right. */
export function admitted(claim: JudgedClaim): readonly [string, string] | undefined {
  if (claim.kind === 'direction') return undefined;
  const low = showResult(claim.admissible.low, claim);
  const high = showResult(claim.admissible.high, claim);
  return low === high ? undefined : [low, high];
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
