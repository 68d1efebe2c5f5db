/**
 * Words beside a number that say how firmly it is meant: 约, 超过, 不少于 in front of it, 左右, 以上 behind.
 *
 * Source: 惯例; GB/T 15835—2011 for 多, 余 and 几.
 */
import { words } from '../lexicon';
import type { Guarded } from '../guards';

/** The value is about this: 约300户. */
export const ABOUT_BEFORE = words('大约 约 大概 大致 大体 左右');
/** What takes 约 into another word: 节约, 签约, 履约. */
export const BEFORE_约_IN_OTHER_WORDS = words(
  '节 签 履 条 公 契 预 集 合 制 违 缔 和 特 失 爽 盟 邀 婉 简 解 续 毁 赴 相 订 隐 稀 践',
);
/** The value is more: 超过300户. */
export const OVER_BEFORE = words('> ＞ 超 逾 破 超过 突破 高于 多于 大于 超出 跨过 跨越 越过');
/** The value is less: 近300户. */
export const UNDER_BEFORE = words('< ＜ 近 将近 接近 逼近 不足 不到 低于 少于 小于 未达 未满');
/** What takes 近 into another word: 最近3年, 附近. */
export const BEFORE_近_IN_OTHER_WORDS = words('最 附');
/** The value is this or more: 不少于300户. */
export const LEAST_BEFORE = words('≥ >= 不少于 不低于 不小于 至少 最少 不下于');
/** The value is this or less: 不超过300户. */
export const MOST_BEFORE = words('≤ <= 不超过 不高于 不大于 不多于 最多 至多 控制在');

/** The value is about this: 300户左右. */
export const ABOUT_BEHIND = words('左右 上下');
/** The value is this or more: 300户以上. */
export const LEAST_BEHIND = words('以上 及以上');
/** The value is this or less: 300户以内. */
export const MOST_BEHIND = words('以下 及以下 以内 及以内 之内 及之内');
/** What follows 许 where it is no 左右: 300户许可, 300户许多. */
export const AFTER_许_IN_OTHER_WORDS = words('可 多');

/** 多 and 余 behind a unit, and what makes another word of them: 3年多, but not 3年多种经营, 3万元余额. */
export const MORE_BEHIND_A_UNIT: Guarded = { 多: '个 种 数 出 收 了 于 元化', 余: '额 款 热 下' };
