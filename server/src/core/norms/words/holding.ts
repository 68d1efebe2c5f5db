/** What is done with a meeting, a course, a check: it is called, held, carried out. Each list has the words of the one before. Source: 惯例. */
import { words } from '../lexicon';

/** A meeting is called by them: 关于召开……会议的通知. */
export const VERBS_OF_CALLING_A_MEETING = words('召开 举行 举办 组织');
/** They hold an occasion of any kind themselves: 召开会议召开12次. */
export const HOLD_AN_OCCASION: readonly string[] = [...VERBS_OF_CALLING_A_MEETING, ...words('开展')];
/** They hold or carry out whatever takes its time: 召开3次会议, 进行为期10天的检查. */
export const VERBS_OF_HOLDING: readonly string[] = [...HOLD_AN_OCCASION, ...words('进行 实施')];
