/** Words of heads that name a trait and not a kind. Source: practice of official statistics (惯例). */
import { words } from '../lexicon';

/** Traits of people: 女党员, 本科以上, 退役军人. */
const TRAITS_OF_PEOPLE = words(`
  女 男 岁 党员 团员 民族 学历 本科 大专 专科 硕士 博士 研究生 职称 高级 中级 初级 退役 退伍 残疾 低保 留守 困难 脱贫
  贫困 先进 优秀 骨干 青年 老年 老人`);
/** Traits of projects and bodies: 重点项目, 规上企业, 上市公司. */
const TRAITS_OF_PROJECTS = words('重点 重大 规上 规模 高新 上市 龙头 新增 网上 线上 外资 民营 民间 完成');
/** Size and standing in time, also of what was won: 亿元以上, 已建成, 跨省, 首批, 获奖. */
const TRAITS_OF_DEGREE = words('以上 以下 累计 新 已 到 级 跨 首 亿 万 获 优 双');
/** Whatever may be counted under two of them. */
export const WORDS_OF_TRAITS: readonly string[] = [...TRAITS_OF_PEOPLE, ...TRAITS_OF_PROJECTS, ...TRAITS_OF_DEGREE];
