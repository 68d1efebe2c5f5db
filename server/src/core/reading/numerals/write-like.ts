/**
 * Writes a number the way another one is written: 1.62万亿 → 1.72万亿, 二千一百 → 三千一百, １，２３４ → １，３３４. Fixes use it, so
 * that a corrected figure looks like the writer's own.
 */
import { type Decimal, decimal, equals, format, multiply, round } from './decimal';
import { readNumeral } from './read';
import { han } from './write-han';

const WIDE = '０１２３４５６７８９';

/**
 * `value` in the style of `written`, a numeral without its unit, in the writer's own characters. `value` is in the unit of
 * that numeral (1.62万亿 is 1620000000000). Undefined when the style cannot hold it: the result always reads back as
 * `value`, but that decimals are kept to the number `written` shows, or to at most two more.
 */
export function writeLike(written: string, value: Decimal): string | undefined {
  if (value.digits < 0n) return undefined;
  return /[0-9０-９]/.test(written) ? arabicLike(written, value) : hanLike(written, value);
}

function arabicLike(written: string, value: Decimal): string | undefined {
  const found = /^([0-9０-９,，.．]+)(\s*(?:[多余几]\s*)?)([十百千万亿萬億]*)$/.exec(written.trim());
  if (!found) return undefined;
  const [, digits, more, scale] = found as unknown as [string, string, string, string];
  const scaled = multiply(value, decimal(1n, -powerOf(scale)));
  const places = /[.．]([0-9０-９]+)$/.exec(digits)?.[1]!.length ?? 0;
  let text: string | undefined;
  for (let extra = 0; extra <= 2 && text === undefined; extra++) {
    const rounded = round(scaled, places + extra);
    if (equals(rounded, scaled) || extra === 2) text = fixed(rounded, places);
  }
  if (text === undefined) return undefined;
  if (/[,，]/.test(digits)) text = text.replace(/^\d+/, (whole) => whole.replace(/\B(?=(?:\d{3})+$)/g, ','));
  if (/[０-９]/.test(digits)) {
    text = text.replace(/\d/g, (digit) => WIDE[Number(digit)]!).replace('.', digits.includes('．') ? '．' : '.');
    if (digits.includes('，')) text = text.replace(/,/g, '，');
  }
  return text + more + scale;
}

/** Plain digits with at least `places` decimals, as 12.0 keeps its nought. */
function fixed(value: Decimal, places: number): string {
  const text = format(value);
  if (places === 0) return text;
  const [whole, fraction = ''] = text.split('.');
  return `${whole}.${fraction.padEnd(places, '0')}`;
}

function powerOf(scale: string): number {
  const POWER: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 萬: 4, 亿: 8, 億: 8 };
  let power = 0;
  for (const char of scale) power += POWER[char]!;
  return power;
}

function hanLike(written: string, value: Decimal): string | undefined {
  const more = /[多余几]/.exec(written)?.[0] ?? '';
  const bare = written.replace(/[多余几]/, '');
  let text: string | undefined;
  if (bare.includes('点')) {
    const [, head, tail] =
      /^([^\n\r\u2028\u2029\u70b9]*\u70b9[^\n\r\u2028\u2029\u4e07\u4ebf\u5341\u5343\u767e]*(?:[\u4e07\u4ebf\u5341\u5343\u767e][^\n\r\u2028\u2029\u70b9]*\u70b9[^\n\r\u2028\u2029\u4e07\u4ebf\u5341\u5343\u767e]*)*(?:[\n\r\u2028\u2029][^\u4e07\u4ebf\u5341\u5343\u767e]*)?)([十百千万亿]*)$/.exec(
        bare,
      ) ?? [];
    if (head === undefined) return undefined;
    const [whole, fraction = ''] = format(multiply(value, decimal(1n, -powerOf(tail!)))).split('.');
    const places = head.length - head.indexOf('点') - 1;
    if (fraction.length > places + 2) return undefined;
    text = `${hanWhole(BigInt(whole!))}点${[...fraction.padEnd(places, '0')].map((digit) => '零一二三四五六七八九'[Number(digit)]!).join('')}${tail}`;
  } else {
    if (value.exponent < 0) return undefined;
    text = hanWhole(value.digits * 10n ** BigInt(value.exponent));
    // 二千二百 and 两千二百 are both good Chinese: the writer's own habit is kept.
    if (bare.startsWith('两') || (!/二[千百]/.test(bare) && /两/.test(bare)))
      text = text.replace(/二(?=[千万亿])/g, '两');
  }
  const back = readNumeral(text);
  if (!back || !equals(back, value)) return undefined;
  const scale = more === '' ? '' : written.slice(written.indexOf(more) + 1);
  return more === ''
    ? text
    : scale !== '' && text.endsWith(scale)
      ? text.slice(0, text.length - scale.length) + more + scale
      : text + more;
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
