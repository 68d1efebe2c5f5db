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

/** Papers and their parties that name persons only in part: 当事人王××, 信访人赵**. Source: 人民法院在互联网公布裁判文书的规定（隐名处理）. */
export const TELL_OF_A_CASE = words(`
  当事人 信访人 反映人 举报人 投诉人 申诉人 申请人 被申请人 上访人 受害人 被害人 证人 嫌疑人 行为人 被处罚人 违法行为人 被告 原告 上诉人 被执行人 处罚决定 行政处罚 判决 裁定
  立案 涉案 案件 案例 一案 身份证 患者 病历 死者 伤者 肇事 报警 警情 典型案例 违纪 违法 委托人 律师函 法律意见书 起诉状 答辩状 不良事件 仲裁
`);
/** Name a party in a field of its own, so that the whole paper is on its case: 患者姓名：王×, 委托人：李××. */
export const FIELDS_OF_PARTIES = words(`
  当事人 信访人 反映人 举报人 投诉人 申诉人 申请人 被申请人 委托人 受托人 受害人 被害人 证人 嫌疑人 犯罪嫌疑人 行为人 被处罚人 被告 原告 被告人 上诉人 被上诉人 被执行人 申请执行人 患者 死者 伤者
  病人 被询问人 被调查人
`);
/** Say that whoever is named here has another name: 化名王×, 姓名已隐去. */
export const SAY_THAT_NAMES_ARE_HIDDEN = words(`
  化名 隐去 匿名 隐名 脱敏 盲审 匿去 均为化名 已作处理 隐私
`);
/** End in front of a person's name: 村民王××, 当事人赵**, 经与周××. */
export const END_BEFORE_A_PERSON =
  '人者员长民生主友属侄兄弟姐妹父母妻夫子女与和及对向被由将把经令让请给是为系受名师任士医工警记计';
/** Begin behind it where a person does or is something. */
export const BEGIN_BEHIND_A_PERSON =
  '，。；：、！？）（”》,;:男女系在与和及等的之因于驾违骗隐收受将向对以涉未不委立负到经已曾称表';
/** Say where somebody lives, in front of the address: 现住青河县××小区, 家庭住址：. 住 alone does where it opens its clause. */
export const SAY_WHERE_ONE_LIVES = words(
  '现住 家住 住址： 家庭住址： 住所： 住所地： 户籍地： 户籍所在地： 租住在 租住于 居住在 居住于',
);
