/** Where something stands in a Word file, in the words of people: under which heading, in which paragraph. Word has no lines. */
import type { Locale } from '../core/index';
import { paragraphAt } from './anchors';
import type { WordText } from './read';
import type { TextParagraph } from './text';

/** A heading of the text: where its paragraph begins, and what it says with its number. */
export interface HeadingPlace {
  readonly start: number;
  readonly text: string;
}

export interface WordPlace {
  /** What the nearest heading says; '' above the first. */
  readonly heading: string;
  /** Which paragraph with words it is below that heading, from 1; 0 for the heading itself. */
  readonly paragraph: number;
  /** Row and column of a table, from 1. */
  readonly cell?: readonly [row: number, column: number];
  readonly role: TextParagraph['role'];
}

/** The place of the offset `at`. `headings` are those of the text in their order. */
export function placeOf(word: Pick<WordText, 'paragraphs'>, headings: readonly HeadingPlace[], at: number): WordPlace {
  const own = paragraphAt(word, at);
  const heading = headings.filter(({ start }) => start <= (own?.span.start ?? at)).at(-1);
  let paragraph = 0;
  for (const { span } of word.paragraphs) {
    if (span.start > (own?.span.start ?? at)) break;
    const isBelow = heading === undefined || span.start > heading.start;
    if (isBelow && span.end > span.start) paragraph++;
  }
  const cell = own?.cell;
  return {
    heading: heading?.text ?? '',
    paragraph,
    ...(cell && { cell: [cell[1] + 1, cell[2] + 1] as const }),
    role: own?.role ?? 'body',
  };
}

/** Parts of a file that are named and not counted. */
const NAMED: Readonly<Partial<Record<TextParagraph['role'], readonly [zh: string, en: string]>>> = {
  footnote: ['脚注', 'a footnote'],
  endnote: ['尾注', 'an endnote'],
  box: ['文本框', 'a text box'],
};

/** `place` as people say it: “二、主要做法”下第 3 段. */
export function placeText(place: WordPlace, locale: Locale): string {
  const { heading, role } = place;
  const where = whereIn(place, locale);
  // Notes stand behind the draft, under no heading of theirs.
  if (heading === '' || role === 'footnote' || role === 'endnote') return where;
  const short = heading.length > 20 ? `${heading.slice(0, 19)}…` : heading;
  if (where === '') return locale === 'en' ? `heading “${short}”` : `标题“${short}”`;
  return locale === 'en' ? `${where} under “${short}”` : `“${short}”下${where}`;
}

function whereIn({ paragraph, cell, role }: WordPlace, locale: Locale): string {
  const named = NAMED[role];
  const isEnglish = locale === 'en';
  if (named) return named[isEnglish ? 1 : 0];
  if (cell) return isEnglish ? `table row ${cell[0]}, column ${cell[1]}` : `表格第 ${cell[0]} 行第 ${cell[1]} 格`;
  if (paragraph === 0) return '';
  return isEnglish ? `paragraph ${paragraph}` : `第 ${paragraph} 段`;
}
