/** What averages are told for and what they are worked out from: 30户共60万元，户均2万元. Source: 惯例. */
import { words } from '../lexicon';

/** What nearly anything can be spread over: 人均, 户均, 亩均. */
const SPREAD_OVER = words('人 户 亩');
/** What a figure may be told for, one by one, beside its change: 每人增加300元, 每亩每年减少3公斤. */
export const EACH_WITH_A_CHANGE: readonly string[] = [...SPREAD_OVER, ...words('个 生 村')];
/** 每人每年 says how much, not how fast: what may stand between 每 and 每年 while 每年 spreads nothing over years. */
export const EACH_BEFORE_EACH_YEAR: readonly string[] = [...SPREAD_OVER, ...words('个 生')];
/** 平均每户 spreads over households and not over years. */
export const EACH_AFTER_平均: readonly string[] = [...SPREAD_OVER, ...words('村 家 所 校')];

/** What a total is divided by in 户均, 平均每户, 每户平均, unless it is a stretch of time. */
export const BASES_OF_AVERAGES: readonly string[] = [...SPREAD_OVER, ...words('村 校 场 店 班')];
/** Stretches of time before 均: 日均, 月均. */
export const TIMES_BEFORE_均 = words('日 月');
/** The same after 每: 平均每天, 每月平均. */
export const TIMES_AFTER_每 = words('天 月');
/** Bases that take 个 after 平均 or 平均每: 平均每个村. */
export const BASES_WITH_个 = words('村 月');
/** Classifiers after which any noun may be what an average is told for: 平均每个项目, 平均每件案件. */
export const CLASSIFIERS_OF_AVERAGES = words('个 家 所 座 次 台 辆 期 批 条 张 件 人次 场次 台次 车次 班次');
/** Measures that a sum is spread over: 折合每平方米200元. */
export const MEASURES_OF_AVERAGES = words('平方米 公里 公顷 吨 立方米 平方公里 千瓦时 度电');
/** Say that a sum is reckoned for each of something. */
export const WORDS_OF_RECKONING_FOR_EACH = words('平均 折合 折算 约合 折算成 折合到');
/** Say that each pays as much as the others: 由28名社员均摊，每人21元. */
export const WORDS_OF_SHARING_ALIKE = words('AA AA制 均摊 平摊 分摊 平均分摊 平均分担');
/** Who shares so. */
export const SHARERS = words('人 户 家 组 班');

/** For each base of an average what its number is counted in, with the noun where the unit alone says too little. */
export const COUNTED_FOR_AN_AVERAGE: Readonly<Record<string, readonly string[]>> = {
  户: words('户'),
  人: words('人 名 位 口人'),
  村: words('个村 个行政村 个自然村 个贫困村 个试点村 村'),
  亩: words('亩'),
  校: words('所'),
  场: words('场'),
  店: words('家'),
  班: words('个班 个教学班 班'),
  日: words('天'),
  天: words('天'),
  月: words('个月'),
};

/** Averages published on another base than the figures at hand: 人均生产总值 (mean population), 人均可支配收入 (a survey). */
export const SUBJECTS_OF_PUBLISHED_AVERAGES = words(`
  生产总值 GDP 收入 支出 消费 面积 住房 寿命 预期 占有 耕地`);
/** Mark a figure that is not the total to be divided: a part, a change, an average of its own. */
export const WORDS_THAT_SET_A_FIGURE_ASIDE = words('其中 另 比 较 每 均 增加 增长 提高');
