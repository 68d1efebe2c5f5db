/** Figures that were lost with their unit, where nothing can stand but one: 覆盖率达到以上, 比例从提高到32%. */
import { VERBS_OF_REACHING } from '../norms/words/before-a-number';
import { WORDS_OF_FALLING, WORDS_OF_RISING } from '../norms/words/change';
import { BOUNDS_BEHIND_A_FIGURE, VERBS_OF_STAYING_AT } from '../norms/words/frames-of-a-number';
import { anyOf } from '../norms/lexicon';
import type { DroppedNumber } from './dropped-numbers';
import { allOf } from './seek';

/** 达到 and at once 以上: the bound is of a figure. */
const BEFORE_A_BOUND = new RegExp(
  `${anyOf(VERBS_OF_REACHING, VERBS_OF_STAYING_AT)}(?=${anyOf(BOUNDS_BEHIND_A_FIGURE)}(?:[，。；、）]|$))`,
  'g',
);
/** 从 and at once 提高到32%: it rose from something. */
const BEFORE_A_CHANGE = new RegExp(
  `[由从](?=${anyOf(WORDS_OF_RISING, WORDS_OF_FALLING)}[到至][\\d.]+(?:%|个百分点))`,
  'g',
);
const SHOWN = 2;

/** The places in `text` where a figure with its unit is gone. */
export function droppedWhole(text: string): DroppedNumber[] {
  return [...allOf(BEFORE_A_BOUND, text), ...allOf(BEFORE_A_CHANGE, text)].map(({ 0: lead, index }) => {
    const gap = index + lead.length;
    return { start: index, end: Math.min(text.length, gap + SHOWN), gap, unit: '', kind: 'amount' };
  });
}
