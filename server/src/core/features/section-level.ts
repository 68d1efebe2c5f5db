/**
 * Promotes and demotes a section with all that stands in it, along the levels of GB/T 9704 (一、 （一） 1. （1）) and, in
 * Markdown, along its #; then numbers anew what this has put together or taken apart, and nothing else.
 */
import { type Ordinal, type OrdinalStyle, writeOrdinal } from '../reading/ordinals';
import { readReport } from '../report/read';
import type { Reading, ReadingCache } from '../reading/reading';
import { paragraphAt, type Report } from '../report/report';
import { writeNumber } from '../report/sequence-breaks';
import { applyEdits, difference, type TextEdit } from '../text/edit';
import { span } from '../text/span';
import type { Refusal, StructureEdit } from './move-section';
import { isNumbered, numberOf, renumber } from './numbering';
import { allSections, type Section, sectionAt, sectionTree } from './section-tree';

/** Styles from the outermost in; 节 and 条 have their own order and are not ranked. */
const LADDER: readonly OrdinalStyle[] = ['part', 'han', 'han-bracket', 'arabic', 'arabic-bracket', 'circled'];

/** A section's new place: its style where it is numbered, and the number it holds until all are counted. */
interface Change {
  readonly section: Section;
  readonly style?: OrdinalStyle;
  readonly value: number;
  readonly marks: number;
}

/** Promotes or demotes the innermost section at `offset`; `cache` holds the readings of the draft. */
export function changeLevel(
  report: Report,
  offset: number,
  direction: 'promote' | 'demote',
  cache?: ReadingCache,
): StructureEdit | Refusal {
  const section = sectionAt(report, offset);
  if (!section?.heading) return 'no-section';
  const target = direction === 'promote' ? promoted(section) : demoted(report, section);
  if (typeof target === 'string') return target;
  const marks = direction === 'promote' ? -1 : 1;
  const changes = carried(section, target, marks);
  if (typeof changes === 'string') return changes;
  const edits = changes.flatMap((change) => rewritten(report, change));
  if (edits.length === 0) return 'nothing';
  const text = applyEdits(report.text, edits);
  const again = readReport(text, { format: report.format, fileName: report.fileName, cache });
  const [outer, other] =
    direction === 'promote' ? [section.parent?.parent, section.parent] : [section.parent, before(report, section)];
  const touched = new Set([outer?.paragraph, other?.paragraph, section.paragraph]);
  const counted = renumber(again, {
    under: (parent) => touched.has(parent?.paragraph),
    keepsStart: (parent) => parent?.paragraph === outer?.paragraph,
  });
  const cursor = follow(follow(Math.max(offset, section.span.start), edits), counted);
  return { edits: [difference(report.text, applyEdits(text, counted))], cursor };
}

/** The style and first number of a section that goes out of its parent, to stand after it. */
function promoted({ heading, parent }: Section): Pick<Change, 'style' | 'value'> | Refusal {
  if (!heading || !parent?.heading) return 'outermost';
  const [mine, above] = [heading.ordinal, parent.heading.ordinal];
  if (!mine)
    return heading.by === 'markdown' && parent.heading.by === 'markdown' && !above ? { value: 0 } : 'not-ranked';
  if (!above) return 'no-parent-number';
  return LADDER.includes(mine.style) && LADDER.includes(above.style)
    ? { style: above.style, value: above.value + 1 }
    : 'not-ranked';
}

/** The same for a section that goes into the one before it, to stand last there. */
function demoted(report: Report, section: Section): Pick<Change, 'style' | 'value'> | Refusal {
  const into = before(report, section);
  if (!into) return 'first';
  if (!isNumbered(section)) return section.heading?.by === 'markdown' ? { value: 0 } : 'not-ranked';
  const last = into.children.filter(isNumbered).at(-1);
  const step = LADDER.indexOf(numberOf(section).style) + 1;
  const style = last && LADDER.indexOf(numberOf(last).style) >= step ? numberOf(last).style : LADDER[step];
  if (step === 0) return 'not-ranked';
  if (!style) return 'innermost';
  return { style, value: last && numberOf(last).style === style ? numberOf(last).value + 1 : 1 };
}

function before(report: Report, section: Section): Section | undefined {
  const beside = section.parent?.children ?? sectionTree(report);
  const neighbour = beside[beside.indexOf(section) - 1];
  return neighbour?.heading ? neighbour : undefined;
}

/** The changes of `section` and of all in it, which keep their distance from it where the levels suffice. */
function carried(section: Section, target: Pick<Change, 'style' | 'value'>, marks: number): Change[] | Refusal {
  const changes: Change[] = [{ section, ...target, marks }];
  const go = (parent: Section, old: number, fresh: number): Refusal | undefined => {
    for (const child of parent.children) {
      const ordinal = child.heading?.ordinal;
      const at = ordinal ? LADDER.indexOf(ordinal.style) : -1;
      let to = -1;
      if (ordinal && at >= 0 && fresh >= 0) {
        to = Math.max(fresh + Math.max(1, at - Math.max(old, 0)), 0);
        if (to >= LADDER.length) to = fresh + 1;
        if (to >= LADDER.length) return 'innermost';
        changes.push({ section: child, style: LADDER[to], value: ordinal.value, marks });
      } else changes.push({ section: child, style: ordinal?.style, value: ordinal?.value ?? 0, marks });
      const refused = go(child, at >= 0 ? at : old, at >= 0 ? to : fresh);
      if (refused) return refused;
    }
    return undefined;
  };
  const style = section.heading?.ordinal?.style;
  return go(section, style ? LADDER.indexOf(style) : -1, target.style ? LADDER.indexOf(target.style) : -1) ?? changes;
}

const MARKS = /^([\ufeff \t]{0,4})(#{1,6})/;

/** The edits that write a change: the # of Markdown, and the ordinal in the form the draft has for its new style. */
function rewritten(report: Report, { section, style, value, marks }: Change): TextEdit[] {
  const { reading, span: place } = paragraphAt(report, section.paragraph);
  const edits: TextEdit[] = [];
  const [, indent = '', old = ''] = (section.heading?.by === 'markdown' && MARKS.exec(reading.original)) || [];
  const count = Math.min(6, Math.max(1, old.length + marks));
  if (old !== '' && count !== old.length) {
    const start = place.start + indent.length;
    edits.push({ span: span(start, start + old.length), text: '#'.repeat(count) });
  }
  const ordinal = section.heading?.ordinal;
  if (ordinal && style && (ordinal.style !== style || ordinal.value !== value)) {
    const at = reading.span(0, wordsBehind(reading, ordinal));
    edits.push({ span: span(place.start + at.start, place.start + at.end), text: ordinalLike(report, style, value) });
  }
  return edits;
}

/** `value` in `style`, with the marks and the space that the draft itself uses with it; else as GB/T 9704 has it. */
function ordinalLike(report: Report, style: OrdinalStyle, value: number): string {
  const model = allSections(sectionTree(report))
    .filter(isNumbered)
    .find((section) => numberOf(section).style === style);
  if (!model) return writeOrdinal(style, value);
  const { reading } = paragraphAt(report, model.paragraph);
  const { numberStart, numberEnd } = numberOf(model);
  return (
    reading.written(0, numberStart) +
    writeNumber(value, reading.written(numberStart, numberEnd)) +
    reading.written(numberEnd, wordsBehind(reading, numberOf(model)))
  );
}

/** Where in clean text the words of a heading begin, behind its ordinal and the space that some write there. */
const wordsBehind = ({ text }: Reading, { length }: Ordinal): number =>
  text.length - text.slice(length).trimStart().length;

/** Where `offset` stands once `edits` are carried out; inside an edit it goes to its end. */
function follow(offset: number, edits: readonly TextEdit[]): number {
  let moved = offset;
  for (const edit of edits) {
    if (edit.span.start >= offset) continue;
    moved += edit.text.length - (Math.min(edit.span.end, offset) - edit.span.start);
  }
  return moved;
}
