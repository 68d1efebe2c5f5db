/** The day a draft bears: under who signs it, or in the line that tells who issues it and when, below its title. */
import type { DateMention } from '../reading/dates/mention';
import { hasAny } from '../reading/around';
import { datesOf } from '../reading/dates/read';
import { anyOf } from '../norms/lexicon';
import { FIELDS_OF_A_DAY } from '../norms/words/days';
import type { Paragraph, Report } from './report';
import { type Span } from '../text/span';
import { valueInFrontMatter } from './front-matter-edit';
import { tailLines } from './tail';

/** The day that a draft bears, and the paragraph where it stands. */
export interface Dated {
  readonly paragraph: Paragraph;
  readonly mention: DateMention;
}

export const datedOn = (report: Report): Dated | undefined => report.derive(readDated);

const readDated = (report: Report): Dated | undefined => signatureDate(report) ?? masthead(report) ?? dayField(report);

/** The date in words right under a signature. Figures alone are the date of a page. */
export function signatureDate(report: Report): Dated | undefined {
  const lines = tailLines(report);
  const at = lines.map(({ kind }) => kind).lastIndexOf('date');
  const line = lines[at]?.paragraph;
  return line && lines[at - 1]?.kind === 'signature' ? dayIn(line) : undefined;
}

/** The day that the front matter gives the draft: `date: 2026-03-12`; `span` in the document. */
export interface DayInFrontMatter {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly span: Span;
}

const KEYS_OF_A_DAY = ['成文日期', '发文日期', '印发日期', '日期', 'date'];
const WHOLE_DAY = /^((?:19|20)\d\d)(?:-|\/|\.|年)(\d{1,2})(?:-|\/|\.|月)(\d{1,2})(?!\d)/;

export function dayInFrontMatter(report: Report): DayInFrontMatter | undefined {
  const { frontMatter } = report;
  const key = KEYS_OF_A_DAY.find((one) => frontMatter?.values.has(one));
  const value = key === undefined ? '' : (frontMatter?.values.get(key) ?? '');
  const [, year, month, day] = WHOLE_DAY.exec(value) ?? [];
  const span = key !== undefined && year !== undefined ? valueInFrontMatter(report, key, value) : undefined;
  return span && { year: Number(year), month: Number(month), day: Number(day), span };
}

/** A masthead is one of so many paragraphs below the title, … */
const MASTHEAD_REACH = 4;
/** … so long at most. */
const LONGEST_MASTHEAD = 44;

/** 安全生产专班办公室  2025年10月20日, below 第8期. */
function masthead({ paragraphs, title }: Report): Dated | undefined {
  if (!title) return undefined;
  const [, from] = title.paragraphs;
  for (const paragraph of paragraphs.slice(from, from + MASTHEAD_REACH)) {
    const { text } = paragraph.reading;
    if (text.length > LONGEST_MASTHEAD || !text.trimEnd().endsWith('日')) continue;
    if (!/\s\S*日\s*$/.test(text) || /[，。；：]/.test(text)) continue;
    const dated = dayIn(paragraph);
    if (dated && dated.mention.start > 3) return dated;
  }
  return undefined;
}

const FIELD = new RegExp(`^[（(]?${anyOf(FIELDS_OF_A_DAY)}[：:]`);
const NAMES_A_DAY = ['日期', '时间'];
/** A field of the day is one of so many paragraphs at either end. */
const HEAD = 8;
const FOOT = 4;

/** 签订日期：2026年1月16日 at the foot, 报告日期：2026年4月12日 at the head. */
function dayField({ paragraphs }: Report): Dated | undefined {
  const ends = [...paragraphs.slice(-FOOT), ...paragraphs.slice(0, HEAD)];
  const field = ends.find(
    ({ reading: { text } }) => text.length <= LONGEST_MASTHEAD && hasAny(text, NAMES_A_DAY) && FIELD.test(text.trim()),
  );
  return field && dayIn(field);
}

/** The one day that a line writes out in full and ends with. */
function dayIn(paragraph: Paragraph): Dated | undefined {
  const { text } = paragraph.reading;
  if (!/年[^年月]{1,4}月[^月日]{1,5}日/.test(text)) return undefined;
  const [mention, ...others] = datesOf(paragraph.reading);
  if (mention?.kind !== 'date' || others.length > 0) return undefined;
  const isWhole = mention.precision === 'day' && mention.at.year !== undefined && !mention.masked;
  return isWhole ? { paragraph, mention } : undefined;
}
