/** Addresses of files as clients write them. */
import { fileURLToPath } from 'node:url';

/** Paths of `file:` addresses; others name no folder of this machine. */
export function pathsOf(uris: readonly string[]): string[] {
  return uris.flatMap((uri) => {
    try {
      return uri.startsWith('file:') ? [fileURLToPath(uri)] : [];
    } catch {
      return []; // A host, or a character that no path has.
    }
  });
}
