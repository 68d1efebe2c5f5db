/** Words that show whose a figure is, and for what case it is laid down. Source: usage in reports and policies (惯例). */
import { words } from '../lexicon';

/** What every company, project or place has; the name alone does not say whose it is: 注册资本5000万元. */
export const NAMES_OF_WHAT_EVERY_OWNER_HAS = words(`
  和 与 均 公司 企业 项目 工程 单位 园区 全年 年度 实现 完成 预计 计划 总 共 为 达 达到 规模以上 规上 工业 主营 业务
  注册资本 注册资金 实收资本 总投资 总投资额 投资总额 投资 投资额 概算 合同金额 合同额 合同价 中标金额 中标价 金额
  收入 营业收入 销售收入 总收入 营业成本 销售成本 成本 净利润 利润 利润总额 毛利率 总资产 净资产 资产总额 负债总额 资产 负债
  资产总计 负债合计 持股 持股比例 股权 出资 出资额 股份 市场份额 市场占有率 占有率 份额 评估值 转让价格 价格 单价
  装机 容量 装机容量 产能 产量 总产量 设计产能 建筑面积 总建筑面积 占地面积 用地面积 面积
  员工 职工 从业人员 增加值 工业增加值 总产值 产值 工业总产值 税金 利税 总额 比例 用工 规模`);

/** Behind a share it is the share that something is named by: 70%股权对应的净资产, 80%的下属公司. */
export const SHARES_THAT_NAME_A_PART = words('股权 股份 权益 下属 子公司 控股 参股 出资 财产份额 的权益');

/** Lay down what is granted, for one case and for the next: 给予最高200万元, 加计10%抵减. */
export const MARKS_OF_WHAT_IS_LAID_DOWN = words(
  '给予 予以 最高 一次性 加计 减按 资助 每人补助 每户补助 每人奖励 每次扣除 每次扣减 扣减 处罚款 处以罚款 被罚款 罚款人民币',
);
/** Behind a rate say that it is taken of something: 按增值税的3%计缴. */
export const VERBS_OF_TAKING_A_RATE = words('计缴 计征 计提 计取 计收 缴纳 征收 提取');

/** Behind 按 say by what a figure was measured: 按照总体市场的销售收入进行统计. */
export const WORDS_OF_A_MEASURE = words('统计 口径 计算 测算 核算 折算 计');

/** Say that something changed, or how much was left, and not of what: 年度较上年度增加, 日余额. */
export const WORDS_OF_A_COMPARISON_ALONE = words('度 较 比 增加 减少 增长 下降 上升 同期 上年 年 末 月 日 为 余额');

/** Deeds that a draft calls by one word where it tells of them, and by another where it comes back to them. Source: 惯例. */
export const DEEDS_BY_OTHER_NAMES: readonly (readonly string[])[] = [
  words('反馈 指出 提出 发现 查出 排查 查摆 检查 移交 交办 梳理 查找'),
  words('走访 调研 调查 访谈 考察 受访'),
  words('受理 接收 接到 收到 接办 承办'),
  words('培训 参训 轮训'),
  words('帮扶 救助 慰问 资助'),
  words('组建 成立 设立 建立'),
];
/** Behind what is counted say that all of a set named before is meant: 26支队伍全员待命, 1638名老人中. */
export const WORDS_BEHIND_A_WHOLE_SET = words('全部 全员 全都 悉数 均 都 无一');
/** What 中 begins a word with, so that it says nothing of a set: 中心, 中小学. */
export const WORDS_THAT_BEGIN_WITH_中 = words(
  '中心 中小 中学 中央 中国 中医 中高 中层 中标 中药 中青 中期 中型 中共 中华 中等 中职 中专 中队',
);
/** Before a deed say that it was not done: 未完成的12项. */
export const NEGATIONS_OF_A_DEED = words('未 不 没 尚 待 拟 需 应 可 能 要');
/** Between 全镇 and a count say that the whole area has so many: 全镇共有15个村. */
export const VERBS_OF_AN_AREA_THAT_HAS = words('共有 现有 下辖 现辖 共辖 辖 共 有');
/** Behind what a whole area has go on about all of it: 全镇14个村中, 全镇14个村均…. */
export const WORDS_BEHIND_ALL_OF_AN_AREA = words('中 的 均 都 全部 全 实现 已 ， 、 。 ； ） 里 参');
/** Say that a set was set up or is there, as many as were counted: 组建队伍28支. */
export const VERBS_OF_SETTING_UP = words('组建 成立 设立 设置 建立 配备 划分 共有 现有 拥有 下设 共设 设 组织');
