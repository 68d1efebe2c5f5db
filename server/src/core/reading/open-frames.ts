/**
 * Clauses that open a frame and never close it: 由于待遇低，年轻人不愿，; 按照有关标准的，; 为了提升服务水平。 – and those that close one twice:
 * 通过……，使……; 正在推进中进行; 召开会议召开12次. Function words are a closed class, so that the frame shows it and no wording.
 */
import {
  ASK_FOR_SOMETHING,
  BEFORE_A_WORD_AS_A_NOUN,
  BEFORE_THE_END_OF_ANOTHER_WORD,
  BEGIN_WHAT_IT_IS,
  BEHIND_使_IN_ONE_WORD,
  BRING_WHAT_IS_GIVEN_TO_THE_FRONT,
  DEEDS_SAID_ONCE,
  DEEDS_THAT_LAST,
  END_NO_CLAUSE,
  ENDS_OF_CIRCUMSTANCES,
  ENDS_THAT_WANT_是,
  GIVE_SOMETHING,
  GOVERN_A_REASON,
  KEEP_TO,
  LET_SOMETHING_BE,
  NAME_WHO_IS_GIVEN,
  OCCASIONS,
  LEADS_TO_A_PURPOSE,
  OPEN_CIRCUMSTANCES,
  OPEN_WITH_A_NOUN,
  OPENS_A_REASON,
  OWN_EFFORTS,
  SAY_WHAT_MAY_BE_DONE,
  SHARE_THE_NEXT_VERB,
  TAKE_A_WORD_ITSELF,
  TIMES_BEFORE_CIRCUMSTANCES,
  VERBS_OF_OBTAINING,
  WITH_WHAT_IT_AGREES,
  WHAT_IS_KEPT_TO,
  WHAT_OTHERS_DO,
} from '../norms/words/words-that-lead-on';
import { HOLD_AN_OCCASION } from '../norms/words/holding';
import { COUNT_THINGS } from '../norms/words/particles';
import type { Span } from '../text/span';
import { isHan } from './characters';

/** `stops` lacks what follows, `subject` who does it, `clause` all but circumstances; `mixed` and `twice` say a thing in two ways. */
export interface OpenFrame extends Span {
  readonly how: 'stops' | 'subject' | 'clause' | 'mixed' | 'twice';
}

const ENDS_CLAUSE = '，。；：！？';
const ENDS_SENTENCE = '。；！？';
/** What is quoted, named or put in brackets stops where it likes. */
const QUOTES = '“”‘’《》（）()"';

/** The frames of a paragraph, in order. */
export function openFrames(text: string): readonly OpenFrame[] {
  const found: OpenFrame[] = [];
  let sentence: Span[] = [];
  let start = 0;
  // 为了什么？为了家园。为了明天。: a purpose answers.
  let isAnswer = false;
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    if (!ENDS_CLAUSE.includes(mark)) continue;
    const clause = { start: behindLabel(text, start, at), end: at };
    sentence.push(clause);
    const broken = judge(text, sentence, clause, mark);
    const answers: boolean = isAnswer && broken?.how === 'clause';
    if (broken && !answers) found.push(broken);
    start = at + 1;
    if (!ENDS_SENTENCE.includes(mark)) continue;
    isAnswer = answers || mark === '？';
    sentence = [];
  }
  return found;
}

/** Where the words of a clause begin, behind 5. or （一） or 一是. */
function behindLabel(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && ' \u3000'.includes(text.charAt(at))) at++;
  if ('（('.includes(text.charAt(at))) {
    const closed = text.slice(at, at + LONGEST_LABEL + 1).indexOf('）');
    if (closed > 0) at += closed + 1;
  }
  let digits = at;
  while (digits < end && '0123456789'.includes(text.charAt(digits))) digits++;
  if (digits > at && '.．、'.includes(text.charAt(digits))) at = digits + 1;
  if (text.charAt(at + 1) === '是' && '一二三四五六七八九十'.includes(text.charAt(at))) at += 2;
  return at;
}
const LONGEST_LABEL = 4;

function judge(text: string, sentence: readonly Span[], { start, end }: Span, mark: string): OpenFrame | undefined {
  if (end - start < 3 || mark === '：') return undefined;
  const clause = text.slice(start, end);
  const lost = withoutSubject(text, sentence, clause);
  if (lost) return { ...lost, how: 'subject' };
  const twice = deedSaidTwice(clause);
  if (twice) return { start: start + twice.start, end: start + twice.end, how: 'twice' };
  for (const quote of QUOTES) if (clause.includes(quote)) return undefined;
  const isOpen = endsOpen(clause) && !isSaidAllTheSame(text, sentence, { start, end });
  if (isOpen || isHeadless(clause, mark) || isReasonAlone(clause, text, sentence, end))
    return { start, end: end + 1, how: 'stops' };
  const mixed = goesOnTwice(clause);
  if (mixed > 0) return { start: end - mixed, end, how: 'mixed' };
  const from = sentence[0]?.start ?? start;
  // A paragraph of one sentence may be a heading or an item of a list.
  if (mark !== '。' || (from < LONGEST_LABEL + 2 && end > text.length - 2)) return undefined;
  return sentence.every((one) => isCircumstance(text.slice(one.start, one.end)))
    ? { start: from, end: end + 1, how: 'clause' }
    : undefined;
}

/** What no clause ends on, by its length. */
const OPEN_ENDS = [2, 3].map((size) => ({
  size,
  words: new Set(END_NO_CLAUSE.filter((word) => word.length === size)),
}));
/** What stands before such a word in its clause; alone it is a turn of speech. */
const LEAST_BEFORE = 2;

const endsOpen = (clause: string): boolean =>
  OPEN_ENDS.some(
    ({ size, words }) =>
      clause.length >= size + LEAST_BEFORE &&
      words.has(clause.slice(-size)) &&
      !BEFORE_A_WORD_AS_A_NOUN.includes(clause.charAt(clause.length - size - 1)) &&
      !BEFORE_THE_END_OF_ANOTHER_WORD.includes(clause.slice(-size - 1)),
  );

/** Whether what the last word wants stands elsewhere: in front of it, behind the comma, or it is the word itself that is meant. */
function isSaidAllTheSame(text: string, sentence: readonly Span[], { start, end }: Span): boolean {
  const clause = text.slice(start, end);
  const verb = GIVE_SOMETHING.find((word) => clause.endsWith(word));
  if (verb === undefined) {
    const word = OPEN_ENDS.flatMap(({ words }) => [...words]).find((one) => clause.endsWith(one)) ?? '';
    // 与法律一直: 一致 was meant, which is told as a wrong character.
    if (word === '一直' && [...WITH_WHAT_IT_AGREES].some((one) => clause.includes(one))) return true;
    return (
      TAKE_A_WORD_ITSELF.includes(clause.charAt(clause.length - word.length - 1)) ||
      (text.charAt(end) === '，' && SHARE_THE_NEXT_VERB.some((next) => text.startsWith(next, end + 1)))
    );
  }
  const before = clause.slice(0, -verb.length);
  const isNamed = NAME_WHO_IS_GIVEN.some((word) => before.includes(word));
  if (BRING_WHAT_IS_GIVEN_TO_THE_FRONT.some((word) => before.includes(word))) return !isNamed || before.includes('由');
  // 能够给予的, 该给予的支持: the verb has been said with what it wants.
  const from = sentence.at(-2)?.start ?? start;
  if (text.slice(from, end - verb.length).includes(verb)) return true;
  // 情节严重的，应当依法给予 lacks what is given; 确需救助的给予 has it in front.
  return !isNamed && before.endsWith('的');
}

/** 通过……，使……: the circumstances stand where the subject should. */
function withoutSubject(text: string, sentence: readonly Span[], clause: string): Span | undefined {
  const before = sentence.at(-2);
  const verb = before && LET_SOMETHING_BE.find((word) => clause.startsWith(word));
  if (!before || !verb) return undefined;
  if (verb.length === 1 && BEHIND_使_IN_ONE_WORD.includes(clause.charAt(1))) return undefined;
  if (!leavesNoSubject(text.slice(before.start, before.end), verb)) return undefined;
  const first = sentence.length - 2;
  const isAlone = sentence
    .slice(0, first)
    .every((one) => TIMES_BEFORE_CIRCUMSTANCES.includes(text.slice(one.start, one.end)));
  const end = before.end + 1 + verb.length;
  return isAlone ? { start: before.start, end } : undefined;
}

function leavesNoSubject(opener: string, verb: string): boolean {
  if (opener.startsWith('在')) return opener.endsWith('下') && WHAT_OTHERS_DO.includes(opener.slice(-3, -1));
  const word = OPEN_CIRCUMSTANCES.find((one) => opener.startsWith(one));
  // 通过引进技术，使……: whoever brings it in may let it have its effect; 通过技术的引进，使…… names nobody.
  if (word !== '通过' || verb.length > 1) return word !== undefined;
  const of = opener.lastIndexOf('的');
  return of > 0 && opener.length - of === 3 && !OWN_EFFORTS.includes(opener.slice(-2));
}

/** 按照有关标准的，; 取得了显著的。: 的 with nothing behind it. */
function isHeadless(clause: string, mark: string): boolean {
  if (!clause.endsWith('的') || clause.includes('是')) return false;
  const reached = mark === '。' ? VERBS_OF_OBTAINING.find((verb) => clause.includes(`${verb}了`)) : undefined;
  if (reached) return clause.length - clause.indexOf(reached) <= LONGEST_OF_REACHING;
  const noun = WHAT_IS_KEPT_TO.find((word) => clause.endsWith(word, clause.length - 1));
  if (!noun) return false;
  const keeps = Math.max(...KEEP_TO.map((word) => clause.lastIndexOf(word)));
  const between = clause.slice(keeps + 2, clause.length - 1 - noun.length);
  if (keeps < 0 || between.length > LONGEST_OF_WHAT_IS_KEPT) return false;
  // 未按照规定程序的，处以罚款; 按照规定制定方案的: the 的 of whoever does so.
  return (
    !'未不没无'.includes(clause.charAt(keeps - 1) || '\n') && !WHAT_IS_KEPT_TO.some((word) => between.includes(word))
  );
}
const LONGEST_OF_REACHING = 14;
const LONGEST_OF_WHAT_IS_KEPT = 10;

/** 进度受影响的原因，: of what has a reason is said what it is. */
function isReasonAlone(clause: string, text: string, sentence: readonly Span[], end: number): boolean {
  if (sentence.length > 1 || clause.length < LEAST_OF_A_REASON || text.charAt(end) !== '，') return false;
  if (!ENDS_THAT_WANT_是.some((word) => clause.endsWith(word))) return false;
  if (BEGIN_WHAT_IT_IS.includes(text.charAt(end + 1) || '是')) return false;
  const reason = clause.slice(0, clause.lastIndexOf('的'));
  return !reason.startsWith(OPENS_A_REASON) && ![...GOVERN_A_REASON].some((character) => reason.includes(character));
}
const LEAST_OF_A_REASON = 8;

/** How much of the end of 正在有序推进中进行 says again that it goes on. */
function goesOnTwice(clause: string): number {
  const going = clause.indexOf('正在');
  const verb = clause.slice(-2);
  if (going < 0 || clause.charAt(clause.length - 3) !== '中' || !DEEDS_THAT_LAST.includes(verb)) return 0;
  const deed = clause.slice(-5, -3);
  return clause.length - going > 6 && DEEDS_THAT_LAST.includes(deed) ? 5 : 0;
}

const DEEDS: ReadonlySet<string> = new Set(DEEDS_SAID_ONCE);
/** So much stands between the two at most, and so much at least. */
const FURTHEST = 10;
const NEAREST = 2;

/** 召开会议召开12次: a deed before and behind what it is done to, and then how many. */
function deedSaidTwice(clause: string): Span | undefined {
  for (let at = 6; at < clause.length; at++) {
    const code = clause.charCodeAt(at);
    if (code < 48 || code > 57 || !isHan(clause.charCodeAt(at - 1))) continue;
    const end = clause.charAt(at - 1) === '了' ? at - 1 : at;
    const deed = clause.slice(end - 2, end);
    if (!DEEDS.has(deed)) continue;
    const first = clause.lastIndexOf(deed, end - 2 - NEAREST - deed.length);
    if (first >= 0 && namesAnOccasion(clause, first, deed)) continue;
    if (first >= 0 && end - 2 - first <= FURTHEST + deed.length && !hasMark(clause.slice(first, end)))
      return { start: first, end };
  }
  return undefined;
}
/** 表彰会上共表彰12人: the deed before is the name of what it was done at. */
const namesAnOccasion = (clause: string, first: number, deed: string): boolean =>
  !HOLD_AN_OCCASION.includes(deed) && OCCASIONS.some((word) => clause.startsWith(word, first + deed.length));
const hasMark = (text: string): boolean => [...text].some((character) => !isHan(character.charCodeAt(0)));

/** 基于推理可以发现规则之间的冲突: a verb with its object. 群众可以接受的 is said of the noun behind it. */
const saysWhatMayBe = (clause: string, of: number): boolean =>
  SAY_WHAT_MAY_BE_DONE.some((word) => {
    const at = clause.indexOf(word, LEAST_BEFORE_MAY);
    return at > 0 && of - at - word.length >= LEAST_OF_A_DEED;
  });
const LEAST_BEFORE_MAY = 4;
const LEAST_OF_A_DEED = 6;

/** 按照一个标准的要求: what is counted right behind the opening is its own noun. */
const LEAST_BEFORE_COUNTED = 5;
const NOTHING = '\n';

/** Whether a clause tells only when, by whose help or because of what. */
const IS_EXCEPTED = '除外';
function isCircumstance(clause: string): boolean {
  // 为了谁。 asks.
  if (clause.startsWith(LEADS_TO_A_PURPOSE))
    return !ASK_FOR_SOMETHING.some((word) => clause.startsWith(word, LEADS_TO_A_PURPOSE.length));
  const of = clause.lastIndexOf('的');
  // 按照规定划转的除外。 says what is done with it.
  if (of < 0 || clause.endsWith(IS_EXCEPTED)) return false;
  if (clause.startsWith('在'))
    return ENDS_OF_CIRCUMSTANCES.includes(clause.slice(-1)) && !'以之'.includes(clause.charAt(clause.length - 2));
  const noun = clause.length - of - 1;
  // 按照新的思路实现一个自动对账的工具: what is counted in mid-clause is what a verb in front of it makes.
  const counted = clause.indexOf('一', LEAST_BEFORE_COUNTED);
  if (counted > 0 && COUNT_THINGS.includes(clause.charAt(counted + 1) || NOTHING)) return false;
  if (saysWhatMayBe(clause, of)) return false;
  return OPEN_WITH_A_NOUN.some((word) => clause.startsWith(word)) && noun >= 2 && noun <= 4 && !clause.endsWith('等');
}
