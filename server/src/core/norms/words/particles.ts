/** What decides between 的, 地 and 得: words that tell how something is done, and what stands round the verb. Source: 现代汉语八百词. */
import { words } from '../lexicon';

/** How something is done: 认真地学习. Before a noun they take 的, so that the verb behind must show itself. */
export const MANNERS_OF_DOING = words(`
  不断 不停 不懈 努力 刻苦 虚心 耐心 细心 用心 精心 专心 热情 热心 积极 主动 认真 仔细 踏实 扎实 真诚 诚恳 自觉 自愿 坚决 坚定 果断 勇敢 大胆 谨慎
  更快 很快 尽心尽力 正式 真正 光荣 荣幸 庄重 庄严 英勇 骄傲 自豪
  及时 按时 准时 迅速 快速 较快 尽快 定期 随时 反复 多次 长期 逐步 逐渐 渐渐 慢慢 稳步 有序 成倍 较好 更好 很好 高质量 高标准 高效 圆满 顺利 成功 出色
  严格 严肃 严密 准确 清楚 清晰 正确 深入 深刻 深深 牢牢 早早 默默 悄悄 全面 充分 有效 有力 合理 科学 灵活 熟练 独立 详细 具体 客观 公正 紧密 密切 广泛
  极大 切实 明显 显著 简单 单纯 盲目 片面 随意 轻松 愉快 进一步 一步步 一次次 最大限度 最大程度 点点滴滴 踏踏实实 认认真真 兢兢业业 勤勤恳恳 实实在在 全心全意
  孜孜不倦 坚持不懈 持之以恒 潜移默化 循序渐进 不厌其烦 游刃有余 有条不紊 一丝不苟 设身处地 自觉自愿 有计划 有针对性 创造性`);

/** Behind them stands what is done, and no thing: 能够更好地服务群众. */
export const WANT_A_DEED = words('能够 才能 可以 必须 应该 应当 得以');

/** They open what stands before a verb: 认真地把问题解决好. With what follows they make other words: 把握, 去年, 跟踪, 向往. */
export const LEAD_TO_A_VERB: Readonly<Record<string, string>> = {
  把: '握关手柄控脉式戏',
  去: '年向处留路除世重污皮粗职掉',
  跟: '踪进随班风帮头',
};

/** Behind 了, 着, 过, 到 and 出 they make another word, which no verb stands before: 的沟通了解, 的过程, 的着力点. */
export const MAKES_A_WORD_WITH_AN_ASPECT: Readonly<Record<string, string>> = {
  了: '解然结断却事得',
  到: '位来底期场达岗会点手家校站案处社村府店场时头访货款账任职',
  出: '台席发版口路入现身来去租行勤资让售色生处差院厂产游国境场示具庭警战动力错问漏格',
  着: '力手重眼急想落装色陆实火迷凉',
  过: '程渡度去来多少高低大小快慢剩于错失滤后关分硬问敏往激程户境磅',
};

/** What is done to something, is hardly a thing itself, and makes no name with what follows, as 解决方案 does: 积极地参加比赛. */
export const DEEDS_TO_SOMETHING = words(`
  成为 加入 走进 走上 走向 走入 走出 投身 前往 融入 面对 对待 看待 听取 履行 遵守 参加 回答 书写 指出 告诉 开展 抓住 贯彻 做好 搞好 办好 抓好 干好
  写好 学好`);

/** They want a thing behind them, so that what is done is one: 得到圆满的完成. */
export const WANT_A_THING = words(
  '有 得到 进行 予以 给予 作出 做出 经过 通过 达到 实现 取得 需要 加以 作为 是 获得 提供 具有 保证 确保 为了 对',
);

/** Verbs of one character whose way of being done is told behind them: 做得好, 过得充实. */
export const DEEDS_OF_ONE_CHARACTER = '做干过走学写办管抓搞说讲跑长变玩住';

/** Before how much: 检查得不够仔细. */
export const DEGREES = words('不够 十分 非常 比较 特别 相当 极其 很 更加 还算 不是很 不太 越来越');

/** How well something was done, as it ends a clause: 处理得不够完美，. */
export const WAYS_DONE = words(`
  好 差 快 慢 开心 高兴 愉快 顺畅 流畅 成熟 合理 准确 丰富 完善 完整 完美 到位 及时 仔细 认真 细致 扎实 透彻 深入 深刻 全面 周到 充分 清楚 明白 彻底 详细 规范 具体 顺利 圆满 出色 优秀 成功 精彩 飞快 充实
  清清楚楚 明明白白 扎扎实实 踏踏实实 有声有色 井井有条`);
