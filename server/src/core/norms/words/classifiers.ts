/** Classifiers and what they count: 选派12名干部, 新建学校3所. After 现代汉语八百词 and use in official writing (惯例). */
import { words } from '../lexicon';

/** What each classifier counts, as it follows; only in front of these is a bare classifier beyond doubt: 选派名干部. 惯例. */
export const THINGS_BEHIND: Readonly<Record<string, readonly string[]>> = {
  名: words(`
    农村 乡村 党员 干部 职工 学生 教师 教职 医生 医务 护士 工作人员 人员 群众 代表 委员 同志 志愿者 村民 居民 员工 贫困 队员 成员 老人 儿童 专家 工人 农民 退役 残疾 毕业
    在职 专职 兼职 同学 师生 工程师 困难 学员 选手 队伍 机关 业务 年轻 优秀 技术 科技 律师 民警 网格 驻村 第一书记 大学生 高校 新
  `),
  家: words(`
    企业 公司 单位 规上 规模 医院 银行 商户 门店 民营 高新 国家 省级 市级 上市 合作社 机构 养殖 工业 重点 科技 卫生 学校 幼儿园 酒店 餐饮 经营 农家 工厂 商贸 外资 以上
  `),
  户: words('贫困 农户 脱贫 群众 居民 村民 低保 家庭 商户 困难 易地 搬迁 监测 五保 企业 移民 边缘 危房'),
  项: words(`
    整改 主要 制度 任务 措施 工作 政策 指标 改革 重点 专利 成果 举措 问题 规定 机制 课题 荣誉 活动 服务 事项 发明 国家 省级 民生 行政 审批 职权 实事 具体
  `),
  次: words('会议 活动 检查 培训 巡查 专题 集中 全体 例会 督查 调研 演练 学习 座谈 讲座 以上 党 常委会 整治'),
  件: words('为民 惠民 法律 地方性 实事 提案 建议 作品 民生 案件 信访 投诉 诉求 矛盾 议案 好事 发明 展品 文物 国家'),
  份: words('问卷 材料 资料 宣传 传单 文件 报告 协议 合同 倡议 手册 样本 试卷 档案 调查'),
  场: words('活动 演出 培训 讲座 宣讲 招聘 比赛 文艺 报告会 电影 专场 音乐会 演讲 座谈会 发布会 主题 惠民 送'),
  期: words('培训 简报 专题 学习 讲座 轮训 主体班 节目'),
  批: words('项目 党员 学员 企业 人员 干部 重大 重点'),
  处: words('隐患 问题 安全 违章 违法 违建 地质 景点 古 点位 文物 水源 排污 危'),
  台: words('机器 设备 电脑 计算机 车 空调 打印 呼吸机 仪器 机组 挖掘 农机 垃圾 收割'),
  套: words('设备 住房 房 系统 桌椅 公寓 制度 教材 器材 方案 保障 安置 公租'),
  所: words('学校 小学 中学 高校 大学 幼儿园 医院 卫生 职业 高等 公办 民办 农村 乡镇 养老'),
  座: words('桥 厂 矿 水库 电站 变电站 水电 污水 公厕 城市 泵站 大棚 加油站 垃圾 大桥 隧道 基站 5G'),
  支: words('志愿 文艺 工作队 服务队 应急 专业 救援 宣讲 疫苗 龙舟 参赛 代表队'),
  条: words(
    '政策 断头路 背街 绿道 绿波带 绿美 输电 产业链 支流 国省 地铁 客运 公交 高铁 具体 意见 建议 线索 信息 措施 道路 生产线 街 公路 河 线路 问题 航线 标语 高速 铁路 村道 举措 经验 水渠 横幅',
  ),
  篇: words('论文 文章 稿件 报道 信息 调研 心得 作文 通讯 报告'),
  册: words('图书 书籍 手册 宣传 教材'),
  间: words('教室 房 宿舍 办公室 活动室 实验室 厂房 阅览室 门面 客房'),
  张: words('床 卡 图 表 宣传 病床 照片 海报'),
  块: words('展板 宣传 标牌 宅基地 地 牌 荒地 显示'),
  只: words('鸡 羊 鸭 鹅 兔 口罩 牲畜'),
  起: words('特大 典型 违反 案件 事故 纠纷 矛盾 信访 火灾 投诉 刑事 治安 案 交通 较大 安全'),
  例: words('病例 患者 手术 确诊 无症状 阳性 新'),
  幅: words('标语 作品 横幅 书画 书法 画 宣传 照片 摄影'),
  位: words('老人 专家 同志 代表 委员 老师 教师 群众 村民 客商 嘉宾 党员 医生 领导 学员 居民 企业家'),
  本: words('书 图书 手册 书籍 教材 台账 笔记 杂志'),
  栋: words('楼 厂房 住宅 宿舍 房 教学楼 建筑 大棚'),
  幢: words('楼 厂房 住宅 宿舍 房 建筑'),
  株: words('树 苗 花 果'),
  盏: words('路灯 太阳能 灯'),
};
/** Of the things behind 项 those that stand behind no noun that ends in 项: 稳经济项举措, but 修复项主要…. */
export const THINGS_COUNTED_WITH_项 = words('制度 措施 任务 政策 改革 专利 成果 举措 课题 荣誉 机制 实事');
/** 个 counts almost anything; in administration, these: 建成个行政村. 惯例. */
export const THINGS_BEHIND_GE = words(`
  行政村 自然村 社区 乡镇 小组 村 镇 街 县 市 省 区 班 点 站 组 处 党 国家 省级 市级 县级 地级 地区 城市 乡村 小区 片区
  企业 单位 部门 支部 机构 教学班 家庭 网格 集体 队伍 产业 农业 工业 旅游 文化 教育 经济
  项目 平台 基地 中心 园区 公园 车间 工程 标段 口岸 港口 铁路 窗口 单元 控制单元 断面
  工作 问题 环节 岗位 席位 床位 监测 采样 摊位 品牌 车位 充电 泊位 示范 试点 重点 重大 以上 专题 专项 类别 系列 品种 领域
  方面 场景 案例 奖项 任务 板块 环境 协同 创新 数字 部分 大类 集群
  新型 民生 跨境 综合 贫困 自治 直属 内设 先进 紧密型 自由贸易 续建 在建 高标准 百亿 千亿 百万
`);
/** What ends a thing that administration counts with 个, its attributes in front: 促成个合作项目. 惯例. */
export const ENDS_OF_THINGS_BEHIND_GE = words(
  '项目 工程 平台 基地 中心 园区 集群 地标 试点 示范区 示范点 场景 企业 小区 社区 乡镇 村 产业链 实验室 站点 网点 景区 品牌 案例',
);
/** 及个部门 is a slip for 及各部门: what 各 is said of. 惯例. */
export const THINGS_SAID_OF_EACH = words('部门 单位 环节 方面 班 村 乡 镇 县 市 区');
/** What 个 counts where it begins a sentence, the number having become a full stop: 共有。个村. 惯例. */
export const THINGS_BEHIND_GE_AT_A_START = words('行政村 自然村 村 社区 乡镇 街道 小组');

/**
 * What is counted in front of its classifier, in lists: 民生实事件、提案件, 新建学校所. Only nouns that make no word with
 * the classifier: 企业家 and 派出所 are words. 惯例.
 */
export const THINGS_IN_FRONT: Readonly<Record<string, readonly string[]>> = {
  家: words(
    '台企 外企 民企 央企 国企 车企 药企 工厂 平台 医院 机构 公司 单位 合作社 商户 酒店 实验室 门店 农场 中心 网点 饭店 民宿 超市 驿站 基地',
  ),
  所: words('学校 小学 中学 中小学 高中 高校 大学 学院 幼儿园 医院 院校 职校'),
  座: words(
    '桥 桥梁 水库 矿山 煤矿 机场 基站 电站 厂 污水处理厂 储罐 变电站 大棚 隧道 公厕 博物馆 泵站 加油站 塔 水闸 冷库 车站 公园 图书馆 体育馆',
  ),
  项: words(
    '事项 项目 权限 职权 工程 活动 产权 收费 制度 措施 举措 成果 专利 著作权 荣誉 课题 政策 装备 技术 难题 改革 发明 资质 文化遗产 文华奖 草案 试点',
  ),
  件: words(
    '文件 措施 法律议案 法规议案 法律 法规案 法规 规章 草案 建议 提案 实事 专利 专利拥有量 专利拥有量达 作品 诉求 文物 好事 著作权 商标 案件 工单',
  ),
  条: words('航线 道路 街巷 线路 公路 意见 建议 线索 信息 措施 生产线 街区 标语 横幅 高速 小巷 河流 河道 问题 铁路'),
  处: words('隐患 问题 点位 景点 违建 遗址 堵点 污点 灾点 灾害点 供水工程 煤矿 堵乱点 水源地 滑坡 危岩'),
  户: words('企业 单位 主体 危房 房屋 住房 改造 改厕 搬迁 厕所 棚改'),
  次: words('会议 活动 检查 培训 演练 巡查 督查 调研 行动 走访 学习 讲座 约谈 执法 座谈 督导'),
  场: words('会议 活动 培训 讲座 宣讲 演出 招聘会 发布会 比赛 座谈会 电影 赛事'),
  起: words('案件 纠纷 事故 火灾 案 矛盾'),
  份: words(
    '原件 复印件 文件 问卷 资料 材料 传单 手册 报告 协议 合同 倡议书 宣传单 承诺书 责任书 通知书 意见书 建议书',
  ),
  篇: words('信息 论文 文章 报道 稿件 简报 心得 材料'),
  台: words('电梯 设备 电脑 机器 机具 机组 车辆 空调 机器人 机械 充电桩 收割机 仪器'),
  套: words('住房 公寓 商品房 设备 系统 桌椅 安置房 房源'),
  支: words('队伍 服务队 工作队 分队 队 小组'),
  名: words('党员 干部 教师 学生 人员 志愿者 医生 员工 代表 专家 人才 队员 职工 同志 委员 群众 村民 老人 儿童'),
  张: words('病床 床位 展板 照片 海报'),
  株: words('树 树木 苗木 苗 花'),
  栋: words('楼 住宅 厂房 大棚'),
  盏: words('灯'),
};
/** The same for 项, though not where their want is told: 缺少统一标准项. 惯例. */
export const THINGS_IN_FRONT_OF_XIANG_UNLESS_WANTED = words('任务 标准 指标 问题 服务');

/** A bare one may begin a clause: ，家企业通过验收. 惯例. */
export const CLASSIFIERS_THAT_BEGIN_A_CLAUSE = words('家 名 户 项 件 场 条 台 套 座 所');
/** A bare one may follow 等: 张三等名同志. 等项工作 is said without a number. 惯例. */
export const CLASSIFIERS_BEHIND_DENG = words('户 家 名 所 座 处 台 套 辆 条');

/** Classifiers and units that may open a sentence as nouns, and then prove no number lost: 人，是要有精神的; 天，晴了. 惯例. */
export const BEGIN_A_SENTENCE_AS_NOUNS = words(`
  人 家 天 年 月 日 分 时 元 点 字 词 句 卷 集 船 车 针 剂 段 水 节 课 门 根 道 面 代 头 只 本 班 队 处 期 大 小 口 眼 叶 度 周
`);

/** Say of how much of a thing something is true: 未修复项主要为架构问题. */
export const ADVERBS_OF_EXTENT = words('主要 基本 大多 大都 多 均 都 皆 全部 全');
/** Behind them, what a thing is: 为, 集中在, 由……组成. */
export const VERBS_OF_BEING = words('为 是 由 属 系 集中 涉及 包括 来自 分布 已');

/** No word ends so behind 共: 共66套, though 共处 is one. Of them a bare one may not close a clause. 惯例. */
export const COUNTED_IN_FRONT_OF_A_STOP = words(
  '套 户 项 件 条 所 座 台 辆 次 份 册 篇 幅 栋 幢 间 期 批 场 起 例 人次',
);
/** What is counted with 家 ends so: 30家终端店. 惯例. */
export const ENDS_OF_PLACES_OF_TRADE = words('店 馆 厂 院 所 社 行 站 公司 企业 机构');

/** What 所 counts, with its attributes in front: 8所本科院校. Before verbs 所 is another word: 安排所决定. 惯例. */
export const ENDS_OF_THINGS_BEHIND_SUO = words(
  '学校 高校 大学 中学 小学 高中 幼儿园 院校 医院 卫生院 妇幼保健院 研究院 食堂 校区',
);
/** Persons as 名 counts them, with their attributes in front: 1名联络员. 惯例. */
export const ENDS_OF_PERSONS = words(
  '员 者 师 生 士 工 人 童 法官 检察官 警 代表 干部 同志 同事 同学 专家 骨干 亲属 助理 董事 监事 理事 医护',
);
/** Verbs make nouns with these classifiers: 启动项, 服务台, 未尽处. 惯例. */
export const NOUNS_WITH_A_VERB_IN_FRONT = words('处 台 户 件 套 份');
/** What 项 counts behind 等, with attributes in front; 等项工作 is said without a number. 惯例. */
export const ENDS_OF_THINGS_BEHIND_DENG_XIANG = words(
  '政策 措施 举措 成果 标准 实事 赛事 经验 制度 工程 扣除 技术 行动 指标 事项 改革 任务',
);
/** What is put before a meeting, item by item, and stands right behind 等: 决算等5项议案. 惯例. */
export const PUT_BEFORE_A_MEETING = words('议案 汇报 提案 决议');
/** Hardly a word ends or begins with these, so that between two nouns they count: 生态环境9项约束性指标. 惯例. */
export const COUNTS_BETWEEN_NOUNS = words('项 名 座');
/** These end words and names, 教育家, 条线: between nouns they count what is known. 惯例. */
export const COUNTS_A_KNOWN_THING_BETWEEN_NOUNS = words('家 条');
/** 每名, 每个, 每年: behind 每 they count, and no verb stands there. 现代汉语八百词. */
export const COUNTED_BEHIND_每 = '名位个次人项处家户件条年月天日周季期班组';
/** 总数为36户。: with these nothing else is said behind 数为. 惯例. */
export const COUNTED_BEHIND_A_TOTAL = words('户 件 家 个 次 台 套 所 座 处 起 辆 宗 条');
/** Behind 其中 no word begins with these: 其中500元与资产相关. 惯例. */
export const COUNTED_BEHIND_QIZHONG = words('元 万元 亿元 美元 万美元 亿美元');
/** Behind 等 these are said without a number: 上海、宁波等处, 等件. 惯例. */
export const NOT_COUNTED_BEHIND_DENG = words('处 次 件 户 份');
/** Behind 不足 these are what falls short: 不足项的. 惯例. */
export const SHORT_OF_ITSELF = words('项 处 户 位 期 点 元');
/** Whoever reaches so many, 达 and 超 right in front: 上市公司达5家，. 惯例. */
export const REACHED_AT_A_STOP = words('家 所 台 户 条 处 项 名 场');
/** With 以上 behind them these make no word with what stands in front: 有2名以上. 惯例. */
export const NO_WORD_BEFORE_以上 = words('名 座 套');
/** Units of length, area and power that no noun follows without a number: 完成141公里架空线入地. 惯例. */
export const MEASURES_BEFORE_A_NOUN = words('公里 平方公里 平方米 立方米 公顷 千瓦 千瓦时');
