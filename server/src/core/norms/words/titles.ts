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

/** States of a draft, in brackets behind its title: 考勤管理制度（试运行）; with 稿 or 版 at the end any word says it. Source: 惯例. */
export const STATES_OF_A_DRAFT = words('草案 试行 暂行 试运行 试用 修订 范文 模板 示例 样例 参考 摘要 节选 提纲');

/** What a daily report tells of, in its title; other 日报 are newspapers: 开发日报, 施工日报. Source: 惯例. */
export const TOLD_OF_IN_A_DAILY = words(
  '工作 值班 情况 项目 巡查 开发 研发 测试 运维 施工 生产 销售 运营 监理 学习 实习',
);

/** Bodies whose name in a title says who writes: 星辰公司2024年工作总结, 总务处周报. Source: 惯例. */
export const BODIES_IN_TITLES = words(
  '公司 集团 局 厅 委员会 委办 办公室 政府 学校 学院 中学 小学 大学 幼儿园 医院 社区 街道 镇 乡 县 市 村 中心 俱乐部 协会 ' +
    '部门 支部 党委 工会 团委 总务处 教研组 车间 班组 项目部 人民',
);

/** What a unit works at or by, in titles of its papers: 年度工作总结, 会议记录, 活动方案, 员工手册. Source: 惯例. */
export const OCCASIONS_OF_WORK = words(
  '工作 活动 会议 年度 年终 上半年 下半年 季度 学期 安全生产 管理 员工 职工 学生 党建 专项 整治 建设项目 值班 考勤 财务',
);

/** Openings of a line that addresses its readers: 尊敬的党组织：, 各部门：. Source: 惯例. */
export const OPENINGS_OF_A_SALUTATION = words('各 尊敬的 敬爱的 亲爱的 全体 全县 全市');

/** Whom a salutation addresses: 同志们：, 各位领导：. Source: 惯例. */
export const PERSONS_ADDRESSED = words('同志们 同志 领导 同事 老师 同学们 组织 代表 朋友们 员工 单位');

/** Kinds that hardly anybody but a unit writes, though their names have other uses: 通告, 简报. Source: 条例 art. 8, 惯例. */
export const KINDS_OF_OFFICES = words('通知 通告 通报 公告 简报 决议');

/** Times that a periodical report is of: 本周工作, 下月计划. Source: 惯例. */
export const PERIODS_OF_A_REPORT = words('本周 下周 上周 本月 下月 上月 今日 明日 昨日 本季度 下季度');

/** What it tells of them: 本周工作, 下周计划. Source: 惯例. */
export const PARTS_OF_A_PERIOD = words(
  '工作 主要工作 重点工作 计划 工作计划 总结 工作总结 安排 完成 进展 任务 概述 小结 打算',
);

/** Words by which rules lay down what is done: 严禁外发, 须经审批. Source: 惯例. */
export const WORDS_THAT_LAY_DOWN = words('严禁 不得 禁止 必须 应当 须经 应在 应提前 审批');

/** Whom the rules of a unit bind: 员工, 部门负责人. Source: 惯例. */
export const MEMBERS_UNDER_RULES = words('公司 员工 职工 部门 负责人 主管 本单位 财务 会员 学校 教师');

/** Words of which one is in every opening that says what follows: 现将……汇报如下, 特制定本方案. Source: 惯例. */
export const WORDS_OF_CUES = words('如下 以下 特此 制定 制订 妥否 当否 可否 汇报 收悉 我');
