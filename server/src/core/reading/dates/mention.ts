/** What a paragraph says about time: dates, ranges, periods, clock times, durations, weekdays. Offsets are clean. */

/** A stretch of clean text. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** The finest part of a date that is written. */
export type Precision = 'year' | 'month' | 'day';

/**
 * One date as written. A part that is not written, or masked (20xx年x月), is undefined; values are as written, so a 13th
 * month or a 31st of June stand here as 13 and 31.
 */
export interface DatePoint extends Place {
  readonly year?: number;
  /** The year as a word: 今年, 去年, 次年, 本年度 … */
  readonly yearWord?: string;
  readonly month?: number;
  readonly day?: number;
  readonly precision: Precision;
  /** Some part is x, ×, *, □ … */
  readonly masked: boolean;
  /** 农历: months of 29 or 30 days, not those of the calendar on the wall. */
  readonly lunar: boolean;
  /** Where year, month and day digits stand. */
  readonly at: { readonly year?: Place; readonly month?: Place; readonly day?: Place };
  /** What follows the last part: 底, 上旬, 上半年, 一季度 … */
  readonly tail?: string;
}

/** A date by itself: 2024年5月1日, 二〇二四年五月, 今年3月, 2024-05-01, 5月上旬. */
export interface DateMention extends DatePoint {
  readonly kind: 'date';
}

/** Two dates and what lies between: 5月1—3日, 2021—2025年, 2023—2024学年, 从3月5日起至6月3日. */
export interface DateRange extends Place {
  readonly kind: 'date-range';
  readonly from: DatePoint;
  readonly to: DatePoint;
  /** 学年 and 财年 run across the new year. */
  readonly schoolYear: boolean;
  readonly masked: boolean;
}

/** A period known by name: 上半年, 第三季度, 前三季度, “十四五”. Months and years are given where the name fixes them. */
export interface Period extends Place {
  readonly kind: 'period';
  readonly name: string;
  readonly years?: readonly [number, number];
  readonly months?: readonly [number, number];
}

/** A time of day. `part` is 上午, 下午 …; the hour is as written. */
export interface ClockPoint extends Place {
  readonly hour: number;
  readonly minute: number;
  readonly part?: string;
  /** Written with a leading zero, as the 24-hour clock is. */
  readonly padded: boolean;
}

export interface ClockMention extends ClockPoint {
  readonly kind: 'clock';
}

export interface ClockRange extends Place {
  readonly kind: 'clock-range';
  readonly from: ClockPoint;
  readonly to: ClockPoint;
  /** 次日, 翌日 before the end: the range runs over midnight. */
  readonly nextDay: boolean;
}

export type DurationUnit = 'day' | 'workday' | 'week' | 'month' | 'year' | 'hour' | 'minute';

/** A length of time introduced as such: 历时10天, 为期两周, 共三个半月. A bare 3个月 is a quantity, not one of these. */
export interface Duration extends Place {
  readonly kind: 'duration';
  readonly value: number;
  readonly unit: DurationUnit;
  /** 约, 近, 多, 余, 左右 … : not to be held to the day. */
  readonly approximate: boolean;
  readonly number: Place;
}

/** 星期三, 周三, 礼拜三. Monday is 1, Sunday 7. */
export interface Weekday extends Place {
  readonly kind: 'weekday';
  readonly value: number;
  /** Where the 三 stands. */
  readonly at: Place;
}

export type TimeMention = DateMention | DateRange | Period | ClockMention | ClockRange | Duration | Weekday;
