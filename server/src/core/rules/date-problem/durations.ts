/** Stated lengths of time against the two ends they belong to: 5月1日至10日，历时8天. Both ways of counting are accepted. */
import { dayNumber, isDay } from '../../reading/dates/calendar';
import { anyOf } from '../../norms/lexicon';
import {
  AFTERNOONS,
  HOLIDAYS,
  SIGNS_OF_ANOTHER_LENGTH,
  DONE_THROUGHOUT,
  WHAT_LASTS,
  WORDS_FOR_DAYS_OFF,
} from '../../norms/words/days';
import type { ClockRange, DatePoint, DateRange, Duration } from '../../reading/dates/mention';
import type { RuleFinding } from '../rule';
import { isRange, type Judged } from './context';

/** From the range to the length: 历时 refers back over a short clause; the other words must follow at once. */
const AT_ONCE = new RegExp(
  String.raw`^(?:（[^（）\d]{1,8}）)?(?:止|期间)?${anyOf(HOLIDAYS)}?[，、：（]?${anyOf(WHAT_LASTS)}?$`,
);
const NEAR = /^(?:止|期间)?[，（]?[^，。；：！？（）\d]{0,14}，?$/;
const DID = new RegExp(String.raw`^，?[^，。；：！？（）\d]{0,14}${anyOf(DONE_THROUGHOUT)}了?$`);
const OF_ANOTHER = new RegExp(anyOf(SIGNS_OF_ANOTHER_LENGTH));
const ENDS_WELL = /^(?:[，。；、（）！的]|时间|$)/;
/** From 为期10天 to its range: （5月1日至10日）. */
const TO_RANGE = /^(?:的?时间|的[^，。；（）\d]{0,12})?（[自从即]?$/;

/** Inclusive and exclusive count of a range in the unit of a duration. */
interface Count {
  readonly least: number;
  readonly most: number;
  /** With both ends, as months are counted, and days that are 共: 4月至9月 are six. Less than that may be meant, and seldom is. */
  readonly both: number;
  readonly unit: 'day' | 'month' | 'other';
  /** How the message says it. */
  readonly zh: string;
  readonly en: string;
}

export function* wrongDurations(judged: Judged): Iterable<RuleFinding> {
  const { text, mentions } = judged;
  for (const [i, duration] of mentions.entries()) {
    if (duration.kind !== 'duration' || duration.approximate) continue;
    // A range that belongs to it stands close by; looking at all would cost the square of a long paragraph.
    for (const mention of mentions.slice(Math.max(0, i - 6), i + 4)) {
      if (!isRange(mention) && mention.kind !== 'clock-range') continue;
      if (!belongs(text, mention, duration)) continue;
      const count = isRange(mention) ? countDates(mention, duration) : countClock(mention, duration);
      const least = count && isDaysOff(text, mention, duration) ? count.most : count?.least;
      if (!count) continue;
      const isWrong = duration.value < (least ?? 0) || duration.value > count.most;
      const isOdd =
        !isWrong && duration.value < (usualOf(count, text.slice(duration.start, duration.number.start)) ?? 0);
      if (isWrong || isOdd) yield finding(judged, mention, duration, count, isOdd);
    }
  }
}

/** What is usually said of a range, if that is sure: 4月至9月 are six months, 15日至23日，共 nine days. Of two days or months one is said, too. */
function usualOf({ unit, both }: Count, lead: string): number | undefined {
  if (both <= SHORT || unit === 'other') return undefined;
  return unit === 'month' || SAYS_IN_ALL.test(lead) ? both : undefined;
}
const SHORT = 2;
const SAYS_IN_ALL = /^(?:共|总共)/;

/** 5月1日至5日放假调休，共5天: of days off both ends are free. */
const isDaysOff = (text: string, { start, end }: DateRange | ClockRange, { unit }: Duration): boolean =>
  unit === 'day' && DAYS_OFF.test(text.slice(Math.max(0, start - NEAR_DAYS_OFF), end + NEAR_DAYS_OFF));
const DAYS_OFF = new RegExp(anyOf(WORDS_FOR_DAYS_OFF));
const NEAR_DAYS_OFF = 16;

function belongs(text: string, range: DateRange | ClockRange, duration: Duration): boolean {
  const lead = text.slice(duration.start, duration.number.start);
  if (!ENDS_WELL.test(text.slice(duration.end, duration.end + 2))) return false;
  if (range.end <= duration.start && duration.start - range.end <= 20) {
    const between = text.slice(range.end, duration.start);
    // 5月1日至10日，用3天时间: a part of them.
    if (lead === '用') return false;
    if (AT_ONCE.test(between)) return lead !== '（' || between === '';
    if (OF_ANOTHER.test(between)) return false;
    return (/^历时/.test(lead) && NEAR.test(between)) || (/^为期/.test(lead) && DID.test(between));
  }
  // 为期10天（5月1日至10日）, 周期为1个月（1月5日至2月5日）
  // 借款期限为6个月，自2026年7月1日起至2026年12月31日止
  if (NAMES_A_LENGTH.test(lead) && duration.end < range.start && RUNS.test(text.slice(duration.end, range.start)))
    return RUNS_OUT.test(text.slice(range.end, range.end + 2));
  return (
    NAMES_A_LENGTH.test(lead) &&
    duration.end < range.start &&
    TO_RANGE.test(text.slice(duration.end, range.start)) &&
    text[range.end] === '）'
  );
}

/** From 期限为6个月 to the range that it runs, and what closes that. */
const RUNS = /^，[自从]$/;
const RUNS_OUT = /^[日月]?(?:止|[。；，]|$)/;
const NAMES_A_LENGTH = /^(?:历时|公示时间|用|.{0,2}期限?)/;

function countDates(range: DateRange, duration: Duration): Count | undefined {
  const { from, to } = range;
  if (range.masked || from.lunar || !areAlike(from, to)) return undefined;
  const [firstYear, lastYear] = [from.year ?? ANY_YEAR, to.year ?? ANY_YEAR];
  if (from.precision === 'year') return duration.unit === 'year' ? years(lastYear - firstYear) : undefined;
  if (from.month === undefined || to.month === undefined) return undefined;
  const crosses = from.year === undefined && to.month < from.month ? 1 : 0;
  if (from.precision === 'month')
    return months((lastYear - firstYear + crosses) * 12 + to.month - from.month, duration);
  const [first, last] = [dayOf(from, firstYear), dayOf(to, lastYear + crosses)];
  if (first === undefined || last === undefined || last < first) return undefined;
  // A range over the end of February without a year may be a day longer.
  const leap = from.year === undefined && from.month <= 2 && to.month > 2 ? 1 : 0;
  return days(last - first, leap, duration);
}

/** Whether two dates write the same parts, so that one can be counted from the other. */
function areAlike(from: DatePoint, to: DatePoint): boolean {
  if (from.precision !== to.precision || from.tail || to.tail) return false;
  const bothYears = from.year !== undefined && to.year !== undefined;
  const noYear = from.year === undefined && to.year === undefined;
  return bothYears || (noYear && from.yearWord === to.yearWord);
}

/** A year without a 29 February stands in for the one that neither end of a range writes. */
const ANY_YEAR = 2021;

/** The number of a day, taken to be in `year`; undefined where the calendar has no such day. */
function dayOf({ year, month, day }: DatePoint, inYear: number): number | undefined {
  return month !== undefined && day !== undefined && isDay(year, month, day)
    ? dayNumber(inYear, month, day)
    : undefined;
}

/** How long `difference` days are, from the first to the last, in the unit of the duration. */
function days(difference: number, leap: number, { unit, value }: Duration): Count | undefined {
  if (unit === 'hour' || unit === 'minute') return undefined;
  const both = difference + 1;
  // 为期60天 of two whole months is said of the months: one day a month is let pass.
  if (unit === 'day' && value % 30 === 0 && Math.abs(both - value) <= value / 30) return undefined;
  const [least, most] = {
    day: [difference, both + leap],
    workday: [0, both + leap],
    week: [(difference - 3) / 7, (difference + 5) / 7],
    month: [difference / 30.4 - 0.6, difference / 30.4 + 0.6],
    year: [difference / 365 - 0.3, difference / 365 + 0.3],
  }[unit] as [number, number];
  return {
    least,
    most,
    both,
    unit: unit === 'day' ? 'day' : 'other',
    zh: `首尾都算是${both}天`,
    en: `${both} days with both ends`,
  };
}

function months(difference: number, { unit }: Duration): Count | undefined {
  if (difference < 0 || (unit !== 'month' && unit !== 'year')) return undefined;
  const both = difference + 1;
  const [least, most] = unit === 'month' ? [difference, both] : [difference / 12 - 0.25, difference / 12 + 0.5];
  return { least, most, both, unit: unit === 'month' ? 'month' : 'other', zh: `前后${both}个月`, en: `${both} months` };
}

function years(difference: number): Count | undefined {
  return difference < 0
    ? undefined
    : {
        least: difference,
        most: difference + 1,
        both: difference + 1,
        unit: 'other',
        zh: `前后${difference + 1}年`,
        en: `${difference + 1} years`,
      };
}

/** 夜间 is not read so here: 夜间1时 is after midnight. */
const AFTERNOON = new RegExp(anyOf(AFTERNOONS));

function countClock({ from, to, nextDay }: ClockRange, { unit }: Duration): Count | undefined {
  if (unit !== 'hour' && unit !== 'minute') return undefined;
  const at = (hour: number, part: string | undefined): number =>
    part && AFTERNOON.test(part) && hour < 12 ? hour + 12 : hour;
  const minutes = at(to.hour, to.part ?? from.part) * 60 + to.minute - at(from.hour, from.part) * 60 - from.minute;
  if (nextDay || minutes <= 0 || (from.part === undefined && to.part === undefined && from.hour < 8 && to.hour < 8))
    return undefined;
  const long = minutes / (unit === 'hour' ? 60 : 1);
  // “历时2小时”常是约数：差半小时以内不算错。
  const slack = unit === 'hour' ? 0.5 : 0;
  const zh = `相差${Math.floor(minutes / 60)}小时${minutes % 60 ? `${minutes % 60}分钟` : ''}`;
  return { least: long - slack, most: long + slack, both: long, unit: 'other', zh, en: `${minutes} minutes` };
}

/**
 * 6月3日至27日（总共16天）: in brackets behind the range, and no more than the days of work in it, so many days may have been worked on. A
 * 公示期 or a 工期 runs through.
 */
const isAttended = (stated: string, { unit, value, start }: Duration, { least }: Count, text: string): boolean =>
  unit === 'day' &&
  (/^[总一]共/.test(stated) || (/^共/.test(stated) && text.slice(start - 1, start + 1).includes('（'))) &&
  value * 4 <= least * 3 &&
  value * 2 >= least &&
  least >= LEAST_WITH_DAYS_OFF;
const LEAST_WITH_DAYS_OFF = 6;

function finding(
  { reading, context, text }: Judged,
  range: DateRange | ClockRange,
  duration: Duration,
  count: Count,
  isOdd: boolean,
): RuleFinding {
  const stated = text.slice(duration.start, duration.end).replace(/^（/, '');
  const ends = text.slice(range.start, range.end);
  return {
    span: reading.span(duration.end - stated.length, duration.end),
    severity: isOdd || isAttended(stated, duration, count, text) ? 'information' : 'warning',
    message: context.say(
      `“${ends}”${count.zh}，文中写“${stated}”，对不上。`,
      `“${ends}” makes ${count.en}, but the text says “${stated}”.`,
    ),
    related: [
      { span: reading.span(range.start, range.end), message: context.say('起止在这里', 'The two ends are here') },
    ],
  };
}
