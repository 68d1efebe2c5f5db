/** Keeps the tree of a draft's Markdown from one edit to the next, and brings odd texts into a form that the parser takes. */
import { TreeFragment, type Tree } from '@lezer/common';
import { commonEnds } from '../../text/edit';
import { parseBlocks } from './parser';

/** The tree of a draft and the source it is of, which has the draft's length. */
export interface MarkdownTree {
  readonly source: string;
  readonly tree: Tree;
}

/**
 * The tree of `text`, whose first `skipped` characters are front matter. Where `previous` holds the tree of an earlier
 * version, what the edit did not touch is taken from there.
 */
export function markdownTree(text: string, skipped: number, previous?: MarkdownTree): MarkdownTree {
  const source = sourceOf(text, skipped);
  if (!previous) return { source, tree: parseBlocks(source) };
  if (previous.source === source) return previous;
  const { head, tail } = commonEnds(previous.source, source);
  const changed = { fromA: head, toA: previous.source.length - tail, fromB: head, toB: source.length - tail };
  const kept = TreeFragment.applyChanges(TreeFragment.addTree(previous.tree), [changed]);
  return { source, tree: parseBlocks(source, kept) };
}

/** `text` for the parser, character for character: front matter is blank lines, a lone \r ends a line, a BOM is a space. */
function sourceOf(text: string, skipped: number): string {
  let source = skipped > 0 ? '\n'.repeat(skipped) + text.slice(skipped) : text;
  if (source.charCodeAt(0) === 0xfeff) source = ` ${source.slice(1)}`;
  if (source.includes('\r')) source = source.replace(/\r(?!\n)/g, '\n');
  return source.replace(TOO_DEEP, (_, marks: string, more: string) => marks + 'x'.repeat(more.length));
}

/**
 * Lists in lists in quotes, more than forty of them open on one line: the parser would look through the line once for each,
 * and no writer means any.
 */
const MARK = String.raw`[ \t]{0,8}(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))`;
const TOO_DEEP = new RegExp(`^((?:${MARK}){40})((?:${MARK})+)`, 'gm');
