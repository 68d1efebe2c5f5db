/** Lines of a text by their offsets, found by searching for line ends rather than by looking at every character. */

/** A line without its line end; `next` is where the line after it starts. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

/**
 * The lines of `text` from offset `from` on, which must be the start of a line. They end in \n, \r\n or a lone \r; what
 * follows the last line end is a line too, if an empty one.
 */
export class Lines {
  #at: number;
  /** The next of each line end, so that a text without one of them is searched for it once. */
  #return: number;
  #feed: number;

  constructor(
    private readonly text: string,
    from = 0,
  ) {
    this.#at = from;
    this.#return = from - 1;
    this.#feed = from - 1;
  }

  /** The next line; undefined after the last. */
  next(): Line | undefined {
    const { text } = this;
    const start = this.#at;
    if (start > text.length) return undefined;
    if (this.#return < start) this.#return = orEnd(text.indexOf('\r', start));
    if (this.#feed < start) this.#feed = orEnd(text.indexOf('\n', start));
    const end = Math.min(this.#feed, this.#return, text.length);
    const next = end < text.length && this.#feed === end + 1 && this.#return === end ? end + 2 : end + 1;
    this.#at = next;
    return { start, end, next };
  }
}

const orEnd = (at: number): number => (at < 0 ? Infinity : at);
