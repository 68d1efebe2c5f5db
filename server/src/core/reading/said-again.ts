/**
 * Clauses that say again, in the same words or in another order, what stands right before them: 采购成本平均降低8.5%，平均降低采购成本8.5%. Told
 * by their characters: what is left of both without the light ones is the same. Two that change places (机关离不开基层，基层离不开机关)
 * mean something else.
 */
import { LIGHT_CHARACTERS, NUMERALS_IN_ORDER } from '../norms/words/said-once';
import { type Span, span } from '../text/span';
import { isHan } from './characters';
import type { Reading } from './reading';

/** What is said again and where it is said first; offsets of clean text. */
export interface SaidAgain {
  readonly again: Span;
  readonly first: Span;
}

/** Shorter clauses are calls and beats of a list; in another order nobody calls. */
const LEAST_KEPT = 8;
const LEAST_MOVED = 7;
const LIGHT: ReadonlySet<number> = new Set([...LIGHT_CHARACTERS].map((character) => character.charCodeAt(0)));
const NUMERALS: ReadonlySet<string> = new Set(NUMERALS_IN_ORDER);
/** A colon parts none: 经办人： 经办人： are labels of one line. */
const MARKS: ReadonlySet<number> = new Set([...'，。；！？,;'].map((mark) => mark.charCodeAt(0)));

const BAR = 124;

/** A digit, a Latin letter, % or a Chinese character that says something. */
const isKept = (code: number): boolean =>
  isHan(code)
    ? !LIGHT.has(code)
    : (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 37;

interface Clause extends Span {
  readonly kept: string;
}

export const saidAgain = (reading: Reading): readonly SaidAgain[] => reading.derive(readSaidAgain);

function readSaidAgain({ text, kind }: Reading): readonly SaidAgain[] {
  if ((kind !== 'prose' && kind !== 'item') || text.length < 2 * LEAST_MOVED) return [];
  const found: SaidAgain[] = [];
  let before: Clause | undefined;
  let beforeThat: Clause | undefined;
  let [start, kept] = [0, ''];
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at);
    // What one cell says, the next may say, too.
    if (code === BAR) {
      before = beforeThat = undefined;
      [start, kept] = [at + 1, ''];
      continue;
    }
    if (at < text.length && !MARKS.has(code)) {
      if (isKept(code)) kept += text.charAt(at);
      continue;
    }
    const clause = { start, end: at, kept };
    const other = [before, beforeThat].find((one) => one && saysTheSame(text, one, clause, one === before));
    if (other) found.push({ again: span(start, at), first: span(other.start, other.end) });
    beforeThat = before;
    before = clause;
    [start, kept] = [at + 1, ''];
  }
  return found;
}

/** Sentences that are the same to the letter are told as such (repeated-words.ts). */
const ENDS_SENTENCE = '。！？';

function saysTheSame(text: string, one: Clause, other: Clause, isNext: boolean): boolean {
  const [first, again] = [one.kept, other.kept];
  const size = Math.min(first.length, again.length);
  if (size < LEAST_MOVED) return false;
  if (first === again)
    return (
      isNext &&
      size >= LEAST_KEPT &&
      text.charAt(other.end) !== '！' &&
      !(
        ENDS_SENTENCE.includes(text.charAt(one.end)) &&
        text.slice(one.start, one.end) === text.slice(other.start, other.end)
      )
    );
  // What the first one has more stands at its head: 培训期间的用餐由学校安排.
  return (
    again.length === size && !isNamed(text, one, other) && isInAnotherOrder(first.slice(first.length - size), again)
  );
}

/** 改革计划体制，……。计划体制的改革，……: what was done is taken up as a name. */
const NEAR_ITS_END = 4;
const isNamed = (text: string, one: Clause, other: Clause): boolean =>
  areTurned(text.slice(one.start, one.end), text.slice(other.start, other.end)) ||
  (text.slice(Math.max(other.start, other.end - NEAR_ITS_END), other.end - 1).includes('的') &&
    !text.slice(Math.max(one.start, one.end - NEAR_ITS_END), one.end - 1).includes('的'));

/** 我爱这战斗的春天，我爱这春天的战斗: what stands before 的 and what stands behind it change places. */
function areTurned(one: string, other: string): boolean {
  const [a, b] = [one.lastIndexOf('的'), other.lastIndexOf('的')];
  if (a < 0 || b < 0) return false;
  const [behind, behindOther] = [one.slice(a + 1), other.slice(b + 1)];
  return behind !== '' && one.slice(0, a).endsWith(behindOther) && other.slice(0, b).endsWith(behind);
}

/** Whether two texts of one length hold the same characters in another order, and their numbers in the same. */
const isInAnotherOrder = (one: string, other: string): boolean =>
  one !== other &&
  one.length <= LONGEST_MOVED &&
  sumOf(one) === sumOf(other) &&
  inOrder(one) === inOrder(other) &&
  isMoved(one, other) &&
  numeralsOf(one) === numeralsOf(other);

/** In longer clauses each way to part the words would be tried. */
const LONGEST_MOVED = 200;

/** Different characters hardly make the same sum, and it is soon made. */
function sumOf(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  return sum;
}
const inOrder = (text: string): string => [...text].sort().join('');

/**
 * Whether `again` is `one` with its words in another order, and not two of them with their places changed, A×B and B×A, as 机关离不开基层 and
 * 基层离不开机关.
 */
function isMoved(one: string, again: string): boolean {
  let head = 0;
  while (head < one.length && one.charCodeAt(head) === again.charCodeAt(head)) head++;
  let tail = 0;
  while (tail < one.length - head && one.at(-1 - tail) === again.at(-1 - tail)) tail++;
  const [inner, other] = [one.slice(head, one.length - tail), again.slice(head, again.length - tail)];
  // One stretch of it was moved: UV and VU.
  const moved = `${inner}${inner}`.indexOf(other);
  if (moved >= 0) return !isOfAnother(one.slice(0, head), inner.slice(0, moved), inner.slice(moved));
  for (let size = 1; size < inner.length - 1; size++) {
    if (!other.endsWith(inner.slice(0, size))) continue;
    const between = other.slice(0, -size);
    const rest = inner.slice(size);
    for (let last = 1; last < rest.length; last++)
      if (between.startsWith(rest.slice(-last)) && between.slice(last) === rest.slice(0, -last)) return false;
  }
  return true;
}

/** 本机关报上级机关负责人 and 本机关负责人报上级机关: what moved stands behind a like word in both places, and is of another now. */
const isOfAnother = (head: string, first: string, second: string): boolean => {
  const owner = head.slice(-OWNER);
  return owner.length === OWNER && (first.endsWith(owner) || second.endsWith(owner));
};
const OWNER = 2;

const numeralsOf = (text: string): string => [...text].filter((character) => NUMERALS.has(character)).join('');
