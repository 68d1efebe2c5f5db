/**
 * What a text must have for an expression to match: characters that its source names outside of what may be left out. Read
 * from the source (needs-source.ts), so that it holds whatever the expression becomes.
 */
import type { Characters } from './characters';
import { knownNeeds } from './needs-known';
import { needOf } from './needs-source';

/** Bits of characters by the words that hold them: as many masks as words. */
export interface Bits {
  readonly words: readonly number[];
  readonly masks: readonly number[];
}

/** Nothing; one of some characters; each of some characters; one of some words; all of some needs; one of some needs. */
export type Need = undefined | OneOf | EachOf | OneWord | All | Any;
export type OneOf = Bits & { readonly kind: 'one' };
export type EachOf = Bits & { readonly kind: 'each' };
/** What was asked last, and the answer: lists of words are part of many expressions, asked one after the other. */
interface Remembering {
  asked?: Characters | undefined;
  met?: boolean;
}
/** Each of the characters of one of some words: for every word how many pairs follow, then so many pairs of a word and a mask. */
export interface OneWord extends Remembering {
  readonly kind: 'word';
  readonly pairs: readonly number[];
}
export interface All {
  readonly kind: 'all';
  readonly needs: readonly Known[];
}
export interface Any extends Remembering {
  readonly kind: 'any';
  readonly needs: readonly Known[];
}
export type Known = Exclude<Need, undefined>;

export interface Needs {
  readonly need: Need;
  /** Whether it looks for nothing but one of these characters: where one is there, it matches. */
  readonly isAll: boolean;
}

const needs = new WeakMap<RegExp, Needs>();

function needsOf(expression: RegExp): Needs {
  let known = needs.get(expression);
  if (!known) needs.set(expression, (known = knownNeeds(expression) ?? needOf(expression)));
  return known;
}

/** Whether a text with these characters may match; if not, it does not. */
export function mayMatch(expression: RegExp, characters: Characters): boolean {
  const { need } = needsOf(expression);
  return need === undefined || isMet(need, characters);
}

/** Whether an expression that may match does so without being tried. */
export const isSure = (expression: RegExp): boolean => needsOf(expression).isAll;

function isMet(need: Known, characters: Characters): boolean {
  switch (need.kind) {
    case 'one':
      return hasOne(need, characters);
    case 'each':
      return hasEach(need, characters);
    case 'all':
      for (const one of need.needs) if (!isMet(one, characters)) return false;
      return true;
    case 'word':
    case 'any':
      if (need.asked !== characters) {
        need.met = need.kind === 'word' ? hasWord(need.pairs, characters) : isOneMet(need.needs, characters);
        need.asked = characters;
      }
      return need.met === true;
  }
}

function isOneMet(list: readonly Known[], characters: Characters): boolean {
  for (const need of list) if (isMet(need, characters)) return true;
  return false;
}

function hasOne({ words, masks }: Bits, characters: Characters): boolean {
  for (let i = 0; i < words.length; i++) if (((characters[words[i] ?? 0] ?? 0) & (masks[i] ?? 0)) !== 0) return true;
  return false;
}

function hasEach({ words, masks }: Bits, characters: Characters): boolean {
  for (let i = 0; i < words.length; i++) {
    const mask = masks[i] ?? 0;
    if (((characters[words[i] ?? 0] ?? 0) & mask) !== mask) return false;
  }
  return true;
}

function hasWord(pairs: readonly number[], characters: Characters): boolean {
  for (let i = 0, end = 0; i < pairs.length; i = end) {
    end = i + 1 + 2 * (pairs[i] ?? 0);
    let at = i + 1;
    while (at < end && ((characters[pairs[at] ?? 0] ?? 0) & (pairs[at + 1] ?? 0)) === pairs[at + 1]) at += 2;
    if (at === end) return true;
  }
  return false;
}
