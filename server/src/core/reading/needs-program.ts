/**
 * A need as a row of steps: each looks at some bits of a text's characters and says which step is next. A paragraph is asked for
 * nearly two hundred needs, and a row of numbers is gone through several times as fast as a tree of objects.
 */
import { type Characters, numberOf } from './characters';
import type { Known, Need } from './needs';

/** Where a row of steps ends. */
const MET = -1;
const UNMET = -2;

/**
 * A step: the word that is looked at, what its bits are turned by (so that one that is missing shows), which of them are looked at,
 * the step behind one that shows, and the step behind none. A word below zero stands for a row that other rows share.
 */
const SIZE = 5;
let steps = new Int32Array(1 << 15);
let end = 0;

function step(...step: readonly [word: number, turned: number, mask: number, shown: number, none: number]): number {
  if (end + SIZE > steps.length) {
    const roomier = new Int32Array(steps.length * 2);
    roomier.set(steps);
    steps = roomier;
  }
  const at = end;
  steps.set(step, at);
  end += SIZE;
  return at;
}

/** Needs with as many looks are remembered by text: lists of words are part of many expressions, asked one after the other. */
const LONG = 8;

/** Rows that others share: where each begins, and what came of it for the text that was asked about last, as `number * 2 + met`. */
const shared = new WeakMap<Known, number>();
const starts: number[] = [];
let outcomes = new Float64Array(256);

function sharedRow(need: Known, make: () => number): number {
  let row = shared.get(need);
  if (row === undefined) {
    const start = make();
    shared.set(need, (row = starts.push(start) - 1));
    if (row >= outcomes.length) {
      const roomier = new Float64Array(outcomes.length * 2);
      roomier.set(outcomes);
      outcomes = roomier;
    }
  }
  return row;
}

/** Where the steps begin that tell whether `need` is met. */
export const programOf = (need: Need): number => (need ? rowOf(need, MET, UNMET) : MET);

/** The same steps, which go on to `met` or to `unmet`. They are put together from the last to the first. */
function rowOf(need: Known, met: number, unmet: number): number {
  switch (need.kind) {
    case 'one': {
      let next = unmet;
      for (let i = need.words.length - 1; i >= 0; i--)
        next = step(need.words[i] ?? 0, 0, need.masks[i] ?? 0, met, next);
      return next;
    }
    case 'each': {
      let next = met;
      for (let i = need.words.length - 1; i >= 0; i--)
        next = step(need.words[i] ?? 0, -1, need.masks[i] ?? 0, unmet, next);
      return next;
    }
    case 'all':
      return need.needs.reduceRight((next, one) => rowOf(one, next, unmet), met);
    case 'word':
      return need.pairs.length < LONG
        ? rowOfWords(need.pairs, met, unmet)
        : step(-1 - sharedRow(need, () => rowOfWords(need.pairs, MET, UNMET)), 0, 0, met, unmet);
    case 'any': {
      const row = (found: number, none: number): number =>
        need.needs.reduceRight((next, one) => rowOf(one, found, next), none);
      return looksOf(need) < LONG
        ? row(met, unmet)
        : step(-1 - sharedRow(need, () => row(MET, UNMET)), 0, 0, met, unmet);
    }
  }
}

/** `pairs` of a word and a mask, for each sought word behind their number. */
function rowOfWords(pairs: readonly number[], met: number, unmet: number): number {
  const ends: number[] = [];
  for (let i = 0; i < pairs.length; i += 1 + 2 * (pairs[i] ?? 0)) ends.push(i);
  return ends.reduceRight((none, start) => {
    let next = met;
    for (let i = start + 2 * (pairs[start] ?? 0) - 1; i > start; i -= 2)
      next = step(pairs[i] ?? 0, -1, pairs[i + 1] ?? 0, none, next);
    return next;
  }, unmet);
}

function looksOf(need: Known): number {
  if (need.kind === 'one' || need.kind === 'each') return need.words.length;
  return need.kind === 'word' ? need.pairs.length / 3 : need.needs.reduce((sum, one) => sum + looksOf(one), 0);
}

/** Whether a text with these characters meets the need whose steps begin at `start`. */
export function meets(start: number, characters: Characters): boolean {
  let at = start;
  while (at >= 0) {
    const word = steps[at] ?? 0;
    const isShown =
      word >= 0
        ? (((characters[word] ?? 0) ^ (steps[at + 1] ?? 0)) & (steps[at + 2] ?? 0)) !== 0
        : meetsShared(-1 - word, characters);
    at = steps[at + (isShown ? 3 : 4)] ?? UNMET;
  }
  return at === MET;
}

function meetsShared(row: number, characters: Characters): boolean {
  const number = 2 * numberOf(characters);
  const known = outcomes[row] ?? 0;
  if (known === number) return false;
  if (known === number + 1) return true;
  const isMet = meets(starts[row] ?? UNMET, characters);
  outcomes[row] = number + (isMet ? 1 : 0);
  return isMet;
}
