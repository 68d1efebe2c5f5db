/**
 * Units that are none where another word begins with their characters: 5个体户, 3年级, 30分之一.
 *
 * Source: 现代汉语词典.
 */
import { words } from '../lexicon';
import type { Guarded } from '../guards';

/** What follows a unit's characters in other words: 分类, 个人, 年级, 元旦. 二里头, 三里屯 and 十里铺 are places. */
export const UNITS_IN_OTHER_WORDS: Guarded = {
  分: '之 钟 别 类 区 局 行 公 支 院 校 管 布 析 流 解 配 工 担 散 级 层 批 期 步 段',
  个: '体 人 性 别 案 中',
  年: '级 度 代 龄 轻 终 底 初 末',
  方: '面 案 式 向 法 针 便',
  元: '化 素 月 旦',
  里: '面 程 头 屯 桥 坪 河 店 铺 庄 村 沟 湾 山 岗 堡 墩 亭 坡',
  度: '假 过',
  天: '然 津 气',
  折: '合 旧 页 叠 线 算 返 扣 射 成 断 损',
  日: '常 前 均 照',
  课: '题 程',
  节: '能 约 水 点',
  门: '店 诊',
  条: '件 例',
  部: '门 分 署 队 曲',
  组: '织 建 团',
  对: '接 口 外 标',
  批: '准 复',
};

/** Units whose characters are so often the beginning of another word that they are never read as units: 3点, 2大, 5号. */
export const UNITS_NEVER_READ: ReadonlySet<string> = new Set(words('点 大 小 口 面 号 代'));

/** Places and bodies that a number counts only where their own name does not go on: 3县, but not 3县城. */
export const UNITS_THAT_OPEN_NAMES: ReadonlySet<string> = new Set(words('市 县 镇 村 省 区 国 州 校 园 院 馆 路 线'));
/** What may follow such a unit though it is 汉字: 3县共…, 3县均…. */
export const AFTER_A_COUNTED_PLACE = words('共 均 和 有');

/** What follows 成 where it is a tenth: 增长三成，, 三成多, 三成以上. 合并成, 一成不变 and 三成立 hold none. */
export const AFTER_成_OF_TENTHS = words('， 。 ； 、 ） ！ 多 的 以上 以下 左右');
