/** What a quantity of a unit can be compared with, and what one of the unit is worth. */
import { UNIT_PATTERN, unitOf } from '../../norms/units';
import { BASES_OF_SPOKEN_RATES } from '../../norms/words/rates';
import { anyOf } from '../../norms/lexicon';
import { type Decimal, parseDecimal } from '../numerals/decimal';

/** What a unit is for each of. */
const PER = new RegExp(`^(?:[/／](?:${UNIT_PATTERN}|月)|每${anyOf(BASES_OF_SPOKEN_RATES)}(?![\\u4e00-\\u9fff]))`);

/** What PER begins with. */
const EACH = '/／每';

/** The dimension of `unit` before `after`. 4500万吨/日 is a rate: neither part nor equal of any number of 吨. */
export function dimensionOf(unit: string, after: string): string {
  const dimension = unitOf(unit)?.dimension ?? 'plain';
  const isEach = unit !== '' && EACH.includes(after.charAt(0));
  return isEach ? dimension + (PER.exec(after)?.[0] ?? '') : dimension;
}

const factors = new Map<string, Decimal | undefined>();

/**
 * What one of `unit` is worth in base units; undefined where that is 1. The list of units is closed, so the answers are
 * kept.
 */
export function factorOf(unit: string): Decimal | undefined {
  let factor = factors.get(unit);
  if (factor === undefined && !factors.has(unit)) {
    const written = unitOf(unit)?.factor ?? '1';
    factors.set(unit, (factor = written === '1' ? undefined : parseDecimal(written)));
  }
  return factor;
}
/** Whether a dimension begins with one of `openings` (count: for all that is counted), found out once for each dimension. */
export function isOneOf(...openings: readonly string[]): (dimension: string) => boolean {
  const known = new Map<string, boolean>();
  return (dimension) => {
    let answer = known.get(dimension);
    if (answer === undefined) {
      answer = openings.some((opening) => dimension.startsWith(opening));
      known.set(dimension, answer);
    }
    return answer;
  };
}
