/** Words of titles, headings and openings by which a year shows what it is the year of. Source: 机关文书写作惯例. */
import { words } from '../lexicon';

/** Titles that look back on a year, and are sure to follow it: 2024年工作总结. */
export const NAMES_OF_SUMMARIES = words('总结 述职 小结');

/** What plans are called, and sections on them: 2025年工作打算, 主要举措. */
export const NAMES_OF_PLANS = words('打算 计划 思路 安排 展望 目标 要点 举措 部署');

/** Other words of titles and headings that look ahead: 下一步, 明年, 预算方案. */
export const OTHER_SIGNS_OF_WHAT_IS_AHEAD = words('下一步 规划 预算 方案 今后 明年');

/** Titles that are plans and nothing else end so: 2025年工作要点. */
export const ENDS_OF_PLANS = words('计划 要点 打算 安排');

/** Things that are planned long before: 2026年预算编制计划, 2025年招生计划. */
export const PLANNED_LONG_AHEAD = words('预算 申报 项目 规划 招生 征订 考试 编制 普查 征兵 培训 招聘 采购');

/** In a heading with a year they tell that it looks back after all: 2024年计划完成情况. */
export const SIGNS_OF_A_REVIEW = words('完成 落实 进展 情况 执行 回顾 总结 成效');

/** A title that covers less than its year may be signed within it: 2024年第一季度, 2024年春节活动. */
export const PARTS_OF_A_YEAR = words(
  '月 季 期 节 周 半 届 次 旬 春 夏 秋 冬 阶段 活动 专项 培训 检查 会议 中期 进展 以来',
);

/** A year that is one of school or sport, and no calendar year: 2024学年第一学期. */
export const OTHER_YEARS = words('学年 学期 届 赛季');

/** What a year is called in an opening: 2024年是……的攻坚之年. */
export const NAMES_OF_YEARS = words('之年 一年 开局年 攻坚年');

/** By whose what a text opens: 2024年，在县委的正确领导下，……. */
export const FORMS_OF_GUIDANCE = words('领导 指导 关心 支持 关怀 帮助');

/** The writer's own body behind 我, with which a text on the year opens: 2024年，我局……. */
export const OWN_BODIES_IN_OPENINGS = words('局 县 市 区 镇 乡 校 院 馆 委 厅 站 村 公');
/** Behind 全: 2024年，全县……. */
export const WHOLES_IN_OPENINGS = words('县 市 区 镇 乡 局 校 院');
/** Behind 本: 2024年，本单位……. */
export const THIS_BODY_IN_OPENINGS = words('局 校 院 单 公');

/** What a plan says of the work of its year in its opening: 2025年工作的总体要求……. */
export const AIMS_IN_OPENINGS = words('总体 指导思想 基本思路 主要目标');

/** Words that titles of all matters have; what is left names the matter: 关于……工作情况的报告. */
export const WORDS_OF_ANY_TITLE = words('关于 工作 情况 报告 总结 汇报 述职 小结 的');

/** What work is planned, in a heading between the year and 打算: 2025年重点工作打算, 2025年学习计划. */
export const KINDS_OF_WORK_PLANNED = words('工作 重点工作 学习 主要');
/** What may be named beside the plan: 2025年工作目标和打算. */
export const NAMED_WITH_A_PLAN = words('任务 思路 目标');
/** Plans of work by their full names: 2025年任务及工作安排. */
export const PLANS_OF_WORK = words('打算 计划 安排 思路');

/** Before a year they set a goal for it: 到2027年, 力争到2027年底. 截至2025年底 tells what is. Source: 规划、方案惯例. */
export const BEGINNINGS_OF_A_GOAL = words('到 力争到 争取到 确保到 力争至 争取至');
/** Say of what stands behind such a year that it is so: 到2023年，已建成. */
export const SAY_A_GOAL_IS_REACHED = words('已 了 累计 共 增长到 增至 原 当时 为止');
