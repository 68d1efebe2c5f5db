/**
 * The lexicon of units and classifiers: what a number may count or measure. Each stands here once; whoever looks for
 * units in a text takes them from here, without those that `unit-exceptions.ts` names for him.
 *
 * Source: GB 3100—1993, GB 3101—1993 and GB/T 3102—1993 for units of measure; classifiers after 现代汉语八百词 and their use
 * in official writing (惯例).
 */
import { anyOf, escapeWord, words } from './lexicon';
import { UNIT_EXCEPTIONS, type UnitReader } from './unit-exceptions';

/**
 * What a unit is. `noun`: a word of its own that a number may stand in front of without a classifier (5村, 3县), so that it
 * lacks nothing where it stands alone.
 */
export type UnitKind = 'share' | 'money' | 'measure' | 'time' | 'people' | 'classifier' | 'noun';

export interface Unit {
  readonly name: string;
  readonly kind: UnitKind;
  /** What numbers of it can be compared with. `count:` units count things; the rest measure. */
  readonly dimension: string;
  /** How many base units of the dimension it is, as a decimal string. */
  readonly factor: string;
}

/** Units of one kind and dimension, each with its factor. */
type Family = readonly [kind: UnitKind, dimension: string, factors: Readonly<Record<string, string>>];

const FAMILIES: readonly Family[] = [
  ['share', 'percent', { '%': '1', 个百分比: '1', 成: '10' }],
  ['share', 'permille', { '‰': '1' }],
  ['share', 'points', { 个百分点: '1', 百分点: '1' }],
  ['share', 'permille-points', { 个千分点: '1', 千分点: '1' }],
  ['share', 'basis-points', { 个基点: '1', 基点: '1' }],
  ['share', 'discount', { 折: '1' }],
  ['share', 'multiple', { 倍: '1' }],
  ['share', 'doubling', { 番: '1' }],

  ['money', 'money', { 元: '1', 元钱: '1', 块钱: '1', 元人民币: '1', 角: '0.1', 分钱: '0.01' }],
  ['money', 'money:usd', { 美元: '1', 美金: '1' }],
  ['money', 'money:hkd', { 港元: '1', 港币: '1' }],
  ['money', 'money:eur', { 欧元: '1' }],
  ['money', 'money:gbp', { 英镑: '1' }],
  ['money', 'money:jpy', { 日元: '1' }],
  ['money', 'money:krw', { 韩元: '1' }],
  ['money', 'money:rub', { 卢布: '1' }],
  ['money', 'money:aud', { 澳元: '1' }],
  ['money', 'money:cad', { 加元: '1' }],

  ['measure', 'length', { 米: '1', 公里: '1000', 千米: '1000', 车道公里: '1000', km: '1000', 延米: '1', 延长米: '1' }],
  ['measure', 'length', { 厘米: '0.01', 毫米: '0.001', 微米: '0.000001' }],
  ['measure', 'length', { 里: '500', 华里: '500', 海里: '1852' }],
  ['measure', 'area', { 平方米: '1', 平米: '1', 平方: '1', '㎡': '1', 'm²': '1', 公顷: '10000' }],
  ['measure', 'area', { 平方公里: '1000000', 平方千米: '1000000', 'km²': '1000000', 平方厘米: '0.0001' }],
  ['measure', 'area:mu', { 亩: '1', 亩次: '1', 亩地: '1' }],
  ['measure', 'volume', { 立方米: '1', 立方: '1', 'm³': '1', 方: '1', 立方厘米: '0.000001' }],
  ['measure', 'volume', { 千升: '1', 升: '0.001', 毫升: '0.000001' }],
  ['measure', 'mass', { 吨: '1000', 公斤: '1', 千克: '1', kg: '1', 斤: '0.5', 担: '50' }],
  ['measure', 'mass', { 克: '0.001', 毫克: '0.000001', 微克: '0.000000001' }],
  ['measure', 'tonnage', { 总吨: '1' }],
  ['measure', 'deadweight', { 载重吨: '1' }],
  ['measure', 'steam', { 蒸吨: '1' }],
  // 交通运输统计 (货物周转量, 旅客周转量): a unit of two units.
  ['measure', 'goods-transport', { 吨公里: '1', 吨海里: '1.852' }],
  ['measure', 'passenger-transport', { 人公里: '1', 人海里: '1.852' }],
  ['measure', 'vehicle-distance', { 车公里: '1', 辆公里: '1', 列公里: '1', 箱公里: '1', 座公里: '1', 座位公里: '1' }],
  ['measure', 'coal', { 吨标准煤: '1', 吨标煤: '1', 千克标准煤: '0.001', 克标准煤: '0.000001' }],
  ['measure', 'energy', { 千瓦时: '1', 千瓦·时: '1', 千瓦小时: '1', 度: '1', 度电: '1', kWh: '1' }],
  ['measure', 'energy', { 兆瓦时: '1000', MWh: '1000', 吉瓦时: '1000000', GWh: '1000000', 太瓦时: '1000000000' }],
  ['measure', 'heat', { 焦耳: '1', 千焦: '1000', 兆焦: '1000000', 吉焦: '1000000000', GJ: '1000000000' }],
  ['measure', 'calorie', { 千卡: '1', 大卡: '1' }],
  ['measure', 'power', { 千瓦: '1', kW: '1', 瓦: '0.001', 瓦特: '0.001', 马力: '0.735' }],
  ['measure', 'power', { 兆瓦: '1000', MW: '1000', 吉瓦: '1000000', GW: '1000000' }],
  ['measure', 'apparent-power', { 千伏安: '1', kVA: '1', 兆伏安: '1000', MVA: '1000' }],
  ['measure', 'voltage', { 千伏: '1', kV: '1', 伏: '0.001', 伏特: '0.001' }],
  ['measure', 'frequency', { 赫兹: '1', Hz: '1', 千赫: '1000', kHz: '1000', 兆赫: '1000000', MHz: '1000000' }],
  ['measure', 'frequency', { 吉赫: '1000000000', GHz: '1000000000' }],
  ['measure', 'pressure', { 千帕: '1', kPa: '1', 兆帕: '1000', MPa: '1000' }],
  ['measure', 'sound', { 分贝: '1', dB: '1' }],
  ['measure', 'illuminance', { 勒克斯: '1' }],
  ['measure', 'temperature', { '℃': '1', 摄氏度: '1' }],
  ['measure', 'score', { 分: '1' }],
  ['measure', 'teu', { 标箱: '1', 标准箱: '1', 国际标准箱: '1', TEU: '1' }],
  ['measure', 'storage', { GB: '1', TB: '1024', PB: '1048576', EB: '1073741824' }],

  ['time', 'duration:year', { 年: '1', 周年: '1', 年来: '1', 年间: '1' }],
  ['time', 'duration:month', { 个月: '1', 个多月: '1', 个季度: '3' }],
  ['time', 'duration:day', { 天: '1', 日: '1', 周: '7', 个星期: '7', 个昼夜: '1' }],
  ['time', 'duration:day', { 个工作日: '1', 工作日: '1', 个自然日: '1', 自然日: '1' }],
  ['time', 'duration:hour', { 小时: '1', 个小时: '1', 分钟: '0.0166667' }],
  ['time', 'duration:hour', { 学时: '1', 个学时: '1', 课时: '1', 个课时: '1' }],
  ['time', 'duration:second', { 秒: '1', 秒钟: '1', 毫秒: '0.001' }],
  ['time', 'age', { 岁: '1', 周岁: '1' }],

  ['people', 'persons', { 人: '1', 名: '1', 位: '1', 口人: '1', 员: '1' }],
  ['people', 'person-times', { 人次: '1', 人天: '1', 人·天: '1', 人·日: '1' }],
];

/** Classifiers that count things one by one; each its own dimension but for 个, which may stand for any. */
const CLASSIFIERS = words(`
  个 家 户 项 件 条 所 座 处 台 套 辆 艘 架 批 期 次 场 份 册 本 部 篇 幅 张 枚 块 片 间 栋 幢 层 支 只 头 匹 羽 尾 株 棵 颗 粒
  门 节 堂 课 类 种 级 对 双 组 队 班 届 轮 起 宗 例 桩 笔 单 票 款 眼 口 孔 盏 根 道 段 股 列 趟 床 席 字 词 句 步 点 页 遍
  大 小 卷 盒 箱 袋 瓶 桶 杯 盘 集 包 捆 车 船 剂 针 号 代 尊 面 朵 具 副 付 样 卡 顶 把 封 则 首 出 帧
  场次 班次 车次 架次 航次 件次 户次 家次 批次 台次 台套 台班 件套 辆次 头次 票次 届次 门次 个次 条次 项次 份次 剂次 人份 人户 日次 班列
`);
/** Nouns that a number counts without a classifier, and classifiers that official writing runs together with their noun. */
const NOUNS = words(`
  村 镇 县 市 省 国 州 区 校 园 院 馆 店 厂 矿 井 桥 路 线 港 站 站点 平台 户籍 宗地 比特
  方面 大类 小类 大项 小项 位数 名额 个人 家企业 张床位 场会
`);

const counting = (kind: UnitKind, names: readonly string[]): Unit[] =>
  names.map((name) => ({ name, kind, dimension: `count:${name}`, factor: '1' }));

/** Every unit. */
export const UNITS: readonly Unit[] = [
  ...FAMILIES.flatMap(([kind, dimension, factors]) =>
    Object.entries(factors).map(([name, factor]): Unit => ({ name, kind, dimension, factor })),
  ),
  ...counting('classifier', CLASSIFIERS),
  ...counting('noun', NOUNS),
];

const byName: ReadonlyMap<string, Unit> = new Map(UNITS.map((unit) => [unit.name, unit]));

/** The unit of a name, if there is one. */
export function unitOf(name: string): Unit | undefined {
  return byName.get(name);
}

/** The names of the units that `reader` reads, of these kinds, or of every kind when none is named. */
export function unitsFor(reader: UnitReader, ...kinds: readonly UnitKind[]): readonly string[] {
  const exceptions = UNIT_EXCEPTIONS.filter(({ readers }) => readers.includes(reader));
  const names = new Set(exceptions.flatMap(({ units }) => units));
  const others = new Set(exceptions.flatMap((one) => one.kinds ?? []));
  const reads = ({ name, kind }: Unit): boolean =>
    (kinds.length === 0 || kinds.includes(kind)) && !names.has(name) && !others.has(kind);
  return UNITS.filter(reads).map(({ name }) => name);
}

/**
 * The source of an expression that matches any of `names`, the longest first. Names with the same beginning stand
 * together, so that the engine looks at few alternatives in each place.
 */
export function unitPattern(names: readonly string[]): string {
  const short = names.filter((name) => name.length === 1);
  const rests = new Map<string, string[]>();
  for (const name of names) {
    if (name.length === 1) continue;
    const rest = rests.get(name.charAt(0));
    if (rest) rest.push(name.slice(1));
    else rests.set(name.charAt(0), [name.slice(1)]);
  }
  const long = [...rests].map(
    ([first, list]) => escapeWord(first) + (list.length > 1 ? anyOf(list) : list.map(escapeWord).join('')),
  );
  return `(?:${[...long, ...(short.length > 0 ? [`[${short.join('')}]`] : [])].join('|')})`;
}

const NAMES: readonly string[] = UNITS.map(({ name }) => name);
/** Any unit, as a number has it behind. */
export const UNIT_PATTERN: string = unitPattern(NAMES);
/** Units in letters: a code ends otherwise. */
export const UNITS_IN_LETTERS: readonly string[] = NAMES.filter((name) => /^[A-Za-z]+$/.test(name));
/** Units that begin with 千: in 5千瓦 it belongs to the unit, not to the number. */
export const UNITS_IN_THOUSANDS: readonly string[] = NAMES.filter((name) => name.startsWith('千'));
/** 月, 小时 …, in front of which stand 个 and a half: 三个半月. */
export const UNITS_OF_TIME_WITH_个: readonly string[] = unitsOfTimeWith个();

function unitsOfTimeWith个(): readonly string[] {
  return UNITS.flatMap(({ name, kind }) => (kind === 'time' && /^个(?!多)/.test(name) ? [name.slice(1)] : []));
}
