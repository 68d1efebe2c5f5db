/** Writes the directives that suppress.ts reads: the edits by which a writer silences a rule inside a draft. */
import type { Report } from '../report/report';
import type { TextEdit } from '../text/edit';
import { type Span, span } from '../text/span';

/** The edit that switches `rule` off for the whole draft, in its front matter; a draft without one is given one. */
export function silenceInDraft(report: Report, rule: string): TextEdit {
  const { text, frontMatter } = report;
  const eol = lineEndOf(text);
  if (!frontMatter) {
    const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    return { span: span(start, start), text: `---${eol}bizheng-disable: ${rule}${eol}---${eol}${eol}` };
  }
  const head = text.slice(frontMatter.span.start, frontMatter.span.end);
  const line = /(?:^|[\r\n])[ \t]*bizheng-disable[ \t]*[:：][ \t]*([^\r\n]*)/i.exec(head);
  if (!line) {
    const close = frontMatter.span.start + head.lastIndexOf('---');
    return { span: span(close, close), text: `bizheng-disable: ${rule}${eol}` };
  }
  const listed = line[1]!.trimEnd();
  const start = frontMatter.span.start + line.index + line[0].length - line[1]!.length;
  const list = /^\[.*\]$/.test(listed) ? `${listed.slice(0, -1).trimEnd()}, ${rule}]` : listed ? `${listed}, ${rule}` : rule;
  return { span: span(start, start + line[1]!.length), text: list };
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

function lineEndOf(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}
