/** Facts of a draft in groups by keys of their own, kept from edit to edit: what a paragraph adds, it takes away again. */
import type { Reading } from '../reading/reading';
import type { Tally } from '../report/paragraphs-with';
import { Fact } from './quantities/fact';
import { areEqual, takeOut } from './shelves';

/** Facts that are found by one key, in no order, and once it was asked, what was found out about them. */
export interface Group<T> {
  readonly facts: Fact[];
  found: T | undefined;
}

export interface Groups<T> {
  /** Most keys are one fact's own, which then lies there without a group. */
  readonly all: Map<number, Fact | Group<T>>;
  /** The groups of more than one fact. */
  readonly shared: Map<number, Group<T>>;
}

/** Each fact of a paragraph with the keys that it is found by. */
type Keyed = (reading: Reading) => Iterable<readonly [fact: Fact, keys: readonly (string | number)[]]>;

/**
 * A number that stands for `text`, `from` being that of what stands before it. Two texts of a long draft may have one by chance: who
 * takes it for more than a hint looks at the texts as well.
 */
export function signOf(text: string, from = 0): number {
  let sign = from;
  for (let i = 0; i < text.length; i++) sign = signWith(sign, text.charCodeAt(i));
  return sign;
}

/** The sign of a text that goes on with one more character. */
export function signWith(sign: number, code: number): number {
  const mixed = Math.imul(sign ^ code, 0x5bd1e995);
  return mixed ^ (mixed >>> 15);
}

/**
 * The facts of a draft in groups by the keys that `keyed` gives them. Kept are the keys' signs alone: there are a dozen to a long
 * figure, and as texts they would weigh more than all else that is known of it.
 */
export function groupedBy<T>(keyed: Keyed): Tally<Groups<T>> {
  const put = ({ all, shared }: Groups<T>, key: number, fact: Fact): void => {
    const there = all.get(key);
    if (there === undefined) all.set(key, fact);
    else if (there instanceof Fact) {
      const group: Group<T> = { facts: [there, fact], found: undefined };
      all.set(key, group);
      shared.set(key, group);
    } else {
      there.facts.push(fact);
      there.found = undefined;
    }
  };
  const take = ({ all, shared }: Groups<T>, key: number, fact: Fact): void => {
    const there = all.get(key);
    if (there === undefined || there instanceof Fact) {
      all.delete(key);
      return;
    }
    takeOut(there.facts, fact);
    there.found = undefined;
    const [last] = there.facts;
    if (there.facts.length > 1 || !last) return;
    all.set(key, last);
    shared.delete(key);
  };
  const each = (reading: Reading, move: (key: number, fact: Fact) => void): void => {
    for (const [fact, keys] of keyed(reading))
      for (const key of keys) move(typeof key === 'string' ? signOf(key) : key, fact);
  };
  return {
    begin: () => ({ all: new Map(), shared: new Map() }),
    put: (groups, reading) => each(reading, (key, fact) => put(groups, key, fact)),
    take: (groups, reading) => each(reading, (key, fact) => take(groups, key, fact)),
  };
}

/** Facts of two values, those of either by themselves. */
export type Sides = readonly [readonly Fact[], readonly Fact[]];

/** `facts` by their two values, that of the first one first; undefined where they have one value or more than two. */
export function sidesOf(facts: readonly Fact[]): Sides | undefined {
  const [first] = facts;
  const second = facts.find(({ quantity }) => first && !areEqual(quantity, first.quantity));
  if (!first || !second) return undefined;
  const some = facts.filter(({ quantity }) => areEqual(quantity, first.quantity));
  const others = facts.filter(({ quantity }) => areEqual(quantity, second.quantity));
  return some.length + others.length === facts.length ? [some, others] : undefined;
}
