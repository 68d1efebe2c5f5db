/** The quantities of a paragraph. One pass over its clean text. */
import { anyOf } from '../../norms/lexicon';
import { UNIT_PATTERN, UNITS_IN_THOUSANDS, unitOf } from '../../norms/units';
import { EITHER_OF_TWO } from '../../norms/words/counting';
import { MORE_BEHIND_A_UNIT } from '../../norms/words/firmness';
import { guarded } from '../../norms/guards';
import { decimal, type Decimal, multiply, negate, parseDecimal } from '../numerals/decimal';
import { GROUP_SPACE, readNumeral } from '../numerals/read';
import type { Reading } from '../reading';
import { firmnessOf } from './firmness';
import { coverNonQuantities } from './not-quantities';
import type { Quantity } from './quantity';
import { signBefore } from './sign';
import { standsForOther } from './stands-for-other';
import { allOf, mayHave, without } from '../seek';

/** Quantities in order of place, in offsets of the paragraph's clean text. */
export function quantitiesOf(reading: Reading): readonly Quantity[] {
  return reading.derive(readQuantities);
}

const ARABIC = `(?:(?<![\\d.])\\d{1,3}(?:${GROUP_SPACE}\\d{3})+(?![\\d,，])|\\d+(?:[,，]\\d{3})*)(?:\\.\\d+)?`;
const HAN_DIGIT = '零〇○一二两三四五六七八九';
const HAN_DECIMALS = '点[零〇○一二三四五六七八九]+';
const SCALE = '[十百千万亿]';
/** 千 before 瓦, 米 … is part of a unit, 百 before 分 of 百分点. */
const UNIT_SCALE_GUARD = `(?!${anyOf(UNITS_IN_THOUSANDS)}|百分)`;
/** What a number begins with: 3.2, 几, 三千二百多, 五十六点八. */
const FIRST = `(?:${ARABIC}|[几数]|(?:${UNIT_SCALE_GUARD}[${HAN_DIGIT}十百千万亿廿卅])+[几余多]?(?:${HAN_DECIMALS})?)`;
/** How it goes on: 万, 多万, 万零5千. */
const NEXT =
  `(?:${UNIT_SCALE_GUARD}(?:[多余几](?=${SCALE})|${SCALE}|` +
  `(?<=${SCALE})零?(?:${ARABIC}|[${HAN_DIGIT}]+)(?=${SCALE}|[^\\d.]|$)))`;
const NUMERAL = `${FIRST}${NEXT}{0,8}`;
const MORE = '[多余几]|来(?=[个万亿人户家])';
const QUANTITY = new RegExp(
  `(?:百分之|千分之)(?<fraction>${ARABIC}|[${HAN_DIGIT}十百]+(?:${HAN_DECIMALS})?)` +
    '|(?<!\\d)(?<ratio>\\d+(?:\\.\\d+)?(?:：\\d+(?:\\.\\d+)?)+)' +
    `|(?<number>${NUMERAL})(?<more>${MORE})?\\s?(?<unit>${UNIT_PATTERN})?(?<after>${guarded(MORE_BEHIND_A_UNIT)})?`,
  'g',
);

function readQuantities(reading: Reading): readonly Quantity[] {
  const text = coverNonQuantities(reading.text);
  const quantities: Quantity[] = [];
  for (const match of allOf(QUANTITY, text)) {
    const { ratio, fraction } = match.groups ?? {};
    if (ratio !== undefined) continue;
    const quantity = fraction === undefined ? plain(match, text, reading.text) : share(match, fraction, text);
    if (quantity) quantities.push(signed(quantity, text, quantities.at(-1)?.end ?? 0));
  }
  return ranged(quantities, text);
}

/** `quantity` with the sign in front of it, where there is one; `after` is where the one before ends. */
function signed(quantity: Quantity, text: string, after: number): Quantity {
  const start = signBefore(text, quantity.start, quantity.dimension, after);
  return start === undefined ? quantity : { ...quantity, start, value: negate(quantity.value) };
}

/** 百分之三十点五, 千分之二. */
function share(match: RegExpExecArray, written: string, text: string): Quantity | undefined {
  const value = readNumeral(written);
  if (!value) return undefined;
  const start = match.index;
  const end = start + match[0].length;
  const dimension = match[0].startsWith('百') ? 'percent' : 'permille';
  return {
    start,
    end,
    unitStart: end,
    unit: dimension === 'percent' ? '%' : '‰',
    dimension,
    value,
    step: decimal(1n, -decimalsOf(written)),
    full: false,
    firmness: firmnessOf(text, start, end),
    han: true,
  };
}

/** Any other number with its unit; undefined when it counts nothing. `uncovered` is `text` with its masks and codes. */
function plain(match: RegExpExecArray, text: string, uncovered: string): Quantity | undefined {
  const { number = '', unit: unitWritten = '', more, after = '' } = match.groups ?? {};
  const start = match.index;
  const matchEnd = start + match[0].length;
  const han = !hasDigit(number);
  if (han && isWord(number, text.slice(Math.max(0, start - 2), matchEnd))) return undefined;
  if (continuesCode(text, start) || maskedAround(uncovered, start, matchEnd)) return undefined;
  const digits = without(VAGUE, number, text);
  const { value, upTo } = digits === '' ? { value: decimal(0n) } : valuesOf(digits, han, text);
  if (!value) return undefined;
  const unitEnd = matchEnd - after.length;
  const unitStart = unitEnd - unitWritten.length;
  const unit = standsForOther(unitWritten, text, unitEnd) ? '' : unitWritten;
  // A Chinese numeral without a unit is a word, not a quantity.
  if (han && unit === '') return undefined;
  const end = unit === '' ? unitStart : unitEnd;
  const factor = factorOf(unit);
  const step = stepOf(digits);
  const scaled = (of: Decimal): Decimal => (factor ? multiply(of, factor) : of);
  const firmness = firmnessWithin(number, more, after) ?? firmnessOf(text, start, end + after.length);
  return {
    start,
    end,
    unitStart,
    unit,
    dimension: dimensionOf(unit, text.slice(end, end + 6)),
    value: scaled(value),
    step: scaled(step),
    full: isFull(digits),
    han,
    ...(upTo ? { firmness: 'between', upTo: scaled(upTo) } : { firmness }),
  };
}

/** What stands before the two digits, the two, and their scale. */
const EITHER = new RegExp(
  `^([十百千万亿]*|[一二两三四五六七八九][十百千万])(${EITHER_OF_TWO.join('|')})([十百千万亿]*)$`,
);

/** The value of `digits`; in 汉字 two digits may leave open which of them it is, and then the upper value too. */
function valuesOf(
  digits: string,
  han: boolean,
  text: string,
): { value?: Decimal | undefined; upTo?: Decimal | undefined } {
  const [, before = '', pair = '', after = ''] =
    (han && digits.length > 1 && mayHave(EITHER, text) && EITHER.exec(digits)) || [];
  if (pair === '') return { value: readNumeral(digits) };
  const reading = (digit: string): Decimal | undefined => readNumeral(before + digit + after);
  return { value: reading(pair.charAt(0)), upTo: reading(pair.charAt(1)) };
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
const VAGUE = /[几数多余]/g;

function hasDigit(written: string): boolean {
  for (let i = 0; i < written.length; i++) {
    const code = written.charCodeAt(i);
    if (code >= 0x30 && code <= 0x39) return true;
  }
  return false;
}

/** A number that touches a mask (1XX余, xx万, 20**) is unfilled, not a value. */
function maskedAround(text: string, start: number, end: number): boolean {
  const [before, behind] = [text.charAt(start - 1), text.charAt(end)];
  return before === '○' || isMask(before) || isMask(behind);
}

/** What a unit is for each of. */
const PER = new RegExp(`^[/／](?:${UNIT_PATTERN}|月)`);

/** The dimension of `unit` before `after`. 4500万吨/日 is a rate: neither part nor equal of any number of 吨. */
function dimensionOf(unit: string, after: string): string {
  const dimension = unitOf(unit)?.dimension ?? 'plain';
  const isEach = unit !== '' && (after.startsWith('/') || after.startsWith('／'));
  return isEach ? dimension + (PER.exec(after)?.[0] ?? '') : dimension;
}

const factors = new Map<string, Decimal | undefined>();

/**
 * What one of `unit` is worth in base units; undefined where that is 1. The list of units is closed, so the answers are
 * kept.
 */
function factorOf(unit: string): Decimal | undefined {
  let factor = factors.get(unit);
  if (factor === undefined && !factors.has(unit)) {
    const written = unitOf(unit)?.factor ?? '1';
    factors.set(unit, (factor = written === '1' ? undefined : parseDecimal(written)));
  }
  return factor;
}

/** One step of the last written digit: 0.01万 of 25.67万, 1 of 38012, 1万 of 3万. */
function stepOf(digits: string): Decimal {
  const decimals = decimalsOf(digits);
  let power = groupPowerAtEnd(digits);
  if (decimals === 0 && hasDigit(digits)) power += digits.endsWith('千') ? 3 : digits.endsWith('百') ? 2 : 0;
  return decimal(1n, power - decimals);
}

/** How many decimals are written: 2 of 25.67万, 1 of 三点五. */
function decimalsOf(written: string): number {
  if (!written.includes('.') && !written.includes('点')) return 0;
  const decimals = /\.(\d+)/.exec(written) ?? /点([零〇○一二三四五六七八九]+)/.exec(written);
  return decimals?.[1]?.length ?? 0;
}

/** The power of ten of the 万 and 亿 that `written` ends with: 12 of 3万亿. */
function groupPowerAtEnd(written: string): number {
  let power = 0;
  for (let at = written.length - 1; at >= 0; at--) {
    const char = written.charAt(at);
    if (char !== '万' && char !== '亿') break;
    power += char === '万' ? 4 : 8;
  }
  return power;
}

function isFull(digits: string): boolean {
  return !digits.includes('.') && !digits.includes('点') && !digits.endsWith('万') && !digits.endsWith('亿');
}

const RANGE_MARK = /^\s?[\-—–~～至到]\s?$/;

/** Marks ranges and lets a bare lower end take scale and unit from the upper one: 5—8万元 is 5万元 to 8万元. */
function ranged(quantities: readonly Quantity[], text: string): readonly Quantity[] {
  let changed: Quantity[] | undefined;
  for (const [i, high] of quantities.entries()) {
    const low = quantities[i - 1];
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
