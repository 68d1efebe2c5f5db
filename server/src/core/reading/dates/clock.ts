/** Times of day: 上午9时30分, 15:40, 9:00—11:30. A colon between numbers is a score unless something says time. */
import { anyOf } from '../../norms/lexicon';
import {
  AFTER_A_TIME,
  AFTER_AN_HOUR_IN_点,
  AFTER_时_IN_OTHER_WORDS,
  AFTER_时_OF_A_RANGE,
  AFTER_时_OF_AN_HOUR,
  BEFORE_A_TIME,
  NEXT_DAY,
  PARTS_OF_DAY,
  PARTS_OF_DAY_IN_REPORTS,
  RARER_PARTS_OF_DAY,
  SAME_DAY,
} from '../../norms/words/time';
import { Taken } from '../../text/spans';
import { readHan } from '../numerals/read';
import type { ClockMention, ClockPoint, ClockRange } from './mention';
import { TO } from './patterns';
import { allOf, firstOf, isIn } from '../seek';

const PART = anyOf(PARTS_OF_DAY, RARER_PARTS_OF_DAY, PARTS_OF_DAY_IN_REPORTS);
const AFTER_COLON = '[:：](\\d{2})(?:[:：]\\d{2})?(?![\\d:：])';
const AFTER_HOUR =
  `[时点](?!${anyOf(AFTER_时_IN_OTHER_WORDS, AFTER_时_OF_AN_HOUR)})` + '(?:(\\d{1,2})分(?![之钟])|半|整|([一三])刻)?';
/** Groups: part of the day, hour, minutes behind a colon, minutes behind 时, quarters. */
const CLOCK = `(?:(${PART}))?(?<![\\d.]|\\d[:：])(\\d{1,2})(?:${AFTER_COLON}|${AFTER_HOUR})`;
const FIND = new RegExp(CLOCK, 'g');
/** Of 八九点 and 十一二点 there is none: two figures side by side are an hour or so. */
const HAN_HOUR = '(?:二?十[一二三四五六七八九]?|[一二三四五六七八九])';
const HAN_MINUTE = '[一二三四五六七八九十零]{1,3}';
const FIND_HAN = new RegExp(`(${PART})(${HAN_HOUR})[时点](?:(${HAN_MINUTE})分|半|整)?`, 'g');
const NEXT = new RegExp(`${TO}(${anyOf(NEXT_DAY, SAME_DAY)})?${CLOCK}`, 'y');
/** A range whose first end has no mark of its own: 9—11时. In 2026-06-05时政 the year stands before it. */
const BARE = new RegExp(
  `(${PART})?(?<![\\d.月日年、]|\\d[-/:：])(\\d{1,2})${TO}(\\d{1,2})[时点](?!${anyOf(AFTER_时_IN_OTHER_WORDS, AFTER_时_OF_A_RANGE)})`,
  'g',
);
const PART_AND_HOUR = new RegExp(`(?:${PART})?\\d`);
const TIME_BEFORE = new RegExp(`(?:${anyOf(BEFORE_A_TIME)}|星期[一二三四五六日天]|周[一二三四五六日])\\s?$`);
const TIME_AFTER = new RegExp(`^${anyOf(AFTER_A_TIME)}`);
const HOUR_AFTER = new RegExp(`^${anyOf(AFTER_AN_HOUR_IN_点)}`);
const SCORE_BEFORE = /[比分胜负约为以][^，。]{0,3}$/;

const ANY = /[时点:：]/;

/** All times of day in clean `text`. */
export function readClocks(text: string): (ClockMention | ClockRange)[] {
  const clocks: (ClockMention | ClockRange)[] = [];
  if (!isIn(ANY, text)) return clocks;
  FIND.lastIndex = 0;
  for (let first = firstOf(FIND, text); first; first = firstOf(FIND, text)) {
    const from = pointOf(first, 0);
    const range = rangeFrom(from, text);
    if (range) {
      clocks.push(range);
      FIND.lastIndex = range.end;
    } else if (isTime(text, from)) clocks.push({ kind: 'clock', ...from });
  }
  for (const match of allOf(FIND_HAN, text)) clocks.push(hanClock(match));
  return withBareRanges(allOf(BARE, text), clocks);
}

/** The range that the clock `from` opens, if one does: 9:00—11:30, 20时至次日6时. */
function rangeFrom(from: ClockPoint, text: string): ClockRange | undefined {
  NEXT.lastIndex = from.end;
  const next = firstOf(NEXT, text);
  if (!next) return undefined;
  const [written, day = ''] = next;
  const to = pointOf(next, 1);
  const start = to.start + written.search(PART_AND_HOUR);
  return {
    kind: 'clock-range',
    start: from.start,
    end: to.end,
    from,
    to: { ...to, start },
    nextDay: NEXT_DAY.includes(day),
  };
}

/** 上午九时三十分. */
function hanClock(match: RegExpExecArray): ClockMention {
  const [written, part, hour = '', minute] = match;
  return {
    kind: 'clock',
    start: match.index,
    end: match.index + written.length,
    part,
    hour: readHan(hour) ?? 0,
    minute: written.endsWith('半') ? 30 : minute ? (readHan(minute) ?? 0) : 0,
    padded: false,
  };
}

/** `clocks` with 9—11时 in place of the 11时 that was found alone; nothing where a range was found already. */
function withBareRanges(
  matches: readonly RegExpExecArray[],
  clocks: readonly (ClockMention | ClockRange)[],
): (ClockMention | ClockRange)[] {
  if (matches.length === 0) return [...clocks];
  const inRanges = new Taken(clocks.filter(({ kind }) => kind === 'clock-range'));
  const ranges: ClockRange[] = [];
  for (const match of matches) {
    const range = bareRange(match);
    if (inRanges.meets(range)) continue;
    inRanges.take(range);
    ranges.push(range);
  }
  const ends = new Set(ranges.map(({ end }) => end));
  // Each stands for the first that ends where it does.
  return [...clocks.filter(({ end }) => !ends.delete(end)), ...ranges];
}

function bareRange(match: RegExpExecArray): ClockRange {
  const [written, part, firstHour = '', lastHour = ''] = match;
  const start = match.index;
  const end = start + written.length;
  const onTheHour = { minute: 0, padded: false };
  const firstEnd = start + (part?.length ?? 0) + firstHour.length;
  const from = { start, end: firstEnd, part, hour: Number(firstHour), ...onTheHour };
  const to = { start: end - 1 - lastHour.length, end, hour: Number(lastHour), ...onTheHour };
  return { kind: 'clock-range', start, end, from, to, nextDay: false };
}

/** The clock that `match` holds from capture group `shift` + 1 on. */
function pointOf(match: RegExpExecArray, shift: number): ClockPoint {
  const [written] = match;
  const [part, hour = '', afterColon, afterHour, quarter] = match.slice(1 + shift);
  return {
    start: match.index,
    end: match.index + written.length,
    part,
    hour: Number(hour),
    padded: /^0\d/.test(hour),
    minute: minuteOf(written, afterColon ?? afterHour, quarter),
  };
}

/** The minutes of a clock: as written in digits, 30 for 9时半, 15 and 45 for 一刻 and 三刻. */
function minuteOf(written: string, digits: string | undefined, quarter: string | undefined): number {
  if (digits !== undefined) return Number(digits);
  if (written.endsWith('半')) return 30;
  if (quarter === undefined) return 0;
  return quarter === '一' ? 15 : 45;
}

/** Whether a single clock-like writing is one: 3点建议 and 3:2 are not. */
function isTime(text: string, clock: ClockPoint): boolean {
  if (clock.part) return true;
  const written = text.slice(clock.start, clock.end);
  const before = text.slice(Math.max(0, clock.start - 6), clock.start);
  const after = text.slice(clock.end, clock.end + 3);
  // 2026-06-30时评: the day of a date.
  if (written.includes('时')) return !/[学课工亩]$|\d[-/]$/.test(before);
  if (/[分半整刻]$/.test(written)) return true;
  if (written.includes('点')) return /[日号天午晚]$/.test(before) || HOUR_AFTER.test(after);
  if (SCORE_BEFORE.test(before)) return false;
  return clock.padded || TIME_BEFORE.test(before) || TIME_AFTER.test(after);
}
