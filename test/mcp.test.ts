/** What agents are told: the tools of the MCP server, through the SDK's own client, which checks each answer by its schema. */
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MOST } from '../server/src/answers/judged';
import { RULES } from '../server/src/core/index';
import { skillFile } from '../server/src/mcp/guide';
import { readOptions } from '../server/src/mcp/options';
import { pathsOf } from '../server/src/mcp/file-uris';
import { outputs } from '../server/src/mcp/schemas';
import { docxFile, paragraph } from './docx-file';
import { connected } from './agents';

/** Findings of four kinds, a blank, a sum and a rate that hold. */
const DRAFT = [
  '石桥镇2024年工作总结',
  '一、主要工作',
  '全镇共有监测户86户，其中已消除风险63户，未消除风险25户。',
  '全年完成投资300万元，其中甲村100万元、乙村200万元。新建道路xx公里。',
  '三、下一步打算',
  '继续抓好落实，确保各项任务见效，不断提高群众满意度。',
].join('\n');

let root = '';
let outside = '';
beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'bizheng-mcp-')));
  outside = realpathSync(mkdtempSync(join(tmpdir(), 'bizheng-out-')));
  put('a.txt', DRAFT);
  put('gbk.txt', iconv.encode(DRAFT, 'gb18030'));
  put('sub/b.md', `# ${DRAFT}`);
  put('quiet/bizheng.json', '{ "rules": { "placeholder": "off" }, "locale": "en" }');
  put('quiet/a.txt', DRAFT);
  put('broken/bizheng.json', 'nonsense');
  put('broken/a.txt', DRAFT);
  put('a.docx', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]));
  put(
    'word.docx',
    docxFile({
      body: DRAFT.split('\n')
        .map((line) => paragraph(line))
        .join(''),
    }),
  );
  put('binary.txt', new Uint8Array(64));
  writeFileSync(join(outside, 'secret.txt'), DRAFT);
  symlinkSync(join(outside, 'secret.txt'), join(root, 'link.txt'));
  symlinkSync(outside, join(root, 'folder-link'));
  symlinkSync(join(root, 'a.txt'), join(root, 'inner-link.txt'));
});
afterAll(() => {
  for (const folder of [root, outside]) rmSync(folder, { recursive: true, force: true });
});

function put(name: string, content: string | Uint8Array): void {
  mkdirSync(join(root, name, '..'), { recursive: true });
  writeFileSync(join(root, name), content);
}

const here = (): ReturnType<typeof connected> => connected({ cwd: root });
const rulesOf = (data: { findings: { rule: string }[] }): string[] => data.findings.map(({ rule }) => rule);

describe('what it says of itself', () => {
  it('names tools that only read, with schemas for what goes in and out', async () => {
    const { client } = await here();
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(Object.keys(outputs));
    for (const tool of tools) {
      expect(tool.annotations).toMatchObject({ readOnlyHint: true, destructiveHint: false, openWorldHint: false });
      expect(Object.keys(tool.inputSchema.properties ?? {})).toEqual(['path', 'text', 'kind', 'format', 'language']);
      expect(tool.outputSchema?.type).toBe('object');
    }
    expect(client.getInstructions()).toContain('check_draft');
  });

  it('has a page for each rule, in the reader’s language', async () => {
    const { client } = await connected({ cwd: root, locale: 'en' });
    const { resources } = await client.listResources();
    expect(resources.map(({ name }) => name)).toEqual(RULES.map(({ meta }) => meta.id));
    expect((await client.listResourceTemplates()).resourceTemplates.map(({ uriTemplate }) => uriTemplate)).toEqual([
      'bizheng://rules/{id}',
    ]);
    for (const uri of ['bizheng://rules/nope', 'bizheng://rules/..%2F..%2Findex', 'bizheng://other/x'])
      await expect(client.readResource({ uri })).rejects.toThrow();
    const done = await client.complete({
      ref: { type: 'ref/resource', uri: 'bizheng://rules/{id}' },
      argument: { name: 'id', value: 'sum' },
    });
    expect(done.completion.values).toEqual(['sum-mismatch']);
  });

  it('has a prompt that says what to call when, and names the draft', async () => {
    const { client } = await here();
    const { messages } = await client.getPrompt({
      name: 'check_official_writing',
      arguments: { draft: '总结.md' },
    });
    const said = JSON.stringify(messages);
    for (const word of ['总结.md', ...Object.keys(outputs), '没有出处']) expect(said).toContain(word);
  });

  it('ships the same guide as a skill', () =>
    expect(
      readFileSync(new URL('../client/skills/bizheng/SKILL.md', import.meta.url), 'utf8'),
      'run: npm run docs',
    ).toBe(skillFile()));
});

describe('check_draft', () => {
  it('tells rule, severity, place, words, other places and fixes, as data and in words', async () => {
    const { ask } = await here();
    const { data, text, isError } = await ask('check_draft', { path: 'a.txt' });
    expect(isError).toBe(false);
    expect(data).toMatchObject({
      path: join(root, 'a.txt'),
      encoding: 'utf-8',
      kind: { id: 'zongjie', name: '工作总结' },
    });
    expect(rulesOf(data)).toEqual(['sum-mismatch', 'placeholder', 'missing-section']);
    expect(data.counts).toMatchObject({ error: 1, warning: 2 });
    expect(data.findings[0]).toMatchObject({ line: 3, column: 8, quote: '86户', severity: 'warning' });
    expect(data.findings[0].message).toContain('63户 + 25户 = 88户');
    expect(data.findings[0].related.map(({ quote }: { quote: string }) => quote)).toEqual(['63户', '25户']);
    expect(data.findings[0].fixes[0]).toMatchObject({
      safe: false,
      edits: [{ line: 3, column: 8, endLine: 3, endColumn: 10, quote: '86', newText: '88' }],
    });
    for (const word of ['第 3 行“86户” 警告 [sum-mismatch]', '另见 第 3 行“63户”', '改法'])
      expect(text).toContain(word);
  });

  it('takes a text as well, in the language asked for, and says when there is nothing', async () => {
    const { ask } = await here();
    const { data, text } = await ask('check_draft', { text: DRAFT, language: 'en' });
    expect(rulesOf(data)).toEqual(['sum-mismatch', 'placeholder', 'missing-section']);
    expect(data.path).toBeUndefined();
    expect(text).toMatch(/^Kind: .*3 found \(error 1, warning 2\)\.\n- line 3 “86户” warning \[sum-mismatch\]/);
    expect((await ask('check_draft', { text: '今天天气很好。' })).text).toContain('没有发现问题');
  });

  it('reads a Word file as the command line does', async () => {
    const { ask } = await here();
    const { data } = await ask('check_draft', { path: 'word.docx' });
    expect(rulesOf(data)).toEqual(rulesOf((await ask('check_draft', { path: 'a.txt' })).data));
    expect(data.encoding).toBeUndefined();
  });

  it('reads every encoding, Markdown by name or looks, and obeys the settings of the place', async () => {
    const { ask } = await here();
    expect((await ask('check_draft', { path: 'gbk.txt' })).data.encoding).toBe('gb18030');
    expect((await ask('outline', { path: 'sub/b.md' })).data.title).toBe('石桥镇2024年工作总结');
    expect((await ask('outline', { text: `# ${DRAFT}` })).data.title).toBe('石桥镇2024年工作总结');
    const quiet = await ask('check_draft', { path: 'quiet/a.txt' });
    expect(rulesOf(quiet.data)).toEqual(['sum-mismatch', 'missing-section']);
    expect(quiet.text).toContain('found');
    const broken = await ask('check_draft', { path: 'broken/a.txt' });
    expect(broken.data.settingsProblem).toContain('bizheng.json');
    expect(broken.text.startsWith(broken.data.settingsProblem)).toBe(true);
  });

  it('sees each edit of the draft and of its settings', async () => {
    const { ask } = await here();
    put('edit/a.txt', DRAFT);
    expect((await ask('check_draft', { path: 'edit/a.txt' })).data.findings).toHaveLength(3);
    put('edit/a.txt', DRAFT.replace('86户', '88户'));
    expect(rulesOf((await ask('check_draft', { path: 'edit/a.txt' })).data)).toEqual([
      'placeholder',
      'missing-section',
    ]);
    put('edit/bizheng.json', '{ "rules": { "placeholder": "off" } }');
    expect(rulesOf((await ask('check_draft', { path: 'edit/a.txt' })).data)).toEqual(['missing-section']);
    expect((await ask('verify_figures', { path: 'edit/a.txt' })).data).toMatchObject({ held: 2, failed: 0 });
  });

  it('takes a kind by id or name, and names them all for a wrong one', async () => {
    const { ask } = await here();
    for (const kind of ['tongzhi', '通知', 'Notice'])
      expect((await ask('outline', { path: 'a.txt', kind })).data.kind).toMatchObject({ id: 'tongzhi' });
    expect(await ask('check_draft', { path: 'a.txt', kind: '诗' })).toMatchObject({
      isError: true,
      text: expect.stringContaining('工作总结'),
    });
  });

  it('is capped, and says how much is left out', async () => {
    const { ask } = await here();
    const text = `石桥镇2024年工作总结\n${Array.from({ length: MOST + 50 }, (_, i) => `第${i + 1}次排查于2024年2月${30 + (i % 60)}日开展，共有村民${i + 7}人参加。`).join('\n')}`;
    const { data, text: said } = await ask('check_draft', { text });
    expect(data.findings).toHaveLength(MOST);
    expect(data.omitted).toBeGreaterThan(0);
    expect(data.omitted + MOST).toBe(
      data.counts.error + data.counts.warning + data.counts.information + data.counts.hint,
    );
    expect(said).toContain(`另有 ${data.omitted} 处没有列出`);
  });
});

describe('the other tools', () => {
  it('list_figures: what, value, unit, period and state', async () => {
    const { data, text } = await (await here()).ask('list_figures', { path: 'a.txt' });
    expect(data.total).toBe(data.figures.length);
    expect(data.figures.find(({ written }: { written: string }) => written === '300万元')).toMatchObject({
      name: expect.stringContaining('投资'),
      value: '3000000',
      unit: '元',
      dimension: 'money',
      state: 'verified',
      note: '100万元 + 200万元 = 300万元',
      section: '一、主要工作',
    });
    expect(text).toContain('第 4 行“300万元”');
  });

  it('verify_figures: what holds and what does not, with arithmetic', async () => {
    const { data, text } = await (await here()).ask('verify_figures', { path: 'a.txt' });
    expect(data).toMatchObject({ held: 1, failed: 1 });
    expect(data.holds[0]).toMatchObject({ kind: 'sum', arithmetic: '100万元 + 200万元 = 300万元', line: 4 });
    expect(data.holds[0].against).toHaveLength(2);
    expect(data.fails[0].rule).toBe('sum-mismatch');
    expect(text).toContain('不等于正确');
  });

  it('list_blanks: what is wanted, and which want the same', async () => {
    const { ask } = await here();
    const { data } = await ask('list_blanks', { text: `${DRAFT}\n【单位名称】报送【单位名称】，{{日期}}。` });
    expect(data.blanks.map(({ wants }: { wants: string }) => wants)).toEqual(['数字', '单位名称', '单位名称', '日期']);
    expect(data.blanks.map(({ group }: { group: number }) => group)).toEqual([0, 1, 1, 2]);
  });

  it('outline: parts with their lines, each before those inside it', async () => {
    const { data } = await (await here()).ask('outline', { path: 'a.txt' });
    expect(data.parts.map(({ name, depth, line, endLine }: never) => [name, depth, line, endLine])).toEqual([
      ['石桥镇2024年工作总结', 0, 1, 6],
      ['一、主要工作', 1, 2, 4],
      ['三、下一步打算', 1, 5, 6],
    ]);
  });
});

describe('which files may be read', () => {
  it('those below the current folder, by any of their names', async () => {
    const { ask } = await here();
    for (const path of [
      'a.txt',
      './sub/../a.txt',
      join(root, 'a.txt'),
      pathToFileURL(join(root, 'a.txt')).href,
      'inner-link.txt',
    ])
      expect(await ask('outline', { path }), path).toMatchObject({ isError: false });
  });

  it('and no others: by .., by a full path, by a link, by another scheme', async () => {
    const { ask } = await here();
    for (const path of [
      join(outside, 'secret.txt'),
      `../${outside.split('/').at(-1)}/secret.txt`,
      'link.txt',
      'folder-link/secret.txt',
      `${root}-other/a.txt`,
      pathToFileURL(join(outside, 'secret.txt')).href,
    ])
      expect(await ask('outline', { path }), path).toMatchObject({
        isError: true,
        text: expect.stringContaining('允许的文件夹之外'),
      });
    for (const path of ['http://x.example/a.txt', 'vscode-vfs://x/a.txt', 'a\0.txt', '  ', 'file://host/share/a.txt'])
      expect(await ask('outline', { path }), path).toMatchObject({ isError: true });
  });

  it('those that the client names, asked anew for each file; none when it has none open', async () => {
    const { ask, asked } = await connected({ cwd: outside }, [pathToFileURL(root).href]);
    expect(await ask('outline', { path: 'a.txt' })).toMatchObject({ isError: false });
    expect((await ask('outline', { path: join(outside, 'secret.txt') })).isError).toBe(true);
    expect(asked()).toBe(2);
    const none = await connected({ cwd: root }, []);
    expect((await none.ask('outline', { path: 'a.txt' })).text).toContain('没有打开文件夹');
    expect((await none.ask('outline', { text: DRAFT })).isError).toBe(false);
  });

  it('those named at the start, whatever the client says', async () => {
    const { ask, asked } = await connected({ cwd: outside, roots: [root, join(root, 'sub')] }, [
      pathToFileURL(outside).href,
    ]);
    expect((await ask('outline', { path: 'a.txt' })).isError).toBe(false);
    expect((await ask('outline', { path: 'b.md' })).data.path).toBe(join(root, 'sub/b.md'));
    expect((await ask('outline', { path: join(outside, 'secret.txt') })).isError).toBe(true);
    expect(asked()).toBe(0);
  });

  it('an address that is no file of this machine is none', () => {
    expect(pathsOf(['http://a/', 'file:///a%2Fb', 'nonsense'])).toEqual([]);
  });
});

describe('what goes wrong', () => {
  it('is a tool error that says why', async () => {
    const { ask } = await here();
    const said = async (args: Record<string, unknown>): Promise<string> => {
      const { isError, text } = await ask('check_draft', args);
      expect(isError).toBe(true);
      return text;
    };
    expect(await said({})).toContain('要给一个');
    expect(await said({ path: 'a.txt', text: DRAFT })).toContain('只给一个');
    expect(await said({ path: 'missing.txt' })).toContain('没有这个文件');
    expect(await said({ path: 'a.docx' })).toContain('Word');
    expect(await said({ path: 'binary.txt' })).toContain('不是文本文件');
    expect(await said({ path: 'sub' })).toMatch(/是文件夹.*b\.md/s);
    expect(await said({ path: '.' })).toMatch(/\na\.txt\n.*\nsub\/$/s);
    expect(await said({ text: 5 })).toContain('text');
    expect(await said({ path: 'a.txt', language: 'fr' })).toContain('language');
    expect(await said({ text: '字'.repeat(5_000_001) })).toContain('500 万字');
    await expect(ask('nope')).rejects.toThrow('nope');
  });

  it('half a surrogate pair comes back as a sign that every reader takes', async () => {
    const { data, text } = await (await here()).ask('list_blanks', { text: `${DRAFT}\n\ud83d【单位名称\udc00】𠮷` });
    expect(JSON.stringify([data, text])).not.toMatch(/\\ud[89a-f]/);
  });

  it('a fault of ours is told as one', async () => {
    const { ask } = await connected({ cwd: root, load: () => Promise.reject(new Error('kaput')) });
    expect(await ask('outline', { text: DRAFT })).toMatchObject({
      isError: true,
      text: '笔正出错了，请反馈：Error: kaput',
    });
  });
});

describe('the command line of mcp', () => {
  it('takes roots and a language, and says what it does not take', () => {
    expect(readOptions(['--root', 'a', '--root=b', '--locale', 'en'], {})).toEqual({
      roots: ['a', 'b'],
      locale: 'en',
      localeFixed: true,
      help: false,
    });
    expect(readOptions(['-h'], { LANG: 'en_GB' })).toMatchObject({ help: true, locale: 'en', localeFixed: false });
    expect(readOptions(['drafts'], {})).toContain('--root');
    expect(readOptions(['--nope'], {})).toContain('--nope');
    expect(readOptions(['--locale', 'fr'], {})).toContain('zh-CN');
    expect(readOptions(['--root'], { LANG: 'en' })).toContain('--root');
  });
});
