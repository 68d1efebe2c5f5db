/**
 * All places of a long expression in a text. An engine tries each branch of an expression at each character; most characters
 * begin none. Here tables tell those that may, and the expression is tried at them alone: several times as fast.
 */
import { Beginnings, Codes } from '../text/beginnings';
import { mayHave } from './seek';

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** What any match begins with. What is missing here is not found: `test/seeker.test.ts` tries both ways on many texts. */
interface Sought {
  /** Characters, and words, of which the first two characters are asked for: `['第', '今年']`. */
  readonly words: readonly (readonly string[] | string)[];
  /** Where a match may begin with digits: what stands right behind the last of them. */
  readonly digitsBefore?: string;
}

export class Seeker {
  readonly #expression: RegExp;
  readonly #beginnings = new Beginnings();
  readonly #behindDigits = new Codes();

  /** `source` is that of an expression that matches no empty text. */
  constructor(source: string, { words, digitsBefore = '' }: Sought) {
    this.#expression = new RegExp(source, 'y');
    for (const list of words) for (const word of list) this.#beginnings.add(word);
    for (const mark of digitsBefore) this.#behindDigits.add(mark.charCodeAt(0));
    seekers.push(this);
  }

  get source(): string {
    return this.#expression.source;
  }

  /** Whether `text` has a match. */
  isIn(text: string): boolean {
    return this.firstIn(text) !== null;
  }

  /** The first match in `text` that begins at `from` or behind. */
  firstIn(text: string, from = 0): RegExpExecArray | null {
    return mayHave(this.#expression, text) ? this.#next(text, from) : null;
  }

  /** All matches in `text`, one behind the other. */
  allIn(text: string): RegExpExecArray[] {
    const matches: RegExpExecArray[] = [];
    if (!mayHave(this.#expression, text)) return matches;
    for (let match = this.#next(text, 0); match; match = this.#next(text, match.index + match[0].length))
      matches.push(match);
    return matches;
  }

  #next(text: string, from: number): RegExpExecArray | null {
    const expression = this.#expression;
    let digitsEnd = from;
    for (let i = from; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (!this.#beginnings.mayStand(code, text, i)) {
        if (!isDigit(code)) continue;
        if (i >= digitsEnd) digitsEnd = endOfDigits(text, i);
        if (!this.#behindDigits.has(text.charCodeAt(digitsEnd))) continue;
      }
      expression.lastIndex = i;
      const match = expression.exec(text);
      if (match) return match;
    }
    return null;
  }
}

function endOfDigits(text: string, start: number): number {
  let end = start + 1;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** Every one that was made, for the test that tries them beside the engine. */
export const seekers: Seeker[] = [];
