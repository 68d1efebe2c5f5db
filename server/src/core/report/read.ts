/** Text to Report. Never throws: odd text is data. */
import { genreOf } from './genre';
import { frontMatterOf } from './front-matter';
import { outlineOf } from './outline';
import { blocksOf, type Format } from './paragraphs';
import { ReadingCache } from './reading';
import type { Heading, Paragraph, Report } from './report';
import { titleOf } from './title';

export interface ReadOptions {
  readonly format: Format;
  /** The file's name, without folders. */
  readonly fileName?: string;
  /** Kind of document that the configuration names for this file, if it does. */
  readonly genre?: string;
  /** Readings kept from earlier versions of the same or other drafts. */
  readonly cache?: ReadingCache;
}

/** Reads `text` whole. With a cache, only paragraphs not seen before are read anew. */
export function readReport(text: string, options: ReadOptions): Report {
  const { format } = options;
  const cache = options.cache ?? new ReadingCache();
  const paragraphs: Paragraph[] = blocksOf(text, format).map((block, index) => ({
    index,
    kind: block.kind,
    span: block.span,
    reading: cache.read(text.slice(block.span.start, block.span.end), block.kind, format),
  }));
  const frontMatter = frontMatterOf(paragraphs[0]);
  const title = titleOf(paragraphs, frontMatter);
  let headings: Heading[] | undefined;
  const report = {
    text, format, fileName: options.fileName ?? '', paragraphs, frontMatter, title,
    get headings(): readonly Heading[] {
      return (headings ??= outlineOf(paragraphs, title, text.length));
    },
  };
  const genre = genreOf(report, options.genre);
  return Object.defineProperty(report, 'genre', { value: genre, enumerable: true }) as unknown as Report;
}
