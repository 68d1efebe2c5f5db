/**
 * Words that tell a mark of numbering (一、 三是 二要) from a number that belongs to its sentence (三要素, 十二、三岁).
 *
 * Source: 惯例.
 */
import type { Guarded } from '../guards';
import { words } from '../lexicon';

/** What two numbers in a row count, where the second is the next one: 十二、三岁, 一、二、三级, 七、八十年代. */
export const COUNTED_BY_TWO_NUMBERS = words('者 是 级 期 类 批 层 轮 岁 季 月 日 号 楼 组 班 十 百');

/** What follows 年 where a heading speaks of years and does not count them: 一、二年来的工作. */
export const AFTER_YEARS_IN_A_HEADING = words('来 工作 规划 计划 发展 行动');

/** What makes a noun of 要, so that a number before it counts: 三要素, 五要点. */
export const AFTER_要_IN_NOUNS = words('素 点 件 义 务 害 塞 旨 闻 地 道 职 冲 人 领');

/** What takes 一是 and 一要 into a word or a number that goes before: 之一是, 统一要, 每一是, 二十一是. */
export const BEFORE_一_IN_OTHER_WORDS = words(
  '之 唯 第 统 其 万 任 专 不 划 合 归 同 单 逐 进 每 某 期 周 初 高 零 〇 二 三 四 五 六 七 八 九 十 百',
);

/** What follows （一） where the text refers to it and does not count: 第（一）项, （二）的要求, but not （四）项目经费. */
export const AFTER_A_REFERENCE: Guarded = {
  ...Object.fromEntries(words('、 ， 。 ； ： ） — - ~').map((mark) => [mark, ''])),
  项: '目',
  款: '项 式 待 物',
  条: '件 例 约 理',
  点: '击 位 名 对 评 检 面 亮 状',
  的: '确 士',
};

/** Join a reference to the next one: （三）和（四）, （一）至（三）. An item may begin with them as well: （二）与各方合作. */
export const BETWEEN_REFERENCES = words('至 到 和 或 及 与');

/** Words that count the parts of a speech: 首先…，其次…，再次…. */
export const FIRST_NEXT_THEN: Readonly<Record<string, number>> = { 首先: 1, 其次: 2, 再次: 3 };

/** Words with which a paragraph goes on a list that counts with 首先 and 其次, or with 一是: 最后是性能问题。 惯例. */
export const WORDS_THAT_OPEN_A_LATER_ITEM = words('最后 再次 再者 此外 另外 还有 另一方面');

/** What points to a number that stands elsewhere, right before it: 如图①, 按式（2）, 附件 3、. */
export const BEFORE_A_REFERENCE = words('图 表 式 见 如 按 据 由 对 第 附 附件 条 例 注 栏 题 号 与 和 及 或 至 到 、');

/**
 * The last answer to a question, whose code leaves room for more before it: 1.男 2.女 9.不详; 1）务农 2）务工 4）其他. Whole items.
 *
 * Source: 统计调查表的编码惯例.
 */
export const ANSWERS_THAT_CLOSE_A_QUESTION = words(
  '其他 其它 不详 未知 不清楚 不知道 不了解 不确定 不适用 不好说 说不清 难以确定 拒绝回答 不愿回答 无 无所谓 没有 都没有 都不是 以上都不是 以上都没有',
);
