/** What may come over the stream that a client and the server share. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { until } from '../lsp-client';

const SERVER = fileURLToPath(new URL('../../dist/server.js', import.meta.url));

describe('the stream itself', () => {
  const message = (body: object | string): string => {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    return `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;
  };
  const INITIALIZE = message({
    jsonrpc: '2.0',
    id: 1,
    method: 'initialize',
    params: { processId: null, rootUri: null, capabilities: {} },
  });
  /** What the server answers to `sent`, and its exit code once its input has ended. */
  const answerTo = async (sent: readonly string[]): Promise<{ said: string; code: number | null }> => {
    const server = spawn(process.execPath, [SERVER, '--stdio']);
    let said = '';
    server.stdout.on('data', (data) => void (said += String(data)));
    server.stdin.on('error', () => undefined);
    const ended = new Promise<number | null>((resolve) => server.on('exit', resolve));
    for (const part of sent) {
      server.stdin.write(part);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    await until(() => said.includes('capabilities') || server.exitCode !== null).catch(() => undefined);
    server.stdin.end();
    return { said, code: await ended };
  };

  it.each([
    ['comes in pieces of three bytes', [...INITIALIZE.match(/[\s\S]{1,40}/g)!]],
    [
      'holds several messages at once',
      [
        INITIALIZE +
          message({ jsonrpc: '2.0', method: 'initialized', params: {} }) +
          message({ jsonrpc: '2.0', id: 2, method: 'nope' }),
      ],
    ],
    ['holds what is no JSON', [message('{ nope'), INITIALIZE]],
    [
      'asks before it has begun',
      [message({ jsonrpc: '2.0', id: 7, method: 'textDocument/hover', params: {} }), INITIALIZE],
    ],
    ['ends in the midst of a message', [INITIALIZE, 'Content-Length: 500\r\n\r\n{"jsonrpc"']],
  ])('%s', async (_, sent) => {
    const { said } = await answerTo(sent);
    expect(said).toContain('capabilities');
  });
});
