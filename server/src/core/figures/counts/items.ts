/** The items of a list: how many there are, in every way a reader might count them, and how alike they are made. */
import { guarded } from '../../norms/guards';
import { anyOf } from '../../norms/lexicon';
import {
  BODIES_THAT_ACT_TOGETHER,
  CONJUNCTIONS_OF_ITEMS,
  OFFICES_AND_THEIR_PARTS,
  PLACES_THAT_BEGIN_WITH_和,
  WORDS_BEFORE_ANOTHER_LIST,
  WORDS_WITH_A_CONJUNCTION_INSIDE,
} from '../../norms/words/lists';
import { PERSON, STARTS_WITH_VERB } from './patterns';

/** 岛屿和半岛东部: a part of the land, and no office. */
const IN_A_DIRECTION = '[\\u4e00-\\u9fff]{1,6}[东西南北中]部(?:[、和与及]|$)';
/** 和 inside the name of one office: 发展和改革局. */
const AND_IN_AN_OFFICE =
  `(?<!${anyOf(BODIES_THAT_ACT_TOGETHER)})[和与]` +
  `(?=[\\u4e00-\\u9fff]{2,6}(?:${anyOf(OFFICES_AND_THEIR_PARTS)}|中心)(?:[、和与及]|$))(?!${IN_A_DIRECTION})`;
const HAS_A_CONJUNCTION_INSIDE = guarded(WORDS_WITH_A_CONJUNCTION_INSIDE);
/** 和美 may be a word, and 日本和美国 two countries. */
const MAY_JOIN = new RegExp(`[\\u4e00-\\u9fff]${HAS_A_CONJUNCTION_INSIDE}[\\u4e00-\\u9fff]`);
/** What holds a 和 or 与 of its own. */
const NOT_JOINING = new RegExp(
  `${AND_IN_AN_OFFICE}|${HAS_A_CONJUNCTION_INSIDE}|(?<![\\u4e00-\\u9fff])${anyOf(PLACES_THAT_BEGIN_WITH_和)}`,
  'g',
);
/** Asked first: most items have none. */
const hasConjunction = (text: string): boolean => text.includes('和') || text.includes('与') || text.includes('及');
const JOINING = new RegExp(anyOf(CONJUNCTIONS_OF_ITEMS), 'g');
const JOINS = new RegExp(anyOf(CONJUNCTIONS_OF_ITEMS));
/** 李敏获市级, 两省的深圳: the end of one list and the start of the next. */
const HOLDS_START = new RegExp(`.${anyOf(WORDS_BEFORE_ANOTHER_LIST)}.`);

/** A remark in brackets inside a list: 文化站（含图书角、棋牌室）. */
const REMARK = /（[^（）]{0,80}）/g;

/** `text` with its half-width brackets full, character for character. */
export const inFullBrackets = (text: string): string =>
  text.includes('(') || text.includes(')') ? text.replaceAll('(', '（').replaceAll(')', '）') : text;

/** `list` without what brackets say of its items, which is no item. */
export const withoutRemarks = (list: string): string => (list.includes('（') ? list.replace(REMARK, '') : list);

/** How many 和 与 及 join items in `text`. */
export const joinsIn = (text: string): number =>
  hasConjunction(text) ? (text.replace(NOT_JOINING, '').match(JOINING) ?? []).length : 0;

/** The numbers of items that a careful reader could make out. */
export function waysToCount(items: readonly string[]): Set<number> {
  const [last, inner] = [joinsIn(items.at(-1) ?? ''), joinsOfLists(items)];
  const parted =
    last === 1 && inner === 0 && (!mayHoldTwo(items) || isOfOneMake(items)) ? partedAtItsEnd(items) : undefined;
  if (parted && (areAlike(parted) || endsWithAnother(items, parted))) return new Set([parted.length]);
  const ways = new Set<number>();
  const end = items.at(-1) ?? '';
  const first = inner === 0 && joinsIn(items[0] ?? '') > 0 ? 1 : 0;
  const owned = items.slice(1, -1).filter((item) => JOINS_ANOTHERS.test(item)).length;
  const most = last + Math.max(inner, owned) + first + (hasConjunction(end) && MAY_JOIN.test(end) ? 1 : 0);
  for (let i = 0; i <= most; i++) ways.add(items.length + i);
  // 发展教育、卫生事业和甲、乙、丙三个镇: a longer item may hold the end of one list and the start of the next.
  items.slice(1, -1).forEach((item, i) => {
    const later = items.slice(i + 2);
    const longer = item.length >= Math.min(...later.map(({ length }) => length)) + 2;
    if (longer && (STARTS_WITH_VERB.test(item) || HOLDS_START.test(item) || endsAsListGoesOn(item, later)))
      for (let more = 0; more <= last; more++) ways.add(later.length + 1 + more);
  });
  return ways;
}

/** 甲、乙和某区的丙、丁: behind 和 another's are listed. */
const JOINS_ANOTHERS = /^[^和与的]{1,6}[和与][^的]{2,12}的[^的]+$/;

/**
 * Whether the 和 or 与 in the last item may stand inside its name: 战略与发展、审计、提名、薪酬与考核, where another item has one too,
 * and 会议审查、函审、会议审查和函审组合, which says again what the others say.
 */
const mayHoldTwo = (items: readonly string[]): boolean => {
  const last = items.at(-1) ?? '';
  // 上下游、供给与需求
  if (items.length === 2 && /[与及]/.test(last)) return true;
  return items.slice(0, -1).some((item) => joinsIn(item) > 0 || (item.length >= 2 && last.includes(item.slice(-2))));
};

/**
 * 优化开发、重点开发、限制开发和禁止开发, 政治社会、经济社会和文化社会: parted at its 和 all are of one length, the first behind its verb, and
 * end alike.
 */
const isOfOneMake = (items: readonly string[]): boolean => {
  const [first = '', ...parted] = partedAtItsEnd(items) ?? [];
  const ending = parted[0]?.slice(-2) ?? '';
  // 优秀、称职、基本称职和不称职: all behind the first end in one word.
  if (parted.length > 2 && parted.every((item) => ending.length === 2 && item.endsWith(ending))) return true;
  return (
    parted.length > 1 &&
    ending.length === 2 &&
    isAllEven(['', ...parted]) &&
    (parted.length > 2
      ? sharesEnd(items) && sharesEnd(parted)
      : [first, ...parted].every((item) => item.endsWith(ending)))
  );
};

const areAlike = (items: readonly string[]): boolean => isAllEven(items) || sharesEnd(items);

/** Whether the 和 in the last item surely parts two: not in 水产和林下经济, which a reader might take for one. */
export function endsSurely(items: readonly string[]): boolean {
  const parted = partedAtItsEnd(items);
  return joinsIn(items.at(-1) ?? '') === 0 || (parted !== undefined && areAlike(parted));
}

/** Whether what a 和 in `item` leaves at its end is of the length of the items that follow: 卫生事业和甲镇、乙镇. */
function endsAsListGoesOn(item: string, later: readonly string[]): boolean {
  const parts = item.split(JOINS);
  const end = parts.length > 1 && joinsIn(item) > 0 ? (parts.at(-1) ?? '') : '';
  return end !== '' && isWithin(end.length, later);
}

/**
 * How many items before the last hold two: 重庆和沈阳 in 北京、天津、重庆和沈阳、大连, where one list goes over into another, and
 * each of 甲和乙、丙和丁. 机器人及智能制造 between others is one.
 */
function joinsOfLists(items: readonly string[]): number {
  const inner = items.slice(0, -1);
  const joined = inner.filter((item) => joinsIn(item) > 0);
  if (joined.length === inner.length) return joined.length;
  const others = items.slice(1).filter((item) => joinsIn(item) === 0);
  const isOfTwo = (item: string): boolean => {
    const parts = item.split(/[和与]/);
    return parts.length === 2 && parts.every((part) => isWithin(part.length, others));
  };
  return joined.filter(isOfTwo).length;
}

/** Whether a length lies among those of `items`. */
function isWithin(length: number, items: readonly string[]): boolean {
  const lengths = items.map((item) => item.length);
  return length >= Math.min(...lengths) && length <= Math.max(...lengths);
}

/**
 * Whether the 和 of the last item leads to another one: all after the first, which may have words before it, are names of a
 * few characters and no clauses. 与 and 及 join such names into one as often: 汽车电子、泛能源、通讯与计算.
 */
export const endsWithAnother = (items: readonly string[], [, ...others]: readonly string[]): boolean =>
  !/[与及]/.test(items.at(-1) ?? '') &&
  others.length > 1 &&
  others.every((item) => item.length >= 2 && item.length <= 5 && !STARTS_WITH_VERB.test(item));

/** 东北、西北、西南和海上 as four: the last item parted at its 和; undefined where another item has it. */
export function partedAtItsEnd(items: readonly string[]): readonly string[] | undefined {
  const last = items.at(-1) ?? '';
  if (!hasConjunction(last)) return undefined;
  const [before, behind, more] = last.split(JOINS);
  if (!before || !behind || more !== undefined || items.length < 2) return undefined;
  return [...items.slice(0, -1), before, behind];
}

/** 甲校和乙校、丙校 are three, which all end alike; 0 where they do not. */
export function namesIn(items: readonly string[]): number {
  const names = items.flatMap((item) => (joinsIn(item) > 0 ? item.split(JOINS) : [item]));
  return sharesEnd(names) && names.every((name) => name.length > 1) ? names.length : 0;
}

/** 市场地位、技术创新、组织能力、可持续发展: the last is as long as the others, and no verb in front of a count. */
export const endsAsOthers = (items: readonly string[]): boolean => {
  const [, ...inner] = items.slice(0, -1).map(({ length }) => length);
  const last = items.at(-1)?.length ?? 0;
  return inner.length > 1 && last >= 4 && inner.every((length) => Math.abs(length - last) <= 1);
};

/** Two characters behind items that all are far longer: a verb whose object the count is of, known to no list. */
export const isBareVerb = (last: string, others: readonly string[]): boolean =>
  last.length <= 2 && others.slice(0, -1).every((item) => item.length > 5);

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

/** 张明、李强和王丽三人: 党员、干部三人 are sorts of people, and 申请人、第三人 counts nothing. */
export const areNamedPeople = (items: readonly string[]): boolean => {
  const [, ...others] = partedAtItsEnd(items) ?? items;
  return others.length > 0 && others.every((item) => PERSON.test(item));
};
