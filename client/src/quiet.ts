/**
 * Quiet while typing: a half-written line is full of faults that are none. A finding that is new and touches the line being
 * written waits until the cursor leaves the line or the hands rest; findings that were there stay, and those that are gone
 * go at once, so nothing flickers. The server judges as ever: this only stands between its answers and what is shown.
 */
import * as vscode from 'vscode';
import type { DiagnosticCollectionProvider } from 'vscode-languageclient/node';

/** Long enough to choose a word in an input method, short enough to be an answer to what was written. */
const REST = 1000;
/** An edit in more lines than this is no typing, even with several cursors. */
const MOST_LINES = 10;

/** The lines that are being written, in one document at a time. */
class Typing implements vscode.Disposable {
  readonly #rested = new vscode.EventEmitter<string>();
  /** Fires with the document's URI when its lines are no longer being written. */
  readonly onDidRest = this.#rested.event;
  readonly #listening: vscode.Disposable;
  #uri: string | undefined;
  #lines: ReadonlySet<number> = new Set();
  #timer: NodeJS.Timeout | undefined;

  constructor() {
    this.#listening = vscode.Disposable.from(
      vscode.workspace.onDidChangeTextDocument((event) => this.#changed(event)),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
        if (
          textEditor.document.uri.toString() === this.#uri &&
          !selections.some(({ active }) => this.#lines.has(active.line))
        )
          this.#rest();
      }),
      vscode.window.onDidChangeActiveTextEditor(() => this.#rest()),
    );
  }

  /** The lines of `uri` that are being written; none when the hands rest. */
  linesOf(uri: string): ReadonlySet<number> | undefined {
    return uri === this.#uri ? this.#lines : undefined;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#listening.dispose();
    this.#rested.dispose();
  }

  #changed({ document, contentChanges, reason }: vscode.TextDocumentChangeEvent): void {
    if (contentChanges.length === 0 || document !== vscode.window.activeTextEditor?.document) return;
    const uri = document.uri.toString();
    // What is pasted or taken back is there as a whole and can be judged at once.
    const typed =
      reason === undefined &&
      contentChanges.length <= MOST_LINES &&
      contentChanges.every(({ text }) => !/[\r\n]/.test(text) || text.trim() === '');
    const quiet = typed && vscode.workspace.getConfiguration('bizheng', document).get('quietWhileTyping', true);
    if (!quiet) return void (uri === this.#uri && this.#rest());
    if (this.#uri !== undefined && this.#uri !== uri) this.#rest();
    this.#uri = uri;
    this.#lines = new Set(contentChanges.map(({ range, text }) => range.start.line + text.split('\n').length - 1));
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#rest(), REST);
  }

  #rest(): void {
    const uri = this.#uri;
    if (uri === undefined) return;
    clearTimeout(this.#timer);
    this.#uri = undefined;
    this.#rested.fire(uri);
  }
}

/** A collection that shows what it is given, but for what has to wait. */
class QuietCollection implements vscode.DiagnosticCollection {
  /** All that the server found in documents of which something is held back. */
  readonly #all = new Map<string, readonly vscode.Diagnostic[]>();
  readonly #listening: vscode.Disposable;

  constructor(
    private readonly shown: vscode.DiagnosticCollection,
    private readonly typing: Typing,
  ) {
    this.#listening = typing.onDidRest((key) => {
      const held = this.#all.get(key);
      this.#all.delete(key);
      if (held) this.shown.set(vscode.Uri.parse(key), held);
    });
  }

  get name(): string {
    return this.shown.name;
  }

  set(
    first: vscode.Uri | readonly [vscode.Uri, readonly vscode.Diagnostic[] | undefined][],
    found?: readonly vscode.Diagnostic[],
  ): void {
    if (!(first instanceof vscode.Uri)) return first.forEach(([uri, diagnostics]) => this.set(uri, diagnostics));
    const key = first.toString();
    const lines = this.typing.linesOf(key);
    const now = found && lines ? found.filter(keeping(found, this.shown.get(first) ?? [], key, lines)) : found;
    if (found && now && now.length < found.length) this.#all.set(key, found);
    else this.#all.delete(key);
    this.shown.set(first, now);
  }

  /** What was found in the document `uri` and is not shown yet. */
  waitingIn(uri: vscode.Uri): vscode.Diagnostic[] {
    const shown = new Set((this.shown.get(uri) ?? []).map(keyOf));
    return (this.#all.get(uri.toString()) ?? []).filter((diagnostic) => !shown.has(keyOf(diagnostic)));
  }

  delete(uri: vscode.Uri): void {
    this.#all.delete(uri.toString());
    this.shown.delete(uri);
  }

  clear(): void {
    this.#all.clear();
    this.shown.clear();
  }

  forEach(callback: Parameters<vscode.DiagnosticCollection['forEach']>[0], thisArg?: unknown): void {
    this.shown.forEach(callback, thisArg);
  }

  [Symbol.iterator](): Iterator<[uri: vscode.Uri, diagnostics: readonly vscode.Diagnostic[]]> {
    return this.shown[Symbol.iterator]();
  }

  get(uri: vscode.Uri): readonly vscode.Diagnostic[] | undefined {
    return this.shown.get(uri);
  }

  has(uri: vscode.Uri): boolean {
    return this.shown.has(uri);
  }

  dispose(): void {
    this.#listening.dispose();
    this.#all.clear();
    this.shown.dispose();
  }
}

/**
 * Which of `found` are shown while `lines` of document `uri` are being written: all that touch none of them, and those that
 * were `before`: the same words, or on a line being written at least the same rule (its message may count along).
 */
function keeping(
  found: readonly vscode.Diagnostic[],
  before: readonly vscode.Diagnostic[],
  uri: string,
  lines: ReadonlySet<number>,
): (diagnostic: vscode.Diagnostic) => boolean {
  const left = new Map<string, number>();
  const count = (key: string, by: number): number => {
    const now = (left.get(key) ?? 0) + by;
    left.set(key, now);
    return now;
  };
  const keys = (diagnostic: vscode.Diagnostic): [string, string] => [
    `${ruleOf(diagnostic)}\n${diagnostic.message}`,
    ruleOf(diagnostic),
  ];
  for (const diagnostic of before) for (const key of keys(diagnostic)) count(key, 1);
  const take = (diagnostic: vscode.Diagnostic, key: string): boolean => {
    if ((left.get(key) ?? 0) <= 0) return false;
    for (const each of keys(diagnostic)) count(each, -1);
    return true;
  };
  const written = found.filter((diagnostic) => touches(diagnostic, uri, lines));
  for (const diagnostic of found) if (!written.includes(diagnostic)) take(diagnostic, keys(diagnostic)[0]);
  const same = new Set(written.filter((diagnostic) => take(diagnostic, keys(diagnostic)[0])));
  for (const diagnostic of written)
    if (!same.has(diagnostic) && take(diagnostic, keys(diagnostic)[1])) same.add(diagnostic);
  return (diagnostic) => same.has(diagnostic) || !written.includes(diagnostic);
}

/** One and the same finding, wherever it comes from. */
const keyOf = (diagnostic: vscode.Diagnostic): string => {
  const { start, end } = diagnostic.range;
  return [ruleOf(diagnostic), start.line, start.character, end.line, end.character, diagnostic.message].join('\n');
};

/** The rule's id; VS Code keeps it beside the link to its page. */
const ruleOf = ({ code }: vscode.Diagnostic): string => String(typeof code === 'object' ? code.value : code);

function touches(diagnostic: vscode.Diagnostic, uri: string, lines: ReadonlySet<number>): boolean {
  const on = ({ start, end }: vscode.Range): boolean =>
    [...lines].some((line) => start.line <= line && line <= end.line);
  return (
    on(diagnostic.range) ||
    (diagnostic.relatedInformation ?? []).some(({ location }) => location.uri.toString() === uri && on(location.range))
  );
}

/** Makes the collections of the language client, quiet ones. */
export class QuietDiagnostics implements DiagnosticCollectionProvider, vscode.Disposable {
  readonly #typing = new Typing();
  readonly #made = new Set<QuietCollection>();

  create(name: string | undefined): vscode.DiagnosticCollection {
    const made = new QuietCollection(vscode.languages.createDiagnosticCollection(name), this.#typing);
    this.#made.add(made);
    return made;
  }

  /** Those of `actions` that are not for findings of the document `uri` that wait: nobody sees what they would mend. */
  shownOnly<A extends vscode.Command | vscode.CodeAction>(uri: vscode.Uri, actions: readonly A[]): A[] {
    const waiting = new Set([...this.#made].flatMap((collection) => collection.waitingIn(uri)).map(keyOf));
    if (waiting.size === 0) return [...actions];
    return actions.filter((action) => {
      const { diagnostics = [] } = action as vscode.CodeAction;
      return diagnostics.length === 0 || !diagnostics.every((diagnostic) => waiting.has(keyOf(diagnostic)));
    });
  }

  /** Of the language client: it has done with a collection. Of the extension: all is over. */
  dispose(collection?: vscode.DiagnosticCollection): void {
    if (collection) {
      this.#made.delete(collection as QuietCollection);
      collection.dispose();
    } else this.#typing.dispose();
  }
}
