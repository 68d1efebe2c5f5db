/**
 * A row of a table in HTML as readers of rows see it: of the length that was written, with a bar where a cell begins and spaces
 * where the tags stand, so that there is one notion of a row, whoever wrote it.
 */
import { COVER } from '../unjudged';
import { allOf, firstOf, isIn } from '../seek';
import { BREAKS_A_LINE, type Tag, tagsOf } from './html-tags';
import type { Stretch } from './inline';

/** A row as it is read. */
export interface ShownRow {
  /** Of the length that was written. */
  readonly shown: string;
  /** What of it no reader sees. */
  readonly cut: readonly Stretch[];
  /** Its cells, in order. */
  readonly cells: readonly CellTag[];
}

/** How many columns and rows a cell goes over; rows are 0 where it goes over all that are left. */
export interface CellTag {
  readonly columns: number;
  readonly rows: number;
}

const ROW = /^<tr\b/i;

/** Whether `original`, a paragraph of kind 'row', is a row of a table in HTML. */
export const isHtmlRow = (original: string): boolean => original.charCodeAt(0) === 0x3c && isIn(ROW, original);

/** `original`, a row from its <tr> on, as readers of rows see it. */
export function shownRow(original: string): ShownRow {
  const writer = new Writer(original);
  const tags = [...tagsOf(original)];
  const last = lastOfRow(tags);
  const cells: CellTag[] = [];
  for (const tag of tags) {
    const { name, closes, start, end } = tag;
    const isCell = name === 'td' || name === 'th';
    writer.text(start);
    const isOpen = writer.isInCell;
    if (isCell || name === 'tr') writer.cell(isCell && !closes);
    if (isCell && !closes) {
      cells.push(cellOf(original.slice(start, end)));
      writer.mark(isOpen ? ' | ' : '| ', end);
    } else if (tag === last) writer.mark(' |', end);
    else if (isCell) writer.mark(' ', end);
    else if (BREAKS_A_LINE.has(name)) writer.breaks(end);
    else writer.mark('', end);
  }
  writer.text(original.length);
  writer.cell(false);
  return { shown: writer.shown(), cut: writer.cut, cells };
}

/** The tag that ends the row: where its last cell begins none does, the row may end as it likes. */
function lastOfRow(tags: readonly Tag[]): Tag | undefined {
  for (let at = tags.length - 1; at > 0; at--) {
    const tag = tags[at];
    if (tag?.name === 'td' || tag?.name === 'th') return tag.closes ? tag : undefined;
  }
  return undefined;
}

/** colspan=3, COLSPAN = "3". */
const COLUMNS = /\scolspan\s{0,3}=\s{0,3}["']?\s{0,3}(\d{1,4})/i;
const ROWS = /\srowspan\s{0,3}=\s{0,3}["']?\s{0,3}(\d{1,5})/i;

function cellOf(tag: string): CellTag {
  const over = (pattern: RegExp): number => Number(firstOf(pattern, tag)?.[1] ?? 1);
  return { columns: Math.max(1, over(COLUMNS)), rows: over(ROWS) };
}

/** A bar of the cell's own, space, and space that is written out. */
const SEEN_OTHERWISE = /\||\s+|&(?:[ne][mb]?sp|thinsp|#160|#12288|#x(?:3000|a0));/gi;
const DIGIT = /\d/;
const LATIN = /[\w.,]/;

/** Writes a row from left to right; each stretch takes the place that it had. */
class Writer {
  readonly #parts: string[] = [];
  readonly cut: Stretch[] = [];
  #at = 0;
  isInCell = false;
  /** The last character that the cell shows; empty where it has shown none. */
  #before = '';
  /** A line of the cell that has ended, if another comes: what stands there, and its place among the parts and the cuts. */
  #break: { readonly part: number; readonly cut: number } | undefined;

  constructor(readonly original: string) {}

  shown(): string {
    return this.#parts.join('');
  }

  /** A cell begins here or ends. */
  cell(begins: boolean): void {
    this.isInCell = begins;
    this.#before = '';
    this.#break = undefined;
  }

  /** What stands up to `end` is not seen but for `mark`. */
  mark(mark: string, end: number): void {
    const from = this.#at + mark.length;
    this.#parts.push(mark + ' '.repeat(end - from));
    if (end > from) this.cut.push([from, end]);
    this.#at = end;
  }

  /** A line of the cell ends with what stands up to `end`: a sign says so if the cell goes on. */
  breaks(end: number): void {
    if (this.#before !== '' && !this.#break) this.#break = { part: this.#parts.length, cut: this.cut.length };
    this.mark('', end);
  }

  /** Text up to `end`. */
  text(end: number): void {
    if (end <= this.#at) return;
    if (!this.isInCell) {
      this.mark('', end);
      return;
    }
    const from = this.#at;
    const written = this.original.slice(from, end);
    for (const { 0: found, index } of allOf(SEEN_OTHERWISE, written)) {
      this.#words(from + index);
      const next = written.charAt(index + found.length);
      const behind = this.#at + found.length;
      if (found === '|') this.#words(behind, '¦');
      else if (this.#before === '') this.mark('', behind);
      else if (DIGIT.test(this.#before) && /[\t\n\r]/.test(found) && (next === '' || DIGIT.test(next)))
        this.breaks(behind);
      else if (/[\n\r]/.test(found) && !(LATIN.test(this.#before) && LATIN.test(next))) this.mark('', behind);
      else this.mark(' ', behind);
    }
    this.#words(end);
  }

  /** Words up to `end`, as they are or as `shown`. */
  #words(end: number, shown = this.original.slice(this.#at, end)): void {
    if (shown === '') return;
    this.#settle();
    this.#parts.push(shown);
    this.#before = shown.slice(-1);
    this.#at = end;
  }

  /** The cell goes on behind a line that ended. */
  #settle(): void {
    if (!this.#break) return;
    const { part, cut } = this.#break;
    this.#parts[part] = COVER + (this.#parts[part] ?? '').slice(1);
    const [start, end] = this.cut[cut] ?? [0, 0];
    this.cut[cut] = [start + 1, end];
    this.#break = undefined;
  }
}
