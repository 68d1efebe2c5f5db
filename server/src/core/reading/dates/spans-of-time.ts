/** Durations (历时10天), weekdays (星期三) and periods known by name (上半年, “十四五”时期). */
import { FIVE_YEAR_PLANS } from '../../norms/chronology';
import { anyOf } from '../../norms/lexicon';
import { guarded } from '../../norms/guards';
import {
  AFTER_INTRODUCING_A_DURATION,
  DURATION_ABOUT,
  DURATION_OR_SO,
  DURATION_UNITS,
  INTRODUCE_A_DURATION,
  OF_A_PLAN,
} from '../../norms/words/time';
import { HALF_OF_A_YEAR } from './patterns';
import { readHan } from '../numerals/read';
import type { Duration, DurationUnit, Period, Weekday } from './mention';
import { allOf } from '../seek';

const DURATION = new RegExp(
  `(?<lead>${anyOf(INTRODUCE_A_DURATION)})${anyOf(AFTER_INTRODUCING_A_DURATION)}?` +
    `(?:(?<about>${anyOf(DURATION_ABOUT)})|整整)?` +
    '(?<number>\\d{1,4}(?:\\.\\d)?|[一二两三四五六七八九十百半]{1,4})(?<more>[多余几来])?' +
    `个?(?<half>半)?(?<unit>${guarded(DURATION_UNITS)})(?<halfAfter>半)?(?<after>${anyOf(DURATION_OR_SO)})?`,
  'g',
);
const UNIT: Readonly<Record<string, DurationUnit>> = {
  工作日: 'workday',
  天: 'day',
  日: 'day',
  周: 'week',
  星期: 'week',
  礼拜: 'week',
  月: 'month',
  年: 'year',
  小时: 'hour',
  分钟: 'minute',
};

/** Durations that a word introduces, in clean `text`. */
export function readDurations(text: string): Duration[] {
  const durations: Duration[] = [];
  for (const match of allOf(DURATION, text)) {
    const [written] = match;
    const { lead = '', about, number = '', more, half, unit = '', halfAfter, after } = match.groups ?? {};
    // 3月 is a month of the year, 3个月 a length of time.
    if (unit === '月' && !written.includes('个')) continue;
    const value = durationValue(number);
    const named = UNIT[unit];
    if (value === undefined || named === undefined) continue;
    const start = match.index + written.indexOf(number, lead.length);
    durations.push({
      kind: 'duration',
      start: match.index,
      end: match.index + written.length,
      value: value + (half || halfAfter ? 0.5 : 0),
      unit: named,
      approximate: Boolean(about || more || after),
      number: { start, end: start + number.length },
    });
  }
  return durations;
}

function durationValue(number: string): number | undefined {
  if (number === '半') return 0.5;
  return /\d/.test(number) ? Number(number) : readHan(number);
}

const WEEKDAY = /(?:星期|礼拜|周)([一二三四五六日天])(?![年期边岁转密到均报])/g;

/** Weekdays of clean `text`. */
export function readWeekdays(text: string): Weekday[] {
  const weekdays: Weekday[] = [];
  for (const match of allOf(WEEKDAY, text)) {
    const [written, day = ''] = match;
    const end = match.index + written.length;
    const value = '一二三四五六日天'.indexOf(day) + 1;
    weekdays.push({ kind: 'weekday', start: match.index, end, value: Math.min(value, 7), at: { start: end - 1, end } });
  }
  return weekdays;
}

/** “十四五”; “八五” and “十五” only where they are called a plan, for they are numbers, too. */
const PLAN = `十[一二三四五六]五|[八九](?=五[”"’]${anyOf(OF_A_PLAN)})五|十五(?=[”"’]${anyOf(OF_A_PLAN)})`;
const PERIOD = new RegExp(
  `[“"‘]?(?<plan>${PLAN})[”"’]?${anyOf(OF_A_PLAN)}?` +
    `|(?<half>${HALF_OF_A_YEAR})|(?<three>前三季度?)(?=\\D)|第?(?<quarter>[一二三四1-4])季度`,
  'g',
);

/** Named periods of clean `text`; 上半年 in 2024年上半年 is reported here too. */
export function readPeriods(text: string): Period[] {
  const periods: Period[] = [];
  for (const match of allOf(PERIOD, text)) {
    const [name] = match;
    const { plan, half, three, quarter = '' } = match.groups ?? {};
    const place = { kind: 'period' as const, start: match.index, end: match.index + name.length, name };
    if (plan) {
      const first = FIVE_YEAR_PLANS[plan];
      if (first !== undefined) periods.push({ ...place, name: plan, years: [first, first + 4] });
    } else if (half) periods.push({ ...place, months: half === '上半年' ? [1, 6] : [7, 12] });
    else if (three) periods.push({ ...place, months: [1, 9] });
    else {
      const value = '一二三四'.indexOf(quarter) + 1 || Number(quarter);
      periods.push({ ...place, months: [value * 3 - 2, value * 3] });
    }
  }
  return periods;
}
