/** Runs of parallel figures, and what a whole and such a run make. */
import { guarded } from '../../norms/guards';
import { WORDS_THAT_BREAK_A_LIST } from '../../norms/words/wholes-and-parts';
import { isArticle, isAverage, type Mention, quantitiesIn, sameColumn, sumOf } from './mentions';
import { agrees, exceeds, isDefinite, runThatMakes, type Sum } from './sum';

/** Longer lists are tables; the limit keeps a paragraph of thousands of figures cheap. */
export const MOST_PARTS = 16;
/** Between two figures: they are no parts of one list. */
export const BREAKS = new RegExp(`${guarded(WORDS_THAT_BREAK_A_LIST)}|[：:]`);

/** The run of parallel figures that ends with `last`: alike, in one sentence, parted by marks and not compared. */
export function runUpTo(last: Mention, mentions: readonly Mention[]): readonly Mention[] {
  const run = [last];
  for (let i = last.index - 1; run.length < MOST_PARTS; i--) {
    const [mention, next] = [mentions[i], run[0]];
    if (!mention || !next || !isBeside(mention, next) || !/[，、；和及]/.test(next.gap) || BREAKS.test(next.gap)) break;
    run.unshift(mention);
  }
  return run;
}

export function isBeside(a: Mention, b: Mention): boolean {
  return (
    a.sentence === b.sentence &&
    a.quantity.dimension === b.quantity.dimension &&
    isDefinite(a.quantity) &&
    isDefinite(b.quantity) &&
    a.per === b.per &&
    sameColumn(a.role, b.role) &&
    ![a, b].some((mention) => isArticle(mention) || isAverage(mention) || mention.quantity.value.digits < 0n)
  );
}

/** The sum of `whole` and `parts`; that other parts of it, or a part alone, explain is no fault. */
export function judged(whole: Mention, parts: readonly Mention[], mayHoldMore: boolean): Sum | undefined {
  const quantities = quantitiesIn(parts);
  if (parts.some(({ quantity }) => exceeds(quantity, whole.quantity))) return undefined;
  const right = agrees(whole.quantity, quantities);
  if (right !== false) return right ? sumOf('breakdown', whole, parts, 'verified') : undefined;
  // 耕地36亩，水田21亩、旱地15亩，其他农用地5亩: what is left is left of more than this whole.
  return mayHoldMore && runThatMakes(whole.quantity, quantities) > 0
    ? undefined
    : sumOf('breakdown', whole, parts, 'closed');
}
