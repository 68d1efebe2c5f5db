/**
 * What stands beside a word where it is a slip for another, or shows that it is none. The slips themselves stand in
 * `../guarded-words.ts` and `../context-words.ts`. Source: 现代汉语规范词典; proof-read statutes and reports.
 */
import { words } from '../lexicon';
import { CAPITAL_POWERS, STANDARD_CAPITALS } from './sums-of-money';

/**
 * Characters that are words by themselves, so that one of them may be left between two words: 按/排位. What is no
 * word alone was part of one: 踊/现出.
 */
export const STANDS_ALONE: ReadonlySet<string> = new Set(
  words('于 的 了 在 和 与 及 以 即 因 为 要 已 该 将 被 把 从 对 按 由 至 到 簿 护 像'),
);

// ——— words that are each right in their place
/** Behind 必须, where 必需 is a slip: 必需坚持, 必需认真落实. */
export const BEHIND_必须 = words('要 做 坚持 按 严格 加强 认真 落实');
/** Behind 检察, which is right there: 监督检察职能, 检察院. */
export const BEHIND_检察 = words('院 机关 官 工作 职能 职责 室 厅 部 权');
/** What one rides (乘坐): 乘座高铁. */
export const VEHICLES = words('公交 飞机 高铁 火车 地铁 出租 汽车 电梯 船');
/** What one spends (度过), not crosses (渡过): 渡过春节. */
export const TIMES_SPENT = words('时光 佳节 春节 假期 暑假 寒假 岁月 一生');
/** What is of a size (大型): 大形机械. */
export const THINGS_OF_A_SIZE = words('企业 项目 活动 会议 机械 车辆 设备 超市 城市 广场');
/** What is done no more (不再): 不在依靠……, 不在受理. */
export const DONE_NO_MORE = words(`
  是过去 依靠 依赖 担心 需要 发愁 局限于 满足于 单纯 重复 受理 新增 保留 使用 享受 列入 办理 审批 收取 执行 排队 排长队 另行 反弹`);
/** What 不在 may rightly deny: 不在受理范围, 不在列入名单之列. */
export const WHERE_SOMETHING_IS_NOT = words('之列 范围 名单 之内 之中 条件');

// ——— words that are wrong by any dictionary, or old
/** Behind 做为 they belong to 为, so that nothing is wrong: 做为民实事, 做为了……. */
export const BEHIND_做_BEGUN_BY_为 = words('民 人民 群众 党 国 企业 基层 了 什');
/** What has a deadline, so that 截止 is right: 报名截止4月1日. */
export const WHAT_HAS_A_DEADLINE = words('报名 申报 提交 递交 投标 响应 征集 受理 缴费 申请 登记 时间 日期');
/** Days up to which something is told, so that it is 截至: 截止目前, 截止年底. */
export const DAYS_TOLD_UP_TO = words('目前 今年 去年 本月 上月 年底 月底 现在 当前');
/** How a paper is 修订, with nothing behind it: 已修定，, 进行修定. */
export const BEFORE_修订 = words('进行 已 已经 被 及时 予以 重新 再次');
/** What is 修订: 修定管理办法, 修定后. 内外双修、重内心修定 is another word. Source: 立法法 and offices' plans. */
export const BEHIND_修订 = words(`
  了 并 完 后 本 版 稿 案 《 “ 方案 制度 规定 规则 规程 规范 规划 规章 标准 预案 办法 章程 条例 草案 细则 流程 计划 教材 目录 手册 公约 合同
  协议 意见`);
/** Behind 予以: 于以表彰. */
export const BEHIND_予以 = words('表彰 处罚 奖励 支持 处理 重视 通报 配合 协助 公布 批准');
/** Behind 给予: 给与大力支持. */
export const BEHIND_给予 = words(`
  大力 必要 充分 适当 一定 积极 支持 奖励 补助 表彰 处分 处罚 帮助 指导 关心 重视 照顾 肯定 高度 优惠 资金 政策 理解`);
/** Behind 再次: 在次强调. */
export const BEHIND_再次 = words('强调 提升 提高 获 被 召开 开展 部署 明确 感谢 组织 要求 核实 检查');
/** Behind 已经: 以经完成. */
export const BEHIND_已经 = words('完成 建成 取得 形成 开展 全部 基本 成为 落实 结束 到位 开始');
/** Behind 应该: 因该加强. */
export const BEHIND_应该 = words('加强 做到 认真 严格 坚持 及时 说 看到 按照');
/** Before 干部: 党员于部, 驻村于部. */
export const BEFORE_干部 = words(`
  机关 党员 领导 年轻 基层 老 两委 科级 处级 驻村 全体 离退休 广大 青年 优秀 帮扶 包村 村组 乡镇 乡村 村 女 县管 下派
  挂职 选派 骨 骨干 各级 全乡 全镇 全县`);
/** What 个 counts: 12各村, 3各方面. */
export const COUNTED_BY_个 = words(`
  村 乡 镇 单位 项目 小组 部门 社区 学校 企业 方面 问题 点 工作 行政村 自然村 小区 街道 县 市 合作社 品种 大棚 塘坝 网格 片区 班级 专班 站点 点位`);
/** What is kept in a book (簿): 档案薄, 签到薄. */
export const KEPT_IN_A_BOOK = words(
  '档案 签到 考勤 户口 日记 笔记 作业 练习 签名 意见 通讯 台账 工作日志 明细 收支 会议记录 领料 发放',
);
/** Before 账: 台帐, 转帐. */
export const BEFORE_账 = words('台 会计 记 转 结 对 总 明细 呆 坏 查 报 入 到 欠 旧 挂 做 立 建');
/** Behind 账: 帐户, 帐目. */
export const BEHIND_账 = words('户 号 目 簿 务 款 单 册');
/** Behind 帐 they make a tent of it: 帐篷, 帐幕. */
export const BEHIND_帐_AS_A_TENT = words('篷 幕 子 房 蓬 内 外 下 钩 棚 顶');
/** Offices that have a deputy (副): 付主任, 付县长. */
export const OFFICES_WITH_A_DEPUTY = words(
  '主任 书记 局长 县长 镇长 乡长 市长 区长 省长 校长 院长 处长 科长 部长 主席 会长 秘书长 组长 队长 所长 站长 厂长 经理 指挥长',
);

/** What goods are for, so that 物质 behind it is meant for 物资: 救灾物资. */
export const GOODS_FOR_AN_EMERGENCY = words('防疫 抗疫 救灾 防汛 应急 抢险 慰问 捐赠');
/** What is done with them, behind 物资. */
export const DONE_WITH_GOODS = words('短缺 储备 采购 发放 调配 调拨 运输 已');
/** Where one logs in, behind 登录. */
export const PLACES_TO_LOG_IN = words('网站 系统 平台 账号 账户 网址 官网 页面 邮箱 APP');

/** What is conferred by 授予: 称号, 勋章. Source: 现代汉语词典 授予. */
export const WHAT_IS_CONFERRED = words(
  '称号 荣誉 勋章 奖章 奖牌 奖状 证书 牌匾 匾牌 学位 学衔 职称 军衔 警衔 锦旗 奖旗 资格 权限 权力 职权 职务',
);

/** When something was given, so that 于 stands behind 授: 锦旗授于国庆前夕. */
export const WHEN_IT_WAS_GIVEN = words('前夕 之际 期间 大会 会议 会上 季度 以前 以后 年 月 日 节');

/** In front of 披露, and what is due behind it: 信息披露, 披露义务. Not 首批露地蔬菜. */
export const TOLD_OPENLY = words('信息 情况 公开 对外 如实 及时 予以 进行 充分 未');
export const DUE_TO_BE_TOLD = words('信息 义务 情况 内容 制度 事项 数据 了');

// ——— one character typed for another
/** What is under way behind 正在: 正再推进. */
export const WHAT_IS_UNDER_WAY = words('进行 推进 开展 建设 实施 加快 抓紧 积极 全力');
/** What there is behind 存在: 存再的问题. */
export const WHAT_THERE_IS = words('的 问题 差距 不足 一些 较大 隐患 着 一定');
/** Behind 已: 巳完成. */
export const WHAT_IS_DONE = words('经 完成 建成 全部 基本 于 达 开工 投产 实现 形成 成为 到位 整改');
/** Behind 未: 末按规定. */
export const WHAT_IS_NOT_DONE = words(
  '完成 按规 按要 按时 按期 按照 达标 达到 发生 整改 发现 及时 落实 经 履行 建立 取得 参加 办理 纳入 到位 报送 提交',
);
/** Behind 深入: 深人基层. */
export const WHERE_ONE_GOES_DEEP = words(
  '开展 推进 学习 贯彻 基层 一线 实际 群众 调研 实施 落实 社区 企业 田间 农村 分析 了解 研究 人心',
);
/** Behind 纳入: 纳人考核. */
export const WHAT_TAKES_IN = words('规划 考核 管理 预算 监管 范围 重点 日程 议事');
/** Behind 列入: 列人计划. */
export const WHERE_IT_IS_LISTED = words('计划 议程 重点 日程 预算 名单 规划 黑名单');
/** In front of 气氛: 热烈的气愤. */
export const MOODS_OF_A_PLACE = words('热烈 浓厚 良好 活跃 欢快 节日 祥和 喜庆 学习 法治 文化 舆论 和谐');
/** Behind 值得: 值的推广. */
export const WORTH_IT = words('一提 注意的是 推广 借鉴 肯定 学习 信赖 表扬 关注的是');
/** Behind 取得: 取的了成效. */
export const WHAT_IS_GAINED = words('了 显著 明显 较好 良好 成效 进展 突破 优异 圆满 阶段性');
/** Behind 媒体: 煤体报道. */
export const WHAT_PRESS_DOES = words('报道 宣传 记者 平台 融合 中心 推送');
/** In front of 部署: 工作部暑. */
export const WHAT_IS_DEPLOYED = words('工作 统一 安排 全面 决策 要求 认真');
/** What is done with money that is kept back, beside 截留: 截留、挪用. */
export const DONE_WITH_MONEY = words('挤占 挪用 克扣 侵占 虚报 冒领 套取 私分 滞留 坐支');
/** Money that may be kept back: 截留专项资金. */
export const SORTS_OF_MONEY = words('惠农 专项 扶贫 财政 补助 补贴 救助 征地 项目');
/** Behind 人民调解: 人民调节委员会. */
export const BODIES_THAT_SETTLE = words('委员会 协议 组织 室 制度 中心 、 和 案件');

/** They follow the name of a firm or a body of its own making, in which any characters may stand: 众华律师事务所. */
export const BEHIND_NAMES_OF_BODIES = words(
  '公司 集团 律师 事务所 研究院 酒店 超市 工作室 幼儿园 合作社 股份 科技 楼盘',
);
/** They stand before somebody's name: 诗人释文海. */
export const BEFORE_PERSONS = words('诗人 词人 作家 画家 书法家 文学家 思想家 高僧 僧人 名医 演员 导演');
/** They follow somebody's name: 严格同志. */
export const BEHIND_PERSONS = words(`
  同志 先生 女士 书记 主任 局长 县长 市长 镇长 乡长 区长 院长 校长 所长 站长 部长 科长 处长 队长 厂长 经理 董事长 总监 老师 教授 医生 律师 警官 同学 委员 代表 副`);
/** They follow a place's name: 晏城镇, 水坪村. */
export const BEHIND_PLACES = '村镇乡路街巷屯组沟湾寨庄河湖桥站县市州洼坪峪岭';
/** Figures as contracts write them: 第壹种. */
export const FIGURES_IN_FULL = [...STANDARD_CAPITALS, ...CAPITAL_POWERS].join('');
/** Expressions that differ by one character from a more frequent one and are right. Source: 现代汉语词典, 汉语成语词典; texts of their time. */
export const ATTESTED_EXPRESSIONS = words(
  '归根结蒂 老羞成怒 以力服人 正心诚意 血肉相联 难以想像 联成一片 以点代面 感人之深 数见不鲜',
);
/** They end one word and begin another, or are one: 食品安全/全链条, 立法/法, 学习/习主席, 脚踏实/地地, 规划/划为, 原则/则, 工作/作基础. */
export const BEGIN_AND_END =
  '全同国地港总新多大的得于与和法建习西东南北军部水库路高里纳公省市县区村期划则作过定值党派说画看';
/**
 * Words of one character that open a clause, a phrase or what is said of its subject, so that another word may end right before them:
 * 因此/此法, 首都/都, 存在/在, 社会/会, 原因/因此. Source: 现代汉语八百词（副词、介词、代词、助动词、连词）.
 */
export const WORDS_OF_ONE =
  '此彼都也就还却只又再更皆均仍便才很最太没给使因如若即另每某这那我你他它她可能会需必或所但而当除至去来让按据';
/** Behind them a character is doubled on purpose: 一项项, 六万万. */
export const BEFORE_DOUBLED = '一二两三四五六七八九十几数每';
/** End words as a pair behind one character: 热乎乎, 沉甸甸, 喜洋洋, 老太太. Source: 现代汉语词典（ABB式状态词）. */
export const DOUBLED_ENDINGS = '乎滋洋冲腾烘淋巴茫溜油晶灿甸悠盈汪丝闪森秃喷剌辣咧飘颤胧蒙澄亮堂哒梆邦铮铃姗绵太';
/** Before 心理: 侥幸心里. */
export const KINDS_OF_MINDSETS = words('侥幸 麻痹 畏难 逆反 从众 攀比 厌战 等靠 应付');
/** Before 重视: 高度重试. */
export const DEGREES_OF_HEED = words('高度 十分 更加 非常 足够 普遍');
