/** Slips of the pen: two numbers that differ as a typing mistake makes them differ. */
import { type Decimal, equals } from './decimal';

/** Whether `wrong` is `right` with one digit mistyped, two neighbouring digits swapped, or the point one place off. */
export function isSlip(wrong: Decimal, right: Decimal): boolean {
  if (wrong.digits <= 0n || right.digits <= 0n || equals(wrong, right)) return false;
  if (wrong.digits === right.digits) return Math.abs(wrong.exponent - right.exponent) === 1;
  return isMistyped(...inOneScale(wrong, right));
}

/**
 * The wider reading, for two statements known to be of one thing: any power of ten counts, and a lost digit; of numbers
 * with a single digit, another digit does not, for those differ by one digit always.
 */
export function isSlipOrLoss(a: Decimal, b: Decimal): boolean {
  if (a.digits === b.digits) return a.exponent !== b.exponent;
  const [digitsOfA, digitsOfB] = inOneScale(a, b);
  if (digitsOfA.length === digitsOfB.length) return digitsOfA.length > 1 && isMistyped(digitsOfA, digitsOfB);
  const [short, long] = digitsOfA.length < digitsOfB.length ? [digitsOfA, digitsOfB] : [digitsOfB, digitsOfA];
  if (long.length !== short.length + 1 || short.length < 2) return false;
  for (let i = 0; i < long.length; i++) if (long.slice(0, i) + long.slice(i + 1) === short) return true;
  return false;
}

/** Whether two digit strings of one length differ in one place, or in two neighbouring digits swapped. */
function isMistyped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const differing: number[] = [];
  for (let i = 0; i < a.length && differing.length <= 2; i++) if (a[i] !== b[i]) differing.push(i);
  const [first, second, third] = differing;
  if (first === undefined || third !== undefined) return false;
  if (second === undefined) return true;
  return second === first + 1 && a[first] === b[second] && a[second] === b[first];
}

/** Both numbers as digits of one last place, without signs. */
function inOneScale(a: Decimal, b: Decimal): readonly [string, string] {
  const exponent = Math.min(a.exponent, b.exponent);
  const write = (d: Decimal): string =>
    (d.digits < 0n ? -d.digits : d.digits).toString() + '0'.repeat(d.exponent - exponent);
  return [write(a), write(b)];
}

/**
 * Two numbers of one or two digits are a slip apart more often than not (1000元 and 1500元 are two tariffs), unless they are
 * the same digits and only their size differs: 3700万元 and 37000万元.
 */
export function isTellingSlip(a: Decimal, b: Decimal): boolean {
  if (!isSlipOrLoss(a, b)) return false;
  return a.digits === b.digits ? a.digits > 9n : a.digits > 99n || b.digits > 99n;
}
