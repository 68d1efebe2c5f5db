/**
 * Units and classifiers: what a number may count or measure.
 *
 * Source: GB 3100—1993 for units of measure; classifiers after 现代汉语八百词 and their use in official writing (惯例).
 */

/** What numbers of a unit can be compared with. `count:` units count things; the rest measure. */
export interface Unit {
  readonly dimension: string;
  /** How many base units of the dimension it is, as a decimal string. */
  readonly factor: string;
}

const units = new Map<string, Unit>();

function measure(dimension: string, table: Readonly<Record<string, string>>): void {
  for (const [name, factor] of Object.entries(table)) units.set(name, { dimension, factor });
}

measure('percent', { '%': '1', 个百分比: '1', 成: '10' });
measure('permille', { '‰': '1' });
measure('points', { 个百分点: '1', 百分点: '1' });
measure('permille-points', { 个千分点: '1' });
measure('multiple', { 倍: '1' });
measure('doubling', { 番: '1' });
measure('money', { 元: '1', 元钱: '1', 块钱: '1', 元人民币: '1', 角: '0.1', 分钱: '0.01' });
measure('money:usd', { 美元: '1', 美金: '1' });
measure('money:hkd', { 港元: '1', 港币: '1' });
measure('money:eur', { 欧元: '1' });
measure('money:jpy', { 日元: '1' });
measure('money:rub', { 卢布: '1' });
measure('length', {
  米: '1',
  公里: '1000',
  千米: '1000',
  km: '1000',
  厘米: '0.01',
  毫米: '0.001',
  里: '500',
  华里: '500',
  海里: '1852',
  延米: '1',
  延长米: '1',
  车道公里: '1000',
});
measure('area', {
  平方米: '1',
  平米: '1',
  '㎡': '1',
  'm²': '1',
  平方公里: '1000000',
  平方千米: '1000000',
  'km²': '1000000',
  公顷: '10000',
});
measure('area:mu', { 亩: '1', 亩次: '1' });
measure('volume', { 立方米: '1', 立方: '1', 'm³': '1', 方: '1', 升: '0.001', 毫升: '0.000001' });
measure('mass', { 吨: '1000', 公斤: '1', 千克: '1', kg: '1', 斤: '0.5', 克: '0.001', 担: '50' });
measure('coal', { 吨标准煤: '1', 吨标煤: '1' });
measure('energy', { 千瓦时: '1', 度: '1', kWh: '1', 度电: '1' });
measure('power', { 千瓦: '1', 兆瓦: '1000', 瓦: '0.001', MW: '1000', kW: '1', 马力: '0.735' });
measure('voltage', { 千伏: '1', 伏: '0.001', 千伏安: '1' });
measure('duration:year', { 年: '1', 周年: '1', 年来: '1', 年间: '1' });
measure('duration:month', { 个月: '1', 个多月: '1' });
measure('duration:day', { 天: '1', 日: '1', 周: '7', 个工作日: '1', 个昼夜: '1' });
measure('duration:hour', { 小时: '1', 个小时: '1', 学时: '1', 课时: '1', 分钟: '0.0166667', 个学时: '1' });
measure('age', { 岁: '1', 周岁: '1' });
measure('temperature', { '℃': '1', 摄氏度: '1' });
measure('score', { 分: '1' });
measure('teu', { 标箱: '1', 标准箱: '1', TEU: '1' });
measure('storage', { GB: '1', TB: '1024', PB: '1048576' });
measure('persons', { 人: '1', 名: '1', 位: '1', 口人: '1', 员: '1' });
measure('person-times', { 人次: '1', 人天: '1' });

/** Classifiers that count things one by one; each its own dimension but for 个, which may stand for any. */
const CLASSIFIERS =
  '个 家 户 项 件 条 所 座 处 台 套 辆 艘 架 批 期 次 场 场次 份 册 本 部 篇 幅 张 枚 块 片 间 栋 幢 层 支 只 头 匹 羽 尾 株 棵 ' +
  '门 节 堂 课 类 种 级 对 双 组 队 班 届 轮 起 宗 例 桩 笔 单 票 款 眼 口 孔 站 站点 盏 根 道 段 股 列 班次 车次 架次 航次 班列 趟 ' +
  '床 张床位 席 件次 户次 家次 批次 台次 台套 辆次 头次 场会 字 万字 词 句 步 点 方面 大类 小类 大项 小项 大 小 亩地 村 镇 县 市 省 ' +
  '国 州 区 校 园 院 馆 店 厂 矿 井 桥 路 线 港 卷 盒 箱 袋 瓶 桶 杯 盘 集 包 捆 车 船 台班 人份 剂次 剂 针 号 日次 代 尊 面 朵 ' +
  '具 副 名额 个人 家企业 位数 比特 票次 样 件套 宗地 平台 万 千 百 亿 卡 户籍 个次 条次 项次 份次 人户 顶 把 封 则 首 出 届次 门次 帧';
for (const name of CLASSIFIERS.split(' '))
  if (!units.has(name)) units.set(name, { dimension: `count:${name}`, factor: '1' });
for (const scale of ['万', '千', '百', '亿']) units.delete(scale);

/** The unit of a name, if there is one. */
export function unitOf(name: string): Unit | undefined {
  return units.get(name);
}

/** Every unit name, longest first, as one alternation for a pattern. */
export const UNIT_PATTERN: string = [...units.keys()]
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  .join('|');
