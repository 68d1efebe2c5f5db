/** Slips of the pen: two numbers that differ as a typing mistake makes them differ. */
import { type Decimal, equals } from './decimal';

/** Whether `wrong` is `right` with one digit mistyped, two neighbouring digits swapped, or the point one place off. */
export function isSlip(wrong: Decimal, right: Decimal): boolean {
  if (wrong.digits <= 0n || right.digits <= 0n || equals(wrong, right)) return false;
  if (wrong.digits === right.digits) return Math.abs(wrong.exponent - right.exponent) === 1;
  const [a, b] = inOneScale(wrong, right);
  return isMistyped(a, b);
}

/**
 * The wider reading, for two statements known to be of one thing: any power of ten counts, and a lost digit; of numbers with
 * a single digit, another digit does not, for those differ by one digit always.
 */
export function isSlipOrLoss(a: Decimal, b: Decimal): boolean {
  if (a.digits === b.digits) return a.exponent !== b.exponent;
  const [x, y] = inOneScale(a, b);
  if (x.length === y.length) return x.length > 1 && isMistyped(x, y);
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  if (long.length !== short.length + 1 || short.length < 2) return false;
  for (let i = 0; i < long.length; i++) if (long.slice(0, i) + long.slice(i + 1) === short) return true;
  return false;
}

/** Whether two digit strings of one length differ in one place, or in two neighbouring digits swapped. */
function isMistyped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const differing: number[] = [];
  for (let i = 0; i < a.length && differing.length <= 2; i++) if (a[i] !== b[i]) differing.push(i);
  const [i, j] = differing;
  if (differing.length === 1) return true;
  return differing.length === 2 && j === i! + 1 && a[i!] === b[j] && a[j] === b[i!];
}

/** Both numbers as digits of one last place, without signs. */
function inOneScale(a: Decimal, b: Decimal): readonly [string, string] {
  const exponent = Math.min(a.exponent, b.exponent);
  const write = (d: Decimal): string =>
    (d.digits < 0n ? -d.digits : d.digits).toString() + '0'.repeat(d.exponent - exponent);
  return [write(a), write(b)];
}
