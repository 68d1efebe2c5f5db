/** Ranges that are told from their greater end: what is counted down or back, and what falls from one to the other. Source: 惯例. */
import { words } from '../lexicon';

/** In the clause before a range they say that it is counted back or falls: 提前30至15分钟, 由10至8人. */
export const RANGES_COUNTED_DOWN = words('由 从 自 提前 之前 距 倒数 倒计 降 减 缩 落 跌 分别 依次');
/** Right before it they make it one of ranks: 第十至八名. */
export const RIGHT_BEFORE_A_RANK = words('第 前 后');

/** Units of which the lesser is the higher, or which are told from above: 十级至八级伤残, 八至六折, 100分至90分为优. */
export const UNITS_COUNTED_DOWN = words('位 名 级 类 等 档 折 分 岁 楼 层 号 度 ℃ 摄氏度');

/** Behind a range they say that something lies in it, whichever end is told first: 45—25岁之间. */
export const WORDS_FOR_BETWEEN = words('之间 的范围 范围 区间 的区间');
/** Right before a range they say that something is kept in it: 保持在26—18℃. */
export const VERBS_OF_KEEPING_BETWEEN = words('保持在 控制在 稳定在 维持在 介于 处于');
