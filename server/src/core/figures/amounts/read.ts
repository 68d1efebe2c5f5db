/** Sums of money written twice, in capital numerals and in digits: 3280650元（大写：叁佰贰拾捌万陆仟零伍拾元整）. Offsets are clean. */
import { anyOf } from '../../norms/lexicon';
import {
  CAPITAL_DIGITS,
  CAPITAL_POWERS,
  COMMON_DIGITS,
  NAMES_OF_WRITINGS,
  ORDINARY_POWERS,
  OTHER_NUMERALS,
  POWERS_BEFORE_元,
  SIGNS_OF_A_VOID_PLACE,
  SIGNS_OF_YUAN,
  WORDS_BETWEEN_WRITINGS,
  WORDS_OF_A_ROUGH_SUM,
} from '../../norms/words/sums-of-money';
import { add, type Decimal, decimal, equals, multiply, parseDecimal } from '../../reading/numerals/decimal';
import { GROUP_SPACE, readNumeral } from '../../reading/numerals/read';
import type { Reading } from '../../reading/reading';
import { firstIndex } from '../quantities/in-order';
import { allOf, isIn } from '../../reading/seek';

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

const TRUE_CAPITAL = anyOf(CAPITAL_DIGITS, CAPITAL_POWERS);
const NUMERAL = anyOf(CAPITAL_DIGITS, CAPITAL_POWERS, COMMON_DIGITS, OTHER_NUMERALS);
const DIGIT = anyOf(CAPITAL_DIGITS, COMMON_DIGITS);
/** 壹佰元零伍角叁分整, 伍角叁分. */
const CAPITAL = new RegExp(
  `(?<!${NUMERAL})` +
    `(?:(${NUMERAL}{1,40})([元圆])(?:零角|零?(${DIGIT})角)?(?:零分|零?(${DIGIT})分)?|(${DIGIT})角(?:(${DIGIT})分)?)` +
    '([整正](?![数在]))?',
  'g',
);
const RUN = new RegExp(`(?<!${NUMERAL})${NUMERAL}{4,40}`, 'g');
const CAPITALS = new RegExp(TRUE_CAPITAL, 'g');
const ORDINARY = new RegExp(anyOf(COMMON_DIGITS, ORDINARY_POWERS));
/** So many capital numerals in a row are a sum of money, or another that nobody may change. */
const LEAST_CAPITALS = 3;

/** So many pairs of one value show that the two writings are set side by side. */
const LEAST_PAIRS = 3;

/** 一壹二贰三叁四肆: each numeral beside its other writing, and no number. */
function setsSideBySide(written: string): boolean {
  let pairs = 0;
  for (let at = 0; at + 1 < written.length; at++) {
    const [one, other] = [written.charAt(at), written.charAt(at + 1)];
    const value = one === other ? undefined : readNumeral(one);
    const same = value && readNumeral(other);
    if (value && same && equals(value, same)) {
      pairs++;
      at++;
    }
  }
  return pairs >= LEAST_PAIRS;
}

/** Capital numerals with ordinary ones among them: 十肆万柒仟叁佰. */
export function mixedCapitals(text: string): readonly MixedCapitals[] {
  if (!isIn(IS_CAPITAL, text)) return [];
  return allOf(RUN, text).flatMap(({ 0: written, index }) => {
    const ordinary = ORDINARY.exec(written);
    return ordinary && allOf(CAPITALS, written).length >= LEAST_CAPITALS && !setsSideBySide(written)
      ? [{ start: index, end: index + written.length, ordinary: ordinary[0] }]
      : [];
  });
}

export interface MixedCapitals {
  readonly start: number;
  readonly end: number;
  /** The first of the ordinary numerals. */
  readonly ordinary: string;
}

const ANNOUNCEMENT = '大写[）)]?[：:]?';
/** 大写：壹佰, in a form that has 元 printed elsewhere. */
const CAPITAL_BARE = new RegExp(`${ANNOUNCEMENT}(${NUMERAL}{2,40})([整正])?(?!${TRUE_CAPITAL}|[元圆角])`, 'g');
const ANNOUNCED = new RegExp(`${ANNOUNCEMENT}(?:人民币)?$`);
const MAY_HOLD_SUM = new RegExp(`${TRUE_CAPITAL}|[元圆角分][整正]|大写`);
const IS_CAPITAL = new RegExp(TRUE_CAPITAL);

/** 1,234,567 and, parted from the wrong end, 4500,000. */
const WHOLE = String.raw`\d{1,3}(?:(?:[,，]\d{3})+|(?:${GROUP_SPACE}\d{3})+)(?!\d)|\d{4,9}(?:,\d{3})+(?!\d)|\d{1,16}`;
/** ¥3,280,650.00, 328.065万元, 3元5角. */
const DIGITS = new RegExp(
  String.raw`(${anyOf(SIGNS_OF_YUAN)})?\s?(?<![\d.])(${WHOLE})(\.\d{1,6})?` +
    String.raw`\s?(${anyOf(Object.keys(POWERS_BEFORE_元))})?(元|圆)?(?:(\d)角(?:(\d)分)?)?`,
  'g',
);
const ENDS_BARE = /^(?:[）)|｜，,。；;、\s]|$)/;
const ABOUT = new RegExp(String.raw`(?:(?<!节)约|${anyOf(WORDS_OF_A_ROUGH_SUM)})\s?$`);

/** What may stand between the two writings of one sum, and what must so that they are known to be one. */
const BETWEEN = new RegExp(String.raw`^(?:[（）()，：；:\s|／/]|${anyOf(WORDS_BETWEEN_WRITINGS)})*$`);
const EVIDENCE = new RegExp(`[（）(即]|${anyOf(NAMES_OF_WRITINGS)}`);
const LONGEST_BETWEEN = 18;

/** The sums of a paragraph in capital numerals. */
export function capitalSums(text: string): CapitalSum[] {
  if (!isIn(MAY_HOLD_SUM, text)) return [];
  const sums: CapitalSum[] = [];
  for (const match of allOf(CAPITAL, text)) {
    const [written, yuan, unit = '元', jiao, fen, soleJiao, soleFen, whole] = match;
    const start = match.index;
    const isSum =
      IS_CAPITAL.test(written) ||
      (whole !== undefined && yuan !== undefined) ||
      ANNOUNCED.test(text.slice(Math.max(0, start - 8), start));
    const counted = yuan === undefined ? undefined : withoutVoidPlaces(yuan, text.charAt(start - 1));
    const value = isSum ? yuanOf(counted, jiao ?? soleJiao, fen ?? soleFen) : undefined;
    if (value) sums.push({ start, end: start + written.length, value, yuan: unit, whole: whole ?? '' });
  }
  for (const match of allOf(CAPITAL_BARE, text)) {
    const [written, numeral = '', whole = ''] = match;
    const start = match.index + written.indexOf(numeral, 2);
    const value = readNumeral(withoutVoidPlaces(numeral, text.charAt(start - 1)));
    if (value && !sums.some((sum) => sum.start <= start && start < sum.end))
      sums.push({ start, end: match.index + written.length, value, yuan: '', whole });
  }
  return sums;
}

/** A form prints the places of a sum; what is void before the first digit is crossed out. */
const VOID_BEFORE = new RegExp(`^[${SIGNS_OF_A_VOID_PLACE}]$`);
const FIRST_PLACE = /^[拾佰仟万亿](?=.)/;
const EMPTY_PLACES = /零[拾佰仟]/g;
const VOID_PLACES = /^(?:零[拾佰仟万亿])+(?=[^零拾佰仟万亿])/;

/** ⊗万叁仟陆佰, 零万叁仟陆佰, 陆佰零拾伍: a void place counts nothing, where a place without a digit counts one (拾万). */
function withoutVoidPlaces(numeral: string, before: string): string {
  const printed = VOID_BEFORE.test(before) ? numeral.replace(FIRST_PLACE, '') : numeral;
  return printed.replace(VOID_PLACES, '').replace(EMPTY_PLACES, '零');
}

function yuanOf(yuan: string | undefined, jiao: string | undefined, fen: string | undefined): Decimal | undefined {
  let value = yuan === undefined ? decimal(0n) : readNumeral(yuan);
  for (const [digit, exponent] of [
    [jiao, -1],
    [fen, -2],
  ] as const) {
    const part = digit === undefined ? undefined : readNumeral(digit);
    if (value && part) value = add(value, multiply(part, decimal(1n, exponent)));
  }
  return value;
}

/** Figures of a paragraph that may be sums of money. */
export function digitSums(text: string): DigitSum[] {
  const sums: DigitSum[] = [];
  for (const match of allOf(DIGITS, text)) {
    const [written, sign, whole = '', fraction = '', unit, yuan, jiao, fen] = match;
    if (!yuan && jiao) continue;
    const end = match.index + written.length;
    const bare = !sign && !yuan && !unit;
    // 壹佰元（20张）: a bare figure before a word counts something else.
    if (bare && !ENDS_BARE.test(text.charAt(end))) continue;
    const start = match.index + written.indexOf(whole, sign?.length ?? 0);
    const power = unit ? (POWERS_BEFORE_元[unit] ?? 0) : 0;
    let value = multiply(parseDecimal(whole + fraction), decimal(1n, power));
    if (jiao) value = add(value, decimal(BigInt(jiao), -1));
    if (fen) value = add(value, decimal(BigInt(fen), -2));
    sums.push({
      start: match.index,
      end,
      value,
      power,
      bare,
      places: Math.max(0, fraction.length - 1),
      digits: { start, end: start + whole.length + fraction.length },
      approximate: ABOUT.test(text.slice(Math.max(0, match.index - 3), match.index)),
    });
  }
  return sums;
}

/** The sums that a paragraph says in both ways. Kept with the reading. */
export function sumPairsOf(reading: Reading): readonly SumPair[] {
  return reading.derive(readPairs);
}

function readPairs({ text }: Reading): readonly SumPair[] {
  const capitals = capitalSums(text);
  if (capitals.length === 0) return [];
  const figures = digitSums(text);
  return capitals.flatMap((capital) => {
    const digits = digitsOf(capital, figures, text);
    return digits ? [{ capital, digits }] : [];
  });
}

/** The sum in digits, before or behind it, that says what `capital` says. */
function digitsOf(capital: CapitalSum, figures: readonly DigitSum[], text: string): DigitSum | undefined {
  const next = firstIndex(figures, (figure) => figure.end > capital.start);
  const before = figures[next - 1];
  const after = figures.slice(next, next + 2).find((figure) => figure.start >= capital.end);
  const own = before && isJoined(text.slice(before.end, capital.start), before, text) ? before : undefined;
  const ownBehind = after && isJoined(text.slice(capital.end, after.start), after, text) ? after : undefined;
  // In 1元（大写：壹元）；2元（大写：贰元） each capital sum has a figure on either side: the one it is bracketed with is its own.
  const isClosed = /[）)；;，]/.test(text.charAt(capital.end));
  return isClosed ? (own ?? ownBehind) : (ownBehind ?? own);
}

/** Whether what stands between a figure and a sum in capital numerals says that the two are one. */
function isJoined(between: string, figure: DigitSum, text: string): boolean {
  if (between.length > LONGEST_BETWEEN || !BETWEEN.test(between)) return false;
  return (
    EVIDENCE.test(between) ||
    (!figure.bare && /^(?:人民币)?$/.test(between)) ||
    /[¥￥]/.test(text.slice(figure.start, figure.digits.start))
  );
}
