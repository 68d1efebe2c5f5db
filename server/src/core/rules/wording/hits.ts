/** Words of the lists where they stand in a paragraph: what is wrong anywhere, what depends on its neighbours, older forms. */
import { CONTEXT_WORDS, PLEONASMS } from '../../norms/context-words';
import {
  FORMS_OF_LAWS,
  GUARDED_WORDS,
  type GuardedWord,
  OLD_FORMS,
  RIGHT_IN_TRADITIONAL,
  VARIANT_FORMS,
} from '../../norms/guarded-words';
import { FUNCTION_WORDS } from '../../norms/function-words';
import { LETTERS_FOR_CHARACTERS } from '../../norms/letters-for-characters';
import { MISTYPED, MISWRITTEN } from '../../norms/miswritten';
import { STANDING_NAMES } from '../../norms/standing-names';
import type { Reading } from '../../reading/reading';
import { isInTitle, isOfStatute, isSpokenOf } from '../../reading/spoken-of';
import { isNoSlip } from '../../reading/word-boundaries';
import { WordSearch } from '../../text/word-search';
import type { RuleContext } from '../rule';

/** How sure a list is: `wrong` is wrong anywhere; `law` is right, and laws write the other form; `context` depends on its neighbours; `pleonasm` says a thing twice; `name` is a standing name; `letter` has a letter for a character. */
export type Kind = 'wrong' | 'old' | 'law' | 'context' | 'pleonasm' | 'variant' | 'name' | 'letter';

export interface Entry {
  readonly kind: Kind;
  readonly word: string;
  readonly right: string;
  /** Sticky; absent where the word is wrong anywhere. */
  readonly pattern?: RegExp;
  readonly why?: { readonly zh: string; readonly en: string };
  /** Its letters also stand side by side in right text: 按排 in 按排位, 究竞 in 研究竞争. */
  readonly mayBeNone?: boolean;
}

const entries = new Map<string, Entry[]>();
const add = (entry: Entry): void => void entries.set(entry.word, [...(entries.get(entry.word) ?? []), entry]);
const sticky = (pattern: string | undefined): RegExp | undefined =>
  pattern === undefined ? undefined : new RegExp(pattern, 'y');
const addAll = (kind: Kind, words: readonly GuardedWord[], mayBeNone = false): void => {
  // What must stand beside a slip is evidence enough: 于部 behind 机关.
  for (const [word, right, pattern] of words)
    add({ kind, word, right, pattern: sticky(pattern), mayBeNone: mayBeNone && !/\(\?<?=/.test(pattern ?? '') });
};
addAll('wrong', MISWRITTEN);
// Two characters are little: they may meet where no segmenter knows the words, so that they inform and are mended by hand.
addAll('context', MISTYPED, true);
addAll('wrong', GUARDED_WORDS, true);
addAll('old', OLD_FORMS);
addAll('law', FORMS_OF_LAWS);
// 我发现|像素图 is no 现像.
addAll('context', CONTEXT_WORDS, true);
addAll('context', FUNCTION_WORDS);
addAll('letter', LETTERS_FOR_CHARACTERS);
addAll('pleonasm', PLEONASMS);
addAll('variant', VARIANT_FORMS);
for (const { key, pattern, right, zh, en } of STANDING_NAMES)
  add({ kind: 'name', word: key, right, pattern: new RegExp(pattern, 'y'), why: { zh, en } });
const search = new WordSearch(entries.keys());

/** A word found; offsets of clean text. */
export interface Hit {
  readonly entry: Entry;
  readonly start: number;
  readonly end: number;
}

/** Whether words of right text only happen to put these letters side by side. */
export const isNone = ({ entry, start, end }: Hit, { text }: Reading, { segmenter }: RuleContext): boolean =>
  entry.mayBeNone === true && isNoSlip(text, start, end, segmenter);

/** Forms that a text had when it was written: a statute is quoted with them. */
export const OF_THEIR_TIME: ReadonlySet<Kind> = new Set<Kind>(['old', 'law', 'variant']);

const HAN = /[\u3400-\u9fff]/;

export function readHits(reading: Reading): readonly Hit[] {
  const { text } = reading;
  const hits: Hit[] = [];
  let traditional: boolean | undefined;
  let end = 0;
  for (const { word, start } of search.in(text)) {
    if (start < end) continue;
    const entry = entries.get(word)?.find(({ pattern }) => matches(pattern, text, start));
    if (!entry || isName(text, start + word.length, word)) continue;
    const place = { start, end: start + word.length };
    if (isSpokenOf(reading, place, entry.right)) continue;
    if (OF_THEIR_TIME.has(entry.kind) && isOfStatute(reading, place)) continue;
    // A title is quoted as its author wrote it; only plain slips are told of.
    if (entry.kind !== 'wrong' && entry.kind !== 'name' && isInTitle(text, start)) continue;
    traditional ??= isTraditional(reading);
    if (
      traditional &&
      (entry.kind !== 'wrong' || RIGHT_IN_TRADITIONAL.has(word) || reading.written(start, start + word.length) !== word)
    )
      continue;
    const length = entry.pattern ? entry.pattern.lastIndex - start : word.length;
    end = start + length;
    hits.push({ entry, start, end });
  }
  return hits;
}

function matches(pattern: RegExp | undefined, text: string, at: number): boolean {
  if (!pattern) return true;
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** 等侯某, 时侯某某: the last character is somebody's name. */
const isName = (text: string, end: number, word: string): boolean =>
  word.endsWith('侯') && /^(?:某|先生|女士|同志)/.test(text.slice(end, end + 2));

/** Whether the paragraph is in traditional script, where other dictionaries hold. A radical in the place of a character (⼈) is none of it. */
export function isTraditional({ original, raw }: Reading): boolean {
  for (let i = 0; i < original.length; i++)
    if (original[i] !== raw[i] && HAN.test(raw.charAt(i)) && HAN.test(original.charAt(i))) return true;
  return false;
}
