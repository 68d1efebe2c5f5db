/**
 * What a text must have for an expression to match: characters that its source names outside of what may be left out. Read
 * from the source, so that it holds whatever the expression becomes.
 */
import { isDigits } from './numerals/decimal';
import { bitFor, type Characters, isOwn } from './characters';

/** Bits of characters by the words that hold them: as many masks as words. */
interface Bits {
  readonly words: readonly number[];
  readonly masks: readonly number[];
}

/** Nothing; one of some characters; each of some characters; all of some needs; one of some needs. */
type Need = undefined | OneOf | EachOf | All | Any;
type OneOf = Bits & { readonly kind: 'one' };
type EachOf = Bits & { readonly kind: 'each' };
interface All {
  readonly kind: 'all';
  readonly needs: readonly Known[];
}
interface Any {
  readonly kind: 'any';
  readonly needs: readonly Known[];
  /** What was asked last, and the answer: lists of words are part of many expressions, asked one after the other. */
  asked: Characters | undefined;
  met: boolean;
}
type Known = Exclude<Need, undefined>;

interface Needs {
  readonly need: Need;
  /** Whether it looks for nothing but one of these characters: where one is there, it matches. */
  readonly isAll: boolean;
}

const needs = new WeakMap<RegExp, Needs>();

function needsOf(expression: RegExp): Needs {
  let known = needs.get(expression);
  if (!known) {
    const source = new Source(expression);
    const need = source.read();
    needs.set(expression, (known = { need, isAll: need?.kind === 'one' && source.isOneCharacter }));
  }
  return known;
}

/** Whether a text with these characters may match; if not, it does not. */
export function mayMatch(expression: RegExp, characters: Characters): boolean {
  const { need } = needsOf(expression);
  return need === undefined || isMet(need, characters);
}

/** Whether an expression that may match does so without being tried. */
export const isSure = (expression: RegExp): boolean => needsOf(expression).isAll;

function isMet(need: Known, characters: Characters): boolean {
  switch (need.kind) {
    case 'one':
      return hasOne(need, characters);
    case 'each':
      return hasEach(need, characters);
    case 'all':
      for (const one of need.needs) if (!isMet(one, characters)) return false;
      return true;
    case 'any':
      if (need.asked !== characters) {
        need.met = isOneMet(need.needs, characters);
        need.asked = characters;
      }
      return need.met;
  }
}

function isOneMet(list: readonly Known[], characters: Characters): boolean {
  for (const need of list) if (isMet(need, characters)) return true;
  return false;
}

function hasOne({ words, masks }: Bits, characters: Characters): boolean {
  for (let i = 0; i < words.length; i++) if (((characters[words[i] ?? 0] ?? 0) & (masks[i] ?? 0)) !== 0) return true;
  return false;
}

function hasEach({ words, masks }: Bits, characters: Characters): boolean {
  for (let i = 0; i < words.length; i++) {
    const mask = masks[i] ?? 0;
    if (((characters[words[i] ?? 0] ?? 0) & mask) !== mask) return false;
  }
  return true;
}

function bitsOf(bits: readonly number[]): Bits {
  const [first, second] = bits;
  if (first !== undefined && second === undefined) return { words: [first >> 5], masks: [1 << (first & 31)] };
  const byWord = new Map<number, number>();
  for (const bit of bits) byWord.set(bit >> 5, (byWord.get(bit >> 5) ?? 0) | (1 << (bit & 31)));
  return { words: [...byWord.keys()], masks: [...byWord.values()] };
}

const isSingle = ({ masks: [mask = 0, other] }: Bits): boolean => other === undefined && (mask & (mask - 1)) === 0;

/** The bits of several as those of one. */
function joined(list: readonly Bits[]): Bits {
  const [first, second] = list;
  if (first && !second) return first;
  const byWord = new Map<number, number>();
  for (const { words, masks } of list)
    for (let i = 0; i < words.length; i++) {
      const word = words[i] ?? 0;
      byWord.set(word, (byWord.get(word) ?? 0) | (masks[i] ?? 0));
    }
  return { words: [...byWord.keys()], masks: [...byWord.values()] };
}

/** How much there is to look at: what is soon told comes first. */
const weightOf = (need: Known): number =>
  need.kind === 'one' || need.kind === 'each'
    ? need.words.length
    : need.needs.reduce((weight, one) => weight + weightOf(one), 1);

function allOf(list: readonly Need[]): Need {
  if (list.length < 2) return list[0];
  const known = list
    .filter((need) => need !== undefined)
    .flatMap((need) => (need.kind === 'all' ? need.needs : [need]));
  const isPlain = (need: Known): need is OneOf | EachOf =>
    need.kind === 'each' || (need.kind === 'one' && isSingle(need));
  const plain = known.filter(isPlain);
  const rest = known.filter((need) => !isPlain(need));
  const each: Known[] = plain.length > 0 ? [{ kind: 'each', ...joined(plain) }] : [];
  const both = [...each, ...rest].sort((a, b) => weightOf(a) - weightOf(b));
  return both.length < 2 ? both[0] : { kind: 'all', needs: both };
}

function anyOf(list: readonly Need[]): Need {
  const known = list.filter((need) => need !== undefined);
  if (known.length < list.length) return undefined;
  const isPlain = (need: Known): need is OneOf | EachOf =>
    need.kind === 'one' || (need.kind === 'each' && isSingle(need));
  const plain = known.filter(isPlain);
  const rest = known.filter((need) => !isPlain(need));
  const one: Known[] = plain.length > 0 ? [{ kind: 'one', ...joined(plain) }] : [];
  const both = [...one, ...rest.sort((a, b) => weightOf(a) - weightOf(b))];
  return both.length < 2 ? both[0] : { kind: 'any', needs: both, asked: undefined, met: false };
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

/** Characters that mean something else than themselves. */
const SIGNS = '()[]{}|\\^$.*+?';

/** A class of which nothing is known: \S, \p{L}, [^…]. */
const ANY = undefined;
type Codes = readonly number[] | typeof ANY;

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
    const branches: Need[] = [this.#sequence()];
    while (this.#take('|')) branches.push(this.#sequence());
    return branches.length === 1 ? branches[0] : anyOf(branches);
  }

  #sequence(): Need {
    const all: Need[] = [];
    const literals: number[] = [];
    while (this.#at < this.#source.length && !'|)'.includes(this.#source.charAt(this.#at))) {
      const literal = this.#literal();
      if (literal !== undefined) {
        literals.push(literal);
        continue;
      }
      const need = this.#term();
      if (!this.#isOptional() && need) all.push(need);
    }
    if (literals.length > 0) all.push({ kind: literals.length > 1 ? 'each' : 'one', ...bitsOf(literals) });
    return allOf(all);
  }

  /** The bit of a character that stands for itself and must be there, as nearly all do: lists of words are long. */
  #literal(): number | undefined {
    const next = this.#source.charAt(this.#at + 1);
    if (this.#isFolding || SIGNS.includes(this.#source.charAt(this.#at)) || (next !== '' && '*+?{'.includes(next)))
      return undefined;
    const bit = bitFor(this.#source.charCodeAt(this.#at++));
    if (!isOwn(bit) || this.#characters++ > 0) this.isOneCharacter = false;
    return bit;
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
    if (character === '\\') return this.#oneOf(this.#escape());
    return '^$.'.includes(character) ? undefined : this.#oneOf([character.charCodeAt(0)]);
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

  #class(): Codes {
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

  #oneOf(codes: Codes): Need {
    if (!codes || codes.length > LARGEST || this.#isFolding) this.isOneCharacter = false;
    if (!codes || codes.length > LARGEST) return undefined;
    const all = this.#isFolding ? codes.flatMap(cases) : codes;
    // Letters beyond Latin have cases of their own.
    if (this.#isFolding && codes.some((code) => code > 0x7f && cases(code).length > 1)) return undefined;
    const bits = all.map(bitFor);
    if (!bits.every(isOwn) || this.#characters++ > 0) this.isOneCharacter = false;
    return { kind: 'one', ...bitsOf(bits) };
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

/** Where each group of a source ends, by where it opens. */
function endsOfGroups(source: string): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  const open: number[] = [];
  let isInClass = false;
  for (let i = 0; i < source.length; i++) {
    const character = source.charAt(i);
    if (character === '\\') i++;
    else if (isInClass) isInClass = character !== ']';
    else if (character === '[') isInClass = true;
    else if (character === '(') open.push(i);
    else if (character === ')') ends.set(open.pop() ?? 0, i);
  }
  return ends;
}

function cases(code: number): readonly number[] {
  const character = String.fromCharCode(code);
  return [...new Set([code, character.toLowerCase().charCodeAt(0), character.toUpperCase().charCodeAt(0)])];
}
