/**
 * Times as sentences name them beside figures: by the year of speaking, by parts of a year, by plans, by stretches. Source:
 * usage of official reports (惯例).
 */
import { words } from '../lexicon';
import { TIMES_OF_A_PLAN } from './time';

/** Name one year by way of another: 今年, 去年, 同期. */
export const YEARS_BY_RELATION = words('今年 去年 上年 前年 明年 来年 本年 本年度 当年 同期 次年');
/** The same year under other names, with the name they are compared by: 本年度 is 今年. */
export const OTHER_NAMES_OF_A_YEAR: Readonly<Record<string, string>> = {
  本年: '今年',
  本年度: '今年',
  上年: '去年',
  来年: '明年',
};
/** Name half a year: 2024年上半年. */
export const HALVES_OF_A_YEAR = words('上半年 下半年');
/** Name a year's end or the year as a whole, and do not say which year: 全年3%. */
const YEARS_NOT_NAMED = words('年末 年底 全年');
/** Name a part of a year, or all of it, and do not say which year: 年初, 全年. */
export const PARTS_OF_A_YEAR: readonly string[] = [...YEARS_NOT_NAMED, ...words('年初')];

/** Name the present day: 目前3所. */
const NAMES_OF_NOW = words('目前 当前 现在');
/** Whatever says that a figure is that of today: 现有3所, 截至目前3所. */
export const WORDS_FOR_NOW: readonly string[] = [...NAMES_OF_NOW, ...words('截至目前 如今 现有 迄今')];
/** Name a time without saying which, so that no other time contradicts them: 目前, 当年, 年底. */
const TIMES_WITHOUT_A_YEAR: readonly string[] = [...NAMES_OF_NOW, ...YEARS_NOT_NAMED, ...words('同期 当年')];
/** Name a time that a figure elsewhere need not mind: 目前3所, 截至年底3所. */
export const TIMES_THAT_CONTRADICT_NONE: readonly string[] = [...TIMES_WITHOUT_A_YEAR, ...words('截至')];
/** Name a time that lends no year to the sentences after it: 当年, 目前, 年初. */
export const TIMES_THAT_LEND_NONE: readonly string[] = [...TIMES_WITHOUT_A_YEAR, ...words('年初 次年')];

/** Name a five-year plan without “十”: 七五, 八五, 九五. */
export const EARLY_FIVE_YEAR_PLANS = words('七五 八五 九五');
/** May follow the name of a five-year plan: “十四五”时期, “十四五”末. */
export const WORDS_AFTER_A_PLAN: readonly string[] = [...TIMES_OF_A_PLAN, ...words('末 以来')];

/** Make a number of years a stretch of time that is known from the day of speaking: 过去五年, 今后三年. */
export const BEGINNINGS_OF_KNOWN_YEARS = words('过去 今后 未来 近 这 前');
/** The same and 后: with nothing behind it a number of years is a stretch by them alone: 过去五年, 后三年. */
export const BEGINNINGS_OF_A_STRETCH: readonly string[] = [...BEGINNINGS_OF_KNOWN_YEARS, ...words('后')];
/** Make a number of years a stretch of time, whatever stands before it: 五年来, 三年间. */
export const ENDINGS_OF_A_STRETCH = words('来 多来 间 内 中 里 期间');
/** Name, with 以来 or 期间, a stretch by what it began with: 改革开放以来, 入汛以来, 换届以来. */
export const BEGINNINGS_OF_AN_ERA = words(`
  近年 改革开放 新中国成立 建国 建党 建校 建院 建县 入冬 入夏 入汛 入春 疫情 换届`);
/** Name, with 期间, a stretch by what fills it: 春节期间, 任期期间. */
export const WHAT_FILLS_A_STRETCH = words('春节 国庆 假期 汛期 会议 活动 节日 任期');

/** Behind 上年 they make a name of it, which says nothing of when: 上年结转收入, 上年执行数. 预算法. */
export const NAMES_WITH_A_YEAR = words('结转 专项 年初 执行数 决算 预算 超收 结余 基数 余额');
/** Before a time they make it one that is compared with, not that of the figure: 比上年增长, 自去年, 按上年价格. */
export const WORDS_THAT_POINT_AWAY_TO_A_TIME = words('比 较 同 与 由 从 自 按');
