/** Words round a blank: what they say of the thing that is missing there. */
import { words } from '../lexicon';
import type { Unless } from '../guards';

/** In front of a number: 共计×个, 附件×. 惯例. */
export const BEFORE_A_NUMBER = words(`
  第 共 约 达 近 占 共计 累计 合计 总计 达到 率 率为 超过 不少于 至少 增长 下降 提高 减少 增加 投资 资金 为期 历时 附件 附表
`);
/** Those of them that change a thing as well as a number: 提高××工作透明度. */
export const NAMES_OF_CHANGES = words('提高 减少 增加 下降 增长');
/** In front of digits that name something: 电话：××. 惯例. */
export const BEFORE_A_CODE = words('编号 号码 证号 账号 电话 手机 联系方式 传真 邮编');
/** In front of a date. 惯例. */
export const BEFORE_A_DATE = words('日期 时间');
/** In front of the name of a place; the labels also with a colon. 惯例. */
export const BEFORE_A_PLACE = words('位于 坐落于 地处 赴 前往');
export const LABELS_OF_A_PLACE = words('地点 住址 地址 籍贯');
/** In front of the name of a body. 惯例. */
export const LABELS_OF_A_BODY = words(`
  单位 机关 部门 公司 发文机关 主送机关 抄送 承办单位 主办单位 填报单位 盖章 盖章）
`);
/** In front of the name of a person: his office, or a label. 惯例. */
export const LABELS_OF_A_PERSON = words(`
  总理 省长 市长 县长 区长 镇长 乡长 局长 厅长 院长 校长 主席 主任 书记 委员 部长 经理 董事长 站长 所长 科长 处长 队长 组长
  姓名 联系人 负责人 签发人 报告人 汇报人 述职人 承办人 经办人 审核人 记录人 主持人 同志
`);

/** Behind the name of a person. 惯例. */
export const BEHIND_A_PERSON = words(`
  同志 先生 女士 老师 教授 书记 某 医生 护士
  主任 副主任 局长 副局长 县长 副县长 市长 副市长 镇长 副镇长 校长 副校长 院长 副院长 总经理 副总经理
`);
/** Behind the name of a body, its kind: ××公司. 惯例. */
export const BEHIND_A_BODY = words(`
  局 厅 委 办 院 校 所 站 馆 园 部
  公司 集团 企业 小学 中学 大学 学校 学院 医院 银行 中心 支部 党支部 党委 党组 协会 学会 联合会 机关 部门 单位 法院 检察院 幼儿园
  卫生 报社 日报 晚报 电视台 酒店 宾馆 合作社 分局 支队 大队 工厂 项目部
`);
/** 部门, 局长, 院里 are no kinds of body. */
export const BEHIND_A_BODY_UNLESS: Unless = Object.fromEntries(
  [...'局厅委办院校所站馆园部'].map((kind) => [kind, '分门署长里']),
);
/** Behind the name of a place, its kind. 惯例. */
export const BEHIND_A_PLACE = words('街道 社区 路 河 湖 山 街 开发区 高新区 片区 自治 地区 组团 村民 镇居民');
/** Names of administrative divisions end so: ××县. 惯例. */
export const DIVISIONS = '省市县旗镇乡村屯州盟';

/** What a field of a form asks for, by a word in its name; the first that fits. 惯例. */
export const FIELDS_OF_A_DATE = words('日期 时间 年份 月份 年度 学年 年 月 日 date time year month day');
export const FIELDS_OF_A_NUMBER = words(
  '数 数量 数字 数值 人数 金额 电话 手机 比例 文号 编号 邮编 率 number count amount phone',
);
export const FIELDS_OF_A_PLACE = words('地 地点 地址 地名 地区 住址 位置 place address');
export const FIELDS_OF_A_BODY = words('单位 机关 部门 公司 企业 学校 医院 局 unit company org');
export const FIELDS_OF_A_PERSON = words('姓名 人 人员 人名 职务 领导 同志 user person');

/** What is numbered rather than counted: 十九届×中全会, ×季度, ×楼. 惯例. */
export const NUMBERED_BEHIND_A_BLANK = words('中全会 季度 楼');
/** In front of a number that was left blank; with 第 and 〕 it is numbered: 约　　亩, 〔2024〕　号. 惯例. */
export const BEFORE_A_GAP = '约共达为第计至到占〕';
/** In front of the end of a month whose number was left blank: 预计　　月底. 惯例. */
export const BEFORE_THE_END_OF_A_MONTH = '计于至到在自从截年';
/** Numbers in words, behind which no number is missing: 二十　　人. */
export const NUMERALS_BEFORE_A_UNIT = '〇零一二三四五六七八九十百千万亿两几半';
/** Documents and meetings are numbered by these: 第　期. 惯例. */
export const NUMBERED_BY = '号期次届';

/** Besides DIVISIONS, what an address or a number ends in where it goes on on the line of a form: 青河县东街____, 共____. */
export const END_BEFORE_A_LINE = words('街 道 路 第 共 约 为 在 于 至 到 大写 小写');
/** What stands in front of the figure of a sum or of the number of a paper: 人民币____, 青交办发____. 惯例. */
export const BEGIN_A_NUMBER = words('人民币 发 函 字');
/** Behind these a bank is not all that is asked for: 开户行：中国农业银行____. 惯例. */
export const LABELS_OF_A_BRANCH = words('账号 帐号 账户 开户行');
/** Behind these a division answers: 籍贯：青河县____. 惯例. */
export const LABELS_OF_A_DIVISION = words('籍贯 户籍 出生地 原籍');
/** Behind these an office answers: 职务：副局长____. 惯例. */
export const LABELS_OF_AN_OFFICE = words('职务 职位 岗位 职称 身份');
/** Answers to 性别, 民族 and 备注: 男____. 惯例. */
export const ANSWERS_OF_ONE_CHARACTER = '男女汉无有是否';
/** What bureaus see to, as it stands in their names: 青河县交通运输____ lacks 局. Source: 国务院机构设置 (2023), local bureaus of the same names. */
export const MATTERS_OF_BUREAUS = words(`
  交通运输 教育 财政 民政 水利 卫生健康 农业农村 市场监督管理 自然资源 生态环境 住房和城乡建设 应急管理 人力资源和社会保障
  文化和旅游 发展和改革 退役军人事务 医疗保障 林业和草原
`);
/** Name what a field wants, whatever is wanted: __姓名__, __手机号码__, __单位全称__. 惯例. */
export const NAMES_IN_A_FIELD = words('姓名 名称 全称 号码 金额 文号 地址 住址 职务');

/** Between the lines of a form they say what is to be done there, and answer nothing: 甲方代表____签字____. 惯例. */
export const SAY_WHAT_COMES_THERE = words('签字 签名 盖章 签章 待定 待补 另定');
