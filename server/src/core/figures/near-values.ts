/**
 * Figures that are one slip of the pen apart: 13213.25万元 here, 15213.25万元 there. Hardly two long figures of one unit agree in
 * all digits but one by chance, so their digits speak for one fact where their words would not: it is retold in other words. Of
 * figures of three digits and four the same digits in another order say so (查出隐患287处 …, 在查出的278处隐患中), where both are of one
 * thing by their words and nothing parts them.
 */
import { anyOf } from '../norms/lexicon';
import { OWNERS_OF_A_PURSE, WORDS_ROUND_ANY_FIGURE } from '../norms/words/facts';
import { NAMES_OF_THE_PURSE } from '../norms/words/scope';
import { compare, type Decimal, equals, subtract } from '../reading/numerals/decimal';
import { foundIn, groupedBy, type Sides, sidesOf } from './fact-groups';
import type { Fact } from './quantities/fact';
import { factsOf } from './quantities/facts';
import type { Quantity } from '../reading/quantities/quantity';
import { isOneOf } from '../reading/quantities/dimension';
import { paragraphsWith, tallied } from '../report/paragraphs-with';
import type { Report } from '../report/report';
import { isHan } from '../reading/characters';
import { content } from './quantities/content';
import { timesIn } from './quantities/times';
import { roleOf } from './roles';
import { areOfOneSize, mayBeToldAgain } from './same-fact';
import { areTargetAndOutcome } from './same-time';
import { isLentTheSame, isNormative, type Lent, lenderOf, PlacedFact, Statement } from './statements';

/** Fewer digits are alike by chance. The zeros at a number's end do not count. */
const LONG = 10n ** 4n;
/** Of so few digits those that are the same in another order are compared, and of one more those that differ in one place. */
const SHORT = 10n ** 2n;
const FOUR_DIGITS = 10n ** 3n;
/** So many characters in a row stand beside both figures. */
const WORDS_BESIDE = 3;
/** So often one slip may have been copied. */
const MOST_SLIPS = 2;
/** So often two shorter figures stand in a draft, both together. */
const MOST_IN_SHORT = 12;
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
  const groups = [...foundIn(tallied(report, NEAR), readNear)];
  if (groups.length === 0 || isNormative(report)) return [];
  const told = placesOf(report, new Set(groups.flatMap(({ sides }) => sides.flat())));
  const places = new Map<Fact, number[]>();
  for (const [place, { fact }] of told.entries()) {
    const known = places.get(fact);
    if (known) known.push(place);
    else places.set(fact, [place]);
  }
  const others = new Map<PlacedFact, number>();
  const mayBeOne = nothingParts(report);
  for (const { sides, times, likes } of groups) {
    const [a, b] = sides.map((facts) => inPlace(facts, places)) as [number[], number[]];
    const [some, many] = times;
    const isFirstOdd = some === many ? (a[0] ?? 0) > (b[0] ?? 0) : some < many;
    const [odd, usual] = isFirstOdd ? [a, b] : [b, a];
    for (const at of odd.slice(0, MOST_SLIPS)) {
      const one = told[at];
      if (!one) continue;
      const alike = likes.get(one.fact);
      const place = usual.find((i) => isLikely(one, told[i], alike, mayBeOne)) ?? Infinity;
      if (place < (others.get(one) ?? Infinity)) others.set(one, place);
    }
  }
  return told.flatMap((one) => {
    const other = told[others.get(one) ?? -1];
    return other ? [[one, other] as const] : [];
  });
}

/** Where `facts`, each of which is there once, stand by their number among those that are looked at, in order. */
function inPlace(facts: readonly Fact[], places: ReadonlyMap<Fact, readonly number[]>): readonly number[] {
  const [only] = facts;
  if (only && facts.length === 1) return places.get(only) ?? [];
  return facts.flatMap((fact) => places.get(fact) ?? []).sort((i, k) => i - k);
}

const isLikely = (
  one: PlacedFact,
  two: PlacedFact | undefined,
  alike: ReadonlySet<Fact> | undefined,
  mayBeOne: ReturnType<typeof nothingParts>,
): boolean => two !== undefined && alike?.has(two.fact) === true && (isLong(one.fact) || mayBeOne(one, two));

/**
 * Tells whether time, place and what each is of let two figures be one. What the draft lends them is worked out for those who ask,
 * and what was found of two is kept as long as they are lent the same.
 */
export function nothingParts(report: Report): (a: PlacedFact, b: PlacedFact) => boolean {
  let lend: ReturnType<typeof lenderOf> | undefined;
  return (a, b) => {
    lend ??= lenderOf(report);
    const [mine, its] = [lend(a.paragraph), lend(b.paragraph)];
    let known = verdicts.get(a.fact);
    if (!known) verdicts.set(a.fact, (known = new WeakMap()));
    const before = known.get(b.fact);
    if (before && isLentTheSame(before.mine, mine) && isLentTheSame(before.its, its)) return before.mayBeOne;
    const mayBeOne = mayBeToldAgain(new Statement(a.fact, a.paragraph, mine), new Statement(b.fact, b.paragraph, its));
    known.set(b.fact, { mine, its, mayBeOne });
    return mayBeOne;
  };
}

interface Verdict {
  readonly mine: Lent;
  readonly its: Lent;
  readonly mayBeOne: boolean;
}
/** Of the few pairs that are like in all else. */
const verdicts = new WeakMap<Fact, WeakMap<Fact, Verdict>>();

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

/** Facts of two values that are a slip apart, and for each which of the other value are of one thing with it by their words. */
interface Near {
  /** Those of either value that are like one of the other, each once. */
  readonly sides: Sides;
  /** How often either value is told. */
  readonly times: readonly [number, number];
  readonly likes: ReadonlyMap<Fact, ReadonlySet<Fact>>;
}

/** Of three values that are nearly the same none is a slip: they count something on. Nor is what is said three times. */
function readNear(facts: readonly Fact[]): Near | undefined {
  // Two shorter numbers that are each told everywhere are two things.
  if (facts.length > MOST_IN_SHORT && facts.some((fact) => !isLong(fact))) return undefined;
  const sides = sidesOf(facts);
  if (!sides) return undefined;
  const [some, others] = sides;
  const [few, many] = some.length < others.length ? [some, others] : [others, some];
  if (few.length > MOST_SLIPS) return undefined;
  const likes = new Map<Fact, Set<Fact>>();
  const like = (a: Fact, b: Fact): void => {
    const known = likes.get(a);
    if (known) known.add(b);
    else likes.set(a, new Set([b]));
  };
  for (const one of new Set(few))
    for (const two of new Set(many))
      if (isLikeBeside(one, two)) {
        like(one, two);
        like(two, one);
      }
  if (likes.size === 0) return undefined;
  const liked = (side: readonly Fact[]): Fact[] => [...new Set(side)].filter((fact) => likes.has(fact));
  return { sides: [liked(some), liked(others)], times: [some.length, others.length], likes };
}

function isLikeBeside(a: Fact, b: Fact): boolean {
  if (a.reading === b.reading && a.sentence === b.sentence) return false;
  if (!isLong(a)) return isLikeInShort(a, b);
  // What is told in the same words is compared by its words (contradictions.ts): of two years it may be nearly the same.
  if (a.left === b.left || areOneAndItsSum(a, b)) return false;
  return shareWords(besides(a), besides(b), WORDS_BESIDE) && shareAKey(a, b);
}

/**
 * Whether two figures of three digits or four are of one size, of one role and of one thing by their words. What parts most is asked
 * first.
 */
function isLikeInShort(a: Fact, b: Fact): boolean {
  const isPermuted = arePermuted(a.quantity, b.quantity);
  const needed = wordsNeeded(a.quantity, isPermuted);
  return (
    (a.left !== b.left || a.left === '' || isPermuted) &&
    areOfOneSize(a.quantity.value, b.quantity.value) &&
    wordsShared(besides(a), besides(b)) >= needed &&
    thingsBeside(a).role === thingsBeside(b).role &&
    wordsShared(thingsBeside(a).words, thingsBeside(b).words) >= needed &&
    !areOneAndItsSum(a, b) &&
    !areTargetAndOutcome(a, b) &&
    shareAKey(a, b)
  );
}

const isLong = ({ quantity: { value } }: Fact): boolean => value.digits >= LONG;

/** How many letters two shorter figures share beside them at least: 资金 is of any money, and one other digit is met by chance. */
function wordsNeeded({ dimension, value }: Quantity, isPermuted: boolean): number {
  if (!isPermuted) return 6;
  if (dimension === 'percent') return 4;
  return value.digits < FOUR_DIGITS && dimension === 'money' ? 3 : 2;
}

/** Whether a pair is told apart from chance by its digits alone: five of them with one slip. In another order they may be two plans’. */
export const isHardlyChance = ({ quantity: a }: Fact, { quantity: b }: Fact): boolean =>
  a.value.digits >= LONG && !arePermuted(a, b);

/** Whether two values have the same digits in another order. */
export const arePermuted = ({ value: a }: Quantity, { value: b }: Quantity): boolean =>
  a.exponent === b.exponent && a.digits !== b.digits && inOrder(a.digits.toString()) === inOrder(b.digits.toString());
const inOrder = (digits: string): string => Array.from(digits).sort().join('');

/** The text beside a figure in its clause without times, light words, whose purse it is and what is said of any figure. */
function thingsBeside(fact: Fact): Things {
  const known = things.get(fact) ?? readThings(fact);
  things.set(fact, known);
  return known;
}
/** Of the few that are compared. */
const things = new WeakMap<Fact, Things>();

interface Things {
  readonly words: string;
  /** 其余2466万元由县级配套: what is left of one whole is a whole where it is told by itself. */
  readonly role: string;
}

function readThings(fact: Fact): Things {
  const { reading, quantity, sentenceStart, clauseStart, clauseEnd, left } = fact;
  // 转移群众412户1137人, 走访9个乡镇、27家企业: what is counted twice in one clause is named before the first count.
  const from = left === '' ? clauseBehindAMark(reading.text, quantity.start) : clauseStart;
  const [before, behind] = [
    Math.max(quantity.start - BEFORE, sentenceStart, from),
    Math.min(quantity.end + BEHIND, clauseEnd),
  ];
  const named = (start: number, end: number): string =>
    content(reading.text.slice(start, end), reading.text, timesIn(reading), start).replace(ROUND_ANY_FIGURE, ' ');
  return {
    words: `${named(before, quantity.start)} ${named(quantity.end, behind)}`,
    role: fact.bearings().rest ? '' : roleOf(fact),
  };
}

/** Where the clause that holds at `at` begins, over the items of a list before it. */
function clauseBehindAMark(text: string, at: number): number {
  let start = at;
  while (start > at - BEFORE && start > 0 && !MARKS.includes(text.charAt(start - 1))) start--;
  return start;
}
const MARKS = '，；。：！？（）\n\t|';

const ROUND_ANY_FIGURE = new RegExp(anyOf(WORDS_ROUND_ANY_FIGURE, OWNERS_OF_A_PURSE, NAMES_OF_THE_PURSE), 'g');

/** How many Chinese characters stand in both texts in runs of two or more. */
function wordsShared(a: string, b: string): number {
  let shared = 0;
  for (let i = 0; i + 1 < a.length; i++) {
    if (!isHan(a.charCodeAt(i))) continue;
    let length = 0;
    while (i + length < a.length && isHan(a.charCodeAt(i + length)) && b.includes(a.slice(i, i + length + 1))) length++;
    if (length < 2) continue;
    shared += length;
    i += length - 1;
  }
  return shared;
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
const NEAR = groupedBy<Near>((reading) => factsOf(reading).map((fact) => [fact, keysOf(fact)] as const));

function shareAKey(a: Fact, b: Fact): boolean {
  const keys = keysOf(b);
  return keysOf(a).some((key) => keys.includes(key));
}

/**
 * What a figure is found by: a long one by its digits at any power of ten, with each of them unknown in turn, and in any order; one of
 * three digits by those in any order.
 */
function keysOf(fact: Fact): readonly string[] {
  const { firmness, range, dimension, value } = fact.quantity;
  if (fact.row || firmness !== 'exact' || range || value.digits < SHORT) return [];
  if (value.digits < LONG && !isCounted(dimension)) return [];
  const digits = value.digits.toString();
  const scale = `${dimension} ${value.exponent} `;
  const keys = [`${scale}~${inOrder(digits)}`];
  if (value.digits >= LONG) keys.push(`${dimension} ${digits}`);
  if (value.digits >= FOUR_DIGITS)
    for (let i = 0; i < digits.length; i++) keys.push(`${scale}${digits.slice(0, i)}*${digits.slice(i + 1)}`);
  return keys;
}

/** Rates, lengths of time and numbers of nothing are like one another by their nature. */
const isCounted = isOneOf('count', 'person', 'money', 'area', 'length', 'mass', 'percent');
