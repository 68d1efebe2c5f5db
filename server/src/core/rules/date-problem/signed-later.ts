/**
 * Days that a draft announces or waits for, against the date it is signed with: 定于4月20日召开 in a notice of 28 April, 请于10月18日前报送 in
 * one of 25 October. Last year's text was taken, and one of its dates was not changed.
 */
import { dayNumber, isDay } from '../../reading/dates/calendar';
import type { DatePoint } from '../../reading/dates/mention';
import { datesOf } from '../../reading/dates/read';
import type { Reading } from '../../reading/reading';
import { anyOf } from '../../norms/lexicon';
import {
  DEEDS_THAT_ARE_CALLED,
  REQUESTS_TO_HAND_IN,
  VERBS_OF_HANDING_IN,
  VERBS_OF_SETTING_A_DAY,
} from '../../norms/words/days';
import { paragraphsWith } from '../../report/paragraphs-with';
import type { Paragraph, Report } from '../../report/report';
import { tailLines } from '../../report/tail';
import { type Span, shift } from '../../text/span';
import { type Filled, isFilled, type RuleContext, type RuleFinding } from '../rule';
import { isDate, isRange } from './context';

/** A day that lies ahead of whoever writes: it is set for something, or something is due by it. */
interface Ahead {
  readonly point: DatePoint;
  /** `field`: it stands as the time of a meeting, which lies ahead only in a paper that calls it. */
  readonly is: 'set' | 'due' | 'field';
}

/** What stands before a date is looked at so far. */
const REACH = 40;
/** 10月18日（星期五）17:00前: so far behind its date stands 前. */
const FARTHEST_BEFORE = 16;
/** A day without its year is of the next year rather than so many days before the signature. */
const MOST_DAYS_BACK = 120;

/** 兹定于, but not 原定于: what was put off is told with its old day. */
const isSet = (before: string): boolean =>
  VERBS_OF_SETTING_A_DAY.some(
    (verb) =>
      before.endsWith(`${verb}于`) && !'原前已曾'.includes(before.charAt(before.length - verb.length - 2) || ' '),
  );
/** Another clause may stand between where 于 takes the request up again: 请各单位高度重视，于10月18日前. */
const ASKS = new RegExp(`${anyOf(REQUESTS_TO_HAND_IN)}(?:[^。；！？]{0,30}于|[^，。；！？]{0,20})$`);
const HANDS_IN = new RegExp(
  `^[^。；，！？]{0,${FARTHEST_BEFORE - 2}}前[^。；！？已]{0,24}${anyOf(VERBS_OF_HANDING_IN)}`,
);

/** 会议时间：, and the heading 一、时间 above a line that begins with its date. */
const isField = (before: string): boolean => {
  const label = before.trimEnd();
  return label.endsWith('时间', label.length - (label.endsWith('：') || label.endsWith(':') ? 1 : 0));
};
/** A paper that calls to what is still to come. */
const CALLS = new RegExp(`(?:${anyOf(DEEDS_THAT_ARE_CALLED)}.{0,40}的(?:预备)?通知|邀请[函书])$`);

const aheadIn = (reading: Reading): readonly Ahead[] => reading.derive(readAhead);

function readAhead(reading: Reading): readonly Ahead[] {
  const { text } = reading;
  return datesOf(reading).flatMap((mention): readonly Ahead[] => {
    const first = isDate(mention) ? mention : isRange(mention) ? mention.from : undefined;
    if (first?.precision !== 'day' || first.masked || first.lunar || first.tail) return [];
    const before = text.slice(Math.max(0, first.start - REACH), first.start);
    if (text[first.start - 1] === '于' && isSet(before)) return [{ point: first, is: 'set' }];
    // A line that is a date and nothing else signs.
    if (first.start === 0 ? mention.end < text.trimEnd().length : isField(before))
      return [{ point: first, is: 'field' }];
    if (!isDate(mention) || !text.slice(first.end, first.end + FARTHEST_BEFORE).includes('前')) return [];
    const behind = text.slice(first.end, first.end + FARTHEST_BEFORE + REACH);
    return ASKS.test(before) && HANDS_IN.test(behind) ? [{ point: first, is: 'due' }] : [];
  });
}

/** The day that a draft is signed with. */
interface Signed {
  readonly point: DatePoint;
  readonly day: number;
  /** Where it stands in the document. */
  readonly span: Span;
}

/** The day that the draft is signed with: in words, under who signs it. Figures alone are the date of a page. */
function signedOn(report: Report): Signed | undefined {
  const lines = tailLines(report);
  const at = lines.map(({ kind }) => kind).lastIndexOf('date');
  const line = lines[at]?.paragraph;
  if (!line || lines[at - 1]?.kind !== 'signature' || !/年[^年月]{1,4}月[^月日]{1,5}日/.test(line.reading.text))
    return undefined;
  const [point, ...others] = datesOf(line.reading);
  if (!point || others.length > 0 || !isDate(point) || !point.at.year || point.masked) return undefined;
  const day = numberOf(point, point.year);
  return day === undefined ? undefined : { point, day, span: spanOf(point, line) };
}

/** A day ahead, with its place in the document. */
interface Place {
  readonly span: Span;
  readonly written: string;
  readonly is: Ahead['is'];
}

/** Days of the body that come before the date of the signature, though they lie ahead. */
export function* signedLater(report: Report, context: RuleContext): Iterable<RuleFinding> {
  const found = paragraphsWith(report, aheadIn);
  if (found.length === 0) return;
  const calls = report.title !== undefined && CALLS.test(report.title.text);
  if (!calls && found.every(({ reading }) => aheadIn(reading).every(({ is }) => is === 'field'))) return;
  const signed = signedOn(report);
  if (!signed) return;
  const places = found.flatMap((paragraph): Place[] => {
    const { reading, index } = paragraph;
    const above = report.paragraphs[index - 1]?.reading.text ?? '';
    return aheadIn(reading)
      .filter(({ point, is }) => is !== 'field' || (calls && (point.start > 0 || isField(above))))
      .filter(({ point }) => isOver(point, signed))
      .map(({ point, is }) => ({
        span: spanOf(point, paragraph),
        written: reading.text.slice(point.start, point.end),
        is,
      }));
  });
  if (isFilled(places)) yield tell(places, signed, context);
}

/** Whether the day of `point` was over when the draft was signed; one without its year may be of the next. */
function isOver(point: DatePoint, signed: Signed): boolean {
  const day = numberOf(point, yearOf(point, signed.point));
  return day !== undefined && day < signed.day && (point.at.year !== undefined || signed.day - day <= MOST_DAYS_BACK);
}

/** One finding: which of the dates was not changed, the writer knows. */
function tell(places: Filled<Place>, signed: Signed, context: RuleContext): RuleFinding {
  const { say } = context;
  const [{ span, written, is }, ...others] = places;
  const { year, month, day } = signed.point;
  return {
    span,
    severity: 'warning',
    message:
      is === 'due'
        ? say(
            `要求“${written}”前报来，落款日期却是${year}年${month}月${day}日，已经过期。请核对这两处日期。`,
            `Something is due by ${written}, but the draft is signed later, on ${year}-${month}-${day}. Check both dates.`,
          )
        : say(
            `定在“${written}”的事，落款日期却是${year}年${month}月${day}日，比它还晚。请核对这两处日期。`,
            `What is set for ${written} lies before the date of the signature, ${year}-${month}-${day}. Check both dates.`,
          ),
    places: places.map((place) => place.span),
    related: [
      { span: signed.span, message: say('落款日期在这里。', 'The date of the signature.') },
      ...others.map((other) => ({
        span: other.span,
        message: say('这里也早于落款日期。', 'This, too, lies before it.'),
      })),
    ],
    without: (isSilenced) => {
      const left = places.filter((place) => !isSilenced(place.span));
      return isFilled(left) ? tell(left, signed, context) : undefined;
    },
  };
}

const spanOf = ({ start, end }: DatePoint, { reading, span }: Paragraph): Span =>
  shift(reading.span(start, end), span.start);

/** The year of a day: its own, or that of the signature where it has none or says 今年. */
const yearOf = ({ at, year, yearWord }: DatePoint, signed: DatePoint): number | undefined =>
  at.year ? year : yearWord === undefined || THIS_YEAR.includes(yearWord) ? signed.year : undefined;
const THIS_YEAR = ['今年', '本年', '本年度'];

function numberOf({ month, day }: DatePoint, year: number | undefined): number | undefined {
  if (year === undefined || month === undefined || day === undefined || !isDay(year, month, day)) return undefined;
  return dayNumber(year, month, day);
}
