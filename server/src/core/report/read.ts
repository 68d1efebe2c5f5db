/** Text to Report. Never throws: odd text is data. */
import type { OwnKind } from '../norms/own';
import { genreOf } from './genre';
import { frontMatterOf } from './front-matter';
import { blocksOf, changedBlocks } from '../reading/blocks';
import type { MarkdownTree } from '../reading/markdown/tree';
import type { Block, Format } from '../reading/paragraphs';
import { handOn } from './paragraphs-with';
import { ReadingCache } from '../reading/reading';
import { type Draft, type Paragraph, Report } from './report';
import { titleOf } from './title';
import { shift } from '../text/span';

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
  cache.makeRoom(text.length);
  const { paragraphs, markdown } =
    options.previous?.format === format
      ? changedParagraphs(text, options.previous, cache)
      : readParagraphs(text, format, cache);
  const frontMatter = frontMatterOf(paragraphs[0]);
  const draft: Draft = {
    text,
    format,
    fileName: options.fileName ?? '',
    paragraphs,
    frontMatter,
    title: titleOf(paragraphs, frontMatter),
    markdown,
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

interface Paragraphs {
  readonly paragraphs: readonly Paragraph[];
  readonly markdown?: MarkdownTree;
}

function readParagraphs(text: string, format: Format, cache: ReadingCache): Paragraphs {
  const { blocks, markdown } = blocksOf(text, format);
  return { paragraphs: blocks.map(reader(text, format, cache)), markdown };
}

/**
 * The paragraphs of `text`, which is what `previous` became: those above the change as they were, those below it moved.
 */
function changedParagraphs(text: string, previous: Report, cache: ReadingCache): Paragraphs {
  const old = previous.paragraphs;
  if (text === previous.text) return previous;
  const { head, fresh, tail, by, markdown } = changedBlocks(text, previous.format, previous.text, {
    blocks: old,
    markdown: previous.markdown,
  });
  const from = head + fresh.length;
  const below =
    from === tail && by === 0
      ? old.slice(tail)
      : old
          .slice(tail)
          .map(({ kind, span, reading }, i): Paragraph => ({ index: from + i, kind, span: shift(span, by), reading }));
  const paragraphs = [...old.slice(0, head), ...fresh.map(reader(text, previous.format, cache, head)), ...below];
  handOn(old, paragraphs, head, tail, from);
  return { paragraphs, markdown };
}
