/** Dates that no calendar has: 13月, 6月31日, 2023年2月29日, 6月20月, 5月5月3日. */
import { daysInMonth, isLeap } from '../../reading/dates/calendar';
import { anyOf } from '../../norms/lexicon';
import { DYNASTIES, LABELS_OF_NUMBERS, SAID_OF_WRONG_DATES } from '../../norms/words/days';
import { hasAny } from '../../reading/around';
import type { DateMention, DatePoint, Place } from '../../reading/dates/mention';
import type { Span } from '../../text/span';
import type { RuleContext, RuleFinding } from '../rule';
import { isDate, type Judged, pointsOf, yearsOf } from './context';

/** Numbers of files, batches and standards look like dates with odd months. */
const NUMBERED_BEFORE = new RegExp(String.raw`(?:${anyOf(LABELS_OF_NUMBERS)}|[A-Z〕\]_])[：:为是]?$`, 'i');
const OF_OLD = new RegExp(`公元前?$|${anyOf(DYNASTIES)}`);

export function* impossibleDays(judged: Judged): Iterable<RuleFinding> {
  const points = pointsOf(judged.mentions);
  for (const point of points) {
    if (point.lunar) continue;
    yield* monthAndDay(judged, point);
    yield* year(judged, point);
  }
  yield* writtenTwice(judged);
}

function* monthAndDay(judged: Judged, point: DatePoint): Iterable<RuleFinding> {
  const { month, day } = point;
  if (month === undefined || !(point.at.month || point.at.day) || (month === 0 && (day ?? 0) === 0)) return;
  if (isNumber(judged.text, point) || isOfWrongDates(judged.text, point)) return;
  // 2015.12.31-64.04: cells that a copy ran together.
  if (judged.reading.kind === 'row' && !judged.text.slice(point.start, point.end).includes('月')) return;
  if (month > 12 || month === 0) yield* noSuchMonth(judged, point, month);
  else if (day !== undefined && point.at.day) yield* dayOfMonth(judged, point, month, day, point.at.day);
}

/** Spring Cloud 2022.0.2: of what bears a name in letters the figures with dots behind it are the version. */
const VERSION_BEFORE = /[A-Za-z]\s{1,2}$/;

/** 批号2023.13.2: figures with dots or strokes behind a word that says what number they are. */
function isNumber(text: string, { start, at }: DatePoint): boolean {
  const mark = text[at.month?.end ?? -1] ?? '';
  const before = text.slice(Math.max(0, start - 5), start);
  return /[.\-/]/.test(mark) && (NUMBERED_BEFORE.test(before) || (mark === '.' && VERSION_BEFORE.test(before)));
}

/** 发布日期显示2025-13-45 → 标注“日期格式异常”, 转换失败的（如2026-2-30）: in figures, as an example of what is no date. */
function isOfWrongDates(text: string, { start, end, at }: DatePoint): boolean {
  if (!'.-/'.includes(text.charAt(at.month?.end ?? -1) || '\n')) return false;
  const around = text.slice(Math.max(0, start - NEAR), end + NEAR);
  return hasAny(around, SAID_OF_WRONG_DATES);
}
const NEAR = 24;

function* noSuchMonth({ reading, text, context }: Judged, point: DatePoint, month: number): Iterable<RuleFinding> {
  const { start, end, at, yearWord, tail } = point;
  // “36月”单写可能是月龄、工期：没有旁证不报。
  const isSure = at.day || at.year || yearWord || tail || text[end - 1] === '份';
  if (!at.month || !isSure) return;
  const months = at.day || at.year ? undefined : neighbours(text.slice(at.month.start, at.month.end));
  if (months) {
    yield twoMonths(months, reading.span(at.month.start, at.month.end), context);
    return;
  }
  yield {
    span: reading.span(start, end),
    message: context.say(`一年只有12个月，没有${month}月。请核对日期。`, `There is no month ${month}. Check the date.`),
  };
}

/** Both months of 56月份: two that follow one another are said in one breath, 五六月份, and want a mark between their digits. */
function neighbours(digits: string): readonly [string, string] | undefined {
  const [one, other] = digits;
  return digits.length === 2 && Number(other) === Number(one) + 1 && one && other ? [one, other] : undefined;
}

function twoMonths([one, other]: readonly [string, string], span: Span, context: RuleContext): RuleFinding {
  return {
    span,
    severity: 'information',
    message: context.say(
      `“${one}${other}月”若指${one}月和${other}月，两个数字之间要有顿号：“${one}、${other}月”。`,
      `If months ${one} and ${other} are meant, a mark stands between the digits: “${one}、${other}月”.`,
    ),
    fixes: [
      {
        title: context.say(`改为“${one}、${other}月”`, `Write “${one}、${other}月”`),
        edits: [{ span, text: `${one}、${other}` }],
        safe: false,
      },
    ],
  };
}

function* dayOfMonth(
  judged: Judged,
  point: DatePoint,
  month: number,
  day: number,
  digits: Place,
): Iterable<RuleFinding> {
  const { reading, text, context, mentions } = judged;
  const year = point.year ?? (month === 2 && day === 29 ? onlyYear(point, yearsOf(mentions)) : undefined);
  const last = daysInMonth(month, year);
  if (day >= 1 && day <= last) {
    if (text[digits.end] === '月') yield monthTwice(judged, point, month, day, digits);
    return;
  }
  const fixes =
    day === last + 1 && /^\d+$/.test(text.slice(digits.start, digits.end))
      ? [
          {
            title: context.say(`改为${month}月${last}日`, `Change to day ${last}`),
            edits: [{ span: reading.span(digits.start, digits.end), text: String(last) }],
            safe: false,
          },
        ]
      : undefined;
  const isCommon = year !== undefined && month === 2 && !isLeap(year);
  yield {
    span: reading.span(point.start, point.end),
    message: noSuchDay(month, day, last, year, context),
    fixes,
    severity: point.year === undefined && isCommon ? 'warning' : undefined,
  };
}

/** 6月20月. */
function monthTwice(
  { reading, context }: Judged,
  { start, end }: DatePoint,
  month: number,
  day: number,
  digits: Place,
): RuleFinding {
  return {
    span: reading.span(start, end),
    message: context.say(
      `“${month}月${day}月”中“月”写了两次，后一个应为“日”。`,
      `“月” (month) is written twice; the second should be “日” (day).`,
    ),
    fixes: [
      {
        title: context.say(`改为“${month}月${day}日”`, `Change to ${month}月${day}日`),
        edits: [{ span: reading.span(digits.end, digits.end + 1), text: '日' }],
        safe: day > 12,
      },
    ],
  };
}

/** The message on a day that `month` does not have; its `last` may depend on the `year`. */
function noSuchDay(month: number, day: number, last: number, year: number | undefined, { say }: RuleContext): string {
  if (day === 0) return say('没有0日。请核对日期。', 'There is no day 0. Check the date.');
  const ofYear = month === 2 ? year : undefined;
  const en = `Month ${month}${ofYear === undefined ? '' : ` of ${ofYear}`} has ${last} days; there is no day ${day}. Check the date.`;
  if (ofYear !== undefined && day === 29) return say(`${ofYear}年不是闰年，2月只有28天，没有29日。请核对日期。`, en);
  const most = month === 2 && year === undefined ? '最多' : '只有';
  return say(`${ofYear === undefined ? '' : `${ofYear}年`}${month}月${most}${last}天，没有${day}日。请核对日期。`, en);
}

/** The year of a date that names none, when the paragraph names exactly one and the date does not turn to another. */
function onlyYear(point: DatePoint, years: readonly number[]): number | undefined {
  // 2月29日 of next year is written in the December before: a leap year on either side settles it as right.
  const [only, another] = years;
  return only !== undefined && another === undefined && !point.yearWord && !isLeap(only + 1) ? only : undefined;
}

/** 注12019年, 12011年: the mark of a footnote that a copy ran together with the year. */
const BEHIND_A_NOTE = /^[1-9](?:19|20)\d\d$/;

function* year({ reading, text, context }: Judged, point: DatePoint): Iterable<RuleFinding> {
  const at = point.at.year;
  if (!at || point.year === undefined || point.month === undefined) return;
  const written = text.slice(at.start, at.end);
  if (/^(?:\d{3}|\d{5})$/.test(written) && !OF_OLD.test(text.slice(Math.max(0, at.start - 4), at.start))) {
    yield {
      span: reading.span(at.start, at.end + 1),
      severity: BEHIND_A_NOTE.test(written) ? 'information' : undefined,
      message: context.say(
        `年份“${written}年”不是四位数，疑多写或漏写了数字。`,
        `The year “${written}” does not have four digits.`,
      ),
    };
  } else if (point.year >= 2100 && point.day !== undefined) {
    yield {
      span: reading.span(at.start, at.end + 1),
      severity: 'warning',
      message: context.say(
        `“${point.year}年”过于遥远，疑为年份数字写错。`,
        `The year ${point.year} is very far ahead; probably a slip.`,
      ),
    };
  }
}

/** 5月5月3日, 2024年2024年5月: a part that is said twice in a row. */
function* writtenTwice({ reading, context, mentions }: Judged): Iterable<RuleFinding> {
  // In a row the heads of columns stand side by side.
  const dates = reading.kind === 'row' ? [] : mentions.filter(isDate);
  for (const [i, second] of dates.entries()) {
    const first = dates[i - 1];
    if (!first || first.end !== second.start || first.tail || !saysAgain(first, second)) continue;
    if (isInARow(dates, i)) continue;
    const repeated = first.at.month && first.precision === 'month' ? first.at.month.start : first.start;
    const written = reading.written(repeated, first.end);
    const span = reading.span(repeated, first.end);
    yield {
      span,
      severity: first.precision === 'year' && second.precision === 'year' ? 'information' : undefined,
      message: context.say(`“${written}”写了两次。`, `“${written}” is written twice.`),
      fixes: [
        {
          title: context.say(`删去重复的“${written}”`, `Delete the repeated “${written}”`),
          edits: [{ span, text: '' }],
          // Two years side by side may be the heads of two columns of a table pasted as text.
          safe: first.precision !== 'year',
        },
      ],
    };
  }
}

/** 2015年2015年2014年2014年: three dates or more with nothing between them are the heads of columns that a copy ran together. */
const isInARow = (dates: readonly DateMention[], i: number): boolean =>
  dates[i - 2]?.end === dates[i - 1]?.start || dates[i]?.end === dates[i + 1]?.start;

/** Whether `second` begins with what `first` says: 5月 and 5月3日, 2024年 and 2024年5月. */
function saysAgain(first: DateMention, second: DateMention): boolean {
  if (first.precision === 'day') return false;
  return first.precision === 'year'
    ? first.year !== undefined && first.year === second.year && second.at.year !== undefined
    : first.month !== undefined && first.month === second.month && !second.at.year && second.day !== undefined;
}
