/** A level against another one that brackets name: 31.5%，高于全省平均水平（35.2%）3.7个百分点. */
import { anyOf } from '../../norms/lexicon';
import { VERBS_OF_BEING_ABOVE, VERBS_OF_BEING_BELOW } from '../../norms/words/comparison';
import type { Claim } from './claim';
import { comparable, type Mention } from './mention';

const ABOVE_OR_BELOW = new RegExp(
  `^[^，。；：、（）]{0,8}[，、；][^，。；：、（）]{0,6}(?:${anyOf(VERBS_OF_BEING_ABOVE)}|(?<down>${anyOf(VERBS_OF_BEING_BELOW)}))[^，。；：、（）]{1,16}（[^，。；：、（）\\d]{0,6}$`,
);
/** ），比全省平均水平（35.2%）高. */
const THAN =
  /^[^，。；：、（）]{0,8}[，、；][^，。；：、（）]{0,6}[比较][^，。；：、（）]{1,16}（[^，。；：、（）\d]{0,6}$/;
const BY = /^）(?:(?:[高多]出?|(?<down>[低少]))了?)?[约近]?$/;

/** The claim that the figure at `i` and the two behind it make. */
export function against(mentions: readonly Mention[], i: number): Claim[] {
  const [level, base, by] = [mentions[i], mentions[i + 1], mentions[i + 2]];
  if (!level || !base || !by?.gap.startsWith('）') || !base.gap.includes('（')) return [];
  const behind = BY.exec(by.gap);
  const verb = ABOVE_OR_BELOW.exec(base.gap);
  const compared = verb ?? (by.gap.length > 1 ? THAN.exec(base.gap) : null);
  if (!behind || !compared || level.sentence !== by.sentence || !comparable(level.quantity, base.quantity)) return [];
  const isOfRates = level.quantity.dimension === 'percent';
  if (isOfRates ? by.quantity.dimension !== 'points' : !comparable(by.quantity, level.quantity)) return [];
  const down = (verb ?? behind).groups?.['down'] !== undefined;
  return [
    {
      kind: 'difference',
      stated: by.quantity,
      operands: [base.quantity, level.quantity],
      down,
      start: by.quantity.start,
    },
  ];
}
