/** Words in front of a number: what stands there wants one behind it. */
import { words } from '../lexicon';
import { VERBS_OF_HOLDING } from './holding';
import { NAMES_OF_TOTALS, WORDS_OF_A_RUNNING_TOTAL } from './wholes-and-parts';

/** Behind them a unit is named and counts nothing: 千米的符号为km. */
export const NAMES_OF_SIGNS = words('符号 代号 缩写 简写 单位');

/** What a state or a reign is called by: 国号为元. Source: usage of histories (惯例). */
export const NAMES_OF_A_REIGN = words('国号 年号');

/** Over the first column of a table: 项目、账面价值、增值率%. 惯例. */
export const NAMES_OF_A_FIRST_COLUMN = words('项目 序号 指标 科目 名称 类别 品种 编号 年度 年份 地区 单位');

/** They say that there is something: 共有5个村. 惯例. */
export const VERBS_OF_HAVING = words('共有 现有 拥有 下辖 辖有 现设 下设 共设 设有 建有 配有');
/** Of these the ones that count all there is, so that even a bare classifier may close the clause: 机构共有家。 惯例. */
export const VERBS_OF_HAVING_IN_ALL = words('共有 现有');
/** They only end like such a verb: 发现有个问题. 惯例. */
export const VERBS_THAT_END_LIKE_HAVING = words('发现有 出现有 体现有 假设有 建设有 实现有');
/** They add up: 累计3.2万人次. 惯例. */
export const TOTALS: readonly string[] = [...NAMES_OF_TOTALS, ...WORDS_OF_A_RUNNING_TOTAL];
/** They say how far it went: 达到500户, 增至12家. 惯例. */
export const VERBS_OF_REACHING = words(
  '达到 数达 量达 增至 增加至 整合至 拓展至 扩大至 净增 突破 增加到 增加为 增长为 减少到 减少为 减至 扩大到 扩展到 发展到 压缩为 精简为',
);
/** They set a bound: 不少于3次. 惯例. */
export const BOUNDS = words('超过 不少于 不低于 至少 少于 多于 低于 高于 小于 大于 不大于 不小于 不高于 不多于');
/** A ceiling or a floor is never 万 or 亿 alone: 不超过15万元, though 超过万元 is a turn of speech. 惯例. */
export const BOUNDS_WITH_不 = words('不超过 不高于 不低于 不少于');
/** Of the bounds, and beside them, those behind which a bare classifier may close the clause: 不超过件。 惯例. */
export const BOUNDS_BEFORE_A_STOP = words('超过 不少于 不超过');
/** They say what came, was built, done or given: 新建5所学校, 走访120户. They take a counted object. 惯例. */
export const VERBS_WITH_A_COUNTED_OBJECT = words(`
  新增 增加 减少 压减
  新建 建成 改建 扩建 新设 组建 成立 购置 配备 安装 培育 孵化 引进 转化
  入选 认定 荣获 获得 获评 表彰
  关停 取缔 拆除 淘汰
  受理 办结 查处 立案 整改 调解 发现 排查 化解
  签约 培养 选派 抽调 派出 出动 吸纳 带动
  发放 印发 张贴 悬挂 收集 征集 出台
  走访 慰问 救助 资助 帮扶 惠及
  划分为 承办 接待
`);
/**
 * Verbs and wholes that in speech take an object with a bare 个 (开展个活动, 全县个村): they want a number only in front of
 * what administration counts. 惯例.
 */
export const SPOKEN_WITH_A_BARE_CLASSIFIER = words(`
  安排 组织 举办 开展 解决 处理 办理 制定 投入 打造 召开 建立 设立 设置 实施 完成 建设 覆盖 涉及 确定 创建 改造 实现
  走进 深入 推进 推动 启动 支持 重点支持 培训 评选 办好 推出 取消 下放 承接 优化 细分 新培育 新设立 审议 做好 抓好 规划 安置
  达 约 共 辖 其中
  全国 全省 全市 全县 全区 全镇 全乡 全校
  只有 仅有 仅 分为 分成 对接 报送 接纳 引入 新引入 落地 限申报 首批推出 发布 提出 提取 添加 攻克 形成
`);
/** Link words, in front of 个 alone, which makes no word with what stands before it here: 由个村组成. 现代汉语八百词. */
export const LINKS_BEFORE_GE = words('等 由 从 与 和 及 向 在 对');
/** With 个 they are a word of their own: 今儿个, 谁个, 真个, 自个, 些个. 现代汉语词典. */
const WORDS_WITH_GE = words('今儿 昨儿 明儿 前儿 后儿 谁 真 自 些');
/** 找个, 换个, 是个, 各个, 整个, 今儿个, 谁个, 真个: with 个 they are light speech or a word, and no number is missing. 现代汉语八百词. */
export const LIGHT_BEFORE_GE: readonly string[] = [
  ...words(`
  回 找 开 有 当 换 来 是 做 打 交 搞 弄 给 出 挑 选 立 定 看 说 想 用 把 让 叫 跟 到 过 去 了 着 个 挨 逐 同 么 各 每 整 多 几 哪 这 那 某 单 一 两 双
  `),
  ...WORDS_WITH_GE,
];
/** 挨个, 逐个, 那么个, 今儿个: with 个 they end a phrase. 现代汉语八百词. */
export const NO_NOUN_BEFORE_GE: readonly string[] = [...words('个 挨 逐 同 么 是 了 说'), ...WORDS_WITH_GE];
/** They say how many without a number: 无限个, 好些项. 现代汉语词典. */
export const MANY_WITHOUT_A_NUMBER = words('无限 无穷 无数 好些 很多 许多 若干 大量 任意 任何');

/** Groups of people as their number follows them: 党员120人, 妇女占45%. 惯例. */
export const GROUPS_OF_PEOPLE = words('男性 女性 党员 职工 教师 儿童 妇女 员工');
/** More of them, which only 人 follows: 在校生人. 惯例. */
export const MORE_GROUPS_OF_PEOPLE = words(
  '学生 在校生 毕业生 本科生 研究生 师生 人才 院士 法官 检察官 导师 医师 护士 专家 委员 队员 学员 民警 干部 人员 人口 积极分子 群众 劳动力 其中男 其中女 共 人数达 人数为',
);
/** What leads to a number of people beside totals: 增加到120人次. 惯例. */
export const REACHING_PEOPLE = words('达到 增加到 增至 控制在');

/** What leads to a sum of money: 人均收入15000元. 惯例. */
export const HEADS_OF_A_SUM = words(`
  达 达到 提高 提高到 提高至 增加 增加到 增长 增长到 新增 减少 分红 下降 下降到 降低 分别提高
  合计 共计 累计 平均 收入 支出 补助 补贴 投资 资金 罚款 标准 工资 均价 单价 产值 经费 费用 捐款 节约
`);
/** What happens to money: 损失30万元, 缴纳300元, 处500元罚款. 行政处罚法, 民法典; 惯例. */
export const VERBS_OF_PAYING = words(`
  人民币 港币 损失 处 处以 并处 缴纳 交纳 缴存 支付 给付 收取 收 退还 返还 偿还 赔偿 补偿 扣除 扣减 发给 奖励 预付 垫付 定额 超过 不足 少于 低于 高于 不超过
`);
/** A sum of money ends so: 违约金3000元, 服务费20元, 营业额4亿元. 惯例. */
export const ENDS_OF_SUMS = '金费款额价薪租息债税润';
/** What is paid, or how, right behind its sum: 处300元罚款, 按300元定额扣除. 行政处罚法; 惯例. */
export const KINDS_OF_PAYMENT = words(
  '罚款 罚金 违约金 滞纳金 赔偿 定额 的罚款 的罚金 的违约金 的滞纳金 的赔偿 的标准 标准',
);
/** What leads to a multiple: 增长2倍. 惯例. */
export const HEADS_OF_A_MULTIPLE = words('增长 提高 增加 扩大 提升 达到 放大 翻了 的 约 近 超过');
/** What a mark is given for: 得分95分. 惯例. */
export const HEADS_OF_A_SCORE = words('总分 得分 评分 满分 均分 成绩为 分数 分数为');
/** What leads to a stretch of time or an age: 工期90天. 惯例. */
export const HEADS_OF_A_TIME = words(`
  历时 为期 年龄 不超过 不少于 超过 提前 延长 平均 达到 天数 工期 住院日 长达 用时 耗时 办理时间 时限
  缩短至 缩短到 缩短为 压缩至 压缩到 压缩为 压减至 压减到 压减为 最短 最长 不足 少于 多于
`);
/** What leads to a figure in 万 or 亿, though 达 and 为 may also lead to a round one: 增至3亿元. 惯例. */
export const HEADS_OF_A_GREAT_FIGURE = words('达 达到 增至 迈上');
/** What is done with a grant of money: 下达3亿元资金. 惯例. */
export const DEEDS_WITH_A_GRANT = words('安排 下达 拨付 争取 筹集 筹措 发债 落实 到位 发放 补助 减免 偿还 新增 追加');
/** Where a change or a bound begins: 由52元提高到, 稳定在5%. 惯例. */
export const STARTS_OF_A_CHANGE = words('由 从 至 到 保持在 稳定在 控制在 不低于 不少于');
/** Behind these a full stop came in place of the number: 面积。平方公里. 惯例. */
export const HEADS_BEFORE_A_LOST_NUMBER = words('面积 共有 人数 女性 男性 人口 总数 达到 共计 累计');

/** 突破万亿元, 超万人, 千家万户: here 万 and 亿 themselves are the number. 惯例. */
export const BEFORE_A_ROUND_NUMBER = words(
  '超 超过 突破 破 过 近 上 逾 满 足 达 达到 跨 为 以 按 每 论 则 以下 千家 千门 千行 千村 万 亿 千 单位',
);
/** Whose the 家 behind them is, which counts none: 自己家公司. 惯例. */
export const OWNERS_BEFORE_家 = words('自己 别人 人家 你们 我们 他们 她们 咱们');
/** By them a mixture is told in a bracket, with the sign alone behind: 化学成分（质量分数%）. 惯例. */
export const MEASURES_OF_A_MIXTURE = words('重量 质量 体积 分数 原子 摩尔 重量比 质量比 体积比');
/** Behind these % is the sign itself and not a share: 单位用%. 惯例. */
export const BEFORE_THE_SIGN_ITSELF = words(
  '多少 若干 以 用 按 号 符 字符 有 如 比如 例如 添加 加上 加入 输入 插入 键入 写 写上 前缀 后缀 去掉 删除 替换为 替换成 替换 转义 拼接 拼上 开头 结尾 包含',
);
/** Behind 率% they go on with the figure that was lost, and begin no noun: 增长率%左右. 惯例. */
export const NO_NOUN_BEHIND_A_SHARE = '以左的之至到达为是和与及较比同高低上下超仅只';
/** 总吨, 静载重吨, 多少公里: with the unit they make a term, or ask. GB 3100—1993, 惯例. */
export const BEFORE_THE_UNIT_ITSELF = words(`
  单位 单位为 单位是 量纲为 量纲是 多少 立方 平方 总 总重 总效 蒸 蒸重 蒸效 静 静重 静效 载 载重 载效 有 有重 有效
`);
/** 以吨计, 每英亩, 论斤: one character in front of the unit, or one character before that. 惯例. */
export const NAMES_THE_UNIT = '按以论计英市元成平';
/** What stands for a number or makes a word with the unit behind it: 每天, 多少元, 以上人员. 现代汉语八百词. */
export const STANDS_FOR_A_NUMBER =
  '一二三四五六七八九十百千万亿两俩几多余数半零〇○壹贰叁肆伍陆柒捌玖拾佰仟整' +
  '每各这那哪某该本此单双首末前后上下来若干少乙';
/** With 余 they are words: 其余, 剩余. Behind any other noun 余 means “and more”. 现代汉语词典. */
export const MAKES_A_WORD_WITH_余 = '厨其剩多业残盈结富空有工课冗节之年岁月日周人';
/** With 达 or 超 behind them they are words: 到达, 抵达, 高超. 现代汉语词典. */
export const MAKES_A_WORD_WITH_达 = '到抵表传送发直马豁雷四通下转高';
/** Persons come to harm behind their number: 造成3人死亡. 生产安全事故报告和调查处理条例. */
export const HARM_TO_PERSONS = words('死亡 受伤 重伤 轻伤 失踪 遇难 被困 中毒');
/** What is measured in metres ends so: 两侧, 下游, 线外, 距, 桥长. GB 50139—2014. */
export const ENDS_BEFORE_METRES = '游侧外距长宽高深径';
/** 特等奖, 同等奖: here 等奖 has its grade. 惯例. */
export const GRADES_OF_A_PRIZE = '特头优上中各同';
/** With 约 they are words: 节约, 合约. Behind any other 约 means about. 现代汉语词典. */
export const MAKES_A_WORD_WITH_YUE = '节签履条契违公合特续邀预制大';

/** With 本 behind them and the name of a rule, 本 is “this one”: 特制定本手册, 编印本规程. 惯例. */
export const VERBS_OF_MAKING_RULES = words('制定 制订 编制 编印 编写 编撰 修订 印发 发布 出台 签订 签署 订立 拟定');
/** Digits in a code that are called by what they do: 校验位, 顺序位. GB 11643—1999. */
export const NAMES_OF_DIGITS = words(
  '进 进制 校验 校 顺序 末 首 前 后 高 低 数 千 百 十 个 码 符号 标识 检验 预留 保留',
);
/** Behind 批次 they make a word of it: 批次管理, 批次号. 惯例. */
export const MAKES_A_WORD_WITH_批次 = words('管理 号 码 间 化 产品 生产 追溯 编号 差异 推进 实施 线');
/** Medals as they are counted without a classifier: 5金3银6铜. 惯例. */
export const MEDALS = words('金 银 铜');

/** Bounds that set off a case, behind which a classifier has its number: 不足3人的单位. 惯例. */
export const BOUNDS_OF_A_CASE = words('不足 不满 少于 多于 超过 达到 至少');
/** They say how often, in front of a number of times: 至少3次, 先后4次降低. 现代汉语八百词. */
export const ADVERBS_OF_HOW_OFTEN = words('先后 累计 连续 分别 至少 多达 不少于 不超过');
/** What is held or carried out so many times: 召开3次会议, 完成3次检查. 惯例. */
export const HELD_SO_OFTEN: readonly string[] = [...VERBS_OF_HOLDING, ...words('完成')];
/** Posts in front of 人, with which they make no word: 书记1人、副书记2人. 惯例. */
export const POSTS_BEFORE_人 = words('书记 主任 组长 队长 科长 处长 局长 校长 院长 委员 成员 人员 教师 医师');
/** With 共 they are words: 公共, 中共. 现代汉语词典. */
export const MAKES_A_WORD_WITH_共 = '公中国反一';
/** They say what a thing is made of, in writing and with its number: 包含500个节点. 惯例. */
export const VERBS_OF_CONTAINING = words(
  '仅有 只有 包含 包括 含有 包含了 下辖 分解为 细分为 拆解为 由原来的 划分成 划分为 拆分为 拆分成',
);
/** With 多 they are words: 许多, 最多. Behind any other noun 多 goes on a number: 10多万元. 现代汉语词典. */
export const MAKES_A_WORD_WITH_多 = '许很最太更不众好繁甚诸居过增较颇大至何这那么越差偏要会能可已还也都再又';

/** Beside the verbs above they open what is counted, whatever it is: 新引入8家药企, 打通53条断头路. 惯例. */
export const OPENS_A_COUNT = words(`
  打造 新打造 推出 出台 制定 形成 打通 提出 完成 发布 取消 推进 突破 促成 转化 优化 加快 开通 新开通 复航 加密 引入 新引入 落地 筛选 认定 新认定
  获批 获批建设 布局 再布局 重组 引进培育 培育引进 培育打造 引育 吸引 督促 集聚 汇聚 遴选 选送 启动建设 集中整治 治理 再建 再创建 创建 组建 新组建
  聘用 指派 指定 推荐 选拔 抽取 录取 派 各派 设 招用 增设 升级 提质升级 升格设置 新设 新筹建 强化 支持新建 新增支持 新增拓展 造成
  至少 应有 应当有 至少有 或者有 不超过 不少于 首批 二批 三批 全省 持续开展 攻克 提升 增加 拥有 建强 实施好 持续抓好 调整增加为 具有
  超 开工 再开工 清理规范 发生 通报 公开通报 受到 享受 连任 延长 参加 累计出现 支持 带动 随机摇出 选定 指导
  举行 放映 改扩建 建立 再 已有 设有 配有 又有 其中的 其他 累计引进 集成 下发 起草 审结 侦破 打掉 捣毁 帮助 派驻
`);
/** Before a known thing even these open it: 为6107名困难家庭学生, 将18项制度. 惯例. */
export const OPENS_A_KNOWN_THING = words('为 将 对 让 使 向 有 及 和 与 把');
/** A clause that begins so says how many there are now: 新增离境退税商店675家. 惯例. */
export const VERBS_OF_GROWTH = words(`
  新增 净增 新设 新建 新设立 新注册 新认定 新培育 新打造 新引进 引进 建成 改造 改造提升 加装 推出 开通 打造 实施 举办 建设 培育 疏解 疏解提质 退出
  整治 新晋 获评 创建 打通 出台 优化 扩建 新改建 设立 成立 开办 选派 招募 评定 累计建成 累计打造 累计培育 累计实施 累计引进 下放 取消 治理
  集聚 汇聚 扩招 继续扩招 引进培育 盘活 提升改善 提升 招录 培养 认定 查处
`);
/** Of money: what is paid, or for how many, with whom it is paid in between: 返还吴小秦15元. 惯例. */
export const VERBS_AND_HEADS_OF_A_SUM = words(
  '返还 归还 退还 偿还 支付 赔偿 补偿 缴纳 交纳 奖励 减免 价值 最高 预算 人均 累计',
);
/** A clause that says how many there are in all, or anew, wherever in it: 全年共审议报告4项. 惯例. */
export const SAYS_HOW_MANY_IN_ALL = words(`
  累计 共计 合计 总计 总共 现有 新增 新认定 新设 全年共 期间共 一共 共审议 共召开 共收到 共受理 共办理 共查处 共处理 共完成 共发放 共举办 共组织 共开展 共实施
`);
/** Behind them stands what is new, whatever counts it: 新增1000处信号灯. 惯例. */
export const VERBS_OF_THE_NEW = words('新增 新建 新增开放 建成 新改建 更新改造');
/** In front of 个“ they make a word or are the number: 这个“, 逐个“. 现代汉语八百词. */
export const NO_GAP_BEFORE_A_QUOTED_GE = '几半两每各这那哪某该整逐挨多数第前后上下有';
/** With 个 behind them 超 is a bound: 为超1000个家庭. 惯例. */
export const BEFORE_A_BOUND_超 = '为向达对';
/** With 个 they are speech or a word, beside the light words above: 任何个, 别个, 个 in 单位和个人. 现代汉语八百词. */
export const LIGHT_ENDS_BEFORE_GE = '何别谁全度的和与及或是成为任年转学写作捞闹图落得真于节';
/** 约个时间, 点个星, 撞个正着: behind these verbs 个 is said of one. 现代汉语八百词. */
export const SPOKEN_WITH_GE = '约点撞碰喝吃睡洗留聊拍';
/** 再加个防尘罩, 先写个方案: in front of a verb of one character they show that 个 is said of one. 现代汉语八百词. */
export const BEFORE_A_SPOKEN_VERB = '再先就要想能会可得该别我你您他她它们咱';
/** Link words behind which 个 counts what administration counts: 为800个老旧小区. 惯例. */
export const LINKS_BEFORE_A_COUNTED_THING = '为将向在与对超约共';
/** What is so much, where 万 alone is not meant: 经营性收入50万元以上. 惯例. */
export const SUMS_BEFORE_以上 = words('额 收入 人民币 规模 给予 借款 罚款 款 数额在 应有');
/** Ends of words before 元/人: 约1000元/人, 按200元/次. 惯例. */
export const ENDS_BEFORE_A_PRICE = '约超近算达至到高低中于按';
/** They name the unit in front of a length: 每公里, 单位千瓦. 惯例. */
export const NAMES_A_LENGTH = '每按以单平立总位';
/** Behind a unit that is a noun too they tell of it and count nothing: 信访件次如下表, 接访批次较上年减少. 惯例. */
export const BEHIND_THE_NAME_OF_A_COLUMN = words(
  '如下 见 详见 较 比 同比 环比 均 双 呈 下降 上升 增长 增加 减少 统计 情况 排名 分别 占 为 是',
);
