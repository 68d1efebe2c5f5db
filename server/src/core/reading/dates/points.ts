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

const NO_NUMBER_BEFORE = `(?<![\\d.,${MASK}一二三四五六七八九十百千万几多第])`;

/** Where a date may begin. Only the start counts; the parts are read by the sticky patterns below. */
const HEAD = new RegExp(
  `(?<iso>${ISO})|(?<dotted>${DOTTED})` +
    `|(?<year>${NO_NUMBER_BEFORE}(?<!民国)${YEAR}(?=年|${TO}${YEAR}(?:年|学年|财年)|${LIST}${YEAR}年)|${YEAR_WORD})` +
    `|(?<month>${NO_NUMBER_BEFORE}${MONTH}(?=月${NOT_MONTH}|${TO}${MONTH}月${NOT_MONTH}|${LIST}${MONTH}月份?))`,
  'g',
);
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
  const found: (DateMention | DateRange)[] = [];
  if (!ANY.test(text)) return found;
  HEAD.lastIndex = 0;
  for (let head = HEAD.exec(text); head; head = HEAD.exec(text)) {
    const first = head.groups!['iso'] || head.groups!['dotted'] ? isoAt(text, head.index) : pointAt(text, head.index);
    if (!first) {
      HEAD.lastIndex = head.index + 1;
      continue;
    }
    HEAD.lastIndex = readOn(text, first, found);
  }
  return found;
}

/** Pushes `first`, with the range or list that it opens. Returns where to look next. */
function readOn(text: string, first: Draft, found: (DateMention | DateRange)[]): number {
  const range = rangeFrom(text, first);
  if (range) {
    found.push(range);
    return range.end;
  }
  if (!stands(text, first)) return Math.max(first.end, first.start + 1);
  found.push({ kind: 'date', ...first });
  let last = first;
  for (let i = 0; i < 12; i++) {
    LIST_HERE.lastIndex = last.end;
    if (last.precision !== 'day' || !LIST_HERE.test(text)) break;
    const next = dayAt(text, LIST_HERE.lastIndex);
    if (!next) break;
    const filled = inherit(last, next);
    found.push({ kind: 'date', ...filled });
    last = filled;
  }
  return last.end;
}

/** Whether a date by itself is one: 一月 in Chinese numerals may be a length of time, a bare head opens nothing. */
function stands(text: string, point: Draft): boolean {
  if (point.precision === 'year') {
    if (point.year !== undefined && (point.year < 1500 || point.year > 2199)) return false;
    const after = text.slice(point.end, point.end + 2);
    if (/^(?:历史|之久)/.test(after) || (/^以来/.test(after) && point.year! < 1900)) return false;
    return point.yearWord !== undefined || !point.masked || point.end > point.start + 2;
  }
  if (point.precision === 'month' && point.at.year === undefined && point.yearWord === undefined) {
    if (point.masked) return true;
    const han = !/\d/.test(text[point.start]!);
    if (han && !point.tail && text[point.end - 1] !== '份')
      return /^(?:起|间|以来|至今)/.test(text.slice(point.end, point.end + 2));
  }
  return true;
}

function rangeFrom(text: string, first: Draft): DateRange | undefined {
  GAP_HERE.lastIndex = first.end;
  if (!GAP_HERE.test(text)) return undefined;
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
  const year = YEAR_HERE.exec(text);
  if (year) {
    point.end = YEAR_HERE.lastIndex;
    if (year[2]) point.yearWord = year[2];
    else {
      point.at.year = { start, end: start + year[1]!.length };
      point.year = yearValue(year[1]!);
      point.masked = point.year === undefined;
    }
    tail(text, point, YEAR_TAIL_HERE);
    if (point.tail) return point;
  }
  MONTH_HERE.lastIndex = point.end;
  const month = MONTH_HERE.exec(text);
  if (!month) return year ? point : undefined;
  point.at.month = { start: point.end, end: point.end + month[1]!.length };
  point.month = value(month[1]!);
  point.masked ||= point.month === undefined;
  point.precision = 'month';
  point.end = MONTH_HERE.lastIndex;
  day(text, point, afterDay);
  return point;
}

function day(text: string, point: Draft, afterDay: boolean): void {
  const start = point.end;
  DAY_HERE.lastIndex = start;
  let found = DAY_HERE.exec(text);
  let end = DAY_HERE.lastIndex;
  if (!found) {
    // 6月20月: the second 月 stands where 日 belongs.
    SECOND_MONTH.lastIndex = start;
    found = SECOND_MONTH.exec(text);
    end = SECOND_MONTH.lastIndex;
    if (found && !(Number(found[1]) > 12 || afterDay)) found = null;
  }
  if (!found) return tail(text, point, MONTH_TAIL_HERE);
  point.at.day = { start, end: start + found[1]!.length };
  point.day = value(found[1]!);
  point.masked ||= point.day === undefined;
  point.precision = 'day';
  point.end = end;
}

/** A day alone, as the second end of a range or in a list: 5月1日至〔3日〕. */
function dayAt(text: string, start: number): Draft | undefined {
  DAY_HERE.lastIndex = start;
  const found = DAY_HERE.exec(text);
  if (!found) return undefined;
  const at = { start, end: start + found[1]!.length };
  const day = value(found[1]!);
  return {
    start,
    end: DAY_HERE.lastIndex,
    day,
    precision: 'day',
    masked: day === undefined,
    lunar: false,
    at: { day: at },
  };
}

function tail(text: string, point: Draft, pattern: RegExp): void {
  pattern.lastIndex = point.end;
  const found = pattern.exec(text);
  if (!found) return;
  point.tail = found[0];
  point.end = pattern.lastIndex;
}
