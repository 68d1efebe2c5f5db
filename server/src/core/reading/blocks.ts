/** Text to blocks, whole or after an edit. The outcome is the same either way. */
import { commonEnds } from '../text/edit';
import { blocksOfTree } from './markdown/blocks';
import { type MarkdownTree, markdownTree } from './markdown/tree';
import type { Block, Format } from './paragraphs';
import { frontMatterEnd, mayOpenFrontMatter, plainBlocks, type Take } from './plain-blocks';
import { partitionPoint } from '../text/partition-point';

/** The blocks of a text and, of Markdown, the tree they come from, which the next edit wants. */
export interface Blocks {
  readonly blocks: readonly Block[];
  readonly markdown?: MarkdownTree;
}

/** The blocks of `text` in order. Never throws; text that is odd is prose. */
export function blocksOf(text: string, format: Format): Blocks {
  if (format === 'markdown') return markdownBlocks(text);
  const blocks: Block[] = [];
  readPlain(text, 0, (block) => blocks.push(block) > 0);
  return { blocks };
}

/** How the blocks of a changed text come out of those it had before. */
export interface Change {
  /** So many blocks at the head are as they were. */
  readonly head: number;
  /** Blocks that are new. */
  readonly fresh: readonly Block[];
  /** From this one on the old blocks follow, each moved by `by` code units. */
  readonly tail: number;
  readonly by: number;
  readonly markdown?: MarkdownTree;
}

/** What an edit made of the blocks of `before`. Reads only what the edit touched. */
export function changedBlocks(text: string, format: Format, before: string, old: Blocks): Change {
  return format === 'markdown' ? changedMarkdown(text, before, old) : changedPlain(text, before, old.blocks);
}

function markdownBlocks(text: string, previous?: MarkdownTree): Blocks {
  const end = frontMatterEnd(text);
  const markdown = markdownTree(text, end?.end ?? 0, previous);
  const blocks = blocksOfTree(markdown, previous);
  return { blocks: end ? [{ kind: 'front-matter', span: { start: 0, end: end.end } }, ...blocks] : blocks, markdown };
}

/** The parser keeps what it can of the tree; which blocks that leaves as they were is seen by comparing them. */
function changedMarkdown(text: string, before: string, old: Blocks): Change {
  const { blocks, markdown } = markdownBlocks(text, old.markdown);
  const same = commonEnds(before, text);
  const by = text.length - before.length;
  const isAsBefore = (block: Block | undefined, past: Block | undefined, moved: number): boolean =>
    block !== undefined &&
    block.kind === past?.kind &&
    block.span.start === past.span.start + moved &&
    block.span.end === past.span.end + moved;
  let head = 0;
  while (isAsBefore(blocks[head], old.blocks[head], 0) && (blocks[head]?.span.end ?? 0) <= same.head) head++;
  let kept = 0;
  const most = Math.min(blocks.length, old.blocks.length) - head;
  const sameFrom = text.length - same.tail;
  while (
    kept < most &&
    isAsBefore(blocks.at(-kept - 1), old.blocks.at(-kept - 1), by) &&
    (blocks.at(-kept - 1)?.span.start ?? 0) >= sameFrom
  )
    kept++;
  return { head, fresh: blocks.slice(head, blocks.length - kept), tail: old.blocks.length - kept, by, markdown };
}

/**
 * Reads only what lies between the first and the last change. What a block is depends on its own line alone, so reading may
 * begin at any block that is still there with the line after it, and may stop where a block comes out that begins where
 * one began before, in text that is the same up to the end.
 */
function changedPlain(text: string, before: string, blocks: readonly Block[]): Change {
  const same = commonEnds(before, text);
  const by = text.length - before.length;
  let head = Math.max(
    0,
    lastIndex(blocks, (block) => block.span.end + 2 <= same.head),
  );
  // Whether three dashes, or #META, open front matter is decided sixty lines further down.
  if (head > 0 && blocks[0]?.kind !== 'front-matter' && mayOpenFrontMatter(text)) head = 0;
  const from = head > 0 ? (blocks[head]?.span.start ?? 0) : 0;
  const sameFrom = text.length - same.tail;
  const fresh: Block[] = [];
  let tail = head;
  let met = false;
  readPlain(text, from, (block) => {
    if (block.span.start >= sameFrom) {
      const start = block.span.start - by;
      while (tail < blocks.length && (blocks[tail]?.span.start ?? 0) < start) tail++;
      const old = blocks[tail];
      met = old?.span.start === start && old.kind === block.kind && old.span.end === block.span.end - by;
    }
    if (!met) fresh.push(block);
    return !met;
  });
  return { head, fresh, tail: met ? tail : blocks.length, by };
}

/** Index of the last block for which `test` holds, when it holds for all before that too; −1 when for none. */
const lastIndex = (blocks: readonly Block[], test: (block: Block) => boolean): number =>
  partitionPoint(blocks.length, (i) => test(blocks[i] as Block)) - 1;

/** Hands the blocks of plain `text` to `take`, from offset `from` on: the start of the text or of a block. */
function readPlain(text: string, from: number, take: Take): void {
  const end = from === 0 ? frontMatterEnd(text) : undefined;
  if (end === undefined) plainBlocks(text, from, take);
  else if (take({ kind: 'front-matter', span: { start: 0, end: end.end } })) plainBlocks(text, end.next, take);
}
