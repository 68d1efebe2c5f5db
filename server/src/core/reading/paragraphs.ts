/** What paragraphs are: the kinds of block a draft is taken apart into, and what a line shows by itself. */
import type { Span } from '../text/span';

/** How a draft's text is to be taken apart. */
export type Format = 'plain' | 'markdown';

/**
 * What a stretch of text is. `prose` is running text, numbered headings of plain text included; `heading` a Markdown
 * heading; `item` an entry of a Markdown list, numbered or not; `row` a line of a table; `code` (formulas, link
 * definitions and markup included) and `front-matter` are never judged.
 */
export type ParagraphKind = 'prose' | 'heading' | 'item' | 'quote' | 'row' | 'code' | 'front-matter';

/** A paragraph's place in the document; blank lines belong to none. */
export interface Block {
  readonly kind: ParagraphKind;
  readonly span: Span;
}

const BLANK = /^[\s\u200b]*$/;
/** Nearly every line begins with 汉字, a digit or a mark: what begins with a visible character is not blank. */
const isVisible = (code: number): boolean => (code > 0x3000 && code < 0xfe00) || (code > 0x20 && code < 0x7f);
const PIPED = /^[ \t]*\|.*\|[ \t]*$/;
/** A cell, a tab, a cell. Spaces before the tab are stepped over from the last letter on, so that a line is read once. */
const TABBED = /\S[^\S\t]*\t+\S/;
/** 到位。 →二是: the tab indents what was a line of its own before paragraphs were run together, and parts no cells. */
const INDENT_BEHIND_A_STOP = /[。；：] +\t+/;
const INDENTS_BEHIND_STOPS = /[。；：] +\t+/g;
/** 1.→组织学习, ###（1）→组织学习: the tab stands after the number or the mark of an item or a heading, and parts no cells. */
const ITEM_MARK = /^\s*(?:[-*+•●·]|#{0,6}[（(]?[一二三四五六七八九十\d]{1,3}[、.．）)])[ \t]+/;

export const isBlank = (line: string): boolean => line === '' || (!isVisible(line.charCodeAt(0)) && BLANK.test(line));

/** Whether `line` is one of a table. Every line is asked: the pattern is only tried on one that has a tab or a bar. */
export const isRow = (line: string): boolean =>
  (line.includes('\t') && isTabbed(line.replace(ITEM_MARK, ''))) || (line.includes('|') && PIPED.test(line));

function isTabbed(content: string): boolean {
  if (!TABBED.test(content)) return false;
  if (content.length < LONGEST_OF_CELLS) return !INDENT_BEHIND_A_STOP.test(content) || TABBED.test(unindented(content));
  const joined = unindented(content);
  return (
    TABBED.test(joined) &&
    (BEHIND_A_NUMBER.test(joined) || joined.length < LONGEST_OF_CELLS * joined.split(/\t+/).length)
  );
}

/** 1.3→总则 in the midst of a line: headings and their text run together, which is no running text either. */
const BEHIND_A_NUMBER = /\d *\t/;
const unindented = (content: string): string => content.replace(INDENTS_BEHIND_STOPS, '。');
/** Cells that are longer on average are paragraphs, whatever the tabs among them are for. */
const LONGEST_OF_CELLS = 150;
