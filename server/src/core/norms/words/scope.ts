/**
 * Whose figure it is: areas, bodies and levels of government, as figures name them or leave them out. Source: 地方各级人民代表
 * 大会和地方各级人民政府组织法 (areas and levels); the rest is usage of official reports (惯例).
 */
import { words } from '../lexicon';

/** Areas that a report speaks for as a whole: 全市, 我镇. */
export const AREAS = words('市 县 区 镇');
/** Areas and bodies that call themselves by their kind alone: 全省, 我局, 本校. */
export const AREAS_AND_BODIES: readonly string[] = [...AREAS, ...words('省 乡 村 局 院 校')];
/** Bodies of the state that call themselves so only with 我: 我部. */
export const BODIES_THAT_SAY_我 = words('部 司');
/** Areas and times that 全 makes a whole of beside those: 全国, 全年. */
export const WHOLES_WITH_全 = words('年 省 国');
/** Areas with a budget of their own: 市财政, 县级预算. */
export const AREAS_WITH_A_BUDGET = words('省 市 县 区');

/** What a level of government has: 市级预算支出, 县本级收入. 预算法. */
export const THINGS_OF_A_PURSE = words('预算 财政 收入 支出 收支 资金 结转 结余 债务');
/** Name a level of government: 省级资金30万元, 中央资金30万元. */
export const LEVELS_OF_GOVERNMENT = words('中央 国家 省级 市级 县级');
/** Name a level of government only with a view to one's own: 上级资金30万元, 本级财政. */
export const LEVELS_AS_SEEN_FROM_HERE = words('各级 上级 区级 地方 本级 我');
/** Set tasks for all others; in front of a task they do not say whose figure it is: 国务院明确任务3项. */
export const BODIES_THAT_SET_TASKS = words('中央 国务院');
/** Name the purse money comes from: 财政资金, 预算. */
export const NAMES_OF_THE_PURSE = words('财政 预算');

/** End the name of a place: 临江市, 河口街道. */
export const ENDINGS_OF_PLACES: readonly string[] = [...AREAS, ...words('省 旗 乡 村 自治区 自治州 街道 社区')];
/** End the name of a body: 第一中学, 县人民医院, 城关林场. */
export const ENDINGS_OF_BODIES = words(`
  公司 集团 学校 中学 小学 医院 大学 学院 银行 支行 分局 林场 农场`);

/** End the name of a part of a body or a place that stands as a head of its own: 检验科, 东山港区. */
export const ENDINGS_OF_DEPARTMENTS = words('科 室 处 部 局 所 站 厂 港区 港 片区 景区');

/** Characters that end names of places and, with a common word before them, common words: 城镇, 园区, 上市, 高校. */
export const ENDINGS_OF_SEEMING_PLACES: readonly string[] = [...AREAS, ...words('村 乡 校')];
/** Make common words of those: 城镇, 上市, 超市, 园区, 库区, 贫困村, 行政村; and 全市, 我县, 各村, which name no one place. */
export const BEGINNINGS_OF_SEEMING_PLACES = words(`
  城 乡 上 超 都 门 股 稳 夜 地 园 社 片 景 库 灾 山 林 牧 老 小 新 校 矿 农 渔 辖 楼 抓 保
  各 全 本 该 我 强 富 贫困 行政`);
/** Open what is no name, whatever it ends in: 全市, 对各县, 其中三个村, 新建学校. */
export const OPENINGS_OF_NO_NAME = words(`
  全 我 本 各 该 这 每 为 对 由 在 把 将 给 让 向 与 和
  其中 其他 其余 新建 新增 建成 建设`);
