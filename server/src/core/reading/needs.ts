/**
 * What a text must have for an expression to match: characters that its source names outside of what may be left out. Read
 * from the source (needs-source.ts), so that it holds whatever the expression becomes.
 */
import type { Characters } from './characters';
import { knownNeeds } from './needs-known';
import { meets, programOf } from './needs-program';
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
/** Each of the characters of one of some words: for every word how many pairs follow, then so many pairs of a word and a mask. */
export interface OneWord {
  readonly kind: 'word';
  readonly pairs: readonly number[];
}
export interface All {
  readonly kind: 'all';
  readonly needs: readonly Known[];
}
export interface Any {
  readonly kind: 'any';
  readonly needs: readonly Known[];
}
export type Known = Exclude<Need, undefined>;

export interface Needs {
  readonly need: Need;
  /** Whether it looks for nothing but one of these characters: where one is there, it matches. */
  readonly isAll: boolean;
}

/** What is known of an expression: where the steps begin that tell whether a text may have it, and `isAll` of its needs. */
interface Program {
  readonly start: number;
  readonly isAll: boolean;
}

const programs = new WeakMap<RegExp, Program>();

function programFor(expression: RegExp): Program {
  let program = programs.get(expression);
  if (!program) {
    const { need, isAll } = knownNeeds(expression) ?? needOf(expression);
    programs.set(expression, (program = { start: programOf(need), isAll }));
  }
  return program;
}

/** Whether a text with these characters may match; if not, it does not. */
export const mayMatch = (expression: RegExp, characters: Characters): boolean =>
  meets(programFor(expression).start, characters);

/** Whether an expression that may match does so without being tried. */
export const isSure = (expression: RegExp): boolean => programFor(expression).isAll;
