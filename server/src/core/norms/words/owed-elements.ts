/** Words that show whether a document owes an element (要素), or has it in its text. Source: 公文、会议文书写作惯例. */
import { words } from '../lexicon';

/** Bodies outside government, to whom the regulation on official documents applies by analogy only: 某某公司关于……的通知. */
export const BODIES_OUTSIDE_GOVERNMENT = words(
  '公司 集团 工厂 物业 学校 中学 小学 大学 学院 幼儿园 医院 协会 俱乐部 社区 居委会 村委会 村民委员会',
);

/** Reports that are studies, audits or figures and are not sent to an addressee: 关于……的调查报告. */
export const REPORTS_WITHOUT_ADDRESSEE = words('调查 审计 评估 分析 研究 预算 决算 计划 年度');

/** What a 请示 asks for: 请予批复, 请予以审定. */
export const VERBS_OF_DECIDING = words('批示 批复 审批 批准 核准 审核 审定 指示 审议 答复 函复 批转');

/** What is called: 关于举办……培训班的通知. */
export const MEETINGS = words('会 会议 培训 培训班 大会 座谈 论坛 活动');

/** A notice about a meeting that does not call it: 关于做好……会议准备工作的通知, 关于……会议延期的通知. */
export const SIGNS_OF_NO_CALL = words('印发 转发 做好 延期 取消 推迟');

/** The notice leaves something to a later one: 时间另行通知. */
export const LEFT_TO_A_LATER_NOTICE = words('另行通知');

/** A notice that has one of them tells the time: 会议定于……, 下午报到. */
export const SIGNS_OF_A_TIME = words('时间 定于 上午 下午');

/** A notice that has one of them tells the place: 地点：……, 线上参会, 三楼, 会议室, 报告厅, 宾馆. */
export const SIGNS_OF_A_PLACE = words('地点 礼堂 视频会 线上 腾讯会议 会场 酒店 厅 楼 室 馆');

/** What is done at the place, behind 在 or 到: 在县行政中心召开, 到县委党校报到. */
export const VERBS_AT_A_PLACE = words('召开 举行 举办 开展 进行 报到');

/** Ways of taking part, before who does: 参会单位, 培训对象. */
export const WAYS_OF_TAKING_PART = words('参会 参加 出席 与会 参训 培训 会议 邀请');

/** Who takes part, behind the way: 参会范围. */
export const WHO_TAKES_PART = words('人员 对象 范围 单位');

/** A notice that has one of them tells who shall come: 请……参加, 全体干部, 主要负责人. */
export const SIGNS_OF_PEOPLE = words('参加 出席 人员 代表 全体 负责人 名单');

/** Lines of minutes on who was there open so: 应到15人, 到会：……. */
export const OPENINGS_ON_ATTENDANCE = words('应到 实到 出席 参会 参加 与会 到会');

/** What stands before the colon in such a line: 参加人员：……. */
export const WAYS_OF_ATTENDING = words('出席 参加 参会 与会 参与 到会');

/** Who attends, behind the way: 出席领导：……. */
export const WHO_ATTENDS = words('人员 人 领导 者');

/** They send the reader to an attachment: 详见附件2. */
export const VERBS_BEFORE_AN_ATTACHMENT = words('见 详见 参见 按 按照 填写 填报');
/** Between the verb and 附件 they say that it is this draft's own: 详见文后附件2. */
export const WORDS_FOR_HERE_BEFORE_AN_ATTACHMENT = words('文后 文末 后附 所附 本通知 本方案 本文');

/** What a template calls the blank that the date goes into: {{发文日期}}. */
export const NAMES_OF_THE_DATE = words('日期 时间 年月日 date');

/** In front of 日期 or 时间 they say when the draft itself was made: 发布日期：, 通知时间：. 惯例. */
export const WORDS_BEFORE_ITS_OWN_DATE = words('成文 发文 印发 落款 发布 公布 签发 通知时间 通知日期');

/** What a template calls the blank that the signature goes into: {{发文机关}}. */
export const NAMES_OF_THE_SIGNER = words('机关 单位 部门 公司 署名 落款 姓名 signature');

/** What a template calls the blank that the addressee goes into: {{主送机关}}. */
export const NAMES_OF_THE_ADDRESSEE = words('主送 收文 受文 致送 抬头 addressee');

/** Show that an account is spoken, and that who gives it stands there: 各位领导，大家好, 我是七车间的……. Source: usage (惯例). */
export const WORDS_OF_SPEAKERS = words('大家好 大家晚上好 大家下午好 大家上午好 我是 我叫');

/** What a letter from one body to another asks, in its title: 关于商请……的函. Source: 公文写作惯例. */
export const MATTERS_ASKED_BY_LETTER = words('报送 商请 商洽 征求 申请 请求 协助 催办 邀请 请予');
/** They close such a letter: 特此函达, 请予支持为盼. */
export const CLOSINGS_OF_A_LETTER = words(
  '特此 专此 此函 此复 为盼 为荷 为感 盼复 函复 函达 函商 复函 函告。 请予 敬请 恳请 望予 谢谢 感谢 顺祝 此致',
);
