/** Text to paragraphs. A paragraph of plain text is a line; one of Markdown may be wrapped over several lines. */
import type { Span } from '../text/span';

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

interface Line {
  readonly start: number;
  readonly end: number;
}

function* linesOf(text: string): Generator<Line> {
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 10;
    if (code !== 10 && code !== 13) continue;
    yield { start, end: i };
    if (code === 13 && text.charCodeAt(i + 1) === 10) i++;
    start = i + 1;
  }
}

const BLANK = /^[\s\u3000\ufeff\u200b]*$/;
const FRONT_MATTER_MARK = /^---[ \t]*$/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const MD_HEADING = /^ {0,3}#{1,6}(?:[ \t]|$)/;
const MD_RULE = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const MD_ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+\S/;
const MD_QUOTE = /^ {0,3}>/;
const MD_ROW = /^[ \t]*\|.*\|[ \t]*$/;
/** A cell, a tab, a cell. Spaces before the tab are stepped over from the last letter on, so that a line is read once. */
const TAB_ROW = /[^\t\s][^\S\t]*\t+[^\t\s]/;
/** A line that opens a paragraph of its own whatever stands above it: an indent of two 汉字, or an ordinal. */
const OPENS = /^(?:[\u3000 ]{2}|[（(]?[一二三四五六七八九十\d]{1,3}[、.．）)]|第[一二三四五六七八九十]+[章节部条])/;
const CLOSES = /[。！？；：…!?;:”」）)]["”'’]?[ \t]*$/;
/** A wrapped line is a long one; shorter lines are titles, signatures and lists of names. */
const WRAPPED_AT_LEAST = 18;

/** The blocks of `text` in order. Never throws; text that is odd is prose. */
export function blocksOf(text: string, format: Format): Block[] {
  const blocks: Block[] = [];
  const lines = [...linesOf(text)];
  let at = 0;
  const first = lines[0];
  const bom = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (first && FRONT_MATTER_MARK.test(text.slice(first.start + bom, first.end))) {
    const end = lines.findIndex((line, i) => i > 0 && i < 60 && FRONT_MATTER_MARK.test(text.slice(line.start, line.end)));
    if (end > 0) {
      blocks.push({ kind: 'front-matter', span: { start: first.start, end: lines[end]!.end } });
      at = end + 1;
    }
  }
  return format === 'markdown' ? markdownBlocks(text, lines, at, blocks) : plainBlocks(text, lines, at, blocks);
}

function plainBlocks(text: string, lines: readonly Line[], from: number, blocks: Block[]): Block[] {
  for (let i = from; i < lines.length; i++) {
    const line = lines[i]!;
    const content = text.slice(line.start, line.end);
    if (BLANK.test(content)) continue;
    blocks.push({ kind: TAB_ROW.test(content) || MD_ROW.test(content) ? 'row' : 'prose', span: line });
  }
  return blocks;
}

function markdownBlocks(text: string, lines: readonly Line[], from: number, blocks: Block[]): Block[] {
  let fence: { readonly mark: string; readonly start: number } | undefined;
  let open: { kind: ParagraphKind; start: number; end: number } | undefined;
  const close = (): void => {
    if (open) blocks.push({ kind: open.kind, span: { start: open.start, end: open.end } });
    open = undefined;
  };
  for (let i = from; i < lines.length; i++) {
    const line = lines[i]!;
    const content = text.slice(line.start, line.end);
    const fenceMark = FENCE.exec(content)?.[1];
    if (fence) {
      if (fenceMark?.startsWith(fence.mark) && content.trim() === fenceMark) {
        blocks.push({ kind: 'code', span: { start: fence.start, end: line.end } });
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
    const previous = open && lines[i - 1];
    const wrapped =
      previous && open &&
      (kind === 'prose' || (kind === 'quote' && open.kind === 'quote')) && open.kind !== 'heading' && open.kind !== 'row' &&
      previous.end - previous.start >= WRAPPED_AT_LEAST &&
      !CLOSES.test(text.slice(previous.start, previous.end)) && !/ {2}$|\\$/.test(text.slice(previous.start, previous.end)) &&
      // The second line of a list item is indented under the first.
      !OPENS.test(open.kind === 'item' ? content.trimStart() : content);
    if (wrapped && open) open.end = line.end;
    else {
      close();
      open = { kind, start: line.start, end: line.end };
    }
  }
  close();
  if (fence) blocks.push({ kind: 'code', span: { start: fence.start, end: text.length } });
  return blocks;
}

function kindOfLine(content: string): ParagraphKind {
  if (MD_HEADING.test(content)) return 'heading';
  if (MD_ROW.test(content) || TAB_ROW.test(content)) return 'row';
  if (MD_QUOTE.test(content)) return 'quote';
  // "1. 加强领导" is an ordinal of official writing first and a Markdown list second; both are numbered by their writer.
  if (MD_ITEM.test(content) && !/^[ \t]*\d/.test(content)) return 'item';
  return 'prose';
}
