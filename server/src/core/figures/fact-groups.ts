/** Facts of a draft in groups by keys of their own, kept from edit to edit: what a paragraph adds, it takes away again. */
import type { Reading } from '../reading/reading';
import type { Tally } from '../report/paragraphs-with';
import type { Fact } from './quantities/fact';
import { takeOut } from './shelves';

/** Facts that are found by one key, in no order, and once it was asked, what was found out about them. */
export interface Group<T> {
  readonly facts: Fact[];
  found: T | undefined;
}

export interface Groups<T> {
  readonly all: Map<string, Group<T>>;
  /** Those of more than one fact. */
  readonly shared: Map<string, Group<T>>;
}

/** Each fact of a paragraph with the keys that it is found by. */
type Keyed = (reading: Reading) => Iterable<readonly [fact: Fact, keys: readonly string[]]>;

/** The facts of a draft in groups by the keys that `keyed` gives them. */
export function groupedBy<T>(keyed: Keyed): Tally<Groups<T>> {
  const lay = ({ all, shared }: Groups<T>, reading: Reading, change: (facts: Fact[], fact: Fact) => void): void => {
    for (const [fact, keys] of keyed(reading)) {
      for (const key of keys) {
        let group = all.get(key);
        if (!group) all.set(key, (group = { facts: [], found: undefined }));
        change(group.facts, fact);
        group.found = undefined;
        if (group.facts.length === 0) all.delete(key);
        if (group.facts.length > 1) shared.set(key, group);
        else shared.delete(key);
      }
    }
  };
  return {
    begin: () => ({ all: new Map(), shared: new Map() }),
    put: (groups, reading) => lay(groups, reading, (facts, fact) => void facts.push(fact)),
    take: (groups, reading) => lay(groups, reading, takeOut),
  };
}
