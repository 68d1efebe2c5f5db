/** Intl.Segmenter, which every Node has: its dictionary is small, but it costs nothing and cannot fail. */
import type { Segmenter } from '../core/index';

export function openIntl(): Segmenter {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  // It copies its whole input for every word: sentence by sentence keeps that small.
  return {
    name: 'intl',
    cut: (text) =>
      text
        .split(/(?<=[。！？；\n])/)
        .flatMap((sentence) => Array.from(segmenter.segment(sentence), ({ segment }) => segment)),
  };
}
