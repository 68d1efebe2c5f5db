/**
 * Which paragraphs have something a rule looks for. Most rules of whole drafts look for something rare; asked here, an
 * edit costs them the changed paragraphs and those that have it, however long the draft is.
 */
import type { Reading } from '../reading/reading';
import { type Paragraph, paragraphAt, type Report } from './report';
import { partitionPoint } from '../text/partition-point';

/**
 * What is looked for: anything but nothing, false, '' and an empty list counts. A function of a module's own that keeps
 * its answers (see Reading.derive).
 */
export type Trait = (reading: Reading) => unknown;

interface Hits {
  /** Indices of the paragraphs that have it, in order. */
  readonly indices: readonly number[];
  /** Whether any rule still asks: a list that none asked for is not handed on. */
  asked: boolean;
  /** The same as paragraphs, once they were asked for. */
  paragraphs?: readonly Paragraph[];
}

const known = new WeakMap<readonly Paragraph[], Map<Trait, Hits>>();

/** What all paragraphs of a draft make together, in a form that a paragraph can be put into and taken out of. */
export interface Tally<T> {
  begin(): T;
  put(all: T, reading: Reading): void;
  take(all: T, reading: Reading): void;
}

const tallies = new WeakMap<readonly Paragraph[], Map<Tally<unknown>, unknown>>();

/**
 * `tally`, an object of a module's own, over `report`. An edit changes it where it stands, so what is read from it must not
 * be kept.
 */
export function tallied<T>({ paragraphs }: Pick<Report, 'paragraphs'>, tally: Tally<T>): T {
  let known = tallies.get(paragraphs);
  if (!known) tallies.set(paragraphs, (known = new Map()));
  if (known.has(tally)) return known.get(tally) as T;
  const all = tally.begin();
  for (const { reading } of paragraphs) tally.put(all, reading);
  known.set(tally, all);
  return all;
}

/** The paragraphs of `report` whose reading has `trait`, in order. */
export function paragraphsWith(report: Pick<Report, 'paragraphs'>, trait: Trait): readonly Paragraph[] {
  const { paragraphs } = report;
  let lists = known.get(paragraphs);
  if (!lists) known.set(paragraphs, (lists = new Map()));
  let hits = lists.get(trait);
  if (!hits) {
    lists.set(trait, (hits = { indices: indicesWith(trait, paragraphs, 0, paragraphs.length), asked: true }));
  }
  hits.asked = true;
  return (hits.paragraphs ??= hits.indices.map((i) => paragraphAt(report, i)));
}

/** `paragraphs` by their reading, which those that say the same share; in order. */
export function byReading(paragraphs: readonly Paragraph[]): ReadonlyMap<Reading, readonly Paragraph[]> {
  const found = new Map<Reading, Paragraph[]>();
  for (const paragraph of paragraphs) {
    const alike = found.get(paragraph.reading);
    if (alike) alike.push(paragraph);
    else found.set(paragraph.reading, [paragraph]);
  }
  return found;
}

/** Indices from `from` to before `to` of the paragraphs that have `trait`. */
function indicesWith(trait: Trait, paragraphs: readonly Paragraph[], from: number, to: number): number[] {
  const indices: number[] = [];
  for (let i = from; i < to; i++) {
    const paragraph = paragraphs[i];
    if (paragraph && has(paragraph.reading, trait)) indices.push(i);
  }
  return indices;
}

function has(reading: Reading, trait: Trait): boolean {
  const value = trait(reading);
  return Array.isArray(value)
    ? value.length > 0
    : value !== undefined && value !== '' && value !== false && value !== null;
}

/**
 * `after` came out of `before`: the first `head` paragraphs are the same, and from `tail` on the old ones follow from
 * `to` on. Those beside the edit may have been cut out of the text anew and yet be as they were.
 */
export function handOn(
  before: readonly Paragraph[],
  after: readonly Paragraph[],
  ...[head, tail, to]: readonly [head: number, tail: number, to: number]
): void {
  if (before === after) return;
  const most = Math.min(tail, to);
  const isSame = (i: number, j: number): boolean => before[i]?.reading === after[j]?.reading;
  let above = head;
  while (above < most && isSame(above, above)) above++;
  let below = 0;
  while (below < most - above && isSame(tail - below - 1, to - below - 1)) below++;
  const change: Change = { before, after, head: above, tail: tail - below, to: to - below };
  handOnTallies(change);
  handOnLists(change);
}

interface Change {
  readonly before: readonly Paragraph[];
  readonly after: readonly Paragraph[];
  readonly head: number;
  readonly tail: number;
  readonly to: number;
}

function handOnTallies({ before, after, head, tail, to }: Change): void {
  const counted = tallies.get(before);
  if (!counted) return;
  for (const [tally, all] of counted) {
    for (const { reading } of before.slice(head, tail)) tally.take(all, reading);
    for (const { reading } of after.slice(head, to)) tally.put(all, reading);
  }
  tallies.delete(before);
  tallies.set(after, counted);
}

function handOnLists(change: Change): void {
  const lists = known.get(change.before);
  if (!lists) return;
  const next = new Map<Trait, Hits>();
  for (const [trait, { indices, asked }] of lists)
    if (asked) next.set(trait, { indices: handedOn(trait, indices, change), asked: false });
  known.set(change.after, next);
}

/** The indices of `after` that have `trait`, out of those of `before`: most edits change none of them. */
function handedOn(trait: Trait, indices: readonly number[], { after, head, tail, to }: Change): readonly number[] {
  const first = firstFrom(indices, head);
  const end = firstFrom(indices, tail);
  const fresh = indicesWith(trait, after, head, to);
  if (to === tail && fresh.length === end - first && fresh.every((index, i) => index === indices[first + i]))
    return indices;
  const below = indices.slice(end);
  return [...indices.slice(0, first), ...fresh, ...(to === tail ? below : below.map((i) => i + to - tail))];
}

/** How many of `indices`, which are in order, come before `index`. */
const firstFrom = (indices: readonly number[], index: number): number =>
  partitionPoint(indices.length, (at) => (indices[at] ?? 0) < index);
