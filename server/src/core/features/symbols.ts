/** The outline of a draft: its title and sections, each with its name and the first words under it. */
import { paragraphAt, type Report } from '../report/report';
import { type Span, span } from '../text/span';
import { contentEnd, type Section, sectionTree, short } from './section-tree';

export interface OutlineSymbol {
  readonly kind: 'title' | 'section';
  readonly name: string;
  /** First words of what stands under it; empty where sections follow at once. */
  readonly detail: string;
  /** All of it, without blank lines at its end; holds `selection` and the spans of `children`. */
  readonly span: Span;
  /** What is to be shown of it: its heading. */
  readonly selection: Span;
  readonly children: readonly OutlineSymbol[];
}

const DETAIL = 24;

/** The symbols of `report`: its title over its sections, or its sections alone where it has no title in its text. */
export function outlineSymbols(report: Report): OutlineSymbol[] {
  const { title, text } = report;
  const sections = sectionTree(report).map((section) => symbolOf(report, section));
  if (!title || report.paragraphs[title.paragraphs[0]]?.kind === 'front-matter') return sections;
  const end = Math.max(text.trimEnd().length, title.span.end, sections.at(-1)?.span.end ?? 0);
  return [
    {
      kind: 'title',
      name: short(text.slice(title.span.start, title.span.end), 60),
      detail: '',
      span: span(title.span.start, end),
      selection: title.span,
      children: sections,
    },
  ];
}

function symbolOf(report: Report, section: Section): OutlineSymbol {
  const { heading } = section;
  const paragraph = paragraphAt(report, section.paragraph);
  const selection = heading
    ? span(heading.declaration.start, Math.max(heading.title.end, heading.declaration.start))
    : paragraph.span;
  return {
    kind: 'section',
    name: section.name,
    detail: detailOf(report, section),
    span: span(Math.min(section.span.start, selection.start), Math.max(contentEnd(report, section), selection.end)),
    selection,
    children: section.children.map((child) => symbolOf(report, child)),
  };
}

function detailOf(report: Report, { heading, paragraph, children, span: own }: Section): string {
  if (heading?.runIn)
    return short(report.text.slice(heading.declaration.end, paragraphAt(report, paragraph).span.end), DETAIL);
  const next = report.paragraphs[paragraph + 1];
  if (!next || next.span.start >= own.end || children[0]?.paragraph === next.index || next.kind === 'row') return '';
  return short(next.reading.original, DETAIL);
}
