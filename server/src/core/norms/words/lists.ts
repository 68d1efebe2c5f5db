/** Words at the borders of a list and in its items: 组织甲、乙、丙三个镇开展检查. Source: usage of official writing (惯例). */
import type { Guarded } from '../guards';
import { words } from '../lexicon';
import { SURNAMES } from '../surnames';

/** After them a list may begin, or a count that has nothing to do with the list before it: 组织三个村…. */
export const VERBS_BEFORE_A_LIST = words(`
  组织 举办 开展 新建 新增 建成 建设 实施 完成 推进 打造 培育 创建 获批 引进 签约 落实 做到 坚持 实现 围绕 坚定
  增强 发挥 聚焦 解决 构建 建立 形成 设立 成立 组建 抓好 突出 落户 布局 覆盖 涉及 走访 培训 整治 改造 修建 配备
  选派 排查 化解 办理 受理 入选 荣获 获得 加快 推动 强化 提升 完善 加强 打好 实行 采取 执行 贯彻 履行 建强 做强
  做优 做大 用好 统筹 深化 支持 推广 出台 制定 修订 编制 争取 争创 认定 命名 表彰 下发 印发 召开 参加 承办 调研
  检查 督查 抽查 发现 查处 立案 处理 通报 推出 作出 促进 带动 辐射 连接 贯通 健全 优化 保障 改善 扩大 巩固 发展
  建好 管好 培养 选树 擦亮 唱响`);
/** Say how many there are, or how many more or fewer: 增加三个镇, 累计三个镇. */
const WORDS_OF_AMOUNT = words(`
  达到 增加 增至 减少 提高 下降 达 是 至 到 超 逾 连续 分别 累计 总计 合计 现有 抓 做`);
/** Say what something holds, or what is made of it: 下辖三个镇, 组成三个组. */
const VERBS_OF_CONTAINING = words('组成 下辖 包括 包含 含 跨 辖 其中');
/** Single out what is counted: 各三个镇, 另三个镇. */
const DETERMINERS = words('各 该 每 某 另 其 首 第 那 双');
/** Tie a count to the words before it: 在三个镇, 和三个镇, 的三个镇. */
const PARTICLES_AND_PREPOSITIONS = words('了 着 的 于 以 在 从 对 由 向 把 将 被 让 使 按 及 和 与 或');
/** Right before a count they point back past the list in front of it, or to what it leaves out: 甲、乙在以上两项…. */
export const WORDS_THAT_POINT_PAST_A_LIST = words('以上 上述 前述 前面 前 后 其他 其余 余下 另外 其中 同样');
/** Right before a count they say that it sums up no list: verbs, adverbs, prepositions, conjunctions. */
export const WORDS_THAT_LEAD_ON: readonly string[] = [
  ...VERBS_BEFORE_A_LIST,
  ...WORDS_OF_AMOUNT,
  ...VERBS_OF_CONTAINING,
  ...DETERMINERS,
  ...PARTICLES_AND_PREPOSITIONS,
];
/** Words that lead on by themselves, but not at the end of a noun: 有三个镇, but 国有、民有三个…. */
export const WORDS_THAT_LEAD_ON_ALONE: readonly (readonly [word: string, compounds: readonly string[]])[] = [
  ['有', words('国有 所有 公有 私有 民有')],
  ['为', words('行为 作为')],
  ['共', words('公共')],
  ['近', words('附近 邻近 靠近')],
  ['约', words('节约 契约 合约 条约 履约 集约')],
];

/** Go on with the purpose or the outcome after an announced list: 做到三个到位：甲、乙、丙，确保…. */
export const WORDS_THAT_GO_ON = words(`
  确保 切实 进一步 实现 推动 从而 使 为 以 均 都 已 并 全面 有力 有效 不断 其中`);
/** Begin what is no further item of a list but more about it: 甲；乙；丙；同时…. */
export const WORDS_THAT_ADD_A_REMARK = words('同时 此外 另外 并 也 还 从而 以及');
/** Open brackets that say something of what is counted, or name some of it: （含2个分场）, （其中甲、乙）. */
export const OPENINGS_OF_A_REMARK = words('含 其中 如 例如 包括 包含 兼 注 详 见 不含 另 原');
/** Give some of what is counted, and not the whole of it: 三项行动：如甲行动、乙行动. */
export const WORDS_THAT_GIVE_EXAMPLES = words('如 例如 比如 譬如 诸如 像');
/** Behind numbered items they lead on to one more: 第一种…；第二种…。还有一种…. */
export const WORDS_THAT_TAKE_A_COUNT_UP = words('最后 另 还 再 此外 其余');
/** Number the items of a list themselves, or set them against each other: 一是…, 有的…. */
export const WORDS_THAT_NUMBER_ITEMS = words('一是 第一 一要 首先 一方面 一种 有的 或者');

/** Join the last item of a list to the others: 甲、乙和丙. */
export const SHORT_CONJUNCTIONS = words('和 与 及');
export const CONJUNCTIONS_OF_ITEMS: readonly string[] = [...words('以及'), ...SHORT_CONJUNCTIONS];
/** Hold a 和, 与 or 及 of their own, which joins no items: 和平, 参与, 及时. Not 功能和平台, 协调和督促. 现代汉语词典. */
export const WORDS_WITH_A_CONJUNCTION_INSIDE: Guarded = {
  和平: '_ 台 均 衡 稳 面 安 整 板 时 价 行 凉',
  和谐: '',
  和解: '_ 决 放 读 答 释 除',
  和睦: '',
  和美: '_ 化 术 育 国 观 食 容',
  共和: '',
  饱和: '',
  缓和: '',
  温和: '',
  中和: '集 _',
  调和: '协 空 单 强 _',
  祥和: '',
  总和: '汇 _',
  随和: '',
  呼和: '',
  参与: '',
  与会: '_ 计',
  给予: '',
  赋予: '',
  普及: '',
  涉及: '',
  及时: '',
  及格: '_ 式',
  触及: '',
  波及: '',
  力所能及: '',
  埃及: '',
  顾及: '',
  危及: '',
  惠及: '',
  推及: '',
};
/** Places that begin with 和; behind a name 和 joins: 水利局和县林业局. */
export const PLACES_THAT_BEGIN_WITH_和 = words('和田 和县');
/** Inside an item they show that a list ends in it and another begins: 李敏获市级, 两省的深圳. */
export const WORDS_BEFORE_ANOTHER_LIST = words(
  '的 获 赴 到 在 是 为 由 对 向 从 给 用 以 将 把 围绕 聚焦 针对 立足 着眼 面向 紧扣',
);

/** Offices are called by them: 财政局, 县委. */
const OFFICES = words('部 委 局 厅 办');
/** The same, of smaller ones too: 财务科. */
export const OFFICES_AND_THEIR_PARTS: readonly string[] = [...OFFICES, ...words('处 科 股')];
/** After them 和 joins two offices rather than two items: 财政局和税务局. */
export const BODIES_THAT_ACT_TOGETHER: readonly string[] = [...OFFICES_AND_THEIR_PARTS, ...words('心 会 院 队')];
/** At the end of an item that begins like a verb they show a name: 发展改革委. */
export const ENDINGS_OF_BODIES_IN_LISTS: readonly string[] = [...OFFICES, ...words('院 会')];

/** Places are called by them: 城关镇, 安宁区. */
const PLACES = words('镇 乡 村 区 县 市 州');
/** Bodies are called by them: 税务局, 水厂. */
const BODIES = words('委 局 部 院 厂 站 所');
/** What is counted is a place: 三个镇. */
export const HEADS_OF_PLACES: readonly string[] = [...PLACES, ...words('省 国 湾 城 街道 地带')];
/** What is counted is a place or a body: 三个园区, 三家单位. */
export const HEADS_OF_PLACES_AND_BODIES: readonly string[] = [
  ...PLACES,
  ...BODIES,
  ...words(`
    旗 处 点 港 园 国 城 地 单位 街道 学校 公司 中心 基地 机构 平台 企业`),
];
/** An item that ends in them names a place or a body: 省委, 城关镇. */
export const ENDINGS_OF_PLACES_AND_BODIES: readonly string[] = [...PLACES, ...BODIES, ...words('省 旗 厅 府 校 司 组')];
/** An item that ends in them names a sort of people: 党员、教师. */
export const ENDINGS_OF_SORTS_OF_PEOPLE = words('员 师 生 长 者 户 手 工 民 部 属');
/** Levels and reaches, which say nothing of what is counted: 三个省级示范村. */
export const LEVELS_AND_REACHES = words(`
  国家级 国家 省级 市级 县级 区级 乡级 镇级 全国 全省 全市 全县 中国`);

/** Heads that are counted by kinds or one by one, as it happens: 水利、交通5个项目. */
export const HEADS_COUNTED_BY_KIND = words(`
  项目 企业 案件 活动 课题 荣誉 奖 奖项 称号 品种 问题 岗位 人员 合作社 工程 标准 产品 专业 支部 农户 示范点 任务
  事项 指标 数据 专利 成果 同志 教师 干部 党员 人才 学生 职工 医生 护士 代表 车辆 设备 作品 节目 建议 提案 线索
  隐患 政策 措施 制度 文件 会议 培训 培训班`);
/** Heads of which each item names one: 甲、乙、丙三个环节. */
export const HEADS_NAMED_ONE_BY_ONE = words(`
  环节 阶段 层面 维度 领域 关键 层次 要素 步骤 角度 导向 转变 结合 统一 体系 目标 季节 学期 学段 学部 年级 班次
  系列 板块 关口 同步 到位`);
/** Say what is done with what is counted, so that the head is more than a noun: 完成三个项目. */
export const VERBS_IN_A_HEAD = words('实施 推进 开展 完成 获批 入选 纳入 建成');

/** Surnames by which an item is known as a person: the common ones but 付 and 闫, and some more: 高某、李某两名. */
export const SURNAMES_IN_LISTS: readonly string[] = [
  ...[...SURNAMES].filter((surname) => surname !== '付' && surname !== '闫'),
  ...words('高 萧 傅 阎 戚'),
];
