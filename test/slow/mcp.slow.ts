/**
 * `bizheng mcp` as a process, as agents start it: through the SDK's client in both ages of the protocol, against a recorded
 * exchange, and with what clients get wrong.
 */
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { toldOf } from '../agents';
import { longDraft } from '../bench/draft';
import { type Message, Wire } from '../mcp-wire';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const cli = join(dist, 'cli.js');
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'bizheng-mcp-stdio-')));
const file = join(folder, 'a.txt');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

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
  const wire = new Wire(cli, folder, '--locale', 'en');
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
    const wire = await new Wire(cli, folder).open();
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
    const wire = await new Wire(cli, folder).open();
    const text = longDraft(2_100_000);
    expect(Buffer.byteLength(text)).toBeGreaterThan(5_000_000);
    const { result } = await wire.call('big', 'check_draft', { text });
    expect(JSON.stringify(result).length).toBeLessThan(500_000);
    expect(result).toMatchObject({ structuredContent: { findings: expect.any(Array) } });
    wire.kill();
  });

  it('a call that is taken back is not answered, and the next one is', async () => {
    const wire = await new Wire(cli, folder).open();
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
