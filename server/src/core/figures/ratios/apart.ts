/**
 * How far two figures are apart: 最高为6940元，最低为4310元，两者相差2530元; and how much is left to a target: 完成3860万元，距1.6亿元的目标还差
 * 1.314亿元.
 */
import {
  NAMES_BEFORE_A_DISTANCE,
  NAMES_OF_A_TARGET,
  NOT_DONE_NOW,
  WORDS_OF_A_DISTANCE,
  WORDS_OF_A_SHORTFALL,
} from '../../norms/words/distances';
import { compare, subtract } from '../../reading/numerals/decimal';
import { isSlip } from '../../reading/numerals/slip';
import type { Claim } from './claim';
import { comparable, type Mention } from './mention';
import { isRate } from './read-change';

/** So many figures before it may be what a figure is the difference of. */
const REACH = 6;
const MARKS = '，；。：（、';
const HEDGES = '了约近达到为是有';

/** The claim that the figure at `i` is a difference of figures before it. */
export function apartClaims(mentions: readonly Mention[], i: number): Claim[] {
  const stated = mentions[i];
  if (!stated || !(stated.gap.includes('差') || stated.gap.includes('缺')) || stated.quantity.range) return [];
  const words = wordsBefore(stated.gap);
  const before = mentions.slice(Math.max(0, i - REACH), i);
  const distance = WORDS_OF_A_DISTANCE.find((word) => words.endsWith(word));
  if (distance !== undefined) {
    const name = words.slice(0, -distance.length);
    return name === '' || NAMES_BEFORE_A_DISTANCE.includes(name) ? distanceOf(stated, before) : [];
  }
  return WORDS_OF_A_SHORTFALL.some((word) => words.endsWith(word)) ? shortfallOf(stated, before) : [];
}

/** What stands between the last mark and a figure, without 了, 约, 达. */
function wordsBefore(gap: string): string {
  let end = gap.length;
  while (end > 0 && HEDGES.includes(gap.charAt(end - 1))) end--;
  let start = end;
  while (start > 0 && !MARKS.includes(gap.charAt(start - 1))) start--;
  return gap.slice(start, end);
}

/** Of the only two figures of its kind before it in its sentence. */
function distanceOf(stated: Mention, before: readonly Mention[]): Claim[] {
  const isOfPoints = stated.quantity.dimension === 'points';
  const near = before.filter(
    ({ sentence, quantity }) =>
      sentence === stated.sentence &&
      (isOfPoints ? quantity.dimension === 'percent' : comparable(quantity, stated.quantity) && !isRate(quantity)),
  );
  const [first, second, third] = near;
  if (!first || !second || third || first.quantity.range || second.quantity.range) return [];
  return [claimOf(stated, first, second, false)];
}

/** Of a target and what was done, where one wrong digit would make it so; of many figures two may be so by chance, and nobody is sure. */
function shortfallOf(stated: Mention, before: readonly Mention[]): Claim[] {
  const near = before.filter(
    ({ sentence, quantity }) =>
      stated.sentence - sentence <= 1 &&
      comparable(quantity, stated.quantity) &&
      !isRate(quantity) &&
      quantity.range === undefined,
  );
  const targets = near.filter(isTarget);
  const done = near.filter((one) => !targets.includes(one) && !NOT_DONE_NOW.some((word) => one.gap.includes(word)));
  const [target, another] = targets;
  if (!target || another) return [];
  const claims = done
    .filter(({ quantity }) => compare(quantity.value, target.quantity.value) < 0)
    .map((one) => ({ one, left: subtract(target.quantity.value, one.quantity.value) }));
  if (claims.some(({ left }) => compare(left, stated.quantity.value) === 0)) return [];
  const slip = claims.find(({ left }) => isSlip(stated.quantity.value, left));
  if (!slip) return [];
  // A target is set and not rounded.
  const set = { ...target, quantity: { ...target.quantity, step: slip.one.quantity.step } };
  return [claimOf(stated, set, slip.one, true)];
}

/** 1.6亿元的目标, 目标1.6亿元: in its own clause. */
function isTarget({ gap, after }: Mention): boolean {
  const end = [...after].findIndex((character) => MARKS.includes(character));
  const said = gap.slice(-SHORT) + (end < 0 ? after : after.slice(0, end));
  return NAMES_OF_A_TARGET.some((name) => said.includes(name));
}
const SHORT = 8;

function claimOf(stated: Mention, one: Mention, other: Mention, far: boolean): Claim {
  const [a, b] = [one.quantity, other.quantity];
  const operands = compare(a.value, b.value) <= 0 ? ([a, b] as const) : ([b, a] as const);
  return { kind: 'difference', stated: stated.quantity, operands, down: false, start: stated.quantity.start, far };
}
