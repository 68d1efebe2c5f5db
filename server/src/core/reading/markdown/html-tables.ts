/**
 * Tables that are written in HTML: where their rows stand. What is not surely a table of data (it is not closed, holds another,
 * has one column, or sets out a page) has none.
 */
import { type Span, span } from '../../text/span';
import { BREAKS_A_LINE, type Tag, tagsOf } from './html-tags';

/** What of a text is a table or has to do with one, in order; what lies between these is other text. */
export interface TablePart {
  /** A row, its caption, what is no text, or tags between them that nobody reads. */
  readonly kind: 'row' | 'caption' | 'code' | 'tags';
  readonly span: Span;
}

/** A table while it is read. */
interface Open {
  readonly start: number;
  readonly rows: Span[];
  readonly captions: Span[];
  row: number;
  caption: number;
  cells: number;
  mostCells: number;
  /** Characters of its cells, of those in cells that hold a page, and of the cell and the row that is read. */
  words: number;
  pages: number;
  inCell: number;
  inRow: number;
  lines: number;
  isInCell: boolean;
  /** It holds another table, or what it says is in no cell. */
  isOdd: boolean;
}

/** A cell of more lines or words than this holds a passage of text. */
const MOST_LINES = 8;
const MOST_WORDS = 400;
/** What a reader does inside a paragraph may cost more than its length. */
const LONGEST_ROW = 10_000;

/** The parts of `text` from `from` to `to` that tables make. A table that does not end there makes code up to the end. */
export function tablePartsOf(text: string, from: number, to: number): readonly TablePart[] {
  const parts: TablePart[] = [];
  const open: Open[] = [];
  let before = from;
  for (const tag of tagsOf(text, from, to)) {
    const table = open.at(-1);
    if (table) count(table, text, before, tag.start);
    before = tag.end;
    if (tag.name === 'table') {
      if (!tag.closes) {
        if (table) table.isOdd = true;
        open.push(opened(tag.start));
      } else if (table) {
        closeRow(table, tag.start);
        open.pop();
        if (isOfData(table)) for (const part of partsOf(table, tag.end)) parts.push(part);
        else if (open.length === 0) addCode(parts, table.start, tag.end);
      }
    } else if (table) take(table, tag);
  }
  const [outermost] = open;
  if (outermost) addCode(parts, outermost.start, to);
  return parts;
}

const opened = (start: number): Open => ({
  start,
  rows: [],
  captions: [],
  row: -1,
  caption: -1,
  cells: 0,
  mostCells: 0,
  words: 0,
  pages: 0,
  inCell: 0,
  inRow: 0,
  lines: 0,
  isInCell: false,
  isOdd: false,
});

/** What stands between two tags of `table`. */
function count(table: Open, text: string, start: number, end: number): void {
  if (start >= end) return;
  const length = text.slice(start, end).trim().length;
  if (table.isInCell) {
    table.inCell += length;
    table.inRow += length;
  } else if (length > 0 && table.caption < 0) table.isOdd = true;
}

function take(table: Open, { name, closes, start, end }: Tag): void {
  if (name === 'tr') {
    closeRow(table, closes ? end : start);
    if (!closes) table.row = start;
  } else if (name === 'td' || name === 'th') {
    closeCell(table);
    if (closes) return;
    if (table.row < 0) table.isOdd = true;
    table.cells++;
    table.isInCell = true;
  } else if (name === 'thead' || name === 'tbody' || name === 'tfoot') closeRow(table, start);
  else if (name === 'caption') {
    if (closes && table.caption >= 0) table.captions.push(span(table.caption, start));
    table.caption = closes ? -1 : end;
  } else if (BREAKS_A_LINE.has(name) && !closes && table.isInCell)
    table.lines += HEADING.test(name) ? MOST_LINES + 1 : 1;
}

/** A cell with a heading in it sets out a page. */
const HEADING = /^h\d$/;

function closeCell(table: Open): void {
  table.words += table.inCell;
  if (table.lines > MOST_LINES || table.inCell > MOST_WORDS) table.pages += table.inCell;
  table.inCell = 0;
  table.lines = 0;
  table.isInCell = false;
}

function closeRow(table: Open, end: number): void {
  closeCell(table);
  if (table.inRow > LONGEST_ROW) table.isOdd = true;
  if (table.row >= 0) table.rows.push(span(table.row, end));
  table.mostCells = Math.max(table.mostCells, table.cells);
  table.row = -1;
  table.cells = 0;
  table.inRow = 0;
}

/** Whether what `table` sets out is data: rows of several cells, most of which are no passages of text. */
const isOfData = ({ isOdd, rows, mostCells, words, pages }: Open): boolean =>
  !isOdd && rows.length > 1 && mostCells > 1 && pages * 2 <= words;

/** The rows and captions of a table of data that ends at `end`, with the tags round them. */
function partsOf({ start, rows, captions }: Open, end: number): TablePart[] {
  const named = [
    ...captions.map((one): TablePart => ({ kind: 'caption', span: one })),
    ...rows.map((one): TablePart => ({ kind: 'row', span: one })),
  ].sort((a, b) => a.span.start - b.span.start);
  const parts: TablePart[] = [];
  let at = start;
  for (const part of named) {
    if (part.span.start > at) parts.push({ kind: 'tags', span: span(at, part.span.start) });
    parts.push(part);
    at = part.span.end;
  }
  if (end > at) parts.push({ kind: 'tags', span: span(at, end) });
  return parts;
}

/** Adds what of `start` to `end`, a table that is none of data, no table in it has taken, as code. */
function addCode(parts: TablePart[], start: number, end: number): void {
  let first = parts.length;
  while (first > 0 && (parts[first - 1]?.span.start ?? 0) >= start) first--;
  const inside = parts.splice(first);
  let at = start;
  for (const part of inside) {
    if (part.span.start > at) parts.push({ kind: 'code', span: span(at, part.span.start) });
    parts.push(part);
    at = part.span.end;
  }
  if (end > at) parts.push({ kind: 'code', span: span(at, end) });
}
