/**
 * What a written number may stand for: 3.8万 for anything that rounds to it, 780多 for 780 up to 790, 38012 for itself.
 * Comparing intervals instead of values is what keeps rounding from looking like a contradiction.
 */
import { absolute, add, compare, type Decimal, decimal, multiply, subtract } from '../numerals/decimal';
import type { Quantity } from './quantity';

/** Closed interval in base units; a missing end is open to infinity (不少于, 不超过). */
export interface Interval {
  readonly low?: Decimal;
  readonly high?: Decimal;
}

const HALF = decimal(5n, -1);
const TENTH = decimal(1n, -1);

/**
 * The values `quantity` may stand for; undefined when it says nothing to be held to (几十, 若干).
 *
 * Written in full (38012人) it is exact; with decimals, 万 or 亿 it is ± half a step of its last digit. 约 is ± 10 %;
 * 多, 余, 超 run up to the next step of the last digit that is not zero (780多 → 790, 突破3000 → 4000), 近, 不足 down to it.
 */
export function interval(quantity: Quantity): Interval | undefined {
  const { value, firmness } = quantity;
  switch (firmness) {
    case 'vague':
      return undefined;
    case 'between':
      return { low: value, high: quantity.upTo ?? value };
    case 'least':
      return { low: value };
    case 'most':
      return { high: value };
    case 'about': {
      const slack = absolute(multiply(value, TENTH));
      return { low: subtract(value, slack), high: add(value, slack) };
    }
    case 'over':
      return { low: value, high: add(value, leadingStep(quantity)) };
    case 'under':
      return { low: subtract(value, leadingStep(quantity)), high: value };
    case 'exact': {
      if (quantity.full) return { low: value, high: value };
      const half = multiply(quantity.step, HALF);
      return { low: subtract(value, half), high: add(value, half) };
    }
  }
}

/** One unit of the last digit that is not zero, in base units; never finer than the step it is written to. */
function leadingStep(quantity: Quantity): Decimal {
  const step = decimal(1n, quantity.value.digits === 0n ? 0 : quantity.value.exponent);
  return compare(step, quantity.step) < 0 ? quantity.step : step;
}

/** a + b, end by end. */
export function addIntervals(a: Interval, b: Interval): Interval {
  return { low: a.low && b.low && add(a.low, b.low), high: a.high && b.high && add(a.high, b.high) };
}

/** Whether some value lies in both, when each may be off by another `slack` (people truncate as well as round). */
export function meets(a: Interval, b: Interval, slack: Decimal = decimal(0n)): boolean {
  if (a.high && b.low && compare(add(a.high, slack), b.low) < 0) return false;
  return !(b.high && a.low && compare(add(b.high, slack), a.low) < 0);
}
