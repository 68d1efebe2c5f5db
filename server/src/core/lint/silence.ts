/** Writes the directives that suppress.ts reads: the edits by which a writer silences a rule inside a draft. */
import { setFrontMatter } from '../report/front-matter-edit';
import type { Paragraph, Report } from '../report/report';
import { isInHtml } from '../report/row-cells';
import type { TextEdit } from '../text/edit';
import { type Span, span } from '../text/span';
import { isInTag } from './tags';

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
 * show. Undefined where a comment would show or break something: front matter, code, and plain text, unless the writer is told
 * that it shows there (`mayShow`).
 */
export function silenceOnLine(report: Report, place: Span, rule: string, mayShow = false): TextEdit | undefined {
  if (report.format !== 'markdown' && !mayShow) return undefined;
  const paragraph = report.paragraphs.find(({ span }) => span.start <= place.start && place.start <= span.end);
  if (!paragraph || paragraph.kind === 'code' || paragraph.kind === 'front-matter') return undefined;
  const { text } = report;
  const rest = text.slice(place.start).search(/[\r\n]/);
  const end = rest < 0 ? text.length : place.start + rest;
  const lineStart = Math.max(text.lastIndexOf('\n', place.start - 1), text.lastIndexOf('\r', place.start - 1)) + 1;
  const line = text.slice(lineStart, end);
  if (isInHtml(paragraph.reading) && !isAloneOnLine(report, paragraph, span(lineStart, end))) return undefined;
  const comment = `<!-- bizheng-disable-line ${rule} -->`;
  const [directive, rules = ''] = DIRECTIVE.exec(line) ?? [];
  if (directive !== undefined) {
    const at = lineStart + line.indexOf(directive) + directive.lastIndexOf(rules) + rules.length;
    return { span: span(at, at), text: ` ${rule}` };
  }
  const at = lineStart + lengthOf(line, paragraph.kind === 'row');
  return { span: span(at, at), text: ` ${comment}` };
}

/** Whether `line` holds no other row in HTML than `row`, which its comment would silence, too, and ends in no tag. */
function isAloneOnLine({ paragraphs, text }: Report, row: Paragraph, line: Span): boolean {
  const [above, below] = [paragraphs[row.index - 1], paragraphs[row.index + 1]];
  const isApart =
    (above === undefined || above.span.end <= line.start) && (below === undefined || below.span.start >= line.end);
  return isApart && (line.end >= row.span.end || !isInTag(text, row.span.start, line.end));
}

const DIRECTIVE = /<!--\s*bizheng-disable-line((?:[\s,，]+[a-z][a-z-]*)+)\s*-->/;

/** How long a line is without the blanks at its end. In a table the last bar goes too, or the row would no longer be one. */
function lengthOf(line: string, isRow: boolean): number {
  const written = trimmed(line);
  return isRow && written.endsWith('|') ? trimmed(written.slice(0, -1)).length : written.length;
}

/** `line` without spaces and tabs at its end. */
function trimmed(line: string): string {
  let end = line.length;
  while (end > 0 && /[ \t]/.test(line.charAt(end - 1))) end--;
  return line.slice(0, end);
}
