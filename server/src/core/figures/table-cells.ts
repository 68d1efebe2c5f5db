/**
 * The figures of tables as facts: what a row and the head of a column name together, with the unit that stands in the head, in a
 * column of its own, behind the row's name or above the table. What has its unit in its cell is read with the text of its row.
 */
import { anyOf } from '../norms/lexicon';
import { UNIT_PATTERN, unitOf } from '../norms/units';
import {
  CLASSIFIERS_THAT_HEAD_A_COLUMN,
  HEADS_OF_OTHER_VALUES,
  HEADS_OF_PLAIN_VALUES,
  HEADS_OF_UNITS,
  POWERS_OF_SCALES,
  ROWS_OF_ALL,
  UNITS_THAT_END_A_NAME,
} from '../norms/words/tables';
import { COLUMNS_THAT_DO_NOT_ADD_UP } from '../norms/words/wholes-and-parts';
import { decimal, type Decimal, multiply } from '../reading/numerals/decimal';
import { dimensionOf, factorOf } from '../reading/quantities/dimension';
import { quantitiesOf } from '../reading/quantities/read';
import { firstOf } from '../reading/seek';
import type { Paragraph, Report } from '../report/report';
import { type Cell, type Table, tablesOf } from '../report/tables';
import { remembered } from '../text/remember';
import { content } from './quantities/content';
import { Fact, TRAITS } from './quantities/fact';

/** A figure of a table. */
export interface CellFact {
  /** Its words are all that names it: 农村公路里程, 东城区地区生产总值. */
  readonly fact: Fact;
  readonly paragraph: Paragraph;
  /** What it is in, as the table says it: 万元. */
  readonly measure: string;
  /** What its row is of and what its column is of, where both say something: 东城区, 地区生产总值. */
  readonly row: string;
  readonly column: string;
  /** Whether its time is the last of those that its table has columns for, or it is of none. */
  readonly latest: boolean;
}

/** The figures of the tables of `report` whose unit stands elsewhere than in their cell. */
export function cellFactsOf(report: Report): readonly CellFact[] {
  return report.derive(readCellFacts);
}

const readCellFacts = (report: Report): readonly CellFact[] =>
  tablesOf(report).flatMap((table) => (table.headerRows > 0 ? factsIn(table, timeAbove(report, table)) : []));

/** A unit with its scale: 万元 is 元, ten thousand times. */
interface Measure {
  readonly written: string;
  readonly unit: string;
  readonly dimension: string;
  readonly factor: Decimal;
}

const MEASURE = new RegExp(`^(${anyOf(Object.keys(POWERS_OF_SCALES))})?(${UNIT_PATTERN})$`);

/** What `written` measures in: 万元, 公里, ％. */
const measureOf = remembered((written: string): Measure | undefined => {
  const name = written === '％' ? '%' : written;
  const [, scale = '', unit = ''] = unitOf(name) ? [name, '', name] : (firstOf(MEASURE, name) ?? []);
  if (unit === '') return undefined;
  const factor = multiply(decimal(1n, POWERS_OF_SCALES[scale] ?? 0), factorOf(unit) ?? decimal(1n));
  return { written, unit, dimension: dimensionOf(unit, ''), factor };
});

/** What a head or the name of a row says. */
interface Head {
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

const PLAIN: ReadonlySet<string> = new Set(['', ...HEADS_OF_PLAIN_VALUES]);
const OF_UNITS: ReadonlySet<string> = new Set(HEADS_OF_UNITS);
const OTHER = new RegExp(anyOf(HEADS_OF_OTHER_VALUES));
const NOT_A_LEVEL = new RegExp(anyOf(COLUMNS_THAT_DO_NOT_ADD_UP));
const OF_ALL: ReadonlySet<string> = new Set(ROWS_OF_ALL);
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

function factsIn(table: Table, time: string): readonly CellFact[] {
  const heads = table.header.map(headOfColumn);
  const unitColumn = heads.findIndex(({ name }) => OF_UNITS.has(name));
  const above = measureOf(table.unit);
  const years = heads
    .map(({ year }) => year)
    .filter((year) => year !== '')
    .sort();
  const facts: CellFact[] = [];
  for (const row of table.rows.slice(table.headerRows)) {
    const paragraph = table.lines[row[0]?.row ?? -1];
    const label = labelIn(row, unitColumn);
    if (!paragraph || label === '') continue;
    const name = headOf(label);
    for (const cell of row) {
      const head = heads[cell.column];
      if (!head || !isLevel(cell, head, name)) continue;
      const measure = head.measure ?? measureOf(row[unitColumn]?.text ?? '') ?? name.measure ?? above;
      const year = head.year || name.year || time;
      const fact = measure && factOf(cell, paragraph, measure, { words: wordsOf(name, head), year });
      if (fact)
        facts.push({
          fact,
          paragraph,
          measure: measure.written,
          row: name.name,
          column: PLAIN.has(head.name) ? '' : named(head.name),
          latest: head.year === '' || head.year === years.at(-1),
        });
    }
  }
  return facts;
}

/** Whether a cell holds a level of its own, without a unit. */
const isLevel = (cell: Cell, head: Head, { name }: Head): boolean =>
  cell.number !== undefined &&
  cell.number.unit === '' &&
  !NOT_A_LEVEL.test(head.name) &&
  !OTHER.test(head.name) &&
  !NOT_A_LEVEL.test(name) &&
  !OTHER.test(name);

/** `words` as a text is read: without 完成, 全省 and whatever else names nothing. */
const named = remembered((words: string): string => content(words, words, NO_TIMES, 0));
const NO_TIMES: readonly [] = [];

/** What names a figure: its row where the head names nothing, its column where the row is of all, else both. */
function wordsOf(row: Head, column: Head): string {
  if (PLAIN.has(column.name)) return OF_ALL.has(row.name) ? '' : named(row.name);
  return named(OF_ALL.has(row.name) ? column.name : row.name + column.name);
}

/** The name of a row: its last cell of words in front of its figures. */
function labelIn(row: readonly Cell[], unitColumn: number): string {
  let label = '';
  for (const { text, number, column } of row) {
    if (number && label !== '') break;
    if (!number && column !== unitColumn && HAN.test(text)) label = text;
  }
  return label;
}

function factOf(
  { number }: Cell,
  paragraph: Paragraph,
  { unit, dimension, factor }: Measure,
  { words, year }: { readonly words: string; readonly year: string },
): Fact | undefined {
  const { reading, span } = paragraph;
  const quantities = quantitiesOf(reading);
  const index = quantities.findIndex(
    ({ start, end }) => reading.span(start, end).start + span.start === number?.span.start,
  );
  const written = quantities[index];
  if (!number || !written || words.length < LEAST_WORDS || number.value.digits <= 0n) return undefined;
  const end = written.start + reading.text.slice(written.start, written.end).trimEnd().length;
  const quantity = {
    ...written,
    end,
    unitStart: end,
    unit,
    dimension,
    value: multiply(number.value, factor),
    step: multiply(number.step, factor),
    full: factor.digits === 1n && factor.exponent === 0,
    firmness: 'exact' as const,
  };
  const told = {
    quantity,
    reading,
    index,
    sentence: 0,
    clauseStart: written.start,
    clauseEnd: end,
  };
  return new Fact(
    {
      ...told,
      left: words,
      right: '',
      set: '',
      time: year,
      paragraphTime: '',
      names: [],
    },
    TRAITS.summary | TRAITS.whole,
  );
}

/** A shorter name is many things' in a draft. */
const LEAST_WORDS = 3;
