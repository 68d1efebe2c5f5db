/** The folder check and the kind of document over a real stream. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  CancellationTokenSource,
  type Diagnostic,
  ProgressType,
  WorkDoneProgress,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import type { CheckedFile, CheckFilesResult, DraftStatus, GenresKnown, TakenBaseline } from '../server/src/protocol';
import { Editor } from './lsp-client';

const folder = mkdtempSync(join(tmpdir(), 'bizheng-folder-'));
const put = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return pathToFileURL(join(folder, name)).href;
};
const FLAWED =
  '清源区安全检查情况汇报\r\n一、基本情况\r\n检查企业86家。\r\n二、存在问题\r\n台账不全。\r\n二、下一步打算\r\n继续整改。\r\n';
let editor: Editor;

beforeAll(async () => {
  editor = await Editor.start({ root: pathToFileURL(folder).href });
});
afterAll(async () => {
  expect(await editor.stop()).toBe(0);
  rmSync(folder, { recursive: true, force: true });
});

let runs = 0;
async function check(uris: string[], source = new CancellationTokenSource(), onBatch: () => void = () => undefined) {
  const run = ++runs;
  const files = new Map<string, CheckedFile<Diagnostic>>();
  const steps: { kind: string }[] = [];
  const part = editor.connection.onProgress(new ProgressType<CheckedFile<Diagnostic>[]>(), `part${run}`, (batch) => {
    for (const file of batch) files.set(file.uri, file);
    onBatch();
  });
  const work = editor.connection.onProgress(WorkDoneProgress.type, `work${run}`, (step) => void steps.push(step));
  const params = { uris, partialResultToken: `part${run}`, workDoneToken: `work${run}` };
  const result = await editor.connection.sendRequest<CheckFilesResult>('bizheng/checkFiles', params, source.token);
  part.dispose();
  work.dispose();
  return { result, files, steps };
}

const rules = (file?: CheckedFile<Diagnostic>): unknown[] => file?.diagnostics.map((one) => one.code) ?? [];

test('files in any encoding are judged; what cannot be read says why, and the rest goes on', async () => {
  const gbk = put('旧稿.txt', iconv.encode(FLAWED, 'gb18030'));
  const utf16 = put('记事本.txt', iconv.encode(FLAWED, 'utf-16le', { addBOM: true }));
  const binary = put('图.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]));
  const missing = pathToFileURL(join(folder, '没有.txt')).href;
  const readme = put('README.md', FLAWED);
  const { result, files, steps } = await check([gbk, utf16, binary, missing, readme]);
  expect(result).toEqual({ checked: 5 });
  for (const uri of [gbk, utf16]) {
    expect(rules(files.get(uri))).toContain('heading-sequence');
    expect(files.get(uri)?.diagnostics.find((one) => one.code === 'heading-sequence')?.range.start).toEqual({
      line: 5,
      character: 0,
    });
  }
  for (const uri of [binary, missing]) {
    expect(rules(files.get(uri))).toEqual(['unreadable']);
    expect(files.get(uri)?.failure).toMatch(/[\u4e00-\u9fff]/);
  }
  expect(files.get(readme)).toMatchObject({ judged: false, diagnostics: [] });
  expect(steps.at(0)).toMatchObject({ kind: 'begin' });
  expect(steps.at(-1)).toMatchObject({ kind: 'end' });
});

test('mistakes in the settings that hold for the files are told with them, each file once', async () => {
  const one = put('甲.txt', FLAWED);
  const two = put('乙.txt', FLAWED);
  const settings = put('bizheng.json', '{\n  "rules": { "placeholdr": "off" },\n  "genre": 3\n}\n');
  const ignored = put('.bizhengignore', '存档{甲\n');
  const changed = (type: number): Promise<void> =>
    editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: settings, type }] });
  await changed(1);
  const { result, files } = await check([one, two]);
  expect(result).toEqual({ checked: 2 });
  expect(files.get(settings)).toMatchObject({ judged: false, settings: true });
  expect(files.get(settings)?.diagnostics.map(({ range, code }) => [range.start.line, code])).toEqual([
    [1, 'config'],
    [2, 'config'],
  ]);
  for (const name of ['bizheng.json', '.bizhengignore']) rmSync(join(folder, name));
  await changed(3);
  const after = (await check([one])).files;
  expect([settings, ignored].map((uri) => after.has(uri))).toEqual([false, false]);
});

test('without permission to read', async () => {
  if (process.getuid?.() === 0) return; // Root may read everything.
  const secret = put('机密.txt', FLAWED);
  chmodSync(join(folder, '机密.txt'), 0);
  expect(rules((await check([secret])).files.get(secret))).toEqual(['unreadable']);
});

test('a cancel stops it soon, and the server goes on', async () => {
  const text = FLAWED + '全县经济运行总体平稳，稳中有进。\r\n'.repeat(3000);
  const uris = Array.from({ length: 120 }, (_, i) => put(`many${i}.txt`, text.replace('86', String(i + 10))));
  const source = new CancellationTokenSource();
  const { result } = await check(uris, source, () => source.cancel());
  expect(result.checked).toBeLessThan(uris.length);
  expect((await check([uris[0]!])).result).toEqual({ checked: 1 });
});

test('typing is answered while a check runs', async () => {
  const text = FLAWED + '各项工作有序推进。\r\n'.repeat(2000);
  const uris = Array.from({ length: 60 }, (_, i) => put(`busy${i}.txt`, text.replace('86', String(i + 10))));
  const draft = 'untitled:草稿';
  await editor.open(draft, FLAWED);
  const running = check(uris);
  let answered = 0;
  void running.then(() => (answered = -1));
  expect((await editor.found(draft)).map(([rule]) => rule)).toContain('heading-sequence');
  expect(answered).toBe(0);
  await running;
});

test('a file that only the folder check takes for a draft stays judged when opened, until the results are cleared', async () => {
  const text = '随手记\n一、买菜\n二、洗衣\n二、看书\n';
  const uri = put('随手记.md', text);
  await editor.open(uri, text, 'markdown');
  expect(await editor.found(uri)).toEqual([]);
  expect(rules((await check([uri])).files.get(uri))).toContain('heading-sequence');
  expect((await editor.found(uri)).map(([rule]) => rule)).toContain('heading-sequence');
  await editor.connection.sendNotification('bizheng/clearChecked');
  expect(await editor.found(uri)).toEqual([]);
});

test('the kind of a draft is told, and can be set in its front matter', async () => {
  const uri = 'untitled:稿';
  await editor.open(uri, FLAWED);
  const status = (): Promise<DraftStatus> => editor.connection.sendRequest('bizheng/draftStatus', { uri });
  expect(await status()).toMatchObject({ state: 'judged', genre: { name: '情况汇报', by: 'title' } });
  const { genres: known, isMarked }: GenresKnown = await editor.connection.sendRequest('bizheng/genres', { uri });
  expect(isMarked).toBe(false);
  for (const name of ['工作总结', '工作计划']) {
    const genre = known.find((one) => one.name === name)!.id;
    const edit: WorkspaceEdit = await editor.connection.sendRequest('bizheng/setGenre', { uri, genre });
    await editor.carryOut(uri, edit);
    expect(editor.text(uri)).toBe(`---\r\n文种: ${name}\r\n---\r\n\r\n${FLAWED}`);
    expect(await status()).toMatchObject({ genre: { id: genre, by: 'front-matter' } });
  }
  const edit: WorkspaceEdit = await editor.connection.sendRequest('bizheng/setGenre', { uri });
  await editor.carryOut(uri, edit);
  expect(editor.text(uri)).toBe(FLAWED);
  expect(
    await editor.connection.sendRequest('bizheng/setGenre', { uri: 'untitled:nowhere', genre: 'zongjie' }),
  ).toBeNull();
});

test('names the segmenter, found out in another process', async () => {
  expect(await editor.connection.sendRequest('bizheng/segmenterStatus')).toMatch(/^分词：\S/);
});

test('what ignore files leave out of the folder that was chosen is passed over; an open draft goes by ours alone', async () => {
  const left = put('留.txt', FLAWED);
  const byGit = put('git管.txt', FLAWED);
  const ours = put('不查.txt', FLAWED);
  put('.gitignore', 'git*\n');
  put('.bizhengignore', '不查.txt\n');
  const changed = { changes: [{ uri: pathToFileURL(join(folder, '.bizhengignore')).href, type: 1 }] };
  await editor.connection.sendNotification('workspace/didChangeWatchedFiles', changed);
  const run = `part-ignore`;
  const files = new Map<string, CheckedFile<Diagnostic>>();
  const part = editor.connection.onProgress(new ProgressType<CheckedFile<Diagnostic>[]>(), run, (batch) => {
    for (const file of batch) files.set(file.uri, file);
  });
  const roots = [pathToFileURL(folder).href];
  await editor.connection.sendRequest('bizheng/checkFiles', {
    uris: [left, byGit, ours],
    roots,
    partialResultToken: run,
  });
  part.dispose();
  expect([left, byGit, ours].map((uri) => files.get(uri)?.judged)).toEqual([true, false, false]);
  expect(rules(files.get(byGit))).toEqual([]);
  const state = async (uri: string): Promise<string> => {
    await editor.open(uri, FLAWED, 'plaintext');
    return (await editor.connection.sendRequest<DraftStatus>('bizheng/draftStatus', { uri })).state;
  };
  expect([await state(byGit), await state(ours)]).toEqual(['judged', 'excluded']);
  rmSync(join(folder, '.gitignore'));
  rmSync(join(folder, '.bizhengignore'));
});

test('only what is new: a baseline of what there is, in the command line’s format, and what comes after it', async () => {
  const uri = put('旧.txt', FLAWED);
  const root = pathToFileURL(folder).href;
  const taken = await editor.connection.sendRequest<TakenBaseline>('bizheng/takeBaseline', { uris: [uri], root });
  expect(taken.count).toBeGreaterThan(0);
  expect(JSON.parse(taken.text)).toMatchObject({ bizheng: 'baseline', files: { '旧.txt': expect.anything() } });
  put('bizheng-baseline.json', taken.text);
  const cli = spawnSync(
    process.execPath,
    [resolve('dist/cli.js'), 'check', '旧.txt', '--baseline', 'bizheng-baseline.json'],
    {
      cwd: folder,
    },
  );
  expect(cli.status, String(cli.stdout)).toBe(0);

  const changed = { changes: [{ uri: `${root}/bizheng-baseline.json`, type: 1 }] };
  const found = async (): Promise<unknown[]> => (await editor.found(uri)).map(([rule]) => rule);
  const status = () => editor.connection.sendRequest<DraftStatus>('bizheng/draftStatus', { uri });
  await editor.open(uri, FLAWED, 'plaintext');
  expect(await found()).toContain('heading-sequence'); // Not wanted yet.
  editor.settings = { onlyNew: true };
  await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  await editor.connection.sendNotification('workspace/didChangeWatchedFiles', changed);
  expect(await found()).toEqual([]);
  expect((await status()).old).toBe(taken.count);
  // A line above moves the old ones; a new one is told.
  const above = { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } };
  await editor.edit(uri, above, '另查xx家。\n');
  expect(await found()).toEqual(['placeholder']);
  expect((await check([uri])).files.get(uri)?.diagnostics.map((one) => one.code)).toEqual(['placeholder']);
  editor.settings = {};
  await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  expect(await found()).toContain('heading-sequence');
  rmSync(join(folder, 'bizheng-baseline.json'));
});
