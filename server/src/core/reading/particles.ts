/** 的 that stands for 地 or 得: where a verb or how it is done stands behind it for certain. */
import {
  DEEDS_OF_ONE_CHARACTER,
  DEGREES,
  LEAD_TO_A_VERB,
  MAKES_A_WORD_WITH_AN_ASPECT,
  MANNERS_OF_DOING,
  WANT_A_DEED,
  WAYS_DONE,
} from '../norms/words/particles';
import { hasAny } from './around';
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
const ASPECTS = '了着过';
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
  const end = endOfVerb(text, at + 1) || (wantsADeed(text, start) ? at + 1 + LONGEST_VERB : 0);
  return end > 0 && isHan(text.charCodeAt(at + 1)) && isHan(text.charCodeAt(end - 1))
    ? { at, right: '地', start, end }
    : undefined;
}

function mannerBefore(text: string, at: number): string {
  for (let length = LONGEST_MANNER; length > 1; length--) {
    const word = text.slice(Math.max(0, at - length), at);
    if (word.length === length && MANNERS.has(word)) return word;
  }
  return '';
}

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
const wantsADeed = (text: string, start: number): boolean =>
  hasAny(text.slice(Math.max(0, start - LONGEST_WANTING), start), WANT_A_DEED);

/** 做的好，, 检查的不够仔细。: how it was done behind what was done, at the end of the clause. */
function wayAt(text: string, at: number): ParticleSlip | undefined {
  const from = at + 1;
  const degree = DEGREES.find((word) => text.startsWith(word, from)) ?? '';
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
