/** What bears a number with 号 and is no document and no day: 3号楼, 5号线. Source: 编号用语惯例. */
import { words } from '../lexicon';

/** Things that are numbered in addresses, mines and transport: 3号楼, 2号井, 5号线. */
export const NUMBERED_THINGS = words('楼 院 线 井 机 桥 门 店 车');

/** Behind the number of a document in brackets they make it one of a plot, a ship, a store: （2024）5号地块. */
export const OTHER_THINGS_NUMBERED_IN_BRACKETS = words('矿 库 仓 船 仪 铺 地块 宗地');

/** Behind a day with 号 they make it a number: 5月3号文, 2月7号令, 6月1号馆. */
export const OTHER_THINGS_NUMBERED_LIKE_DAYS = words('文 令 煤 地 馆 厅');

/** End the name of what is held again and again and has an ordinal: 第五届桃花节. */
export const ENDINGS_OF_EVENTS = words('节 年会 博览会 运动会 展会 展 论坛 大赛 锦标赛 邀请赛 文化周 活动周 月 周');

/** Meetings that are counted with 次: 第三次会员代表大会. */
export const ASSEMBLIES = words('代表大会 全体会议 会员大会 股东大会 联席会议');

/** What is held for some days and has a name of its own: 全省城市工作会议. */
export const EVENTS_OF_SOME_DAYS: readonly string[] = [
  ...words('会议 大会 全会 博览会 交易会 座谈会 研讨会 培训班 竞赛 比赛 比武 巡展 晚会 仪式'),
  ...ENDINGS_OF_EVENTS.filter((ending) => ending.length > 1),
];

/** Before 第六部分 they point at a part of the draft itself: 见第六部分. 惯例. */
export const POINT_AT_A_PART = words('见 按照 围绕 参照 对照 依照 本文 本报告 本方案');
/** Behind it they do so: 第六部分所列. */
export const POINT_FROM_BEHIND = words('所列 所述 所示 列出 提到的 提出的');
/** Before the number of a table or figure: 见表3. */
export const POINT_TO = words('见表 见图');
