/** Words by which a draft tells, promises or looks back at its problems and its plans. Source: 机关文书写作惯例. */
import { words } from '../lexicon';
import { LACKS_THAT_REMAIN, VERBS_OF_PLANNING } from './section-sentences';

/** What is wrong or lacking: 存在的问题, 上述不足. */
export const NOUNS_OF_TROUBLE = words('问题 不足 困难 差距 短板 薄弱环节 弱项 挑战 瓶颈 隐患 制约');

/** Before 存在……问题 they show that the draft speaks of itself now: 目前还存在……, 但也面临……. */
export const OPENINGS_OF_A_TROUBLE = words('还 仍 尚 也 依然 同时 但 当前 目前 我们 工作中 认识到 看到 主要');

/** What is done about trouble, so that it is not told: 解决存在的问题, 针对目前存在的不足. */
export const VERBS_AGAINST_A_TROUBLE = words(
  '针对 解决 破解 整改 排查 查找 发现 消除 化解 聚焦 围绕 梳理 就 对照 查摆 杜绝 防止 避免 上述 以上 这些',
);

/** Behind 还, 仍, 尚 they say a lack: 还不够, 仍有待加强. */
export const BEFORE_A_TROUBLE: readonly string[] = [...LACKS_THAT_REMAIN, ...words('需加强 需提高')];

/** They point back at what was told above: 上述问题, 以上不足. */
export const WORDS_THAT_LOOK_BACK = words('上述 以上 前述 上面 前面提到 存在的上述 存在的以上');

/** They open a heading that names no part of a report: 下面是几个特殊的问题, 常见问题. */
export const OPENINGS_OF_NO_PART = words('下面 以下 重点 常见 几个 关于 什么 如何 怎样 怎么 为什么 解决 针对 处理');

/** One project or event that a report may be about, and what its headings tell of it: 项目概述, 活动过程. */
export const SINGLE_MATTERS = words('项目 活动 课程 会议 比赛 培训 实践 实习 系统 产品');
export const NOUNS_ON_A_MATTER = words('概述 概况 概览 背景 简介 介绍 主题 过程 流程 成果 目标 目的');

/** Lead from such a noun to what it consists in: 主要问题是, 不足之处表现在, 差距：. */
export const WORDS_BEHIND_A_TROUBLE = words('是 有 仍 还 在于 表现 体现 如下 ：');

/** How a report says in its opening that it tells, before 如下: 现将……情况汇报如下. */
export const VERBS_OF_AN_OPENING = words('报告 汇报 总结 通报 述职 说明 分析 简要');

/** When the work comes that a report plans: 下一步打算, 明年工作计划. */
export const WORDS_FOR_A_COMING_TIME = words(
  '下步 下一步 下阶段 下一阶段 今后 明年 来年 下半年 下学期 下季度 下一季度 二季度 三季度 四季度 下一年度 未来 下周 下月 后续',
);

/** They open a sentence that plans: 下一步，我们将……. */
export const OPENINGS_OF_A_PLAN = words(
  '下步 下一步 下阶段 下一阶段 今后 接下来 明年 来年 下半年 下学期 下季度 下一季度 二季度 三季度 四季度 第二季度 第三季度 第四季度 新的一年 新学期 后期 后续 往后 下周 下月 未来',
);

/** They say in front of a deed that somebody means to do it: 学校拟在寒假期间更换设备. */
export const VERBS_OF_INTENDING = words('拟 将 计划 准备 打算');

/** What a plan does with its work: 下一步，将加强……. */
export const VERBS_OF_A_PLAN: readonly string[] = [...VERBS_OF_PLANNING, ...words('完善 健全 推进 落实')];

/** Papers that plan beside what they report: 关于……情况及下一步打算的报告. */
export const PAPERS_THAT_PLAN_TOO = words('报告 汇报 总结 情况');

/** What a plan is called: 及下一步打算, 2025年工作计划. */
export const NOUNS_OF_A_PLAN = words('打算 计划 安排 思路 设想 建议 对策 努力方向 工作重点 整改措施 改进措施');

/** Behind 改进 in a heading, which mends what was found wanting: 改进措施, 改进方向. */
export const NOUNS_OF_MENDING = words('措施 计划 方向 思路 打算 办法 方案 目标');

/** They open a heading that stands behind all parts of a draft: 附件与链接, 致谢, 讨论记录. */
export const NAMES_BEHIND_ALL_PARTS = words(
  '附件 附录 附表 附图 附注 附： 致谢 鸣谢 备注 参考 结语 结束语 讨论记录 讨论事项 其他 相关链接 修订 更新记录 变更',
);
/** The same, as whole headings: 总结, 技术支持, and not 总结提升阶段. */
export const WHOLE_NAMES_BEHIND_ALL_PARTS = words(
  '落款 总结 小结 结论 总结评价 声明 感谢 签名 联系方式 联系我们 技术支持 使用支持 审核记录 审批意见 指导教师意见 导师意见 领导意见',
);

/** Before a word for trouble they make a heading of it: 存在的问题, 当前工作中的主要不足, and not 并发问题. */
export const WORDS_BEFORE_A_HEADED_TROUBLE = words(`
  存在 面临 遗留 尚存 仍有 主要 突出 当前 目前 现有 现存 现阶段 工作 工作中 工作上 自身 个人 遇到 碰到 发现 待解决 未解决 待整改 未整改 未修复 已知
  核心 一些 几点 几个 部分 我的 本周 本月 风险`);

/** With a word for trouble in one heading they say that it was met: 遇到的问题及解决办法. */
export const WORDS_FOR_MEETING_TROUBLE = words('解决 处理 应对 对策 克服');

/** Columns beside a trouble that say what will be done about it: | 问题 | 原因 | 后续动作 |. 惯例. */
export const COLUMNS_OF_WHAT_COMES_NEXT = words(`
  后续动作 后续措施 后续安排 后续计划 后续行动 下一步 下一步动作 下一步措施 下一步计划 下一步安排 下步措施 改进措施 改进动作
  改进计划 改进行动 整改措施 整改计划 应对措施 解决措施 解决方案 行动项`);

/** In a heading of a report they advise, and so tell what comes next; 本土化策略, 主要举措 and 设计思路 may tell what was done. */
export const WORDS_OF_ADVICE = words('建议 对策 意见 思考 出路');
/** The last heading of a report that tells what was done, when it says what comes next: 三、工作目标. */
export const AIMS_AT_THE_END = words('目标 目标任务 工作目标 努力目标 奋斗目标 今年目标 新年目标');

/** They say that a thing comes later and not when; behind another matter they plan in passing only: 后续仍需观察. */
export const WORDS_FOR_SOME_LATER_TIME = words('后续 后期 往后 未来');

/** Heads the aims of a plan, and of a notice that lays one down: 一、总体要求. */
export const NAMES_OF_THE_AIMS_OF_A_PLAN = words(
  '总体要求 总体目标 总体思路 指导思想 工作目标 目标任务 指导思想和工作目标 总体要求和目标',
);

/** What a plan of work calls itself in its title; 第一阶段：项目启动 in a file called 工作计划 may be any plan. */
export const NAMES_OF_PLANS_OF_WORK = words('计划 规划 要点 安排 打算');

/** Head the part of a report that says what it is about, in whatever words beside: 项目概述, 报告说明, 检查范围. */
export const NAMES_OF_AN_OVERVIEW = words(`
  概况 概述 概览 总览 综述 简介 介绍 背景 现状 前言 引言 导语 导言 序言 摘要 基本情况 基本信息 总体情况 整体情况 总体进度 总体进展 整体进度
  整体进展 情况说明 目的 范围 依据
  来源 一览 总体结论`);

/** Label a line under the title that says what a report is about: 报告范围：2026年上半年. */
export const LABELS_OF_WHAT_IT_IS_ABOUT = words('范围 背景 目的 对象 概述 简介 主题');

/** End a heading over what was done or found, which a report tells once it has said what it is about: 校验结果, 已完成的交付物. */
export const HEADS_OF_WHAT_WAS_FOUND = words('结果 发现 进展 进度 完成情况 成果 成效 交付物 问题 清单 业绩 成绩');

/** Papers that examine something, and so end on what was found of it: 检查报告. A 涉众分析报告 describes, and may end anywhere. */
export const EXAMINING_IN_TITLES = words(
  '检查 测试 审查 评估 检测 调研 调查 诊断 评审 核查 审计 鉴定 排查 评测 测评 考察 验证 复核 质检',
);
/** The same of a heading over a part: 数据分析结果, 实验发现. */
export const EXAMINING_IN_HEADINGS = words('分析 实验 研究 对比');

/** Head the part that such a paper ends on: 结论与建议. */
export const NAMES_OF_A_CONCLUSION = words(
  '结论 结语 总结 小结 结束语 综述 总评 建议 对策 意见 启示 展望 评价 评定 判定 认定 心得 思考 体会',
);

/** Stand in for a conclusion where the last part bears them: 后续计划, 风险提示, 存在的问题. */
export const NAMES_BESIDE_A_CONCLUSION = words(`
  下一步 后续 计划 方向 改进 优化 整改 行动 措施 方案 策略 处理 修复 解决 应对 待 风险 问题 不足 局限 限制 里程碑 声明 未来 趋势 反思 讨论
  收获 优先 路线 摘要 要点 概要 评级 验收 标准`);

/** They open or hold a sentence that concludes: 综上所述, 总的来看. */
export const WORDS_THAT_CONCLUDE = words(
  '综上 总之 总的来 总体来 总体而言 整体来 整体而言 综合来看 综合以上 由此可见 结论 建议 总结',
);

/** What the headings of a plan for an event name, group by group: what for, when, where, for whom. */
export const HEADS_OF_AN_EVENT = {
  aim: words('目的 主题 意义 宗旨 背景'),
  time: words('时间 日期'),
  place: words('地点 场地 地址'),
  guests: words('对象 嘉宾 参与者 参加人员 参与人员'),
} as const;

/** What such headings call the event itself: 活动目的, 晚会流程, 举办时间. */
export const WORDS_FOR_AN_EVENT = words('活动 晚会 比赛 大赛 赛事 节目 举办 举行 演出 联欢 沙龙 培训 讲座 典礼 仪式');

/** Such a plan's headings over what happens at the event, and over who does what for it: 晚会流程, 人员分工. */
export const COURSES_OF_AN_EVENT = words(
  '流程 程序 议程 环节 日程 步骤 节目单 内容 形式 赛程 赛制 规则 方式 玩法 当天 当日 过程 活动安排 具体安排 项目 方案 计划 设计',
);
export const HANDS_AT_AN_EVENT = words(
  '分工 人员 职责 负责 组织 工作组 小组 组委会 主办 承办 工作安排 任务 筹备 筹划 准备 保障 团队 部门 领导',
);

/** By such words an appeal calls for what it wants: 我们倡议, 请从我做起. */
export const CALLS_OF_AN_APPEAL = words(
  '我们倡议 特此倡议 倡议如下 倡议： 倡议大家 倡议全 倡议广大 呼吁 号召 让我们 希望 请 务必 争做 争当 做到 从我做起 携手 行动起来 杜绝 拒绝',
);

/** What the first chapter of rules is called. */
export const NAMES_OF_GENERAL_PROVISIONS = words('总则 总纲');
/** Rules say from when they hold, or who explains them, with one of these, in a 附则 by custom. Source: 惯例. */
export const WORDS_OF_COMING_INTO_FORCE = words(
  '施行 实施之日 起实施 起执行 起试行 生效 开始执行 开始实施 负责解释 解释权 附则',
);
