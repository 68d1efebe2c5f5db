/** Moves a section past its neighbour. Numbers stay where they were: 三 moved up becomes 二, and 二 becomes 三. */
import type { Report } from '../report/report';
import { applyEdits, type TextEdit } from '../text/edit';
import { shift, span } from '../text/span';
import { isNumbered, keyOf, numberEdit, type NumberedSection, numberOf } from './numbering';
import { allSections, contentEnd, type Section, sectionAt, sectionTree } from './section-tree';

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
  const text = upper + between + lower;
  const moved = section === second ? first.span.start : first.span.start + upper.length + between.length;
  const into = applyEdits(
    report.text.slice(section.span.start, offset),
    numbers
      .filter((edit) => edit.span.start >= section.span.start && edit.span.end <= offset)
      .map((edit) => ({ ...edit, span: shift(edit.span, -section.span.start) })),
  ).length;
  const most = section === second ? upper.length : lower.length;
  return { edits: [{ span: span(first.span.start, b), text }], cursor: moved + Math.min(into, most) };
}

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
  }
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
