/**
 * Totals of tables: rows and columns called 合计, 总计, 小计. What a total adds up is not written anywhere, so every layout in
 * use is tried, and one that comes out right elsewhere in the table is held against the cells where it does not.
 */
import { add, compare, type Decimal, decimal, multiply, subtract } from '../../reading/numerals/decimal';
import { ordinalAt } from '../../reading/ordinals';
import type { Report } from '../../report/report';
import { type Cell, type Table, tablesOf } from '../../report/tables';
import { isSlip } from '../../reading/numerals/slip';

/** Figures in 万元 or 亿元 were rounded even where they are whole. */
const ROUNDED_UNIT = /[万亿]/;

export interface TableSum {
  readonly total: Cell;
  readonly parts: readonly Cell[];
  /** Whether the parts stand in the total's column or in its row. */
  readonly along: 'column' | 'row';
  /** How the table calls the total: 合计. */
  readonly label: string;
  readonly fits: boolean;
}

const TOTAL = /^(?:[\u4e00-\u9fff]{0,6}(?:合计|总计|共计|小计)|总数|总和|总额|合计数|总人数|总金额)(?:[（(:：].*)?$/;
const SUBTOTAL = /小计/;
const DETAIL = /^(?:其中|#|含|内[：:])/;
/** Columns whose figures do not add up. */
const NOT_ADDED =
  /[率比%‰均占倍]|单价|价格|标准|序号|编号|号码|年份|年度|时间|日期|名次|排名|得分|评分|成绩|年龄|电话|增长|增幅|增减|增速|备注|指数|系数|累计|余额|代码|密度|温度|分数/;

/** Every sum the tables of `report` state, right and wrong, in document offsets. */
export function tableSumsOf(report: Report): readonly TableSum[] {
  return tablesOf(report).flatMap((table) => [...columnSums(table), ...rowSums(table)]);
}

interface Line {
  readonly total: Cell;
  /** Whether the table's unit says that whole figures may be rounded. */
  readonly rounded: boolean;
  readonly parts: readonly Cell[];
}

function columnSums(table: Table): TableSum[] {
  const body = table.rows.slice(table.headerRows);
  const columns = addedColumns(table, body);
  // Rows that are called the same (小计) add up in the same way: what one of them shows holds for the others.
  const byLabel = new Map<string, Line[][]>();
  body.forEach((row, at) => {
    const label = labelOf(row);
    if (!TOTAL.test(label)) return;
    const pooled = byLabel.get(label) ?? [];
    rowLayouts(body, at).forEach((rows, i) => {
      (pooled[i] ??= []).push(
        ...columns.flatMap((column) =>
          lineOf(
            table,
            row[column],
            rows.map((r) => body[r]![column]),
          ),
        ),
      );
    });
    byLabel.set(label, pooled);
  });
  return [...byLabel].flatMap(([label, layouts]) => best(layouts, 'column', label, isFlat(body)));
}

/** Whether a body is one list with one total at its head or foot: no subtotals, no 其中, no items under items. */
function isFlat(body: readonly (readonly Cell[])[]): boolean {
  const labels = body.map(labelOf);
  const totals = labels.flatMap((label, i) => (TOTAL.test(label) ? [i] : []));
  const styles = new Set(labels.filter((label) => !TOTAL.test(label)).map((label) => ordinalAt(label)?.style));
  const codes = new Set(body.flatMap((row) => (/^\d{3,}$/.test(row[0]?.text ?? '') ? [row[0]!.text.length] : [])));
  return (
    totals.length === 1 &&
    (totals[0] === 0 || totals[0] === body.length - 1) &&
    styles.size <= 1 &&
    codes.size <= 1 &&
    !labels.some((label) => DETAIL.test(label))
  );
}

/** Sets of rows that the total in row `at` may add up, the likeliest first. */
function rowLayouts(body: readonly (readonly Cell[])[], at: number): number[][] {
  const kind = body.map((row) =>
    SUBTOTAL.test(labelOf(row))
      ? 'sub'
      : TOTAL.test(labelOf(row))
        ? 'total'
        : DETAIL.test(labelOf(row))
          ? 'detail'
          : 'data',
  );
  const outer = body.map((row) => ordinalAt(labelOf(row))?.style).find((style) => style !== undefined);
  const outermost = (rows: readonly number[]): number[] =>
    rows.filter((i) => outer !== undefined && ordinalAt(labelOf(body[i]!))?.style === outer);
  const stretch = (from: number, to: number, wanted: readonly string[]): number[] => {
    const rows: number[] = [];
    for (let i = from; i < to; i++) if (wanted.includes(kind[i]!)) rows.push(i);
    return rows;
  };
  const isTotal = (i: number): boolean => kind[i] === 'total' || kind[i] === 'sub';
  let above = at;
  while (above > 0 && !isTotal(above - 1)) above--;
  let below = at + 1;
  while (below < body.length && !isTotal(below)) below++;
  return [
    stretch(above, at, ['data']),
    stretch(0, at, ['data']),
    stretch(0, at, ['sub']),
    stretch(above, at, ['data', 'detail']),
    stretch(at + 1, below, ['data']),
    stretch(at + 1, body.length, ['data']),
    stretch(at + 1, body.length, ['sub']),
    stretch(0, at, ['total', 'sub']),
    // 总计 = 本年合计 + 上年结转: the total before it and what came after that.
    above > 0 ? [above - 1, ...stretch(above, at, ['data'])] : [],
    outermost(stretch(0, at, ['data'])),
    outermost(stretch(at + 1, body.length, ['data'])),
  ];
}

function rowSums(table: Table): TableSum[] {
  const body = table.rows.slice(table.headerRows);
  if (table.headerRows === 0) return [];
  const columns = addedColumns(table, body);
  const sums: TableSum[] = [];
  for (const column of columns) {
    const label = lastWord(table.header[column]!);
    if (!TOTAL.test(label)) continue;
    const layouts = columnLayouts(table, columns, column).filter((parts) => parts.length >= 2);
    const found = best(
      layouts.map((parts) =>
        body.flatMap((row) =>
          lineOf(
            table,
            row[column],
            parts.map((c) => row[c]),
          ),
        ),
      ),
      'row',
      label,
      body.length === 1 && (column === columns[0] || column === columns[columns.length - 1]),
    );
    sums.push(...found);
  }
  return sums;
}

function columnLayouts(table: Table, columns: readonly number[], column: number): number[][] {
  const isTotal = (c: number): boolean => TOTAL.test(lastWord(table.header[c]!));
  const right = columns.filter((c) => c > column);
  const left = columns.filter((c) => c < column);
  const untilTotal = (list: readonly number[]): number[] => {
    const end = list.findIndex(isTotal);
    return end < 0 ? [...list] : list.slice(0, end);
  };
  return [
    untilTotal(right),
    untilTotal([...left].reverse()).reverse(),
    right.filter(isTotal),
    left.filter(isTotal),
    right.filter((c) => !isTotal(c)),
    left.filter((c) => !isTotal(c)),
    ...[2, 3, 4].map((size) => right.slice(0, size)),
  ];
}

/** Columns of figures that add up. */
function addedColumns(table: Table, body: readonly (readonly Cell[])[]): number[] {
  const columns: number[] = [];
  for (let column = 0; column < table.columns; column++) {
    const cells = body.map((row) => row[column]).filter((cell): cell is Cell => cell !== undefined);
    const figures = cells.filter((cell) => cell.number);
    if (
      figures.length < Math.min(2, body.length) ||
      figures.length * 2 < cells.length ||
      NOT_ADDED.test(table.header[column] ?? '')
    )
      continue;
    if (
      figures.some((cell) => /^[%‰℃]|个百分点/.test(cell.number!.unit)) ||
      new Set(figures.map((cell) => cell.number!.unit)).size > 1
    )
      continue;
    if (figures.every((cell, i) => compare(cell.number!.value, decimal(BigInt(i + 1))) === 0) && column === 0) continue;
    columns.push(column);
  }
  return columns;
}

function labelOf(row: readonly Cell[]): string {
  return row.slice(0, 3).find((cell) => !cell.number && !cell.blank)?.text ?? '';
}

function lastWord(header: string): string {
  return (header.split(' ').pop() ?? '').replace(/[（(].*$/, '');
}

/** A total cell with its parts, when all of them are figures or blank and at least two are figures. */
function lineOf(table: Table, total: Cell | undefined, cells: readonly (Cell | undefined)[]): Line[] {
  if (!total?.number || cells.some((cell) => !cell || (!cell.number && !cell.blank))) return [];
  const parts = cells.filter((cell): cell is Cell => cell?.number !== undefined);
  const rounded =
    ROUNDED_UNIT.test(table.unit) ||
    ROUNDED_UNIT.test(/[（(][^）)]*/.exec(table.header[total.column] ?? '')?.[0] ?? '');
  return parts.length >= 2 ? [{ total, parts, rounded }] : [];
}

/** The layout that comes out right most often; misses are told only where it has shown itself to be the right one. */
function best(
  layouts: readonly (readonly Line[])[],
  along: TableSum['along'],
  label: string,
  simple: boolean,
): TableSum[] {
  let chosen: readonly Line[] | undefined;
  let most = 0;
  for (const lines of layouts) {
    const right = lines.filter(fits).length;
    if (right > most) [chosen, most] = [lines, right];
  }
  const asSum = (line: Line): TableSum => ({ total: line.total, parts: line.parts, along, label, fits: fits(line) });
  const misses = chosen ? chosen.length - most : 0;
  if (chosen && (most > misses || (along === 'column' && most === misses)))
    return chosen.map(asSum).filter((sum) => sum.fits || !explained(sum, layouts));
  if (chosen && along === 'column')
    return chosen
      .map(asSum)
      .filter((sum) => sum.fits || (simple && isSlip(sum.total.number!.value, valueOf(sum.parts))));
  // One total at the foot of one column of figures has nothing else to add up.
  const only = layouts.find((lines) => lines.length > 0);
  return simple &&
    only &&
    (only.length === 1 || only.every((line) => isSlip(line.total.number!.value, valueOf(line.parts))))
    ? only.map(asSum)
    : [];
}

/** Whether another layout makes this total come out right. */
function explained(sum: TableSum, layouts: readonly (readonly Line[])[]): boolean {
  return layouts.some((lines) => lines.some((line) => line.total === sum.total && fits(line)));
}

function fits(line: Line): boolean {
  const total = line.total.number!;
  const sum = valueOf(line.parts);
  const numbers = [total, ...line.parts.map((part) => part.number!)];
  const written = numbers.reduce(
    (all, number) => (number.rounded ? add(all, multiply(number.step, decimal(5n, -1))) : all),
    decimal(0n),
  );
  // Whole figures of 万元 that were rounded are seldom off by more than two together.
  const slack = line.rounded && written.digits === 0n ? decimal(2n) : written;
  const miss = subtract(total.value, sum);
  return compare(miss, slack) <= 0 && compare(add(miss, slack), decimal(0n)) >= 0;
}

/** What the parts of a table sum add up to, as written in their cells. */
export function valueOf(parts: readonly Cell[]): Decimal {
  return parts.reduce((sum, part) => add(sum, part.number!.value), decimal(0n));
}
