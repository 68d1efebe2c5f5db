/** On Windows: drives, case, either slash, devices, files that are held; the command line and the server alike. */
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import type { CodeAction, Diagnostic, ProtocolConnection, WorkspaceEdit } from 'vscode-languageserver/node';
import { Machine } from './elsewhere';
import { FakeDisk } from './fake-disk';

const FLAWED =
  '青河县2024年工作总结\r\n一、工作情况\r\n各项工作有序推进。\r\n二、主要成效\r\n成效明显。\r\n二、下一步打算\r\n继续抓好落实。\r\n';
const SAID = ['heading-sequence'];

function machine(files: Readonly<Record<string, string | Uint8Array>>): Machine {
  const disk = new FakeDisk('win32');
  for (const [path, content] of Object.entries(files)) disk.put(path, content);
  return new Machine(disk);
}

describe('the command line', () => {
  const drafts = { 'C:\\Docs\\总结.txt': FLAWED, 'C:\\Docs\\归档\\旧稿\\去年.txt': FLAWED };
  const both = { '总结.txt': SAID, '归档/旧稿/去年.txt': SAID };

  it.each([['.'], ['C:\\Docs'], ['c:/docs'], ['C:\\Docs\\'], ['\\Docs'], ['..\\DOCS'], ['C:\\Docs"']])(
    'finds the drafts of %s',
    async (path) => expect(await machine(drafts).found('C:\\Docs', path)).toEqual(both),
  );

  it('takes names with either slash, and the same file by two names once', async () => {
    const there = machine(drafts);
    expect(await there.found('C:\\Docs', '归档\\旧稿\\去年.txt')).toEqual({ '归档/旧稿/去年.txt': SAID });
    expect(await there.found('C:\\Docs', '归档/旧稿/去年.txt', 'c:\\docs\\归档\\旧稿\\去年.TXT')).toEqual({
      '归档/旧稿/去年.txt': SAID,
    });
  });

  it('finds what a shell that expands nothing was asked for', async () => {
    const there = machine({ ...drafts, 'C:\\Docs\\说明.md': FLAWED });
    expect(await there.found('C:\\Docs', '*.txt')).toEqual({ '总结.txt': SAID });
    expect(await there.found('C:\\', 'docs\\归档\\**\\*.txt')).toEqual({ 'docs/归档/旧稿/去年.txt': SAID });
    expect((await there.run('C:\\Docs', 'check', '*.doc')).code).toBe(2);
  });

  it('checks another drive and a share', async () => {
    const there = machine({ 'D:\\稿\\一.txt': FLAWED, '\\\\server\\share\\稿\\二.txt': FLAWED, 'C:\\a.txt': '' });
    expect(Object.keys(await there.found('C:\\', 'D:\\稿', '\\\\server\\share\\稿'))).toEqual([
      'D:/稿/一.txt',
      '//server/share/稿/二.txt',
    ]);
  });

  it.each([
    ['C:\\Docs\\bizheng.json', '{\r\n  "exclude": ["归档\\\\旧稿"]\r\n}'],
    ['C:\\Docs\\bizheng.json', '{ "exclude": ["归档\\\\旧稿\\\\"] }'],
    ['C:\\Docs\\bizheng.json', '{ "exclude": ["归档\\\\*\\\\去年.txt"] }'],
    ['C:\\Docs\\bizheng.json', '{ "exclude": [".\\\\归档/旧稿/**"] }'],
    ['C:\\Docs\\.bizhengignore', '# 不看\r\n归档\\旧稿\\\r\n'],
    ['C:\\Docs\\.bizhengignore', '\\归档\r\n'],
    ['C:\\Docs\\.bizhengignore', '归档\\*.txt\r\n归档\\**\\*.txt\r\n'],
    ['C:\\Docs\\.bizhengignore', '归档/旧稿\r\n'],
  ])('goes by %s: %s', async (path, said) => {
    expect(await machine({ ...drafts, [path]: said }).found('C:\\Docs', '.')).toEqual({ '总结.txt': SAID });
  });

  it('reads .gitignore as git does, where a backslash is no slash', async () => {
    expect(await machine({ ...drafts, 'C:\\Docs\\.gitignore': '归档\\旧稿\r\n' }).found('C:\\Docs', '.')).toEqual(both);
  });

  it('goes by overrides, kinds and single findings let stand with either slash', async () => {
    const settings = {
      overrides: [{ files: ['归档\\旧稿\\'], rules: { 'heading-sequence': 'off' } }],
      ignore: [{ file: '.\\总结.txt', rule: 'heading-sequence', text: '二、' }],
    };
    const there = machine({ ...drafts, 'C:\\Docs\\bizheng.json': JSON.stringify(settings) });
    expect(await there.found('C:\\Docs', '.')).toEqual({ '总结.txt': [], '归档/旧稿/去年.txt': [] });
  });

  it('goes by settings on another way to the same folder', async () => {
    const there = machine({ ...drafts, 'C:\\Docs\\bizheng.json': '{ "exclude": ["归档/"] }' });
    expect(await there.found('C:\\', 'C:\\Docs', '--config', 'c:\\DOCS\\bizheng.json')).toEqual({
      'Docs/总结.txt': SAID,
    });
  });

  it('knows a baseline again, whichever slash stands in it', async () => {
    const there = machine(drafts);
    expect((await there.run('C:\\Docs', 'check', '.', '--baseline', '旧.json', '--write-baseline')).code).toBe(0);
    const written = there.disk.text('C:\\Docs\\旧.json');
    expect(written).toContain('"归档/旧稿/去年.txt"');
    there.disk.put('C:\\Docs\\反.json', written.replace('归档/旧稿/去年.txt', '.\\\\归档\\\\旧稿\\\\去年.txt'));
    for (const name of ['旧.json', '反.json'])
      expect(await there.found('C:\\Docs', '.', '--baseline', name)).toEqual({
        '总结.txt': [],
        '归档/旧稿/去年.txt': [],
      });
  });

  it('mends GBK with CRLF and leaves both as they are', async () => {
    const there = machine({ 'C:\\稿\\一.txt': iconv.encode(FLAWED, 'gb18030') });
    await there.run('C:\\稿', 'check', '一.txt', '--fix');
    expect(iconv.decode(there.disk.bytes('C:\\稿\\一.txt'), 'gb18030')).toBe(FLAWED.replace('二、下', '三、下'));
    expect(there.disk.names('C:\\稿')).toEqual(['一.txt']);
  });

  it('says so when another program holds the draft, and leaves nothing behind', async () => {
    const there = machine({ 'C:\\稿\\一.txt': FLAWED });
    there.disk.hold('C:\\稿\\一.txt');
    const { out } = await there.run('C:\\稿', 'check', '一.txt', '--fix');
    expect(out).toContain('正被别的程序使用');
    expect(there.disk.text('C:\\稿\\一.txt')).toBe(FLAWED);
    expect(there.disk.names('C:\\稿')).toEqual(['一.txt']);
  });

  it('will not write over a draft by a name of another case', async () => {
    const { code, err } = await machine(drafts).run('C:\\Docs', 'check', '.', '-o', 'c:\\DOCS\\总结.TXT');
    expect([code, err.includes('不能用结果覆盖它')]).toEqual([2, true]);
  });

  it('writes to a device, and takes none for a draft', async () => {
    const there = machine(drafts);
    expect((await there.run('C:\\Docs', 'check', '总结.txt', '-o', 'NUL')).code).toBe(1);
    expect(there.disk.names('C:\\Docs')).toEqual(['总结.txt', '归档']);
    expect((await there.run('C:\\Docs', 'check', 'aux.txt')).out).toContain('不是普通文件');
  });

  it.each(['x'.repeat(300), '甲:乙.txt', '甲|乙'])('says that there is no %s', async (name) => {
    expect((await machine(drafts).run('C:\\Docs', 'check', name)).code).toBe(2);
  });
});

describe('the server', () => {
  const files = { 'C:\\Docs\\总结.gw': FLAWED, 'C:\\Docs\\归档\\去年.gw': FLAWED };
  const found = async (connection: ProtocolConnection, uri: string): Promise<unknown[]> => {
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'gongwen', version: 1, text: FLAWED },
    });
    const report = await connection.sendRequest<{ items: Diagnostic[] }>('textDocument/diagnostic', {
      textDocument: { uri },
    });
    return report.items.map(({ code }) => code);
  };

  it.each([
    ['file:///c%3A/Docs', 'file:///c%3A/Docs/'],
    ['file:///c%3A/Docs', 'file:///C:/Docs/'],
    ['file:///C:/Docs/', 'file:///c:/Docs/'],
    ['file:///C:/Docs', 'file:///c%3A/DOCS/'],
    ['file:///c%3A/', 'file:///c%3A/Docs/'],
  ])('with the folder %s goes by its files for drafts in %s', async (root, at) => {
    const settings = '{ "exclude": ["归档\\\\"] }';
    for (const [name, said] of [
      ['bizheng.json', settings],
      ['.bizhengignore', '归档\\\r\n'],
    ] as const) {
      const there = machine({ ...files, [`C:\\Docs\\${name}`]: said });
      const connection = await there.start({ workspaceFolders: [{ uri: root, name: 'Docs' }] });
      expect(await found(connection, `${at}总结.gw`)).toEqual(SAID);
      expect(await found(connection, `${at}归档/去年.gw`)).toEqual([]);
      connection.dispose();
    }
  });

  it('takes the one folder of an older editor for its workspace', async () => {
    // What lies above the workspace does not count.
    const there = machine({ ...files, 'C:\\bizheng.json': '{ "exclude": ["Docs/"] }' });
    const connection = await there.start({ rootUri: 'file:///C:/Docs' });
    expect(await found(connection, 'file:///C:/Docs/总结.gw')).toEqual(SAID);
    connection.dispose();
  });

  it('writes into the settings that the editor has open, by the name that it has for them', async () => {
    const there = machine({ ...files, 'C:\\Docs\\bizheng.json': '{}\r\n' });
    const connection = await there.start({ workspaceFolders: [{ uri: 'file:///C:/Docs', name: 'Docs' }] });
    const settings = 'file:///C:/Docs/bizheng.json';
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: settings, languageId: 'jsonc', version: 7, text: '{\r\n  "locale": "zh-CN"\r\n}\r\n' },
    });
    const uri = 'file:///C:/Docs/总结.txt';
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'plaintext', version: 1, text: FLAWED },
    });
    const at = { line: 5, character: 0 };
    const actions = await connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: at, end: at },
      context: { diagnostics: [] },
    });
    const edit = actions.find(({ title }) => title.startsWith('本文不查'))?.edit as WorkspaceEdit;
    expect(edit.documentChanges).toMatchObject([{ textDocument: { uri: settings, version: 7 } }]);
    expect(JSON.stringify(edit)).toContain('/总结.txt');
    connection.dispose();
  });
});
