/**
 * Words of which a text without a title shows its kind where two signs of different sorts stand together: what a body tells of
 * itself and what it has, what a trainee did and what he felt, who invites bids and how. From what people publish; none of it is
 * a norm (惯例).
 */
import { words } from '../lexicon';
import { TIMES_SUMMED_UP_BY_A_TRAINEE } from './papers';

/** What a body tells that it has or is, in the profile of itself: 占地面积, 下设, 前身为. Source: 单位简介惯例. */
export const FACTS_OF_A_BODY = words(`
  占地 建筑面积 现有员工 现有教职工 现有教师 现有职工 在职 在校生 在校学生 专任教师 教职工 开放床位 床位 病区 重点专科 重点学科 培训基地 教学基地 注册资金 注册资本 下设 下辖 设有 总部 分公司
  子公司 前身 更名 主营业务 主营 经营范围 经营理念 服务理念 办学理念 办学特色 企业精神 企业文化 公司秉承 公司坚持 宗旨 使命 愿景 会员单位 理事单位
  高新技术企业 资质 荣誉称号 先进单位 授牌 秉承 致力于 客户遍及 营业网点 医护人员 医技人员 校训 馆藏 面向全国`);

/** What a body says it is, behind 是 or with a count: 是一所……学校, 一家……企业. */
export const SORTS_OF_BODIES = words(`
  学校 中学 小学 高中 大学 学院 幼儿园 医院 企业 公司 集团 机构 组织 团体 协会 联合会 中心 平台 单位 单位之一 高校 名校 基地 图书馆 服务商 提供商 供应商
  制造商 社团 部门 科室 专科 银行 金融机构 名片`);

/** How a body tells whose it is: 隶属于后勤公司. */
export const WORDS_OF_BELONGING = words('隶属于 隶属 直属于 挂靠 挂靠于');

/** Where a body speaks of one matter alone it is no profile: 本次招聘, 现将. */
export const MATTERS_OF_ONE_DAY = words('现将 公告 通知 招聘 招标 采购 汇报 报告期 本报告 总结如下 情况如下 股票 证券');

/** Who takes part in a tender. Source: 《招标投标法》. */
export const PARTIES_OF_A_TENDER = words('招标人 采购人 投标人 供应商 招标代理 中标人');

/** How a tender is opened, or its end told: 现对该项目进行公开招标, 诚邀潜在的投标人参加. Source: 《招标公告和公示信息发布管理办法》. */
export const OPENINGS_OF_A_TENDER = words(`
  进行公开招标 进行院内公开招标 进行招标 公开招标方式 进行采购 竞争性谈判 竞争性磋商 询价采购 比选 诚邀 欢迎潜在 欢迎符合条件 欢迎合格 前来参与 报名参加`);

/** What those who join write to the study of a trainee: 实习 and 社会实践 stand in it again and again. */
export const PLACES_OF_A_TRAINEE: readonly string[] = [...TIMES_SUMMED_UP_BY_A_TRAINEE, ...words('专业实践')];

/** What one says that was learnt: 我深刻认识到, 给我的启示. Source: 心得体会惯例. */
export const VERBS_OF_LEARNING = words(
  '认识到 体会到 感受到 意识到 领悟到 感悟到 懂得了 明白了 学到了 了解到 深知 感触',
);

/** And as a thing: 最大的启示, 我的收获. */
export const FRUITS_OF_LEARNING = words('启示 启发 感触 收获 感悟 体会 感想 触动 反思');

/** And as a whole: 受益匪浅, 收获颇丰. */
export const GAINS_OF_LEARNING = words('受益匪浅 受益良多 收获很多 收获了很多 收获颇丰 收获良多 收获满满');

/** How one came to it: 参加了……培训, 读完……书. */
export const WAYS_OF_LEARNING = words('参加 通过 经过 学习 读 看 听 观看 聆听 在');

/** What such a text is written upon: 参加了这次培训, 读完这本书. */
export const OCCASIONS_OF_LEARNING = words(
  '学习 培训 活动 讲座 课程 课 书 文章 影片 电影 教育 会议 展览 实践 宣讲 报告 观摩 参观 讲话 精神',
);

/** Under whose guidance an account says at once that the work was done: 在县委领导下. Source: 总结写作惯例. */
export const WAYS_OF_GUIDANCE = words('领导 指导 支持 关心 帮助 部署 安排 引领 关怀');

/** What minutes that an assistant wrote have beside 会议主题：: 待办事项, 会议摘要. */
export const PARTS_OF_ASSISTED_MINUTES = words(
  '待办事项 待办 会议摘要 会议结论 会议总结 核心决策 行动项 决议事项 后续安排 任务分配',
);

/** Parts of the file of a tender, group by group: who is invited, what they must know, how bids are judged, … Source: 《招标投标法》第十九条. */
export const PARTS_OF_A_TENDER: readonly (readonly string[])[] = [
  words('投标邀请 投标邀请函 招标公告 采购公告 磋商公告 谈判公告 询价公告 比选公告 采购邀请 磋商邀请 谈判邀请'),
  words('投标人须知 供应商须知 投标须知 响应人须知 报价人须知 须知前附表 投标人须知前附表 供应商须知前附表'),
  words('评标办法 评标方法 评标标准 评审办法 评审方法 评审标准 评分办法 评分标准 评定成交的标准'),
  words('合同条款 合同条款及格式 合同主要条款 合同格式 合同草案 合同草案条款 合同文本 采购合同 合同书格式'),
  words('采购需求 货物需求 服务需求 项目需求 用户需求 用户需求书 技术要求 技术规格 技术标准和要求 工程量清单'),
  words('投标文件格式 响应文件格式 投标文件的格式 响应文件的格式 附件格式 投标函格式 投标函 报价函'),
];

/** Fields of the cover of such a file, below its name: 项目编号：, 采购人：. Source: 惯例. */
export const FIELDS_OF_A_TENDER = words(`
  项目编号 招标编号 采购编号 采购项目编号 招标项目编号 标书编号 文件编号 编号 项目名称 采购项目名称 招标项目名称 标段名称 招标人 采购人 招标单位 采购单位
  采购人名称 招标代理机构 采购代理机构 代理机构 投标人 投标人名称 供应商 供应商名称 投标单位 响应人 编制日期 日期`);
