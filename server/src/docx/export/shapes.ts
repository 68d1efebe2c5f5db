/** Indents and free lines of paragraphs, where their style does not say all: lists, attachment notes, signatures, heads. */
import { AlignmentType, type IParagraphOptions } from 'docx';
import type { Layout, PaperBlock, PaperParagraph } from '../../core/index';
import { type Page, widthOf } from './measure';
import { textOf } from './runs';
import type { SignOff } from './sign-off';

export type Shape = Partial<IParagraphOptions>;

/** What the place of a paragraph depends on beside itself. */
export interface Place {
  readonly page: Page;
  readonly layout: Layout;
  readonly signOffs: ReadonlyMap<PaperBlock, SignOff>;
  /** Whether a letterhead stands above: the title is then two lines below it. */
  readonly hasLetterhead: boolean;
}

type Role = PaperParagraph['role'];

/** The list whose items have a dot for a number, and how many lists in each other it knows. */
export const BULLETS = 'bullets';
export const BULLET_LEVELS = 6;
/** Word's outline has nine levels, counted from 0. */
const DEEPEST = 8;

const outline = (depth: number | undefined, usual: number | undefined): Shape =>
  depth === undefined || depth === usual ? {} : { outlineLevel: Math.min(DEEPEST, depth - 1) };

/** What of a paragraph's place is not in its style. */
export function shapeOf(block: PaperParagraph, place: Place): Shape {
  switch (block.role) {
    case 'heading':
      return outline(block.depth, block.level);
    case 'chapter':
      return outline(block.depth, 1);
    case 'item':
      return itemShape(block, place.page);
    case 'attachment-note':
      return noteShape(block, place.page);
    case 'signature':
    case 'date':
      return rightShape(block, place);
    case 'unit-of-table':
      return { alignment: AlignmentType.RIGHT, keepNext: true };
    default:
      return {};
  }
}

function itemShape({ list }: PaperParagraph, page: Page): Shape {
  if (!list) return {};
  if (list.bullet) return { numbering: { reference: BULLETS, level: Math.min(list.depth, BULLET_LEVELS) - 1 } };
  return list.depth > 1 ? { indent: { left: (list.depth - 1) * 2 * page.cell } } : {};
}

/** 附件： */
const LABEL = 3;

/** The label is two characters in; names stand under each other, behind label and number. Source: GB/T 9704—2012 7.3.4. */
function noteShape({ opens, runs }: PaperParagraph, page: Page): Shape {
  const text = textOf(runs);
  const label = opens ? widthOf(/^附件[：:]/.exec(text)?.[0] ?? '') : 0;
  const number = widthOf(/^(?:附件[：:])?(\d{1,2}[.．、])/.exec(text)?.[1] ?? '');
  const left = (2 + LABEL + number) * page.cell;
  return { indent: { left: Math.round(left), hanging: Math.round((label + number) * page.cell) } };
}

function rightShape(block: PaperParagraph, { page, signOffs }: Place): Shape {
  const right = Math.round((signOffs.get(block)?.right ?? 0) * page.cell);
  return right > 0 ? { indent: { right } } : {};
}

/** Parts of the head of a paper: under the last of them a line stays free. */
const HEAD: ReadonlySet<Role> = new Set(['title', 'subtitle', 'byline']);
/** 标题编排于红色分隔线下空二行位置. Source: GB/T 9704—2012 7.3.1. */
const LINES_UNDER_RULE = 2;
/** A seal reaches over the signature: room above it. */
const SEAL_LINES = 3;

const isHead = (block: PaperBlock | undefined): boolean => block?.kind === 'paragraph' && HEAD.has(block.role);

const isAttachmentTitle = (block: PaperBlock | undefined): boolean =>
  block?.kind === 'paragraph' && block.role === 'attachment-title';

/** Free lines: under the head of the paper, above the attachment note and the signature. */
export function spacingOf(
  block: PaperParagraph,
  above: PaperBlock | undefined,
  below: PaperBlock | undefined,
  place: Place,
): Shape {
  const before = linesAbove(block, above, place) * place.page.linePitch;
  const isLastOfHead = isHead(block) && !isHead(below) && below !== undefined;
  const isTitle = block.role === 'attachment-title' && !isAttachmentTitle(below);
  const after = isLastOfHead || isTitle ? place.page.linePitch : 0;
  // The second line of a title stands right under the first, whatever the style says.
  if (block.role === 'attachment-title' && isAttachmentTitle(above)) return { spacing: { before: 0, after } };
  if (before === 0 && after === 0) return {};
  return { spacing: { ...(before > 0 && { before }), ...(after > 0 && { after }) } };
}

function linesAbove(block: PaperParagraph, above: PaperBlock | undefined, place: Place): number {
  if (block.role === 'attachment-note') return block.opens ? 1 : 0;
  if (place.signOffs.get(block)?.opens) return place.layout.seal ? SEAL_LINES : 1;
  return place.hasLetterhead && isHead(block) && !isHead(above) ? LINES_UNDER_RULE : 0;
}
