/**
 * Promotes and demotes a section with all that stands in it, along the levels of GB/T 9704 (一、 （一） 1. （1）) and, in
 * Markdown, along its #; then numbers anew what this has put together or taken apart, and nothing else.
 */
import { type OrdinalStyle, writeOrdinal } from '../reading/ordinals';
import { readReport } from '../report/read';
import type { ReadingCache } from '../reading/reading';
import type { Report } from '../report/report';
import { writeNumber } from '../report/sequence-breaks';
import { applyEdits, difference, type TextEdit } from '../text/edit';
import { span } from '../text/span';
import type { Refusal, StructureEdit } from './move-section';
import { numberOf, renumber } from './numbering';
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
    direction === 'promote' ? [section.parent?.parent, section.parent!] : [section.parent, before(report, section)!];
  const touched = new Set([outer?.paragraph, other.paragraph, section.paragraph]);
  const counted = renumber(again, {
    under: (parent) => touched.has(parent?.paragraph),
    keepsStart: (parent) => parent?.paragraph === outer?.paragraph,
  });
  const cursor = follow(follow(Math.max(offset, section.span.start), edits), counted);
  return { edits: [difference(report.text, applyEdits(text, counted))], cursor };
}

/** The style and first number of a section that goes out of its parent, to stand after it. */
function promoted({ heading, parent }: Section): Pick<Change, 'style' | 'value'> | Refusal {
  if (!parent?.heading) return 'outermost';
  const [mine, above] = [heading!.ordinal, parent.heading.ordinal];
  if (!mine)
    return heading!.by === 'markdown' && parent.heading.by === 'markdown' && !above ? { value: 0 } : 'not-ranked';
  if (!above) return 'no-parent-number';
  return LADDER.includes(mine.style) && LADDER.includes(above.style)
    ? { style: above.style, value: above.value + 1 }
    : 'not-ranked';
}

/** The same for a section that goes into the one before it, to stand last there. */
function demoted(report: Report, section: Section): Pick<Change, 'style' | 'value'> | Refusal {
  const into = before(report, section);
  if (!into) return 'first';
  const { heading } = section;
  if (!heading!.ordinal) return heading!.by === 'markdown' ? { value: 0 } : 'not-ranked';
  const last = into.children.filter((one) => one.heading?.ordinal).pop();
  const step = LADDER.indexOf(heading!.ordinal.style) + 1;
  const style = last && LADDER.indexOf(numberOf(last).style) >= step ? numberOf(last).style : LADDER[step];
  if (step === 0) return 'not-ranked';
  if (!style) return 'innermost';
  return { style, value: last && numberOf(last).style === style ? numberOf(last).value + 1 : 1 };
}

function before(report: Report, section: Section): Section | undefined {
  const beside = section.parent?.children ?? sectionTree(report);
  const one = beside[beside.indexOf(section) - 1];
  return one?.heading ? one : undefined;
}

/** The changes of `section` and of all in it, which keep their distance from it where the levels suffice. */
function carried(section: Section, target: Pick<Change, 'style' | 'value'>, marks: number): Change[] | Refusal {
  const changes: Change[] = [{ section, ...target, marks }];
  const go = (parent: Section, old: number, fresh: number): Refusal | undefined => {
    for (const child of parent.children) {
      const style = child.heading?.ordinal?.style;
      const at = style ? LADDER.indexOf(style) : -1;
      let to = -1;
      if (style && at >= 0 && fresh >= 0) {
        to = Math.max(fresh + Math.max(1, at - Math.max(old, 0)), 0);
        if (to >= LADDER.length) to = fresh + 1;
        if (to >= LADDER.length) return 'innermost';
        changes.push({ section: child, style: LADDER[to], value: numberOf(child).value, marks });
      } else changes.push({ section: child, style, value: style ? numberOf(child).value : 0, marks });
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
  const { reading, span: place } = report.paragraphs[section.paragraph]!;
  const edits: TextEdit[] = [];
  const found = section.heading?.by === 'markdown' ? MARKS.exec(reading.original) : null;
  const count = Math.min(6, Math.max(1, (found?.[2]!.length ?? 0) + marks));
  if (found && count !== found[2]!.length) {
    const start = place.start + found[1]!.length;
    edits.push({ span: span(start, start + found[2]!.length), text: '#'.repeat(count) });
  }
  const ordinal = section.heading?.ordinal;
  if (ordinal && style && (ordinal.style !== style || ordinal.value !== value)) {
    const gap = /^\s*/.exec(reading.text.slice(ordinal.length))![0].length;
    const at = reading.span(0, ordinal.length + gap);
    edits.push({ span: span(place.start + at.start, place.start + at.end), text: ordinalLike(report, style, value) });
  }
  return edits;
}

/** `value` in `style`, with the marks and the space that the draft itself uses with it; else as GB/T 9704 has it. */
function ordinalLike(report: Report, style: OrdinalStyle, value: number): string {
  const model = allSections(sectionTree(report)).find((one) => one.heading?.ordinal?.style === style);
  if (!model) return writeOrdinal(style, value);
  const { reading } = report.paragraphs[model.paragraph]!;
  const { numberStart, numberEnd, length } = numberOf(model);
  const gap = /^\s*/.exec(reading.text.slice(length))![0].length;
  return (
    reading.written(0, numberStart) +
    writeNumber(value, reading.written(numberStart, numberEnd)) +
    reading.written(numberEnd, length + gap)
  );
}

/** Where `offset` stands once `edits` are carried out; inside an edit it goes to its end. */
function follow(offset: number, edits: readonly TextEdit[]): number {
  let moved = offset;
  for (const edit of edits) {
    if (edit.span.start >= offset) continue;
    moved += edit.text.length - (Math.min(edit.span.end, offset) - edit.span.start);
  }
  return moved;
}
