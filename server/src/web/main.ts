/** The language server's entry in a browser: a web worker that speaks with its client by messages. */
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { describe } from '../lsp/guard';
import { serve } from '../lsp/server';
import { readThrough } from './disk';
import { segmenterLine } from './words';

/** What browsers tell of an error that nobody caught. */
interface Failure {
  readonly reason?: unknown;
  readonly error?: unknown;
}

/** The worker itself; the types at hand are Node's, which knows none. */
const worker = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0] & {
  addEventListener(kind: string, listener: (event: Failure) => void): void;
};

const connection = createConnection(
  ProposedFeatures.all,
  new BrowserMessageReader(worker),
  new BrowserMessageWriter(worker),
);
// A mistake in one request must not take the editor's server away.
for (const kind of ['error', 'unhandledrejection'])
  worker.addEventListener(kind, ({ reason, error }: Failure) => connection.console.error(describe(reason ?? error)));
readThrough(connection);
serve(connection, segmenterLine);
