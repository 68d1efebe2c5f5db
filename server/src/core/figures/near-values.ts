/**
 * Long figures that are one slip of the pen apart: 13213.25万元 here, 15213.25万元 there. Hardly two figures of one unit agree in
 * all digits but one by chance, so their digits speak for one fact where their words would not: it is retold in other words.
 */
import type { Fact } from './quantities/fact';
import { factsOf } from './quantities/facts';
import { paragraphsWith, type Tally, tallied } from '../report/paragraphs-with';
import type { Reading } from '../reading/reading';
import type { Report } from '../report/report';
import { isHan } from '../reading/characters';
import { sameTime } from './same-fact';
import { areEqual } from './shelves';
import { isNormative, lenderOf, Statement } from './statements';

/** Fewer digits are alike by chance. */
const LEAST_DIGITS = 4;
/** With so many, and a word in common, it is a slip. */
const TELLING_DIGITS = 5;
/** Where more figures of so few digits are nearly alike, the draft is full of such figures, and being alike says nothing. */
const MOST_OF_FEW_DIGITS = 2;
/** Of the words beside both figures so many characters are the same: the fewer digits, the more. */
const WORDS_BESIDE_FEW = 6;
const WORDS_BESIDE_MANY = 3;
/** So far before a figure, and so far behind it, stands what it is of. */
const BEFORE = 24;
const BEHIND = 8;

/** A statement whose value looks mistyped, and the first one of the value that it is a slip away from. */
export type NearPair = readonly [odd: Statement, other: Statement];

/** Whether so few digits speak for a slip that the words must. The zeros at a number's end do not count. */
export const hasFewDigits = ({ quantity: { value } }: Fact): boolean => value.digits.toString().length < TELLING_DIGITS;

/** Long figures of `report` that are one slip away from another, in order of place. Of two values the one told less often is odd. */
export function nearPairsOf(report: Report): readonly NearPair[] {
  const candidates = [...tallied(report, NEAR).shared.values()].flatMap(nearIn);
  const isCrowded = candidates.filter(([odd]) => hasFewDigits(odd)).length > MOST_OF_FEW_DIGITS;
  const near = isCrowded ? candidates.filter(([odd]) => !hasFewDigits(odd)) : candidates;
  if (near.length === 0 || isNormative(report)) return [];
  const told = statementsAmong(report, new Set(near.flat()));
  const pairs = new Map<Statement, NearPair>();
  for (const [odd, other] of near) {
    for (const one of told.filter(({ fact }) => fact === odd)) {
      const usual = told.find((two) => two.fact === other && isOneTime(one, two));
      if (usual && !pairs.has(one)) pairs.set(one, [one, usual]);
    }
  }
  return told.map((one) => pairs.get(one)).filter((pair) => pair !== undefined);
}

/** What `facts` state, in order of place. */
function statementsAmong(report: Report, facts: ReadonlySet<Fact>): readonly Statement[] {
  const readings = new Set([...facts].map(({ reading }) => reading));
  const lend = lenderOf(report);
  return paragraphsWith(report, factsOf)
    .filter(({ reading }) => readings.has(reading))
    .flatMap((paragraph) =>
      factsOf(paragraph.reading)
        .filter((fact) => facts.has(fact))
        .map((fact) => new Statement(fact, paragraph, lend(paragraph))),
    );
}

/** Facts that are found by one key, and once it was asked those of them that are one slip apart, the odd one first. */
interface Group {
  readonly facts: readonly Fact[];
  near?: readonly (readonly [odd: Fact, other: Fact])[];
}

const nearIn = (group: Group): readonly (readonly [Fact, Fact])[] => (group.near ??= readNear(group.facts));

/** Of three values that are nearly the same none is a slip: they count something on. */
function readNear(facts: readonly Fact[]): readonly (readonly [Fact, Fact])[] {
  const [first] = facts;
  if (!first) return [];
  const some = facts.filter(({ quantity }) => areEqual(quantity, first.quantity));
  const others = facts.filter((fact) => !some.includes(fact));
  const [second] = others;
  if (!second || others.some(({ quantity }) => !areEqual(quantity, second.quantity))) return [];
  const [odd, usual] = some.length < others.length ? [some, others] : [others, some];
  return odd.flatMap((one) => {
    const other = usual.find((two) => isLikeBeside(one, two));
    return other ? [[one, other] as const] : [];
  });
}

function isLikeBeside(a: Fact, b: Fact): boolean {
  if (a.reading === b.reading && a.sentence === b.sentence) return false;
  // What is told in the same words is compared by its words (contradictions.ts): of two years it may be nearly the same.
  if (a.left === b.left) return false;
  return shareWords(besides(a), besides(b), hasFewDigits(a) ? WORDS_BESIDE_FEW : WORDS_BESIDE_MANY);
}

/** Few digits may be nearly the same of two times. */
const isOneTime = (a: Statement, b: Statement): boolean => !hasFewDigits(a.fact) || sameTime(a, b);

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
interface Near {
  readonly all: Map<string, Group>;
  /** Those of more than one fact. */
  readonly shared: Map<string, Group>;
}

const NEAR: Tally<Near> = {
  begin: () => ({ all: new Map(), shared: new Map() }),
  put: (near, reading) => lay(near, reading, (facts, fact) => [...facts, fact]),
  take: (near, reading) =>
    lay(near, reading, (facts, fact) => {
      const at = facts.lastIndexOf(fact);
      return facts.filter((_, i) => i !== at);
    }),
};

function lay(
  { all, shared }: Near,
  reading: Reading,
  change: (facts: readonly Fact[], fact: Fact) => readonly Fact[],
): void {
  for (const fact of factsOf(reading)) {
    for (const key of keysOf(fact)) {
      const facts = change(all.get(key)?.facts ?? [], fact);
      const group: Group = { facts };
      if (facts.length > 0) all.set(key, group);
      else all.delete(key);
      if (facts.length > 1) shared.set(key, group);
      else shared.delete(key);
    }
  }
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
