/** Many stretches of a text, asked for without a look at each. */
import type { Span } from './span';
import { partitionPoint } from './partition-point';

/** Whether one of `spans` holds a stretch; worked out for any number of questions at once. */
export function anyHolds(spans: readonly Span[]): (inner: Span) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  /** Of each and those before it, the furthest end. */
  const furthest: number[] = [];
  for (const { end } of sorted) furthest.push(Math.max(end, furthest.at(-1) ?? 0));
  return ({ start, end }) =>
    (furthest[partitionPoint(sorted.length, (i) => (sorted[i]?.start ?? 0) <= start) - 1] ?? -1) >= end;
}

/** Places of a text that are taken, known character by character. Most texts have none: nothing is set up for them. */
export class Taken {
  #places: Set<number> | undefined;

  constructor(stretches: Iterable<Span> = []) {
    for (const stretch of stretches) this.take(stretch);
  }

  get isEmpty(): boolean {
    return this.#places === undefined || this.#places.size === 0;
  }

  take({ start, end }: Span): void {
    const places = (this.#places ??= new Set());
    for (let i = start; i < end; i++) places.add(i);
  }

  has(place: number): boolean {
    return this.#places !== undefined && this.#places.has(place);
  }

  /** Whether any place of the stretch is taken. */
  meets({ start, end }: Span): boolean {
    if (this.#places === undefined) return false;
    for (let i = start; i < end; i++) if (this.#places.has(i)) return true;
    return false;
  }
}
