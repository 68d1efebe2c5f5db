/** How things are counted in words: 三个镇, 12项任务. Source: 现代汉语八百词 (量词), 惯例. */
import { words } from '../lexicon';

/** What small numbers are written with: 三, 十二. */
export const NUMERALS_TO_TEN = words('一 二 三 四 五 六 七 八 九 十');
/** What small counts are written with: 三个, 十二项, 两家. */
export const COUNTING_NUMERALS: readonly string[] = [...NUMERALS_TO_TEN, ...words('两')];
/** In front of a numeral they belong to the same number, or make it no count: 第三, 一百三, 几十. */
export const BEGINNINGS_OF_A_NUMBER: readonly string[] = [
  ...COUNTING_NUMERALS,
  ...words('第 百 千 万 亿 零 〇 几 数 多 余'),
];

/** Measure words for points of a text and for nearly anything: 三项措施, 三个方面. */
const MEASURES_OF_POINTS = words('个 项 条 点 件 方面');
/** Measure words in brackets behind a heading: （共五项）. */
export const MEASURES_IN_BRACKETS: readonly string[] = [...MEASURES_OF_POINTS, ...words('个方面')];
/** Measure words of a count right before another: 12类45件实事. */
export const MEASURES_OF_GROUPS: readonly string[] = [...MEASURES_OF_POINTS, ...words('类 大')];
/** Measure words of a count that announces a series: 分三步, 三句话. */
export const MEASURES_THAT_ANNOUNCE: readonly string[] = [...MEASURES_OF_GROUPS, ...words('个方面 种 步 部分 层 句话')];
/** Measure words of a count that sums up a list beside it: 甲、乙、丙三家企业, 县、镇、村三级. */
export const MEASURES_BESIDE_A_LIST: readonly string[] = [
  ...MEASURES_OF_GROUPS,
  ...words('种 部分 家 名 位 所 座 支 者 级 人'),
];

/** What is counted of a series that was listed right above: 以上四项, 上述三个方面. */
export const MEASURES_THAT_POINT_BACK = words('个方面 方面 项 点 条 个');
/** The same of a count in a name, which stands before its list alone: “五步”：甲、乙, “四张清单”，即甲、乙. */
export const MEASURES_BEFORE_A_LIST_ALONE = words('步 张 道');

/** Measure words of what a list names in other words, item by item: 甲、乙、丙三大行动, 三个方面. */
export const MEASURES_OF_A_SUMMARY = words('大 方面');
/** Measure words that count the items themselves: 甲、乙、丙三者. */
export const MEASURES_OF_ITEMS: readonly string[] = [...MEASURES_OF_A_SUMMARY, ...words('者')];
/** Measure words of kinds: 甲、乙、丙三类. */
export const MEASURES_OF_KINDS = words('类 种');
/** Is measure word and what is counted in one: 张三、李四两人. */
export const MEASURE_OF_NAMED_PEOPLE = '人';
/** Measure words of people: 张三、李四2名. */
export const MEASURES_OF_PEOPLE: readonly string[] = [...words('名 位'), MEASURE_OF_NAMED_PEOPLE];
/** Measure words that sum up no list parted by 、 alone: 县、镇、村三级, 三点, 三部分. */
export const MEASURES_THAT_SUM_UP_NOTHING = words('级 点 部分');
/** Behind a numeral inside an item they count something else than the items: 两大基地、三个中心. */
export const MEASURES_INSIDE_AN_ITEM = words('大 个 家 类 种 项 级 条 区');

/** Stand before the number of what is counted by numbers: 附件1至附件5共5份. */
export const NAMES_WITH_A_NUMBER_BEHIND = words('附件 附表 附图 表 图');
/** Measure words of whatever bears a number: 附件1至附件5共5份. */
export const MEASURES_OF_THINGS = words('个 份 项 件 张 条 部 篇');
/** What a course of work is parted into, each with its number: 分四批，第一批…. */
export const MEASURES_OF_A_COURSE = words('批 期 阶段 步 轮 组 档 环节 片区 梯队');

/** Say that a count is not exact: 三个以上, 三家左右. */
export const WORDS_OF_AN_INEXACT_COUNT = words('以上 以下 以内 以外 左右 多 余 上下');

/** 个 and what follows measure time or size: 三个月, 三个百分点. */
const COMPOUNDS_WITH_个 = words(`
  个多 个半 个月 个周 个点 个年 个人 个倍 个百分点 个小时 个工作日 个季度 个学期 个学年 个星期 个大字 个汉字 个字。 个字， 个字： 个字（ 个字—`);
/** 位 and what follows tell size or rank: 两位数, 一位次. */
const COMPOUNDS_WITH_位 = words('位数 位居 位列 位次');
/** 大 belongs to what follows: 一大批, 两大学. */
const COMPOUNDS_WITH_大 = words('大会 大行 大量 大批 大道 大学 大事 大气 大力 大型 大幅 大检查 大多数');
/** Words that begin like those and belong to 大 only in part: 三大行动, 五大会战. */
export const WORDS_BEHIND_大 = words('行动 行业 行为 会战 学科 学院 学段 力量 气田 事项 事业 道路');
/** 点 is of a time of day: 三点半, 三点前. */
const COMPOUNDS_WITH_点 = words('点多 点半 点钟 点整 点前 点后 点到 点至');
/** 级 is of a grade: 三级甲等, 二级响应, 一级公路. */
const COMPOUNDS_WITH_级 = words(`
  级以 级甲 级残 级警 级响应 级公路 级航道 级预警 级医院 级市场 级教授 级指标 级保护`);
/** 人 belongs to what follows: 三人次, 两人制. */
const COMPOUNDS_WITH_人 = words('人次 人间 人制 人份 人行 人称 人民');
/** 条, 名, 种 and 家 belong to what follows: 一条龙, 双名单, 三家庭; 商业三者险 insures against third parties. */
const COMPOUNDS_WITH_OTHER_MEASURES = words(`
  所列 所述 所示 所指 所附 者险 者责任
  条线 条龙 条心 条例 条件 名单 名义 名称 名额 名录 种植 种子 种养 种业 种粮 家庭 家长 家禽 家电 家园`);
/** Behind a numeral they begin with no measure word of a count: 三个月, 两位数, 三点半, 三级甲等. */
export const COMPOUNDS_WITH_A_MEASURE: readonly string[] = [
  ...COMPOUNDS_WITH_个,
  ...COMPOUNDS_WITH_位,
  ...COMPOUNDS_WITH_大,
  ...COMPOUNDS_WITH_点,
  ...COMPOUNDS_WITH_级,
  ...COMPOUNDS_WITH_人,
  ...COMPOUNDS_WITH_OTHER_MEASURES,
];
/** The same where the text ends behind them: 三大类, 三级联动. */
export const COMPOUNDS_AT_THE_END = words('大类 大类别 级联 级联动');

/** Behind a number and 个 they name a principle that has the number in its name: 四个意识, 两个维护. */
const PRINCIPLES_WITH_个 = words(`
  确立 维护 意识 自信 代表 全面 服从 务必 不摘 文明 一百年 毫不动摇 离不开`);
/** Behind a number and 项 they name what has the number in its name: 两项补贴, 八项规定. */
const NAMES_WITH_项 = words('补贴 规定 基本原则 制度 纪律 岗位 审批 附加 改革');
/** The same behind a number and 大: 四大班子, 三大球. */
const NAMES_WITH_大 = words('球 件 家 班子 战役 攻坚战 名著 纪律 作风 考验 革命');
/** Behind a numeral they make a name, which may stand at the end of a list that it does not count: 残疾人两项补贴. */
export const NAMES_WITH_A_NUMBER: readonly string[] = [
  ...[...PRINCIPLES_WITH_个, '一'].map((name) => `个${name}`),
  ...NAMES_WITH_项.map((name) => `项${name}`),
  ...NAMES_WITH_大.map((name) => `大${name}`),
  '位一体',
];
/** Behind a number and its measure word they make the name of a principle, which announces no series: 四个合格. */
export const PRINCIPLES_WITH_A_NUMBER: readonly string[] = [
  ...PRINCIPLES_WITH_个,
  ...words(`
    必须 坚持 伟大 考验 危险 责任 清单 结合 规定 基本原则 纪律 与共 认同 带头 合格 讲 严 实`),
];

/** Two digits that leave open which of them it is, where a scale or a unit follows: 四五十, 三五个, 一两天. */
export const EITHER_OF_TWO = words('一二 一两 二三 两三 三四 三五 四五 五六 六七 七八 八九');

/** Right before a classifier they count, or point, as a number does: 每个, 这个, 几百个. */
export const WORDS_THAT_COUNT_ON = words('每 各 这 那 某 几 数 半 百 千 万 亿');
