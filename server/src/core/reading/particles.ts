/** 的 that stands for 地 or 得: where a verb or how it is done stands behind it for certain. */
import {
  DEEDS_OF_ONE_CHARACTER,
  DEEDS_TO_SOMETHING,
  DEGREES,
  LEAD_TO_A_VERB,
  MAKES_A_WORD_WITH_AN_ASPECT,
  MANNERS_OF_DOING,
  WANT_A_DEED,
  WANT_A_THING,
  WAYS_DONE,
} from '../norms/words/particles';
import { behindAny, hasAny, wordAt } from './around';
import { isHan } from './characters';
import type { Reading } from './reading';

/** A 的 at `at`, which should be `right`; from `start` to `end` the words that show it. Offsets of clean text. */
export interface ParticleSlip {
  readonly at: number;
  readonly right: '地' | '得';
  readonly start: number;
  readonly end: number;
}

const MANNERS = new Set(MANNERS_OF_DOING);
const LONGEST_MANNER = Math.max(...MANNERS_OF_DOING.map(({ length }) => length));
const ASPECTS = '了着过到出';
const DEEDS = new Set(DEEDS_TO_SOMETHING);
const ITSELF = '自己';
const LONGEST_VERB = 2;
const ENDS_CLAUSE = '，。；！？、';
const WAYS = new Set(WAYS_DONE);
const LONGEST_WAY = Math.max(...WAYS_DONE.map(({ length }) => length));

/** The 的 of a paragraph that should be 地 or 得. */
export const particleSlips = (reading: Reading): readonly ParticleSlip[] =>
  reading.text.includes('的') ? reading.derive(readSlips) : NOTHING;
const NOTHING: readonly ParticleSlip[] = [];

function readSlips({ text, kind }: Reading): readonly ParticleSlip[] {
  if (kind === 'code' || kind === 'front-matter') return NOTHING;
  const slips: ParticleSlip[] = [];
  for (let at = text.indexOf('的'); at > 0; at = text.indexOf('的', at + 1)) {
    const slip = deedAt(text, at) ?? wayAt(text, at);
    if (slip) slips.push(slip);
  }
  return slips;
}

/** 较好的完成了, 能够更好的服务, 认真的把…: what is done behind how it is done. */
function deedAt(text: string, at: number): ParticleSlip | undefined {
  const manner = mannerBefore(text, at);
  if (manner === '') return undefined;
  const start = at - manner.length;
  const end = endOfVerb(text, at + 1) || endOfDeed(text, start, at + 1);
  return end > 0 && isHan(text.charCodeAt(at + 1)) && isHan(text.charCodeAt(end - 1))
    ? { at, right: '地', start, end }
    : undefined;
}

function mannerBefore(text: string, at: number): string {
  for (let length = LONGEST_MANNER; length > 1; length--) {
    const word = text.slice(Math.max(0, at - length), at);
    if (word.length === length && (MANNERS.has(word) || isDoubled(word))) return word;
  }
  return '';
}

/** 完完全全, 正正式式. */
const isDoubled = (word: string): boolean =>
  word.length === DOUBLED &&
  word.charAt(0) === word.charAt(1) &&
  word.charAt(2) === word.charAt(3) &&
  isHan(word.charCodeAt(0)) &&
  isHan(word.charCodeAt(2));
const DOUBLED = 4;

/** Where the verb ends that begins at `from` and shows itself by 了, 着 or 过, or by what leads to it; 0 where none does. */
function endOfVerb(text: string, from: number): number {
  const lead = LEAD_TO_A_VERB[text.charAt(from)];
  if (lead !== undefined) return lead.includes(text.charAt(from + 1) || '，') ? 0 : from + 1;
  for (let at = from + 1; at <= from + LONGEST_VERB; at++) {
    const aspect = text.charAt(at);
    if (!isHan(text.charCodeAt(at))) return 0;
    if (ASPECTS.includes(aspect) && !MAKES_A_WORD_WITH_AN_ASPECT[aspect]?.includes(text.charAt(at + 1) || '\n'))
      return at + 1;
  }
  return 0;
}

const LONGEST_WANTING = 2;
/** So far in front of the manner stands what governs a thing. */
const REACH = 6;
/** Behind them a verb has no object, or is part of a name. */
const NO_OBJECT = '的和与及或是度率性量';

/**
 * Where what is done ends that begins at `from` behind a manner from `start`: 能够更好的服务, 严格的要求自己, 积极的参加比赛, and not 得到积极的参加; 0 where
 * it may be a thing.
 */
function endOfDeed(text: string, start: number, from: number): number {
  const end = from + LONGEST_VERB;
  if (hasAny(text.slice(Math.max(0, start - LONGEST_WANTING), start), WANT_A_DEED)) return end;
  if (text.startsWith(ITSELF, end) && ENDS_CLAUSE.includes(text.charAt(end + ITSELF.length) || '。'))
    return end + ITSELF.length;
  if (!DEEDS.has(text.slice(from, end)) || !isHan(text.charCodeAt(end)) || NO_OBJECT.includes(text.charAt(end)))
    return 0;
  const clause = text.slice(Math.max(0, start - REACH), start);
  return hasAny(behindAny(ENDS_CLAUSE, clause), WANT_A_THING) ? 0 : end;
}

/** 做的好，, 检查的不够仔细。: how it was done behind what was done, at the end of the clause. */
function wayAt(text: string, at: number): ParticleSlip | undefined {
  const from = at + 1;
  const degree = wordAt(text, from, DEGREES);
  const isOfOne = DEEDS_OF_ONE_CHARACTER.includes(text.charAt(at - 1));
  if (degree === '' && !isOfOne) return undefined;
  const way = wayFrom(text, from + degree.length);
  const before = text.charAt(isOfOne ? at - 2 : at - 3);
  // 所做的很好: what was done.
  if (way === '' || before === '所' || !isHan(text.charCodeAt(at - 2))) return undefined;
  const end = from + degree.length + way.length;
  return { at, right: '得', start: isOfOne ? at - 1 : at - 2, end };
}

/** The way something was done that begins at `from` and ends its clause; '' where none does. */
function wayFrom(text: string, from: number): string {
  for (let length = LONGEST_WAY; length > 0; length--) {
    const word = text.slice(from, from + length);
    if (WAYS.has(word) && ENDS_CLAUSE.includes(text.charAt(from + length) || '。')) return word;
  }
  return '';
}
