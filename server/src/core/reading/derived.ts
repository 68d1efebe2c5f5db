/**
 * What was worked out of one paragraph. Of fifty things that are looked for in each, forty are not there: that takes three bits
 * of a number for each, and no entry of a table. A server keeps tens of thousands of paragraphs.
 */

/** What is known of one thing. */
const UNKNOWN = 0;
const UNDEFINED = 1;
const FALSE = 2;
const EMPTY = 3;
const MADE = 4;

/** Bits for each, and how many go into one number that engines keep without an object of its own (31 bits with its sign). */
const BITS = 3;
const IN_ONE = 10;
const MASK = (1 << BITS) - 1;

/** Every list in which nothing was found. */
const NO_LIST: readonly never[] = Object.freeze([]);

/** Numbers of the functions that were ever asked: each a module's own, so that there are few. */
const numbers = new Map<unknown, number>();

function numberOf(make: unknown): number {
  let number = numbers.get(make);
  if (number === undefined) numbers.set(make, (number = numbers.size));
  return number;
}

const stateOf = (made: unknown): number => {
  if (made === undefined) return UNDEFINED;
  if (made === false) return FALSE;
  return Array.isArray(made) && made.length === 0 ? EMPTY : MADE;
};

/** Answers of functions about one thing, each worked out once. */
export class Derived {
  readonly #states: number[] = [];
  /** What was found, each after the number of what found it. */
  readonly #made: unknown[] = [];

  /** `make(of)`, from memory if it was worked out before. `make` is a function of a module's own, `of` always the same. */
  of<O, T>(make: (of: O) => T, of: O): T {
    const number = numberOf(make);
    const word = (number / IN_ONE) | 0;
    const shift = (number % IN_ONE) * BITS;
    const state = ((this.#states[word] ?? 0) >> shift) & MASK;
    if (state === UNKNOWN) return this.#make(make, of, number);
    if (state === MADE) return this.#found(number) as T;
    return (state === EMPTY ? NO_LIST : state === FALSE ? false : undefined) as T;
  }

  /** What the function of this number found; it did. There are some ten of them, so that a look at each is soon done. */
  #found(number: number): unknown {
    const made = this.#made;
    let i = 0;
    while (made[i] !== number) i += 2;
    return made[i + 1];
  }

  #make<O, T>(make: (of: O) => T, of: O, number: number): T {
    const made = make(of);
    const states = this.#states;
    const word = (number / IN_ONE) | 0;
    while (states.length <= word) states.push(0);
    const state = stateOf(made);
    states[word] = (states[word] ?? 0) | (state << ((number % IN_ONE) * BITS));
    if (state === MADE) this.#made.push(number, made);
    return made;
  }
}
