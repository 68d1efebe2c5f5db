/**
 * Words of a rise or a fall that the figures beside them turn round: 25.7%，较去年的8.4%显著下降; 较上季度的42例减少8例，上升19.0%.
 */
import { anyOf } from '../../norms/lexicon';
import { DEGREES_OF_A_CHANGE, ENDINGS_OF_CHANGE, WORDS_OF_FALLING, WORDS_OF_RISING } from '../../norms/words/change';
import {
  absolute,
  add,
  compare,
  type Decimal,
  divide,
  HUNDRED,
  multiply,
  subtract,
} from '../../reading/numerals/decimal';
import type { Quantity } from '../../reading/quantities/quantity';
import { comparable, type Mention } from './mention';
import { HEDGE, THAN, THAN_IS_CHANGE } from './patterns';
import { isRate, partOfRange, readChange } from './read-change';
import type { Turn } from './turns';

const long = (words: readonly string[]): readonly string[] => words.filter((word) => word.length > 1);
const RISES = anyOf(long(WORDS_OF_RISING));
const FALLS = anyOf(long(WORDS_OF_FALLING));

/** 有显著下降，: how a level changed, without a figure. */
const HOW_IT_CHANGED = new RegExp(
  `^(?:相比)?，?(?<degree>${anyOf(DEGREES_OF_A_CHANGE)}{0,4})(?<words>${RISES}|(?<down>${FALLS}))(?:$|[，。；、）！])`,
);
/** So far behind its figure the word may stand. */
const NEAR = 16;
/** ，上升: a rate of change right behind the amount of it. */
const SECOND_CHANGE = new RegExp(
  `^[，（](?<words>(?:${RISES}|(?<down>${FALLS}))${anyOf(ENDINGS_OF_CHANGE)}?${HEDGE}?)$`,
);

/** The words in clean `text` that say the opposite of the figures in `mentions`, by place. */
export function oppositeWords(mentions: readonly Mention[], text: string): readonly Turn[] {
  return mentions.flatMap((mention, i) => {
    const before = mentions[i - 1];
    if (!before || before.sentence !== mention.sentence) return [];
    return againstLevels(before, mention, text) ?? againstAmount(mentions[i - 2], before, mention) ?? [];
  });
}

/** Something of this is in whatever compares. */
const COMPARES = ['较', '比'];
/** A，较去年的B有显著下降, where A is more than B. */
function againstLevels(now: Mention, then: Mention, text: string): Turn | undefined {
  const [a, b] = [now.quantity, then.quantity];
  if (!COMPARES.some((word) => then.gap.includes(word)) || !THAN.test(then.gap) || THAN_IS_CHANGE.test(then.gap))
    return undefined;
  if (!areLevels(a, b, text)) return undefined;
  if (readChange(now, true) !== undefined) return undefined;
  const match = HOW_IT_CHANGED.exec(text.slice(b.end, b.end + NEAR));
  const { degree = '', words = '', down } = match?.groups ?? {};
  const way = compare(a.value, b.value);
  if (!match || way === 0 || way < 0 === (down !== undefined)) return undefined;
  const end = b.end + match[0].indexOf(degree + words) + degree.length + words.length;
  return {
    kind: 'level',
    start: end - words.length,
    end,
    down: down !== undefined,
    against: [
      [a.start, a.end],
      [b.start, b.end],
    ],
  };
}

const areLevels = (a: Quantity, b: Quantity, text: string): boolean =>
  comparable(a, b) &&
  [a, b].every(
    (one) => one.firmness === 'exact' && !partOfRange(one, text) && !/points|multiple|doubling/.test(one.dimension),
  );

/** 较上季度的42例减少8例，上升19.0%, 34例，较去年减少8例，上升19.0%: the rate is that of the amount, and goes the other way. */
function againstAmount(level: Mention | undefined, amount: Mention, rate: Mention): Turn | undefined {
  if (rate.quantity.dimension !== 'percent' || !'，（'.includes(rate.gap.charAt(0) || '\n')) return undefined;
  const second = SECOND_CHANGE.exec(rate.gap)?.groups;
  const first = second && !isRate(amount.quantity) ? readChange(amount, true) : undefined;
  if (!second || first?.kind !== 'rise' || first.down === (second['down'] !== undefined)) return undefined;
  if (!level || !isRateOf(level.quantity, amount.quantity, first.down, rate.quantity)) return undefined;
  const start = rate.quantity.start - (second['words'] ?? '').length;
  return {
    kind: 'again',
    start,
    end: rate.quantity.end,
    down: second['down'] !== undefined,
    against: [[first.start, amount.quantity.end]],
  };
}

/** Whether `rate` is what `amount` makes of a level before or after it, to a step of it: 8 of 42, or of 34 and 8, are 19.0%. */
function isRateOf(level: Quantity, amount: Quantity, down: boolean, rate: Quantity): boolean {
  if (!comparable(level, amount)) return false;
  const before = down ? add(level.value, amount.value) : subtract(level.value, amount.value);
  return [level.value, before].some((base) => {
    const made: Decimal | undefined = divide(multiply(amount.value, HUNDRED), base, 6);
    return made !== undefined && compare(absolute(subtract(made, rate.value)), rate.step) <= 0;
  });
}
