/** Dates that no calendar has: 13月, 6月31日, 2023年2月29日, 6月20月, 5月5月3日. */
import { daysInMonth, isLeap } from '../../reading/dates/calendar';
import type { DatePoint } from '../../reading/dates/mention';
import type { RuleFinding } from '../rule';
import { isDate, type Judged, pointsOf, yearsOf } from './context';

/** Numbers of files, batches and standards look like dates with odd months. */
const NUMBERED_BEFORE = /(?:编号|代码|批号|项目号|证号|号码|标准|文号|档号|单号|版本号?|[A-Z〕\]_])[：:为是]?$/i;

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
  const { reading, text, context, mentions } = judged;
  const { month, day } = point;
  if (month === undefined || !(point.at.month || point.at.day) || (month === 0 && (day ?? 0) === 0)) return;
  const numeric = /[.\-/]/.test(text[point.at.month?.end ?? -1] ?? '');
  if (numeric && NUMBERED_BEFORE.test(text.slice(Math.max(0, point.start - 5), point.start))) return;
  const span = reading.span(point.start, point.end);
  if (month > 12 || month === 0) {
    const sure = point.at.day || point.at.year || point.yearWord || point.tail || text[point.end - 1] === '份';
    // “36月”单写可能是月龄、工期：没有旁证不报。
    if (point.at.month && sure) {
      yield {
        span,
        message: context.say(
          `一年只有12个月，没有${month}月。请核对日期。`,
          `There is no month ${month}. Check the date.`,
        ),
      };
    }
    return;
  }
  if (day === undefined || !point.at.day) return;
  const known = point.year ?? (month === 2 && day === 29 ? onlyYear(point, yearsOf(mentions)) : undefined);
  const last = daysInMonth(month, known);
  if (day >= 1 && day <= last) {
    if (text[point.at.day.end] === '月') {
      const mark = reading.span(point.at.day.end, point.at.day.end + 1);
      yield {
        span,
        message: context.say(
          `“${month}月${day}月”中“月”写了两次，后一个应为“日”。`,
          `“月” (month) is written twice; the second should be “日” (day).`,
        ),
        fixes: [
          {
            title: context.say(`改为“${month}月${day}日”`, `Change to ${month}月${day}日`),
            edits: [{ span: mark, text: '日' }],
            safe: day > 12,
          },
        ],
      };
    }
    return;
  }
  const common = known !== undefined && month === 2 && !isLeap(known);
  const message = context.say(
    day === 0
      ? '没有0日。请核对日期。'
      : common && day === 29
        ? `${known}年不是闰年，2月只有28天，没有29日。请核对日期。`
        : `${month === 2 && known !== undefined ? `${known}年` : ''}${month}月${month === 2 && known === undefined ? '最多' : '只有'}${last}天，没有${day}日。请核对日期。`,
    day === 0
      ? 'There is no day 0. Check the date.'
      : `Month ${month}${known !== undefined && month === 2 ? ` of ${known}` : ''} has ${last} days; there is no day ${day}. Check the date.`,
  );
  const digits = point.at.day;
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
  yield { span, message, fixes, severity: point.year === undefined && common ? 'warning' : undefined };
}

/** The year of a date that names none, when the paragraph names exactly one and the date does not turn to another. */
function onlyYear(point: DatePoint, years: readonly number[]): number | undefined {
  // 2月29日 of next year is written in the December before: a leap year on either side settles it as right.
  const [only] = years;
  return years.length === 1 && !point.yearWord && !isLeap(only! + 1) ? only : undefined;
}

function* year({ reading, text, context }: Judged, point: DatePoint): Iterable<RuleFinding> {
  const at = point.at.year;
  if (!at || point.year === undefined || point.month === undefined) return;
  const written = text.slice(at.start, at.end);
  if (
    /^(?:\d{3}|\d{5})$/.test(written) &&
    !/公元前?$|[元宋唐汉隋晋]/.test(text.slice(Math.max(0, at.start - 4), at.start))
  ) {
    yield {
      span: reading.span(at.start, at.end + 1),
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
  const dates = mentions.filter(isDate);
  for (let i = 1; i < dates.length; i++) {
    const [first, second] = [dates[i - 1]!, dates[i]!];
    if (first.end !== second.start || first.tail || first.precision === 'day') continue;
    const same =
      first.precision === 'year'
        ? first.year !== undefined && first.year === second.year && second.at.year
        : first.month !== undefined && first.month === second.month && !second.at.year && second.day !== undefined;
    if (!same) continue;
    const repeated = first.at.month && first.precision === 'month' ? first.at.month.start : first.start;
    const written = reading.written(repeated, first.end);
    const span = reading.span(repeated, first.end);
    yield {
      span,
      message: context.say(`“${written}”写了两次。`, `“${written}” is written twice.`),
      fixes: [
        {
          title: context.say(`删去重复的“${written}”`, `Delete the repeated “${written}”`),
          edits: [{ span, text: '' }],
          safe: true,
        },
      ],
    };
  }
}
