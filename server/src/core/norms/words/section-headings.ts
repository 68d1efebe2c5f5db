/**
 * What headings of reports are made of: a heading's synonym is one word in its part's list here. How the words stand together
 * is in `../section-headings.ts`. Source: 机关文书写作惯例.
 */
import { words } from '../lexicon';
import type { SlotId } from '../sections';

/** Words that fill a part wherever they stand in a heading (or in one half of it): 存在的问题和不足, 下一步工作打算. */
export const HEADING_WORDS: Readonly<Record<SlotId, readonly string[]>> = {
  // 辖区概况, 现状, 主要特点
  basic: words('概况 概述 现状 特点 做法'),
  // 工作回顾, 所做的工作, 做了哪些工作
  work: words('主要工作 所做 做了哪些 回顾 重点工作 工作总结 工作内容 工作成果 工作进展 工作业绩 工作亮点 已完成'),
  // 主要做法, 创新举措, 工作推进
  measure: words('做法 举措 工作开展 工作推进 经验'),
  // 主要成效, 工作亮点
  result: words('成效 成果 成绩 效果 亮点 业绩 实绩 战果'),
  // 工作体会, 几点启示
  exper: words('经验 体会 启示 收获 认识 感受'),
  // 不足之处, 短板和差距, 教训与反思; 问题, 困难 and 矛盾 have neighbours of their own
  problem: words(
    '不足 短板 差距 痛点 薄弱环节 弊端 难点 瓶颈 缺陷 欠缺 挑战 教训 困境 困惑 剖析 反思 制约 影响因素 自我评价 自我评估 个人评价 个人评估',
  ),
  // 原因分析, 问题根源
  cause: words('原因 成因 根源 剖析 分析'),
  // 下一步打算, 今后努力方向, 2025年展望
  next: words(`
    下步 下一步 下阶段 下一阶段 下学期 下一学期 下季度 下一季度 下周 下一周 下月 下一月 下旬 下一旬 下期 下一期 次周 次月 次日 明日 明天 今后 明年 来年 下半年 下年度 后续 新的一年 未来
    努力方向 打算 行动计划 待办 期望 期待 长效机制 展望 可优化项 待优化项 后续迭代 远期规划 改进方向 改进措施 改进思路 改进计划 整改措施 整改方向 整改思路`),
  // 对策建议, 解决办法; 建议 has its own neighbours
  suggest: words('对策 意见 举措 措施 思考 路径 思路 办法 出路 策略 打算 下步 下一步'),
  // 指导思想, 工作原则
  goal: words('目标 思路 原则 目的 指导思想 总体要求 总要求 宗旨 主题 总则'),
  // 重点任务, 活动内容, 应急响应
  task: words('任务 重点 内容 工作安排 工作要点 项目 做法 举措 流程 程序 处置 响应 议程 预警 形式'),
  // 实施步骤, 进度安排
  schedule: words('步骤 进度 阶段 时间 日程 周期 时限 推进计划 推进安排 期限 安排 开发过程'),
  // 领导机构, 职责分工
  org: words('领导 机构 分工 专班 责任 职责'),
  // 组织保障, 监督考核, 经费预算
  guar: words(
    '保障 组织领导 领导小组 组织机构 组织体系 责任分工 监督 督导 督查 考核 注意事项 纪律 经费 预算 奖惩 附则',
  ),
  // 注意事项, 几点说明
  req: words('注意事项 有关事项 纪律 说明'),
  // 项目建设背景, 政策依据
  back: words('背景 必要性 意义 缘由 依据 提出 总论 需求'),
  // 履行职责情况, 主要业绩
  duty: words('履职 履行 职责 岗位 尽责 实绩 业绩 成绩 主要工作'),
  // 廉洁自律, 党风建设
  clean: words('廉 党风 作风 自律 八项规定 纪律'),
  // 立行立改情况, 问题的整改
  rect: words(
    '整改明细 整改内容 整改清单 已修复 已整改 已解决 已销号 修复情况 修复明细 修复结果 落实情况 立行立改 建章立制 长效机制 问题整改 问题的整改 改进措施 纠正',
  ),
  // 过去五年工作回顾, 主要成就
  review: words('回顾 过去 工作情况 成就 总结 成绩 执行情况'),
  // 重点任务, 2025年工作部署
  agenda: words('重点 任务 安排 建议 部署 建设 改革 发展'),
  // 会议议定事项, 讨论内容
  resolve: words('议定 决定 决议 讨论 事项 内容 结论'),
  // 社会效益, 综合评价
  effect: words('效益 影响 评价 效果'),
  call: words('号召 结束语'),
  // 请示事项, 有关建议
  ask: words('请求 申请 请示 恳请 建议'),
  // 公司简介, 实习单位及岗位介绍
  place: words('单位 公司 企业 部门 岗位'),
  // 实习内容, 实践过程, 主要工作
  content: words('内容 过程 经历 工作 任务 项目 实施 开展 设计 实现 岗位 日志 周记'),
  // 实习收获, 心得体会, 总结与展望
  gain: words('收获 体会 总结 心得 感悟 感想 感受 感言 启示 小结 反思 结语 结束语 成果 认识 思考 展望 评价'),
  // 技术路线, 研究方法, 实施方案
  method: words('方法 路线 方案 手段 步骤 过程 内容 设计 思路 框架 技术 措施 功能'),
};

/** Where one was an intern, before what is told of it: 公司简介. */
export const MATTERS_OF_A_PLACE = words('单位 公司 企业 部门 基地');
export const NAMES_OF_A_PLACE = words('简介 概况 介绍 情况 背景');

/** What the first part of a report tells the state of, before 情况 and its like: 基本情况, 摸底工作情况. */
export const BEFORE_A_STATE = words('基本 总体 整体 主要 组织 开展 实施 建设 发展 运行 自查 摸底 调查 调研');
/** What it calls that state: 总体概况. */
export const NAMES_OF_A_STATE = words('情况 概况 现状');
/** Before a heading's last 情况 they say no more of what it tells: 项目的情况, 学习情况. */
export const MATTERS_OF_A_STATE = words('工作 项目 单位 辖区 组织 活动 整改 学习');

/** What was worked at: 任务完成情况, 责任制落实情况. */
export const MATTERS_OF_WORK = words('工作 活动 任务 项目 建设 责任 责任制 计划 目标');
/** How work at such a matter goes, before 情况: 工作推进情况. */
export const COURSES_OF_WORK = words('开展 进展 推进 落实 完成 实施 进行 执行');
/** The same where nothing names the matter: 完成情况, 参与的主要情况. */
export const COURSES_WITHOUT_A_MATTER = words('完成 开展 进展 推进 落实 执行 参与');

/** The time that a 周报 or 日报 tells of: 本周工作, 今日完成. */
export const PERIODS_JUST_PAST = words('本周 本双周 本月 本期 本旬 今日 今天 上周');
/** What is told of it: 本周重点工作, 上周进展. */
export const WHAT_A_PERIOD_BROUGHT = words(
  '工作 主要工作 重点工作 完成 已完成 概要 概况 进展 进度 总结 小结 任务 情况 成果 学习',
);

/** Before a word of trouble they say that the heading is about mending it: 补齐短板, 聚焦突出问题. */
export const VERBS_AGAINST_TROUBLE_IN_HEADINGS = words(
  '解决 破解 聚焦 针对 整治 化解 攻克 补齐 缩小 处理 坚持 围绕 消除 弥补 补足 补 扫清 直面 着眼',
);
/** What is still to be done, behind 待: 有待完善的方面. */
export const VERBS_STILL_WANTED = words('完善 改进 解决 提高 加强');

/** End a heading that names a year and plans for it: 2025年重点工作, 2025年度工作的设想. */
export const ENDS_OF_A_YEARS_PLAN = words('打算 计划 安排 思路 措施 重点 目标 任务 设想 工作');
/** Before a heading's last 计划 they say that it tells of a plan there was: 上期计划, 培训计划. */
export const PLANS_THERE_WERE = words('本 上 原 项目 培训 招生 教学');
/** Are, with 工作 or 学习 or alone, a whole heading that plans: 工作计划, 对策. */
export const WHOLE_HEADINGS_THAT_PLAN = words('计划 思路 安排 建议 对策 设想');

/** What a heading that opens with 加强 or 强化 secures: 加强领导, 强化协作. */
export const MATTERS_MADE_STRONG = words('领导 宣传 管理 组织 协调 协作');

/** What is told of duties, behind 工作 or 任务: 工作完成情况, 任务落实成效. */
export const WHAT_IS_TOLD_OF_DUTIES = words('情况 实绩 业绩 成效');
/** How rectification goes: 整改落实情况. */
export const COURSES_OF_RECTIFICATION = words('落实 完成 进展 推进 开展');
/** What is told of it: 整改措施, 整改工作任务. */
export const WHAT_IS_TOLD_OF_RECTIFICATION = words('情况 措施 结果 任务');

/** Open a heading that tells a theme: 加强组织领导, 以党建为引领. */
export const OPENINGS_OF_A_THEME = words(`
  要 以 把 为 从 抓 做 围绕 紧扣 聚焦 坚持 突出 注重 统筹 加强 强化 完善 健全 建立 深化 推进 推动 提升 提高
  优化 创新 拓展 夯实 压实 落实 严格 规范 细化 明确 狠抓 着力 扎实 全面 积极 切实 持续 统一 高度 精心 广泛
  认真 深入 大力 加大 加快 巩固 构建 打造 发挥 开展 组织 实施 筑牢 守牢 凝聚 发展 增强 改善 维护 保障 培育
  丰富 服务 培养 引导 搭建 多措并举 党建`);
/** End the first clause of one: 党建引领, 服务水平提升. */
export const ENDS_OF_A_THEME = words('先行 引领 到位 有力 有序 显著 明显 提升 增强 提高 改善 加强 丰硕 推进');

/** Before 建议 they make it advice on the use of a thing, which is for readers and no plan: 使用建议, 应用场景建议. */
export const MATTERS_OF_USE = words('使用 应用 应用场景 使用场景 测试 部署 操作 配置 选型 阅读');
