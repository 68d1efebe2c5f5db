/** “导出 Word” over a real stream: the server loads what makes Word files beside itself, and tells what is unfinished. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { EXPORT_WORD, type ExportedWord } from '../server/src/protocol';
import { Editor } from './lsp-client';

const folder = mkdtempSync(join(tmpdir(), 'bizheng-word-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('an open draft becomes a Word file in the layout of its settings', async () => {
  writeFileSync(join(folder, 'bizheng.json'), '{"layout": {"linePitch": 30, "pageNumber": ""}}');
  const editor = await Editor.start({ root: pathToFileURL(folder).href, locale: 'zh-cn' });
  const ask = (uri: string): Promise<ExportedWord | null> => editor.connection.sendRequest(EXPORT_WORD, { uri });
  const uri = pathToFileURL(join(folder, 'a.md')).href;
  await editor.open(
    uri,
    '# 关于防汛的通知\n\n各乡镇人民政府：\n\n我县共有【数字】个村。\n\n会议定于2024年2月30日召开。\n\n![图](无.png)\n',
    'markdown',
  );
  const made = await ask(uri);
  expect(made?.told.map(({ range, message }) => `${range.start.line + 1} ${message}`)).toEqual([
    '5 还有 1 处没填',
    '7 查出 1 处错误',
    '9 图片 无.png 没有放进去：找不到这个图片文件',
  ]);
  const many = pathToFileURL(join(folder, 'b.md')).href;
  await editor.open(many, '# 关于xx防汛的通知\n\n各乡镇人民政府：\n\n我县共有【数字】个村、【数字】户。\n', 'markdown');
  expect((await ask(many))?.told).toMatchObject([{ message: '还有 3 处没填', lines: [0, 4] }]);
  const files = unzipSync(Buffer.from(made?.base64 ?? '', 'base64'));
  expect(strFromU8(files['word/document.xml'] ?? new Uint8Array())).toContain('关于防汛的通知');
  expect(strFromU8(files['word/styles.xml'] ?? new Uint8Array())).toContain('w:line="600"');
  expect(files['word/footer1.xml']).toBeUndefined();
  expect(await ask(pathToFileURL(join(folder, 'closed.md')).href)).toBeNull();
  // What nobody has saved has the layout of the first folder.
  await editor.open('untitled:Untitled-1', '关于防汛的通知\n\n各乡镇人民政府：\n\n加强值守。\n');
  const unsaved = await ask('untitled:Untitled-1');
  const styles = unzipSync(Buffer.from(unsaved?.base64 ?? '', 'base64'))['word/styles.xml'] ?? new Uint8Array();
  expect(strFromU8(styles)).toContain('w:line="600"');
  expect(await editor.stop()).toBe(0);
});
