/** Addresses of texts of Word files, and of the files themselves. */
import { WORD_SCHEME, WORD_SUFFIX } from '../protocol';

/** The address of the file that the document `uri` shows: itself, unless it is the text of a Word file. */
export function fileUriOf(uri: string): string {
  if (!uri.startsWith(`${WORD_SCHEME}:`)) return uri;
  const path = uri.slice(WORD_SCHEME.length + 1);
  const own = path.endsWith(WORD_SUFFIX) ? path.slice(0, -WORD_SUFFIX.length) : path;
  return `file:${own.startsWith('//') ? own : `//${own}`}`;
}
