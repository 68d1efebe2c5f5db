/** Cells of a table that hold figures, a total among them with the parts it may add up, and whether they do. */
import { add, compare, type Decimal, decimal, multiply, subtract } from '../../reading/numerals/decimal';
import type { Cell } from '../../report/tables';
import type { CellNumber } from '../../reading/table-numbers';

/** A cell that holds a figure. */
export interface FigureCell extends Cell {
  readonly number: CellNumber;
}

export function isFigure(cell: Cell | undefined): cell is FigureCell {
  return cell?.number !== undefined;
}

/** A total with the parts it may add up. */
export interface Line {
  readonly total: FigureCell;
  /** Whether the table's unit says that whole figures may be rounded. */
  readonly rounded: boolean;
  readonly parts: readonly FigureCell[];
}

/** Whether the parts of a line make its total, as near as figures that may be rounded can. */
export function fits({ total, parts, rounded }: Line): boolean {
  const numbers = [total, ...parts].map(({ number }) => number);
  const written = numbers.reduce(
    (sum, number) => (number.rounded ? add(sum, multiply(number.step, decimal(5n, -1))) : sum),
    decimal(0n),
  );
  // Whole figures of 万元 that were rounded are seldom off by more than two together.
  const slack = rounded && written.digits === 0n ? decimal(2n) : written;
  const miss = subtract(total.number.value, valueOf(parts));
  return compare(miss, slack) <= 0 && compare(add(miss, slack), decimal(0n)) >= 0;
}

/** What the parts of a table sum add up to, as written in their cells. */
export function valueOf(parts: readonly FigureCell[]): Decimal {
  return parts.reduce((sum, part) => add(sum, part.number.value), decimal(0n));
}
