/** What one paragraph says, read once and kept by its text: an edit elsewhere in the draft costs it nothing. */
import { fold } from '../text/fold';
import { type Span, span } from '../text/span';
import { clean } from './clean';
import { isHtmlRow, shownRow } from './markdown/html-rows';
import { type InlineMarkup, inlineMarkup, type Stretch } from './markdown/inline';
import { opensWithSpacedDecimal, type Ordinal, ordinalAt } from './ordinals';
import type { Format, ParagraphKind } from './paragraphs';
import { Derived } from './derived';
import { sentencesOf } from './sentences';
import { coverUnjudged } from './unjudged';

const BACKSLASH = 0x5c;
const NO_MARKUP: InlineMarkup = { covered: [], cut: [] };

/**
 * One paragraph's reading. Nothing in it knows where the paragraph stands, so equal paragraphs share one.
 *
 * `source` is as it stands in the document; `original` is the same, but that a row in HTML has bars and spaces for its tags, as if it
 * were one of Markdown; `raw` is that folded and with unjudged parts covered, all offset for offset; `text` is clean (see
 * clean.ts), with its own offsets: `toRaw` leads back. Everything is worked out when first asked for.
 */
export class Reading {
  readonly original: string;
  readonly raw: string;
  readonly text: string;
  readonly #offsets: Int32Array | undefined;
  readonly #derived = new Derived();

  constructor(
    readonly source: string,
    readonly kind: ParagraphKind,
    readonly format: Format,
  ) {
    const isJudged = kind !== 'code' && kind !== 'front-matter';
    const row = kind === 'row' && format === 'markdown' && isHtmlRow(source) ? shownRow(source) : undefined;
    const original = row?.shown ?? source;
    this.original = original;
    const { covered, cut } = isJudged && format === 'markdown' ? inlineMarkup(original, kind === 'heading') : NO_MARKUP;
    this.raw = isJudged ? fold(coverUnjudged(original, [...covered, ...cut])) : '';
    const unseen: readonly Stretch[] = row ? [...row.cut, ...cut] : cut;
    const cleaned = clean(this.raw, format, isJudged ? unseen : []);
    this.text = cleaned.text;
    this.#offsets = cleaned.offsets;
  }

  /** Where clean character `offset` stands in `original` and `raw`. */
  toRaw(offset: number): number {
    return this.#offsets ? (this.#offsets[offset] ?? this.raw.length) : offset;
  }

  /**
   * The paragraph-relative span of clean text from `start` to `end`, as findings want it: with the backslash that escapes its
   * first character, which would show if a fix put a mark there that needs none.
   */
  span(start: number, end: number): Span {
    if (end <= start) return span(this.toRaw(end), this.toRaw(end));
    return span(this.withEscape(this.toRaw(start)), this.toRaw(end - 1) + 1);
  }

  /** Where the character at `at` of `original` begins with the backslash that escapes it, which is not there for a reader. */
  withEscape(at: number): number {
    const isEscaped = this.original.charCodeAt(at - 1) === BACKSLASH && this.raw.charCodeAt(at - 1) !== BACKSLASH;
    return isEscaped ? at - 1 : at;
  }

  /** What is written from clean `start` to `end`, in the writer's own characters; of what cleaning took out, only spaces. */
  written(start: number, end: number): string {
    if (!this.#offsets) return this.original.slice(start, end);
    const isHtml = this.source !== this.original;
    let written = '';
    for (let i = start; i < end; i++) {
      const between = i > start ? this.original.slice(this.toRaw(i - 1) + 1, this.toRaw(i)) : '';
      written += (!isHtml && /^ +$/.test(between) ? between : '') + (this.original[this.toRaw(i)] ?? '');
    }
    return written;
  }

  /** `make(this)`, worked out once: how readers and rules keep what depends on this paragraph alone. */
  derive<T>(make: (reading: Reading) => T): T {
    return this.#derived.of(make, this);
  }

  /** The ordinal the paragraph opens with: 一、 （一） 1. （1） … */
  get ordinal(): Ordinal | undefined {
    return this.derive(readOrdinal);
  }

  /** Sentences as spans of clean text. */
  get sentences(): readonly Span[] {
    return this.derive(readSentences);
  }
}

function readOrdinal({ text, original }: Reading): Ordinal | undefined {
  const ordinal = ordinalAt(text);
  return ordinal?.style === 'arabic' && opensWithSpacedDecimal(original) ? undefined : ordinal;
}
const readSentences = (reading: Reading): readonly Span[] => sentencesOf(reading.text);

/** What a generation may hold beside the text being read: enough for undo and for paragraphs that come back. */
const SPARE = 20_000;

/**
 * Readings by paragraph text. Keeps what the last two generations of reports used, and no more: a reading weighs hundreds
 * of times its text, and a server lives all day.
 */
export class ReadingCache {
  #young = new Generation();
  #old = new Generation();
  /** Characters of the longest text read in this generation and in the one before. */
  #longest = 0;
  #longestBefore = 0;

  /** Says that a text of `length` characters is read from now on: a generation holds all of it. */
  makeRoom(length: number): void {
    this.#longest = Math.max(this.#longest, length);
  }

  /** The reading of a paragraph, from memory where it was read before. */
  read(source: string, kind: ParagraphKind, format: Format): Reading {
    let reading = this.#young.find(source, kind, format);
    if (reading) return reading;
    reading = this.#old.find(source, kind, format) ?? new Reading(detached(source), kind, format);
    if (this.#young.characters + source.length > SPARE + Math.max(this.#longest, this.#longestBefore)) {
      this.#old = this.#young;
      this.#young = new Generation();
      [this.#longestBefore, this.#longest] = [this.#longest, 0];
    }
    this.#young.keep(reading);
    return reading;
  }
}

/** Readings by their own text, of which no copy is made, for each kind of paragraph in each format. */
class Generation {
  readonly #readings = new Map<Format, Map<ParagraphKind, Map<string, Reading>>>();
  /** How many characters they have together. */
  characters = 0;

  find(source: string, kind: ParagraphKind, format: Format): Reading | undefined {
    return this.#readings.get(format)?.get(kind)?.get(source);
  }

  keep(reading: Reading): void {
    const { source, kind, format } = reading;
    const ofFormat = under(this.#readings, format);
    under(ofFormat, kind).set(source, reading);
    this.characters += source.length;
  }
}

/** The map under `key`, made where there is none. */
function under<K, L, V>(maps: Map<K, Map<L, V>>, key: K): Map<L, V> {
  let map = maps.get(key);
  if (!map) maps.set(key, (map = new Map()));
  return map;
}

/**
 * `text` as a string of its own. What is cut out of a document keeps the whole of it in memory, in every engine we run on;
 * a reading outlives its document by many keystrokes.
 */
function detached(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}
