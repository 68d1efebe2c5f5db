/** Text to Report. Never throws: odd text is data. */
import type { OwnKind } from '../norms/own';
import { genreOf } from './genre';
import { frontMatterOf } from './front-matter';
import { type Block, blocksOf, changedBlocks, type Format, movedBlock } from '../reading/paragraphs';
import { handOn } from './paragraphs-with';
import { ReadingCache } from '../reading/reading';
import { type Draft, type Paragraph, Report } from './report';
import { titleOf } from './title';

export interface ReadOptions {
  readonly format: Format;
  /** The file's name, without folders. */
  readonly fileName?: string;
  /** Kind of document that the configuration names for this file, if it does. */
  readonly genre?: string;
  /** Kinds of document that the configuration adds or speaks of. */
  readonly kinds?: readonly OwnKind[];
  /** Readings kept from earlier versions of the same or other drafts. */
  readonly cache?: ReadingCache;
  /** An earlier report of the same draft: only what has changed since is taken apart anew. */
  readonly previous?: Report;
}

const NO_KINDS: readonly OwnKind[] = [];

/**
 * Reads `text` whole. With a cache, only paragraphs not seen before are read anew. The outcome is the same with and
 * without.
 */
export function readReport(text: string, options: ReadOptions): Report {
  const { format } = options;
  const cache = options.cache ?? new ReadingCache();
  const paragraphs =
    options.previous?.format === format
      ? changedParagraphs(text, options.previous, cache)
      : blocksOf(text, format).map(reader(text, format, cache));
  const frontMatter = frontMatterOf(paragraphs[0]);
  const draft: Draft = {
    text,
    format,
    fileName: options.fileName ?? '',
    paragraphs,
    frontMatter,
    title: titleOf(paragraphs, frontMatter),
    ownKinds: options.kinds ?? NO_KINDS,
    end: text.length,
    isPart: false,
  };
  return new Report(draft, (report) => genreOf(report, options.genre));
}

const reader =
  (text: string, format: Format, cache: ReadingCache, from = 0) =>
  ({ kind, span }: Block, i: number): Paragraph => ({
    index: from + i,
    kind,
    span,
    reading: cache.read(text.slice(span.start, span.end), kind, format),
  });

/**
 * The paragraphs of `text`, which is what `previous` became: those above the change as they were, those below it moved.
 */
function changedParagraphs(text: string, previous: Report, cache: ReadingCache): readonly Paragraph[] {
  const old = previous.paragraphs;
  if (text === previous.text) return old;
  const { head, fresh, tail, by } = changedBlocks(text, previous.format, previous.text, old);
  const from = head + fresh.length;
  const below =
    from === tail && by === 0
      ? old.slice(tail)
      : old
          .slice(tail)
          .map((paragraph, i) => ({ ...movedBlock(paragraph, by), index: from + i, reading: paragraph.reading }));
  const paragraphs = [...old.slice(0, head), ...fresh.map(reader(text, previous.format, cache, head)), ...below];
  handOn(old, paragraphs, head, tail, from);
  return paragraphs;
}
