/**
 * The figures in the cells of tables with what names them: the head of their column, the name of their row, and the unit, which
 * stands in the cell, in the head, in a column of its own, behind the row's name or above the table. What a table says is read
 * here once: rules ask for the facts among it (table-cells.ts), the ledger of figures for all of it.
 */
import { anyOf } from '../norms/lexicon';
import { UNIT_PATTERN, unitOf } from '../norms/units';
import {
  CLASSIFIERS_THAT_HEAD_A_COLUMN,
  HEADS_OF_UNITS,
  POWERS_OF_SCALES,
  UNITS_THAT_END_A_NAME,
} from '../norms/words/tables';
import { COLUMNS_IN_OTHER_UNITS, COLUMNS_OF_NUMBERS_AS_NAMES, COLUMNS_OF_TIMES } from '../norms/words/wholes-and-parts';
import { compare, decimal, type Decimal, multiply } from '../reading/numerals/decimal';
import { dimensionOf, factorOf } from '../reading/quantities/dimension';
import { firstOf } from '../reading/seek';
import type { CellNumber } from '../reading/table-numbers';
import type { Paragraph, Report } from '../report/report';
import { type Cell, type Table, tablesOf } from '../report/tables';
import { remembered } from '../text/remember';

/** A number that fills a cell. */
export interface CellFigure {
  readonly cell: Cell;
  readonly number: CellNumber;
  readonly paragraph: Paragraph;
  /** The name of its row and the head of its column as they are written, levels of a head with a space between; empty where there is none. */
  readonly rowText: string;
  readonly columnText: string;
  /** The same taken apart. */
  readonly row: Head;
  readonly column: Head;
  /** What it is in; undefined when the table does not say. */
  readonly measure: Measure | undefined;
  /** 2024 of the head, the row or the caption; empty when none of them says. */
  readonly year: string;
  /** Whether its time is the last of those that its table has columns for, or it is of none. */
  readonly latest: boolean;
  /** Whether its table has a head. */
  readonly isHeaded: boolean;
}

/** The numbers that fill cells of the tables of `report`, in order of place. */
export function cellFiguresOf(report: Report): readonly CellFigure[] {
  return report.derive(readCellFigures);
}

const readCellFigures = (report: Report): readonly CellFigure[] =>
  tablesOf(report).flatMap((table) => figuresIn(table, timeAbove(report, table)));

/** A unit with its scale: 万元 is 元, ten thousand times. */
export interface Measure {
  readonly written: string;
  readonly unit: string;
  readonly dimension: string;
  readonly factor: Decimal;
}

const MEASURE = new RegExp(`^(${anyOf(Object.keys(POWERS_OF_SCALES))})?(${UNIT_PATTERN})$`);

/** `text`, the head of a column or the name of a row, without the unit and the number in it: 其中：女 of 1. 其中：女（人）. */
export const withoutUnit = remembered((text: string): string => {
  const bare = text.replace(ALL_BRACKETS, (bracket) => (headOf(bracket).measure ? '' : bracket));
  const stroke = firstOf(BEHIND_A_STROKE, bare)?.[1];
  const name = stroke !== undefined && measureOf(stroke) ? bare.replace(BEHIND_A_STROKE, '') : bare;
  return name.replace(NUMBER_IN_FRONT, '').replace(/[\s*#\ufffc]/g, '');
});

/** What `written` measures in: 万元, 公里, ％. */
const measureOf = remembered((written: string): Measure | undefined => {
  const name = written === '％' ? '%' : written;
  const [, scale = '', unit = ''] = unitOf(name) ? [name, '', name] : (firstOf(MEASURE, name) ?? []);
  if (unit === '') return undefined;
  const factor = multiply(decimal(1n, POWERS_OF_SCALES[scale] ?? 0), factorOf(unit) ?? decimal(1n));
  return { written, unit, dimension: dimensionOf(unit, ''), factor };
});

/** What a head or the name of a row says. */
export interface Head {
  /** Without its unit, its year and its number: 地区生产总值. */
  readonly name: string;
  readonly measure: Measure | undefined;
  /** 2024 of 2024年. */
  readonly year: string;
}

const IN_BRACKETS = /[（([［]([^（([［）)\]］]*)[）)\]］]/;
const ALL_BRACKETS = /[（([［][^（([［）)\]］]*[）)\]］]/g;
const BEHIND_A_STROKE = /[/／]([^/／]{1,4})$/;
const YEAR = /(?:19|20)\d\d(?=年|$)/;
const YEARS = /(?:19|20)\d\d年?(?:度|末|底)?/g;
const NUMBER_IN_FRONT = /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]\s?)+/;
const MARKS = /[\s：:*#“”"《》、，。]/g;
/** 人数, 户数: the head of a column of numbers names what they count. */
const NUMBER_OF = new RegExp(`(${anyOf(CLASSIFIERS_THAT_HEAD_A_COLUMN)})数$`);

/** `text`, the head of a column or the name of a row, taken apart. */
const headOf = remembered((text: string): Head => {
  const stroke = firstOf(BEHIND_A_STROKE, text)?.[1];
  const inside = firstOf(IN_BRACKETS, text)?.[1] ?? '';
  const measure = measureOf(inside.replace(/^单位[：:]/, '')) ?? (stroke === undefined ? undefined : measureOf(stroke));
  const bare = text.replace(ALL_BRACKETS, '').replace(stroke !== undefined && measure ? BEHIND_A_STROKE : /$^/, '');
  const years = bare.match(YEARS) ?? [];
  const written = bare.replace(YEARS, '').replace(NUMBER_IN_FRONT, '').replace(MARKS, '');
  const unit = UNITS_THAT_END_A_NAME.find((one) => written.endsWith(one) && written.length > one.length);
  const name = unit === undefined ? written : written.slice(0, -unit.length);
  const counted = unit ?? firstOf(NUMBER_OF, name)?.[1];
  return {
    name,
    measure: measure ?? (inside === '' && counted !== undefined ? measureOf(counted) : undefined),
    year: years.length === 1 ? (firstOf(YEAR, bare)?.[0] ?? '') : '',
  };
});

/** The head of a column, whose levels stand one behind the other: in 安排资金（万元） 2024年 the last says no more than when. */
function headOfColumn(levels: string): Head {
  const at = levels.lastIndexOf(' ');
  const last = headOf(levels.slice(at + 1));
  if (at < 0 || last.name !== '' || last.year === '') return last;
  const above = headOf(levels.slice(levels.lastIndexOf(' ', at - 1) + 1, at));
  return { name: above.name, measure: last.measure ?? above.measure, year: last.year };
}

function figuresIn(table: Table, time: string): readonly CellFigure[] {
  const heads = table.header.map(headOfColumn);
  const unitColumn = heads.findIndex(({ name }) => OF_UNITS.has(name));
  const above = measureOf(table.unit);
  const years = heads
    .map(({ year }) => year)
    .filter((year) => year !== '')
    .sort();
  const isHeaded = table.headerRows > 0;
  const figures: CellFigure[] = [];
  for (const row of table.rows.slice(table.headerRows)) {
    const paragraph = table.lines[row[0]?.row ?? -1];
    if (!paragraph) continue;
    const label = isHeaded ? labelIn(row, unitColumn) : '';
    for (const cell of row) {
      const { number, column } = cell;
      const head = heads[column];
      if (!number || !head) continue;
      const rowText = isHeaded ? label : labelBeside(row, column);
      const name = headOf(rowText);
      figures.push({
        cell,
        number,
        paragraph,
        rowText,
        columnText: table.header[column] ?? '',
        row: name,
        column: head,
        measure:
          number.unit === ''
            ? (head.measure ?? measureOfRow(head, name, measureOf(row[unitColumn]?.text ?? ''), above))
            : measureOf(number.unit),
        year: head.year || name.year || time,
        latest: head.year === '' || head.year === years.at(-1),
        isHeaded,
      });
    }
  }
  return figures;
}

const IN_OTHER_UNITS = new RegExp(anyOf(COLUMNS_IN_OTHER_UNITS));

/** What a number is in whose column does not say it: 6.2 of 增速 is not in the 亿元 of its row, nor a 完成率 in the unit of its table. */
function measureOfRow(
  column: Head,
  row: Head,
  beside: Measure | undefined,
  above: Measure | undefined,
): Measure | undefined {
  if (IN_OTHER_UNITS.test(column.name)) return undefined;
  return beside ?? row.measure ?? (IN_OTHER_UNITS.test(row.name) ? undefined : above);
}

const OF_UNITS: ReadonlySet<string> = new Set(HEADS_OF_UNITS);
const HAN = /[\u4e00-\u9fff]{2}/;

/** The one year that the caption of a table names: 2024年主要指标. */
function timeAbove({ paragraphs }: Report, { lines }: Table): string {
  const first = lines[0]?.index ?? 0;
  for (const { reading } of paragraphs.slice(Math.max(0, first - 2), first).reverse()) {
    if (reading.text.length > LONGEST_CAPTION) return '';
    const years = new Set(reading.text.match(YEARS) ?? []);
    if (years.size === 1) return firstOf(YEAR, reading.text)?.[0] ?? '';
  }
  return '';
}

const LONGEST_CAPTION = 40;

/** The name of a row: its last cell of words in front of its figures. */
function labelIn(row: readonly Cell[], unitColumn: number): string {
  let label = '';
  for (const { text, number, column } of row) {
    if (number && label !== '') break;
    if (!number && column !== unitColumn && HAN.test(text)) label = text;
  }
  return label;
}

/** In a form without a head 年龄 | 45 | 工龄 | 20 each number has its name beside it. */
const labelBeside = (row: readonly Cell[], column: number): string =>
  row.filter((cell) => cell.column < column && !cell.number && HAN.test(cell.text)).at(-1)?.text ?? '';

const STANDS_FOR_SOMETHING = new RegExp(`(?:${anyOf(COLUMNS_OF_NUMBERS_AS_NAMES)}|号)$`);
const OF_TIMES = new RegExp(anyOf(COLUMNS_OF_TIMES));
const UNITS_OF_DATES: ReadonlySet<string> = new Set(['', '年', '月', '日']);
const FIRST_YEAR = decimal(1900n);
const LAST_YEAR = decimal(2100n);
/** Without a unit a whole number of so many digits is that of a telephone or a paper. */
const LEAST_OF_A_NAME = decimal(1n, 10);

/** Whether a number counts or measures something, and is neither the number of its row, of a thing, nor a date. */
export function isAmount({ number: { value, unit, rounded }, cell, row, column, measure }: CellFigure): boolean {
  if (unit === '' && cell.column === 0) return false;
  if ([row.name, column.name].some((name) => STANDS_FOR_SOMETHING.test(name))) return false;
  if (!UNITS_OF_DATES.has(unit)) return true;
  if (unit !== '' || measure === undefined) {
    if ([row.name, column.name].some((name) => OF_TIMES.test(name)) && (unit !== '' || isYear(value))) return false;
    if (unit === '年' && isYear(value)) return false;
  }
  return measure !== undefined || rounded || compare(value, LEAST_OF_A_NAME) < 0;
}

const isYear = (value: Decimal): boolean => compare(value, FIRST_YEAR) >= 0 && compare(value, LAST_YEAR) <= 0;
