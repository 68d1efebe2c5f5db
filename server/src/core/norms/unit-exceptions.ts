/**
 * What the readers of units leave out, each with its reason. Whatever stands in the lexicon (`units.ts`) and not here, a
 * reader reads; test/units.test.ts tries every unit with every reader and knows no other exceptions.
 */
import { FOREIGN_CURRENCIES } from './words/sums-of-money';
import { words } from './lexicon';
import type { UnitKind } from './units';

/**
 * Who looks for a unit where a number should be: `mask` behind ×× and ____; `gap` behind a word that wants a number and spaces
 * (约　　亩); `any-gap` behind any word and spaces (面积　　亩); `dropped` right behind a word (面积亩); `dropped-great`
 * there with 万 or 亿 in front (面积万亩).
 */
export type UnitReader = 'mask' | 'gap' | 'any-gap' | 'dropped' | 'dropped-great';

export interface UnitException {
  readonly readers: readonly UnitReader[];
  readonly units: readonly string[];
  /** All units of these kinds, beside the ones named. */
  readonly kinds?: readonly UnitKind[];
  readonly why: string;
}

export const UNIT_EXCEPTIONS: readonly UnitException[] = [
  // Behind a blank.
  {
    readers: ['mask', 'gap'],
    units: words('村 镇 县 市 省 国 州 区 校 园 院 馆 店 厂 矿 井 桥 路 线 港 站 站点 平台 里 道 段 口 面 堂 户籍'),
    why: '××县 hides the name of a place or a body',
  },
  {
    readers: ['mask', 'gap'],
    units: words('员 部 队 方 方面 个人 代'),
    why: '××部, ××方 hides the name of a body, a person or a party',
  },
  {
    readers: ['mask', 'gap'],
    units: words('课 卡 车 船 杯 节 小'),
    why: '××杯, ××课 hides a name',
  },
  { readers: ['mask'], units: words('年 年来 年间'), why: '××年 is a date; behind 约 and spaces it is a number' },
  { readers: ['mask', 'gap'], units: words('日 日次'), why: '××日 is a date' },
  { readers: ['gap', 'any-gap'], units: words('GB TB'), why: 'GB and TB begin the number of a standard' },
  { readers: ['gap'], units: words('对'), why: 'it begins a clause: 还有：　　对……' },

  // Behind any word and spaces.
  {
    readers: ['any-gap'],
    units: words('成 倍 番 元 角 米 里 方 升 斤 担 克 度 瓦 伏 分 年 天 日 周 秒 岁 人 名 位 员'),
    why: 'a word that was spaced out ends so: 制　　度',
  },
  {
    readers: ['any-gap'],
    kinds: ['classifier', 'noun'],
    units: words('学时 课时 年来 年间 标箱 标准箱 国际标准箱'),
    why: 'heads of columns and words that were spaced out end so: 年度　　批次',
  },
  {
    readers: ['any-gap'],
    units: words('km kg kWh MWh GWh GJ kW MW GW kVA MVA kV Hz kHz MHz GHz kPa MPa dB TEU PB EB'),
    why: 'words and codes in letters stand so: 型号  PB',
  },

  // Right behind a word.
  {
    readers: ['dropped', 'dropped-great'],
    units: words('成 番 角 里 方 升 克 担 瓦 伏 员'),
    why: 'they end words: 玉米, 提升, 光伏, 仪态万方',
  },
  { readers: ['dropped'], units: words('米 度'), why: 'they end words: 玉米, 制度' },
  {
    readers: ['dropped'],
    units: words('百分点 千分点 基点 折 平方 立方 马力 分贝 工作日 自然日'),
    why: 'nouns that need no number: 开足马力, 不少于工作日的三分之一, 转折',
  },
  { readers: ['dropped'], units: words('学时'), why: 'its head ends words of school: 入学时, 开学时' },
  { readers: ['dropped'], units: words('焦耳 瓦特 伏特 赫兹'), why: 'the names of their discoverers' },
  { readers: ['dropped'], units: words('海里 人海里'), why: 'in 脑海里, 大海里, 人海里 it is no unit' },
  {
    readers: ['dropped'],
    units: words('GB TB PB EB'),
    why: 'letters that stand for other things: 国标GB, 支持 PB 级',
  },
  {
    readers: ['dropped'],
    units: [...words('分钱'), ...FOREIGN_CURRENCIES],
    why: 'the currency itself is meant: 投资美元, 一分钱',
  },
  { readers: ['dropped'], units: words('年来 年间'), why: 'they go on with the sentence: 多年来' },
  { readers: ['dropped'], units: words('口人'), why: 'in 农业人口人 the unit is 人' },
  {
    readers: ['dropped'],
    units: words(`
      架 部 片 层 头 尾 门 节 堂 课 类 种 级 对 双 组 队 班 轮 宗 笔 单 票 款 眼 口 孔 根 道 段 股 列 床 席 字 词 句 步 点 页 遍
      大 小 卷 箱 袋 杯 盘 集 包 车 船 剂 针 号 代 尊 面 朵 具 副 付 样 卡 顶 把 封 则 首 出
    `),
    why: 'they end many words: 干部, 部门, 等级, 文集; a stop behind one proves nothing',
  },
  { readers: ['dropped', 'dropped-great'], kinds: ['noun'], units: [], why: 'nouns need no number: 千村万校' },

  // Right behind a word, with 万 or 亿.
  {
    readers: ['dropped-great'],
    units: words('% ‰ 个百分比 个百分点 百分点 个千分点 千分点 个基点 基点 折 倍'),
    why: 'shares are not counted in 万',
  },
  {
    readers: ['dropped-great'],
    units: words('年 周年 年来 年间 天 日 周 秒 岁 周岁 分 分钱 元钱 块钱 米 位 届'),
    why: '万年, 万岁, 万分, 下潜万米: with 万 they are turns of speech',
  },
  {
    readers: ['dropped-great'],
    units: words('匹 遍 级 代 种 类 样 卷 步 字 面 口 号 大 小 点 首 出 把 具 节 道 段 卡 部'),
    why: '万种, 万代: with 万 they are turns of speech',
  },
];
