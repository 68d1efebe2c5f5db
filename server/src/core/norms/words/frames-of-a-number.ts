/** What must be followed by a number, or follow one, whatever is counted. */
import { words } from '../lexicon';
import { WORDS_OF_A_RUNNING_TOTAL, WORDS_THAT_CLOSE_A_LIST } from './wholes-and-parts';

/** How many at least, at most or about; behind them a unit has its number: 至少3次, 多达20家. 现代汉语八百词. */
export const LEADS_TO_A_NUMBER = words(`
  至少 最多 至多 不少于 不多于 不超过 不足 不满 多达 高达 大约 将近 接近 达到 共计 总计 合计 仅剩 只剩 剩下 还剩 约为 约有 大约有 已有 每人限 限报
`);
/** Classifiers with which these words lead to a count and to no verb or noun: 大约30家, where 大约只 and 约期 go on. 惯例. */
export const COUNTED_BEHIND_A_LEAD = words('个 名 家 件 篇 份 条 套 辆 台 项 次 户 座 株 幅 册 例 栋 幢 人次 人 批次');
/** With 近 they are words: 最近, 附近. 现代汉语词典. */
export const MAKES_A_WORD_WITH_近 = '最附临靠相接亲邻走贴逼拉远就新渐切渐迫晚浅凑挨左右';
/** What 近 makes words with behind it: 近期, 近人, 近处. 现代汉语词典. */
export const MAKES_A_WORD_BEHIND_近 = '期处场景台位支人';
/** Behind them 元 is what is paid: 罚款200元给到公会, 扣10元. 惯例. */
export const VERBS_OF_FINING = words(
  '罚款 罚 扣 扣罚 扣款 加罚 处罚 罚以 各罚 最低 最高 交纳 缴纳 赠送 优惠 立减 可获 即可获',
);
/** Words that 元 begins: 元旦, 元素. 现代汉语词典. */
export const BEGINS_A_WORD_WITH_元 = '旦素首宝件器年月老气宇数朝代帅勋凶音组宵曲明清初末大认学青模配';
/** What a price is for: 每吨19800元. 惯例. */
export const PRICED_EACH = words(
  '吨 公斤 千克 斤 克 亩 户 人 次 台 套 件 个 头 只 张 本 份 桶 车 床 度 晚 股 生 平方米 立方米 公里 小时 课时 学期 人次',
);
/** Sizes that are 万 or 亿 of something with its number in front, not 万 alone: 造价为8000万元以上, 产量为7282万吨. 惯例. */
export const ENDS_OF_SIZES = words('价 额 值 量 规模 资金 资本 费 能力 潜力 总数');
/** Classifiers that are no nouns and end few words, so that 了 or 有 leads to no thing with them: 记录了22期, 有8篇. 现代汉语八百词. */
export const CLASSIFIERS_THAT_ARE_NO_NOUNS = words(
  '个 次 项 件 篇 辆 株 套 幅 册 例 条 栋 幢 张 人次 公里 平方米 亩 吨 元',
);
/** Whoever is counted ends so in front of 近400人，: 职工近400人. 惯例. */
export const ENDS_OF_PERSONS_BEFORE_近 = '员工师生众口民者长军警兵友';
/** With 人 behind a word that leads to a number, these make a word of it: 人员, 人类. 现代汉语词典. */
export const MAKES_A_WORD_BEHIND_人 =
  '员民才类口文工物性士格生体身事大社力武居行均道际间心气品选头家们情手脸为流脉权眼意数';
/** Of the words that end in 人 those that a noun for persons ends like: in 法官15人， the number is of them. 惯例. */
export const ENDS_OF_PERSONS_WITH_人 = '员师生官者警长才';
/** They say how many in all, wherever in the clause: 累计保障112个基站. 惯例. */
export const SAYS_IN_ALL: readonly string[] = [
  ...WORDS_THAT_CLOSE_A_LIST,
  ...WORDS_OF_A_RUNNING_TOTAL,
  ...words('全年共'),
];
/** Beside the classifiers of which words are known, these end hardly any in front of a bound: 参考文献20篇以上. 惯例. */
export const BOUNDED_CLASSIFIERS = words('篇 株 幢 栋');
/** What is recorded or found, so many times or of it; 了 behind it ends no other word: 记录了22期. 惯例. */
export const VERBS_OF_RECORDING = words('包括 包含 记录 完成 形成 收集 产生 发现 提出 审议');
/** A height or a length that 米 follows even in front of 的 or 时: 超过1.5米时. 惯例. */
export const BOUNDS_OF_METRES = words('超过 不足 不满 低于 高于 达到 大于 小于');
/** Behind them 人 is who is counted, whatever the sentence goes on with: 共33人参加. 惯例. */
export const LEADS_TO_PERSONS = words('共 约 余 足 近 至少 最多 多达 合计 总计 共计 不少于');
/** With a verb behind them they lead to so many things at most, or each: 最多显示6个模块, 分别进驻119个村. 惯例. */
export const LEADS_AT_MOST = words('最多 至多 最少 不超过 每人限 分别');
/** The same in more characters: 237万修正总吨. */
export const LONG_PARTS_OF_A_MEASURE = words('修正总 修正 载重 标准 净载重');
/** Between a number and its measure they say which part of a thing is measured: 2000净吨, 300总吨 (船舶吨税法). */
export const PARTS_OF_A_MEASURE = '净总毛';

/** Right before 人以上 or 人左右: a number of persons has been lost there, 约人左右. 惯例. */
export const COUNT_PERSONS_BEFORE_A_BOUND = '约达到至近数有在';
/** Before 人以上 they make persons that have a rank, or are acted on: 负责人以上, 本人以下. 惯例. */
export const MAKE_RANKED_PERSONS = '轻夫投通衣普个本他别众法责领代理证承候主持被当选让使令受为由导';
/** Right before 元/日 they lead to a price: 约为775元/日, 罚款20元/项. 惯例. */
export const BEFORE_A_PRICE = '约超近算达至到高低中于罚款价者员业花';
/** Before 元 they make other money or another word of it: 美元, 单元, 公元. 惯例. */
export const BEFORE_元_IN_OTHER_WORDS = '美欧日韩港澳加单多公图币百千';
/** Before 个 they point to one or count it themselves: 这个, 单个, 前个. 现代汉语八百词. */
export const POINT_TO_ONE = '这那每各整某逐几多单两双哪该同任另首上下前后';

/** Behind a figure they set a bound, and nothing else may stand in front of them: 达到95%以上. 惯例. */
export const BOUNDS_BEHIND_A_FIGURE = words('以上 以下 以内 左右');
/** A figure must follow: 控制在5%以内. 惯例. */
export const VERBS_OF_STAYING_AT = words('控制在 保持在 稳定在 维持在');
