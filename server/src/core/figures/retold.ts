/**
 * Statements that a draft makes a second time in the same words, and one of whose figures is another there: a summary and the
 * passage it was taken from, a title and its line, a passage copied to another part. Entries of one form are told in the same words
 * too, but they differ in more than one thing: in what they are of, in a second figure, in the sentences beside them.
 */
import { compare, type Decimal, decimal, multiply } from '../reading/numerals/decimal';
import { isTellingSlip } from '../reading/numerals/slip';
import { agree } from '../reading/quantities/agree';
import type { Quantity } from '../reading/quantities/quantity';
import type { Reading } from '../reading/reading';
import { tallied } from '../report/paragraphs-with';
import type { Report } from '../report/report';
import { Fact } from './quantities/fact';
import { foundIn, type Groups, groupedBy, type Sides, sidesOf, signOf, signWith } from './fact-groups';
import { type NearPair, placesOf } from './near-values';
import { isToldBeside, neighbour } from './quantities/beside';
import { factsOf } from './quantities/facts';
import { areEqual } from './shelves';
import { areOfOneForm, isLetter, readStretch } from './retold-stretch';
import { isNormative } from './statements';

/** So many letters and digits in a row before or behind a figure find it. */
const KEY = 12;
/** So many before and behind together are told in two places by chance, unless the sentences beside are alike as well. */
const SHORT = 14;
/** So many of them stand on either side. */
const BOTH = 2;
/** What stands in more places is a form. */
const MOST_PLACES = 3;
/** Two pairs so few paragraphs apart are two differences of two records. */
const NEAR = 2;

/** The later figures of statements that are made twice, in order of place, each with the first of its twins. */
export function retoldPairsOf(report: Report): readonly NearPair[] {
  const groups = tallied(report, RETOLD);
  const found: (readonly [Fact, Fact])[] = [];
  for (const [[a], [b]] of foundIn(groups, retoldIn))
    if (a && b && !isOfAForm(a, groups) && !isOfAForm(b, groups)) found.push([a, b]);
  if (found.length === 0 || isNormative(report)) return [];
  const told = placesOf(report, new Set(found.flat()));
  const placed = new Map(told.map((one, i) => [one.fact, { one, i }]));
  /** By the number of a later figure that of the first of its twins. */
  const firsts = new Map<number, number>();
  for (const [a, b] of found) {
    const [x, y] = [placed.get(a), placed.get(b)];
    if (!x || !y) continue;
    const [earlier, later] = x.i < y.i ? [x, y] : [y, x];
    if (earlier.i < (firsts.get(later.i) ?? later.i) && !areOfOneForm(report, earlier.one, later.one))
      firsts.set(later.i, earlier.i);
  }
  const pairs = told.flatMap((later, i): NearPair[] => {
    const earlier = told[firsts.get(i) ?? -1];
    return earlier ? [[later, earlier]] : [];
  });
  return pairs.filter((pair) => !pairs.some((other) => other !== pair && areSideBySide(pair, other)));
}

const areSideBySide = ([a, b]: NearPair, [x, y]: NearPair): boolean =>
  Math.abs(a.paragraph.index - x.paragraph.index) <= NEAR && Math.abs(b.paragraph.index - y.paragraph.index) <= NEAR;

/** Of what stands in two places or three, the figures of either value, where one of them stands once and both are of one statement. */
function retoldIn(facts: readonly Fact[]): Sides | undefined {
  if (facts.length > MOST_PLACES) return undefined;
  const sides = sidesOf(facts);
  const [a, b] = [sides?.[0][0], sides?.[1][0]];
  return a && b && areRetold(a, b) ? sides : undefined;
}

/** Whether what stands on one side of a figure stands in more places, or with more values, than what is told twice does. */
const isOfAForm = (fact: Fact, { all }: Groups<Sides>): boolean =>
  keysOf(fact).some((key) => {
    const there = all.get(key);
    if (there === undefined || there instanceof Fact) return false;
    return there.facts.length > MOST_PLACES || (there.facts.length > 2 && !sidesOf(there.facts));
  });

function areRetold(a: Fact, b: Fact): boolean {
  if (a.reading === b.reading && a.sentence === b.sentence) return false;
  if (a.planned !== b.planned || (a.time !== '' && b.time !== '' && a.time !== b.time)) return false;
  if (agree(a.quantity, b.quantity) || !mayBeChanged(a.quantity.value, b.quantity.value)) return false;
  if (isToldBeside(a, b) || isToldBeside(b, a) || areBesideOthers(a, b)) return false;
  const stretch = readStretch(a, b);
  if (stretch.before + stretch.behind < SHORT || Math.min(stretch.before, stretch.behind) < BOTH) return false;
  return !stretch.headsDiffer && !stretch.tailsDiffer;
}

/** Whether one value is the other after a slip, or brought up to date: of two entries of a list it is any. */
function mayBeChanged(a: Decimal, b: Decimal): boolean {
  const [low, high] = [a, b].sort(compare) as [Decimal, Decimal];
  return isTellingSlip(a, b) || compare(multiply(high, FOUR), multiply(low, FIVE)) <= 0;
}
const [FOUR, FIVE] = [decimal(4n), decimal(5n)];

/** Whether a second figure beside each differs as well. */
const areBesideOthers = (a: Fact, b: Fact): boolean =>
  [-1, 1].some((by) => {
    const [x, y] = [neighbour(a, by), neighbour(b, by)];
    return x?.quantity.dimension === y?.quantity.dimension && x && y && !areEqual(x.quantity, y.quantity);
  });

/** Each figure by what stands before it and by what stands behind it. */
const RETOLD = groupedBy<Sides>(keyed);

function keyed(reading: Reading): [Fact, readonly number[]][] {
  const facts = reading.kind === 'row' ? [] : factsOf(reading);
  return facts.flatMap((fact) => (isFirm(fact.quantity) ? [[fact, keysOf(fact)] as [Fact, readonly number[]]] : []));
}

const isFirm = ({ firmness, range }: Quantity): boolean =>
  !range && firmness !== 'least' && firmness !== 'most' && firmness !== 'vague';

function keysOf({ quantity: { dimension, start, end }, reading: { text } }: Fact): readonly number[] {
  const keys: number[] = [];
  for (const by of [-1, 1]) {
    let sign = signOf(dimension, by);
    let count = 0;
    for (let i = by < 0 ? start - 1 : end; count < KEY && i >= 0 && i < text.length; i += by) {
      const code = text.charCodeAt(i);
      if (!isLetter(code)) continue;
      sign = signWith(sign, code);
      count++;
    }
    if (count === KEY) keys.push(sign);
  }
  return keys;
}
