/** Lines of a document by offset. */
import { type Span, span } from '../text/span';

/** The line that holds `offset`, without its line end. */
export function lineAt(text: string, offset: number): Span {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const rest = text.slice(offset).search(/[\r\n]/);
  return span(start, rest < 0 ? text.length : offset + rest);
}
