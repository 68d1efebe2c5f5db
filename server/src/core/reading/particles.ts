/** 的, 地 and 得, one for another: where a deed, how it was done, or a thing stands behind it for certain. */
import {
  COUNT_THINGS,
  DEEDS_OF_ONE_CHARACTER,
  DEEDS_WITH_A_DEGREE,
  DEGREES,
  DEGREES_OF_ONE_CHARACTER,
  DEGREES_OF_TWO_CHARACTERS,
  DONE_SOMEHOW,
  DOUBLED_THINGS,
  MANNERS_OF_DOING,
  WAYS_AND_THINGS,
  WAYS_DONE,
} from '../norms/words/particles';
import { wordAt } from './around';
import { isHan } from './characters';
import { CLAUSE_ENDS, endOfDeed, endOfLead, isDeed } from './particle-deeds';
import type { Reading } from './reading';

export type Particle = '的' | '地' | '得';

/** `wrong` at `at`, which should be `right`; from `start` to `end` the words that show it. Offsets of clean text. */
export interface ParticleSlip {
  readonly at: number;
  readonly wrong: Particle;
  readonly right: Particle;
  readonly start: number;
  readonly end: number;
}

const MANNERS = new Set(MANNERS_OF_DOING);
const LONGEST_MANNER = Math.max(...MANNERS_OF_DOING.map(({ length }) => length));
const OF_TWO_DEGREES = new Set(DEGREES_OF_TWO_CHARACTERS);
const WAYS = new Set(WAYS_DONE);
const LONGEST_WAY = Math.max(...WAYS_DONE.map(({ length }) => length));
const NOT_ALONE = new Set(WAYS_AND_THINGS);
const NO_WAYS = new Set(DOUBLED_THINGS);
const SOMEHOW = new Set(DONE_SOMEHOW);

const READERS: readonly (readonly [Particle, (text: string, at: number) => ParticleSlip | undefined])[] = [
  ['的', (text, at) => deedAt(text, at) ?? wayAt(text, at)],
  ['地', (text, at) => thingAt(text, at)],
  ['得', (text, at) => deedBehindResult(text, at)],
];

/** The 的, 地 and 得 of a paragraph that should be another of them, each kind in its order. */
export const particleSlips = (reading: Reading): readonly ParticleSlip[] =>
  READERS.some(([particle]) => reading.text.includes(particle)) ? reading.derive(readSlips) : NOTHING;
const NOTHING: readonly ParticleSlip[] = [];

function readSlips({ text, kind }: Reading): readonly ParticleSlip[] {
  if (kind === 'code' || kind === 'front-matter') return NOTHING;
  const slips: ParticleSlip[] = [];
  for (const [particle, read] of READERS)
    for (let at = text.indexOf(particle); at >= 0; at = text.indexOf(particle, at + 1)) {
      const slip = at > 0 ? read(text, at) : undefined;
      if (slip) slips.push(slip);
    }
  return slips;
}

/** 较好的完成了, 能够更好的服务, 认真的把…: what is done behind how it is done. */
function deedAt(text: string, at: number): ParticleSlip | undefined {
  if (!isHan(text.charCodeAt(at + 1))) return undefined;
  const manner = mannerBefore(text, at);
  const end = manner === '' ? 0 : endOfDeed(text, at - manner.length, at + 1);
  if (end > 0) return { at, wrong: '的', right: '地', start: at - manner.length, end };
  const lead = endOfLead(text, at + 1);
  const start = lead > 0 ? startWithDegree(text, at - LONGEST_VERB) : at;
  return start < at - LONGEST_VERB && isHan(text.charCodeAt(at - 1))
    ? { at, wrong: '的', right: '地', start, end: lead }
    : undefined;
}
const LONGEST_VERB = 2;

function mannerBefore(text: string, at: number): string {
  for (let length = LONGEST_MANNER; length > 1; length--) {
    const word = text.slice(Math.max(0, at - length), at);
    if (word.length === length && (MANNERS.has(word) || isDoubled(word))) return word;
  }
  return '';
}

/** Where how much begins in front of `start`: 很巧妙, 非常巧妙; `start` where nothing says it. */
function startWithDegree(text: string, start: number): number {
  if (start > 1 && OF_TWO_DEGREES.has(text.slice(start - 2, start))) return start - 2;
  return start > 0 && DEGREES_OF_ONE_CHARACTER.includes(text.charAt(start - 1)) ? start - 1 : start;
}

/** 完完全全, 正正式式. */
const isDoubled = (word: string): boolean =>
  word.length === DOUBLED &&
  word.charAt(0) === word.charAt(1) &&
  word.charAt(2) === word.charAt(3) &&
  word.charAt(0) !== word.charAt(2) &&
  isHan(word.charCodeAt(0)) &&
  isHan(word.charCodeAt(2));
const DOUBLED = 4;

const endsClause = (text: string, at: number): boolean => CLAUSE_ENDS.includes(text.charAt(at));

/** 做的好，, 检查的不够仔细。: how it was done behind what was done, at the end of the clause. */
function wayAt(text: string, at: number): ParticleSlip | undefined {
  const last = text.charAt(at - 1);
  const isOfOne = DEEDS_OF_ONE_CHARACTER.includes(last);
  const two = text.slice(Math.max(0, at - LONGEST_VERB), at);
  const isOfTwo = SOMEHOW.has(two) || isDeed(two);
  const needsDegree = !isOfOne && (isOfTwo || DEEDS_WITH_A_DEGREE.includes(last));
  if (!isOfOne && !needsDegree) return undefined;
  const from = at + 1;
  const degree = wordAt(text, from, DEGREES);
  if (degree === '' && needsDegree) return undefined;
  const way = wayFrom(text, from + degree.length);
  if (way === '' || (degree === '' && NOT_ALONE.has(way)) || !isHan(text.charCodeAt(at - 2))) return undefined;
  const start = isOfTwo ? at - LONGEST_VERB : at - 1;
  // 所做的很好: what was done.
  if (text.charAt(start - 1) === '所') return undefined;
  return { at, wrong: '的', right: '得', start, end: from + degree.length + way.length };
}

/** The way something was done that begins at `from` and ends its clause; '' where none does. */
function wayFrom(text: string, from: number): string {
  const doubled = text.slice(from, from + DOUBLED);
  if (isDoubled(doubled) && !NO_WAYS.has(doubled) && endsClause(text, from + DOUBLED)) return doubled;
  for (let length = LONGEST_WAY; length > 0; length--) {
    const word = text.slice(from, from + length);
    if (WAYS.has(word) && endsClause(text, from + length)) return word;
  }
  return '';
}

/** 一个很好地开始。: a thing that is counted. */
function thingAt(text: string, at: number): ParticleSlip | undefined {
  const end = at + 1 + LONGEST_VERB;
  if (!endsClause(text, end) || !isHan(text.charCodeAt(at + 1)) || !isHan(text.charCodeAt(at + 2))) return undefined;
  const manner = mannerBefore(text, at);
  if (manner === '') return undefined;
  const start = startWithDegree(text, at - manner.length) - COUNTED_LENGTH;
  return start >= 0 && COUNT_FROM.includes(text.charAt(start)) && COUNT_THINGS.includes(text.charAt(start + 1))
    ? { at, wrong: '地', right: '的', start, end }
    : undefined;
}
/** 一个, 这种. */
const COUNTED_LENGTH = 2;
const COUNT_FROM = '一两几三';

/** 更好得理解了: what is done behind how it is done. */
function deedBehindResult(text: string, at: number): ParticleSlip | undefined {
  const from = at + 1;
  const end = endOfLead(text, from) || (isDeed(text.slice(from, from + LONGEST_VERB)) ? from + LONGEST_VERB : 0);
  const manner = end > 0 ? mannerBefore(text, at) : '';
  return manner === '' ? undefined : { at, wrong: '得', right: '地', start: at - manner.length, end };
}
