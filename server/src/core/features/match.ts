/** Whether what was typed, 汉字 or letters, begins a word, and how well. */
import { anyOf } from '../norms/lexicon';
import { pinyinOf, syllablesOf } from '../norms/pinyin';
import { WORDS_BEFORE_A_CLAUSE } from '../norms/words/clause-openings';

/** What stands before the cursor and may be the beginning of an entry. */
export interface Typed {
  /** As it is compared: folded 汉字, or letters without the ' that input methods put between syllables. */
  readonly text: string;
  readonly script: 'han' | 'letters' | 'none';
  /** Whether a clause begins with it, so that no word stands in front of it. */
  readonly clause: boolean;
  /** Whether a sentence does. */
  readonly sentence: boolean;
}

export interface Match {
  /** How many characters before the cursor belong to it. */
  readonly length: number;
  /** Higher is better. */
  readonly quality: number;
  /** What an editor may compare with the typed text, should it filter by itself. */
  readonly key: string;
}

const LETTERS = /(?:^|[^\w.@/\\'-])([a-z][a-z']{0,38})$/;
const HAN = /[\u4e00-\u9fff]{1,24}$/;
/** Words in front of a clause's own: 一是加强领导, 并加强…, 我们将进一步…. */
const LEAD = new RegExp(`^(?:[一二三四五六七八九十]{1,2}[是要]|第[一二三四五六]|${anyOf(WORDS_BEFORE_A_CLAUSE)})$`);

/** What `before` (folded) ends in. */
export function typedIn(before: string): Typed {
  const letters = LETTERS.exec(before)?.[1];
  if (letters !== undefined) return { text: letters, script: 'letters', clause: true, sentence: true };
  const han = HAN.exec(before)?.[0];
  if (han === undefined) return { text: '', script: 'none', clause: true, sentence: true };
  const mark = before[before.length - han.length - 1];
  const clause = han.length < 24;
  return {
    text: han,
    script: 'han',
    clause,
    sentence: clause && (mark === undefined || /[。；：\s#]/.test(mark)),
  };
}

/**
 * How `typed` begins an entry of the words `words`, whose first written 汉字 are `head`; undefined when it does not.
 * Letters that nobody offered as a question (`asked`) must be more than the beginning of any word that an input method
 * is fed.
 */
export function matchOf(typed: Typed, words: string, head: string, asked: boolean): Match | undefined {
  if (typed.script === 'none') return { length: 0, quality: 0, key: '' };
  return typed.script === 'letters'
    ? matchLetters(typed.text, words, asked)
    : matchHan(typed, head, words.length > head.length, asked);
}

/**
 * The longest end of what was typed that begins `head`: in mid-clause at least three 汉字, asked at a sentence's start
 * one will do. All of `head` may stand there already when the entry goes on behind a mark or a gap.
 */
function matchHan({ text, clause, sentence }: Typed, head: string, goesOn: boolean, asked: boolean): Match | undefined {
  for (let length = Math.min(text.length, goesOn ? head.length : head.length - 1); length > 0; length--) {
    const end = text.slice(text.length - length);
    if (!head.startsWith(end)) continue;
    const front = text.slice(0, text.length - length);
    const free = clause && (front === '' || LEAD.test(front));
    if (length >= 3 || (free && length >= 2) || (asked && sentence && front === ''))
      return { length, quality: Math.min(length, 6) * 4, key: head };
    return undefined;
  }
  return undefined;
}

/**
 * Asked, one letter will do: VS Code asks at a word's first letter, and once it got nothing it does not ask again for
 * what was typed meanwhile.
 */
function matchLetters(typed: string, words: string, asked: boolean): Match | undefined {
  const plain = typed.replaceAll("'", '');
  const { full, initials } = pinyinOf(words);
  const beginsASyllable = syllablesOf(words)[0]?.startsWith(plain) ?? false;
  if (!asked && (plain.length < 3 || beginsASyllable)) return undefined;
  const length = typed.length;
  if (initials.startsWith(plain)) return { length, quality: 8, key: initials };
  if (full.startsWith(plain)) return { length, quality: 10, key: full };
  return plain.length > 2 && isMixed(plain, syllablesOf(words)) ? { length, quality: 4, key: typed } : undefined;
}

/** xianjygqk, xjiangyouguan: each syllable begun, some written out. Every pair of places is looked at once. */
function isMixed(typed: string, syllables: readonly string[]): boolean {
  let reached = new Set([0]);
  for (const syllable of syllables) {
    const next = new Set<number>();
    for (const at of reached) {
      for (let n = 1; n <= syllable.length && typed[at + n - 1] === syllable[n - 1]; n++) {
        if (at + n === typed.length) return true;
        next.add(at + n);
      }
    }
    if (next.size === 0) return false;
    reached = next;
  }
  return false;
}
