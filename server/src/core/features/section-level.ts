/**
 * Promotes and demotes a section with all that stands in it, along the levels of GB/T 9704 (一、 （一） 1. （1）) and, in
 * Markdown, along its #, where a number is a label: it becomes what the draft writes at that level. Then numbers anew what
 * this has put together or taken apart, and nothing else.
 */
import { type OrdinalStyle, writeOrdinal } from '../reading/ordinals';
import { headingMarks } from '../reading/markdown/marks';
import { readReport } from '../report/read';
import type { ReadingCache } from '../reading/reading';
import { paragraphAt, type Report } from '../report/report';
import { writeNumber } from '../report/sequence-breaks';
import { applyEdits, difference, type TextEdit } from '../text/edit';
import { span } from '../text/span';
import { headingMarkEdits, isMarked } from './heading-marks';
import type { Refusal, StructureEdit } from './move-section';
import { isNumbered, labelOf, numberOf, renumber, throughIn, vectorOf } from './numbering';
import { allSections, type Section, sectionAt, sectionTree } from './section-tree';
import { wordsOf } from './section-words';

/** Styles from the outermost in; 节 and 条 have their own order and are not ranked. */
const LADDER: readonly OrdinalStyle[] = ['part', 'han', 'han-bracket', 'arabic', 'arabic-bracket', 'circled'];
const MOST_MARKS = 6;

/** How a section is to be numbered, until all are counted: in a style, with a label like 2.1, or as it is. */
type Numbered =
  | { readonly style: OrdinalStyle; readonly value: number }
  | { readonly parts: readonly number[] }
  | undefined;

/** What most numbers of a level are. */
type Form = OrdinalStyle | 'label';

/** A section's new place. */
interface Change {
  readonly section: Section;
  readonly number: Numbered;
  /** The number of #, where it has any. */
  readonly marks: number | undefined;
}

/** Where the section itself goes: its number, and by how many # its inside moves. */
interface Target {
  readonly number: Numbered;
  readonly by: number;
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
  const target = direction === 'promote' ? promoted(report, section) : demoted(report, section);
  if (typeof target === 'string') return target;
  const changes = carried(report, section, target);
  if (typeof changes === 'string') return changes;
  const edits = changes
    .flatMap((change) => rewritten(report, change))
    .sort((one, other) => one.span.start - other.span.start);
  if (edits.length === 0) return 'nothing';
  const text = applyEdits(report.text, edits);
  const again = readReport(text, { format: report.format, fileName: report.fileName, cache });
  const into = direction === 'promote' ? section.parent?.parent : before(report, section);
  if (!isPlaced(report, again, section, into)) return 'not-ranked';
  // An underlined heading that gets # has a line less, and those behind it an index less: sections are found by their place.
  const inOrder = allSections(sectionTree(report));
  const places = new Map(allSections(sectionTree(again)).map((fresh, i) => [fresh, inOrder[i]]));
  const other = direction === 'promote' ? section.parent : into;
  const outer = direction === 'promote' ? into : section.parent;
  const touched = new Set([outer, other, section]);
  const wasOf = (parent: Section | undefined): Section | undefined => parent && places.get(parent);
  const counted = renumber(again, {
    under: (parent) => touched.has(wasOf(parent)),
    keepsStart: (parent) => wasOf(parent) === outer,
    through: throughIn(report),
    adopts: true,
  });
  const cursor = follow(follow(Math.max(offset, section.span.start), edits), counted);
  return { edits: [difference(report.text, applyEdits(text, counted))], cursor };
}

/** A section that goes out of its parent, to stand after it, numbered as the parent is. */
function promoted(report: Report, section: Section): Target | Refusal {
  const { heading, parent } = section;
  if (!heading || !parent?.heading) return 'outermost';
  const by =
    heading.by === 'markdown' && parent.heading.by === 'markdown'
      ? marksOf(report, parent) - marksOf(report, section)
      : -1;
  const mine = vectorOf(report, section);
  const above = vectorOf(report, parent);
  if (!mine)
    return heading.by === 'markdown' && parent.heading.by === 'markdown' ? { number: undefined, by } : 'not-ranked';
  if (!above) return 'no-parent-number';
  if (labelOf(report, parent)) return { number: { parts: next(above) }, by };
  if (!isNumbered(parent)) return 'no-parent-number';
  const { style, value } = numberOf(parent);
  if (!LADDER.includes(style) || (isNumbered(section) && !LADDER.includes(numberOf(section).style)))
    return 'not-ranked';
  return { number: { style, value: value + 1 }, by };
}

/** The same for a section that goes into the one before it, to stand last there. */
function demoted(report: Report, section: Section): Target | Refusal {
  const into = before(report, section);
  if (!into) return 'first';
  const { heading } = section;
  const isMarkdown = heading?.by === 'markdown' && into.heading?.by === 'markdown';
  const by = isMarkdown ? innerMarks(report, into) - marksOf(report, section) : 1;
  if (!vectorOf(report, section)) return heading?.by === 'markdown' ? { number: undefined, by } : 'not-ranked';
  const number = isMarkdown ? numberInside(report, section, into, by) : undefined;
  if (number) return { number, by };
  if (!isNumbered(section)) return 'not-ranked';
  const last = into.children.filter(isNumbered).at(-1);
  const step = LADDER.indexOf(numberOf(section).style) + 1;
  const style = last && LADDER.indexOf(numberOf(last).style) >= step ? numberOf(last).style : LADDER[step];
  if (step === 0) return 'not-ranked';
  if (!style) return 'innermost';
  return { number: { style, value: last && numberOf(last).style === style ? numberOf(last).value + 1 : 1 }, by };
}

/** How a # section is numbered as the last one in `into`: like those there, else like others of its new level. */
function numberInside(report: Report, section: Section, into: Section, by: number): Numbered {
  const above = vectorOf(report, into) ?? [];
  const last = into.children.filter((child) => vectorOf(report, child)).at(-1);
  const label = last && labelOf(report, last);
  if (label) return { parts: next(label.parts) };
  if (last && isNumbered(last)) return { style: numberOf(last).style, value: numberOf(last).value + 1 };
  const form = usualForm(report, marksOf(report, section) + by, section);
  const isLabelled = labelOf(report, section) !== undefined || labelOf(report, into) !== undefined;
  if (form === 'label' || (!form && isLabelled)) return above.length > 0 ? { parts: [...above, 1] } : undefined;
  return form && { style: form, value: 1 };
}

/** How the draft numbers most of its headings with `marks` #: those outside of `moved`, else those in it. */
function usualForm(report: Report, marks: number, moved: Section): Form | undefined {
  const inside = new Set([moved, ...allSections(moved.children)]);
  return formOf(report, marks, inside) ?? formOf(report, marks, new Set());
}

function formOf(report: Report, marks: number, left: ReadonlySet<Section>): Form | undefined {
  const counts = new Map<Form, number>();
  for (const section of allSections(sectionTree(report))) {
    if (left.has(section) || section.heading?.by !== 'markdown' || marksOf(report, section) !== marks) continue;
    const form = labelOf(report, section) ? 'label' : section.heading.ordinal?.style;
    if (form) counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

const next = (parts: readonly number[]): readonly number[] => [...parts.slice(0, -1), (parts.at(-1) ?? 0) + 1];

const marksOf = (report: Report, { paragraph }: Section): number =>
  headingMarks(paragraphAt(report, paragraph).reading.original);

/** The # of sections right under `into`: of those there are, else one more than its own. */
function innerMarks(report: Report, into: Section): number {
  const inner = into.children.filter(({ heading }) => heading?.by === 'markdown').at(-1);
  return inner ? marksOf(report, inner) : marksOf(report, into) + 1;
}

function before(report: Report, section: Section): Section | undefined {
  const beside = section.parent?.children ?? sectionTree(report);
  const neighbour = beside[beside.indexOf(section) - 1];
  return neighbour?.heading ? neighbour : undefined;
}

/** The changes of `section` and of all in it, which keep their distance from it where the levels suffice. */
function carried(report: Report, section: Section, target: Target): Change[] | Refusal {
  const changes: Change[] = [];
  const take = (of: Section, number: Numbered): Refusal | undefined => {
    if (of.heading?.by === 'markdown') {
      const marks = marksOf(report, of) + target.by;
      if (marks > MOST_MARKS || marks < 1) return 'innermost';
      if (!isMarked(report, of)) return 'not-ranked';
      changes.push({ section: of, number, marks });
    } else changes.push({ section: of, number, marks: undefined });
    return undefined;
  };
  const go = (parent: Section, number: Numbered, ranks: Ranks): Refusal | undefined => {
    for (const child of parent.children) {
      const inner = innerNumber(report, { section, child, parent, above: number, by: target.by, ranks });
      if (typeof inner === 'string') return inner;
      const refused = take(child, inner.number) ?? go(child, inner.number, inner.ranks);
      if (refused) return refused;
    }
    return undefined;
  };
  const ranks = { old: rankOf(section.heading?.ordinal?.style), fresh: rankIn(target.number) };
  return take(section, target.number) ?? go(section, target.number, ranks) ?? changes;
}

/** Places on the ladder, before and after, of the last section above that has one; -1 where none has. */
interface Ranks {
  readonly old: number;
  readonly fresh: number;
}

const rankOf = (style: OrdinalStyle | undefined): number => (style ? LADDER.indexOf(style) : -1);
const rankIn = (number: Numbered): number => (number && 'style' in number ? rankOf(number.style) : -1);

interface Inner {
  readonly section: Section;
  readonly child: Section;
  readonly parent: Section;
  /** The new number of `parent`. */
  readonly above: Numbered;
  readonly by: number;
  readonly ranks: Ranks;
}

/** The number of a section inside one that moves, and the ranks for what stands in it. */
function innerNumber(
  report: Report,
  { section, child, parent, above, by, ranks }: Inner,
): { readonly number: Numbered; readonly ranks: Ranks } | Refusal {
  const label = labelOf(report, child);
  if (label) return { number: innerLabel(report, label.parts, parent, above), ranks };
  const ordinal = child.heading?.ordinal;
  const at = rankOf(ordinal?.style);
  if (!ordinal || at < 0) return { number: undefined, ranks };
  const isMarkdown = child.heading?.by === 'markdown';
  const usual = isMarkdown ? usualForm(report, marksOf(report, child) + by, section) : undefined;
  if (usual === 'label') {
    const parts = partsOf(above) ?? vectorOf(report, parent);
    return { number: parts && { parts: [...parts, ordinal.value] }, ranks: { old: at, fresh: -1 } };
  }
  if (usual) return { number: { style: usual, value: ordinal.value }, ranks: { old: at, fresh: rankOf(usual) } };
  // Where the # say what stands in what, a number that is no step below the one above is the writer's own way.
  const isStep = ranks.fresh >= 0 && ranks.fresh !== ranks.old && (report.format !== 'markdown' || at > ranks.old);
  if (!isStep) return { number: undefined, ranks: { old: at, fresh: at } };
  let to = Math.max(ranks.fresh + Math.max(1, at - Math.max(ranks.old, 0)), 0);
  if (to >= LADDER.length) to = ranks.fresh + 1;
  const style = LADDER[to];
  return style ? { number: { style, value: ordinal.value }, ranks: { old: at, fresh: to } } : 'innermost';
}

const partsOf = (number: Numbered): readonly number[] | undefined =>
  number && ('parts' in number ? number.parts : [number.value]);

/** 3.1 in 3. that becomes 2.2 is 2.2.1: a label that goes with what it stands in goes on doing so. */
function innerLabel(report: Report, parts: readonly number[], parent: Section, above: Numbered): Numbered {
  const old = vectorOf(report, parent);
  const fresh = partsOf(above);
  if (!old || !fresh || parts.length !== old.length + 1 || old.some((part, i) => part !== parts[i])) return undefined;
  return { parts: [...fresh, parts.at(-1) ?? 1] };
}

/** Whether all sections of `again` are those of `report` in their order, `moved` in `into`, and the others where they were. */
function isPlaced(report: Report, again: Report, moved: Section, into: Section | undefined): boolean {
  const [was, is] = [report, again].map((of) => allSections(sectionTree(of)));
  if (!was || !is || was.length !== is.length) return false;
  const old = new Map(is.map((section, i) => [section, was[i]]));
  return is.every((section, i) => {
    const before = was[i];
    if (!before || wordsOf(section) !== wordsOf(before)) return false;
    const parent = section.parent && old.get(section.parent);
    if (before === moved) return parent === into;
    // What stood behind it in its parent may stand in it now.
    return parent === before.parent || (parent === moved && before.parent === moved.parent);
  });
}

/** The edits that write a change: the # of Markdown, and the number in the form the draft has for it. */
function rewritten(report: Report, { section, number, marks }: Change): TextEdit[] {
  const edits = marks === undefined ? [] : headingMarkEdits(report, section, marks);
  const written = number && numberEditOf(report, section, number);
  return written ? [...edits, written] : edits;
}

/** A stretch of a heading's paragraph: its number with the mark after it, and the space up to its words. */
interface NumberPlace {
  readonly start: number;
  readonly end: number;
  readonly gap: string;
}

function numberPlace(report: Report, section: Section): NumberPlace | undefined {
  const { reading, span: place } = paragraphAt(report, section.paragraph);
  const length = labelOf(report, section)?.length ?? section.heading?.ordinal?.length;
  if (!length) return undefined;
  const { start, end } = reading.span(0, length);
  const gap = /^[ \t\u3000]*/.exec(reading.original.slice(end))?.[0] ?? '';
  return { start: place.start + start, end: place.start + end, gap };
}

function numberEditOf(report: Report, section: Section, number: NonNullable<Numbered>): TextEdit | undefined {
  const place = numberPlace(report, section);
  if (!place) return undefined;
  const { ordinal } = section.heading ?? {};
  if ('style' in number && ordinal?.style === number.style && ordinal.value === number.value) return undefined;
  const { written, gap } = 'parts' in number ? labelLike(report, number.parts) : ordinalLike(report, section, number);
  const { start, end } = place;
  // **1.** 组织领导: the space behind the number is not its own.
  const isBare = /^[*_]/.test(report.text.slice(end, end + 1));
  const text = isBare ? written : written + gap;
  return { span: span(start, isBare ? end : end + place.gap.length), text };
}

interface Model {
  readonly written: string;
  readonly gap: string;
}

/** A label with the mark and the space that the draft itself uses with labels. */
function labelLike(report: Report, parts: readonly number[]): Model {
  const model = allSections(sectionTree(report)).find((section) => labelOf(report, section));
  const label = model && labelOf(report, model);
  const place = model && numberPlace(report, model);
  if (!label || !place) return { written: parts.join('.'), gap: ' ' };
  const { reading } = paragraphAt(report, model.paragraph);
  return { written: parts.join('.') + reading.written(label.end, label.length), gap: place.gap };
}

/** A number in its style, with the marks and the space that the draft itself uses with it; else as GB/T 9704 has it. */
function ordinalLike(
  report: Report,
  { heading }: Section,
  { style, value }: { readonly style: OrdinalStyle; readonly value: number },
): Model {
  const models = allSections(sectionTree(report))
    .filter(isNumbered)
    .filter((section) => numberOf(section).style === style);
  const model = models.find((section) => section.heading.by === heading?.by) ?? models[0];
  const place = model && numberPlace(report, model);
  if (!place) return { written: writeOrdinal(style, value), gap: '' };
  const { reading } = paragraphAt(report, model.paragraph);
  const { numberStart, numberEnd, length } = numberOf(model);
  const written =
    reading.written(0, numberStart) +
    writeNumber(value, reading.written(numberStart, numberEnd)) +
    reading.written(numberEnd, length);
  return { written, gap: place.gap };
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
