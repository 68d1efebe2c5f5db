/** Tables: as wide as the type area, columns by what they hold, in the largest size at which no short cell breaks. */
import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { PaperTable } from '../../core/index';
import { pt, widthOf } from './measure';
import { type Setting, textOf, wordRuns } from './runs';
import { STYLE } from './styles';

/** Sizes in points, below which nobody reads: 四号, 小四, 五号, 小五. */
const SIZES = [14, 12, 10.5, 9];
/** A cell of more lines than this is set smaller, down to the size below which a page is hard to read. */
const MOST_LINES = 3;
const READABLE = 10.5;
/** The size of a table with long texts in it. */
const READABLE_LONG = 12;
/** A cell of no more characters than this is not broken if that can be helped; what is tried in turn. */
const SHORT = [10, 6, 3];
/** A longer one does not ask for more of the width. */
const LONG = 24;
/** A column whose cells are no longer stands centred. */
const CENTRED = 10;
/** Left and right of what a cell holds, in twips. */
const PADDING = 2 * 57 + 20;

/** `table` for Word. Every column has its width, since WPS goes by it. */
export function wordTable(table: PaperTable, setting: Setting): Table {
  const { page, layout } = setting;
  // What goes over several columns says nothing of the width of one.
  const texts = table.rows.map((row) => row.map(({ runs }, i) => (row[i + 1]?.merged === 'left' ? '' : textOf(runs))));
  const { columns, size } = fitted(texts, layout.sizes.table, page.textWidth);
  const widths = widthsOf(columns, size, page.textWidth);
  const isShort = columns.map(({ longest }) => longest <= CENTRED);
  return new Table({
    style: 'TableGrid',
    columnWidths: widths,
    width: { size: page.textWidth, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    rows: table.rows.map(
      (row, r) =>
        new TableRow({
          cantSplit: true,
          ...(r < table.headerRows && { tableHeader: true }),
          children: row.flatMap(({ runs, merged }, column) => {
            if (merged) return [];
            const [columnSpan, rowSpan] = spansOf(table, r, column);
            const isHead = r < table.headerRows;
            const asked = table.alignments[column];
            const alignment = isHead
              ? undefined
              : asked
                ? ALIGNED[asked]
                : isShort[column]
                  ? AlignmentType.CENTER
                  : undefined;
            const children = wordRuns(runs, setting, {
              plain: isHead,
              ...(size !== layout.sizes.table && { size }),
            });
            return new TableCell({
              width: { size: sumOf(widths.slice(column, column + columnSpan)), type: WidthType.DXA },
              ...(columnSpan > 1 && { columnSpan }),
              ...(rowSpan > 1 && { rowSpan }),
              verticalAlign: VerticalAlignTable.CENTER,
              children: [
                new Paragraph({
                  style: isHead ? STYLE.tableHead : STYLE.table,
                  ...(alignment && { alignment }),
                  children,
                }),
              ],
            });
          }),
        }),
    ),
  });
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

/** How many columns and rows the cell at `row` and `column` goes over. */
function spansOf({ rows }: PaperTable, row: number, column: number): readonly [columns: number, rows: number] {
  let [columns, down] = [1, 1];
  while (rows[row]?.[column + columns]?.merged === 'left') columns++;
  // A cell below that the one above goes over is the first of as many.
  while (rows[row + down]?.[column]?.merged === 'above') down++;
  return [columns, down];
}

interface Fitted {
  readonly columns: readonly Column[];
  readonly size: number;
}

/** The largest size up to `most` at which nothing breaks that should not and no cell grows into a column of text. */
function fitted(texts: readonly (readonly string[])[], most: number, width: number): Fitted {
  const sizes = [most, ...SIZES.filter((size) => size < most)];
  const large = sizes.filter((size) => size >= READABLE_LONG);
  const small = sizes.filter((size) => size < READABLE_LONG);
  const ways = [large, small].flatMap((some) =>
    SHORT.flatMap((short) => some.map((size): Fitted => ({ columns: columnsOf(texts, short), size }))),
  );
  const fitting = ways.filter(({ columns, size }) => needed(columns, size) <= width);
  const readable = fitting.filter(({ size }) => size >= READABLE);
  const calm = readable.find(({ columns, size }) => {
    const widths = widthsOf(columns, size, width);
    return texts.every((row) => row.every((text, i) => linesOf(text, size, widths[i] ?? width) <= MOST_LINES));
  });
  const last = { columns: columnsOf(texts, 0), size: Math.min(...sizes) };
  return calm ?? readable.find(({ size }) => size <= READABLE_LONG) ?? readable.at(-1) ?? fitting.at(-1) ?? last;
}

const linesOf = (text: string, size: number, width: number): number =>
  text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((widthOf(line) * pt(size)) / (width - PADDING))), 0);

const ALIGNED = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

/** In characters: what the longest cell takes, and what it takes at least without breaking what should not break. */
interface Column {
  readonly longest: number;
  readonly least: number;
}

function columnsOf(rows: readonly (readonly string[])[], most: number): Column[] {
  const count = rows.reduce((most, row) => Math.max(most, row.length), 1);
  return Array.from({ length: count }, (_, column) => {
    const cells = rows.map((row) => row[column] ?? '');
    const lines = cells.flatMap((cell) => cell.split('\n')).map((line) => widthOf(line.trim()));
    const short = lines.filter((width) => width <= most);
    const words = cells.flatMap((cell) => cell.match(/[\u0021-\u007e]+/g) ?? []).map(widthOf);
    return { longest: Math.max(1, ...lines), least: Math.max(2, ...short, ...words) };
  });
}

const needed = (columns: readonly Column[], size: number): number =>
  columns.reduce((sum, { least }) => sum + least * pt(size) + PADDING, 0);

/** Widths that add up to `width`: what each needs, and of the rest a share by how much more it holds. */
function widthsOf(columns: readonly Column[], size: number, width: number): number[] {
  const least = columns.map((column) => column.least * pt(size) + PADDING);
  const scale = Math.min(1, width / least.reduce((sum, one) => sum + one, 0));
  const base = least.map((one) => Math.floor(one * scale));
  const wants = columns.map(({ longest, least: own }) => Math.max(1, Math.min(LONG, longest) - own + 1));
  const rest = width - base.reduce((sum, one) => sum + one, 0);
  const total = wants.reduce((sum, one) => sum + one, 0);
  const widths = base.map((one, i) => one + Math.floor((rest * (wants[i] ?? 0)) / total));
  const left = width - widths.reduce((sum, one) => sum + one, 0);
  return widths.map((one, i) => (i === widths.length - 1 ? one + left : one));
}
