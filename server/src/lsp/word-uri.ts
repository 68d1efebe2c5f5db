/** Addresses of texts of Word files, and of the files themselves. */
import { URI } from 'vscode-uri';
import { WORD_SCHEME, WORD_SUFFIX } from '../protocol';

/** The address of the file that the document `uri` shows: itself, unless it is the text of a Word file. */
export function fileUriOf(uri: string): string {
  if (!uri.startsWith(`${WORD_SCHEME}:`)) return uri;
  const { authority, path, query } = URI.parse(uri);
  const own = path.endsWith(WORD_SUFFIX) ? path.slice(0, -WORD_SUFFIX.length) : path;
  // Where the file lies on no disk, the address of its text says in its query where.
  return URI.from({ scheme: query || 'file', authority, path: own }).toString();
}
