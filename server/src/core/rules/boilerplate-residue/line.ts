/** What a fix takes out with paragraphs that are no part of the draft. */
import type { Paragraph, Report } from '../../report/report';
import { breaksOff } from '../../report/wrapped';
import { type Span, span } from '../../text/span';

/** Behind a paragraph: the end of its line, and empty lines. */
const EMPTY_LINES = /^[^\n]*\n(?=[ \t\r]*\n)/;

/**
 * The paragraphs from `first` to `last` with what separates them from the next, so that no empty line stays behind, but for one
 * that parts what stood above from what stands below: a page's number right under the last line of its text, and then the head of
 * the next page. At the end of a draft, with what separates them from the paragraph above.
 */
export function lineOf(report: Report, first: Paragraph, last = first): Span {
  const { text, paragraphs } = report;
  const [before, next] = [paragraphs[first.index - 1], paragraphs[last.index + 1]];
  const { start } = first.span;
  const { end } = last.span;
  if (!next) return span(before?.span.end ?? start, end);
  // A sentence that the page broke off goes on behind the number.
  const parts = before && !breaksOff(report, before.index) && !/\n[^\n]*\n/.test(text.slice(before.span.end, start));
  const line = parts ? EMPTY_LINES.exec(text.slice(end, next.span.start))?.[0].length : undefined;
  return span(start, line === undefined ? next.span.start : end + line);
}
