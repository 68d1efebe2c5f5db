/** Words that set one figure against another, and what each may be compared with: 比上年同期增长3%. Source: 惯例. */
import { words } from '../lexicon';
import { FORMS_OF_达 } from './hedges';

/** Compare with the same or the last period, which is not named: 同比增长3%. */
export const COMPARISONS_WITHOUT_A_NAME = words('同比 环比');
/** Lead to what is compared with, also at the beginning of a sentence: 比上年增长3%. */
export const PREPOSITIONS_OF_COMPARING = words('比 较 与');
/** The same inside a sentence only, where it is not 同时: 同上年相比增长3%. */
export const PREPOSITIONS_INSIDE_A_SENTENCE: readonly string[] = [...PREPOSITIONS_OF_COMPARING, ...words('同')];
/** Close what is compared with: 与上年相比，增长3%. */
export const WORDS_THAT_CLOSE_A_COMPARISON = words('相比 比较');

/** May stand before 比 and 较 anywhere: 30家，均比上年多. */
export const ADVERBS_BEFORE_COMPARING = words('也 均 都 则 又 还 已');
/** May stand before 比 where the figure before is what is compared: 30家，总体比上年的20家多10家. */
export const ADVERBS_BETWEEN_COMPARED = words('就 要 同样 总体 整体 平均 人均 户均');

/** Name the year before this one: 上年30家. */
export const NAMES_OF_LAST_YEAR = words('上年 去年');
/** Name the period before this one where it is shorter than a year: 上月30家. */
export const NAMES_OF_A_LAST_SHORT_PERIOD = words('上月 上季 上期');
/** Name whatever period a figure is compared with by 同比 or 环比: 上年同期30家, 上学期30人. */
export const NAMES_OF_THE_PERIOD_BEFORE: readonly string[] = [
  ...NAMES_OF_LAST_YEAR,
  ...NAMES_OF_A_LAST_SHORT_PERIOD,
  ...words('同期 上学期 上学年 前一年 前年 上一年'),
];
/** Name the year of the report: 今年30家. */
export const NAMES_OF_THIS_YEAR = words('今年 本年 当年');
/** Stand between such a time and the subject whose figure follows: 2023年全县收入3亿元, 上年累计收入3亿元. */
export const WORDS_BETWEEN_TIME_AND_SUBJECT = words('的 共 累计 总共 全县 全市 全区 全镇 全乡 全校 全院');
/** Point back to where a change began, whenever that was: 比原来增长3%. */
export const NAMES_OF_THE_STARTING_POINT = words('原 之前 以前 过去 期初');

/** Behind a figure they say that it is the name of a thing, and they what is compared of it: 160kW价格是120kW的2.5倍. 惯例. */
export const COMPARED_OF_WHAT_A_FIGURE_NAMES = words(
  '价格 售价 单价 均价 报价 成本 造价 费用 版 款 型 机型 版本 方案 套餐 门票',
);
/** Set a figure equal to so many times another: 是上年的3倍. */
export const VERBS_OF_EQUALLING = words('相当于 是 为 达到');
/** Stand between a subject and its figure: 收入为30万元, 完成30万元. */
export const VERBS_BEFORE_A_VALUE: readonly string[] = [...FORMS_OF_达, ...words('为 是 共 约 完成 实现')];

/** What grows at constant prices whenever its growth is told: 生产总值增长6%. Source: 国家统计局, 中国统计年鉴 (指标解释). */
export const SUBJECTS_IN_REAL_TERMS = words('生产总值 GDP 增加值 国民收入 生产率');
/** What often does: 居民收入实际增长5%. Source: the same. */
export const SUBJECTS_OFTEN_IN_REAL_TERMS = words('产值 收入 消费水平 销售额 零售 工资');

/** Spread a change over its years, or tell it for each: 年均增长3% is not the growth from first to last. */
const RATES_FOR_EACH_PERIOD = words('年均 逐年 月均 日均 复合 年增长率 年增速 年化');
/** Leave something out, so that a rate is not that of the figures beside it: 按可比口径增长3%, 扣除物价因素. */
const RATES_THAT_LEAVE_SOMETHING_OUT = words('可比 口径 扣除 剔除 实际增长 不变价');
/** Tell what one thing adds to another, or of several things at once: 拉动增长0.3个百分点, 分别增长3%和5%. */
const RATES_OF_SOMETHING_ELSE = words('拉动 贡献 分别');
/** In front of a rate: it is not the plain change from one figure to the other. */
export const WORDS_OF_ANOTHER_RATE: readonly string[] = [
  ...RATES_FOR_EACH_PERIOD,
  ...RATES_THAT_LEAVE_SOMETHING_OUT,
  ...RATES_OF_SOMETHING_ELSE,
];

/** Hold a level against another one, from which it lies by so much: 高于全省平均（35.2%）3.7个百分点. */
export const VERBS_OF_BEING_ABOVE = words('高于 高出 超过 超出 多于 优于');
export const VERBS_OF_BEING_BELOW = words('低于 低出 少于 落后');
