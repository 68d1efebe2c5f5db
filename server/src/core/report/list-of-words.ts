/** Lists of words: one entry a line, and no sentence anywhere. What is rare in prose may well be an entry: 以仁为本 among terms of philosophy. */
import type { Report } from './report';

const LEAST_ENTRIES = 60;
const LONGEST_ENTRY = 10;
/** Of all lines so many are entries; the others tell of the list. */
const LEAST_SHARE = 0.85;
const HOLDS_MARK = /[，。；：！？、]/;

export const isListOfWords = (report: Report): boolean => report.derive(readListOfWords);

function readListOfWords({ paragraphs }: Report): boolean {
  if (paragraphs.length < LEAST_ENTRIES) return false;
  const entries = paragraphs.filter(
    ({ kind, reading: { text } }) =>
      (kind === 'prose' || kind === 'item') && text.trim().length <= LONGEST_ENTRY && !HOLDS_MARK.test(text),
  );
  return entries.length >= paragraphs.length * LEAST_SHARE;
}
