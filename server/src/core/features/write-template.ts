/** Templates to text: as a snippet whose gaps are tab stops, as plain text, as Markdown. */
import { blankOf, type Gap, type Template, writeTemplate } from '../norms/template';

/** What is known of gaps by their name: the unit, the year. It stands in the gap instead of a blank. */
export type Known = Readonly<Record<string, string>>;

const content = (gap: Gap, known: Known): string => known[gap.name] ?? blankOf(gap.name);

/** As plain text, with blanks that the rule `placeholder` reports. */
export function plainText(parts: Template, known: Known = {}): string {
  return writeTemplate(parts, (gap) => content(gap, known));
}

/**
 * In LSP's snippet syntax. Equal gaps are linked: typed once, they all change. What is known is text like any other, so that Tab
 * leads to what is still to be said. The cursor ends behind the text.
 */
export function snippetText(parts: Template, known: Known = {}): string {
  const stops = new Map<string, number>();
  const written = parts.map((part) => {
    if (typeof part === 'string') return escape(part);
    const answered = known[part.name];
    if (answered !== undefined) return escape(answered);
    const stop = stops.get(part.name);
    if (stop !== undefined) return `$\{${stop}}`;
    stops.set(part.name, stops.size + 1);
    return `$\{${stops.size}:${escape(blankOf(part.name))}}`;
  });
  return stops.size > 0 ? `${written.join('')}$0` : written.join('');
}

const escape = (text: string): string => text.replace(/[\\$}]/g, '\\$&');

/** The first private code point that stands for a gap while lines are rewritten. */
const STAND_IN = 0xe000;

/** A skeleton as Markdown: title and headings marked, every other line a paragraph of its own. */
export function asMarkdown(parts: Template): Template {
  const gaps = parts.filter((part): part is Gap => typeof part !== 'string');
  let next = 0;
  const text = parts.map((part) => (typeof part === 'string' ? part : String.fromCharCode(STAND_IN + next++))).join('');
  const lines = text.split('\n').filter((line) => line !== '');
  const marked = lines
    .map((line, i) => (i === 0 ? `# ${line}` : isHeadingLine(line) ? `## ${line}` : line))
    .join('\n\n');
  return marked
    .split(/([\ue000-\uefff])/)
    .filter((part) => part !== '')
    .map((part) => {
      const gap = part.length === 1 ? gaps[part.charCodeAt(0) - STAND_IN] : undefined;
      return gap ?? part;
    });
}

function isHeadingLine(line: string): boolean {
  return /^[一二三四五六七八九十]{1,3}、/.test(line) && !/[。；：！]$/.test(line);
}
