/** Whether the characters of a unit behind a number are the beginning of another word: 5个体户, 3年级, 30分之一. */
import { anyOf, words } from '../../norms/lexicon';
import {
  AFTER_A_COUNTED_PLACE,
  AFTER_成_OF_TENTHS,
  UNITS_IN_OTHER_WORDS,
  UNITS_NEVER_READ,
  UNITS_THAT_OPEN_NAMES,
} from '../../norms/words/not-a-unit';

/** For each unit, what behind it makes another word of it. */
const OTHER_WORD: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(UNITS_IN_OTHER_WORDS).map(([unit, behind]) => [unit, new RegExp(`^${anyOf(words(behind))}`)]),
);
const NAME_GOES_ON = new RegExp(`^(?!${anyOf(AFTER_A_COUNTED_PLACE)})[\\u4e00-\\u9fff]`);
const TENTHS = new RegExp(`^${anyOf(AFTER_成_OF_TENTHS)}`);

const DIVIDES = /^[\dA-Za-z({]/;

/** Whether `unit`, which ends at `end` of `text`, is none there. */
export function standsForOther(unit: string, text: string, end: number): boolean {
  if (unit === '') return false;
  // 115%16, %d: the sign divides, or stands in a code.
  if (unit === '%' && DIVIDES.test(text.slice(end, end + 1))) return true;
  if (UNITS_NEVER_READ.has(unit)) return true;
  const behind = text.slice(end, end + 2);
  if (UNITS_THAT_OPEN_NAMES.has(unit)) return NAME_GOES_ON.test(behind);
  if (unit === '成') return behind !== '' && !TENTHS.test(behind);
  return OTHER_WORD.get(unit)?.test(behind) ?? false;
}
