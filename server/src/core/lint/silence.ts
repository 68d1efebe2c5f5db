/** Writes the directives that suppress.ts reads: the edits by which a writer silences a rule inside a draft. */
import { setFrontMatter } from '../report/front-matter-edit';
import type { Report } from '../report/report';
import type { TextEdit } from '../text/edit';
import { type Span, span } from '../text/span';

/** The edit that switches `rule` off for the whole draft, in its front matter. */
export function silenceInDraft(report: Report, rule: string): TextEdit {
  const listed = report.frontMatter?.values.get('bizheng-disable') ?? '';
  const list = /^\[.*\]$/.test(listed)
    ? `${listed.slice(0, -1).trimEnd()}, ${rule}]`
    : listed
      ? `${listed}, ${rule}`
      : rule;
  return setFrontMatter(report, ['bizheng-disable'], list);
}

/**
 * The edit that silences `rule` on the line where `place` begins: a comment at the line's end, which Markdown does not
 * show. Undefined where a comment would show or break something: plain text, front matter, code.
 */
export function silenceOnLine(report: Report, place: Span, rule: string): TextEdit | undefined {
  if (report.format !== 'markdown') return undefined;
  const paragraph = report.paragraphs.find((one) => one.span.start <= place.start && place.start <= one.span.end);
  if (!paragraph || paragraph.kind === 'code' || paragraph.kind === 'front-matter') return undefined;
  const { text } = report;
  const rest = text.slice(place.start).search(/[\r\n]/);
  const end = rest < 0 ? text.length : place.start + rest;
  const lineStart = Math.max(text.lastIndexOf('\n', place.start - 1), text.lastIndexOf('\r', place.start - 1)) + 1;
  const line = text.slice(lineStart, end);
  const comment = `<!-- bizheng-disable-line ${rule} -->`;
  // In a table the comment goes into the last cell, or the row would no longer be one.
  const bar = paragraph.kind === 'row' ? /[ \t]*\|[ \t]*$/.exec(line) : null;
  const known = /<!--\s*bizheng-disable-line((?:[\s,，]+[a-z][a-z-]*)+)\s*-->/.exec(line);
  if (known) {
    const at = lineStart + known.index + known[0].lastIndexOf(known[1]!) + known[1]!.length;
    return { span: span(at, at), text: ` ${rule}` };
  }
  const kept = bar ? bar.index : line.search(/[ \t]*$/);
  return { span: span(lineStart + kept, lineStart + kept), text: ` ${comment}` };
}
