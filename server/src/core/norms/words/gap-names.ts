/** Names of gaps in skeletons (norms/skeletons) by what is written into them. */
import { words } from '../lexicon';

/** Gaps that hold what a document is about, by kind: 关于【事项】的请示. */
export const GAPS_OF_THE_SUBJECT = words('事项 活动名称 会议名称 项目名称 学习内容 文件名 表彰对象 规章名称 来源 事件');
