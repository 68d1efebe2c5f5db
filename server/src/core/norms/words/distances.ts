/** How a text says how far two figures are apart, and how much is left to a target. Source: 惯例. */
import { words } from '../lexicon';

/** What stands right before how far two figures are apart. */
export const WORDS_OF_A_DISTANCE = words('相差 差距 差额 差值 落差 极差');
/** Who is apart, right before it; any other is held against what stands elsewhere. */
export const NAMES_BEFORE_A_DISTANCE = words('两者 二者 两地 两项 两类 两组 两家 前后 高低 首尾 彼此 之间 两者之间');
/** What stands right before how much is still to come. */
export const WORDS_OF_A_SHORTFALL = words('还差 尚差 仍差 还缺 尚缺 仍缺 缺口 资金缺口');
/** What a target is called, before its figure or behind it. */
export const NAMES_OF_A_TARGET = words('目标 任务 计划 需求 需要 共需 总需 应');
/** What was done at another time is not what the target was held against. */
export const NOT_DONE_NOW = words('去年 上年 同期 同比 增 减');
