/** On macOS: a disk that gives names back with accents taken apart and asks for no case, while settings say them whole. */
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver/node';
import { Machine } from './elsewhere';
import { FakeDisk } from './fake-disk';

const FLAWED =
  '青河县2024年工作总结\n一、工作情况\n各项工作有序推进。\n二、主要成效\n成效明显。\n二、下一步打算\n继续抓好落实。\n';
const SAID = ['heading-sequence'];
const APART = 'é稿'.normalize('NFD');

function machine(files: Readonly<Record<string, string>>): Machine {
  const disk = new FakeDisk('darwin');
  for (const [path, content] of Object.entries(files)) disk.put(path, content);
  return new Machine(disk);
}

const drafts = { '/稿/总结.txt': FLAWED, '/稿/é稿/去年.txt': FLAWED };
const both = { '总结.txt': SAID, [`${APART}/去年.txt`]: SAID };

describe('the command line', () => {
  it('meets the names that the disk keeps', () => {
    expect(machine(drafts).disk.names('/稿')).toEqual(['总结.txt', APART]);
  });

  it.each([['.'], ['/稿'], ['/稿/']])('finds the drafts of %s', async (path) => {
    expect(await machine(drafts).found('/稿', path)).toEqual(both);
  });

  it('takes a file by two names once', async () => {
    expect(Object.values(await machine(drafts).found('/稿', 'é稿/去年.txt', `${APART}/去年.TXT`))).toEqual([SAID]);
  });

  it.each([
    ['bizheng.json', '{ "exclude": ["é稿/"] }'],
    ['bizheng.json', `{ "exclude": ["${APART}"] }`],
    ['bizheng.json', '{ "exclude": ["/é稿/*.txt"] }'],
    ['.bizhengignore', 'é稿/\n'],
    ['.gitignore', 'é*/\n'],
  ])('goes by %s: %s', async (name, said) => {
    expect(await machine({ ...drafts, [`/稿/${name}`]: said }).found('/稿', '.')).toEqual({ '总结.txt': SAID });
  });

  it('lets stand what the settings name whole', async () => {
    const ignore = [{ file: 'é稿/去年.txt', rule: 'heading-sequence', text: '二、' }];
    const there = machine({ ...drafts, '/稿/bizheng.json': JSON.stringify({ ignore }) });
    expect(await there.found('/稿', '.')).toEqual({ ...both, [`${APART}/去年.txt`]: [] });
  });

  it('knows a baseline that was taken on another machine', async () => {
    const there = machine(drafts);
    await there.run('/稿', 'check', '.', '--baseline', '旧.json', '--write-baseline');
    there.disk.put('/稿/别处.json', there.disk.text('/稿/旧.json').normalize('NFC'));
    for (const name of ['旧.json', '别处.json'])
      expect(await there.found('/稿', '.', '--baseline', name)).toEqual({
        '总结.txt': [],
        [`${APART}/去年.txt`]: [],
      });
  });

  it('mends a draft under the name that it has', async () => {
    const there = machine(drafts);
    await there.run('/稿', 'check', 'é稿', '--fix');
    expect(there.disk.text('/稿/é稿/去年.txt')).toContain('三、下一步打算');
    expect(there.disk.names('/稿/é稿')).toEqual(['去年.txt']);
  });

  it('will not write over a draft by a name of another case or form', async () => {
    const there = machine({ '/稿/Été.txt': FLAWED });
    expect((await there.run('/稿', 'check', '.', '-o', 'été.TXT')).code).toBe(2);
  });
});

it.each([
  ['file:///é稿', 'file:///é稿'],
  ['file:///é稿', `file:///${APART}`],
  [`file:///${encodeURIComponent(APART)}/`, 'file:///%C3%A9%E7%A8%BF'],
])('the server with the folder %s goes by its files for drafts in %s', async (root, at) => {
  const there = machine({
    '/é稿/总结.gw': FLAWED,
    '/é稿/旧/去年.gw': FLAWED,
    '/é稿/bizheng.json': '{ "exclude": ["/旧"] }',
  });
  const connection = await there.start({ workspaceFolders: [{ uri: root, name: '稿' }] });
  const found = async (name: string): Promise<unknown[]> => {
    const uri = `${at}/${name}`;
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'gongwen', version: 1, text: FLAWED },
    });
    const report = await connection.sendRequest<{ items: Diagnostic[] }>('textDocument/diagnostic', {
      textDocument: { uri },
    });
    return report.items.map(({ code }) => code);
  };
  expect(await found('总结.gw')).toEqual(SAID);
  expect(await found('旧/去年.gw')).toEqual([]);
  connection.dispose();
});
