/** Slips of the pen: two numbers that differ as a typing mistake makes them differ. */
import type { Decimal } from './decimal';

/** Whether `a` and `b` differ by a power of ten, by one digit, by two neighbouring digits swapped, or by a lost digit. */
export function isSlip(a: Decimal, b: Decimal): boolean {
  if (a.digits === b.digits) return a.exponent !== b.exponent;
  const [x, y] = inOneScale(a, b);
  if (x.length === y.length) {
    const differing: number[] = [];
    for (let i = 0; i < x.length && differing.length <= 2; i++) if (x[i] !== y[i]) differing.push(i);
    if (differing.length === 1) return x.length > 1;
    if (differing.length !== 2) return false;
    const [i, j] = differing as [number, number];
    return j === i + 1 && x[i] === y[j] && x[j] === y[i];
  }
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  if (long.length !== short.length + 1 || short.length < 2) return false;
  for (let i = 0; i < long.length; i++) if (long.slice(0, i) + long.slice(i + 1) === short) return true;
  return false;
}

function inOneScale(a: Decimal, b: Decimal): readonly [string, string] {
  const exponent = Math.min(a.exponent, b.exponent);
  const write = (d: Decimal): string => (d.digits < 0n ? -d.digits : d.digits).toString() + '0'.repeat(d.exponent - exponent);
  return [write(a), write(b)];
}
