/** The table of contents that a draft was typed with: 目录, and below it the names of its sections, which head nothing there. */
import { anyOf } from '../norms/lexicon';
import { TITLES_OF_CONTENTS } from '../norms/words/listing-parts';
import type { Reading } from '../reading/reading';
import { isIn } from '../reading/seek';
import { type Span, span } from '../text/span';
import { paragraphsWith } from './paragraphs-with';
import type { Paragraph } from './report';

const CONTENTS = new RegExp(`^[^\\u4e00-\\u9fff]*${anyOf(TITLES_OF_CONTENTS)}[^\\u4e00-\\u9fff]*$`);
const LONGEST_TITLE_OF_CONTENTS = 16;
const LAST_CHARACTERS = '录次纲要构：:';
/** Whether a line is the title of a table of contents. */
export const isContents = ({ text }: Reading): boolean =>
  text.length <= LONGEST_TITLE_OF_CONTENTS &&
  LAST_CHARACTERS.includes(text.slice(-1)) &&
  isIn(CONTENTS, text.replace(/\s/g, ''));
/** A longer line is no entry. */
export const LONGEST_ENTRY = 40;
/** The number before an entry. Dots and a page number behind it are no letters. */
const BEFORE_AN_ENTRY = /^[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2}(?:\.\d{1,2}){0,3})[、.．）)\s]\s*/;

/** A name without number, marks and page: by it an entry and its heading are known to be one. */
export const bareName = (text: string): string =>
  text.replace(BEFORE_AN_ENTRY, '').replace(/[^\u4e00-\u9fffA-Za-z]/g, '');

/** 一、→活动背景→1: a word processor sets the page behind a tab, so that the entry looks like a row. */
const PAGE_BEHIND = /\t\d{1,3}$/;

/** Entries point nowhere outside the draft: [部署手册](deploy.md) names another file. */
export const isEntry = ({ kind, reading }: Paragraph): boolean =>
  kind !== 'code' &&
  (kind !== 'row' || PAGE_BEHIND.test(reading.text)) &&
  reading.text.length <= LONGEST_ENTRY &&
  !/[。；，]/.test(reading.text) &&
  !/\]\((?!#)/.test(reading.original);

/** Fewer lines that stand twice are no table of contents. */
const FEWEST = 2;

/** The lines of the table of contents as indices of `paragraphs`, its title apart, where most of them stand again below. */
export function contentsOf(paragraphs: readonly Paragraph[]): Span | undefined {
  const [title] = paragraphsWith({ paragraphs }, isContents);
  if (!title) return undefined;
  const seen = new Set<string>();
  let end = title.index + 1;
  for (const paragraph of paragraphs.slice(end)) {
    const name = bareName(paragraph.reading.text);
    if (paragraph.kind === 'heading' || !isEntry(paragraph) || name === '' || seen.has(name)) break;
    seen.add(name);
    end = paragraph.index + 1;
  }
  const again = new Set(paragraphs.slice(end).map(({ reading }) => reading.derive(nameOfHeading)));
  const found = [...seen].filter((name) => again.has(name)).length;
  return found >= FEWEST && found * 2 >= seen.size ? span(title.index + 1, end) : undefined;
}

const nameOfHeading = (reading: Reading): string =>
  reading.text.length <= LONGEST_ENTRY ? bareName(reading.text) : '';
