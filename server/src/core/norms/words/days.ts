/** Words round dates and times of day, by what they do there. Source: 日期、时间表达惯例；GB/T 15835—2011；GB/T 7408. */
import { words } from '../lexicon';
import { NAMES_OF_LAST_YEAR } from './comparison';
import { VERBS_OF_HOLDING } from './holding';
import { LEAD_TO_A_BASIS } from './laws';

/** Beside a date in figures they say that it is shown as one that is none: 日期格式异常. 惯例. */
export const SAID_OF_WRONG_DATES = words('异常 非法 无效 格式错误 转换失败 解析失败 校验失败 不合法 不存在的日期 NaT');
/** Before figures with dots or strokes they say that a number of a file or batch follows, no date: 批号2023.13.2. */
export const LABELS_OF_NUMBERS = words('编号 代码 批号 项目号 证号 号码 标准 文号 档号 单号 版本 版本号');

/** Dynasties and eras, whose years have three digits: 元丰元年, 唐贞观十五年. */
export const DYNASTIES = words('元 宋 唐 汉 隋 晋');

/** They say that a length is that of another thing than the range beside it: 每期3天, 先后8天, 平均2天. */
export const SIGNS_OF_ANOTHER_LENGTH = words('每 各 轮 批 期 均 别 先后 平均 培训班 其中');

/** A range and its length have such a word between them: 5月1日至5日放假调休，共5天. */
export const HOLIDAYS = words('放假 放假调休 休息 休假');

/** What is said to last, between a range and its length: 5月1日至3日，会议共3天. */
export const WHAT_LASTS = words('活动 会议 时间 前后 全程');

/** Something was done throughout the range before them: 5月1日至10日，在全镇开展了为期10天的……. */
export const DONE_THROUGHOUT: readonly string[] = [...VERBS_OF_HOLDING, ...words('展开')];

/** The range is counted back from its end, so its end comes first: 倒推5月9日至5月3日. */
export const VERBS_OF_COUNTING_BACK = words('倒推 回溯 追溯 倒查');

/** Parts of a day whose hours are counted from noon: 下午3时 is 15时. 晚 stands in 晚上, 傍晚 and 当晚 as well. */
export const AFTERNOONS = words('下午 晚');

/** A part of the day whose hours are counted from noon too, but not beyond midnight: 夜间10时. */
export const NIGHTS = words('夜间');

/** Parts of a day before noon: 上午14时 cannot be. */
export const MORNINGS = words('上午 凌晨 早');

/** The year in which a draft is written, by the words it may have for it. 当年 may be any. */
export const THE_YEAR_OF_WRITING = words('今年 本年 本年度');
/** They say that days are told of a year that is not that of writing. */
export const OTHER_YEARS_NAMED: readonly string[] = [...NAMES_OF_LAST_YEAR, ...words('当年 上一年')];

/** Days of the lunar year, which may stand between a date and its weekday: 1月28日（除夕，星期二）. */
export const LUNAR_DAYS = words('除夕 春节 中秋 中秋节 端午 端午节');

/** They tie a date to its weekday: 5月1日恰逢星期三. */
export const TIES_TO_A_WEEKDAY = words('是 为 正好是 恰逢 适逢 正值');

/** How a weekday is called: 星期三. */
export const NAMES_OF_WEEKDAYS = words('星期 礼拜 周');

/** Before a figure with a colon they make it a length, no time of day: 计时25:30, 累计10:20. */
export const ENDINGS_OF_A_LENGTH = words('历时 用时 耗时 计时 累计 共');

/** What happened in a month, of the Party's congresses and plenums: 2017年党的十九大胜利召开. */
export const VERBS_OF_A_CONGRESS = words('召开 开幕 闭幕');

/** How a congress is said to have opened or closed: 党的十九大胜利召开. */
export const MANNERS_OF_A_CONGRESS = words('胜利 隆重');

/** The first year of a five-year plan: “十四五”开局之年. */
export const NAMES_OF_A_FIRST_YEAR = words('开局 起步 开局起步 第一');

/** Its last year: “十三五”收官之年. */
export const NAMES_OF_A_LAST_YEAR = words('收官 收官决战 最后一 最后 决胜');

/** The anniversary is of another year than the one written: 2020年，为迎接建党100周年…… is right. */
export const SIGNS_OF_ANOTHER_YEARS_ANNIVERSARY = words(
  '迎 即将 将是 筹备 筹办 前夕 临近 为庆祝 献礼 倒计时 明年 去年',
);

/** 生于1931年8月，在纪念建党70周年之际……: before 于, of what happened in that year. */
export const VERBS_OF_BEGINNING = words('生 始 建 创立 成立 创办');
/** 1931年8月出生，在纪念建党70周年之际……: behind the date, of the same. Source: lives in the press. */
export const DEEDS_OF_A_LIFE = words('出生 生于 诞生 入党 参加 成立 去世 逝世');

/** Behind a figure with a colon they show that it is a time of day: 14:30开始, 9:00集合. */
export const VERBS_BEHIND_A_TIME = words(
  '开始 结束 召开 准时 截止 举行 开会 集合 出发 报到 停止 起 前 止 到达 签到 入场 开幕 上班 下班 开放',
);

/** Before one they show it too: 定于14:30, 时间：14:30. */
export const LABELS_OF_A_TIME = words('定于 时间 时间为 时间： 时间是 时间定为');

/** Before 于 and a day they set it for what is to come: 定于10月16日召开. Source: 会议通知的写法. */
export const VERBS_OF_SETTING_A_DAY = words('定 兹定 拟 拟定 将 暂定 现定');

/** A reader is asked to do what follows by a day: 请于10月18日前报送. */
export const REQUESTS_TO_HAND_IN = words('请 务必');

/** What is handed in by a day: 于10月18日前报送参会名单. */
export const VERBS_OF_HANDING_IN = words('报 送 交 发 寄 填 反馈 回复 上传 提供 返回 确认');

/** What the title of a paper says it calls its readers to: 关于召开2025年防汛工作会议的通知. */
export const DEEDS_THAT_ARE_CALLED = words('召开 举办 举行 参加');

/** Round a day that was set they say that it is over, or was of another year: 去年运动会定于4月26日举行，因雨改期. */
export const SIGNS_THAT_A_DAY_IS_PAST = words('去年 上年 上届 上次 往年 前次 已 改期 延期 推迟 取消 如期');

/** Papers that announce to their readers what is still to come. Source: 条例第八条；邀请函、启事的惯例. */
export const PAPERS_THAT_ANNOUNCE = words('通知 公告 通告 启事 函 邀请书 请柬 公示');

/** What is held at a time, as the field of a notice names it: 会议时间. */
export const OCCASIONS_WITH_A_TIME = words('会议 活动 培训 比赛 报到 举办 召开 举行 开会');

/** In front of a request they say that somebody made it before: 来函请我局于3月1日前. */
export const WORDS_THAT_RETELL_A_REQUEST = words('来函 来文 来电 已请 公告 曾请 前期 要求，请');

/** Behind a request they say what became of it. */
export const WORDS_THAT_END_A_REQUEST = words('逾期未 已办结 已完成 已报送 已于 未按时 按期完成');

/** Right before a day they order or promise something by it: 各单位要于10月10日前. Source: 公文惯用语. */
export const ORDER_BY_A_DAY = words('要 须 应 请 务必 最迟 必须 将 力争 确保 争取 计划 拟 限 限于 抓紧 尽快');
/** Kinds of papers that order and plan from beginning to end, so that every day by which something is to be done lies ahead. 惯例. */
export const PAPERS_THAT_LOOK_AHEAD: readonly string[] = words('jihua fangan tongzhi pifu yuan zerenshu');
/** Fields that name the day of a paper itself. 惯例. */
export const FIELDS_OF_A_DAY = words(
  '签订日期 签订时间 签署日期 签约日期 成文日期 发文日期 印发日期 报告日期 报告时间 编制日期 编制时间 撰写日期 填报日期 提交日期',
);
/** Papers that are good until a day: 本责任书……有效期至12月31日. 惯例. */
export const PAPERS_WITH_A_TERM = words(
  '合同 协议 协议书 责任书 承诺书 责任状 委托书 授权书 通知 办法 规定 制度 方案 证明 介绍信',
);
/** A paper is made, or gone by, and sets no day itself: 抓紧制定实施方案，于6月底前; 按照有关规定，确保6月底前. */
export const MADE_OR_GONE_BY = words('制定 制订 拟定 编制 研究制定 按照 依照 对照 完善');
/** In the sentence before it they tell that the order is one given before. */
export const TELL_OF_AN_OLDER_ORDER = words(
  '规定 原 曾 此前 去年 上年 提出 部署 通知 来函 来文 承诺 签订 约定 合同 下达 批复 文件 方案 倒排 时限 年初 当时 公告 经查 接到 收到',
);
/** They hand on what was said, if not on this day: 会议要求，……. */
export const HAND_ON_AN_ORDER = words('要求 强调 指出 会上 会议');
/** Behind the day they tell that it was kept or missed. */
export const TELL_THAT_A_DAY_IS_OVER = words('已 了 曾 逾期 过期 未能 仍未 如期 圆满 提前 的台账 的材料');
/** In front of the day they tell that it was done. */
export const TELL_WHAT_IS_DONE = words('已 曾 均按 顺利 如期');
/** Behind its day they tell what is still owed: 应于6月30日前缴清，尚有12户未缴. 惯例. */
export const TELL_WHAT_IS_STILL_OWED = words('尚有 仍有 还有 尚未 至今 欠缴 未缴 未能 已逾期 未补缴 没有缴');
/** Tell on either side that the day is put off: 现将竣工时间延期至. 惯例. */
export const TELL_THAT_A_DAY_IS_PUT_OFF = words('延期 延至 延后 延长至 顺延 推迟 改期');
/** In a title they ask to put something off. */
export const PUT_OFF_IN_A_TITLE = words('延期 延长 延后 顺延 推迟 改期 展期');
/** What is to be done by a day. */
export const DONE_BY_A_DAY = words(
  '完成 报送 报 送 提交 上报 整改 落实 建成 到位 到户 办结 开展 启动 上线 交付 清零 销号 公布 印发 制定 拿出 反馈 核定 列出 出台 投用 拨付 兑现 修复 恢复 试点 实现 覆盖 达到 开放 竣工 验收 投产 通车',
);
/** Headings over what is still to be done in a report or bulletin. */
export const HEAD_WHAT_IS_TO_COME = words('下一步 下步 打算 计划 要求 安排 今后 下半年 措施 怎么干 部署 思路 建议');
/** Headings over what was done, though they speak of plans or measures: 措施落实情况. */
export const HEAD_WHAT_WAS = words('情况 成效 落实 做法 回顾 主要 开展 已 特点 完成');

/** Behind the day from which a paper is in force: 自2024年7月1日起施行. Source: 规范性文件惯例. */
export const COME_INTO_FORCE = words('施行 实施 执行 生效');
/** The paper itself, which has one such day; or what hands it out: 本办法, 现印发给你们. */
export const PAPERS_BY_本 = words(
  '办法 规定 细则 条例 制度 方案 规则 规程 准则 标准 意见 通知 公告 通告 决定 章程 指南 法 规范 解释 决议',
);
export const HAND_OUT_A_PAPER = words('印发给你们 现予印发 现予公布 现予发布 予以公布 现印发');
/** Behind a day they say that a paper was made then. Source: 《立法技术规范（试行）（一）》 题注. */
export const PASS_A_PAPER = words('通过 公布 发布 批准');
/** The same of one that was made anew, and of one of which articles were changed. */
export const REVISE_A_PAPER = words('修订');
export const AMEND_A_PAPER = words('修正 修改');
/** Say of a paper that it was issued on the day before: 2020年3月发布的《…》. */
export const ISSUE_A_PAPER = words('发布 印发 公布 下发 颁布 颁发 制定 发出 出台 批准');
/** In the sentence of a day they say that it lies ahead. */
export const SAY_A_DAY_LIES_AHEAD = words('将 拟 定于 计划 预计');

/** Parts of a year that a report is on, by their last month. */
export const LAST_MONTH_OF_A_PERIOD: Readonly<Record<string, number>> = {
  上半年: 6,
  第一季度: 3,
  一季度: 3,
  第二季度: 6,
  二季度: 6,
  前三季度: 9,
};
/** In a sentence with its day they tell that something was done on it. */
export const DONE_IN_A_PERIOD = words('了 已 召开 举办 举行 印发 开展 组织 通过 完成 检查');

/** Verbs with which a piece of work begins, … */
export const WORK_BEGINS = words('开工 动工 破土 开始施工 进场施工 启动建设 启动实施 开始实施 开始建设');
/** … and with which it ends. */
export const WORK_ENDS = words('完工 竣工 建成 通车 投产 投入使用 投用 投运 交付使用 通过验收 竣工验收 完成');
/** What comes before work begins, or is of another piece of it: 2025年10月开工，2025年8月完成招标. */
export const COMES_BEFORE_WORK = words(
  '招标 立项 审批 批复 可研 征地 拆迁 前期 设计 手续 勘察 选址 备案 征收 论证 评审 规划 环评 报批 签约 合同 投资',
);
/** Deeds of inspectors, and of those who meet on what they found. */
export const DEEDS_OF_INSPECTORS = words('检查 督查 督导 巡察 巡视 审计 暗访 抽查 督察 评估 验收');
export const FINDINGS_OF_INSPECTORS = words('反馈 整改 意见书 通报的问题 检查意见 发现的问题');
/** Say that the meeting was on something else, or before it. */
export const OF_ANOTHER_MEETING = words('此前 上轮 上次 前期 上一轮 迎检 迎接 动员 部署会 自查');
/** Before the day of an end they say that it is planned. */
export const PLANNED_FOR_A_DAY = words('计划 预计 力争 拟 并 争取 确保 预期 将');

/** What is done by a paper has its own day: 2024年3月，根据省里印发的《…》. */
export const LEAD_TO_ANOTHER_PAPER = [...LEAD_TO_A_BASIS, ...words('落实 贯彻 对照 学习')];

/** They make days free, the first and the last among them: 5月1日至5日放假. */
export const WORDS_FOR_DAYS_OFF = words('放假 休假 调休');

/** Behind a date they say that a person was born then. */
export const TELL_A_BIRTH = words('出生 生');
/** Deeds of whoever is no child: behind a date they cannot be of the first years of a life. Source: 干部履历的写法. */
export const DEEDS_OF_THE_GROWN = words('参加工作 入党 加入中国共产党 入伍 参军 大学毕业 本科毕业 参加革命');

/** Behind a time of day they say that something begins then: 9时开工. 惯例. */
export const VERBS_BEHIND_A_STARTING_HOUR = words('开始 开工 开幕 开会 开课 开赛 上班 出发 发车 起飞');
/** Behind a time of day they say that it is over then: 11时收工. 惯例. */
export const VERBS_BEHIND_A_CLOSING_HOUR = words('结束 收工 闭幕 散会 下课 下班 返回 到达 抵达');
