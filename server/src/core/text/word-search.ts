/** Finds any of many words in one pass: a look-up or two a character, and a comparison only where a word may begin. */

import { Beginnings } from './beginnings';

/** A word where it stands; offsets are UTF-16. */
export interface FoundWord {
  readonly word: string;
  readonly start: number;
}

/** So many words of one first character are asked for by length, not one by one. */
const CROWD = 200;

export class WordSearch {
  readonly #beginnings = new Beginnings();
  readonly #byFirst = new Map<number, string[]>();
  /** Of a first character that very many words have: the words, and how long they are. */
  readonly #crowds = new Map<number, { readonly words: ReadonlySet<string>; readonly lengths: readonly number[] }>();

  constructor(words: Iterable<string>) {
    for (const word of new Set(words)) {
      const code = word.charCodeAt(0);
      this.#beginnings.add(word);
      const sameFirst = this.#byFirst.get(code);
      if (sameFirst) sameFirst.push(word);
      else this.#byFirst.set(code, [word]);
    }
    for (const [code, sameFirst] of this.#byFirst) {
      sameFirst.sort((a, b) => b.length - a.length);
      const lengths = [...new Set(sameFirst.map(({ length }) => length))];
      // What a workspace lists may be made to differ at its end only.
      if (sameFirst.length > CROWD) this.#crowds.set(code, { words: new Set(sameFirst), lengths });
    }
  }

  /** Every word that stands in `text`, in order of place, the longest first; words may overlap. */
  in(text: string): FoundWord[] {
    const found: FoundWord[] = [];
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (!this.#beginnings.mayStand(code, text, i)) continue;
      const crowd = this.#crowds.get(code);
      if (crowd) {
        for (const length of crowd.lengths) {
          const word = text.slice(i, i + length);
          if (word.length === length && crowd.words.has(word)) found.push({ word, start: i });
        }
        continue;
      }
      for (const word of this.#byFirst.get(code) ?? []) if (text.startsWith(word, i)) found.push({ word, start: i });
    }
    return found;
  }
}
