/** Writes what front-matter.ts reads: one `key: value` line at the head of a draft. */
import type { TextEdit } from '../text/edit';
import { span } from '../text/span';
import type { Report } from './report';
import { eachOf } from '../reading/seek';

/** A line of front matter: key, colon with the blanks behind it, value. */
const LINE = /(?<![^\r\n])([^\r\n:：]*)([:：][ \t]*)([^\r\n]*)/g;
/** The items of a list under its key. */
const LIST = /^[ \t]*(?:(?:\r\n|\n|\r)[ \t]*-[ \t][^\r\n]*)+/;

/**
 * The edit that gives the first of `keys` (names for the same thing, lower-case) the value `value`: in the line where
 * one of them stands, else in a new line, and in a front matter of its own where the draft has none. Line ends are the
 * draft's.
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
  for (const { index, 1: key = '', 2: colon = '', 3: old = '' } of eachOf(LINE, head)) {
    if (!keys.includes(key.trim().toLowerCase())) continue;
    const from = start + index + key.length + colon.length;
    // A list under the key gives way to its items on the key's line.
    const list = old.trim() === '' ? (LIST.exec(text.slice(from, end))?.[0].length ?? 0) : 0;
    return { span: span(from, from + (list || old.trimEnd().length)), text: /\s$/.test(colon) ? value : ` ${value}` };
  }
  const close = start + head.lastIndexOf('---');
  return { span: span(close, close), text: line };
}
