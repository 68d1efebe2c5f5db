/** What an amount for one person, household or mu cannot be: 每人每天450万元. Source: 差旅费、会议费、培训费管理办法 and usage (惯例). */
import { words } from '../lexicon';

/** Those of whom each one gets or pays: 每人, 每名, 每生. */
export const PEOPLE_BEHIND_每 = words('人 名 位 生');
/** Stretches and occasions for which each one gets or pays: 每人每天, 每餐. */
export const OCCASIONS_BEHIND_每 = words('天 日 月 餐 次 课时 学时 度 亩 户');
/**
 * What is for one person or thing, and from how many 元 on that is beyond any sense. `人` stands for whoever is behind 每; an
 * amount for each person alone may be a prize.
 */
export const LIMITS_FOR_EACH: Readonly<Record<string, number>> = {
  人天: 10_000,
  人日: 10_000,
  人餐: 10_000,
  人月: 100_000,
  人次: 100_000,
  人课时: 10_000,
  人学时: 10_000,
  户月: 10_000,
  户天: 10_000,
  餐: 10_000,
  课时: 10_000,
  学时: 10_000,
  度: 10_000,
  亩: 200_000,
  户: 10_000_000,
};
/** What only a payment cannot be so great of: a household of traders sells more, land is sold for more. */
export const LIMITS_OF_PAYMENTS = words('户月 户天 亩 户 度 餐');
/** Say that an amount is paid: 每户补助3000元, 每户每月缴费5元. */
export const WORDS_OF_PAYING = words('补 贴 奖 缴 交 费 资助 救助 发放 标准 伙食 慰问');
/** Say that it is earned, turned over or lent, and may be any: 每户每月销售额5万元. */
export const WORDS_OF_TURNOVER = words('销售 收入 产值 营业 营收 交易 投资 贷款 授信 存款 增收 产出 成交 纳税');
/** Say of an amount that it is for all: 发放助学金8.4万元, 合计2.15万元. */
export const WORDS_OF_A_PAYMENT_TO_ALL = words(
  '发放 资助 扣减 扣发 退还 追缴 拨付 兑付 补助 慰问 奖励 合计 共计 总计 总额',
);
/** Say of an amount that it is for one: 单价8.4元, 标准为8.4元. */
export const WORDS_OF_A_PRICE = words('每 均 单价 标准 价格 售价 票价 成本 /');
