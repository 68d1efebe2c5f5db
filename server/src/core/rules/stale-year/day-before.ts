/**
 * A day right before that of the draft, but of the year before: 2024年3月27日，某局召开… in what was put out on 2025年3月28日. What was a year
 * ago to the week is told of as that.
 */
import { LOOK_AT_ANOTHER_YEAR } from '../../norms/words/years';
import { PART_OF_DAY } from '../../reading/dates/patterns';
import { endsInQuotes, hasAny, isYearInDigits, sentenceBefore, sentenceBehind } from '../../reading/around';
import { dayNumber, isDay } from '../../reading/dates/calendar';
import type { DateMention } from '../../reading/dates/mention';
import { datesOf } from '../../reading/dates/read';
import type { Reading } from '../../reading/reading';
import { dayOfPage } from '../../report/page-day';
import { paragraphsWith } from '../../report/paragraphs-with';
import type { Report } from '../../report/report';
import type { RuleContext, RuleFinding } from '../rule';
import { spanIn } from './own-year';
import { set } from './years';

/** News tell of the last days. */
const MOST_DAYS_BEFORE = 10;
const REACH = 60;

/** 2024年3月27日上午，. */
const BEGINS_A_CLAUSE = new RegExp(`^${PART_OF_DAY}?，`);

const daysIn = (reading: Reading): readonly DateMention[] => reading.derive(readDays);

/** 2024年3月27日，: a day with its year that begins its clause, and is the time of what follows. */
function readDays(reading: Reading): readonly DateMention[] {
  const { text, kind } = reading;
  if (kind === 'code' || kind === 'row' || kind === 'front-matter' || !text.includes('年')) return [];
  return datesOf(reading).filter(
    (mention): mention is DateMention =>
      mention.kind === 'date' &&
      mention.precision === 'day' &&
      mention.at.year !== undefined &&
      !mention.masked &&
      isYearInDigits(text, mention.at.year) &&
      (mention.start === 0 || '，。；'.includes(text.charAt(mention.start - 1))) &&
      BEGINS_A_CLAUSE.test(text.slice(mention.end, mention.end + 4)),
  );
}

export function* dayOfLastYear(report: Report, context: RuleContext): Iterable<RuleFinding> {
  const found = paragraphsWith(report, daysIn);
  const own = found.length > 0 ? dayOfPage(report) : undefined;
  const { year, month, day } = own?.mention ?? {};
  if (!own || year === undefined || month === undefined || day === undefined || !isDay(year, month, day)) return;
  for (const paragraph of found) {
    const { text } = paragraph.reading;
    if (paragraph.index === own.paragraph.index) continue;
    for (const { start, end, at, ...date } of daysIn(paragraph.reading)) {
      if (date.year !== year - 1 || !at.year || !isShortlyBefore(date, [year, month, day])) continue;
      const around = sentenceBefore(text, start, REACH) + sentenceBehind(text, end, REACH);
      // Whoever tells of last year says so, or tells of more than one time.
      if (
        !around.includes(`${year}年`) ||
        hasAny(around, LOOK_AT_ANOTHER_YEAR) ||
        endsInQuotes(sentenceBefore(text, start, 2 * REACH))
      )
        continue;
      const span = spanIn(paragraph, at.year);
      yield {
        span,
        severity: 'information',
        message: context.say(
          `本文是${year}年${month}月${day}日的，这件事写的却是${date.year}年，正好早一年，疑年份没有更新。`,
          `The draft is of ${year}-${month}-${day}; what it tells of is a year before, to the week: was the year updated?`,
        ),
        related: [
          { span: spanIn(own.paragraph, own.mention), message: context.say('本文的日期', 'The day of the draft') },
        ],
        fixes: [set(context, { year: date.year, span }, year)],
      };
    }
  }
}

function isShortlyBefore(
  { month, day }: Pick<DateMention, 'month' | 'day'>,
  [year, ...own]: readonly [number, number, number],
): boolean {
  if (month === undefined || day === undefined || !isDay(year, month, day)) return false;
  const before = dayNumber(year, own[0], own[1]) - dayNumber(year, month, day);
  return before >= 0 && before <= MOST_DAYS_BEFORE;
}
