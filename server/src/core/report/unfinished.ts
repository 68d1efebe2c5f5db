/**
 * Paragraphs of the body that end without a mark although those around them end with one: a sentence that lost its full
 * stop, or one that copying broken in two in the middle of a word.
 */
import { anyOf } from '../norms/lexicon';
import { ENDS_OF_WHAT_LEADS_ON } from '../norms/words/items';
import { WORDS_SAID_ONCE } from '../norms/words/said-once';
import { isHanCharacter } from '../reading/characters';
import { cutByWords } from '../reading/cut-by-words';
import { isLineOfNames } from '../reading/line-of-names';
import type { Reading } from '../reading/reading';
import { isTakenAsDraft } from './genre';
import { paragraphsWith } from './paragraphs-with';
import { type Paragraph, paragraphAt, type Report } from './report';
import { tailOf } from './tail';
import { isIn } from '../reading/seek';
import { isCutAtWidth } from './wrapped';

/** A paragraph without its mark; `broken` where the next one goes on with the word it breaks off in. */
export interface Unfinished {
  readonly paragraph: Paragraph;
  readonly next: Paragraph | undefined;
  readonly broken: boolean;
  /** Whether the next one may go on with the sentence. */
  readonly mayGoOn: boolean;
}

/** Shorter paragraphs are labels, slogans and headings. */
const LEAST_SENTENCE = 20;
/** So many paragraphs of the body end with a mark where one without is a slip, and so small a share of all may be without. */
const LEAST_FINISHED = 2;
const FINISHED_TO_ONE = 4;
const ENDS_SENTENCE = /[。！？…；：][”’）】》]*$/;
/** A clause before the last one shows a sentence; a link or a picture in it may say anything. */
const isSentence = (text: string): boolean =>
  text.includes('，') && endsInWord(text) && !text.includes('\ufffc') && !isCitation(text);
/** 《某规定》（2020年修正，2021年施行）第3条、第8条: what is cited is named, and nothing said of it. */
const isCitation = (text: string): boolean => text.startsWith('《') && CITATION.test(text);
const CITATION =
  /^《[^《》]{2,80}》(?:（[^（）]{1,40}）)?(?:[、，和及]?第[一二三四五六七八九十百零\d]{1,6}[条款项](?:第[^，。]{1,4}[款项])?)+$/;
const HAN_LAST = /[\u4e00-\u9fff]$/;

/** …优质的“鲁南服务”: a word, or one that is quoted or explained in brackets within its clause. A remark in brackets stands for itself. */
function endsInWord(text: string): boolean {
  if (HAN_LAST.test(text)) return true;
  const opening = OPENING.get(text.slice(-1));
  const at = opening ? text.lastIndexOf(opening, text.length - 2) : -1;
  return (
    at > 0 &&
    HAN_LAST.test(text.slice(0, at)) &&
    HAN_LAST.test(text.slice(0, -1)) &&
    // （2010年修订） is a remark.
    !/\d/.test(text.slice(at)) &&
    text.slice(0, at).includes('，')
  );
}
const OPENING: ReadonlyMap<string, string> = new Map([
  ['”', '“'],
  ['"', '"'],
  ['）', '（'],
]);
/** It leads to what stands below: 具体安排如下, 主要有以下几个方面. */
const LEADS_ON = new RegExp(`(?:[以如]下[^。，；]{0,16}|${anyOf(ENDS_OF_WHAT_LEADS_ON)})$`);

type Shape = 'finished' | 'open' | 'other';

/** So many marks at most stand behind the last stop. */
const LONGEST_END = 8;
const ENDS_IN_STOP = /。[”’）】》]*$/;

function shapeOf({ text, kind, ordinal, original }: Reading): Shape {
  if ((kind !== 'prose' && kind !== 'item') || text.length < 12) return 'other';
  if (ENDS_IN_STOP.test(text.slice(-LONGEST_END))) return 'finished';
  // What a tag sets off is a call, and what is bold from end to end a heading or another.
  if (original.trimEnd().endsWith('>') || isBoldThroughout(original)) return 'other';
  // 出席：…（区住建局），…（财政局）; 报：县委办，县政府办: a field and what it holds.
  if (isField(text)) return 'other';
  // An item or a heading with an ordinal may do without; a heading that goes on in a sentence may not.
  const mayBeSentence = kind === 'prose' && ((!ordinal && !opensAnEntry(text)) || text.includes('。'));
  return mayBeSentence &&
    text.length >= LEAST_SENTENCE &&
    isSentence(lastSentenceOf(text)) &&
    !isLineOfNames(text) &&
    !isIn(LEADS_ON, text) &&
    !endsInField(original)
    ? 'open'
    : 'other';
}

/** **时间**：…, and on the last line of the paragraph **议题**：检查进度，审看样片. */
function endsInField(original: string): boolean {
  const written = original.trimEnd();
  const line = written.lastIndexOf('\n') + 1;
  return (
    line > 0 &&
    isField(
      written
        .slice(line)
        .replace(/[*_\s]/g, '')
        .replace(':', '：'),
    )
  );
}

/** **1****、****甲的责任**: one stretch of bold behind another, with nothing between. */
const isBoldThroughout = (original: string): boolean =>
  original.startsWith('**') && original.length <= LONGEST_HEAD && BOLD_THROUGHOUT.test(original);
const BOLD_THROUGHOUT = /^\*\*(?:[^*]|\*{4})+\*\*\s*$/;
const LONGEST_HEAD = 120;

/** No clause of a field has a verb of being or a particle: 活的灵魂：贯穿于其中的，是…… goes on. */
const IS_FIELD = /^[^，。；：]{1,6}：[^。；：是的了在于]*$/;
const LONGEST_LABEL = 6;
/** The label ends early, or there is none: of most paragraphs no more need be asked. */
function isField(text: string): boolean {
  const colon = text.indexOf('：');
  return colon > 0 && colon <= LONGEST_LABEL && IS_FIELD.test(text);
}
/** A. 的 of an examination, a dash of a list, the number of a ticket over its title: Bug 6961 - 购买后，未到账. */
const OPENS_AN_ENTRY = /^\s*(?:[A-H][.．、:：）]|[-•·●◆▪■]\s|(?:[A-Z]{2,12}[ -]?#?|#)\d{2,}(?:\s+[-–—]\s|\s?\[))/i;
const opensAnEntry = (text: string): boolean => !isHanCharacter(text.charAt(0)) && OPENS_AN_ENTRY.test(text);

const isFinished = (reading: Reading): boolean => reading.derive(shapeOf) === 'finished';
const isOpen = (reading: Reading): boolean => reading.derive(shapeOf) === 'open';

/** What follows the last mark that parts sentences. */
const lastSentenceOf = (text: string): string =>
  text.slice(Math.max(...[...'。；：'].map((mark) => text.lastIndexOf(mark))) + 1);

/** The unfinished paragraphs of a draft, unless it does without full stops now and again. */
export function unfinishedParagraphs(report: Report): readonly Unfinished[] {
  return report.derive(readUnfinished);
}

function readUnfinished(report: Report): readonly Unfinished[] {
  const { paragraphs, title } = report;
  // Notes and essays break off where they like.
  if (!isTakenAsDraft(report)) return [];
  const lacking = paragraphsWith(report, isOpen);
  if (lacking.length === 0) return [];
  const headings = new Set(report.headings.filter(({ runIn }) => !runIn).map(({ paragraph }) => paragraph));
  // A line that only stands alone may be the rest of a flattened table.
  const marked = new Set(report.headings.filter(({ by }) => by !== 'line').map(({ paragraph }) => paragraph));
  const from = title?.paragraphs[1] ?? 0;
  const isBody = ({ index }: Paragraph): boolean => index >= from && !headings.has(index);
  const finished = paragraphsWith(report, isFinished).filter(isBody).length;
  const open = lacking.filter(isBody);
  if (open.length === 0 || finished < LEAST_FINISHED || open.length * FINISHED_TO_ONE > finished + LEAST_FINISHED)
    return [];
  const tail = report.derive(tailOf);
  return open.flatMap((paragraph) => {
    if (isCutAtWidth(report, paragraph.index)) return [];
    const next = paragraph.index + 1 < paragraphs.length ? paragraphAt(report, paragraph.index + 1) : undefined;
    const broken = !!next && !headings.has(next.index) && goesOn(paragraph.reading, next.reading);
    if (!broken && isOfLinesWithoutStops(report, paragraph, headings)) return [];
    // The mark that opens the next line is told, and with it that this one was broken.
    if (next && !broken && OPENS_WITH_MARK.test(next.reading.text)) return [];
    return broken ||
      !next ||
      marked.has(next.index) ||
      begins(next) ||
      (isText(paragraph) && (headings.has(next.index) || isBold(next))) ||
      next.index >= tail
      ? [{ paragraph, next, broken, mayGoOn: !!next && !marked.has(next.index) && !next.reading.ordinal }]
      : [];
  });
}

/** Whether one of the two lines above does without its mark, too: lines of a list that nobody numbered. */
const isOfLinesWithoutStops = (
  { paragraphs, title }: Report,
  { index }: Paragraph,
  headings: ReadonlySet<number>,
): boolean =>
  [index - 1, index - 2].some((above) => {
    const reading = above >= (title?.paragraphs[1] ?? 0) ? paragraphs[above]?.reading : undefined;
    if (!reading || headings.has(above) || (reading.kind !== 'prose' && reading.kind !== 'item')) return false;
    return reading.text.length >= LEAST_LINE && !ENDS_SENTENCE.test(reading.text) && HAN_LAST.test(reading.text);
  });
const LEAST_LINE = 12;

const OPENS_WITH_MARK = /^[，、；：。]/;

/** Whether a paragraph is one of running text: a table, a list or a picture below may be what the one above leads to. */
const begins = ({ kind, reading: { text } }: Paragraph): boolean =>
  kind === 'prose' && !text.includes('\ufffc') && /[。：；]$/.test(text) && /[\u4e00-\u9fff]/.test(text);

/** Several sentences are running text, and no cell of a table that was set as lines. */
const isText = ({ reading: { text } }: Paragraph): boolean => text.length >= LEAST_TEXT && text.includes('。');
const LEAST_TEXT = 40;
/** **3.2 收获** heads what follows, whether it is read as a heading or not. */
const isBold = ({ reading: { original } }: Paragraph): boolean =>
  original.startsWith('**') && original.trimEnd().endsWith('**');

const KNOWN_WORDS: ReadonlySet<string> = new Set(WORDS_SAID_ONCE);

/** Whether `next` begins with the rest of the word in which `reading` breaks off: …高效开 / 展特色种植…. */
function goesOn(reading: Reading, next: Reading): boolean {
  const [head, tail] = [reading.text, next.text];
  if (next.kind !== 'prose' || next.ordinal || !/^[\u4e00-\u9fff]/.test(tail) || !ENDS_SENTENCE.test(tail))
    return false;
  if (/^[的了着，。、；]/.test(tail)) return true;
  const across = head.slice(-1) + tail.slice(0, 1);
  const isBoundary = KNOWN_WORDS.has(head.slice(-2)) && KNOWN_WORDS.has(tail.slice(0, 2));
  return (KNOWN_WORDS.has(across) && !isBoundary) || isInsideAWord(head, tail);
}

/** 乡村振 / 兴: the words of both together have one over the edge, and those of the first alone leave a character over. */
function isInsideAWord(head: string, tail: string): boolean {
  const before = head.slice(-RUN);
  if (cutByWords(before).at(-1)?.length !== 1) return false;
  let at = 0;
  return cutByWords(before + tail.slice(0, RUN)).some((word) => {
    at += word.length;
    return at > before.length && at - word.length < before.length;
  });
}
const RUN = 12;
