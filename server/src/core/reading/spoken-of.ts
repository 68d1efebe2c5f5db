/**
 * Words and numbers that are spoken of and not used, so that nobody is to mend them: “布署”应为“部署”, 布署→部署, 【错误】……,
 * 帐号（错）. Rules that tell of how something is written ask here, and so does the lint before any fix runs unasked. What a
 * statute says is a text of others, too: it has the forms of its time.
 */
import { anyOf, escapeWord } from '../norms/lexicon';
import { ENDS_OF_TITLES_OF_LAWS, LAWS_CITED_BARE } from '../norms/words/laws';
import {
  GIVE_WHAT_IS_RIGHT,
  HOW_WORDS_ARE_MENDED,
  LABELS_OF_WHAT_IS_RIGHT,
  LABELS_OF_WHAT_IS_WRONG,
  LEFT_AS_WRITTEN,
  NAMES_OF_SLIPS,
  NAMES_OF_WORDS,
  PART_WRONG_FROM_RIGHT,
  SIGNS_OF_WHAT_IS_RIGHT,
  SIGNS_OF_WHAT_IS_WRONG,
  SPEAK_OF_WRITING,
  TELL_FROM_THE_WRONG,
} from '../norms/words/names-of-words';
import type { Span } from '../text/span';
import { hasAny, sentenceBefore, sentenceBehind } from './around';
import type { Reading } from './reading';
import { isIn } from './seek';

/** So far from a word its sentence says how it is written. */
const REACH = 60;
/** What is longer is a sentence that is quoted, and not a word that is named. */
const LONGEST_WORD = 14;
const OPENING = '“‘「『"';
const CLOSING = '”’」』"';

/** What a place is looked for in: a reading by its clean text, or by the text as written. */
type Spoken = Pick<Reading, 'text' | 'kind'>;

/** Whether the word at `place` of clean text is spoken of; `right` is what would be written for it. */
export function isSpokenOf(reading: Reading, place: Span, right: string): boolean {
  const { text, kind } = reading;
  return (
    isNamed(reading, place) ||
    (isQuoted(text, place) && leavesAsWritten(reading)) ||
    isMended(text, place, right) ||
    (kind === 'row' && isMendedInRow(text, place, right))
  );
}

/** The same, whatever would be written for it: its sentence says that it is a word, or that it is wrong. */
function isNamed({ text }: Spoken, place: Span): boolean {
  return (
    NAMED_AS_WORD.test(text.slice(place.end, place.end + NEAR)) ||
    isQuotedAsWord(text, place) ||
    isMarkedWrong(text, place)
  );
}

/**
 * Whether an edit of the text as written, in offsets of its paragraph, is not to run unasked: what it would change is spoken of, stands in
 * a title or in a paragraph that says how its words were left, or is a mark that is named (句内括号不写作()).
 */
export function isToBeAsked(reading: Reading, place: Span): boolean {
  const asWritten = { text: reading.raw, kind: reading.kind };
  if (leavesAsWritten(reading) || isNamed(asWritten, place)) return true;
  const changed = asWritten.text.slice(place.start, place.end);
  return HAS_WORDS.test(changed)
    ? isInTitle(asWritten.text, place.start)
    : place.start < place.end &&
        WRITTEN_BEFORE.test(asWritten.text.slice(Math.max(0, place.start - NEAR), place.start));
}
const HAS_WORDS = /[\u3007\u3400-\u9fff\d]/;

const LONGEST_TITLE = 80;

/** Whether `at` stands inside of 《》: a title is quoted as its author wrote it. */
export function isInTitle(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_TITLE), at);
  return before.lastIndexOf('《') > before.lastIndexOf('》') && text.slice(at, at + LONGEST_TITLE).includes('》');
}

/** Whether the paragraph says that words stand as their author left them: “布署”系原文如此, 依底本不改. */
const leavesAsWritten = (reading: Reading): boolean => reading.derive(readLeft);
const LEFT = new RegExp(anyOf(LEFT_AS_WRITTEN));
const readLeft = ({ text }: Reading): boolean => isIn(LEFT, text);

const isQuoted = (text: string, place: Span): boolean =>
  isInTitle(text, place.start) || quotationAt(text, place, REACH) !== undefined;

const NEAR = 8;
const NAMED_AS_WORD = new RegExp(`^[”’」]?(?:这个|这一|这种|的)?(?:${anyOf(NAMES_OF_WORDS)})`);

/** What stands between marks of quotation round a place, without them. */
function quotationAt(text: string, { start, end }: Span, reach: number): Span | undefined {
  const floor = Math.max(0, start - reach);
  let from = start;
  while (from > floor && !OPENING.includes(text.charAt(from - 1)) && !CLOSING.includes(text.charAt(from - 1))) from--;
  if (from === 0 || !OPENING.includes(text.charAt(from - 1))) return undefined;
  const ceiling = Math.min(text.length, end + reach);
  for (let to = end; to < ceiling; to++) if (CLOSING.includes(text.charAt(to))) return { start: from, end: to };
  return undefined;
}

const RIGHT_BEHIND = new RegExp(
  `^[，]?(?:其中)?${anyOf(HOW_WORDS_ARE_MENDED)}?${anyOf(GIVE_WHAT_IS_RIGHT)}[：:]?[“‘「『"]`,
);
/** “帐本”“按装”一类的差错, “象”“帐”二字: what is said behind the last of several is said of all. */
const OTHERS_QUOTED = /^(?:[、，和与及或]?[“‘「『"][^“”‘’「」『』"]{1,14}[”’」』"]){1,6}/;
const CALLED_BEHIND = new RegExp(
  `^(?:(?:这|那|一|之|此)?[类样种些]|等)?的?(?:这?[类样种些])?(?:文字|用字|书写)?(?:${anyOf(NAMES_OF_SLIPS, NAMES_OF_WORDS)})`,
);
const WRITTEN_BEFORE = new RegExp(`${anyOf(SPEAK_OF_WRITING)}[了：:]?$`);

/** “布署”应改为“部署”, 把“账”写成“帐”, “要布署好工作”应为“要部署好工作”. */
function isQuotedAsWord(text: string, place: Span): boolean {
  const quotation = quotationAt(text, place, REACH);
  if (!quotation) return false;
  const before = sentenceBefore(text, quotation.start - 1, REACH);
  const behind = sentenceBehind(text, quotation.end + 1, REACH);
  if (RIGHT_BEHIND.test(behind) || WRITTEN_BEFORE.test(before)) return true;
  const others = OTHERS_QUOTED.exec(behind)?.[0].length ?? 0;
  if (CALLED_BEHIND.test(behind.slice(others))) return true;
  return (
    quotation.end - quotation.start <= LONGEST_WORD &&
    (hasAny(before, SPEAK_OF_WRITING) || hasAny(behind, SPEAK_OF_WRITING))
  );
}

const SIGN = `[${SIGNS_OF_WHAT_IS_WRONG}]`;
const LABEL = `(?:[【[（(]${anyOf(LABELS_OF_WHAT_IS_WRONG)}\\d{0,2}[】\\]）)]|${anyOf(LABELS_OF_WHAT_IS_WRONG)}\\d{0,2}(?=[：:])|${SIGN}(?=\\s))`;
const LABEL_OF_WRONG = new RegExp(
  `^(?:[\\d一二三四五六七八九十]{1,3}[.、．]\\s?|[（(][\\d一二三四五六七八九十]{1,3}[）)]\\s?)?${LABEL}`,
);
const MARKED_BEHIND = new RegExp(`^[^。；（(]{0,24}[（(](?:错误?|误|${SIGN})[）)]`);
const RIGHT_LABEL = new RegExp(
  `[【[（(]${anyOf(LABELS_OF_WHAT_IS_RIGHT)}|${anyOf(LABELS_OF_WHAT_IS_RIGHT)}[：:]|[${SIGNS_OF_WHAT_IS_RIGHT}]`,
);
/** 第9页，原文为：: the same label within a line. */
const LABEL_WITHIN = new RegExp(`[，。；、：）\\s]${anyOf(LABELS_OF_WHAT_IS_WRONG)}[为是]?[：:]`);
/** 截止目前×，截至目前√: × is a sign of what is wrong where its counterpart follows. */
const SIGN_BEHIND = new RegExp(`^[^，。；、×√]{0,6}${SIGN}(?:$|[，。；、\\s])[^。；]{0,24}[${SIGNS_OF_WHAT_IS_RIGHT}]`);

/** 误：既使困难再大; × 全面布署; 帐号（错）. */
function isMarkedWrong(text: string, { start, end }: Span): boolean {
  const label = LABEL_OF_WRONG.exec(text.slice(0, LONGEST_LABEL))?.[0].length;
  if (
    label !== undefined &&
    label <= start &&
    !RIGHT_LABEL.test(text.slice(label, Math.min(start, label + LONGEST_LINE)))
  )
    return true;
  const before = sentenceBefore(text, start, REACH);
  // 原文为：…；建议：…: what follows the other label is right.
  const within = LABEL_WITHIN.exec(`，${before}`);
  if (within && !RIGHT_LABEL.test(before.slice(within.index + within[0].length - 1))) return true;
  const behind = text.slice(end, end + LONGEST_LABEL + NEAR);
  if (SIGN_BEHIND.test(behind)) return true;
  return (behind.includes('（') || behind.includes('(')) && MARKED_BEHIND.test(behind.slice(0, LONGEST_LABEL));
}
const LONGEST_LABEL = 32;
const LONGEST_LINE = 200;

const BARE_LABEL = (labels: readonly string[]): RegExp => new RegExp(`^[【[（(]?${anyOf(labels)}[】\\]）)]?[：:]?$`);
const BARE_WRONG = BARE_LABEL(LABELS_OF_WHAT_IS_WRONG);
const BARE_RIGHT = BARE_LABEL(LABELS_OF_WHAT_IS_RIGHT);

/** What a line that is nothing but a label says of the lines below it: 【错误】, 正确写法：. */
export const labelOfWriting = (reading: Reading): 'wrong' | 'right' | undefined => reading.derive(readLabel);

function readLabel({ text, kind }: Reading): 'wrong' | 'right' | undefined {
  if (text.length < 2 || text.length > LONGEST_LABEL || kind === 'row') return undefined;
  return BARE_WRONG.test(text) ? 'wrong' : BARE_RIGHT.test(text) ? 'right' : undefined;
}

const PARTED = new RegExp(
  `^[\\u4e00-\\u9fff]{0,4}[”’」"]?\\s?(?:[${escapeWord(PART_WRONG_FROM_RIGHT)}]|${anyOf(GIVE_WHAT_IS_RIGHT.filter((word) => word.length > 1))})`,
);
/** The right word and its companions stand so near. */
const BESIDE = 16;
const OPENS_BRACKET = /[（(/][^，。；]{0,2}$/;

/** So far from a word its paragraph gives what is right for it, and so many times it is looked for there. */
const REACH_OF_A_KEY = 120;
const MOST_ELSEWHERE = 6;

/** Whether the paragraph gives the right word for it, beside it or where it comes again: 认真布署工作。（布署→部署）. */
function isMended(text: string, place: Span, right: string): boolean {
  if (right === '') return false;
  if (standsBeside(text, place, right) || isCorrectedInPart(text, place, right)) return true;
  const written = text.slice(place.start, place.end);
  const around = text.slice(0, place.end + REACH_OF_A_KEY);
  let at = text.indexOf(written, Math.max(0, place.start - REACH_OF_A_KEY));
  for (let met = 0; at >= 0 && at < around.length && met < MOST_ELSEWHERE; met++) {
    if (at !== place.start && standsBeside(text, { start: at, end: at + written.length }, right)) return true;
    at = text.indexOf(written, at + 1);
  }
  return false;
}

/** 再接再励（厉）, 一愁莫展（应为“筹”）: the bracket behind holds nothing but the characters that are right. */
function isCorrectedInPart(text: string, { start, end }: Span, right: string): boolean {
  if (right.length !== end - start || !'（('.includes(text.charAt(end) || ' ')) return false;
  const others = [...right].filter((character, i) => character !== text.charAt(start + i)).join('');
  return CORRECTION.exec(text.slice(end, end + BESIDE))?.[1] === others;
}
const CORRECTION = new RegExp(`^[（(](?:${anyOf(GIVE_WHAT_IS_RIGHT)})?[“‘]?([\\u4e00-\\u9fff]{1,4}?)[”’]?[）)]`);

/** 布署→部署, 既使（即使）, 部署（不是布署）. */
function standsBeside(text: string, { start, end }: Span, right: string): boolean {
  const behind = text.slice(end, end + BESIDE);
  if (behind.includes(right) && PARTED.test(behind)) return true;
  const before = text.slice(Math.max(0, start - BESIDE), start);
  const at = before.lastIndexOf(right);
  if (at < 0) return false;
  const between = before.slice(at + right.length);
  return TELL_FROM_THE_WRONG.some((word) => {
    const told = between.lastIndexOf(word);
    return (
      told >= 0 && (word.length > 1 || OPENS_BRACKET.test(between.slice(0, told)) || between.length <= word.length + 1)
    );
  });
}

/** | 帐目 | 账目 |: another cell of the row says the same with the right word. */
function isMendedInRow(text: string, { start, end }: Span, right: string): boolean {
  let from = start;
  let to = end;
  while (from > 0 && !CELL_ENDS.includes(text.charAt(from - 1))) from--;
  while (to < text.length && !CELL_ENDS.includes(text.charAt(to))) to++;
  const mended = (text.slice(from, start) + right + text.slice(end, to)).trim();
  return text.slice(0, from).includes(mended) || text.slice(to).includes(mended);
}
const CELL_ENDS = '|\t';

/** So far back a sentence names the statute that it quotes. */
const REACH_OF_A_CITATION = 160;
const LONGEST_QUOTATION = 400;
const CLAUSE = /第[\d一二三四五六七八九十百千零〇]{1,8}条/;
const BARE_LAW = new RegExp(anyOf(LAWS_CITED_BARE));
const TITLE = new RegExp(`${anyOf(ENDS_OF_TITLES_OF_LAWS)}(?:（[^（）]{1,12}）)?》`);
/** 隐匿、故意销毁会计凭证、会计帐簿罪: the name of a crime is the Criminal Law's. */
const CRIME = /^[^，。；：]{0,20}罪/;

/** Whether the words at `place` are a statute's own: quoted behind its title, told behind 第二百零一条, or the name of a crime. */
export function isOfStatute({ text }: Reading, place: Span): boolean {
  if (CRIME.test(text.slice(place.end, place.end + 24))) return true;
  const before = sentenceBefore(text, place.start, REACH_OF_A_CITATION);
  if (CLAUSE.test(before) || BARE_LAW.test(before)) return true;
  const quotation = quotationAt(text, place, LONGEST_QUOTATION);
  if (!quotation) return false;
  const cited = sentenceBefore(text, quotation.start - 1, REACH_OF_A_CITATION);
  return CLAUSE.test(cited) || TITLE.test(cited) || BARE_LAW.test(cited);
}
