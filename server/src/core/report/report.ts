/** The model of a draft: what every rule judges. Built by read.ts, never changed. */
import type { GenreId } from '../norms/genres';
import type { OwnKind } from '../norms/own';
import type { Span } from '../text/span';
import type { Ordinal } from '../reading/ordinals';
import type { MarkdownTree } from '../reading/markdown/tree';
import type { Format, ParagraphKind } from '../reading/paragraphs';
import type { Reading } from '../reading/reading';
import { outlineOf } from './outline';

/** A paragraph in its place. Offsets of its reading are relative to `span.start`. */
export interface Paragraph {
  readonly index: number;
  readonly kind: ParagraphKind;
  readonly span: Span;
  readonly reading: Reading;
}

/**
 * A heading and what it heads. The three ranges, drawn on one example:
 *
 *     二、主要做法。我们抓了三件事……      declaration: the whole first line's heading part, "二、主要做法。"
 *     （一）加强领导……                      title: "主要做法"
 *     三、存在问题                            section: from the 二 to just before the 三
 */
export interface Heading {
  /**
   * 1 (outermost) … 6, on Markdown's scale: 第一部分 1, 一、 2, （一） 3, 1. 4, （1） 5. Where # stand, they are the level
   * whatever number they bear, and a number without # counts between two of them: （一） under ## is 2.3.
   */
  readonly level: number;
  readonly ordinal?: Ordinal;
  /** What the heading says, clean, without its ordinal or label (2.1) and closing mark. */
  readonly text: string;
  readonly declaration: Span;
  readonly title: Span;
  readonly section: Span;
  /** Index of its paragraph, and of the first paragraph after its section. */
  readonly paragraph: number;
  readonly sectionEnd: number;
  /** Whether body text follows in the same paragraph. */
  readonly runIn: boolean;
  /** How it shows that it is a heading: its ordinal, Markdown's #, or only by standing alone on a short line. */
  readonly by: 'ordinal' | 'markdown' | 'line';
}

/** The head of the draft. */
export interface Title {
  readonly text: string;
  /** The line under it that opens with ——, without the dash. */
  readonly subtitle?: string;
  readonly span: Span;
  /** Paragraphs it takes, its subtitle included, first and one past last. */
  readonly paragraphs: readonly [number, number];
}

/** What kind of document the draft is, and how that is known; by its body it may be official writing of which no kind shows. */
export interface GenreReading {
  readonly id: GenreId | undefined;
  readonly by: 'front-matter' | 'setting' | 'title' | 'cue' | 'body' | 'none';
  /** The workspace's own kind, or its word on the known one; `id` is then the kind it is like, if it is like one. */
  readonly own?: OwnKind;
  /** A text in the form of notes: its name tells its kind, but nothing is owed by it. */
  readonly informal?: boolean;
}

/** Front matter of a draft: plain `key: value` lines, keys in lower case. */
export interface FrontMatter {
  readonly span: Span;
  readonly values: ReadonlyMap<string, string>;
}

/** What a report is built from. */
export interface Draft {
  readonly text: string;
  readonly format: Format;
  /** The file's name without folders; empty for an unsaved draft. */
  readonly fileName: string;
  readonly paragraphs: readonly Paragraph[];
  readonly title: Title | undefined;
  readonly frontMatter: FrontMatter | undefined;
  /** Of Markdown, the tree that the next edit starts from. */
  readonly markdown?: MarkdownTree;
  /** The workspace's own kinds, by which its kind is read. */
  readonly ownKinds: readonly OwnKind[];
  /** Where its last section ends. */
  readonly end: number;
  /** Whether it is one of several reports in a file. */
  readonly isPart: boolean;
}

/** The paragraph at an index that `report` itself gave: of a heading, a section or a count through its paragraphs. */
export function paragraphAt({ paragraphs }: Pick<Report, 'paragraphs'>, index: number): Paragraph {
  const paragraph = paragraphs[index];
  if (!paragraph) throw new RangeError(`no paragraph ${index}`);
  return paragraph;
}

export class Report implements Draft {
  readonly text: string;
  readonly format: Format;
  readonly fileName: string;
  readonly paragraphs: readonly Paragraph[];
  readonly title: Title | undefined;
  readonly frontMatter: FrontMatter | undefined;
  readonly ownKinds: readonly OwnKind[];
  readonly markdown: MarkdownTree | undefined;
  readonly end: number;
  readonly isPart: boolean;
  readonly genre: GenreReading;
  readonly #derived = new Map<unknown, unknown>();

  /** `readGenre` is given the report with all but its kind. */
  constructor(draft: Draft, readGenre: (report: Omit<Report, 'genre'>) => GenreReading) {
    this.text = draft.text;
    this.format = draft.format;
    this.fileName = draft.fileName;
    this.paragraphs = draft.paragraphs;
    this.title = draft.title;
    this.frontMatter = draft.frontMatter;
    this.ownKinds = draft.ownKinds;
    this.markdown = draft.markdown;
    this.end = draft.end;
    this.isPart = draft.isPart;
    this.genre = readGenre(this);
  }

  get headings(): readonly Heading[] {
    return this.derive(readHeadings);
  }

  /** `make(this)`, worked out once: how readers keep what depends on the whole draft. For one paragraph there is `Reading.derive`. */
  derive<T>(make: (report: Report) => T): T {
    const known = this.#derived.get(make) as T;
    if (known !== undefined || this.#derived.has(make)) return known;
    const made = make(this);
    this.#derived.set(make, made);
    return made;
  }
}

const readHeadings = ({ paragraphs, title, end }: Report): readonly Heading[] => outlineOf(paragraphs, title, end);
