/** The blanks of a draft as a tour: one after the other, and those that want the same text together. */
import { type Slot, type SlotCategory, slotsOf } from '../reading/placeholders';
import type { Paragraph, Report } from '../report/report';
import { fold } from '../text/fold';
import { type Span, shift } from '../text/span';

export interface Blank {
  readonly span: Span;
  readonly category: SlotCategory;
  /** Blanks with one key want one text: 【单位名称】 everywhere, but not the xx of xx县 and xx镇. */
  readonly key: string;
}

/** The blanks of `report` in order of place. */
export function blanksOf(report: Report): readonly Blank[] {
  return report.derive(readBlanks);
}

const readBlanks = ({ paragraphs }: Report): readonly Blank[] => paragraphs.flatMap(inParagraph);

/** The blank that `offset` stands in or at either end of. */
export function blankAt(report: Report, offset: number): Blank | undefined {
  return blanksOf(report).find(({ span }) => span.start <= offset && offset <= span.end);
}

/** The blanks that want the same text as `blank`, itself included. */
export function equalBlanks(report: Report, blank: Blank): readonly Blank[] {
  return blanksOf(report).filter((other) => other.key === blank.key);
}

export interface GroupedBlank extends Blank {
  /** Blanks of one number want the same text; counted from 0 in the order in which each is first met. */
  readonly group: number;
}

/** The blanks of `report` in order, those that want the same text under one number. */
export function groupedBlanks(report: Report): readonly GroupedBlank[] {
  const groups = new Map<string, number>();
  return blanksOf(report).map((blank) => {
    const group = groups.get(blank.key) ?? groups.size;
    groups.set(blank.key, group);
    return { ...blank, group };
  });
}

function inParagraph(paragraph: Paragraph): Blank[] {
  if (paragraph.kind === 'code' || paragraph.kind === 'front-matter') return [];
  return slotsOf(paragraph.reading).map((slot) => ({
    span: shift(slot.span, paragraph.span.start),
    category: slot.category,
    key: keyOf(slot, paragraph),
  }));
}

/** Named blanks are their own key; a mask means what the words round it say, a number only what both sides say. */
function keyOf(slot: Slot, { reading }: Paragraph): string {
  const text = fold(reading.written(slot.start, slot.end)).replace(/\s+/g, ' ').toLowerCase();
  if (slot.form === 'variable' || slot.form === 'note' || slot.category === 'date') return `${slot.form} ${text}`;
  const after = reading.text.slice(slot.end, slot.end + (slot.category === 'number' ? 2 : 1));
  const before =
    slot.category === 'number' || slot.form === 'gap'
      ? reading.text.slice(Math.max(0, slot.start - 4), slot.start)
      : '';
  return `${slot.category} ${text} ${/^[\u4e00-\u9fff%]+/.exec(after)?.[0] ?? ''} ${before}`;
}
