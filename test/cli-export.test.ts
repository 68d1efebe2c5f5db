/** `bizheng export`: what is written where, what is never written over, and what the writer is told. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import iconv from 'iconv-lite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Ran, runCli } from './run-cli';

const DRAFT = '# 关于防汛的通知\n\n各乡镇人民政府：\n\n各单位要加强值守，确保安全。\n';
const PNG = Uint8Array.from([
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 10, 0, 0, 0, 10, 8, 6,
  0,
]);

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'bizheng-export-'));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const put = (name: string, content: string | Uint8Array): void => writeFileSync(join(cwd, name), content);
const part = (name: string, file = 'word/document.xml'): string =>
  strFromU8(unzipSync(readFileSync(join(cwd, name)))[file] ?? new Uint8Array());

const bizheng = (...argv: string[]): Promise<Ran> => runCli(cwd, argv);

it('writes beside the draft, where -o says, or into a folder', async () => {
  put('a.md', DRAFT);
  put('b.txt', iconv.encode(DRAFT.replace('# ', ''), 'gb18030'));
  expect(await bizheng('export', 'a.md')).toEqual({ code: 0, out: '已导出 a.docx\n', err: '' });
  expect(part('a.docx')).toContain('关于防汛的通知');
  expect(await bizheng('export', 'a.md', '-o', 'x/c.docx', '--locale', 'en')).toEqual({
    code: 0,
    out: 'Exported x/c.docx\n',
    err: '',
  });
  mkdirSync(join(cwd, 'out'));
  expect((await bizheng('export', 'a.md', 'b.txt', '-o', 'out')).code).toBe(0);
  expect(part('out/b.docx')).toContain('各单位要加强值守');
});

it('writes over nothing unasked, and never over a draft', async () => {
  put('a.md', DRAFT);
  put('a.docx', 'kept');
  expect(await bizheng('export', 'a.md')).toEqual({
    code: 2,
    out: '',
    err: 'a.docx 已经有了；要盖掉它，加 --force。\n',
  });
  expect(readFileSync(join(cwd, 'a.docx'), 'utf8')).toBe('kept');
  expect((await bizheng('export', 'a.md', '--force')).code).toBe(0);
  symlinkSync(join(cwd, 'a.md'), join(cwd, 'link.docx'));
  const refused = await bizheng('export', 'a.md', '-o', 'link.docx', '--force');
  expect(refused).toEqual({ code: 2, out: '', err: 'link.docx 就是文稿本身，不能盖掉；请换个文件名。\n' });
  expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(DRAFT);
});

it('says what is wrong with the command line', async () => {
  put('a.md', DRAFT);
  put('b.md', DRAFT);
  mkdirSync(join(cwd, 'f'));
  const told = async (...argv: string[]): Promise<string> => {
    const { code, err } = await bizheng('export', ...argv);
    return `${code} ${err}`;
  };
  expect(await told()).toBe('2 要导出哪份文稿？bizheng export 稿.md\n');
  expect(await told('f')).toBe('2 f 是文件夹；请点名要导出的文稿。\n');
  expect(await told('a.md', '-o', 'a.pdf')).toBe('2 只能导出 .docx，请给 a.pdf 换个名字。\n');
  expect(await told('a.md', 'b.md', '-o', 'c.docx')).toBe('2 c.docx 不是文件夹，放不下 2 份文稿。\n');
  expect(await told('no.md')).toMatch(/^2 no\.md：/);
  expect(existsSync(join(cwd, 'no.docx'))).toBe(false);
  put('binary.md', Uint8Array.from([0, 1, 2, 0, 0xff]));
  expect(await told('binary.md', 'a.md')).toMatch(/^1 binary\.md：/);
  expect(existsSync(join(cwd, 'a.docx'))).toBe(true);
});

it('tells of blanks, errors and pictures before it writes, and refuses none of them', async () => {
  put('图 1.png', PNG);
  put('a.md', `${DRAFT}\n我县共有【数字】个村。\n\n会议定于2024年2月30日召开。\n\n![示意](图%201.png) ![](无.png)\n`);
  const { code, out, err } = await bizheng('export', 'a.md');
  expect([code, out]).toEqual([0, '已导出 a.docx\n']);
  expect(err.split('\n')).toEqual([
    'a.md：还有 1 处没填（第 7 行），照原样导出了。',
    'a.md：查出 1 处错误（第 9 行），照原样导出了；bizheng check a.md 可以看。',
    'a.md:11 图片 无.png 没有放进去：找不到这个图片文件',
    '',
  ]);
  expect(part('a.docx')).toContain('<pic:pic');
});

it('takes the layout from bizheng.json, and says what is wrong in it', async () => {
  put('a.md', DRAFT);
  put('bizheng.json', '{\n  "layout": { "linePitch": 30, "margins": { "top": 900 } }\n}');
  const { code, err } = await bizheng('export', 'a.md');
  expect([code, err]).toEqual([0, `${join(cwd, 'bizheng.json')}:2 应当在 5 到 100 之间。\n`]);
  expect(part('a.docx', 'word/styles.xml')).toContain('w:line="600"');
});

it('reads the layout of a model, as settings', async () => {
  put('a.md', `${DRAFT}\n${'各单位要高度重视，加强领导，落实责任。'.repeat(3)}\n`);
  put('bizheng.json', '{"layout": {"linePitch": 30, "fonts": {"title": "华文中宋"}}}');
  await bizheng('export', 'a.md');
  const { code, out, err } = await bizheng('layout', 'a.docx');
  expect([code, JSON.parse(out)]).toEqual([0, { layout: { linePitch: 30, fonts: { title: '华文中宋' } } }]);
  expect(err).toBe('样板里没有，按标准：“一、”、“（一）”、“1.”、“（1）”、表格。\n把下面这些放进 bizheng.json：\n');
  expect(await bizheng('layout', 'a.md')).toEqual({
    code: 2,
    out: '',
    err: 'a.md：这不是 Word 文件（.docx），或者已经损坏、大得不像样板。\n',
  });
  expect((await bizheng('layout', 'a.docx', 'b.docx')).err).toBe('照哪份样板？bizheng layout 样板.docx\n');
  expect((await bizheng('layout', 'no.docx')).code).toBe(2);
});
