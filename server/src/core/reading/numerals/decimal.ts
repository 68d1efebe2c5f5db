/** Exact decimals: an integer and a power of ten. 25.67万 is 256700 here, never 256700.00000000003. */

/** The number digits × 10^exponent. */
export interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

const POWERS: bigint[] = [];
/** 10^n for n ≥ 0; remembered, since reading a long report asks for the same few again and again. */
export function tenTo(n: number): bigint {
  return (POWERS[n] ??= 10n ** BigInt(n));
}

const SAFE = BigInt(Number.MAX_SAFE_INTEGER);

/** Decimals that drafts are full of, each kept once: by their exponent, of up to three digits. */
const KNOWN: (Decimal[] | undefined)[] = [];
const FEWEST_UNKNOWN = 1000;
const LOWEST = -4;
const HIGHEST = 12;

/** The decimal of `digits`, which do not end in 0, where it is one of those that are kept. */
function known(digits: number, exponent: number): Decimal | undefined {
  if (digits < 0 || digits >= FEWEST_UNKNOWN || exponent < LOWEST || exponent > HIGHEST) return undefined;
  const ofExponent = (KNOWN[exponent - LOWEST] ??= []);
  return (ofExponent[digits] ??= { digits: BigInt(digits), exponent });
}

/** The decimal digits × 10^exponent, without trailing zeros in its digits, so that equal numbers look equal. */
export function decimal(digits: bigint, exponent = 0): Decimal {
  if (digits === 0n) return { digits, exponent: 0 };
  if (digits < SAFE && digits > -SAFE) {
    // Most are small enough for the processor's own numbers, which are many times faster.
    let small = Number(digits);
    while (small % 10 === 0) {
      small /= 10;
      exponent++;
    }
    return known(small, exponent) ?? { digits: BigInt(small), exponent };
  }
  while (digits % 10n === 0n) {
    digits /= 10n;
    exponent++;
  }
  return { digits, exponent };
}

/** What per cent are of. */
export const HUNDRED = decimal(100n);

/** Whether it is written in the digits 0 to 9 and nothing else. */
export function isDigits(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x30 || code > 0x39) return false;
  }
  return text !== '';
}

/** A number written in ASCII digits with an optional point and sign; group commas are allowed. Anything else is 0. */
export function parseDecimal(written: string): Decimal {
  // Most have no point, no comma and no sign, and few digits.
  if (written.length < 16 && isDigits(written)) return decimal(BigInt(written));
  const plain = written.replace(/[,，\s]/g, '');
  const number = /^(-?)(\d*)(?:\.(\d*))?$/.exec(plain);
  if (!number) return { digits: 0n, exponent: 0 };
  const [, sign, whole = '', fraction = ''] = number;
  const digits = BigInt(whole + fraction || '0');
  return decimal(sign ? -digits : digits, -fraction.length);
}

function aligned(a: Decimal, b: Decimal): readonly [bigint, bigint, number] {
  if (a.exponent === b.exponent) return [a.digits, b.digits, a.exponent];
  const exponent = Math.min(a.exponent, b.exponent);
  if (a.exponent === exponent) return [a.digits, b.digits * tenTo(b.exponent - exponent), exponent];
  return [a.digits * tenTo(a.exponent - exponent), b.digits, exponent];
}

export function add(a: Decimal, b: Decimal): Decimal {
  const [x, y, exponent] = aligned(a, b);
  return decimal(x + y, exponent);
}

export function subtract(a: Decimal, b: Decimal): Decimal {
  const [x, y, exponent] = aligned(a, b);
  return decimal(x - y, exponent);
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  return decimal(a.digits * b.digits, a.exponent + b.exponent);
}

/** a ÷ b rounded half up to `places` decimals; undefined when b is 0. */
export function divide(a: Decimal, b: Decimal, places: number): Decimal | undefined {
  if (b.digits === 0n) return undefined;
  const [x, y] = aligned(a, b);
  const negative = x < 0n !== y < 0n;
  const scaled = (x < 0n ? -x : x) * tenTo(places + 1);
  const quotient = scaled / (y < 0n ? -y : y);
  const rounded = (quotient + 5n) / 10n;
  return decimal(negative ? -rounded : rounded, -places);
}

/** Negative, zero or positive as a is less than, equal to or greater than b. */
export function compare(a: Decimal, b: Decimal): number {
  const [x, y] = aligned(a, b);
  return x < y ? -1 : x > y ? 1 : 0;
}

export function equals(a: Decimal, b: Decimal): boolean {
  return compare(a, b) === 0;
}

export function negate(a: Decimal): Decimal {
  return { digits: -a.digits, exponent: a.exponent };
}

export function absolute(a: Decimal): Decimal {
  return a.digits < 0n ? negate(a) : a;
}

/** `a` rounded half up to `places` decimals (negative places round to tens, hundreds …). */
export function round(a: Decimal, places: number): Decimal {
  if (-a.exponent <= places) return a;
  const divisor = tenTo(-a.exponent - places);
  const magnitude = a.digits < 0n ? -a.digits : a.digits;
  const rounded = (magnitude + divisor / 2n) / divisor;
  return decimal(a.digits < 0n ? -rounded : rounded, -places);
}

/** The nearest JS number, for estimates only. */
export function toNumber(a: Decimal): number {
  return Number(`${a.digits}e${a.exponent}`);
}

/** Plain digits: 256700, 0.05, -3.2; never an exponent. */
export function format(a: Decimal): string {
  const negative = a.digits < 0n;
  let digits = (negative ? -a.digits : a.digits).toString();
  if (a.exponent >= 0) digits += '0'.repeat(a.exponent);
  else {
    digits = digits.padStart(1 - a.exponent, '0');
    digits = `${digits.slice(0, a.exponent)}.${digits.slice(a.exponent)}`;
  }
  return negative ? `-${digits}` : digits;
}
