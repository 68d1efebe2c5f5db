/** Front matter: the `key: value` lines between two --- at the head of a draft. */
import type { FrontMatter, Paragraph } from './report';

/** `  - punctuation`: an item of the list that belongs to the key above it. */
const LIST_ITEM = /^[ \t]*-[ \t]+(\S.*)$/;

/**
 * The front matter that `first` holds; undefined when the draft has none. Keys are lower-cased, quotes taken off; the items
 * of a list under its key are one value, parted by commas.
 */
export function frontMatterOf(first: Paragraph | undefined): FrontMatter | undefined {
  // What stands between #META and #END is for another program.
  if (first?.kind !== 'front-matter' || /^\ufeff?#/.test(first.reading.original)) return undefined;
  const values = new Map<string, string>();
  let above = '';
  for (const line of first.reading.original.split(/\r\n|\n|\r/)) {
    const item = LIST_ITEM.exec(line)?.[1];
    const listed = values.get(above);
    if (item !== undefined && listed !== undefined) {
      values.set(above, [...(listed ? [listed] : []), unquoted(item.trimEnd())].join(', '));
      continue;
    }
    const colon = line.search(/[:：]/);
    const key = line.slice(0, Math.max(0, colon)).trim();
    // A line without a key says nothing, and # opens a comment.
    if (key === '' || key.startsWith('#')) continue;
    const value = unquoted(line.slice(colon + 1).trim());
    above = value === '' ? key.toLowerCase() : '';
    values.set(key.toLowerCase(), value);
  }
  return { span: first.span, values };
}

const unquoted = (value: string): string => value.replace(/^(["'])(.*)\1$/, '$2');
