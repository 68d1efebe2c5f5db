/** Ranges whose end comes before their beginning: 5月9日至5月3日, 2025—2021年, 上午10:00—9:30. */
import { dayNumber } from '../../reading/dates/calendar';
import { anyOf } from '../../norms/lexicon';
import {
  AFTERNOONS,
  ENDINGS_OF_A_LENGTH,
  LABELS_OF_A_TIME,
  MORNINGS,
  NIGHTS,
  VERBS_BEHIND_A_TIME,
  VERBS_BEHIND_A_STARTING_HOUR,
  VERBS_OF_COUNTING_BACK,
  VERBS_BEHIND_A_CLOSING_HOUR,
} from '../../norms/words/days';
import type { ClockPoint, ClockRange, DatePoint, DateRange } from '../../reading/dates/mention';
import type { Fix, RuleFinding } from '../rule';
import { isRange, type Judged } from './context';

export function* reversedRanges(judged: Judged): Iterable<RuleFinding> {
  for (const [i, mention] of judged.mentions.entries()) {
    const next = judged.mentions[i + 1];
    if (isRange(mention)) yield* dates(judged, mention);
    else if (mention.kind === 'clock-range') yield* clocks(judged, mention);
    else if (mention.kind === 'clock') {
      yield* impossibleClock(judged, mention);
      if (next?.kind === 'clock' && areBeginningAndEnd(judged.text, mention, next))
        yield* clocks(judged, {
          kind: 'clock-range',
          start: mention.start,
          end: next.end,
          from: mention,
          to: next,
          nextDay: false,
        });
    }
  }
}

/** 14时25分开始，13时40分结束: told of one thing in one sentence, and nothing of the day after. */
const areBeginningAndEnd = (text: string, from: ClockPoint, to: ClockPoint): boolean =>
  BEGINS.test(text.slice(from.end, to.start)) && ENDS.test(text.slice(to.end, to.end + LONGEST_VERB));
const BEGINS = new RegExp(`^(?:准时|正式)?${anyOf(VERBS_BEHIND_A_STARTING_HOUR)}，[^，。；：、日天\\d]{0,4}$`);
const ENDS = new RegExp(`^(?:准时|正式)?${anyOf(VERBS_BEHIND_A_CLOSING_HOUR)}`);
const LONGEST_VERB = 4;

type How = 'surely' | 'probably' | undefined;

/** Whether `range` runs backwards: surely, probably, or not. 11月至3月 runs into the next year and is right. */
function reversed({ from, to }: DateRange): How {
  if (from.lunar || to.lunar) return undefined;
  const bothYears = from.at.year !== undefined && to.at.year !== undefined;
  if (bothYears && from.year !== undefined && to.year !== undefined) {
    if (from.year > to.year) return 'surely';
    if (from.year < to.year) return undefined;
  } else if (to.at.year || to.yearWord !== from.yearWord) return undefined;
  if (!possible(from) || !possible(to) || from.month === undefined || to.month === undefined) return undefined;
  if (from.month === to.month) return isAfter(from.day, to.day) ? 'surely' : undefined;
  if (from.month < to.month) return undefined;
  return bothYears ? 'surely' : reversedWithinYear(from, from.month, to, to.month);
}

/**
 * Backwards within one year; read across the new year instead it would have to last longer than half a year, and not be
 * a whole one (5月1日至4月30日), to be improbable.
 */
function reversedWithinYear(from: DatePoint, fromMonth: number, to: DatePoint, toMonth: number): How {
  if (fromMonth > 6) return isMostOfAYear(from, fromMonth, to, toMonth) ? 'probably' : undefined;
  if (from.day === undefined || to.day === undefined)
    return from.at.year && to.precision === from.precision ? 'probably' : undefined;
  return daysOverNewYear(fromMonth, from.day, toMonth, to.day) <= LESS_THAN_A_YEAR ? 'probably' : undefined;
}

/** How many days a day of the next year lies behind one of this year. */
const daysOverNewYear = (fromMonth: number, fromDay: number, toMonth: number, toDay: number): number =>
  dayNumber(2022, toMonth, toDay) - dayNumber(2021, fromMonth, fromDay);
const LESS_THAN_A_YEAR = 355;

/** 2018年8月20日8:00至7月25日: whoever writes the year of the one day writes that of the other, if it is the next and nearly a year off. */
const isMostOfAYear = ({ at, day }: DatePoint, fromMonth: number, to: DatePoint, toMonth: number): boolean => {
  if (!at.year || day === undefined || to.day === undefined) return false;
  const days = daysOverNewYear(fromMonth, day, toMonth, to.day);
  return days > MOST_OF_A_YEAR && days <= LESS_THAN_A_YEAR;
};
const MOST_OF_A_YEAR = 320;

const isAfter = (first: number | undefined, second: number | undefined): boolean =>
  first !== undefined && second !== undefined && first > second;

const possible = ({ month = 1, day = 1 }: DatePoint): boolean => month >= 1 && month <= 12 && day >= 1 && day <= 31;

/** 倒推5月9日至5月3日 is right. */
const COUNTED_BACK = new RegExp(`${anyOf(VERBS_OF_COUNTING_BACK)}[^，。]{0,4}$`);
/** 公元前 1500-1000 年, （前1046—1000年）: such years count down. */
const BEFORE_OUR_ERA = /(?:公元|纪元|[（(])前约?\s{0,2}$/;

function* dates({ reading, context, text }: Judged, range: DateRange): Iterable<RuleFinding> {
  if (range.schoolYear && range.from.year !== undefined && range.from.year === range.to.year) return;
  const how = reversed(range);
  const before = text.slice(Math.max(0, range.start - 8), range.start);
  if (!how || COUNTED_BACK.test(before) || BEFORE_OUR_ERA.test(before)) return;
  const [from, to] = [bare(text, range.from), bare(text, range.to)];
  yield {
    span: reading.span(range.start, range.end),
    severity: how === 'probably' ? 'warning' : undefined,
    message:
      how === 'surely'
        ? context.say(
            `起止颠倒：“${to}”在“${from}”之前。请核对。`,
            `The range runs backwards: “${to}” is before “${from}”.`,
          )
        : context.say(
            `起止疑似颠倒：“${to}”在“${from}”之前；如跨年，请写明“次年”。`,
            `The range seems to run backwards: “${to}” is before “${from}”. If it ends in the next year, say so.`,
          ),
    fixes: swap({ reading, context, text }, range.from, range.to),
  };
}

/** A date as written; 5月1 in 5月1—3日 gets its 日 back. */
function bare(text: string, point: DatePoint): string {
  const written = text.slice(point.start, point.end);
  const numeric = /[.\-/]/.test(text[point.at.month?.end ?? -1] ?? '') || /^\d+[.\-/]/.test(written);
  return /[\d一二三四五六七八九十〇]$/.test(written) && !numeric
    ? written + { year: '年', month: '月', day: '日' }[point.precision]
    : written;
}

/** Swaps what both ends write, when both write it in the same parts. */
function swap(
  { reading, context, text }: Pick<Judged, 'reading' | 'context' | 'text'>,
  from: DatePoint,
  to: DatePoint,
): Fix[] | undefined {
  if (from.precision !== to.precision || from.tail || to.tail) return undefined;
  const first = to.at.year ? 'year' : to.at.month ? 'month' : 'day';
  const [a, b] = [from, to].map((point) => ({ start: point.at[first]?.start, end: point.at[point.precision]?.end }));
  if (a?.start === undefined || a.end === undefined || b?.start === undefined || b.end === undefined) return undefined;
  return [
    {
      title: context.say('对调起止', 'Swap the two ends'),
      safe: false,
      edits: [
        { span: reading.span(a.start, a.end), text: text.slice(b.start, b.end) },
        { span: reading.span(b.start, b.end), text: text.slice(a.start, a.end) },
      ],
    },
  ];
}

const AFTERNOON = new RegExp(anyOf(AFTERNOONS, NIGHTS));
const MORNING = new RegExp(anyOf(MORNINGS));
const NOON = 12 * 60;

/** Minutes since midnight on the 24-hour clock, the part of the day taken into account. */
function minutes(clock: ClockPoint, part: string | undefined): number {
  const hour = part && AFTERNOON.test(part) && clock.hour < 12 ? clock.hour + 12 : clock.hour;
  return hour * 60 + clock.minute;
}

function* clocks(judged: Judged, range: ClockRange): Iterable<RuleFinding> {
  // What shows that one end is a time of day shows it of the other.
  const isTold = saysTime(judged.text, range.from) || saysTime(judged.text, range.to);
  const impossible = [range.from, range.to].flatMap((end) => [...impossibleClock(judged, end, isTold)]);
  yield* impossible;
  const how = impossible.length > 0 ? undefined : reversedClock(range);
  if (!how) return;
  const { from, to } = range;
  const { reading, context, text } = judged;
  const [start, end] = [text.slice(from.start, from.end), text.slice(to.start, to.end)];
  yield {
    span: reading.span(range.start, range.end),
    severity: isLogged(judged, range) ? 'information' : how === 'probably' ? 'warning' : undefined,
    message: context.say(
      `起止时间颠倒：“${end}”早于“${start}”；如到次日，请写明“次日”。`,
      `The times run backwards: ${end} is before ${start}. If the next day is meant, say so.`,
    ),
  };
}

/** | 03-28 06:05-02:04 | in a table: a log tells from when to when, as often into the next day. */
const isLogged = ({ reading, text }: Judged, { start }: ClockRange): boolean =>
  reading.kind === 'row' && /\d-\d{1,2} $/.test(text.slice(Math.max(0, start - 5), start));

/** Whether the times run backwards. 8:30—5:30 leaves 下午 unsaid, 20:00—6:00 runs over night: only what neither explains is a slip. */
function reversedClock({ from, to, nextDay }: ClockRange): How {
  if (nextDay || (from.hour > 23 && from.part === undefined)) return undefined;
  const start = minutes(from, from.part);
  const isSameAfternoon = from.part !== undefined && AFTERNOON.test(from.part) && to.hour < 12;
  const end = minutes(to, to.part ?? (isSameAfternoon ? from.part : undefined));
  // 夜间22:00~6:00 ends in the morning; 下午5:00—3:00 does not.
  const latest = from.part !== undefined && !/下午/.test(from.part) ? minutes(to, to.part) : end;
  const isOverNight = start >= 16 * 60 && latest <= NOON;
  if (end >= start || isOverNight) return undefined;
  if (isSurelyReversed(from, to, end + NOON - start)) return 'surely';
  if (to.part !== undefined) return undefined;
  return isLikelyReversed(from, to, start, end) ? 'probably' : undefined;
}

/** Both times are of one part of the day, or a morning would have to last till late; `length` is how long it then is. */
function isSurelyReversed(from: ClockPoint, to: ClockPoint, length: number): boolean {
  if (from.part === undefined) return false;
  return to.part === from.part || (to.part === undefined && /上午/.test(from.part) && length > 10 * 60);
}

function isLikelyReversed(from: ClockPoint, to: ClockPoint, start: number, end: number): boolean {
  if (start >= NOON) return end >= NOON;
  const untilAfternoon = from.part === undefined || MORNING.test(from.part) ? end + NOON - start : Infinity;
  return (from.padded && to.padded && end < NOON) || untilAfternoon >= 11 * 60;
}

/** What shows that a figure with a colon is a time of day. */
const SAYS_TIME = /^[^时点]*[时点].*分|[时点][半整]/;
const DAY_BEFORE = /(?:[日号]|[一二三四五六日天]）?)$/;
const LENGTH_BEFORE = new RegExp(`${anyOf(ENDINGS_OF_A_LENGTH)}$`);

const TIME_AFTER = new RegExp(`^${anyOf(VERBS_BEHIND_A_TIME)}`);
const TIME_BEFORE = new RegExp(`${anyOf(LABELS_OF_A_TIME)}$`);

/** Whether what stands round a figure with a colon makes it a time of day: 计时25:30 is a length, 3:2 a score. */
function saysTime(text: string, { start, end, part }: ClockPoint): boolean {
  const before = text.slice(Math.max(0, start - 4), start);
  return (
    part !== undefined ||
    SAYS_TIME.test(text.slice(start, end)) ||
    DAY_BEFORE.test(before) ||
    TIME_BEFORE.test(before) ||
    TIME_AFTER.test(text.slice(end, end + 2))
  );
}

/** 25时, 9时60分, 14:75, 上午14时. */
function* impossibleClock(
  { reading, context, text }: Judged,
  clock: ClockPoint,
  isTold = saysTime(text, clock),
): Iterable<RuleFinding> {
  const { hour, minute, part } = clock;
  const written = text.slice(clock.start, clock.end);
  if (!isTold || LENGTH_BEFORE.test(text.slice(Math.max(0, clock.start - 2), clock.start))) return;
  const isLate = hour > 24 || (hour === 24 && minute > 0);
  const isFull = minute >= 60;
  const isContrary = part !== undefined && MORNING.test(part) && hour >= 13 && hour <= 23;
  if (!isLate && !isFull && !isContrary) return;
  yield {
    span: reading.span(clock.start, clock.end),
    severity: isContrary && !isFull ? 'warning' : undefined,
    message: isLate
      ? context.say(`一天只有24小时，没有“${written}”。请核对时间。`, `A day has 24 hours; there is no ${written}.`)
      : isFull
        ? context.say(
            `一小时只有60分钟，没有${minute}分。请核对时间。`,
            `An hour has 60 minutes; there is no minute ${minute}.`,
          )
        : context.say(
            `“${written}”自相矛盾：${hour}时不在${part}。`,
            `“${written}” contradicts itself: ${hour} o’clock is not in the morning.`,
          ),
  };
}
