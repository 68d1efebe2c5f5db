/**
 * A draft as it goes to print: its paragraphs in order, each with the part it plays on the page (title, addressee, heading of
 * one of the four levels, body, signature …), made of the one reading of the draft and of nothing else. Layout knows how a
 * part looks; this knows what part a paragraph plays. Pure; offsets are UTF-16 code units of the document.
 */
import type { Run } from '../reading/markdown/runs';
import { partsOf } from '../report/collection';
import type { Report } from '../report/report';
import type { Span } from '../text/span';
import { type Footnotes, footnotesOf } from './paper-notes';
import { blocksOfPart } from './paper-blocks';

/** The levels that GB/T 9704 knows: 一、 （一） 1. （1）. */
export type PaperLevel = 1 | 2 | 3 | 4;

/**
 * What part a paragraph plays. `byline`: what stands under the title (date of adoption, speaker, number). `contact` is the
 * 附注, `copies` and `printing` belong to the 版记, `number` … `copy-number` to the letterhead typed above the title.
 */
export type Role =
  | 'title'
  | 'subtitle'
  | 'byline'
  | 'addressee'
  | 'chapter'
  | 'heading'
  | 'body'
  | 'item'
  | 'quote'
  | 'code'
  | 'caption'
  | 'unit-of-table'
  | 'picture'
  | 'attachment-note'
  | 'signature'
  | 'date'
  | 'contact'
  | 'copies'
  | 'printing'
  | 'attachment-label'
  | 'attachment-title'
  | 'sign'
  | 'number'
  | 'signer'
  | 'secrecy'
  | 'urgency'
  | 'copy-number';

export interface PaperParagraph {
  readonly kind: 'paragraph';
  readonly role: Role;
  readonly runs: readonly Run[];
  readonly span: Span;
  /** Of a heading, and of a paragraph whose first words head it. */
  readonly level?: PaperLevel;
  /** Depth in the outline, 1 the outermost, where it is not `level`: 一、 under 第一章 is 2. */
  readonly depth?: number;
  /** How many lists an item stands in, 1 at least; `bullet` where it has no number of its own. */
  readonly list?: { readonly depth: number; readonly bullet: boolean };
  /** The first line of an attachment note, which begins with 附件：; the others stand under its first name. */
  readonly opens?: boolean;
  /** Begins a page: an attachment, a further report of the file. */
  readonly newPage?: boolean;
}

export interface PaperCell {
  readonly runs: readonly Run[];
  /** The cell to its left or above it goes over it, and it holds nothing. */
  readonly merged?: 'left' | 'above';
}

export interface PaperTable {
  readonly kind: 'table';
  readonly span: Span;
  /** Rows of `columns` cells each; what a row lacks is an empty cell. */
  readonly rows: readonly (readonly PaperCell[])[];
  readonly headerRows: number;
  /** As Markdown's delimiter row states it. */
  readonly alignments: readonly ('left' | 'center' | 'right' | undefined)[];
}

export type PaperBlock = PaperParagraph | PaperTable;

/** What the draft holds and a page cannot show as it is meant. */
export interface PaperLoss {
  readonly kind: 'formula' | 'html' | 'note-missing' | 'note-unused';
  readonly span: Span;
}

/** What front matter says of the letterhead and the 版记; values as written. */
export interface PaperFields {
  readonly sign?: string;
  readonly number?: string;
  readonly signer?: string;
  readonly secrecy?: string;
  readonly urgency?: string;
  readonly copyNumber?: string;
  readonly copies?: string;
  readonly printer?: string;
  readonly printed?: string;
}

export interface Paper {
  readonly blocks: readonly PaperBlock[];
  /** Notes by their number from 1, in the order in which the text points at them, one for each time. A `note` run's label is that number. */
  readonly notes: readonly { readonly runs: readonly Run[]; readonly span: Span }[];
  readonly losses: readonly PaperLoss[];
  readonly fields: PaperFields;
}

/** `report` as it goes to print. */
export function paperOf(report: Report): Paper {
  return report.derive(readPaper);
}

function readPaper(report: Report): Paper {
  const losses: PaperLoss[] = [];
  const footnotes = footnotesOf(report, losses);
  const blocks = partsOf(report).flatMap((part, i) =>
    opening(blocksOfPart(part, footnotes, losses), i > 0).map((block) => numbered(block, footnotes, losses)),
  );
  const unused = footnotes.unused();
  for (const { span } of unused) losses.push({ kind: 'note-unused', span });
  for (const block of blocks)
    if (block.kind === 'paragraph' && block.runs.some((run) => run.kind === 'text' && run.formula))
      losses.push({ kind: 'formula', span: block.span });
  return { blocks, notes: footnotes.used(), losses, fields: fieldsOf(report) };
}

/** `blocks` with a page of their own, where they are a further report of the file. */
function opening(blocks: readonly PaperBlock[], isFurther: boolean): readonly PaperBlock[] {
  const [first, ...more] = blocks;
  return isFurther && first?.kind === 'paragraph' ? [{ ...first, newPage: true }, ...more] : blocks;
}

/** `block` with its notes counted from 1; one without a text is shown as it was typed, and told. */
function numbered(block: PaperBlock, footnotes: Footnotes, losses: PaperLoss[]): PaperBlock {
  const count = (runs: readonly Run[]): readonly Run[] =>
    runs.map((run) => {
      if (run.kind !== 'note') return run;
      const number = footnotes.use(run.label);
      if (number !== undefined) return { kind: 'note', label: String(number) };
      losses.push({ kind: 'note-missing', span: block.span });
      return { kind: 'text', text: `[^${run.label}]`, look: {} };
    });
  if (block.kind === 'paragraph') return { ...block, runs: count(block.runs) };
  return { ...block, rows: block.rows.map((row) => row.map((cell) => ({ ...cell, runs: count(cell.runs) }))) };
}

/** Keys of front matter that name a part of the letterhead or of the 版记. Source: GB/T 9704—2012 7.2, 7.4. */
const FIELDS: Readonly<Record<keyof PaperFields, readonly string[]>> = {
  sign: ['机关', '发文机关', '发文机关标志'],
  number: ['文号', '发文字号'],
  signer: ['签发人', '签发'],
  secrecy: ['密级', '密级和保密期限'],
  urgency: ['紧急程度', '缓急'],
  copyNumber: ['份号'],
  copies: ['抄送', '抄送机关'],
  printer: ['印发机关'],
  printed: ['印发日期'],
};

function fieldsOf({ frontMatter }: Report): PaperFields {
  const values = frontMatter?.values;
  if (!values) return {};
  const named = Object.entries(FIELDS).flatMap(([field, keys]) => {
    const value = keys.map((key) => values.get(key)?.trim()).find((text) => text !== undefined && text !== '');
    return value === undefined ? [] : [[field, value] as const];
  });
  return Object.fromEntries(named);
}
