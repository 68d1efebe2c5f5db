/** The words that templates of shares are made of, and what the words before a figure say of it: 计划, 已, 其中. */
import { anyOf } from '../../norms/lexicon';
import { ABOUT, WORDS_FROM_NOUN_TO_FIGURE } from '../../norms/words/hedges';
import {
  ENDINGS_OF_A_SIZE,
  ENDINGS_OF_占,
  GAINS_WITH_A_RATE,
  MARKS_OF_A_PLAN,
  MARKS_OF_AN_OUTCOME,
  MARKS_OF_WHAT_IS_LEFT,
  NAMES_OF_A_BASE,
  NAMES_OF_A_SHARE,
  NAMES_OF_A_VALUATION,
  NEGATIONS,
  SCOPES_OF_A_PART,
  VERBS_BEFORE_A_PLAN,
  VERBS_BEFORE_A_WHOLE,
  WHAT_IS_FULFILLED,
  WIDER_WHOLES,
  WORDS_FOR_A_NUMBER,
  WORDS_FOR_THE_WHOLE_AT_HAND,
  WORDS_THAT_NARROW_A_RATE,
} from '../../norms/words/shares';
import type { Mention } from './mention';
import { HEDGE, PLAIN, TAIL, UNPAUSED } from './patterns';

/** A wider whole that the draft does not state. */
export const WIDER = new RegExp(anyOf(WIDER_WHOLES));
/** Part of what was counted only, so that the rate in front of which it stands has another base. */
export const NARROWED = new RegExp(anyOf(WORDS_THAT_NARROW_A_RATE));
/** Time or scope that a part may have and its whole not. */
export const SCOPE = new RegExp(anyOf(SCOPES_OF_A_PART));
export const LEFT_OVER = new RegExp(anyOf(MARKS_OF_WHAT_IS_LEFT));
export const PLANNED = new RegExp(anyOf(MARKS_OF_A_PLAN));
export const ACTUAL = new RegExp(anyOf(MARKS_OF_AN_OUTCOME));
export const AT_HAND = new RegExp(`^${anyOf(WORDS_FOR_THE_WHOLE_AT_HAND)}`);

/** ，回收率达: a rate, and what it is of. */
export const RATE_WORD = new RegExp(
  `^${TAIL}[，。；、（]${PLAIN}{0,4}?(?<words>(?<of>[^，。；：、（）\\d率]{1,6}?)(?:完成)?率${HEDGE}{0,3})$`,
);
/** ，占党员总数的比例为: a share, and what it is of. */
export const SHARE_WORD = new RegExp(
  `^${TAIL}[，、（]?(?<words>(?:大约|约)?占${anyOf(ENDINGS_OF_占, ['据'])}?` +
    `(?<of>${PLAIN}{0,14}?)的?${anyOf(NAMES_OF_A_SHARE)}?${HEDGE}{0,3})$`,
);
/** ，完成年度计划任务的: a share of a plan, and which. */
export const PLAN_SHARE = new RegExp(
  `^${TAIL}[，、（]?(?<words>(?:超额)?${anyOf(VERBS_BEFORE_A_PLAN)}?了?` +
    `(?<of>${PLAIN}{0,10}${anyOf(WHAT_IS_FULFILLED)}${PLAIN}{0,6})的${HEDGE}{0,3})$`,
);
/** ，占总数: leads to a whole that is told with its figure; then 的 and the share. */
export const LEADS_TO_WHOLE = new RegExp(
  `^${TAIL}[，、（]?${anyOf(VERBS_BEFORE_A_WHOLE)}${anyOf(ENDINGS_OF_占)}?${UNPAUSED}{0,12}$`,
);
export const OF_WHOLE = new RegExp(`^${PLAIN}{0,6}的(?:${anyOf(ABOUT)}|\\s)?$`);
/** 人，其中女职工 · 名教师中，高级: a part is singled out of the figure before. */
export const SINGLED_OUT = new RegExp(
  [
    String.raw`^[^，。；：、\d]{0,8}?(?:中|里|之中)[，、有：]`,
    '^[^。；]{0,12}其中',
    String.raw`^[^，。；：、\d]{0,6}中`,
  ].join('|'),
);

/** 增值率, 预估增值率: a rate on what there was before. */
export const ON_A_BASE = new RegExp(`${anyOf(GAINS_WITH_A_RATE)}$`);
export const BASE = new RegExp(anyOf(NAMES_OF_A_BASE));
export const VALUATION = new RegExp(anyOf(NAMES_OF_A_VALUATION));

/** Whether the words in front of a part turn what its rate is of into the rest: 不合格18批，合格率98.5%. */
export function isNegated(of: string, before: string): boolean {
  return NEGATIONS.some((no) => before.includes(no + of));
}

const JUST_NUMBERS = new RegExp(anyOf(WORDS_FOR_A_NUMBER), 'g');

/**
 * 占党员总数 is bound to 党员120名 by the words they share, and not to a wider whole. What follows a mark is told of others: in
 * 人口38万人，其中老年人8万人 the 38 are no 老年人.
 */
export function bound(of: string, whole: Mention): boolean {
  if (WIDER.test(of)) return false;
  const context = whole.gap.slice(-16) + (UP_TO_A_MARK.exec(whole.after)?.[0] ?? '');
  const core = of.replace(JUST_NUMBERS, '').replace(/^已/, '');
  return core !== '' && [...core].every((char) => context.includes(char));
}

const UP_TO_A_MARK = /^[^，。；：、（]*/;

/** What may stand between a noun and its figure: 装机达到, 职工共有. */
const TO_FIGURE = anyOf(WORDS_FROM_NOUN_TO_FIGURE);
const TOTAL_OF = new RegExp(`总(?<what>${PLAIN}{2,6}?)${TO_FIGURE}*$`);
const BEFORE_ITS_FIGURE = new RegExp(`(?<!${TO_FIGURE})${TO_FIGURE}+$`);

/** 总装机9157万千瓦，新能源装机4091万千瓦: one word, and 总 before it. */
export function isTotalOf(whole: Mention, part: Mention): boolean {
  const what = TOTAL_OF.exec(clauseBefore(whole.gap))?.groups?.['what'];
  const before = clauseBefore(part.gap);
  if (HAS.test(clauseBefore(whole.gap)) && SUCH_OF_THEM.test(before)) return true;
  return what !== undefined && before.replace(BEFORE_ITS_FIGURE, '').endsWith(what);
}

/** 有耕地42万亩，能灌溉的有33.6万亩: those of them that…. */
const HAS = new RegExp(`有${PLAIN}{1,8}$`);
const SUCH_OF_THEM = new RegExp(`^${PLAIN}{1,10}的(?:有|为|是|达|共|占)?$`);

/** Whether `whole`, told in an earlier sentence, is called just what the share is said to be of: 一般公共预算收入. */
export function isCalled(of: string, whole: Mention): boolean {
  const name = of.replace(JUST_NUMBERS, '').replace(/^全[\u4e00-\u9fff]/, '');
  return name.length >= 4 && clauseBefore(whole.gap).replace(BEFORE_ITS_FIGURE, '').endsWith(name);
}

/** Whether nothing but the name that a share gives its whole stands before `whole`: 占工业企业 and 其中工业企业320家. */
export function isJust(of: string, whole: Mention): boolean {
  const name = nameIn(of);
  return name.length >= 2 && !WIDER.test(of) && nameIn(clauseBefore(whole.gap).replace(BEFORE_ITS_FIGURE, '')) === name;
}
/** 其中60周岁以上老年人, 水田面积: without what leads to a name and what only tells the sort of its size. */
const nameIn = (words: string): string => words.replace(BEFORE_A_NAME, '').replace(SIZE, '');
const BEFORE_A_NAME = /^(?:其中)?(?:现有|共有|有)?(?:\d+周?岁及?以上的?)?/;
const SIZE = new RegExp(`(?:${anyOf(ENDINGS_OF_A_SIZE)})+$`);

/** The last clause of a gap, without what stands before its last comma. */
export function clauseBefore(gap: string): string {
  return gap.slice(Math.max(...[...'，。；、：'].map((mark) => gap.lastIndexOf(mark))) + 1);
}
