/** How the heads and rows of tables say what their figures are of. Source: tables of 统计公报 and 部门预决算 (惯例). */
import { words } from '../lexicon';
import { POWERS_BEFORE_元 } from './sums-of-money';
import { NAMES_OF_TOTALS } from './wholes-and-parts';

/** Head a column of figures whose rows say by themselves what they are of: 指标 | 数量, 项目 | 金额. */
export const HEADS_OF_PLAIN_VALUES = words(`
  数量 数值 数据 数额 数 值 金额 总额 总量 总数 绝对数 绝对额 绝对值 指标值 完成数 完成值 完成情况 实际完成 实际 实绩 合计 总计 小计
  全年 本年 今年 年末 规模`);
/** Head a column of units: 指标 | 单位 | 数量. */
export const HEADS_OF_UNITS = words('单位 计量单位 指标单位');
/** Head a column of what is not so, or not yet: 计划数, 上年数, 年度目标. */
export const HEADS_OF_OTHER_VALUES = words(
  '计划 目标 预期 预计 预算 任务 上年 去年 上期 同期 期初 年初 明年 下年 前年 规划 指标数 标准 限额 最高 最低',
);
/** Name a row that all others add up to. */
export const ROWS_OF_ALL: readonly string[] = [...NAMES_OF_TOTALS, ...words('总和')];
/** With 数 behind them head a column that counts them: 人数, 户数. */
export const CLASSIFIERS_THAT_HEAD_A_COLUMN = words('人 户 家 件 页 项 次 个 名 套 所 辆');
/** End a head or the name of a row and say what its numbers count: 谈心谈话人次. */
export const UNITS_THAT_END_A_NAME = words('人次 户次 件次 家次 场次 车次');
/** The powers of ten of what stands in front of a unit: 亿元, 百万吨. */
export const POWERS_OF_SCALES: Readonly<Record<string, number>> = { 十: 1, ...POWERS_BEFORE_元 };
