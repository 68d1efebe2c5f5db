/**
 * Which paragraphs have something a rule looks for. Most rules of whole drafts look for something rare; asked here, an
 * edit costs them the changed paragraphs and those that have it, however long the draft is.
 */
import type { Reading } from '../reading/reading';
import type { Paragraph, Report } from './report';

/** What is looked for: anything but nothing, false, '' and an empty list counts. A function of a module's own that keeps its answers (see Reading.derive). */
export type Trait = (reading: Reading) => unknown;

interface Hits {
  /** Indices of the paragraphs that have it, in order. */
  readonly indices: readonly number[];
  /** Whether any rule still asks: a list that none asked for is not handed on. */
  asked: boolean;
}

const known = new WeakMap<readonly Paragraph[], Map<Trait, Hits>>();

/** The paragraphs of `report` whose reading has `trait`, in order. */
export function paragraphsWith({ paragraphs }: Pick<Report, 'paragraphs'>, trait: Trait): Paragraph[] {
  let lists = known.get(paragraphs);
  if (!lists) known.set(paragraphs, (lists = new Map()));
  let hits = lists.get(trait);
  if (!hits) {
    const indices: number[] = [];
    for (let i = 0; i < paragraphs.length; i++) if (has(paragraphs[i]!.reading, trait)) indices.push(i);
    lists.set(trait, (hits = { indices, asked: true }));
  }
  hits.asked = true;
  return hits.indices.map((i) => paragraphs[i]!);
}

function has(reading: Reading, trait: Trait): boolean {
  const value = trait(reading);
  return Array.isArray(value)
    ? value.length > 0
    : value !== undefined && value !== '' && value !== false && value !== null;
}

/** `after` came out of `before`: the first `head` paragraphs are the same, and from `tail` on the old ones follow from `to` on. */
export function handOn(
  before: readonly Paragraph[],
  after: readonly Paragraph[],
  head: number,
  tail: number,
  to: number,
): void {
  const lists = known.get(before);
  if (!lists || before === after) return;
  const next = new Map<Trait, Hits>();
  for (const [trait, { indices, asked }] of lists) {
    if (!asked) continue;
    const kept: number[] = [];
    let i = 0;
    while (i < indices.length && indices[i]! < head) kept.push(indices[i++]!);
    for (let fresh = head; fresh < to; fresh++) if (has(after[fresh]!.reading, trait)) kept.push(fresh);
    while (i < indices.length && indices[i]! < tail) i++;
    for (; i < indices.length; i++) kept.push(indices[i]! + to - tail);
    next.set(trait, { indices: kept, asked: false });
  }
  known.set(after, next);
}
