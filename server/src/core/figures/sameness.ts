/**
 * One figure told twice in other words, with two values: 划分为12个网格 …, 13个网格的网格员; 年末会员362家 …, 感谢358家会员单位. No verb and no
 * wording is known here. Figures of one dimension that are near in value are laid side by side; what they share and do not share
 * round them (`sameness-features.ts`) is weighed by a small network, which has learned from finished text what one figure told twice
 * looks like and from slips of several writers what a slip does. It informs and never warns.
 */
import { WORDS_OF_WHAT_IS_TO_COME } from '../norms/words/facts';
import { BIASES, HIDDEN, OF_NONE, OUTPUT } from '../norms/sameness-weights';
import { compare, type Decimal, decimal, multiply } from '../reading/numerals/decimal';
import { agree } from '../reading/quantities/agree';
import type { Reading } from '../reading/reading';
import { paragraphsWith, type Tally, tallied } from '../report/paragraphs-with';
import type { Report } from '../report/report';
import { statedCountsOf } from './counts';
import { foundIn, groupedBy, type Groups } from './fact-groups';
import { type NearPair, nothingParts, placesOf } from './near-values';
import { isToldBeside } from './quantities/beside';
import type { Fact } from './quantities/fact';
import { factsOf } from './quantities/facts';
import { type Around, aroundOf, featuresOf, placingOf, sharedBy, type Shared } from './sameness-features';
import { areTargetAndOutcome } from './same-time';
import { areEqual } from './shelves';
import { isNormative, lenderOf, type PlacedFact, Statement } from './statements';

/** More figures of one dimension and about one size than these are a series. */
const MOST = 24;
/** So much must be shared that a pair is weighed at all. */
const LEAST_SHARED = 3;

/** What the network makes of a pair before it knows where in the draft the two stand. */
interface Candidate {
  readonly a: Fact;
  readonly b: Fact;
  readonly sums: readonly number[];
}

type Found = readonly Candidate[];

const NEURONS = BIASES.length;
const PLACED = 10;
const UNPLACED = HIDDEN.length / NEURONS - PLACED;
/** One step of the natural logarithm of the odds. */
const STEP = 100_000_000;
/** From here on a pair is told, if no third value is about as likely. */
const TOLD = Math.round(1.8 * STEP);
const MARGIN = Math.round(0.5 * STEP);
/** What is as unlikely as this before its place is known is likely nowhere. */
const HOPELESS = TOLD - 4 * STEP;

/** The two steps of a size in which a value lies: of values up to some 1.4 apart at least one is the same. */
function sizesOf({ digits, exponent }: Decimal): readonly [number, number] {
  const written = digits.toString();
  const leading = Number(written.slice(0, 3).padEnd(3, '0'));
  const at = (written.length + exponent) * BORDERS.length + BORDERS.filter((border) => border <= leading).length;
  return [at >> 1, (at + 1) >> 1];
}
/** Between the steps of one power of ten. */
const BORDERS: readonly number[] = [147, 215, 316, 464, 681, 1000];

const isTold = ({ quantity: { dimension, firmness, value, range }, oneOfColumns }: Fact): boolean =>
  dimension !== 'plain' &&
  firmness !== 'vague' &&
  range === undefined &&
  !oneOfColumns &&
  value.digits > 0n &&
  !(value.digits < 3n && value.exponent === 0);

/** Figures by dimension and size; by the other of the two steps they lie in, for what a border parts. */
const bySize = (which: 0 | 1): Tally<Groups<Found>> =>
  groupedBy((reading: Reading) =>
    factsOf(reading).flatMap((fact) =>
      isTold(fact) ? [[fact, [`${fact.quantity.dimension} ${sizesOf(fact.quantity.value)[which]}`]] as const] : [],
    ),
  );
export const BY_SIZE = bySize(0);
export const BY_SIZE_BETWEEN = bySize(1);

/** Pairs of figures that may be one told twice, each with the one before it, in order of place. */
export function samePairsOf(report: Report): readonly NearPair[] {
  const candidates = [
    ...foundIn(tallied(report, BY_SIZE), candidatesWithin),
    ...foundIn(tallied(report, BY_SIZE_BETWEEN), candidatesBetween),
  ].flat();
  if (candidates.length === 0 || isNormative(report)) return [];
  const likely = likelyAmong(candidates, report);
  const told = likely.filter(
    (one) => one.odds > TOLD && !hasRival(one, likely) && !isOfAnotherRow(one, report) && !areOfTheirLists(one),
  );
  const used = new Set<Fact>();
  const pairs: NearPair[] = [];
  for (const { first, second } of told) {
    if (used.has(first.fact) || used.has(second.fact)) continue;
    used.add(first.fact).add(second.fact);
    pairs.push([second, first]);
  }
  return pairs.sort(([a], [b]) => a.paragraph.index - b.paragraph.index || a.fact.index - b.fact.index);
}

/** 辖甲、乙、丙3个乡; 将丁、戊2个乡划归…: each counts what is listed in front of it. */
const areOfTheirLists = ({ first, second }: Likely): boolean =>
  [first, second].every(({ fact: { reading, quantity } }) =>
    statedCountsOf(reading).some(
      ({ agrees, form, number }) => agrees && form === 'before' && number.start === quantity.start,
    ),
  );

function candidatesIn(facts: readonly Fact[], isBetween: boolean): Found | undefined {
  const candidates = pairsIn(facts, isBetween)
    .map(({ a, b, features }): Candidate => ({ a, b, sums: summed(BIASES, features, 0) }))
    .filter(({ sums }) => oddsOf(summed(sums, OF_NONE, UNPLACED)) > HOPELESS);
  return candidates.length > 0 ? candidates : undefined;
}
const candidatesWithin = (facts: readonly Fact[]): Found | undefined => candidatesIn(facts, false);
const candidatesBetween = (facts: readonly Fact[]): Found | undefined => candidatesIn(facts, true);

/** Two figures with what they share; for learning, equal ones as well. */
export interface Pair {
  readonly a: Fact;
  readonly b: Fact;
  readonly features: readonly number[];
}

/** The pairs of a group that are weighed; those that lie in one group by their size are no pair of the one between. */
export function pairsIn(lying: readonly Fact[], isBetween: boolean, withEqual = false): readonly Pair[] {
  const facts = [...new Set(lying)];
  const count = facts.length;
  if (count > MOST || (!withEqual && facts.every(({ quantity }) => areEqual(quantity, (facts[0] as Fact).quantity))))
    return [];
  const around = facts.map(aroundOf);
  const sizes = isBetween ? facts.map(({ quantity }) => sizesOf(quantity.value)[0]) : [];
  const table = sharedAmong(around);
  const pairs: Pair[] = [];
  for (const [i, a] of facts.entries())
    for (let k = i + 1; k < count; k++) {
      if (isBetween && sizes[i] === sizes[k]) continue;
      const [b, shared] = [facts[k], table[i * count + k]];
      if (!b || !shared || closeness(shared) < LEAST_SHARED || !mayBeOne(a, b, withEqual)) continue;
      if (areToldInTurn(facts, table, i, k)) continue;
      const features = featuresOf(a, b, around[i] as Around, around[k] as Around, shared);
      pairs.push({
        a,
        b,
        features: [...features, ...rivalsOf(facts, table, i, k)],
      });
    }
  return pairs;
}

function mayBeOne(a: Fact, b: Fact, withEqual: boolean): boolean {
  if ((a.reading === b.reading && a.sentence === b.sentence) || (a.row && b.row)) return false;
  if (areEqual(a.quantity, b.quantity)) return withEqual;
  // 95份主调查中有93份…: who tells both side by side knows them apart, wherever else one of them stands.
  if (isToldBeside(a, b) || isToldBeside(b, a)) return false;
  // 规划中的26座 are none of the 24座 that stand.
  if (agree(a.quantity, b.quantity) || areTargetAndOutcome(a, b) || isPlan(a) !== isPlan(b)) return false;
  const [low, high] = [a.quantity.value, b.quantity.value].sort(compare) as [Decimal, Decimal];
  return compare(multiply(high, decimal(5n)), multiply(low, decimal(7n))) <= 0;
}

/** Whether the words of its clause in front of a figure say that it is still to come. */
function isPlan({ reading: { text }, clauseStart, quantity: { start } }: Fact): boolean {
  const clause = text.slice(clauseStart, start);
  return WORDS_OF_WHAT_IS_TO_COME.some((word) => clause.includes(word));
}

/** What each two of a group share, row by row. */
function sharedAmong(around: readonly Around[]): readonly (Shared | undefined)[] {
  const count = around.length;
  const table: (Shared | undefined)[] = Array.from({ length: count * count });
  for (const [i, one] of around.entries())
    for (let k = i + 1; k < count; k++) {
      const shared = sharedBy(one, around[k] as Around);
      table[i * count + k] = shared;
      table[k * count + i] = shared;
    }
  return table;
}

const closeness = (shared: Shared | undefined): number => (shared ? shared.near * 2 + shared.mixed : 0);

/** A slip is made once: of two values that are both told again in like words, each is of its own. */
function areToldInTurn(
  facts: readonly Fact[],
  table: readonly (Shared | undefined)[],
  ...[i, k]: readonly [number, number]
): boolean {
  const count = facts.length;
  const own = closeness(table[i * count + k]);
  const isAgain = (one: number, other: number): boolean =>
    facts.some(
      (fact, at) =>
        at !== one &&
        at !== other &&
        areEqual(fact.quantity, (facts[one] as Fact).quantity) &&
        2 * closeness(table[one * count + at]) >= own,
    );
  return isAgain(i, k) && isAgain(k, i) && !areEqual((facts[i] as Fact).quantity, (facts[k] as Fact).quantity);
}

/** How many third values share as much with one of two figures as these do with each other, and half as much. */
function rivalsOf(
  facts: readonly Fact[],
  table: readonly (Shared | undefined)[],
  ...[i, k]: readonly [number, number]
): readonly number[] {
  const count = facts.length;
  const [a, b] = [facts[i] as Fact, facts[k] as Fact];
  const own = closeness(table[i * count + k]);
  const [values, close] = [new Set<string>(), new Set<string>()];
  for (const [at, { quantity }] of facts.entries()) {
    const most = Math.max(closeness(table[i * count + at]), closeness(table[k * count + at]));
    if (at === i || at === k || 2 * most < own) continue;
    if (areEqual(quantity, a.quantity) || areEqual(quantity, b.quantity)) continue;
    const value = `${quantity.value.digits}e${quantity.value.exponent}`;
    close.add(value);
    if (most >= own) values.add(value);
  }
  return [25 * Math.min(values.size, 4), 25 * Math.min(close.size, 4), 10 * Math.min(count, 20)];
}

/** `sums` with what each neuron makes of more features, the first of which has the number `from`. */
function summed(sums: readonly number[], features: readonly number[], from: number): readonly number[] {
  const all = sums.slice();
  let weight = from * NEURONS;
  for (const feature of features) {
    // Most features are not there.
    if (feature !== 0)
      for (let neuron = 0; neuron < NEURONS; neuron++)
        all[neuron] = (all[neuron] ?? 0) + (HIDDEN[weight + neuron] ?? 0) * feature;
    weight += NEURONS;
  }
  return all;
}

function oddsOf(sums: readonly number[]): number {
  let odds = OUTPUT[NEURONS] ?? 0;
  for (let neuron = 0; neuron < NEURONS; neuron++) odds += Math.max(0, sums[neuron] ?? 0) * (OUTPUT[neuron] ?? 0);
  return odds;
}

/** A pair in its places, and how likely it is one figure. */
interface Likely {
  readonly first: PlacedFact;
  readonly second: PlacedFact;
  readonly odds: number;
}

/** Those of `candidates` that are about likely enough and that nothing parts, the likeliest first. */
function likelyAmong(candidates: Found, report: Report): readonly Likely[] {
  const placed = placesOf(report, new Set(candidates.flatMap(({ a, b }) => [a, b])));
  const order = new Map<Fact, number>();
  for (const [i, { fact }] of placed.entries()) if (!order.has(fact)) order.set(fact, i);
  const lend = lenderOf(report);
  const stating = paragraphsWith(report, factsOf).length;
  const parts = nothingParts(report);
  const at = (fact: Fact): number => order.get(fact) ?? 0;
  return candidates
    .flatMap(({ a, b, sums }) => {
      const [first, second] = [placed[Math.min(at(a), at(b))], placed[Math.max(at(a), at(b))]];
      if (!first || !second) return [];
      const [one, other] = [first, second].map(
        ({ fact, paragraph }) => new Statement(fact, paragraph, lend(paragraph)),
      ) as [Statement, Statement];
      const odds = oddsOf(summed(sums, placingOf(one, other, stating), UNPLACED));
      return odds > TOLD - MARGIN && parts(first, second) ? [{ first, second, odds }] : [];
    })
    .sort((x, y) => y.odds - x.odds || at(x.first.fact) - at(y.first.fact) || at(x.second.fact) - at(y.second.fact));
}

/** 26877个角色 in the text, and one row with 26877个: the row that has another figure is of something else. */
function isOfAnotherRow({ first, second }: Likely, report: Report): boolean {
  if (first.fact.row === second.fact.row) return false;
  const inText = first.fact.row ? second.fact : first.fact;
  return paragraphsWith(report, factsOf).some(
    ({ reading, kind }) =>
      kind === 'row' &&
      factsOf(reading).some(
        ({ quantity }) => quantity.dimension === inText.quantity.dimension && areEqual(quantity, inText.quantity),
      ),
  );
}

/** Whether a third value is about as likely that of one of the two: then they count something on. */
function hasRival(pair: Likely, likely: readonly Likely[]): boolean {
  const own = [pair.first.fact, pair.second.fact];
  return likely.some(({ first, second, odds }) => {
    if (odds < pair.odds - MARGIN) return false;
    const ends = [first.fact, second.fact];
    const others = ends.filter((fact) => !own.includes(fact));
    return (
      others.length === 1 && others.every(({ quantity }) => own.every((fact) => !areEqual(fact.quantity, quantity)))
    );
  });
}
