/**
 * Words that stand in pairs (除……外, 由……组成, 只有……才), and what one writes where the halves of two pairs are mixed. Source: 现代汉语语法教材
 * （关联词语、介词框架、句式杂糅、否定失当）; each pair was held against 20 million characters of statutes, which do without the faults.
 */
import { words } from '../lexicon';

/** Before 等在内, somewhere in its sentence: 包括甲、乙等在内. */
export const HOLD_WHAT_IS_LISTED = words('包括 包含 涵盖 囊括 连同 连 含 算 列 计 纳入');
/** Parts of a whole, counted: 由三部分组成. */
export const PARTS_THAT_MAKE_A_WHOLE = words(
  '人 名 部分 个部分 大部分 个方面 个环节 个模块 个阶段 个单位 个小组 个要素 个板块',
);
/** Lead to what a whole is made of, before 三部分组成. */
export const LEAD_TO_PARTS = words('由 有 以 是 从 用');
/** Divide a whole into its parts, so that 组成 behind them is of another frame: 分为两部分组成. */
export const DIVIDE_INTO_PARTS = words('分为 分成 划分为');
/** 每队3人组成: whose parts are counted one by one; so one says it without 由. */
export const EACH_WHOLE = words('每 各');

/** Behind 除……外 comes what is left. */
export const WHAT_IS_LEFT = words('其余 其他 其它 剩余 未能 均 都 一律 还');
/** They make a clause of what stands before 外, which then wants its 除: 留出一成作为积累外. */
export const VERBS_BEFORE_外 = words('作为 用于 留出 划出');
/** And so does a reason, from its head to its end: 因大雪封路等原因外. 因公出国经费外 is a noun. */
export const OPEN_A_REASON = words('因 由于');
export const END_A_REASON = words('原因 情况 情形');
/** Places and scopes that things are outside of, without 除: 红线范围外. */
export const PLACES_AND_SCOPES = words(
  '围栏 红线 范围 体制 编制 系统 预算 时间 小时 目录 条款 合同 院 屋 楼 厅 门 窗 场 墙 区 城 县 镇 村 境 线 室',
);

/** What something has as its aim: 以……为目的的一个. */
export const AIMS_BEHIND_为 = words('目的 目标 核心 主题 基础 重点 主线 宗旨 中心 导向 主体 特色');
/** Govern 以……为目的的一支队伍 as their noun. */
export const MAKE_OR_ARE = words('是 成为 打造 建成 形成');
/** Ask for yes or no, so that what is asked is taken as a measure: 以是否……作为标准. */
export const ASK_YES_OR_NO = words('是否 能否 可否 能不能 是不是');
export const MEASURES = words('标尺 标准 依据 准绳 尺度 指标');
/** Govern what is taken as something: 把……作为. */
export const TAKE_AS = '以将把用拿按看';

/** Aims that are named and then said with 是: 目的是……, never 目的为了……. */
export const AIMS_SAID_WITH_是 = words('目的 目标 宗旨 用意 初衷');

/** Keep something from being so; 不再 behind them says the contrary. */
export const KEEP_FROM = words('防止 避免 杜绝 以免 严防 谨防');
/** What then happens no more: 防止……不再发生. */
export const HAPPENINGS = words('发生 出现 重演 重现 复发 产生 反弹');
/** They let something be so, whatever stands before them: 严防死守确保事故不再发生. */
export const BRING_ABOUT = words('确保 保证 要求 力求 实现 做到 保障 使 让 后');
/** They forbid, and so do those behind them: 严禁不得. 不可 and 不准 begin other words there: 严禁不可回收物混入. */
export const FORBID = words('严禁 禁止');
export const FORBIDDEN = words('不得 不许');
/** 切忌不要. 不可一世 and 不得要领 are what one is warned of. */
export const WARN = words('切忌');
export const WARNED = words('不要 不能');

/** Behind 主要 said before their subject, and again before them: 主要问题主要是. */
export const SAY_WHAT_IT_IS = words('是 有 为 涉及 包括 集中 体现 表现 来自 在于 存在 包含 分为 由 指 围绕');

/** Persons of some rank, of whom one says what they mainly do: 主要领导主要抓全面. */
export const PERSONS_BEHIND_主要 = words('领导 成员 人员 干部 负责 对象');

/** Behind 从 they make a verb or an adverb of it: 从事, 从而. */
export const BEHIND_从_IN_OTHER_WORDS = words(
  '事 业 中 而 不 此 来 小 严 重 轻 快 速 容 众 属 未 没 无 教 警 医 政 军 艺 商 优 今 前 以 句',
);

/** Words that say the same; two of them side by side are two versions: 涵盖包括. */
export const SAY_THE_SAME: readonly (readonly string[])[] = [
  words('涵盖 包括 包含 囊括'),
  words('期间 中间 之间 之中 当中'),
  words('因此 所以 因而'),
  words('但是 然而 可是'),
  words('由于 因为'),
  words('例如 比如 譬如 诸如'),
  words('并且 而且'),
  words('如果 假如 倘若'),
  words('可以 能够'),
  words('大约 大概 将近'),
  words('必须 务必 应当 应该'),
  words('目前 现在 当前'),
];

/** Of those the ones that run into no longer word, so that anything may follow: 涵盖包括. */
export const BEGIN_NO_OTHER_WORD = words('涵盖 包括 因为 但是 而且 倘若 期间');

/** Deeds that are over before what the sentence is about: 改造完成后。 */
export const DEEDS_THAT_END = words('完成 结束 完毕 成立 试行 投用 印发 竣工 到位');
/** A sentence with one of them may end on 后: 排在最后一名之后, 是会后. */
export const MAKE_后_WHOLE = '在是到至于从自为待等须应';

/** Go on from what was said, so that no sentence opens with them. */
export const GO_ON_FROM_WHAT_WAS_SAID = words('从而 以便 以免 致使');
/** With them 便 and 免 are other words: 以便民中心, 以免费培训. */
export const BEHIND_以便_IN_OTHER_WORDS = '民利捷费试税检职疫';
/** Behind 以 at the head they say what for; alone they are no sentence: 以提高知名度。 */
export const PURPOSES_BEHIND_以 = words(
  '提高 确保 保证 促进 增强 便于 达到 满足 提升 加强 实现 推动 避免 防止 减少 降低 应对 适应 方便',
);

/** What such a purpose ends on, so that no second verb stands before it: 以满足高峰的需要。 */
export const WHAT_IS_AIMED_AT = words('需要 需求 要求 水平 能力 效率 质量 发生 意识');
/** A verb of what is done begins with one of them: 以改革引领发展, 以服务促发展. */
export const SECOND_VERBS = '促带引推助换赢创谋破迎倒检取';

/** A clause with one of them says what is done, whatever it is done for: 为了方便群众，我镇开放了大厅。 */
export const OF_A_MAIN_CLAUSE = '了于将已我本拟定召举印下须必';
/** 为了……。经研究决定，……: what was to be done stands in the next sentence. */
export const DECISIONS = words('决定 拟定');
