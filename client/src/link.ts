/** The one connection to the server: starts it, starts it again when it fell, and tells quietly when that does not help. */
import * as vscode from 'vscode';
import {
  type BaseLanguageClient,
  CloseAction,
  ErrorAction,
  type ErrorHandler,
  type LanguageClientOptions,
  RevealOutputChannelOn,
  State,
} from 'vscode-languageclient/node';
import {
  DRAFT_STATUS,
  type DraftStatus,
  type DraftStatusParams,
  type InitializationOptions,
  WORD_SCHEME,
} from '../../server/src/protocol';
import { QuietDiagnostics } from './quiet';
import { newClient, serveFiles } from './server';
import { Unasked } from './unasked';

/** Languages that may hold official writing; in Markdown and plain text the server decides by what it reads. */
const LANGUAGES = ['gongwen', 'markdown', 'plaintext'];
/** Where drafts live. Not: output panes, diffs against git, previews of settings. */
const FOLDERS = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme);
const SCHEMES = [...new Set(['file', 'untitled', 'vscode-vfs', 'vscode-userdata', 'memfs', WORD_SCHEME, ...FOLDERS])];
/** What VS Code calls a text that it would rather not show: a draft in UTF-16 without its mark, opened anyway. */
const TAKEN_FOR_BINARY = { language: 'code-text-binary', pattern: '**/*.{txt,md,markdown,gongwen,gw}' };
export const SELECTOR = [
  ...LANGUAGES.flatMap((language) => SCHEMES.map((scheme) => ({ language, scheme }))),
  ...SCHEMES.map((scheme) => ({ ...TAKEN_FOR_BINARY, scheme })),
];

/** Settings of a folder, and what in it is not checked. */
export const RULING_FILES = ['bizheng.json', '.bizhengignore'].flatMap((name) =>
  SCHEMES.map((scheme) => ({ scheme, pattern: `**/${name}` })),
);

/** A server that falls more often than this within the time is left alone. */
const FALLS = 4;
const WITHIN = 3 * 60 * 1000;

/** How often, and how many milliseconds apart, the server is asked whether it holds a document that was just shown. */
const TRIES = 60;
const A_MOMENT = 50;

/** `idle`: no draft has been seen yet, so nobody has started the server. */
export type LinkState = 'idle' | 'starting' | 'running' | 'failed';

export class Link implements vscode.Disposable {
  readonly log = vscode.window.createOutputChannel('笔正 Bizheng', { log: true });
  readonly #changed = new vscode.EventEmitter<LinkState>();
  readonly onDidChangeState = this.#changed.event;
  readonly #told = new vscode.EventEmitter<void>();
  /** Fires when the server has been told that settings files changed: what is asked of it now is answered by them. */
  readonly onDidTellSettings = this.#told.event;
  readonly client: BaseLanguageClient;
  readonly #quiet = new QuietDiagnostics();
  readonly unasked = new Unasked();
  #falls: number[] = [];
  #state: LinkState = 'idle';
  #starting: Promise<void> | undefined;
  /** Nobody starts the server any more unless the user asks. */
  #isGivenUp = false;

  constructor(context: vscode.ExtensionContext) {
    const options: LanguageClientOptions = {
      // The settings file too: its unsaved text is what edits of it must fit.
      documentSelector: [...SELECTOR, ...RULING_FILES],
      outputChannel: this.log,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      initializationOptions: {
        showRule: true,
        settings: true,
        blanks: true,
        ownMarkdownOutline: true,
        keepsListsFromKeys: true,
        tellsOfCursor: true,
      } satisfies InitializationOptions,
      initializationFailedHandler: () => false,
      errorHandler: this.#errorHandler(),
      diagnosticCollectionName: 'bizheng',
      diagnosticCollectionProvider: this.#quiet,
      middleware: {
        provideCompletionItem: this.unasked.provideCompletionItem,
        provideCodeActions: async (document, range, context, token, next) =>
          this.#quiet.shownOnly(document.uri, (await next(document, range, context, token)) ?? []),
        workspace: {
          didChangeWatchedFile: async (event, next) => {
            await next(event);
            this.#told.fire();
          },
        },
      },
      diagnosticPullOptions: { onChange: true, onSave: false },
      // Editors open documents that nobody looks at (search, source control); those are not our business.
      textSynchronization: { delayOpenNotifications: true },
    };
    this.client = newClient(context, options);
    serveFiles(this.client);
    this.client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) this.#become('running');
      else this.#become(newState === State.StartFailed || this.#isGivenUp ? 'failed' : 'starting');
    });
  }

  get state(): LinkState {
    return this.#state;
  }

  /** Starts the server; once, however often it is asked. Never rejects. */
  start(): Promise<void> {
    return (this.#starting ??= this.#start());
  }

  async #start(): Promise<void> {
    this.#become('starting');
    try {
      await this.client.start();
    } catch (error) {
      this.log.error(String(error));
      this.#fail(vscode.l10n.t('Bizheng could not start; drafts are not checked.'));
    }
  }

  /** Starts the server anew. What is asked meanwhile waits for it. Never rejects. */
  restart(): Promise<void> {
    this.#falls = [];
    this.#isGivenUp = false;
    return (this.#starting = (this.#starting ?? Promise.resolve()).then(() => this.#again()));
  }

  async #again(): Promise<void> {
    try {
      if (this.client.state === State.Running) await this.client.stop();
      await this.client.start();
      vscode.window.setStatusBarMessage(vscode.l10n.t('Bizheng was restarted.'), 3000);
    } catch (error) {
      this.log.error(String(error));
      this.#fail(vscode.l10n.t('Bizheng could not start; drafts are not checked.'));
    }
  }

  /** Ends the server; one that is just starting cannot be stopped before it runs. Never rejects: all is over anyway. */
  async stop(): Promise<void> {
    await this.#starting;
    try {
      if (this.client.needsStop()) await this.client.stop();
    } catch (error) {
      this.log.error(String(error));
    }
  }

  dispose(): void {
    this.#changed.dispose();
    this.#told.dispose();
    this.#quiet.dispose();
    this.unasked.dispose();
    this.log.dispose();
  }

  #become(state: LinkState): void {
    this.#state = state;
    this.#changed.fire(state);
  }

  #fail(message: string): void {
    this.#isGivenUp = true;
    this.#become('failed');
    this.#offerRestart(message);
  }

  /**
   * Whether a command can be answered: the server is started for it. One that has been given up is said to be so, with a
   * button that starts it again.
   */
  async isReady(): Promise<boolean> {
    await this.start();
    if (this.#state === 'failed') this.#offerRestart(vscode.l10n.t('Bizheng is not running'));
    return this.#state !== 'failed';
  }

  /** Waits until the server holds `document`, of which it is told a moment after it was brought to the front. */
  async holds(document: vscode.TextDocument): Promise<void> {
    const params: DraftStatusParams = { uri: document.uri.toString() };
    for (let tries = 0; tries < TRIES; tries++) {
      const { state } = await this.client.sendRequest<DraftStatus>(DRAFT_STATUS, params);
      if (state !== 'closed') return;
      await new Promise((resolve) => setTimeout(resolve, A_MOMENT));
    }
  }

  #offerRestart(message: string): void {
    const [show, again] = [vscode.l10n.t('Show Log'), vscode.l10n.t('Restart')];
    void vscode.window.showWarningMessage(message, show, again).then((chosen) => {
      if (chosen === show) this.log.show(true);
      if (chosen === again) void this.restart();
    });
  }

  #errorHandler(): ErrorHandler {
    return {
      error: () => ({ action: ErrorAction.Continue, handled: true }),
      closed: () => {
        const now = Date.now();
        this.#falls = [...this.#falls.filter((at) => now - at < WITHIN), now];
        if (this.#falls.length < FALLS) return { action: CloseAction.Restart, handled: true };
        this.#fail(vscode.l10n.t('Bizheng stopped several times in a row and was not started again.'));
        return { action: CloseAction.DoNotRestart, handled: true };
      },
    };
  }
}
