/** Words of titles and of the letterhead above them (版头): what a title ends in, what it says of its text. */
import { words } from '../lexicon';

/** Degrees of secrecy (密级), a line of the letterhead: 机密★1年. Source: 条例 art. 9 (二). */
export const DEGREES_OF_SECRECY = words('绝密 机密 秘密');

/** Degrees of urgency (紧急程度), a line of the letterhead: 特急. Source: 条例 art. 9 (三). */
export const DEGREES_OF_URGENCY = words('特急 加急 特提 平急');

/** Last words of a title, after which it does not go on in the next line: 关于防汛工作情况的报告. Source: 条例 art. 8, 惯例. */
export const LAST_WORDS_OF_A_TITLE = words(
  '报告 请示 批复 通知 通报 意见 决定 决议 公告 通告 函 纪要 总结 计划 方案 汇报 简报 要点 规划 材料 讲话 倡议书 办法 规定 情况',
);

/** Words for what is behind, in titles of two texts in one: 2024年工作总结及2025年打算. Source: 惯例. */
export const TITLE_WORDS_THAT_LOOK_BACK = words('总结 报告 汇报 回顾 情况');

/** Words for what is ahead, in titles of two texts in one: 2024年工作总结及2025年打算. Source: 惯例. */
export const TITLE_WORDS_THAT_LOOK_AHEAD = words('计划 打算 安排 要点 方案 思路 建议');

/** Verbs by which a text hands on another that follows it: 关于印发……方案的通知. Source: 条例 art. 8 (八). */
export const VERBS_OF_HANDING_ON = words('印发 转发 批转 公布 发布 下发');

/** Words that a site of samples puts behind a title: 工作总结范文大全. Source: 惯例. */
export const WORDS_OF_A_SAMPLE = words('范文 模板 大全 精选 合集 汇编 锦集');

/** Words of reports to a people's congress that are not the government's: 关于2024年预算执行情况的报告. Source: 监督法, 惯例. */
export const WORDS_OF_OTHER_REPORTS_TO_A_CONGRESS = words('法院 检察院 常务委员会 预算 计划草案 计划执行 决算');
