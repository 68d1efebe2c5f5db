/**
 * Long figures that are one slip of the pen apart: 13213.25万元 here, 15213.25万元 there. Hardly two figures of one unit agree in
 * all digits but one by chance, so their digits speak for one fact where their words would not: it is retold in other words.
 */
import { compare, type Decimal, equals, subtract } from '../reading/numerals/decimal';
import { type Group, groupedBy, type Sides, sidesOf } from './fact-groups';
import type { Fact } from './quantities/fact';
import { factsOf } from './quantities/facts';
import { paragraphsWith, tallied } from '../report/paragraphs-with';
import type { Report } from '../report/report';
import { isHan } from '../reading/characters';
import { isNormative, PlacedFact } from './statements';

/** Fewer digits are alike by chance. The zeros at a number's end do not count. */
const LEAST_DIGITS = 5;
/** So many characters in a row stand beside both figures. */
const WORDS_BESIDE = 3;
/** So often one slip may have been copied. */
const MOST_SLIPS = 2;
/** So far before a figure, and so far behind it, stands what it is of. */
const BEFORE = 24;
const BEHIND = 8;

/** A fact whose value looks mistyped, and the first one of the value that it is a slip away from. */
export type NearPair = readonly [odd: PlacedFact, other: PlacedFact];

/**
 * Long figures of `report` that are one slip away from another, in order of place. Of two values the one told less often is odd, of
 * two told as often the later one.
 */
export function nearPairsOf(report: Report): readonly NearPair[] {
  const sides = [...tallied(report, NEAR).shared.values()].map(nearIn).filter((both) => both !== undefined);
  if (sides.length === 0 || isNormative(report)) return [];
  const told = placesOf(report, new Set(sides.flat(2)));
  const places = new Map(told.map((placed, place) => [placed, place]));
  const placeOf = (placed: PlacedFact | undefined): number => (placed && places.get(placed)) ?? -1;
  const others = new Map<PlacedFact, PlacedFact>();
  for (const both of sides) {
    const [a, b] = both.map((facts) => told.filter(({ fact }) => facts.includes(fact))) as [PlacedFact[], PlacedFact[]];
    const isFirstOdd = a.length === b.length ? placeOf(a[0]) > placeOf(b[0]) : a.length < b.length;
    const [odd, usual] = isFirstOdd ? [a, b] : [b, a];
    for (const one of odd.slice(0, MOST_SLIPS)) {
      const other = usual.find((two) => isLikeBeside(one.fact, two.fact));
      const known = others.get(one);
      if (other && (!known || placeOf(other) < placeOf(known))) others.set(one, other);
    }
  }
  return told.flatMap((one) => {
    const other = others.get(one);
    return other ? [[one, other] as const] : [];
  });
}

/** `facts` wherever they stand, in order of place. */
export function placesOf(report: Report, facts: ReadonlySet<Fact>): readonly PlacedFact[] {
  const readings = new Set([...facts].map(({ reading }) => reading));
  return paragraphsWith(report, factsOf)
    .filter(({ reading }) => readings.has(reading))
    .flatMap((paragraph) =>
      factsOf(paragraph.reading)
        .filter((fact) => facts.has(fact))
        .map((fact) => new PlacedFact(fact, paragraph)),
    );
}

function nearIn(group: Group<Sides | 'none'>): Sides | undefined {
  group.found ??= readSides(group.facts) ?? 'none';
  return group.found === 'none' ? undefined : group.found;
}

/** Of three values that are nearly the same none is a slip: they count something on. Nor is what is said three times. */
function readSides(facts: readonly Fact[]): Sides | undefined {
  const sides = sidesOf(facts);
  if (!sides) return undefined;
  const [some, others] = sides;
  const [few, many] = some.length < others.length ? [some, others] : [others, some];
  if (few.length > MOST_SLIPS) return undefined;
  return few.some((one) => many.some((two) => isLikeBeside(one, two))) ? sides : undefined;
}

function isLikeBeside(a: Fact, b: Fact): boolean {
  if (a.reading === b.reading && a.sentence === b.sentence) return false;
  // What is told in the same words is compared by its words (contradictions.ts): of two years it may be nearly the same.
  if (a.left === b.left || areOneAndItsSum(a, b)) return false;
  return shareWords(besides(a), besides(b), WORDS_BESIDE) && shareAKey(a, b);
}

/** 注册资本2203.6万元, 增资3000万元后5203.6万元: a third figure beside one of them is what lies between. */
function areOneAndItsSum(a: Fact, b: Fact): boolean {
  const [low, high] = [a.quantity.value, b.quantity.value].sort(compare) as [Decimal, Decimal];
  const between = subtract(high, low);
  return [a, b].some(({ quantities, quantity: { dimension } }) =>
    quantities.some((other) => other.dimension === dimension && equals(other.value, between)),
  );
}

/** The text beside a figure: what leads to it, and what follows it in its clause. */
const besides = ({ reading: { text }, quantity: { start, end }, sentenceStart, clauseEnd }: Fact): string =>
  `${text.slice(Math.max(start - BEFORE, sentenceStart), start)} ${text.slice(end, Math.min(end + BEHIND, clauseEnd))}`;

/** Whether `length` Chinese characters in a row stand in both texts. */
function shareWords(a: string, b: string, length: number): boolean {
  let run = 0;
  for (let i = 0; i < a.length; i++) {
    run = isHan(a.charCodeAt(i)) ? run + 1 : 0;
    if (run >= length && b.includes(a.slice(i + 1 - length, i + 1))) return true;
  }
  return false;
}

/** Long figures by what is left of them when one digit, the order of two, or the point is unknown. */
const NEAR = groupedBy<Sides | 'none'>((reading) => factsOf(reading).map((fact) => [fact, keysOf(fact)] as const));

function shareAKey(a: Fact, b: Fact): boolean {
  const keys = keysOf(b);
  return keysOf(a).some((key) => keys.includes(key));
}

/**
 * What a long figure is found by: its digits at any power of ten, with each of them unknown in turn, and with each two
 * neighbours in either order.
 */
function keysOf(fact: Fact): readonly string[] {
  const { firmness, range, dimension, value } = fact.quantity;
  if (fact.row || firmness !== 'exact' || range || value.digits < 10n ** BigInt(LEAST_DIGITS - 1)) return [];
  const digits = value.digits.toString();
  const scale = `${dimension} ${value.exponent} `;
  const keys = [`${dimension} ${digits}`];
  for (let i = 0; i < digits.length; i++) {
    keys.push(`${scale}${digits.slice(0, i)}*${digits.slice(i + 1)}`);
    const [one = '', next] = digits.slice(i, i + 2);
    if (next === undefined || one === next) continue;
    const both = one < next ? one + next : next + one;
    keys.push(`${scale}${digits.slice(0, i)}~${both}${digits.slice(i + 2)}`);
  }
  return keys;
}
