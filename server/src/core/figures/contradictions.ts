/**
 * Facts that a draft states with two values. Which of the facts with the same words contradict each other is kept with
 * their words: an edit asks again only about those it has touched.
 */
import { disputedIn, type Labels, labelsOf, type Shelf, SHELVES } from './fact-labels';
import { agree } from '../reading/quantities/agree';
import { type Fact, factsOf } from './quantities/facts';
import { paragraphsWith, tallied } from '../report/paragraphs-with';
import type { Reading } from '../reading/reading';
import type { Paragraph, Report } from '../report/report';
import { isSeries, isSetAgain, sameFact } from './same-fact';
import { type Lent, lenderOf, placedFact, type Statement } from './statements';

/** A fact as one paragraph states it, in the light of what stands around the paragraph. */
export interface Stated extends Lent {
  readonly fact: Fact;
  readonly labels: Labels;
  readonly paragraph: Paragraph;
}

/** Pairs of statements of one fact that cannot both be true, each second statement once, in order of their words' first use. */
export function contradictionsOf(report: Report): readonly (readonly [Statement, Statement])[] {
  const seen = new Set<Stated>();
  const pairs: (readonly [Statement, Statement])[] = [];
  for (const group of groupsOf(report)) {
    for (const [i, j] of conflictsIn(group)) {
      const [first, second] = [group.items[i], group.items[j]];
      if (!first || !second || seen.has(second)) continue;
      seen.add(second);
      pairs.push([placedFact(first), placedFact(second)]);
    }
  }
  return pairs;
}

/** Statements that share their words, and the shelf on which what was found out about them is kept. */
interface Group {
  readonly shelf: Shelf;
  readonly items: Stated[];
}

/** The groups of `report` that may speak of one thing and differ in value, in order of their words' first use. */
function groupsOf(report: Report): readonly Group[] {
  const disputed = disputedIn(tallied(report, SHELVES));
  if (disputed.size === 0) return [];
  const stating = paragraphsWith(report, factsOf);
  const placed = [...disputed].map((shelf) => ({
    shelf,
    groups: shelf.groups.map((part): Group => ({ shelf: part, items: [] })),
  }));
  fill(
    placed.flatMap(({ groups }) => groups),
    stating,
    lenderOf(report),
  );
  for (const { groups } of placed) groups.sort(byFirst);
  const firsts = firstUses(stating, placed);
  return placed.sort((a, b) => (firsts.get(a.shelf) ?? 0) - (firsts.get(b.shelf) ?? 0)).flatMap(({ groups }) => groups);
}

function byFirst({ items: [a] }: Group, { items: [b] }: Group): number {
  return a && b ? a.paragraph.index - b.paragraph.index || a.labels.index - b.labels.index : 0;
}

/** Lays into each group what its facts state, in order of place. A fact of several groups states the same in all. */
function fill(groups: readonly Group[], stating: readonly Paragraph[], lend: (paragraph: Paragraph) => Lent): void {
  const wanted = new Map<Labels, Group[]>();
  const readings = new Set<Reading>();
  for (const group of groups) {
    for (const labels of group.shelf.lying) {
      readings.add(labels.reading);
      const others = wanted.get(labels);
      if (!others) wanted.set(labels, [group]);
      // A paragraph that stands twice lies here twice.
      else if (others.at(-1) !== group) others.push(group);
    }
  }
  for (const paragraph of stating) {
    if (!readings.has(paragraph.reading)) continue;
    const lent = lend(paragraph);
    for (const labels of labelsOf(paragraph.reading)) {
      const own = wanted.get(labels);
      if (!own) continue;
      const stated: Stated = { fact: labels.fact, labels, paragraph, ...lent };
      for (const { items } of own) items.push(stated);
    }
  }
}

/** Where among the words of all facts those of each shelf stand first; large ones are met soon. */
function firstUses(
  stating: readonly Paragraph[],
  placed: readonly { readonly shelf: Shelf; readonly groups: readonly Group[] }[],
): ReadonlyMap<Shelf, number> {
  const firsts = new Map<Shelf, number>();
  const sought = new Map<string, Shelf>();
  const at = (paragraph: number, labels: Labels, key: number): number => (paragraph * MOST + labels.index) * 2 + key;
  for (const { shelf, groups } of placed) {
    const first = shelf.isLarge ? undefined : groups[0]?.items[0];
    if (first) firsts.set(shelf, at(first.paragraph.index, first.labels, first.labels.keys.indexOf(shelf.key)));
    else sought.set(shelf.key, shelf);
  }
  for (const { reading, index } of stating) {
    if (sought.size === 0) break;
    for (const labels of labelsOf(reading)) {
      for (const key of labels.keys) {
        const shelf = sought.get(key);
        if (!shelf) continue;
        firsts.set(shelf, at(index, labels, labels.keys.indexOf(key)));
        sought.delete(key);
      }
    }
  }
  return firsts;
}

/** No paragraph states so many facts. */
const MOST = 1e6;

type Pairs = readonly (readonly [number, number])[];

/** What a group was when it was looked at last, and which of its members conflicted. */
interface Verdict {
  readonly items: readonly Omit<Stated, 'labels' | 'paragraph'>[];
  /** For each member whether it stands in the same paragraph as the one before. */
  readonly joined: readonly boolean[];
  readonly pairs: Pairs;
}

const verdicts = new WeakMap<Shelf, Verdict>();
const NO_PAIRS: Pairs = [];

function conflictsIn({ shelf, items }: Group): Pairs {
  const known = verdicts.get(shelf);
  if (known && isAsBefore(known, items)) return known.pairs;
  const pairs = conflictsAmong(items.map(placedFact));
  verdicts.set(shelf, {
    items: items.map(({ labels: _, paragraph: __, ...kept }) => kept),
    joined: items.map((_, i) => isJoined(items, i)),
    pairs,
  });
  return pairs;
}

/** Whether the member at `index` stands in the same paragraph as the one before. */
const isJoined = (items: readonly Stated[], index: number): boolean =>
  items[index]?.paragraph === items[index - 1]?.paragraph;

function isAsBefore({ items: before, joined }: Verdict, items: readonly Stated[]): boolean {
  return (
    before.length === items.length &&
    before.every((old, i) => isSame(old, items[i]) && joined[i] === isJoined(items, i))
  );
}

const isSame = (a: Omit<Stated, 'labels' | 'paragraph'>, b: Stated | undefined): boolean =>
  a.fact === b?.fact &&
  a.headingTime === b.headingTime &&
  a.view === b.view &&
  a.normative === b.normative &&
  a.part === b.part &&
  a.item === b.item &&
  a.year === b.year;

function conflictsAmong(group: readonly Statement[]): Pairs {
  const pairs: [number, number][] = [];
  for (const [i, first] of group.entries()) {
    let series: boolean | undefined;
    for (const [k, second] of group.slice(i + 1).entries()) {
      // The very same value cannot contradict itself.
      if (first.labels.value === second.labels.value) continue;
      if (!sameFact(first, second) || agree(first.fact.quantity, second.fact.quantity)) continue;
      if (isSetAgain(first.fact, second.fact) && isNamedElsewhere(second, group)) continue;
      if ((series ??= isSeries(first, group))) break;
      pairs.push([i, i + 1 + k]);
    }
  }
  return pairs.length > 0 ? pairs : NO_PAIRS;
}

/** 新建广场8个，改造广场3个，这3个广场…: another set has as many. */
const isNamedElsewhere = (again: Statement, group: readonly Statement[]): boolean =>
  group.some((other) => other !== again && other.labels.value === again.labels.value);
