/**
 * Tables of a draft: Markdown rows and lines set in columns by tabs. Gives cells with their places and numbers, header
 * texts and the unit a caption states, so that rules can compare figures by row and column.
 */
import { type Span, shift, span } from '../text/span';
import { readCellNumber, type CellNumber } from '../reading/table-numbers';
import type { Reading } from '../reading/reading';
import type { Paragraph, Report } from './report';

export interface Cell {
  readonly row: number;
  readonly column: number;
  /** Folded, without spaces round or between 汉字 and without emphasis marks: 合 计 is 合计. */
  readonly text: string;
  /** What is written in it, in document offsets; empty where the cell is. */
  readonly span: Span;
  /** Undefined when it holds no number, or more than one. */
  readonly number?: CellNumber;
  /** Empty, or a dash that stands for nothing. */
  readonly blank: boolean;
}

export interface Table {
  readonly span: Span;
  /** Header rows included, in order; rows may differ in length where cells were merged. */
  readonly rows: readonly (readonly Cell[])[];
  /** How many rows at the top hold no figures. */
  readonly headerRows: number;
  /** Header text per column, of several header rows joined by a space; merged headers reach to the right. */
  readonly header: readonly string[];
  readonly columns: number;
  /** From 单位：万元 above the table; empty when none is stated. */
  readonly unit: string;
}

const known = new WeakMap<Report, readonly Table[]>();

/** The tables of `report` in order. Rows that do not follow each other directly are different tables. */
export function tablesOf(report: Report): readonly Table[] {
  let tables = known.get(report);
  if (!tables) known.set(report, (tables = readTables(report)));
  return tables;
}

const DELIMITER = /^[\s:|]*-[-\s:|]*$/;

function readTables(report: Report): readonly Table[] {
  const tables: Table[] = [];
  const { paragraphs } = report;
  for (let i = 0; i < paragraphs.length; i++) {
    if (paragraphs[i]!.kind !== 'row') continue;
    const group = [paragraphs[i]!];
    while (
      i + 1 < paragraphs.length &&
      paragraphs[i + 1]!.kind === 'row' &&
      follows(report, paragraphs[i]!, paragraphs[i + 1]!)
    )
      group.push(paragraphs[++i]!);
    const table = group.length > 1 ? readTable(group, unitAbove(paragraphs, group[0]!.index)) : undefined;
    if (table) tables.push(table);
  }
  return tables;
}

function follows(report: Report, a: Paragraph, b: Paragraph): boolean {
  if (isPiped(a) !== isPiped(b)) return false;
  return isPiped(a) ? /^(?:\r\n|\r|\n)$/.test(report.text.slice(a.span.end, b.span.start)) : true;
}

function isPiped(paragraph: Paragraph): boolean {
  return /^\s*\|/.test(paragraph.reading.raw);
}

/** 单位：万元 in one of the two lines above the table. */
function unitAbove(paragraphs: readonly Paragraph[], first: number): string {
  for (let i = first - 1; i >= 0 && i >= first - 2; i--) {
    const found = /单位\s*[：:]\s*([^\s，。；）)]{1,8})/.exec(paragraphs[i]!.reading.text);
    if (found) return found[1]!;
  }
  return '';
}

interface Piece {
  readonly start: number;
  readonly end: number;
}

function readTable(group: readonly Paragraph[], unit: string): Table | undefined {
  const lines = group.filter((paragraph) => !(isPiped(paragraph) && DELIMITER.test(paragraph.reading.raw)));
  const split = splitter(lines);
  const rows = lines.map((paragraph, row) =>
    paragraph.reading.derive(split).map((content, column) => placed(content, paragraph.span.start, row, column)),
  );
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (rows.length < 2 || columns < 2) return undefined;
  const firstFigures = rows.findIndex((row) => row.slice(1).some((cell) => cell.number));
  const headerRows = firstFigures < 0 ? 1 : firstFigures;
  return {
    span: span(group[0]!.span.start, group[group.length - 1]!.span.end),
    rows,
    headerRows,
    columns,
    unit,
    header: headerOf(rows.slice(0, headerRows), columns),
  };
}

/** What a cell holds, with paragraph-relative offsets: kept with the row's reading, so that an edit elsewhere costs nothing. */
type Content = Omit<Cell, 'row' | 'column'>;

const cellsAtBars = (reading: Reading): readonly Content[] =>
  splitAtBars(reading.raw).map((piece) => contentOf(reading.raw, piece));
const cellsAtTabs = (reading: Reading): readonly Content[] =>
  splitAt(reading.raw, /\t/g).map((piece) => contentOf(reading.raw, piece));
const cellsAtTabRuns = (reading: Reading): readonly Content[] =>
  splitAt(reading.raw, /\t+/g).map((piece) => contentOf(reading.raw, piece));

/** How the lines of one table come apart: at bars, at each tab, or at runs of tabs where that is what makes columns. */
function splitter(lines: readonly Paragraph[]): (reading: Reading) => readonly Content[] {
  if (lines[0] === undefined || isPiped(lines[0])) return cellsAtBars;
  const single = new Set(lines.map((line) => line.reading.derive(cellsAtTabs).length));
  if (single.size === 1) return cellsAtTabs;
  const runs = new Set(lines.map((line) => line.reading.derive(cellsAtTabRuns).length));
  return runs.size === 1 ? cellsAtTabRuns : cellsAtTabs;
}

function splitAt(raw: string, mark: RegExp): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (const found of raw.matchAll(mark)) {
    pieces.push({ start, end: found.index });
    start = found.index + found[0].length;
  }
  pieces.push({ start, end: raw.length });
  return pieces;
}

function splitAtBars(raw: string): Piece[] {
  const pieces = splitAt(raw, /(?<!\\)\|/g);
  if (raw.slice(pieces[0]!.start, pieces[0]!.end).trim() === '') pieces.shift();
  const last = pieces[pieces.length - 1];
  if (last && raw.slice(last.start, last.end).trim() === '') pieces.pop();
  return pieces;
}

const AROUND = /^[\s*_~]*|[\s*_~]*$/g;
const BLANK = /^(?:[-—–－―/／\\无]|——|--)?$/;

function contentOf(row: string, piece: Piece): Content {
  const raw = row.slice(piece.start, piece.end);
  const [before, after] = [...raw.matchAll(AROUND)].map((found) => found[0].length) as [number, number?];
  const empty = before === raw.length;
  const start = piece.start + (empty ? 0 : before);
  const end = empty ? start : piece.end - (after ?? 0);
  const content = row.slice(start, end);
  const text = content.replace(/(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])/g, '');
  return { text, span: span(start, end), number: readCellNumber(content, start), blank: BLANK.test(text) };
}

function placed(content: Content, by: number, row: number, column: number): Cell {
  const { number } = content;
  return {
    ...content,
    row,
    column,
    span: shift(content.span, by),
    number: number && { ...number, span: shift(number.span, by) },
  };
}

function headerOf(rows: readonly (readonly Cell[])[], columns: number): string[] {
  return Array.from({ length: columns }, (_, column) =>
    rows
      .map((row, level) => {
        // In a header of several rows a merged cell is empty from its second column on.
        let at = Math.min(column, row.length - 1);
        while (level < rows.length - 1 && at > 0 && row[at]!.text === '') at--;
        return row[at]?.text ?? '';
      })
      .filter((text) => text !== '')
      .join(' '),
  );
}
