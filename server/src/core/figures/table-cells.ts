/**
 * The figures of tables as facts: what a row and the head of a column name together. What has its unit in its cell is read with
 * the text of its row.
 */
import { anyOf } from '../norms/lexicon';
import { HEADS_OF_OTHER_VALUES, HEADS_OF_PLAIN_VALUES, ROWS_OF_ALL } from '../norms/words/tables';
import { COLUMNS_THAT_DO_NOT_ADD_UP } from '../norms/words/wholes-and-parts';
import { multiply } from '../reading/numerals/decimal';
import { quantitiesOf } from '../reading/quantities/read';
import type { CellNumber } from '../reading/table-numbers';
import type { Paragraph, Report } from '../report/report';
import { remembered } from '../text/remember';
import { content } from './quantities/content';
import { Fact, TRAITS } from './quantities/fact';
import { type CellFigure, cellFiguresOf, type Head, type Measure } from './table-figures';

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
  cellFiguresOf(report).flatMap((figure) => factIn(figure) ?? []);

const PLAIN: ReadonlySet<string> = new Set(['', ...HEADS_OF_PLAIN_VALUES]);
const OTHER = new RegExp(anyOf(HEADS_OF_OTHER_VALUES));
const NOT_A_LEVEL = new RegExp(anyOf(COLUMNS_THAT_DO_NOT_ADD_UP));
const OF_ALL: ReadonlySet<string> = new Set(ROWS_OF_ALL);

function factIn(figure: CellFigure): CellFact | undefined {
  const { number, paragraph, row, column, measure, year, latest } = figure;
  if (!measure || !isLevel(figure)) return undefined;
  const fact = factOf(number, paragraph, measure, { words: wordsOf(row, column), year });
  return (
    fact && {
      fact,
      paragraph,
      measure: measure.written,
      row: row.name,
      column: PLAIN.has(column.name) ? '' : named(column.name),
      latest,
    }
  );
}

/** Whether a cell of a table with a head holds a level of its own, without a unit. */
const isLevel = ({ number, rowText, row, column, isHeaded }: CellFigure): boolean =>
  isHeaded &&
  rowText !== '' &&
  number.unit === '' &&
  !NOT_A_LEVEL.test(column.name) &&
  !OTHER.test(column.name) &&
  !NOT_A_LEVEL.test(row.name) &&
  !OTHER.test(row.name);

/** `words` as a text is read: without 完成, 全省 and whatever else names nothing. */
const named = remembered((words: string): string => content(words, words, NO_TIMES, 0));
const NO_TIMES: readonly [] = [];

/** What names a figure: its row where the head names nothing, its column where the row is of all, else both. */
function wordsOf(row: Head, column: Head): string {
  if (PLAIN.has(column.name)) return OF_ALL.has(row.name) ? '' : named(row.name);
  return named(OF_ALL.has(row.name) ? column.name : row.name + column.name);
}

function factOf(
  number: CellNumber,
  paragraph: Paragraph,
  { unit, dimension, factor }: Measure,
  { words, year }: { readonly words: string; readonly year: string },
): Fact | undefined {
  const { reading, span } = paragraph;
  const quantities = quantitiesOf(reading);
  const index = quantities.findIndex(
    ({ start, end }) => reading.span(start, end).start + span.start === number.span.start,
  );
  const written = quantities[index];
  if (!written || words.length < LEAST_WORDS || number.value.digits <= 0n) return undefined;
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
