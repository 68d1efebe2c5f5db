/**
 * Words between a whole and its parts: what announces a total, what leads on to parts, what is left over, what is counted
 * for one; in prose and in tables. Source: usage of official reports and statistics (惯例).
 */
import type { Guarded } from '../guards';
import { words } from '../lexicon';
import { SHORT_CONJUNCTIONS } from './lists';
import { VERBS_OF_FULFILLING, VERBS_OF_GROWING, VERBS_OF_SHRINKING } from './verbs-of-outcome';

/** Call a figure what others add up to, in prose and in tables: 合计36个. */
export const NAMES_OF_TOTALS = words('合计 总计 共计');
/** What is done to each of a set, so that it may be told of how many: 已有18处修复, 累计完成222户. */
export const DONE_OF_A_SET = words(
  '完成 整改 办结 修复 建成 改造 治理 解决 处置 销号 验收 化解 恢复 拆除 关停 搬迁 达标',
);
/** Before the figure of what is done by now of a set: 已有18处, 累计完成222户. */
export const TIMES_UP_TO_NOW = words('累计 已 已经 现已 共 均已');
/** Set how many are to be done, which more may pass: 计划改造20户，已完成23户. */
export const SET_FOR_A_TIME = words('计划 目标 下达 超额 年初 拟 力争 要求 指标 任务数 原定 每');
/** Say that what comes before is all there is, so that it must make up the figure: A 23个、B 13个，总计36个. */
export const WORDS_THAT_CLOSE_A_LIST: readonly string[] = [...NAMES_OF_TOTALS, ...words('总共 一共 加起来 相加')];
/** Adds up over time, so that what was counted may not be told: 累计36个. */
export const WORDS_OF_A_RUNNING_TOTAL = words('累计');
/** Say in front of a figure that it is a total; 共 alone may also open another thought: 共36个. */
export const WORDS_OF_A_TOTAL: readonly string[] = [
  ...WORDS_THAT_CLOSE_A_LIST,
  ...WORDS_OF_A_RUNNING_TOTAL,
  ...words('共'),
];
/** May stand between the word of a total and its figure: 共计有36个, 合计超过36个, 共需3000元. */
export const WORDS_AFTER_A_TOTAL = words('为 有 达 达到 约 近 超 超过 了 需 需要 花费 支出');
/** With a number they say how many parts a total has: 三项合计, 两部分共计. */
export const CLASSIFIERS_OF_PARTS = words('项 者 类 种 笔 级 块 部分 方面');
/** May stand between that and the word of the total: 三项资金合计, 两类支出共计. */
export const MONEY_THAT_IS_ADDED_UP = words('资金 收入 支出 经费 费用');
/** Say in the name of a thing only that all of it is meant: 用水总量, 党员总数. */
export const WORDS_FOR_ALL_OF_A_THING = words('总量 总数');

/** Lead on to parts that may leave some out: 120人，其中党员30人. */
export const WORDS_OF_SOME_PARTS = words('其中 包括');
/** Lead on to what a figure holds: 120人，包含临聘20人. */
export const WORDS_OF_CONTENTS = words('包含 涵盖');
/** Lead on to one figure for each thing named before: 分别为3个、4个. */
const WORDS_OF_EACH_ONE = words('分别为 分别是 分别有');
/** Lead from a total on to its parts: 36个，其中A 23个; 分别是A 23个、B 13个. */
export const WORDS_BEFORE_PARTS: readonly string[] = [
  ...WORDS_OF_SOME_PARTS,
  ...WORDS_OF_CONTENTS,
  ...WORDS_OF_EACH_ONE,
];
/** In front of parts say that they make up the whole: 分为甲、乙两部分. */
export const VERBS_OF_PARTING = words('分为 分成 划分为 包括 包含 涵盖');
/** Behind parts and 由 say that they are all of the whole: 由A 1名、B 8名组成. */
export const VERBS_OF_MAKING_UP = words('组成 构成');
/** Behind a part say that there are others: A 23个、B 13个等, 以青年为主. */
export const WORDS_THAT_LEAVE_A_LIST_OPEN = words('等 为主 以上 若干');
/** Between two figures say that they are no parts of one list: A 23个，其中B 13个; A 23个，比B多13个. 路由, 从业人员 and 比赛 are names of what is counted. */
export const WORDS_THAT_BREAK_A_LIST: Guarded = {
  ...Object.fromEntries(words('其中 包括 较 占 增长 为了').map((word) => [word, ''])),
  比: '赛 例 武',
  由: '路 自 理 事 缘 _ 器',
  从: '业 事',
};
/** Join two figures into one list: A 23个、B 13个和C 2个. */
export const MARKS_THAT_JOIN: readonly string[] = [...words('、'), ...SHORT_CONJUNCTIONS];

/** Point to a part of a whole: 其中30人. */
const NAMES_OF_A_PART = words('其中');
/** Point to what is left of a whole: 其余30人. */
const NAMES_OF_THE_REST = words('其他 其余');
/** Mark a figure as what its own list leaves: 其他12名, 另外3个. */
export const WORDS_OF_WHAT_IS_LEFT: readonly string[] = [...NAMES_OF_THE_REST, ...words('剩余 余下 剩下 另外 其它')];
/** Say in front of a figure what a stock has sunk to by now, so that each time it is another: 电量只剩3%. */
export const WORDS_OF_A_SINKING_STOCK = words('只剩 仅剩 还剩');
/** Mark a figure as one part of a thing or the rest of it, a fact of its own: 其中30人, 其余30人. */
export const WORDS_OF_A_PART: readonly string[] = [...NAMES_OF_A_PART, ...NAMES_OF_THE_REST];
/** The same and 剩余. */
export const WORDS_OF_A_PART_OR_WHAT_IS_LEFT: readonly string[] = [...WORDS_OF_A_PART, ...words('剩余')];
/** Mark what came to be there besides what was: 新增30人, 净增30人. */
export const WORDS_OF_AN_ADDITION = words('新增 净增');
/** Mark an earlier or first stock of a thing, told beside the present one: 原有30人, 首批30人. */
export const WORDS_OF_AN_EARLIER_STOCK = words('首批 原有 原计划');

/** Of the greatest and the least of many: 最高3万元，最低2000元 are no parts of their total. */
export const WORDS_OF_AN_EXTREME = words('最高 最低 最多 最少 最大 最小 最长 最短');
/** Say in two characters what one has or gets on average: 人均30元, 年均3%. */
export const WORDS_OF_AN_AVERAGE = words('人均 户均 平均 年均');
/** Say of land what a unit of it bears or costs: 亩均3万元, 亩产300公斤, 单价3元. */
const WORDS_OF_A_YIELD = words('亩均 亩产 单产 单价');
/** Say what comes on one day or in one month: 日均3次. */
const WORDS_OF_A_TIME_AVERAGE = words('日均 月均');
/** In front of a figure say that it is for one, and no part of a figure for all: 人均30元, 亩产300公斤. */
export const WORDS_FOR_ONE: readonly string[] = [
  ...WORDS_OF_AN_AVERAGE,
  ...WORDS_OF_A_YIELD,
  ...WORDS_OF_A_TIME_AVERAGE,
];
/** Behind 每, 每个, 每百: what a figure is told for: 每户3万元, 每万人3辆. */
export const BASES_BEHIND_每 = words('人 户 亩 年 月 天 次 位 名 所 家 股');
/** Behind 每 a stretch of time: what comes in each may still be added up: 每月3场. */
export const TIMES_BEHIND_每 = words('年 月 天');

/** Bring a part in and are no name of it: 其中女职工30人, 以及临聘20人. */
export const WORDS_THAT_BRING_A_PART_IN: readonly string[] = [
  ...WORDS_OF_SOME_PARTS,
  ...words('含 和 及 与 有 即 到 在 另 还 并 共 又 则 分别 以及 今年 去年 同期 一是 二是 三是 四是'),
];
/** Lead from the name of a part to its figure: 女职工约30人, 项目实现产值3亿元. */
export const WORDS_THAT_LEAD_TO_A_FIGURE: readonly string[] = [
  ...VERBS_OF_GROWING,
  ...VERBS_OF_SHRINKING,
  ...VERBS_OF_FULFILLING,
  ...words('计划 每年 将 达 约 近 超过 超 有 为 是 了 拟 共 计 由 从 到 至'),
];
/** Say between a verb of change and its figure how exactly it is meant: 增加到约30家, 减少了近30家. */
export const WORDS_AFTER_A_CHANGE = words('了 约 近 超 超过 大约 将近 逾 不足 共');

/** Name the three parts of an economy together; their shares make 100: 三次产业结构为8.3∶41.4∶50.3. Source: 国家统计局《三次产业划分规定》. */
export const NAMES_OF_THE_THREE_INDUSTRIES = words(`
  三次产业 三产业 三大产业 产业结构 一二三产 一、二、三产
  第一、二、三产业 第一、第二、三产业 第一、二、第三产业 第一、第二、第三产业`);
/** Call figures shares of one whole: 男女比例为45∶55. */
export const NAMES_OF_SHARES_OF_A_WHOLE = words('结构 比例 比重 占比 构成 之比 产业比');
/** In front of three percentages say that they are shares: 一二三产分别占8.3%、41.4%、50.3%. */
export const WORDS_OF_LISTED_SHARES = words('占 比重 结构');
/** In front of three percentages say that they are changes or what each adds to the growth: 分别增长3%、4%、5%. */
export const WORDS_OF_LISTED_CHANGES = words('增长 拉动 贡献 增速 下降 提高');
/** Behind 占 point to the whole, so that the share is of nothing less: 男性占总数的45%. */
export const WHOLES_BEHIND_占 = words('比 总数 总数的 总人数的');
/** Lead from the name of a share to its figure: 占比为45%, 占总数的达45%. */
export const VERBS_OF_BEING_A_SHARE = words('为 达');

/** End the name of a row or column that adds up others: 合计, 本年小计. */
export const ENDINGS_OF_TABLE_TOTALS: readonly string[] = [...NAMES_OF_TOTALS, ...words('小计')];
/** Name such a row or column by themselves: 总额. */
export const NAMES_OF_TABLE_TOTALS = words('总数 总和 总额 合计数 总人数 总金额');
/** Open the name of a row that only tells what another one holds: 其中：女, #女, 含女, 内：女. */
export const OPENINGS_OF_DETAIL_ROWS = words('其中 # 含 内： 内:');

/** Name columns of rates and averages: 完成率, 占比, 人均. */
const COLUMNS_OF_RATES = words('率 比 % ‰ 均 占 倍 指数 系数 密度');
/** Name columns of changes: 同比增长, 增幅. */
const COLUMNS_OF_CHANGES = words('增长 增幅 增减 增速');
/** Name columns of prices and norms: 单价, 补助标准. */
const COLUMNS_OF_PRICES = words('单价 价格 标准');
/** Name columns of numbers that only stand for something: 序号, 电话. */
export const COLUMNS_OF_NUMBERS_AS_NAMES = words('序号 编号 号码 电话 代码');
/** Name columns of dates: 年份, 完成时间. */
export const COLUMNS_OF_TIMES = words('年份 年度 时间 日期');
/** Name a place in an order, which goes down when it gets better: 排名上升3位. */
export const NAMES_OF_A_RANK = words('排名 名次 位次 排位');
/** Name columns of marks and places in an order: 名次, 得分. */
const COLUMNS_OF_RANKS: readonly string[] = [...NAMES_OF_A_RANK, ...words('得分 评分 成绩 分数')];
/** Name columns whose figures are not in the unit of their table: 完成率, 增幅, 名次 under 单位：万元. */
export const COLUMNS_IN_OTHER_UNITS: readonly string[] = [
  ...COLUMNS_OF_RATES,
  ...COLUMNS_OF_CHANGES,
  ...COLUMNS_OF_RANKS,
];
/** Name columns of states at a moment: 余额, 累计, 年龄, 温度. */
const COLUMNS_OF_STATES = words('累计 余额 年龄 温度');
/** Name columns that are taken off what the others make together: 分部间抵销, 减：内部往来. */
export const COLUMNS_THAT_ARE_TAKEN_OFF = words('抵消 抵销 抵减 减： 扣除');
/** Name columns whose figures do not add up: 完成率, 单价, 序号. */
export const COLUMNS_THAT_DO_NOT_ADD_UP: readonly string[] = [
  ...COLUMNS_OF_RATES,
  ...COLUMNS_OF_CHANGES,
  ...COLUMNS_OF_PRICES,
  ...COLUMNS_OF_NUMBERS_AS_NAMES,
  ...COLUMNS_OF_TIMES,
  ...COLUMNS_OF_RANKS,
  ...COLUMNS_OF_STATES,
  ...words('备注'),
];

/** Count places in an order and not things, so that they do not add up: 三届, 两代, 五级. */
export const CLASSIFIERS_OF_AN_ORDER = words('级 届 期 代 层 步');

/** Name in brackets what the figure in front of them is compared with, and no part of it: 120吨（上年110吨、计划130吨）. */
export const NAMES_OF_WHAT_IS_COMPARED: Guarded = {
  ...Object.fromEntries(
    words('上年 去年 前年 往年 今年 明年 同期 上月 上季度 上期 计划 预算 目标 任务 最大 最小 最多 最少 最高 最低').map(
      (word) => [word, ''],
    ),
  ),
  原: '平 高 草 中 还 _ 料 因 则 材 油 木 创 文 告 籍',
};
/** Bring in what may be one part of many: （含省级5个、市级6个）, （另有临聘5人、借调6人）. */
export const WORDS_OF_A_REMARK_ON_PARTS = words('含 另 比 占 约 每 各');

/** Number the parts of a course that is held one after the other: 第一期50人，第二期60人，共110人. */
export const CLASSIFIERS_OF_A_COURSE = words('期 批 轮 阶段');

/** In front of a figure say that it is the whole of what follows: 全乡共有公务用车36辆，在用21辆、其余15辆. */
export const WORDS_OF_A_WHOLE = words('共 总 全部 所有 现有 拥有 合计');
/** Name what is left when less went out than came in: 收支相抵，结余9万元. */
export const NAMES_OF_A_SURPLUS = words('结余 盈余 节余 净结余 年终结余 滚存结余');
/** Name what is missing when more went out: 收支相抵，赤字9万元. */
export const NAMES_OF_A_DEFICIT = words('赤字 超支 亏损 缺口');
/** Of parts that run against one another some are taken off: 直接投资净流出400亿元, 组合投资净流入531亿元. */
export const NAMES_OF_AN_INFLOW = words('流入 受入 顺差');
export const NAMES_OF_AN_OUTFLOW = words('流出 逆差');
export const NAMES_OF_A_GAIN = words('盈余 盈利');
export const NAMES_OF_A_LOSS = words('赤字 亏损');

/** Say that a small sum is what each one gets or pays, so that another may get more: 一般户补助300元，其中低保户500元. */
export const WORDS_OF_A_RATE_OF_PAY = words('标准 补助 补贴 奖励 罚款 收费 缴费 处以 人均 每');

/** Heads of columns that say what part of the whole each row is: 占总资产的比重, 构成比. */
export const COLUMNS_OF_SHARES = words('比重 占比 构成比 占总 所占比例 占全部');

/** Begin what is owed or provided for, of whom some came: 应到126人，实到118人. */
export const MARKS_OF_WHAT_IS_OWED = words('应 编制 核定 计划');
/** Begin what came of it, right behind: 实到118人, 已参保2480人, 参会72名. */
export const BEGINNINGS_OF_WHAT_CAME = words('实 已 参会 到会 与会 出席');
/** Begin what did not, each kind with its figure: 请假6人，缺席3人; 作废12份，未交25份; 空编9名. */
export const BEGINNINGS_OF_WHAT_IS_MISSING = words(
  '请假 缺席 缺勤 缺会 旷会 旷课 旷工 未 作废 暂缓 缓 空编 缺编 欠 尚欠 尚缺 还缺 仍缺',
);

/** Begin what is not done yet of what was told before: 21个问题，已整改18个，还有3个正在整改. */
export const WORDS_OF_WHAT_IS_STILL_TO_DO = words('还有 尚有 仍有 还剩 尚余 仍剩');
/** Name what money there is to be spent: 到位资金800万元，支出700万元，结余100万元. */
export const NAMES_OF_WHAT_CAME_IN = words('收入 到位 筹集 筹措 下达 安排 拨入 拨付 预算');
/** With 总 they call a figure what others add up to: 水管总长度8.3公里. */
export const SIZES_BEHIND_总 = words('数 额 量 长 长度 面积 里程 人数 户数');
/** What morning and afternoon make: 上午80人，下午60人，全天140人. */
export const NAMES_OF_A_WHOLE_DAY = words('全天 当天 当日 一天 全日');
/** Say of those who or which were there that they are no more: 注销38家, 迁出12户. */
export const VERBS_OF_LEAVING = words(
  '注销 吊销 退出 流出 转出 迁出 调出 离职 辞职 退休 死亡 减少 关闭 淘汰 核减 撤销 撤并',
);
/** Name what of it was spent. */
export const NAMES_OF_WHAT_WENT_OUT = words('支出 使用 拨付 支付 已支');

/** Say that a figure is of all there is, so that two parts are enough: 共40家，合格33家，待检6家. A 总额 may be what is compared. */
export const WORDS_FOR_ALL = words('共 全部 全程');
/** What was sent out, of which some may never come back: 发出测评表200张，同意180张，不同意5张. */
export const WORDS_OF_SENDING_OUT = words('发出 发放 下发 印发');
/** Call marks the whole of what can be had: 满分100分，笔试60分，面试40分. */
export const WORDS_OF_A_FULL_MARK = words('满分 总分 百分制');
/** Bring in a figure that others explain and do not make: 由原来的120人. */
export const WORDS_THAT_ANNOUNCE_A_RISE = words('原来 增加 减少 提高 超过');

/** In brackets behind a whole they say that not all of it, or more than it, is told there: 27个（其中国家级3）. 惯例. */
export const BRACKETS_THAT_TELL_SOME = words(
  '其中 例如 比如 如 包括 含 等 约 近 超 余 多 另 每 各 占 比 第 至 到 或 增 减 去年 上年',
);
