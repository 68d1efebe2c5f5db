/**
 * What sentences in running text are made of that do the work of a part without its heading: 还存在一些不足, 下一步将加强…….
 * How the words stand together is in `../section-sentences.ts`. Source: 机关文书写作惯例.
 */
import { words } from '../lexicon';

// ——— basic facts
/** Before a figure they give the facts of a place or a body: 下辖12个村, 现有党员35名. */
export const WORDS_BEFORE_A_BASIC_FIGURE = words(
  '位于 下辖 辖区 现有 共有 总面积 总人口 常住人口 在职 编制 覆盖 截至 目前 近年来 今年以来 年以来',
);
/** What such figures count: 3200户, 45万元. */
export const UNITS_OF_BASIC_FIGURES = words('户 人 家 个 亩 所 名 万元 公里');

// ——— work done
/** Before 了 they tell of work done: 开展了培训, 完成了改造. */
export const VERBS_OF_WORK_DONE = words(
  '开展 组织 召开 完成 建立 举办 推进 落实 成立 制定 印发 投入 新建 改造 排查 发放 培训 参加 处理 接待',
);
/** The same behind 共, 累计 and their like: 累计排查隐患30处. */
export const VERBS_OF_WORK_COUNTED = words('开展 组织 召开 完成 建立 举办 投入 新建 排查 发放 培训 处理 接待');

// ——— problems
/** Before 存在……问题 they say that it is being mended, or is not there: 针对存在的问题, 未存在. */
export const VERBS_BEFORE_TROUBLE_UNTOLD = words(
  '解决 针对 整改 排查 查找 破解 消除 发现 对 就 不 未 围绕 指出 梳理 查摆 杜绝 防止 避免',
);
/** Behind 不足之处 they ask the reader's pardon, and tell no trouble: 不足之处，敬请批评指正. */
export const WORDS_THAT_ASK_PARDON = words('请 望 欢迎 批评 指正 指教 谅解 包涵 见谅');
/** What exists, where a draft tells its trouble: 存在一些薄弱环节, 存在重视不够. */
export const TROUBLE_THAT_EXISTS = words('问题 不足 困难 差距 薄弱 短板 现象 隐患 矛盾 挑战 瓶颈 不够 不高 不强 滞后');
/** Lead from such a noun to what it consists in: 不足主要表现在, 问题是, 差距依然. */
export const WORDS_BEHIND_A_NAMED_TROUBLE = words('是 仍 还 有： 有， 在于 表现 体现 依然 如下');
/** Behind 还, 仍, 尚 they say a lack: 仍不到位, 还较薄弱. */
export const LACKS_THAT_REMAIN = words(
  '不够 不足 不高 不强 不到位 不完善 不健全 不平衡 不充分 较低 较弱 薄弱 欠缺 滞后 有待',
);
/** What is still wanted, behind 有待, 亟需: 有待进一步加强. */
export const REMEDIES_STILL_WANTED = words('加强 提高 提升 改进 完善 解决 增强');
/** What work is not enough of, or not enough at all: 不够深入, 不够强, 还不够，……. */
export const BEHIND_不够 = words(
  '深入 到位 完善 健全 平衡 扎实 及时 规范 主动 高 强 大 细 实 多 ， 。 ； 、 全面 紧密 充分 有力 明显',
);
/** What there may be too little of: 能力不足, 资金紧缺, 渠道单一. */
export const RESOURCES_OF_WORK = words(`
  能力 力度 水平 意识 效率 质量 人员 人手 人才 经费 资金 力量 设施 设备 进度 素质 机制 手段 办法 形式 结构 基础 作用 渠道`);
/** How it is, then: 能力偏低, 设备老化. */
export const WEAKNESSES = words(`
  弱 偏低 较低 偏少 较少 缓慢 较慢 较差 不够 不足 不高 不强 不多 不健全 不完善 不丰富 不平衡 不到位 不合理
  单一 老化 短缺 紧缺 流失 滞后`);

// ——— what comes next
/** When the work comes that a sentence plans: 下一步，我们将……. */
export const TIMES_AHEAD_IN_SENTENCES = words(`
  下步 下一步 下阶段 下一阶段 下学期 下一学期 下季度 下一季度 今后 接下来 后期 后续 往后 下一年 下周 下月 明年 来年
  下半年 新的一年 未来一年 未来几年 未来工作`);
/** What a sentence does with that work: 今后着力抓好……. */
export const VERBS_OF_PLANNING = words(
  '将 要 拟 继续 进一步 着力 重点 打算 计划 加强 加大 做好 抓好 努力 坚持 争取 力争',
);
/** The last character of a body that plans: 我镇将继续, 全院要进一步. */
export const LAST_CHARACTERS_OF_BODIES = words('镇 乡 县 市 区 局 院 校 站 馆 所 部 委 司 园 科 处');
/** How a body goes on: 将一如既往地支持. */
export const WAYS_OF_GOING_ON = words('继续 进一步 不断 更加 再接再厉 一如既往');

// ——— recommendations
/** What 应, 应当 or 应该 recommends: 应进一步完善制度. */
export const RECOMMENDED_ACTIONS = words('进一步 加强 加大 建立 完善 坚持 着力 积极 大力 充分 注重 尽快');

// ——— aims
/** Whose aim or line is told: 总体目标, 年度要求. */
export const BEFORE_AN_AIM = words('总体 工作 主要 预期 年度 发展');
/** What 以…… or 为…… names: 以提质增效为目标，. */
export const NAMES_OF_AN_AIM = words('目标 宗旨 指导 主线 导向');

// ——— schedule
/** Parts of the year and the week by which work is laid out: 上半年完成, 年底验收. */
export const TIMES_OF_A_SCHEDULE = words('季度 年底 年内 年初 月底 月初 上半年 下半年 学期 阶段 星期');
/** What follows a month that is written in 汉字: 三月份, 五月中旬. */
export const PARTS_OF_A_MONTH = words('份 底 初 中旬 上旬 下旬');

// ——— organisation
/** What is set up to lead work: 成立领导小组. */
export const BODIES_SET_UP = words('小组 专班 工作组 指挥部 机构');
/** Name who leads, or how: 主要领导亲自抓, 由办公室牵头. */
export const SIGNS_OF_LEADERSHIP = words('高度重视 主要领导 一把手 党委 党组 支部 班子 牵头 负责人');

// ——— safeguards
/** What is made stronger so that the work succeeds: 加强组织领导, 强化督促. */
export const SAFEGUARDS = words('领导 保障 督导 督促 检查 监督 考核');
/** What everybody must do: 要统一思想, 必须严格按照……. */
export const DEMANDS_ON_ALL = words('高度重视 切实加强 严格按照 严格落实 统一思想 提高认识');
/** Bodies that see to it: 成立由……任组长的领导小组. */
export const BODIES_THAT_SECURE = words('领导小组 专班 工作组 指挥部');

// ——— resolutions
/** What a meeting does: 会议议定, 会议审议通过. */
export const VERBS_OF_A_MEETING = words('决定 议定 一致同意 同意 审议通过 讨论通过 明确 要求 强调 指出 认为');

// ——— request
/** Open what is asked for: 恳请拨付……, 妥否，请批示. */
export const OPENINGS_OF_A_REQUEST = words('申请 请求 恳请 拟 建议 妥否 当否 可否 请');
