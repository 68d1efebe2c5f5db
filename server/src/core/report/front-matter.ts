/** Front matter: the `key: value` lines between two --- at the head of a draft. */
import type { FrontMatter, Paragraph } from './report';

/** The front matter that `first` holds; undefined when the draft has none. Keys are lower-cased, quotes taken off. */
export function frontMatterOf(first: Paragraph | undefined): FrontMatter | undefined {
  if (first?.kind !== 'front-matter') return undefined;
  const values = new Map<string, string>();
  for (const line of first.reading.original.split(/\r\n|\n|\r/)) {
    const colon = line.search(/[:：]/);
    const key = line.slice(0, Math.max(0, colon)).trim();
    // A line without a key says nothing, and # opens a comment.
    if (key === '' || key.startsWith('#')) continue;
    values.set(key.toLowerCase(), unquoted(line.slice(colon + 1).trim()));
  }
  return { span: first.span, values };
}

const unquoted = (value: string): string => value.replace(/^(["'])(.*)\1$/, '$2');
