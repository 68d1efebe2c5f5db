/**
 * What facts are looked up by. Facts live on with their paragraph from one edit to the next, and so do their labels; every
 * edit asks which facts of the whole draft share one, and is answered without comparing words.
 */
import { type Fact, factsOf } from './quantities/facts';
import type { Reading } from './reading';

/** All facts with the same words next to the number share one shelf. Empty but while facts are being sorted. */
export class Shelf<T> {
  first: T | undefined = undefined;
  /** All of them, once there is more than the first. */
  all: T[] | undefined = undefined;

  clear(): void {
    this.first = this.all = undefined;
  }
}

export class Labels {
  #shelves: readonly Shelf<unknown>[] | undefined;
  #from: ReadonlyMap<string, Shelf<unknown>> | undefined;
  readonly #keys: readonly string[];
  /** All its words. */
  readonly words: string;
  /** Equal for equal values. */
  readonly value: string;

  constructor({ left, right, quantity: { dimension, range, value } }: Fact) {
    const unit = `${dimension} ${range ?? ''}`;
    const keys: string[] = [];
    if (left.length >= 4) keys.push(`${unit} L${left.slice(-4)}`);
    else if (left.length >= 2) keys.push(`${unit} =${left}`);
    if (right.length >= 6) keys.push(`${unit} R${right.slice(0, 6)}`);
    this.#keys = keys;
    this.words = `${left}\0${right.slice(0, 8)}`;
    this.value = `${value.digits}e${value.exponent}`;
  }

  /** The shelves it belongs on. */
  shelves<T>(): readonly Shelf<T>[] {
    if (this.#from !== shelves) {
      this.#shelves = this.#keys.map(shelfFor);
      this.#from = shelves;
    }
    return this.#shelves as readonly Shelf<T>[];
  }
}

/** So many are kept; then all labels look for theirs anew, that words no draft has any more are forgotten. */
const MOST_SHELVES = 200_000;
let shelves = new Map<string, Shelf<unknown>>();

function shelfFor(key: string): Shelf<unknown> {
  let shelf = shelves.get(key);
  if (!shelf) shelves.set(key, (shelf = new Shelf()));
  return shelf;
}

/** Puts each of `items` on the shelves of its labels; the shelves in order of their first item, to be cleared after use. */
export function sortIntoShelves<T extends { readonly labels: Labels }>(items: Iterable<T>): Shelf<T>[] {
  if (shelves.size > MOST_SHELVES) shelves = new Map();
  const used: Shelf<T>[] = [];
  for (const item of items) {
    for (const shelf of item.labels.shelves<T>()) {
      if (shelf.all) shelf.all.push(item);
      else if (shelf.first) shelf.all = [shelf.first, item];
      else {
        shelf.first = item;
        used.push(shelf);
      }
    }
  }
  return used;
}

/** The labels of each of `factsOf(reading)`. */
export const labelsOf = (reading: Reading): readonly Labels[] => reading.derive(readLabels);
const readLabels = (reading: Reading): readonly Labels[] => factsOf(reading).map((fact) => new Labels(fact));
