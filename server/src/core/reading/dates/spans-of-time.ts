/** Durations (历时10天), weekdays (星期三) and periods known by name (上半年, “十四五”时期). */
import { FIVE_YEAR_PLANS } from '../../norms/chronology';
import { readHan } from '../numerals/read';
import type { Duration, DurationUnit, Period, Weekday } from './mention';

const DURATION =
  /(?<lead>历时|为期|用时|耗时|会期|总?工期|时长|共计|总共|共|（)(?:[了达为是：]|长达)?(?<about>[约近逾]|大约|将近|超过|不足|不到|整整)?(?<number>\d{1,4}(?:\.\d)?|[一二两三四五六七八九十百半]{1,4})(?<more>[多余几来])?个?(?<half>半)?(?<unit>工作日|天|日(?!均)|周(?![岁年期])|星期|礼拜|月|年(?![级代度])|小时|分钟)(?<halfAfter>半)?(?<after>多|余|左右|以上|以内|之内|上下)?/g;
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
  const found: Duration[] = [];
  for (const at of text.matchAll(DURATION)) {
    const { lead, about, number, more, half, unit, halfAfter, after } = at.groups as Record<string, string | undefined>;
    if (unit === '月' && !at[0].includes('个')) continue;
    const whole = number === '半' ? 0.5 : /\d/.test(number!) ? Number(number) : readHan(number!);
    if (whole === undefined) continue;
    const start = at.index + at[0].indexOf(number!, lead!.length);
    found.push({
      kind: 'duration',
      start: at.index,
      end: at.index + at[0].length,
      value: whole + (half || halfAfter ? 0.5 : 0),
      unit: UNIT[unit!]!,
      approximate: Boolean((about && about !== '整整') || more || after),
      number: { start, end: start + number!.length },
    });
  }
  return found;
}

const WEEKDAY = /(?:星期|礼拜|周)([一二三四五六日天])(?![年期边岁转密到均报])/g;

/** Weekdays of clean `text`. */
export function readWeekdays(text: string): Weekday[] {
  const found: Weekday[] = [];
  for (const at of text.matchAll(WEEKDAY)) {
    const end = at.index + at[0].length;
    const value = '一二三四五六日天'.indexOf(at[1]!) + 1;
    found.push({ kind: 'weekday', start: at.index, end, value: Math.min(value, 7), at: { start: end - 1, end } });
  }
  return found;
}

const PERIOD =
  /[“"‘]?(?<plan>十[一二三四五六]五|[八九](?=五[”"’](?:时期|期间|规划|计划))五|十五(?=[”"’](?:时期|期间|规划|计划)))[”"’]?(?:时期|期间|规划|计划)?|(?<half>[上下]半年)|(?<three>前三季度?)(?=\D)|第?(?<quarter>[一二三四1-4])季度/g;

/** Named periods of clean `text`; 上半年 in 2024年上半年 is reported here too. */
export function readPeriods(text: string): Period[] {
  const found: Period[] = [];
  for (const at of text.matchAll(PERIOD)) {
    const { plan, half, three, quarter } = at.groups as Record<string, string | undefined>;
    const place = { kind: 'period' as const, start: at.index, end: at.index + at[0].length, name: at[0] };
    if (plan) {
      const first = FIVE_YEAR_PLANS[plan];
      if (first !== undefined) found.push({ ...place, name: plan, years: [first, first + 4] });
    } else if (half) found.push({ ...place, months: half === '上半年' ? [1, 6] : [7, 12] });
    else if (three) found.push({ ...place, months: [1, 9] });
    else {
      const value = '一二三四'.indexOf(quarter!) + 1 || Number(quarter);
      found.push({ ...place, months: [value * 3 - 2, value * 3] });
    }
  }
  return found;
}
