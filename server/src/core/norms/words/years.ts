/** Words of titles, headings and openings by which a year shows what it is the year of. Source: 机关文书写作惯例. */
import { words } from '../lexicon';

/** Titles that look back on a year, and are sure to follow it: 2024年工作总结. */
export const NAMES_OF_SUMMARIES = words('总结 述职 小结');

/** What plans are called, and sections on them: 2025年工作打算, 主要举措. */
export const NAMES_OF_PLANS = words('打算 计划 思路 安排 展望 目标 要点 举措 部署');

/** Other words of titles and headings that look ahead: 下一步, 明年, 预算方案. */
export const OTHER_SIGNS_OF_WHAT_IS_AHEAD = words('下一步 规划 预算 方案 今后 明年');

/** Papers that look back on a part of a year: 上半年工作总结, 第一季度情况. */
export const PAPERS_ON_A_PART_OF_A_YEAR = words('总结 小结 汇报 报告 情况 述职');
/** What of a year is left behind its first half. */
export const LAST_PARTS_OF_A_YEAR = words('下半年 后半年 三季度 四季度');
/** Speak of what comes next, without saying when. */
export const STEPS_AHEAD = words('下一步 下步 下一阶段 下阶段');
/** Other words for what is left of a year, in the plan for it: 年底前, 全年. */
export const WITHIN_THE_YEAR = words('二季度 年底 全年 今年 本年');

/** Titles that are plans and nothing else end so: 2025年工作要点. */
export const ENDS_OF_PLANS = words('计划 要点 打算 安排');

/** Things that are planned long before: 2026年预算编制计划, 2025年招生计划. */
export const PLANNED_LONG_AHEAD = words('预算 申报 项目 规划 招生 征订 考试 编制 普查 征兵 培训 招聘 采购');

/** In a heading with a year they tell that it looks back after all: 2024年计划完成情况. */
export const SIGNS_OF_A_REVIEW = words('完成 落实 进展 情况 执行 回顾 总结 成效');

/** A title that covers less than its year may be signed within it: 2024年第一季度, 2024年春节活动. */
export const COVER_LESS_THAN_A_YEAR = words(
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

/** Papers that order or plan, by how their titles end: their sentences are on what is to come. Source: 通知、方案惯例. */
export const PAPERS_THAT_PLAN = words(
  '计划 要点 打算 安排 方案 预案 通知 意见 规划 举措 措施 思路 倡议书 责任书 承诺书 批复 公告 通告',
);
/** Headings of such papers over what already is: 现状分析, 工作基础. */
export const LOOK_AT_WHAT_IS = words('现状 背景 基础 基本情况 形势 问题 成绩 主要工作 主要做法 存在 不足 概况 案例');

/** Right before a year they aim at its end or at a day in it, and nothing else: 力争到2025年底. */
export const AIM_AT_A_TIME = words('力争 争取 确保 务必 力求 保证 努力');
/** Before a year they may aim at it; a plan of old is told with the same words: 计划2024年6月开工. */
export const MAY_AIM_AT_A_TIME = words('计划 拟 预计 拟于 定于');
/** Tell that an aim or a day is one that was set before: 年初提出，力争到…, 原计划. */
export const TELL_OF_AN_OLDER_AIM = words(
  '提出 要求 规定 明确 确定 印发 原 年初 去年 上年 此前 曾 当时 规划 承诺 签订 约定 下达 批复 部署 强调 指出 目标是 通知 倒排',
);
/** Behind a time they tell that what was aimed at is done, or was missed. */
export const TELL_THAT_AN_AIM_IS_OVER = words('已 了 累计 实际 未能 超额 原因 因 目前 截至 推迟 延期 延迟 延至');

/** Behind 将 they make it the mark of what is to come; other words may be its object: 将安全纳入考核. Source: 现代汉语“将”字两用. */
export const MAKE_将_A_FUTURE = words(
  '继续 进一步 再接 重点 全力 着力 坚持 围绕 紧紧 紧扣 聚焦 不断 始终 持续 努力 认真 切实 按照 深入 大力 积极 加大 加快 从 做好 抓好 严格 更加 在 以 力争 突出 立足 结合 一如既往 牢牢',
);
/** In the same clause they make 将 the mark of an object: 将加强巡查作为重点. */
export const MAKE_将_A_GRASP = words('作为 纳入 列入 列为 并入 移交 移送 转为 变为 融入 贯穿 与 同');
/** Who says 将 of the year to come: 2025年，我局将. */
export const WHO_WILL = words('我 我们 本人 全 本 公司 学校 医院 中心 支部 单位 集团 院 街道');

/** Behind 做好 or 开展 a task of the year: 做好2025年秋季开学工作. */
export const SET_ABOUT_A_TASK = words('做好 开展 举办 组织开展 组织 推进 实施 召开 迎接 抓好 部署 落实 办好 加强 完成');
/** Open the sentence that says why a paper is sent, or what it asks. */
export const OPEN_A_PURPOSE = words('为 现就 现将 经研究 决定 定于');
/** Seasons that a year's paper is on; 冬 runs into the next year. */
export const SEASONS_OF_A_TASK = words(
  '秋季 春季 夏季 暑期 暑假 汛期 防汛 春节 国庆 中秋 端午 高考 中考 上半年 下半年 秋粮 夏粮 三夏 三秋',
);

/** Verbs that credit something to a year: 计入2025年度继续教育学时. */
export const CREDIT_TO_A_YEAR = words('颁发 发给 发放 授予 计入 记入 登记 纳入');
/** What is credited by years to whoever takes part in a training. */
export const CREDITS_OF_A_TRAINING = words('学时 学分 继续教育');

/** Papers about what is still to be done, as attachments are named. */
export const ATTACHMENTS_ON_PLANS = words(
  '任务分解表 任务表 任务清单 工作计划 计划表 安排表 日程表 日程 报名表 报名回执 回执 推进计划 实施方案 行动方案 工作方案 责任分工表 进度计划表 时间表 排班表 值班表 责任清单 重点工作清单',
);

/** Say that a five-year plan is fulfilled as a whole. */
export const WHOLLY_FULFILLED = words('全面 圆满 如期 胜利 高质量');

/** Papers on a year that are written when it is over: 2024年统计公报. Source: 统计公报、决算惯例. */
export const PAPERS_ON_A_WHOLE_YEAR = words('总结 述职报告 统计公报 决算报告');

/** What the stages of a piece of work are called in its table or list. Source: 实施方案惯例. */
export const NAMES_OF_STAGES = words(
  '阶段 准备 动员 部署 启动 实施 推进 总结 验收 收尾 巩固 提升 考核 自查 整改 排查 抽查 评估 评审 申报 筹备',
);
/** Headings over stages. */
export const HEADINGS_OVER_STAGES = words('步骤 阶段 进度 安排 时间 计划 日程');

/** What is to be done by a time. */
export const DONE_BY_A_TIME = words('完成 完工 建成 竣工 投用 到位 启动 开工 报送 整改 实现 达到 落实 清零 销号 办结');
/** Times that a notice sets for those it calls: 申报时间. */
export const TIMES_THAT_ARE_SET = words(
  '申报 报名 活动 会议 培训 检查 考试 举办 报到 征集 评选 投票 比赛 放假 自查 抽查 召开 受理 展览',
);

/** Whoever is meant is asked to do something: 请各单位于2024年12月20日前……. Source: 通知惯例. */
export const ASK_OF_WHOM_IT_CONCERNS = words('请 务必 应 须');
/** 请 and 应 are a part of another word in them. */
export const HOLD_请_AS_A_PART = words('申请 邀请 聘请 响应 对应 供应 相应 适应');
/** Behind 前 that is no end of a time: 2024年前三季度, 2024年9月前后. */
export const MAKE_前_NO_DEADLINE = words(
  '三 两 后 来 往 期 几 半 述 列 沿 身 提 景 瞻 进 夕 建成 出生 入 取得 注册 参加 登记 在',
);
/** What is said of things that are still to be done; they are of the grammar. */
export const SAY_THAT_IT_IS_TO_BE_DONE = words('将 要 应 须 予以 给予 请 可');
/** What one aims at: 2025年，我们的目标是……. */
export const NAMES_OF_AIMS = words('目标 任务 打算 计划 重点 要求 思路 工作重心 工作重点');
/** They ask for what a request is made for. */
export const ASK_FOR_MONEY = words('恳请 请 拟 建议 申请 请求 追加');
/** What is granted by years: 2024年度财政预算. */
export const MONEY_OF_A_YEAR = words('预算 资金计划 经费计划 投资计划 项目计划 专项资金 补助资金');

/** They open the sentence that ends a draft and says what it was. */
export const CLOSE_A_DRAFT = words('以上是 以上为 以上就是 以上便是 以上即为');

/** They tell of an event that was before: 首届至第十届, 第十一届获奖作品, 曾在第十届……. */
export const TELL_OF_OTHER_TIMES = words(
  '首届 历届 上一届 前几届 前届 获奖 获得 荣获 入选 起 到第 至第 、第 和第 第一届 自第 从第 当选 换届 任期 任 委员会 理事会 代表大会',
);

/** Beside a year they show that another year is meant: 较2024年, 2024年的做法, 依据2024年……. */
export const LOOK_AT_ANOTHER_YEAR = words(
  '较 比 同期 去年 上年 上届 往届 往年 去冬 历年 近年 以来 修订 原 曾 相比 对照 依据 根据 参照 沿用 总结 吸取 经验 基础上 第一年 连续 分别 增长 下降 提高 年至 年、 和20 至20 —20 -20 届、 自20 ～20',
);

/** Papers that set times for those whom they call, and papers that ask for money. */
export const PAPERS_THAT_CALL = words('通知 公告 通告 启事 邀请函');
export const PAPERS_THAT_ASK_FOR_MONEY = words('请示 申请 申请书 函');
/** What laid a goal down, and how: 规划提出，到2025年……. It stays as it was laid down. */
export const PAPERS_THAT_SET_GOALS = words('规划 纲要 方案 意见');
export const VERBS_OF_SETTING_GOALS = words('提出 明确 要求 确定 规定');
/** Areas and bodies that hold an event in turn: 全省第十二届运动会. */
export const AREAS_THAT_HOLD = '国省市州盟县区旗镇乡村校';

/** They lead to what the draft is going to tell: 现将9月份经营情况分析如下. */
export const VERBS_OF_REPORTING = words('现将 现就 今将');
/** Right before the first figures of a report on a period: 初步核算，一季度全县…. */
export const LEAD_TO_OWN_FIGURES = words('初步核算 据统计 经统计 初步统计');
/** Behind 全 or 我 the writer's own: 全县, 我院. */
export const OWN_AREA = words('国 省 市 县 区 镇 乡 街 村 校 院 系 局 厂 队 科 司');
