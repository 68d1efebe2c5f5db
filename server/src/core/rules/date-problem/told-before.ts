/** What a draft tells as done on a day after its own: 已于7月18日作出说明 in one that is signed 7 July. */
import { OTHER_YEARS_NAMED } from '../../norms/words/days';
import { PART_OF_DAY } from '../../reading/dates/patterns';
import { dayNumberOf } from '../../reading/dates/calendar';
import type { DateMention } from '../../reading/dates/mention';
import { datesOf } from '../../reading/dates/read';
import type { Reading } from '../../reading/reading';
import { datedOn } from '../../report/dated';
import { dayBelowTitle } from '../../report/page-day';
import { paragraphsWith } from '../../report/paragraphs-with';
import type { Report } from '../../report/report';
import { shift } from '../../text/span';
import type { RuleContext, RuleFinding } from '../rule';
import { isDate, isDayOfThisYear } from './context';

/** A day without its year is of the year before rather than so many days behind the date of the draft. */
const MOST_DAYS_LATER = 90;
/** With its year a month may be last year's, put on by one too many. */
const MOST_DAYS_OF_A_YEAR = 366;

/** Days on which something is told to have been done. */
const doneIn = (reading: Reading): readonly DateMention[] => reading.derive(readDone);

function readDone(reading: Reading): readonly DateMention[] {
  const { text, kind } = reading;
  if (kind === 'code' || !text.includes('月') || !'已截了'.split('').some((sign) => text.includes(sign))) return [];
  return datesOf(reading).filter(
    (mention): mention is DateMention =>
      isDate(mention) &&
      (isMonthCounted(text, mention) ||
        (isDayOfThisYear(mention) &&
          (isDone(text, mention) || (mention.at.year !== undefined && isToldAsDone(text, mention))))),
  );
}

/** 已于7月18日作出, 7月18日已作出; not 已定于, which lies ahead, and no condition. */
function isDone(text: string, { start, end }: DateMention): boolean {
  const before = text.slice(Math.max(0, start - 3), start);
  // 截至2024年12月31日，: what was counted by that day is told as counted.
  if (before.endsWith('截至') || before.endsWith('截止')) return isCounted(text, start, end);
  if (/已经?[于在]$/.test(before))
    return !/^[日前止]|^[^，。；]{0,3}(?:前|截止|到期|起)/.test(text.slice(end, end + 5));
  const behind = text.slice(end, end + 16);
  return (
    ALREADY.test(behind) || (/^，[^，。；]{0,8}已/.test(behind) && (before === '' || '。；'.includes(before.slice(-1))))
  );
}

const ALREADY = new RegExp(`^${PART_OF_DAY}?已`);

/** 2024年12月31日，会议审议了…: the time of a sentence that has 了. */
const isToldAsDone = (text: string, { start, end }: DateMention): boolean =>
  (start === 0 || '。；'.includes(text.charAt(start - 1))) && DONE.test(text.slice(end, end + 60));
const DONE = new RegExp(`^${PART_OF_DAY}?，(?![^。；]*(?:将|拟|计划|预计|如|若|[为除]了))[^。；]*[^为除]了`);

/** 截至2024年12月31日，共受理62件; not 报名截至12月31日, 预计截至年底. */
const isCounted = (text: string, start: number, end: number): boolean =>
  text.charAt(end) === '，' &&
  (start < 3 || '，。；：'.includes(text.charAt(start - 3))) &&
  COUNTED.test(text.slice(end, end + 40));
const COUNTED = /^，(?![^。；]*(?:将|预计|可|力争|拟))[^。；]*\d/;

/** 截至2024年12月底，共受理62件: the month is named with its year, and counted to its end. */
const isMonthCounted = (text: string, { start, end, precision, at, masked, tail = '' }: DateMention): boolean =>
  precision === 'month' &&
  at.year !== undefined &&
  !masked &&
  ENDS_OF_A_MONTH.includes(tail) &&
  text.startsWith('截至', start - 2) &&
  isCounted(text, start, end);
const ENDS_OF_A_MONTH = ['底', '末'];

export function* toldBefore(report: Report, context: RuleContext): Iterable<RuleFinding> {
  const found = paragraphsWith(report, doneIn);
  const signed = found.length > 0 ? datedOn(report) : undefined;
  const dated = signed ?? (found.length > 0 ? dayBelowTitle(report) : undefined);
  if (!dated) return;
  const own = dayNumberOf(dated.mention, dated.mention.year);
  if (own === undefined) return;
  const { year, month, day } = dated.mention;
  for (const { reading, span, index } of found) {
    if (signed && index > signed.paragraph.index && signed.mention.start === 0) return;
    for (const mention of doneIn(reading)) {
      const done = dayCounted(mention, year);
      const most = mention.precision === 'month' ? MOST_DAYS_OF_A_YEAR : MOST_DAYS_LATER;
      if (done === undefined || done <= own || done - own > most) continue;
      if (mention.at.year === undefined && speaksOfAnotherYear(year, [report.title?.text ?? '', reading.text]))
        continue;
      yield {
        span: shift(reading.span(mention.start, mention.end), span.start),
        severity: 'information',
        message: context.say(
          `这里说“${reading.written(mention.start, mention.end)}”已经做了，本文日期却是${year}年${month}月${day}日，比它还早。请核对这两处日期。`,
          `This is told as done, but the draft is of an earlier day, ${year}-${month}-${day}. Check both dates.`,
        ),
        related: [
          {
            span: shift(
              dated.paragraph.reading.span(dated.mention.start, dated.mention.end),
              dated.paragraph.span.start,
            ),
            message: context.say('本文的日期在这里。', 'The date of the draft.'),
          },
        ],
      };
    }
  }
}

/** 2024年工作总结 that is signed in January, 去年的报告已于4月28日报送: days without a year are of that one. */
const speaksOfAnotherYear = (year: number | undefined, texts: readonly string[]): boolean =>
  texts.some(
    (text) =>
      OTHER_YEARS_NAMED.some((past) => text.includes(past)) ||
      (text.match(/(?:19|20)\d\d/g) ?? []).some((written) => Number(written) !== year),
  );

/** A month without a day is meant by its last ten days: 12月底 may be counted on the 21st. */
const dayCounted = (mention: DateMention, year: number | undefined): number | undefined =>
  dayNumberOf({ ...mention, day: mention.day ?? 21 }, mention.at.year ? mention.year : year);
