/** Words of heads that name a trait and not a kind. Source: practice of official statistics (惯例). */
import { words } from '../lexicon';

/** What a person is by birth, age and schooling: 女职工, 本科以上, 退役军人. An occasion is held for one of them: 老年讲座, 青年讲座. */
const TRAITS_OF_A_PERSON = words(`
  女 男 岁 党员 团员 民族 学历 本科 大专 专科 硕士 博士 研究生 职称 退役 退伍 残疾 留守 青年 老年 老人`);
/** Standing of people, homes and their works: 困难职工, 脱贫户, 优秀教师. */
const TRAITS_OF_STANDING = words('高级 中级 初级 低保 困难 脱贫 贫困 先进 优秀 骨干');
/** Traits of projects and bodies: 重点项目, 规上企业, 上市公司. */
const TRAITS_OF_PROJECTS = words('重点 重大 规上 规模 高新 上市 龙头 新增 网上 线上 外资 民营 民间 完成');
/** Size and standing in time, also of what was won: 亿元以上, 已建成, 跨省, 首批, 获奖. */
const TRAITS_OF_DEGREE = words('以上 以下 累计 新 已 到 级 跨 首 亿 万 获 优 双');
/** Under two of them anything may be counted, people or not: 重点项目, 优秀项目. */
export const WORDS_OF_TRAITS_OF_ANYTHING: readonly string[] = [
  ...TRAITS_OF_STANDING,
  ...TRAITS_OF_PROJECTS,
  ...TRAITS_OF_DEGREE,
];
/** Whatever may be counted under two of them. */
export const WORDS_OF_TRAITS: readonly string[] = [...TRAITS_OF_A_PERSON, ...WORDS_OF_TRAITS_OF_ANYTHING];
