/** What the digits of a quantity are worth, how finely they are written, and which of them leave two values open. */
import { anyOf } from '../../norms/lexicon';
import { EITHER_OF_TWO } from '../../norms/words/counting';
import { type Decimal, decimal } from '../numerals/decimal';
import { readNumeral } from '../numerals/read';

/** 四五十, 十七八, 三五: two digits that follow one another stand for any number between them. */
const BETWEEN = new RegExp(`(?<![零〇○一二两三四五六七八九\\d])${anyOf(EITHER_OF_TWO)}(?=[十百千万亿]|$)`);

/** What a numeral is worth; `upTo` is the greater of two that it leaves open. */
export function valueIn(digits: string): { readonly value: Decimal; readonly upTo?: Decimal } | undefined {
  // Most numbers are written in Arabic digits only.
  const [pair] = (digits.length > 1 && digits.charAt(0) > '9' && BETWEEN.exec(digits)) || [];
  if (pair !== undefined) {
    const [value, upTo] = [...pair].map((digit) => readNumeral(digits.replace(BETWEEN, digit)));
    return value && upTo && { value, upTo };
  }
  const value = readNumeral(digits);
  return value && { value };
}

/** Whether Arabic digits are written. */
export function hasDigit(written: string): boolean {
  for (let i = 0; i < written.length; i++) {
    const code = written.charCodeAt(i);
    if (code >= 0x30 && code <= 0x39) return true;
  }
  return false;
}

/** One step of the last written digit: 0.01万 of 25.67万, 1 of 38012, 1万 of 3万. */
export function stepOf(digits: string): Decimal {
  const decimals = decimalsOf(digits);
  let power = groupPowerAtEnd(digits);
  if (decimals === 0 && hasDigit(digits)) power += digits.endsWith('千') ? 3 : digits.endsWith('百') ? 2 : 0;
  return decimal(1n, power - decimals);
}

/** How many decimals are written: 2 of 25.67万, 1 of 三点五. */
export function decimalsOf(written: string): number {
  if (!written.includes('.') && !written.includes('点')) return 0;
  const decimals = /\.(\d+)/.exec(written) ?? /点([零〇○一二三四五六七八九]+)/.exec(written);
  return decimals?.[1]?.length ?? 0;
}

/** The power of ten of the 万 and 亿 that `written` ends with: 12 of 3万亿. */
export function groupPowerAtEnd(written: string): number {
  let power = 0;
  for (let at = written.length - 1; at >= 0; at--) {
    const char = written.charAt(at);
    if (char !== '万' && char !== '亿') break;
    power += char === '万' ? 4 : 8;
  }
  return power;
}

/** Whether a number is written out, without decimals, 万 and 亿. */
export function isFull(digits: string): boolean {
  return !digits.includes('.') && !digits.includes('点') && !digits.endsWith('万') && !digits.endsWith('亿');
}
