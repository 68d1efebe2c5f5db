/** Whether two statements of one fact can both be true, given how exactly each was written. */
import { absolute, compare, type Decimal, decimal, multiply, subtract } from '../numerals/decimal';
import { interval, meets } from './interval';
import type { Quantity } from './quantity';

/**
 * 3.8万人 and 38012人 agree: the exact one rounds to the other. 约, 多, 近, 以上 loosen their side.
 * Truncated figures agree as well as rounded ones (38012 may be written 3.8万, 5.96 as 5.9).
 */
export function agree(a: Quantity, b: Quantity): boolean {
  if (a.firmness === 'vague' || b.firmness === 'vague') return true;
  if (a.firmness === 'between' || b.firmness === 'between') {
    const [one, other] = [interval(a), interval(b)];
    return !one || !other || meets(one, other);
  }
  const [low, high] = compare(a.value, b.value) <= 0 ? [a, b] : [b, a];
  const gap = subtract(high.value, low.value);
  if (gap.digits === 0n) return true;
  const coarser = compare(a.step, b.step) >= 0 ? a : b;
  const sameStep = compare(a.step, b.step) === 0;
  if (!sameStep && compare(gap, coarser.step) < 0) return !isFarFromOneDigit(gap, coarser);
  if (open(low, 'up') || open(high, 'down'))
    return (a.firmness !== b.firmness && !isFarBeyond(low, high)) || compare(gap, stepsOf(coarser)) < 0;
  const loose = a.firmness === 'about' || b.firmness === 'about';
  if (loose) return compare(multiply(gap, decimal(10n)), absolute(high.value)) <= 0;
  return false;
}

/** Nobody rounds 2.5亿 to 3亿: of a single digit a step is too much, unless 约 or 多 says so. */
function isFarFromOneDigit(gap: Decimal, { value, step, firmness, full }: Quantity): boolean {
  if (firmness !== 'exact' || full || compare(absolute(value), multiply(step, decimal(10n))) >= 0) return false;
  return compare(multiply(gap, decimal(7n)), absolute(value)) > 0;
}

/** Whether the true value may lie beyond what is written, in this direction. */
function open(quantity: Quantity, direction: 'up' | 'down'): boolean {
  return direction === 'up'
    ? quantity.firmness === 'over' || quantity.firmness === 'least'
    : quantity.firmness === 'under' || quantity.firmness === 'most';
}

/** Nobody writes 突破20万亿元 of 60万亿元: a mark just passed, or nearly reached, is not half or twice as far off. */
function isFarBeyond(low: Quantity, high: Quantity): boolean {
  if (low.firmness !== 'over' && high.firmness !== 'under') return false;
  // Of a share ten points are as much.
  if (low.dimension === 'percent' && compare(subtract(high.value, low.value), decimal(10n)) >= 0) return true;
  return compare(multiply(high.value, decimal(2n)), multiply(low.value, decimal(3n))) > 0;
}

/** 多, 余: up to the next round figure, taken as a tenth of the value or one step, whichever is more. */
function stepsOf(quantity: Quantity): Decimal {
  const tenth: Decimal = multiply(absolute(quantity.value), decimal(1n, -1));
  return compare(tenth, quantity.step) > 0 ? tenth : quantity.step;
}
