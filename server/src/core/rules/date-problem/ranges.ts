/** Ranges whose end comes before their beginning: 5月9日至5月3日, 2025—2021年, 上午10:00—9:30. */
import { dayNumber } from '../../reading/dates/calendar';
import type { ClockPoint, ClockRange, DatePoint, DateRange } from '../../reading/dates/mention';
import type { Fix, RuleFinding } from '../rule';
import { isRange, type Judged } from './context';

export function* reversedRanges(judged: Judged): Iterable<RuleFinding> {
  for (const mention of judged.mentions) {
    if (isRange(mention)) yield* dates(judged, mention);
    else if (mention.kind === 'clock-range') yield* clocks(judged, mention);
    else if (mention.kind === 'clock') yield* impossibleClock(judged, mention);
  }
}

/** Whether `range` runs backwards: surely, probably, or not. 11月至3月 runs into the next year and is right. */
function reversed({ from, to }: DateRange): 'surely' | 'probably' | undefined {
  if (from.lunar || to.lunar) return undefined;
  const bothYears = from.at.year && to.at.year;
  if (bothYears && from.year !== undefined && to.year !== undefined) {
    if (from.year > to.year) return 'surely';
    if (from.year < to.year) return undefined;
  } else if (to.at.year || to.yearWord !== from.yearWord || (to.yearWord && to.yearWord !== from.yearWord))
    return undefined;
  if (!possible(from) || !possible(to) || from.month === undefined || to.month === undefined) return undefined;
  if (from.month === to.month)
    return from.day !== undefined && to.day !== undefined && from.day > to.day ? 'surely' : undefined;
  if (from.month < to.month) return undefined;
  if (bothYears) return 'surely';
  // Backwards within one year; read across the new year instead it would have to last longer than half a year, and not be
  // a whole one (5月1日至4月30日), to be improbable.
  if (from.month > 6) return undefined;
  if (from.day === undefined || to.day === undefined)
    return from.at.year && to.precision === from.precision ? 'probably' : undefined;
  return dayNumber(2022, to.month, to.day) - dayNumber(2021, from.month, from.day) <= 355 ? 'probably' : undefined;
}

const possible = (point: DatePoint): boolean =>
  (point.month ?? 1) >= 1 && (point.month ?? 1) <= 12 && (point.day ?? 1) >= 1 && (point.day ?? 1) <= 31;

function* dates({ reading, context, text }: Judged, range: DateRange): Iterable<RuleFinding> {
  if (range.schoolYear && range.from.year !== undefined && range.from.year === range.to.year) return;
  const how = reversed(range);
  if (!how || /(?:倒推|回溯|追溯|倒查)[^，。]{0,4}$/.test(text.slice(Math.max(0, range.start - 8), range.start)))
    return;
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

const AFTERNOON = /下午|晚|傍晚|夜间/;

/** Minutes since midnight on the 24-hour clock, the part of the day taken into account. */
function minutes(clock: ClockPoint, part: string | undefined): number {
  const hour = part && AFTERNOON.test(part) && clock.hour < 12 ? clock.hour + 12 : clock.hour;
  return hour * 60 + clock.minute;
}

function* clocks(judged: Judged, range: ClockRange): Iterable<RuleFinding> {
  const before = [...impossibleClock(judged, range.from), ...impossibleClock(judged, range.to)];
  yield* before;
  const { from, to } = range;
  if (before.length > 0 || range.nextDay || (from.hour > 23 && from.part === undefined)) return;
  const start = minutes(from, from.part);
  const end = minutes(to, to.part ?? (from.part && AFTERNOON.test(from.part) && to.hour < 12 ? from.part : undefined));
  if (end >= start) return;
  // 8:30—5:30 leaves 下午 unsaid, 20:00—6:00 runs over night: only what neither explains is a slip.
  const untilAfternoon = from.part === undefined || /上午|早|凌晨/.test(from.part) ? end + 12 * 60 - start : Infinity;
  const sure =
    from.part !== undefined &&
    (to.part === from.part || (to.part === undefined && /上午/.test(from.part) && end + 12 * 60 - start > 10 * 60));
  const overNight = start >= 16 * 60 && end <= 12 * 60;
  const likely =
    start >= 12 * 60
      ? !overNight && end >= 12 * 60
      : (from.padded && to.padded && end < 12 * 60) || untilAfternoon >= 11 * 60;
  if (overNight || !(sure || (likely && to.part === undefined))) return;
  const { reading, context, text } = judged;
  const [a, b] = [text.slice(from.start, from.end), text.slice(to.start, to.end)];
  yield {
    span: reading.span(range.start, range.end),
    severity: sure ? undefined : 'warning',
    message: context.say(
      `起止时间颠倒：“${b}”早于“${a}”；如到次日，请写明“次日”。`,
      `The times run backwards: ${b} is before ${a}. If the next day is meant, say so.`,
    ),
  };
}

/** 25时, 9时60分, 上午14时. */
function* impossibleClock({ reading, context, text }: Judged, clock: ClockPoint): Iterable<RuleFinding> {
  const written = text.slice(clock.start, clock.end);
  // “计时25:30”之类无旁证的冒号可能是时长、比分；有上下午、日期在前，或写明“时…分”，才是钟点。
  const told =
    clock.part !== undefined ||
    /[时点].*分|[时点]半|[时点]整/.test(written) ||
    /(?:[日号]|[一二三四五六日天]）?)$/.test(text.slice(Math.max(0, clock.start - 2), clock.start));
  const late = clock.hour > 24 || (clock.hour === 24 && clock.minute > 0);
  const full = clock.minute >= 60;
  const contrary = clock.part !== undefined && /上午|凌晨|早/.test(clock.part) && clock.hour >= 13 && clock.hour <= 23;
  if (
    !told ||
    /[历用耗计]时$|累计$|共$/.test(text.slice(Math.max(0, clock.start - 2), clock.start)) ||
    !(late || full || contrary)
  )
    return;
  yield {
    span: reading.span(clock.start, clock.end),
    severity: contrary && !full ? 'warning' : undefined,
    message: late
      ? context.say(`一天只有24小时，没有“${written}”。请核对时间。`, `A day has 24 hours; there is no ${written}.`)
      : full
        ? context.say(
            `一小时只有60分钟，没有${clock.minute}分。请核对时间。`,
            `An hour has 60 minutes; there is no minute ${clock.minute}.`,
          )
        : context.say(
            `“${written}”自相矛盾：${clock.hour}时不在${clock.part}。`,
            `“${written}” contradicts itself: ${clock.hour} o’clock is not in the morning.`,
          ),
  };
}
