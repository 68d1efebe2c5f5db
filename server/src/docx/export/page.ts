/** The page of an export: its size, margins and grid, and the page numbers under the type area. */
import {
  AlignmentType,
  DocumentGridType,
  Footer,
  type ISectionPropertiesOptions,
  NoteNumberRestart,
  NumberFormat,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import type { Layout } from '../../core/index';
import { mm, type Page, pt } from './measure';
import { STYLE } from './styles';

/** The number stands 7 mm under the type area and is 5 mm high; a narrow margin leaves it 10 mm from the edge. */
const BELOW_TEXT = 12;
const LEAST_FROM_EDGE = 10;
const HEADER = 15;

/** Section properties for `page`. */
export function sectionOf({ margins }: Layout, page: Page): ISectionPropertiesOptions {
  return {
    page: {
      size: { width: page.width, height: page.height },
      margin: {
        top: page.top,
        bottom: page.bottom,
        left: page.left,
        right: page.right,
        header: mm(Math.min(HEADER, margins.top)),
        footer: mm(Math.max(Math.min(LEAST_FROM_EDGE, margins.bottom), margins.bottom - BELOW_TEXT)),
        gutter: 0,
      },
    },
    grid: { type: DocumentGridType.LINES, linePitch: page.linePitch },
    // ① ② ③ on each page, as notes are numbered in Chinese.
    footnoteProperties: {
      numberFormat: { type: NumberFormat.DECIMAL_ENCLOSED_CIRCLE_CHINESE },
      restart: NoteNumberRestart.EACH_PAGE,
    },
  };
}

/** Footers for odd and even pages; none where the layout has no page numbers. */
export function footersOf(layout: Layout): { readonly default: Footer; readonly even: Footer } | undefined {
  if (layout.pageNumber === '') return undefined;
  const { pageNumberPlace: place } = layout;
  const oneCharacter = pt(layout.sizes.pageNumber);
  const footer = (side: 'left' | 'right' | 'center'): Footer =>
    new Footer({
      children: [
        new Paragraph({
          style: STYLE.footer,
          alignment: ALIGNED[side],
          ...(side !== 'center' && { indent: side === 'right' ? { right: oneCharacter } : { left: oneCharacter } }),
          children: numberRuns(layout.pageNumber),
        }),
      ],
    });
  return {
    default: footer(place === 'outside' ? 'right' : place),
    even: footer(place === 'outside' ? 'left' : place),
  };
}

const ALIGNED = { left: AlignmentType.LEFT, right: AlignmentType.RIGHT, center: AlignmentType.CENTER } as const;

/** — 1 — with a field for the 1, and one for an N. */
function numberRuns(form: string): TextRun[] {
  return form
    .split(/([1N])/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const children = piece === '1' ? [PageNumber.CURRENT] : piece === 'N' ? [PageNumber.TOTAL_PAGES] : [piece];
      return new TextRun({ font: { hint: 'eastAsia' }, children });
    });
}
