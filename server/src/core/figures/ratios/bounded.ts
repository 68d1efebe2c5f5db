/** Rates that need no operands to be wrong: a bounded one above 100 %, and one that no whole number of so few makes. */
import { anyOf } from '../../norms/lexicon';
import { ABOUT_IN_ONE_CHARACTER } from '../../norms/words/hedges';
import {
  FUNDS_THAT_ARRIVE,
  MARKS_OF_ALL_OF_THEM,
  MARKS_OF_JOINT_RATES,
  MARKS_OF_SOME_OF_THEM,
  MARKS_OF_UNBOUNDED_RATES,
  RATES_OF_PEOPLE,
  RATES_UP_TO_100,
  WORDS_AFTER_A_RATE,
} from '../../norms/words/rates';
import { WHOLES_BY_NAME } from '../../norms/words/shares';
import { compare, HUNDRED, toNumber } from '../../reading/numerals/decimal';
import type { Quantity } from '../../reading/quantities/quantity';
import type { Mention } from './mention';
import { HEDGE, PLAIN, UNPAUSED } from './patterns';

/** A rate that cannot be. `of` is what it is called, 合格率; `people` the few it is of, with the k ÷ N next to it. */
export interface ImpossibleRate {
  readonly stated: Quantity;
  readonly of: string;
  readonly start: number;
  readonly people?: { readonly quantity: Quantity; readonly below: number; readonly above: number };
}

const RATE = new RegExp(
  `(?<of>${PLAIN}{0,6}?${anyOf(RATES_UP_TO_100)}[率度])${anyOf(WORDS_AFTER_A_RATE)}?${HEDGE}{0,3}$`,
);
/** 占总人数的, 占全体党员的; and what of it names the whole. */
const OF_TOTAL = new RegExp(`占${anyOf(WHOLES_BY_NAME)}${UNPAUSED}{0,6}的${anyOf(ABOUT_IN_ONE_CHARACTER)}?$`);
const TOTAL_NAME = new RegExp(`占${UNPAUSED}{1,10}(?=的${anyOf(ABOUT_IN_ONE_CHARACTER)}?$)`);
const UNBOUNDED = new RegExp(`${anyOf(MARKS_OF_UNBOUNDED_RATES)}|${anyOf(FUNDS_THAT_ARRIVE)}到位`);
const OF_A_RATE = new RegExp(`率${UNPAUSED}{0,3}$`);
/** So much of the words before a figure is looked at. */
const LONGEST_NAME = 28;

/** Rates above 100 % (or below 0) that are shares, and rates that N people cannot make. */
export function impossibleRates(mentions: readonly Mention[]): ImpossibleRate[] {
  return mentions.flatMap((mention, i) => {
    const impossible = impossibleRate(mention, mentions[i - 1]);
    return impossible ? [impossible] : [];
  });
}

/** Whether the rate `mention` cannot be; `before` is the figure in front of it. */
function impossibleRate(mention: Mention, before: Mention | undefined): ImpossibleRate | undefined {
  const { quantity: stated, gap } = mention;
  if (stated.dimension !== 'percent' || stated.range) return undefined;
  const tail = gap.slice(-LONGEST_NAME);
  const rate = RATE.exec(tail);
  if (UNBOUNDED.test(rate ? rate[0] : tail)) return undefined;
  const of = rate?.groups?.['of'] ?? TOTAL_NAME.exec(OF_TOTAL.exec(tail)?.[0] ?? '')?.[0];
  if (of === undefined) return undefined;
  const start = rate ? stated.start - (tail.length - rate.index) : stated.start;
  const isNegative = stated.value.digits < 0n && OF_A_RATE.test(tail);
  if (compare(stated.value, HUNDRED) > 0 || isNegative) return { stated, of, start };
  const people = rate && before && fewPeople(mention, before, tail);
  return people ? { stated, of, start, people } : undefined;
}

const SINGLE_RATE = new RegExp(`${anyOf(RATES_OF_PEOPLE)}率(?:[为是约]|达到?)?$`);
/** Nothing but the comma, and a noun on either side of it, between two figures. */
const NOTHING_BETWEEN = new RegExp(`^${PLAIN}{0,6}[，、]${PLAIN}{0,8}$`);
const JOINT_RATE = new RegExp(anyOf(MARKS_OF_JOINT_RATES));
/** The figure is everybody the rate is of; it is some of them. */
const ALL_OF_THEM = new RegExp(anyOf(MARKS_OF_ALL_OF_THEM));
const SOME_OF_THEM = new RegExp(anyOf(MARKS_OF_SOME_OF_THEM));

/** 参训45人，合格率95%: no whole number of 45 makes 95 %. Only where nothing but the comma stands between. */
function fewPeople(stated: Mention, base: Mention, tail: string): ImpossibleRate['people'] {
  const { quantity: people } = base;
  if (people.firmness !== 'exact' || stated.quantity.firmness !== 'exact' || !people.full || people.range)
    return undefined;
  if (people.dimension !== 'persons' && people.unit !== '份') return undefined;
  if (!SINGLE_RATE.test(tail) || !NOTHING_BETWEEN.test(stated.gap) || JOINT_RATE.test(stated.gap)) return undefined;
  if (!ALL_OF_THEM.test(base.gap.slice(-20)) || SOME_OF_THEM.test(base.gap.slice(-12))) return undefined;
  const count = toNumber(people.value);
  if (count < 2 || count > 200) return undefined;
  const rate = toNumber(stated.quantity.value);
  const step = toNumber(stated.quantity.step);
  const below = Math.floor((rate * count) / 100);
  if (makesRate(below, count, rate, step) || makesRate(below + 1, count, rate, step)) return undefined;
  return { quantity: people, below, above: Math.min(count, below + 1) };
}

/** Whether `part` of `count` is `rate` per cent when it is rounded, or cut off, to `step`. */
function makesRate(part: number, count: number, rate: number, step: number): boolean {
  const percent = (part / count) * 100;
  if (part >= 0 && part <= count && Math.abs(percent - rate) < step * 0.51) return true;
  return (Math.floor(percent / step + 1e-9) * step).toFixed(4) === rate.toFixed(4);
}
