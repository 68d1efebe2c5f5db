/**
 * Whether a part of a draft looks back or ahead: what its heading says, and the times that headings and openings lend to the
 * figures under them. Source: headings of work reports, summaries and plans (惯例).
 */
import { words } from '../lexicon';

/** Name, in a heading, what was done: 工作回顾, 取得的成效, 基本情况. */
export const HEADINGS_THAT_LOOK_BACK = words(`
  回顾 总结 成就 成绩 成效 过去 完成情况 工作情况 进展 概况 现状 基本情况 主要做法`);
/** Name, in a heading, what is to be done: 下一步打算, 主要目标, 重点工作; 第一个月 in a plan by months. */
export const HEADINGS_THAT_LOOK_AHEAD = words(`
  目标 任务 安排 打算 计划 部署 思路 要求 下步 下一步 今后 明年 重点工作 举措 建议 规划 考虑 努力方向
  第一月 第一个月`);

/** Name, in a heading, the time of all that stands under it: 今年工作回顾, 下一步打算. */
export const TIMES_IN_HEADINGS = words(`
  今年 去年 明年 下年 下一年 过去一年 过去五年 今后 下步 下一步`);
/** Open a paragraph and set the time for those that follow it: 五年来，……, 今年以来，……. */
export const TIMES_THAT_LEAD = words(`
  今年 去年 过去一年 过去五年 一年来 五年来 这一年 这五年`);
/** May stand between such a time and its comma: 今年以来，, 过去五年里，. */
export const ENDINGS_OF_LEADING_TIMES = words('以来 来 里 间');
