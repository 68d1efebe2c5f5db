/**
 * More done of a set than it has: 排查出的16处隐患点已有18处整改完毕, 承担的26项任务，累计完成32项. No 其中 says so, but what the second figure
 * counts is named by the first alone.
 */
import { anyOf } from '../../norms/lexicon';
import { DONE_BY_A_DAY, WORK_ENDS } from '../../norms/words/days';
import { DONE_OF_A_SET, SET_FOR_A_TIME, TIMES_UP_TO_NOW } from '../../norms/words/wholes-and-parts';
import { sentenceBefore } from '../../reading/around';
import { isArticle, type Mention, sumOf } from './mentions';
import { exceeds, type Sum } from './sum';

const DEED = anyOf([...DONE_OF_A_SET, ...DONE_BY_A_DAY, ...WORK_ENDS]);
const UP_TO_NOW = anyOf(TIMES_UP_TO_NOW);
/** 已有, 现已完成, 累计完成, 已建成投用: all that stands before the second figure in its clause. */
const LEADS_TO_WHAT_IS_DONE = new RegExp(`(?:^|[^\\u4e00-\\u9fff])(?:其中|目前)?${UP_TO_NOW}{1,2}(?:有|${DEED}){0,2}$`);
/** 隐患点中已有, 工程已完成: of the first figure itself, whose noun stands before. */
const OF_THEM = new RegExp(`^[\\u4e00-\\u9fff]{1,8}?中?已(?:有|${DEED}){1,2}$`);
/** Nothing is named behind the unit: 18处。, 18处整改完毕. */
const NAMES_NOTHING = new RegExp(`^(?:已?(?:${DEED}){1,2}(?:完毕|完成|到位)?)?(?=$|[，。；、）])`);
/** 计划改造20户，实际完成23户: what was planned may be passed. */
const MAY_BE_PASSED = new RegExp(anyOf(SET_FOR_A_TIME));

/** So many figures back the set is looked for. */
const REACH = 3;
const FURTHEST = 60;

/** The set of which `done` tells more than there are. */
export function moreThanTheSet(done: Mention, mentions: readonly Mention[], text: string): Sum | undefined {
  const { quantity, gap, index, sentence } = done;
  const last = gap.charAt(gap.length - 1);
  if (last === '' || '，。；：、的'.includes(last) || (!gap.includes('已') && !gap.includes('累计'))) return undefined;
  if (!NAMES_NOTHING.test(text.slice(quantity.end, quantity.end + 8))) return undefined;
  const before = mentions.slice(Math.max(0, index - REACH), index).reverse();
  const set = before.find(
    ({ quantity: { unit, dimension } }) => unit === quantity.unit && dimension === quantity.dimension,
  );
  const isOfThem = set === mentions[index - 1] && OF_THEM.test(gap);
  const first = isOfThem || LEADS_TO_WHAT_IS_DONE.test(gap) ? firstOfSet(before, quantity.unit) : undefined;
  // 4个方面32个问题，已整改27个: there are enough of the nearer ones.
  if (before.some((one) => one.quantity.unit === quantity.unit && !exceeds(quantity, one.quantity))) return undefined;
  if (!first || first.sentence !== sentence || !isOfSets(first) || isArticle(first)) return undefined;
  const said = sentenceBefore(text, first.quantity.start, FURTHEST) + text.slice(first.quantity.start, quantity.end);
  if (said.length > 2 * FURTHEST || MAY_BE_PASSED.test(said)) return undefined;
  return exceeds(quantity, first.quantity) ? sumOf('breakdown', first, [done], 'done') : undefined;
}

/** Of 263户企业，又有44户完成，累计完成222户 the first: what was done is told bit by bit. */
const firstOfSet = (before: readonly Mention[], unit: string): Mention | undefined =>
  before.filter(({ quantity }) => quantity.unit === unit).at(-1);

/** A plain figure with what it counts behind it, or 的 before it: 16处隐患点, 发现的26个. */
const isOfSets = ({ quantity, role, per, trail, lead }: Mention): boolean =>
  quantity.dimension.startsWith('count:') &&
  role === 'level' &&
  per === '' &&
  (/^[\u4e00-\u9fff]{2}/.test(trail) || lead.endsWith('的'));
