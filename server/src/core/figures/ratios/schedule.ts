/**
 * What is done of a year's plan against the part of the year that is over: 1—9月……完成预算的77.2%，快于序时进度2.2个百分点 — nine months of twelve
 * are 75 %.
 */
import { anyOf } from '../../norms/lexicon';
import {
  AHEAD_OF_A_SCHEDULE,
  BEHIND_A_SCHEDULE,
  NAMES_OF_A_SCHEDULE,
  PLANS_OF_A_YEAR,
} from '../../norms/words/schedule';
import { hasAny } from '../../reading/around';
import { datesOf } from '../../reading/dates/read';
import type { TimeMention } from '../../reading/dates/mention';
import type { Reading } from '../../reading/reading';
import { allOf } from '../../reading/seek';

/** A statement that does not follow, in clean text. */
export interface WrongSchedule {
  readonly start: number;
  readonly end: number;
  /** What was done, in per cent, and where it stands. */
  readonly done: { readonly start: number; readonly end: number; readonly value: number };
  /** The months that are over, and where they are named. */
  readonly months: number;
  readonly time: { readonly start: number; readonly end: number };
  /** The statement goes the other way; otherwise only its points are wrong. */
  readonly isOpposite: boolean;
  /** What was planned is told to be of the year. */
  readonly isOfYear: boolean;
}

/** 完成预算的77.2%，快于序时进度2.2个百分点. */
const STATED = new RegExp(
  String.raw`(?<!\d)(?<done>\d{1,3}(?:\.\d{1,2})?)[%％][，、（](?:均)?(?<words>(?:(?<ahead>${anyOf(AHEAD_OF_A_SCHEDULE)})|${anyOf(BEHIND_A_SCHEDULE)})${anyOf(NAMES_OF_A_SCHEDULE)}(?:要求)?(?:约?(?<points>\d{1,2}(?:\.\d{1,2})?)个?百分点)?)`,
  'g',
);
const MONTHS = 12;
/** So near stands what was to be done. */
const NEAR = 24;
/** Both figures are rounded. */
const ROUNDING = 0.11;

/** The statements of `reading` on a schedule that the months it names do not bear out. */
export function wrongSchedules(reading: Reading): readonly WrongSchedule[] {
  const { text } = reading;
  if (!NAMES_OF_A_SCHEDULE.some((name) => text.includes(name))) return [];
  return allOf(STATED, text).flatMap((match) => {
    const { done = '', words = '', ahead, points } = match.groups ?? {};
    const over = monthsBefore(datesOf(reading), match.index);
    if (!over) return [];
    const gap = Number(done) - (over.months / MONTHS) * 100;
    const isOpposite = Math.abs(gap) > ROUNDING && gap > 0 !== (ahead !== undefined);
    const isOff = points !== undefined && Math.abs(Math.abs(gap) - Number(points)) > ROUNDING;
    if (!isOpposite && !isOff) return [];
    const start = match.index + match[0].length - words.length;
    const from = match.index;
    return [
      {
        start,
        end: start + words.length,
        done: { start: from, end: from + done.length + 1, value: Number(done) },
        months: over.months,
        time: { start: over.start, end: over.end },
        isOpposite,
        isOfYear: hasAny(text.slice(Math.max(0, from - NEAR), from), PLANS_OF_A_YEAR),
      },
    ];
  });
}

/** How many months from January on the last time before `at` names; undefined where it names another stretch. */
function monthsBefore(
  mentions: readonly TimeMention[],
  at: number,
): { readonly months: number; readonly start: number; readonly end: number } | undefined {
  const last = mentions.filter((mention) => mention.end <= at && monthsOf(mention) !== undefined).at(-1);
  const months = last && monthsOf(last);
  return last && months ? { months, start: last.start, end: last.end } : undefined;
}

function monthsOf(mention: TimeMention): number | undefined {
  if (mention.kind === 'date-range' && mention.from.precision === 'month' && mention.from.month === 1)
    return mention.to.month;
  if (mention.kind === 'period' && mention.months?.[0] === 1) return mention.months[1];
  if (mention.kind === 'date' && mention.precision === 'month' && (mention.tail === '底' || mention.tail === '末'))
    return mention.month;
  return undefined;
}
