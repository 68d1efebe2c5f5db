/** What stands beside a mask: the kind of thing whose name or number is hidden. Source: 惯例 of model texts. */
import type { Unless } from '../guards';
import { words } from '../lexicon';

/** Kinds of place and body, each behind a name that a model text hides: **镇, ××小学. */
export const KINDS_BEHIND_A_HIDDEN_NAME = words(`
  省 市 县 区 旗 镇 乡 村 屯 州 局 厅 委 办 院 校 所 站 馆 园 队 街道 社区 公司 小学 中学 大学 学院 医院 幼儿园 卫生 集团 同志
`);
/** What a hidden number counts or dates: **月, 3×人. */
export const COUNTED_BY_A_HIDDEN_NUMBER = words('年 月 日 人 名 个 家 户 万 亿 元 % 平方 公里');
/** Also behind a number that is hidden whole: **时, **号, **届, **余. */
export const ALSO_BEHIND_A_HIDDEN_NUMBER = words('时 号 余 多 届');
/** What makes another word of a kind or of what is counted: **区块链**, **人员**到岗, **办理时限**. */
export const BEHIND_NOTHING_HIDDEN: Unless = {
  区: '域块分别间位',
  市: '场值',
  县: '域',
  局: '面部势限',
  委: '托员派',
  办: '理公法事好学',
  校: '园对准',
  所: '以有谓',
  队: '伍',
  站: '位',
  人: '员才们口工力均身',
  名: '单称字录额',
  个: '人体别性',
  家: '庭长属',
  户: '籍',
  元: '旦素',
  万: '众',
  日: '常',
  时: '间候代期',
  号: '召',
  多: '元样',
};
/** Also behind a number of which a digit is hidden: 3×亩, 20×件. */
export const ALSO_BEHIND_A_HIDDEN_DIGIT = words('亩 册 份 场 次 项 件 余 多');
/** Behind 20xx these count things, so that it is no year: 20xx人, 20××余. 年 is not among them. */
export const COUNTED_BY_WHAT_LOOKS_LIKE_A_YEAR = words(`
  余 多 来 万 亿 人 名 个 家 户 份 册 场 次 元 件 项 亩 条 吨 % 平方 公里
`);
