/**
 * Counted formulas of political and administrative language: the name, and what it counts, in order.
 *
 * `members` are the telling parts; `suffix` is what each may carry after it (政治意识 or 政治). `loose`: the order is not
 * fixed. Labels whose meaning changes from place to place (四馆, 五有, 一岗双责), and those with two official
 * wordings (三重一大 of 1996 and of 2010), are left out on purpose.
 *
 * Source: documents of the Party's congresses and plenary sessions, 中国共产党章程, 中国共产党纪律处分条例 and the
 * documents that coined each formula (惯例: the wording is fixed by use, not by a regulation on wording).
 */

export interface Formula {
  readonly name: string;
  readonly members: readonly string[];
  readonly suffix: string;
  readonly loose: boolean;
}

const formula = (name: string, members: string, suffix = '', loose = false): Formula => ({
  name,
  members: members.split(' '),
  suffix,
  loose,
});

export const FORMULAS: readonly Formula[] = [
  formula('四个意识', '政治 大局 核心 看齐', '意识'),
  formula('四个自信', '道路 理论 制度 文化', '自信'),
  formula('五位一体', '经济 政治 文化 社会 生态文明', '建设'),
  formula('新发展理念', '创新 协调 绿色 开放 共享'),
  formula('六个必须坚持', '人民至上 自信自立 守正创新 问题导向 系统观念 胸怀天下'),
  formula('社会主义核心价值观', '富强 民主 文明 和谐 自由 平等 公正 法治 爱国 敬业 诚信 友善'),
  formula('六稳', '就业 金融 外贸 外资 投资 预期'),
  formula('六保', '居民就业 基本民生 市场主体 粮食能源安全 产业链供应链稳定 基层运转'),
  formula('放管服', '简政放权 放管结合 优化服务'),
  formula('三会一课', '党员大会 支部委员会 党小组会 党课', '', true),
  formula('四不两直', '不发通知 不打招呼 不听汇报 不用陪同接待 直奔基层 直插现场'),
  formula('四风', '形式主义 官僚主义 享乐主义 奢靡之风'),
  formula('六大纪律', '政治 组织 廉洁 群众 工作 生活', '纪律'),
  formula('三严三实', '严以修身 严以用权 严以律己 谋事要实 创业要实 做人要实'),
  formula('四个伟大', '伟大斗争 伟大工程 伟大事业 伟大梦想'),
  formula('四大考验', '执政 改革开放 市场经济 外部环境', '考验'),
  formula('四种危险', '精神懈怠 能力不足 脱离群众 消极腐败', '危险'),
  formula('政治三力', '判断力 领悟力 执行力'),
  formula('四史', '党史 新中国史 改革开放史 社会主义发展史'),
  formula('好干部标准', '信念坚定 为民服务 勤政务实 敢于担当 清正廉洁'),
  formula('四个不摘', '责任 政策 帮扶 监管'),
  formula('五个振兴', '产业 人才 文化 生态 组织', '振兴'),
  formula('三大攻坚战', '防范化解重大风险 精准脱贫 污染防治'),
  formula('三去一降一补', '去产能 去库存 去杠杆 降成本 补短板'),
  formula('三管三必须', '管行业必须管安全 管业务必须管安全 管生产经营必须管安全'),
  formula('四个最严', '最严谨的标准 最严格的监管 最严厉的处罚 最严肃的问责'),
  formula('三农', '农业 农村 农民', '', true),
  formula('三大作风', '理论联系实际 密切联系群众 批评与自我批评'),
  formula('三下乡', '文化 科技 卫生', '下乡', true),
  formula('三防', '人防 物防 技防', '', true),
  formula('四早', '早发现 早报告 早隔离 早治疗'),
];
