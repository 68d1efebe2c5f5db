/**
 * Words that no sentence ends on: prepositions, conjunctions, words before a verb. A paragraph that does was broken off. Source:
 * 现代汉语（虚词）, 惯例.
 */
import type { Guarded } from '../guards';
import { words } from '../lexicon';

/** Of one character, each with what in front makes another word of it: 向, not 方向; 铁锹25把 are counted. */
export const LEAD_ON: Guarded = {
  向: '方 动 意 导 趋 面 朝 走 流 去 投 取 志 转 倾 单 双 定 北 南 东 西 纵 横 内 外 风 航 逆 顺 反 正 同 异 多 一 偏 所 指 _',
  对: '0 1 2 3 4 5 6 7 8 9 三 四 五 六 七 八 九 十 百 余 两 绝 相 反 核 应 面 比 校 查 成 不 答 结 配 派 敌 作 一 做 错 猜 冷 _',
  将: '名 大 上 少 中 麻 干 武 女 虎 健 闯 战 老 强 准 _',
  由: '理 自 事 缘 案 因 根 来 情 _',
  把: '0 1 2 3 4 5 6 7 8 9 三 四 五 六 七 八 九 十 百 余 一 两 几 多 拖 火 扫 车 个 _',
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
  '以及 并且 而且 按照 依照 围绕 针对 对于 关于 由于 为了 尤其是 特别是 一是 二是 三是 四是 五是 六是 七是 八是',
);

/** The same where they open a clause; behind a verb they are nouns: 提供依据, 没有根据. */
export const LEAD_ON_AT_THE_HEAD = words('根据 依据');

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

/**
 * Prepositions, conjunctions, adverbs before a verb, verbs that must have an object, words before a noun: no clause ends on them, before a
 * comma or a full stop. Source: 现代汉语（虚词、能愿动词、区别词）; each stands before no mark in five million characters of finished text, or
 * before one in a thousand.
 */
export const END_NO_CLAUSE = words(
  `按照 关于 对于 依照 为了 针对 基于 随着 朝着 鉴于 沿着 本着 凭借 围绕 借助 由于 或者 以及 及其 如果 不仅 从而 而是 无论 即使 进而 尽管
  以便 不但 即便 更加 必须 逐步 相互 互相 稳步 擅自 大幅 难以 尚未 仍然 较为 甚至 越来越 尤其 至少 一直 决不 奋力 更为 牢牢
  高举 逐渐 即将 正在 已经 正是 尽量 仅仅 绝不 不必 极为 务必 凡是 一经 最为 切实 着力 大力 力争 立足 具有 属于 予以 加以
  给予 确保 成为 用于 能够 得以 不愿 注重 处于 来自 未能 赋予 使得 致使 促使 位于 敢于 勇于 善于 有着 旨在 涵盖 便于 有助于 致力于
  不利于 有利于 助于 视为 推向 奠定 秉持 谱写 开创 试图 涉嫌 各级 各项 各类 各种 任何 整个 新型 现有`,
);

/** They open the circumstances of a clause; 使 behind it has no subject then: 随着……的推行，使……. Source: 语法教材（滥用介词致主语残缺）. */
export const OPEN_CIRCUMSTANCES = words('通过 随着 由于');
/** The verbs that then lack it, the ones of two characters always. */
export const LET_SOMETHING_BE = words('使得 致使 促使 使');
/** With what stands behind it 使 is another word: 使用. */
export const BEHIND_使_IN_ONE_WORD = '用命者馆节领役然';
/** Under what others do: 在各方支持下，使……. Under a condition one may let something be: 在……前提下，使……. */
export const WHAT_OTHERS_DO = words('帮助 指导 关心 支持 领导 带领 关怀 推动 影响 配合 引领');
/** Ends of what one does oneself, so that one may let it have its effect: 通过不懈努力，使……. */
export const OWN_EFFORTS = words('努力 奋斗 改革 工作 学习');

/** When something is so, in a clause of its own before the circumstances: 近年来，通过……. */
export const TIMES_BEFORE_CIRCUMSTANCES = words(
  '近年来 近几年来 今年来 今年以来 去年以来 一年来 多年来 目前 同时 此外 总之 因此 另外 其次 最后 首先 期间 年内',
);

/** They open circumstances that go to the end of a clause which ends in 的 and a noun: 针对群众反映的问题. */
export const OPEN_WITH_A_NOUN = words('围绕 按照 针对 根据 由于 鉴于 基于 本着 随着');
/** With a deed and its object behind them they make a sentence whole: 基于推理可以发现规则之间的冲突. */
export const SAY_WHAT_MAY_BE_DONE = words('可以 能够 有助于 有利于 便于');
/** In front of what something agrees with: 与法律的解释一致. */
export const WITH_WHAT_IT_AGREES = '与和跟同';
/** What is to be done stands behind it, always: 为了提升服务水平，……. */
export const LEADS_TO_A_PURPOSE = '为了';
/** Where circumstances that 在 opens end: 在各方支持下, 在推进过程中. */
export const ENDS_OF_CIRCUMSTANCES = '下中后时';

/** What is kept to: 按照有关标准支付. Its 的 wants a verb or a noun: 按照有关标准的，. */
export const WHAT_IS_KEPT_TO = words('标准 规定 要求 办法 精神 部署 原则 协议 约定 方案 制度 程序 合同 规范 文件');
export const KEEP_TO = words('按照 根据 依照 依据 参照');

/** With them goes what was reached: 取得了显著的成效. Without the noun the sentence stops: 取得了显著的。 */
export const VERBS_OF_OBTAINING = words('取得 获得 实现 得到 起到 发挥 奠定 形成 带来 造成 营造 树立 展现');

/** Deeds that last. What is in one goes on: 正在推进中; to say 进行 behind it mixes two ways of saying so. */
export const DEEDS_THAT_LAST = words('推进 进行 开展 实施 建设 施工 办理 审理 筹备 编制 洽谈 整改 落实');

/** Deeds that are no nouns, so that they are not said before and behind what they are done to: 召开会议召开12次. */
export const DEEDS_SAID_ONCE = words(
  '召开 举办 建成 新建 发放 完成 印发 制定 查处 化解 受理 办结 开展 举行 建立 组织 实现 投入 排查 走访 新增 签订 新增 安装 配备 修建 栽植 清理 拆除 选派 聘请 邀请 表彰',
);

/** What one holds, behind a deed that names it: 表彰会上共表彰12人, 签订仪式上共签订3份. */
export const OCCASIONS = words('大会 会上 会议 会 仪式 典礼 活动 现场 名单 环节 当天 专场 函');

/** Of END_NO_CLAUSE those that give: what is given may stand in front, 补助由县里给予, 能给予的都给予. */
export const GIVE_SOMETHING = words('给予 予以 加以 赋予');
/** Govern what is given, or ask about it, in front of such a verb: 把支持全部给予, 哪些给予, 是否给予. */
export const BRING_WHAT_IS_GIVEN_TO_THE_FRONT = words('把 将 由 被 什么 哪些 是否 能否 可否 不 未 凡 均 都 全部 尽量');
/** Name whom it is given to: behind them what is given is still to come, 对确有困难的应当给予。. */
export const NAME_WHO_IS_GIVEN = words('对 向 为');
/** Take the word itself for their object: 变可选为必须, 不是选择，而是必须. */
export const TAKE_A_WORD_ITSELF = words('为 成 是 到 作 于 些 非');
/** Open a clause that shares the verb of the one before: 这些政策必须，也应当落实. */
export const SHARE_THE_NEXT_VERB = words('也 还 更 且 而且 并且 又 甚至');
/** Words that ask, so that a purpose is asked for and not told: 为了谁。依靠谁。 */
export const ASK_FOR_SOMETHING = words('谁 什么 啥 哪 何');

/** Of what the sentence then says 是, 在于 or 主要: 进度受影响的原因，一是……. Without it the sentence has lost its verb. */
export const ENDS_THAT_WANT_是 = words('的原因 的根源 的症结');
/** A clause that has one of them governs its end: 分析了……的原因, 由于……的原因. */
/** Only at its head: 受天气影响的原因. */
export const OPENS_A_REASON = '受';
export const GOVERN_A_REASON = '由因出鉴基考对就关除在从把将以为是析找查究说明解问思讨答询释求知清供披述';
/** The next clause says what it is: 主要是, 一是, 在于, 归结为, 既有. */
export const BEGIN_WHAT_IT_IS = '主一是为就既有也包大都在可多还不首第其归无与应以及和：';

/** With them one of END_NO_CLAUSE is the end of another word, or a predicate: 附着力, 出大力, 大可不必, 过大幅. */
export const BEFORE_THE_END_OF_ANOTHER_WORD: readonly string[] = words(
  '附着力 执着力 出大力 下大力 花大力 可不必 也不必 就不必 倒不必 过大幅 太大幅 横大幅',
);

/** Before one of END_NO_CLAUSE they make a noun of it: 经营之必须, 三个有利于. */
export const BEFORE_A_WORD_AS_A_NOUN = '之个的项条';
