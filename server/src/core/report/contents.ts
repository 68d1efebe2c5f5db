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

/** So many dots lead to a page. */
const LEADER = 6;
const isDot = (text: string, at: number): boolean => at >= 0 && '.．…·'.includes(text.charAt(at));

/** Where the dots begin that lead to the page of an entry, whether its number came along (保密制度………12) or not; -1 without. */
function leaderOf({ text }: Reading): number {
  let end = text.length;
  while (end > 0 && ' \t0123456789'.includes(text.charAt(end - 1))) end--;
  let start = end;
  while (isDot(text, start - 1)) start--;
  return end - start >= LEADER ? start : -1;
}

const leads = (reading: Reading): boolean => leaderOf(reading) >= 0;
const lengthOfEntry = (reading: Reading): number => {
  const leader = leaderOf(reading);
  return leader < 0 ? reading.text.length : leader;
};

/** （此处应插入自动生成的目录）, in brackets from end to end, stands where the entries should; 二、插入图片 is an entry. */
const IN_ITS_PLACE = /^[（([【][^（）()[\]【】]*(?:此处|插入|更新目录)[^（）()[\]【】]*[）)\]】]$/;

/** Entries point nowhere outside the draft: [部署手册](deploy.md) names another file. */
export const isEntry = ({ kind, reading }: Paragraph): boolean =>
  kind !== 'code' &&
  (kind !== 'row' || PAGE_BEHIND.test(reading.text)) &&
  lengthOfEntry(reading) <= LONGEST_ENTRY &&
  !/[。；，]/.test(reading.text) &&
  !IN_ITS_PLACE.test(reading.text) &&
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
    if (paragraph.kind === 'heading' || !isEntry(paragraph) || name === '') break;
    // Two parts may have a section of one name; without its dots the second is the heading itself.
    if (seen.has(name) && !leads(paragraph.reading)) break;
    seen.add(name);
    end = paragraph.index + 1;
  }
  const again = new Set(paragraphs.slice(end).map(({ reading }) => reading.derive(nameOfHeading)));
  const found = [...seen].filter((name) => again.has(name)).length;
  return found >= FEWEST && found * 2 >= seen.size ? span(title.index + 1, end) : undefined;
}

const nameOfHeading = (reading: Reading): string =>
  reading.text.length <= LONGEST_ENTRY ? bareName(reading.text) : '';
