/** How many columns characters take in a terminal, and the excerpt of a line that points at a place in it. */

/** Full-width and wide characters (UAX #11 W and F). Ambiguous ones (“”…—) take one column in UTF-8 terminals. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u;
/** What stands on the character before it or is not seen at all. */
const NO_WIDTH = /[\u0300-\u036f\u200b-\u200f\u2060\ufe00-\ufe0f\ufeff]/u;

/** Columns that the single character `character` takes. */
export function widthOf(character: string): number {
  return NO_WIDTH.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
}

/** `text` fit for a terminal: control characters, which could drive it, become visible or a space. */
export function printable(text: string): string {
  return text
    .replace(/[\t\r\n\u2028\u2029]/g, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffc]/g, '\u00b7');
}

/** A line cut to fit, and the line of carets that goes under it. */
export interface Excerpt {
  readonly line: string;
  readonly carets: string;
}

/**
 * The part of `line` round the UTF-16 columns `start` to `end`, no wider than `columns`, and carets to go under it. Wide
 * characters before the place are matched by ideographic spaces, so that the caret is right in any font.
 */
export function excerptOf(line: string, start: number, end: number, columns: number): Excerpt {
  // Only what can be shown is looked at: a line may be a whole draft long.
  const [from, to] = [clear(line, Math.max(0, start - columns)), clear(line, Math.min(line.length, start + columns))];
  const characters = charactersOf(line.slice(from, to), from);
  if (characters.length === 0) return { line: '', carets: '^' };
  const found = characters.findIndex((one) => one.at + one.length > start);
  const first = found < 0 ? characters.length : found;
  let last = first;
  while (last < characters.length && characters[last]!.at < end) last++;
  let [left, right] = [first, first];
  let room = columns - 6; // "..." on either side
  const take = (i: number): boolean => {
    const one = characters[i];
    if (!one || one.width > room) return false;
    room -= one.width;
    return true;
  };
  while (right < last && take(right)) right++;
  // What stands before tells more than what comes after: up to two thirds of what room is left go to it.
  const keep = Math.floor(room / 3);
  room -= keep;
  while (left > 0 && take(left - 1)) left--;
  room += keep;
  while (take(right)) right++;
  while (left > 0 && take(left - 1)) left--;
  const [head, tail] = [left > 0 || from > 0 ? '...' : '', right < characters.length || to < line.length ? '...' : ''];
  const visible = characters.slice(left, right);
  const before = visible
    .slice(0, first - left)
    .map((one) => (one.width === 2 ? '\u3000' : ' '.repeat(one.width)))
    .join('');
  const marked = visible.slice(first - left, last - left).reduce((sum, one) => sum + one.width, 0);
  return {
    line: head + visible.map((one) => one.shown).join('') + tail,
    carets: ' '.repeat(head.length) + before + '^'.repeat(Math.max(1, marked)),
  };
}

interface Character {
  /** UTF-16 column and length. */
  readonly at: number;
  readonly length: number;
  readonly shown: string;
  readonly width: number;
}

/** `at`, or the place before it when it stands inside a surrogate pair. */
function clear(line: string, at: number): number {
  return /[\udc00-\udfff]/.test(line[at] ?? '') && at > 0 ? at - 1 : at;
}

function charactersOf(line: string, from: number): Character[] {
  let at = from;
  return Array.from(line, (character) => {
    const shown = printable(character);
    const one = { at, length: character.length, shown, width: widthOf(shown) };
    at += character.length;
    return one;
  });
}
