/** Claims of averages: A户共B元，户均C元. Only where the two figures stand right before. */
import { anyOf } from '../../norms/lexicon';
import {
  BASES_OF_AVERAGES,
  BASES_WITH_个,
  CLASSIFIERS_OF_AVERAGES,
  COUNTED_FOR_AN_AVERAGE,
  MEASURES_OF_AVERAGES,
  SHARERS,
  SUBJECTS_OF_PUBLISHED_AVERAGES,
  TIMES_AFTER_每,
  TIMES_BEFORE_均,
  WORDS_OF_RECKONING_FOR_EACH,
  WORDS_OF_SHARING_ALIKE,
  WORDS_THAT_SET_A_FIGURE_ASIDE,
} from '../../norms/words/averages';
import type { Claim } from './claim';
import type { Mention } from './mention';
import { HEDGE, PLAIN, TAIL } from './patterns';

/** What a figure is counted or measured in where an average names it: 平均每件, 折合每平方米. */
const COUNTED = [...CLASSIFIERS_OF_AVERAGES, ...MEASURES_OF_AVERAGES];
/** 平均每人次 · 户均 · 平均每户 · 平均每个村 · 每户平均 · 平均每个(项目) · 由28名社员均摊，每人. */
const WAYS_TO_SAY_IT = [
  `${anyOf(WORDS_OF_RECKONING_FOR_EACH)}每(?<unit>${anyOf(COUNTED.filter((unit) => unit.length > 1))})`,
  `(?<head>${anyOf(BASES_OF_AVERAGES, TIMES_BEFORE_均)})均`,
  `平均每?(?<each>${anyOf(BASES_OF_AVERAGES, TIMES_AFTER_每)}|个${anyOf(BASES_WITH_个)})`,
  `每(?<every>${anyOf(BASES_OF_AVERAGES, TIMES_AFTER_每)})平均`,
  `平均每(?<counted>${anyOf(CLASSIFIERS_OF_AVERAGES)})`,
  `(?<=${anyOf(WORDS_OF_SHARING_ALIKE)}，?)每(?<sharer>${anyOf(SHARERS)})`,
].join('|');
const AVERAGE = new RegExp(`^${TAIL}[，、；（](?<words>(?:${WAYS_TO_SAY_IT})(?<what>${PLAIN}{0,6}?)${HEDGE}{0,2})$`);
/** What 户均, 人均 … divide by: unit of the figure, and the noun behind it. 人次 counts visits and no people. */
const DIVISORS: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(COUNTED_FOR_AN_AVERAGE).map(([base, counted]) => [
    base,
    new RegExp(`^${anyOf(counted)}${base === '人' ? '(?!次)' : ''}`),
  ]),
);
/** The same for 平均每个, 平均每件, 折合每平方米, whatever is counted. */
const CLASSIFIERS: ReadonlyMap<string, RegExp> = new Map(
  COUNTED.map((classifier) => [classifier, new RegExp(`^${classifier}`)]),
);
const PUBLISHED = new RegExp(anyOf(SUBJECTS_OF_PUBLISHED_AVERAGES));

/** Figures before an average among which its two operands are looked for. */
const WINDOW = 4;
/** What stands aside from the total that is divided. */
const ASIDE = new RegExp(anyOf(WORDS_THAT_SET_A_FIGURE_ASIDE));

/** Claims of averages among the figures of one paragraph: of the only total and the only count right before. */
export function averageClaims(mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((stated, i) => {
    const claim = i < 2 ? undefined : averageClaim(stated, mentions.slice(Math.max(0, i - WINDOW), i));
    return claim ? [claim] : [];
  });
}

/** One of these is in whatever tells an average. */
const mayTellAverage = (gap: string): boolean => gap.includes('均') || gap.includes('每');
const tellsAverage = (gap: string): boolean => mayTellAverage(gap) && AVERAGE.test(gap);

/** What `stated` is said to be the average of, among the figures `before` it. */
function averageClaim(stated: Mention, before: readonly Mention[]): Claim | undefined {
  const words = stated.quantity.range ? undefined : averageWords(stated.gap);
  if (!words) return undefined;
  const { divisor, noun } = words;
  // 其中经费支出800元，其余588元由28名社员均摊，每人21元: what is shared stands right before those who share it.
  const near = (words.isShared ? before.slice(-2) : before).filter(
    ({ sentence, gap }) => sentence === stated.sentence && !tellsAverage(gap),
  );
  const divides = ({ quantity, gap, after }: Mention): boolean =>
    divisor.test(quantity.unit + after) && (gap + after).includes(noun);
  const [count, otherCount] = near.filter(divides);
  const [total, otherTotal] = near.filter(
    (mention) => mention.quantity.dimension === stated.quantity.dimension && !divides(mention),
  );
  if (!count || otherCount || !total || otherTotal) return undefined;
  if (count.quantity.range || total.quantity.range) return undefined;
  if (near.some(({ gap }, i) => (i > 0 && /[；：]/.test(gap)) || (!words.isShared && ASIDE.test(gap))))
    return undefined;
  return {
    kind: 'average',
    stated: stated.quantity,
    operands: [count.quantity, total.quantity],
    down: false,
    start: stated.quantity.start - words.length,
  };
}

/** The words in front of an average: how long they are, what they divide by, and the noun of 平均每个项目. */
function averageWords(
  gap: string,
):
  | { readonly length: number; readonly divisor: RegExp; readonly noun: string; readonly isShared: boolean }
  | undefined {
  const { head, each, every, unit, counted, sharer, what = '', words = '' } = AVERAGE.exec(gap)?.groups ?? {};
  const isShared = sharer !== undefined;
  const named = unit ?? counted;
  if (named !== undefined) {
    const divisor = CLASSIFIERS.get(named);
    return divisor && { length: words.length, divisor, noun: unit === undefined ? what : '', isShared };
  }
  const divisor = DIVISORS.get((head ?? each ?? every ?? sharer ?? '').replace('个', ''));
  return divisor && !PUBLISHED.test(what) ? { length: words.length, divisor, noun: '', isShared } : undefined;
}
