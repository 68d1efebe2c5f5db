/** Labels of the lines that open a record of a meeting: 时间：……, 主持人：……. Source: 会议文书写作惯例. */
import { words } from '../lexicon';

/** Lines under the title of any record: 会议时间：5月8日. */
export const FIELDS_OF_A_MEETING = words('名称 时间 地点 主持 主持人 出席 出席人员 议题');

/** Lines that minutes have beside those: 列席人员：各科室负责人. */
export const FIELDS_OF_MINUTES = words(
  '参会人员 参会人 参加人员 参加人 与会人员 与会人 到会人员 列席 列席人员 缺席 缺席人员 记录 记录人 应到 实到 请假 主席 纪录 纪录人 出席者 列席者 缺席者 散会 散会时间',
);

/** What such a label may open with under a title: 活动时间：. */
export const OCCASIONS_OF_A_FIELD = words('会议 活动 培训');

/** What such a label may open with in minutes: 开会时间：. */
export const OCCASIONS_OF_MINUTES = words('会议 开会 讨论 研讨 例会 组会');

/** Who presides where nobody is called 主持人: 主席：王理事長, 召集人：陳主任. */
export const NAMES_OF_WHO_PRESIDES = words('主席 召集人 司仪');

/** Labels of the lines in the head of minutes: when it was … */
export const LABELS_OF_WHEN_IT_WAS = words('时间 日期 召开时间 起止时间 会期');
/** … where … */
export const LABELS_OF_WHERE_IT_WAS = words(
  '地点 地址 会场 形式 方式 召开地点 召开方式 平台 软件 工具 链接 视频 录屏 回放 播放视频 接入方式',
);
/** … who presided … */
export const LABELS_OF_WHO_PRESIDES = words('主持 主持人 主持者 主席 召集人 司仪');
/** … who came … */
export const LABELS_OF_ATTENDANCE = words(`
  出席 出席人 出席人员 出席人数 出席情况 出席单位 出席领导 出席者 参会 参会人 参会人员 参会人数 参会者 参会成员 参会单位 参会领导 参会方 参加 参加人 参加人员 参加者
  参加单位 参与 参与人 参与人员 参与者 与会 与会人 与会人员 与会者 与会成员 到会 到会人员 人员 成员 到场人员 列席 列席人员 应到 实到 签到 参会情况 参会名单`);
/** … who took the minutes … */
export const LABELS_OF_A_RECORDER = words('记录 记录人 记录员 记录者 纪录 纪录人 整理 整理人 记录整理');
/** … and what it was about. */
export const LABELS_OF_A_MATTER = words('议题 主题 议程 名称 事项 目的');

/** They open a line on the meeting that follows, whose time and place are not this one's: 下次会议：. */
export const BEFORE_A_MEETING_TO_COME = words('下次 下一次 下回 下周会议 下期 会议预告');

/** In the head of minutes they say that some came, under whatever name: 与会, 出席. */
export const SIGNS_THAT_SOME_CAME = words(
  '出席 参会 参加 参与 与会 到会 列席 应到 实到 人员 成员 全体 名单 参会人 发言人 签到 各位 组员 委员 代表 出缺席',
);
/** They say in a sentence where a meeting was: 第二会议室, 线上. */
export const SIGNS_OF_A_VENUE = words(
  '地点 会议室 线上 线下 视频会 腾讯会议 钉钉 Zoom 会场 办公室 礼堂 教室 楼 厅 室召开',
);

/** Such a line of minutes says where a meeting was that nobody had to travel to: 线上会议软件：Zoom, 腾讯会议：350-408-888. */
export const PLACES_ON_LINE = words('线上会议 腾讯会议 视频会议 钉钉会议 飞书会议 Zoom 接入方式 会议链接 会议号');
/** … and what a place ends in that stands behind the time. */
export const LAST_SYLLABLES_OF_A_ROOM = words('楼 室 厅 堂');

/** Tell that there was a sitting, and who sat there: 张明主持会议. */
export const SIGNS_OF_A_SITTING = words('主持 出席 列席 参会 与会 参加会议');
/** Head a column of a table, and are no field of a head by themselves. */
export const HEADS_OF_COLUMNS_IN_MINUTES = words('成员 人员 事项 名称 目的');
