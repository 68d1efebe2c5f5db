/**
 * Tables of a draft: Markdown rows and lines set in columns by tabs. Gives cells with their places and numbers, header
 * texts and the unit a caption states, so that rules can compare figures by row and column.
 */
import { type Span, shift, span } from '../text/span';
import { compare, decimal } from '../reading/numerals/decimal';
import type { CellNumber } from '../reading/table-numbers';
import type { Reading } from '../reading/reading';
import type { Paragraph, Report } from './report';
import { mergedRows } from './merged-cells';
import { cellsAtBars, cellsAtTabRuns, cellsAtTabs, cellsInHtml, type Content, isInHtml } from './row-cells';

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
  /** It is empty because the cell beside or above it goes over it. */
  readonly merged?: 'left' | 'above';
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
  /** The paragraphs that the rows are, in the same order. */
  readonly lines: readonly Paragraph[];
}

/** The tables of `report` in order. Rows that do not follow each other directly are different tables. */
export function tablesOf(report: Report): readonly Table[] {
  return report.derive(readTables);
}

/** |---|:-:|; folded, a colon is a full one. */
const DELIMITER = /^[\s：|]*-[-\s：|]*$/;

function readTables(report: Report): readonly Table[] {
  const tables: Table[] = [];
  let rows: Paragraph[] = [];
  const close = (): void => {
    const table = readTable(rows, unitAbove(report.paragraphs, rows));
    if (table) tables.push(table);
    rows = [];
  };
  for (const paragraph of report.paragraphs) {
    const above = rows.at(-1);
    if (above && (paragraph.kind !== 'row' || !follows(report, above, paragraph))) close();
    if (paragraph.kind === 'row') rows.push(paragraph);
  }
  close();
  return tables;
}

/** Between two rows of one table in HTML stand no words and no end of it. */
const ENDS_A_TABLE = /<\/?table\b/i;

function follows(report: Report, a: Paragraph, b: Paragraph): boolean {
  const isHtml = isInHtml(a.reading);
  if (isHtml !== isInHtml(b.reading)) return false;
  if (isHtml) return !ENDS_A_TABLE.test(report.text.slice(a.span.end, b.span.start));
  if (isPiped(a) !== isPiped(b)) return false;
  return isPiped(a) ? /^(?:\r\n|\r|\n)$/.test(report.text.slice(a.span.end, b.span.start)) : true;
}

function isPiped(paragraph: Paragraph): boolean {
  return /^\s*\|/.test(paragraph.reading.raw);
}

/** 单位：万元 in one of the two lines above the table. */
function unitAbove(paragraphs: readonly Paragraph[], rows: readonly Paragraph[]): string {
  const first = rows[0]?.index ?? 0;
  for (const { reading } of paragraphs.slice(Math.max(0, first - 2), first).reverse()) {
    const unit = UNIT.exec(reading.text)?.[1];
    if (unit) return unit;
  }
  return '';
}

const UNIT = /单位\s*[：:]\s*([^\s，。；）)|]{1,8})/;

/** 2022年, 2023: a year at the head of a column is no figure. */
function isYear({ value, unit, rounded }: CellNumber): boolean {
  if (rounded || (unit !== '年' && unit !== '')) return false;
  return compare(value, FIRST_YEAR) >= 0 && compare(value, LAST_YEAR) <= 0;
}

/** 项目 goes over two rows of a head, the second of which holds years. */
const isMergedAbove = ({ merged }: Cell): boolean => merged === 'above';

const FIRST_YEAR = decimal(1949n);
const LAST_YEAR = decimal(2060n);

/** The table of adjoining rows; undefined where a single row or column is none. */
function readTable(group: readonly Paragraph[], unit: string): Table | undefined {
  const [top, bottom] = [group[0], group.at(-1)];
  if (!top || !bottom || top === bottom) return undefined;
  const isHtml = isInHtml(top.reading);
  const lines = isHtml
    ? group
    : group.filter((paragraph) => !(isPiped(paragraph) && DELIMITER.test(paragraph.reading.raw)));
  const rows = isHtml ? rowsInHtml(lines) : rowsOf(lines);
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (rows.length < 2 || columns < 2) return undefined;
  const firstFigures = rows.findIndex((row, i) =>
    row.slice(1).some(({ number }) => number && !(isYear(number) && (i === 0 || row.some(isMergedAbove)))),
  );
  const headerRows = firstFigures < 0 ? 1 : firstFigures;
  return {
    span: span(top.span.start, bottom.span.end),
    rows,
    headerRows,
    columns,
    unit: unit || unitWithin(rows.slice(0, headerRows)),
    lines,
    header: headerOf(
      rows.slice(0, headerRows).filter((row) => !isTitle(row)),
      columns,
      isHtml,
    ),
  };
}

function rowsOf(lines: readonly Paragraph[]): Cell[][] {
  const split = splitter(lines);
  return lines.map((paragraph, row) =>
    paragraph.reading.derive(split).map((content, column) => placed(content, paragraph.span.start, row, column)),
  );
}

/** Cells of HTML say how far they go: what they go over is a cell, too, so that a column is one in every row. */
const rowsInHtml = (lines: readonly Paragraph[]): Cell[][] =>
  mergedRows(lines.map(({ reading }) => reading.derive(cellsInHtml))).map((cells, row) =>
    cells.map((content, column) => placed(content, lines[row]?.span.start ?? 0, row, column)),
  );

/** A cell that goes over all columns of the table is its title or its unit, and the head of none. */
const isTitle = (row: readonly Cell[]): boolean =>
  row.length > 2 && row.every(({ merged }, column) => column === 0 || merged === 'left');

const unitWithin = (rows: readonly (readonly Cell[])[]): string =>
  rows.reduce((unit, row) => unit || (row[0] && isTitle(row) ? (UNIT.exec(row[0].text)?.[1] ?? '') : ''), '');

/** How the lines of one table come apart: at bars, at each tab, or at runs of tabs where that is what makes columns. */
function splitter(lines: readonly Paragraph[]): (reading: Reading) => readonly Content[] {
  if (lines[0] === undefined || isPiped(lines[0])) return cellsAtBars;
  const single = new Set(lines.map((line) => line.reading.derive(cellsAtTabs).length));
  if (single.size === 1) return cellsAtTabs;
  const runs = new Set(lines.map((line) => line.reading.derive(cellsAtTabRuns).length));
  return runs.size === 1 ? cellsAtTabRuns : cellsAtTabs;
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

function headerOf(rows: readonly (readonly Cell[])[], columns: number, isHtml: boolean): string[] {
  return Array.from({ length: columns }, (_, column) =>
    rows
      .map((row, level) => {
        // In a header of several rows a merged cell is empty from its second column on; HTML says which cells are merged.
        let at = Math.min(column, row.length - 1);
        while (at > 0 && row[at]?.merged === 'left') at--;
        while (!isHtml && level < rows.length - 1 && at > 0 && row[at]?.text === '') at--;
        return row[at]?.text ?? '';
      })
      .filter((text) => text !== '')
      .join(' '),
  );
}
