/** How words are typed in letters: the readings of known words from the generated table, of others character by character. */
import { CHARACTER_READINGS, WORD_READINGS } from './pinyin-table';

export interface Pinyin {
  /** Full pinyin without tones or spaces, ü as v: xianjiangyouguanqingkuang. */
  readonly full: string;
  /** The first letter of each syllable: xjygqk. */
  readonly initials: string;
}

let words: Map<string, readonly string[]> | undefined;
let characters: Map<string, string> | undefined;

/** Made when first asked for, so that who never types pays nothing. */
function known(): Map<string, readonly string[]> {
  return (words ??= new Map(
    WORD_READINGS.trim()
      .split('\n')
      .map((line) => {
        const [word = '', ...syllables] = line.split(' ');
        return [word, syllables];
      }),
  ));
}

function common(): Map<string, string> {
  return (characters ??= new Map(
    CHARACTER_READINGS.trim()
      .split('\n')
      .flatMap((line) => {
        const [syllable, all] = line.split(' ') as [string, string];
        return [...all].map((character) => [character, syllable] as const);
      }),
  ));
}

/** The syllables of `word`; what is no frequent 汉字 stands for itself, in lower case. */
export function syllablesOf(word: string): readonly string[] {
  return known().get(word) ?? [...word].map((character) => common().get(character) ?? character.toLowerCase());
}

/** How `word` is typed. */
export function pinyinOf(word: string): Pinyin {
  const syllables = syllablesOf(word);
  return { full: syllables.join(''), initials: syllables.map((syllable) => syllable[0] ?? '').join('') };
}

/** Words whose reading is in the table; a test holds it against what completion offers. */
export const wordsRead = (): readonly string[] => [...known().keys()];
