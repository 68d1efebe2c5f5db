/** Words that a classifier or a unit begins or ends. In them it counts nothing: 个人, 国家, 台账. */
import { words } from '../lexicon';
import type { Unless } from '../guards';

/** What follows 个 in a word of its own: 个人, 个体, 个案. 现代汉语词典. */
export const COMPOUNDS_THAT_BEGIN_WITH_GE = words(
  '性 体 别 人 案 税 护 头 子 股 贷 险 例 位 旧 论 私 协 个 转 唱 数 儿 把 推 盘 矮 代 十 什 够 ' +
    '中滋 中缘 中原 中奥 中考量 中深意 中意味 大小 大味 小儿 高矮 高个 百分 展 独 罪 域',
);
/** 个展 is an exhibition of one artist, 个展厅 a hall without its number. */
export const COMPOUNDS_WITH_GE_UNLESS: Unless = { 展: '厅区馆览品', 独: '立特有', 税: '种目' };

/** What follows 次, 家, 名 in words of their own: 次日, 家电, 名师. 现代汉语词典. */
export const COMPOUNDS_THAT_BEGIN_WITH_CI = '日年月要序数级生品于之席优轮子女长中干大第元贷氯高低责新重周版';
export const COMPOUNDS_THAT_BEGIN_WITH_JIA = '庭电具装政居纺属园乡校访禽畜教谱风族长用务人里常';
export const COMPOUNDS_THAT_BEGIN_WITH_MING = '称单义誉额师医家校企人优山城胜产录词特品牌著字片下为列次气老库址';

/** Words that a classifier ends; in a list they need no number: 专家、专项. 现代汉语词典. */
export const WORDS_A_CLASSIFIER_ENDS = words(`
  国家 专家 大家 厂家 商家 事项 款项 选项 奖项 单项 专项 立项 各项 等项
  条件 文件 事件 案件 零件 软件 硬件 部件 配件 构件 邮件 信件 证件 稿件 组件 附件 元件 物件
  链条 线条 信条 教条 法条 头条 词条 市场 现场 会场 广场 厕所 场所 农户 商户 客户 用户 账户 层次 档次 等次 频次 场次 轮次 班次 车次 航次 好处 用处 到处 到位
  提名 作家 画家 管家 农家 独家 东家 行家 买家 卖家 公家 姓名 地名 域名 书名 署名 报名 诊所 住所 讲座 底座 平台 舞台 电台 柜台 站台 后台
  配套 外套 手套 商场 球场 剧场 牧场 考场 专场 操场 林场 农场 机场 立场 时间 空间 房间 车间 区间 期间 全部 干部 支部 总部 学部
  基本 资本 成本 版本 样本 文本 标本 课本 手册 画册 股份 身份 月份 省份 年份 比例 条例 案例 病例 惯例 人次 名次 时期 任期 学期
  人类 种类 分类 鱼类 品种 树种 苗种 工种 兵种 班级 年级 基层 阶层 楼层 单位 岗位 地位 学位 职位 部位 泊位 座位 床位 车位 摊位 席位
  门户 窗户 住户 户户 小组 党组 部队 团队
`);
/**
 * What makes a word with the classifier behind it, or stands for a number; any other word in front of, say, 项举措 leaves
 * it without its number. 现代汉语词典.
 */
export const JOINS_IN_FRONT: Readonly<Record<string, string>> = {
  项: '何专单各多事立强弱选款奖逐等进销杂义分子主缺漏长短某该这那每本此待同类诸他有结首末正负并',
  条: '链线信教法头词逐每各多面纸薯油封假收欠铁布皮柳枝便金苗粉戒单该本此这那',
  件: '条文事案零软硬部配构邮信证稿组附元物器备插套要快函来原复急锻铸管工机办访诺接收发抄批制样挂摆计密电影固各每该本此这那',
  家: '国专大厂商各居人行作画回农独名自全管店业该这那东当每公私出本皇',
};

/**
 * What follows a unit or classifier in a word of its own: behind ××, 人民 counts nobody and 台账 no machines. Longer units
 * (人次, 周年) are known as such and need not be named. 现代汉语词典, 惯例.
 */
export const COMPOUNDS_BEHIND_A_UNIT: Unless = {
  元: '宇素旦首',
  倍: '增',
  番: '茄号薯禺外',
  岁: '月',
  人: '民大社力才事口武文居工物行均',
  名: '称单城山优医师校人企老库址',
  位: '于置',
  个: '体别性人案',
  家: '庭长具电园禽乡政居',
  户: '籍口外型',
  项: '目',
  次: '序元生数版',
  件: '的',
  栋: '委',
  条: '件例款',
  套: '餐',
  台: '账风湾区阶',
  座: '谈位',
  支: '部队行持付教撑柱农点',
  只: '有要',
  所: '有属在长',
  处: '理置长室方',
  批: '复准发',
  期: '间限货刊权待',
  场: '景所地馆域合',
  份: '额',
  付: '费款',
  幅: '度',
  层: '级面次',
  楼: '宇市盘',
  级: '联',
  类: '型别似',
  种: '植业子质',
  颗: '粒',
  粒: '子',
  米: '面业粉饭兰粮',
  升: '级学值温旗任降华',
  克: '服隆制',
  担: '任心负保忧当',
  瓦: '解斯房片罐砾',
  伏: '击兵笔案下',
  年: '级龄薪度代初中底末月\u3000 ',
  天: '津水然文空地府',
  周: '边口转',
  点: '位亮对',
  分: '局公行校管会别类出',
  秒: '表杀',
  毫秒: '数级',
  头: '条',
  匹: '配',
  羽: '毛绒',
  尾: '气声矿随递调部',
  株: '连式洲',
  架: '子构',
  门: '市户店诊票',
  字: '样画节',
  页: '岩面',
  首: '都发店席要',
  对: '应接外标口于照',
  组: '织长建合',
  班: '子长级组',
  号: '称召角',
  起: '草步来航',
  例: '如子外会行证：',
  宗: '教旨族派祠',
  笔: '者记试录',
  根: '据本源基治系组',
  股: '份东权票市价',
  床: '单上',
  盏: '茶',
  卷: '烟宗入土',
  箱: '包',
  袋: '鼠',
  瓶: '颈',
  桶: '装',
  比特: '率币',
  顶: '层端级替住会',
  封: '建锁闭存面',
  块: '状',
  片: '区面段',
  间: '接断隔歇',
  篇: '幅章目',
  捆: '绑扎',
  遍: '布及地历',
};
/** With any word behind them these are words: 成效, 单位, 本级. They count only in front of a stop. 现代汉语词典. */
export const UNITS_ONLY_AT_A_STOP = words(`
  成 角 大 张 度 本 双 轮 单 票 款 眼 孔 列 席 词 句 步 盘 集 包 剂 针 尊 具 样 把 则 出 帧 副
`);
