/**
 * Writes a number the way another one is written: 1.62万亿 → 1.72万亿, 二千一百 → 三千一百, １，２３４ → １，３３４. Fixes use it, so
 * that a corrected figure looks like the writer's own.
 */
import { type Decimal, decimal, equals, format, multiply, round, tenTo } from './decimal';
import { readNumeral } from './read';
import { han, HAN_DIGITS } from './write-han';

const WIDE = '０１２３４５６７８９';
const POWER: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 萬: 4, 亿: 8, 億: 8 };
/** Digits with commas and points, then 多 or 余, then 万 or 亿. */
const ARABIC = /^([0-9０-９,，.．]+)(\s*(?:[多余几]\s*)?)([十百千万亿萬億]*)$/;

/**
 * `value` in the style of `written`, a numeral without its unit, in the writer's own characters. `value` is in the unit
 * of that numeral (1.62万亿 is 1620000000000). Undefined when the style cannot hold it: the result always reads back as
 * `value`, but that decimals are kept to the number `written` shows, or to at most two more.
 */
export function writeLike(written: string, value: Decimal): string | undefined {
  if (value.digits < 0n) return undefined;
  return /[0-9０-９]/.test(written) ? arabicLike(written, value) : hanLike(written, value);
}

function arabicLike(written: string, value: Decimal): string | undefined {
  const numeral = ARABIC.exec(written.trim());
  if (!numeral) return undefined;
  const [, digits = '', more = '', scale = ''] = numeral;
  const decimals = /[.．]([0-9０-９]+)$/.exec(digits)?.[1] ?? '';
  let text = withPlaces(multiply(value, decimal(1n, -powerOf(scale))), decimals.length);
  if (/[,，]/.test(digits)) text = text.replace(/^\d+/, inThousands);
  if (/[０-９]/.test(digits)) {
    text = text.replace(/\d/g, (digit) => WIDE.charAt(Number(digit)));
    text = text.replace('.', digits.includes('．') ? '．' : '.');
    if (digits.includes('，')) text = text.replace(/,/g, '，');
  }
  return text + more + scale;
}

/** Plain digits with at least `places` decimals, as 12.0 keeps its nought, and up to two more where it takes them. */
function withPlaces(value: Decimal, places: number): string {
  let rounded = round(value, places);
  for (let extra = 1; extra <= 2 && !equals(rounded, value); extra++) rounded = round(value, places + extra);
  const text = format(rounded);
  if (places === 0) return text;
  const [whole, fraction = ''] = text.split('.');
  return `${whole}.${fraction.padEnd(places, '0')}`;
}

/** 1234567 as 1,234,567. */
function inThousands(digits: string): string {
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups.join(',');
}

function powerOf(scale: string): number {
  let power = 0;
  for (const char of scale) power += POWER[char] ?? 0;
  return power;
}

function hanLike(written: string, value: Decimal): string | undefined {
  const more = /[多余几]/.exec(written)?.[0] ?? '';
  const bare = written.replace(/[多余几]/, '');
  const text = bare.includes('点') ? hanWithPoint(bare, value) : hanWholeLike(bare, value);
  if (text === undefined) return undefined;
  const back = readNumeral(text);
  if (!back || !equals(back, value)) return undefined;
  if (more === '') return text;
  const scale = written.slice(written.indexOf(more) + 1);
  // 二十多万: 多 stays in front of the scale.
  if (scale !== '' && text.endsWith(scale)) return text.slice(0, text.length - scale.length) + more + scale;
  return text + more;
}

/** 五十六点八亿: the scale stays, and the decimals in number, or up to two more. */
function hanWithPoint(like: string, value: Decimal): string | undefined {
  const scale = scaleAtEnd(like);
  const point = like.lastIndexOf('点');
  const decimals = like.slice(point + 1, like.length - scale.length);
  if (/[十百千万亿]/.test(decimals)) return undefined;
  const [whole = '', fraction = ''] = format(multiply(value, decimal(1n, -powerOf(scale)))).split('.');
  const places = like.length - scale.length - like.indexOf('点') - 1;
  if (fraction.length > places + 2) return undefined;
  const digits = [...fraction.padEnd(places, '0')].map((digit) => HAN_DIGITS.charAt(Number(digit)));
  return `${hanWhole(BigInt(whole))}点${digits.join('')}${scale}`;
}

/** The 十, 百, 千, 万 and 亿 that `numeral` ends with. */
function scaleAtEnd(numeral: string): string {
  let start = numeral.length;
  while (start > 0 && '十百千万亿'.includes(numeral.charAt(start - 1))) start--;
  return numeral.slice(start);
}

function hanWholeLike(like: string, value: Decimal): string | undefined {
  if (value.exponent < 0) return undefined;
  const text = hanWhole(value.digits * tenTo(value.exponent));
  // 二千二百 and 两千二百 are both good Chinese: the writer's own habit is kept.
  const saysLiang = like.startsWith('两') || (!/二[千百]/.test(like) && like.includes('两'));
  return saysLiang ? text.replace(/二(?=[千万亿])/g, '两') : text;
}

/** A whole number in Chinese numerals with 万 and 亿. */
function hanWhole(value: bigint): string {
  if (value < 10000n) return han(Number(value));
  const [size, name] = value >= 100000000n ? ([100000000n, '亿'] as const) : ([10000n, '万'] as const);
  const rest = value % size;
  const head = `${hanWhole(value / size)}${name}`;
  if (rest === 0n) return head;
  return head + (rest < size / 10n ? '零' : '') + tenInside(rest);
}

/** After a higher group 十二 is written 一十二. */
function tenInside(rest: bigint): string {
  const text = hanWhole(rest);
  return text.startsWith('十') ? `一${text}` : text;
}
