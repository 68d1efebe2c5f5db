/** What the digits of a quantity are worth, how finely they are written, and which of them leave two values open. */
import { type Decimal, decimal } from '../numerals/decimal';
import { readNumeral } from '../numerals/read';

/** 四五十, 十七八, 三五: two digits that follow one another stand for any number between them. */
const BETWEEN = /(?<![零〇○一二两三四五六七八九\d])([一二两三四五六七八])([二两三四五六七八九])(?=[十百千万亿]|$)/;
const ORDER = '零一二三四五六七八九';
const placeOf = (digit: string): number => ORDER.indexOf(digit === '两' ? '二' : digit);

/** What a numeral is worth; `upTo` is the greater of two that it leaves open. */
export function valueIn(digits: string): { readonly value: Decimal; readonly upTo?: Decimal } | undefined {
  // Most numbers are written in Arabic digits only.
  const [pair, low = '', high = ''] = (digits.charAt(0) > '9' && BETWEEN.exec(digits)) || [];
  const apart = pair === undefined ? 0 : placeOf(high) - placeOf(low);
  if (apart === 1 || (apart === 2 && low === '三')) {
    const [value, upTo] = [low, high].map((digit) => readNumeral(digits.replace(BETWEEN, digit)));
    return value && upTo && { value, upTo };
  }
  const value = readNumeral(digits);
  return value && { value };
}

/** One step of the last written digit: 0.01万 of 25.67万, 1 of 38012, 1万 of 3万. */
export function stepOf(digits: string): Decimal {
  const decimals = decimalsOf(digits);
  let power = groupPowerAtEnd(digits);
  if (decimals === 0 && /\d/.test(digits)) power += digits.endsWith('千') ? 3 : digits.endsWith('百') ? 2 : 0;
  return decimal(1n, power - decimals);
}

/** How many decimals are written: 2 of 25.67万, 1 of 三点五. */
export function decimalsOf(written: string): number {
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
  return !/[.点]/.test(digits) && !/[万亿]$/.test(digits);
}
