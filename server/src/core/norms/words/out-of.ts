/** Words beside so many out of so many: 完成8/10项，还有3项未完成. Source: 惯例. */
import { words } from '../lexicon';

/** They lead to what is left. */
export const REMAINDERS = words('还有 剩余 剩下 余下 尚有 仍有 其余 还剩 尚余');
/** What is left is still to be done. */
export const STILL_TO_DO = words('未 没 待 正在 进行中 推进中 办理中');
/** Deeds that a rate is called by: 完成率 of what is 完成. */
export const RATES_BY_THEIR_DEED = words('完成 通过 合格 达标 覆盖 正确 准确 办结 整改 到位 出席 签到');
