/**
 * Words that no sentence ends on: prepositions, conjunctions, words before a verb. A paragraph that does was broken off. Source:
 * 现代汉语（虚词）, 惯例.
 */
import type { Guarded } from '../guards';
import { words } from '../lexicon';

/** Of one character, each with what in front makes another word of it: 向, not 方向. */
export const LEAD_ON: Guarded = {
  向: '方 动 意 导 趋 面 朝 走 流 去 投 取 志 转 倾 单 双 定 北 南 东 西 纵 横 内 外 风 航 逆 顺 反 正 同 异 多 一 偏 所 指 _',
  对: '绝 相 反 核 应 面 比 校 查 成 不 答 结 配 派 敌 作 一 做 错 猜 冷 _',
  将: '名 大 上 少 中 麻 干 武 女 虎 健 闯 战 老 强 准 _',
  由: '理 自 事 缘 案 因 根 来 情 _',
  把: '一 两 几 拖 火 扫 车 个 _',
  被: '棉 植 覆 地 绒 羽 床 _',
  与: '参 给 赠 授 相 寄 _',
  和: '总 饱 共 温 缓 祥 平 柔 中 求 之 随 议 谦 人 亲 调 讲 综 融 晴 暖 应 合 谐 仁 义 宽 太 顺 _',
  及: '涉 普 触 波 提 顾 危 得 埃 不 所 言 遍 论 念 企 殃 惠 比 _',
  或: '间 抑 _',
  并: '合 归 兼 吞 裁 撤 火 一 相 _',
  按: '编 _',
};

/** Longer ones, which are no end wherever they stand. */
export const LEAD_ON_LONG = words(
  '以及 并且 而且 按照 根据 依照 依据 围绕 针对 对于 关于 由于 为了 尤其是 特别是 一是 二是 三是 四是 五是 六是 七是 八是',
);

/** When something is done: a clause of its own of nothing else, at the end. */
export const TIMES_BEFORE_A_VERB = words(
  '每年 每季度 每季 每月 每周 每日 每天 每半年 年底前 月底前 目前 今年 明年 下一步 近期 同时 其中 此外 另外 因此 但是',
);

/** They govern a noun whose verb is still to come: 让实干者……, 对2名干部……. */
export const GOVERN_A_NOUN_BEFORE_A_VERB = words('对 将 把 让 向 给 由');

/** Of these also with a noun that is not counted; 由建设者 or 给劳动者 may end what was said before. */
export const GOVERN_ANY_NOUN = words('对 将 把 让');

/** How those are counted to whom something is done: 对1名责任人……. */
export const CLASSIFIERS_OF_THOSE_ACTED_ON = words('名 位 人 户 家 个 件 起 处 条 项 批 台 栋');

/** What a noun of those ends on, and no verb: 责任人, 困难户, 党员. */
export const ENDS_OF_THOSE_ACTED_ON = words('人 员 户 家 者 们 件 部 患 点 站 厂 店 村 校 院 队 车 楼 桥 路 库 题');

/** They open a sentence that tells what is done about something: 针对……，通过……. */
export const OPEN_A_FRAME = words('针对 为了 围绕 面对 对于 按照 根据 对 在');

/** Whoever does so may end on 通过: 经表决，通过. */
export const DECIDE_ON_A_MATTER = words(
  '审议 表决 讨论 投票 评审 验收 会议 大会 全票 一致 审查 答辩 考核 检测 审核 复审 初审 终审 决议 审定 鉴定 评估 认证 考试 测试 检查 提请 票',
);

/** Of those that lead on, the ones that before a full stop are another word: 可感可及。 握手言和。 的依据。 */
export const ALSO_END_A_SENTENCE = words('对 和 及 或 并 按 与 依据 根据');
