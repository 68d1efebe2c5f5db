/** The civil calendar: lengths of months, day numbers, weekdays. Pure arithmetic, no clock. */

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const DAY = 86_400_000;

/** Whether `year` has a 29 February. */
export function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days of `month` (1 … 12); February has 29 when the year is not known. */
export function daysInMonth(month: number, year?: number): number {
  return month === 2 && (year === undefined || isLeap(year)) ? 29 : (LENGTHS[month - 1] ?? 31);
}

/** Whether there is such a day, in any year when `year` is not known. */
export function isDay(year: number | undefined, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(month, year);
}

/** Days since 1970-01-01. */
export function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY;
}

/** The number of a day of `year`; undefined where a part of the date is not known, or where the calendar has no such day. */
export function dayNumberOf(
  { month, day }: { readonly month?: number | undefined; readonly day?: number | undefined },
  year: number | undefined,
): number | undefined {
  if (year === undefined || month === undefined || day === undefined || !isDay(year, month, day)) return undefined;
  return dayNumber(year, month, day);
}

/** The weekday of a date: Monday 1 … Sunday 7. */
export function weekdayOf(year: number, month: number, day: number): number {
  return ((((dayNumber(year, month, day) + 3) % 7) + 7) % 7) + 1;
}

const NAMES = ['一', '二', '三', '四', '五', '六', '日'];
const ENGLISH = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** 一 … 六, 日 for 1 … 7. */
export function weekdayHan(value: number): string {
  return NAMES[value - 1] ?? '';
}

/** Monday … Sunday for 1 … 7. */
export function weekdayEnglish(value: number): string {
  return ENGLISH[value - 1] ?? '';
}
