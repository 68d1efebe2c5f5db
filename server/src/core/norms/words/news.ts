/**
 * Words by which news shows itself beside the lead and the voices: who was there, in what order things went, what a page or an
 * agency sets round a piece. From what schools, firms, hospitals and papers publish (新闻写作惯例); none of it is a norm.
 */
import { words } from '../lexicon';

/** What one is present at: 出席会议, 参加了本次活动. */
export const OCCASIONS_ATTENDED = words(`
  会议 大会 会 活动 仪式 典礼 开幕式 闭幕式 启动式 签约 揭牌 座谈 论坛 讲座 培训 比赛 大赛 竞赛 决赛 演练 调研 考察 参观 慰问 晚会 展览 年会`);

/** How the course of an event is told, at the head of a clause: 随后，……; 活动伊始. */
export const STEPS_OF_AN_EVENT = words(`
  随后 接着 紧接着 活动伊始 活动开始 活动结束 会议开始 活动最后 会议最后 仪式上 典礼上 论坛上 座谈会上 座谈中 讲座中 培训中 比赛中 大赛中
  调研中 参观中 课堂上 交流中 互动环节 演练中 期间`);

/** What is told of the mood there, and of the end: 掌声雷动, 落下帷幕. */
export const MOODS_OF_AN_EVENT = words(`
  掌声 欢声笑语 气氛热烈 气氛活跃 现场气氛 落下帷幕 圆满结束 圆满落幕 拉开帷幕 拉开序幕 拉开了 受益匪浅 反响热烈 热烈反响 一致好评 广泛好评 合影留念`);

/** What a page writes beside the title of a piece: 发布时间：……, 浏览次数：……. */
export const LABELS_OF_A_PUBLISHED_PIECE = words(`
  发布时间 发布日期 发表时间 编辑日期 更新时间 发布人 浏览次数 点击数 点击次数 阅读次数 来源 信息来源 文章来源`);

/** Before the day that a page writes beside the title of a piece: 发布时间：2025-03-28. */
export const LABELS_OF_A_DAY_ON_A_PAGE = words('发布时间 发布日期 发表时间 编辑日期 发文日期 成文日期 时间 日期');

/** Places in the week and other days on which something happened, beside 近日: 周五, 昨日. */
export const DAYS_OF_NEWS = words('今天 昨天 昨日 今晨 昨晚 本周 上周 周一 周二 周三 周四 周五 周六 周日');

/** What an office or a firm does in a piece of the press: 宣布, 发布公告称. */
export const DEEDS_OF_THE_PRESS = words('宣布 发布 推出 提交 公布 表示 透露 签署 上线 公告称 称');

/** Times of the year at which something took place without a date: 在国庆前夕. */
export const TIMES_WITHOUT_A_DATE = words('前夕 之际 来临 期间 期满 到来');

/** Words that stand in what a court or a prosecutor writes, and in no news. */
export const WORDS_OF_COURTS = words('公诉机关 另案处理 经审理查明 辩护人 本院认为');

/** What an announced event will have: 本次会议将邀请专家授课. */
export const DEEDS_TO_COME = words('邀请 举行 举办 于 设 采取 采用');

/** How one takes part in what is announced: 报名方式：……. */
export const WAYS_TO_TAKE_PART = words('报名方式 报名时间 报名截止 报名费 踊跃报名 注册费');

/** Last words of the title of a brief piece of news; a bulletin of a unit may bear them, too: 消防安全检查简讯. */
export const BRIEFS_OF_NEWS = words('简讯 快讯');
