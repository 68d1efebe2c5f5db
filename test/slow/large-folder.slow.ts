/** Folders of ten thousand drafts, and a writer who goes on typing while one is checked. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Diagnostic, ProgressType } from 'vscode-languageserver/node';
import type { CheckedFile, CheckFilesResult } from '../../server/src/protocol';
import { Editor } from '../lsp-client';

const FILES = 10_000;
const A_FOLDER = 100;
/** No two alike, so that nothing read before is found again; every tenth lacks a number in its headings. */
const draft = (i: number): string =>
  [
    `青河县第${i}中学2024年安全工作总结`,
    '一、工作情况',
    `全年排查隐患${i + 3}处，整改${i + 1}处，开展演练${(i % 9) + 2}次，参加师生${i * 7 + 120}人次。`,
    i % 10 === 0 ? '三、下一步打算' : '二、下一步打算',
    `继续抓好第${i}中学的安全工作。`,
    '',
  ].join('\n');
const isFlawed = (path: string): boolean => Number(/(\d+)\.txt$/.exec(path)?.[1]) % 10 === 0;

const folder = mkdtempSync(join(tmpdir(), 'bizheng-large-'));
const paths = Array.from({ length: FILES }, (_, i) => join(folder, String(Math.floor(i / A_FOLDER)), `${i}.txt`));

beforeAll(() => {
  for (let i = 0; i < FILES; i += A_FOLDER) mkdirSync(join(folder, String(i / A_FOLDER)));
  paths.forEach((path, i) => writeFileSync(path, draft(i)));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('the command line checks ten thousand in a small heap and forgets none', async () => {
  const out = await new Promise<string>((resolve, reject) => {
    const argv = ['--max-old-space-size=160', 'dist/cli.js', 'check', folder, '--format', 'json', '--exit-zero'];
    execFile(process.execPath, argv, { maxBuffer: 1 << 28 }, (error, stdout) =>
      error ? reject(error) : resolve(stdout),
    );
  });
  const { files } = JSON.parse(out) as { files: { path: string; diagnostics: { code: string }[] }[] };
  expect(new Set(files.map(({ path }) => path)).size).toBe(FILES);
  for (const { path, diagnostics } of files)
    expect([path, diagnostics.some(({ code }) => code === 'heading-sequence')]).toEqual([path, isFlawed(path)]);
});

it('who types while five thousand are checked is answered in between', async () => {
  const editor = await Editor.start({ root: pathToFileURL(folder).href });
  const uri = pathToFileURL(join(folder, 'open.txt')).href;
  await editor.open(uri, draft(1));
  await editor.pull(uri);
  const uris = paths.slice(0, FILES / 2).map((path) => pathToFileURL(path).href);
  let seen = 0;
  const part = new ProgressType<CheckedFile<Diagnostic>[]>();
  editor.connection.onProgress(part, 'part', (batch) => void (seen += batch.length));
  const checked = editor.connection.sendRequest<CheckFilesResult>('bizheng/checkFiles', {
    uris,
    partialResultToken: 'part',
    workDoneToken: 'work',
  });
  const end = { line: 4, character: 0 };
  const answeredAt: number[] = [];
  for (let key = 0; key < 20; key++) {
    await editor.edit(uri, { start: end, end }, '再');
    await editor.pull(uri);
    answeredAt.push(seen);
  }
  await expect(checked).resolves.toEqual({ checked: uris.length });
  expect(seen).toBe(uris.length);
  // Every key was answered before the check was through, the last one, too.
  expect(Math.max(...answeredAt)).toBeLessThan(uris.length);
  expect(await editor.stop()).toBe(0);
});
