/**
 * Days that a draft announces or waits for, against the date it is signed with: 定于4月20日召开 in a notice of 28 April, 请于10月18日前报送 in
 * one of 25 October. Last year's text was taken, and one of its dates was not changed.
 */
import { dayNumberOf } from '../../reading/dates/calendar';
import type { DatePoint, DateRange, Place as Written } from '../../reading/dates/mention';
import { datesOf } from '../../reading/dates/read';
import type { Reading } from '../../reading/reading';
import { anyOf } from '../../norms/lexicon';
import {
  DEEDS_THAT_ARE_CALLED,
  OCCASIONS_WITH_A_TIME,
  PAPERS_THAT_ANNOUNCE,
  REQUESTS_TO_HAND_IN,
  SIGNS_THAT_A_DAY_IS_PAST,
  THE_YEAR_OF_WRITING,
  VERBS_OF_HANDING_IN,
  VERBS_OF_SETTING_A_DAY,
  WORDS_THAT_END_A_REQUEST,
  WORDS_THAT_RETELL_A_REQUEST,
} from '../../norms/words/days';
import { dayInFrontMatter, signatureDate } from '../../report/dated';
import { paragraphsWith } from '../../report/paragraphs-with';
import type { Paragraph, Report } from '../../report/report';
import { type Span, shift } from '../../text/span';
import { type Filled, isFilled, type RuleContext, type RuleFinding } from '../rule';
import { isDate, isRange } from './context';

/** A day that lies ahead of whoever writes: it is set for something, or something is due by it. */
interface Ahead {
  /** The day, or the last of several. */
  readonly point: DatePoint;
  /** What is written of it, in clean text. */
  readonly written: Written;
  /** `field`: it stands as the time of a meeting, which lies ahead only in a paper that calls it. */
  readonly is: 'set' | 'due' | 'field';
}

/** What stands before a date is looked at so far. */
const REACH = 40;
/** 10月18日（星期五）17:00前: so far behind its date stands 前. */
const FARTHEST_BEFORE = 16;
/** A day without its year is of the next year rather than so many days before the signature. */
const MOST_DAYS_BACK = 120;

/** Of what stands before and behind a date, what its own sentence says. */
const inSentence = (before: string, behind: string): readonly [string, string] => [
  before.slice(before.lastIndexOf('。') + 1),
  behind.split('。', 1)[0] ?? '',
];

/** 兹定于, but not 原定于: what was put off is told with its old day. */
const isSet = (before: string, behind: string): boolean =>
  VERBS_OF_SETTING_A_DAY.some(
    (verb) =>
      before.endsWith(`${verb}于`) && !'原前已曾'.includes(before.charAt(before.length - verb.length - 2) || ' '),
  ) && !inSentence(before, behind).some((part) => IS_PAST.test(part));
/** 去年运动会定于4月26日举行，因雨改期: of another year, or told as what became of it. */
const IS_PAST = new RegExp(`${anyOf(SIGNS_THAT_A_DAY_IS_PAST)}`);
/** Another clause may stand between where 于 takes the request up again: 请各单位高度重视，于10月18日前. */
const ASKS = new RegExp(`${anyOf(REQUESTS_TO_HAND_IN)}(?:[^。；！？]{0,30}于|[^，。；！？对]{0,20})$`);
const HANDS_IN = new RegExp(
  `^[^。；，！？]{0,${FARTHEST_BEFORE - 2}}前[^。；！？已]{0,24}${anyOf(VERBS_OF_HANDING_IN)}(?!送?(?:的|情况))`,
);

/** 报名截止时间为4月10日. 截止4月10日 may be 截至, up to which something is told. */
export const CLOSES = /截止(?:时间|日期)(?:为|是|到|至)?[：:]?\s?$/;

/** “请各单位于3月1日前报送”的要求, 来函请我局于3月1日前, 前期已请各单位于2月28日前, …逾期未提供: what was asked, and is over. */
function isRetold(before: string, behind: string): boolean {
  const [own, after] = inSentence(before, behind);
  return IS_RETOLD.test(own) || IS_OVER.test(after) || before.lastIndexOf('“') > before.lastIndexOf('”');
}
const IS_RETOLD = new RegExp(anyOf(WORDS_THAT_RETELL_A_REQUEST));
const IS_OVER = new RegExp(anyOf(WORDS_THAT_END_A_REQUEST));

/** 会议时间： at the head of its line, and the heading 一、时间 above a line that begins with its date. Not 任职时间, 上届大会召开时间. */
const FIELD = new RegExp(
  `^(?:[（(]?[一二三四五六七八九十\\d]{1,2}[）)、.．])?\\s?${anyOf(OCCASIONS_WITH_A_TIME, [''])}时间[：:]?\\s?$`,
);
/** A field is so long at most. */
const LONGEST_FIELD = 14;
const isField = (text: string): boolean => text.length <= LONGEST_FIELD && text.includes('时间') && FIELD.test(text);
/** A paper that calls to what is still to come; one that hands on another has dates of its own. */
const CALLS = new RegExp(`(?:${anyOf(DEEDS_THAT_ARE_CALLED)}.{0,40}的(?:预备)?通知|邀请[函书])$`);
const ANNOUNCES = new RegExp(`^(?!.*(?:印发|转发)).*${anyOf(PAPERS_THAT_ANNOUNCE)}$`);

const aheadIn = (reading: Reading): readonly Ahead[] => reading.derive(readAhead);

function readAhead(reading: Reading): readonly Ahead[] {
  const { text } = reading;
  return datesOf(reading).flatMap((mention): readonly Ahead[] => {
    const point = isDate(mention) ? mention : isRange(mention) ? lastOf(mention) : undefined;
    if (point?.precision !== 'day' || point.masked || point.lunar || point.tail) return [];
    const { start, end } = mention;
    const before = text.slice(Math.max(0, start - REACH), start);
    if (text[start - 1] === '于' && isSet(before, text.slice(end, end + REACH)))
      return [{ point, written: mention, is: 'set' }];
    // A line that is a date and nothing else signs.
    if (start === 0 ? end < text.trimEnd().length : isField(text.slice(0, start)))
      return [{ point, written: mention, is: 'field' }];
    if (CLOSES.test(before) && !isRetold(before, text.slice(end, end + REACH)))
      return [{ point, written: mention, is: 'due' }];
    if (!isDate(mention) || !text.slice(end, end + FARTHEST_BEFORE).includes('前')) return [];
    const behind = text.slice(end, end + FARTHEST_BEFORE + REACH);
    const isDue = ASKS.test(before) && HANDS_IN.test(behind) && !isRetold(before, behind);
    return isDue ? [{ point, written: mention, is: 'due' }] : [];
  });
}

/** The last day of a range, with the year that only the first may say. */
const lastOf = ({ from, to }: DateRange): DatePoint => ({ ...to, at: { ...to.at, year: to.at.year ?? from.at.year } });

/** The day that a draft is signed with, or that its front matter gives it. */
interface Signed {
  readonly point: DatePoint;
  readonly day: number;
  /** Where it stands in the document. */
  readonly index: number;
  readonly span: Span;
  readonly isAtHead: boolean;
}

/** The day that the draft is signed with, under who signs it; of one without a signature the day in its front matter. */
function signedOn(report: Report): Signed | undefined {
  const { paragraph, mention } = signatureDate(report) ?? {};
  if (!paragraph || !mention) return headedWith(report);
  const day = dayNumberOf(mention, mention.year);
  return day === undefined
    ? undefined
    : { point: mention, day, index: paragraph.index, span: spanOf(mention, paragraph), isAtHead: false };
}

function headedWith(report: Report): Signed | undefined {
  const { year, month, day, span } = dayInFrontMatter(report) ?? {};
  if (year === undefined || !span) return undefined;
  const number = dayNumberOf({ month, day }, year);
  const point: DatePoint = {
    ...span,
    year,
    month,
    day,
    precision: 'day',
    masked: false,
    lunar: false,
    at: { year: span },
  };
  return number === undefined ? undefined : { point, day: number, index: Infinity, span, isAtHead: true };
}

/** A day ahead, with its place in the document. */
interface Place {
  readonly span: Span;
  readonly written: string;
  readonly is: Ahead['is'];
}

/** Whether this part judges the day that begins at `start` of a paragraph: what a notice asks for by it. */
export function asksByDay(report: Report): (reading: Reading, start: number) => boolean {
  return (reading, start) =>
    aheadIn(reading).some(({ written, is }) => is === 'due' && written.start === start) &&
    ANNOUNCES.test(report.title?.text ?? '');
}

/** Days of the body that come before the date of the signature, though they lie ahead. */
export function* signedLater(report: Report, context: RuleContext): Iterable<RuleFinding> {
  const found = paragraphsWith(report, aheadIn);
  if (found.length === 0) return;
  const title = report.title?.text ?? '';
  if (!ANNOUNCES.test(title)) return;
  const calls = CALLS.test(title);
  if (!calls && found.every(({ reading }) => aheadIn(reading).every(({ is }) => is === 'field'))) return;
  const signed = signedOn(report);
  if (!signed) return;
  const places = found.flatMap((paragraph): Place[] => {
    const { reading, index } = paragraph;
    // Behind its date another paper follows.
    if (index > signed.index) return [];
    const above = report.paragraphs[index - 1]?.reading.text ?? '';
    return aheadIn(reading)
      .filter(({ written, is }) => is !== 'field' || (calls && (written.start > 0 || isField(above))))
      .filter(({ point }) => isOver(point, signed))
      .map(({ written, is }) => ({
        span: spanOf(written, paragraph),
        written: reading.text.slice(written.start, written.end),
        is,
      }));
  });
  if (isFilled(places)) yield tell(places, signed, context);
}

/** Whether the day of `point` was over when the draft was signed; one without its year may be of the next. */
function isOver(point: DatePoint, signed: Signed): boolean {
  const day = dayNumberOf(point, yearOf(point, signed.point));
  return day !== undefined && day < signed.day && (point.at.year !== undefined || signed.day - day <= MOST_DAYS_BACK);
}

/** One finding: which of the dates was not changed, the writer knows. */
function tell(places: Filled<Place>, signed: Signed, context: RuleContext): RuleFinding {
  const { say } = context;
  const [{ span, written, is }, ...others] = places;
  const { year, month, day } = signed.point;
  const [dateOf, ofDate] = signed.isAtHead
    ? ['文稿开头写的日期', 'the date at the head of the draft']
    : ['落款日期', 'the date of the signature'];
  return {
    span,
    // What stands at the head may be the day on which the file was made.
    severity: signed.isAtHead ? 'information' : 'warning',
    message:
      is === 'due'
        ? say(
            `要求“${written}”前报来，${dateOf}却是${year}年${month}月${day}日，已经过期。请核对这两处日期。`,
            `Something is due by ${written}, but ${ofDate} is later, ${year}-${month}-${day}. Check both dates.`,
          )
        : say(
            `定在“${written}”的事，${dateOf}却是${year}年${month}月${day}日，比它还晚。请核对这两处日期。`,
            `What is set for ${written} lies before ${ofDate}, ${year}-${month}-${day}. Check both dates.`,
          ),
    places: places.map((place) => place.span),
    related: [
      { span: signed.span, message: say(`${dateOf}在这里。`, `This is ${ofDate}.`) },
      ...others.map((other) => ({
        span: other.span,
        message: say(`这里也早于${dateOf}。`, 'This, too, lies before it.'),
      })),
    ],
    without: (isSilenced) => {
      const left = places.filter((place) => !isSilenced(place.span));
      return isFilled(left) ? tell(left, signed, context) : undefined;
    },
  };
}

const spanOf = ({ start, end }: Written, { reading, span }: Paragraph): Span =>
  shift(reading.span(start, end), span.start);

/** The year of a day: its own, or that of the signature where it has none or says 今年. */
const yearOf = ({ at, year, yearWord }: DatePoint, signed: DatePoint): number | undefined =>
  at.year ? year : yearWord === undefined || THE_YEAR_OF_WRITING.includes(yearWord) ? signed.year : undefined;
