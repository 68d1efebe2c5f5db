/**
 * What facts are looked up by. Facts live on with their paragraph from one edit to the next, and so do their labels; every
 * edit asks which facts of the whole draft share one, and is answered without comparing words.
 */
import { type Fact, factsOf } from './quantities/facts';
import type { Reading } from '../reading/reading';

/** Stands for the words that facts share. The same words have the same shelf, as long as a draft uses them. */
export class Shelf {
  /** Shelves of those that share all their words. */
  readonly narrower = new Map<string, Shelf>();
  /** What lies on it; empty but while facts are being sorted. */
  items: unknown[] | undefined = undefined;
}

/** What one fact is looked up by. */
export class Labels {
  #shelves: readonly Shelf[] = [];
  #from: ReadonlyMap<string, Shelf> | undefined;
  readonly #keys: readonly string[];
  /** All its words. */
  readonly words: string;
  /** Equal for equal values. */
  readonly value: string;

  constructor(readonly fact: Fact) {
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
    if (right.length >= 6) keys.push(`${unit} R${right.slice(0, 6)}`);
    this.#keys = keys;
    this.words = `${left}\0${right.slice(0, 8)}`;
    this.value = `${value.digits}e${value.exponent}`;
  }

  /** The shelves it belongs on: one for the words before the number, one for those after. */
  get shelves(): readonly Shelf[] {
    if (this.#from !== shelves) {
      this.#shelves = this.#keys.map((key) => shelfFor(key, shelves));
      this.#from = shelves;
    }
    return this.#shelves;
  }
}

/** So many are kept; then all labels look for theirs anew, that words no draft has any more are forgotten. */
const MOST_SHELVES = 100_000;
let shelves = new Map<string, Shelf>();

function shelfFor(key: string, among: Map<string, Shelf>): Shelf {
  let shelf = among.get(key);
  if (!shelf) among.set(key, (shelf = new Shelf()));
  return shelf;
}

/**
 * `items` by the shelves of their labels, or by all their words below one shelf: those with more than one item, in order
 * of their first.
 */
export function sortIntoShelves<T extends { readonly labels: Labels }>(
  items: readonly T[],
  below?: Shelf,
): { readonly shelf: Shelf; readonly items: readonly T[] }[] {
  if (!below && shelves.size > MOST_SHELVES) shelves = new Map();
  if (below && below.narrower.size > items.length * 2) below.narrower.clear();
  const used: { readonly shelf: Shelf; readonly items: T[] }[] = [];
  const lay = (item: T, shelf: Shelf): void => {
    if (shelf.items) {
      shelf.items.push(item);
      return;
    }
    const items = [item];
    shelf.items = items;
    used.push({ shelf, items });
  };
  for (const item of items) {
    if (below) lay(item, shelfFor(item.labels.words, below.narrower));
    else for (const shelf of item.labels.shelves) lay(item, shelf);
  }
  for (const { shelf } of used) shelf.items = undefined;
  return used.filter(({ items: together }) => together.length > 1);
}

/** The labels of each of `factsOf(reading)`. */
export const labelsOf = (reading: Reading): readonly Labels[] => reading.derive(readLabels);
const readLabels = (reading: Reading): readonly Labels[] => factsOf(reading).map((fact) => new Labels(fact));
