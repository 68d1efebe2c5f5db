/** What a section is called without its number: by this it is known again when numbers and levels have changed. */
import type { Report } from '../report/report';
import { labelOf } from './numbering';
import type { Section } from './section-tree';

export function wordsOf(report: Report, section: Section): string {
  const { heading, name } = section;
  return heading ? heading.text.slice(labelOf(report, section)?.length ?? 0).trim() : name;
}
