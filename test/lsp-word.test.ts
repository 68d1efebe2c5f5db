/** Word files in an editor: their text as a document of its own, their findings, the copy with comments. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Diagnostic, ProgressType } from 'vscode-languageserver/node';
import { readDocx } from '../server/src/docx/index';
import {
  ANNOTATE_WORD,
  type AnnotatedWord,
  type CheckedFile,
  READ_WORD,
  WORD_SCHEME,
  WORD_SUFFIX,
  type WordAsText,
} from '../server/src/protocol';
import { docxFile, level, lists, numbered, paragraph } from './docx-file';
import { Editor } from './lsp-client';

const folder = mkdtempSync(join(tmpdir(), 'bizheng-word-'));
const FLAWED = docxFile({
  numbering: lists(level(0, 'chineseCounting', '%1、')),
  styles:
    '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
  body:
    paragraph('青河县2025年工作总结') +
    paragraph('工作情况', '<w:pStyle w:val="H"/>') +
    paragraph('2025年2月30日召开会议，布署工作。') +
    paragraph('二、下一步安排', numbered(1)) +
    `<w:tbl><w:tr><w:tc>${paragraph('项目')}</w:tc><w:tc>${paragraph('金额')}</w:tc></w:tr><w:tr><w:tc>${paragraph('甲')}</w:tc><w:tc>${paragraph('1')}</w:tc></w:tr></w:tbl>` +
    paragraph('继续抓好落实。'),
});
const file = join(folder, '总结.docx');
const uri = pathToFileURL(file).href;
const twin = `${WORD_SCHEME}:${uri.slice('file:'.length)}${WORD_SUFFIX}`;
let editor: Editor;

beforeAll(async () => {
  writeFileSync(file, FLAWED);
  writeFileSync(join(folder, '坏.docx'), FLAWED.subarray(0, 200));
  writeFileSync(join(folder, 'bizheng.json'), '{ "rules": { "wording": "off" } }');
  editor = await Editor.start({ root: pathToFileURL(folder).href });
});
afterAll(async () => {
  expect(await editor.stop()).toBe(0);
  rmSync(folder, { recursive: true, force: true });
});

const read = (at: string, as = 'shown'): Promise<WordAsText> =>
  editor.connection.sendRequest(READ_WORD, { uri: at, as });

test('the text is read by either address, and judged under the settings of the file', async () => {
  const { text } = await read(twin);
  expect(text).toBe(readDocx(FLAWED).text);
  expect((await read(uri)).text).toBe(text);
  await editor.open(twin, text, 'gongwen');
  const codes = (await editor.found(twin)).map(([code]) => code);
  expect(codes).toContain('date-problem');
  expect(codes).toContain('heading-sequence'); // 二、二、: only the file shows that one of them is Word's.
  expect(codes).not.toContain('wording');
  // It cannot be edited; what it is silenced with stands in the settings.
  const at = (await editor.pull(twin)) as { items: Diagnostic[] };
  const actions = await editor.actions(twin, at.items.find(({ code }) => code === 'date-problem')!.range);
  expect(actions.length).toBeGreaterThan(0);
  expect(JSON.stringify(actions.map(({ edit }) => edit))).not.toContain(`${WORD_SCHEME}:`);
});

test('in Markdown headings have their level and tables their rule', async () => {
  const { text } = await read(uri, 'markdown');
  expect(text).toContain('\n# 一、工作情况\n');
  expect(text).toContain('| 项目 | 金额 |\n| --- | --- |\n| 甲 | 1 |\n');
});

test('where a picture stood is seen and judged, and told of when a draft is kept', async () => {
  const picture = '<w:r><w:pict><v:shape><v:imagedata r:id="x"/></v:shape></w:pict></w:r>';
  const body = paragraph('下图为汛期水位。') + `<w:p>${picture}</w:p>` + paragraph('以上。');
  writeFileSync(join(folder, '图.docx'), docxFile({ body }));
  const illustrated = pathToFileURL(join(folder, '图.docx')).href;
  expect(await read(illustrated)).toEqual({ text: '下图为汛期水位。\n\ufffc\n以上。\n' });
  const note = expect.stringContaining('1 处图片') as string;
  expect(await read(illustrated, 'gongwen')).toEqual({ text: '下图为汛期水位。\n\n以上。\n', note });
  expect(await read(illustrated, 'markdown')).toEqual({ text: '下图为汛期水位。\n\n以上。\n', note });
});

test('what cannot be read says why', async () => {
  expect((await read(pathToFileURL(join(folder, '坏.docx')).href)).failure).toContain('已损坏');
});

test('a folder check judges them', async () => {
  const found: CheckedFile<Diagnostic>[] = [];
  const part = editor.connection.onProgress(new ProgressType<CheckedFile<Diagnostic>[]>(), 'part', (batch) => {
    found.push(...batch);
  });
  await editor.connection.sendRequest('bizheng/checkFiles', { uris: [uri], partialResultToken: 'part' });
  part.dispose();
  expect(found[0]?.diagnostics.map(({ code }) => code)).toContain('date-problem');
});

test('a copy with comments says what the file says', async () => {
  const { base64, comments } = await editor.connection.sendRequest<AnnotatedWord>(ANNOTATE_WORD, {
    uri: twin,
    fixes: false,
    date: '2026-03-09T08:00:00Z',
  });
  expect(comments).toBeGreaterThan(1);
  expect(readDocx(Buffer.from(base64, 'base64')).text).toBe(readDocx(FLAWED).text);
});
