/**
 * The text of a Word file as a draft that is kept: as it stands, or in Markdown with headings by their outline level,
 * tables with their rule and notes as notes. What a draft cannot hold is left out and counted, so that its author can be told.
 */
import { OBJECT } from './elements';
import type { WordText } from './read';

/** What is kept of a Word file. */
export interface KeptDraft {
  readonly text: string;
  /** How many pictures, equations and charts stand in the file and not in the draft. */
  readonly leftOut: number;
}

/** `word` as a draft to keep, in Markdown or as it was read. */
export function asDraft(word: WordText, as: 'gongwen' | 'markdown'): KeptDraft {
  const text = as === 'markdown' ? asMarkdown(word) : word.text;
  return { text: text.replaceAll(OBJECT, ''), leftOut: word.text.split(OBJECT).length - 1 };
}

/** Deepest heading that Markdown has. */
const DEEPEST = 6;

/** `word` in Markdown. The text stays what it was, numbers included; what Markdown would read as a mark is escaped. */
function asMarkdown({ text, paragraphs, tables }: WordText): string {
  const levels = new Map<number, number>();
  for (const { span, level, role } of paragraphs)
    if (level !== undefined && role === 'body' && span.end > span.start) levels.set(span.start, level);
  const out: string[] = [];
  let at = 0;
  let inTable = false;
  for (const line of text.split('\n')) {
    const start = at;
    at += line.length + 1;
    const table = tables.find(({ span }) => span.start <= start && start < span.end);
    const isRow = table !== undefined && line.startsWith('|');
    if (line.replaceAll(OBJECT, '').trim() === '') continue;
    if (isRow) {
      if (!inTable) out.push('', line, `|${' --- |'.repeat(table.columns)}`);
      else out.push(line);
    } else {
      const level = levels.get(start);
      const mark = level === undefined ? '' : `${'#'.repeat(Math.min(DEEPEST, level))} `;
      out.push('', line.startsWith('[^') ? line : mark + escapedLine(line));
    }
    inTable = isRow;
  }
  return `${out.join('\n').trim()}\n`;
}

/** `line` with what would be a mark of Markdown at its head or emphasis in it made plain. Numbers stay: they are lists there too. */
function escapedLine(line: string): string {
  return line
    .trim()
    .replace(/[*_`<]/g, '\\$&')
    .replace(/^(?:#{1,6}(?=\s)|>|[-+](?=\s)|-{3,}$|={3,}$)/, '\\$&')
    .replace(/\t/g, ' ');
}
