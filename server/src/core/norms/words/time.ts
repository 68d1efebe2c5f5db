/**
 * Words of dates, times of day and lengths of time, and those that only look like them: 月饼, 号楼, 时间.
 *
 * Source: GB/T 15835—2011 and GB/T 7408.1—2023 for how dates and times are written; the rest is 惯例.
 */
import { words } from '../lexicon';
import type { Guarded } from '../guards';

/** Parts of the day, in front of an hour or behind a date: 上午9时, 5月1日上午（星期三）. */
export const PARTS_OF_DAY = words('上午 下午 中午 晚上 晚 凌晨 早上');
/** Parts of the day in official notices besides: 傍晚6时. */
export const RARER_PARTS_OF_DAY = words('傍晚 夜间');
/** Parts of the day that a single time of day has in front: 当晚8时. */
export const PARTS_OF_DAY_IN_REPORTS = words('清晨 早晨 当晚');
/** 早 for 早上, only where an hour or a mask is sure to follow: 5月1日早8时. */
export const SHORT_FOR_MORNING = words('早');

/** The day that follows, before the second end of a range of hours: 20:00至次日6:00. */
export const NEXT_DAY = words('次日 翌日 第二天');
/** The same day, before the second end of a range of hours: 9:00至当日17:00. */
export const SAME_DAY = words('当日 同日 当天');

/** What takes an hour's 时 or 点 into another word: 8时段, 5点期, 3时代. */
export const AFTER_时_IN_OTHER_WORDS = words('段 代 期 间');
/** The same where 时 or 点 closes a range of hours: 9—11时空. */
export const AFTER_时_OF_A_RANGE = words('空');
/** The same where a single hour is meant: 3时尚, 2点区, 5时效. */
export const AFTER_时_OF_AN_HOUR = words('空 尚 区 速 效 限 差');

/** What stands in front of a time of day: 5月1日15:40, 会议时间为9:00, 自8:00. A colon alone may be a score. */
export const BEFORE_A_TIME = words('日 号 ） 天 于 在 从 自 每 时间 时间为 时间是 时间： 截至');
/** What stands behind a time of day: 9:00开始, 9:00前. */
export const AFTER_A_TIME = words('开始 结束 起 前 后 许 钟 在 整 止 左右 召开 准时 截止 举行 开会 集合 出发 报到');
/** What stands behind 3点 where it is an hour and no point of a list: 3点钟, 3点半. */
export const AFTER_AN_HOUR_IN_点 = words('钟 整 半 前 许 开始');

/** Years in words, as the text stands to the year it is written in: 今年3月. 以前年度, 成本年均 and 同年级 hold none. */
export const YEARS_IN_WORDS: Guarded = {
  今年: '',
  去年: '',
  明年: '说 声 证 表 查 _',
  前年: '以 目 之 _',
  后年: '以 今 之 _',
  本年: '成 日 _ 均 轻 龄',
  上年: '以 _ 龄 轻 货 纪',
  当年: '',
  同年: '龄 级 代 产',
  次年: '',
  翌年: '',
  第二年: '',
};
/** Of these, those that mean the year after the one that was named. */
export const YEARS_AFTER = words('次年 翌年 第二年');

/** What takes 月 into another word: 12月龄, 5月饼. */
export const AFTER_月_IN_OTHER_WORDS = words('龄 薪 嫂 租 票 刊 饼 子 考 供 球 亮 光 经 息 均 牙');
/** What closes a day of the month: 5月3日, but not 日均; 6月1号, but not 1号文件, 3号楼. */
export const DAY_MARKS: Guarded = { 日: '均 元 本 语', 号: '楼 线 文 令 机 煤 井 车 店 院 门 馆 厅 地块 公路' };

/** What stands between the two ends of a range: 5月1日至3日. */
export const UNTIL = words('持续到 延续到 一直到 直至 至 到');

/** The parts of a year after its number: 2024年底. 年初期 and 年中学 hold none. */
export const AFTER_底_OF_A_YEAR = words('期 学 小 央 国 心 级 伏 等');
/** The same after a month: 5月初, but not 5月初步. */
export const AFTER_底_OF_A_MONTH = words('期 步 级 中 一 二 三 四 五 六 七 八 九 十');

/** What introduces a length of time: 历时10天, 总工期90天, 5月1日至3日（共3天）. */
export const INTRODUCE_A_DURATION = words(
  '历时 为期 用时 耗时 会期 总工期 工期 周期 公示期 公示时间 有效期 试用期 服务期 建设期 任期 聘期 租期 保修期 质保期 合同期 期限 时长 共计 总共 共 用 （',
);
/** What may follow it: 历时长达10天. */
export const AFTER_INTRODUCING_A_DURATION = words('了 达 为 是 ： 长达');
/** What says that a length of time is not to be held to the day, in front: 历时约10天. */
export const DURATION_ABOUT = words('约 近 逾 大约 将近 超过 不足 不到');
/** The same behind: 历时10天左右. */
export const DURATION_OR_SO = words('多 余 左右 以上 以内 之内 上下');
/** What a length of time is measured in, and what makes another word of it: 日均, 周岁, 年级. */
export const DURATION_UNITS: Guarded = {
  工作日: '',
  天: '',
  日: '均',
  周: '岁 年 期',
  星期: '',
  礼拜: '',
  月: '',
  年: '级 代 度',
  小时: '',
  分钟: '',
};

/** A plan and its time, behind its name: “十四五”时期的开局之年. */
export const TIMES_OF_A_PLAN = words('时期 期间 规划');
/** What tells that 八五 or 十五 in quotation marks is a five-year plan: “九五”时期, “八五”计划. */
export const OF_A_PLAN: readonly string[] = [...TIMES_OF_A_PLAN, ...words('计划')];

/** What a part of a date is called behind a mask, and what makes another word of it: xx年, but not xx年级; ×号, not ×号楼. */
export const PARTS_OF_A_MASKED_DATE: Guarded = {
  年: '级 龄 薪',
  月: '亮 球 饼 台 数 薪 均',
  日: '报 常 益 本 志 记 程',
  号: '文 楼 召 线 店 码 令 院',
  分: '局 公 行 校 管 会 别 类 组',
};
/** The same for 时 and 点, besides AFTER_时_IN_OTHER_WORDS: x时候, x点位. */
export const AFTER_时_BEHIND_A_MASK = words('候 常 刻 效 位');
/** What stands before x点 or x时 where it is an hour: 5日x时, 下午x点. */
export const BEFORE_A_MASKED_HOUR = words('日 于 至 到 — - ~ ～ 当日 当天');
/** What stands before x年 where years are counted and none is named: 近x年, 历时x年. */
export const BEFORE_COUNTED_YEARS = words('近 历时 过去 未来 为期 满 从业 连续');
