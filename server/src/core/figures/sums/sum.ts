/** A sum as a report states it: a total and the parts that make it up, with the verdict of the arithmetic. */
import { words } from '../../norms/lexicon';
import { CLASSIFIERS_OF_AN_ORDER } from '../../norms/words/wholes-and-parts';
import {
  absolute,
  add,
  compare,
  type Decimal,
  decimal,
  HUNDRED,
  multiply,
  negate,
  subtract,
} from '../../reading/numerals/decimal';
import { addIntervals, type Interval, interval, meets } from '../../reading/quantities/interval';
import type { Quantity } from '../../reading/quantities/quantity';

/** `listed`: A、B，共计T; `stock`: 期初A，购入B，领用C，期末T; `breakdown`: T，其中A、B; `structure`: 8.3∶41.4∶50.3; `shares`: A占x%，B占y%. These two make 100. `roll`: 应到T，实到A，请假B，缺席C. */
export type SumPattern = 'listed' | 'breakdown' | 'structure' | 'shares' | 'roll' | 'stock';

/**
 * Why the parts should make the total. `verified`: they do. `closed`: the words leave nothing out (合计, 男/女, 其余). `exceeds`:
 * a part is more than its whole. `over`: the parts together are, unless something is counted under two of them. `slip`: the list may be open, but one mistyped digit explains the miss.
 * `done`: more of them are done than there are. `usual`: kinds that are told when they are all there are (新建, 续建).
 */
export type Evidence = 'verified' | 'closed' | 'exceeds' | 'slip' | 'done' | 'over' | 'usual';

export interface Sum {
  readonly pattern: SumPattern;
  /** Missing when the whole is 100 %. */
  readonly total?: Quantity;
  readonly parts: readonly Quantity[];
  /** What is taken off the parts: what left a stock. */
  readonly less?: readonly Quantity[];
  readonly evidence: Evidence;
}

/** Sum of the parts' values as written, in base units. */
export function valueOf(parts: readonly Quantity[]): Decimal {
  return parts.reduce((sum, part) => add(sum, part.value), decimal(0n));
}

/** Whether the parts miss the total by one `share`th of it at most: more is no slip, but a part that was not told. */
export function isWithin(share: bigint, total: Quantity, parts: readonly Quantity[]): boolean {
  const miss = absolute(subtract(total.value, valueOf(parts)));
  return compare(multiply(miss, decimal(share)), total.value) <= 0;
}

/** Those of the figures at hand: sums are looked for in one paragraph after another. */
const ranges = new Map<Quantity, Interval | null>();
const MOST_RANGES = 1024;

/** The interval of a quantity, worked out once; null when it cannot be held to anything. */
function rangeOf(quantity: Quantity): Interval | null {
  let range = ranges.get(quantity);
  if (range !== undefined) return range;
  range = (isHeld(quantity) && interval(quantity)) || null;
  if (ranges.size >= MOST_RANGES) ranges.clear();
  ranges.set(quantity, range);
  return range;
}

/** What the parts together may stand for; undefined when one of them cannot be held to anything. */
export function intervalOf(parts: readonly Quantity[]): Interval | undefined {
  let sum: Interval = { low: decimal(0n), high: decimal(0n) };
  for (const part of parts) {
    const range = rangeOf(part);
    if (!range) return undefined;
    sum = addIntervals(sum, range);
  }
  return sum;
}

/** Figures that do not add up by nature: rates, multiples, ages, grades; and bare numbers, which may be anything. */
const NOT_ADDED: ReadonlySet<string> = new Set([
  ...words('percent permille points permille-points multiple doubling'),
  ...words('duration:year age temperature voltage frequency pressure sound score plain'),
  ...CLASSIFIERS_OF_AN_ORDER.map((classifier) => `count:${classifier}`),
]);

/** Whether a quantity can be an operand of a sum: of a kind that adds up, neither vague nor half-open nor one end of a range. */
export function isDefinite(quantity: Quantity): boolean {
  return (!NOT_ADDED.has(quantity.dimension) || isHeldTimes(quantity)) && isHeld(quantity);
}

/** 培训班12期: so many were held, where 三期 is which of them. */
const isHeldTimes = ({ dimension, han }: Quantity): boolean => !han && dimension === 'count:期';

/** The same where the figures are told as parts of one whole, so that marks in a test add up, too. */
export const isAddedIn = (quantity: Quantity): boolean =>
  isDefinite(quantity) || (quantity.dimension === 'score' && isHeld(quantity));

function isHeld(quantity: Quantity): boolean {
  const { firmness } = quantity;
  return quantity.range === undefined && firmness !== 'vague' && firmness !== 'least' && firmness !== 'most';
}

/** Whether `parts` may make up `total`, rounding considered; undefined when that cannot be said. */
export function agrees(total: Quantity | undefined, parts: readonly Quantity[]): boolean | undefined {
  const sum = intervalOf(parts);
  if (!sum) return undefined;
  if (!total) {
    const finest = parts.reduce((step, part) => (compare(part.step, step) > 0 ? part.step : step), decimal(0n));
    return meets(sum, { low: HUNDRED, high: HUNDRED }, multiply(finest, decimal(5n, -1)));
  }
  const whole = isAddedIn(total) ? rangeOf(total) : null;
  return whole ? meets(sum, whole, roundingOf(total, parts)) : undefined;
}

/** 52亩 of 21.15亩 and 30.98亩 was rounded, though it is written out: half of its last step. */
function roundingOf({ step }: Quantity, parts: readonly Quantity[]): Decimal {
  const isCoarser = step.exponent >= 0 && parts.some((part) => part.step.exponent < 0);
  return isCoarser ? multiply(step, decimal(5n, -1)) : decimal(0n);
}

/**
 * How many of `parts`, taken from the first on, make up `total`: the greatest such number above one, or the least with
 * `shortest`; 0 when none does.
 */
export function runThatMakes(total: Quantity, parts: readonly Quantity[], shortest = false): number {
  const whole = isDefinite(total) ? rangeOf(total) : null;
  if (!whole) return 0;
  const rounding = roundingOf(total, parts);
  let sum: Interval = { low: decimal(0n), high: decimal(0n) };
  let size = 0;
  for (const [i, part] of parts.entries()) {
    const range = rangeOf(part);
    if (!range) break;
    sum = addIntervals(sum, range);
    if (whole.high && sum.low && compare(subtract(sum.low, rounding), whole.high) > 0) break;
    if (i === 0 || !meets(sum, whole, rounding)) continue;
    size = i + 1;
    if (shortest) break;
  }
  return size;
}

/** Whether `part` alone is more than `total` can be. */
export function exceeds(part: Quantity, total: Quantity): boolean {
  return isDefinite(part) && (overflows([part], total) || isFarAbove(part, total));
}

/** 超6亿人次，其中12日1532亿人次: who passes a round figure passes it by less than as much again. */
const isFarAbove = (part: Quantity, whole: Quantity): boolean =>
  whole.firmness === 'over' && isDefinite(whole) && compare(part.value, multiply(whole.value, decimal(2n))) > 0;

/** Whether `parts` together are more than `total` can be. */
export function overflows(parts: readonly Quantity[], total: Quantity): boolean {
  const low = intervalOf(parts)?.low;
  const high = isDefinite(total) ? rangeOf(total)?.high : undefined;
  return low !== undefined && high !== undefined && compare(subtract(low, roundingOf(total, parts)), high) > 0;
}

/** What `total` − the other parts leaves for `part`. */
export function remainderFor(part: Quantity, total: Decimal, parts: readonly Quantity[]): Decimal {
  return add(subtract(total, valueOf(parts)), part.value);
}

/** Digits of a value that are not trailing noughts: 5000亿 has one, 1.62万亿 three. */
export function significantDigits(value: Decimal): number {
  return (value.digits < 0n ? negate(value) : value).digits.toString().length;
}
