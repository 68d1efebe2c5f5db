/** The marks of Markdown headings as they stand in the text: # before the words, or a line of = or - under them. */
import { paragraphAt, type Report } from '../report/report';
import type { TextEdit } from '../text/edit';
import { span } from '../text/span';
import type { Section } from './section-tree';

const HASHES = /^([\ufeff \t]{0,4}(?:[-*+][ \t]{1,4})?)(#{1,6})/;
/** One line of words, and the line under it. */
const UNDERLINED = /^([^\r\n]*)(\r\n|\n|\r)([ \t]{0,3})(=+|-+)[ \t]*$/;

/** Whether the marks of a section can be told and so be changed. */
export function isMarked(report: Report, section: Section): boolean {
  const { original } = paragraphAt(report, section.paragraph).reading;
  return HASHES.test(original) || UNDERLINED.test(original);
}

/** The edits that give `section` the level `marks`. Deeper than 2 an underlined heading has to be written with #. */
export function headingMarkEdits(report: Report, section: Section, marks: number): TextEdit[] {
  const { reading, span: place } = paragraphAt(report, section.paragraph);
  const [, indent = '', hashes] = HASHES.exec(reading.original) ?? [];
  if (hashes) {
    const start = place.start + indent.length;
    if (hashes.length === marks) return [];
    return [{ span: span(start, start + hashes.length), text: '#'.repeat(marks) }];
  }
  const [, words = '', feed = '', lead = '', line = ''] = UNDERLINED.exec(reading.original) ?? [];
  if (!line) return [];
  const under = place.start + words.length + feed.length + lead.length;
  const mark = marks === 1 ? '=' : '-';
  if (marks <= 2)
    return line.startsWith(mark) ? [] : [{ span: span(under, under + line.length), text: mark.repeat(line.length) }];
  return [
    { span: span(place.start, place.start), text: `${'#'.repeat(marks)} ` },
    { span: span(place.start + words.length, place.end), text: '' },
  ];
}
