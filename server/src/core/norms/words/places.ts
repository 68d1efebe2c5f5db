/**
 * Kinds of places by their level, and the words that only look like places: 市场, 区域, 全区别.
 *
 * Source: 宪法第三十条 for the division of the land; the rest is 惯例.
 */
import { words } from '../lexicon';
import type { Guarded } from '../guards';

/** Kinds of places with their level, 1 (province) … 5 (village): 青河县 stands at level 3. */
export const PLACE_LEVELS: ReadonlyMap<string, number> = new Map([
  ['自治区', 1],
  ['自治州', 2],
  ['自治县', 3],
  ['自治旗', 3],
  ['街道', 4],
  ['社区', 5],
  ['省', 1],
  ['市', 2],
  ['州', 2],
  ['盟', 2],
  ['县', 3],
  ['区', 3],
  ['旗', 3],
  ['镇', 4],
  ['乡', 4],
  ['村', 5],
]);

/** Words that begin with a kind of place and are none: 青河市场, 柳河村民. */
export const BEGIN_LIKE_A_PLACE = words(
  '市场 市政 市容 市民 市直 市值 市域 市属 区域 区间 区划 区别 区块 区内 村民 村庄 村镇 村级 村两 村干 村史 乡镇 乡村 乡贤',
);

/** What ends a word before 县 or 区 that is no name: 城区, 园区, 辖区, 各县, 开发区, 示范区. */
export const ENDS_NO_PLACE_NAME = words(
  '全 我 本 各 某 该 贵 两 辖 农 城 郊 老 库 校 厂 灌 牧 片 小 社 街 特 经 开 产 工 业 际 乡 村 镇 市 ' +
    '县 省 区 发 示 范 级 等 关 于 和 与 及 在 对 为 由',
);

/** Of these, what ends many a town's name of two characters, if the first makes no other word with it: 城关镇, 太和县, 聊城市; not 有关县, 乡和镇. */
export const ENDS_A_TOWNS_NAME = '关城和街';
export const MAKES_A_WORD_BEFORE_THEM = '有相机海攻把难各县乡镇村市区省社园全本我该贵新旧老古山水建进入在大小中';
/** They end no name before 区 or 村 either, but many a town's: 山区, 林区, 高新区, but 东山镇, 桂林市, 长乐乡. */
export const ENDS_NO_DISTRICTS_NAME = words('山 景 园 矿 林 新 高 乐');

/** What opens words before 县 or 区 that are no name: 关于农村, 全县, 某市, 中共市委. */
export const OPENS_NO_PLACE_NAME = words('关于 有关 所有 全 各 我 本 某 该 贵 x × * 中共');

/** What 我 is put before where the writer means the place he writes for, with what makes another word: 我省, not 自我省察. */
export const OWN_PLACES: Guarded = {
  省: '钱 力 心 吃 略 察',
  市: '场 值',
  州: '',
  盟: '友',
  县: '级',
  区: '域 别 间 位',
  旗: '帜',
  镇: '定',
  乡: '镇 村 亲 土',
  街道: '',
  村: '镇',
  社区: '',
};

/** What 我 is put before where the writer means his own body: 我局, but not 我部分, 我委托. */
export const OWN_BODIES: Guarded = {
  局: '面 部 限',
  委: '托 派 屈 员 任',
  校: '对 正 验',
  院: '士 落',
  园: '区 林',
  馆: '',
  公司: '',
  厂: '',
  中心: '组',
};

/** What 全 is put before where the whole of a place is meant: 全县, but not 全县级, 全区域. */
export const WHOLE_PLACES: Guarded = { 县: '级', 区: '域 别 间 位', 旗: '', 镇: '', 乡: '镇 村' };

/** What takes 我 into another word: 自我, 忘我, 大我, 敌我. */
export const BEFORE_我_IN_OTHER_WORDS = words('自 忘 大 小 无 敌 你 唯');

/** What takes 全 into another word: 健全县, 安全区, 保全, 齐全, 周全, 成全, 顾全, 十全. */
export const BEFORE_全_IN_OTHER_WORDS = words('健 安 完 保 齐 周 成 顾 十');
