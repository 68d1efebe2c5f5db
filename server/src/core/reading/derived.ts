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

/**
 * `made`, a list in no more room than it fills: engines give one that grows by pushing room for sixteen more and leave it that,
 * which for a list of two is five times the list.
 */
const fitted = <T>(made: T): T => (Array.isArray(made) && !Object.isFrozen(made) ? (made.slice() as T) : made);

/** Answers of functions about one thing, each worked out once. */
export class Derived {
  #states: number[] = [];
  /** What was found, each after the number of what found it. */
  #made: readonly unknown[] = [];

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
    const state = stateOf(made);
    const word = (number / IN_ONE) | 0;
    if (word >= this.#states.length) this.#states = roomier(this.#states);
    this.#states[word] = (this.#states[word] ?? 0) | (state << ((number % IN_ONE) * BITS));
    if (state !== MADE) return made;
    const kept = fitted(made);
    // To spread would leave room for more, too.
    this.#made = this.#made.concat([number, kept]);
    return kept;
  }
}

/** `states` with room for all functions that are known by now, so that it seldom grows again. */
function roomier(states: readonly number[]): number[] {
  const all = new Array<number>(Math.ceil(numbers.size / IN_ONE)).fill(0);
  for (const [i, state] of states.entries()) all[i] = state;
  return all;
}

/**
 * `make`, whose answers are cheap to work out again and asked for only while a thing is judged: of the thing that was asked about
 * last it is remembered, and kept with none.
 */
export function inPassing<O extends object, T>(make: (of: O) => T): (of: O) => T {
  let last: { readonly of: O; readonly made: T } | undefined;
  return (of) => (last?.of === of ? last : (last = { of, made: make(of) })).made;
}
