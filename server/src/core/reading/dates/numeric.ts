/** Dates in digits alone: 2024-05-01, 2024.5.1, 2024/5/1, the months of 2024.3—2024.12, the second end of 2024.5.1-5.30. */
import type { Draft } from './draft';
import { DASH } from './patterns';
import { firstOf } from '../seek';

const ISO_YEAR = '(?:19|20|21)\\d{2}';
/** A full date; versions and addresses with a fourth part are none. */
export const ISO =
  `(?<![\\d.\\-/A-Za-z〔\\[])${ISO_YEAR}(?<sep>[.\\-/])\\d{1,2}` + '\\k<sep>\\d{1,2}(?![\\dA-Za-z]|\\k<sep>\\d)';
/** A month, read as one only at the head of a range of such months. */
export const DOTTED = `(?<![\\d.\\-/A-Za-z])${ISO_YEAR}\\.\\d{1,2}(?=${DASH}${ISO_YEAR}\\.\\d{1,2}(?![\\d.]))`;
const ISO_HERE = new RegExp(`${ISO_YEAR}([.\\-/])(\\d{1,2})(?:\\1(\\d{1,2}))?(?!\\d)`, 'y');
const SHORT_HERE = /(\d{1,2})[./](\d{1,2})(?![\d.])/y;

/** The date in digits that begins at `start`. */
export function isoAt(text: string, start: number): Draft | undefined {
  ISO_HERE.lastIndex = start;
  const match = firstOf(ISO_HERE, text);
  if (!match) return undefined;
  const [written, , month = '', day] = match;
  const end = start + written.length;
  const year = { start, end: start + 4 };
  const point: Draft = {
    start,
    end,
    year: Number(text.slice(year.start, year.end)),
    month: Number(month),
    precision: 'month',
    masked: false,
    lunar: false,
    at: { year, month: { start: year.end + 1, end: year.end + 1 + month.length } },
  };
  if (day === undefined) return point;
  point.precision = 'day';
  point.day = Number(day);
  point.at.day = { start: end - day.length, end };
  return point;
}

/** Month and day in digits at `start`. */
export function shortAt(text: string, start: number): Draft | undefined {
  SHORT_HERE.lastIndex = start;
  const match = firstOf(SHORT_HERE, text);
  if (!match) return undefined;
  const [written, month = '', day = ''] = match;
  const end = start + written.length;
  return {
    start,
    end,
    month: Number(month),
    day: Number(day),
    precision: 'day',
    masked: false,
    lunar: false,
    at: { month: { start, end: start + month.length }, day: { start: end - day.length, end } },
  };
}
