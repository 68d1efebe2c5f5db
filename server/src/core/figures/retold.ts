/**
 * Statements that a draft makes a second time in the same words, and one of whose figures is another there: a summary and the
 * passage it was taken from, a title and its line, a passage copied to another part. The text that goes on alike on both sides of
 * the two figures, over stops and marks, speaks for one statement, whatever heading it stands under; fewer words do where a long
 * figure beside them is the same: 净利润610.36亿元，同比增长16.52%.
 */
import { isHan } from '../reading/characters';
import { compare, type Decimal, decimal, multiply } from '../reading/numerals/decimal';
import { isTellingSlip } from '../reading/numerals/slip';
import { agree } from '../reading/quantities/agree';
import type { Quantity } from '../reading/quantities/quantity';
import { tallied } from '../report/paragraphs-with';
import type { Reading } from '../reading/reading';
import type { Report } from '../report/report';
import { groupedBy, type Sides, sidesOf } from './fact-groups';
import { type NearPair, placesOf } from './near-values';
import { isToldBeside, neighbour } from './quantities/beside';
import type { Fact } from './quantities/fact';
import { factsOf } from './quantities/facts';
import { areEqual } from './shelves';
import { isNormative } from './statements';

/** So many characters in a row before or behind a figure find it. */
const KEY = 12;
/** So many, before and behind together, are no chance. */
const LONG = 28;
/** So many are none with a long figure among them. */
const WITH_A_FIGURE = 10;
/** Where nothing but words is alike, so many stand on either side. */
const BOTH = 2;
/** So far two texts are compared. */
const FARTHEST = 60;
/** So many digits of a neighbour find a figure. */
const LEAST_NEIGHBOUR = 1000n;
const TWO_BACK = 2;

/** The later figures of statements that are made twice, in order of place, each with the first of its twins. */
export function retoldPairsOf(report: Report): readonly NearPair[] {
  const sides: Sides[] = [];
  for (const group of tallied(report, RETOLD).shared.values()) {
    const both = (group.found ??= sidesOf(group.facts) ?? 'none');
    if (both !== 'none' && both.some((side) => side.length < TWO_BACK)) sides.push(both);
  }
  if (sides.length === 0 || isNormative(report)) return [];
  const told = placesOf(report, new Set(sides.flat(2)));
  const pairs: NearPair[] = [];
  for (const [i, odd] of told.entries()) {
    const others = sides.flatMap(([a, b]) => (a.includes(odd.fact) ? b : b.includes(odd.fact) ? a : []));
    const other = told.slice(0, i).find(({ fact }) => others.includes(fact) && areRetold(odd.fact, fact));
    if (other) pairs.push([odd, other]);
  }
  return pairs;
}

function areRetold(a: Fact, b: Fact): boolean {
  if (a.reading === b.reading && a.sentence === b.sentence) return false;
  if (a.left !== b.left || a.right !== b.right || a.planned !== b.planned) return false;
  if ((a.time !== '' && b.time !== '' && a.time !== b.time) || agree(a.quantity, b.quantity)) return false;
  if (!mayBeUpdated(a.quantity.value, b.quantity.value)) return false;
  if (areOfTwoRecords(a, b)) return false;
  const [before, behind] = [alikeBefore(a, b), alikeBehind(a, b)];
  const length = before.length + behind.length;
  if (length >= WITH_A_FIGURE && (sharesAFigure(a, b, before, -1) || sharesAFigure(a, b, behind, 1))) return true;
  return length >= LONG && before.length >= BOTH && behind.length >= BOTH;
}

/** Whether a long figure beside both is the same, and lies in what is `alike` on that side, behind words and not in a row of cells. */
function sharesAFigure(a: Fact, b: Fact, alike: string, by: number): boolean {
  const [x, y] = [neighbour(a, by), neighbour(b, by)];
  if (!x || !y || !isLong(x.quantity) || !areEqual(x.quantity, y.quantity)) return false;
  if (!alike.replaceAll('.', '').includes(String(x.quantity.value.digits))) return false;
  const [first, second] = by < 0 ? [x, a] : [a, x];
  return NAMES.test(a.reading.text.slice(first.quantity.end, second.quantity.start));
}
const NAMES = /[\u4e00-\u9fff]{2}/;
const isLong = ({ value, range }: Quantity): boolean => !range && value.digits >= LEAST_NEIGHBOUR;

/** Whether one value is the other after a slip, or brought up to date: of two entries of a list it is any. */
function mayBeUpdated(a: Decimal, b: Decimal): boolean {
  const [low, high] = [a, b].sort(compare) as [Decimal, Decimal];
  return isTellingSlip(a, b) || compare(multiply(high, FOUR), multiply(low, FIVE)) <= 0;
}
const [FOUR, FIVE] = [decimal(4n), decimal(5n)];

/** Whether a second figure beside each differs as well, or one of the values stands in both sentences: two entries of one form. */
const areOfTwoRecords = (a: Fact, b: Fact): boolean =>
  [-1, 1].some((by) => {
    const [x, y] = [neighbour(a, by), neighbour(b, by)];
    return x?.quantity.dimension === y?.quantity.dimension && x && y && !areEqual(x.quantity, y.quantity);
  }) ||
  isToldBeside(a, b) ||
  isToldBeside(b, a);

const alikeBefore = (a: Fact, b: Fact): string =>
  [...alikeFrom(a, b, a.quantity.start - 1, b.quantity.start - 1, -1)].reverse().join('');
const alikeBehind = (a: Fact, b: Fact): string => alikeFrom(a, b, a.quantity.end, b.quantity.end, 1);

/** The characters that follow one another alike in both texts from `at` and `there` on, by one step `by` after another. */
function alikeFrom(
  { reading: { text } }: Fact,
  { reading: { text: other } }: Fact,
  at: number,
  there: number,
  by: number,
): string {
  let alike = '';
  let [i, j] = [nextLetter(text, at, by), nextLetter(other, there, by)];
  while (alike.length < FARTHEST && i >= 0 && j >= 0 && text[i] === other[j]) {
    alike += text[i];
    [i, j] = [nextLetter(text, i + by, by), nextLetter(other, j + by, by)];
  }
  return alike;
}

/** Where the next character stands that is no mark and no blank; -1 where none does. */
function nextLetter(text: string, from: number, by: number): number {
  for (let i = from; i >= 0 && i < text.length; i += by) if (isLetter(text.charCodeAt(i))) return i;
  return -1;
}

/** 汉字, digits, letters, the point in a number and %. */
const isLetter = (code: number): boolean =>
  isHan(code) ||
  (code >= 48 && code <= 57) ||
  code === 46 ||
  code === 37 ||
  (code >= 65 && code <= 90) ||
  (code >= 97 && code <= 122);

/** Each figure by what stands before it, by what stands behind it, and by the long figures beside it. */
const RETOLD = groupedBy<Sides | 'none'>(keyed);

function keyed(reading: Reading): [Fact, readonly string[]][] {
  const facts = reading.kind === 'row' ? [] : factsOf(reading);
  return facts.flatMap((fact, i) => {
    const { quantity } = fact;
    const { firmness, range, dimension } = quantity;
    if (range || firmness === 'least' || firmness === 'most' || firmness === 'vague') return [];
    const keys = [
      keyFrom(reading.text, quantity.start - 1, -1),
      keyFrom(reading.text, quantity.end, 1),
      neighbourKey(facts[i - 1], '<', fact),
      neighbourKey(facts[i + 1], '>', fact),
    ].flatMap((key) => (key === '' ? [] : [`${dimension} ${key}`]));
    return keys.length > 0 ? [[fact, keys] as [Fact, readonly string[]]] : [];
  });
}

/** A short sign of the characters from `at` on; empty where there are too few. */
function keyFrom(text: string, at: number, by: number): string {
  let sign = 0;
  let count = 0;
  for (let i = nextLetter(text, at, by); i >= 0 && count < KEY; i = nextLetter(text, i + by, by)) {
    sign = (Math.imul(sign, 31) + text.charCodeAt(i)) | 0;
    count++;
  }
  return count === KEY ? `${by}${sign}` : '';
}

function neighbourKey(fact: Fact | undefined, side: string, { left, right }: Fact): string {
  if (!fact) return '';
  const { value, dimension } = fact.quantity;
  return !isLong(fact.quantity) ? '' : `${side}${dimension}${value.digits}e${value.exponent}${left} ${right}`;
}
