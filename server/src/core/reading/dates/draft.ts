/** A date while it is being put together: its parts, their values, and what it takes over from the date before it. */
import { COMMON_DIGITS } from '../../norms/words/sums-of-money';
import { YEARS_AFTER } from '../../norms/words/time';
import { readHan } from '../numerals/read';
import type { Place, Precision } from './mention';
import { MASK } from './patterns';

/** A DatePoint that is still growing. */
export interface Draft {
  start: number;
  end: number;
  year?: number;
  yearWord?: string;
  month?: number;
  day?: number;
  precision: Precision;
  masked: boolean;
  lunar: boolean;
  at: { year?: Place; month?: Place; day?: Place };
  tail?: string;
}

/** How fine a precision is. */
export const RANK: Readonly<Record<Precision, number>> = { year: 0, month: 1, day: 2 };

/**
 * `point` with what it leaves out taken from `before`; `at` still says what is written. A range from autumn on may end next
 * year.
 */
export function inherit(before: Draft, point: Draft): Draft {
  if (point.at.year || point.yearWord) {
    const next = point.yearWord !== undefined && YEARS_AFTER.includes(point.yearWord);
    return next && before.year !== undefined
      ? { ...point, year: before.year + 1 }
      : { ...point, lunar: point.lunar || before.lunar };
  }
  const month = point.month ?? before.month;
  const crosses =
    point.month !== undefined && before.month !== undefined && point.month < before.month && before.month >= 7;
  const year = before.year === undefined ? undefined : before.year + (crosses ? 1 : 0);
  return {
    ...point,
    year,
    yearWord: crosses ? undefined : before.yearWord,
    month,
    lunar: before.lunar,
    masked: point.masked || (point.at.month === undefined && before.masked),
  };
}

const MASKED = new RegExp(`[${MASK}]`);

/** The value of month or day digits; undefined when masked. */
export function value(written: string): number | undefined {
  if (/^\d+$/.test(written)) return Number(written);
  return MASKED.test(written) ? undefined : readHan(written);
}

/** The digits from 0 to 9 in 汉字, as years are written. */
export const HAN_DIGITS = `〇${COMMON_DIGITS.join('')}`;

/** A year's value; undefined when masked. One of two digits is of this century below 50: 98年5月, 09年底. */
export function yearValue(written: string): number | undefined {
  // ○ is a slot beside Arabic digits (20○○年) and a nought beside Chinese ones (二○二四年).
  const han = written.replace(/○/g, '');
  if (MASKED.test(han) || han === '' || (han !== written && /\d/.test(han))) return undefined;
  const year = /\d/.test(written)
    ? Number(written)
    : Number([...written].map((digit) => Math.max(0, HAN_DIGITS.indexOf(digit))).join(''));
  if (written.length !== 2) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}
