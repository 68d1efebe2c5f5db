/** Where words may begin in a text: a look at two characters, in tables small enough to stay at hand while it is gone through. */

/** Some of all code units, a bit each. */
export class Codes {
  readonly #words = new Int32Array(0x10000 >> 5);

  add(code: number): void {
    this.#words[code >> 5] = (this.#words[code >> 5] ?? 0) | (1 << (code & 31));
  }

  has(code: number): boolean {
    return ((this.#words[code >> 5] ?? 0) & (1 << (code & 31))) !== 0;
  }
}

/** Two characters as one; other two may come out the same. */
const mix = (first: number, second: number): number => (first * 31 + second) & 0xffff;

/** The beginnings of many words, each put in once. */
export class Beginnings {
  readonly #alone = new Codes();
  readonly #first = new Codes();
  readonly #pairs = new Codes();

  /** Puts in a word of one character or more. */
  add(word: string): void {
    const code = word.charCodeAt(0);
    if (word.length === 1) this.#alone.add(code);
    else {
      this.#first.add(code);
      this.#pairs.add(mix(code, word.charCodeAt(1)));
    }
  }

  /** Whether a word may stand at `at` of `text`, where its character `code` stands; where one stands, it may. */
  mayStand(code: number, text: string, at: number): boolean {
    return this.#alone.has(code) || (this.#first.has(code) && this.#pairs.has(mix(code, text.charCodeAt(at + 1))));
  }
}
