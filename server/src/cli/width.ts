/** How many columns characters take in a terminal, and the excerpt of a line that points at a place in it. */

type Ranges = readonly (readonly [first: number, last: number])[];

/** Full-width and wide characters (UAX #11 W and F). Ambiguous ones (“”…—) take one column in UTF-8 terminals. */
const WIDE: Ranges = [
  [0x1100, 0x115f], // Hangul
  [0x2e80, 0x303e], // radicals, Chinese marks
  [0x3041, 0x4dbf], // kana, bopomofo, rare 汉字
  [0x4e00, 0x9fff], // 汉字
  [0xa000, 0xa4cf], // Yi
  [0xa960, 0xa97f], // Hangul
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff], // 汉字 for compatibility
  [0xfe30, 0xfe6f], // forms of marks
  [0xff01, 0xff60], // full-width ASCII
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f], // pictures
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd], // rarer 汉字
];
/** What stands on the character before it or is not seen at all. */
const NO_WIDTH: Ranges = [
  [0x300, 0x36f], // accents
  [0x200b, 0x200f], // zero-width spaces, directions
  [0x2060, 0x2060],
  [0xfe00, 0xfe0f], // variants of a character
  [0xfeff, 0xfeff], // byte order mark
];

/** Columns that the single character `character` takes. */
export function widthOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  const isIn = (ranges: Ranges): boolean => ranges.some(([first, last]) => code >= first && code <= last);
  return isIn(NO_WIDTH) ? 0 : isIn(WIDE) ? 2 : 1;
}

/** `text` fit for a terminal: control characters, which could drive it, become visible or a space. */
export function printable(text: string): string {
  return text.replace(/[\t\r\n\u2028\u2029]/g, ' ').replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069\ufffc]/gu, '\u00b7');
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
  // Characters stand in order of place, so those before the place, and those before its end, can be counted.
  const first = characters.filter(({ at, length }) => at + length <= start).length;
  const last = Math.max(first, characters.filter(({ at }) => at < end).length);
  let [left, right] = [first, first];
  let room = columns - 6; // "..." on either side
  const take = (i: number): boolean => {
    const character = characters[i];
    if (!character || character.width > room) return false;
    room -= character.width;
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
    .map(({ width }) => (width === 2 ? '\u3000' : ' '.repeat(width)))
    .join('');
  const marked = visible.slice(first - left, last - left).reduce((sum, { width }) => sum + width, 0);
  return {
    line: head + visible.map(({ shown }) => shown).join('') + tail,
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
    const place = at;
    at += character.length;
    return { at: place, length: character.length, shown, width: widthOf(shown) };
  });
}
