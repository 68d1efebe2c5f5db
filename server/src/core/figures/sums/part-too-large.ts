/** A part of a whole that alone is more than the whole: 30人，其中女40人. */
import { anyOf } from '../../norms/lexicon';
import { WORDS_OF_SOME_PARTS } from '../../norms/words/wholes-and-parts';
import type { Breakdown } from './breakdown-judge';
import { isRateOfPay, isRateOrLimit } from './each-gets';
import { isAverage, type Mention } from './mentions';
import { areSisters } from './sisters';
import { exceeds, isDefinite } from './sum';

/** Behind 、 a figure is of the list that the one before it is of. */
const GOES_ON_IN_LIST = /^、[^，。；：]*$/;

/** 30人，其中女40人; 100人，其中境外10人、西部200人: the part that alone is more than the total, among the first and those that 、 joins to it. */
export function tooLargePart({ marker, total, column, parts, after, heads, reading }: Breakdown): Mention | undefined {
  const [first] = column;
  // 由三名成员组成，设主席一名，其中两名…、一名…: they make up another whole. A change may be less than one that it is made of.
  if (!first || !parts.includes(first) || total.role === 'up' || total.role === 'down') return undefined;
  if (
    marker.word !== '其中' ||
    after[0] !== first ||
    /[；。]|超[出过]|以[^，。；以]{2,24}(?:资产|股权|实物)/.test(first.gap)
  )
    return undefined;
  // 人均收入12000元，其中农民15000元; 一般户补助300元，其中低保户500元: what one gets, and another.
  if (isAverage(total) || isRateOfPay(total) || isRateOrLimit(total) || RUNS_ON.test(total.gap)) return undefined;
  // 领队1人，其中每校第一组须选2人: what each of several has is no part of what one has.
  if (reading.text.slice(marker.at, first.quantity.start).includes('每')) return undefined;
  if (hasMoreOfAnother(first, total) || areSisters(first, total)) return undefined;
  // 职工1200人，其中子公司80人。其中本科以上900人: both are parts of the figure before.
  if (BRINGS_A_PART_IN.test(total.gap) && heads.some((head) => mayHold(head, first, total))) return undefined;
  const end = column.findIndex(({ gap }, i) => i > 0 && !GOES_ON_IN_LIST.test(gap));
  return (end < 0 ? column : column.slice(0, end)).find(
    (part) =>
      parts.includes(part) &&
      part.per === total.per &&
      part.role === total.role &&
      exceeds(part.quantity, total.quantity),
  );
}

/** 连续三个月增长，其中农产品止住此前连续10个月的跌势: how long something ran is no whole. */
const RUNS_ON = /(?:连续|持续|时隔)$/;

/** 共有7个文件，其中一个是训练集，共192个特征: of one of them is told how many other things it has. */
const hasMoreOfAnother = (first: Mention, total: Mention): boolean => {
  const [what, whole] = [first, total].map(({ trail }) => /^[\u4e00-\u9fff]{2,6}/.exec(trail)?.[0] ?? '');
  if (!what || !whole || !HAS_SO_MANY.test(first.lead)) return false;
  return first.gap.includes('，') && [...what].every((character) => !whole.includes(character));
};
const HAS_SO_MANY = /(?:共|共?有|包含|含有|设有?)$/;

export const BRINGS_A_PART_IN = new RegExp(anyOf(WORDS_OF_SOME_PARTS));

/** Whether `head`, a figure before `total`, is large enough to hold `part`. */
const mayHold = ({ quantity, index }: Mention, part: Mention, total: Mention): boolean =>
  index < total.index &&
  quantity.dimension === part.quantity.dimension &&
  isDefinite(quantity) &&
  !exceeds(part.quantity, quantity);
