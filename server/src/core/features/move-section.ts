/** Moves a section past its neighbour. Numbers stay where they were: 三 moved up becomes 二, and 二 becomes 三. */
import { readReport } from '../report/read';
import type { Report } from '../report/report';
import { applyEdits, type TextEdit } from '../text/edit';
import { shift, span } from '../text/span';
import {
  isNumbered,
  keyOf,
  labelEdit,
  labelOf,
  labelsInside,
  numberEdit,
  type NumberedSection,
  numberOf,
} from './numbering';
import { allSections, contentEnd, type Section, sectionAt, sectionTree } from './section-tree';
import { wordsOf } from './section-words';

/** Why nothing can be done: the cursor stands in no section, or there is nowhere to go. */
export type Refusal =
  | 'no-section'
  | 'first'
  | 'last'
  | 'outermost'
  | 'innermost'
  | 'no-parent-number'
  | 'not-ranked'
  | 'nothing';

/** Edits in document offsets, and where the cursor goes, in offsets of the text that results. */
export interface StructureEdit {
  readonly edits: readonly TextEdit[];
  readonly cursor: number;
}

/** Moves the innermost section at `offset` one place up or down among the sections beside it. */
export function moveSection(report: Report, offset: number, direction: 'up' | 'down'): StructureEdit | Refusal {
  const section = sectionAt(report, offset);
  if (!section?.heading) return 'no-section';
  const beside = (section.parent?.children ?? sectionTree(report)).filter(({ heading }) => heading);
  const at = beside.indexOf(section);
  const other = beside[at + (direction === 'up' ? -1 : 1)];
  // Past a section of another level it would end up inside that, or the other inside it; an attachment is a wall.
  if (
    !other ||
    other.level !== section.level ||
    (direction === 'up' ? other.span.end !== section.span.start : section.span.end !== other.span.start)
  )
    return direction === 'up' ? 'first' : 'last';
  const [first, second] = direction === 'up' ? [other, section] : [section, other];
  const numbers = exchanged(report, first, second);
  const [a, b] = [contentEnd(report, first), contentEnd(report, second)];
  const written = (from: number, to: number): string => {
    const inside = numbers.filter((edit) => edit.span.start >= from && edit.span.end <= to);
    return applyEdits(
      report.text.slice(from, to),
      inside.map((edit) => ({ ...edit, span: shift(edit.span, -from) })),
    );
  };
  const [upper, between, lower] = [
    written(second.span.start, b),
    report.text.slice(a, second.span.start),
    written(first.span.start, a),
  ];
  const seam = seamOf(report, { first, second, end: b }, { upper, between, lower });
  if (!seam) return 'not-ranked';
  const text = seam.before + upper + seam.between + lower;
  const start = first.span.start + seam.before.length;
  const moved = section === second ? start : start + upper.length + seam.between.length;
  const into = applyEdits(
    report.text.slice(section.span.start, offset),
    numbers
      .filter((edit) => edit.span.start >= section.span.start && edit.span.end <= offset)
      .map((edit) => ({ ...edit, span: shift(edit.span, -section.span.start) })),
  ).length;
  const most = section === second ? upper.length : lower.length;
  return { edits: [{ span: span(first.span.start, b), text }], cursor: moved + Math.min(into, most) };
}

/** Two neighbours that change places, and where the second one ends. */
interface Neighbours {
  readonly first: Section;
  readonly second: Section;
  readonly end: number;
}

/** What the two become, and what stands between them. */
interface Pieces {
  readonly upper: string;
  readonly between: string;
  readonly lower: string;
}

/**
 * What has to stand before and between two pieces that change places. In Markdown a table takes in the line right below
 * it, and an underlined heading the line above: then a blank line parts them. Nothing where the two would not be read as
 * what they are, as behind a fence that was never closed.
 */
function seamOf(
  report: Report,
  { first, second, end }: Neighbours,
  { upper, between, lower }: Pieces,
): { readonly before: string; readonly between: string } | undefined {
  if (report.format !== 'markdown') return { before: '', between };
  const wanted = namesAfter(report, first, second);
  const feed = report.text.includes('\r\n') ? '\r\n' : '\n';
  for (const seam of [
    { before: '', between },
    { before: '', between: feed + between },
    { before: feed, between },
    { before: feed, between: feed + between },
  ]) {
    const text = `${report.text.slice(0, first.span.start)}${seam.before}${upper}${seam.between}${lower}${report.text.slice(end)}`;
    const again = readReport(text, { format: report.format, fileName: report.fileName });
    if (shapeOf(again, sectionTree(again)) === wanted) return seam;
  }
  return undefined;
}

/** The shape of `report` once two neighbours have changed places. */
function namesAfter(report: Report, first: Section, second: Section): string {
  const exchange = (sections: readonly Section[]): readonly Section[] => {
    const at = sections.indexOf(first);
    if (at < 0) return sections.map((section) => ({ ...section, children: exchange(section.children) }));
    return sections.map((section) => (section === first ? second : section === second ? first : section));
  };
  return shapeOf(report, exchange(sectionTree(report)));
}

/** What sections say and how they stand in each other, without their numbers. */
const shapeOf = (report: Report, sections: readonly Section[]): string => JSON.stringify(nested(report, sections));

type Nested = readonly (readonly [string, Nested])[];

const nested = (report: Report, sections: readonly Section[]): Nested =>
  sections.map((section) => [wordsOf(section), nested(report, section.children)]);

/**
 * The numbers of two neighbours after they changed places: the two exchange theirs, and where sections inside them
 * count on through both, these are counted again in the new order.
 */
function exchanged(report: Report, first: Section, second: Section): TextEdit[] {
  const edits: TextEdit[] = [];
  const give = (section: NumberedSection, value: number): void => {
    if (numberOf(section).value !== value) edits.push(numberEdit(report, section, value));
  };
  if (isNumbered(first) && isNumbered(second) && keyOf(report, first) === keyOf(report, second)) {
    give(first, numberOf(second).value);
    give(second, numberOf(first).value);
    const [one, other] = [numberOf(first).value, numberOf(second).value];
    edits.push(...labelsInside(report, first, [one], [other]), ...labelsInside(report, second, [other], [one]));
  }
  edits.push(...exchangedLabels(report, first, second));
  const inside = (section: Section): NumberedSection[] => allSections(section.children).filter(isNumbered);
  const [a, b] = [inside(first), inside(second)];
  for (const key of new Set(a.map((section) => keyOf(report, section)))) {
    const mine = a.filter((section) => keyOf(report, section) === key);
    const theirs = b.filter((section) => keyOf(report, section) === key);
    const [start = 1, ...others] = [...mine, ...theirs].map((section) => numberOf(section).value);
    if (theirs.length === 0 || others.some((value, i) => value !== start + 1 + i)) continue;
    [...theirs, ...mine].forEach((section, i) => give(section, start + i));
  }
  return edits;
}

/** 2.1 and 2.2 change places: each takes the other's label, and so does what stands in it. */
function exchangedLabels(report: Report, first: Section, second: Section): TextEdit[] {
  const [one, other] = [labelOf(report, first)?.parts, labelOf(report, second)?.parts];
  if (!one || !other || one.slice(0, -1).join('.') !== other.slice(0, -1).join('.')) return [];
  return [
    labelEdit(report, first, other),
    labelEdit(report, second, one),
    ...labelsInside(report, first, one, other),
    ...labelsInside(report, second, other, one),
  ];
}
