/**
 * dist/web/server.js, the server of VS Code in a browser, run as it runs there: in a worker's global without Node, its client a
 * port, its files only what the client hands out.
 */
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CheckedFile, FileSeen, ReadFileParams } from '../server/src/protocol';

const DRAFT =
  '清源区安全检查情况汇报\n一、基本情况\n检查企业86家。\n二、存在问题\n台账不全。\n二、下一步打算\n继续整改。\n';
const ROOT = 'memfs:/drafts';
const files = new Map<string, Uint8Array | 'locked'>();
const put = (name: string, text: string): string => {
  files.set(`${ROOT}/${name}`, new TextEncoder().encode(text));
  return `${ROOT}/${name}`;
};

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

/** The worker's side of the channel under the names that a browser has for it. */
function startWorker(port: MessagePort): void {
  const worker: Record<string, unknown> = {
    postMessage: (message: unknown) => port.postMessage(message),
    addEventListener: () => undefined,
    ...{ TextDecoder, TextEncoder, Intl, URL, MessageChannel, crypto, console },
    ...{ setTimeout, clearTimeout, setInterval, clearInterval, queueMicrotask, performance },
  };
  worker.self = worker;
  const context = createContext(worker);
  runInContext(readFileSync(new URL('../dist/web/server.js', import.meta.url), 'utf8'), context);
  port.on('message', (data: unknown) => (worker.onmessage as (event: { data: unknown }) => void)({ data }));
}

let port: MessagePort;
let asked = 0;
const waiting = new Map<number, (result: unknown) => void>();
const progress: CheckedFile<{ code: string }>[] = [];

function answer({ id, method, params }: Message): unknown {
  if (method === 'workspace/configuration') return (params as { items: unknown[] }).items.map(() => ({}));
  if (method !== 'bizheng/readFile') return null;
  const { uri, wantsBytes } = params as ReadFileParams;
  const bytes = files.get(decodeURIComponent(uri));
  const seen: FileSeen = bytes === undefined ? { kind: 'nothing' } : { kind: 'file' };
  if (!wantsBytes || bytes === undefined) return seen;
  return bytes === 'locked'
    ? { ...seen, trouble: { reason: 'unreadable', zh: '读不出来。', en: 'No.' } }
    : { ...seen, bytes, id };
}

function request<R>(method: string, params: unknown): Promise<R> {
  const id = ++asked;
  port.postMessage({ jsonrpc: '2.0', id, method, params });
  return new Promise((resolve) => waiting.set(id, resolve as (result: unknown) => void));
}
const notify = (method: string, params: unknown): void => port.postMessage({ jsonrpc: '2.0', method, params });

beforeAll(async () => {
  const channel = new MessageChannel();
  port = channel.port1;
  startWorker(channel.port2);
  port.on('message', (message: Message) => {
    if (message.method === undefined) waiting.get(message.id ?? 0)?.(message.result);
    else if (message.id !== undefined) port.postMessage({ jsonrpc: '2.0', id: message.id, result: answer(message) });
    else if (message.method === '$/progress') {
      const { token, value } = message.params as { token: string; value: CheckedFile<{ code: string }>[] };
      if (token === 'part') progress.push(...value);
    }
  });
  const folder = { uri: ROOT, name: 'drafts' };
  const capabilities = {
    workspace: { configuration: true, workspaceFolders: true },
    textDocument: { diagnostic: { dynamicRegistration: false } },
  };
  await request('initialize', {
    processId: null,
    rootUri: ROOT,
    workspaceFolders: [folder],
    locale: 'zh-cn',
    capabilities,
  });
  notify('initialized', {});
});
afterAll(() => port.close());

const rulesAt = async (uri: string): Promise<string[]> => {
  const { items } = await request<{ items: { code: string }[] }>('textDocument/diagnostic', { textDocument: { uri } });
  return items.map(({ code }) => code);
};

test('a draft that is open is judged', async () => {
  const uri = put('汇报.txt', DRAFT);
  notify('textDocument/didOpen', { textDocument: { uri, languageId: 'plaintext', version: 1, text: DRAFT } });
  expect(await rulesAt(uri)).toContain('heading-sequence');
});

test('the settings of its folder hold, read through the client', async () => {
  put('安静/bizheng.json', '{ "rules": { "heading-sequence": "off" } }');
  const uri = put('安静/汇报.txt', DRAFT);
  notify('textDocument/didOpen', { textDocument: { uri, languageId: 'plaintext', version: 1, text: DRAFT } });
  expect(await rulesAt(uri)).not.toContain('heading-sequence');
});

test('a folder is checked: any encoding, what is ignored left out, what is locked named', async () => {
  put('检查/.bizhengignore', '旧*\n');
  const gbk = Uint8Array.from([0xb9, 0xa4, 0xd7, 0xf7, 0xd7, 0xdc, 0xbd, 0xe1, 0x78, 0x78, 0xcd, 0xf2, 0xd4, 0xaa]);
  files.set(`${ROOT}/检查/旧稿.txt`, gbk);
  files.set(`${ROOT}/检查/国标.txt`, gbk);
  files.set(`${ROOT}/检查/锁.txt`, 'locked');
  const uris = ['旧稿', '国标', '锁', '没有'].map((name) => `${ROOT}/检查/${name}.txt`);
  uris.push(put('检查/汇报.txt', DRAFT));
  const params = { uris, roots: [`${ROOT}/检查`], partialResultToken: 'part', workDoneToken: 'work' };
  expect(await request('bizheng/checkFiles', params)).toEqual({ checked: 5 });
  const seen = Object.fromEntries(
    progress.map(({ uri, judged, failure }) => [uri.slice(ROOT.length + 4), { judged, failure }]),
  );
  expect(seen['旧稿.txt']).toEqual({ judged: false, failure: undefined });
  expect(seen['锁.txt']?.failure).toBe('读不出来。');
  expect(seen['没有.txt']?.failure).toBe('没有这个文件或文件夹。');
  expect(seen['汇报.txt']?.judged).toBe(true);
  expect(seen['国标.txt']?.failure).toBeUndefined();
});

test('a rule is let be in the settings that a code action makes', async () => {
  const uri = `${ROOT}/汇报.txt`;
  const range = { start: { line: 5, character: 0 }, end: { line: 5, character: 1 } };
  const actions = await request<{ title: string; edit?: { documentChanges?: { kind?: string; uri?: string }[] } }[]>(
    'textDocument/codeAction',
    { textDocument: { uri }, range, context: { diagnostics: [] } },
  );
  expect(actions.map(({ title }) => title).some((title) => title.includes('改为'))).toBe(true);
});
