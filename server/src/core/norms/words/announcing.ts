/** Words of counts that announce a series: 重点抓好以下三项工作：一是…. Source: 惯例. */
import { words } from '../lexicon';

/** Point to what follows, or to what was announced above it: 以下三项, 具体如下. */
export const WORDS_THAT_POINT_ON = words('以下 下列 如下 下面');
/** Right before a number they say that so many of what follows will do: 至少两项. */
export const WORDS_OF_A_LEAST = words('至少 最少 最多 至多 不少于 不低于 不多于 不超过 任意 任选 任一 任何');
/** Behind them they lead to the number: 至少包含3种. 至少有 announces as many. 惯例. */
export const VERBS_BEHIND_A_LEAST = words('包含 包括 覆盖 涉及 满足 具备 选择 选取 选用 完成 使用');
/** Right before a number they say that it is no exact one: 约6项, 超过3个. */
export const WORDS_OF_ABOUT_SO_MANY = words('约 超过');
/** The same right before a number: 有下列三种情形之一的. */
export const WORDS_THAT_POINT_ON_TO_A_COUNT = words('以下 下列');

/** Places, times and people: of which there are some, whatever is said of them one by one: 走访三个村：一是…. */
export const HEADS_THAT_ANNOUNCE_NOTHING = words(`
  村 乡 镇 县 市 区 班 月 年 人 户 省 组 半 多 社区 街道 单位 部门 企业 公司 学校 季度 工作日 小时 百分点
  家庭 国家 城市 工作组 小组 专班 支部 党支部 点位 批次 台账`);
/** What is counted by saying it, also without 以下 and a colon: 存在三个问题, 抓好三项工作. */
export const HEADS_THAT_ANNOUNCE = words(`
  方面 工作 任务 问题 措施 举措 目标 原则 特点 亮点 环节 要求 关系 转变 突破 事 条 点 实事 建议 意见 体会
  做法 经验 原因 不足 重点 步骤 阶段 部分 内容 途径 抓手 行动 工程 方针 变化 成效 说明 打算 考虑 提升 情况`);
/** What is told of things that were counted: 两类项目的研发流程, 两种行为的区别. A list behind it lists this and not those. */
export const WHAT_IS_TOLD_OF_COUNTED_THINGS = words(`
  区别 不同 差异 差别 共同点 联系 关系 公式 流程 程序 步骤 情况 原因 优点 缺点 优势 劣势 概况 简介 定义 内容
  标准 条件 计算 方法 分工 职责 理由 依据`);
/** Close what is counted and say how it is gone about: 从三个方面入手：…. */
export const WORDS_BEHIND_AN_ANNOUNCED_HEAD = words('进行 来看 来抓 入手 着手 如下 的');

/** Behind things that were counted they lead to what those do, and not to the things: 两个小组负责：. 惯例. */
export const VERBS_OF_WHAT_THEY_DO = words('负责 承担 必须 需要 应当 不得 不应');

/** Parts of a matter by which things are told, and none of the things: 三个方面的以下工作. */
export const ASPECTS_OF_A_MATTER = words('方面 层面 环节 领域');

/** In the clause that leads in a list they say what is listed, which is not what the clause before counted: 设三个小组，职责如下：. */
export const NAME_WHAT_IS_LISTED = words(
  '如下 以下 下列 具体 分工 职责 要求 流程 步骤 内容 标准 安排 情况 说明 例如 比如 方法 规则 时间 和 与 及',
);

/** Sections that close a paper and are seldom counted with the others: 小结, 附录. 惯例. */
export const NAMES_OF_CLOSING_SECTIONS = words(
  '总结 小结 结语 结论 结束语 附录 附件 附则 附表 参考 致谢 鸣谢 其他 其它 备注 说明 联系 常见问题 更新 许可',
);
/** What the sections of a paper are called where they are counted: 分为四个部分. 惯例. */
export const WHAT_SECTIONS_ARE = words(
  '部分 方面 章节 章 节 篇章 环节 阶段 模块 板块 维度 步骤 步 要点 问题 工程 行动 任务 举措 措施',
);
