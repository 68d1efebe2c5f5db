/** Words behind a number and its unit. */
import { words } from '../lexicon';

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
/** What is held in numbered sessions ends so: 第12届艺术节. 惯例. */
export const ENDS_OF_SESSIONS = '节会赛展';
/** With 届 in front they make a word: 届满, 届时. 现代汉语词典. */
export const MAKES_A_WORD_WITH_JIE = '满时次别末中内期全';
/** What begins the share behind 百分之: 百分之五, 百分之几. 现代汉语八百词. */
export const BEGINS_A_SHARE = '一二三四五六七八九十百千零〇○两几点半负多';
