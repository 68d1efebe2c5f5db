/**
 * Which open documents are still being written towards their end, told by the sequence of edits alone: a text that began
 * empty or as an outline, an end that moves. What such a draft lacks is not missing yet. It is told again when the writer
 * saves, has the folder checked, or turns to other places of the text. And where the last edit ends: letters that end there
 * may be 汉字 that an input method has yet to make.
 */
import { type Finding, type Span, span } from '../core/index';

/** One edit of a text, in offsets of the text before it. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A draft that grows. */
interface Growing {
  /** How far it is written: behind the last edit of those that went on. */
  front: number;
  /** Whether it began as an outline, whose blanks below the front wait for their turn. */
  isOutline: boolean;
  /** Edits above the front since the last one that went on, the last of them, and in how many places they were. */
  strayed: { readonly edits: number; readonly places: number; readonly at: number };
}

const NOT_STRAYED: Growing['strayed'] = { edits: 0, places: 0, at: -1 };
/** A slip mended in passing is one place and a few keystrokes; with more the writer has turned to something else. */
const MOST_PLACES = 1;
const MOST_EDITS = 12;
/** So many lines at once are a paste: a text that is there as a whole. */
const PASTED = 3;
/** How our own outlines write a blank. */
const BLANK = '【待填';
/** Below the body stand a signature and a date: so many lines, each so long and without marks of a sentence. */
const MOST_TAIL_LINES = 3;
const MOST_TAIL = 180;
const TAIL_LINE = /^[^。；：，]{1,30}$/;
/** What a draft that is still being written cannot have yet. */
const STILL_TO_COME: ReadonlySet<string> = new Set(['missing-section', 'missing-element']);

/** More at once was pasted. */
const MOST_TYPED = 40;
/** What input methods show until 汉字 are chosen: syllables, some with a mark or a space between. */
const LETTER = /[a-z]/;
const BETWEEN_SYLLABLES = /['’ ]/;
/** 三, （二, 3. at the front of a growing draft: the number of a heading that is yet to come. */
const BEGUN = /^[（(]?第?(?:[一二三四五六七八九十]{0,3}|\d{0,2})[、.．）)]?$/;
/** A sentence ends in one of these; headings and entries of lists below each other have none. */
const SENTENCE = /[。；！？]/;

export class Growth {
  /** The client tells when the cursor leaves the place of the last edit (`CURSOR_LEFT`). */
  hearsOfCursor = false;
  readonly #growing = new Map<string, Growing>();
  /** Where the last edit of a document ends, when it was typed. */
  readonly #typed = new Map<string, number>();

  /** A document was opened; one without a word in it is about to be written. */
  opened(uri: string, text: string): void {
    this.#typed.delete(uri);
    if (text.trim() === '') this.#growing.set(uri, { front: text.length, isOutline: false, strayed: NOT_STRAYED });
    else this.#growing.delete(uri);
  }

  /** `text`, as it was before, was changed. */
  changed(uri: string, text: string, change: Change): void {
    if (change.text.length > MOST_TYPED || /[\r\n]/.test(change.text)) this.#typed.delete(uri);
    else this.#typed.set(uri, change.start + change.text.length);
    const known = this.#growing.get(uri);
    const isPasted = linesIn(change.text) >= PASTED;
    const isOutline = isPasted && change.text.includes(BLANK);
    if (isPasted && !isOutline) return void this.#growing.delete(uri);
    if (known) {
      if (isOutline) known.isOutline = true;
      if (!follow(known, text, change, isOutline)) this.#growing.delete(uri);
    } else if (change.text.trim() !== '' && isAtEnd(text, change))
      this.#growing.set(uri, {
        front: change.start + (isOutline ? 0 : change.text.length),
        isOutline,
        strayed: NOT_STRAYED,
      });
  }

  /** From now on `uri` is judged as a whole; whether it was not before. */
  settle(uri: string): boolean {
    const wasTyped = this.#typed.delete(uri);
    return this.#growing.delete(uri) || wasTyped;
  }

  /** The letters in the document `uri` with `text` that end where it was last typed: 汉字 in the making, as often as not. */
  composed(uri: string, text: string): Span | undefined {
    const end = this.#typed.get(uri);
    if (end === undefined || end > text.length) return undefined;
    const start = lettersFrom(text, Math.max(lineStart(text, end), end - MOST_TYPED), end);
    return start === end ? undefined : span(start, end);
  }

  /** The cursor has left the place of the last edit: letters there are what they are. Whether any were taken for more. */
  leave(uri: string, text: string): boolean {
    const wereComposed = this.composed(uri, text) !== undefined;
    this.#typed.delete(uri);
    return wereComposed;
  }

  /** Whether `blank` is no blank yet: one letter begins a word, and xx is a blank when the cursor has left it. */
  isBeingTyped(blank: Span, letters: Span | undefined): boolean {
    return (
      letters !== undefined &&
      blank.start >= letters.start &&
      blank.end === letters.end &&
      (this.hearsOfCursor || letters.end - letters.start === 1)
    );
  }

  /** What is told of the document `uri`, whose `text` has `findings`. */
  told(uri: string, text: string, findings: readonly Finding[]): readonly Finding[] {
    const letters = this.composed(uri, text);
    const isComposed = ({ rule, places }: Finding): boolean =>
      rule === 'placeholder' && places.every((place) => this.isBeingTyped(place, letters));
    const there = letters && findings.some(isComposed) ? findings.filter((finding) => !isComposed(finding)) : findings;
    const growing = this.#growing.get(uri);
    if (!growing) return there;
    const { front, isOutline } = growing;
    const from = lineStart(text, front);
    const isBegun = isNoText(text.slice(from, front));
    let isNoted = false;
    return there.flatMap((finding) => {
      const { rule, span } = finding;
      if (STILL_TO_COME.has(rule)) return [];
      if (rule === 'empty-section')
        return span.start >= from ||
          text.slice(span.end, front).trim() === '' ||
          // A heading begun below headings is no text of theirs, whatever it looks like so far.
          (isBegun && !SENTENCE.test(text.slice(span.end, from)))
          ? []
          : finding;
      if (!isOutline || rule !== 'placeholder' || span.end < from) return finding;
      if (isNoted) return [];
      isNoted = true;
      return { ...finding, severity: finding.severity === 'hint' ? 'hint' : 'information' };
    });
  }
}

/** Moves `growing` along with `change`; false when the writer has turned to other places. */
function follow(growing: Growing, text: string, { start, end, text: written }: Change, isOutline: boolean): boolean {
  const { front, strayed } = growing;
  if (end >= lineStart(text, front)) {
    growing.front = start + (isOutline ? 0 : written.length);
    growing.strayed = NOT_STRAYED;
    return true;
  }
  growing.front = front + written.length - (end - start);
  const isSamePlace = strayed.at >= 0 && lineStart(text, strayed.at) === lineStart(text, start);
  const places = strayed.places + (isSamePlace ? 0 : 1);
  growing.strayed = { edits: strayed.edits + 1, places, at: start };
  return places <= MOST_PLACES && growing.strayed.edits <= MOST_EDITS;
}

/** Whether nothing but a signature and a date stands behind the change. */
function isAtEnd(text: string, { end }: Change): boolean {
  const rest = text.slice(lineEnd(text, end));
  if (text.slice(end, lineEnd(text, end)).trim() !== '' || rest.length > MOST_TAIL) return false;
  const lines = rest.split(/[\r\n]+/).filter((line) => line.trim() !== '');
  return lines.length <= MOST_TAIL_LINES && lines.every((line) => TAIL_LINE.test(line.trim()));
}

/** Whether a line that is being written holds a number, or letters of an input method, and no word yet. */
function isNoText(line: string): boolean {
  const written = line.replace(/^[\s#]+/, '').trimEnd();
  return written !== '' && (BEGUN.test(written) || lettersFrom(written, 0, written.length) === 0);
}

/** Where the syllables begin, no further back than `from`, that end at `end`; `end` where none do. */
function lettersFrom(text: string, from: number, end: number): number {
  let start = end;
  for (let at = end - 1; at >= from; at--) {
    const character = text.charAt(at);
    if (LETTER.test(character)) start = at;
    else if (start !== at + 1 || start === end || !BETWEEN_SYLLABLES.test(character)) break;
  }
  return start;
}

const linesIn = (text: string): number =>
  text.includes('\n') || text.includes('\r') ? text.split(/[\r\n]+/).filter((line) => line.trim() !== '').length : 1;

const lineStart = (text: string, at: number): number =>
  at === 0 ? 0 : Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}
