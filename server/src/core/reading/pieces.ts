/**
 * What no writer calls a paragraph: a page, a log or a table that lost its line ends. It is read in pieces, for what a
 * reader does inside a paragraph may cost more than its length.
 */
import { type Span, span } from '../text/span';

/** Longer paragraphs are cut at the next end of a sentence or cell, … */
export const LONGEST = 10_000;
/** … and in the midst of a word where none comes within so many characters. */
const NO_END = 2000;
const ENDS = /[。！？；\n|\t]/;

/**
 * The pieces of the stretch of `text` from `start` to `end`, which is one piece as a rule. Where a piece ends is known by
 * its own characters, so that an edit behind it leaves it as it was.
 */
export function* piecesOf(text: string, start: number, end: number, longest = LONGEST): Generator<Span> {
  let from = start;
  while (end - from > longest) {
    const to = endOf(text, from + longest);
    if (to >= end) break;
    yield span(from, to);
    from = to;
  }
  yield span(from, end);
}

function endOf(text: string, from: number): number {
  const found = ENDS.exec(text.slice(from, from + NO_END));
  if (found) return from + found.index + 1;
  const to = from + NO_END;
  // Not between the halves of a rare character.
  return /[\ud800-\udbff]/.test(text.charAt(to - 1)) ? to - 1 : to;
}
