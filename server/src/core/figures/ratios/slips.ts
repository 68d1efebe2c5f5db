/** Which one operand, had it been typed right, would make a claim true. */
import { compare, type Decimal, decimal, multiply } from '../../reading/numerals/decimal';
import { holdsWith, type JudgedClaim } from './claim';

export interface Correction {
  /** Which operand of the claim. */
  readonly index: 0 | 1;
  /** In base units. */
  readonly value: Decimal;
}

/** Corrections of one slip of the pen (a digit, two neighbours swapped, a digit lost), the only such of its operand. */
export function correctionsOf(claim: JudgedClaim): Correction[] {
  const corrections: Correction[] = [];
  for (const index of [0, 1] as const) {
    const { value, step } = claim.operands[index];
    const [correct, another] = variants(value, step).filter((variant) => holdsWith(claim, index, variant));
    if (correct && !another) corrections.push({ index, value: correct });
  }
  return corrections;
}

/** Numbers one slip away from `value`, written to the same last digit. */
function variants(value: Decimal, step: Decimal): Decimal[] {
  const zeros = value.exponent - step.exponent;
  if (zeros < 0 || zeros > 15) return [];
  const digits = value.digits.toString() + '0'.repeat(zeros);
  if (digits.length > 12 || value.digits <= 0n) return [];
  const texts = new Set<string>();
  for (let i = 0; i < digits.length; i++) {
    for (let d = i === 0 ? 1 : 0; d <= 9; d++) texts.add(digits.slice(0, i) + d + digits.slice(i + 1));
    if (i > 0) texts.add(digits.slice(0, i - 1) + digits.charAt(i) + digits.charAt(i - 1) + digits.slice(i + 1));
  }
  texts.add(`${digits}0`);
  if (digits.endsWith('0')) texts.add(digits.slice(0, -1));
  return [...texts]
    .filter((text) => text !== '' && !(digits.length > 1 && text.startsWith('0')))
    .map((text) => multiply(decimal(BigInt(text)), { digits: 1n, exponent: step.exponent }))
    .filter((variant) => variant.digits !== 0n && compare(variant, value) !== 0);
}
