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
export const OCCASIONS_OF_MINUTES = words('会议 开会');

/** Who presides where nobody is called 主持人: 主席：王理事長, 召集人：陳主任. */
export const NAMES_OF_WHO_PRESIDES = words('主席 召集人 司仪');
