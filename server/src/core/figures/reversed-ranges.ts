/**
 * Ranges whose lower end is the greater: 五万元以上五千元以下, 四至二人, 480—160元. Whoever writes one names the lower end first; a descent (由10人至8人), what is
 * counted back from (提前30至15分钟) and ranks (十级至八级) are no ranges of that kind.
 */
import {
  RANGES_COUNTED_DOWN,
  RIGHT_BEFORE_A_RANK,
  UNITS_COUNTED_DOWN,
  VERBS_OF_KEEPING_BETWEEN,
  WORDS_FOR_BETWEEN,
} from '../norms/words/ranges';
import { CLASSIFIERS_OF_AN_ORDER } from '../norms/words/wholes-and-parts';
import { behindAny } from '../reading/around';
import { compare, type Decimal, decimal, multiply } from '../reading/numerals/decimal';
import { readNumeral } from '../reading/numerals/read';
import { factorOf } from '../reading/quantities/dimension';
import type { Quantity } from '../reading/quantities/quantity';
import { quantitiesOf } from '../reading/quantities/read';
import type { Reading } from '../reading/reading';
import type { Span } from '../text/span';

/** In clean text. */
export interface ReversedRange extends Span {
  /** The two ends as written; `low` may lack its unit. */
  readonly low: Span;
  readonly high: Span;
}

/** The ranges of a paragraph that begin with their greater end. */
export const reversedRangesOf = (reading: Reading): readonly ReversedRange[] => reading.derive(readReversed);

function readReversed(reading: Reading): readonly ReversedRange[] {
  if (reading.kind === 'row') return [];
  const { text } = reading;
  const quantities = quantitiesOf(reading);
  return quantities.flatMap((high, i) => {
    const low = quantities[i - 1];
    const range = boundedBy(low, high, text) ?? byDash(low, high, text) ?? runningTo(low, high, text);
    return range && !isCountedDown(range, high, text) ? [range] : [];
  });
}

const FROM = '以上';
const TO = ['以下', '以内'];

/** 五万元以上五千元以下. */
function boundedBy(low: Quantity | undefined, high: Quantity, text: string): ReversedRange | undefined {
  if (!low || high.start - low.end !== FROM.length || !text.startsWith(FROM, low.end)) return undefined;
  const end = high.end + FROM.length;
  return TO.includes(text.slice(high.end, end)) && isOver(low, high)
    ? { start: low.start, end, low: { start: low.start, end: low.end }, high: { start: high.start, end: high.end } }
    : undefined;
}

/** Ranges of amounts go upwards; grades, places in an order and temperatures may go down. */
const GOES_UP = /^(?:money|persons|person-times|area|mass|volume|count:)/;
const HAS_AN_ORDER: ReadonlySet<string> = new Set(
  [...CLASSIFIERS_OF_AN_ORDER, '号', '位', '次'].map((classifier) => `count:${classifier}`),
);
const DASH = /^\s?[—–～~]\s?$/;

/** 每亩补助480—160元. */
function byDash(low: Quantity | undefined, high: Quantity, text: string): ReversedRange | undefined {
  if (low?.range !== 'from' || high.range !== 'to' || HAS_AN_ORDER.has(high.dimension)) return undefined;
  if (!GOES_UP.test(high.dimension) && !isHeldBetween(low.start, high, text)) return undefined;
  return DASH.test(text.slice(low.end, high.start)) && high.value.digits > 0n ? ended(low, high) : undefined;
}

/**
 * 年龄在45—25岁之间, 室温保持在26—18℃: the words say that something lies between the two ends. Without them such figures may be told from above: 65岁至60岁
 * 的老人.
 */
const isHeldBetween = (start: number, { end, dimension }: Quantity, text: string): boolean =>
  TOLD_FROM_ABOVE.test(dimension) &&
  (WORDS_FOR_BETWEEN.some((word) => text.startsWith(word, end)) ||
    VERBS_OF_KEEPING_BETWEEN.some((word) => text.endsWith(word, start)));
const TOLD_FROM_ABOVE = /^(?:age|temperature|percent|duration|length)/;

const ended = (low: Quantity, high: Quantity): ReversedRange | undefined =>
  isOver(low, high)
    ? {
        start: low.start,
        end: high.end,
        low: { start: low.start, end: low.end },
        high: { start: high.start, end: high.end },
      }
    : undefined;

/** 10小时至8小时, 10至8人, 十至八人: by a word alone, since a dash stands in codes and scores. */
function runningTo(low: Quantity | undefined, high: Quantity, text: string): ReversedRange | undefined {
  if (high.range !== 'to' || !'至到'.includes(text.charAt(high.start - 1))) return undefined;
  // 十分之一至五分之一, 一到数张: a part of it, and some.
  if (high.dimension === 'fraction' || '数几'.includes(text.charAt(high.start))) return undefined;
  const to = { start: high.start, end: high.end };
  // 1米83到1米93: what stands in front belongs to a unit of its own.
  if (low && HAS_A_UNIT.test(text.slice(Math.max(0, low.start - 2), low.start))) return undefined;
  if (low?.range === 'from' && low.end === high.start - 1) return ended(low, high);
  const from = hanBefore(text, high.start - 1);
  const value = readNumeral(text.slice(from, high.start - 1));
  const least = value && scaledAs(value, high, text);
  if (!least || compare(least, high.value) <= 0) return undefined;
  return { start: from, end: high.end, low: { start: from, end: high.start - 1 }, high: to };
}

const HAS_A_UNIT = /\d[米元块]$/;
const HAN = '一二两三四五六七八九十百';

/** Where the numeral in 汉字 begins that ends at `end`. */
function hanBefore(text: string, end: number): number {
  let from = end;
  while (HAN.includes(text.charAt(from - 1) || '。')) from--;
  return from;
}

/** A bare lower end in the unit of the upper: 五 of 五至八小时. Where the upper has 万 of its own, the lower may borrow it or not. */
const scaledAs = (value: Decimal, { start, unit, unitStart }: Quantity, text: string): Decimal | undefined =>
  '万亿'.includes(text.charAt(unitStart - 1)) || unitStart === start
    ? undefined
    : multiply(value, factorOf(unit) ?? ONE);
const ONE = decimal(1n);

const isOver = (low: Quantity, high: Quantity): boolean =>
  low.dimension === high.dimension &&
  low.dimension !== 'plain' &&
  low.firmness !== 'vague' &&
  high.firmness !== 'vague' &&
  compare(low.value, high.value) > 0;

const COMPOSED = ['组成', '构成'];
/** 奖励500至100元不等. */
const NOT_ALIKE = '不等';
/** So far before a range stands what it is counted down from. */
const REACH = 16;

function isCountedDown({ start, end }: ReversedRange, high: Quantity, text: string): boolean {
  if (high.value.digits < 0n) return true;
  if (UNITS_COUNTED_DOWN.includes(high.unit) && !isHeldBetween(start, high, text)) return true;
  const before = behindAny('，。；：、（', text.slice(Math.max(0, start - REACH), start));
  const behind = text.slice(end, end + 2);
  // 由九至十三人组成: 由 names the members and no start.
  const isOfMembers = COMPOSED.includes(behind);
  return (
    RIGHT_BEFORE_A_RANK.includes(text.charAt(start - 1)) ||
    RANGES_COUNTED_DOWN.some((word) => before.includes(word) && !(isOfMembers && word === '由')) ||
    behind === NOT_ALIKE
  );
}
