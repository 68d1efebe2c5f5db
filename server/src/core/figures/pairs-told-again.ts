/**
 * Two figures side by side that are told twice with one of them changed: 受威胁群众73户281人 … 转移78户281人. That the other is the same to the
 * digit shows that the same people are meant.
 */
import type { Quantity } from '../reading/quantities/quantity';
import { quantitiesOf } from '../reading/quantities/read';
import { compare, decimal } from '../reading/numerals/decimal';
import { isSlip } from '../reading/numerals/slip';
import type { Reading } from '../reading/reading';
import { paragraphsWith } from '../report/paragraphs-with';
import type { Paragraph, Report } from '../report/report';
import { areEqual } from './shelves';

/** Two figures of one breath, each of its own unit. */
interface Pair {
  readonly first: Quantity;
  readonly second: Quantity;
}

/** A pair that is told otherwise than before. */
export interface PairToldAgain {
  readonly paragraph: Paragraph;
  /** The figure that has changed, in clean text of its paragraph. */
  readonly changed: Quantity;
  readonly before: { readonly paragraph: Paragraph; readonly changed: Quantity };
}

/** Smaller figures are the same by chance. */
const LEAST_SAME = decimal(100n);

/** 2座110千伏变电站: what is measured tells the sort. */
const COUNTED = /^(?:count:|person|money)/;

const pairsIn = (reading: Reading): readonly Pair[] => reading.derive(readPairs);

function readPairs(reading: Reading): readonly Pair[] {
  if (reading.kind === 'row') return [];
  const quantities = quantitiesOf(reading);
  return quantities.flatMap((first, i) => {
    const second = quantities[i + 1];
    const isPair =
      second?.start === first.end &&
      second.unit !== first.unit &&
      [first, second].every(
        ({ unit, dimension, firmness, range }) =>
          unit !== '' && COUNTED.test(dimension) && firmness === 'exact' && range === undefined,
      );
    return isPair ? [{ first, second }] : [];
  });
}

/** The pairs of `report` of which one figure stands elsewhere with a slip in it, beside the same other. */
export function* pairsToldAgain(report: Report): Iterable<PairToldAgain> {
  const told = new Map<string, { readonly paragraph: Paragraph; readonly pair: Pair }[]>();
  for (const paragraph of paragraphsWith(report, pairsIn)) {
    for (const pair of pairsIn(paragraph.reading)) {
      const key = `${pair.first.unit} ${pair.second.unit}`;
      const earlier = told.get(key) ?? [];
      if (!told.has(key)) told.set(key, earlier);
      const found = earlier.slice(0, MOST_PAIRS).flatMap((one) => {
        const changed = changedIn(one.pair, pair);
        return changed ? [{ one, changed }] : [];
      });
      const isSaidBefore = earlier.some((one) => isSame(one.pair, pair));
      const [first] = found;
      if (first && !isSaidBefore)
        yield {
          paragraph,
          changed: pair[first.changed],
          before: { paragraph: first.one.paragraph, changed: first.one.pair[first.changed] },
        };
      earlier.push({ paragraph, pair });
    }
  }
}
/** So many pairs of two units are a list of places. */
const MOST_PAIRS = 12;

const isSame = (a: Pair, b: Pair): boolean => areEqual(a.first, b.first) && areEqual(a.second, b.second);

/** Which figure of `b` is that of `a` with a slip in it, where the other is the same. */
function changedIn(a: Pair, b: Pair): keyof Pair | undefined {
  for (const [same, other] of SIDES)
    if (
      areEqual(a[same], b[same]) &&
      compare(a[same].value, LEAST_SAME) >= 0 &&
      !areEqual(a[other], b[other]) &&
      isSlip(a[other].value, b[other].value)
    )
      return other;
  return undefined;
}
const SIDES = [
  ['second', 'first'],
  ['first', 'second'],
] as const;
