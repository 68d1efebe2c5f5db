/**
 * What words beside a figure say of the fact it states: which name the thing counted and which only lead to the figure, which
 * show a sum-up, a target, a share. Source: usage of official reports (惯例); what words do in a sentence, 现代汉语八百词.
 */
import { words } from '../lexicon';
import { COMPARISONS_WITHOUT_A_NAME } from './comparison';
import { BODIES_THAT_SET_TASKS, LEVELS_AS_SEEN_FROM_HERE, LEVELS_OF_GOVERNMENT } from './scope';
import {
  ADVERBS_OF_SUCCESS,
  ADVERBS_OF_ZEAL,
  VERBS_OF_BUILDING,
  VERBS_OF_CARRYING_OUT,
  VERBS_OF_CLIMBING,
  VERBS_OF_CONSTRUCTION,
  VERBS_OF_FALLING,
  VERBS_OF_FOSTERING,
  VERBS_OF_FULFILLING,
  VERBS_OF_GRANTING,
  VERBS_OF_GROWING,
  VERBS_OF_HOLDING_AN_EVENT,
  VERBS_OF_IMPROVING,
  VERBS_OF_ISSUING,
  VERBS_OF_OUTCOME,
  VERBS_OF_PUSHING_ON,
  VERBS_OF_REACHING_OUT,
  VERBS_OF_RISING,
  VERBS_OF_SHRINKING,
} from './verbs-of-outcome';
import {
  NAMES_OF_TOTALS,
  WORDS_FOR_ALL_OF_A_THING,
  WORDS_OF_A_PART,
  WORDS_OF_A_PART_OR_WHAT_IS_LEFT,
  WORDS_OF_A_RUNNING_TOTAL,
  WORDS_OF_AN_ADDITION,
  WORDS_OF_AN_AVERAGE,
  WORDS_OF_AN_EARLIER_STOCK,
  WORDS_THAT_CLOSE_A_LIST,
} from './wholes-and-parts';

/** Say that a state is that of today: 截至目前建成3所, 现已建成3所. */
const WORDS_OF_THE_STATE_TODAY = words('截至目前 截至 目前为止 目前 现已 已经');
/** Give each thing named before its own figure: 分别达3个、4个. */
const WORDS_OF_ONE_FIGURE_EACH = words('分别 分别为 分别达');
/** Say that a value is reached: 达到3万吨, 突破3万吨. */
const VERBS_OF_REACHING = words('达到 达到了 达成 突破');
/** Say that a value is held: 控制在3%, 稳定在3万亩. */
const VERBS_OF_KEEPING_AT = words('控制在 保持在 稳定在 维持在');
/** Say that a value is a bound: 不低于3%, 超过3万亩. */
const WORDS_OF_A_BOUND = words('不低于 不少于 不超过 不高于 低于 高于 超过');
/** Say that a value is not exact: 约3万亩, 3万亩左右. */
const WORDS_OF_ROUGHNESS = words('大约 约为 约 将近 接近 左右');
/** Say that something is to be done by all means: 力争完成3所, 确保完成3所. */
const WORDS_OF_RESOLVE = words('力争 确保');
/** Say that a value is set beforehand, or that it is the real one: 预期目标3%, 目标定为3%, 实际3%. */
const WORDS_OF_SETTING = words('预计 预期目标 预期 目标定为 定为 设定为 确定为 计划 实际');
/** Point back to what was said: 上述新建学校3所. */
const WORDS_THAT_POINT_BACK = words('上述 前述');
/** Tie the words of a sentence together, as particles, prepositions and auxiliaries do: 已将3所学校…, 为3所. Source: 现代汉语八百词. */
const PARTICLES = words(`
  为 达 至 到 有 共 已 将 要 把 使 近 超 逾 在 是 的 了 着 并 也 还 又 再 均 于 由 从 可 即 其 该 以`);
/** Say nothing about what is counted; what is left without them names it: 目前累计完成城镇新增就业约3万人 is 城镇新增就业. */
export const LIGHT_WORDS: readonly string[] = [
  ...WORDS_OF_THE_STATE_TODAY,
  ...WORDS_THAT_POINT_BACK,
  ...WORDS_THAT_CLOSE_A_LIST,
  ...WORDS_OF_A_RUNNING_TOTAL,
  ...WORDS_OF_ONE_FIGURE_EACH,
  ...VERBS_OF_REACHING,
  ...VERBS_OF_KEEPING_AT,
  ...WORDS_OF_A_BOUND,
  ...WORDS_OF_ROUGHNESS,
  ...WORDS_OF_RESOLVE,
  ...WORDS_OF_SETTING,
  ...ADVERBS_OF_SUCCESS,
  ...VERBS_OF_FULFILLING,
  ...VERBS_OF_PUSHING_ON,
  ...WORDS_FOR_ALL_OF_A_THING,
  ...PARTICLES,
];

/** Hold 有 and say something: 国有, 有机. */
const COMPOUNDS_WITH_有 = words('有机 共有 有效 有限 所有 国有');
/** Hold 共: 公共, 共享. */
const COMPOUNDS_WITH_共 = words('共同 共享 公共 共产 共青');
/** Hold 要: 主要, 要素. */
const COMPOUNDS_WITH_要 = words('要素 主要 重要 需要');
/** Hold 在: 在校, 在编. */
const COMPOUNDS_WITH_在 = words('在校 在职 在建 在册 在岗 在编');
/** Hold 到: 到位, 到期. */
const COMPOUNDS_WITH_到 = words('到位 到期 到户 到课 到岗 到会 到账');
/** Hold 为 or 是: 作为, 是否. */
const COMPOUNDS_WITH_为_OR_是 = words('为主 为民 作为 行为 成为 是否 于是');
/** Hold 可: 可支配, 可再生. */
const COMPOUNDS_WITH_可 = words('可支配 可用 可再生 可比');
/** Hold 从 or 由: 从业, 由于. */
const COMPOUNDS_WITH_从_OR_由 = words('从业 从事 从严 由于');
/** Hold 再 or 还: 再贷款, 还款. */
const COMPOUNDS_WITH_再_OR_还 = words('还款 再生 再贷款 再担保');
/** Hold 超 or 近: 超限, 近海. */
const COMPOUNDS_WITH_超_OR_近 = words('超市 超标 超限 超额 超低 近海 近视');
/** Hold 约: 签约, 节约. */
const COMPOUNDS_WITH_约 = words('约束 预约 签约 节约 履约 条约 公约');
/** Hold 其, 即 or 并: 其余, 即将, 并网. */
const COMPOUNDS_WITH_其_即_OR_并 = words('其中 其他 其余 即将 即时 并购 并网');
/** Hold another light character: 以上, 把关, 目的, 达标. */
const COMPOUNDS_WITH_OTHER_PARTICLES = words('以上 以下 以内 把关 将军 至少 达标 目的');
/** Hold 均: 人均, 年均. */
const COMPOUNDS_WITH_均: readonly string[] = [...WORDS_OF_AN_AVERAGE, ...words('均价')];
/** Hold a light word of two characters: 完成率, 计划生育. */
const COMPOUNDS_WITH_LIGHT_VERBS = words('实际增长 实际增速 实际下降 组织 计划生育 完成率 开展率 实现率');
/** Hold a light word and are none themselves, so that they stay whole: 国有, 人均, 在校, 完成率. */
export const COMPOUNDS_WITH_LIGHT_WORDS: readonly string[] = [
  ...COMPOUNDS_WITH_有,
  ...COMPOUNDS_WITH_共,
  ...COMPOUNDS_WITH_要,
  ...COMPOUNDS_WITH_在,
  ...COMPOUNDS_WITH_到,
  ...COMPOUNDS_WITH_为_OR_是,
  ...COMPOUNDS_WITH_可,
  ...COMPOUNDS_WITH_从_OR_由,
  ...COMPOUNDS_WITH_再_OR_还,
  ...COMPOUNDS_WITH_超_OR_近,
  ...COMPOUNDS_WITH_约,
  ...COMPOUNDS_WITH_其_即_OR_并,
  ...COMPOUNDS_WITH_OTHER_PARTICLES,
  ...COMPOUNDS_WITH_均,
  ...COMPOUNDS_WITH_LIGHT_VERBS,
];

/** Name the economy as a whole by its output: 国内生产总值增长3%, 经济增长3%. */
export const NAMES_OF_THE_ECONOMY = words('国内生产总值 地区生产总值 生产总值 GDP 国民经济 经济');
/** Name how fast it grows: 经济增速3%. */
export const NAMES_OF_ITS_GROWTH = words('增长速度 增长率 增速 增长');
/** Between the two say that the growth is that of a year among several: 生产总值年均增长3%. */
export const WORDS_OF_YEARLY_GROWTH = words('年均 平均每年');

/** End the name of a rate: 水土保持率, 占比, 用水量. */
export const ENDINGS_OF_RATES = words('率 比 量 重 度 额');
/** May stand between 到 or 至 and the figure: 提升到了3%. */
export const WORDS_AFTER_到 = words('了 约 近 超');

/** Open a sentence that sums up what was said before, at whatever time that was: 综上，…; 主要指标：…. */
export const OPENINGS_OF_A_SUM_UP = words(`
  综合上述 综上 综合以上 综合来看 总体 总的来看 总的看 总的来说 概括起来 汇总 以上各项 主要指标 上述 前述 如前所述`);

/** Behind a figure say that it is the base of what follows, and so was told before: 在新建3所的基础上. */
export const WORDS_OF_A_BASE = words('的基础上 基础上 的基础之上');

/** Say how long one thing took: 行动历时45天. */
export const VERBS_OF_LASTING = words('历时 为期');
/** End the name of what takes time: 历时45天的整治行动. */
export const ENDINGS_OF_UNDERTAKINGS = words('行动 活动 工作 会议 培训 演练 工程 项目 巡察 督查 检查 整治 展览 培训班');
/** Label a part of a draft and name nobody whose figures follow: 工作成效：, 基本情况：. */
export const LABELS_OF_PARTS = words(`
  情况 成效 成绩 成果 数据 指标 工作 目标 任务 措施 做法 问题 不足 亮点 特点 总结 计划 概况 背景 意义 进展 进度 内容 结果 效果 经验
  原因 打算 建议 要求 说明 摘要 结论 其中 一是 二是 三是 四是 五是`);
/** May stand in front of such a label: 主要做法：, 下一步工作计划：. */
export const WORDS_BEFORE_A_LABEL_OF_A_PART = words(`
  主要 总体 基本 工作 重点 本年 全年 年度 今年 去年 上年 目前 当前 下步 下一步 存在 取得 完成 实施 具体 有关 相关 关键 核心 总的 的 和 与 年 月
  预期 本周 本月 上半年 下半年 建设 发展 经济 落实 推进`);
/** Right before a number point to a set that was named before: 这9个广场. */
export const WORDS_THAT_POINT_TO_A_SET = words('这 上述 该');
/** At the head of a paragraph they do so, too: 以上5支队伍. Behind a figure 以上 sets a bound. */
export const OPENINGS_THAT_POINT_BACK: readonly string[] = [...WORDS_THAT_POINT_TO_A_SET, ...words('以上 前述')];
/** Behind what is counted, or behind a range, say that all of it is meant: 10件实事全部办结, 从屋顶到院落全部完成. */
export const WORDS_FOR_ALL_OF_A_SET = words('全部 全都 均 都');

/** In front of a figure say that it is only supposed or an example: 如果上升3米, 例如3元. */
export const WORDS_OF_SUPPOSING = words('如果 假如 假设 倘若 要是 例如 比如 譬如 设想');

/** Say that a figure is a target or a wish: 目标3所, 拟建3所, 明年建成3所. */
export const WORDS_OF_A_TARGET: readonly string[] = [...WORDS_OF_RESOLVE, ...words('目标 拟 争取 明年')];
/** Where they stand before a figure, what it counts is not there yet: 规划中的26座, 拟建3所. */
export const WORDS_OF_WHAT_IS_TO_COME = words('规划 计划 拟 争取 力争 预计 将建 待建');
/** Behind 将 say that it is still to come: 将完成3所. Other words behind 将 may be its object: 将3所学校. */
export const VERBS_BEHIND_将: readonly string[] = [...VERBS_OF_OUTCOME, ...words('建成 新增')];

/** Name figures that grow with time, so that last year's and next year's differ by nature: 新增就业, 完成投资. */
export const WORDS_OF_A_FLOW: readonly string[] = [
  ...VERBS_OF_GROWING,
  ...VERBS_OF_SHRINKING,
  ...VERBS_OF_OUTCOME,
  ...VERBS_OF_CONSTRUCTION,
  ...words('增速 新增 改造 培训 培育 实施'),
  ...words('投资 产值 产量 就业 收入 安排 发放 补助 支出 销售 总额 面积'),
];

/** Mark a figure as a share of what is spoken of or another stock of it, and so as another fact: 其中30人, 新增30人, 原有30人. */
export const MARKS_OF_ANOTHER_SHARE: readonly string[] = [
  ...WORDS_OF_A_PART_OR_WHAT_IS_LEFT,
  ...WORDS_OF_AN_ADDITION,
  ...WORDS_OF_AN_EARLIER_STOCK,
];
/** Mark a figure as a comparison with another time: 同比增长, 比上年. */
const MARKS_OF_COMPARISON: readonly string[] = [...COMPARISONS_WITHOUT_A_NAME, ...words('比上')];
/** Mark a figure as one among several, a rank, or what is not done yet: 每户, 另有, 占, 最高, 第三, 尚有, 未完成. */
const MARKS_OF_ONE_AMONG_OTHERS = words('每 另 占 最 第 尚 未');
/** Make another fact of the same thing: a part, a change, a share, a rank: 其中30人, 增加30人, 占30%. */
export const MARKS_OF_ANOTHER_FACT: readonly string[] = [
  ...MARKS_OF_ANOTHER_SHARE,
  ...VERBS_OF_RISING,
  ...VERBS_OF_FALLING,
  ...WORDS_OF_AN_AVERAGE,
  ...MARKS_OF_COMPARISON,
  ...MARKS_OF_ONE_AMONG_OTHERS,
];

/** Say in front of a figure that it is a gain and not the whole; two roles are two facts: 新增30人, 增加30人. */
export const ROLES_OF_A_GAIN: readonly string[] = [...WORDS_OF_AN_ADDITION, ...VERBS_OF_CLIMBING];
/** Say that it is a loss: 减少30人. */
export const ROLES_OF_A_LOSS: readonly string[] = VERBS_OF_FALLING;
/** Say that it is a part, a share or an average: 其中30人, 占30%, 人均30元, 每户30元. */
export const OTHER_ROLES: readonly string[] = [
  ...WORDS_OF_A_PART_OR_WHAT_IS_LEFT,
  ...WORDS_OF_AN_AVERAGE,
  ...words('占 每'),
];

/** Only bring a figure in and name nothing of their own: 继续推进项目3个 is 项目3个. */
export const WORDS_THAT_CARRY_ON: readonly string[] = [
  ...ADVERBS_OF_ZEAL,
  ...VERBS_OF_CARRYING_OUT,
  ...VERBS_OF_PUSHING_ON,
];
/** Look back at what was done, and are no thing of their own: 总结新增就业4288人的做法. */
const VERBS_OF_LOOKING_BACK = words('总结 回顾 巩固 宣传 推广');
/** With one of them in front it is still the same thing; 开展培训5次 and 培训5次 are one fact: 组织, 建成, 国务院提出. */
export const WORDS_THAT_ONLY_BRING_IN: readonly string[] = [
  ...ADVERBS_OF_ZEAL,
  ...VERBS_OF_LOOKING_BACK,
  ...VERBS_OF_CARRYING_OUT,
  ...VERBS_OF_HOLDING_AN_EVENT,
  ...VERBS_OF_CONSTRUCTION,
  ...VERBS_OF_FOSTERING,
  ...VERBS_OF_IMPROVING,
  ...VERBS_OF_ISSUING,
  ...BODIES_THAT_SET_TASKS,
];

/** Stand round any figure or grade it: a run of characters that two places share says nothing when it is one of them. */
export const WORDS_ROUND_ANY_FIGURE: readonly string[] = [
  ...VERBS_OF_OUTCOME,
  ...VERBS_OF_BUILDING,
  ...VERBS_OF_HOLDING_AN_EVENT,
  ...VERBS_OF_RISING,
  ...VERBS_OF_FALLING,
  ...NAMES_OF_TOTALS,
  ...WORDS_OF_A_RUNNING_TOTAL,
  ...LEVELS_OF_GOVERNMENT,
  ...words('国家级 开展 推进 发展 落实 安排 投入 年均 平均 每年 比重 同比 左右 目标 预期'),
];

/** Name an amount and not of what: 投资3万元, 面积3万亩. */
const NAMES_OF_AN_AMOUNT = words(`
  总投资 投资 面积 资金 补助 奖励 收入 标准 规模 产值 产量 总产值 罚款`);
/** Name whom or what nearly every report counts: 党员30人, 项目30个. */
const NAMES_OF_THE_USUAL = words('党员 干部 群众 项目 工程 断面');
/** Name a time, or that it is compared with another, and nothing else: 同期3%, 同比3%. */
const NAMES_OF_COMPARED_TIMES: readonly string[] = [
  ...COMPARISONS_WITHOUT_A_NAME,
  ...words('季度 时期 期间 同期 同口径 同'),
];
/** Say how or for whom a value is taken: 年均3%, 名义3%, 每人3元, 分别为3%. */
const WORDS_OF_MEASURING: readonly string[] = [
  ...WORDS_OF_AN_AVERAGE,
  ...words('实际 名义 每人 每年 每月 分别 平均每年'),
];
/** Name a change or a share and not of what: 增幅3%, 占比3%, 完成率3%. */
const WORDS_OF_A_RATE_OR_CHANGE: readonly string[] = [
  ...VERBS_OF_CLIMBING,
  ...VERBS_OF_FALLING,
  ...words('增幅 增速 回落 递增 新增 占 占比 比重 比例 完成率'),
];
/** Say that it is a place in an order: 居3位, 排名第3. */
const WORDS_OF_A_RANK = words('处 居 前 末 排名 位列');
/** Lead to a fine, as clauses of penalties do: 对违法单位处3万元. */
const WORDS_OF_A_FINE = words('违法单位处 违法个人处 对违法单位处 对违法个人处');
/** Say in one character which part it is and not of what: 总3人, 男3人. */
const WORDS_OF_ALL_OR_A_HALF = words('总 男 女 以');
/** Name no thing of their own in front of a figure; up to four of them in a row do not either: 中央财政安排资金3万元. */
export const WORDS_THAT_NAME_NO_THING: readonly string[] = [
  ...NAMES_OF_AN_AMOUNT,
  ...NAMES_OF_THE_USUAL,
  ...NAMES_OF_COMPARED_TIMES,
  ...WORDS_OF_A_RATE_OR_CHANGE,
  ...WORDS_OF_MEASURING,
  ...WORDS_OF_A_PART,
  ...WORDS_OF_A_RANK,
  ...WORDS_OF_A_FINE,
  ...WORDS_OF_ALL_OR_A_HALF,
  ...VERBS_OF_GRANTING,
  ...VERBS_OF_REACHING_OUT,
  ...VERBS_OF_CONSTRUCTION,
  ...VERBS_OF_FOSTERING,
  ...VERBS_OF_FULFILLING,
  ...words('合计 共计 超额 需要 改建 改造 支持 包括 包含 涵盖 分为 提供 接受'),
];
/** Whose purse it is, in front of 财政 or 预算, which then name no thing: 省级财政, 上级财政. */
export const OWNERS_OF_A_PURSE: readonly string[] = [...LEVELS_OF_GOVERNMENT, ...LEVELS_AS_SEEN_FROM_HERE];
/** Say behind a name in front of a figure that it is a place in an order, not a number of persons: 排名3位, 前3名. */
export const ENDINGS_BEFORE_A_RANK = words('前 第 居 列 进 排名 位次');

/** Stand for the two that were named right before, so that each time they are others: 北麓是A，南麓是B，两地相距九十里. */
export const WORDS_FOR_THE_TWO_JUST_NAMED = words('两地 两者 二者 双方');
/** Count passages of a text; behind 前 they point back to them and tell no number of things: 犯前两款罪的. */
export const CLASSIFIERS_OF_PASSAGES = words('款 条 项 段 节 章');
/** End in 前 and speak of a time: 目前三项. */
export const WORDS_OF_TIME_THAT_END_IN_前 = words('目前 此前 之前 以前 先前 年前 月前 日前');
/** Open a clause that says what holds in one case: the next case has other figures. 如按月收入的20%计租. */
export const OPENINGS_OF_A_CONDITION = words('如果 如按 如若 若按 假如 倘若 但如 但若');

/** Stand before a figure that was told before: 这12个网格. Source: 现代汉语（指示代词）. */
export const POINT_BACK = '这该此所那';
/** Stand before the figure of a whole: 全镇共有. Source: 现代汉语（总括副词）. */
export const SAY_THAT_IT_IS_ALL = '全共总计';

/** Say of incidents that they did happen, between who tells of them and how many: 扑救火情2起, 发生火情2起. 惯例. */
export const DEEDS_ON_INCIDENTS = words(
  '扑救 扑灭 处置 发生 查处 处理 化解 调处 受理 接报 出现 侦破 破获 立案 报告 通报 现有 造成 引发',
);
/** How it is said that nothing of a kind happened: 未发生一起火情. */
export const NONE_HAPPENED = words(
  '未发生一起 未发生1起 没有发生一起 未发生任何一起 无一起 未出现一起 未发生一例 未出现一例 未发生一件 未发生一次',
);
/** In the name of what did not happen they narrow it, so that less than that may have: 较大以上事故. */
export const NARROW_AN_INCIDENT = words('大 以上 责任 影响 死亡 伤亡 群 极端 因 由 越级 非 恶性 赴 上访 重复 新');
/** The clause tells of another time, of practice or of others: 上年同期火情2起. */
export const OF_ANOTHER_TIME_OR_IN_PRACTICE = words(
  '去年 上年 同期 往年 前年 历年 近年 模拟 演练 隐患 其他 邻 外县 此前 曾',
);
/** In front of an incident they set another scene: of practice, of others, of a time before. 案例通报：某厂发生事故1起. 惯例. */
export const SET_ANOTHER_SCENE = words(`
  去年 上年 同期 往年 前年 历年 近年 近几年 模拟 演练 推演 预案 假设 假定 案例 警示 隐患 外省 外地 外县 邻 其他 此前 之前 以前 历史 过去 曾 整治前 治理前 改造前 实施前 整改前 创建前
`);
/** The same in a heading. */
export const HEAD_ANOTHER_SCENE = words('演练 推演 案例 警示 预案');
/** Stretches of time that are less than the year a draft is of: 春节期间, 专项整治以来, 上半年. */
export const STRETCHES_WITHIN_A_YEAR = words(
  '期间 整治以来 整治后 治理后 治理以来 改造后 实施后 实施以来 运行以来 启用以来 活动以来 开展以来 上线以来 成立以来 整改后 创建以来 上半年 下半年 一季度 二季度 三季度 四季度 假期 当天 当日 本月 当月 目前',
);
/** Names of incidents of any sort, of which one sort may have happened and another not: 事故 beside 火灾事故. */
export const INCIDENTS_OF_ANY_SORT = words('事故 案件 事件 灾害 纠纷 病例 案例 问题');
/** End the name of where something happened: 柳林村, 新华小学, 宏达公司. */
export const PLACES_OF_INCIDENTS = words('村 社区 街道 小区 学校 小学 中学 公司 企业 矿 厂 工地 景区 林场 水库');
/** In front of 内 they mean all that the writer speaks for: 辖区内, 境内. */
export const ALL_OF_ONES_OWN = words('辖区 境 范围 区域 县域 镇域 全域 年 期 月');

/** So many of them a year has. */
export const TIMES_IN_A_YEAR: Readonly<Record<string, number>> = { 月: 12, 季度: 4, 季: 4, 半年: 2, 周: 52 };

/** A text that says so sets a figure right that it has told before: 计算错误，实际为19.1万元. 惯例. */
export const WORDS_OF_A_CORRECTION = words('更正 有误 错误 纠正 实际为 实际应为 实为 应为 改判 变更为 修正为');
/** What one person has, and the next another: 残疾等级为七级. 惯例. */
export const TRAITS_OF_ONE_PERSON = words(
  '残疾等级 伤残等级 伤残程度 残疾程度 损伤程度 伤情等级 工伤等级 年龄 工龄 党龄 教龄 刑期',
);
/** In front of a count that a list follows they mean this place and no other: 这次重点看两件事：. 惯例. */
export const WORDS_OF_THIS_PLACE = words('这次 这里 这一 这节 这步 本节 本章 本讲 本课 本步 此处 接下来 这篇 本篇');
