/** `bizheng mcp` as a process, spoken to line by line. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';

export const INITIALIZE = {
  jsonrpc: '2.0',
  id: 'init',
  method: 'initialize',
  params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '1' } },
};

export interface Message {
  readonly id?: unknown;
  readonly result?: Record<string, unknown>;
  readonly error?: unknown;
}

/** Milliseconds that an answer may take on a busy machine. */
const PATIENCE = 60_000;

/** The server of the built command line `cli`, started in `cwd`. */
export class Wire {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #got: Message[] = [];
  #rest = '';
  #wake: () => void = () => undefined;
  readonly ended: Promise<number | null>;

  constructor(cli: string, cwd: string, ...argv: string[]) {
    this.#child = spawn(process.execPath, [cli, 'mcp', ...argv], { cwd });
    this.ended = new Promise((resolve) => this.#child.on('exit', resolve));
    this.#child.stdout.setEncoding('utf8').on('data', (data: string) => {
      const lines = (this.#rest + data).split('\n');
      this.#rest = lines.pop() ?? '';
      this.#got.push(...lines.map((line) => JSON.parse(line) as Message));
      this.#wake();
    });
    this.#child.stderr.resume();
  }

  send(message: unknown): void {
    this.#child.stdin.write(`${typeof message === 'string' ? message : JSON.stringify(message)}\n`);
  }

  /** The answer to the request `id`. */
  async answer(id: unknown): Promise<Message> {
    for (;;) {
      const found = this.#got.find((message) => message.id === id);
      if (found) return found;
      await new Promise<void>((resolve, reject) => {
        this.#wake = resolve;
        setTimeout(() => reject(new Error(`no answer to ${String(id)}`)), PATIENCE).unref();
      });
    }
  }

  has(id: unknown): boolean {
    return this.#got.some((message) => message.id === id);
  }

  async open(): Promise<this> {
    this.send(INITIALIZE);
    await this.answer('init');
    this.send({ jsonrpc: '2.0', method: 'notifications/initialized' });
    return this;
  }

  call(id: unknown, name: string, args: Record<string, unknown>): Promise<Message> {
    this.send({ jsonrpc: '2.0', id, method: 'tools/call', params: { name, arguments: args } });
    return this.answer(id);
  }

  /** Ends the input; resolves with the exit code. */
  close(): Promise<number | null> {
    this.#child.stdin.end();
    return this.ended;
  }

  kill(): void {
    this.#child.kill();
  }
}
