/** Totals of columns of ranges: 30-50, 3-5, 10-20 over 43-75. Where one end of the total is right and the other is not, a figure was not reckoned anew. */
import { add, compare, type Decimal, decimal, parseDecimal } from '../../reading/numerals/decimal';
import type { Report } from '../../report/report';
import { type Cell, type Table, tablesOf } from '../../report/tables';
import { isFlat, kindOf, labelOf } from './table-rows';

export interface RangeTotal {
  readonly total: Cell;
  readonly parts: readonly Cell[];
  readonly label: string;
  /** Which end of the total is not the sum of these ends of the parts, and what they make. */
  readonly end: 'low' | 'high';
  readonly sum: Decimal;
}

const RANGE = /^(\d{1,9}(?:\.\d{1,4})?)\s?[-–—~～至]\s?(\d{1,9}(?:\.\d{1,4})?)\s?([^\d\s]{0,4})$/;
const FEWEST = 2;

interface Ends {
  readonly low: Decimal;
  readonly high: Decimal;
  readonly unit: string;
}

/** The totals of the tables of `report` of which one end does not add up. */
export const rangeTotalsOf = (report: Report): readonly RangeTotal[] => tablesOf(report).flatMap(inTable);

function inTable({ rows, headerRows, columns }: Table): readonly RangeTotal[] {
  // Ranges are no figures, so that rows of them look like rows of a header.
  const body = rows.slice(1);
  const last = body.at(-1);
  if (headerRows === 0 || !last || kindOf(last) !== 'total' || !isFlat(body)) return [];
  return Array.from({ length: columns }, (_, column) => column).flatMap((column) => {
    const total = last[column];
    const parts = body.slice(0, -1).map((row) => row[column]);
    const found =
      total && wrongEnd(total, parts.filter((part) => part !== undefined && !part.blank) as readonly Cell[]);
    return found ? [{ ...found, label: labelOf(last) }] : [];
  });
}

function wrongEnd(total: Cell, parts: readonly Cell[]): Omit<RangeTotal, 'label'> | undefined {
  const stated = RANGE.test(total.text) ? endsOf(total) : undefined;
  const ends = parts.map(endsOf);
  if (!stated || ends.filter((end) => end && compare(end.low, end.high) !== 0).length < FEWEST) return undefined;
  let [low, high] = [NOTHING, NOTHING];
  for (const end of ends) {
    if (!end || end.unit !== stated.unit) return undefined;
    [low, high] = [add(low, end.low), add(high, end.high)];
  }
  const [isLow, isHigh] = [compare(low, stated.low) === 0, compare(high, stated.high) === 0];
  if (isLow === isHigh) return undefined;
  return isLow ? { total, parts, end: 'high', sum: high } : { total, parts, end: 'low', sum: low };
}
const NOTHING = decimal(0n);

/** A cell as a range; one figure is both of its ends. */
function endsOf({ text, number }: Cell): Ends | undefined {
  if (number) return { low: number.value, high: number.value, unit: number.unit };
  const [, low, high, unit = ''] = RANGE.exec(text) ?? [];
  return low !== undefined && high !== undefined
    ? { low: parseDecimal(low), high: parseDecimal(high), unit }
    : undefined;
}
