/**
 * Words by which the headings of a text without a title show its kind: a weekly tells of this week and the next, a proposal of what
 * is known and how it will be gone about. From what people write; none of it is a norm (惯例).
 */
import { words } from '../lexicon';

/** Periods that are over in a periodical report: 本周已完成. */
export const PERIODS_TOLD_OF = words('本周 上周 本月 上月 本季度 今日 昨日');

/** Periods to come in it: 下周计划. */
export const PERIODS_TO_COME = words('下周 下月 下季度 明日');

/** What a periodical report tells of a period: 本周工作, 下周计划. 本周菜价 and 下周天气 are no work. */
export const WORK_OF_A_PERIOD = words(
  '工作 计划 完成 总结 小结 进展 进度 任务 安排 重点 目标 情况 成果 问题 回顾 打算 待办 要点 事项 学习 收获 不足',
);

/** Headings by which one proposes a study, group by group: why, what is known, how, to what end, when. Source: 开题报告惯例. */
export const PARTS_OF_A_PROPOSAL: readonly (readonly string[])[] = [
  words('研究背景 选题背景 研究意义 选题意义 课题背景 立项依据'),
  words('研究现状 文献综述 国内外现状'),
  words('研究方法 技术路线 研究方案 研究内容 研究思路'),
  words('预期成果 预期目标 创新点 创新之处 论文框架 论文提纲'),
  words('研究计划 进度安排 工作计划 时间安排 研究进度'),
];

/** What headings name again and again in a study of whether a thing can be done: 技术可行性, 经济可行性. */
export const MATTER_OF_A_FEASIBILITY_STUDY = '可行性';

/** And in the report of a trainee: 实习单位, 实习内容. */
export const MATTER_OF_A_TRAINEE = '实习';

/** What such a report tells of it; 实习纪律, 实习安全 and 实习考核 stand in rules for trainees. Source: 实习报告惯例. */
export const TOLD_BY_A_TRAINEE = words(
  '单位 内容 过程 收获 体会 总结 心得 感受 感想 经历 目的 成果 概况 日记 小结 任务 项目',
);

/** Of these what only who was a trainee tells: 实习心得. */
export const FELT_BY_A_TRAINEE = words('收获 体会 总结 心得 感受 感想 经历 日记 小结');
/** Where and when it was, and what was thought of it, as both a trainee and a call for trainees name it: 实习岗位. */
export const SETTING_OF_A_TRAINEE = words('岗位 时间 地点 评价');

/** And in a plan for emergencies: 应急组织, 应急响应. */
export const MATTER_OF_AN_EMERGENCY_PLAN = '应急';

/** Verbs of making a paper, which it names behind them: 特编写《……实施方案》, 特制定《……办法》. */
export const VERBS_OF_MAKING_A_PAPER = words('编写 编制 制定 制订 拟定 拟订 撰写 形成 出台');

/** Under such headings minutes tell what was said and settled: ## 讨论内容. Source: 会议文书写作惯例. */
export const SAID_AT_A_MEETING = words(
  '讨论 讨论内容 讨论记录 讨论事项 讨论结果 讨论要点 会议内容 会议记录 会议讨论 会议决议 会议结论 决议 决议事项 决定事项 行动项 待办事项 发言记录 Discussion Discussions Minutes Decisions',
);
/** The fields of minutes as groups write them in English above Chinese: Attendees, … Source: 惯例. */
export const ATTENDANCE_IN_ENGLISH = words('Attendees Attendance Participants Present');
/** … Agenda, … */
export const MATTERS_IN_ENGLISH = words('Agenda Topic Topics');
/** … Date & Time. */
export const TIMES_IN_ENGLISH = words('Date Time Date&Time');

/** What a diary of work says of each day: 做了什么, 收获. Source: 惯例. */
export const TOLD_OF_A_DAY = words(
  '做了什么 今天做了什么 今日工作 今日完成 工作内容 学习内容 完成情况 遇到的问题 问题 收获 今日收获 心得 总结 今日总结 计划 明日计划 明天计划 下一步计划 反思',
);

/** Who does a survey names it so in each of its parts: 调研目的, 调查对象, … */
export const NAMES_OF_A_SURVEY = words('调研 调查');
/** … and these are the parts, group by group: what for, whom, how, what came of it. Source: 调研报告惯例. */
export const PARTS_OF_A_SURVEY: readonly (readonly string[])[] = [
  words('目的 背景 意义'),
  words('对象 范围 人员 时间 地点'),
  words('方法 方式 过程 内容'),
  words('结果 结论 分析 发现 建议 体会'),
];
