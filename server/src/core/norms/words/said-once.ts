/**
 * Common words of official writing that nobody says twice in a row, as 研究研究 or 讨论讨论 are said: 整改情况情况, 进入进入. They
 * tell a slip from two words that only meet (深化文化文艺, 构建共建共治), and a word that a line break has cut in two.
 *
 * Source: the commonest two-character words of published government reports and statutes (惯例), without those that are
 * said twice on purpose.
 */
import { words } from '../lexicon';

/** Prepositions, adverbs and verbs of one character that are not said twice in a row, as 让让 or 看看 are: 各部门要要. 现代汉语八百词. */
export const WORDS_OF_ONE_NEVER_DOUBLED = '要将在是从并被于因该都就';

/** 情况 in 整改情况情况汇报. */
export const WORDS_SAID_ONCE = words(`
  工作 要求 进行 管理 根据 提供 通过 使用 方式 问题 需要 完成 主要 组织 相关 制定 情况 人员 项目 服务 按照 信息 时间 规定 实施 以下 内容 部门 实际 单位 技术 以及
  制度 计划 标准 以上 开展 报告 提出 其他 发展 作为 建立 建设 提高 任务 加强 重点 关于 范围 可以 规范 处理 社会 重大 国家 能力 企业 基础 安全 基本 环境 同时 重要
  目标 会议 机构 方面 系统 明确 有关 统一 直接 保障 措施 及时 做好 完善 落实 参与 条件 确定 维护 结合 培训 必须 有效 指导 利用 生产 数据 实现 解决 全面 结果 责任
  形成 领导 行为 个人 监督 影响 意见 地方 产品 材料 发生 存在 需求 事项 负责 依法 机制 综合 政府 确保 及其 包括 促进 行政 推进 资源 平台 持续 具有 质量 文化 具体
  超过 规划 方案 教育 健康 坚持 积极 取得 开发 提升 部分 合理 执行 保护 风险 政策 公开 发现 过程 原则 经济 各类 法律 安排 核心 引导 严格 经营 增加 发布 地区 业务
  主动 稳定 决定 所有 推动 市场 部署 纳入 法规 继续 关系 采取 设施 建议 接受 评估 成果 保持 水平 优化 应用 控制 生活 投入 体系 合作 其中 科技 分别 精神 主体 全部
  给予 设备 功能 实行 审批 鼓励 经验 作出 网络 作用 领域 运行 办法 中心 科学 程度 中国 创新 增强 突出 良好 区域 深入 适用 关键 行业 设计 符合 城市 集中 编制 为了
  改革 各级 专业 用于 应当 文件 全国 战略 扩大 国际 工程 涉及 人民 各项 已经 形式 发挥 思想 共同 资金 进入 结构 流程 统筹 公共 投资 设置 成为 程序 公司 群众 期间
  健全 达到 申请 农村 参加 获得 限制 造成 设立 特色 优先 承担 推广 特别 历史 方向 或者 收入 贯彻 规模 强化 职责 转移 机关 学校 方法 加快 降低 监管 年度 代表 比例
  明显 提交 力量 专项 清单 加大 数量 认真 时代 成本 自身 决策 实践 知识 价值 长期 运营 人才 严重 成功 构建 农业 审查 优势 行动 先进 批准 运用 阶段 更新 有序 正确
  切实 金融 目的 记录 力度 应急 工业 医疗 困难 交通 配置 整体 更加 准确 文明 完整 产生 予以 开放 模式 办理 改造 创造 居民 总体 费用 处置 履行 统计 围绕 中央 共享
  满足 分类 经费 团队 治理 连续 财政 事业 支付 成效 监测 相应 利益 条例 各种 价格 现代 基层 防治 防止 定期 培育 协同 产业 升级 政治 举办 城乡 审议 得到 同步 原因
  营造 减少 指标 特殊 试点 旅游 协作 空间 整改 经过 违反 生态 新增 污染 能够 补贴 充分 内部 抓好 提前 渠道 住房 出现 正式 同志 布局 消费 就业 全体 上述 因素 执法
  岗位 保证 消除 覆盖 医院 进展 通知 转化 权益 应对 还有 社区 我国 认定 对于 配套 大力 贡献 整治 预算 改进 采用 商业 启动 防范 施行 同意 理念 效率 要素 目录 具备
  必要 融合 意识 坚决 时期 违法 巩固 依据 开始 大会 人口 无法 下列 拓展 新型 省级 国内 登记 基地 资产 审计 职业 修复 丰富 支出 基金 县级 职工 农民 民族 建成 当前
  显著 突破 动态 规章 表示 场景 正常 审核 优质 传统 衔接 合同 快速 树立 根本 队伍 成立 排放 团结 融资 广泛 地位 意义 乡村 卫生 主题 土地 出台 效果 有力 数字 体制
  遵循 资料 电子 预期 和谐 能源 结束 贷款 带动 增长 避免 防控 激发 活力 制造 商品 振兴 世界 权利 装备 对外 家庭 把握 体育 恢复 供给 着力 创业 注重 智能 粮食 联合
  国防 修订 支撑 创建 保险 公布 集体 深刻 步伐 争取 动力 贸易 引领 销售 稳妥 手段 道路 高校 复杂 自觉 形势 下降 体现 全民 工具 确认 整合 效益 适应 自主 大型 动员
  导向 进步 义务 学生 技能 法定 扎实 顺利 累计 小时 矛盾 依照 补充 联动 乡镇 免费 分配 集团 培养 引进 反馈 提请 规则 证明 优秀 铁路 繁荣 公平 场所 聚焦 激励 实力
  转型 尊重 备案 出口 示范 紧密 特点 来源 办好 链接 上级 档案 发放 耕地 金额 平均 对接 便利 常态 效能 精准 养老 从事 仍然 专门 智慧 先行 民生 干部 预防 召开 成绩
  疫情 群体 周围 咨询 日常 全球 攻坚 组建 坚定 总量 法治 纲要 开工 债务 收集 补偿 信用 推行 预警 针对 状况 竞争 物流 品牌 用地 奖励 转变 交易 稳步 格局 壮大 指引
  情形 以来 比重 现场 资本 逐步 融入 加工 汽车 采购 绿色 标志 举措 规律 平衡 灵活 共建 践行 列入 破坏 隐患 请予 大局 局面 反映 员工 实体 独立 委托 检验 分工 流通
  协议 潜力 集成 弘扬 典型 指定 名称 坚强 加速 迈出 草案 通道 非法 改变 状态 处罚 驱动 禁止 增收 载体 公路 理论 受到 专家 政务 公众 事件 斗争 完全 未经 机场 救助
  案件 化解 平安 现实 平等 电力 但是 有权 现有 增量 业态 后续 长远 科研 农田 授权 公正 协助 确立 面对 儿童 作风 成就 面临 全力 清洁 海外 生育 始终 银行 认为 责令
  适当 夯实 跨境 用户 纠正 集群 上线 掌握 公民 权力 民间 底线 大学 自然 传承 人数 才能 如果 事实 基调 定位 高于 权限 使命 购买 军队 框架 储备 运输 临时 工资 节能
  均衡 职能 简称 相互 书面 导致 消防 遵守 搭建 支配 面积 落地 存量 压力 革命 惠民 攻关 重视 排查 奋斗 事故 延长 属于 收到 期限 代码 文档 管控 效应 营商 环节 帮扶
  集聚 流动 变更 适度 救援 成员 增效 模型 建筑 坚实 遏制 带领 劳动 享有 性质 损失 相对 担当 检测 自动 动能 工会 挖掘 报送 高端 成长 面向 形态 遇到 听取 总额 气象
  生物 流域 初步 位置 物质 普查 信心 垃圾 减灾 拥有 差距 今后 由于 重新 对象 承诺 到期 进口 电商 积累 做法 县域 人居 督促 广大 现象 移动 办事 自行 畅通 保密 违规
  损害 进度 推出 高铁 并且 因此 不断 村民 农户 党员 党委 支部 书记 主任 局长 镇长 县长 同事 台账 问卷 表格 附件 名单 号召 召集 汇报 传达 上报 下达 实地 走访 慰问
  河道 水渠 路灯 厕所 秸秆 大棚 贫困 街道
`);

/** Degrees and assurances that are said twice for force: 特别特别重要. */
export const SAID_TWICE_WITH_FORCE = words('特别 完全 更加');

/** Papers that are called by what they are of, so that its word may end one phrase and begin their name: 第一次会议会议纪要. */
export const PAPERS_OF_SOMETHING = words(
  '纪要 记录 通知 议程 日程 须知 手册 方案 预案 计划 规划 总结 报告 简报 说明 指南 名单 台账 清单 公告 公示',
);

/** Nouns that are verbs too, so that one may follow the other: 领导领导全局, 各类组织组织活动, 本规定规定的期限. */
export const NOUNS_AND_VERBS = words(
  '组织 领导 代表 编辑 指挥 服务 管理 控制 教育 工作 建设 保障 监督 指导 培训 计划 规定 汇报',
);

/** Somebody is told something by them, which he may be the subject of: 告诉我我将去哪里. 惯例. */
export const VERBS_OF_TELLING_SOMEBODY = words('告诉 提醒 告知 通知 答应 问 教');

/** They point at a paper, so that the noun behind them is whole and a verb follows: 本规定规定的期限, 有关规定规定的其他情形. */
export const WORDS_THAT_POINT_AT_A_PAPER = words('本 该 此 有关 相关 上述');

/** What is done by a rule, so that the 规定 in front is a noun: 按照有关规定规定执行. 惯例. */
export const DEEDS_BY_A_RULE = words('执行 办理 处理 处罚 进行 实施 开展 落实 使用 审批 报销 报送 上报 管理');

/** With such a noun behind it the deed names someone or something that the rule speaks of: 有关规定规定使用单位应当……. */
export const NOUNS_BEHIND_A_DEED = words(
  '单位 人员 部门 机构 主体 对象 时限 期限 时间 程序 范围 方式 标准 费 权 者 人',
);

/** What makes a longer word of the one before it, so that two words meet: 组织组织员, 社会工作工作站, 大数据数据量. */
export const ENDINGS_OF_LONGER_WORDS =
  '员者生站组部室局厅处科院校所会委队团法人家化性力率品区学器机具台网点线图表册簿书单证制量库源型级式界业费款层';

/** Characters that make a time of 年度, so that what follows is a name of its own: 上一年度年度报告. */
export const BEFORE_年度 = '上下本每该前次当';

/** Characters that make a word with 目 behind them, so that 目的 only seems to stand twice: 项目的目的. */
export const BEFORE_目 = '项题节栏科数条名书曲剧账纲耳面盲注醒';

/** Characters that count with 个, so that 每个人 and 个人 only meet. */
export const BEFORE_个 = '每各某几两一二三四五六七八九十百千万亿多';

/** What makes a name of the word behind it: 党组织组织生活, 大数据数据共享, 高新技术技术改造. */
export const BEGINNINGS_OF_NAMES = words('党 社会 经济 自治 群团 合作 基层 大 新 子 总 高 高新 国有 中小 规上');

/** Characters behind which 和 ends a word, so that the next one joins: 祥和和谐. */
export const BEFORE_和_IN_ONE_WORD = '祥温缓调饱共柔暖随议讲求谋谐附应唱暄平亲谦和';

/** Characters with which 和 begins a word: 稳定和和谐, 和和美美. */
export const AFTER_和_IN_ONE_WORD = '谐平解美气睦善好顺缓和';

/** Characters behind which 与 ends a word (参与与会), and those with which it begins one. */
export const BEFORE_与_IN_ONE_WORD = '参赋给赠授付施寄交让与';
export const AFTER_与_IN_ONE_WORD = '会否时与';

/** Begin words that are no nouns, so that the noun in front of them is whole: 情况情况的报告. 惯例 of grammar. */
export const BEGIN_NO_NOUN = '的了是在和与及等将已应要可能不也都为对从把被由向于中上下内里时后前之以而或且';
/** Nouns of things that end one compound and begin another: 登记系统系统配置, 有关规定规定的. 情况 and 方面 are no such. */
export const BOTH_END_AND_BEGIN_COMPOUNDS = words(
  '系统 用户 信息 数据 规定 项目 产品 平台 网络 设备 文件 企业 部门 资源 模型 接口 图片 页面 功能',
);

/** End the names of bodies, so that the next noun may begin with them: 第一人民医院医院信息系统. */
export const ENDS_OF_BODIES = words('医院 学校 学院 大学 公司 集团 银行 中心 法院 社区 企业 协会 政府');

/** With 主任 in front they are ranks of a profession, which a head of an office may have: 主任医师, 主任编辑. Source: 职称系列. */
export const PROFESSIONS_BEHIND_主任 = words('医师 护师 药师 技师 编辑 记者 法医 科员 中医');

/** They say little in a clause, so that it says the same without them: 排着队摸一摸, 排队摸了摸. Source: 现代汉语（虚词）. */
export const LIGHT_CHARACTERS = '着了一都也均已共将的地得被把由要并且又还全';

/** What numbers are made of: where they change places, two clauses say two things. */
export const NUMERALS_IN_ORDER = '0123456789二三四五六七八九十百千万亿半两';

/** In the label of a list of what is planned, and in that of the list of what came of it: 计划完成：, 已经完成：. 惯例 of weekly reports. */
export const LABELS_OF_A_PLAN = words('计划 拟办 拟完成 预定 目标 待办');
export const LABELS_OF_WHAT_CAME_OF_IT = words('已 实际 结果 完成情况 进展');
