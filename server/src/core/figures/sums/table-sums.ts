/**
 * Totals of tables: rows and columns called 合计, 总计, 小计. What a total adds up is not written anywhere, so every layout in
 * use is tried, and one that comes out right elsewhere in the table is held against the cells where it does not.
 */
import { anyOf } from '../../norms/lexicon';
import {
  COLUMNS_OF_SHARES,
  COLUMNS_THAT_ARE_TAKEN_OFF,
  COLUMNS_THAT_DO_NOT_ADD_UP,
} from '../../norms/words/wholes-and-parts';
import { compare, decimal } from '../../reading/numerals/decimal';
import type { Report } from '../../report/report';
import { type Cell, type Table, tablesOf } from '../../report/tables';
import { fits, isFigure, type Line } from './table-cells';
import { type TableSum, best, isMiswritten } from './table-lines';
import { isFlat, kindOf, labelOf, type Row, type RowKind, type RowStyle, styleOf, TOTAL } from './table-rows';

/** Figures in 万元 or 亿元 were rounded even where they are whole. */
const ROUNDED_UNIT = /[万亿]/;

/** Columns whose figures do not add up. */
const NOT_ADDED = new RegExp(anyOf(COLUMNS_THAT_DO_NOT_ADD_UP));
/** 分部间抵销: what is counted twice in the other columns, and taken off. */
const TAKEN_OFF = new RegExp(anyOf(COLUMNS_THAT_ARE_TAKEN_OFF));
/** 比重增减: how shares moved. */
const NOT_OF_WHOLE = /增|减|变动|变化/;
const IN_BRACKETS = /[（(][^）)]*/;

/** Every sum the tables of `report` state, right and wrong, in document offsets. */
export function tableSumsOf(report: Report): readonly TableSum[] {
  return tablesOf(report).flatMap((table) => [...columnSums(table), ...rowSums(table)]);
}

function columnSums(table: Table): TableSum[] {
  const body = table.rows.slice(table.headerRows);
  const totals = [...body.entries()].filter(([, row]) => TOTAL.test(labelOf(row)));
  if (totals.length === 0) return [];
  const columns = addedColumns(table, body);
  const layout = layoutOf(body);
  // Rows that are called the same (小计) add up in the same way: what one of them shows holds for the others.
  const byLabel = new Map<string, Line[][]>();
  for (const [at, row] of totals) {
    const label = labelOf(row);
    const pooled = byLabel.get(label) ?? [];
    for (const [i, rows] of partsOfRow(layout, at).entries()) {
      const lines = columns.flatMap((column) =>
        lineOf(
          table,
          row[column],
          rows.map((r) => body[r]?.[column]),
        ),
      );
      (pooled[i] ??= []).push(...lines);
    }
    byLabel.set(label, pooled);
  }
  const isWhole = table.headerRows > 0;
  const showsPart = isWhole && sharesLeaveRest(table, body);
  return [...byLabel]
    .flatMap(([label, layouts]) => best(layouts, 'column', label, isFlat(body)))
    .filter(
      (sum) =>
        sum.fits || (!addsAnother(sum, table) && !showsPart && (isWhole ? isInLine(sum, table) : isMiswritten(sum))),
    );
}

/** 加：期权行权收益 stands behind the assets and is added to something else; 2004 | 2004 heads the columns once more: without it the total is right. */
function addsAnother({ total, parts }: TableSum, { rows }: Table): boolean {
  const others = parts.filter(
    ({ row }) => !ADDED_BEHIND.test(labelOf(rows[row] ?? [])) && !isRowOfYears(rows[row] ?? []),
  );
  return others.length < parts.length && others.length > 1 && fits({ total, parts: others, rounded: false });
}
const ADDED_BEHIND = /^[加减][：:]/;
const isRowOfYears = (row: Row): boolean => {
  const figures = row.filter(isFigure);
  return figures.length > 0 && figures.every(({ text }) => YEAR.test(text.trim()));
};
const YEAR = /^(?:19|20)\d\d年?$/;

const SHARE_COLUMN = new RegExp(anyOf(COLUMNS_OF_SHARES));
const PERCENT = /^(\d{1,3}(?:\.\d{1,4})?)%?$/;
/** So far shares may miss 100 by rounding. */
const ROUNDING = 2;

const isHeadOfShares = (cell: Cell | undefined): boolean =>
  cell !== undefined && SHARE_COLUMN.test(cell.text) && !NOT_OF_WHOLE.test(cell.text);

/**
 * 占总资产的比重 of 40.49%, 24.41%, 9.53%, and no 100% beside 总计: the rows are some of those that make the total. Heads that were
 * merged do not stand over their figures in a copy, so every column that could be of shares is tried. Where the total has its 100%,
 * a row was lost.
 */
function sharesLeaveRest({ rows, headerRows }: Table, body: readonly Row[]): boolean {
  const heads = rows.slice(0, headerRows).flat();
  if (!heads.some(isHeadOfShares)) return false;
  const sharesAt = (some: readonly Row[], column: number): readonly number[] =>
    some.flatMap((row) => PERCENT.exec(row[column]?.text.trim() ?? '')?.[1] ?? []).map(Number);
  const [data, totals] = [body.filter((row) => kindOf(row) === 'data'), body.filter((row) => kindOf(row) === 'total')];
  const width = Math.max(0, ...data.map((row) => row.length));
  let hasShares = false;
  for (let column = 1; column < width; column++) {
    const shares = sharesAt(data, column);
    if (shares.length < 2 || shares.some((share) => share > 100)) continue;
    const isWritten =
      data.some((row) => row[column]?.text.includes('%')) || isHeadOfShares(rows[headerRows - 1]?.[column]);
    if (!isWritten) continue;
    const isWhole = Math.abs(shares.reduce((sum, share) => sum + share, 0) - 100) <= ROUNDING;
    if (isWhole || sharesAt(totals, column).includes(100)) return false;
    hasShares = true;
  }
  return hasShares;
}

/** Whether all rows down to a total are of one length: a cell that a copy lost moves all that stand behind it. */
const isInLine = ({ total }: TableSum, { rows, headerRows }: Table): boolean =>
  rows.slice(headerRows, total.row).every((row) => row.length === rows[total.row]?.length);

/** What the rows of a body are, and in what style each is numbered. */
interface Layout {
  readonly kinds: readonly RowKind[];
  readonly styles: readonly (RowStyle | undefined)[];
}

function layoutOf(body: readonly Row[]): Layout {
  return { kinds: body.map(kindOf), styles: body.map((row) => styleOf(labelOf(row))) };
}

/** Sets of rows that the total in row `at` may add up, the likeliest first. */
function partsOfRow({ kinds, styles }: Layout, at: number): number[][] {
  const outer = styles.find((style) => style !== undefined);
  const outermost = (rows: readonly number[]): number[] =>
    rows.filter((i) => outer !== undefined && styles[i] === outer);
  const stretch = (from: number, to: number, wanted: readonly RowKind[]): number[] => {
    const rows: number[] = [];
    for (let i = from; i < to; i++) {
      const kind = kinds[i];
      if (kind && wanted.includes(kind)) rows.push(i);
    }
    return rows;
  };
  const isTotal = (i: number): boolean => kinds[i] === 'total' || kinds[i] === 'sub';
  const untilDetail = (from: number, to: number): number => {
    const detail = kinds.indexOf('detail', from);
    return detail < 0 || detail > to ? from : detail;
  };
  let above = at;
  while (above > 0 && !isTotal(above - 1)) above--;
  let below = at + 1;
  while (below < kinds.length && !isTotal(below)) below++;
  return [
    stretch(above, at, ['data']),
    stretch(0, at, ['data']),
    stretch(0, at, ['sub']),
    stretch(above, at, ['data', 'detail']),
    // 社会公众股, 其中：H股, A股: what follows 其中 goes on with it.
    stretch(above, untilDetail(above, at), ['data']),
    stretch(at + 1, below, ['data']),
    stretch(at + 1, kinds.length, ['data']),
    stretch(at + 1, kinds.length, ['sub']),
    stretch(0, at, ['total', 'sub']),
    // 总计 = 本年合计 + 上年结转: the total before it and what came after that.
    above > 0 ? [above - 1, ...stretch(above, at, ['data'])] : [],
    outermost(stretch(0, at, ['data'])),
    outermost(stretch(at + 1, kinds.length, ['data'])),
  ];
}

function rowSums(table: Table): TableSum[] {
  const body = table.rows.slice(table.headerRows);
  if (table.headerRows === 0) return [];
  const columns = addedColumns(table, body);
  return columns.flatMap((column) => {
    const label = lastWord(table.header[column]);
    if (!TOTAL.test(label)) return [];
    const layouts = partsOfColumn(table, columns, column).filter((parts) => parts.length >= 2);
    const lines = layouts.map((parts) =>
      body.flatMap((row) =>
        // 成新率（%）: a row of rates does not add up either.
        isRowOfRates(row)
          ? []
          : lineOf(
              table,
              row[column],
              parts.map((part) => row[part]),
            ),
      ),
    );
    const isAtAnEnd = column === columns[0] || column === columns.at(-1);
    return best(lines, 'row', label, body.length === 1 && isAtAnEnd).filter(
      (sum) => sum.fits || !(table.header.some((head) => TAKEN_OFF.test(head)) || leavesOut(sum, table)),
    );
  });
}

/** Whether a figure stands between the parts of a row and its total that is none of them, in a column that is mostly empty. */
function leavesOut({ total, parts }: TableSum, { rows }: Table): boolean {
  const columns = parts.map(({ column }) => column);
  const [from, to] = [Math.min(...columns, total.column), Math.max(...columns, total.column)];
  return (rows[total.row] ?? []).some(
    (cell) =>
      isFigure(cell) &&
      cell !== total &&
      cell.column > from &&
      cell.column < to &&
      !columns.includes(cell.column) &&
      cell.number.unit !== '%',
  );
}

const isRowOfRates = (row: Row): boolean => {
  const label = labelOf(row);
  return NOT_ADDED.test(label) || /[（(][%％][）)]$/.test(label);
};

/** Sets of columns that the total in `column` may add up, the likeliest first. */
function partsOfColumn(table: Table, columns: readonly number[], column: number): number[][] {
  const isTotal = (other: number): boolean => TOTAL.test(lastWord(table.header[other]));
  const right = columns.filter((other) => other > column);
  const left = columns.filter((other) => other < column);
  const untilTotal = (list: readonly number[]): number[] => {
    const end = list.findIndex(isTotal);
    return end < 0 ? [...list] : list.slice(0, end);
  };
  return [
    untilTotal(right),
    untilTotal([...left].reverse()).reverse(),
    right.filter(isTotal),
    left.filter(isTotal),
    right.filter((other) => !isTotal(other)),
    left.filter((other) => !isTotal(other)),
    ...[2, 3, 4].map((size) => right.slice(0, size)),
  ];
}

/** Columns of figures that add up. */
function addedColumns(table: Table, body: readonly Row[]): number[] {
  return Array.from({ length: table.columns }, (_, column) => column).filter((column) => {
    const cells = body.flatMap((row) => row[column] ?? []);
    const figures = cells.filter(isFigure);
    if (figures.length < Math.min(2, body.length) || figures.length * 2 < cells.length) return false;
    if (NOT_ADDED.test(table.header[column] ?? '')) return false;
    if (figures.some(({ number }) => /^[%‰℃]|个百分点/.test(number.unit))) return false;
    if (new Set(figures.map(({ number }) => number.unit)).size > 1) return false;
    // 1, 2, 3 … in the first column are numbers of the rows.
    return column > 0 || !figures.every(({ number }, i) => compare(number.value, decimal(BigInt(i + 1))) === 0);
  });
}

function lastWord(header = ''): string {
  return /^[^（(]*/.exec(header.split(' ').pop() ?? '')?.[0] ?? '';
}

/** A total cell with its parts, when all of them are figures or blank and at least two are figures. */
function lineOf(table: Table, total: Cell | undefined, cells: readonly (Cell | undefined)[]): Line[] {
  if (!isFigure(total) || cells.some((cell) => !cell || (!cell.number && !cell.blank))) return [];
  const parts = cells.filter(isFigure);
  const unit = IN_BRACKETS.exec(table.header[total.column] ?? '')?.[0] ?? '';
  const rounded = ROUNDED_UNIT.test(table.unit) || ROUNDED_UNIT.test(unit);
  return parts.length >= 2 ? [{ total, parts, rounded }] : [];
}
