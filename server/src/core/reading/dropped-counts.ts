/** Classifiers that lost their number: which words before them want one, which words after them are being counted. */

/** Verbs of having, reaching and adding: they want a number behind them. */
const COUNTING = wordSet(
  '共有|现有|拥有|下辖|辖有|下设|共设|设有|共计|总计|累计|合计|达到|超过|不少于|不低于|至少|新增|新建|建成|新改建|改建|扩建|建有|配有|增至|增加到|减少到|增加|增加了|减少|减少了|入选|认定|关停|取缔|拆除|淘汰|受理|办结|查处|立案|签约|引进|培育|培养|选派|抽调|派出|出动|发放|印发|张贴|悬挂|收集|征集|走访|慰问|救助|资助|帮扶|惠及|购置|配备|安装|表彰|荣获|获得|获评|吸纳|带动|化解|排查|排查出|整改|调解|发现|划分为|压减|新设|组建|成立|转化|孵化|承办|接待|出台',
);
/** Words that often take an object with a bare 个 in speech; they count only in front of what administration counts. */
const SPOKEN = wordSet(
  '安排|组织|举办|开展|解决|处理|办理|制定|投入|打造|召开|建立|设立|设置|实施|完成|建设|覆盖|涉及|确定|创建|改造|实现|走进|深入|推进|推动|启动|支持|重点支持|培训|评选|办好|推出|取消|下放|承接|优化|细分|新培育|新设立|审议|制定修改废止|达|约|共|辖|其中|做好|抓好|规划|安置|全国|全省|全市|全县|全区|全镇|全乡|全校',
);
/** The same for 个 alone, which no other word begins with in this place. */
const BEFORE_GE = wordSet('等|由|从|与|和|及|向|在|对');
/** 中药材、脐橙等个百亿级产业; 绿色石化、智能制造个集群. */
const AFTER_LIST = /[、和][^，。；：、\d]{2,10}$/;
/** 促成个合作项目: what administration counts, with its attributes in front and a stop behind. */
const HEAD_AHEAD =
  /^(?:“[^“”]{1,12}”[\u4e00-\u9fff]{0,8}|[\u4e00-\u9fff]{2,12})(?:项目|工程|平台|基地|中心|园区|集群|地标|试点|示范区|示范点|场景|企业|小区|社区|乡镇|村|产业链|实验室|站点|网点|景区|品牌|案例)(?=[，。；、）和及与]|$)/;
/** 找个, 换个, 是个, 各个, 整个: speech, or a word. */
const SPEAKS_LIGHTLY =
  /[找开有当换来是做打交搞弄给出挑选立定看说想用把让叫跟到过去了着个挨逐同么各每整多几哪这那某单一两双]$/;
/** 及个部门 is a slip for 及各部门. */
const OF_ALL = /^(?:部门|单位|环节|方面|[班村乡镇县市区])/;
/** …4个国家级中心和个省级中心: the second of two. */
const SECOND_GE = /\d个[^，。；]{0,14}[和及与]$/;
/** Total words: even a stop may follow the classifier. */
const TOTALS = wordSet('共有|现有|共计|总计|累计|合计|达到|增至|增加到|减少到|不少于|不超过|超过');

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split('|'));
}

/** Whether `left` ends with a word of `words`, or with one and 了, 起, 出. At most five look-ups each. */
function endsIn(left: string, words: ReadonlySet<string>): boolean {
  const bare = /[了起出]$/.test(left) ? left.length - 1 : left.length;
  for (let length = 1; length <= 5; length++) {
    if (length <= left.length && words.has(left.slice(-length))) return true;
    if (bare < left.length && length <= bare && words.has(left.slice(bare - length, bare))) return true;
  }
  return false;
}

/** Whether `left` ends with a verb of having or reaching. */
export function wantsNumber(left: string): boolean {
  return endsIn(left, COUNTING);
}

/** 个 that begins a word of its own: 个人, 个体, 个性, 个别, 个案 … */
const GE_WORD =
  /^(?:[性体别人案税头子股贷险例位旧论私协个转唱数儿把推盘矮代十什够]|中[滋缘原奥]|展(?![厅区馆览品])|大[小味]|小儿|高[矮个]|独(?![立特有])|百分)/;
const GE_COUNTED =
  /^(?:行政村|自然村|[村镇街县市省区班点站组处党]|社区|乡镇|项目|企业|单位|部门|支部|中心|基地|平台|园区|国家|省级|市级|县级|工作|问题|环节|岗位|席位|床位|监测|采样|摊位|品牌|车位|充电|泊位|家庭|示范|试点|重点|重大|以上|标段|机构|教学班|小组|网格|小区|地区|城市|专题|专项|类别|系列|品种|领域|部门|新型|民生|乡村|地级|跨境|综合|经济|贫困|自治|口岸|港口|产业|集群|方面|场景|案例|窗口|直属|内设|先进|集体|奖项|队伍|方面|紧密型|自由贸易|片区|续建|在建|铁路|百亿|千亿|百万|高标准|农业|工业|旅游|文化|教育|公园|车间|工程|任务|板块|环境|协同|创新|数字|单元|控制单元|断面|部分|大类|点(?=[\d，。；、（]))/;

/** What each classifier counts, as it follows; only in front of these is a bare classifier beyond doubt. */
const COUNTED: Readonly<Record<string, RegExp>> = {
  名: /^(?:农村|乡村|党员|干部|职工|学生|教师|教职|医生|医务|护士|工作人员|人员|群众|代表|委员|同志|志愿者|村民|居民|员工|贫困|队员|成员|老人|儿童|专家|工人|农民|退役|残疾|毕业|在职|专职|兼职|工程师|困难|学员|选手|队伍|机关|业务|年轻|优秀|技术|科技|律师|民警|网格|驻村|第一书记|大学生|高校|新)/,
  家: /^(?:企业|公司|单位|规上|规模|医院|银行|商户|门店|民营|高新|国家|省级|市级|上市|合作社|机构|养殖|工业|重点|科技|卫生|学校|幼儿园|酒店|餐饮|经营|农家|工厂|商贸|外资|以上)/,
  户: /^(?:贫困|农户|脱贫|群众|居民|村民|低保|家庭|商户|困难|易地|搬迁|监测|五保|企业|移民|边缘|危房)/,
  项: /^(?:整改|主要|制度|任务|措施|工作|政策|指标|改革|重点|内容|专利|成果|举措|问题|规定|机制|课题|荣誉|活动|服务|事项|发明|国家|省级|民生|行政|审批|职权|实事|具体)/,
  次: /^(?:会议|活动|检查|培训|巡查|专题|集中|全体|例会|督查|调研|演练|学习|座谈|讲座|以上|党|常委会|整治)/,
  件: /^(?:为民|惠民|法律|地方性|实事|提案|建议|作品|民生|案件|信访|投诉|诉求|矛盾|议案|好事|发明|展品|文物|国家)/,
  份: /^(?:问卷|材料|资料|宣传|传单|文件|报告|协议|合同|倡议|手册|样本|试卷|档案|调查)/,
  场: /^(?:次|活动|演出|培训|讲座|宣讲|招聘|比赛|文艺|报告会|电影|专场|音乐会|演讲|座谈会|发布会|主题|惠民|送)/,
  期: /^(?:培训|简报|专题|学习|讲座|轮训|主体班|节目)/,
  批: /^(?:次(?!要)|项目|党员|学员|企业|人员|干部|重大|重点)/,
  处: /^(?:隐患|问题|安全|违章|违法|违建|地质|景点|古|点位|文物|水源|排污|危)/,
  台: /^(?:机器|设备|电脑|计算机|车|空调|打印|呼吸机|仪器|机组|挖掘|农机|垃圾|收割)/,
  套: /^(?:设备|住房|房|系统|桌椅|公寓|制度|教材|器材|方案|保障|安置|公租)/,
  辆: /^[\u4e00-\u9fff]{0,4}车/,
  所: /^(?:学校|小学|中学|高校|大学|幼儿园|医院|卫生|职业|高等|公办|民办|农村|乡镇|养老)/,
  座: /^(?:[桥厂矿]|水库|电站|变电站|水电|污水|公厕|城市|泵站|大棚|加油站|垃圾|大桥|隧道|基站|5G)/,
  支: /^(?:队(?!伍建)|志愿|文艺|工作队|服务队|应急|专业|救援|宣讲|疫苗|龙舟|参赛|代表队)/,
  条: /^(?:高铁|具体|意见|建议|线索|信息|措施|道路|生产线|街|公路|河|线路|问题|航线|标语|高速|铁路|村道|举措|经验|水渠|横幅)/,
  篇: /^(?:论文|文章|稿件|报道|信息|调研|心得|作文|通讯|报告)/,
  册: /^(?:图书|书籍|手册|宣传|教材)/,
  间: /^(?:教室|房|宿舍|办公室|活动室|实验室|厂房|阅览室|门面|客房)/,
  张: /^(?:[床卡图表]|宣传|病床|照片|海报)/,
  块: /^(?:展板|宣传|标牌|宅基地|地|牌|荒地|显示)/,
  只: /^(?:[鸡羊鸭鹅兔]|口罩|牲畜)/,
  起: /^(?:案件|事故|纠纷|矛盾|信访|火灾|投诉|刑事|治安|案|交通|较大|安全)/,
  例: /^(?:病例|患者|手术|确诊|无症状|阳性|新)/,
  幅: /^(?:标语|作品|横幅|书画|书法|画|宣传|照片|摄影)/,
  位: /^(?:老人|专家|同志|代表|委员|老师|教师|群众|村民|客商|嘉宾|党员|医生|领导|学员|居民|企业家)/,
  本: /^(?:书|图书|手册|书籍|教材|台账|笔记|杂志)/,
  栋: /^(?:楼|厂房|住宅|宿舍|房|教学楼|建筑|大棚)/,
  幢: /^(?:楼|厂房|住宅|宿舍|房|建筑)/,
  盏: /^(?:路灯|太阳能|灯)/,
  株: /^(?:[树苗花果]|[\u4e00-\u9fff]{1,3}树)/,
};
const STOP_AFTER = /^(?:$|[，。；、）（]|左右|以上(?!的))/;
/** Where a clause begins, a bare classifier has lost its number: ，个区县通过……; 。所高校入选……. */
const CLAUSE_START = /(?:^|[，。；：、])$/;
const STARTS_CLAUSE = /[家名户项件场条台套座所]/;

/**
 * What is counted in front of its classifier, in lists: 民生实事件、提案件, 新建学校所. Only nouns that make no word with
 * the classifier: 企业家 and 派出所 are words.
 */
const NOUN_FIRST: Readonly<Record<string, RegExp>> = {
  家: /(?:[台外民央国车药]企|工厂|平台|医院|机构|公司|单位|合作社|商户|酒店|实验室|门店|农场|中心|网点|饭店|民宿|超市|驿站|基地)$/,
  所: /(?:学校|小学|中学|中小学|高中|高校|大学|学院|幼儿园|医院|院校|职校)$/,
  座: /(?:桥梁?|水库|矿山|煤矿|机场|基站|电站|厂|污水处理厂|储罐|变电站|大棚|隧道|公厕|博物馆|泵站|加油站|塔|水闸|冷库|车站|公园|图书馆|体育馆)$/,
  辆: /[^车]$/,
  项: /(?:(?<!缺[少失].{0,4})(?:任务|标准|指标|问题|服务)|制度|措施|举措|成果|专利|荣誉|课题|政策|装备|技术|难题|改革|发明|资质|文化遗产|文华奖|草案|试点)$/,
  件: /(?:法规|规章|草案|建议|提案|实事|专利|专利拥有量达?|作品|诉求|文物|好事|著作权|商标|案件|工单)$/,
  条: /(?:航线|道路|街巷|线路|公路|意见|建议|线索|信息|措施|生产线|街区|标语|横幅|高速|小巷|河流|河道|问题|铁路)$/,
  处: /(?:隐患|问题|点位|景点|违建|遗址|[堵污灾]点|灾害点|供水工程|煤矿|堵乱点|水源地|滑坡|危岩)$/,
  户: /(?:企业|单位|主体|危房|房屋|住房|改造|改厕|搬迁|厕所|棚改)$/,
  次: /(?:会议|活动|检查|培训|演练|巡查|督查|调研|行动|走访|学习|讲座|约谈|执法|座谈|督导)$/,
  场: /(?:会议|活动|培训|讲座|宣讲|演出|招聘会|发布会|比赛|座谈会|电影|赛事)$/,
  起: /(?:案件|纠纷|事故|火灾|案|矛盾)$/,
  份: /(?:问卷|资料|材料|传单|手册|报告|协议|合同|倡议书|宣传单|承诺书|责任书|通知书|意见书|建议书)$/,
  册: /(?:图书|手册|书籍|资料)$/,
  篇: /(?:信息|论文|文章|报道|稿件|简报|心得|材料)$/,
  台: /(?:设备|电脑|机器|机具|机组|车辆|空调|机器人|机械|充电桩|收割机|仪器)$/,
  套: /(?:住房|公寓|商品房|设备|系统|桌椅|安置房|房源)$/,
  支: /(?:队伍|服务队|工作队|分队|队|小组)$/,
  名: /(?:党员|干部|教师|学生|人员|志愿者|医生|员工|代表|专家|人才|队员|职工|同志|委员|群众|村民|老人|儿童)$/,
  张: /(?:病床|床位|展板|照片|海报)$/,
  株: /(?:树|树木|苗木|[苗花])$/,
  盏: /灯$/,
  栋: /(?:楼|住宅|厂房|大棚)$/,
};
/** Words that a classifier ends; in a list they need no number. */
const WORD_WITH =
  /[国专大厂商]家|[事款选奖单专立各等]项|[条文事案零软硬部配构邮信证稿组附元物]件|[链线信教法头词]条|[市现会广]场|[厕场]所|[农商客用账]户|层次|档次|[好用到]处/;
/** What makes a word with the classifier behind it; any other word in front of, say, 项举措 leaves it without its number. */
const JOINS: Readonly<Record<string, RegExp>> = {
  项: /[专单各多事立强弱选款奖逐等进销杂义分子主缺漏长短某该这那每本此待同类诸他有]$/,
  条: /[链线信教法头词逐每各多面纸薯油封假收欠铁布皮柳枝便金苗粉戒单该本此这那]$/,
  件: /[条文事案零软硬部配构邮信证稿组附元物器备插套要快函来原复急锻铸管工机办访诺接收发抄批制样挂摆计密电影固各每该本此这那]$/,
  家: /[国专大厂商各居人行作画回农独名自全管店业该这那东当每公私出本皇]$/,
};

/** 挨个, 逐个, 那么个: 个 in a word or phrase; after any other noun a stop shows that the number is gone. */
const GE_NO_NOUN = /[个挨逐同么是了]$/;
const PERSONS = wordSet(
  '男性|女性|党员|职工|教职工|教师|学生|在校生|毕业生|师生|干部|人员|儿童|妇女|人口|积极分子|群众|劳动力|共计|总计|累计|合计|达到|增加到|增至|控制在|其中男|其中女|共|人数达|人数为',
);

/** The text round a classifier: `left` and `right` near, `before` the longer stretch that shows its sisters. */
export interface Around {
  readonly left: string;
  readonly right: string;
  readonly before: string;
}

const sisters = new Map<string, readonly [RegExp, RegExp]>();

/** A sister in the same list that has its number: 绿色工厂8家、绿色园区家. */
function hasSister(unit: string, { before, right }: Around): boolean {
  let patterns = sisters.get(unit);
  if (!patterns) {
    patterns = [
      new RegExp(`^[、，][^，。；、\\d]{1,16}\\d[\\d.]{0,8}万?${unit}`),
      new RegExp(`\\d万?${unit}(?:以上|左右)?[、，][^，。；、\\d]{1,16}$`),
    ];
    sisters.set(unit, patterns);
  }
  return patterns[0].test(right) || patterns[1].test(before);
}

/** Whether classifier `unit` has lost its number. */
export function countsThings(unit: string, around: Around): boolean {
  const { left, right } = around;
  const stops = STOP_AFTER.test(right);
  if (unit === '人') return stops && endsIn(left, PERSONS);
  if (unit === '个') {
    if (stops) return /[\u4e00-\u9fff”）]$/.test(left) && !GE_NO_NOUN.test(left);
    if (GE_WORD.test(right) || !/^[\u4e00-\u9fffA-Z“]/.test(right)) return false;
    if (endsIn(left, COUNTING) || endsIn(left, TOTALS) || CLAUSE_START.test(left)) return true;
    if (/等$/.test(left) && !/[一不我他你她]等$/.test(left)) return true;
    if (HEAD_AHEAD.test(right) && /[\u4e00-\u9fff]{2}$/.test(left) && !SPEAKS_LIGHTLY.test(left)) return true;
    return (
      GE_COUNTED.test(right) &&
      (endsIn(left, SPOKEN) ||
        (AFTER_LIST.test(around.before) && !GE_NO_NOUN.test(left)) ||
        (endsIn(left, BEFORE_GE) && !(/[与和及向在对]$/.test(left) && OF_ALL.test(right))) ||
        SECOND_GE.test(around.before))
    );
  }
  if (stops) {
    if (/[\u4e00-\u9fff”]$/.test(left) && !WORD_WITH.test(left.slice(-1) + unit) && hasSister(unit, around))
      return true;
    if (unit === '家' && /企业$/.test(left)) return /^(?:左右|以上)/.test(right);
    return (
      NOUN_FIRST[unit]?.test(left) === true || (/[家户项次件份台套辆座篇册株名]/.test(unit) && endsIn(left, TOTALS))
    );
  }
  if (COUNTED[unit]?.test(right) !== true) return false;
  if (unit === '项' && /建设立$/.test(left)) return false;
  // 等项工作 is said; 等户企业 is not.
  if (/[户家名所座处台套辆条]/.test(unit) && /[^一不我他你她]等$/.test(left)) return true;
  if (JOINS[unit] && /[\u4e00-\u9fff]$/.test(left) && !JOINS[unit].test(left)) return true;
  return (
    endsIn(left, COUNTING) ||
    endsIn(left, SPOKEN) ||
    (CLAUSE_START.test(left) && STARTS_CLAUSE.test(unit) && !/^次/.test(right) && !left.endsWith('、'))
  );
}
