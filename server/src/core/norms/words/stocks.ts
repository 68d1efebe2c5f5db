/** What was there, what came, what went and what is left: 期初库存100吨，购入50吨，领用60吨，期末库存90吨. Source: usage of accounts and registers (惯例). */
import { words } from '../lexicon';

/** Name what was there before. */
export const NAMES_OF_AN_OPENING_STOCK = words(`
  期初 年初 月初 上年末 上期末 上月末 上季末 去年末 去年底 上年底 上年结转 上年结余 上期结转 上期结余 旧存 年初结转`);
/** Name what is there at the end. */
export const NAMES_OF_A_CLOSING_STOCK = words('期末 年末 月末 季末 年底 月底 结存 未结 现有 现存 现库存');
/** Say that something came to what was there. */
export const VERBS_OF_COMING_IN = words(`
  购入 购进 入库 新增 新收 新购 收入 转入 发展 增加 调入 接收 新进 新招 招录 新入 新接 补充`);
/** Say that something went from it. */
export const VERBS_OF_GOING_OUT = words(`
  领用 出库 减少 转出 支出 调出 报废 退出 注销 死亡 退休 离职 办结 审结 结案 销售 使用 发放 消耗 调离 辞职 用去`);
