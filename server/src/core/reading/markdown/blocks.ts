/**
 * The tree of a draft's Markdown to its paragraphs. Lines that Markdown would run together stay apart where a Chinese writer
 * ends a paragraph by ending the line; a line that was wrapped in mid-sentence goes on in the next.
 */
import type { SyntaxNode, SyntaxNodeRef } from '@lezer/common';
import { Lines } from '../../text/lines';
import { type Span, span } from '../../text/span';
import { type Block, isBlank, isRow, type ParagraphKind } from '../paragraphs';
import type { MarkdownTree } from './tree';

/** Takes the next block in order. */
type Take = (block: Block) => void;

/** The blocks of `markdown` in order. */
export function blocksOfTree({ source, tree }: MarkdownTree): Block[] {
  const blocks: Block[] = [];
  const take: Take = (block) => void blocks.push(block);
  tree.iterate({ enter: (node) => enter(node, source, take) });
  return blocks;
}

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
function enter(node: SyntaxNodeRef, source: string, take: Take): boolean {
  const { name } = node;
  if (HOLDERS.has(name)) return true;
  if (LEAVES.has(name)) leaf(node.node, source, take);
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

function leaf(node: SyntaxNode, source: string, take: Take): void {
  const whole = wholeLines(source, node.from, node.to);
  if (node.name === 'CommentBlock') take({ kind: 'prose', span: whole });
  else if (NO_TEXT.test(source.slice(node.from, node.to))) take({ kind: 'code', span: whole });
  else lines(source, whole, node.name === 'Table' ? TABLE : opening(node), take);
}

/** What the first line of a leaf is, and what the others are when they show nothing by themselves. */
interface Opening {
  readonly first: ParagraphKind;
  readonly others: ParagraphKind;
}

const TABLE: Opening = { first: 'row', others: 'row' };
const QUOTE: Opening = { first: 'quote', others: 'quote' };
const ITEM: Opening = { first: 'item', others: 'prose' };
const PROSE: Opening = { first: 'prose', others: 'prose' };

function opening(node: SyntaxNode): Opening {
  if (isQuoted(node)) return QUOTE;
  const item = node.parent;
  if (item?.name !== 'ListItem' || node.prevSibling?.name !== 'ListMark') return PROSE;
  return item.parent && isList(item.parent) ? ITEM : PROSE;
}

function isQuoted(node: SyntaxNode): boolean {
  for (let parent = node.parent; parent; parent = parent.parent) if (parent.name === 'Blockquote') return true;
  return false;
}

/** A number that counts nothing beside it heads what follows: 1. 加强领导, a paragraph, 2. 完善制度, a paragraph. */
function isList(list: SyntaxNode): boolean {
  return list.name === 'BulletList' || list.parent?.name === 'ListItem' || list.getChildren('ListItem').length > 1;
}

/** A line that opens a paragraph of its own whatever stands above it: an indent, written out or not, a tag, or an ordinal. */
const OPENS = new RegExp(
  [
    String.raw`^[\u3000 ]{2}`,
    String.raw`^(?:&e[mn]sp;|&nbsp;|<(?:p|div|li)\b)`,
    '^[①-⑳]',
    String.raw`^[（(]?[一二三四五六七八九十\d]{1,3}[、.．）)]`,
    '^第[一二三四五六七八九十]+[章节部条]',
  ].join('|'),
);
const CLOSES = /[。！？；：…!?;:”」）)]["”'’]?[ \t]*$/;
const HARD_BREAK = / {2}$|\\$|>\s*$/;
/** A wrapped line is a long one; shorter lines are titles, signatures and lists of names. */
const WRAPPED_AT_LEAST = 18;

/** The words for an image, its address, or its attributes (Pandoc wraps them) go on in the next line. */
const IN_IMAGE = /!\[(?:[^\]]{0,300}|[^\]]{0,300}\]\([^)]{0,300}|[^\]]{0,300}\]\([^)]{0,300}\)\{[^}]{0,300})$/;

/** Hands on the lines of `whole`, those put together that were wrapped. */
function lines(source: string, whole: Span, { first, others }: Opening, take: Take): void {
  const content = source.slice(whole.start, whole.end);
  const reader = new Lines(content);
  const holdsImage = content.includes('![');
  let open: { kind: ParagraphKind; start: number; end: number } | undefined;
  let above = '';
  let expected = first;
  const close = (): void => {
    if (open) take({ kind: open.kind, span: span(whole.start + open.start, whole.start + open.end) });
    open = undefined;
  };
  for (let line = reader.next(); line; line = reader.next()) {
    const text = content.slice(line.start, line.end);
    const kind = isBlank(text) ? undefined : kindOfLine(text, expected);
    const inImage = holdsImage && open !== undefined && IN_IMAGE.test(content.slice(open.start, open.end));
    if (open && kind !== undefined && (inImage || goesOn(open.kind, kind, above, text))) open.end = line.end;
    else {
      close();
      if (kind !== undefined) open = { kind, start: line.start, end: line.end };
    }
    above = text;
    expected = others;
  }
  close();
}

/** Whether `content` is the rest of the paragraph whose last line is `above`. */
function goesOn(open: ParagraphKind, kind: ParagraphKind, above: string, content: string): boolean {
  if (open === 'heading' || open === 'row' || open === 'code') return false;
  if (kind !== 'prose' && !(kind === 'quote' && open === 'quote')) return false;
  if (above.length < WRAPPED_AT_LEAST || CLOSES.test(above) || HARD_BREAK.test(above)) return false;
  // The second line of a list item is indented under the first.
  return !OPENS.test(content.trimStart()) && (open === 'item' || !OPENS.test(content));
}

/** A fence of Pandoc's divs, a grid of its tables, the target of a link. */
const MARKUP =
  /^[ \t]*(?::{3,}|\+[-=+:]{3,}\+\s*$|\[[^\]^\n]{1,80}\]:[ \t]+(?:<|#|https?:|\.{0,2}\/|[\w./-]{1,80}\.[a-z]{2,4}\b))/;
/** ##工作情况 without the space: Markdown takes it for text, its writer does not. #工作 #总结 are tags. */
const TIGHT_HEADING = /^ {0,3}#{1,6}(?![#!\s\d])[^#。；，]{2,40}$/;

function kindOfLine(content: string, expected: ParagraphKind): ParagraphKind {
  if (expected === 'row') return 'row';
  if (MARKUP.test(content)) return 'code';
  if (expected === 'quote') return 'quote';
  if (isRow(content)) return 'row';
  return TIGHT_HEADING.test(content) && /[\u4e00-\u9fff]/.test(content) ? 'heading' : expected;
}
