/**
 * What a measured thing can be at most and at least, in base units (米, 平方米, 千克, 千瓦时, 千瓦, ℃, 分贝, 勒克斯, 岁). The bounds lie well beyond
 * the records, so that what is outside of them is a slip in the unit or in the figure.
 */
import { words } from '../lexicon';

export interface Bounds {
  readonly dimension: string;
  readonly nouns: readonly string[];
  readonly most?: number;
  readonly least?: number;
  /** Only where one of them stands in the clause as well. */
  readonly of?: readonly string[];
  /** Not where one of them stands before the figure: what they name has no such bounds. */
  readonly unless?: readonly string[];
}

/** What is warm on purpose. */
const HOT_ROOMS = words('烤 烘 窑 炉 蒸 桑拿 干燥 熏 灭菌 消毒 锅');
/** What flies or is shot up. */
const IN_THE_AIR = words('飞 机 气球 探空 卫星 火箭 航 高空');
/** What stands there and does not live, and beasts: a statue's 身高, a calf's 出生体重. */
const NO_PERSONS = words('像 佛 塑 雕 鹿 象 犊 驹 羔 牛 马 熊 鲸 兽 恐龙 机器人 仔 幼崽 骆驼');
/** They make a sum of many, or a whole area's. */
const ONE_OF_MANY = words('全 各 总 共 合计 累计 、 和 及 栋 幢 所 座 个 家 处 多 群 片 园区 以来');
/** What is older than anyone. */
const NO_AGES = words('树 木 林 柏 松 槐 银杏 樟 楠 茶 榕 杏 藤 龟 化石 岩 地层 建筑 古 文物 墓');
/** Whose age it is, for a tree's is told so, too. */
const PERSONS = words('人 员 干部 民 生 工 者 师 班子 队伍 职 兵 户 长 老');
/** Rooms in which nobody stands. */
const LOW_ROOMS = words('夹层 架空 阁楼 设备 管廊 管道 技术层 吊顶 地垄 隔层 货架');

export const BOUNDS_OF_MEASURES: readonly Bounds[] = [
  // 一百万元：人均收入、人均工资的历史统计远在其下（国家统计局年度数据）。
  {
    dimension: 'money',
    nouns: words('人均可支配收入 人均纯收入 人均年收入 人均收入 人均工资 平均工资 人均消费支出 人均生活消费支出'),
    most: 1_000_000,
  },
  // 世界气象组织极值记录：气温 56.7℃ 和 -89.2℃；年降水量 26.5 米。
  {
    dimension: 'temperature',
    nouns: words('气温 室温 库温 棚温 室内温度 展厅温度'),
    most: 70,
    least: -95,
    unless: HOT_ROOMS,
  },
  { dimension: 'temperature', nouns: words('体温'), most: 46, least: 10 },
  { dimension: 'temperature', nouns: words('冷藏温度 冷冻温度 冷库温度 冷链温度'), most: 30 },
  { dimension: 'length', nouns: words('降雨量 降水量 雨量 面雨量'), most: 30 },
  { dimension: 'length', nouns: words('积雪深度 积雪 雪深'), most: 15 },
  // 有记录的最高身高 2.72 米；珠穆朗玛峰 8848.86 米；马里亚纳海沟约 11000 米；最高建筑 828 米。
  { dimension: 'length', nouns: words('身高'), most: 2.9, least: 0.2, unless: NO_PERSONS },
  { dimension: 'length', nouns: words('海拔 平均海拔 最高海拔'), most: 8_850, unless: IN_THE_AIR },
  { dimension: 'length', nouns: words('水深'), most: 11_100 },
  { dimension: 'length', nouns: words('建筑高度 楼高'), most: 1_000 },
  { dimension: 'length', nouns: words('层高'), most: 100, least: 1, unless: LOW_ROOMS },
  { dimension: 'length', nouns: words('路面宽 路面宽度 路基宽 路基宽度 路宽 车道宽 车道宽度'), most: 300 },
  { dimension: 'length', nouns: words('株距 行距 胸径'), most: 60 },
  // 食品留样每个品种不少于 125 克（学校食品安全与营养健康管理规定）。
  { dimension: 'mass', nouns: words('留样 留样量'), most: 10 },
  { dimension: 'mass', nouns: words('出生体重'), most: 12, unless: NO_PERSONS },
  // 藏红花、精油亩产不到 0.1 千克，水培蔬菜可达 10 万千克，下限不立。
  { dimension: 'mass', nouns: words('亩产 亩产量 平均亩产 亩均产量'), most: 200_000 },
  // 面积最大的县（若羌）约 20 万平方公里。
  { dimension: 'area', nouns: words('规划面积 规划区面积 辖区面积'), most: 2.5e11, of: words('区 县 镇 园 村') },
  {
    dimension: 'area',
    nouns: words('建筑面积 占地面积 使用面积'),
    most: 1e6,
    unless: ONE_OF_MANY,
    of: words('食堂 公厕 教学楼 宿舍楼 办公楼 门诊楼 住院楼 图书馆 体育馆 幼儿园 卫生室'),
  },
  {
    dimension: 'area',
    nouns: words('人均住房面积 人均住房建筑面积 人均居住面积 人均公园绿地面积 人均绿地面积 人均体育场地面积'),
    most: 3_000,
  },
  // 海水淡化每吨也只用 3 至 4 千瓦时。
  { dimension: 'energy', nouns: words('吨水电耗 吨水耗电 吨水耗电量 吨水用电量'), most: 100 },
  {
    dimension: 'energy',
    nouns: words('户均用电 户均用电量 户均日用电 户均日用电量 户均每日 户均每天'),
    most: 2_000,
    of: words('日 天'),
  },
  {
    dimension: 'power',
    nouns: words('最高负荷 最大负荷 用电负荷 电网负荷 最高用电负荷 最大用电负荷'),
    least: 500,
    of: words('全县 全市 全区 全省 全网 电网 县域 城区'),
  },
  { dimension: 'sound', nouns: words('噪声 噪音 声级'), most: 200 },
  // 夏日正午阳光直射约 10 万勒克斯。
  { dimension: 'illuminance', nouns: words('照度 平均照度 照度值'), most: 200_000 },
  { dimension: 'age', nouns: words('年龄 平均年龄 最大年龄 最小年龄'), most: 130, of: PERSONS, unless: NO_AGES },
];

/** Between what is measured and its figure, character by character: 不高于, 控制在, 预计达到, 约为. */
export const BETWEEN_A_MEASURE_AND_ITS_FIGURE =
  '约近达到为有至是共计累均平超过不足最高低少多大小于逾仅只可在了仍保持一般各每个份都应当须控制预测实峰值分别日为：:的';
/** They make the figure a change of what is measured, unless 至 or 到 goes with them. */
export const CHANGE_A_MEASURE = '升降增减涨';
export const LEAD_TO_A_LEVEL = '至到';
