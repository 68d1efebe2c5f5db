/**
 * What two figures of one dimension share round them, in numbers: how much of the words in front, behind and in the rest of the
 * sentence; the name of what is counted; and what parts figures (time, names, plan, role, scope). Hardly a word counts here for what it
 * is: `sameness.ts` weighs these with figures learned from finished text.
 */
import { POINT_BACK, SAY_THAT_IT_IS_ALL } from '../norms/words/facts';
import { isHan } from '../reading/characters';
import { sharedEnding } from '../text/shared-ending';
import type { Quantity } from '../reading/quantities/quantity';
import type { Fact } from './quantities/fact';
import { areTargetAndOutcome } from './same-time';
import { areEqual } from './shelves';
import type { Statement } from './statements';

/** So far in front of a figure, and behind it, stands what it is of. */
const NEAR_LEFT = 14;
const NEAR_RIGHT = 12;
/** So far goes the rest of its sentence. */
const FAR_LEFT = 44;
const FAR_RIGHT = 30;

/** Where words stand: near in front of a figure, near behind it, or in the rest of its sentence. */
const [LEFT, RIGHT, FAR] = [1, 2, 4];
const NEAR = LEFT | RIGHT;

/** What a pair of letters counts in the sums that the weights were learned with. */
const PAIR = 7;

/** The words round a figure in pairs of letters, each with the places it stands in, and what those near it and all of them count. */
export interface Around {
  readonly pairs: ReadonlyMap<number, number>;
  readonly near: number;
  readonly all: number;
}

const pairAt = (text: string, at: number): number => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);

const isStop = (code: number): boolean => code === 0xff0c || code === 0xff1b || code === 0xff1a || code === 0x0a;

export function aroundOf({
  reading: { text, sentences },
  quantity: { start, unitStart, end },
  sentence,
  sentenceStart,
}: Fact): Around {
  const pairs = new Map<number, number>();
  let [near, all] = [0, 0];
  const take = (from: number, to: number, place: number): void => {
    for (let i = from; i + 1 < to; i++) {
      if (!isHan(text.charCodeAt(i)) || !isHan(text.charCodeAt(i + 1))) continue;
      const pair = pairAt(text, i);
      const there = pairs.get(pair) ?? 0;
      if ((there & place) !== 0) continue;
      pairs.set(pair, there | place);
      if (there === 0) all += PAIR;
      if ((place & NEAR) !== 0 && (there & NEAR) === 0) near += PAIR;
    }
  };
  let left = start;
  while (left > sentenceStart && left > start - NEAR_LEFT && !isStop(text.charCodeAt(left - 1))) left--;
  const sentenceEnd = sentences[sentence]?.end ?? text.length;
  let right = end;
  while (right < sentenceEnd && right < end + NEAR_RIGHT && !isStop(text.charCodeAt(right))) right++;
  take(left, start, LEFT);
  take(unitStart, right, RIGHT);
  take(Math.max(sentenceStart, start - FAR_LEFT), left, FAR);
  take(right, Math.min(sentenceEnd, end + FAR_RIGHT), FAR);
  return { pairs, near, all };
}

/** How much of what stands round two figures is shared: in front of both, behind both, on other sides, near both, anywhere. */
export interface Shared {
  left: number;
  right: number;
  across: number;
  near: number;
  mixed: number;
  all: number;
}

export function sharedBy(a: Around, b: Around): Shared {
  const shared: Shared = {
    left: 0,
    right: 0,
    across: 0,
    near: 0,
    mixed: 0,
    all: 0,
  };
  const [few, many] = a.pairs.size <= b.pairs.size ? [a.pairs, b.pairs] : [b.pairs, a.pairs];
  for (const [pair, here] of few) {
    const there = many.get(pair);
    if (there === undefined) continue;
    shared.all += PAIR;
    if ((here & there & LEFT) !== 0) shared.left += PAIR;
    else if ((here & there & RIGHT) !== 0) shared.right += PAIR;
    else if ((here & NEAR) !== 0 && (there & NEAR) !== 0) shared.across += PAIR;
    if ((here & NEAR) !== 0 && (there & NEAR) !== 0) shared.near += PAIR;
    else if ((here & NEAR) !== 0 || (there & NEAR) !== 0) shared.mixed += PAIR;
  }
  return shared;
}

/** Hundredths of the part of `whole` that `part` is. */
const share = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((100 * part) / whole));
const capped = (value: number, most: number): number => Math.min(value, most);
const is = (truth: boolean): number => (truth ? 100 : 0);

/** The Chinese characters right behind a figure. */
export function behind({ reading: { text }, quantity: { end } }: Fact, most = 8): string {
  let to = end;
  while (to < end + most && isHan(text.charCodeAt(to))) to++;
  return text.slice(end, to);
}
/** The Chinese characters right in front of it. */
function before({ reading: { text }, quantity: { start }, sentenceStart }: Fact, most = 8): string {
  let from = start;
  while (from > sentenceStart && from > start - most && isHan(text.charCodeAt(from - 1))) from--;
  return text.slice(from, start);
}

function sharedBeginning(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.charAt(length) === b.charAt(length)) length++;
  return length;
}

/** How many letters behind the one figure end what stands in front of the other. */
function across(one: Fact, other: Fact): number {
  const [thing, name] = [behind(one), other.left];
  for (let length = capped(thing.length, 6); length > 1; length--)
    if (name.endsWith(thing.slice(0, length))) return length;
  return 0;
}

/** 1 where two texts say something and the same, −1 where both say something and not the same. */
const compared = (a: string, b: string): number => (a === '' || b === '' ? 0 : a === b ? 100 : -100);

function points(fact: Fact): boolean {
  const near = before(fact, 3);
  return near !== '' && Array.from(near).some((letter) => POINT_BACK.includes(letter));
}
const isOfAll = (fact: Fact): boolean =>
  Array.from(before(fact, 3)).some((letter) => SAY_THAT_IT_IS_ALL.includes(letter));

/** Whether the figures next to two others speak for one fact or for two: equal values of one dimension, or unlike ones. */
function neighbours(a: Fact, b: Fact, step: number): number {
  const [one, other] = [a.quantities[a.index + step], b.quantities[b.index + step]];
  if (!one || !other || one.dimension !== other.dimension || one.dimension === 'plain') return 0;
  return areEqual(one, other) ? 100 : -100;
}

/** How large a count is, in halves of a power of ten: small ones are alike by chance. */
function sizeOf({ quantity: { value } }: Fact): number {
  const digits = value.digits.toString();
  return digits.length * 2 + (digits.charCodeAt(0) >= 0x33 ? 1 : 0);
}
const magnitudeOf = ({ quantity: { value } }: Fact): number => value.digits.toString().length + value.exponent;

function openingOf({ reading: { text, ordinal } }: Fact): string {
  const from = ordinal?.length ?? 0;
  return text.slice(from, from + 4);
}

/** All that does not depend on where in the draft the two stand, in an order that the weights know: hundredths, or weights of words. */
export function featuresOf(a: Fact, b: Fact, of: Around, its: Around, shared: Shared): readonly number[] {
  const [little, much] = of.near <= its.near ? [of.near, its.near] : [its.near, of.near];
  const [few, many] = of.all <= its.all ? [of.all, its.all] : [its.all, of.all];
  return [
    capped(shared.left, 80),
    capped(shared.right, 80),
    capped(shared.across, 80),
    capped(shared.mixed, 100),
    capped(shared.all, 200),
    share(shared.near, little),
    share(shared.near, much),
    share(shared.all, few),
    share(shared.all, many),
    capped(little - shared.near, 80),
    capped(much - shared.near, 120),
    capped(few - shared.all, 200),
    ...namesOf(a, b),
    ...differencesOf(a, b),
    ...stepsBetween(a.quantity, b.quantity),
  ];
}

function namesOf(a: Fact, b: Fact): readonly number[] {
  const [one, other] = [behind(a), behind(b)];
  return [
    10 * capped(sharedEnding(before(a), before(b)), 8),
    10 * capped(sharedEnding(a.left, b.left), 8),
    10 * capped(sharedBeginning(one, other), 6),
    10 * Math.max(across(a, b), across(b, a)),
    is(one.length > 1 && other.length > 1 && one.slice(0, 2) !== other.slice(0, 2)),
    is(a.left !== '' && a.left === b.left),
    is(a.right !== '' && a.right === b.right),
    is((a.right === '') !== (b.right === '')),
    is(a.left === '' || b.left === ''),
    is(a.quantity.unit === b.quantity.unit),
    capped(10 * (a.left.length + b.left.length), 200),
  ];
}

/** What stands in the figures themselves and in their sentences; nothing here asks an expression, for there are many pairs. */
function differencesOf(a: Fact, b: Fact): readonly number[] {
  const [p, q] = [a.quantity, b.quantity];
  const { dimension } = p;
  const isElsewhere = a.reading !== b.reading;
  return [
    is(!isElsewhere),
    is(a.row !== b.row),
    is(a.reading.kind === 'heading' || b.reading.kind === 'heading'),
    compared(a.time, b.time),
    is((a.time === '') !== (b.time === '')),
    is(areTargetAndOutcome(a, b)),
    is(a.summary || b.summary),
    is(p.firmness !== q.firmness),
    is(a.threshold || b.threshold),
    is(points(a) || points(b)),
    is(isOfAll(a) || isOfAll(b)),
    neighbours(a, b, -1),
    neighbours(a, b, 1),
    is(isElsewhere && a.reading.ordinal !== undefined && b.reading.ordinal !== undefined),
    is(isElsewhere && a.reading.kind === 'item' && b.reading.kind === 'item'),
    is(isElsewhere && openingOf(a) === openingOf(b)),
    10 * capped(Math.max(sizeOf(a), sizeOf(b)), 12),
    10 * capped(Math.max(magnitudeOf(a), magnitudeOf(b)), 10),
    is(dimension.startsWith('count:')),
    is(dimension.startsWith('person')),
    is(dimension === 'money'),
    is(dimension === 'percent'),
    is(a.whole || b.whole),
    is(p.han !== q.han),
  ];
}

/** How two values differ: in one digit, in their order, by how little. Slips and changes in one place alone have ways of their own. */
function stepsBetween({ value: a }: Quantity, { value: b }: Quantity): readonly number[] {
  const exponent = Math.min(a.exponent, b.exponent);
  const [one, other] = [a, b].map(({ digits, exponent: e }) => `${digits}${'0'.repeat(e - exponent)}`) as [
    string,
    string,
  ];
  const [x, y] = [Number(one), Number(other)];
  const apart = Math.abs(x - y);
  const part = Math.round((1000 * apart) / Math.max(x, y));
  let unlike = one.length === other.length ? 0 : 9;
  for (let i = 0; i < one.length && unlike < 9; i++) if (one[i] !== other[i]) unlike++;
  const isPermuted =
    one.length === other.length && Array.from(one).sort().join('') === Array.from(other).sort().join('');
  return [
    capped(part, 400),
    is(part <= 30),
    is(part > 150),
    is(unlike === 1 && one.length > 1),
    is(isPermuted),
    is(apart <= 2),
    // 1.2万 beside 11000: one of them is rounded.
    is(one.endsWith('00') !== other.endsWith('00')),
  ];
}

/** What their places in the draft say of two figures; `size` is how many paragraphs of it tell figures. */
export function placingOf(a: Statement, b: Statement, size: number): readonly number[] {
  const [mine, its] = [a.lent, b.lent];
  const apart = Math.abs(a.paragraph.index - b.paragraph.index);
  return [
    compared(mine.view, its.view),
    compared(mine.headingTime, its.headingTime),
    is((mine.headingTime === '') !== (its.headingTime === '')),
    is(mine.ofTroubles !== its.ofTroubles),
    is(mine.part !== its.part),
    is(mine.item !== '' && its.item !== ''),
    is(apart === 0),
    is(apart === 1),
    // Paragraphs that tell figures, in doublings.
    10 * (32 - Math.clz32(size)),
    10 * (32 - Math.clz32(apart)),
  ];
}
