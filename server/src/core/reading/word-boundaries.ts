/**
 * Whether letters that look like a word are one: in 执法人员 the word is 人员, and 法人 is not there. Only a segmenter's
 * dictionary can tell. It is asked to silence a candidate and for nothing else, so that a draft judged without one (no native
 * code, no WebAssembly) has a finding more and never one less.
 */
import { STANDS_ALONE } from '../norms/words/around-slips';
import { PLACE_LEVELS } from '../norms/words/places';
import { cutByWords } from './cut-by-words';
import type { Segmenter } from './segmenter';

/** Marks that no word runs over; what lies beyond them says nothing of a word's boundary. */
const BREAK = /[\s，。；：、！？（）《》“”‘’「」【】,;:!?()]/;
/** How far a segmenter looks to either side, in UTF-16 units: enough for any word and the one before it. */
const REACH = 16;

/** Cuts a text into words that together are the text. */
type Cutting = (text: string) => readonly string[];

/** What a segmenter makes of the letters from `start` to `end` of `text` (UTF-16 offsets). */
interface Cut {
  /** A word of the dictionary lies over one of their edges. */
  readonly isOver: boolean;
  /** What is left of them beside such words. */
  readonly rest: readonly string[];
}

/**
 * Whether a word over an edge of `text` from `start` to `end` shows that a right word is not there: 合办 in 联合办公. A place's
 * name that ends where the word begins shows nothing: 济宁市局 is 济宁 and 市局.
 */
export function isCutByWords(text: string, start: number, end: number, segmenter: Segmenter): boolean {
  return cutOf(text, start, end, (part) => segmenter.cut(part)).isOver;
}

/** Whether a longer word begins with the letters from `start` to `end` of `text`: 等 in 时区、等式. */
export function isBeginningOfWord(text: string, start: number, end: number, segmenter: Segmenter): boolean {
  let to = end;
  while (to < Math.min(text.length, end + REACH) && !BREAK.test(text.charAt(to))) to++;
  const [first = ''] = segmenter.cut(text.slice(start, to));
  return first.length > end - start;
}

/**
 * What isCutByWords() says, of a slip, which no dictionary has: it must also be seen that nothing is left over but what may stand alone (研修/定于,
 * 按/排位). In 踊/现出 a 踊 is left, which is no word: somebody wrote 踊现 for 涌现.
 */
export function isNoSlip(text: string, start: number, end: number, segmenter: (() => Segmenter) | undefined): boolean {
  // The shipped words first: they are there, and another dictionary need not be loaded where they are enough.
  return (
    isExplained(cutOf(text, start, end, cutByWords)) ||
    (segmenter !== undefined && isExplained(cutOf(text, start, end, (part) => segmenter().cut(part))))
  );
}

const isExplained = ({ isOver, rest }: Cut): boolean =>
  isOver && rest.every((word) => word.length > 1 || STANDS_ALONE.has(word));

function cutOf(text: string, start: number, end: number, cut: Cutting): Cut {
  let from = start;
  while (from > Math.max(0, start - REACH) && !BREAK.test(text.charAt(from - 1))) from--;
  let to = end;
  while (to < Math.min(text.length, end + REACH) && !BREAK.test(text.charAt(to))) to++;
  let isOver = false;
  const rest: string[] = [];
  let at = from;
  for (const word of cut(text.slice(from, to))) {
    const wordStart = at;
    at += word.length;
    if (at <= start || wordStart >= end) continue;
    const isWithin = wordStart >= start && at <= end;
    const isAround = wordStart <= start && at >= end;
    if (isWithin) rest.push(word);
    else if (!isAround && !(wordStart < start && at === start + 1 && PLACE_LEVELS.has(text.charAt(start))))
      isOver = true;
  }
  return { isOver, rest };
}
