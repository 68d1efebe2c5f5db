/** Names that are one though their words are not quite the same: whose it is, or one word inside, is said in one place only. */
import { anyOf } from '../norms/lexicon';
import { MARKS_OF_ANOTHER_FACT, WORDS_OF_ONES_OWN } from '../norms/words/facts';
import { isTellingSlip } from '../reading/numerals/slip';
import type { Fact } from './quantities/fact';

const OF_ONES_OWN = new RegExp(`^${anyOf(WORDS_OF_ONES_OWN)}+`);
const ANOTHER_FACT = new RegExp(anyOf(MARKS_OF_ANOTHER_FACT));
/** A shorter name, without what says whose it is, is many things'. */
const LEAST_NAME = 4;
/** So much of a name with a word inside is the same in both places, before the word and behind it. */
const [LEAST_ALL, LEAST_BEFORE, LEAST_BEHIND] = [8, 3, 4];
const LONGEST_WORD = 3;

/** Whether two figures that stand behind all their words have names that are alike but for such a word. */
export function areLikeNames(a: Fact, b: Fact): boolean {
  if (a.right !== '' || b.right !== '' || a.left === b.left) return false;
  const [one, other] = [a.left.replace(OF_ONES_OWN, ''), b.left.replace(OF_ONES_OWN, '')];
  if (one === other) return one.length >= LEAST_NAME && one !== a.left && other !== b.left;
  // 前期研发与中试投入, 前期研发与产品中试投入: one word more may make another thing, which hardly has a value one slip away.
  return isTellingSlip(a.quantity.value, b.quantity.value) && hasOneWordMore(a.left, b.left);
}

function hasOneWordMore(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const more = long.length - short.length;
  if (short.length < LEAST_ALL || more === 0 || more > LONGEST_WORD) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same++;
  const before = Math.min(same, short.length - LEAST_BEHIND);
  if (before < LEAST_BEFORE || !long.endsWith(short.slice(before))) return false;
  return !ANOTHER_FACT.test(long.slice(before, before + more));
}
