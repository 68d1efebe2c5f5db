/**
 * Which open documents are still being written towards their end, told by the sequence of edits alone: a text that began
 * empty or as an outline, an end that moves. What such a draft lacks is not missing yet. It is told again when the writer
 * saves, has the folder checked, or turns to other places of the text.
 */
import type { Finding } from '../core/index';

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

export class Growth {
  readonly #growing = new Map<string, Growing>();

  /** A document was opened; one without a word in it is about to be written. */
  opened(uri: string, text: string): void {
    if (text.trim() === '') this.#growing.set(uri, { front: text.length, isOutline: false, strayed: NOT_STRAYED });
    else this.#growing.delete(uri);
  }

  /** `text`, as it was before, was changed. */
  changed(uri: string, text: string, change: Change): void {
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
    return this.#growing.delete(uri);
  }

  /** What is told of the document `uri`, whose `text` has `findings`. */
  told(uri: string, text: string, findings: readonly Finding[]): readonly Finding[] {
    const growing = this.#growing.get(uri);
    if (!growing) return findings;
    const { front, isOutline } = growing;
    const from = lineStart(text, front);
    let isNoted = false;
    return findings.flatMap((finding) => {
      const { rule, span } = finding;
      if (STILL_TO_COME.has(rule)) return [];
      if (rule === 'empty-section')
        return span.start >= from || text.slice(span.end, front).trim() === '' ? [] : finding;
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

const linesIn = (text: string): number =>
  text.includes('\n') || text.includes('\r') ? text.split(/[\r\n]+/).filter((line) => line.trim() !== '').length : 1;

const lineStart = (text: string, at: number): number =>
  at === 0 ? 0 : Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}
