/**
 * What the server knows of documents: one analysis per (uri, version, settings), all of them reading through one cache of
 * paragraphs. Everything here can be dropped at any time and worked out again.
 */
import {
  type Finding,
  type Format,
  lint,
  LineIndex,
  type Locale,
  readReport,
  ReadingCache,
  type Report,
  type Span,
} from '../core/index';
import type { DraftState } from '../protocol';
import { isDraft } from '../config/scope';
import { isOurs } from '../disk';
import { Growth } from './growth';
import type { DraftSettings } from './settings';
import { type WrongEncoding, wrongEncodingOf } from './wrong-encoding';

/** Longer documents (UTF-16 units) are not judged: no report is that long, and the editor must not wait for us. */
export const LONGEST = 5_000_000;

/** What takes longer to judge, in milliseconds, is said to be slow; as long as ESLint's editor allows a validation. */
const TIME_BUDGET = 4000;

/** A document to judge; of an open one or of a file. */
export interface Source {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  getText(): string;
}

export interface Analysis {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  readonly state: DraftState;
  readonly settings: DraftSettings;
  readonly lines: LineIndex;
  readonly ruleLinks: boolean;
  /** Absent when the document was not read at all (off, too large). */
  readonly report?: Report;
  readonly findings: readonly Finding[];
  /** Those of them that are told now: what a draft still lacks while it is written is not. */
  readonly told: readonly Finding[];
  /** Whether `blank` is no blank yet: letters that are still being typed. */
  isBeingTyped(blank: Span): boolean;
  /** How many findings are not told since they were there when the baseline was taken. */
  readonly old: number;
  /** The encoding of the file, when it was opened in another. */
  readonly encoding?: WrongEncoding;
  /** Milliseconds that judging took, when that is more than `TIME_BUDGET`. */
  readonly slow: number | undefined;
}

/** Findings of one file that a baseline excuses. */
export interface Known {
  without(findings: readonly Finding[], lines: LineIndex): readonly Finding[];
}

export class Drafts {
  readonly #cache = new ReadingCache();
  /** For files that pass through once, so that a large folder does not push the open drafts out of memory. */
  readonly #passing = new ReadingCache();
  readonly #known = new Map<string, { readonly analysis: Analysis; readonly known: Known | undefined }>();
  /** Files of a folder check: the user asked for them by hand, so they stay judged when opened. */
  readonly #asked = new Set<string>();
  /** Documents that were said to be slow. */
  readonly #slow = new Set<string>();
  /** Called when judging a document took too long, once for each until it is closed. */
  onSlow: (analysis: Analysis, took: number) => void = () => undefined;
  /** Called whenever a document was judged. */
  onJudged: () => void = () => undefined;
  /** What is found in a document beside what its text shows: of a Word file. */
  alsoFound: (uri: string, text: string, locale: Locale) => readonly Finding[] = () => [];

  /**
   * `ruleLinks`: the client shows a rule's page by a command; `growth` knows which open documents are still being written;
   * `now` tells milliseconds: of the day, for
   * `performance` is not loaded with Node and takes 3 ms of a start.
   */
  constructor(
    private readonly ruleLinks = false,
    private readonly growth = new Growth(),
    private readonly now: () => number = Date.now,
  ) {}

  /** The analysis of `source` under `settings`; the last one when nothing has changed since. */
  analyse(source: Source, settings: DraftSettings, known?: Known): Analysis {
    const last = this.#known.get(source.uri);
    const kept = last?.analysis;
    if (kept && kept.version === source.version && kept.settings === settings && last.known === known) return kept;
    const analysis = this.judge(source, settings, known, this.#cache, kept);
    this.#known.set(source.uri, { analysis, known });
    return analysis;
  }

  /** As `analyse`, without keeping the outcome: for files that are not open. */
  judge(source: Source, settings: DraftSettings, known?: Known, cache = this.#passing, previous?: Analysis): Analysis {
    const { uri, version } = source;
    const languageId = languageIdOf(source);
    const text = source.getText();
    const nothing = (state: DraftState, report?: Report): Analysis => ({
      uri,
      languageId,
      version,
      state,
      settings,
      lines: new LineIndex(report ? text : ''),
      ruleLinks: this.ruleLinks,
      report,
      findings: [],
      told: [],
      isBeingTyped: () => false,
      old: 0,
      slow: undefined,
    });
    if (!settings.enabled) return nothing('off');
    if (settings.scope === 'excluded') return nothing('excluded');
    if (text.length > LONGEST) return nothing('too-large');
    const encoding = wrongEncodingOf(text);
    if (encoding) return { ...nothing('garbled'), encoding };
    const begun = this.now();
    const { growth } = this;
    const readAs = (text: string): Report =>
      readReport(text, {
        format: formatOf(source.languageId),
        fileName: fileNameOf(uri),
        genre: settings.genre,
        kinds: settings.kinds,
        cache,
        previous: previous?.report,
      });
    const report = readAs(text);
    const isOne = (read: Report): boolean =>
      isDraft(read, languageId, settings.scope === 'included', this.#asked.has(uri));
    const composed = growth.composed(uri, text);
    // Below a title alone the letters of an input method are most of a draft: what was judged goes by the rest of it.
    const isWithoutLetters = (): boolean =>
      previous?.state === 'judged' &&
      composed !== undefined &&
      isOne(readAs(text.slice(0, composed.start) + text.slice(composed.end)));
    if (!isOne(report) && !isWithoutLetters()) return nothing('quiet', report);
    let findings: readonly Finding[] | undefined;
    let took = this.now() - begun;
    const judged = (): readonly Finding[] => {
      const resumed = this.now();
      const also = this.alsoFound(uri, text, settings.lint.locale);
      const own = lint(report, settings.lint);
      const found =
        also.length > 0 ? [...own, ...also.filter(({ rule }) => settings.lint.rules[rule]?.severity !== 'off')] : own;
      took += this.now() - resumed;
      if (took > TIME_BUDGET && !this.#slow.has(uri)) {
        this.#slow.add(uri);
        this.onSlow(analysis, took);
      }
      this.onJudged();
      return found;
    };
    const lines = new LineIndex(text);
    const news = (found: readonly Finding[]): readonly Finding[] => known?.without(found, lines) ?? found;
    const analysis: Analysis = {
      uri,
      languageId,
      version,
      state: 'judged',
      settings,
      lines,
      ruleLinks: this.ruleLinks,
      report,
      // Completion and outlines need no verdict: they must not wait for one.
      get findings() {
        return (findings ??= judged());
      },
      get told() {
        return growth.told(uri, text, news(this.findings));
      },
      isBeingTyped: (blank) => growth.isBeingTyped(blank, growth.composed(uri, text)),
      get old() {
        return this.findings.length - news(this.findings).length;
      },
      get slow() {
        return took > TIME_BUDGET ? took : undefined;
      },
    };
    return analysis;
  }

  /** What would be found if the draft of `analysis` read `text`. */
  findingsIn(analysis: Analysis, text: string): readonly Finding[] {
    const { uri, report, settings } = analysis;
    const format = report?.format ?? 'plain';
    return lint(
      readReport(text, {
        format,
        fileName: fileNameOf(uri),
        genre: settings.genre,
        kinds: settings.kinds,
        cache: this.#cache,
        previous: report,
      }),
      settings.lint,
    );
  }

  /** From now on `uris` are judged whatever they look like, open or not. */
  ask(uris: readonly string[]): void {
    for (const uri of uris) {
      this.#asked.add(uri);
      this.#known.delete(uri);
    }
  }

  /** Files of folder checks. */
  get asked(): ReadonlySet<string> {
    return this.#asked;
  }

  forgetAsked(): void {
    this.#asked.clear();
    this.#known.clear();
  }

  forget(uri: string): void {
    this.#known.delete(uri);
    this.#slow.delete(uri);
  }
}

/** Editors that know nothing of our language call a .gongwen file text: its name says what it is. */
const languageIdOf = ({ uri, languageId }: Source): string => (isOurs(fileNameOf(uri)) ? 'gongwen' : languageId);

export function formatOf(languageId: string): Format {
  return languageId === 'markdown' ? 'markdown' : 'plain';
}

/** The last part of a URI's path, decoded; an unsaved document has no file name. */
export function fileNameOf(uri: string): string {
  if (uri.startsWith('untitled:')) return '';
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
