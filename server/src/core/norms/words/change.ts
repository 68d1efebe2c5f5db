/** Words of growth and decline, and what may stand between them and their figures: 四年间累计增长了30%. Source: 惯例. */
import { words } from '../lexicon';
import { FORMS_OF_达 } from './hedges';
import { WORDS_OF_A_TOTAL } from './wholes-and-parts';

/** Say that something became more: 收入增加2万元. */
const VERBS_OF_RISING = words(`
  回升 反弹 增加 增长 提高 提升 上升 上涨 上调 扩大 扩展 扩增 跃升 攀升 递增 增多 增收 增产 净增 新增 增值 多收
  增 升 涨 扩 提 长`);
/** Name the rise itself: 增幅3%, 涨幅近5%. */
const NAMES_OF_A_RISE = words('增幅 涨幅 升幅');
/** Say after 比 that one is more than the other: 比上年多3家, 高2个百分点. */
const ADJECTIVES_OF_MORE = words('多 高');
/** Whatever says in front of a figure that there is more by it: 增长3%, 涨幅3%, 高3个百分点. */
export const WORDS_OF_RISING: readonly string[] = [...VERBS_OF_RISING, ...NAMES_OF_A_RISE, ...ADJECTIVES_OF_MORE];

/** Say that something became less: 能耗下降3%. */
const VERBS_OF_FALLING = words(`
  减少 下降 降低 精简 缩小 缩短 缩减 压减 压缩 压降 回落 下调 下跌 下滑 削减 收窄 减产 减收 节约 节省
  减 降 缩 压 跌`);
/** Name the fall itself: 降幅3%. */
const NAMES_OF_A_FALL = words('降幅 跌幅 减幅');
/** Say after 比 that one is less than the other: 比上年少3家, 低2个百分点. */
const ADJECTIVES_OF_LESS = words('少 低 短');
/** Whatever says in front of a figure that there is less by it: 下降3%, 降幅3%, 低3个百分点. */
export const WORDS_OF_FALLING: readonly string[] = [...VERBS_OF_FALLING, ...NAMES_OF_A_FALL, ...ADJECTIVES_OF_LESS];

/** Name how fast something grows or shrinks: 增速8.2%, 降幅3%. */
export const NAMES_OF_A_RATE_OF_CHANGE: readonly string[] = [
  ...NAMES_OF_A_RISE,
  ...NAMES_OF_A_FALL,
  ...words('增速 增长率'),
];

/** Steps on a scale, counted with 个: 下降两个数量级, 上了两个台阶. */
export const STEPS_ON_A_SCALE = words('数量级 量级 台阶 档次 档位 层次 级别 等级 等次 梯度 梯队 身位 名次 位次');

/** Say only that something changed, not which way: 由8个调整为5个. */
export const VERBS_OF_CHANGING = words('发展 变更 变动 变化 变 调整 调 整合 合并 归并 撤并 优化 改 达');

/** Behind a verb of change they lead to the new level: 增加到50家, 增至50家. */
export const ENDINGS_THAT_REACH = words('到 到了 至 为 成 了到');
/** The same without a verb of change: 由30到50, 由30至50. */
export const PREPOSITIONS_OF_REACHING = words('到 至');
/** Name the level that a change led to: 增长8%，达到50亿元; 增加8家，增至50家. */
export const VERBS_OF_ARRIVING: readonly string[] = [
  ...FORMS_OF_达,
  ...words('增至 升至 降至 减至 增加到 提高到 上升到 下降到 减少到 扩大到'),
];

/** Say how something changed: 大幅增加, 逐步提高. */
export const ADVERBS_OF_CHANGE = words(`
  逐步 大幅 大幅度 稳步 明显 显著 迅速 快速 进一步 相应 分别 统一 已经 已 将 又 再 直接 平均 普遍 猛 陡 骤`);

/** Turn a verb of change into a noun, or say that it is done: 增长率, 下降幅度, 增加了, 增加额. */
export const ENDINGS_OF_CHANGE = words('了 幅 幅度 率 额 量 值 数 比例 比率');
/** Name, behind the verb, what there is more or less of: 增加资金3万元, 减少人数30人; in one word with it, 增支3万元, 减亏3万元. */
export const THINGS_THAT_CHANGE = words('资金 金额 人数 数量 面积 里程 数额 支 收 税 利 亏 编 拨 投 付 贷 存');

/** Say that what follows is the same once more in other words: 由30家增加到60家，即翻一番. */
const WORDS_OF_RESTATING = words('即 也就是 相当于');
/** Say that everything is added up: 累计增长30%, 共减少5家. */
const ADVERBS_OF_TOTALLING: readonly string[] = [...WORDS_OF_A_TOTAL, ...words('净')];
/** Stand before a verb of change and add nothing to be checked: 实际增长3%, 又增加3家. */
const ADVERBS_BESIDE_CHANGE = words('实际 实现 整体 总体 整整 足足 又 再 已 则 较大幅度 直接');
/** Name what the change is measured on: 人数增加30人, 占比提高3个百分点, 户均增加300元. */
const MEASURES_OF_CHANGE = words(`
  绝对 绝对数 数量 人数 总数 比例 比重 占比 标准 同口径 人均 户均`);
/** May stand between a figure and the verb of its change: 由30家增加到60家，数量净增30家. */
export const WORDS_BESIDE_CHANGE: readonly string[] = [
  ...WORDS_OF_RESTATING,
  ...ADVERBS_OF_TOTALLING,
  ...ADVERBS_BESIDE_CHANGE,
  ...MEASURES_OF_CHANGE,
];

/** Units in which a stretch of time is told over which something changed: 四年间增长30%. */
export const UNITS_OF_A_STRETCH = words('年 月 季度 学期 学年');
/** Close a stretch of time: 四年间, 三年多来. */
export const WORDS_AFTER_A_STRETCH = words('时间 间 来 内 中 里');
/** Point back to a stretch of time named before: 期间增长30%. */
export const STRETCHES_NAMED_BEFORE = words('期间 其间 当年 当期');

/** 由 that begins them leads to no first level as in 由30家增加到50家: 由于, 由省(财政). */
export const COMPOUNDS_THAT_BEGIN_WITH_由 = words('由于 由此 由衷 由来 由我 由其 由省 由市 由县 由专');
/** The same for 从, unlike 从30家增加到50家: 从事, 从严. */
export const COMPOUNDS_THAT_BEGIN_WITH_从 = words(`
  从事 从业 从而 从严 从中 从此 从容 从来 从属 从教 从医 从政 从快 从重`);
/** The same for 自, unlike 自30家增加到50家: 自主, 自筹. */
export const COMPOUNDS_THAT_BEGIN_WITH_自 = words(`
  自主 自然 自治 自筹 自有 自身 自觉 自动 自由 自愿 自信 自助 自贸 自来 自我 自查 自评 自行 自营 自贡`);
/** The same for 由 that ends them: 理由, 缘由. */
export const COMPOUNDS_THAT_END_WITH_由 = words('理由 缘由 事由 情由 因由 原由');

/** Units of a rank, which is better the smaller its number: 由第8位上升到第3位. */
export const UNITS_OF_RANK = words('位 名 级 类 等 档');

/** Behind them a rate may be the growth of what was newly added, not of the whole: 新增500人，增长8%. */
export const VERBS_OF_NEWLY_ADDING = words('新增 净增');

/** Say in front of a verb that a row of figures goes one way: 逐年下降. */
export const ADVERBS_OF_A_TREND = words('逐年 逐月 逐季 逐次 逐步 逐级 连年 稳步 持续 不断 连续');
/** Say that what had fallen rises again, and that what had risen falls. */
export const VERBS_OF_RISING_AGAIN = words('回升 反弹 上升 攀升');
export const VERBS_OF_FALLING_BACK = words('回落 下滑 下跌 下降');
/** How much, where no figure says it: 有显著下降, 略有上升. */
export const DEGREES_OF_A_CHANGE = words(
  '有 有所 有了 出现 呈 呈现 略 略有 显著 显著地 明显 大幅 大幅度 稳步 持续 进一步 小幅 小幅度 较大 较大幅度 一定 一定幅度 的 地 均 都 又',
);
/** How often a year what comes once in each of them: 每季一次. */
export const TIMES_A_YEAR: Readonly<Record<string, number>> = {
  年: 1,
  半年: 2,
  季: 4,
  季度: 4,
  月: 12,
  半月: 24,
  旬: 36,
  周: 52,
  星期: 52,
  天: 365,
  日: 365,
};
