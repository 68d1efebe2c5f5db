/** Keeps the tree of a draft's Markdown from one edit to the next, and brings odd texts into a form that the parser takes. */
import { TreeFragment, type Tree } from '@lezer/common';
import { commonEnds } from '../../text/edit';
import { parseBlocks } from './parser';

/** The tree of a draft and the source it is of, which has the draft's length. */
export interface MarkdownTree {
  readonly source: string;
  /** The source before what is too deep was taken out of it; the same text, nearly always. */
  readonly asWritten: string;
  readonly tree: Tree;
}

/**
 * The tree of `text`, whose first `skipped` characters are front matter. Where `previous` holds the tree of an earlier
 * version, what the edit did not touch is taken from there.
 */
export function markdownTree(text: string, skipped: number, previous?: MarkdownTree): MarkdownTree {
  const asWritten = sourceOf(text, skipped);
  if (previous?.asWritten === asWritten) return previous;
  const source = previous ? madeShallow(asWritten, previous) : shallow(asWritten);
  if (!previous) return { source, asWritten, tree: parseBlocks(source) };
  const { head, tail } = commonEnds(previous.source, source);
  const changed = { fromA: head, toA: previous.source.length - tail, fromB: head, toB: source.length - tail };
  const kept = TreeFragment.applyChanges(TreeFragment.addTree(previous.tree), [changed]);
  return { source, asWritten, tree: parseBlocks(source, kept) };
}

/** `text` for the parser, character for character: front matter is blank lines, a lone \r ends a line, a BOM is a space. */
function sourceOf(text: string, skipped: number): string {
  let source = skipped > 0 ? '\n'.repeat(skipped) + text.slice(skipped) : text;
  if (source.charCodeAt(0) === 0xfeff) source = ` ${source.slice(1)}`;
  return source.includes('\r') ? source.replace(/\r(?!\n)/g, '\n') : source;
}

/**
 * Lists in lists in quotes, more than forty of them open on one line: the parser would look through the line once for each,
 * and no writer means any.
 */
const MARK = String.raw`[ \t]{0,8}(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))`;
const TOO_DEEP = new RegExp(`((?:${MARK}){40})((?:${MARK})+)`, 'y');
/** What such a line begins with. */
const MAY_BEGIN = new Set(' \t>-*+0123456789');

/** `source` with letters where marks are more than the parser should see. */
function shallow(source: string): string {
  let made = '';
  let done = 0;
  for (let start = 0; ; ) {
    TOO_DEEP.lastIndex = start;
    const deep = MAY_BEGIN.has(source.charAt(start)) ? TOO_DEEP.exec(source) : null;
    if (deep) {
      const [all, marks = '', more = ''] = deep;
      made += source.slice(done, start) + marks + 'x'.repeat(more.length);
      done = start + all.length;
    }
    start = source.indexOf('\n', Math.max(start, done)) + 1;
    if (start === 0) return done === 0 ? source : made + source.slice(done);
  }
}

/** As `shallow`, looking only at the lines that changed since `previous`, in which nothing was too deep. */
function madeShallow(source: string, previous: MarkdownTree): string {
  if (previous.source !== previous.asWritten) return shallow(source);
  const { head, tail } = commonEnds(previous.source, source);
  const start = source.lastIndexOf('\n', head - 1) + 1;
  const end = source.indexOf('\n', source.length - tail);
  const lines = source.slice(start, end < 0 ? undefined : end);
  const left = shallow(lines);
  return left === lines ? source : source.slice(0, start) + left + (end < 0 ? '' : source.slice(end));
}
