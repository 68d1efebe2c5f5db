/**
 * Stars and underscores that a page turned into Markdown has left behind: its bold had spaces inside (** 说明  **), ran over the
 * end of a line or of a paragraph (_**……  ** _), and no reader of Markdown takes it for emphasis. They hide nothing.
 */
import type { Reading } from '../reading';
import { allOf } from '../seek';
import { seamsOfBold } from './seams-of-bold';
import { KIND_BEHIND } from './star-markup';

const NONE: ReadonlySet<number> = new Set();
const RUN = /[*_]+/g;
/** So many dashes of a form are a line to write on. */
const LONGEST_MARK = 4;
/** Beside a mark of bold lies the rest of the paragraph; beside a blank a unit, a label or a stop. */
const LEAST_SAID = 12;

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly isMixed: boolean;
}

/** /***本周关键工作***\/: what a programmer sets off as he does in his code. */
const COMMENT = /\/\*{2,}[^*]{1,300}\*{2,}\//g;

/** The offsets of such remnants in clean text of `reading`; in plain text, where * and _ are blanks, of comments and of bold set run by run alone. */
export function remnantsOfMarkup(reading: Reading): ReadonlySet<number> {
  const { text, format } = reading;
  if (!(text.includes('*') || text.includes('_'))) return NONE;
  const remnants = new Set<number>();
  if (text.includes('/*'))
    for (const { 0: comment, index } of allOf(COMMENT, text))
      for (let i = index; i < index + comment.length; i++) if (text.charAt(i) === '*') remnants.add(i);
  addSeams(reading, remnants);
  if (format !== 'markdown') return remnants.size > 0 ? remnants : NONE;
  const marks = allOf(RUN, text).map(({ 0: run, index }): Mark => {
    return { start: index, end: index + run.length, isMixed: run.includes('*') && run.includes('_') };
  });
  const add = ({ start, end }: Mark): void => {
    for (let i = start; i < end; i++) remnants.add(i);
  };
  for (const [i, mark] of marks.entries()) {
    const next = marks[i + 1];
    if (next && setsOffClause(mark, next, reading)) [mark, next].forEach(add);
    else if (
      mark.isMixed ||
      standsBesideAnother(mark, next, text) ||
      standsBesideAnother(mark, marks[i - 1], text) ||
      standsFree(mark, text) ||
      endsLine(mark, text) ||
      opensOrEndsText(mark, marks.length, text)
    )
      add(mark);
  }
  return remnants.size > 0 ? remnants : NONE;
}

/** The stars of bold that was set run by run. */
function addSeams(reading: Reading, remnants: Set<number>): void {
  const { text } = reading;
  const seams = seamsOfBold(reading);
  if (seams.size === 0) return;
  for (let i = text.indexOf('*'); i >= 0; i = text.indexOf('*', i + 1))
    if (seams.has(reading.toRaw(i))) remnants.add(i);
}

const isOpen = (character: string): boolean => character === '' || /[\s\ufffc]/.test(character);
const lengthOf = ({ start, end }: Mark): number => end - start;
/** 年**, 月_, 日 8: a part of a date that is left open; 年初 is none. */
const DATE_GOES_ON = /^\s?[年月日时](?:\s*[*_\d]|\s*$|[，。；、）])/;

/** _ **, ** _, __ _: one mark of bold beside one of italics, with nothing but room between them. */
function standsBesideAnother(one: Mark, other: Mark | undefined, text: string): boolean {
  if (!other) return false;
  const between = text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start));
  return (
    /^\s+$/.test(between) &&
    Math.min(lengthOf(one), lengthOf(other)) === 1 &&
    (lengthOf(one) !== lengthOf(other) || text.charAt(one.start) !== text.charAt(other.start))
  );
}

/** ……期刊，  ** 月末……: room on both sides of it, no label in front, and no part of a date. */
function standsFree({ start, end }: Mark, text: string): boolean {
  if (end - start > LONGEST_MARK || !isOpen(text.charAt(start - 1)) || !isOpen(text.charAt(end))) return false;
  const left = text.slice(Math.max(0, start - 16), start).trimEnd();
  const right = text.slice(end, end + 8);
  if (/[年月\d]$/.test(left) || DATE_GOES_ON.test(right)) return false;
  // 会议时间 _ 地点 _: behind a word it is as often a blank.
  if (text.charAt(start) === '_') return end - start === 1 && !/[：\u4e00-\u9fff]$/.test(left);
  return !left.endsWith('：') || right.trim().length > 4;
}

/** ……它的来路。  **年初……: room behind a stop, and nothing behind it that would have lost its name: it closed the line above. */
function endsLine({ start, end }: Mark, text: string): boolean {
  const right = text.slice(end, end + 8);
  return (
    end - start <= LONGEST_MARK &&
    /[，。；！？]\s+$/.test(text.slice(Math.max(0, start - 4), start)) &&
    /^[\u4e00-\u9fff]/.test(right) &&
    !DATE_GOES_ON.test(right) &&
    !KIND_BEHIND.test(right.replace(/^[年月日]/, ''))
  );
}

/** **家上街看看情况……，**: at length, and closed behind a stop where no name is due. */
function setsOffClause(mark: Mark, next: Mark, reading: Reading): boolean {
  const { text } = reading;
  const before = reading.original.charAt(reading.toRaw(mark.start) - 1);
  return (
    (isOpen(before) || /[，。；：！？]/.test(before)) &&
    lengthOf(mark) === lengthOf(next) &&
    text.charAt(mark.start) === '*' &&
    next.start - mark.end >= LEAST_SAID &&
    /[，。；：！？]$/.test(text.slice(next.start - 1, next.start)) &&
    !KIND_BEHIND.test(text.slice(next.end, next.end + 8))
  );
}

/** _山东某村……, ……愚蠢。_: one underscore at an end of a long paragraph, where no date is being left open. */
function opensOrEndsText({ start, end }: Mark, count: number, text: string): boolean {
  if (end - start !== 1 || text.charAt(start) !== '_' || text.length < LEAST_SAID) return false;
  if (start === 0) return !DATE_GOES_ON.test(text.slice(end)) && !/^[\u4e00-\u9fff]{0,4}_/.test(text.slice(end));
  return end === text.length && (count > 1 || /[。！？”）]\s*$/.test(text.slice(0, start)));
}
