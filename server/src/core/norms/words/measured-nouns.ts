/**
 * What is measured, and units that cannot measure it: 蓄水量 is a volume and no area. Source: GB/T 3102—1993 (quantities and their units)
 * for what each is; the wrong ones are those that a slip of the pen makes of the right.
 */
import { words } from '../lexicon';

/** Nouns that say what is measured, the dimensions that they cannot have, and the unit that may have been meant. */
export interface Measured {
  readonly nouns: readonly string[];
  readonly wrong: readonly string[];
  /** Units of a wrong dimension that people do use so: 方 for 平方米. */
  readonly loose: readonly string[];
  readonly right: string;
  readonly rightEn: string;
}

export const MEASURED: readonly Measured[] = [
  {
    nouns: words(
      '蓄水量 需水量 供水量 用水量 取水量 调水量 输水量 节水量 水资源量 库容 容积 体积 土方量 石方量 供气量 用气量 输气量',
    ),
    wrong: words('area area:mu length power temperature'),
    loose: words('平方'),
    right: '立方米',
    rightEn: 'volume (立方米)',
  },
  {
    nouns: words('面积'),
    wrong: words('volume length power temperature'),
    loose: words('方'),
    right: '平方米',
    rightEn: 'area (平方米)',
  },
  {
    nouns: words('发电量 用电量 售电量 供电量 购电量 耗电量 节电量 上网电量 交易电量 外送电量'),
    wrong: words('power voltage'),
    loose: [],
    right: '千瓦时',
    rightEn: 'energy (千瓦时)',
  },
  {
    nouns: words('用电负荷 最大负荷 最高负荷 供电负荷 电网负荷'),
    wrong: words('energy voltage'),
    loose: [],
    right: '千瓦',
    rightEn: 'power (千瓦)',
  },
  {
    nouns: words('湿度 含水率 含水量'),
    wrong: words('temperature'),
    loose: [],
    right: '%',
    rightEn: 'per cent',
  },
  {
    nouns: words('气温 室温 水温 体温 温度'),
    wrong: words('percent area volume'),
    loose: words('成'),
    right: '℃',
    rightEn: 'temperature (℃)',
  },
  {
    nouns: words('长度 总长 全长 全程 里程 宽度 净宽 净高 水深 深度'),
    wrong: words('area volume power temperature mass'),
    loose: words('平方 方 斤 度'),
    right: '米',
    rightEn: 'length (米)',
  },
  {
    nouns: words('重量 体重 载重 净重 毛重'),
    wrong: words('area volume length power temperature'),
    loose: words('升'),
    right: '吨',
    rightEn: 'mass (吨)',
  },
  {
    nouns: words('电压 电压等级'),
    wrong: words('power energy length'),
    loose: [],
    right: '千伏',
    rightEn: 'voltage (千伏)',
  },
];

/** What a measured noun has before its figure, character by character: 约, 达到, 不足, 超过, 最高, 共计, 累计, 仍为. */
export const BEFORE_A_MEASURE = '约近达到为有共计累超过不足最高低逾仅只可是了在仍至保持多上一般全年当：';

/** Coldness that freezers keep, before its figure and behind it: 保存于-80%超低温冰箱. */
export const COLD_PLACES = words('超低温 低温冰箱 冰箱 冰柜 冷库 冷藏 冷冻 恒温');

/** Ways that go on for kilometres, and what says how long all of one is. */
export const LONG_WAYS = words(
  '公路 道路 主干道 国道 省道 县道 乡道 通村路 河道 干渠 渠道 管网 管线 绿道 赛道 堤防 线路 铁路 高速',
);
export const WHOLE_LENGTHS = words('总长 全长 总长度 总里程 全程');
/** Openings that people pass, none of which is a hand wide. */
export const OPENINGS = words('净宽 净高 通道宽 通道宽度 路宽 路面宽度');
