/** Words that tell the line of the addressee (主送机关) from other lines that end in a colon. */
import { words } from '../lexicon';

/** End a sentence that leads in the body: 现将有关情况报告如下：. Source: 惯例. */
export const WORDS_THAT_LEAD_IN_A_BODY = words('如下 包括 以下 是');

/** Open a line that addresses nobody: 一、背景：, 附件：, 现将情况报告：, 根据要求：, 时间：. Source: 惯例. */
export const OPENINGS_THAT_ADDRESS_NOBODY = words('一 二 三 附 现 为 根据 按照 时间 地点');

/** End the name of a group that is written to: 各有关单位：, where 责任单位： is a label. Source: 惯例. */
export const LAST_WORDS_OF_A_GROUP = words('单位 机关 部门 人员 负责人');

/** End the name of who is written to: 各科室：, 县人民政府：, 各位业主：, 机关各部门、各分公司：. Source: 惯例. */
export const LAST_WORDS_OF_AN_ADDRESSEE = words(
  '政府 公司 企业 科室 处室 局 委 委员会 办公室 厅 学校 学院 医院 中心 支部 党委 党组 总支 街道 社区 乡镇 各村 县市区 县区 区县 机构 商户 业主 居民 同志 领导 家长 老师 同学 同事 员工 职工 会员 协会 商会 法院 检察院 分院',
);
