/**
 * Facts by the words they are looked up by. Facts live on with their paragraph from one edit to the next, and so do the shelves
 * on which they lie by their words: an edit touches those of its paragraph, however many facts the draft has. The words are
 * put together when a fact is laid down or taken away, and kept once for all facts that share them.
 */
import { WORDS_OF_A_GAIN, WORDS_OF_A_LOSS } from '../norms/words/verbs-of-outcome';
import type { Quantity } from '../reading/quantities/quantity';
import type { Fact } from './quantities/fact';
import { factsOf } from './quantities/facts';
import type { Reading } from '../reading/reading';
import { type Tally, tallied } from '../report/paragraphs-with';
import type { Report } from '../report/report';

/** So many of the last words before a figure, or the first behind it, look it up. */
const WORDS = 4;
type Range = Quantity['range'];
const RANGES: readonly Range[] = [undefined, 'from', 'to'];

/** The unit of what is looked up. */
const unitOf = (dimension: string, range: Range): string => `${dimension} ${range ?? ''}`;
const keyOfEnding = (unit: string, words: string): string => `${unit} L${words.slice(-WORDS)}`;

/** 提升33名, and elsewhere 提升80名: the verb alone names no figure. */
const CHANGES: ReadonlySet<string> = new Set([...WORDS_OF_A_GAIN, ...WORDS_OF_A_LOSS]);

/** What of a fact it is looked up by. */
type Words = Pick<Fact, 'left' | 'right' | 'set' | 'quantity'>;

/** What a fact is looked up by: words before the number and words after it; what names are as long as one another may share them. */
export function keysOf({ left, right, set, quantity: { dimension, range } }: Words): readonly string[] {
  const unit = unitOf(dimension, range);
  const keys: string[] = [];
  if (left.length >= WORDS) keys.push(keyOfEnding(unit, left));
  else if (left.length >= 2 && !CHANGES.has(left)) keys.push(`${unit} =${left}`);
  if (set.length >= WORDS && !left.endsWith(set)) keys.push(keyOfEnding(unit, set));
  if (left.length > WORDS && right === '') keys.push(`${unit} R${left.slice(0, WORDS)}`);
  if (right.length >= WORDS) keys.push(`${unit} R${right.slice(0, WORDS)}`);
  if (set.length >= WORDS && right.length < WORDS) keys.push(`${unit} R${set.slice(0, WORDS)}`);
  // 新建文化广场8个 and 新建8个文化广场.
  if (left.length + right.length >= 6) keys.push(`${unit} ${left}${right}`);
  return keys;
}

/** All its words. */
const wordsOf = ({ left, right }: Fact): string => `${left}\0${right.slice(0, 8)}`;

/** Whether two quantities are written to one value. */
export const areEqual = ({ value: a }: Quantity, { value: b }: Quantity): boolean =>
  a.digits === b.digits && a.exponent === b.exponent;

/** Pairs are compared within a group, so a group must stay small. */
const LARGE = 24;
const NO_GROUPS: readonly Shelf[] = [];

/** Facts by a key. Most keys are one fact's own, which then lies there without a shelf. */
type Lying = Map<string, Fact | Shelf>;

/** The facts of a draft that share words, two or more of them, in no order. A paragraph that stands twice lays its facts here twice. */
export class Shelf {
  readonly lying: Fact[];
  /** Of a large one, those that share all their words. */
  private parts: Lying | undefined = undefined;
  private known: readonly Shelf[] | undefined = undefined;

  constructor(
    readonly key: string,
    ...facts: Fact[]
  ) {
    this.lying = facts;
  }

  put(fact: Fact): void {
    this.lying.push(fact);
    this.known = undefined;
    if (this.parts) putInto(this.parts, wordsOf(fact), fact);
  }

  take(fact: Fact): void {
    takeOut(this.lying, fact);
    this.known = undefined;
    if (this.parts) takeFrom(this.parts, wordsOf(fact), fact);
  }

  /** Whether it holds more than may be one fact: what is large is taken apart. */
  get isLarge(): boolean {
    return this.lying.length > LARGE;
  }

  /**
   * The groups that may speak of one thing and differ in value: itself, or of a large one those of its parts that are small;
   * what is still large is a series of like figures, not one fact.
   */
  get groups(): readonly Shelf[] {
    return (this.known ??= this.readGroups());
  }

  private readGroups(): readonly Shelf[] {
    const [first] = this.lying;
    if (!first || this.lying.every(({ quantity }) => areEqual(quantity, first.quantity))) return NO_GROUPS;
    if (!this.isLarge) {
      this.parts = undefined;
      return [this];
    }
    if (!this.parts) {
      this.parts = new Map();
      for (const fact of this.lying) putInto(this.parts, wordsOf(fact), fact);
    }
    const groups: Shelf[] = [];
    for (const part of this.parts.values())
      if (part instanceof Shelf && !part.isLarge && part.groups.length > 0) groups.push(part);
    return groups;
  }
}

/** Takes `fact` out of a list in no order. */
export function takeOut(facts: Fact[], fact: Fact): void {
  const at = facts.lastIndexOf(fact);
  const last = facts.pop();
  if (last && last !== fact) facts[at] = last;
}

/** Lays `fact` down; the shelf that it shares, if it does. */
function putInto(all: Lying, key: string, fact: Fact): Shelf | undefined {
  const there = all.get(key);
  if (there instanceof Shelf) {
    there.put(fact);
    return there;
  }
  const shelf = there && new Shelf(key, there, fact);
  all.set(key, shelf ?? fact);
  return shelf;
}

/** Takes `fact` away; the shelf on which it lay, if it shared one. */
function takeFrom(all: Lying, key: string, fact: Fact): Shelf | undefined {
  const there = all.get(key);
  const shelf = there instanceof Shelf ? there : undefined;
  shelf?.take(fact);
  if (!shelf || shelf.lying.length === 0) all.delete(key);
  return shelf;
}

/** The shelves of a whole draft. */
export interface Shelves {
  readonly all: Lying;
  /** Those with groups, as far as they are not among the `touched`. */
  readonly disputed: Set<Shelf>;
  /** Those whose groups were not looked through since something was laid there, taken from there or stands in another light. */
  readonly touched: Set<Shelf>;
}

/** What lays a fact down or takes it away. */
type Move = typeof putInto;

function moveAll(move: Move, { all, touched }: Shelves, reading: Reading): void {
  for (const fact of factsOf(reading)) {
    for (const key of keysOf(fact)) {
      const shelf = move(all, key, fact);
      if (shelf) touched.add(shelf);
    }
  }
}

/** The facts of a draft on their shelves. */
export const SHELVES: Tally<Shelves> = {
  begin: () => ({ all: new Map(), disputed: new Set(), touched: new Set() }),
  put: (shelves, reading) => moveAll(putInto, shelves, reading),
  take: (shelves, reading) => moveAll(takeFrom, shelves, reading),
};

/** The shelves on which there are groups that differ in value. */
export function disputedIn({ disputed, touched }: Shelves): ReadonlySet<Shelf> {
  for (const shelf of touched) {
    if (shelf.groups.length > 0) disputed.add(shelf);
    else disputed.delete(shelf);
  }
  return disputed;
}

/** Has the shelves on which facts of `reading` lie looked through anew. */
export function touch({ all, touched }: Shelves, reading: Reading): void {
  for (const fact of factsOf(reading)) {
    for (const key of keysOf(fact)) {
      const shelf = all.get(key);
      if (shelf instanceof Shelf) touched.add(shelf);
    }
  }
}

/** The facts that are looked up by `key`. */
export function lyingAt({ all }: Shelves, key: string): readonly Fact[] {
  const there = all.get(key);
  return there instanceof Shelf ? there.lying : there ? [there] : [];
}

/** Whether `report` says the value of `fact` once more behind the same last words, as it does where its paragraph stands twice. */
export function isSaidAgain(report: Report, fact: Fact): boolean {
  const { left, quantity } = fact;
  if (left.length < WORDS) return false;
  const { all } = tallied(report, SHELVES);
  const alike = RANGES.flatMap((range) => {
    const there = all.get(keyOfEnding(unitOf(quantity.dimension, range), left));
    return there instanceof Shelf ? there.lying : (there ?? []);
  }).filter((other) => other.left.endsWith(left.slice(-WORDS)) && areEqual(other.quantity, quantity));
  // A fact lies on a shelf once for each of its words that lead there.
  const own = keysOf(fact).filter((key) =>
    RANGES.some((range) => key === keyOfEnding(unitOf(quantity.dimension, range), left)),
  );
  return alike.some((other) => other !== fact) || alike.length > own.length;
}
