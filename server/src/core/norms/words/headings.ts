/** Words about the numbers of headings. */
import { words } from '../lexicon';

/** What follows a number that counts, dates or ranks and so opens no line: 三个方面, 二次创业, 十余家. Source: 现代汉语八百词. */
export const WORDS_AFTER_A_COUNT = words(
  '年 月 日 十 百 千 万 是 要 个 项 大 级 届 者 次 期 批 位 名 家 多 余 人 天 周 岁 户 元 亩 吨',
);

/** End a line that leads in what follows: 具体打算如下：, 几点体会是：, 主要有：. Source: 惯例. */
export const WORDS_THAT_LEAD_IN = words(
  '如下 如下所示 以下几点 以下几个方面 以下方面 以下问题 以下措施 是 主要有 包括 打算',
);

/** End a heading that lists examples and leaves the list open: 还可增加短视频比赛、摄影比赛等. Source: 惯例. */
export const ENDS_OF_AN_OPEN_LIST = words('等 等等 等工作 等活动');

/** Say that a part is open on purpose: 活动总结（活动后填写）, 附录（略）. Source: 惯例. */
export const WORDS_FOR_WHAT_IS_FILLED_IN_LATER = words('后填写 后填 后补 待填 待补 （略） （空） 另附 另行');

/** Headings of forms under which often nothing is written: 备注, 审批意见. Source: 惯例. */
export const HEADINGS_THAT_MAY_STAY_EMPTY = words(
  '备注 附注 附件 附录 签名 签字 审批意见 领导意见 领导批示 老师点评 教师点评 教师评语 评语 指导教师意见 学院意见 单位意见 专家意见 其他 自由发言 临时动议 Q&A 问答环节 互动环节 自由讨论 自由提问',
);

/** Alone under a heading they say that its part is still to be written. Source: 惯例. */
export const SAY_THAT_MORE_IS_TO_COME = words('未完待续 未完，待续 敬请期待');

/** Points of an agenda that are done as they are said. Source: 惯例. */
export const HEADINGS_THAT_SAY_ALL = words('散会 休会 闭会 礼成 完 全文完 END');

/** Points of the programme of an event, of which minutes tell no more than that they were: 校长致辞, 合影留念. Source: 惯例. */
export const ITEMS_OF_A_PROGRAMME = words('致辞 致词 开场白 合影 合影留念 茶歇 签到 颁奖 剪彩 揭牌');

/** Pictures stand under them, which plain text does not hold: 变更现场图片. */
export const HEADINGS_OVER_PICTURES = words(
  '图片 照片 截图 附图 图集 影像 流程图 示意图 结构图 架构图 框图 拓扑图 效果图 路线图 平面图 布局图 时序图 关系图 E-R图',
);

/** They name what others write by: 投标文件大纲. 惯例. */
export const NAMES_OF_OUTLINES = words('大纲 提纲 框架 模板 大纲模板');

/** Say that a table stands right below, in a sentence that a colon ends: 得分情况如下表所示，总分96分：. 惯例. */
export const TABLE_BELOW = words('如下表所示 见下表 如下表');
