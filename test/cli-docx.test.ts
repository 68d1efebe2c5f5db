/** Word files on the command line: checked as drafts are, their findings put into copies. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readDocx } from '../server/src/docx/index';
import { type Ran, runCli } from './run-cli';
import { docxFile, level, lists, numbered, paragraph } from './docx-file';

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'bizheng-docx-'));
});
afterEach(() => rmSync(cwd, { recursive: true }));

const bizheng = (...argv: string[]): Promise<Ran> => runCli(cwd, argv, { now: () => new Date('2026-03-09T08:00:00Z') });

/** A report whose numbers are Word's own: one is missing where a heading was typed by hand. */
const FLAWED = docxFile({
  numbering: lists(level(0, 'chineseCounting', '%1、')),
  body:
    paragraph('青河县2025年工作总结') +
    paragraph('工作情况', numbered(1)) +
    paragraph('2025年2月30日召开会议。') +
    paragraph('二、布署安排', numbered(1)) +
    paragraph('继续抓好落实。'),
});

it('are found in a folder, and their places told in words', async () => {
  writeFileSync(join(cwd, '总结.docx'), FLAWED);
  writeFileSync(join(cwd, '~$总结.docx'), 'lock');
  const { code, out } = await bizheng('check', '.');
  expect(code).toBe(1);
  expect(out).toMatch(/总结\.docx “一、工作情况”下第 1 段 错误 .*date-problem/);
  expect(out).toContain('又手写了“二、”');
  expect(out).toContain('检查了 1 个文件');
});

it('JSON and SARIF have the place beside the lines of the text', async () => {
  writeFileSync(join(cwd, '总结.docx'), FLAWED);
  const { files } = JSON.parse((await bizheng('check', '.', '--format', 'json')).out) as {
    files: { diagnostics: { code: string; data?: { place?: string } }[] }[];
  };
  const sum = files[0]!.diagnostics.find(({ code }) => code === 'date-problem')!;
  expect(sum.data?.place).toBe('“一、工作情况”下第 1 段');
  expect((await bizheng('check', '.', '--format', 'sarif')).out).toContain(
    '"fullyQualifiedName": "“一、工作情况”下第 1 段"',
  );
});

it('settings, rules and baselines hold for them', async () => {
  writeFileSync(join(cwd, '总结.docx'), FLAWED);
  expect((await bizheng('check', '.', '--rule', 'wording')).out).not.toContain('date-problem');
  await bizheng('check', '.', '--baseline', 'b.json', '--write-baseline');
  expect((await bizheng('check', '.', '--baseline', 'b.json')).code).toBe(0);
  writeFileSync(join(cwd, 'bizheng.json'), '{ "exclude": ["*.docx"] }');
  expect((await bizheng('check', '.')).out).toContain('没有找到');
});

it('--fix leaves them alone and says so', async () => {
  writeFileSync(join(cwd, '总结.docx'), FLAWED);
  const { out } = await bizheng('check', '.', '--fix');
  expect(out).toContain('--fix 不改 Word 文件');
  expect(readFileSync(join(cwd, '总结.docx'))).toEqual(Buffer.from(FLAWED));
});

it('what cannot be read is named, with what to do', async () => {
  writeFileSync(join(cwd, '坏.docx'), FLAWED.subarray(0, 300));
  writeFileSync(join(cwd, '版.pdf'), '%PDF-1.7 \0');
  writeFileSync(join(cwd, '版.ofd'), new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]));
  writeFileSync(join(cwd, '稿.wps'), new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]));
  writeFileSync(join(cwd, '稿.doc'), new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]));
  const { out } = await bizheng('check', '坏.docx', '版.pdf', '版.ofd', '稿.wps', '稿.doc');
  for (const word of ['已损坏', 'PDF 版式文件', 'OFD', '在 WPS 里另存为', '这个 .doc 读不出来'])
    expect(out).toContain(word);
});

it('--annotate writes a copy with comments, and with --fix tracked changes', async () => {
  writeFileSync(join(cwd, '总结.docx'), FLAWED);
  const { err } = await bizheng('check', '总结.docx', '--annotate', '批注.docx', '--fix');
  expect(err).toMatch(/已写出 批注\.docx：\d+ 处批注，其中 1 处用修订改好了；原稿没有动/);
  const copy = readFileSync(join(cwd, '批注.docx'));
  expect(readDocx(copy).text).toBe(readDocx(FLAWED).text.replace('布署', '部署'));
  const comments = strFromU8(unzipSync(copy)['word/comments.xml']!);
  expect(comments).toContain('w:author="笔正" w:date="2026-03-09T08:00:00Z"');
  expect(comments).toMatch(/依据：[《\u4e00-\u9fffA-Z]/);
  expect(comments).not.toContain('[object');
  expect(readFileSync(join(cwd, '总结.docx'))).toEqual(Buffer.from(FLAWED));
});

it('--annotate never writes over a file unasked, least of all the one it reads', async () => {
  writeFileSync(join(cwd, '总结.docx'), FLAWED);
  writeFileSync(join(cwd, '有.docx'), FLAWED);
  expect((await bizheng('check', '总结.docx', '--annotate', './总结.docx', '--force')).code).toBe(2);
  expect((await bizheng('check', '总结.docx', '--annotate', '有.docx')).err).toContain('--force');
  expect((await bizheng('check', '总结.docx', '--annotate', '有.docx', '--force')).code).toBe(1);
  expect((await bizheng('check', '.', '--annotate', 'x.docx')).err).toContain('一次只批注一份');
  expect((await bizheng('check', '总结.docx', '--annotate', 'x.txt')).code).toBe(2);
  expect(existsSync(join(cwd, 'x.docx'))).toBe(false);
});
