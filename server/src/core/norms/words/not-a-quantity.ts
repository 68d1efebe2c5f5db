/**
 * Words that hold a numeral and count nothing: 一般, 零售, 三农, 百货. A reader of figures passes them over.
 *
 * Source: 现代汉语词典; fixed phrases of official writing (惯例).
 */
import { words } from '../lexicon';
import type { Guarded } from '../guards';

/** 零 that is no nought: 零售, 零容忍. */
export const WORDS_WITH_零 = words('零部件 零售 零容忍 零距离 零星 零散 零工 零碳 零负担 零投诉 零事故');

/** 一 that counts nothing: 一般, 一定, 一系列. */
export const WORDS_WITH_一 = words(`
  一般 一些 一定 一起 一切 一致 一直 一律 一旦 一方面 一方 一体 一流 一线 一把手 一步 一道 一同 一向 一贯 一并 一再 一时 一度
  一边 一面 一味 一概 一手 一心 一举 一齐 一经 一如 一系列 一站式 一揽子 一窗 一网 一号 一类 一批 一大批 一整套
  一部人 一部分人 一部分 大部分 进一步 统一 唯一 单一 同一 逐一 专一 万一 另一 某一 任一 每一 这一 那一 各一 新一轮 新一代
`);

/** Other numerals in words that count nothing: 三农, 两岸, 百货, 万象. */
export const WORDS_WITH_OTHER_NUMERALS = words(`
  十字路口 十字架 十字绣 十字花 十字形 十字头 红十字 十分 百分百 百年 百姓 百货 百强 百业 百舸 百花 百家 双百 千载 千万别 千家万户 千军万马 千头万绪 千方百计
  万能 万户千家 万分 万物 万象 万里 万众 亿万 兆瓦级 几乎 几何
  二手 二维码 三角 三农 五金 五谷 五星 六合 七夕 八方 四方 四面 四海 四季 四处
  两级 两手抓 两手 两岸 两会 两委 两院 两侧 两旁 两翼 两端 两地 两国
  数字 数据 数量
`);

/** Names of places with a numeral: 四川, 三亚, 长三角. */
export const PLACES_WITH_A_NUMERAL = words(`
  长三角 珠三角 京津冀三地 四川 九州 三峡 三亚 三江 三明 三门 三沙
`);

/** Days and holidays that are called by their date: 五一, 九一八. */
export const DAYS_CALLED_BY_THEIR_DATE = words('五一 六一 七一 八一 三八 五四 九一八');
/** 十一 is a holiday where one of these follows: 十一黄金周. */
export const AFTER_十一_THE_HOLIDAY = words('黄金周 假期 期间 国庆');

/** Policies and principles that are called by a number: 八项规定, 三重一大, 一带一路. */
export const POLICIES_CALLED_BY_A_NUMBER = words(`
  八项规定 四项基本原则 一带一路 一国两制 一岗双责 一票否决 三会一课 三重一大
`);

/** Parts of the economy: 三产, 一二三产业. */
export const INDUSTRIES = words('三次产业 一产 二产 三产 一二三产 一二三产业');

/** Parts of a year: 一季度, 上半年. */
export const PARTS_OF_A_YEAR_WITH_NUMERALS = words(`
  一季度 二季度 三季度 一二季度 一至二季度 一至三季度 一至四季度 前一季度 前二季度 前三季度 上半年 下半年
`);

/** Ranks and prizes: 二级, 一等奖. */
export const RANKS = words('一级 二级 三级 四级 五级 一等奖 二等奖 三等奖 特等奖');

/** 万元 names a measure where one of these follows and nobody's money: 万元产值能耗, 万元户. */
export const AFTER_万元_OF_A_MEASURE = words(`
  生产总值 国内生产总值 地区生产总值 GDP 产值 工业增加值 增加值 户
`);
/** 万千 is many where one of these follows: 万千气象. */
export const AFTER_万千_FOR_MANY = words('气象 景象 变化 思绪');

/** What stands in front of the number of a thing, and what makes another word of it: 附件2, 图3, but not 地图3. */
export const BEFORE_A_NUMBER_THAT_NAMES: Guarded = {
  附件: '',
  附表: '',
  附图: '',
  图: '地 企 意 草 构 版 蓝 绘 试 _',
  表: '代 填 报 发 手 仪 电 水 钟 _',
  编号: '',
  电话: '',
  手机: '',
  传真: '',
  邮编: '',
  代码: '',
  账号: '',
  序号: '',
  学号: '',
  证号: '',
};
/** What stands behind the number of a house or a road: 15号, 3单元, 2栋. */
export const PARTS_OF_AN_ADDRESS = words('号 路 弄 幢 栋 单元 室 楼');
/** Roads with a number: 207国道. */
export const NUMBERED_ROADS = words('国道 省道 县道');
/** What is held again and again and has a number: 第3次会议, 8次全会. */
export const NUMBERED_MEETINGS = words('会议 全会 全体会议 人民代表大会 党代会 代表大会 常务会 集体学习');
/** What stands behind 十九大: 二十大精神, 十九大报告. */
export const AFTER_A_PARTY_CONGRESS = words('精神 报告 以来 召开 代表 会议 上');
/** What takes 3时 or 3点 into a word or makes a measure of it: 3时间, 3点位, 3点钟. */
export const AFTER_时_THAT_IS_NO_HOUR = words('间 代 尚 效 段 钟 位 名 所');
/** What 日 and 号 number besides days: 3号线, 5号楼, 2号机; and 3日元. */
export const AFTER_号_THAT_IS_NO_DAY = words('线 楼 机 元');

/** Before 负 they make another word of it: 胜负3场, 自负20%. */
export const BEFORE_负_IN_OTHER_WORDS = words('胜 正 自 担 抱 肩 欺 辜 背 减');
/** They lead to a figure, whose sign a hyphen behind them is: 气温降到-8℃, 增速由-3.4%回升. 现代汉语八百词. */
export const WORDS_BEFORE_A_SIGN = words('的 为 是 到 至 由 从 比 达 约 了');

/** Before a figure and 的 they sort cases, and the figure is no amount: 等候时间超过20分钟的有68次. */
export const COMPARE_WITH_A_MARK = words('超过 不足 达到 不满 少于 多于 高于 低于');
