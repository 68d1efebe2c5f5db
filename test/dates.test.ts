/** Every line of data/dates.txt: an expression, and what the reading of time makes of it. `-` means nothing. */
import { describe, expect, it } from 'vitest';
import { daysInMonth, isDay, isLeap, weekdayOf } from '../server/src/core/reading/dates/calendar';
import type { ClockPoint, DatePoint, TimeMention } from '../server/src/core/reading/dates/mention';
import { datesOf } from '../server/src/core/reading/dates/read';
import { readReport } from '../server/src/core/report/read';
import { testTable } from './table';
import { growthOf } from './meter';

const point = (p: DatePoint): string =>
  [
    p.year ?? p.yearWord ?? '?',
    p.precision === 'year' ? '' : (p.month ?? '?'),
    p.precision === 'day' ? (p.day ?? '?') : '',
  ]
    .filter((part) => part !== '')
    .join('/') +
  (p.tail ? ` ${p.tail}` : '') +
  (p.masked ? ' masked' : '') +
  (p.lunar ? ' lunar' : '');
const clock = (c: ClockPoint): string => `${c.part ?? ''}${c.hour}:${String(c.minute).padStart(2, '0')}`;

function show(mention: TimeMention): string {
  switch (mention.kind) {
    case 'date':
      return `date ${point(mention)}`;
    case 'date-range':
      return `range ${point(mention.from)} to ${point(mention.to)}${mention.schoolYear ? ' school' : ''}`;
    case 'period':
      return `period ${(mention.years ?? mention.months ?? []).join('-')}`;
    case 'clock':
      return `clock ${clock(mention)}`;
    case 'clock-range':
      return `clocks ${clock(mention.from)} to ${clock(mention.to)}${mention.nextDay ? ' next day' : ''}`;
    case 'duration':
      return `${mention.value} ${mention.unit}${mention.approximate ? ' about' : ''}`;
    case 'weekday':
      return `weekday ${mention.value}`;
  }
}

const readingOf = (text: string) => readReport(text, { format: 'plain' }).paragraphs[0]!.reading;
const read = (text: string): string => datesOf(readingOf(text)).map(show).join(' | ') || '-';

describe('dates', () => {
  testTable('dates.txt', read);

  it('points at what is written, in clean text and back in the original', () => {
    const reading = readingOf('　　定于 2024 年 5 月 31 日开会。');
    const [date] = datesOf(reading);
    expect(date && reading.written(date.start, date.end)).toBe('2024 年 5 月 31 日');
    const day = date?.kind === 'date' ? date.at.day : undefined;
    expect(day && reading.written(day.start, day.end)).toBe('31');
  });

  it.each(['1', '—', '2024年5月1日至3日，', '、2'])('a long paragraph of nothing but %j costs its length', (piece) => {
    expect(growthOf((text) => void read(`5月1${text}`), piece, 4000)).toBeLessThan(2.2);
  });
});

describe('calendar', () => {
  it.each([
    [2000, true],
    [1900, false],
    [2024, true],
    [2023, false],
  ])('%i leap: %s', (year, leap) => expect(isLeap(year)).toBe(leap));
  it.each([
    [2, 2024, 29],
    [2, 2023, 28],
    [2, undefined, 29],
    [4, 2024, 30],
    [12, 2024, 31],
  ] as const)('month %s of %s has %i days', (month, year, days) => expect(daysInMonth(month, year)).toBe(days));
  it.each([
    [2021, 7, 30, 5],
    [2024, 1, 1, 1],
    [1949, 10, 1, 6],
    [2000, 2, 29, 2],
    [1969, 12, 28, 7],
  ])('%i-%i-%i is weekday %i', (year, month, day, weekday) => expect(weekdayOf(year, month, day)).toBe(weekday));
  it('knows no 31 June and no month 0', () => {
    expect(isDay(2024, 6, 31)).toBe(false);
    expect(isDay(undefined, 0, 1)).toBe(false);
    expect(isDay(undefined, 2, 29)).toBe(true);
  });
});
