/**
 * Findings of files that are not open, after a folder check. A file that comes into view leaves this list, since the editor
 * then pulls its findings itself; one that goes out of view or changes on disk, or whose settings change, is judged again.
 */
import * as vscode from 'vscode';
import { CancellationToken, type Diagnostic, ProgressType, WorkDoneProgress } from 'vscode-languageclient/node';
import {
  CHECK_FILES,
  type CheckedFile,
  type CheckFilesParams,
  type CheckFilesResult,
  CLEAR_CHECKED,
} from '../../server/src/protocol';
import type { Link } from './link';
import { isRead, onDidChangeVisible } from './visible';
import { fileOf, textOf } from './word-uri';

export type Checked = CheckedFile<Diagnostic>;
export const DRAFT_GLOB = '**/*.{md,markdown,txt,gongwen,gw,docx}';
export const DRAFT_NAME = /\.(?:md|markdown|txt|gongwen|gw|docx)$/i;
/** Of these only the words could be read: they are named, not checked. */
export const OLD_WORD_GLOB = '**/*.{doc,wps}';
export const OLD_WORD_NAME = /\.(?:doc|wps)$/i;
/**
 * Saves and file syncs come in bursts: what changed within this many milliseconds is judged together. The server hears of
 * changed settings through the same watchers, and has by then.
 */
const GATHER = 400;

const PARTIAL = new ProgressType<Checked[]>();
let tokens = 0;

export class FolderResults implements vscode.Disposable {
  readonly #shown = vscode.languages.createDiagnosticCollection('bizheng-folder');
  readonly #checked = new Set<string>();
  /** Those that could not be read: no editor finds that out by itself. By the document that would show them. */
  readonly #failed = new Map<string, vscode.Uri>();
  readonly #again = new Set<string>();
  /** What is wrong in settings and ignore files that hold for them, by address; in one that is open the editor shows it. */
  readonly #settings = new Map<string, readonly vscode.Diagnostic[]>();
  /** The folders that were chosen for checks. */
  readonly #roots = new Set<string>();
  readonly #parts: vscode.Disposable[] = [this.#shown];
  #timer: NodeJS.Timeout | undefined;
  #watcher: vscode.Disposable | undefined;

  constructor(private readonly link: Link) {
    this.#parts.push(
      onDidChangeVisible((shown, hidden) => {
        for (const uri of shown) this.#giveWay(uri);
        for (const uri of hidden) {
          const wrong = this.#settings.get(uri);
          if (wrong) this.#shown.set(vscode.Uri.parse(uri), wrong);
          this.#judgeAgain(uri);
        }
      }),
      vscode.workspace.onDidOpenTextDocument(({ uri }) => this.#giveWay(uri.toString())),
      // A tab closed without saving: only now is the text on disk the one that counts.
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#judgeAgain(uri.toString())),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('bizheng')) this.#judgeAllAgain();
      }),
    );
  }

  /**
   * Has the server judge `uris` and shows what it finds as it comes. `tell` hears of every batch and of the progress in
   * percent. Rejects only when the server is not there.
   */
  async check(
    uris: readonly string[],
    token = CancellationToken.None,
    tell?: (batch: readonly Checked[], percent: number) => void,
  ): Promise<CheckFilesResult> {
    const { client } = this.link;
    const run = ++tokens;
    const [workDoneToken, partialResultToken] = [`bizheng-work-${run}`, `bizheng-part-${run}`];
    const params: CheckFilesParams = { uris, roots: [...this.#roots], workDoneToken, partialResultToken };
    let percent = 0;
    const listening = vscode.Disposable.from(
      client.onProgress(PARTIAL, partialResultToken, (batch) => {
        for (const file of batch) file.settings ? this.#showSettings(file) : this.#show(file);
        tell?.(batch, percent);
      }),
      client.onProgress(WorkDoneProgress.type, workDoneToken, (step) => {
        if (step.kind !== 'report' || step.percentage === undefined) return;
        percent = step.percentage;
        tell?.([], percent);
      }),
    );
    try {
      return await client.sendRequest<CheckFilesResult>(CHECK_FILES, params, token);
    } finally {
      listening.dispose();
    }
  }

  /** Later checks are of these folders too. */
  choose(places: readonly vscode.Uri[]): void {
    for (const place of places) this.#roots.add(place.toString());
  }

  clear(): void {
    this.#roots.clear();
    this.#shown.clear();
    this.#checked.clear();
    this.#failed.clear();
    this.#settings.clear();
    this.#watcher?.dispose();
    this.#watcher = undefined;
    if (this.link.state === 'running') void this.link.client.sendNotification(CLEAR_CHECKED).catch(() => undefined);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#watcher?.dispose();
    for (const part of this.#parts) part.dispose();
  }

  #show(file: Checked): void {
    const at = vscode.Uri.parse(file.uri);
    // Of a Word file the text is shown: there its findings stand. One that cannot be read has no text.
    const text = textOf(at);
    const shown = text.toString();
    this.#checked.add(shown);
    this.#watcher ??= this.#watch();
    this.#forgetFailure(shown);
    const hasFailed = file.failure !== undefined;
    if (hasFailed) this.#failed.set(shown, at);
    const isInPlace = (): boolean => !hasFailed && isRead(shown);
    if (isInPlace() || hasFailed) this.#shown.delete(text);
    if (isInPlace()) return;
    void this.link.client.protocol2CodeConverter.asDiagnostics(file.diagnostics).then((diagnostics) => {
      if (this.#checked.has(shown) && this.#failed.has(shown) === hasFailed && !isInPlace())
        this.#shown.set(hasFailed ? at : text, diagnostics);
    });
  }

  /** What was found in a file goes when an editor shows the file, which has its own. */
  #giveWay(uri: string): void {
    if (!isRead(uri)) return;
    if (this.#settings.has(uri) || (this.#checked.has(uri) && !this.#failed.has(uri)))
      this.#shown.delete(vscode.Uri.parse(uri));
  }

  #showSettings({ uri, diagnostics }: Checked): void {
    const at = vscode.Uri.parse(uri);
    this.#watcher ??= this.#watch();
    void this.link.client.protocol2CodeConverter.asDiagnostics(diagnostics).then((wrong) => {
      this.#settings.set(at.toString(), wrong);
      if (!isRead(at.toString())) this.#shown.set(at, wrong);
    });
  }

  /** What was said of a file that could not be read goes: it has changed, or was read after all. */
  #forgetFailure(shown: string): void {
    const at = this.#failed.get(shown);
    this.#failed.delete(shown);
    if (at) this.#shown.delete(at);
  }

  #watch(): vscode.Disposable {
    const watcher = vscode.workspace.createFileSystemWatcher(DRAFT_GLOB, true);
    const settings = vscode.workspace.createFileSystemWatcher(
      '**/{bizheng.json,bizheng-baseline.json,.bizhengignore,.gitignore}',
    );
    const judgeAll = (changed: vscode.Uri): void => {
      if (this.#settings.delete(changed.toString())) this.#shown.delete(changed);
      this.#judgeAllAgain();
    };
    return vscode.Disposable.from(
      watcher,
      settings,
      settings.onDidCreate(judgeAll),
      settings.onDidChange(judgeAll),
      settings.onDidDelete(judgeAll),
      watcher.onDidChange((file) => {
        const uri = textOf(file).toString();
        if (isRead(uri)) this.#forgetFailure(uri);
        this.#judgeAgain(uri);
      }),
      watcher.onDidDelete((file) => {
        const uri = textOf(file);
        this.#checked.delete(uri.toString());
        this.#forgetFailure(uri.toString());
        this.#shown.delete(uri);
      }),
    );
  }

  #judgeAllAgain(): void {
    for (const uri of this.#checked) this.#judgeAgain(uri);
  }

  #judgeAgain(uri: string): void {
    if (!this.#checked.has(uri)) return;
    this.#again.add(uri);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const uris = [...this.#again].filter((uri) => this.#checked.has(uri) && !isRead(uri));
      this.#again.clear();
      const files = uris.map((uri) => fileOf(vscode.Uri.parse(uri)).toString());
      if (files.length > 0) this.check(files).catch((error) => this.link.log.warn(String(error)));
    }, GATHER);
  }
}
