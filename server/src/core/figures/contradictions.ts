/**
 * Facts that a draft states with two values. Which of the facts with the same words contradict each other is kept with
 * their words: an edit asks again only about those it has touched.
 */
import { type Labels, labelsOf, type Shelf, sortIntoShelves } from './fact-labels';
import { agree } from '../reading/quantities/agree';
import { type Fact, factsOf } from './quantities/facts';
import { paragraphsWith } from '../report/paragraphs-with';
import type { Paragraph, Report } from '../report/report';
import { isSeries, isSetAgain, sameFact } from './same-fact';
import { lenderOf, placedFact, type Statement, type View } from './statements';

/** A fact as one paragraph states it, in the light of what stands around the paragraph. */
export interface Stated {
  readonly fact: Fact;
  readonly labels: Labels;
  readonly paragraph: Paragraph;
  readonly headingTime: string;
  readonly view: View;
  readonly normative: boolean;
  readonly part: string;
  readonly item: string;
  readonly year: string;
}

/** Pairs of statements of one fact that cannot both be true, each second statement once, in order of their words' first use. */
export function contradictionsOf(report: Report): readonly (readonly [Statement, Statement])[] {
  const lend = lenderOf(report);
  const stated: Stated[] = [];
  for (const paragraph of paragraphsWith(report, factsOf)) {
    const lent = lend(paragraph);
    for (const labels of labelsOf(paragraph.reading)) stated.push({ fact: labels.fact, labels, paragraph, ...lent });
  }
  const seen = new Set<Stated>();
  const pairs: (readonly [Statement, Statement])[] = [];
  for (const group of groupsOf(stated)) {
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
  readonly items: readonly Stated[];
}

/** Pairs are compared within a group, so a group must stay small. */
const LARGE = 24;

/** Statements that may speak of one thing: same dimension, same words next to the number. */
function groupsOf(stated: readonly Stated[]): readonly Group[] {
  const groups: Group[] = [];
  for (const { shelf, items } of sortIntoShelves(stated)) {
    if (items.length <= LARGE) groups.push({ shelf, items });
    // A large group is taken apart by all its words; what is still large then is a series of like figures, not one fact.
    else for (const part of sortIntoShelves(items, shelf)) if (part.items.length <= LARGE) groups.push(part);
  }
  return groups;
}

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
  if (items.every(({ labels }) => labels.value === items[0]?.labels.value)) return NO_PAIRS;
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
