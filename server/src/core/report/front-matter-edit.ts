/** Writes what front-matter.ts reads, one `key: value` line at the head of a draft, and takes it out again. */
import type { TextEdit } from '../text/edit';
import { type Span, span } from '../text/span';
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

/**
 * Where `value`, which front-matter.ts read for `key` (lower-case), is written, without quotes; undefined where it is a list of
 * several lines.
 */
export function valueInFrontMatter({ text, frontMatter }: Report, key: string, value: string): Span | undefined {
  if (!frontMatter || value === '') return undefined;
  const { start, end } = frontMatter.span;
  let place: Span | undefined;
  // Of two lines with one key the last one counts.
  for (const { index, 1: name = '', 2: colon = '', 3: rest = '' } of eachOf(LINE, text.slice(start, end))) {
    if (name.trim().toLowerCase() !== key || !rest.includes(value)) continue;
    const from = start + index + name.length + colon.length + rest.indexOf(value);
    place = span(from, from + value.length);
  }
  return place;
}

/** The edit that takes out the first line that has one of `keys`; undefined when none has. */
export function unsetFrontMatter(report: Report, keys: readonly string[]): TextEdit | undefined {
  const { text, frontMatter } = report;
  if (!frontMatter) return undefined;
  const { start, end } = frontMatter.span;
  for (const { 0: whole, 1: key = '', index } of eachOf(LINE, text.slice(start, end)))
    if (keys.includes(key.trim().toLowerCase()))
      return withoutLine(report, span(start + index, start + index + whole.length));
  return undefined;
}

/** The edit that takes out a line of the front matter; and all of the front matter when nothing else is in it. */
export function withoutLine({ text, frontMatter }: Report, line: Span): TextEdit {
  const head = frontMatter?.span;
  const others = head ? text.slice(head.start, line.start) + text.slice(line.end, head.end) : '';
  if (head && /^[-\s]*$/.test(others)) {
    const below = /^(?:[ \t]*(?:\r\n|\n|\r)){0,2}/.exec(text.slice(head.end))?.[0].length ?? 0;
    const mark = text.charCodeAt(head.start) === 0xfeff ? 1 : 0;
    return { span: span(head.start + mark, head.end + below), text: '' };
  }
  const eol = /^(?:\r\n|\n|\r)/.exec(text.slice(line.end, line.end + 2))?.[0].length ?? 0;
  return { span: span(line.start, line.end + eol), text: '' };
}
