/** Reads out of the source of an expression what a text must have for it to match: see needs.ts. */
import { bitFor, isOwn } from './characters';
import type { All, Any, Bits, EachOf, Known, Need, Needs, OneOf, OneWord } from './needs';
import { isDigits } from './numerals/decimal';

/** What `expression` needs. */
export function needOf(expression: RegExp): Needs {
  const source = new Source(expression);
  const need = source.read();
  return { need, isAll: need?.kind === 'one' && source.isOneCharacter };
}

/** So few are told apart by looking at each; a map for each of some thousand words would take most of the reading. */
const FEW = 16;

function bitsOf(bits: readonly number[]): Bits {
  const words: number[] = [];
  const masks: number[] = [];
  const places = bits.length > FEW ? new Map<number, number>() : undefined;
  for (const bit of bits) put(words, masks, bit >> 5, 1 << (bit & 31), places);
  return { words, masks };
}

function put(words: number[], masks: number[], word: number, mask: number, places?: Map<number, number>): void {
  const at = places ? (places.get(word) ?? -1) : words.indexOf(word);
  if (at >= 0) masks[at] = (masks[at] ?? 0) | mask;
  else {
    places?.set(word, words.length);
    words.push(word);
    masks.push(mask);
  }
}

const isSingle = ({ masks: [mask = 0, other] }: Bits): boolean => other === undefined && (mask & (mask - 1)) === 0;

/** The bits of several as those of one. */
function joined(list: readonly Bits[]): Bits {
  const [first, second] = list;
  if (first && !second) return first;
  const all: Bits & { words: number[]; masks: number[] } = { words: [], masks: [] };
  const places = new Map<number, number>();
  for (const { words, masks } of list)
    for (let i = 0; i < words.length; i++) put(all.words, all.masks, words[i] ?? 0, masks[i] ?? 0, places);
  return all;
}

/** What a text must have for one of `words` to stand in it. */
function oneWord(words: readonly string[]): OneOf | OneWord {
  const pairs: number[] = [];
  let isOneEach = true;
  for (const word of words) {
    const start = pairs.push(0);
    for (let i = 0; i < word.length; i++) {
      const bit = bitFor(word.charCodeAt(i));
      let at = start;
      while (at < pairs.length && pairs[at] !== bit >> 5) at += 2;
      if (at < pairs.length) pairs[at + 1] = (pairs[at + 1] ?? 0) | (1 << (bit & 31));
      else pairs.push(bit >> 5, 1 << (bit & 31));
    }
    pairs[start - 1] = (pairs.length - start) >> 1;
    isOneEach &&= word.length === 1;
  }
  return isOneEach
    ? { kind: 'one', ...bitsOf(words.map((word) => bitFor(word.charCodeAt(0)))) }
    : { kind: 'word', pairs };
}

/** How much there is to look at: what is soon told comes first. */
function weightOf(need: Known): number {
  if (need.kind === 'one' || need.kind === 'each') return need.words.length;
  return need.kind === 'word' ? need.pairs.length / 3 : need.needs.reduce((weight, one) => weight + weightOf(one), 1);
}

const lightestFirst = (list: Known[]): Known[] =>
  list.length < 2 ? list : list.sort((a, b) => weightOf(a) - weightOf(b));

function allOf(list: readonly Need[]): Need {
  if (list.length < 2) return list[0];
  const plain: Bits[] = [];
  const rest: Known[] = [];
  const add = (need: Known): void => {
    if (need.kind === 'each' || (need.kind === 'one' && isSingle(need))) plain.push(need);
    else rest.push(need);
  };
  for (const need of list) {
    if (need?.kind === 'all') for (const one of need.needs) add(one);
    else if (need) add(need);
  }
  if (plain.length > 0) rest.unshift({ kind: 'each', ...joined(plain) } satisfies EachOf);
  return rest.length < 2 ? rest[0] : ({ kind: 'all', needs: lightestFirst(rest) } satisfies All);
}

function anyOf(list: readonly Need[]): Need {
  const plain: Bits[] = [];
  const rest: Known[] = [];
  for (const need of list) {
    if (!need) return undefined;
    if (need.kind === 'one' || (need.kind === 'each' && isSingle(need))) plain.push(need);
    else rest.push(need);
  }
  if (plain.length > 0) rest.unshift({ kind: 'one', ...joined(plain) } satisfies OneOf);
  return rest.length < 2 ? rest[0] : ({ kind: 'any', needs: lightestFirst(rest) } satisfies Any);
}

/** Groups as long as this are lists of words, which many expressions share. */
const SHARED = 24;
const shared = new Map<string, Need>();
const sharedByCase = new Map<string, Need>();

/** Classes larger than this are no need: some of their characters are always there. */
const LARGEST = 400;

const range = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);
const codesOf = (text: string): readonly number[] => Array.from(text, (character) => character.charCodeAt(0));
const DIGITS = range(0x30, 0x39);
const LETTERS = [...range(0x41, 0x5a), ...range(0x61, 0x7a)];
const SPACES = codesOf(
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
);
/** Escapes that stand for several characters, and those that stand for one; all others are taken to the letter. */
const CLASSES: Readonly<Record<string, readonly number[]>> = { d: DIGITS, s: SPACES, w: [...DIGITS, ...LETTERS, 0x5f] };
const CONTROLS: Readonly<Record<string, number>> = { t: 9, n: 10, v: 11, f: 12, r: 13, 0: 0 };

/** Characters that mean themselves, up to one that may be left out or repeated. */
const LITERALS = /[^()[\]{}|\\^$.*+?]+(?![*+?{])/y;
/** Such words, each with another branch behind it. */
const WORDS = /(?:[^()[\]{}|\\^$.*+?]+\|)+/y;

/** A class from behind its opening bracket. */
const CLASS = /(?:\\.|[^\]\\])*\]/sy;

/** A class of which nothing is known: \S, \p{L}, [^…]. */
const ANY = undefined;
type Codes = readonly number[] | typeof ANY;

/** One character of some, as it is needed; absent where nothing is known of it. */
interface Character {
  readonly need: OneOf;
  /** Whether each shares its bit with no other. */
  readonly isOwn: boolean;
}
const SIMPLE = new Map<string, Character | undefined>();
const FOLDED = new Map<string, Character | undefined>();

function characterOf(codes: Codes, isFolding: boolean): Character | undefined {
  if (!codes || codes.length > LARGEST) return undefined;
  // Letters beyond Latin have cases of their own.
  if (isFolding && codes.some((code) => code > 0x7f && cases(code).length > 1)) return undefined;
  const bits = (isFolding ? codes.flatMap(cases) : codes).map(bitFor);
  return { need: { kind: 'one', ...bitsOf(bits) }, isOwn: bits.every(isOwn) && !isFolding };
}

/** Reads the source of an expression; every expression has been taken by the engine, so that it is well formed. */
class Source {
  readonly #source: string;
  readonly #isFolding: boolean;
  readonly #ends: ReadonlyMap<number, number>;
  #at = 0;
  /** Whether all that was read is one character, or one of a class, that shares its bit with no other. */
  isOneCharacter = true;
  #characters = 0;

  constructor({ source, ignoreCase }: RegExp) {
    this.#source = source;
    this.#isFolding = ignoreCase;
    this.#ends = endsOfGroups(source);
  }

  /** What stands up to the end of the group or of the source. */
  read(): Need {
    const words: string[] = [];
    const branches: Need[] = [];
    do {
      words.push(...this.#words());
      branches.push(this.#sequence());
    } while (this.#take('|'));
    if (words.length > 0) branches.push(oneWord(words));
    return branches.length === 1 ? branches[0] : anyOf(branches);
  }

  /** Branches that are words to the letter, with another branch behind them: most branches there are. */
  #words(): readonly string[] {
    if (this.#isFolding) return [];
    WORDS.lastIndex = this.#at;
    if (!WORDS.test(this.#source)) return [];
    const list = this.#source.slice(this.#at, WORDS.lastIndex - 1);
    this.#at = WORDS.lastIndex;
    this.isOneCharacter = false;
    return list.split('|');
  }

  #sequence(): Need {
    const all: Need[] = [];
    const literals: number[] = [];
    while (this.#at < this.#source.length && !'|)'.includes(this.#source.charAt(this.#at))) {
      if (this.#literals(literals)) continue;
      const need = this.#term();
      if (!this.#isOptional() && need) all.push(need);
    }
    if (literals.length > 0) all.push({ kind: literals.length > 1 ? 'each' : 'one', ...bitsOf(literals) });
    return allOf(all);
  }

  /** Adds the bits of characters that stand for themselves and must be there, as nearly all do; false where none does. */
  #literals(bits: number[]): boolean {
    if (this.#isFolding) return false;
    LITERALS.lastIndex = this.#at;
    if (!LITERALS.test(this.#source)) return false;
    for (const end = LITERALS.lastIndex; this.#at < end; this.#at++) {
      const bit = bitFor(this.#source.charCodeAt(this.#at));
      if (!isOwn(bit) || this.#characters++ > 0) this.isOneCharacter = false;
      bits.push(bit);
    }
    return true;
  }

  /** Whether what was just read may be left out; reads the quantifier. */
  #isOptional(): boolean {
    const first = this.#source.charAt(this.#at);
    const isCounted = first === '{' && isDigits(this.#source.charAt(this.#at + 1));
    if (first === '' || !(isCounted || '*+?'.includes(first))) return false;
    this.isOneCharacter = false;
    const isOptional =
      '*?'.includes(first) || this.#source.startsWith('{0,', this.#at) || this.#source.startsWith('{0}', this.#at);
    this.#at = first === '{' ? this.#source.indexOf('}', this.#at) + 1 : this.#at + 1;
    this.#take('?');
    return isOptional;
  }

  #term(): Need {
    const character = this.#next();
    if ('(^$'.includes(character)) this.isOneCharacter = false;
    if (character === '(') return this.#group();
    if (character === '[') return this.#oneOf(this.#class());
    if (character === '\\') return this.#oneOf(characterOf(this.#escape(), this.#isFolding));
    return '^$.'.includes(character) ? undefined : this.#oneOf(characterOf([character.charCodeAt(0)], this.#isFolding));
  }

  #group(): Need {
    const opening = this.#at - 1;
    const isDenied = this.#take('?!') || this.#take('?<!');
    if (!isDenied && !this.#take('?:') && !this.#take('?=') && !this.#take('?<=')) {
      if (this.#take('?<')) this.#at = this.#source.indexOf('>', this.#at) + 1;
    }
    const end = this.#ends.get(opening) ?? this.#source.length;
    const source = this.#source.slice(this.#at, end);
    const need = isDenied ? undefined : source.length < SHARED ? this.read() : this.#shared(source);
    this.#at = end + 1;
    return need;
  }

  /** What the same source needed before; else it is read. */
  #shared(source: string): Need {
    const list = this.#isFolding ? sharedByCase : shared;
    if (!list.has(source)) list.set(source, this.read());
    return list.get(source);
  }

  /** A class, of which an expression has many that others have too: what was read of the same one before, else it is read. */
  #class(): Character | undefined {
    const start = this.#at;
    CLASS.lastIndex = start;
    if (CLASS.test(this.#source)) this.#at = CLASS.lastIndex;
    const list = this.#isFolding ? FOLDED : SIMPLE;
    const source = this.#source.slice(start, this.#at);
    if (!list.has(source)) {
      this.#at = start;
      list.set(source, characterOf(this.#codes(), this.#isFolding));
    }
    return list.get(source);
  }

  #codes(): Codes {
    const isDenied = this.#take('^');
    let codes: number[] | typeof ANY = [];
    while (!this.#take(']')) {
      const first = this.#inClass();
      const isRange = this.#source.charAt(this.#at) === '-' && this.#source.charAt(this.#at + 1) !== ']';
      if (isRange) this.#at++;
      const last = isRange ? this.#inClass() : first;
      const [from] = first ?? [];
      const [to] = last ?? [];
      if (!first || from === undefined || to === undefined || (isRange && to - from > LARGEST)) codes = ANY;
      else codes?.push(...(isRange ? range(from, to) : first));
    }
    return isDenied ? ANY : codes;
  }

  #inClass(): Codes {
    const character = this.#next();
    if (character !== '\\') return [character.charCodeAt(0)];
    // In a class \b is a character.
    return this.#take('b') ? [8] : this.#escape();
  }

  #escape(): Codes {
    const character = this.#next();
    if (character === 'u' || character === 'x') return this.#code(character === 'u' ? 4 : 2);
    if (character in CLASSES) return CLASSES[character];
    if (character in CONTROLS) return [CONTROLS[character] ?? 0];
    if ('pP'.includes(character) && this.#take('{')) this.#at = this.#source.indexOf('}', this.#at) + 1;
    else if (character === 'k') this.#at = this.#source.indexOf('>', this.#at) + 1;
    return isLetter(character) ? ANY : [character.charCodeAt(0)];
  }

  #code(digits: number): Codes {
    const written = this.#source.slice(this.#at, this.#at + digits);
    const code = Number(`0x${written}`);
    if (written.length < digits || Number.isNaN(code)) return ANY;
    this.#at += digits;
    return [code];
  }

  #oneOf(character: Character | undefined): Need {
    if (!character?.isOwn || this.#characters++ > 0) this.isOneCharacter = false;
    return character?.need;
  }

  #next(): string {
    return this.#source.charAt(this.#at++);
  }

  #take(text: string): boolean {
    if (!this.#source.startsWith(text, this.#at)) return false;
    this.#at += text.length;
    return true;
  }
}

/** Whether an escape of it may stand for something else than itself. */
const isLetter = (character: string): boolean =>
  (character >= 'A' && character <= 'Z') ||
  (character >= 'a' && character <= 'z') ||
  (character >= '0' && character <= '9');

/** What opens or closes a group or a class, or takes the meaning of what stands behind it. */
const BRACKET = /[()[\]\\]/g;

/** Where each group of a source ends, by where it opens. */
function endsOfGroups(source: string): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  const open: number[] = [];
  let isInClass = false;
  BRACKET.lastIndex = 0;
  while (BRACKET.test(source)) {
    const at = BRACKET.lastIndex - 1;
    const bracket = source.charAt(at);
    if (bracket === '\\') BRACKET.lastIndex++;
    else if (isInClass) isInClass = bracket !== ']';
    else if (bracket === '[') isInClass = true;
    else if (bracket === '(') open.push(at);
    else if (bracket === ')') ends.set(open.pop() ?? 0, at);
  }
  return ends;
}

function cases(code: number): readonly number[] {
  const character = String.fromCharCode(code);
  return [...new Set([code, character.toLowerCase().charCodeAt(0), character.toUpperCase().charCodeAt(0)])];
}
