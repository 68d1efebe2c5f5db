/**
 * What a table says and its draft says otherwise. A figure of the text is held against a cell only where its words name that cell
 * and no other, both are of one year as far as they say, and no cell of the tables has its value.
 */
import { agree } from '../reading/quantities/agree';
import type { Quantity } from '../reading/quantities/quantity';
import { isTellingSlip } from '../reading/numerals/slip';
import { byReading, paragraphsWith, tallied } from '../report/paragraphs-with';
import type { Report } from '../report/report';
import type { Fact } from './quantities/fact';
import { factsOf } from './quantities/facts';
import { areOfOneSize, sameFact } from './same-fact';
import { yearNamed } from './same-time';
import { keysOf, lyingAt, SHELVES } from './shelves';
import { lenderOf, Statement } from './statements';
import { type CellFact, cellFactsOf } from './table-cells';

/** A cell that a figure of the text is at odds with. */
export interface AtOdds {
  readonly cell: Statement;
  /** What the cell is in, as its table says it: 万元. */
  readonly measure: string;
  readonly inText: Statement;
}

/** What a cell says, and what the text says of the same, once for each figure of the text. */
export function tableContradictionsOf(report: Report): readonly AtOdds[] {
  const cells = cellFactsOf(report);
  const shelves = cells.length > 0 ? tallied(report, SHELVES) : undefined;
  if (!shelves) return [];
  const isOfCell = isOfAnyCell(cells);
  const candidates = namedOnce(cells).flatMap((cell) =>
    keysIn(cell)
      .flatMap((key) => lyingAt(shelves, key))
      .filter((fact, i, all) => all.indexOf(fact) === i && mayDiffer(cell, fact) && !isOfCell(fact))
      .map((fact) => [cell, fact] as const),
  );
  if (candidates.length === 0) return [];
  const lend = lenderOf(report);
  const stating = byReading(paragraphsWith(report, factsOf));
  return candidates.flatMap(([cell, fact]) =>
    (stating.get(fact.reading) ?? []).flatMap((paragraph) => {
      const own = new Statement(cell.fact, cell.paragraph, lend(cell.paragraph));
      const other = new Statement(fact, paragraph, lend(paragraph));
      if (!isOfItsTime(cell, own, other, report.title?.text) || !(isUnderItsRow(cell, fact) || sameFact(own, other)))
        return [];
      return [{ cell: own, measure: cell.measure, inText: other }];
    }),
  );
}

/** The cells whose words, unit and year no other cell has with another value: what stands in two tables may be of two places. */
function namedOnce(cells: readonly CellFact[]): readonly CellFact[] {
  const values = new Map<string, Set<string>>();
  const keyOf = ({ fact: { left, time, quantity } }: CellFact): string => `${quantity.dimension} ${time} ${left}`;
  for (const cell of cells) {
    const key = keyOf(cell);
    const known = values.get(key) ?? new Set();
    values.set(key, known.add(valueOf(cell.fact.quantity)));
  }
  return cells.filter((cell) => values.get(keyOf(cell))?.size === 1);
}

const valueOf = ({ value: { digits, exponent } }: Quantity): string => `${digits}e${exponent}`;

/** What the figures that may be a cell's are looked up by: its words, and those of its column alone. */
const keysIn = ({ fact, row, column }: CellFact): readonly string[] =>
  row === '' || column === '' ? keysOf(fact) : [...keysOf(fact), ...keysOf(renamed(fact, column))];

const renamed = ({ quantity }: Fact, left: string): Parameters<typeof keysOf>[0] => ({
  quantity,
  left,
  right: '',
  set: '',
});

/** Whether a figure of the text may be told in place of the cell's. */
const mayDiffer = ({ fact: cell }: CellFact, fact: Fact): boolean =>
  !fact.row &&
  !fact.planned &&
  !agree(cell.quantity, fact.quantity) &&
  areOfOneSize(cell.quantity.value, fact.quantity.value);

/** Whether a figure is that of any cell; asked of each figure once, for a column of a long table names many. */
function isOfAnyCell(cells: readonly CellFact[]): (fact: Fact) => boolean {
  const known = new Map<Fact, boolean>();
  return (fact) => {
    const answer =
      known.get(fact) ??
      cells.some(
        ({ fact: { quantity } }) => quantity.dimension === fact.quantity.dimension && agree(quantity, fact.quantity),
      );
    known.set(fact, answer);
    return answer;
  };
}

/** Whether both are of one year as far as they say; a figure of no year is the last that the table has. */
function isOfItsTime({ latest }: CellFact, cell: Statement, { fact, lent }: Statement, title = ''): boolean {
  const year = yearNamed({ fact, lent });
  const isNamed = YEAR.test(year);
  // 上半年 in a draft whose title says 上半年.
  const isNow = fact.time === '' || NOW.has(fact.time) || title.includes(fact.time);
  if (cell.fact.time !== '') return isNamed ? year === cell.fact.time : latest && isNow;
  // Figures of two years seldom are the same but for one digit.
  return isNow || year === lent.year || isTellingSlip(cell.fact.quantity.value, fact.quantity.value);
}

const YEAR = /^(?:19|20)\d\d/;
const NOW: ReadonlySet<string> = new Set(['目前', '今年', '当年', '全年']);

/** 滨河路改造工程，总投资1200万元 where a row is of 滨河路改造工程 and a column of 总投资. */
const isUnderItsRow = ({ row, column }: CellFact, fact: Fact): boolean =>
  column !== '' &&
  row.length >= LEAST_NAME &&
  fact.left === column &&
  fact.right === '' &&
  fact.reading.text.slice(fact.sentenceStart, fact.clauseStart).includes(row);

const LEAST_NAME = 4;
