/** Which edits would leave the tags of a table in HTML other than they are. */
import type { Report } from '../report/report';
import { isInHtml } from '../report/row-cells';
import type { TextEdit } from '../text/edit';
import { partitionPoint } from '../text/partition-point';

/**
 * Whether `edit` would take a tag away, cut one in two, set words outside the cells of its row or part the row from others: in a row of
 * a table in HTML only words of one cell may be changed.
 */
export function tearsTags(
  { paragraphs, text, format }: Report,
  { span: { start, end }, text: put }: TextEdit,
): boolean {
  if (format !== 'markdown') return false;
  const first = partitionPoint(paragraphs.length, (i) => (paragraphs[i]?.span.end ?? Infinity) < start);
  for (let at = first; ; at++) {
    const paragraph = paragraphs[at];
    if (!paragraph || paragraph.span.start > end) return false;
    if (!isInHtml(paragraph.reading)) continue;
    if (start <= paragraph.span.start || end >= paragraph.span.end) return true;
    if (/[<>\r\n]/.test(put) || /[<>]/.test(text.slice(start, end))) return true;
    return isInTag(text, paragraph.span.start, start);
  }
}

/** Whether `at` lies in a tag, or may; `from` lies in none. */
export function isInTag(text: string, from: number, at: number): boolean {
  const before = text.slice(from, at);
  return before.lastIndexOf('<') > before.lastIndexOf('>');
}
