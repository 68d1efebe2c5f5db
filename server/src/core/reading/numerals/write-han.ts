/** Whole numbers in Chinese numerals, as ordinals and counts are written: 十二, 二十, 一百零五. */
const DIGITS = '零一二三四五六七八九';

/** `value` (0 … 9999) in Chinese numerals; outside that range, or not whole, in digits. */
export function han(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 9999) return String(value);
  if (value < 10) return DIGITS[value]!;
  let out = '';
  let gap = false;
  for (const [size, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / size) % 10;
    if (digit === 0) gap = out !== '';
    else {
      out += (gap ? '零' : '') + DIGITS[digit]! + name;
      gap = false;
    }
  }
  return value < 20 ? out.slice(1) : out;
}
