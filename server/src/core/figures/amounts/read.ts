/** Sums of money written twice, in capital numerals and in digits: 3280650元（大写：叁佰贰拾捌万陆仟零伍拾元整）. Offsets are clean. */
import { add, type Decimal, decimal, multiply, parseDecimal } from '../../reading/numerals/decimal';
import { readNumeral } from '../../reading/numerals/read';
import type { Reading } from '../../reading/reading';

interface Sum {
  readonly start: number;
  readonly end: number;
  /** In yuan. */
  readonly value: Decimal;
}

/** A sum in capital numerals. */
export interface CapitalSum extends Sum {
  /** 元 or 圆, 整 or 正 or nothing, as written. */
  readonly yuan: string;
  readonly whole: string;
}

/** A sum in digits. */
export interface DigitSum extends Sum {
  /** Where the digits stand, without sign and unit. */
  readonly digits: { readonly start: number; readonly end: number };
  /** Power of ten of the unit: 4 for 万元. */
  readonly power: number;
  /** Neither 元 nor ¥ nor 万: a figure in a form, which may count in 万元. */
  readonly bare: boolean;
  /** Decimal places written. */
  readonly places: number;
  readonly approximate: boolean;
}

/** One sum said in both ways. */
export interface SumPair {
  readonly capital: CapitalSum;
  readonly digits: DigitSum;
}

const TRUE_CAPITAL = '壹贰叁肆伍陆柒捌玖拾佰仟参弍貮';
const NUMERAL = `[${TRUE_CAPITAL}零〇一二三四五六七八九十百千万亿两]`;
const DIGIT = '[壹贰叁肆伍陆柒捌玖参弍貮一二三四五六七八九]';
const CAPITAL = new RegExp(
  `(?<!${NUMERAL})(?:(${NUMERAL}{1,40})([元圆])(?:零?(${DIGIT})角)?(?:零?(${DIGIT})分)?|(${DIGIT})角(?:(${DIGIT})分)?)([整正](?![数在]))?`,
  'g',
);
const CAPITAL_BARE = new RegExp(`大写[）)]?[：:]?(${NUMERAL}{2,40})([整正])?(?![${TRUE_CAPITAL}元圆角])`, 'g');
const MAY_HOLD_SUM = new RegExp(`[${TRUE_CAPITAL}]|[元圆角分][整正]|大写`);
const IS_CAPITAL = new RegExp(`[${TRUE_CAPITAL}]`);
const DIGITS =
  /(RMB|CNY|[¥￥])?\s?(?<![\d.])(\d{1,3}(?:[,，]\d{3})+(?!\d)|\d{1,16})(\.\d{1,6})?\s?(万亿|[百千]万|[万亿千百])?(元|圆)?(?:(\d)角(?:(\d)分)?)?/g;
const POWER: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 百万: 6, 千万: 7, 亿: 8, 万亿: 12 };

/** What may stand between the two writings of one sum, and what must so that they are known to be one. */
const BETWEEN = /^(?:[（）()，：；:\s|／/即整正为是]|合?计|总计|共计|折合|人民币|大写|小写|金额|数字)*$/;
const EVIDENCE = /[（）(即]|大写|小写/;
const ENDS_BARE = /^(?:[）)|｜，,。；;、\s]|$)/;
const LONGEST_BETWEEN = 18;
const ABOUT = /(?:(?<!节)约|[近逾余]|超过|不足)\s?$/;

/** The sums of a paragraph in capital numerals. */
export function capitalSums(text: string): CapitalSum[] {
  if (!MAY_HOLD_SUM.test(text)) return [];
  const sums: CapitalSum[] = [];
  for (const at of text.matchAll(CAPITAL)) {
    const [written, yuan, unit, jiao, fen, soleJiao, soleFen, whole] = at;
    const told =
      IS_CAPITAL.test(written) ||
      (whole !== undefined && yuan !== undefined) ||
      /大写[）)]?[：:]?(?:人民币)?$/.test(text.slice(Math.max(0, at.index - 8), at.index));
    const value = told ? yuanOf(yuan, jiao ?? soleJiao, fen ?? soleFen) : undefined;
    if (value)
      sums.push({ start: at.index, end: at.index + written.length, value, yuan: unit ?? '元', whole: whole ?? '' });
  }
  for (const at of text.matchAll(CAPITAL_BARE)) {
    const value = readNumeral(at[1]!);
    const start = at.index + at[0].indexOf(at[1]!, 2);
    if (value && !sums.some((sum) => sum.start <= start && start < sum.end))
      sums.push({ start, end: at.index + at[0].length, value, yuan: '', whole: at[2] ?? '' });
  }
  return sums;
}

function yuanOf(yuan: string | undefined, jiao: string | undefined, fen: string | undefined): Decimal | undefined {
  let value = yuan === undefined ? decimal(0n) : readNumeral(yuan);
  for (const [digit, exponent] of [
    [jiao, -1],
    [fen, -2],
  ] as const) {
    const read = digit === undefined ? undefined : readNumeral(digit);
    if (value && read) value = add(value, multiply(read, decimal(1n, exponent)));
  }
  return value;
}

/** Figures of a paragraph that may be sums of money. */
export function digitSums(text: string): DigitSum[] {
  const sums: DigitSum[] = [];
  for (const at of text.matchAll(DIGITS)) {
    const [written, sign, whole, fraction = '', unit, yuan, jiao, fen] = at;
    if (!yuan && jiao) continue;
    const start = at.index + written.indexOf(whole!, sign?.length ?? 0);
    const bare = !sign && !yuan && !unit;
    // 壹佰元（20张）: a bare figure before a word counts something else.
    if (bare && !ENDS_BARE.test(text.slice(at.index + written.length, at.index + written.length + 1))) continue;
    const power = unit ? POWER[unit]! : 0;
    let value = multiply(parseDecimal(whole! + fraction), decimal(1n, power));
    if (jiao) value = add(value, decimal(BigInt(jiao), -1));
    if (fen) value = add(value, decimal(BigInt(fen), -2));
    sums.push({
      start: at.index,
      end: at.index + written.length,
      value,
      power,
      bare,
      places: Math.max(0, fraction.length - 1),
      digits: { start, end: start + whole!.length + fraction.length },
      approximate: ABOUT.test(text.slice(Math.max(0, at.index - 3), at.index)),
    });
  }
  return sums;
}

/** The sums that a paragraph says in both ways. Kept with the reading. */
export function sumPairsOf(reading: Reading): readonly SumPair[] {
  return reading.derive(readPairs);
}

const readPairs = (reading: Reading): readonly SumPair[] => {
  const { text } = reading;
  const capitals = capitalSums(text);
  if (capitals.length === 0) return [];
  const figures = digitSums(text);
  const pairs: SumPair[] = [];
  let next = 0;
  for (const capital of capitals) {
    while (next < figures.length && figures[next]!.end <= capital.start) next++;
    const before = figures[next - 1];
    const after = figures.slice(next, next + 2).find((one) => one.start >= capital.end);
    const sides = [
      before && joined(text, before.end, capital.start, before) ? before : undefined,
      after && joined(text, capital.end, after.start, after) ? after : undefined,
    ];
    // In 1元（大写：壹元）；2元（大写：贰元） each capital sum has a figure on either side: the one it is bracketed with is its own.
    const own =
      sides[0] && sides[1]
        ? /[）)；;，]/.test(text.slice(capital.end, after!.start)[0] ?? '')
          ? before
          : after
        : (sides[0] ?? sides[1]);
    if (own) pairs.push({ capital, digits: own });
  }
  return pairs;
};

function joined(text: string, start: number, end: number, figure: DigitSum): boolean {
  if (end - start > LONGEST_BETWEEN) return false;
  const between = text.slice(start, end);
  if (!BETWEEN.test(between)) return false;
  return (
    EVIDENCE.test(between) ||
    (!figure.bare && /^(?:人民币)?$/.test(between)) ||
    /[¥￥]/.test(text.slice(figure.start, figure.digits.start))
  );
}
