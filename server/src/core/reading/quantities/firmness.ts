/** How firmly a number is meant, by the words on its two sides: 约300户, 300户以上. */
import { anyOf } from '../../norms/lexicon';
import {
  ABOUT_BEFORE,
  ABOUT_BEHIND,
  AFTER_许_IN_OTHER_WORDS,
  BEFORE_约_IN_OTHER_WORDS,
  BEFORE_近_IN_OTHER_WORDS,
  LEAST_BEFORE,
  LEAST_BEHIND,
  MOST_BEFORE,
  MOST_BEHIND,
  OVER_BEFORE,
  UNDER_BEFORE,
} from '../../norms/words/firmness';
import type { Firmness } from './quantity';
import { mayHave } from '../seek';

/** One look for any of them: most numbers have none. */
const ANY_BEFORE = new RegExp(`${anyOf(ABOUT_BEFORE, OVER_BEFORE, UNDER_BEFORE, LEAST_BEFORE, MOST_BEFORE)}$`);
const ANY_BEHIND = new RegExp(`^(?:${anyOf(ABOUT_BEHIND, LEAST_BEHIND, MOST_BEHIND)}|许)`);
const endsWith = (list: readonly string[]): RegExp => new RegExp(`${anyOf(list)}$`);
const startsWith = (list: readonly string[]): RegExp => new RegExp(`^${anyOf(list)}`);

const SO_BEHIND = new RegExp(`^许(?!${anyOf(AFTER_许_IN_OTHER_WORDS)})`);
const NOT_ABOUT = new RegExp(`${anyOf(BEFORE_约_IN_OTHER_WORDS)}约$`);
const NOT_UNDER = new RegExp(`${anyOf(BEFORE_近_IN_OTHER_WORDS)}近$`);
const BEFORE = {
  about: endsWith(ABOUT_BEFORE),
  over: endsWith(OVER_BEFORE),
  under: endsWith(UNDER_BEFORE),
  least: endsWith(LEAST_BEFORE),
  most: endsWith(MOST_BEFORE),
};
const BEHIND = { about: startsWith(ABOUT_BEHIND), least: startsWith(LEAST_BEHIND), most: startsWith(MOST_BEHIND) };

/** How firmly the number from `start` to `end` of `text` is meant. */
export function firmnessOf(text: string, start: number, end: number): Firmness {
  const [mayBehind, mayBefore] = [mayHave(ANY_BEHIND, text), mayHave(ANY_BEFORE, text)];
  if (!mayBehind && !mayBefore) return 'exact';
  const said = text.slice(Math.max(0, start - 4), start).trimEnd();
  const before = said.endsWith('了') ? said.slice(0, -1) : said;
  const behind = text.slice(end, end + 4);
  if (!(mayBehind && ANY_BEHIND.test(behind)) && !(mayBefore && ANY_BEFORE.test(before))) return 'exact';
  if (BEHIND.about.test(behind)) return 'about';
  if (BEFORE.least.test(before) || BEHIND.least.test(behind)) return 'least';
  if (BEFORE.most.test(before) || BEHIND.most.test(behind)) return 'most';
  if (SO_BEHIND.test(behind) || (BEFORE.about.test(before) && !NOT_ABOUT.test(before))) return 'about';
  if (BEFORE.over.test(before)) return 'over';
  if (BEFORE.under.test(before) && !NOT_UNDER.test(before)) return 'under';
  return 'exact';
}
