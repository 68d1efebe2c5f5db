/** Every figure of a draft in its place: what hover, rename and the ledger of figures start from. */
import type { Span } from '../text/span';
import { shift } from '../text/span';
import type { Fact } from './quantities/fact';
import { factsOf } from './quantities/facts';
import type { Quantity } from '../reading/quantities/quantity';
import { firstIndex } from './quantities/in-order';
import { quantitiesOf } from '../reading/quantities/read';
import type { Reading } from '../reading/reading';
import type { Paragraph, Report } from '../report/report';

export interface Figure {
  readonly quantity: Quantity;
  /** What it says something about; missing for figures that are compared with nothing (ages, durations, bare numbers). */
  readonly fact?: Fact;
  readonly paragraph: Paragraph;
  /** Number and unit, in document offsets. */
  readonly span: Span;
  /** The number with its 万 and 亿, without its unit and without 百分之, in document offsets. */
  readonly numeral: Span;
  /** As written, number and unit, without spaces and emphasis marks. */
  readonly written: string;
}

/** The figures of `report` in order of place; worked out once for a report. */
export function figuresOf(report: Report): readonly Figure[] {
  return report.derive(readFigures);
}

const readFigures = ({ paragraphs }: Report): readonly Figure[] => paragraphs.flatMap(inParagraph);

/** The figure that `offset` stands in or right behind; of two that meet there, the one that begins. Reads its paragraph only. */
export function figureAt(report: Report, offset: number): Figure | undefined {
  const paragraph = lastFrom(report.paragraphs, offset);
  if (!paragraph || offset > paragraph.span.end) return undefined;
  const figure = lastFrom(inParagraph(paragraph), offset);
  return figure && offset <= figure.span.end ? figure : undefined;
}

/** The last of `list`, which is in order of place, that begins at `offset` or before. */
function lastFrom<T extends { readonly span: Span }>(list: readonly T[], offset: number): T | undefined {
  return list[firstIndex(list, ({ span }) => span.start > offset) - 1];
}

function inParagraph(paragraph: Paragraph): Figure[] {
  if (paragraph.kind === 'code' || paragraph.kind === 'front-matter') return [];
  return paragraph.reading.derive(localFigures).map((local) => ({
    ...local,
    paragraph,
    span: shift(local.span, paragraph.span.start),
    numeral: shift(local.numeral, paragraph.span.start),
  }));
}

/** Figures with paragraph-relative spans, kept with the paragraph. */
function localFigures(reading: Reading): Omit<Figure, 'paragraph'>[] {
  const facts = new Map(factsOf(reading).map((fact) => [fact.quantity, fact]));
  return quantitiesOf(reading).map((quantity) => {
    const numeral = numeralOf(quantity, reading);
    return {
      quantity,
      fact: facts.get(quantity),
      span: reading.span(quantity.start, quantity.end),
      numeral: reading.span(numeral.start, numeral.end),
      written: reading.written(quantity.start, quantity.end).replace(/\s+/g, ''),
    };
  });
}

/** Where the bare numeral stands in clean text: behind 百分之, before the unit, with its 万 and 亿. */
export function numeralOf(quantity: Quantity, reading: Reading): Span {
  const start = quantity.start + (/^[百千]分之/.test(reading.text.slice(quantity.start, quantity.start + 3)) ? 3 : 0);
  return { start, end: start + reading.text.slice(start, quantity.unitStart).trimEnd().length };
}
