/** A small editor for tests: starts dist/server.js (test/setup built it) over pipes and speaks LSP with it, as any editor would. */
import { spawn } from 'node:child_process';
import { applyEdits, LineIndex, span } from '../server/src/core/index';
import {
  type CodeAction,
  createProtocolConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type InitializeParams,
  type InitializeResult,
  type ProtocolConnection,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';

/** What an editor that can do everything announces. */
export const FULL: InitializeParams['capabilities'] = {
  textDocument: { diagnostic: { dynamicRegistration: false, relatedDocumentSupport: false } },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true },
    diagnostics: { refreshSupport: true },
  },
};
/** What one announces that can hardly do more than show what it is sent. */
export const PLAIN: InitializeParams['capabilities'] = {};

export interface EditorOptions {
  readonly capabilities?: InitializeParams['capabilities'];
  readonly locale?: string;
  readonly root?: string;
  readonly initializationOptions?: object;
  /** Answers to workspace/configuration for section bizheng; may be changed while it runs. */
  readonly settings?: Record<string, unknown>;
  /** When workspace/configuration is answered. */
  readonly answersAfter?: Promise<void>;
  /** Options of the Node that the server runs in. */
  readonly execArgv?: readonly string[];
  /** What its environment has beside that of the tests. */
  readonly env?: Readonly<Record<string, string>>;
}

export class Editor {
  readonly pushed = new Map<string, Diagnostic[]>();
  readonly logged: string[] = [];
  refreshed = 0;
  settings: Record<string, unknown>;
  readonly #documents = new Map<string, { version: number; text: string }>();

  private constructor(
    readonly connection: ProtocolConnection,
    readonly result: InitializeResult,
    readonly exited: Promise<number | null>,
    /** The server's process. */
    readonly pid: number | undefined,
    settings: object,
  ) {
    this.settings = { ...settings };
  }

  static async start(options: EditorOptions = {}): Promise<Editor> {
    const child = spawn(process.execPath, [...(options.execArgv ?? []), 'dist/server.js', '--stdio'], {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { ...process.env, ...options.env },
    });
    const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
    const connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    let editor: Editor | undefined;
    connection.onRequest('workspace/configuration', async ({ items }: { items: unknown[] }) => {
      await options.answersAfter;
      return items.map(() => editor?.settings ?? options.settings ?? {});
    });
    connection.onRequest('client/registerCapability', () => null);
    connection.onRequest('workspace/diagnostic/refresh', () => {
      if (editor) editor.refreshed++;
      return null;
    });
    connection.onNotification(
      'textDocument/publishDiagnostics',
      ({ uri, diagnostics }: { uri: string; diagnostics: Diagnostic[] }) => void editor?.pushed.set(uri, diagnostics),
    );
    connection.onNotification(
      'window/logMessage',
      ({ message }: { message: string }) => void editor?.logged.push(message),
    );
    connection.listen();
    const workspaceFolders = options.root === undefined ? null : [{ uri: options.root, name: 'root' }];
    const result = await connection.sendRequest<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: options.root ?? null,
      workspaceFolders,
      locale: options.locale ?? 'zh-cn',
      capabilities: options.capabilities ?? FULL,
      initializationOptions: options.initializationOptions,
    });
    editor = new Editor(connection, result, exited, child.pid, options.settings ?? {});
    await connection.sendNotification('initialized', {});
    return editor;
  }

  async open(uri: string, text: string, languageId = 'gongwen'): Promise<void> {
    this.#documents.set(uri, { version: 1, text });
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version: 1, text },
    });
  }

  /** Replaces `range` as a keystroke would. */
  async edit(uri: string, range: Range, text: string): Promise<void> {
    const document = this.#documents.get(uri)!;
    document.text = apply(document.text, [{ range, newText: text }]);
    const textDocument = { uri, version: ++document.version };
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument,
      contentChanges: [{ range, text }],
    });
  }

  /** One change of several edits, each of the text that the one before it left; `text` is what comes of them. */
  async editMany(uri: string, contentChanges: { range: Range; text: string }[], text: string): Promise<void> {
    const document = this.#documents.get(uri)!;
    document.text = text;
    const textDocument = { uri, version: ++document.version };
    await this.connection.sendNotification('textDocument/didChange', { textDocument, contentChanges });
  }

  async close(uri: string): Promise<void> {
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  text(uri: string): string {
    return this.#documents.get(uri)!.text;
  }

  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri }, previousResultId });
  }

  /** What the draft shows at the moment: `[rule, text it stands on]`. */
  async found(uri: string): Promise<[unknown, string][]> {
    const report = await this.pull(uri);
    return (report.kind === 'full' ? report.items : []).map((one) => [one.code, slice(this.text(uri), one.range)]);
  }

  actions(uri: string, range: Range, only?: string[]): Promise<CodeAction[]> {
    return this.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context: { diagnostics: [], only },
    });
  }

  /** Carries out `edit` on `uri` and tells the server, after checking that it is meant for the text as it is now. */
  async carryOut(uri: string, edit: WorkspaceEdit): Promise<void> {
    const document = this.#documents.get(uri)!;
    const change = edit.documentChanges?.[0] as
      | { textDocument: { uri: string; version: number }; edits: TextEdit[] }
      | undefined;
    if (change && (change.textDocument.uri !== uri || change.textDocument.version !== document.version))
      throw new Error('an edit for another version');
    document.text = apply(document.text, change?.edits ?? edit.changes?.[uri] ?? []);
    const textDocument = { uri, version: ++document.version };
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument,
      contentChanges: [{ text: document.text }],
    });
  }

  /** Ends as LSP wants it; the server's exit code. */
  async stop(): Promise<number | null> {
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    return this.exited;
  }
}

/** Waits until `look` finds something; fails after `patience` milliseconds, when it must have died. */
export async function until<T>(look: () => T | undefined | false, patience = 60_000): Promise<T> {
  for (const end = Date.now() + patience; ; ) {
    const seen = look();
    if (seen !== undefined && seen !== false) return seen;
    if (Date.now() > end) throw new Error('nothing came of waiting');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

export function apply(text: string, edits: readonly TextEdit[]): string {
  const lines = new LineIndex(text);
  return applyEdits(
    text,
    edits.map(({ range, newText }) => ({
      span: span(lines.offsetAt(range.start), lines.offsetAt(range.end)),
      text: newText,
    })),
  );
}

export function slice(text: string, range: Range): string {
  const lines = new LineIndex(text);
  return text.slice(lines.offsetAt(range.start), lines.offsetAt(range.end));
}
