/** 应到126人，实到118人，请假6人，缺席2人: what was owed is what came and what did not, every kind of it, to the end of the list. */
import { anyOf } from '../../norms/lexicon';
import { divisionOf } from '../../norms/partitions';
import {
  BEGINNINGS_OF_WHAT_CAME,
  BEGINNINGS_OF_WHAT_IS_MISSING,
  MARKS_OF_WHAT_IS_OWED,
} from '../../norms/words/wholes-and-parts';
import { isArticle, isAverage, type Mention, quantitiesIn, sumOf } from './mentions';
import { agrees, isDefinite, isWithin, runThatMakes, type Sum } from './sum';

const OWED = new RegExp(anyOf(MARKS_OF_WHAT_IS_OWED));
const CAME = new RegExp(`^[，、](?:其中)?${anyOf(BEGINNINGS_OF_WHAT_CAME)}[^，。；：、（）]{0,6}$`);
const MISSING = new RegExp(`^[，、；]${anyOf(BEGINNINGS_OF_WHAT_IS_MISSING)}[^，。；：、（）]{0,4}$`);
/** 会代表: what is counted may be named behind the figure. */
const NAME_BEHIND = /^[^，。；：、（）]{0,6}/;
/** So many kinds are told at most of what is missing. */
const MOST_KINDS = 6;

/** What the figures at `index` of `mentions` and behind it say of one roll: the whole, its parts, and whether they make it up. */
export function owedSum(index: number, mentions: readonly Mention[]): Sum | undefined {
  const [whole, came, ...behind] = mentions.slice(index, index + 2 + MOST_KINDS);
  if (!whole || !came || !BEGINNINGS_OF_WHAT_CAME.some((word) => came.gap.includes(word))) return undefined;
  if (!isAlike(came, whole) || !CAME.test(behindName(came, whole))) return undefined;
  const missing: Mention[] = [];
  for (const next of behind) {
    if (!isAlike(next, whole) || next.sentence !== came.sentence) break;
    if (MISSING.test(behindName(next))) missing.push(next);
  }
  const isOwed = OWED.test(whole.lead);
  const isInOne = came.sentence === whole.sentence;
  const [only, another] = missing;
  // 已参保2480人，未参保120人: two that divide a whole are told as such.
  if (!only || (!another && (!isOwed || (isInOne && divisionOf([came.head, only.head]))))) return undefined;
  const parts = [came, ...missing];
  const quantities = quantitiesIn(parts);
  const size = runThatMakes(whole.quantity, quantities);
  if (size > 0) return sumOf('roll', whole, parts.slice(0, size), 'verified');
  // Some may be told of twice, or not at all; so far off they are of another whole.
  if (agrees(whole.quantity, quantities) !== false || !isWithin(A_TENTH, whole.quantity, quantities)) return undefined;
  return sumOf('roll', whole, parts, 'usual');
}

const A_TENTH = 10n;

/** 应到78人。实到72人: the sentence that begins with it ends what is said of the whole as a mark does. */
const behindName = (part: Mention, before = part): string =>
  part.sentence === before.sentence ? part.gap.replace(NAME_BEHIND, '') : `，${part.gap}`;

const isAlike = (part: Mention, whole: Mention): boolean =>
  part.sentence - whole.sentence <= 1 &&
  part.quantity.dimension === whole.quantity.dimension &&
  part.per === whole.per &&
  [part, whole].every((one) => isDefinite(one.quantity) && !isArticle(one) && !isAverage(one) && one.role === 'level');
