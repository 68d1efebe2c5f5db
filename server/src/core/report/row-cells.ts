/** The cells of one row, whatever parts them: bars, tabs, tags of HTML. Offsets are the paragraph's own. */
import { isHtmlRow, shownRow } from '../reading/markdown/html-rows';
import type { Reading } from '../reading/reading';
import { eachOf, firstOf, isIn } from '../reading/seek';
import { readCellNumber } from '../reading/table-numbers';
import { COVER } from '../reading/unjudged';
import { span } from '../text/span';
import type { Cell } from './tables';

/**
 * What a cell holds, with paragraph-relative offsets: kept with the row's reading, so that an edit elsewhere costs
 * nothing.
 */
export type Content = Omit<Cell, 'row' | 'column'>;

export const cellsAtBars = (reading: Reading): readonly Content[] =>
  splitAtBars(reading).map((piece) => contentOf(reading.raw, piece));
export const cellsAtTabs = (reading: Reading): readonly Content[] =>
  splitAt(reading.raw, /\t/g).map((piece) => contentOf(reading.raw, piece));
export const cellsAtTabRuns = (reading: Reading): readonly Content[] =>
  splitAt(reading.raw, /\t+/g).map((piece) => contentOf(reading.raw, piece));

interface Piece {
  readonly start: number;
  readonly end: number;
}

function splitAt(raw: string, mark: RegExp): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (const { 0: written, index } of eachOf(mark, raw)) {
    pieces.push({ start, end: index });
    start = index + written.length;
  }
  pieces.push({ start, end: raw.length });
  return pieces;
}

/** An escaped bar is one of the cell's own; its backslash is covered in `raw`. */
function splitAtBars({ raw, original }: Reading): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (const { index } of eachOf(/\|/g, raw)) {
    if (original[index - 1] === '\\') continue;
    pieces.push({ start, end: index });
    start = index + 1;
  }
  pieces.push({ start, end: raw.length });
  const isEmpty = (piece: Piece | undefined): boolean => !!piece && raw.slice(piece.start, piece.end).trim() === '';
  if (isEmpty(pieces[0])) pieces.shift();
  if (isEmpty(pieces.at(-1))) pieces.pop();
  return pieces;
}

/** Blanks and emphasis marks around what a cell says. */
const BEFORE = /^[\s*_~]+/;
const BEHIND = /(?<![\s*_~])[\s*_~]+$/;
const BETWEEN_HAN = /(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])/g;
const BLANK = /^(?:[-—–－―/／\\无]|——|--)?$/;

function contentOf(row: string, piece: Piece): Content {
  const raw = row.slice(piece.start, piece.end);
  const before = firstOf(BEFORE, raw)?.[0].length ?? 0;
  const empty = before === raw.length;
  const start = piece.start + (empty ? 0 : before);
  const end = empty ? start : piece.end - (firstOf(BEHIND, raw)?.[0].length ?? 0);
  const content = row.slice(start, end);
  const text = content.replace(BETWEEN_HAN, '');
  return { text, span: span(start, end), number: readCellNumber(content, start), blank: isIn(BLANK, text) };
}

/** A cell of HTML, and how many columns and rows it goes over; rows are 0 where it goes over all that are left. */
export interface SpanningContent extends Content {
  readonly columns: number;
  readonly rows: number;
}

/** Whether a row is one of a table in HTML. */
export const isInHtml = ({ kind, format, source }: Reading): boolean =>
  kind === 'row' && format === 'markdown' && isHtmlRow(source);

const COVERS = new RegExp(COVER, 'g');

/**
 * The cells of a row in HTML, by its clean text: tags round and in a number are no part of it. A number in a cell that goes over
 * several rows or columns is of none of them alone. None where bars and cells do not agree.
 */
export function cellsInHtml(reading: Reading): readonly SpanningContent[] {
  const { text } = reading;
  const { cells } = shownRow(reading.source);
  const bars = eachOf(/\|/g, text).map(({ index }) => index);
  if (bars.length < cells.length || bars.length > cells.length + 1) return [];
  return cells.map(({ columns, rows }, at) => {
    const from = (bars[at] ?? 0) + 1;
    const to = bars[at + 1] ?? text.length;
    const written = text.slice(from, to);
    const start = from + (written.length - written.trimStart().length);
    const content = written.trim();
    const number = columns === 1 && rows === 1 ? readCellNumber(content, start) : undefined;
    const shown = content.replace(COVERS, '').replace(BETWEEN_HAN, '');
    return {
      text: shown,
      span:
        content === '' ? span(reading.toRaw(from), reading.toRaw(from)) : reading.span(start, start + content.length),
      ...(number && { number: { ...number, span: reading.span(number.span.start, number.span.end) } }),
      blank: content === '' || (shown !== '' && isIn(BLANK, shown)),
      columns,
      rows,
    };
  });
}
