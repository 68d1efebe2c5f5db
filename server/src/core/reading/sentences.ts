/** Sentences: from one full stop to the next. Quotes and brackets after a stop belong to the sentence they close. */
import { type Span, span } from '../text/span';
import { allOf } from './seek';

const STOP = /[。！？!?]+[”’」』）)]*|\n/g;

/** Sentence spans of `text`; together they cover it but for nothing. */
export function sentencesOf(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const stop of allOf(STOP, text)) {
    const end = stop.index + stop[0].length;
    if (end > start) sentences.push(span(start, end));
    start = end;
  }
  if (start < text.length) sentences.push(span(start, text.length));
  return sentences;
}
