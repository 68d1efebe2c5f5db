/**
 * What facts are looked up by. Facts live on with their paragraph from one edit to the next, and so do the shelves on which
 * they lie by their words: an edit touches those of its paragraph, however many facts the draft has.
 */
import { type Fact, factsOf } from './quantities/facts';
import type { Reading } from '../reading/reading';
import type { Tally } from '../report/paragraphs-with';

/** What one fact is looked up by. */
export class Labels {
  /** One for the words before the number, one for those after; what names are as long as one another may share them. */
  readonly keys: readonly string[];
  /** All its words. */
  readonly words: string;
  /** Equal for equal values. */
  readonly value: string;

  /** `index`: which of the facts of `reading` it is. */
  constructor(
    readonly fact: Fact,
    readonly reading: Reading,
    readonly index: number,
  ) {
    const {
      left,
      right,
      set,
      quantity: { dimension, range, value },
    } = fact;
    const unit = `${dimension} ${range ?? ''}`;
    const keys: string[] = [];
    if (left.length >= 4) keys.push(`${unit} L${left.slice(-4)}`);
    else if (left.length >= 2) keys.push(`${unit} =${left}`);
    if (set.length >= 4 && !left.endsWith(set)) keys.push(`${unit} L${set.slice(-4)}`);
    if (left.length >= 5 && right === '') keys.push(`${unit} R${left.slice(0, 4)}`);
    if (right.length >= 4) keys.push(`${unit} R${right.slice(0, 4)}`);
    if (set.length >= 4 && right.length < 4) keys.push(`${unit} R${set.slice(0, 4)}`);
    // 新建文化广场8个 and 新建8个文化广场.
    if (left.length + right.length >= 6) keys.push(`${unit} ${left}${right}`);
    this.keys = keys;
    this.words = `${left}\0${right.slice(0, 8)}`;
    this.value = `${value.digits}e${value.exponent}`;
  }
}

/** The labels of each of `factsOf(reading)`. */
export const labelsOf = (reading: Reading): readonly Labels[] => reading.derive(readLabels);
const readLabels = (reading: Reading): readonly Labels[] =>
  factsOf(reading).map((fact, index) => new Labels(fact, reading, index));

/** Pairs are compared within a group, so a group must stay small. */
const LARGE = 24;
const NO_GROUPS: readonly Shelf[] = [];

/** The facts of a draft that share words, in no order. A paragraph that stands twice lays its facts here twice. */
export class Shelf {
  readonly lying: Labels[] = [];
  /** Of a large one, those that share all their words. */
  private parts: Map<string, Shelf> | undefined = undefined;
  private known: readonly Shelf[] | undefined = undefined;

  constructor(readonly key: string) {}

  put(labels: Labels): void {
    this.lying.push(labels);
    this.known = undefined;
    if (this.parts) shelfFor(labels.words, this.parts).put(labels);
  }

  take(labels: Labels): void {
    const at = this.lying.lastIndexOf(labels);
    const last = this.lying.pop();
    if (last && last !== labels) this.lying[at] = last;
    this.known = undefined;
    if (this.parts) takeFrom(labels.words, labels, this.parts);
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
    const value = this.lying[0]?.value;
    if (this.lying.every((labels) => labels.value === value)) return NO_GROUPS;
    if (!this.isLarge) {
      this.parts = undefined;
      return [this];
    }
    if (!this.parts) {
      this.parts = new Map();
      for (const labels of this.lying) shelfFor(labels.words, this.parts).put(labels);
    }
    return [...this.parts.values()].filter((part) => !part.isLarge && part.groups.length > 0);
  }
}

function shelfFor(key: string, among: Map<string, Shelf>): Shelf {
  let shelf = among.get(key);
  if (!shelf) among.set(key, (shelf = new Shelf(key)));
  return shelf;
}

function takeFrom(key: string, labels: Labels, among: Map<string, Shelf>): Shelf | undefined {
  const shelf = among.get(key);
  shelf?.take(labels);
  if (shelf?.lying.length === 0) among.delete(key);
  return shelf;
}

/** The shelves of a whole draft. */
export interface Shelves {
  readonly all: Map<string, Shelf>;
  /** Those with groups, as far as they are not among the `touched`. */
  readonly disputed: Set<Shelf>;
  readonly touched: Set<Shelf>;
}

/** The facts of a draft on their shelves. */
export const SHELVES: Tally<Shelves> = {
  begin: () => ({ all: new Map(), disputed: new Set(), touched: new Set() }),
  put({ all, touched }, reading) {
    for (const labels of labelsOf(reading)) {
      for (const key of labels.keys) {
        const shelf = shelfFor(key, all);
        shelf.put(labels);
        touched.add(shelf);
      }
    }
  },
  take({ all, touched }, reading) {
    for (const labels of labelsOf(reading)) {
      for (const key of labels.keys) {
        const shelf = takeFrom(key, labels, all);
        if (shelf) touched.add(shelf);
      }
    }
  },
};

/** The shelves on which there are groups that differ in value. */
export function disputedIn({ disputed, touched }: Shelves): ReadonlySet<Shelf> {
  for (const shelf of touched) {
    if (shelf.groups.length > 0) disputed.add(shelf);
    else disputed.delete(shelf);
  }
  touched.clear();
  return disputed;
}
