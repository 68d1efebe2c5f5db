/** Offsets to lines and back. Lines end in \n, \r\n or a lone \r, as in LSP; only the doors need this. */
import { Lines } from './lines';
import { partitionPoint } from './partition-point';

/** Zero-based line and UTF-16 column, as in LSP. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export class LineIndex {
  readonly #starts: number[] = [0];
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
    const lines = new Lines(text);
    for (let line = lines.next(); line && line.next <= text.length; line = lines.next()) this.#starts.push(line.next);
  }

  get lineCount(): number {
    return this.#starts.length;
  }

  /** Where `line` starts; a line that does not exist starts where the text has ended. */
  #startOf(line: number): number {
    return this.#starts[line] ?? this.#text.length + 1;
  }

  /** The position of `offset`; an offset outside the text is brought inside it. */
  positionAt(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.#text.length));
    const line = partitionPoint(this.#starts.length, (i) => this.#startOf(i) <= at) - 1;
    return { line, character: at - this.#startOf(line) };
  }

  /** The offset of `position`; a column past the end of its line stands for the line's end. */
  offsetAt(position: Position): number {
    if (position.line < 0) return 0;
    if (position.line >= this.#starts.length) return this.#text.length;
    const start = this.#startOf(position.line);
    let end = Math.min(this.#startOf(position.line + 1), this.#text.length);
    while (end > start && (this.#text.charCodeAt(end - 1) === 10 || this.#text.charCodeAt(end - 1) === 13)) end--;
    return Math.max(start, Math.min(start + position.character, end));
  }

  /** Line `line` without its line end; empty for a line that does not exist. */
  lineText(line: number): string {
    const start = this.#starts[line];
    if (start === undefined) return '';
    let end = this.#starts[line + 1] ?? this.#text.length;
    while (end > start && (this.#text.charCodeAt(end - 1) === 10 || this.#text.charCodeAt(end - 1) === 13)) end--;
    return this.#text.slice(start, end);
  }
}
