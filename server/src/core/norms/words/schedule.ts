/** How what was done of a year's plan is held against how much of the year is over: 快于序时进度2.2个百分点. Source: 预算执行和统计报告惯例. */
import { words } from '../lexicon';

/** How much of the year is over. */
export const NAMES_OF_A_SCHEDULE = words('时序进度 序时进度 时间进度 序时均衡进度');
/** More was done than that. */
export const AHEAD_OF_A_SCHEDULE = words('快于 高于 超 超过 超前 超前于 超出 领先 领先于 好于');
/** Less was done. */
export const BEHIND_A_SCHEDULE = words('慢于 低于 落后 落后于 滞后 滞后于 差于 未达到');
/** What is planned for a whole year. */
export const PLANS_OF_A_YEAR = words('年度 全年 年初 预算 年计划 年目标');
