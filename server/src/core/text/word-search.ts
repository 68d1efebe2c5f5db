/** Finds any of many words in one pass: one look-up a character, and a comparison only where a word may begin. */

/** A word where it stands; offsets are UTF-16. */
export interface FoundWord {
  readonly word: string;
  readonly start: number;
}

export class WordSearch {
  readonly #first = new Uint8Array(0x10000);
  readonly #byFirst = new Map<number, string[]>();

  constructor(words: Iterable<string>) {
    for (const word of new Set(words)) {
      const code = word.charCodeAt(0);
      this.#first[code] = 1;
      const known = this.#byFirst.get(code);
      if (known) known.push(word);
      else this.#byFirst.set(code, [word]);
    }
    for (const known of this.#byFirst.values()) known.sort((a, b) => b.length - a.length);
  }

  /** Every word that stands in `text`, in order of place, the longest first; words may overlap. */
  in(text: string): FoundWord[] {
    const found: FoundWord[] = [];
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (this.#first[code] === 0) continue;
      for (const word of this.#byFirst.get(code)!) if (text.startsWith(word, i)) found.push({ word, start: i });
    }
    return found;
  }
}
