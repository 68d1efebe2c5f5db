/** Words around a share of a whole: 计划100户，已完成90户，占总数的90%. Source: 惯例. */
import { words } from '../lexicon';
import { NAMES_OF_LAST_YEAR, NAMES_OF_THIS_YEAR } from './comparison';

/** Name what was set beforehand: 完成年度计划的90%. */
export const NAMES_OF_A_PLAN = words('计划 任务 目标 预算');
/** Name what a level, told as a rate before its change, is a rate of: 为预算的102%，增长3%. */
export const WHAT_IS_CARRIED_OUT: readonly string[] = [...NAMES_OF_A_PLAN, ...words('进度')];
/** Name what a share of a plan is a share of: 完成年度指标的90%. */
export const WHAT_IS_FULFILLED: readonly string[] = [...NAMES_OF_A_PLAN, ...words('指标')];
/** Mark a figure as what was meant to be: 应到100人, 核定100个. */
export const MARKS_OF_A_PLAN: readonly string[] = [...WHAT_IS_FULFILLED, ...words('核定 定额 应 需 拟')];
/** Mark a figure as what came of it: 实到90人, 已完成90个. */
export const MARKS_OF_AN_OUTCOME = words('完成 到位 实 已 缴 达');

/** Tell, without a noun, what a figure is: 是30家的90%. */
const VERBS_OF_BEING = words('是 为 达到');
/** Lead to a share of a plan: 完成计划的90%. */
export const VERBS_BEFORE_A_PLAN: readonly string[] = [...VERBS_OF_BEING, ...words('完成 占')];
/** Lead to the whole, with its figure, that a share is of: 占总数40个的90%. */
export const VERBS_BEFORE_A_WHOLE: readonly string[] = [...VERBS_BEFORE_A_PLAN, ...words('相当于')];
/** Hold what was reached against a plan, whose figure follows: 到位8.6亿元，超过目标8亿元. */
export const VERBS_OF_PASSING_A_PLAN = words('超过 超出 超 突破 高于 低于 少于 多于');
/** Follow 占 and mean no more: 占到, 占比. */
export const ENDINGS_OF_占 = words('比 到 了');
/** Call the figure a share once more: 占总数的比例为90%. */
export const NAMES_OF_A_SHARE = words('比例 比重 百分比');

/** Name a whole by its size: 占总数的90%. */
const NAMES_OF_A_TOTAL = words('总数 总量 总额');
/** Name a whole as such: 占全体的90%. */
const WORDS_FOR_ALL = words('全部 全体');
/** Name a whole behind 占 so clearly that the share cannot exceed it: 占总户数的90%. */
export const WHOLES_BY_NAME: readonly string[] = [...NAMES_OF_A_TOTAL, ...WORDS_FOR_ALL, ...words('总人数 总户数')];
/** Say in the name of a whole only that it is a number: 党员总数 is 党员. */
export const WORDS_FOR_A_NUMBER: readonly string[] = [...NAMES_OF_A_TOTAL, ...words('人数 数量 总')];
/** End the name of a whole with what sort of size it has: 水田面积 is 水田, 老年人口 is 老年人, 办结案件 is 办结. */
export const ENDINGS_OF_A_SIZE: readonly string[] = [...WORDS_FOR_A_NUMBER, ...words('面积 人口 户数 件数 案件 人 户')];
/** Behind 占 point to the whole at hand, whatever that is: 占其总数, 占参会人数. */
export const WORDS_FOR_THE_WHOLE_AT_HAND: readonly string[] = [...WORDS_FOR_ALL, ...words('所有 其 该 总 参 这 比')];

/** Name a wider whole than the draft states: 占全省的30%, 占同期财政支出的30%. */
export const WIDER_WHOLES: readonly string[] = [
  ...NAMES_OF_LAST_YEAR,
  ...words(`
    全国 全省 全市 全县 全区 全州 全镇 全乡 全街 全行业 全球 世界
    生产总值 GDP 财政 比重 同期`),
];

/** Done in time is less than done: 办结90件，按期办结率80%. */
const WORDS_OF_TIMELINESS = words('按期 按时 及时 准时 限时 当场 当日 当天 提前');
/** Done well or at once is less than done. */
export const WORDS_OF_QUALITY = words('优良 优秀 良好 首次 一次 有效 重复');
/** Asked of others, or told of several: 群众满意率, 综合达标率, 分别, 同比. */
const WORDS_OF_ANOTHER_BASE = words('群众 社会 平均 综合 总体 分别 同比 累计 增长');
/** Narrow what a rate is of, so that the figures in front of it are not its base: 办结90件，按期办结率80%. */
export const WORDS_THAT_NARROW_A_RATE: readonly string[] = [
  ...WORDS_OF_TIMELINESS,
  ...WORDS_OF_QUALITY,
  ...WORDS_OF_ANOTHER_BASE,
];
/** Time or scope that a part may have and its whole not: 累计受理500件，本月办结30件. */
export const SCOPES_OF_A_PART: readonly string[] = [
  ...NAMES_OF_THIS_YEAR,
  ...words('本月 当月 本周 本季 上半年 下半年 新增 新 累计 历年 其余 另 首批'),
];
/** Mark what is left of a whole, which no rate of what is done can be of: 已整改9个，正在整改2个. */
export const MARKS_OF_WHAT_IS_LEFT = words('正在 尚在 尚有 还有 尚未 剩余 待 其余 余下 仍有');
/** Their rate is reckoned on what there was before the gain, and not on the amount that holds it: 增值率, 溢价率. Source: 资产评估惯例. */
export const GAINS_WITH_A_RATE = words('增值 增减值 减值 溢价 折价 升值 收益 利润 回报 盈利 加成 加价');
/** Call an amount the one before the gain: 账面价值100万元，增值20万元. */
export const NAMES_OF_A_BASE = words('账面 帐面 净资产 成本 原值 本金 投入 原价 投资');
/** Call an amount the one after it: 评估值120万元，增值20万元. */
export const NAMES_OF_A_VALUATION = words('评估 预估 估值 市值 作价 现值');
/** Turn what a rate is of into the rest: 不合格18批，合格率98.5%. */
export const NEGATIONS = words('不 未 非');

/** In the name of a rate, what it is reckoned on, and what the amount is called: 营业收入利润率. Source: 国家统计局主要统计指标解释. */
export const WHOLES_OF_A_MARGIN: Readonly<Record<string, readonly string[]>> = {
  营业收入: words('营业收入'),
  主营业务收入: words('主营业务收入'),
  销售收入: words('销售收入'),
  资产: words('资产总计 资产总额 总资产'),
};
/** In the name of such a rate, what is reckoned, and what the amount is called. */
export const SHARES_OF_A_MARGIN: Readonly<Record<string, readonly string[]>> = {
  利润: words('利润总额'),
  负债: words('负债合计 负债总额 总负债'),
};

/** In front of a share in words: more than that, and less: 超过七成, 近七成. */
export const OVER_A_SHARE = words('超过 超 逾 突破 高于 过');
export const NEARLY_A_SHARE = words('近 接近 将近 不足 不到 低于');

/** Call the percentages before them weights of one result: 笔试40%、面试60%的权重. */
export const WORDS_OF_WEIGHTS = words('权重 比例 比重');
