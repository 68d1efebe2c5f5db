/**
 * Weekdays of days whose draft names many years, by the day beside them that has one: 2025年12月3日（周三）停机, and two lines below
 * 顺延到12月4日（周五）. That day is of the same weeks, and so of its year.
 */
import type { DateMention } from '../../reading/dates/mention';
import { datesOf } from '../../reading/dates/read';
import type { Reading } from '../../reading/reading';
import { paragraphsWith } from '../../report/paragraphs-with';
import type { Paragraph, Report } from '../../report/report';
import { isDate } from './context';
import { fits, nearestYear, type Pair } from './weekdays';

/** So many paragraphs away a day with its year stands beside. */
const NEAR = 6;

const MONTH_OF_TITLE = /(?<!\d)(20\d\d)年(\d{1,2})月(?!\d)/;
const YEAR = /(?<!\d)20\d\d(?=年)/g;

const wholeDays = (reading: Reading): readonly DateMention[] => reading.derive(readWholeDays);
const readWholeDays = (reading: Reading): readonly DateMention[] =>
  datesOf(reading).filter(
    (mention): mention is DateMention =>
      isDate(mention) &&
      mention.precision === 'day' &&
      mention.at.year !== undefined &&
      !mention.masked &&
      !mention.lunar,
  );
const hasWholeDay = (reading: Reading): boolean => wholeDays(reading).length > 0;

/** The year of `pair`, a day of `paragraph`, by the whole dates beside it; undefined where there are none, or they disagree. */
export function yearBeside(
  report: Report,
  paragraph: Paragraph,
  { point, weekday }: Pair,
): readonly number[] | undefined {
  // 2018年放假安排 that is signed in another year: the day is of the year of its title.
  const titled = (report.title?.text.match(YEAR) ?? []).map(Number);
  if (titled.some((year) => fits(year, point, weekday))) return undefined;
  // 安全生产月报（2025年10月）: a day of that month is of that year.
  const [, year, month] = MONTH_OF_TITLE.exec(report.title?.text ?? '') ?? [];
  if (month !== undefined && Number(month) === point.month) return [Number(year)];
  const years = new Set(
    paragraphsWith(report, hasWholeDay)
      .filter(({ index }) => Math.abs(index - paragraph.index) <= NEAR)
      .flatMap(({ reading }) => wholeDays(reading).flatMap((day) => nearestYear(point, day) ?? [])),
  );
  return years.size === 1 ? [...years] : undefined;
}
