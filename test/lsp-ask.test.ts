/** What an agent asks through the editor: of the text as it stands there, and of files in the workspace only. */
import { mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ASK, type AskParams, type AskResult } from '../server/src/protocol';
import { Editor } from './lsp-client';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'bizheng-ask-')));
const outside = realpathSync(mkdtempSync(join(tmpdir(), 'bizheng-ask-out-')));
const uriOf = (name: string): string => pathToFileURL(join(folder, name)).href;
const FLAWED = '石桥镇2024年工作总结\n全镇共有监测户86户，其中已消除风险63户，未消除风险25户。';
let editor: Editor;

beforeAll(async () => {
  writeFileSync(join(folder, 'a.txt'), FLAWED);
  writeFileSync(join(folder, 'notes.md'), '# 笔记\n共有监测户86户，其中甲村63户，乙村25户。');
  writeFileSync(join(folder, 'bizheng.json'), '{ "exclude": ["old.txt"] }');
  writeFileSync(join(folder, 'old.txt'), FLAWED);
  writeFileSync(join(outside, 'secret.txt'), FLAWED);
  symlinkSync(join(outside, 'secret.txt'), join(folder, 'link.txt'));
  editor = await Editor.start({ root: pathToFileURL(folder).href });
});
afterAll(async () => {
  expect(await editor.stop()).toBe(0);
  for (const one of [folder, outside]) rmSync(one, { recursive: true, force: true });
});

const ask = (question: string, uri: string): Promise<AskResult> =>
  editor.connection.sendRequest<AskResult>(ASK, { question, uri } as AskParams);

test('a file of the workspace is read, and judged whatever it looks like', async () => {
  expect(await ask('check_draft', uriOf('a.txt'))).toMatchObject({ ok: true, text: expect.stringContaining('86户') });
  expect((await ask('verify_figures', uriOf('a.txt'))).text).toContain('63户 + 25户 = 88户');
  expect((await ask('check_draft', uriOf('notes.md'))).ok).toBe(true);
  // Being asked about does not make it one of the user's drafts.
  await editor.open(uriOf('notes.md'), '# 笔记\n共有监测户86户，其中甲村63户，乙村25户。', 'markdown');
  expect(await editor.found(uriOf('notes.md'))).toEqual([]);
});

test('an open draft is answered for as it stands in the editor', async () => {
  await editor.open(uriOf('a.txt'), FLAWED.replace('86户', '88户'));
  expect((await ask('verify_figures', uriOf('a.txt'))).text).toContain('✓');
  await editor.open('untitled:Untitled-1', '关于防汛工作的通知\n请于xx月xx日前报送。');
  expect((await ask('list_blanks', 'untitled:Untitled-1')).text).toContain('xx月xx日');
});

test('what lies elsewhere, is excluded or no question is refused, with the reason', async () => {
  for (const uri of [pathToFileURL(join(outside, 'secret.txt')).href, uriOf('link.txt'), 'http://x.example/a.txt'])
    expect(await ask('check_draft', uri), uri).toMatchObject({ ok: false, text: expect.stringContaining('不能读') });
  expect(await ask('check_draft', uriOf('old.txt'))).toMatchObject({
    ok: false,
    text: expect.stringContaining('exclude'),
  });
  expect(await ask('check_draft', uriOf('none.txt'))).toMatchObject({
    ok: false,
    text: expect.stringContaining('没有这个文件'),
  });
  expect((await ask('toString', uriOf('a.txt'))).ok).toBe(false);
});
