/** Lines of a table that may add up: a total with its parts, which of several layouts comes out right, and what is near enough to be told. */
import { absolute, add, compare, type Decimal, decimal, multiply, subtract } from '../../reading/numerals/decimal';
import { isSlip } from '../../reading/numerals/slip';
import { isStale } from './stale-totals';
import { type FigureCell, fits, type Line, valueOf } from './table-cells';

export interface TableSum {
  readonly total: FigureCell;
  readonly parts: readonly FigureCell[];
  /** Whether the parts stand in the total's column or in its row. */
  readonly along: 'column' | 'row';
  /** How the table calls the total: 合计. */
  readonly label: string;
  readonly fits: boolean;
  /** What the other columns say of it is less than a rule of the table. */
  readonly weak?: true;
}

/** The layout that comes out right most often; misses are told only where it has shown itself to be the right one. */
export function best(
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
  const isTold = (sum: TableSum): boolean => sum.fits || isPlausible(sum);
  if (chosen && (most > misses || (along === 'column' && most === misses)))
    return chosen.map(asSum).filter((sum) => isTold(sum) && (sum.fits || !explained(sum, layouts)));
  const stale = simple && along === 'column' ? layouts.find(isStale) : undefined;
  if (stale) return stale.map((line) => ({ ...asSum(line), weak: true as const }));
  if (chosen && along === 'column') return chosen.map(asSum).filter((sum) => sum.fits || (simple && isMiswritten(sum)));
  // One total at the foot of one column of figures has nothing else to add up.
  const only = layouts.find((lines) => lines.length > 0);
  return simple && only && (only.length === 1 || only.every((line) => isMiswritten(line)))
    ? only.map(asSum).filter(isTold)
    : [];
}

export const isMiswritten = ({ total, parts }: Line | TableSum): boolean => isSlip(total.number.value, valueOf(parts));

/**
 * Whether a total that misses can be one of these parts: it is at least as great as each of them, or a slip of the pen; they are
 * not all alike, as rates of 100 are; and no part sums up those that follow it. Else the columns of the copy have moved, or
 * the cells are none that add up.
 */
function isPlausible(sum: TableSum): boolean {
  const { total, parts } = sum;
  const whole = total.number.value;
  const isBelow = (value: Decimal): boolean => compare(whole, value) < 0;
  if (parts.every(({ number }) => compare(number.value, whole) === 0)) return false;
  if (fits({ total, parts: withoutSubtotals(parts), rounded: false })) return false;
  // 本金, 杠杆后金额, 收益, 总金额: a row has cells beside those that its total adds up; a column that left one out is a slip.
  if (sum.along === 'row' && parts.length > 2 && parts.some((part) => fits(without(part, sum)))) return false;
  if (!parts.some(({ number }) => isBelow(number.value))) return isMiswritten(sum) || isOfSize(whole, valueOf(parts));
  const rest = (part: FigureCell): Decimal => add(subtract(whole, valueOf(parts)), part.number.value);
  return isMiswritten(sum) || parts.some((part) => isSlip(part.number.value, rest(part)));
}

const without = (left: FigureCell, { total, parts }: TableSum): Line => ({
  total,
  parts: parts.filter((part) => part !== left),
  rounded: false,
});

/** Whether two values are of one size: neither is more than twice the other. */
function isOfSize(one: Decimal, other: Decimal): boolean {
  const [a, b] = [absolute(one), absolute(other)];
  return compare(a, multiply(b, decimal(2n))) <= 0 && compare(b, multiply(a, decimal(2n))) <= 0;
}

/** `parts` without those that sum up some that follow: 账龄组合158.82, 1年以内140.14, 1至2年18.68. */
const withoutSubtotals = (parts: readonly FigureCell[]): readonly FigureCell[] =>
  parts.reduceRight<readonly FigureCell[]>((kept, head) => {
    const sizes = kept.map((_, i) => i + 1).filter((size) => size > 1);
    const size = sizes.find((many) => fits({ total: head, parts: kept.slice(0, many), rounded: false })) ?? 0;
    return [head, ...kept.slice(size)];
  }, []);

/** Whether another layout makes this total come out right. */
function explained(sum: TableSum, layouts: readonly (readonly Line[])[]): boolean {
  return layouts.some((lines) => lines.some((line) => line.total === sum.total && fits(line)));
}
