/**
 * The sections of a draft as a tree, as outline, folding and the commands that move and renumber sections see them.
 * Where report/outline.ts says what looks like a heading, this says what a reader takes for a part that can be gone to
 * or moved: the signature under the last section is not part of it, and attachments are no sections of the letter.
 */
import { decimalLabelOf } from '../reading/decimal-labels';
import type { OrdinalStyle } from '../reading/ordinals';
import { type Heading, type Paragraph, paragraphAt, type Report } from '../report/report';
import { startsAfresh } from '../report/numbering-traits';
import { seriesOf } from '../report/sequences';
import { LEVEL } from '../reading/ordinals';
import { attachmentsFrom, tailOf } from '../report/tail';
import { type Span, span } from '../text/span';

export interface Section {
  /** 0 is an attachment or a piece of a collection; 1 … 6 as in `Heading`. */
  readonly level: number;
  /** Absent where an attachment begins. */
  readonly heading?: Heading;
  /** Index of the paragraph that opens it. */
  readonly paragraph: number;
  /** What it is called, as written: 一、主要做法; one line, at most `LONGEST_NAME` characters. */
  readonly name: string;
  /** From the start of its first line to where the next section, the signature or the attachments begin. */
  readonly span: Span;
  readonly parent: Section | undefined;
  readonly children: readonly Section[];
}

export const LONGEST_NAME = 40;
/** A bare line is a heading only over text: shorter lines under it make it one of a list of names. */
const TEXT_AT_LEAST = 23;

interface Growing extends Section {
  span: Span;
  children: Growing[];
}

/** The outermost sections of `report` in order. */
export function sectionTree(report: Report): readonly Section[] {
  return report.derive(grow);
}

/** All sections, each before those inside it. */
export function allSections(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [section, ...allSections(section.children)]);
}

/** The innermost section that `offset` stands in; a cursor at the end of the last line stands in it. */
export function sectionAt(report: Report, offset: number): Section | undefined {
  let found: Section | undefined;
  for (let among = sectionTree(report); ; ) {
    const inner = among.find(
      ({ span: { start, end } }, i) =>
        start <= offset && (offset < end || (offset === end && among[i + 1]?.span.start !== offset)),
    );
    if (!inner) return found;
    found = inner;
    among = inner.children;
  }
}

/** Where the last line of `section` that is not blank ends. */
export function contentEnd(report: Report, section: Section): number {
  return section.span.start + report.text.slice(section.span.start, section.span.end).trimEnd().length;
}

function grow(report: Report): Section[] {
  const { paragraphs, text } = report;
  const tail = tailOf(report);
  const attachments = attachmentsFrom(report);
  const roots: Growing[] = [];
  const open: Growing[] = [];
  const closeTo = (level: number, at: number): void => {
    for (let inner = open.at(-1); inner && inner.level >= level; inner = open.at(-1)) {
      inner.span = span(inner.span.start, at);
      open.pop();
    }
  };
  const add = (level: number, paragraph: Paragraph, name: string, heading?: Heading): void => {
    closeTo(level, paragraph.span.start);
    const parent = open.at(-1);
    const section: Growing = {
      level,
      heading,
      paragraph: paragraph.index,
      name,
      span: paragraph.span,
      parent,
      children: [],
    };
    (parent?.children ?? roots).push(section);
    open.push(section);
  };
  const headings = headingsOf(report, tail, attachments);
  for (const paragraph of paragraphs.slice(report.title?.paragraphs[1] ?? 0)) {
    const inTail = paragraph.index >= tail && paragraph.index < attachments;
    if (paragraph.index === tail) closeTo(0, paragraph.span.start);
    if (inTail) continue;
    const heading = headings.get(paragraph.index);
    if (heading) add(heading.level, paragraph, nameOf(report, heading), heading);
    else if (paragraph.kind === 'prose' && startsAfresh(paragraph.reading))
      add(0, paragraph, short(paragraph.reading.original));
  }
  closeTo(0, text.length);
  return roots;
}

/** Headings that open sections, by their paragraph. */
function headingsOf(report: Report, tail: number, attachments: number): Map<number, Heading> {
  const numbered = numberedParagraphs(report);
  const real = report.headings.filter(
    ({ by, paragraph }) => by === 'markdown' || (by === 'ordinal' && numbered.has(paragraph)),
  );
  // Where a draft numbers its parts, a bare line is a label; where it does not, it is all there is.
  const bare = real.some((heading) => heading.level <= LEVEL['han-bracket'])
    ? []
    : report.headings.filter((heading) => heading.by === 'line' && standsOverText(report, heading, tail, attachments));
  return new Map([...real, ...bare].map((heading) => [heading.paragraph, heading]));
}

/** Paragraphs whose number is the writer's own, and not one inside a quoted text. */
function numberedParagraphs(report: Report): Set<number> {
  const numbered = new Set<number>();
  for (const { members } of seriesOf(report)) {
    for (const { marker, paragraph } of members)
      if (marker.opens && marker.style in LEVEL) numbered.add(paragraph.index);
  }
  return numbered;
}

function standsOverText(report: Report, { paragraph }: Heading, tail: number, attachments: number): boolean {
  const next = report.paragraphs[paragraph + 1];
  if (!next || startsAfresh(paragraphAt(report, paragraph).reading) || (next.index >= tail && next.index < attachments))
    return false;
  return next.kind === 'row' || next.reading.ordinal !== undefined || next.reading.text.length >= TEXT_AT_LEAST;
}

function nameOf(report: Report, heading: Heading): string {
  const { reading } = paragraphAt(report, heading.paragraph);
  const number = reading.written(0, heading.ordinal?.length ?? decimalLabelOf(reading)?.length ?? 0);
  const title = report.text.slice(heading.title.start, heading.title.end);
  const gap = /[\u4e00-\u9fff\d]$/.test(number) && !/^\s/.test(title) ? ' ' : '';
  return short(`${number}${title ? gap : ''}${title}`);
}

/** `written` on one line without emphasis marks, cut to a length that fits an outline. */
export function short(written: string, longest = LONGEST_NAME): string {
  const line = written
    .replace(/^[\s#>]+/, '')
    .replace(/\*\*|__|[\r\n]+|\ufeff/g, '')
    .trim();
  const letters = [...line];
  return letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : line;
}

/** Whether a section's number is one that lists rather than heads: 1. （1） ①. */
export function isListed(style: OrdinalStyle): boolean {
  return style === 'arabic' || style === 'arabic-bracket' || style === 'circled';
}
