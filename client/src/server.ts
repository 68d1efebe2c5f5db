/** The server as the desktop starts it: a process of its own. In a browser web/server.ts stands in its place. */
import { join } from 'node:path';
import type * as vscode from 'vscode';
import {
  type BaseLanguageClient,
  LanguageClient,
  type LanguageClientOptions,
  TransportKind,
} from 'vscode-languageclient/node';

/** A client whose server is a process; it is not started yet. What V8 compiles of it is kept in the extension's own storage. */
export function newClient(context: vscode.ExtensionContext, options: LanguageClientOptions): BaseLanguageClient {
  const module = context.asAbsolutePath('dist/server.js');
  const { scheme, fsPath } = context.globalStorageUri;
  const args = scheme === 'file' ? [`--cache=${join(fsPath, 'compiled')}`] : [];
  const run = { module, transport: TransportKind.ipc, args };
  const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6129'] } };
  return new LanguageClient('bizheng', 'Bizheng', { run, debug }, options);
}

/** Whether the server reads what is on a disk and nothing else. */
export const READS_FILES_ONLY = true;

/** What a server without a disk asks of its client; one with a disk asks nothing. */
export const serveFiles = (_client: BaseLanguageClient): void => undefined;
