/**
 * What a run of 汉字 costs when it is cut into words: each word as many bits as it is rare in finished writing. Where a word is
 * miswritten, two characters are left that hardly ever stand alone, and the cheapest way to cut them is dear.
 */
import { FIXED_EXPRESSIONS } from '../norms/fixed-expressions';
import { LONG_WORDS, PAIRS, SEEN, SINGLES } from '../norms/word-table';
import { ATTESTED_EXPRESSIONS } from '../norms/words/around-slips';

/** What a character costs that stands in no word of ours and never alone. */
const DEAREST = 26;
/** What the letter A says, in bits. */
const CHEAPEST = 3;
const LETTER_A = 65;
const SMALL_A = 97;

/** A cost as it is kept, with a bit for names, which small letters mark. */
const COST = 63;
const NAME = 64;
/** A longer word begins with the two. */
const BEGINS = 128;
const costOf = (letter: number): number =>
  letter >= SMALL_A ? NAME | (CHEAPEST + letter - SMALL_A) : CHEAPEST + letter - LETTER_A;

/** What a set expression costs that is in no count of words. */
const OF_EXPRESSION = 20;

export interface LongWord {
  readonly word: string;
  readonly cost: number;
  /** No name. */
  readonly isMeant: boolean;
}

/** So many bits say that a pair was seen. */
const SIGNS = 5;

/** One of the bits as they are written, six a character from 0 up, without \. */
function bitOf(written: string, bit: number): number {
  const code = written.charCodeAt((bit / 6) | 0);
  return ((code > 92 ? code - 49 : code - 48) >> (bit % 6)) & 1;
}

/** Words of two characters by both, packed: an open table of numbers, since a Map of as many takes five times the room. */
class PairTable {
  readonly #keys: Int32Array;
  readonly #costs: Uint8Array;
  readonly #mask: number;

  constructor(room: number) {
    let size = 1024;
    while (size < room * 2) size *= 2;
    this.#keys = new Int32Array(size);
    this.#costs = new Uint8Array(size);
    this.#mask = size - 1;
  }

  #place(first: number, second: number): number {
    const key = (first << 16) | second;
    let at = (Math.imul(key, 0x9e3779b1) >>> 12) & this.#mask;
    while (this.#keys[at] !== 0 && this.#keys[at] !== key) at = (at + 1) & this.#mask;
    return at;
  }

  set(first: number, second: number, packed: number): void {
    const at = this.#place(first, second);
    this.#keys[at] = (first << 16) | second;
    this.#costs[at] = packed;
  }

  /** 0 where the two are no word. */
  get(first: number, second: number): number {
    return this.#costs[this.#place(first, second)] ?? 0;
  }
}

/** What is shipped of words, as it is written there. */
export interface WordCosts {
  /** 国A家民B际 …: a first character, then each cost with the second characters of words that cost so much. */
  readonly pairs: string;
  readonly long: string;
  readonly singles: string;
  readonly seen: string;
}

/** Words and what they cost. */
export class Lexicon {
  readonly #pairs: PairTable;
  readonly #seen: string;
  readonly #singles = new Uint8Array(0x5200).fill(DEAREST);
  readonly #long = new Map<number, LongWord[]>();
  readonly #byEnd = new Map<number, LongWord[]>();

  constructor({ pairs, long, singles, seen }: WordCosts) {
    this.#pairs = new PairTable(pairs.length + long.length / 4);
    this.#seen = seen;
    for (const group of pairs.split(' ')) this.#addGroup(group);
    let cost = CHEAPEST;
    for (let i = 0; i < singles.length; i++) {
      const code = singles.charCodeAt(i);
      if (code < 0x80) cost = CHEAPEST + code - LETTER_A;
      else this.#singles[code - 0x4e00] = cost;
    }
    for (const word of long.split(' ')) this.addLong(word.slice(1), costOf(word.charCodeAt(0)));
  }

  #addGroup(group: string): void {
    let cost = CHEAPEST;
    for (let i = 1; i < group.length; i++) {
      const code = group.charCodeAt(i);
      if (code < 0x80) cost = costOf(code);
      else this.#pairs.set(group.charCodeAt(0), code, cost);
    }
  }

  /** Adds a word of three or four characters, if it is not known. */
  addLong(word: string, packed: number): void {
    const key = (word.charCodeAt(0) << 16) | word.charCodeAt(1);
    const known = this.#long.get(key);
    const entry = { word, cost: packed & COST, isMeant: (packed & NAME) === 0 };
    if (known?.some((other) => other.word === word)) return;
    if (known) known.push(entry);
    else {
      this.#long.set(key, [entry]);
      this.#pairs.set(
        word.charCodeAt(0),
        word.charCodeAt(1),
        this.packed(word.charCodeAt(0), word.charCodeAt(1)) | BEGINS,
      );
    }
    if (word.length < 4) return;
    const end = (word.charCodeAt(2) << 16) | word.charCodeAt(3);
    const alike = this.#byEnd.get(end);
    if (alike) alike.push(entry);
    else this.#byEnd.set(end, [entry]);
  }

  /** What the two cost as a word; 0 where they are none. */
  pair(first: number, second: number): number {
    return this.#pairs.get(first, second) & COST;
  }

  /** The same if whoever typed something else may have meant it: names differ from names by one character. */
  meant(first: number, second: number): number {
    const packed = this.#pairs.get(first, second);
    return (packed & NAME) === 0 ? packed & COST : 0;
  }

  /** What is kept of the two: their cost, and whether a longer word begins with them. */
  packed(first: number, second: number): number {
    return this.#pairs.get(first, second);
  }

  /** What a 汉字 costs that stands alone. */
  single(code: number): number {
    return this.#singles[code - 0x4e00] ?? DEAREST;
  }

  /** Longer words that begin with the two. */
  longer(first: number, second: number): readonly LongWord[] | undefined {
    return this.#long.get((first << 16) | second);
  }

  /** Words of four characters that end in the two. */
  endingIn(third: number, fourth: number): readonly LongWord[] | undefined {
    return this.#byEnd.get((third << 16) | fourth);
  }

  /** Whether the two meet in finished writing where this reading would take them for a slip; of others one in fifty, too. */
  isSeen(first: number, second: number): boolean {
    const size = this.#seen.length * 6;
    const key = (first << 16) | second;
    const from = Math.imul(key, 0x9e3779b1) >>> 0;
    const step = Math.imul(key ^ (key >>> 15), 0x85ebca6b) >>> 0;
    for (let i = 0; i < SIGNS; i++) if (bitOf(this.#seen, (from + i * step) % size) === 0) return false;
    return size > 0;
  }
}

let shipped: Lexicon | undefined;

/** The words that are shipped, taken apart when first asked for, and what official language fixes to the letter. */
export function shippedWords(): Lexicon {
  if (!shipped) {
    shipped = new Lexicon({ pairs: PAIRS, long: LONG_WORDS, singles: SINGLES, seen: SEEN });
    for (const expression of FIXED_EXPRESSIONS) if (expression.length === 4) shipped.addLong(expression, OF_EXPRESSION);
    for (const expression of ATTESTED_EXPRESSIONS) shipped.addLong(expression, OF_EXPRESSION | NAME);
  }
  return shipped;
}

/** Longer runs without a mark are no sentences. */
export const LONGEST_RUN = 2000;

/** What a run costs up to each of its characters and from each to its end. One is used for all runs, each read to its end at once. */
export class Lattice {
  readonly before = new Int32Array(LONGEST_RUN + 1);
  readonly behind = new Int32Array(LONGEST_RUN + 1);
  /** For each place what the two characters there cost as a word; 0 where they are none. */
  readonly pairs = new Uint8Array(LONGEST_RUN + 1);
  readonly #long: (LongWord[] | undefined)[] = [];
  total = 0;

  /** Cuts the run of `text` from `start` to `end`. */
  read(text: string, start: number, end: number, lexicon: Lexicon): void {
    const { before, behind, pairs } = this;
    const length = end - start;
    before.fill(1 << 28, 0, length + 1);
    before[0] = 0;
    this.#long.length = 0;
    for (let i = 0; i < length; i++) {
      const here = before[i] ?? 0;
      const code = text.charCodeAt(start + i);
      this.#reach(i + 1, here + lexicon.single(code));
      pairs[i] = 0;
      if (i + 1 >= length) continue;
      const next = text.charCodeAt(start + i + 1);
      const packed = lexicon.packed(code, next);
      const cost = packed & COST;
      pairs[i] = cost;
      if (cost > 0) this.#reach(i + 2, here + cost);
      this.#long[i] = undefined;
      if (packed < BEGINS) continue;
      for (const long of lexicon.longer(code, next) ?? []) {
        if (i + long.word.length > length || !text.startsWith(long.word, start + i)) continue;
        (this.#long[i] ??= []).push(long);
        this.#reach(i + long.word.length, here + long.cost);
      }
    }
    behind[length] = 0;
    for (let i = length - 1; i >= 0; i--) {
      let least = (behind[i + 1] ?? 0) + lexicon.single(text.charCodeAt(start + i));
      const cost = pairs[i] ?? 0;
      if (cost > 0) least = Math.min(least, cost + (behind[i + 2] ?? 0));
      for (const { word, cost: much } of this.#long[i] ?? [])
        least = Math.min(least, much + (behind[i + word.length] ?? 0));
      behind[i] = least;
    }
    this.total = before[length] ?? 0;
  }

  /** Where the words of the cheapest cut end, in order, of a run of `length` that was read. */
  cuts(length: number): readonly number[] {
    const ends: number[] = [];
    for (let at = 0; at < length; ends.push(at)) at += this.#longestAt(at);
    return ends;
  }

  /** How long the word is that begins at a place of the cheapest cut; of equals the longest. */
  #longestAt(at: number): number {
    const here = this.behind[at] ?? 0;
    let longest = 1;
    for (const { word, cost } of this.#long[at] ?? [])
      if (word.length > longest && cost + (this.behind[at + word.length] ?? 0) === here) longest = word.length;
    const pair = this.pairs[at] ?? 0;
    return longest === 1 && pair > 0 && pair + (this.behind[at + 2] ?? 0) === here ? 2 : longest;
  }

  #reach(at: number, cost: number): void {
    if (cost < (this.before[at] ?? 0)) this.before[at] = cost;
  }

  /** What the stretch costs beyond what stands around it; a word in its place saves as much, less its own cost. */
  excess(from: number, to: number): number {
    return this.total - (this.before[from] ?? 0) - (this.behind[to] ?? 0);
  }

  /** What the character before a place costs that is cut off alone there; 0 where a word of several ends, or nothing stands. */
  aloneBefore(at: number): number {
    if (at === 0) return 0;
    const here = this.before[at] ?? 0;
    const cost = at > 1 ? (this.pairs[at - 2] ?? 0) : 0;
    if (cost > 0 && (this.before[at - 2] ?? 0) + cost === here) return 0;
    for (const size of [3, 4])
      for (const { word, cost: much } of (at >= size ? this.#long[at - size] : undefined) ?? [])
        if (word.length === size && (this.before[at - size] ?? 0) + much === here) return 0;
    return here - (this.before[at - 1] ?? 0);
  }

  /** The same of what stands behind a place. */
  aloneBehind(at: number, length: number): number {
    if (at === length) return 0;
    const here = this.behind[at] ?? 0;
    const cost = this.pairs[at] ?? 0;
    if (cost > 0 && (this.behind[at + 2] ?? 0) + cost === here) return 0;
    for (const { word, cost: much } of this.#long[at] ?? [])
      if ((this.behind[at + word.length] ?? 0) + much === here) return 0;
    return here - (this.behind[at + 1] ?? 0);
  }
}
