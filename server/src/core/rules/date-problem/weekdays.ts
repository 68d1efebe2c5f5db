/** Weekdays against their dates: 2021年7月30日（星期四） was a Friday. */
import { isDay, weekdayEnglish, weekdayHan, weekdayOf } from '../../reading/dates/calendar';
import type { DatePoint, Weekday } from '../../reading/dates/mention';
import type { RuleFinding } from '../rule';
import { isDate, isRange, type Judged, possibleYears, yearsOf } from './context';

const PART = '(?:上午|下午|晚上?|中午|凌晨)?';
const LUNAR =
  '(?:农历)?(?:[正一二三四五六七八九十冬腊闰]{1,3}月[初一二三四五六七八九十廿卅]{1,3}|除夕|春节|中秋节?|端午节?)[，、\\s]';
/** From a date to its weekday: nothing, a bracket, a comma, or 是; the lunar date may stand between. */
const TO_WEEKDAY = new RegExp(`^${PART}(?:\\s?[（，,]|，（|\\s|是|为|正好是|恰逢|适逢|正值)?(?:${LUNAR})?$`);
/** From 周三 to its date: 周三（5月1日）. */
const TO_DATE = /^(?:（|，即|，)$/;
const RUN = /^(?:[至到、和及与]|[—–\-~～─]{1,2})每?(?:星期|礼拜|周)?[一二三四五六日天]/;
const AFTER_IN_BRACKET = /^(?:[）晚早，、；]|上午|下午|凌晨|中午|全天|\s?\d{1,2}[:：时点])/;
const AFTER_COMMA = /^(?:[，。、；）晚早]|上午|下午|凌晨|中午|$|\d)/;

/** A date with the weekday that is said of it. */
export interface Pair {
  readonly point: DatePoint;
  readonly weekday: Weekday;
}

/** Dates of a paragraph that have a weekday said of them. */
export function weekdayPairs({ text, mentions }: Pick<Judged, 'text' | 'mentions'>): Pair[] {
  if (!mentions.some((mention) => mention.kind === 'weekday')) return [];
  const pairs: Pair[] = [];
  for (const [i, weekday] of mentions.entries()) {
    if (weekday.kind !== 'weekday') continue;
    const near = mentions.slice(Math.max(0, i - 4), i + 4);
    const dates = near.filter((mention) => isDate(mention) || isRange(mention));
    const around = dates.find(
      (date) => isRange(date) && date.from.end <= weekday.start && weekday.end <= date.to.start,
    );
    if (around && isRange(around)) {
      if (TO_WEEKDAY.test(text.slice(around.from.end, weekday.start))) pairs.push({ point: around.from, weekday });
      continue;
    }
    const before = dates.filter((date) => date.end <= weekday.start).pop();
    const between = before ? text.slice(before.end, weekday.start) : '';
    if (before && between.length <= 14 && TO_WEEKDAY.test(between)) {
      const next = near.find(
        (mention): mention is Weekday => mention.kind === 'weekday' && mention.start >= weekday.end,
      );
      const run = RUN.test(text.slice(weekday.end, weekday.end + 6));
      if (run && isRange(before) && next && next.start - weekday.end <= 2) {
        pairs.push({ point: before.from, weekday }, { point: before.to, weekday: next });
      } else if (!run && followsWell(text, weekday, between)) {
        pairs.push({ point: isRange(before) ? before.to : (before as DatePoint), weekday });
      }
      continue;
    }
    const after = dates.find((date) => date.start >= weekday.end);
    if (after && isDate(after) && TO_DATE.test(text.slice(weekday.end, after.start)) && text[after.end] === '）')
      pairs.push({ point: after, weekday });
  }
  return pairs;
}

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
  const years = yearsOf(judged.mentions);
  const bare = pairs.filter((pair) => pair.point.year === undefined && !pair.point.yearWord);
  if (years.length !== 1 || neighbourFits(bare, years[0]!)) return;
  for (const pair of bare) yield* judge(judged, pair, possibleYears(years[0]!, pair.point.month ?? 6), 'warning');
}

/** Whether several dates without a year all have the weekdays of the year before or after: a notice of next year's holidays. */
export function neighbourFits(pairs: readonly Pair[], year: number): boolean {
  return (
    pairs.length > 1 &&
    [year + 1, year - 1].some((one) => pairs.every(({ point, weekday }) => fits(one, point, weekday)))
  );
}

const fits = (year: number, { month, day }: DatePoint, weekday: Weekday): boolean =>
  month !== undefined && day !== undefined && isDay(year, month, day) && weekdayOf(year, month, day) === weekday.value;

/** The finding of one pair, when the weekday fits none of `years`; the message reckons with each of them. */
export function* judge(
  judged: Pick<Judged, 'reading' | 'context'>,
  { point, weekday }: Pair,
  years: readonly number[],
  severity: 'error' | 'warning',
): Iterable<RuleFinding> {
  const { month, day } = point;
  if (month === undefined || day === undefined || point.lunar || point.precision !== 'day') return;
  if (years.some((one) => one < 1900 || !isDay(one, month, day) || fits(one, point, weekday))) return;
  const { reading, context } = judged;
  const right = [...new Set(years.map((year) => weekdayOf(year, month, day)))];
  const zh = years
    .map((year) => `${year}年${month}月${day}日是星期${weekdayHan(weekdayOf(year, month, day))}`)
    .join('，');
  const en = years
    .map((year) => `${year}-${month}-${day} is a ${weekdayEnglish(weekdayOf(year, month, day))}`)
    .join(', ');
  yield {
    span: reading.span(Math.min(point.start, weekday.start), Math.max(point.end, weekday.end)),
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
