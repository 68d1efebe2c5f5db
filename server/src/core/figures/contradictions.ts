/**
 * Facts that a draft states with two values. Which of the facts with the same words contradict each other is kept with
 * their words: an edit asks again only about those it has touched.
 */
import { agree } from '../reading/quantities/agree';
import type { Fact } from './quantities/fact';
import { factsOf } from './quantities/facts';
import { paragraphsWith, tallied } from '../report/paragraphs-with';
import type { Reading } from '../reading/reading';
import type { Paragraph, Report } from '../report/report';
import { isSeries, isSetAgain, sameFact } from './same-fact';
import { areEqual, disputedIn, keysOf, type Shelf, SHELVES, type Shelves, touch } from './shelves';
import { isLentTheSame, type Lent, lenderOf, Statement } from './statements';

/** Pairs of statements of one fact that cannot both be true, each second statement once, in order of their words' first use. */
export function contradictionsOf(report: Report): readonly (readonly [Statement, Statement])[] {
  const seen = new Set<Statement>();
  const pairs: (readonly [Statement, Statement])[] = [];
  for (const group of conflictingGroupsOf(report)) {
    for (const [i, j] of conflictsIn(group)) {
      const [first, second] = [group.items[i], group.items[j]];
      if (!first || !second || seen.has(second)) continue;
      seen.add(second);
      pairs.push([first, second]);
    }
  }
  return pairs;
}

/** Statements that share their words, and the shelf on which what was found out about them is kept. */
interface Group {
  readonly shelf: Shelf;
  readonly items: Statement[];
}

/** A shelf with its groups. */
interface Placed {
  readonly shelf: Shelf;
  readonly groups: readonly Group[];
}

/** What is known of a draft from its last reading: what was lent to each stating paragraph, and where something conflicted. */
interface Known {
  readonly readings: readonly Reading[];
  readonly lent: readonly Lent[];
  readonly conflicting: ReadonlySet<Shelf>;
}

const known = new WeakMap<Shelves, Known>();
const NOTHING_KNOWN: Known = { readings: [], lent: [], conflicting: new Set() };

/**
 * The groups of `report` in which something conflicts, in order of their words' first use. Looked through are those that an
 * edit has touched or cast another light on; of the others it is known whether something conflicts in them.
 */
function conflictingGroupsOf(report: Report): readonly Group[] {
  const shelves = tallied(report, SHELVES);
  const { touched } = shelves;
  const before = known.get(shelves) ?? NOTHING_KNOWN;
  const disputed = disputedIn(shelves);
  if (disputed.size === 0) {
    touched.clear();
    known.delete(shelves);
    return [];
  }
  const stating = paragraphsWith(report, factsOf);
  const readings = stating.map(({ reading }) => reading);
  const lent = stating.map(lenderOf(report));
  for (const reading of inAnotherLight(before, { readings, lent })) touch(shelves, reading);
  const placed = [...disputed]
    .filter((shelf) => touched.has(shelf) || before.conflicting.has(shelf))
    .map((shelf): Placed => ({ shelf, groups: shelf.groups.map((part) => ({ shelf: part, items: [] })) }));
  fill(
    placed.flatMap(({ groups }) => groups),
    stating,
    lent,
  );
  const conflicting = placed.filter(({ groups }) => groups.some((group) => conflictsIn(group).length > 0));
  touched.clear();
  known.set(shelves, { readings, lent, conflicting: new Set(conflicting.map(({ shelf }) => shelf)) });
  return inOrder(conflicting, stating);
}

type Light = Pick<Known, 'readings' | 'lent'>;

/** The readings that stand in one of two versions of a draft only, or are lent something else there. */
function inAnotherLight(before: Light, after: Light): readonly Reading[] {
  const [old, fresh] = [before.readings, after.readings];
  const most = Math.min(old.length, fresh.length);
  let head = 0;
  while (head < most && old[head] === fresh[head]) head++;
  let tail = 0;
  while (tail < most - head && old[old.length - tail - 1] === fresh[fresh.length - tail - 1]) tail++;
  const [end, by] = [fresh.length - tail, fresh.length - old.length];
  const isLentOtherwise = (i: number): boolean => {
    const lent = before.lent[i < head ? i : i - by];
    return lent === undefined || !isLentTheSame(lent, after.lent[i]);
  };
  return [
    ...old.slice(head, old.length - tail),
    ...fresh.filter((_, i) => (i >= head && i < end) || isLentOtherwise(i)),
  ];
}

/** Those groups, each shelf's in order of place, the shelves in order of their words' first use. */
function inOrder(placed: readonly Placed[], stating: readonly Paragraph[]): readonly Group[] {
  if (placed.length === 0) return [];
  const sorted = placed.map(({ shelf, groups }): Placed => ({ shelf, groups: [...groups].sort(byFirst) }));
  const firsts = firstUses(stating, sorted);
  return sorted.sort((a, b) => (firsts.get(a.shelf) ?? 0) - (firsts.get(b.shelf) ?? 0)).flatMap(({ groups }) => groups);
}

function byFirst({ items: [a] }: Group, { items: [b] }: Group): number {
  return a && b ? a.paragraph.index - b.paragraph.index || a.fact.index - b.fact.index : 0;
}

/**
 * Lays into each group what its facts state, in order of place; `lent` is what each of `stating` is lent. A fact of several
 * groups states the same in all.
 */
function fill(groups: readonly Group[], stating: readonly Paragraph[], lent: readonly Lent[]): void {
  if (groups.length === 0) return;
  const wanted = new Map<Fact, Group[]>();
  const readings = new Set<Reading>();
  for (const group of groups) {
    for (const fact of group.shelf.lying) {
      readings.add(fact.reading);
      const others = wanted.get(fact);
      if (!others) wanted.set(fact, [group]);
      // A paragraph that stands twice lies here twice.
      else if (others.at(-1) !== group) others.push(group);
    }
  }
  for (const [i, paragraph] of stating.entries()) {
    const own = lent[i];
    if (!own || !readings.has(paragraph.reading)) continue;
    for (const fact of factsOf(paragraph.reading)) {
      const among = wanted.get(fact);
      if (!among) continue;
      const statement = new Statement(fact, paragraph, own);
      for (const { items } of among) items.push(statement);
    }
  }
}

/** Where among the words of all facts those of each shelf stand first. */
function firstUses(stating: readonly Paragraph[], placed: readonly Placed[]): ReadonlyMap<Shelf, number> {
  const firsts = new Map<Shelf, number>();
  const at = (paragraph: number, fact: Fact, { key }: Shelf): number =>
    (paragraph * MOST + fact.index) * MOST_KEYS + keysOf(fact).indexOf(key);
  /** Of those of which not all facts are in groups, by the paragraphs that have one; they are met soon. */
  const sought = new Map<Reading, Set<Shelf>>();
  let left = 0;
  for (const { shelf, groups } of placed) {
    const first = shelf.isLarge ? undefined : groups[0]?.items[0];
    if (first) {
      firsts.set(shelf, at(first.paragraph.index, first.fact, shelf));
      continue;
    }
    left++;
    for (const { reading } of shelf.lying) {
      const shelves = sought.get(reading);
      if (shelves) shelves.add(shelf);
      else sought.set(reading, new Set([shelf]));
    }
  }
  for (const { reading, index } of stating) {
    if (left === 0) break;
    for (const shelf of sought.get(reading) ?? []) {
      if (firsts.has(shelf)) continue;
      const fact = factsOf(reading).find((one) => keysOf(one).includes(shelf.key));
      if (fact) firsts.set(shelf, at(index, fact, shelf));
      left--;
    }
  }
  return firsts;
}

/** No paragraph states so many facts. */
const MOST = 1e6;
/** No fact has so many keys. */
const MOST_KEYS = 8;

type Pairs = readonly (readonly [number, number])[];

/** What a group was when it was looked at last, and which of its members conflicted. */
interface Verdict {
  readonly facts: readonly Fact[];
  readonly lent: readonly Lent[];
  /** For each member whether it stands in the same paragraph as the one before. */
  readonly joined: readonly boolean[];
  readonly pairs: Pairs;
}

const verdicts = new WeakMap<Shelf, Verdict>();
const NO_PAIRS: Pairs = [];

function conflictsIn({ shelf, items }: Group): Pairs {
  const known = verdicts.get(shelf);
  if (known && isAsBefore(known, items)) return known.pairs;
  const pairs = conflictsAmong(items);
  verdicts.set(shelf, {
    facts: items.map(({ fact }) => fact),
    lent: items.map(({ lent }) => lent),
    joined: items.map((_, i) => isJoined(items, i)),
    pairs,
  });
  return pairs;
}

/** Whether the member at `index` stands in the same paragraph as the one before. */
const isJoined = (items: readonly Statement[], index: number): boolean =>
  items[index]?.paragraph === items[index - 1]?.paragraph;

function isAsBefore({ facts, lent, joined }: Verdict, items: readonly Statement[]): boolean {
  return (
    facts.length === items.length &&
    items.every(
      (item, i) => item.fact === facts[i] && isLentTheSame(item.lent, lent[i]) && joined[i] === isJoined(items, i),
    )
  );
}

function conflictsAmong(group: readonly Statement[]): Pairs {
  const pairs: [number, number][] = [];
  for (const [i, first] of group.entries()) {
    let series: boolean | undefined;
    for (const [k, second] of group.slice(i + 1).entries()) {
      // The very same value cannot contradict itself.
      if (areEqual(first.fact.quantity, second.fact.quantity)) continue;
      if (!sameFact(first, second) || agree(first.fact.quantity, second.fact.quantity)) continue;
      if (isSetAgain(first.fact, second.fact) && isNamedElsewhere(second, group)) continue;
      if ((series ??= isSeries(first, group))) break;
      if (alternates(group, i, i + 1 + k)) continue;
      pairs.push([i, i + 1 + k]);
    }
  }
  return pairs.length > 0 ? pairs : NO_PAIRS;
}

/**
 * 补贴标准为90元 and 100元, under one kind after the other: two values that are each told again in turn are of two things. Where a figure
 * was changed in one place, one of them is told once.
 */
function alternates(group: readonly Statement[], first: number, second: number): boolean {
  const values = [group[first], group[second]];
  let last: number | undefined;
  let turns = 0;
  for (const statement of group) {
    const value = values.findIndex((one) => isAsMuch(statement, one));
    if (value < 0 || value === last) continue;
    if (last !== undefined) turns++;
    last = value;
  }
  return turns >= LEAST_TURNS;
}
/** One value that was changed makes two turns at most. */
const LEAST_TURNS = 3;
const isAsMuch = (a: Statement, b: Statement | undefined): boolean =>
  b !== undefined && areEqual(a.fact.quantity, b.fact.quantity);

/** 新建广场8个，改造广场3个，这3个广场…: another set has as many. */
const isNamedElsewhere = (again: Statement, group: readonly Statement[]): boolean =>
  group.some((other) => other !== again && areEqual(other.fact.quantity, again.fact.quantity));
