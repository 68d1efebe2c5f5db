/** Finding one's place among things that are in order. */
import type { Span } from '../../text/span';
import { partitionPoint } from '../../text/partition-point';

/** Index of the first of `list` for which `holds` is true, given that it is true from some point on; its length when for none. */
export const firstIndex = <T>(list: readonly T[], holds: (item: T) => boolean): number =>
  partitionPoint(list.length, (at) => !holds(list[at] as T));

/** Index of the first of `list`, which is in order of place, that starts at `offset` or behind. */
export function firstFrom(list: readonly { readonly start: number }[], offset: number): number {
  return firstIndex(list, ({ start }) => start >= offset);
}

/** Index of the sentence that `offset` stands in, looked for from `first` on; the last one where `offset` is behind them all. */
export function sentenceAt(sentences: readonly Span[], offset: number, first: number): number {
  let index = first;
  for (let sentence = sentences[index]; sentence && sentence.end <= offset; sentence = sentences[index]) {
    if (index + 1 >= sentences.length) break;
    index++;
  }
  return index;
}
