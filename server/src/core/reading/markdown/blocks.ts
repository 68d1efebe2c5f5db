/**
 * The tree of a draft's Markdown to its paragraphs. Lines that Markdown would run together stay apart where a Chinese writer
 * ends a paragraph by ending the line; a line that was wrapped in mid-sentence goes on in the next.
 */
import type { SyntaxNode, SyntaxNodeRef } from '@lezer/common';
import { commonEnds } from '../../text/edit';
import { shift, type Span, span } from '../../text/span';
import { type Block, isBlank } from '../paragraphs';
import { LONGEST, piecesOf } from '../pieces';
import { type TablePart, tablePartsOf } from './html-tables';
import { tagsOf } from './html-tags';
import type { MarkdownTree } from './tree';
import { type Opening, type Take, lines } from './lines';

/** A stretch of lines whose blocks depend on nothing but these lines, its place in the tree and what it opens as. */
interface Leaf {
  readonly whole: Span;
  readonly from: number;
  readonly to: number;
  readonly opening: Opening;
  readonly blocks: readonly Block[];
}

/** What is read of a tree, and what can be taken from the tree before. */
interface Reader {
  readonly source: string;
  readonly blocks: Block[];
  readonly leaves: Leaf[];
  /** Up to here the source is read: a table in HTML takes leaves behind its own. */
  readTo: number;
  /** Where the next </table> stands behind the place that was asked last; Infinity where none does. */
  nextClose: number;
  /** The leaf of the tree before that stands at this place or behind it, if its lines are as they were. */
  kept(whole: Span): Leaf | undefined;
}

const leavesOf = new WeakMap<MarkdownTree, readonly Leaf[]>();

/** The blocks of `markdown` in order; leaves that an edit left as they were in `previous` are not read again. */
export function blocksOfTree(markdown: MarkdownTree, previous?: MarkdownTree): Block[] {
  const { source, tree } = markdown;
  const blocks: Block[] = [];
  const leaves: Leaf[] = [];
  const reader: Reader = { source, blocks, leaves, readTo: 0, nextClose: -1, kept: keeper(source, previous) };
  const take = takingPieces(source, blocks);
  tree.iterate({ enter: (node) => enter(node, reader, take) });
  leavesOf.set(markdown, leaves);
  return blocks;
}

/** Takes blocks in pieces where no writer would call them a paragraph. What is no text is not read, however long. */
function takingPieces(source: string, blocks: Block[]): Take {
  return (block) => {
    const { kind, span: whole } = block;
    if (whole.end - whole.start <= LONGEST || kind === 'code') blocks.push(block);
    else
      for (const [i, piece] of [...piecesOf(source, whole.start, whole.end)].entries())
        if (!isBlank(source.slice(piece.start, piece.end)))
          blocks.push({ kind: i === 0 || kind === 'row' || kind === 'quote' ? kind : 'prose', span: piece });
  };
}

function keeper(source: string, previous: MarkdownTree | undefined): Reader['kept'] {
  const old = previous && leavesOf.get(previous);
  if (!old) return () => undefined;
  const same = commonEnds(previous.source, source);
  const by = source.length - previous.source.length;
  const sameFrom = source.length - same.tail;
  let next = 0;
  return (whole) => {
    // A line is as it was when the character behind it is.
    const moved = whole.end < same.head ? 0 : whole.start > sameFrom ? by : undefined;
    if (moved === undefined) return undefined;
    const start = whole.start - moved;
    for (let leaf = old[next]; leaf && leaf.whole.start < start; leaf = old[++next]);
    const leaf = old[next];
    if (leaf?.whole.start !== start || leaf.whole.end !== whole.end - moved) return undefined;
    return moved === 0 ? leaf : movedLeaf(leaf, moved);
  };
}

const movedLeaf = ({ whole, from, to, opening, blocks }: Leaf, by: number): Leaf => ({
  whole: shift(whole, by),
  from: from + by,
  to: to + by,
  opening,
  blocks: blocks.map(({ kind, span: own }) => ({ kind, span: shift(own, by) })),
});

/** Nodes that only hold others. */
const HOLDERS: ReadonlySet<string> = new Set(['Document', 'BulletList', 'OrderedList', 'ListItem', 'Blockquote']);
/** Nodes whose lines are text. */
const LEAVES: ReadonlySet<string> = new Set([
  'Paragraph',
  'Task',
  'Table',
  'HTMLBlock',
  'CommentBlock',
  'ProcessingInstructionBlock',
]);

/** Hands on what `node` holds; answers whether what stands in it is still to be looked at. */
function enter(node: SyntaxNodeRef, reader: Reader, take: Take): boolean {
  const { name } = node;
  const { source } = reader;
  if (HOLDERS.has(name)) return true;
  if (node.from < reader.readTo) return false;
  if (LEAVES.has(name)) leaf(node.node, reader);
  else if (name === 'FencedCode') take({ kind: 'code', span: wholeLines(source, node.from, node.to) });
  else if (name.startsWith('ATXHeading'))
    take({ kind: isQuoted(node.node) ? 'quote' : 'heading', span: wholeLines(source, node.from, node.to) });
  else if (name.startsWith('SetextHeading')) setext(node.node, source, take);
  return false;
}

/** The lines from that of `from` to that of `to`, without the last line end. */
function wholeLines(source: string, from: number, to: number): Span {
  const start = source.lastIndexOf('\n', from - 1) + 1;
  const feed = source.indexOf('\n', to);
  const end = feed < 0 ? source.length : feed;
  return span(start, source.charCodeAt(end - 1) === 0x0d && end > start ? end - 1 : end);
}

/** A line of dashes under a sentence is the rule that a writer drew, not the mark of a heading. */
const LONGEST_UNDERLINED = 40;
const ENDS_SENTENCE = /[。；：，！？…]\s*$/;

function setext(node: SyntaxNode, source: string, take: Take): void {
  const whole = wholeLines(source, node.from, node.to);
  const text = source.slice(whole.start, whole.end);
  const underline = text.lastIndexOf('\n');
  const over = text.slice(0, underline).trimEnd();
  const drawn = /^\s*-/.test(text.slice(underline + 1));
  if (drawn && (over.includes('\n') || over.length > LONGEST_UNDERLINED || ENDS_SENTENCE.test(over)))
    lines(source, span(whole.start, whole.start + over.length), opening(node), take);
  else take({ kind: isQuoted(node) ? 'quote' : 'heading', span: whole });
}

/** Markup whose content is no text, and formulas that stand by themselves. */
const NO_TEXT = /^\s*(?:<(?:table|script|style|pre|svg|iframe|video|audio)\b|\$\$[\s\S]*\$\$\s*$)/i;

/** What begins with neither a tag nor a $ nor a blank is text; a draft is asked for each of its paragraphs. */
const isNoText = (source: string, { start, end }: Span): boolean =>
  /[\s<$]/.test(source[start] ?? '') && NO_TEXT.test(source.slice(start, end));

function leaf(node: SyntaxNode, reader: Reader): void {
  const { source, blocks, leaves, kept } = reader;
  const { from, name } = node;
  const to = name === 'HTMLBlock' ? endWithTable(node, reader) : node.to;
  const whole = wholeLines(source, from, to);
  const opening = openingOf(node, name);
  const known = kept(whole);
  const read =
    known?.from === from && known.to === to && known.opening === opening
      ? known
      : { whole, from, to, opening, blocks: blocksOfLeaf(source, whole, span(from, to), opening) };
  reader.readTo = to;
  leaves.push(read);
  for (const block of read.blocks) blocks.push(block);
}

function blocksOfLeaf(source: string, whole: Span, own: Span, opening: Opening): readonly Block[] {
  if (opening === COMMENT) return [{ kind: 'prose', span: whole }];
  const blocks: Block[] = [];
  const tables = opening === QUOTE || !holdsTable(source, own) ? [] : tablePartsOf(source, own.start, own.end);
  if (tables.length > 0) besideTables(source, whole, opening, tables, blocks);
  else if (isNoText(source, own)) return [{ kind: 'code', span: whole }];
  else lines(source, whole, opening, takingPieces(source, blocks));
  return blocks;
}

/** Nearly every leaf begins with a letter; of the others few hold a table. */
const TABLE_BEGINS = /<table\b/i;
const holdsTable = (source: string, { start, end }: Span): boolean =>
  /[\s<]/.test(source[start] ?? '') && TABLE_BEGINS.test(source.slice(start, end));

/** Where words begin in `source` from `from` on: behind what closes round a table. */
function behindTags(source: string, from: number, to: number): number {
  let at = from;
  for (const { start, end, closes } of tagsOf(source, from, to)) {
    if (!closes || !isBlank(source.slice(at, start))) break;
    at = end;
  }
  return at;
}

/** Whether `text` is tags and nothing that they hold. */
function isOnlyTags(text: string): boolean {
  let at = 0;
  for (const { start, end } of tagsOf(text)) {
    if (!isBlank(text.slice(at, start))) return false;
    at = end;
  }
  return isBlank(text.slice(at));
}

/** The blocks of a leaf that holds `tables`: their rows, and what stands round them. */
function besideTables(
  source: string,
  whole: Span,
  opening: Opening,
  tables: readonly TablePart[],
  blocks: Block[],
): void {
  let at = whole.start;
  const text = (to: number): void => {
    if (at > whole.start) at = behindTags(source, at, to);
    const beside = span(at, to);
    const written = source.slice(at, to);
    if (to <= at || isOnlyTags(written)) return;
    if (NO_TEXT.test(written)) blocks.push({ kind: 'code', span: beside });
    else lines(source, beside, opening, takingPieces(source, blocks));
  };
  for (const { kind, span: own } of tables) {
    text(own.start);
    at = own.end;
    if (kind !== 'tags' && !isBlank(source.slice(own.start, own.end)))
      blocks.push({ kind: kind === 'caption' ? 'prose' : kind, span: own });
  }
  text(whole.end);
}

/**
 * Where the block of HTML that `node` is ends. To Markdown a blank line ends it, to a browser </table> does: a table of data that
 * has blank lines in it takes the blocks behind it up to its end.
 */
function endWithTable(node: SyntaxNode, reader: Reader): number {
  const { source } = reader;
  const own = source.slice(node.from, node.to);
  if (!TABLE_BEGINS.test(own) || lastTag(own, 'table') < lastTag(own, '/table')) return node.to;
  if (reader.nextClose < node.to) reader.nextClose = nextTag(source, '/table', node.to);
  const close = reader.nextClose;
  let last: SyntaxNode = node;
  while (last.to <= close) {
    const next = last.nextSibling;
    if (!next || close === Infinity || !MAY_BE_OF_A_TABLE.has(next.name)) return node.to;
    if (TABLE_BEGINS.test(source.slice(next.from, next.to))) return node.to;
    last = next;
  }
  return tablePartsOf(source, node.from, last.to).every(({ kind }) => kind !== 'code') ? last.to : node.to;
}

const MAY_BE_OF_A_TABLE: ReadonlySet<string> = new Set(['HTMLBlock', 'CommentBlock', 'Paragraph']);

/** Where a tag begins last in `text`, or −1; tags are written in small letters or in capitals. */
const lastTag = (text: string, name: string): number =>
  Math.max(text.lastIndexOf(`<${name}`), text.lastIndexOf(`<${name.toUpperCase()}`));

/** Where a tag begins first in `text` from `from` on, or Infinity. */
function nextTag(text: string, name: string, from: number): number {
  const places = [text.indexOf(`<${name}`, from), text.indexOf(`<${name.toUpperCase()}`, from)].filter((at) => at >= 0);
  return places.length > 0 ? Math.min(...places) : Infinity;
}

const COMMENT: Opening = { first: 'prose', others: 'prose' };
const TABLE: Opening = { first: 'row', others: 'row' };
const QUOTE: Opening = { first: 'quote', others: 'quote' };
const ITEM: Opening = { first: 'item', others: 'prose', isSetIn: true };
const SET_IN: Opening = { first: 'prose', others: 'prose', isSetIn: true };
const PROSE: Opening = { first: 'prose', others: 'prose' };

function openingOf(node: SyntaxNode, name: string): Opening {
  return name === 'CommentBlock' ? COMMENT : name === 'Table' ? TABLE : opening(node);
}

function opening(node: SyntaxNode): Opening {
  if (isQuoted(node)) return QUOTE;
  const item = node.parent;
  if (item?.name !== 'ListItem') return PROSE;
  if (node.prevSibling?.name !== 'ListMark') return SET_IN;
  return item.parent && isList(item.parent) ? ITEM : SET_IN;
}

function isQuoted(node: SyntaxNode): boolean {
  for (let parent = node.parent; parent; parent = parent.parent) if (parent.name === 'Blockquote') return true;
  return false;
}

/** A number that counts nothing beside it heads what follows: 1. 加强领导, a paragraph, 2. 完善制度, a paragraph. */
function isList(list: SyntaxNode): boolean {
  if (list.name === 'BulletList' || list.parent?.name === 'ListItem') return true;
  // A list holds nothing but items; thousands are not all counted.
  return list.firstChild !== null && list.firstChild.nextSibling !== null;
}
