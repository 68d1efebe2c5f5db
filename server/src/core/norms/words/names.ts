/** Words round the names of units, places and leaders, by what they tell of them. Source: 机构名称、公文用语惯例. */
import { words } from '../lexicon';

/** What governs a place, behind its name or kind: 青河县委、县政府. */
export const GOVERNING_BODIES = words('委 党委 党工委 政府 人民政府 办事处 委员会');

/** What a governing body does in the report on itself: 青河县委、县政府高度重视……. */
export const OPENINGS_OF_WHAT_A_BODY_DOES = words(
  '高度重视 领导高度重视 认真 始终 坚持 严格 切实 积极 迅速 及时 立即 把 将 紧紧围绕 深入 扎实 全面 成立',
);

/** What the one that writes goes on to do, behind 将: 柳河镇将继续抓好……. */
export const DEEDS_BEHIND_将 = words('继续 进一步 坚持 紧紧围绕 以 全面 认真 切实');

/** What the writer asks of his own behind 要: 青河县文旅局要切实加大宣传力度. */
export const DEEDS_BEHIND_要 = words('切实 进一步 继续 坚持 认真 严格 加大 加强 高度 始终 持续');

/** What a body's own people and organs are called behind its name: 白塔中学全体教师. */
export const OWN_PEOPLE = words('全体 全院 全校 全园 全年');

/** A bureau that is reported to stands behind them: 报青河县教育局. */
export const BEFORE_WHO_IS_REPORTED_TO = words('报 报送 报至 报送至 上报 送交 交至 送至 反馈至 反馈给');

/** What a name ends in by law, and nobody says: 清源水务集团有限公司. */
export const LEGAL_FORMS = words('有限责任公司 股份有限公司 有限公司 股份公司 总公司 分公司 公司 集团');

/** They open no proper name: 第一中学, 各中学, 全县中学, 实验小学. */
export const OPENS_NO_PROPER_NAME = words(
  '第 各 全 本 我 该 其 两 某 贵 市 县 省 区 镇 乡 村 中心 实验 初级 高级 职业 所有 有关 民办 公办 上述 下属 附属 其他 部分 国有 一 二 三 四 五 六 七 八 九 十 几 多 辖区 基层 ' +
    '下一步 下步 今后 下阶段 接下来 目前 当前 眼下 今年 明年 去年 来年 年内 年底 届时 随后 此后 之后 期间 同时 此外 另外 为此 因此 据此 对此 从此 最终 最后 ' +
    '首先 其次 近期 近日 日前 未来 下半年 上半年 每 整个 周边 附近 邻近 兄弟 相关 重点 试点 示范 定点 对口 帮扶 结对 合作 共建 牵头 主管 上级 当地 所在 家长 学生 ' +
    '教师 居民 村民 群众 患者 职工 党员 干部 志愿者 如果 若 当 只要 一旦 无论 不少 许多 众多 大量 少数 多数 大部分 个别 新建 改建 扩建 原 ' +
    '或者 且 但 并 而 申请 指定 下级 各级 受理 负责 请求 要求 依法',
);

/**
 * Behind a bureau that is no subject, or whose deed touches the writer: 清源县水利局、……, 清源县水利局来函, 清源县水利局长. Single
 * characters and words alike.
 */
export const BEHIND_ANOTHERS_BUREAU = words(
  '、 和 与 及 等 来 发 致 函 的 通 对 向 长 ， 。 ； ： ） （ 党组织 关于 干部 副 一行 同志',
);

/** Other places have their part in such a paragraph: experience, exchange, help, borders. 赴清源县学习. */
export const SIGNS_OF_OTHER_PLACES = words(
  '学习 考察 借鉴 经验 协作 帮扶 对口 结对 合作 共建 毗邻 交界 联合 兄弟 签订 交流 支援 会同 对比 相比 先进 通报 为例 分别',
);

/** 我区 may be an autonomous region, which stands above the county. */
export const SIGNS_OF_A_REGION = words('自治区 内蒙古 广西 宁夏 新疆 西藏 兵团');

/** 我区 may be a zone within the county or above it. */
export const ZONES = words('园区 开发区 高新区 经开区 景区 新区 灌区 库区 林区 牧区 校区 示范区 保税区');

/** Bodies of which a place has many, each with its name: 青河县第二实验小学. */
export const BODIES_WITH_NAMES = words('小学 中学 幼儿园 中心校 医院 卫生院 大学 有限公司 股份公司 集团');

/** They ask for the leader's name behind them: 镇长××, 负责人：××. */
export const NAMES_OF_LEADERS = words(
  '省长 市长 县长 区长 镇长 乡长 局长 校长 院长 主任 书记 站长 所长 经理 负责人 主持人 领导姓名',
);

/** Between a figure's name and the figure: 总人口为2.6万人, 总人口约2.6万人. */
export const VERBS_BEFORE_A_KNOWN_FIGURE = words('共有 共计 达到 约为 现有 为 达 有 是 约 共 ：');

/** What stands above the cities: a place has one of them (自治区第九届农民运动会, 省第九届农民运动会). */
export const LEVELS_OF_A_PROVINCE = words('省 自治区 直辖市');
/** What bodies of a province end in: 自治区农机推广站. */
export const BODIES_OF_A_PROVINCE = words('厅 局 委 办 站 院 所 馆 社 中心 协会 学会 公司 委员会');

/** What the names of bodies end in: 净美环卫公司. */
export const KINDS_OF_NAMED_BODIES = words(
  '公司 合作社 集团 学院 大学 医院 协会 商会 基金会 研究院 研究所 银行 酒店 幼儿园',
);
/** Schools and clinics, whose names a writer masks as those of places: ××小学. */
export const KINDS_OF_SCHOOLS_AND_CLINICS = words('小学 中学 学校 幼儿园 大学 学院 医院 卫生院 公司 社区 街道');
/** In front of them they tell which sort, and name none: 中心小学, 全县学校. */
export const NO_NAMES_OF_SCHOOLS = words(`
  全 各 我 本 该 所 其 某 有 部分 有关 相关 其他 其它 中心 实验 附属 附近 附设 农村 城区 城镇 乡镇 乡村 周边 民办 公办 定点 结对 对口 示范 重点 高等 职业 技工 特殊 九年 上级 下级 县级 市级 省级 试点 兄弟 联合 所属 下属 直属 子 分 总 人民 中医 专科 综合`);
/** What the names of works end in: 瑞能储能电池项目. */
export const KINDS_OF_NAMED_WORKS = words('项目 工程 中心 基地 产业园 水库 大桥 公园 广场 小区 家园');
/** One character more of these names another of its kind: 县级, 分公司, 东区, 老城. */
export const MAKES_ANOTHER_OF_ITS_KIND =
  '县市省区镇乡村级局总分支第新老特大小东西南北中上下前后左右内外一二三四五六七八九十百千甲乙丙丁的地得化性型式类和与及';
/** The same where the character takes part of the kind away, or turns it round: 股东未按照, 非专科医院, 老旧散小区, 监测子站. */
export const TURNS_A_NAME_ROUND = '未非无不双仅只散子支副正反再';
/** Begin the names of bodies that have the whole country below them, and speak of others of their kind throughout. */
export const NATIONAL_BODIES_BEGIN = words('最高 全国 国家 中国 中华 中央 国务院');
/** A college that becomes a university is told of in these words. */
export const SIGNS_OF_ANOTHER_NAME = words('更名 升格 前身 原名 改名 合并 并入 转设 改建');

/** End the short form of a body's name: 县管局, 县直管理局, 县防汛办. */
export const ENDINGS_OF_SHORT_NAMES = words('局 厅 部 委 办 院 会 署 司 行 组 处 所 站 社 团 校');
/** Characters that sound alike and are written one for the other rightly, or stand for themselves: 做好 and 作好, 第一 and 第二. */
export const WORDS_WRITTEN_EITHER_WAY = words(
  '的 地 得 做 作 和 合 与 及 像 象 他 她 它 其 期 一 二 三 四 五 六 七 八 九 十 是 市 使 县 现 区 省 镇 乡 村 本 我 全',
);

/** Offices by their name before the reform of 2018 and behind it. Source: 《深化党和国家机构改革方案》（2018年）. */
export const RENAMED_OFFICES: readonly (readonly [string, string])[] = [
  ['卫生和计划生育局', '卫生健康局'],
  ['卫生和计划生育委员会', '卫生健康委员会'],
  ['国土资源局', '自然资源局'],
  ['环境保护局', '生态环境局'],
  ['食品药品监督管理局', '市场监督管理局'],
  ['工商行政管理局', '市场监督管理局'],
  ['质量技术监督局', '市场监督管理局'],
  ['安全生产监督管理局', '应急管理局'],
  ['农业局', '农业农村局'],
  ['扶贫开发办公室', '乡村振兴局'],
];
/** Say that an office bore another name. */
export const SAY_THAT_AN_OFFICE_WAS_RENAMED = words(
  '原 更名 改名 改为 组建 整合 前身 机构改革 合并 划转 撤销 时任 曾任 历任',
);

/** A place has one of each, unlike 小学: 青河县医院. */
export const ONE_OF_A_PLACE = words('局 馆 医院 保健院 法院 检察院');
/** Behind a place they lead it: 在清源县委的坚强领导下. */
export const LEAD_A_PLACE = words('委 党委 党工委 党组 党支部 党总支');
