/** Keeps the server alive: whatever goes wrong in a request is logged and answered with something harmless. */
import { type Connection, ResponseError } from 'vscode-languageserver';

/** `work`, answering `otherwise` when it throws. LSP's own refusals (cancelled, retry) go through to the client. */
export function guarded<A extends unknown[], R>(
  connection: Connection,
  name: string,
  work: (...args: A) => R | Promise<R>,
  otherwise: R,
): (...args: A) => Promise<R> {
  return async (...args) => {
    try {
      return await work(...args);
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      connection.console.error(`${name}: ${describe(error)}`);
      return otherwise;
    }
  };
}

/** An error for the log, with its stack where there is one. */
export function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
