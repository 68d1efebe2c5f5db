/** The items of a list: how many there are, in every way a reader might count them, and how alike they are made. */
import { anyOf } from '../../norms/lexicon';
import {
  BODIES_THAT_ACT_TOGETHER,
  CONJUNCTIONS_OF_ITEMS,
  OFFICES_AND_THEIR_PARTS,
  PLACES_THAT_BEGIN_WITH_和,
  WORDS_BEFORE_ANOTHER_LIST,
  WORDS_WITH_A_CONJUNCTION_INSIDE,
} from '../../norms/words/lists';
import { STARTS_WITH_VERB } from './patterns';

/** 和 inside the name of one office: 发展和改革局. */
const AND_IN_AN_OFFICE =
  `(?<!${anyOf(BODIES_THAT_ACT_TOGETHER)})[和与]` +
  `(?=[\\u4e00-\\u9fff]{2,6}(?:${anyOf(OFFICES_AND_THEIR_PARTS)}|中心)(?:[、和与及]|$))`;
/** What holds a 和 or 与 of its own. */
const NOT_JOINING = new RegExp(
  `${AND_IN_AN_OFFICE}|${anyOf(WORDS_WITH_A_CONJUNCTION_INSIDE)}|(?<![\\u4e00-\\u9fff])${anyOf(PLACES_THAT_BEGIN_WITH_和)}`,
  'g',
);
const JOINING = new RegExp(anyOf(CONJUNCTIONS_OF_ITEMS), 'g');
const JOINS = new RegExp(anyOf(CONJUNCTIONS_OF_ITEMS));
/** 李敏获市级, 两省的深圳: the end of one list and the start of the next. */
const HOLDS_START = new RegExp(`.${anyOf(WORDS_BEFORE_ANOTHER_LIST)}.`);

/** A remark in brackets inside a list: 文化站（含图书角、棋牌室）. */
const REMARK = /（[^（）]{0,80}）/g;

/** `list` without what brackets say of its items, which is no item. */
export const withoutRemarks = (list: string): string => (list.includes('（') ? list.replace(REMARK, '') : list);

/** How many 和 与 及 join items in `text`. */
export const joinsIn = (text: string): number => (text.replace(NOT_JOINING, '').match(JOINING) ?? []).length;

/** The numbers of items that a careful reader could make out. */
export function waysToCount(items: readonly string[], joins: number): Set<number> {
  const parted = joins === 1 ? partedAtItsEnd(items) : undefined;
  if (parted && (isAllEven(parted) || sharesEnd(parted))) return new Set([parted.length]);
  const ways = new Set<number>();
  for (let i = 0; i <= joins; i++) ways.add(items.length + i);
  // “发展教育、卫生事业和甲、乙、丙三个镇”: a longer item may hold the end of one list and the start of the next.
  items.slice(1, -1).forEach((item, i) => {
    const later = items.slice(i + 2);
    const longer = item.length >= Math.min(...later.map(({ length }) => length)) + 2;
    if (longer && (STARTS_WITH_VERB.test(item) || HOLDS_START.test(item) || joinsIn(item) > 0))
      for (let more = 0; more <= joins; more++) ways.add(later.length + 1 + more);
  });
  return ways;
}

/** 东北、西北、西南和海上 as four: the last item parted at its 和; undefined where another item has it. */
export function partedAtItsEnd(items: readonly string[]): readonly string[] | undefined {
  const last = items.at(-1) ?? '';
  const [before, behind, more] = last.split(JOINS);
  if (!before || !behind || more !== undefined || items.length < 2) return undefined;
  return [...items.slice(0, -1), before, behind];
}

/** Whether all but the first are nearly of one length. */
export const isEven = ([, ...inner]: readonly string[]): boolean => {
  const lengths = inner.map(({ length }) => length);
  return Math.max(...lengths) - Math.min(...lengths) <= 2;
};
/** Whether all after the first, which may have a verb before it, are of one length. */
export const isAllEven = ([, second, ...others]: readonly string[]): boolean =>
  others.length > 0 && others.every((item) => item.length === second?.length);
/** Whether all end in the same character: 甲组、乙组. */
export const sharesEnd = (items: readonly string[]): boolean => items.every((item) => item.at(-1) === items[0]?.at(-1));

/** Whether all begin with the same character: 稳就业、稳外贸. */
export const sharesStart = (items: readonly string[]): boolean => items.every((item) => item[0] === items[0]?.[0]);
