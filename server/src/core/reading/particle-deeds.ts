/** Whether what stands behind how something is done is a deed for certain: 认真地…. */
import {
  BEFORE_WILL,
  BEGIN_NO_SHOWN_VERB,
  CAUSES_A_DEED,
  COUNT_THINGS,
  COUNTED,
  DEEDS_AND_THEIR_END,
  DEEDS_OR_THINGS,
  DEEDS_TO_SOMETHING,
  DEGREES_OF_ONE_CHARACTER,
  DEGREES_OF_TWO_CHARACTERS,
  DIRECTIONS,
  DOERS,
  DONE_BEHIND,
  DONE_TWICE,
  ENDS_OF_NAMES,
  HARDLY_BEFORE_A_DEED,
  LEAD_TO_A_DEED,
  LEAD_TO_A_VERB,
  MAKES_A_WORD_WITH_AN_ASPECT,
  MAY_LEAD_TO_A_VERB,
  MEANS_BEHIND_A_DEED,
  NO_COPULA_BEHIND,
  NO_MODAL_BEHIND,
  NO_OBJECT,
  NO_OBJECT_BEHIND,
  ONGOING,
  ONLY_BEFORE_DEEDS,
  ONLY_TO_A_VERB,
  POINT_TO_A_THING,
  VERBS_OF_ONE_CHARACTER,
  WANT_A_DEED,
  WANT_A_THING,
  WHERE_TO,
  WORDS_THAT_LEAD_TO_A_VERB,
} from '../norms/words/particles';
import { behindAny, hasAny, untilAny, wordAt } from './around';
import { isHan } from './characters';

/** What ends a clause, in the drafts of those who write half-width marks, too. */
export const CLAUSE_ENDS = '，。；！？、：,;:!?';

const PURE = new Set(DEEDS_TO_SOMETHING);
const ENDED = new Set(DEEDS_AND_THEIR_END);
const VERBS = new Set([...DEEDS_TO_SOMETHING, ...DEEDS_AND_THEIR_END, ...DEEDS_OR_THINGS]);
const LONGEST_VERB = 2;
/** So far in front of the manner stands what governs a thing. */
const REACH = 6;
/** So far stands who is made to do something. */
const REACH_OF_CAUSE = 10;
/** So far behind is looked for what a clause leads to. */
const CLAUSE = 24;

/** Whether `word` of two characters is what is done, if it may be a thing, too. */
export const isDeed = (word: string): boolean => VERBS.has(word);

/**
 * Where the deed shows itself that begins at `from`, one character behind the manner that begins at `start`: 较好的完成了任务, 能够更好的服务,
 * 严格的要求自己, 积极的参加比赛, and not 得到积极的参加; 0 where it may be a thing. Offsets are UTF-16, of `text`.
 */
export function endOfDeed(text: string, start: number, from: number): number {
  const clause = behindAny(CLAUSE_ENDS, text.slice(Math.max(0, start - REACH_OF_CAUSE), start));
  const near = clause.slice(-REACH);
  const isThing = isThingWanted(near);
  const lead = isThing && !ONLY_TO_A_VERB.includes(text.charAt(from)) ? 0 : endOfLead(text, from);
  if (lead > 0) return lead;
  const end = from + LONGEST_VERB;
  const manner = text.slice(start, from - 1);
  const wanted = deedWantedBehind(clause, manner);
  if (wanted !== '' && isDeed(text.slice(from, end)) && text.charAt(end) !== '者') return end;
  const shown = (isThing ? 0 : endOfLeadInClause(text, from)) || endOfAspect(text, from, isThing);
  if (shown > 0) return shown;
  const isNeeded = near.endsWith('需要');
  if ((isThing && !isNeeded) || isForAThing(text, end)) return 0;
  if (isDoneToSomething(text, from) || (!isNeeded && hasObject(text, from, manner))) return end;
  return !isNeeded && wanted === CERTAINLY && isHardlyAThing(text, from, manner) ? end : endOfTwice(text, from);
}

/** Of what stands where a deed is wanted and is none that is known: 可以轻松的驾驭; and not 能够成功的框架. */
const isHardlyAThing = (text: string, from: number, manner: string): boolean =>
  !HARDLY_BEFORE_A_DEED.includes(manner) &&
  wordAt(text, from, MEANS_BEHIND_A_DEED) === '' &&
  isHan(text.charCodeAt(from + LONGEST_VERB - 1));

/** Whether what stands behind `clause` is a thing: 得到, 这是, 一个, 公司的, 最. */
function isThingWanted(clause: string): boolean {
  const is = clause.lastIndexOf('是');
  if (is >= 0 && !(is > 0 && NO_COPULA_BEHIND.includes(clause.charAt(is - 1)))) return true;
  return hasAny(clause, WANT_A_THING) || MAKES_A_THING.includes(clause.charAt(clause.length - 1) || NOTHING);
}

/** Whether a thing that is pointed to stands behind the verb: 学习这些, 看一下, 要求自己，. */
function isDoneToSomething(text: string, from: number): boolean {
  if (VERBS_OF_ONE_CHARACTER.includes(text.charAt(from)) && wordAt(text, from + 1, COUNTED) !== '') return true;
  const end = from + LONGEST_VERB;
  if (isDeed(text.slice(from, end))) return wordAt(text, end, POINT_TO_A_THING) !== '';
  return text.startsWith(ITSELF, end) && CLAUSE_ENDS.includes(text.charAt(end + ITSELF.length));
}
const ITSELF = '自己';

/** Stands for the end of the text where a character is asked for. */
const NOTHING = '\n';
/** Right in front of the manner: 一个更好的, 最好的, 公司的更好的. */
const MAKES_A_THING = `${COUNT_THINGS}的最些`;
const clauseFrom = (text: string, from: number): string => untilAny(CLAUSE_ENDS, text.slice(from, from + CLAUSE));

/** Whether the verb has an object: 积极地参加比赛, 不断地改进系统; and not 深入的面对面, 不断的探索中, 不断的更新迭代. */
function hasObject(text: string, from: number, manner: string): boolean {
  const end = from + LONGEST_VERB;
  const behind = text.charAt(end);
  if (!isDeed(text.slice(from, end)) || !isHan(text.charCodeAt(end))) return false;
  const isPure = PURE.has(text.slice(from, end)) && !NO_OBJECT.includes(behind) && behind !== text.charAt(from);
  if (isPure) return wordAt(text, end, ENDS_OF_NAMES) === '';
  return (
    (ONLY_BEFORE_DEEDS.includes(manner) || ONGOING.includes(manner)) &&
    !NO_OBJECT_BEHIND.includes(behind) &&
    !VERBS.has(text.slice(end, end + LONGEST_VERB)) &&
    wordAt(text, end, MEANS_BEHIND_A_DEED) === ''
  );
}

/** 更有效的减少污染的办法: a thing, and what it is for. */
function isForAThing(text: string, from: number): boolean {
  const clause = clauseFrom(text, from);
  for (let at = clause.indexOf('的'); at > 0; at = clause.indexOf('的', at + 1))
    if (wordAt(clause, at + 1, MEANS_BEHIND_A_DEED) !== '') return true;
  return false;
}

const CERTAINLY = 'certainly';
const DEGREES = [...DEGREES_OF_TWO_CHARACTERS, ...DEGREES_OF_ONE_CHARACTER];

/** Whether a deed is wanted behind `clause`: 能够更…, where nothing else can stand, and 让学生…, 来…, where what may be a deed is one. */
function deedWantedBehind(clause: string, manner: string): '' | 'certainly' | 'perhaps' {
  // 可持续的发展 is sustainable.
  if (manner === '持续' && clause.endsWith('可')) return '';
  const degree = DEGREES.find((word) => clause.endsWith(word));
  const left = degree === undefined ? clause : clause.slice(0, -degree.length);
  const endsLeft = (word: string): boolean => left.endsWith(word);
  if (WANT_A_DEED.some(endsLeft)) return CERTAINLY;
  if (LEAD_TO_A_DEED.some(endsLeft)) return 'perhaps';
  const last = left.charAt(left.length - 1);
  const before = left.charAt(left.length - 2);
  if (last === '会') return before !== '' && BEFORE_WILL.includes(before) ? CERTAINLY : '';
  const otherWord = NO_MODAL_BEHIND[last];
  if (otherWord !== undefined) {
    if (before === '' || otherWord.includes(before)) return '';
    return last === '能' ? CERTAINLY : 'perhaps';
  }
  const doer = DOERS.find(endsLeft);
  return doer !== undefined && isCaused(left.slice(0, -doer.length), doer) ? 'perhaps' : '';
}

/** 让我们, 帮助同学们: `before` the doer stands what makes him do it. */
function isCaused(before: string, doer: string): boolean {
  const most = doer === '们' ? LONGEST_OF_MANY : 0;
  for (let length = 0; length <= most; length++) {
    const rest = before.slice(0, before.length - length);
    if (CAUSES_A_DEED.some((cause) => rest.endsWith(cause))) return true;
  }
  return false;
}
const LONGEST_OF_MANY = 2;

/** Where a word ends that begins at `from` and opens what stands before a verb; 0 where none does. */
export function endOfLead(text: string, from: number): number {
  const otherWord = LEAD_TO_A_VERB[text.charAt(from)];
  if (otherWord !== undefined && isHan(text.charCodeAt(from + 1)) && !otherWord.includes(text.charAt(from + 1)))
    return from + 1;
  const word = wordAt(text, from, WORDS_THAT_LEAD_TO_A_VERB);
  return word === '' ? 0 : from + word.length;
}

/** Likewise of 对, 为 and others, which lead to a verb only where one stands in their clause, and no 的 in front of it: 对工作的支持. */
function endOfLeadInClause(text: string, from: number): number {
  const otherWord = MAY_LEAD_TO_A_VERB[text.charAt(from)];
  if (otherWord?.includes(text.charAt(from + 1) || NOTHING) !== false) return 0;
  const clause = clauseFrom(text, from + 1);
  const leads = DONE_BEHIND.some((done) => {
    const at = clause.indexOf(done);
    const end = at + done.length;
    return (
      at > 0 &&
      clause.charAt(at - 1) !== '的' &&
      clause.charAt(end) !== '的' &&
      wordAt(clause, end, MEANS_BEHIND_A_DEED) === ''
    );
  });
  return leads ? from + 1 : 0;
}

/** Where the verb ends that begins at `from` and shows itself by 了, 着 or 过, or by where it goes; 0 where none does. */
function endOfAspect(text: string, from: number, isThing: boolean): number {
  const isOfOne = VERBS_OF_ONE_CHARACTER.includes(text.charAt(from));
  if (isOfOne && WHERE_TO.includes(text.charAt(from + 1) || NOTHING) && isHan(text.charCodeAt(from + 2)))
    return from + 2;
  const two = text.slice(from, from + LONGEST_VERB);
  if (ENDED.has(two)) return from + LONGEST_VERB;
  const behindOne = endOfAspectAt(text, from, from + 1, isOfOne, isThing);
  return behindOne || !isHan(text.charCodeAt(from + 1))
    ? behindOne
    : endOfAspectAt(text, from, from + LONGEST_VERB, isDeed(two), isThing);
}

/** Likewise of the verb from `from` to `at`, which is one that is known or may be none. */
function endOfAspectAt(text: string, from: number, at: number, isKnown: boolean, isThing: boolean): number {
  const direction = wordAt(text, at, DIRECTIONS);
  if (direction !== '' && text.charAt(at - 1) !== '一' && (isKnown || direction === '起来'))
    return at + direction.length;
  const aspect = text.charAt(at);
  const behind = text.charAt(at + 1);
  const isAspect = aspect !== '' && ASPECTS.includes(aspect);
  if (!isAspect || MAKES_A_WORD_WITH_AN_ASPECT[aspect]?.includes(behind || NOTHING)) return 0;
  // 完整的方案了。 has 了 of the sentence, 简单的草稿到成品 a thing.
  const isLast = CLAUSE_ENDS.includes(behind) || ENDS_SENTENCE.includes(behind);
  if (isKnown) return isThing && isLast ? 0 : at + 1;
  const isHidden =
    WHERE_IT_GOES.includes(aspect) || (isLast && aspect === '了') || BEGIN_NO_SHOWN_VERB.includes(text.charAt(from));
  return isThing || isHidden ? 0 : at + 1;
}
const ENDS_SENTENCE = '吗呢吧啊';
const ASPECTS = '了着过到出';
const WHERE_IT_GOES = '到出';

/** 想想, 看一看, 试了试. */
function endOfTwice(text: string, from: number): number {
  const first = text.charAt(from);
  if (!DONE_TWICE.includes(first)) return 0;
  if (text.charAt(from + 1) === first) return from + 2;
  const isParted = '一了'.includes(text.charAt(from + 1) || NOTHING) && text.charAt(from + 2) === first;
  return isParted ? from + 3 : 0;
}
