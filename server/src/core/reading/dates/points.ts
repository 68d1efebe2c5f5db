/** Dates by themselves and in ranges and lists: finds a head (a year, a month or 2024-05-01), then reads on from it. */
import { type Draft, inherit, RANK, value, yearValue } from './draft';
import type { DateMention, DateRange } from './mention';
import { DOTTED, ISO, isoAt, shortAt } from './numeric';
import {
  DAY,
  DAY_MARK,
  GAP,
  LIST,
  MASK,
  MONTH,
  MONTH_TAIL,
  NOT_MONTH,
  TO,
  YEAR,
  YEAR_TAIL,
  YEAR_WORD,
} from './patterns';
import { YEARS_IN_WORDS, UNTIL } from '../../norms/words/time';
import { firstOf, isIn } from '../seek';
import { Seeker } from '../seeker';

/** What a date must not follow: 第3月, 三千二〇二四. */
const NO_NUMBER_BEFORE = `(?<![\\d.,${MASK}一二三四五六七八九十百千万几多第])`;

/** Where a date may begin. Only the start counts; the parts are read by the sticky patterns below. */
const YEAR_HEAD = `${NO_NUMBER_BEFORE}(?<!民国)${YEAR}(?=年|${TO}${YEAR}(?:年|学年|财年)|${LIST}${YEAR}年)|${YEAR_WORD}`;
const MONTH_HEAD = `${NO_NUMBER_BEFORE}${MONTH}(?=月${NOT_MONTH}|${TO}${MONTH}月${NOT_MONTH}|${LIST}${MONTH}月份?)`;
const HEAD = new Seeker(`(?<digits>${ISO}|${DOTTED})|${YEAR_HEAD}|${MONTH_HEAD}`, {
  words: [MASK, '〇零一二三四五六七八九十', Object.keys(YEARS_IN_WORDS)],
  digitsBefore: `年月.-/${MASK}—–~～―─、和及与${UNTIL.join('')}`,
});
/** What every one of these has somewhere: most paragraphs without a date are passed over by it. */
const ANY = /[年月]|\d[.\-/]\d/;
const sticky = (source: string): RegExp => new RegExp(source, 'y');
const YEAR_HERE = sticky(
  `(?:(${YEAR})(?:(?:学年|财年|年)[度份]?|(?=${TO}${YEAR}(?:年|学年|财年)|${LIST}${YEAR}年))|(${YEAR_WORD})[度份]?)`,
);
const MONTH_HERE = sticky(`(${MONTH})(?:月${NOT_MONTH}份?|(?=${TO}${MONTH}月|${LIST}${MONTH}月))`);
const DAY_HERE = sticky(
  `(${DAY})(?:${DAY_MARK}|(?=${TO}(?:${MONTH}月)?${DAY}${DAY_MARK}|(?:${LIST}${DAY}){1,8}${DAY_MARK}))`,
);
const SECOND_MONTH = sticky('(\\d{1,2})月(?!份)');
const YEAR_TAIL_HERE = sticky(YEAR_TAIL);
const MONTH_TAIL_HERE = sticky(MONTH_TAIL);
const GAP_HERE = sticky(GAP);
const LIST_HERE = sticky(LIST);

/** All dates and ranges of clean `text`, in order. */
export function readPoints(text: string): (DateMention | DateRange)[] {
  const dates: (DateMention | DateRange)[] = [];
  if (!isIn(ANY, text)) return dates;
  for (let next = 0; ; ) {
    const head = HEAD.firstIn(text, next);
    if (!head) return dates;
    const first = head.groups?.['digits'] ? isoAt(text, head.index) : pointAt(text, head.index);
    next = first ? readOn(text, first, dates) : head.index + 1;
  }
}

/** Pushes `first`, with the range or list that it opens. Returns where to look next. */
function readOn(text: string, first: Draft, dates: (DateMention | DateRange)[]): number {
  const range = rangeFrom(text, first);
  if (range) {
    dates.push(range);
    return range.end;
  }
  if (!stands(text, first)) return Math.max(first.end, first.start + 1);
  dates.push({ kind: 'date', ...first });
  let last = first;
  for (let i = 0; i < 12; i++) {
    LIST_HERE.lastIndex = last.end;
    if (last.precision !== 'day' || !isIn(LIST_HERE, text)) break;
    const next = dayAt(text, LIST_HERE.lastIndex);
    if (!next) break;
    const filled = inherit(last, next);
    dates.push({ kind: 'date', ...filled });
    last = filled;
  }
  return last.end;
}

/** Whether a date by itself is one: 一月 in Chinese numerals may be a length of time, a bare head opens nothing. */
function stands(text: string, point: Draft): boolean {
  if (point.precision === 'year') {
    const { year } = point;
    if (year !== undefined && (year < 1500 || year > 2199)) return false;
    const after = text.slice(point.end, point.end + 2);
    // 1800年以来 counts years rather than naming one, as 500年历史 does.
    if (/^(?:历史|之久)/.test(after) || (/^以来/.test(after) && year !== undefined && year < 1900)) return false;
    return point.yearWord !== undefined || !point.masked || point.end > point.start + 2;
  }
  if (point.precision === 'month' && point.at.year === undefined && point.yearWord === undefined) {
    if (point.masked) return true;
    const han = !/\d/.test(text.charAt(point.start));
    if (han && !point.tail && text[point.end - 1] !== '份')
      return /^(?:起|间|以来|至今)/.test(text.slice(point.end, point.end + 2));
  }
  return true;
}

function rangeFrom(text: string, first: Draft): DateRange | undefined {
  GAP_HERE.lastIndex = first.end;
  if (!isIn(GAP_HERE, text)) return undefined;
  const at = GAP_HERE.lastIndex;
  const dotted = /[.\-/]/.test(text.slice(first.start, first.end)) && first.at.month !== undefined;
  const second =
    (dotted ? (isoAt(text, at) ?? shortAt(text, at)) : undefined) ??
    pointAt(text, at, first.precision === 'day') ??
    (first.precision === 'day' ? dayAt(text, at) : undefined);
  if (!second || RANK[second.precision] < RANK[first.precision] - 1) return undefined;
  if (first.precision === 'year' && second.at.year === undefined && second.yearWord === undefined) return undefined;
  if (first.precision === 'year' && second.precision !== 'year' && !/年/.test(text.slice(first.start, first.end)))
    return undefined;
  const to = inherit(first, second);
  const schoolYear = /学年|财年/.test(text.slice(second.start, second.end));
  return {
    kind: 'date-range',
    start: first.start,
    end: second.end,
    from: first,
    to,
    schoolYear,
    masked: first.masked || to.masked,
  };
}

/** The point whose year or month begins at `start`. `afterDay`: it ends a range whose first end has a day. */
function pointAt(text: string, start: number, afterDay = false): Draft | undefined {
  const point: Draft = {
    start,
    end: start,
    precision: 'year',
    masked: false,
    lunar: /[农阴旧]历[^，。]{0,6}$/.test(text.slice(Math.max(0, start - 8), start)),
    at: {},
  };
  YEAR_HERE.lastIndex = start;
  const year = firstOf(YEAR_HERE, text);
  if (year) {
    point.end = YEAR_HERE.lastIndex;
    const [, digits = '', word] = year;
    if (word) point.yearWord = word;
    else {
      point.at.year = { start, end: start + digits.length };
      point.year = yearValue(digits);
      point.masked = point.year === undefined;
    }
    tail(text, point, YEAR_TAIL_HERE);
    if (point.tail) return point;
  }
  MONTH_HERE.lastIndex = point.end;
  const month = firstOf(MONTH_HERE, text);
  if (!month) return year ? point : undefined;
  const [, digits = ''] = month;
  point.at.month = { start: point.end, end: point.end + digits.length };
  point.month = value(digits);
  point.masked ||= point.month === undefined;
  point.precision = 'month';
  point.end = MONTH_HERE.lastIndex;
  day(text, point, afterDay);
  return point;
}

function day(text: string, point: Draft, afterDay: boolean): void {
  const start = point.end;
  DAY_HERE.lastIndex = start;
  let match = firstOf(DAY_HERE, text);
  if (!match) {
    // 6月20月: the second 月 stands where 日 belongs.
    SECOND_MONTH.lastIndex = start;
    match = firstOf(SECOND_MONTH, text);
    if (match && !(Number(match[1]) > 12 || afterDay)) match = null;
  }
  if (!match) return tail(text, point, MONTH_TAIL_HERE);
  const [written, digits = ''] = match;
  point.at.day = { start, end: start + digits.length };
  point.day = value(digits);
  point.masked ||= point.day === undefined;
  point.precision = 'day';
  point.end = start + written.length;
}

/** A day alone, as the second end of a range or in a list: 5月1日至〔3日〕. */
function dayAt(text: string, start: number): Draft | undefined {
  DAY_HERE.lastIndex = start;
  const match = firstOf(DAY_HERE, text);
  if (!match) return undefined;
  const [written, digits = ''] = match;
  const at = { start, end: start + digits.length };
  const day = value(digits);
  return {
    start,
    end: start + written.length,
    day,
    precision: 'day',
    masked: day === undefined,
    lunar: false,
    at: { day: at },
  };
}

function tail(text: string, point: Draft, pattern: RegExp): void {
  pattern.lastIndex = point.end;
  const match = pattern.exec(text);
  if (!match) return;
  [point.tail] = match;
  point.end = pattern.lastIndex;
}
