/** Finding one's place among things that are in order. */
import type { Span } from '../../text/span';

/** Index of the first of `list` for which `holds` is true, given that it is true from some point on; its length when for none. */
export function firstIndex<T>(list: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = list[middle];
    if (item !== undefined && holds(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}

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
