/** What of a draft can be folded away: front matter, sections, tables. */
import type { Report } from '../report/report';
import { tablesOf } from '../report/tables';
import { type Span, span } from '../text/span';
import { allSections, contentEnd, sectionTree } from './section-tree';

export interface Fold {
  readonly kind: 'front-matter' | 'section' | 'table';
  /** From the line that stays to the end of the last line that goes. */
  readonly span: Span;
}

/** The folds of `report`, in order of place; what fits on one line is among them. */
export function foldsOf(report: Report): Fold[] {
  const folds: Fold[] = allSections(sectionTree(report)).map((section) => ({
    kind: 'section',
    span: span(section.span.start, contentEnd(report, section)),
  }));
  if (report.frontMatter) folds.push({ kind: 'front-matter', span: report.frontMatter.span });
  for (const table of tablesOf(report)) folds.push({ kind: 'table', span: table.span });
  return folds.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}
