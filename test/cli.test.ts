/** The command line from argv to exit code, in a world made for each test; the bundle itself is run in bundles.test.ts. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Ran, runCli, type World } from './run-cli';
import { FORMATS } from '../server/src/cli/reporters/index';

/** One finding of heading-sequence, on line 5, columns 0 to 2. */
const FLAWED =
  '青河县2024年工作总结\n\n一、工作情况\n各项工作有序推进，任务全面完成。\n三、下一步打算\n继续抓好落实，确保见效。\n';
const GOOD = FLAWED.replace('三、', '二、');

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'bizheng-cli-'));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

function put(name: string, content: string | Uint8Array): void {
  mkdirSync(join(cwd, name, '..'), { recursive: true });
  writeFileSync(join(cwd, name), content);
}

const bizheng = (...argv: string[]): Promise<Ran> => runCli(cwd, argv);
const inWorld = (over: World, argv: string[]): Promise<Ran> => runCli(cwd, argv, over);

/** `check` with only the one rule these tests lean on, so that new rules leave them alone. */
const check = (...argv: string[]): Promise<Ran> => bizheng('check', '--rule', 'heading-sequence', ...argv);

interface JsonFile {
  readonly path: string;
  readonly genre: string | null;
  readonly encoding: string;
  readonly error?: { readonly reason: string; readonly message: string };
  readonly diagnostics: readonly {
    readonly code: string;
    readonly severity: number;
    readonly range: unknown;
    readonly source: string;
    readonly relatedInformation: readonly { readonly location: { readonly uri: string } }[];
  }[];
}
const jsonOf = (ran: Ran): { files: JsonFile[]; summary: Record<string, number> } => JSON.parse(ran.out) as never;

describe('what to do', () => {
  it('is told when nothing is asked, and when something else is', async () => {
    const [nothing, help] = [await bizheng(), await bizheng('--help')];
    expect(nothing).toEqual(help);
    expect(help).toMatchObject({ code: 0, err: '' });
    for (const command of ['bizheng check', 'bizheng mcp']) expect(help.out).toContain(command);
    expect(await bizheng('chekc')).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/chekc.*bizheng check/),
    });
    expect(await bizheng('--locale', 'en', 'mcp')).toMatchObject({
      code: 2,
      err: 'mcp must come first: bizheng mcp\n',
    });
    expect((await bizheng('--version')).out).toMatch(/^bizheng 9\.9\.9\n/);
  });
});

describe('what is written over', () => {
  it('never is a draft that is checked, the settings or the baseline', async () => {
    put('a.txt', FLAWED);
    put('b.json', '{}');
    symlinkSync(join(cwd, 'a.txt'), join(cwd, 'link.json'));
    for (const argv of [
      ['a.txt', '-o', 'a.txt'],
      ['.', '-o', './a.txt'],
      ['.', '-o', 'link.json'],
      ['a.txt', '--write-baseline', '--baseline', 'a.txt'],
      ['a.txt', '--config', 'b.json', '-o', './b.json'],
    ]) {
      expect(await check(...argv)).toMatchObject({ code: 2, err: expect.stringContaining('不能') });
      expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(FLAWED);
      expect(readFileSync(join(cwd, 'b.json'), 'utf8')).toBe('{}');
    }
  });

  it('by --fix stays in the folder that is checked', async () => {
    const doubled = FLAWED.replace('三、', '二、').replace('。\n', '。。\n');
    const other = mkdtempSync(join(tmpdir(), 'bizheng-other-'));
    writeFileSync(join(other, 'b.txt'), doubled);
    symlinkSync(join(other, 'b.txt'), join(cwd, 'b.txt'));
    const fixed = await bizheng('check', '--fix', '.');
    expect(readFileSync(join(other, 'b.txt'), 'utf8')).toBe(doubled);
    expect(fixed).toMatchObject({ code: 1, out: expect.stringContaining('要检查的文件夹之外') });
    rmSync(other, { recursive: true });
  });
});

describe('names that are no mere names', () => {
  it.skipIf(process.platform === 'win32')('cannot drive a terminal or a workflow', async () => {
    put('a\n::error::b\u001b[31m.txt', FLAWED);
    const { out } = await check('.');
    expect(out).not.toContain('\u001b');
    expect(out).not.toMatch(/^::error/m);
    expect(out).toContain('a ::error::b·[31m.txt');
  });

  it('are files like others in a baseline', async () => {
    put('__proto__.txt', FLAWED);
    put('__proto__', FLAWED);
    await check('__proto__', '__proto__.txt', '--write-baseline', '--baseline', 'base.json');
    expect(await check('__proto__', '__proto__.txt', '--baseline', 'base.json')).toMatchObject({ code: 0 });
    put('base.json', '{"files": {"__proto__": 3, "a.txt": {"x": "y"}}}');
    expect((await check('__proto__', '--baseline', 'base.json')).code).toBe(1);
  });
});

describe('exit codes', () => {
  it('0 clean, 1 findings, 0 with --exit-zero', async () => {
    put('good.txt', GOOD);
    put('flawed.txt', FLAWED);
    expect((await check('good.txt')).code).toBe(0);
    expect((await check('flawed.txt')).code).toBe(1);
    expect((await check('flawed.txt', '--exit-zero')).code).toBe(0);
  });
  it('0 when all that was found is below a warning', async () => {
    put('flawed.txt', FLAWED);
    put('bizheng.json', '{"rules": {"heading-sequence": "information"}}');
    expect(await check('flawed.txt')).toMatchObject({ code: 0, out: expect.stringContaining('提示') });
    expect((await check('flawed.txt', '--severity', 'warning')).out).not.toContain('提示');
  });
  it('1 when a file could not be read, the rest being checked', async () => {
    put('a.txt', GOOD);
    put('b.txt', Buffer.from([0, 1, 2, 3, 0, 0]));
    put('c.txt', FLAWED);
    const ran = await check('--format', 'json', '.');
    expect(ran.code).toBe(1);
    expect(jsonOf(ran).files.map(({ path, error, diagnostics }) => [path, error?.reason, diagnostics.length])).toEqual([
      ['a.txt', undefined, 0],
      ['b.txt', 'binary', 0],
      ['c.txt', undefined, 1],
    ]);
  });
  it('2 for a bad command line, in both languages, and for what is not there', async () => {
    for (const argv of [
      ['chekc'],
      ['check', '--frmat', 'x'],
      ['check', '--format', 'xml'],
      ['check', '--format'],
      ['check', '--rule', 'nope'],
      ['check', '--severity', 'loud'],
      ['check', '--locale', 'fr'],
      ['check', '--config', 'no.json'],
      ['check', '--baseline', 'no.json'],
      ['check', '--write-baseline'],
      ['check', 'no-such'],
    ]) {
      const zh = await bizheng(...argv);
      expect([argv, zh.code]).toEqual([argv, 2]);
      expect(zh.err + zh.out).toMatch(/[\u4e00-\u9fff]/);
      const en = await inWorld({ environment: { LANG: 'en_US.UTF-8' } }, argv);
      expect(en.code).toBe(2);
      expect(en.err + en.out).not.toMatch(/[\u4e00-\u9fff]/);
    }
  });
});

describe('help and version', () => {
  it('names every format, in both languages', async () => {
    for (const locale of ['zh-CN', 'en']) {
      const { code, out } = await bizheng('--help', '--locale', locale);
      expect(code).toBe(0);
      for (const format of FORMATS) expect(out).toContain(format);
    }
    expect((await bizheng()).out).toContain('用法');
  });
  it('says version and segmenter', async () => {
    expect((await bizheng('--version')).out).toMatch(/^bizheng 9\.9\.9\n分词：/);
  });
});

describe('a folder as it comes', () => {
  it('leaves a README alone, unless it is named, included or says that it is a draft', async () => {
    put('材料/README.md', FLAWED);
    put('材料/总结.md', GOOD);
    expect(await check('材料')).toMatchObject({ code: 0, out: '检查了 1 个文件，没有发现问题。\n' });
    expect((await check('材料/README.md')).code).toBe(1);
    put('材料/bizheng.json', '{ "include": ["README.md"] }');
    expect((await check('材料')).out).toContain('检查了 2 个文件');
    rmSync(join(cwd, '材料/bizheng.json'));
    put('材料/README.md', `---\n文种: 工作总结\n---\n${FLAWED}`);
    expect((await check('材料')).out).toContain('检查了 2 个文件');
  });
  it.skipIf(process.platform === 'win32')('a link that leads nowhere is no bad command line', async () => {
    put('材料/总结.md', GOOD);
    symlinkSync(join(cwd, 'nowhere'), join(cwd, '材料', '旧稿.md'));
    const { code, out } = await check('材料');
    expect([code, out]).toEqual([
      1,
      '材料/旧稿.md 没能检查：这是一个链接，它指向的文件不存在。\n检查了 1 个文件，没有发现问题。有 1 个文件没能检查。\n',
    ]);
  });
  it('says which option wants a value and which takes none', async () => {
    expect((await check('-o')).err).toMatch(/^-o 后面要写一个值/);
    expect((await check('--fix=是')).err).toMatch(/^--fix 后面不能带值/);
    expect((await check('--output', '--fix', '--locale', 'en')).err).toMatch(/^--output needs a value/);
  });
});

describe('text', () => {
  it('shows place, level, message and a caret under full-width characters', async () => {
    put('a.md', '　　全县“十四五”𠮷项目\n\n## 一、情况\n\n推进有序。\n\n## 三、打算\n\n抓好落实。\n');
    const { out } = await check('a.md');
    const lines = out.split('\n');
    expect(lines[0]).toMatch(/^a\.md:7:4 警告 .*heading-sequence$/);
    expect(lines.slice(1, 3)).toEqual(['    ## 三、打算', '       ^^^^']);
    expect(out).toMatch(/检查了 1 个文件，发现 1 处问题（警告 1）。/);
  });
  it('cuts long lines round the finding, and keeps control characters from the terminal', async () => {
    put('a.txt', `一、${'工作'.repeat(99)}\n三、\u001b[31m${'打算'.repeat(99)}\n`);
    const { out } = await check('a.txt');
    expect(out).not.toContain('\u001b');
    for (const line of out.split('\n').filter((one) => one.includes('打算'))) expect(line.length).toBeLessThan(60);
  });
  it('has colours on a terminal only, and not against NO_COLOR', async () => {
    put('a.txt', FLAWED);
    const argv = ['check', '--rule', 'heading-sequence', 'a.txt'];
    expect((await inWorld({ columns: 80 }, argv)).out).toContain('\u001b[33m');
    expect((await inWorld({ columns: 80, environment: { NO_COLOR: '1' } }, argv)).out).not.toContain('\u001b');
    expect((await inWorld({}, argv)).out).not.toContain('\u001b');
  });
  it('says so when there was nothing to check', async () => {
    put('a.docx', 'x');
    expect((await check('.')).out).toContain('没有找到可以检查的文稿');
    expect((await check('.')).out).not.toContain('.doc、');
  });
  it('names files of the old Word that it came upon, though not those that were named or ignored', async () => {
    for (const name of ['旧.doc', '表.WPS', '~$旧.doc', '存.doc']) put(name, 'x');
    put('.bizhengignore', '存.doc\n');
    const { out, code } = await check('.');
    expect(out).toContain('没有找到可以检查的文稿。另有 2 个 .doc、.wps 文件没有检查，请先另存为 .docx。');
    expect(code).toBe(0);
    expect((await check('--locale', 'en', '.')).out).toContain('2 .doc or .wps files');
    expect((await check('旧.doc')).out).not.toContain('没有检查，请先');
  });
});

describe('json', () => {
  it('is LSP: zero-based lines, UTF-16 columns, numbered levels, file addresses', async () => {
    put('a b.txt', FLAWED.replace('工作情况', '𠮷情况'));
    const { files, summary } = jsonOf(await check('--format', 'json', 'a b.txt'));
    expect(files[0]).toMatchObject({ path: 'a b.txt', encoding: 'utf-8' });
    expect(files[0]!.diagnostics[0]).toMatchObject({
      code: 'heading-sequence',
      source: 'bizheng',
      severity: 2,
      range: { start: { line: 4, character: 0 }, end: { line: 4, character: 2 } },
    });
    for (const other of files[0]!.diagnostics[0]!.relatedInformation)
      expect(other.location.uri).toMatch(/^file:\/\/\/.*a%20b\.txt$/);
    expect(summary).toMatchObject({ files: 1, warnings: 1, errors: 0 });
  });
  it('is JSON with no file at all', async () => {
    expect(jsonOf(await check('--format', 'json', '.'))).toMatchObject({ files: [], summary: { files: 0 } });
  });
});

describe('other formats', () => {
  beforeEach(() => put('材料/a,b.md', '# 总结\n\n## 一、<b>情况</b>\n\n推进有序。\n\n## 三、打算\n\n抓好落实。\n'));
  it('sarif', async () => {
    const log = JSON.parse((await check('--format', 'sarif')).out) as {
      version: string;
      runs: {
        columnKind: string;
        results: { ruleIndex: number; locations: { physicalLocation: object }[] }[];
        tool: { driver: { rules: { id: string }[] } };
      }[];
    };
    const [found] = log.runs[0]!.results;
    expect(log.version).toBe('2.1.0');
    expect(log.runs[0]!.tool.driver.rules[found!.ruleIndex]!.id).toBe('heading-sequence');
    expect(found!.locations[0]!.physicalLocation).toEqual({
      artifactLocation: { uri: '%E6%9D%90%E6%96%99/a%2Cb.md' },
      region: { startLine: 7, startColumn: 4, endLine: 7, endColumn: 6 },
    });
  });
  it('github', async () => {
    expect((await check('--format', 'github')).out).toMatch(
      /^::warning file=材料\/a%2Cb\.md,line=7,endLine=7,col=4,endColumn=5,title=警告 heading-sequence::/,
    );
  });
  it('markdown and html keep the draft from becoming markup', async () => {
    put('b.md', '# 总结\n\n## 一、<i>情况</i>\n\n推进有序。\n\n## 三、|`<script>`打算\n\n抓好落实。\n');
    expect((await check('--format', 'markdown', 'b.md')).out).toMatch(
      /^# 笔正检查报告\n\n检查了 1 个文件.*\n\n## b\.md\n\n\| 行 /,
    );
    const page = (await check('--format', 'html')).out;
    expect(page).toMatch(/^<!DOCTYPE html>\n<html lang="zh-CN">/);
    expect(page).not.toMatch(/<script|<i>|<b>/);
  });
  it('goes to a file with --output', async () => {
    expect((await check('--format', 'html', '-o', 'out/报告.html')).out).toBe('');
    expect(readFileSync(join(cwd, 'out', '报告.html'), 'utf8')).toContain('</html>');
  });
});

describe('settings', () => {
  it('single out files, let findings stand and know kinds of their own', async () => {
    put(
      'bizheng.json',
      `{
      "overrides": [{ "files": ["草稿/"], "rules": { "heading-sequence": "hint" } }],
      "ignore": [{ "file": "旧/总结.txt", "rule": "heading-sequence", "text": "三、" }],
      "kinds": { "xiaojie": { "name": "年度小结", "title": ["工作总结"], "like": "总结" } },
    }`,
    );
    for (const name of ['总结.txt', '草稿/总结.txt', '旧/总结.txt']) put(name, FLAWED);
    const { files } = jsonOf(await check('--format', 'json', '.'));
    const shown = files.map(({ path, genre, diagnostics }) =>
      [path, genre, ...diagnostics.map((one) => one.severity)].join(' '),
    );
    expect(shown.sort()).toEqual(['总结.txt xiaojie 2', '旧/总结.txt xiaojie', '草稿/总结.txt xiaojie 4']);
  });
  it('come from the nearest bizheng.json or from --config, and problems in them are told', async () => {
    put('a/a.txt', FLAWED);
    put('a/bizheng.json', '{"rules": {"heading-sequence": "off", "x": 1}}');
    put('loud.json', '{"rules": {"heading-sequence": "error"}}');
    const own = await check('a');
    expect(own.out).toMatch(/^a\/bizheng\.json:1:39 警告 没有“x”/);
    expect(own.out).toContain('检查了 1 个文件，发现 1 处');
    expect((await check('a', '--config', 'loud.json')).out).toMatch(/^a\/a\.txt:5:1 错误/);
  });
  it('count for drafts that lie elsewhere: globs are then read from where the command runs', async () => {
    put(
      '设置/bizheng.json',
      '{"exclude": ["旧稿/"], "overrides": [{"files": ["稿件/*.txt"], "rules": {"heading-sequence": "hint"}}]}',
    );
    for (const name of ['稿件/a.txt', '稿件/旧稿/a.txt', '稿件/新/a.txt']) put(name, FLAWED);
    const { files } = jsonOf(await check('--format', 'json', '稿件', '--config', '设置/bizheng.json'));
    expect(files.map(({ path, diagnostics }) => `${path} ${diagnostics[0]?.severity}`)).toEqual([
      '稿件/a.txt 4',
      '稿件/新/a.txt 2',
    ]);
  });
  it('exclude files that are not named, and set kind and language', async () => {
    put('bizheng.json', '{"exclude": ["old"], "genre": {"*.txt": "qingshi"}, "locale": "en"}');
    put('old/a.txt', FLAWED);
    put('b.txt', FLAWED);
    expect(jsonOf(await check('--format', 'json')).files.map(({ path, genre }) => [path, genre])).toEqual([
      ['b.txt', 'qingshi'],
    ]);
    expect(jsonOf(await check('--format', 'json', 'old/a.txt')).files).toHaveLength(1);
    expect((await check('--format', 'json', 'b.txt')).out).not.toMatch(/序号/);
    expect((await check('--format', 'json', 'b.txt', '--locale', 'zh-CN')).out).toMatch(/序号/);
  });
});

describe('--fix', () => {
  it('keeps encoding and line ends, and leaves a file without safe fixes alone', async () => {
    const before = iconv.encode(FLAWED.replace(/\n/g, '\r\n'), 'gb18030');
    put('a.txt', before);
    put('b.txt', GOOD);
    await check('--fix', '.');
    const after = readFileSync(join(cwd, 'a.txt'));
    expect(iconv.decode(after, 'gb18030').replace(/[二三]、/, '')).toBe(
      FLAWED.replace(/\n/g, '\r\n').replace('三、', ''),
    );
    expect(readFileSync(join(cwd, 'b.txt'), 'utf8')).toBe(GOOD);
  });
});

describe('--baseline', () => {
  it('tells only what is new, wherever the old has moved', async () => {
    put('a.txt', FLAWED);
    expect(await check('a.txt', '--baseline', 'known.json', '--write-baseline')).toMatchObject({
      code: 0,
      out: expect.stringContaining('1 处'),
    });
    expect((await check('a.txt', '--baseline', 'known.json')).code).toBe(0);
    put('a.txt', FLAWED.replace('一、', '前言说明情况。\n一、') + '五、结语\n谢谢大家的支持。\n');
    const ran = await check('a.txt', '--baseline', 'known.json', '--format', 'json');
    expect(jsonOf(ran).summary).toMatchObject({ warnings: 1 });
    put('bad.json', '{}');
    expect((await check('a.txt', '--baseline', 'bad.json')).code).toBe(2);
  });
});
