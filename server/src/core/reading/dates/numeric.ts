/** Dates in digits alone: 2024-05-01, 2024.5.1, 2024/5/1, the months of 2024.3—2024.12 and the second end of 2024.5.1-5.30. */
import type { Draft } from './draft';
import { DASH } from './patterns';

const ISO_YEAR = '(?:19|20|21)\\d{2}';
/** A full date; versions and addresses with a fourth part are none. */
export const ISO = `(?<![\\d.\\-/A-Za-z〔\\[])${ISO_YEAR}(?<sep>[.\\-/])\\d{1,2}\\k<sep>\\d{1,2}(?![\\dA-Za-z]|\\k<sep>\\d)`;
/** A month, read as one only at the head of a range of such months. */
export const DOTTED = `(?<![\\d.\\-/A-Za-z])${ISO_YEAR}\\.\\d{1,2}(?=${DASH}${ISO_YEAR}\\.\\d{1,2}(?![\\d.]))`;
const ISO_HERE = new RegExp(`(${ISO_YEAR})([.\\-/])(\\d{1,2})(?:\\2(\\d{1,2}))?(?![\\d])`, 'y');
const SHORT_HERE = new RegExp('(\\d{1,2})([./])(\\d{1,2})(?![\\d.])', 'y');

/** The date in digits that begins at `start`. */
export function isoAt(text: string, start: number): Draft | undefined {
  ISO_HERE.lastIndex = start;
  const found = ISO_HERE.exec(text);
  if (!found) return undefined;
  const month = start + 5;
  const point: Draft = {
    start,
    end: start + found[0].length,
    year: Number(found[1]),
    month: Number(found[3]),
    precision: 'month',
    masked: false,
    lunar: false,
    at: { year: { start, end: start + 4 }, month: { start: month, end: month + found[3]!.length } },
  };
  if (found[4] === undefined) return point;
  point.precision = 'day';
  point.day = Number(found[4]);
  point.at.day = { start: point.end - found[4].length, end: point.end };
  return point;
}

/** Month and day in digits at `start`. */
export function shortAt(text: string, start: number): Draft | undefined {
  SHORT_HERE.lastIndex = start;
  const found = SHORT_HERE.exec(text);
  if (!found) return undefined;
  const end = start + found[0].length;
  return {
    start,
    end,
    month: Number(found[1]),
    day: Number(found[3]),
    precision: 'day',
    masked: false,
    lunar: false,
    at: { month: { start, end: start + found[1]!.length }, day: { start: end - found[3]!.length, end } },
  };
}
