/** The written forms of dates, as pattern text that points.ts puts together. Every repeat is bounded. */
import { anyOf } from '../../norms/lexicon';
import { guarded } from '../../norms/guards';
import {
  AFTER_月_IN_OTHER_WORDS,
  AFTER_底_OF_A_MONTH,
  AFTER_底_OF_A_YEAR,
  DAY_MARKS,
  PARTS_OF_DAY,
  RARER_PARTS_OF_DAY,
  SHORT_FOR_MORNING,
  UNTIL,
  YEARS_IN_WORDS,
} from '../../norms/words/time';

/** What writers put in a slot they mean to fill: 20xx年×月**日. */
export const MASK = 'xX×*□△○_';
const ARABIC = `[\\d${MASK}]{1,2}`;
const HAN_DIGIT = '[一二三四五六七八九]';
const YEAR_DIGIT = '[〇零○一二三四五六七八九]';

/** A year with masks in it: 20xx, 2×××, ××. */
const MASKED_YEAR = `[12][\\d${MASK}]{3}(?![\\d${MASK}])|[12]\\d?[${MASK}]{1,3}|[${MASK}]{1,4}`;
/** A year of two digits, only where a month or a part of the year follows: 98年5月, 九八年五月. */
const SHORT_YEAR =
  '\\d{2}(?=年(?:\\d{1,2}月|[底末初]|[上下]半年))' +
  '|[七八九〇零][〇零一二三四五六七八九](?=年[一二三四五六七八九十]{1,2}月)';
/** A year of three or five digits: a slip, known by the full date. */
const SLIPPED_YEAR = '(?:(?:19|20)\\d|\\d{5})(?=年\\d{1,2}月\\d{1,2}日)';

/** Years: 2024, 二〇二四, 20xx, 98 (only before a month or 年底), and slips before a full date. 民國113年 is none. */
export const YEAR = `(?:[12]\\d{3}(?!\\d)|${MASKED_YEAR}|[一二]${YEAR_DIGIT}{3}|${SHORT_YEAR}|${SLIPPED_YEAR})`;

/** A year that is written out, without its 年: 2024, 一九九八, 二〇二四. Figures stand beside no other. */
export const FULL_YEAR = String.raw`(?:(?:1[89]|20)\d{2}|[一二]${YEAR_DIGIT}{3})`;

/** Years as words. 以前年度, 成本年均 and 同年级 hold none. */
export const YEAR_WORD = guarded(YEARS_IN_WORDS);

export const MONTH = `(?:${ARABIC}|十${HAN_DIGIT}|[一二三四五六七八九十]|二十${HAN_DIGIT}?)`;
export const DAY = `(?:${ARABIC}|[二三四五六七八九]?十${HAN_DIGIT}?|[廿卅]${HAN_DIGIT}?|${HAN_DIGIT})`;

/** 月 that opens another word: 12月龄, 5月饼. */
export const NOT_MONTH = `(?!${anyOf(AFTER_月_IN_OTHER_WORDS)})`;
/** 号 that numbers a thing: 5月3号楼, 6月1号文件. */
export const DAY_MARK = guarded(DAY_MARKS);

export const DASH = '[—–\\-~～―─]{1,2}';
/** Between the ends of a range. */
export const TO = `(?:${DASH}|${anyOf(UNTIL)})`;
export const LIST = '[、和及与]';

/** 上午, 晚: in front of an hour, or right behind a date. */
export const PART_OF_DAY = anyOf(PARTS_OF_DAY, RARER_PARTS_OF_DAY, SHORT_FOR_MORNING);
const TIME_OF_DAY = `${PART_OF_DAY}?(?:\\d{1,2}(?:[:：]\\d{2}|[时点](?:\\d{1,2}分|半)?))?`;
/** What may stand between the first end of a range and its 至: a weekday in brackets, a time of day, 起. */
export const GAP = `(?:（[^（）]{1,8}）)?\\s?${TIME_OF_DAY}(?:起|开始)?，?\\s?${TO}\\s?`;

/** Halves and quarters of a year, which belong to the year in front of them. */
export const HALF_OF_A_YEAR = '[上下]半年';
export const QUARTER = '第?[一二三四1-4]季度';
/** What may follow the last written part. 上半年 and 季度 belong to a year, 上旬 to a month. */
export const YEAR_TAIL = `(?:[底末初中](?!${anyOf(AFTER_底_OF_A_YEAR)})|${HALF_OF_A_YEAR}|${QUARTER}|前三季度|全年)`;
export const MONTH_TAIL = `(?:[底末初](?!${anyOf(AFTER_底_OF_A_MONTH)})|[上中下]旬|[上下]半月)`;
