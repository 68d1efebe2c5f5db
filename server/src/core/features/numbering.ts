/**
 * The numbers of sections: which of them count together, what they would be were each series unbroken, and the edits
 * that write them so. Used for the whole draft by “renumber”, and for what a moved or re-ranked section touches.
 */
import { type DecimalLabel, decimalLabelOf } from '../reading/decimal-labels';
import type { Ordinal, OrdinalStyle } from '../reading/ordinals';
import { type Heading, paragraphAt, type Report } from '../report/report';
import { writeNumber } from '../report/sequence-breaks';
import type { TextEdit } from '../text/edit';
import { shift, span } from '../text/span';
import { allSections, isListed, type Section, sectionTree } from './section-tree';

/** A section whose heading bears a number. */
export interface NumberedSection extends Section {
  readonly heading: Heading & { readonly ordinal: Ordinal };
}

export const isNumbered = (section: Section | undefined): section is NumberedSection =>
  section?.heading?.ordinal !== undefined;

/** Sections that count together: of one style under one parent. */
interface Run {
  readonly key: string;
  readonly style: OrdinalStyle;
  readonly parent: Section | undefined;
  readonly members: [NumberedSection, ...NumberedSection[]];
}

/** Whose numbers are to be mended: the children of these sections (undefined: the outermost). */
export interface Renumbering {
  readonly under: (parent: Section | undefined) => boolean;
  /** Whether a series that begins later than 1 keeps its beginning. */
  readonly keepsStart?: (parent: Section | undefined) => boolean;
  /** What counts on through the draft, where that is known from before sections changed their places. */
  readonly through?: ReadonlySet<string>;
  /** Labels like 2.1 take on the number above them, though they have gone with another until now. */
  readonly adopts?: boolean;
}

const ALL: Renumbering = { under: () => true };

/**
 * Edits that number the sections of `report` without gaps and repeats, each style anew under each parent. Left as they
 * are: series that run on through several sections (（一）（二） under 一、, （三）（四） under 二、), lists that begin again
 * after an introduction of their own, and articles, which always count through.
 */
export function renumber(report: Report, renumbering: Renumbering = ALL): TextEdit[] {
  const { under, keepsStart } = renumbering;
  const edits: TextEdit[] = [];
  const values = new Map<Section, number>();
  for (const scope of scopesOf(sectionTree(report))) {
    const runs = inOrder(report, scope);
    const through = renumbering.through ?? throughStyles(runs);
    const last = new Map<string, number>();
    for (const run of runs) {
      const first = numberOf(run.members[0]).value;
      const before = last.get(run.key);
      const goesOn = before !== undefined && (run.style === 'clause' || (first !== 1 && through.has(run.key)));
      const start = goesOn ? before + 1 : keepsStart?.(run.parent) ? first : 1;
      for (const [i, member] of under(run.parent) ? run.members.entries() : []) {
        if (numberOf(member).value === start + i) continue;
        values.set(member, start + i);
        edits.push(numberEdit(report, member, start + i));
      }
      last.set(run.key, start + run.members.length - 1);
    }
  }
  return [...edits, ...relabelled(report, renumbering, values)];
}

/** 3. in the running text of Markdown: with 1 before it, it would begin a list and take in what stands below. */
function isInText(report: Report, { heading, paragraph }: NumberedSection): boolean {
  if (report.format !== 'markdown' || heading.by !== 'ordinal' || heading.ordinal.style !== 'arabic') return false;
  const { paragraphs, text } = report;
  const [above, own, below] = [paragraph - 1, paragraph, paragraph + 1].map((at) => paragraphs[at]);
  return (
    below?.kind === 'item' ||
    (own !== undefined &&
      above?.kind !== 'heading' &&
      above !== undefined &&
      isTight(text, above.span.end, own.span.start))
  );
}

/** No blank line between two places. */
const isTight = (text: string, from: number, to: number): boolean => text.slice(from, to).split('\n').length <= 2;

/** What counts on through `report`: （一）（二） under 一、, （三）（四） under 二、. */
export function throughIn(report: Report): ReadonlySet<string> {
  return new Set(scopesOf(sectionTree(report)).flatMap((scope) => [...throughStyles(inOrder(report, scope))]));
}

const inOrder = (report: Report, scope: readonly Section[]): Run[] =>
  runsOf(report, undefined, scope).sort((a, b) => a.members[0].paragraph - b.members[0].paragraph);

/** Edits of labels like 2.1: they go with the number above them, whose new `values` are known, and count on beside it. */
function relabelled(report: Report, renumbering: Renumbering, values: ReadonlyMap<Section, number>): TextEdit[] {
  const edits: TextEdit[] = [];
  const go = (sections: readonly Section[], above: Above): void => {
    const counts = new Map<string, number>();
    for (const section of sections) {
      const label = labelOf(report, section);
      const old = vectorOf(report, section);
      const value = values.get(section);
      const fresh = label ? dueLabel(label.parts, above, counts, renumbering) : value === undefined ? old : [value];
      if (label && fresh && !isSame(label.parts, fresh)) edits.push(labelEdit(report, section, fresh));
      go(section.children, { section, old, fresh, counts: label !== undefined || isArabic(section) });
    }
  };
  go(sectionTree(report), { section: undefined, old: undefined, fresh: undefined, counts: false });
  return edits;
}

/** What stands over labels: its number as written and as it will be, and whether labels always begin with it. */
interface Above {
  readonly section: Section | undefined;
  readonly old: readonly number[] | undefined;
  readonly fresh: readonly number[] | undefined;
  readonly counts: boolean;
}

function dueLabel(
  parts: readonly number[],
  above: Above,
  counts: Map<string, number>,
  { under, keepsStart, adopts }: Renumbering,
): readonly number[] {
  const { section, old, fresh } = above;
  const written = parts.slice(0, -1);
  const last = parts.at(-1) ?? 1;
  const isTouched = under(section);
  const follows = old !== undefined && isSame(old, written);
  const belongs = follows || (isTouched && fresh?.length === written.length && (adopts === true || above.counts));
  const prefix = belongs && fresh ? fresh : written;
  const key = prefix.join('.');
  const before = counts.get(key) ?? (keepsStart?.(section) ? last - 1 : 0);
  const value = isTouched ? before + 1 : last;
  counts.set(key, value);
  return [...prefix, value];
}

const isArabic = (section: Section): boolean => section.heading?.ordinal?.style === 'arabic';
const isSame = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((part, i) => part === b[i]);

/** The label of a section like 2.1. */
export const labelOf = (report: Report, { heading, paragraph }: Section): DecimalLabel | undefined =>
  heading?.by === 'markdown' ? decimalLabelOf(paragraphAt(report, paragraph).reading) : undefined;

/** The number of a section as labels under it begin: [2] of 2. and 二、, [2, 1] of 2.1. */
export function vectorOf(report: Report, section: Section): readonly number[] | undefined {
  return labelOf(report, section)?.parts ?? (section.heading?.ordinal && [section.heading.ordinal.value]);
}

/** The edit that gives `section` the label `parts`. */
export function labelEdit(report: Report, section: Section, parts: readonly number[]): TextEdit {
  const { reading, span: place } = paragraphAt(report, section.paragraph);
  const end = labelOf(report, section)?.end ?? 0;
  return { span: shift(reading.span(0, end), place.start), text: parts.join('.') };
}

/** The edits of labels inside `section` that begin with `from`, and shall begin with `to`. */
export function labelsInside(
  report: Report,
  section: Section,
  from: readonly number[],
  to: readonly number[],
): TextEdit[] {
  return allSections(section.children).flatMap((inner) => {
    const parts = labelOf(report, inner)?.parts;
    if (!parts || parts.length <= from.length || !isSame(parts.slice(0, from.length), from)) return [];
    return [labelEdit(report, inner, [...to, ...parts.slice(from.length)])];
  });
}

/** The edit of document text that gives `section` the number `value` in the writer's own digits. */
export function numberEdit(report: Report, section: NumberedSection, value: number): TextEdit {
  const { reading, span: place } = paragraphAt(report, section.paragraph);
  const { numberStart, numberEnd } = numberOf(section);
  const { start, end } = reading.span(numberStart, numberEnd);
  return {
    span: shift(span(start, end), place.start),
    text: writeNumber(value, reading.written(numberStart, numberEnd)),
  };
}

export const numberOf = ({ heading }: NumberedSection): Ordinal => heading.ordinal;

/** What counts apart: 编, 部分 and 章 are one style but three series. */
export function keyOf(report: Report, section: NumberedSection): string {
  const { style, numberEnd } = numberOf(section);
  return style === 'part' ? `part ${paragraphAt(report, section.paragraph).reading.text.charAt(numberEnd)}` : style;
}

/** Each attachment and each piece of a collection counts for itself, and so does the draft they belong to. */
function scopesOf(roots: readonly Section[]): (readonly Section[])[] {
  return [
    roots.filter(({ heading }) => heading),
    ...roots.flatMap(({ heading, children }) => (heading ? [] : [children])),
  ];
}

function runsOf(report: Report, parent: Section | undefined, children: readonly Section[]): Run[] {
  const runs: Run[] = [];
  const open = new Map<string, Run>();
  for (const [i, child] of children.entries()) {
    if (!isNumbered(child) || isInText(report, child)) continue;
    const key = keyOf(report, child);
    const { style, value } = numberOf(child);
    const run = open.get(key);
    if (run && !(value === 1 && beginsAnew(report, run.members, child, children[i - 1], children[i + 1])))
      run.members.push(child);
    else {
      const fresh: Run = { key, style, parent, members: [child] };
      open.set(key, fresh);
      runs.push(fresh);
    }
  }
  return [...runs, ...children.flatMap((child) => runsOf(report, child, child.children))];
}

/**
 * Whether a 1 after `counted` opens another series: something leads it in, or it goes on to 2 and text stands before
 * it.
 */
function beginsAnew(
  report: Report,
  counted: readonly Section[],
  section: NumberedSection,
  before: Section | undefined,
  after: Section | undefined,
): boolean {
  const key = keyOf(report, section);
  if (!isNumbered(before) || keyOf(report, before) !== key) return true;
  const above = report.paragraphs[section.paragraph - 1];
  if (!above || above.reading.ordinal) return false;
  if (isListed(numberOf(section).style) || above.kind === 'heading' || /[：:]$/.test(above.reading.text)) return true;
  return counted.length > 1 && isNumbered(after) && keyOf(report, after) === key && numberOf(after).value === 2;
}

/**
 * Series that count on through the draft: where one parent's end, the next one's go on, more often than they begin
 * anew.
 */
function throughStyles(runs: readonly Run[]): Set<string> {
  const votes = new Map<string, number>();
  const last = new Map<string, number>();
  for (const { key, members } of runs) {
    const first = numberOf(members[0]).value;
    const before = last.get(key);
    const goesOn = before !== undefined && first > 1 && first === before + 1;
    const vote = goesOn ? 1 : first === 1 ? -1 : 0;
    if (before !== undefined) votes.set(key, (votes.get(key) ?? 0) + vote);
    last.set(key, numberOf(members.at(-1) ?? members[0]).value);
  }
  return new Set([...votes].filter(([, vote]) => vote > 0).map(([key]) => key));
}
