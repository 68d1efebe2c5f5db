/** How the text of a file is to be read, by its name. */
import { extname } from 'node:path';
import type { Format } from '../core/index';

/** Markdown by its name, everything else is plain text. */
export function formatOf(path: string): Format {
  return ['.md', '.markdown'].includes(extname(path).toLowerCase()) ? 'markdown' : 'plain';
}
