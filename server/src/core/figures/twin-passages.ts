/**
 * Passages that tell the same figures in the same order, but for one: 发行20.66亿张，增长14.8%，其中信用卡1.86亿张 here, 增长14.2% between
 * the same two there. Two neighbours that are alike to three digits speak for one fact however it is named, and where it stands in
 * a row of figures without a name (分别为18921万元、23217万元、33138万元).
 */
import { isHan } from '../reading/characters';
import { agree } from '../reading/quantities/agree';
import type { Quantity } from '../reading/quantities/quantity';
import { tallied } from '../report/paragraphs-with';
import type { Reading } from '../reading/reading';
import type { Report } from '../report/report';
import { foundIn, groupedBy, sidesOf } from './fact-groups';
import { type NearPair, placesOf } from './near-values';
import { isToldBeside } from './quantities/beside';
import type { Fact } from './quantities/fact';
import { factsOf } from './quantities/facts';
import { isNormative } from './statements';

/** The least number of three digits: neighbours of fewer are alike by chance. The zeros at a number's end do not count. */
const LEAST_VALUE = 100n;
/** Figures further apart are no neighbours. */
const FARTHEST = 60;
/** So long a note in brackets parts nothing: 文学博士（含艺术学）占…. */
const LONGEST_NOTE = 20;
/** Two values that each stand in more places are of two things. */
const MOST = 24;
/** Shorter words are the end of any others. */
const LEAST_WORDS = 3;

/** The later figures of passages that are otherwise alike, in order of place, each with the first of its twins. */
export function twinPairsOf(report: Report): readonly NearPair[] {
  const twins = new Map<Fact, Fact[]>();
  for (const [a, b] of [...foundIn(tallied(report, TWINS), twinsIn)].flat()) {
    twins.set(a, [...(twins.get(a) ?? []), b]);
    twins.set(b, [...(twins.get(b) ?? []), a]);
  }
  if (twins.size === 0 || isNormative(report)) return [];
  const told = placesOf(report, new Set(twins.keys()));
  const firsts = new Map<Fact, number>();
  for (const [i, { fact }] of told.entries()) if (!firsts.has(fact)) firsts.set(fact, i);
  return told.flatMap((odd, i): NearPair[] => {
    const first = Math.min(...(twins.get(odd.fact) ?? []).map((twin) => firsts.get(twin) ?? Infinity));
    const other = first < i ? told[first] : undefined;
    return other ? [[odd, other]] : [];
  });
}

type Twins = readonly (readonly [Fact, Fact])[];

/** The twins among figures of two values. Of three values none is odd: what is told three times goes on from one to the next. */
function twinsIn(facts: readonly Fact[]): Twins | undefined {
  const sides = sidesOf(facts);
  if (!sides || sides.every(({ length }) => length > MOST)) return undefined;
  const [some, others] = sides.map((side) => [...new Set(side)]) as [Fact[], Fact[]];
  const twins = some.flatMap((a) => others.filter((b) => areTwins(a, b)).map((b) => [a, b] as const));
  return twins.length > 0 ? twins : undefined;
}

const areTwins = (a: Fact, b: Fact): boolean =>
  !agree(a.quantity, b.quantity) &&
  !isToldBeside(b, a) &&
  !isToldBeside(a, b) &&
  a.planned === b.planned &&
  areOfOneTime(a, b) &&
  areNamedAlike(a, b) &&
  shareAKey(a, b);

/** What is told again often leaves its year out; two years that are written are two. */
const areOfOneTime = (a: Fact, b: Fact): boolean => a.time === '' || b.time === '' || a.time === b.time;

/** Whether the words before both figures are the same as far as their clause goes; one may say more in front: 共, 公司. */
function areNamedAlike(a: Fact, b: Fact): boolean {
  if (a.reading === b.reading && a.sentence === b.sentence) return false;
  const [one, other] = [wordsBefore(a), wordsBefore(b)];
  if (one === other) return true;
  return Math.min(one.length, other.length) >= LEAST_WORDS && (one.endsWith(other) || other.endsWith(one));
}

/** The 汉字 right before a figure, back to the mark or the figure in front of them; over what stands in brackets. */
function wordsBefore({ reading: { text }, quantity: { start } }: Fact): string {
  let words = '';
  for (let i = start - 1; i >= 0 && words.length < FARTHEST; i--) {
    const character = text.charAt(i);
    if (isHan(text.charCodeAt(i))) words = character + words;
    else if (character === '）' && text.lastIndexOf('（', i) > i - LONGEST_NOTE) i = text.lastIndexOf('（', i);
    else if (character !== ' ') break;
  }
  return words;
}

/** Each figure by the two figures beside it: those before it, those behind it, and the one on either side. */
const TWINS = groupedBy<Twins>(keyed);

function keyed(reading: Reading): [Fact, readonly string[]][] {
  return reading.kind === 'row' ? [] : keysAmong(factsOf(reading));
}

/** Whether the figures beside both are the same; that they were found together is but a hint of it. */
function shareAKey(a: Fact, b: Fact): boolean {
  const [some, others] = [a, b].map((fact) => {
    const facts = factsOf(fact.reading);
    const at = facts.indexOf(fact);
    return keysAmong(facts.slice(Math.max(0, at - 2), at + 3)).find(([one]) => one === fact)?.[1];
  });
  return some?.some((key) => others?.includes(key)) === true;
}

function keysAmong(facts: readonly Fact[]): [Fact, readonly string[]][] {
  if (facts.length < 3) return [];
  const names = facts.map(nameOf);
  const keys: string[][] = facts.map(() => []);
  for (const [i, fact] of facts.entries()) {
    const [before, last, next, after] = [names[i - 2], names[i - 1], names[i + 1], names[i + 2]];
    const own = fact.quantity.dimension;
    if (before && last && areNear(facts, i - 2, i)) keys[i]?.push(`${before} ${last} ${own}`);
    if (last && next && areNear(facts, i - 1, i + 1)) keys[i]?.push(`${last} ${own} ${next}`);
    if (next && after && areNear(facts, i, i + 2)) keys[i]?.push(`${own} ${next} ${after}`);
  }
  return facts.flatMap((fact, i) => (keys[i]?.length ? [[fact, keys[i]] as [Fact, readonly string[]]] : []));
}

function areNear(facts: readonly Fact[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const [one, next] = [facts[i]?.quantity.end ?? 0, facts[i + 1]?.quantity.start ?? 0];
    if (next - one > FARTHEST) return false;
  }
  return true;
}

/** What a figure is to be the same as another; undefined where that may be by chance. */
function nameOf({ quantity }: Fact): string | undefined {
  const { firmness, range, dimension, value } = quantity;
  if (firmness !== 'exact' || range || value.digits < LEAST_VALUE || isYear(quantity)) return undefined;
  return `${dimension}${value.digits}e${value.exponent}`;
}

const isYear = ({ dimension }: Quantity): boolean => dimension.startsWith('duration') || dimension === 'plain';
