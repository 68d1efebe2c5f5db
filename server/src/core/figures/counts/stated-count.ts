/** What the finders of counts and of lists hand each other. */
import type { Span } from '../../text/span';

/** A count by itself, in offsets of clean text. */
export interface Count {
  readonly stated: number;
  readonly measure: string;
  /** Number and measure word: 三个. */
  readonly count: Span;
  readonly number: Span;
}

/** A count and its list, in offsets of clean text. */
export interface StatedCount {
  /** `before`: the list, then the count; `after`: the count, then the list; `open`: with 等, not all are listed. */
  readonly form: 'before' | 'after' | 'open';
  readonly stated: number;
  /** How many items are listed, read the plain way. */
  readonly listed: number;
  /** Number and measure word: 三个. */
  readonly count: Span;
  readonly number: Span;
  readonly list: Span;
  readonly agrees: boolean;
  /** The list is plain enough for a disagreement to be a mistake. */
  readonly sure: boolean;
  /** Each item bears a mark or a number of its own: 《甲》《乙》, 1受理；2分派. */
  readonly marked?: true;
  /** It disagrees by one, and nothing says that the count is of anything else; a reader would look twice. */
  readonly likely?: boolean;
  /** A 和 in the last item may part two or stand inside one: `listed` may be one off. */
  readonly vague?: boolean;
}
