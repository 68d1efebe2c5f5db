/** Medals of which one lost its number: 5金、银、6铜. */
import { anyOf } from '../norms/lexicon';
import { MEDALS } from '../norms/words/before-a-number';
import type { DroppedNumber } from './dropped-numbers';
import { allOf, eachOf } from './seek';

const COUNT = '(?:\\d{1,4}|[一二三四五六七八九十两]{1,3})[枚块]?';
const MEDAL = `${anyOf(MEDALS)}牌?`;
/** Two or three kinds one after the other, and behind them what may follow the last; not 3金银首饰. */
const LIST = new RegExp(
  `(?:${COUNT})?${MEDAL}(?:[、，和]?(?:${COUNT})?${MEDAL}){1,2}(?=$|[，。；、）的共]|等奖?)`,
  'g',
);
const COUNTED = new RegExp(COUNT + MEDAL);
/** 3枚金、银、铜牌: with a classifier one number counts them all. */
const ALL_COUNTED = new RegExp(`^(?:[^枚块]{1,4})[枚块](?:${MEDAL}[、，和]?){2,3}$`);
/** A kind at the head of the list or right behind another has no number of its own. */
const BARE = new RegExp(`(?<=^|${MEDAL}[、，和]?)(?=${MEDAL})`, 'g');

/** Medals without a number beside others that have theirs; 金、银、铜 and 3枚金银铜牌 have none to lose. */
export function droppedMedals(text: string): DroppedNumber[] {
  if (MEDALS.every((medal) => !text.includes(medal))) return [];
  const dropped: DroppedNumber[] = [];
  for (const { 0: list, index } of allOf(LIST, text)) {
    if (!COUNTED.test(list) || ALL_COUNTED.test(list)) continue;
    for (const { index: at } of eachOf(BARE, list)) {
      const gap = index + at;
      dropped.push({ start: Math.max(0, gap - 1), end: gap + 1, gap, unit: text.charAt(gap), kind: 'count' });
    }
  }
  return dropped;
}
