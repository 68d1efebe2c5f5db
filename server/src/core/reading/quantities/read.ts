/** The quantities of a paragraph. One pass over its clean text. */
import { anyOf } from '../../norms/lexicon';
import { UNIT_PATTERN, UNITS_IN_THOUSANDS, UNITS_OF_TIME_WITH_个, unitOf } from '../../norms/units';
import { MORE_BEHIND_A_UNIT } from '../../norms/words/firmness';
import { guarded } from '../../norms/guards';
import { add, decimal, type Decimal, divide, multiply, parseDecimal, subtract } from '../numerals/decimal';
import { readNumeral } from '../numerals/read';
import type { Reading } from '../reading';
import { firmnessOf } from './firmness';
import { coverNonQuantities } from './not-quantities';
import type { Firmness, Quantity } from './quantity';
import { standsForOther } from './stands-for-other';

/** Quantities in order of place, in offsets of the paragraph's clean text. */
export function quantitiesOf(reading: Reading): readonly Quantity[] {
  return reading.derive(readQuantities);
}

const FIGURES = '\\d+(?:[,，]\\d{3})*(?:\\.\\d+)?';
/** 1 234 567人: groups of three with a space between them (GB/T 15835—2011), which a unit shows to be one number. */
const SPACED = `(?<![\\d.,，])\\d{1,3}(?:[ \\u00a0\\u2009\\u202f]\\d{3}){1,5}(?![\\d,，])(?=(?:\\.\\d{1,6})?\\s?(?:[万亿]|${UNIT_PATTERN}))(?:\\.\\d{1,6})?`;
const ARABIC = `(?:${SPACED}|${FIGURES})`;
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
const SPOKEN_SCALE = '个(?:亿|千万|百万)(?=$|[，。；、）！？]|多|左右|以上|人民币|的(?:资金|投资|规模|产值|收入))';
/** -5.2%, －8℃, +3: a sign stands right before its number, and behind no other number. */
const SIGN = '(?:(?<![\\dA-Za-z\\-－−﹣+＋~～—])[\\-－−﹣+＋](?=\\d))';
const NUMERAL = `${SIGN}?${FIRST}(?:${SPOKEN_SCALE}|${NEXT}{0,8})`;
const MORE = `[多余几]|(?<=[十百千万0])来(?=${UNIT_PATTERN})|来(?=[个万亿人户家])`;
/** 两年半, 一个半: half a unit more; 半年 and 半数 begin words of their own. */
const HALF_MORE = '半(?![年月天数日径导决路夜价途场截])';
const QUANTITY = new RegExp(
  `(?:百分之|千分之)(?<fraction>${ARABIC}|[${HAN_DIGIT}十百]+(?:${HAN_DECIMALS})?)` +
    '|(?<!\\d)(?<ratio>\\d+(?:\\.\\d+)?(?:：\\d+(?:\\.\\d+)?)+)' +
    `|(?<tenths>[${HAN_DIGIT}])成(?<hundredths>[一二三四五六七八九半])(?=$|[，。；、）]|的|以[上下内])` +
    `|(?<wholes>${FIGURES}|[${HAN_DIGIT}十百]+)个半(?<halved>${anyOf(UNITS_OF_TIME_WITH_个)})` +
    `|(?<denominator>[${HAN_DIGIT}十百千万]{1,4}|\\d{1,4})分之(?<numerator>[${HAN_DIGIT}十百]{1,4}|\\d{1,4})` +
    `|(?<number>${NUMERAL})(?<more>${MORE})?\\s?(?<unit>${UNIT_PATTERN})?(?<after>${guarded(MORE_BEHIND_A_UNIT)}|${HALF_MORE})?`,
  'g',
);

function readQuantities(reading: Reading): readonly Quantity[] {
  const text = coverNonQuantities(reading.text);
  const quantities: Quantity[] = [];
  for (const match of text.matchAll(QUANTITY)) {
    const quantity = quantityIn(match, text, reading.text, quantities.at(-1)?.end);
    if (quantity) quantities.push(quantity);
  }
  return ranged(quantities, text);
}

/** What was matched, if it is a quantity; `from` is where the one before it ends. */
function quantityIn(
  match: RegExpExecArray,
  text: string,
  uncovered: string,
  from: number | undefined,
): Quantity | undefined {
  const { ratio, fraction, tenths, hundredths, wholes, halved, denominator, numerator } = match.groups ?? {};
  if (ratio !== undefined) return undefined;
  if (fraction !== undefined) return share(match, fraction, text);
  if (tenths !== undefined && hundredths !== undefined) return inTenths(match, tenths, hundredths, text);
  if (wholes !== undefined && halved !== undefined) return halfMore(match, wholes, halved, text);
  if (denominator !== undefined && numerator !== undefined) return part(match, numerator, denominator, text);
  return plain(match, text, uncovered, from);
}

const HALF = decimal(5n, -1);
const TEN = decimal(10n);

/** 三成五, 三成半: 35 %. */
function inTenths(match: RegExpExecArray, tenths: string, hundredths: string, text: string): Quantity | undefined {
  const [whole, rest] = [readNumeral(tenths), hundredths === '半' ? decimal(5n) : readNumeral(hundredths)];
  if (!whole || !rest) return undefined;
  return {
    ...written(match, text),
    unit: '%',
    dimension: 'percent',
    value: add(multiply(whole, TEN), rest),
    step: decimal(1n),
  };
}

/** 三个半月: 3.5 months. */
function halfMore(match: RegExpExecArray, wholes: string, halved: string, text: string): Quantity | undefined {
  const [value, unit] = [readNumeral(wholes), `个${halved}`];
  if (!value || !unitOf(unit)) return undefined;
  return { ...written(match, text), unit, dimension: dimensionOf(unit, ''), value: add(value, HALF), step: HALF };
}

/** 三分之二: a part of one, and of no 分. */
function part(match: RegExpExecArray, above: string, below: string, text: string): Quantity | undefined {
  const [numerator, denominator] = [readNumeral(above), readNumeral(below)];
  const value = numerator && denominator && divide(numerator, denominator, FRACTION_PLACES);
  if (!value) return undefined;
  const firmness = STRONG.get(text.charAt(match.index + match[0].length));
  const said = written(match, text);
  return {
    ...said,
    firmness: firmness ?? said.firmness,
    unit: '',
    dimension: 'fraction',
    value,
    step: decimal(1n, -FRACTION_PLACES),
  };
}

const FRACTION_PLACES = 6;
/** 三分之二强, 三分之一弱. */
const STRONG: ReadonlyMap<string, Firmness> = new Map([
  ['强', 'over'],
  ['弱', 'under'],
]);

/** What is alike in all that is written without digits of its own after its unit. */
function written(match: RegExpExecArray, text: string): Omit<Quantity, 'unit' | 'dimension' | 'value' | 'step'> {
  const start = match.index;
  const end = start + match[0].length;
  return { start, end, unitStart: end, full: false, firmness: firmnessOf(text, start, end), han: !/\d/.test(match[0]) };
}

/** 百分之三十点五, 千分之二. */
function share(match: RegExpExecArray, written: string, text: string): Quantity | undefined {
  const { value, upTo } = valueIn(written) ?? {};
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
    step: upTo ? subtract(upTo, value) : decimal(1n, -decimalsOf(written)),
    full: false,
    firmness: upTo ? 'over' : firmnessOf(text, start, end),
    han: true,
    upTo,
  };
}

/** Any other number with its unit; undefined when it counts nothing. `uncovered` is `text` with its masks and codes. */
function plain(
  match: RegExpExecArray,
  text: string,
  uncovered: string,
  from: number | undefined,
): Quantity | undefined {
  const { number: matched = '', unit: unitWritten = '', more, after = '' } = match.groups ?? {};
  const matchEnd = match.index + match[0].length;
  const signed = signOf(matched, match.index, from, text, unitWritten);
  const number = signed === undefined ? matched.replace(/^[-－−﹣+＋]/, '') : matched;
  const start = match.index + matched.length - number.length;
  const han = !/\d/.test(number);
  if (han && isWord(number, text.slice(Math.max(0, start - 2), matchEnd))) return undefined;
  if (continuesCode(text, start) || maskedAround(uncovered, start, matchEnd)) return undefined;
  const digits = number.replace(/[几数多余个＋+]/g, '').replace(/^[－−﹣]/, '-');
  const { value, upTo } = digits === '' ? NOTHING : (valueIn(digits) ?? {});
  if (!value) return undefined;
  const unitEnd = matchEnd - after.length;
  const unitStart = unitEnd - unitWritten.length;
  const unit = standsForOther(unitWritten, text, unitEnd) ? '' : unitWritten;
  const isSpoken = unit === '' && /个[亿千百]/.test(number);
  // A Chinese numeral without a unit is a word, not a quantity.
  if (han && unit === '' && !isSpoken) return undefined;
  const half = after === '半' && unit !== '' ? HALF : undefined;
  const end = unit === '' ? unitStart : half ? matchEnd : unitEnd;
  const factor = factorOf(unit);
  const step = upTo ? subtract(upTo, value) : (half ?? stepOf(digits));
  const size = half ? add(value, half) : value;
  return {
    start,
    end,
    unitStart,
    unit,
    dimension: isSpoken ? 'money' : dimensionOf(unit, text.slice(end, end + 6)),
    value: factor ? multiply(size, factor) : size,
    step: factor ? multiply(step, factor) : step,
    full: !half && isFull(digits),
    han,
    firmness: upTo || half ? (upTo ? 'over' : 'exact') : firmnessBeside(number, more, after, text, start, end),
    upTo: upTo && factor ? multiply(upTo, factor) : upTo,
  };
}

const NOTHING = { value: decimal(0n), upTo: undefined };

function firmnessBeside(
  number: string,
  more: string | undefined,
  after: string,
  text: string,
  start: number,
  end: number,
): Firmness {
  return firmnessWithin(number, more, after) ?? firmnessOf(text, start, end + after.length);
}

/** 四五十, 十七八, 三五: two digits that follow one another stand for any number between them. */
const BETWEEN = /(?<![零〇○一二两三四五六七八九\d])([一二两三四五六七八])([二两三四五六七八九])(?=[十百千万亿]|$)/;
const ORDER = '零一二三四五六七八九';
const placeOf = (digit: string): number => ORDER.indexOf(digit === '两' ? '二' : digit);

/** What a numeral is worth; `upTo` is the greater of two that it leaves open. */
function valueIn(digits: string): { readonly value: Decimal; readonly upTo?: Decimal } | undefined {
  const [pair, low = '', high = ''] = BETWEEN.exec(digits) ?? [];
  const apart = pair === undefined ? 0 : placeOf(high) - placeOf(low);
  if (apart === 1 || (apart === 2 && low === '三')) {
    const [value, upTo] = [low, high].map((digit) => readNumeral(digits.replace(BETWEEN, digit)));
    return value && upTo && { value, upTo };
  }
  const value = readNumeral(digits);
  return value && { value };
}

/** Units in which less than nothing can be: 利润-25万元, -8℃, -5.2%. */
const MAY_BE_NEGATIVE = /^(?:percent|permille|points|money|temperature|length|plain)/;
/** What stands right before a sign: the words that lead to a figure, or a mark. */
const LEADS_TO_A_SIGN = /(?:^|[的为是到至由从比达约了（(，、：；\s|\t])$/;

/** The sign of `number`, which starts at `start`, if what looks like one is one and no dash: 2%-3%, 办公用品-300元、差旅-200元. */
function signOf(
  number: string,
  start: number,
  from: number | undefined,
  text: string,
  unit: string,
): string | undefined {
  const sign = /^[-－−﹣+＋]/.exec(number)?.[0];
  if (sign === undefined || from === start || !MAY_BE_NEGATIVE.test(dimensionOf(unit, ''))) return undefined;
  if (LEADS_TO_A_SIGN.test(text.slice(Math.max(0, start - 1), start))) return sign;
  if (unit === '' || !/[\u4e00-\u9fff]/.test(text.charAt(start - 1))) return undefined;
  return (text.match(DASHES_BEFORE_FIGURES) ?? []).length === 1 ? sign : undefined;
}

/** Where every name has a dash before its figure, the dashes are no signs. */
const DASHES_BEFORE_FIGURES = /[\u4e00-\u9fff][-－−﹣](?=\d)/g;

/** What the number itself says of its firmness: 几十 is vague, 三十多 and 30余 are more. */
function firmnessWithin(number: string, more: string | undefined, after: string): 'vague' | 'over' | undefined {
  if (/[几数]/.test(number) || more === '几') return 'vague';
  return /[多余来]/.test(number) || more !== undefined || after !== '' ? 'over' : undefined;
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

/** A number that touches a mask (1XX余, xx万, 20**) is unfilled, not a value. */
function maskedAround(text: string, start: number, end: number): boolean {
  return /[x×*_□○]/i.test(text.charAt(start - 1)) || /[x×*_□]/i.test(text.charAt(end));
}

/** What a unit is for each of. */
const PER = new RegExp(
  `^(?:[/／](?:${UNIT_PATTERN}|月)|每(?:秒|小时|平方米|立方米|吨|公斤|斤|亩|公里|千米|人|户|年|月|天)(?![\\u4e00-\\u9fff]))`,
);

/** The dimension of `unit` before `after`. 4500万吨/日 is a rate: neither part nor equal of any number of 吨. */
function dimensionOf(unit: string, after: string): string {
  const dimension = unitOf(unit)?.dimension ?? 'plain';
  return unit === '' ? dimension : dimension + (PER.exec(after)?.[0] ?? '');
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
  if (decimals === 0 && /\d/.test(digits)) power += digits.endsWith('千') ? 3 : digits.endsWith('百') ? 2 : 0;
  return decimal(1n, power - decimals);
}

/** How many decimals are written: 2 of 25.67万, 1 of 三点五. */
function decimalsOf(written: string): number {
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
  return !/[.点]/.test(digits) && !/[万亿]$/.test(digits);
}

const RANGE_MARK = /^\s?[\-—–~～至到]\s?$/;

/** Marks ranges and lets a bare lower end take scale and unit from the upper one: 5—8万元 is 5万元 to 8万元. */
function ranged(quantities: readonly Quantity[], text: string): readonly Quantity[] {
  let changed: Quantity[] | undefined;
  for (const [i, high] of quantities.entries()) {
    const low = quantities[i - 1];
    if (!low || !RANGE_MARK.test(text.slice(low.end, high.start))) continue;
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
