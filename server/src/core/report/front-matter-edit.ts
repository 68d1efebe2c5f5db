/** Writes what front-matter.ts reads: one `key: value` line at the head of a draft. */
import type { TextEdit } from '../text/edit';
import { span } from '../text/span';
import type { Report } from './report';

/**
 * The edit that gives the first of `keys` (names for the same thing, lower-case) the value `value`: in the line where one
 * of them stands, else in a new line, and in a front matter of its own where the draft has none. Line ends are the draft's.
 */
export function setFrontMatter(report: Report, keys: readonly string[], value: string): TextEdit {
  const { text, frontMatter } = report;
  const eol = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const line = `${keys[0]}: ${value}${eol}`;
  if (!frontMatter) {
    const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    return { span: span(start, start), text: `---${eol}${line}---${eol}${eol}` };
  }
  const { start, end } = frontMatter.span;
  const head = text.slice(start, end);
  for (const found of head.matchAll(/([^\r\n:：]*)([:：][ \t]*)([^\r\n]*)/g)) {
    if (!keys.includes(found[1]!.trim().toLowerCase())) continue;
    const from = start + found.index + found[1]!.length + found[2]!.length;
    return { span: span(from, from + found[3]!.trimEnd().length), text: /\s$/.test(found[2]!) ? value : ` ${value}` };
  }
  const close = start + head.lastIndexOf('---');
  return { span: span(close, close), text: line };
}
