/** Totals that were reckoned before a row came to the table, or before a figure of it was changed in two columns at once. */
import { compare, type Decimal, subtract } from '../../reading/numerals/decimal';
import { type Line, valueOf } from './table-cells';

/** Fewer columns may miss for reasons of their own. */
const FEWEST = 2;

/**
 * Whether the totals of one row, each with the parts above it, all miss what one row holds (a village was added, its 户数 and 人数 were not),
 * or all miss by the same (9 cases for 7, and 9 passed for 7).
 */
export function isStale(lines: readonly Line[]): boolean {
  const misses = lines
    .map((line) => ({ line, miss: subtract(valueOf(line.parts), line.total.number.value) }))
    .filter(({ miss }) => miss.digits !== 0n);
  const [first] = misses;
  if (!first || misses.length < FEWEST || lines.some((line) => line.rounded || hasDecimals(line))) return false;
  const { miss: by, line } = first;
  const isSame = misses.every(({ miss }) => compare(miss, by) === 0) && isSmall(by, line);
  return isSame || line.parts.some(({ row }) => misses.every((other) => isLeftOut(row, other.line, other.miss)));
}

/** Whether the figure of `row` is what the total of `line` lacks. */
const isLeftOut = (row: number, { parts }: Line, miss: Decimal): boolean =>
  parts.length > FEWEST && parts.some((part) => part.row === row && compare(part.number.value, miss) === 0);

/** The change of a figure is less than the greatest of them. */
const isSmall = (by: Decimal, { parts }: Line): boolean =>
  parts.some(({ number }) => compare(number.value, by.digits < 0n ? { ...by, digits: -by.digits } : by) > 0);

const hasDecimals = ({ total, parts }: Line): boolean => [total, ...parts].some(({ number }) => number.rounded);
