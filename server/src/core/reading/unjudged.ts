/** What is never judged inside a paragraph: addresses, comments, garbled stretches, and what is markup in Markdown. It is covered, not cut out. */
import { garbledIn } from './garbled';
import type { Span } from '../text/span';
import type { Stretch } from './markdown/inline';

/** The character that stands for one that is not judged. */
export const COVER = '\ufffc';

/** An address ends before 汉字 and Chinese marks, and before a mark that belongs to the sentence. */
const ADDRESS =
  /(?:https?|ftp):\/\/[\w\-.~:/?#[\]@!$&'()*+,;=%]+|www\.[\w\-.~/?#&=%]+|[\w.%+-]{1,64}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+/g;
const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;

/** `text` with everything that is not judged covered; the length stays. */
export function coverUnjudged(text: string, markup: readonly Stretch[]): string {
  let covered = text;
  for (const [start, end] of markup) covered = covered.slice(0, start) + COVER.repeat(end - start) + covered.slice(end);
  if (covered.includes('<!--')) covered = covered.replace(COMMENT, cover);
  if (covered.includes('://') || covered.includes('www.') || covered.includes('@'))
    covered = covered.replace(ADDRESS, coverAddress);
  for (const { start, end } of runsOf(garbledIn(covered), covered.length))
    covered = covered.slice(0, start) + COVER.repeat(end - start) + covered.slice(end);
  return covered;
}

/** Whole pages lost their characters: what stands between so many stretches, not far from one another, is no text either. */
const LEAST_IN_A_RUN = 4;
const WIDEST_BETWEEN = 40;

/** What of a text of `length` characters is `garbled`, with what such stretches leave between them; all of it where that is most. */
function runsOf(garbled: readonly Span[], length: number): readonly Span[] {
  const runs: Span[][] = [];
  for (const stretch of garbled) {
    const last = runs.at(-1);
    if (last && stretch.start - (last.at(-1)?.end ?? 0) <= WIDEST_BETWEEN) last.push(stretch);
    else runs.push([stretch]);
  }
  const covered = runs.flatMap((run) => {
    const [first, last] = [run[0], run.at(-1)];
    return first && last && run.length >= LEAST_IN_A_RUN ? [{ start: first.start, end: last.end }] : run;
  });
  const isLost =
    runs.length < garbled.length && covered.reduce((sum, { start, end }) => sum + end - start, 0) * 2 > length;
  return isLost ? [{ start: 0, end: length }] : covered;
}

const cover = (found: string): string => COVER.repeat(found.length);

const MARKS_OF_A_SENTENCE = ".,;:!?'";

/** The bracket that closes a remark round the address, what follows it, and the mark at the end are the sentence's. */
function coverAddress(found: string): string {
  let end = lengthInBrackets(found);
  while (MARKS_OF_A_SENTENCE.includes(found.charAt(end - 1))) end--;
  return COVER.repeat(end) + found.slice(end);
}

/** Where `address` ends if it holds no bracket that closes and none that it opens. */
function lengthInBrackets(address: string): number {
  let open = 0;
  for (let i = 0; i < address.length; i++) {
    if (address[i] === '(') open++;
    else if (address[i] === ')' && --open < 0) return i;
  }
  return address.length;
}
