/** Words round dates and times of day, by what they do there. Source: 日期、时间表达惯例；GB/T 15835—2011；GB/T 7408. */
import { words } from '../lexicon';

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
export const VERBS_OF_HOLDING = words('开展 举办 举行 召开 组织 进行 展开 实施');

/** The range is counted back from its end, so its end comes first: 倒推5月9日至5月3日. */
export const VERBS_OF_COUNTING_BACK = words('倒推 回溯 追溯 倒查');

/** Parts of a day, as they stand between a date and its weekday: 5月1日上午（星期三）. */
export const PARTS_OF_A_DAY_BEFORE_A_WEEKDAY = words('上午 下午 晚 晚上 中午 凌晨');

/** What follows a weekday in brackets or after a comma, if it is said of the date: （星期三下午3点）. */
export const PARTS_OF_A_DAY_AFTER_A_WEEKDAY = words('上午 下午 凌晨 中午');

/** Parts of a day whose hours are counted from noon: 下午3时 is 15时. 晚 stands in 晚上, 傍晚 and 当晚 as well. */
export const AFTERNOONS = words('下午 晚');

/** A part of the day whose hours are counted from noon too, but not beyond midnight: 夜间10时. */
export const NIGHTS = words('夜间');

/** Parts of a day before noon: 上午14时 cannot be. */
export const MORNINGS = words('上午 凌晨 早');

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

/** A plan and its time, between its name and what is said of it: “十四五”时期的开局之年. */
export const TIMES_OF_A_PLAN = words('时期 期间 规划');

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
