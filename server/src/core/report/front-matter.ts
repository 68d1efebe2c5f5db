/** Front matter: the `key: value` lines between two --- at the head of a draft. */
import type { FrontMatter, Paragraph } from './report';

/** The front matter that `first` holds; undefined when the draft has none. Keys are lower-cased, quotes taken off. */
export function frontMatterOf(first: Paragraph | undefined): FrontMatter | undefined {
  if (first?.kind !== 'front-matter') return undefined;
  const values = new Map<string, string>();
  for (const line of first.reading.original.split(/\r\n|\n|\r/)) {
    const found = /^\s*([^:：#\s][^:：]*?)\s*[:：]\s*(.*?)\s*$/.exec(line);
    if (found) values.set(found[1]!.toLowerCase(), found[2]!.replace(/^(["'])(.*)\1$/, '$2'));
  }
  return { span: first.span, values };
}
