/** Which figures of a paragraph are said to follow from others, and whether they do. Kept with the paragraph. */
import type { Reading } from '../reading/reading';
import { compare, HUNDRED, multiply } from '../reading/numerals/decimal';
import type { Quantity } from '../reading/quantities/quantity';
import { averageClaims } from './ratios/average';
import { impossibleRates, type ImpossibleRate } from './ratios/bounded';
import { changeClaims } from './ratios/change';
import { type Claim, judge, type JudgedClaim } from './ratios/claim';
import { mentionsOf } from './ratios/mention';
import { type OddUnit, oddUnits } from './ratios/odd-units';
import { oppositeWords } from './ratios/opposite-words';
import { shareClaims } from './ratios/share';
import { type Turn, turnsOf } from './ratios/turns';

export type { ImpossibleRate } from './ratios/bounded';
export type { OddUnit } from './ratios/odd-units';
export type { Turn } from './ratios/turns';
export type { Claim, ClaimKind, JudgedClaim } from './ratios/claim';

export interface RatioReading {
  /** Every claim with its verdict, in order of place; those that hold are what was verified. */
  readonly claims: readonly JudgedClaim[];
  readonly impossible: readonly ImpossibleRate[];
  /** Amounts whose unit cannot be. */
  readonly odd: readonly OddUnit[];
  /** Words of a rise or a fall that say the opposite of their figures. */
  readonly turns: readonly Turn[];
}

const NONE: RatioReading = { claims: [], impossible: [], odd: [], turns: [] };

/** Rates, growth, differences, shares and averages that `reading` states together with what they come from. */
export function ratiosOf(reading: Reading): RatioReading {
  return reading.derive(readRatios);
}

function readRatios(reading: Reading): RatioReading {
  if (reading.kind === 'row') return NONE;
  const mentions = mentionsOf(reading);
  if (mentions.length === 0) {
    // 由每季一次减少为每月一次 has no figure that is read as one.
    const turns = turnsOf(mentions, reading.text);
    return turns.length === 0 ? NONE : { ...NONE, turns };
  }
  const judged = [...changeClaims(mentions, reading.text), ...averageClaims(mentions)].flatMap((claim) => {
    const verdict = judge({ ...claim, round: isRound(claim, reading.text) });
    // What is told at constant prices is neither right nor wrong by the values beside it.
    return verdict && !(verdict.byPrices && verdict.realTerms === 'always') ? [verdict] : [];
  });
  const claims = withoutContradicted([...judged, ...shareClaims(mentions)]).sort(
    (a, b) => a.stated.start - b.stated.start,
  );
  const impossible = impossibleRates(mentions);
  const odd = oddUnits(mentions);
  const turns = [...turnsOf(mentions, reading.text), ...oppositeWords(mentions, reading.text)];
  const isEmpty = [claims, impossible, odd, turns].every((list) => list.length === 0);
  return isEmpty ? NONE : { claims, impossible, odd, turns };
}

/** Whether both operands are below a hundred of their last step, without decimals and unhedged: 2亿元, 三十万吨, 40%. */
function isRound({ operands, stated }: Claim, text: string): boolean {
  const small = ({ firmness, value, step, start, end }: Quantity): boolean =>
    firmness === 'exact' && compare(value, multiply(step, HUNDRED)) < 0 && !/[.点]/.test(text.slice(start, end));
  return (
    stated.firmness === 'exact' &&
    operands.every(small) &&
    (isShareOf(stated) || compare(stated.step, operands[0].step) === 0)
  );
}

const isShareOf = (stated: Quantity): boolean => stated.dimension === 'percent' || stated.dimension === 'points';

/** One verdict for each figure: what one template explains no other accuses; of two that accuse the first stands. */
function withoutContradicted(claims: readonly JudgedClaim[]): JudgedClaim[] {
  const best = new Map<string, JudgedClaim>();
  for (const claim of claims) {
    const key = `${claim.stated.start} ${claim.kind === 'direction'}`;
    const earlier = best.get(key);
    if (!earlier || (!earlier.holds && claim.holds)) best.set(key, claim);
  }
  // 由500增加到300，增长40%: the rate's own finding says it all.
  const told = new Set(
    [...best.values()]
      .filter((claim) => !claim.holds && claim.kind !== 'direction')
      .map((claim) => claim.operands[1].start),
  );
  return [...best.values()].filter(
    (claim) => claim.holds || claim.kind !== 'direction' || !told.has(claim.operands[1].start),
  );
}
