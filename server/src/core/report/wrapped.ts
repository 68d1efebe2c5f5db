/** Lines of plain text that were broken at a width, as copies from pages and PDF files are: what a line begins with may belong to the one before. */
import type { Report } from './report';

/** A line shorter than this ends where its writer ended it. */
const SHORTEST = 15;
/** So many lines around it, of about the same length, show the width. */
const AROUND = 12;
const LEAST_ALIKE = 4;
/** How much shorter than the width a line may be whose last word would not have fitted. */
const RAGGED = 2;
const ENDS_ITSELF = /[。！？；：…”』」]$/;

/** Whether the paragraph at `index` goes on from the line before it, which ends in mid-sentence at the width of its neighbours. */
export function goesOnFromLineAbove({ paragraphs, text, format }: Report, index: number): boolean {
  const [above, own] = [paragraphs[index - 1], paragraphs[index]];
  if (format !== 'plain' || above?.kind !== 'prose' || own?.kind !== 'prose') return false;
  const written = above.reading.original.trimEnd();
  if (written.length < SHORTEST || ENDS_ITSELF.test(written)) return false;
  if (!/^(?:\r\n|\n|\r)$/.test(text.slice(above.span.end, own.span.start))) return false;
  const alike = paragraphs
    .slice(Math.max(0, index - AROUND), index + AROUND)
    .filter(({ reading }) => Math.abs(reading.original.trimEnd().length - written.length) <= RAGGED);
  return alike.length >= LEAST_ALIKE;
}
