/**
 * What is so much for each and so much for all: 6台，每台补20万元，一共补140万元; and what is so long, so wide and so large: 长186米、宽12米，
 * 面积2322平方米. The two that are multiplied stand right before what they make, and nothing else of their kind beside them.
 */
import {
  WORDS_BEFORE_A_PRICE,
  WORDS_OF_A_BOUND,
  WORDS_OF_AN_AREA,
  WORDS_OF_ALL_TOGETHER,
} from '../../norms/words/products';
import { absolute, add, compare, type Decimal, decimal, multiply, subtract } from '../../reading/numerals/decimal';
import type { Quantity } from '../../reading/quantities/quantity';
import type { Mention } from './mention';
import type { OddUnit } from './odd-units';

/** So many figures before an amount for each may tell how many there are. */
const REACH = 6;
/** So near its figure what it is for is named. */
const NEAR = 10;

/** What the figure at `i` is for each of, and the figure behind it for all, is by its words; or nothing where that holds. */
export function oddProduct(mentions: readonly Mention[], i: number): OddUnit | undefined {
  const rate = mentions[i];
  if (!rate || !isExact(rate.quantity)) return undefined;
  return rate.quantity.dimension === 'length' ? oddArea(mentions, i) : oddTotal(rate, mentions, i);
}

/** 长A米、宽B米，面积C平方米. */
function oddArea(mentions: readonly Mention[], i: number): OddUnit | undefined {
  const [length, width, area] = mentions.slice(i, i + 3);
  if (!length || width?.quantity.dimension !== 'length' || area?.quantity.dimension !== 'area') return undefined;
  if (!'宽'.includes(width.gap.slice(-1) || '\n') || length.sentence !== area.sentence) return undefined;
  if (!'长'.includes(length.gap.slice(-1) || '\n') || !isExact(width.quantity) || !isExact(area.quantity))
    return undefined;
  return WORDS_OF_AN_AREA.some((word) => area.gap.endsWith(word))
    ? madeOf(length.quantity, width.quantity, area.quantity, '')
    : undefined;
}

/** N台，每台A元，共B元. */
function oddTotal(rate: Mention, mentions: readonly Mention[], i: number): OddUnit | undefined {
  const before = mentions[i - 1];
  const { dimension } = rate.quantity;
  if (dimension !== 'money' && dimension !== 'persons' && !dimension.startsWith('count:')) return undefined;
  const unit = unitBehind每(rate.gap) ?? (before && isPrice(rate, before) ? before.quantity.unit : undefined);
  const [next, second] = [mentions[i + 1], mentions[i + 2]];
  const total = next?.quantity.dimension === dimension ? next : second;
  if (
    unit === undefined ||
    (unit === '人' && dimension === 'persons') ||
    total?.quantity.dimension !== dimension ||
    total.sentence !== rate.sentence
  )
    return undefined;
  if (!isExact(total.quantity) || !WORDS_OF_ALL_TOGETHER.some((word) => total.gap.slice(-NEAR).includes(word)))
    return undefined;
  if (total.gap.slice(-NEAR).includes('每')) return undefined;
  const counts = mentions
    .slice(Math.max(0, i - REACH), i + 2)
    .filter((one) => rate.sentence - one.sentence <= 2 && isCountOf(one, unit));
  const [count, ...others] = counts;
  if (!count || others.some(({ quantity }) => compare(quantity.value, count.quantity.value) !== 0)) return undefined;
  return madeOf(count.quantity, rate.quantity, total.quantity, `每${unit}`);
}

/** 台 of 每台补, without a second 每 and a bound: 每台最高补. */
function unitBehind每(gap: string): string | undefined {
  const near = gap.slice(-NEAR);
  const at = near.lastIndexOf('每');
  if (at < 0 || near.indexOf('每') !== at || WORDS_OF_A_BOUND.some((word) => gap.includes(word))) return undefined;
  const said = near.slice(at + 1);
  return said === '' || [...'，。；：、（'].some((mark) => said.includes(mark)) ? undefined : said.charAt(0);
}

/** 12台，单价: of what is counted right before. */
const isPrice = ({ gap, sentence }: Mention, before: Mention): boolean =>
  WORDS_BEFORE_A_PRICE.some((word) => gap.endsWith(word)) &&
  before.sentence === sentence &&
  before.quantity.dimension.startsWith('count:') &&
  gap.length <= NEAR;

/** 一台 is an article more than a number. */
const isCountOf = ({ quantity, after }: Mention, unit: string): boolean =>
  (unit === '人' ? quantity.dimension === 'persons' : quantity.unit === unit || isNamed(quantity, after, unit)) &&
  isExact(quantity) &&
  compare(quantity.value, ONE) > 0;
/** 36个教学班 are counted by 每班. */
const isNamed = ({ unit }: Quantity, after: string, counted: string): boolean =>
  unit === '个' && after.slice(0, LONGEST_NOUN).includes(counted) && IS_A_NOUN.includes(counted);
const LONGEST_NOUN = 5;
/** What stands behind 每 without its 个: 每班, 每村, 每组. */
const IS_A_NOUN = '班村组校站点镇乡队县区';
const ONE = decimal(1n);

const isExact = ({ firmness, range }: Quantity): boolean => firmness === 'exact' && range === undefined;

/** What is off by as much as half or more is of other things. */
const MOST_OFF = decimal(5n, -1);

function madeOf(count: Quantity, rate: Quantity, total: Quantity, of: string): OddUnit | undefined {
  const made = multiply(count.value, rate.value);
  const miss = absolute(subtract(made, total.value));
  if (compare(miss, roundingOf(count, rate, total)) <= 0) return undefined;
  if (compare(miss, multiply(total.value, MOST_OFF)) > 0) return undefined;
  return { kind: 'made', stated: total, of, beside: [count, rate], sure: false };
}

/** What rounding of the three figures leaves open. */
function roundingOf(count: Quantity, rate: Quantity, total: Quantity): Decimal {
  const ofRate = rate.step.exponent < 0 || !rate.full ? multiply(multiply(rate.step, HALF), count.value) : decimal(0n);
  const ofCount = count.full ? decimal(0n) : multiply(multiply(count.step, HALF), rate.value);
  return add(total.step, add(ofRate, ofCount));
}
const HALF = decimal(5n, -1);
