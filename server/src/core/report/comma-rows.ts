/**
 * Rows of data whose cells are parted by half-width commas, line under line: 项目,数量 over 报名人数,180. They are a table and no prose:
 * a comma in full width would make one cell of two.
 */
import type { Reading } from '../reading/reading';
import { paragraphsWith } from './paragraphs-with';
import type { Report } from './report';

const LONGEST_ROW = 200;
const LONGEST_CELL = 24;
/** Rows of nothing but words are a table by their number and by how short the cells are. */
const LEAST_ROWS_OF_WORDS = 3;
const LONGEST_WORD = 8;
/** What no cell has. */
const MARKS_OF_PROSE = /[，。；：、！？;!?“”…]/;
const FIGURE = /^(?:[-+]?[\d.]+%?|[\d:/年月日-]{4,}|[-—/]*)$/;

const cellsOf = ({ original }: Reading): readonly string[] => original.trim().split(',');

/** How many cells the paragraph has as a row of data; 0 where it is none. */
function cellsIn(reading: Reading): number {
  const { original, kind } = reading;
  if ((kind !== 'prose' && kind !== 'item') || original.length > LONGEST_ROW || !original.includes(',')) return 0;
  // 先看一遍, 再动手,: a comma with a space or at the end of its line parts clauses; 4,000 is a number.
  if (MARKS_OF_PROSE.test(original) || /,(?:\s|$)|\d,\d{3}(?!\d)/.test(original)) return 0;
  const cells = cellsOf(reading);
  return cells.every((cell) => cell.length <= LONGEST_CELL) ? cells.length : 0;
}

const isRow = (reading: Reading): number | undefined => reading.derive(cellsIn) || undefined;

/** Which paragraphs of `report` are such rows. */
export const commaRows = (report: Report): ReadonlySet<number> => report.derive(readRows);

function readRows(report: Report): ReadonlySet<number> {
  const rows = new Set<number>();
  let run: { readonly index: number; readonly reading: Reading }[] = [];
  const close = (): void => {
    if (isTable(run.map(({ reading }) => cellsOf(reading)))) for (const { index } of run) rows.add(index);
    run = [];
  };
  for (const paragraph of paragraphsWith(report, isRow)) {
    const last = run.at(-1);
    if (last && (last.index !== paragraph.index - 1 || isRow(last.reading) !== isRow(paragraph.reading))) close();
    run.push(paragraph);
  }
  close();
  return rows;
}

/** Whether rows with as many cells each are data: a column of figures below its head, or many rows of short words. */
function isTable(rows: readonly (readonly string[])[]): boolean {
  const [head, ...below] = rows;
  if (!head || below.length === 0) return false;
  if (head.some((_, column) => below.every((cells) => FIGURE.test(cells[column]?.trim() ?? '')))) return true;
  return (
    rows.length >= LEAST_ROWS_OF_WORDS &&
    head.length >= LEAST_ROWS_OF_WORDS &&
    rows.every((cells) => cells.every((cell) => cell.trim().length <= LONGEST_WORD))
  );
}
