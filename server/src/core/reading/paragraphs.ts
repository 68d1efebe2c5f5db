/** Text to paragraphs. A paragraph of plain text is a line; one of Markdown may be wrapped over several lines. */
import { type Line, Lines } from '../text/lines';
import { commonEnds } from '../text/edit';
import { shift, type Span } from '../text/span';

/** How a draft's text is to be taken apart. */
export type Format = 'plain' | 'markdown';

/**
 * What a stretch of text is. `prose` is running text, numbered headings of plain text included; `heading` a Markdown
 * heading; `row` a line of a table; `code` and `front-matter` are never judged.
 */
export type ParagraphKind = 'prose' | 'heading' | 'item' | 'quote' | 'row' | 'code' | 'front-matter';

/** A paragraph's place in the document; blank lines belong to none. */
export interface Block {
  readonly kind: ParagraphKind;
  readonly span: Span;
}

const BLANK = /^[\s\u200b]*$/;
const FRONT_MATTER_MARK = /^---[ \t]*$/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const MD_HEADING = /^ {0,3}#{1,6}(?:[ \t]|$)/;
const MD_RULE = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const MD_ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+\S/;
const MD_QUOTE = /^ {0,3}>/;
const MD_ROW = /^[ \t]*\|.*\|[ \t]*$/;
/** A cell, a tab, a cell. Spaces before the tab are stepped over from the last letter on, so that a line is read once. */
const TAB_ROW = /\S[^\S\t]*\t+\S/;
/** A line that opens a paragraph of its own whatever stands above it: an indent of two 汉字, or an ordinal. */
const OPENS = /^(?:[\u3000 ]{2}|[（(]?[一二三四五六七八九十\d]{1,3}[、.．）)]|第[一二三四五六七八九十]+[章节部条])/;
const CLOSES = /[。！？；：…!?;:”」）)]["”'’]?[ \t]*$/;
/** A wrapped line is a long one; shorter lines are titles, signatures and lists of names. */
const WRAPPED_AT_LEAST = 18;

/** Takes the next block; answers whether more are wanted. */
type Take = (block: Block) => boolean;

/** The blocks of `text` in order. Never throws; text that is odd is prose. */
export function blocksOf(text: string, format: Format): Block[] {
  const blocks: Block[] = [];
  readBlocks(text, format, 0, (block) => blocks.push(block) > 0);
  return blocks;
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
}

/**
 * Reads only what lies between the first and the last change. What a block is depends on the text from its start on and
 * on the line before it, so reading may begin at any block that is still there with the line after it, and may stop
 * where a block comes out that begins where one began before, in text that is the same up to the end.
 */
export function changedBlocks(text: string, format: Format, before: string, blocks: readonly Block[]): Change {
  const same = commonEnds(before, text);
  const by = text.length - before.length;
  let head = Math.max(
    0,
    lastIndex(blocks, (block) => block.span.end + 2 <= same.head),
  );
  // Whether three dashes open front matter is decided sixty lines further down.
  if (head > 0 && blocks[0]!.kind !== 'front-matter' && /^\ufeff?---/.test(text)) head = 0;
  const from = head > 0 ? blocks[head]!.span.start : 0;
  const sameFrom = text.length - same.tail;
  const fresh: Block[] = [];
  let tail = head;
  let met = false;
  readBlocks(text, format, from, (block) => {
    if (block.span.start >= sameFrom) {
      const start = block.span.start - by;
      while (tail < blocks.length && blocks[tail]!.span.start < start) tail++;
      const old = blocks[tail];
      met = old?.span.start === start && old.kind === block.kind && old.span.end === block.span.end - by;
    }
    if (!met) fresh.push(block);
    return !met;
  });
  return { head, fresh, tail: met ? tail : blocks.length, by };
}

export const movedBlock = (block: Block, by: number): Block => ({ kind: block.kind, span: shift(block.span, by) });

/** Index of the last block for which `test` holds, when it holds for all before that too; −1 when for none. */
function lastIndex(blocks: readonly Block[], test: (block: Block) => boolean): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(blocks[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Hands the blocks of `text` to `take`, from offset `from` on: the start of the text or of a block. */
function readBlocks(text: string, format: Format, from: number, take: Take): void {
  const read = format === 'markdown' ? markdownBlocks : plainBlocks;
  const end = from === 0 ? frontMatterEnd(text) : undefined;
  if (end === undefined) read(text, new Lines(text, from), take);
  else if (take({ kind: 'front-matter', span: { start: 0, end: end.end } }))
    read(text, new Lines(text, end.next), take);
}

/** The line that closes the front matter of `text`, if it has any. */
function frontMatterEnd(text: string): Line | undefined {
  const lines = new Lines(text);
  const first = lines.next()!;
  const bom = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (!FRONT_MATTER_MARK.test(text.slice(first.start + bom, first.end))) return undefined;
  let line = lines.next();
  for (let i = 1; i < 60 && line; i++, line = lines.next())
    if (FRONT_MATTER_MARK.test(text.slice(line.start, line.end))) return line;
  return undefined;
}

function plainBlocks(text: string, lines: Lines, take: Take): void {
  for (let line = lines.next(); line; line = lines.next()) {
    const content = text.slice(line.start, line.end);
    if (BLANK.test(content)) continue;
    if (!take({ kind: isRow(content) ? 'row' : 'prose', span: { start: line.start, end: line.end } })) return;
  }
}

function markdownBlocks(text: string, lines: Lines, take: Take): void {
  let fence: { readonly mark: string; readonly start: number } | undefined;
  let open: { kind: ParagraphKind; start: number; end: number } | undefined;
  let wanted = true;
  const close = (): void => {
    if (open) wanted = take({ kind: open.kind, span: { start: open.start, end: open.end } });
    open = undefined;
  };
  let previous = '';
  for (let line = lines.next(); line && wanted; line = lines.next()) {
    const above = previous;
    const content = (previous = text.slice(line.start, line.end));
    const fenceMark = FENCE.exec(content)?.[1];
    if (fence) {
      if (fenceMark?.startsWith(fence.mark) && content.trim() === fenceMark) {
        wanted = take({ kind: 'code', span: { start: fence.start, end: line.end } });
        fence = undefined;
      }
      continue;
    }
    if (fenceMark) {
      close();
      fence = { mark: fenceMark, start: line.start };
      continue;
    }
    if (BLANK.test(content) || MD_RULE.test(content)) {
      close();
      continue;
    }
    const kind = kindOfLine(content);
    const wrapped =
      open &&
      (kind === 'prose' || (kind === 'quote' && open.kind === 'quote')) &&
      open.kind !== 'heading' &&
      open.kind !== 'row' &&
      above.length >= WRAPPED_AT_LEAST &&
      !CLOSES.test(above) &&
      !/ {2}$|\\$/.test(above) &&
      // The second line of a list item is indented under the first.
      !OPENS.test(open.kind === 'item' ? content.trimStart() : content);
    if (wrapped && open) open.end = line.end;
    else {
      close();
      open = { kind, start: line.start, end: line.end };
    }
  }
  if (!wanted) return;
  close();
  if (fence && wanted) take({ kind: 'code', span: { start: fence.start, end: text.length } });
}

/** Every line is asked: the pattern is only tried on one that has a tab or a bar. */
const isRow = (content: string): boolean =>
  (content.includes('\t') && TAB_ROW.test(content)) || (content.includes('|') && MD_ROW.test(content));

function kindOfLine(content: string): ParagraphKind {
  if (MD_HEADING.test(content)) return 'heading';
  if (isRow(content)) return 'row';
  if (MD_QUOTE.test(content)) return 'quote';
  // "1. 加强领导" is an ordinal of official writing first and a Markdown list second; both are numbered by their writer.
  if (MD_ITEM.test(content) && !/^[ \t]*\d/.test(content)) return 'item';
  return 'prose';
}
