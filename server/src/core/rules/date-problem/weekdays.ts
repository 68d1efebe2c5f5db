/** Weekdays against their dates: 2021年7月30日（星期四） was a Friday. */
import { dayNumber, isDay, weekdayEnglish, weekdayHan, weekdayOf } from '../../reading/dates/calendar';
import { anyOf } from '../../norms/lexicon';
import { LUNAR_DAYS, NAMES_OF_WEEKDAYS, TIES_TO_A_WEEKDAY } from '../../norms/words/days';
import { PARTS_OF_DAY } from '../../norms/words/time';
import type { DateMention, DatePoint, DateRange, TimeMention, Weekday } from '../../reading/dates/mention';
import type { Span } from '../../text/span';
import type { RuleFinding } from '../rule';
import { isDate, isRange, type Judged, pointsOf, possibleYears, yearsOf } from './context';

const LUNAR_DATE = '[正一二三四五六七八九十冬腊闰]{1,3}月[初一二三四五六七八九十廿卅]{1,3}';
const LUNAR = String.raw`(?:农历)?(?:${LUNAR_DATE}|${anyOf(LUNAR_DAYS)})[，、\s]`;
const PART = `${anyOf(PARTS_OF_DAY)}?`;
/** From a date to its weekday: nothing, a bracket, a comma, or 是; the lunar date may stand between. */
const TO_WEEKDAY = new RegExp(String.raw`^${PART}(?:\s?[（，,]|，（|\s|${anyOf(TIES_TO_A_WEEKDAY)})?(?:${LUNAR})?$`);
/** From 周三 to its date: 周三（5月1日）. */
const TO_DATE = /^(?:（|，即|，)$/;
/** 星期一至星期五: several weekdays are said of several dates. */
const RUN = new RegExp(
  String.raw`^(?:[至到、和及与]|[—–\-~～─]{1,2})每?${anyOf(NAMES_OF_WEEKDAYS)}?[一二三四五六日天]`,
);
const PART_AFTER = anyOf(PARTS_OF_DAY);
const AFTER_IN_BRACKET = new RegExp(String.raw`^(?:[）晚早，、；]|${PART_AFTER}|全天|\s?\d{1,2}[:：时点])`);
const AFTER_COMMA = new RegExp(String.raw`^(?:[，。、；）晚早]|${PART_AFTER}|$|\d)`);

/** A date with the weekday that is said of it. */
export interface Pair {
  readonly point: DatePoint;
  readonly weekday: Weekday;
}

/** Dates of a paragraph that have a weekday said of them. */
export function weekdayPairs({ text, mentions }: Pick<Judged, 'text' | 'mentions'>): Pair[] {
  if (!mentions.some((mention) => mention.kind === 'weekday')) return [];
  return mentions.flatMap((mention, i) =>
    mention.kind === 'weekday' ? pairsOf(mention, mentions.slice(Math.max(0, i - 4), i + 4), text) : [],
  );
}

/** The dates among those `near` a weekday that it is said of. */
function pairsOf(weekday: Weekday, near: readonly TimeMention[], text: string): Pair[] {
  const dates = near.filter((mention) => isDate(mention) || isRange(mention));
  const around = dates.filter(isRange).find(({ from, to }) => from.end <= weekday.start && weekday.end <= to.start);
  if (around) {
    const isTied = TO_WEEKDAY.test(text.slice(around.from.end, weekday.start));
    return isTied ? [{ point: around.from, weekday }] : [];
  }
  const before = dates.filter(({ end }) => end <= weekday.start).at(-1);
  const between = before ? text.slice(before.end, weekday.start) : '';
  if (before && between.length <= 14 && TO_WEEKDAY.test(between))
    return pairsAfter(before, weekday, near, text, between);
  const next = before && dayAfter(weekday, isRange(before) ? before.to : before, text);
  if (next) return [{ point: next, weekday }];
  const after = dates.find(({ start }) => start >= weekday.end);
  const isNamed =
    after && isDate(after) && TO_DATE.test(text.slice(weekday.end, after.start)) && text[after.end] === '）';
  return isNamed ? [{ point: after, weekday }] : [];
}

/** 16日（星期六）、17日（星期日）: the second day is of the month of the first. */
const LONE_DAY = /[、，和及与至到—-](\d{1,2})日[（(]$/;
/** From the first date to the second. */
const FARTHEST_DAY = 24;

/** The day right before a weekday that names no month, as the day of the date before it. */
function dayAfter(weekday: Weekday, date: DatePoint, text: string): DatePoint | undefined {
  const between = text.slice(date.end, weekday.start);
  const written = between.length <= FARTHEST_DAY && !/[。；]/.test(between) ? LONE_DAY.exec(between)?.[1] : undefined;
  if (written === undefined || date.day === undefined || Number(written) <= date.day) return undefined;
  const start = weekday.start - 2 - written.length;
  const end = start + written.length;
  return {
    ...date,
    start,
    end: end + 1,
    day: Number(written),
    at: { ...date.at, day: { start, end } },
    tail: undefined,
  };
}

/** A weekday behind its date, or two behind the two ends of a range: 5月1—2日（星期三、星期四）. */
function pairsAfter(
  date: DateMention | DateRange,
  weekday: Weekday,
  near: readonly TimeMention[],
  text: string,
  between: string,
): Pair[] {
  if (!RUN.test(text.slice(weekday.end, weekday.end + 6)))
    return followsWell(text, weekday, between) ? [{ point: isRange(date) ? date.to : date, weekday }] : [];
  const next = near.filter(isWeekday).find(({ start }) => start >= weekday.end);
  if (!isRange(date) || !next || next.start - weekday.end > 2) return [];
  return [
    { point: date.from, weekday },
    { point: date.to, weekday: next },
  ];
}

const isWeekday = (mention: TimeMention): mention is Weekday => mention.kind === 'weekday';

function followsWell(text: string, weekday: Weekday, between: string): boolean {
  const after = text.slice(weekday.end, weekday.end + 6);
  if (between.includes('（')) return AFTER_IN_BRACKET.test(after);
  return between.includes('，') ? AFTER_COMMA.test(after) : true;
}

/** Wrong weekdays of dates whose year is written, or is the only one that the paragraph names. */
export function* wrongWeekdays(judged: Judged): Iterable<RuleFinding> {
  const pairs = weekdayPairs(judged);
  for (const pair of pairs) {
    if (pair.point.year !== undefined) yield* judge(judged, pair, [pair.point.year], 'error');
  }
  const [year, another] = yearsOf(judged.mentions);
  const bare = pairs.filter(
    (pair) => pair.point.year === undefined && !pair.point.yearWord && isDatedBy(pair, year, judged),
  );
  if (year === undefined || another !== undefined || neighbourFits(bare, year)) return;
  for (const pair of bare) yield* judge(judged, pair, possibleYears(year, pair.point.month ?? 6), 'warning');
}

/**
 * Whether the one `year` of a paragraph is that of the day: it stands in a date with its month, opens a sentence, or is written in the
 * day's own. 从1981年的12人增长而来 and 自2023年1月1日起 tell of another time.
 */
function isDatedBy({ point }: Pair, year: number | undefined, { reading, mentions }: Judged): boolean {
  const { text, sentences } = reading;
  const own = sentences.find(({ start, end }) => start <= point.start && point.start < end);
  return pointsOf(mentions).some(
    ({ at, start, year: named, month }) =>
      at.year !== undefined &&
      named === year &&
      !BEGINS_A_STRETCH.includes(text.charAt(start - 1)) &&
      (month !== undefined ||
        (own !== undefined && start >= own.start && start < own.end && !isInBracket(text, own.start, start)) ||
        sentences.some((sentence) => start === sentence.start)),
  );
}
const BEGINS_A_STRETCH = ['自', '从'];
const isInBracket = (text: string, from: number, at: number): boolean =>
  text.lastIndexOf('（', at) > Math.max(from - 1, text.lastIndexOf('）', at));

/** Whether several dates without a year all have the weekdays of the year before or after: a notice of next year's holidays. */
export function neighbourFits(pairs: readonly Pair[], year: number): boolean {
  return (
    pairs.length > 1 &&
    [year + 1, year - 1].some((near) => pairs.every(({ point, weekday }) => fits(near, point, weekday)))
  );
}

/** Whether a day of `year` has that weekday. */
export const fits = (year: number, { month, day }: DatePoint, weekday: Weekday): boolean =>
  month !== undefined && day !== undefined && isDay(year, month, day) && weekdayOf(year, month, day) === weekday.value;

/** A draft speaks of days within so many of its own, … */
const NEAR_DAYS = 120;
/** The year of the day that lies nearest to the one a draft bears, where it is near enough to leave no doubt. */
export function nearestYear({ month, day }: DatePoint, dated: DatePoint): readonly number[] | undefined {
  const { year } = dated;
  if (year === undefined || dated.month === undefined || dated.day === undefined) return undefined;
  if (month === undefined || day === undefined) return undefined;
  const own = dayNumber(year, dated.month, dated.day);
  const near = [year - 1, year, year + 1].find(
    (candidate) => isDay(candidate, month, day) && Math.abs(dayNumber(candidate, month, day) - own) <= NEAR_DAYS,
  );
  return near === undefined ? undefined : [near];
}

/** From `start` to `end`, and with the bracket that it ends before when it holds the other: 7月5日（星期六）. */
function spanOf(reading: Judged['reading'], start: number, end: number): Span {
  const words = reading.text.slice(start, end);
  const isCut = reading.text[end] === '）' && words.lastIndexOf('（') > words.lastIndexOf('）');
  return reading.span(start, isCut ? end + 1 : end);
}

/** The finding of one pair, when the weekday fits none of `years`; the message reckons with each of them. */
export function* judge(
  judged: Pick<Judged, 'reading' | 'context'>,
  { point, weekday }: Pair,
  years: readonly number[],
  severity: 'error' | 'warning' | 'information',
): Iterable<RuleFinding> {
  const { month, day } = point;
  if (month === undefined || day === undefined || point.lunar || point.precision !== 'day') return;
  if (years.some((year) => year < 1900 || !isDay(year, month, day) || fits(year, point, weekday))) return;
  const { reading, context } = judged;
  const right = [...new Set(years.map((year) => weekdayOf(year, month, day)))];
  const zh = years
    .map((year) => `${year}年${month}月${day}日是星期${weekdayHan(weekdayOf(year, month, day))}`)
    .join('，');
  const en = years
    .map((year) => `${year}-${month}-${day} is a ${weekdayEnglish(weekdayOf(year, month, day))}`)
    .join(', ');
  yield {
    span: spanOf(reading, Math.min(point.start, weekday.start), Math.max(point.end, weekday.end)),
    severity,
    message: context.say(
      `${zh}，文中写“${reading.written(weekday.start, weekday.end)}”。请核对日期和星期。`,
      `${en}, not a ${weekdayEnglish(weekday.value)}. Check both.`,
    ),
    fixes: right.map((value) => ({
      title: context.say(
        `改为“${reading.written(weekday.start, weekday.at.start)}${weekdayHan(value)}”`,
        `Change to ${weekdayEnglish(value)}`,
      ),
      edits: [{ span: reading.span(weekday.at.start, weekday.at.end), text: weekdayHan(value) }],
      safe: false,
    })),
  };
}
