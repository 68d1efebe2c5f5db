/** Tables that a copy set line by line: each cell a line of its own, so that cells look like headings, items and paragraphs. */
import { isHanCharacter } from '../reading/characters';
import type { Reading } from '../reading/reading';
import { lastIndex } from '../text/last-index';
import { paragraphsWith } from './paragraphs-with';
import type { Paragraph, Report } from './report';

const FIGURES_ALONE = /^[-−\d,.%％‰¥￥\s/—]*$/;

/** Whether a paragraph holds nothing but figures, or nothing at all. */
export const isFiguresAlone = ({ text }: Reading): boolean => !isHanCharacter(text) && FIGURES_ALONE.test(text);

/** One line of a figure may be the number of a page; two are cells. */
const LEAST_FIGURES = 2;

/**
 * Whether the paragraph at `index` of `report` is a cell of such a table: two lines of figures stand right above or right below
 * it, or it stands among lines that are cells together.
 */
export function isCellOfLines(index: number, report: Report): boolean {
  const { paragraphs, format } = report;
  if (format !== 'plain') return false;
  const [above, below] = [
    paragraphs.slice(Math.max(0, index - LEAST_FIGURES), index),
    paragraphs.slice(index + 1, index + 1 + LEAST_FIGURES),
  ];
  const areFigures = (lines: readonly Paragraph[]): boolean =>
    lines.length === LEAST_FIGURES && lines.every(({ reading }) => reading.text !== '' && isFiguresAlone(reading));
  return areFigures(above) || areFigures(below) || report.derive(readCells).has(index);
}

/** Longer lines are text, or the one wide column of a table. */
const LONGEST_CELL = 24;
/** A line that ends so, and is no label (日期：), leads in what follows. */
const LONGEST_LABEL = 6;
/** What a line with sentences has and a cell has not. */
const MARKS_OF_SENTENCES = '。；！？';

/** Whether the paragraph is so short, and so bare of marks, that it may be a cell. */
function readShort({ kind, text }: Reading): boolean {
  if (kind !== 'prose' || text.length === 0 || text.length > LONGEST_CELL) return false;
  if ('：，、'.includes(text.charAt(text.length - 1)) && text.length > LONGEST_LABEL) return false;
  for (const character of text) if (MARKS_OF_SENTENCES.includes(character)) return false;
  return true;
}
const isShort = (reading: Reading): boolean => reading.derive(readShort);

/** What a short line is, compared with others: two cells of one column often end alike or are figures alike. */
interface Cell {
  readonly index: number;
  readonly text: string;
  /** Figures, a tick, a dash; or a character or two: 年, 男, 无. */
  readonly isBare: boolean;
  /** 2.1 总体情况, （一）……, - ……: a heading or an item, which a cell is now and then. */
  readonly isNumbered: boolean;
}

const LONGEST_BARE = 2;
const NUMBERED = /^(?:\d{1,2}(?:[.．]\d{1,2}){1,3}\s*[^\d\s.％%]|\d{1,2}\s*[\u4e00-\u9fff]{3}|[-—•·*●#]\s?\S)/;

const isBare = (reading: Reading): boolean => reading.derive(readBare);
const readBare = ({ text }: Reading): boolean => text.length <= LONGEST_BARE || ![...text].some(isLetter);
const isLetter = (character: string): boolean => isHanCharacter(character) || isLatin(character.charCodeAt(0) | 0x20);
const isLatin = (lower: number): boolean => lower >= 0x61 && lower <= 0x7a;
const isNumbered = (reading: Reading): boolean => reading.derive(readNumbered);
const readNumbered = (reading: Reading): boolean =>
  !isBare(reading) && (reading.ordinal !== undefined || (!isHanCharacter(reading.text) && NUMBERED.test(reading.text)));

/** 基本完成（待复核）: what is added to a cell is no part of what its column has in common. */
const REMARK = /(?<=.)（[^（）]*）$/;

const cellOf = ({ index, reading }: Paragraph): Cell => ({
  index,
  text: reading.text.endsWith('）') ? reading.text.replace(REMARK, '') : reading.text,
  isBare: isBare(reading),
  isNumbered: isNumbered(reading),
});

/** Fewer lines are a list, a letterhead or the lines of a signature. */
const LEAST_LINES = 8;
const LEAST_BARE = 3;
const LEAST_ROWS = 3;
/** One line of so many must be bare or said again. */
const SPARSEST = 4;
/** A table has from two to so many columns. */
const MOST_COLUMNS = 8;

function readCells(report: Report): ReadonlySet<number> {
  const cells = new Set<number>();
  let run: Cell[] = [];
  const close = (): void => {
    const from = run.findIndex((cell) => !cell.isNumbered);
    const table = run.slice(Math.max(0, from), lastIndex(run, (cell) => !cell.isNumbered) + 1);
    const [first, last] = [table[0], table.at(-1)];
    if (first && last && isTable(table)) for (let at = first.index; at <= last.index; at++) cells.add(at);
    run = [];
  };
  for (const paragraph of paragraphsWith(report, isShort)) {
    const cell = cellOf(paragraph);
    const above = run.at(-1);
    if (above && !goesOn(above, cell)) close();
    run.push(cell);
  }
  close();
  return cells;
}

/** Whether `cell` stands right below `above`, or one wide cell between them; what stands between two headings is their text. */
const goesOn = (above: Cell, { index, isNumbered: numbered }: Cell): boolean =>
  index === above.index + 1 || (index === above.index + 2 && !above.isNumbered && !numbered);

/** Whether lines that stand together are cells: many bare ones, or columns that come again at the same distance. */
function isTable(run: readonly Cell[]): boolean {
  if (run.length < LEAST_LINES || run.filter((cell) => cell.isNumbered).length * 2 > run.length) return false;
  const times = new Map<string, number>();
  for (const { text } of run) times.set(text, (times.get(text) ?? 0) + 1);
  const signs = run.filter(({ text, isBare: bare }) => bare || (times.get(text) ?? 0) >= LEAST_ROWS);
  return (signs.length >= LEAST_BARE && signs.length * SPARSEST >= run.length) || hasColumn(run);
}

/** 已完成 / 基本完成 / 已完成, each so many lines below the one before, with other words between. */
function hasColumn(run: readonly Cell[]): boolean {
  for (let columns = 2; columns <= MOST_COLUMNS; columns++)
    for (let at = 0; at + columns * (LEAST_ROWS - 1) < run.length; at++)
      if (rowsFrom(run, at, columns) >= LEAST_ROWS) return true;
  return false;
}

function rowsFrom(run: readonly Cell[], from: number, columns: number): number {
  let rows = 1;
  for (let at = from; rows < LEAST_ROWS; at += columns, rows++)
    if (!areAlike(run[at], run[at + columns]) || areAlike(run[at], run[at + 1])) break;
  return rows;
}

const areAlike = (one: Cell | undefined, other: Cell | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  !one.isNumbered &&
  (one.isBare ? other.isBare : one.text.slice(-2) === other.text.slice(-2));
