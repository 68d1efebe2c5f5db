/** The quantities of a paragraph. One pass over its clean text. */
import { anyOf } from '../../norms/lexicon';
import { UNIT_PATTERN, UNITS_IN_THOUSANDS, UNITS_OF_TIME_WITH_个, unitOf } from '../../norms/units';
import { MORE_BEHIND_A_UNIT } from '../../norms/words/firmness';
import { guarded } from '../../norms/guards';
import { WORDS_AFTER_A_SPOKEN_SUM } from '../../norms/words/sums-of-money';
import { add, compare, decimal, type Decimal, multiply, negate, parseDecimal } from '../numerals/decimal';
import { GROUP_SPACE } from '../numerals/read';
import type { Reading } from '../reading';
import { dimensionOf, factorOf } from './dimension';
import { firmnessOf } from './firmness';
import { coverNonQuantities } from './not-quantities';
import { groupPowerAtEnd, hasDigit, isFull, stepOf, valueIn } from './numeral-value';
import type { Firmness, Quantity } from './quantity';
import { signBefore } from './sign';
import { standsForOther } from './stands-for-other';
import { HALF, halfMore, inTenths, part, share } from './written-forms';
import { without } from '../seek';
import { Seeker } from '../seeker';

/** Quantities in order of place, in offsets of the paragraph's clean text. */
export function quantitiesOf(reading: Reading): readonly Quantity[] {
  return reading.derive(readQuantities);
}

const FIGURES = '\\d+(?:[,，]\\d{3})*(?:\\.\\d+)?';
/** 1 234 567人: groups of three with a space between them (GB/T 15835—2011), which a unit shows to be one number. */
const SPACED =
  `(?<![\\d.,，])\\d{1,3}(?:${GROUP_SPACE}\\d{3}){1,5}(?![\\d,，])` +
  `(?=(?:\\.\\d{1,6})?\\s?(?:[万亿]|${UNIT_PATTERN}))(?:\\.\\d{1,6})?`;
/** 从4 0个减少到2 9个: a copy of an old print, where every digit took a place of its own. */
const SPREAD = `(?<=[\\u4e00-\\u9fff])\\d(?: \\d){1,7}(?! ?\\d)(?=\\s?(?:[万亿]|${UNIT_PATTERN}))`;
const ARABIC = `(?:${SPACED}|${SPREAD}|${FIGURES})`;
const HAN_DIGIT = '零〇○一二两三四五六七八九';
const HAN_DECIMALS = '点[零〇○一二三四五六七八九]+';
const SCALE = '[十百千万亿]';
/** 千 before 瓦, 米 … is part of a unit, 百 before 分 of 百分点. */
const UNIT_SCALE_GUARD = `(?!${anyOf(UNITS_IN_THOUSANDS)}|百分)`;
/** What a number begins with: 3.2, 几, 三千二百多, 五十六点八. */
const FIRST = `(?:${ARABIC}|[几数]|(?:${UNIT_SCALE_GUARD}[${HAN_DIGIT}十百千万亿廿卅卌])+[几余多]?(?:${HAN_DECIMALS})?)`;
/** How it goes on: 万, 多万, 万零5千. */
const NEXT =
  `(?:${UNIT_SCALE_GUARD}(?:[多余几](?=${SCALE})|${SCALE}|` +
  `(?<=${SCALE})零?(?:${FIGURES}|[${HAN_DIGIT}]+)(?=${SCALE}|[^\\d.]|$)))`;
/** 2.5个亿: spoken for 2.5亿, of money where nothing else is counted; 5个亿元村 are five villages. */
const SPOKEN_SCALE = `个(?:亿|千万|百万)(?=元?(?:$|[，。；、）！？])|${anyOf(WORDS_AFTER_A_SPOKEN_SUM)})`;
const NUMERAL = `${FIRST}(?:${SPOKEN_SCALE}|${NEXT}{0,8})`;
const MORE = `[多余几]|(?<=[十百千万0])来(?=${UNIT_PATTERN})|来(?=[个万亿人户家])`;
/** 两年半, 一个半: half a unit more; 半年 and 半数 begin words of their own. */
const HALF_MORE = '半(?![年月天数日径导决路夜价途场截])';
const QUANTITY = new Seeker(
  `(?:百分之|千分之)(?<fraction>${ARABIC}|[${HAN_DIGIT}十百]+(?:${HAN_DECIMALS})?)` +
    '|(?<!\\d)(?<ratio>\\d+(?:\\.\\d+)?(?:：\\d+(?:\\.\\d+)?)+)' +
    `|(?<tenths>[${HAN_DIGIT}])成(?<hundredths>[一二三四五六七八九半])(?=$|[，。；、）]|的|以[上下内])` +
    `|(?<wholes>${FIGURES}|[${HAN_DIGIT}十百]+)个半(?<halved>${anyOf(UNITS_OF_TIME_WITH_个)})` +
    `|(?<denominator>[${HAN_DIGIT}十百千万]{1,4}|\\d{1,4})分之(?<numerator>[${HAN_DIGIT}十百]{1,4}|\\d{1,4})` +
    `|(?<number>${NUMERAL})(?<more>${MORE})?\\s?(?<unit>${UNIT_PATTERN})?(?<after>${guarded(MORE_BEHIND_A_UNIT)}|${HALF_MORE})?`,
  { words: [`0123456789几数${HAN_DIGIT}十百千万亿廿卅卌`] },
);

function readQuantities(reading: Reading): readonly Quantity[] {
  const text = coverNonQuantities(reading.text);
  const quantities: Quantity[] = [];
  for (const match of QUANTITY.allIn(text)) {
    const quantity = quantityIn(match, text, reading.text);
    if (quantity) quantities.push(signed(quantity, text, quantities.at(-1)?.end ?? 0));
  }
  return ranged(compounded(quantities), text);
}

/** `quantity` with the sign in front of it, where there is one; `after` is where the one before ends. */
function signed(quantity: Quantity, text: string, after: number): Quantity {
  const start = signBefore(text, quantity.start, quantity.dimension, after);
  return start === undefined ? quantity : { ...quantity, start, value: negate(quantity.value) };
}

/** What was matched, if it is a quantity. `uncovered` is `text` with its masks and codes. */
function quantityIn(match: RegExpExecArray, text: string, uncovered: string): Quantity | undefined {
  const { ratio, fraction, tenths, hundredths, wholes, halved, denominator, numerator } = match.groups ?? {};
  if (ratio !== undefined) return undefined;
  if (fraction !== undefined) return share(match, fraction, text);
  if (tenths !== undefined && hundredths !== undefined) return inTenths(match, tenths, hundredths, text);
  if (wholes !== undefined && halved !== undefined) return halfMore(match, wholes, halved, text);
  if (denominator !== undefined && numerator !== undefined) return part(match, numerator, denominator, text);
  return plain(match, text, uncovered);
}

/** Any other number with its unit; undefined when it counts nothing. */
function plain(match: RegExpExecArray, text: string, uncovered: string): Quantity | undefined {
  const { number = '', unit: unitWritten = '', more, after = '' } = match.groups ?? {};
  const start = match.index;
  const matchEnd = start + match[0].length;
  const han = !hasDigit(number);
  if (han && isWord(number, text.slice(Math.max(0, start - 2), matchEnd))) return undefined;
  if (continuesCode(text, start) || maskedAround(uncovered, start, matchEnd)) return undefined;
  const unitEnd = matchEnd - after.length;
  const unitStart = unitEnd - unitWritten.length;
  const unit = standsForOther(unitWritten, text, unitEnd) ? '' : asListed(unitWritten);
  const isSpoken = number.includes('个');
  // A Chinese numeral without a unit is a word, not a quantity.
  if (han && unit === '' && !isSpoken) return undefined;
  const half = after === '半' && unit !== '';
  const size = sizeOf({ number, more, after, unit, half }, text);
  if (!size) return undefined;
  const end = half ? matchEnd : unit === '' ? unitStart : unitEnd;
  const { value, step, full, upTo } = size;
  const quantity = {
    start,
    end,
    unitStart,
    unit,
    dimension: isSpoken ? 'money' : dimensionOf(unit, text.slice(end, end + 6)),
    value,
    step,
    full,
    firmness: size.firmness ?? firmnessOf(text, start, unit === '' ? end + after.length : matchEnd),
    han,
  };
  return openTo(upTo, quantity);
}

/** The name of a unit as the list of units has it: a string of its own for each figure would be kept as long as the figure. */
const asListed = (unit: string): string => unitOf(unit)?.name ?? unit;

/** `quantity` with the upper end that its value leaves open, if it leaves one. */
const openTo = (upTo: Decimal | undefined, quantity: Quantity): Quantity => (upTo ? { ...quantity, upTo } : quantity);

/** What a number is worth. */
interface Size extends Pick<Quantity, 'value' | 'step' | 'full' | 'upTo'> {
  /** What the number itself settles. */
  readonly firmness?: Firmness | undefined;
}

/** A number as it is written, with what stands behind it and behind its unit. */
interface Written {
  readonly number: string;
  readonly more: string | undefined;
  readonly unit: string;
  readonly after: string;
  /** 两年半: half a unit more. */
  readonly half: boolean;
}

const NOTHING: Decimal = decimal(0n);
const NO_DIGITS = /[几数多余个]/g;

function sizeOf({ number, more, unit, after, half }: Written, text: string): Size | undefined {
  const digits = without(NO_DIGITS, number, text);
  const read = digits === '' ? { value: NOTHING } : valueIn(digits);
  if (!read) return undefined;
  const { value, upTo } = read;
  const factor = factorOf(unit);
  const scaled = (of: Decimal): Decimal => (factor ? multiply(of, factor) : of);
  if (half) return { value: scaled(add(value, HALF)), step: scaled(HALF), full: false, firmness: 'exact' };
  const size = { value: scaled(value), step: scaled(stepOf(digits)), full: isFull(digits) };
  return upTo
    ? { ...size, upTo: scaled(upTo), firmness: 'between' }
    : { ...size, firmness: firmnessWithin(number, more, after) };
}

/** What the number itself says of its firmness: 几十 is vague, 三十多 and 30余 are more. */
function firmnessWithin(number: string, more: string | undefined, after: string): 'vague' | 'over' | undefined {
  if (number.includes('几') || number.includes('数') || more === '几') return 'vague';
  return number.includes('多') || number.includes('余') || number.includes('来') || more !== undefined || after !== ''
    ? 'over'
    : undefined;
}

/** 哪一个, 每一项, 任何一个; 两位数; 三次产业. */
const COUNTS_NOTHING = /[某任每另哪同]一[\u4e00-\u9fff]$|两位数|三次产业|^\S{0,2}[一十]次$/;

/** Whether a Chinese numeral is a word where it stands, or mere 万 and 亿. */
function isWord(number: string, withTwoBefore: string): boolean {
  return COUNTS_NOTHING.test(withTwoBefore) || /^[万亿百千]+$/.test(number);
}

/** Whether the digits at `start` go on from a code or a number: .5 of 1.2.5, 12 of A-12. */
function continuesCode(text: string, start: number): boolean {
  const before = text.charAt(start - 1);
  return before === '.' || (before === '-' && /[A-Z]/i.test(text.charAt(start - 2)));
}

const MASKS = 'xX×*_□';
const isMask = (character: string): boolean => character !== '' && MASKS.includes(character);

/** A number that touches a mask (1XX余, xx万, 20**) is unfilled, not a value. */
function maskedAround(text: string, start: number, end: number): boolean {
  const [before, behind] = [text.charAt(start - 1), text.charAt(end)];
  return before === '○' || isMask(before) || isMask(behind);
}

/** 5小时11分钟, 3元5角, 2公里300米: one quantity in two units, the second a part of the first. */
function compounded(quantities: readonly Quantity[]): readonly Quantity[] {
  const merged: Quantity[] = [];
  for (const quantity of quantities) {
    const before = merged.at(-1);
    if (before && goesOn(before, quantity)) merged[merged.length - 1] = joined(before, quantity);
    else merged.push(quantity);
  }
  return merged.length === quantities.length ? quantities : merged;
}

function goesOn(a: Quantity, b: Quantity): boolean {
  if (a.end !== b.start || a.dimension !== b.dimension || a.unit === b.unit || !COMPOUNDED.test(a.dimension))
    return false;
  return compare(factorOf(a.unit) ?? ONE, factorOf(b.unit) ?? ONE) > 0 && a.firmness === 'exact';
}

const ONE = decimal(1n);
/** What is told in two units. */
const COMPOUNDED = /^(?:money|length|mass|duration:hour|duration:day|duration:second)$/;

/** `a` and `b` as one; there is no one numeral in front of its unit. */
const joined = (a: Quantity, b: Quantity): Quantity => ({
  ...b,
  start: a.start,
  unitStart: b.end,
  value: add(a.value, b.value),
  han: a.han && b.han,
});

/** 七至 before 十一人: a lone 汉字 numeral is no quantity of its own, but the lower end of a range it is. */
const isHanLowEnd = (text: string, start: number): boolean =>
  '至到'.includes(text.charAt(start - 1) || '。') && '一二两三四五六七八九十'.includes(text.charAt(start - 2) || '。');
const RANGE_MARK = /^\s?[\-—–~～至到]\s?$/;

/** Marks ranges and lets a bare lower end take scale and unit from the upper one: 5—8万元 is 5万元 to 8万元. */
function ranged(quantities: readonly Quantity[], text: string): readonly Quantity[] {
  let changed: Quantity[] | undefined;
  for (const [i, high] of quantities.entries()) {
    const low = quantities[i - 1];
    if (high.han && (low?.end ?? 0) < high.start - 1 && isHanLowEnd(text, high.start)) {
      changed ??= [...quantities];
      changed[i] = { ...high, range: 'to' };
      continue;
    }
    if (!low || high.start - low.end > 3 || !RANGE_MARK.test(text.slice(low.end, high.start))) continue;
    if (low.dimension !== 'plain' && low.dimension !== high.dimension) continue;
    changed ??= [...quantities];
    const inherits = low.dimension === 'plain' && high.dimension !== 'plain';
    const ratio = inherits ? ratioOf(low, high, text) : decimal(1n);
    changed[i - 1] = {
      ...low,
      range: 'from',
      unit: inherits ? high.unit : low.unit,
      dimension: inherits ? high.dimension : low.dimension,
      value: multiply(low.value, ratio),
      step: multiply(low.step, ratio),
    };
    changed[i] = { ...high, range: 'to' };
  }
  return changed ?? quantities;
}

/** What a bare `low` end is to be multiplied with: 5—8万元 lends 万元, 5万—8万元 only 元. */
function ratioOf(low: Quantity, high: Quantity, text: string): Decimal {
  const factor = parseDecimal(unitOf(high.unit)?.factor ?? '1');
  if (/[万亿]$/.test(text.slice(low.start, low.end))) return factor;
  return multiply(factor, decimal(1n, groupPowerAtEnd(text.slice(high.start, high.unitStart).trim())));
}
