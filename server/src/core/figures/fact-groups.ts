/** Facts of a draft in groups by keys of their own, kept from edit to edit: what a paragraph adds, it takes away again. */
import type { Reading } from '../reading/reading';
import type { Tally } from '../report/paragraphs-with';
import { Fact } from './quantities/fact';
import { areEqual, takeOut } from './shelves';

/** Facts that are found by one key, two or more of them, in no order. */
export interface Group {
  readonly facts: Fact[];
}

export interface Groups<T> {
  /** Most keys are one fact's own, which then lies there without a group. */
  readonly all: Map<number, Fact | Group>;
  /** The groups that were not looked at since a fact was laid there or taken away. */
  readonly touched: Set<Group>;
  /** Of the others those in which something was found, with it. */
  readonly telling: Map<Group, T>;
}

/**
 * What `read` finds in the groups, in no order; it is asked again only about those that an edit has touched, so it must be told nothing
 * but their facts. Most groups tell nothing.
 */
export function foundIn<T>(
  { touched, telling }: Groups<T>,
  read: (facts: readonly Fact[]) => T | undefined,
): Iterable<T> {
  for (const group of touched) {
    const found = read(group.facts);
    if (found === undefined) telling.delete(group);
    else telling.set(group, found);
  }
  touched.clear();
  return telling.values();
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
  const put = ({ all, touched }: Groups<T>, key: number, fact: Fact): void => {
    const there = all.get(key);
    if (there === undefined) {
      all.set(key, fact);
      return;
    }
    const group = there instanceof Fact ? { facts: [there] } : there;
    if (group !== there) all.set(key, group);
    group.facts.push(fact);
    touched.add(group);
  };
  const take = ({ all, touched, telling }: Groups<T>, key: number, fact: Fact): void => {
    const there = all.get(key);
    if (there === undefined || there instanceof Fact) {
      all.delete(key);
      return;
    }
    takeOut(there.facts, fact);
    touched.add(there);
    const [last] = there.facts;
    if (there.facts.length > 1 || !last) return;
    all.set(key, last);
    touched.delete(there);
    telling.delete(there);
  };
  const each = (reading: Reading, move: (key: number, fact: Fact) => void): void => {
    for (const [fact, keys] of keyed(reading))
      for (const key of keys) move(typeof key === 'string' ? signOf(key) : key, fact);
  };
  return {
    begin: () => ({ all: new Map(), touched: new Set(), telling: new Map() }),
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
