/**
 * Findings of open documents on their way to the editor: answered when the client pulls them, pushed to clients that
 * cannot pull.
 */
import {
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import { loudest, TOO_MANY, tooManyTitle } from '../core/index';
import { fileDiagnostic, toDiagnostic } from './convert';
import type { Analysis } from './drafts';
import { garbled, MESSAGES, unusableTitle } from './messages';

/** All that is to be shown of `analysis`. */
export function diagnosticsOf(analysis: Analysis): Diagnostic[] {
  if (analysis.state === 'too-large')
    return [fileDiagnostic('too-large', MESSAGES.tooLarge[analysis.settings.lint.locale])];
  if (analysis.encoding)
    return [fileDiagnostic('wrong-encoding', garbled(analysis.encoding)[analysis.settings.lint.locale])];
  const { told } = analysis;
  const { unusable, lint } = analysis.settings;
  const shown = loudest(told);
  const found = shown.map((finding) => toDiagnostic(analysis, finding));
  if (shown !== told) found.unshift(fileDiagnostic(TOO_MANY, tooManyTitle(lint.locale, told.length)));
  // Without a word the draft would look as if its folder's settings held.
  return unusable === undefined || analysis.state !== 'judged'
    ? found
    : [fileDiagnostic('config', unusableTitle(lint.locale, unusable), 'warning'), ...found];
}

/** Result ids: an answer equal to the last one of the document is “unchanged”, whatever was edited in between. */
export class Answers {
  readonly #last = new Map<string, { readonly id: string; readonly content: string }>();
  /**
   * Ids of an earlier run of the server must not be taken for ours. To load crypto for that would take 5 ms of a start,
   * performance 3 ms.
   */
  readonly #run = Date.now();
  #count = 0;

  report(uri: string, diagnostics: Diagnostic[], previous: string | undefined): DocumentDiagnosticReport {
    const content = JSON.stringify(diagnostics);
    let last = this.#last.get(uri);
    if (last?.content !== content) this.#last.set(uri, (last = { id: `${this.#run}.${++this.#count}`, content }));
    if (previous === last.id) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: last.id };
    return { kind: DocumentDiagnosticReportKind.Full, resultId: last.id, items: diagnostics };
  }

  forget(uri: string): void {
    this.#last.delete(uri);
  }
}

/** Pause after a keystroke before a push: long enough to leave out half-typed words, short enough not to be felt. */
const PUSH_AFTER = 120;

/** Pushes for clients that cannot pull: a document at once when it opens, then a moment after its last change. */
export class Pusher {
  readonly #waiting = new Map<string, NodeJS.Timeout>();
  /** Documents that were judged once: nobody types into one that is just being opened. */
  readonly #seen = new Set<string>();

  constructor(
    private readonly connection: Connection,
    private readonly analyse: (uri: string) => Promise<Analysis | undefined>,
  ) {}

  schedule(uri: string): void {
    clearTimeout(this.#waiting.get(uri));
    const pause = this.#seen.has(uri) ? PUSH_AFTER : 0;
    this.#seen.add(uri);
    this.#waiting.set(
      uri,
      setTimeout(() => void this.#push(uri), pause),
    );
  }

  /** The document was closed: what was shown of it goes. */
  clear(uri: string): void {
    clearTimeout(this.#waiting.get(uri));
    this.#waiting.delete(uri);
    this.#seen.delete(uri);
    void this.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  async #push(uri: string): Promise<void> {
    this.#waiting.delete(uri);
    try {
      const analysis = await this.analyse(uri);
      if (analysis)
        await this.connection.sendDiagnostics({ uri, version: analysis.version, diagnostics: diagnosticsOf(analysis) });
    } catch (error) {
      this.connection.console.error(`publishDiagnostics: ${String(error)}`);
    }
  }
}
