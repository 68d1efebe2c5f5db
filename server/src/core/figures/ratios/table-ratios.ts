/**
 * Rates in tables that the other cells of their row give: growth from one column to another, a share of one in another, a share in
 * the whole of a column. How a column of rates is worked out is written nowhere, so every way in use is tried, and one that comes
 * out right in other rows is held against the rows where it does not.
 */
import { anyOf } from '../../norms/lexicon';
import { WORDS_OF_FALLING, WORDS_OF_RISING } from '../../norms/words/change';
import { HEADS_OF_UNITS } from '../../norms/words/tables';
import { ENDINGS_OF_TABLE_TOTALS } from '../../norms/words/wholes-and-parts';
import {
  absolute,
  compare,
  type Decimal,
  decimal,
  divide,
  HUNDRED,
  multiply,
  negate,
  round,
  subtract,
} from '../../reading/numerals/decimal';
import type { Quantity } from '../../reading/quantities/quantity';
import { firstOf } from '../../reading/seek';
import { type CellNumber, readCellNumber } from '../../reading/table-numbers';
import type { Report } from '../../report/report';
import { type Cell, type Table, tablesOf } from '../../report/tables';
import { judge, type JudgedClaim } from './claim';
import { realTermsOf } from './times';

/** A rate in a table that its row does not give. */
export interface TableRatio {
  readonly stated: Cell;
  /** The number of `stated`, without its sign and what stands in front of it. */
  readonly number: CellNumber;
  readonly claim: JudgedClaim;
  /** The cells it is worked out from. */
  readonly operands: readonly Cell[];
  /** Whether the whole of a column was worked out from the rows that agree on it. */
  readonly inferred: boolean;
  /** Whether the way it is worked out has shown itself often enough to leave no doubt. */
  readonly sure: boolean;
}

/** The rates in the tables of `report` that do not follow from their rows, in order. */
export function tableRatiosOf(report: Report): readonly TableRatio[] {
  return report.derive(readTableRatios);
}

const readTableRatios = (report: Report): readonly TableRatio[] =>
  tablesOf(report).flatMap((table) => (table.headerRows > 0 ? ratiosIn(table) : []));

type Row = readonly Cell[];

/** A cell as a figure of a rate: 增长36.3%, -0.6个百分点, +17.0. */
interface Rate {
  readonly number: CellNumber;
  /** With the sign that the words in front of it give it. */
  readonly value: Decimal;
}

const FALLING = new RegExp(`^(?:${anyOf(WORDS_OF_FALLING)}了?|[↓▼])`);
const RISING = new RegExp(`^(?:${anyOf(WORDS_OF_RISING)}了?|[↑▲])`);
const IN_PERCENT = /[%％]/;
const OF_UNITS: ReadonlySet<string> = new Set(HEADS_OF_UNITS);
const ROUNDED_UNIT = /[万亿]/;
const TOTAL = new RegExp(`${anyOf(ENDINGS_OF_TABLE_TOTALS)}$`);
const OF_A_TOTAL = new RegExp(anyOf(ENDINGS_OF_TABLE_TOTALS));

/** The rate in `cell`; undefined when it holds none. */
function rateIn({ text, span, number }: Cell): Rate | undefined {
  if (number) return { number, value: number.value };
  if (text === '' || text.length > LONGEST_RATE) return undefined;
  const word = firstOf(FALLING, text)?.[0] ?? firstOf(RISING, text)?.[0];
  if (word === undefined) return undefined;
  const own = readCellNumber(text.slice(word.length), span.start + word.length);
  if (!own || own.value.digits < 0n) return undefined;
  return { number: own, value: firstOf(FALLING, text) ? negate(own.value) : own.value };
}
const LONGEST_RATE = 16;

/** A way to work out the rates of a column. */
interface Way {
  readonly kind: 'growth' | 'share';
  /** The columns of its operands; the first one is missing where the whole is one and the same for all rows. */
  readonly from: number | undefined;
  readonly to: number;
  readonly whole?: Quantity;
  /** The cell that holds the whole, if one does. */
  readonly total?: Cell | undefined;
}

/** So many columns of figures to the left of a rate may be what it is worked out from. */
const NEAREST = 3;
/** Rows that give the whole of a column, tried one after the other. */
const MOST_TRIED = 6;

function ratiosIn(table: Table): TableRatio[] {
  const body = table.rows.slice(table.headerRows).filter((row) => row.length === table.columns);
  if (body.length < 2) return [];
  const columns = Array.from({ length: table.columns }, (_, column) => column);
  const rates = columns.filter((column) => isOfRates(table, body, column));
  const unitColumn = table.header.findIndex((head) => OF_UNITS.has(head));
  return rates.flatMap((column) => {
    const figures = columns
      .slice(1, column)
      .filter((other) => !rates.includes(other) && body.some((row) => row[other]?.number))
      .slice(-NEAREST);
    return figures.length === 0 ? [] : ratiosOfColumn({ table, body, column, unitColumn }, figures);
  });
}

/** Whether a column holds rates in per cent. */
function isOfRates({ header }: Table, body: readonly Row[], column: number): boolean {
  const written = body.filter((row) => row[column]?.blank === false);
  const isHeaded = IN_PERCENT.test(header[column] ?? '');
  const inPercent = written.filter((row) => row[column]?.text.endsWith('%'));
  return written.length >= 2 && (isHeaded || inPercent.length * 2 >= written.length);
}

/** A column of rates. */
interface Column {
  readonly table: Table;
  readonly body: readonly Row[];
  readonly column: number;
  readonly unitColumn: number;
}

/** A rate as one way gives it. */
interface Line {
  readonly row: Row;
  readonly stated: Cell;
  readonly number: CellNumber;
  readonly operands: readonly Cell[];
  readonly claim: JudgedClaim;
  /** It is what comes out, to the last digit, and no coincidence: not 0 % and not 100 %. */
  readonly isRight: boolean;
}

function ratiosOfColumn(column: Column, figures: readonly number[]): TableRatio[] {
  let best: { readonly lines: readonly Line[]; readonly right: number; readonly way: Way } | undefined;
  for (const way of waysOver(column, figures)) {
    const lines = column.body.flatMap((row) => lineOf(row, way, column) ?? []);
    const right = lines.filter(({ isRight }) => isRight).length;
    if (right > (best?.right ?? 0)) best = { lines, right, way };
  }
  if (!best) return [];
  const { lines, right, way } = best;
  const misses = lines.filter(({ claim, isRight }) => !claim.holds && !isRight);
  const least = way.from === undefined && way.total === undefined ? LEAST_OF_A_WHOLE : LEAST_OF_A_PAIR;
  if (right < least || right <= misses.length) return [];
  const sure = misses.length === 1 || right >= 3 * misses.length;
  const inferred = way.from === undefined && way.total === undefined;
  // 增加小计, 减少小计: what parts a table in two has a whole for each, and no row says which.
  const isOfOneWhole = (row: Row): boolean => !inferred || !OF_A_TOTAL.test(labelOf(row));
  return misses
    .filter(({ row }) => realTermsOf(labelOf(row)) !== 'always' && isOfOneWhole(row))
    .map(({ row, stated, number, operands, claim }) => ({
      stated,
      number,
      operands,
      claim,
      inferred,
      sure: sure && realTermsOf(labelOf(row)) === undefined,
    }));
}
/** So many rows show how a rate is worked out: of two columns, of a whole that the rows themselves give. */
const LEAST_OF_A_PAIR = 2;
const LEAST_OF_A_WHOLE = 4;

const labelOf = (row: Row): string => row.find(({ number, blank }) => !number && !blank)?.text ?? '';

/** The ways that rates may be worked out from the columns of `figures`, the likeliest first. */
function* waysOver(column: Column, figures: readonly number[]): Iterable<Way> {
  const nearest = figures.at(-1) ?? 0;
  for (const kind of ['growth', 'share'] as const)
    for (let i = figures.length - 1; i > 0; i--) {
      const [before = 0, after = 0] = [figures[i - 1], figures[i]];
      yield { kind, from: before, to: after };
      yield { kind, from: after, to: before };
    }
  for (const row of column.body)
    if (TOTAL.test(labelOf(row)) && row[nearest]?.number) {
      const whole = quantityOf(row[nearest], row[nearest].number, row, column);
      yield { kind: 'share', from: undefined, to: nearest, whole, total: row[nearest] };
    }
  yield* wholesOf(column, nearest);
}

/** The wholes that the rows with the greatest figures are shares of. */
function* wholesOf({ body, column }: Column, to: number): Iterable<Way> {
  const rows = body.flatMap((row) => {
    const [part, stated] = [row[to]?.number, row[column]?.number];
    return part && stated && part.value.digits > 0n && stated.value.digits > 0n ? [{ part, stated }] : [];
  });
  rows.sort((a, b) => compare(b.stated.value, a.stated.value));
  for (const { part, stated } of rows.slice(0, MOST_TRIED)) {
    const whole = divide(multiply(part.value, HUNDRED), stated.value, 4);
    if (!whole) continue;
    // What rounding of the share leaves open of the whole: so far another row may miss it.
    const step = divide(multiply(whole, stated.step), stated.value, 4) ?? decimal(0n);
    yield {
      kind: 'share',
      from: undefined,
      to,
      whole: { ...BARE, value: round(whole, part.step.exponent < 0 ? -part.step.exponent : 0), step, full: false },
    };
  }
}

const BARE: Quantity = {
  start: 0,
  end: 0,
  unitStart: 0,
  unit: '',
  dimension: 'plain',
  value: decimal(0n),
  step: decimal(1n),
  full: false,
  firmness: 'exact',
  han: false,
};

/** What the rate of `row` is by `way`; undefined when a cell it needs is empty or the two are of different kinds. */
function lineOf(row: Row, { kind, from, to, whole, total }: Way, column: Column): Line | undefined {
  const stated = row[column.column];
  const rate = stated && rateIn(stated);
  const [before, after] = [from === undefined ? undefined : row[from], row[to]];
  if (!rate || !after?.number || (from !== undefined && !before?.number)) return undefined;
  const base = whole ?? (before?.number && quantityOf(before, before.number, row, column));
  if (!base) return undefined;
  const level = quantityOf(after, after.number, row, column);
  const claim = claimIn(rate, [base, level], kind, {
    isOfRate: isRate(row, after, column),
    isBare: rate.number.unit === '' && !IN_PERCENT.test(column.table.header[column.column] ?? ''),
  });
  if (!claim) return undefined;
  // What is a share of its own total is 100 %.
  const isTrivial = rate.value.digits === 0n || compare(rate.value, HUNDRED) === 0 || after === total;
  const isRight = !isTrivial && compare(absolute(subtract(claim.computed, rate.value)), rate.number.step) <= 0;
  return { row, stated, number: rate.number, operands: before ? [before, after] : [after], claim, isRight };
}

/**
 * What `rate` says of its operands, in `kind` or, of rates and points, as their difference. A bare figure among cells that write their
 * % is a difference, too: 平均住院日（天）, 7.4, 6.8, -0.6.
 */
function claimIn(
  rate: Rate,
  operands: readonly [Quantity, Quantity],
  kind: Way['kind'],
  { isOfRate, isBare }: { readonly isOfRate: boolean; readonly isBare: boolean },
): JudgedClaim | undefined {
  // 11.0%, 10.4%, -0.6个百分点; 84.6, 91.2, 提高6.6分: the difference itself is told.
  const isDifference = rate.number.unit !== '' && !IN_PERCENT.test(rate.number.unit);
  if (isDifference && kind !== 'growth') return undefined;
  const dimension = isDifference ? 'plain' : 'percent';
  const stated: Quantity = { ...BARE, value: rate.value, step: rate.number.step, dimension, full: true };
  const mayBeEither = isOfRate || (isBare && kind === 'growth');
  const kinds = isDifference ? ['difference' as const] : mayBeEither ? ['difference' as const, kind] : [kind];
  const judged = kinds.flatMap((one) => judge({ kind: one, stated, operands, down: false, start: 0 }) ?? []);
  return judged.find(({ holds }) => holds) ?? judged[0];
}

/** Whether a row is of rates: its figures, or its unit, are in per cent. */
const isRate = (row: Row, cell: Cell, { unitColumn }: Column): boolean =>
  IN_PERCENT.test(cell.number?.unit ?? '') ||
  IN_PERCENT.test(row[unitColumn]?.text ?? '') ||
  IN_PERCENT.test(labelOf(row));

/** The figure of a cell; whole ones in no 万 and no 亿 were counted, where the table tells in what they are. */
function quantityOf(cell: Cell, number: CellNumber, row: Row, { table, unitColumn }: Column): Quantity {
  const unit = row[unitColumn]?.text ?? (number.unit || table.unit);
  const isCounted = unit !== '' && !ROUNDED_UNIT.test(unit + (table.header[cell.column] ?? '') + labelOf(row));
  return {
    ...BARE,
    value: multiply(number.value, ONE),
    step: number.step,
    full: isCounted && number.step.exponent >= 0,
  };
}
const ONE = decimal(1n);
