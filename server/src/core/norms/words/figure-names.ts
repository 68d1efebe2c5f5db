/** Words by which the name of what a figure counts is cut out of its clause: 养老服务网络 of 建成养老服务网络12个. */
import { words } from '../lexicon';

/** Verbs that count what stands behind the unit, so that the name is verb and thing: 改造12个老旧小区. Source: 惯例. */
export const VERBS_OF_WORK = words(
  '建 建成 新建 新建成 改造 整治 培训 培育 组织 开展 举办 发放 新增 办结 排查 整改 化解 引进 签约 实施 打造 创建 评选 表彰 慰问 走访 ' +
    '帮扶 资助 完善 修订 制定 出台 印发 召开 接待 受理 救助 安置',
);

/** Verbs that say how a figure changed: 增长6.2%. Of what, the words before them tell. Source: 统计公报惯例. */
export const VERBS_THAT_TELL_CHANGE = words('增加 增长 减少 下降 提高 降低 上升 回落');

/** Nouns that say how a figure changed, or what part of a whole it is: 增速6.2%, 占比40%. Source: 统计公报惯例. */
export const NOUNS_THAT_TELL_CHANGE = words('增幅 增速 占 占比 比重');

/** Words beside a figure that leave open what it counts: 同比, 人均, 合计. Source: 统计公报惯例. */
export const WORDS_THAT_NAME_NOTHING = words(
  '同比 环比 比上年 比上月 较上年 较上月 实际 名义 分别 其中 新增 净增 合计 共计 总计 平均 年均 人均 户均 超额 约 和 及 与 等',
);

/** Words that only join a clause to what stands before it: 其中, 与此同时. Source: 现代汉语八百词. */
export const WORDS_THAT_JOIN_CLAUSES = words(
  '其中 包括 另有 虽然 尽管 但是 但 同时 此外 另外 特别是 尤其是 一方面 另一方面 近年来 今年以来 与此同时',
);

/** Particles that no name begins with: 对困难群众发放……, 共培训……. Source: 现代汉语八百词. */
export const PARTICLES_BEFORE_A_NAME = words(
  '和 及 与 等 对 向 为 给 被 把 将 让 由 从 在 于 以 按 并 且 而 又 也 还 先 后 共 计',
);

/** Words with which a sentence goes on behind the thing that was counted: 12家企业全部完成整改, 321处隐患逐一建立台账. Source: 惯例. */
export const WORDS_BEHIND_A_THING = words(
  '逐一 逐项 逐户 逐个 逐条 逐件 一一 立即 及时 限期 签订 全部 完成 通过 达到 实现 参加 参与 得到 获得 受到 进行 纳入 落实 建立 开展 已经 正在 按期 如期 顺利 投入 占',
);
