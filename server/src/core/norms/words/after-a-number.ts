/** Words behind a number and its unit. */
import { words } from '../lexicon';
import { COMPARISONS_WITHOUT_A_NAME } from './comparison';

/** They say that a figure changed; in front of them stands what it changed from: 由52元提高到60元. 惯例. */
export const CHANGES = words(
  '提高 增加 增长 增至 增到 升至 上升 提升 下降 降至 降到 降为 减少 减至 扩大 压减 上调 调整',
);
/** Those that 到 or 至 follows, and the figure it changed to: 从12件提高到24件. 惯例. */
export const CHANGES_TO_A_FIGURE = words('提高 增加 增长 上升 提升 下降 减少 扩大 压减');
/** What a grant of money is for: 下达3亿元支持改造. 惯例. */
export const PURPOSES_OF_MONEY = words(`
  奖补 补助 贷款 债券 支持 救灾 国债 灾后 用于 并纳入 并用于 实施 开展 推进 改造 解决
`);
/** The same; but 投入亿元资金 is said for a great deal. 惯例. */
export const KINDS_OF_MONEY = words('资金 建设 专项');
/** Of such a size they are classed: 亿元以上项目. 惯例. */
export const COUNTED_BY_THEIR_SIZE = words('项目 企业 产业 工程 园区 重大项目 工业项目 产业项目 制造业项目');
/** What is held in numbered sessions ends so: 第12届艺术节. 惯例. */
export const ENDS_OF_SESSIONS = '节会赛展';
/** With 届 in front they make a word: 届满, 届时. 现代汉语词典. */
export const MAKES_A_WORD_WITH_JIE = '满时次别末中内期全';
/** What begins the share behind 百分之: 百分之五, 百分之几. 现代汉语八百词. */
export const BEGINS_A_SHARE = '一二三四五六七八九十百千零〇○两几点半负多';
/** Behind 万元 and 亿元 they make of it a size or a name: 亿元以上项目, 万亿元台阶, 亿元楼宇. 惯例. */
export const SIZES_IN_ROUND_NUMBERS = words(`
  以上 以下 级 户 村 镇 大关 大会 关口 台阶 规模 地区 国内 产值 GDP 增加值 为单位 楼 税收 资金 俱乐部 坑 马 千 产业 企业 园区 县 乡 集群 市场 市值 订单
`);
/** Behind 公里 they name the unit: 公里数. 惯例. */
export const NAMES_OF_LENGTHS = '数网级长标制法';
/** It became another figure: …2161人，同比增长. 惯例. */
export const COMPARES_WITH_ANOTHER_YEAR: readonly string[] = [
  ...COMPARISONS_WITHOUT_A_NAME,
  ...words('比上年 较上年 比去年 增长 下降'),
];
/** How a verb begins that says what a figure became: 由71所优化整合为47所, 跃升到. 惯例. */
export const FIRST_CHARACTERS_OF_A_CHANGE = '增减升降调提扩缩涨压上下优整拓跃精合变';
