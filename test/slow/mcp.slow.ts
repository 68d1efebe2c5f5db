/**
 * `bizheng mcp` as a process, as agents start it: through the SDK's client in both ages of the protocol, against a recorded
 * exchange, with what clients get wrong, and how soon it is there and answers beside what runs in the same minute.
 */
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import type * as Work from '../../server/src/work';
import { toldOf } from '../agents';
import { longDraft } from '../bench/draft';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const cli = join(dist, 'cli.js');
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'bizheng-mcp-stdio-')));
const file = join(folder, 'a.txt');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const INITIALIZE = {
  jsonrpc: '2.0',
  id: 'init',
  method: 'initialize',
  params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '1' } },
};

interface Message {
  readonly id?: unknown;
  readonly result?: Record<string, unknown>;
  readonly error?: unknown;
}

/** Milliseconds that an answer may take on a busy machine. */
const PATIENCE = 60_000;

/** The server as a process, spoken to line by line. */
class Wire {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #got: Message[] = [];
  #rest = '';
  #wake: () => void = () => undefined;
  readonly ended: Promise<number | null>;

  constructor(...argv: string[]) {
    this.#child = spawn(process.execPath, [cli, 'mcp', ...argv], { cwd: folder });
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

describe('through the SDK’s client', () => {
  it.each([
    ['legacy', '2025'],
    ['auto', '2026'],
  ] as const)('answers in the %s age of the protocol, roots and all', async (mode, year) => {
    writeFileSync(file, longDraft(2000));
    const client = new Client(
      { name: 'test', version: '1' },
      { capabilities: { roots: {} }, versionNegotiation: { mode } },
    );
    client.setRequestHandler('roots/list', () => ({ roots: [{ uri: pathToFileURL(folder).href }] }));
    await client.connect(new StdioClientTransport({ command: process.execPath, args: [cli, 'mcp'], cwd: tmpdir() }));
    expect(client.getServerVersion()?.name).toBe('bizheng');
    expect(client.getNegotiatedProtocolVersion()).toContain(year);
    expect((await client.listTools()).tools).toHaveLength(5);
    const told = toldOf(await client.callTool({ name: 'verify_figures', arguments: { path: 'a.txt' } }));
    expect(told).toMatchObject({ isError: false, data: { path: file } });
    const refused = toldOf(await client.callTool({ name: 'outline', arguments: { path: cli } }));
    expect(refused.isError).toBe(true);
    const { contents } = await client.readResource({ uri: 'bizheng://rules/placeholder' });
    expect(JSON.stringify(contents)).toContain('# placeholder');
    await client.close();
  });
});

it('keeps to a recorded exchange', async () => {
  const wire = new Wire('--locale', 'en');
  const lines = readFileSync(new URL('../data/mcp-exchange.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  for (const line of lines) {
    const { client, server } = JSON.parse(line) as { client?: unknown; server?: Message };
    // As it is written: an escape that stands for half a character must reach the server as such.
    if (client) wire.send(line.slice('{"client":'.length, -1));
    if (server) expect(await wire.answer(server.id)).toMatchObject(server);
  }
  expect(await wire.close()).toBe(0);
});

describe('what clients get wrong', () => {
  it('leaves the server answering', async () => {
    const wire = await new Wire().open();
    wire.send('this is no JSON');
    wire.send('[]');
    wire.send({ jsonrpc: '2.0', id: 'a', method: 'tools/call', params: 'x' });
    wire.send({ jsonrpc: '2.0', id: 'b', method: 'tools/call', params: { name: 'outline', arguments: [1] } });
    expect((await wire.answer('b')).error).toBeDefined();
    expect(wire.has('a')).toBe(false); // No request by JSON-RPC: there is nobody to answer.
    expect((await wire.call('c', 'outline', { text: '关于防汛工作的通知' })).result).toMatchObject({
      structuredContent: { kind: { id: 'tongzhi' } },
    });
    expect(await wire.close()).toBe(0);
  });

  it('a text of five megabytes is answered', async () => {
    const wire = await new Wire().open();
    const text = longDraft(2_100_000);
    expect(Buffer.byteLength(text)).toBeGreaterThan(5_000_000);
    const { result } = await wire.call('big', 'check_draft', { text });
    expect(JSON.stringify(result).length).toBeLessThan(500_000);
    expect(result).toMatchObject({ structuredContent: { findings: expect.any(Array) } });
    wire.kill();
  });

  it('a call that is taken back is not answered, and the next one is', async () => {
    const wire = await new Wire().open();
    wire.send({
      jsonrpc: '2.0',
      id: 'gone',
      method: 'tools/call',
      params: { name: 'check_draft', arguments: { text: longDraft(20_000) } },
    });
    wire.send({ jsonrpc: '2.0', method: 'notifications/cancelled', params: { requestId: 'gone' } });
    await wire.call('next', 'outline', { text: '通知' });
    expect(wire.has('gone')).toBe(false);
    expect(await wire.close()).toBe(0);
  });

  it('a bad command line ends it with 2 and a sentence', () => {
    const { status, stderr } = spawnSync(process.execPath, [cli, 'mcp', '--nope', '--locale', 'en'], {
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([2, 'Bad option: --nope. bizheng mcp --help lists them all.\n']);
  });
});

/** Milliseconds that `work` takes. */
async function timed(work: () => unknown): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1]!;
const bareNode = (): Promise<number> => timed(() => spawnSync(process.execPath, ['-e', '0']));

describe('how soon', () => {
  it('it is ready within three times a bare node, twenty times each in turn', async () => {
    const [bare, ready]: [number[], number[]] = [[], []];
    for (let i = 0; i < 20; i++) {
      bare.push(await bareNode());
      ready.push(
        await timed(async () => {
          const wire = new Wire();
          wire.send(INITIALIZE);
          await wire.answer('init');
          wire.kill();
        }),
      );
    }
    const ratio = median(ready) / median(bare);
    console.log(`node ${median(bare).toFixed(0)} ms, initialize ${median(ready).toFixed(0)} ms: ${ratio.toFixed(2)}`);
    expect(ratio).toBeLessThan(3);
  });

  it('20,000 characters take at most 1.3 times what the command line takes: fresh processes, the core loaded by both', async () => {
    writeFileSync(file, longDraft(20_000));
    const [bare, line, first]: [number[], number[], number[]] = [[], [], []];
    for (let i = 0; i < 9; i++) {
      bare.push(await bareNode());
      line.push(await timed(() => spawnSync(process.execPath, [cli, 'check', file, '--format', 'json'])));
      const wire = await new Wire().open();
      first.push(await timed(() => wire.call(1, 'check_draft', { path: file })));
      wire.kill();
    }
    const own = median(line) - median(bare);
    const ratio = median(first) / own;
    console.log(`first: command line ${own.toFixed(0)} ms, agent ${median(first).toFixed(0)} ms: ${ratio.toFixed(2)}`);
    expect(ratio).toBeLessThan(1.3);
  });

  it('and the same when both are warm: one process, a draft that neither has read', async () => {
    const { run, agents } = createRequire(import.meta.url)(join(dist, 'work.js')) as typeof Work;
    const nothing = (): void => undefined;
    const world = {
      cwd: folder,
      environment: {},
      version: '1',
      columns: undefined,
      now: () => new Date(0),
      out: nothing,
      err: nothing,
    };
    const [line, agent]: [number[], number[]] = [[], []];
    for (let i = 0; i < 24; i++) {
      writeFileSync(file, longDraft(20_000, 2 * i));
      line.push(await timed(() => run(['check', file, '--format', 'json'], world)));
      writeFileSync(file, longDraft(20_000, 2 * i + 1));
      agent.push(
        await timed(async () =>
          JSON.stringify(
            await agents.ask('check_draft', { path: file }, [folder], { locale: 'zh-CN', localeFixed: false }),
          ),
        ),
      );
    }
    const [own, answered] = [median(line.slice(8)), median(agent.slice(8))];
    console.log(
      `warm: command line ${own.toFixed(0)} ms, agent ${answered.toFixed(0)} ms: ${(answered / own).toFixed(2)}`,
    );
    expect(answered / own).toBeLessThan(1.3);
  });
});
