/** Lengths of a page: millimetres, points and characters to twips (1/20 pt), and how wide text is. */
import type { Layout } from '../../core/index';

const A4 = { width: 11906, height: 16838 } as const;
const TWIPS_PER_MM = 1440 / 25.4;
/** Characters that take half a square; 汉字 and full-width marks take a whole one. Quotes and dashes are set as Chinese ones. */
const NARROW = /[\u0020-\u007e\u00a0-\u00ff]/;
/** Closer than this characters run into each other, wider apart they are no words any more: in points. */
const CLOSEST = -1;
const WIDEST = 2;

export const mm = (length: number): number => Math.round(length * TWIPS_PER_MM);
export const pt = (length: number): number => Math.round(length * 20);

/** What the page of a layout measures, in twips. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** Of the type area (版心). */
  readonly textWidth: number;
  readonly textHeight: number;
  readonly linePitch: number;
  /** Added to each character so that so many of them as the layout says fill a line. */
  readonly spacing: number;
  /** Width of one character of the body with its spacing. */
  readonly cell: number;
}

export function pageOf({ margins, linePitch, charactersPerLine, sizes }: Layout): Page {
  const [top, bottom, left, right] = [mm(margins.top), mm(margins.bottom), mm(margins.left), mm(margins.right)];
  const textWidth = A4.width - left - right;
  const wanted = charactersPerLine > 0 ? textWidth / 20 / charactersPerLine - sizes.body : 0;
  // A line that is one twip too narrow holds one character less.
  const spacing = wanted < CLOSEST || wanted > WIDEST ? 0 : Math.floor(wanted * 20);
  return {
    ...A4,
    top,
    bottom,
    left,
    right,
    textWidth,
    textHeight: A4.height - top - bottom,
    linePitch: pt(linePitch),
    spacing,
    cell: pt(sizes.body) + spacing,
  };
}

/** How many squares `text` takes: 2024年5月 is 4.5. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += NARROW.test(character) ? 0.5 : 1;
  return width;
}
