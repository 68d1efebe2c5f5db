/**
 * The day of a draft where nobody signs it: in brackets below the title （2006年9月22日）, alone on its line there or with the meeting where it was read, or in what a page writes
 * beside the title of a piece (发布时间：2025-03-28).
 */
import { anyOf } from '../norms/lexicon';
import { LABELS_OF_A_DAY_ON_A_PAGE } from '../norms/words/news';
import type { DateMention } from '../reading/dates/mention';
import { datesOf } from '../reading/dates/read';
import type { Reading } from '../reading/reading';
import { isInPart } from '../reading/seek';
import { type Dated, datedOn } from './dated';
import { paragraphsWith } from './paragraphs-with';
import type { Report } from './report';

/** So many paragraphs below the title may bear the day. */
const REACH = 5;
const LONGEST_LINE = 60;
/** So many lines of a page may stand above the piece. */
const MOST_ABOVE = 60;
const LABEL = new RegExp(`${anyOf(LABELS_OF_A_DAY_ON_A_PAGE)}[：:*\\s]{0,4}$`);

/** The day a draft bears, signed or not. */
export const dayOfPage = (report: Report): Dated | undefined => report.derive(readDay);

/** The day below the title alone: in brackets, or on a line of its own. */
export const dayBelowTitle = (report: Report): Dated | undefined => report.derive(readBelow);

const readDay = (report: Report): Dated | undefined => datedOn(report) ?? dayBelowTitle(report) ?? onPage(report);

function readBelow({ title, paragraphs }: Report): Dated | undefined {
  if (!title) return undefined;
  const [first, from] = title.paragraphs;
  for (const paragraph of paragraphs.slice(first, from + REACH)) {
    const mention = wholeDay(paragraph.reading);
    if (mention && (isAlone(paragraph.reading.text, mention) || isReadAt(paragraph.reading.text, mention)))
      return { paragraph, mention };
    if (paragraph.reading.text.length > LONGEST_LINE) return undefined;
  }
  return undefined;
}

const isAlone = (text: string, { start, end }: DateMention): boolean =>
  /^[（(\s]*$/.test(text.slice(0, start)) && /^[）)\s]*$/.test(text.slice(end));

/** ——2024年1月7日在青禾县第三届人民代表大会第四次会议上: the day on which it was read. */
export const isReadAt = (text: string, { start, end }: DateMention): boolean =>
  text.length <= LONGEST_LINE &&
  /^[—－\-（(\s]*$/.test(text.slice(0, start)) &&
  text.charAt(end) === '在' &&
  /会[）)]?$|会议上[）)]?$|大会上[）)]?$/.test(text.trimEnd());

const pageDayIn = (reading: Reading): DateMention | undefined => reading.derive(readPageDay);

function readPageDay(reading: Reading): DateMention | undefined {
  const { text } = reading;
  if (text.length > LONGEST_LINE || !(text.includes('时间') || text.includes('日期'))) return undefined;
  const mention = wholeDay(reading);
  return mention && isInPart(LABEL, text.slice(Math.max(0, mention.start - 12), mention.start), text)
    ? mention
    : undefined;
}

/** The first line that a page writes so; menus may stand above it. */
function onPage(report: Report): Dated | undefined {
  const [paragraph] = paragraphsWith(report, pageDayIn);
  const mention = paragraph && pageDayIn(paragraph.reading);
  return mention && paragraph.index <= MOST_ABOVE ? { paragraph, mention } : undefined;
}

/** The one day that a line writes with its year. */
function wholeDay(reading: Reading): DateMention | undefined {
  if (reading.kind === 'front-matter' || reading.kind === 'code' || reading.kind === 'row') return undefined;
  const dates = datesOf(reading).filter((mention): mention is DateMention => mention.kind === 'date');
  const [mention, another] = dates;
  return mention && !another && mention.precision === 'day' && mention.at.year && !mention.masked ? mention : undefined;
}
