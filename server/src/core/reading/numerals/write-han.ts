/** Whole numbers in Chinese numerals, as ordinals and counts are written: 十二, 二十, 一百零五. */
import { COMMON_DIGITS } from '../../norms/words/sums-of-money';

/** The digits in order of their value. */
export const HAN_DIGITS = `零${COMMON_DIGITS.join('')}`;

/** `value` (0 … 9999) in Chinese numerals; outside that range, or not whole, in digits. */
export function han(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 9999) return String(value);
  if (value < 10) return HAN_DIGITS.charAt(value);
  let written = '';
  let gap = false;
  for (const [size, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / size) % 10;
    if (digit === 0) gap = written !== '';
    else {
      written += (gap ? '零' : '') + HAN_DIGITS.charAt(digit) + name;
      gap = false;
    }
  }
  // 12 is 十二, not 一十二.
  return value < 20 ? written.slice(1) : written;
}
