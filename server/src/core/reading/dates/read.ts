/** The reading of time in one paragraph. Free of other readers, so that they can ask which digits are dates. */
import type { Reading } from '../reading';
import { readClocks } from './clock';
import type { TimeMention } from './mention';
import { readPoints } from './points';
import { readDurations, readPeriods, readWeekdays } from './spans-of-time';
import { isIn } from '../seek';

/**
 * All mentions of time in a paragraph, in order of place; offsets are those of `reading.text`. Dates and ranges do not
 * overlap each other; a clock time, a weekday or a 上半年 may stand inside a range or a date. Kept with the reading.
 */
export function datesOf(reading: Reading): readonly TimeMention[] {
  return reading.derive(readTimes);
}

const readTimes = (reading: Reading): readonly TimeMention[] => timesIn(reading.text);

const MAY_HOLD_TIME = /[年月日号时点:：周星礼度期天五\-/]/;

const DECIMAL = /\d\./;

/** The same for clean text that is no paragraph: a title, a file name. */
export function timesIn(text: string): TimeMention[] {
  if (!isIn(MAY_HOLD_TIME, text)) return isIn(DECIMAL, text) ? readPoints(text) : [];
  return [
    ...readPoints(text),
    ...readClocks(text),
    ...readDurations(text),
    ...readWeekdays(text),
    ...readPeriods(text),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
}
