/** A draft without one of its parts: as its writer would have it who forgot the part, or took it out and numbered anew. */
import { applyEdits, type Span, type TextEdit } from '../../../server/src/core/index';
import { writeOrdinalNumber } from '../../../server/src/core/reading/ordinals';
import type { Report } from '../../../server/src/core/report/report';
import { sectionsOf } from '../../../server/src/core/report/sections';
import { tailOf } from '../../../server/src/core/report/tail';

/** `left`: the numbers stay, so that the skip shows, if the part was not the last. `anew`: the headings behind it count on. */
export type Numbering = 'left' | 'anew';

export interface Cut {
  readonly text: string;
  /** Where the part stood, a UTF-16 offset of `text`. */
  readonly at: number;
}

/**
 * `report` without the part that its main heading `index` heads, and all below it. Undefined for `anew` where that is the same
 * text as for `left`: no numbers, or none behind it.
 */
export function cutOut(report: Report, index: number, numbering: Numbering): Cut | undefined {
  const { main } = sectionsOf(report);
  const heading = main[index];
  const own = heading && report.paragraphs[heading.paragraph];
  if (!own) return undefined;
  const end = report.paragraphs[Math.min(main[index + 1]?.paragraph ?? report.paragraphs.length, tailOf(report))];
  const gone: Span = { start: own.span.start, end: end?.span.start ?? report.text.length };
  const renumbered = numbering === 'anew' ? renumber(report, index) : [];
  if (numbering === 'anew' && renumbered.length === 0) return undefined;
  return { text: applyEdits(report.text, [{ span: gone, text: '' }, ...renumbered]), at: gone.start };
}

function renumber(report: Report, index: number): TextEdit[] {
  return sectionsOf(report)
    .main.slice(index + 1)
    .flatMap(({ ordinal, paragraph }) => {
      const place = report.paragraphs[paragraph];
      if (!ordinal || !place) return [];
      const { numberStart, numberEnd, style, value } = ordinal;
      const { start, end } = place.reading.span(numberStart, numberEnd);
      const text = writeOrdinalNumber(style, value - 1, place.reading.written(numberStart, numberEnd));
      return [{ span: { start: place.span.start + start, end: place.span.start + end }, text }];
    });
}
