/**
 * Sixty things that clients get wrong, or that happen to an editor: odd messages, documents that are not open, edits outside
 * of the text, requests before their time. Each is followed by the question whether the server still finds what there is.
 */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Editor, FULL, PLAIN } from '../lsp-client';

const folder = mkdtempSync(join(tmpdir(), 'bizheng-lsp-faults-'));
const uriOf = (name: string): string => pathToFileURL(join(folder, name)).href;
const FLAWED =
  '关于汛期工作情况的报告\n\n一、基本情况\n共转移群众320人。\n二、主要做法\n全天巡查。\n二、下一步打算\n继续做好值守。\n';
const place = (line: number, character: number) => ({ line, character });
const range = (line: number, character: number, endLine: number, endCharacter: number) => ({
  start: place(line, character),
  end: place(endLine, endCharacter),
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let count = 0;
/** The address of a document that no other case knows. */
const fresh = (name = 'a.gw'): string => uriOf(`${count++}-${name}`);

/** The server of `editor` lives and finds what there is in a sound document. */
async function lives(editor: Editor): Promise<void> {
  const uri = fresh('sound.gw');
  await editor.open(uri, FLAWED);
  expect((await editor.found(uri)).map(([rule]) => rule)).toContain('heading-sequence');
  await editor.close(uri);
}

type Fault = (editor: Editor, uri: string) => Promise<unknown>;
const raw = (editor: Editor, method: string, params: unknown): Promise<unknown> =>
  editor.connection.sendRequest(method, params).catch((error: unknown) => error);
const tell = (editor: Editor, method: string, params: unknown): Promise<void> =>
  editor.connection.sendNotification(method, params);
const changed = (editor: Editor, uri: string, version: number | null, contentChanges: unknown): Promise<void> =>
  tell(editor, 'textDocument/didChange', { textDocument: { uri, version }, contentChanges });

/** What an editor asks about a place of a document. */
const AT_A_PLACE = [
  'textDocument/hover',
  'textDocument/completion',
  'textDocument/references',
  'textDocument/documentHighlight',
  'textDocument/prepareRename',
  'textDocument/rename',
  'textDocument/documentSymbol',
  'textDocument/foldingRange',
  'textDocument/semanticTokens/full',
  'textDocument/semanticTokens/range',
  'textDocument/inlayHint',
  'textDocument/codeAction',
  'textDocument/diagnostic',
  'bizheng/draftStatus',
  'bizheng/figures',
  'bizheng/blanks',
  'bizheng/sections',
  'bizheng/sectionEdit',
  'bizheng/genres',
  'bizheng/setGenre',
  'bizheng/skeletons',
  'bizheng/newDocument',
  'bizheng/wouldSuggest',
  'bizheng/segmenterStatus',
  'bizheng/checkFiles',
  'bizheng/takeBaseline',
] as const;

/** Everything that is asked, with `params` under all the names that a request may have for them. */
async function askAll(editor: Editor, params: object): Promise<void> {
  const context = { diagnostics: [], includeDeclaration: true, triggerKind: 1 };
  await Promise.all(
    AT_A_PLACE.map((method) => raw(editor, method, { newName: '12', context, command: 'moveUp', ...params })),
  );
}

const FAULTS: Readonly<Record<string, Fault>> = {
  // Messages.
  'requests there are none of': (editor) => raw(editor, 'bizheng/nonsense', {}),
  'notifications there are none of': (editor) => tell(editor, 'bizheng/nonsense', { a: 1 }),
  'every request with nothing': (editor) => askAll(editor, {}),
  'every request with null for parameters': (editor) =>
    Promise.all(AT_A_PLACE.map((method) => raw(editor, method, null))),
  'every request with a list for parameters': (editor) =>
    Promise.all(AT_A_PLACE.map((method) => raw(editor, method, []))),
  'every request with words where there should be objects': (editor) =>
    askAll(editor, {
      textDocument: 'a',
      uri: 3,
      uris: 'a',
      root: {},
      position: 'here',
      range: 'all',
      id: [],
      command: 0,
    }),
  'every request about a document that is not open': (editor, uri) =>
    askAll(editor, {
      textDocument: { uri },
      uri,
      uris: [uri],
      root: uriOf(''),
      position: place(0, 0),
      range: range(0, 0, 1, 0),
    }),
  'every request with an address that is none': (editor) =>
    askAll(editor, {
      textDocument: { uri: '::%%' },
      uri: '::%%',
      uris: ['::%%'],
      root: '::%%',
      position: place(0, 0),
      range: range(0, 0, 1, 0),
    }),
  'every request about a place far outside': async (editor, uri) => {
    await editor.open(uri, FLAWED);
    await askAll(editor, { textDocument: { uri }, uri, position: place(1e9, 1e9), range: range(1e9, 0, 2e9, 5) });
  },
  'every request about a place before the beginning': async (editor, uri) => {
    await editor.open(uri, FLAWED);
    await askAll(editor, { textDocument: { uri }, uri, position: place(-1, -5), range: range(-3, -1, -1, -1) });
  },
  'every request about a place that is no number': async (editor, uri) => {
    await editor.open(uri, FLAWED);
    await askAll(editor, {
      textDocument: { uri },
      uri,
      position: { line: '1', character: null },
      range: { start: {}, end: {} },
    });
  },
  'every request about a fraction of a place, the wrong way round': async (editor, uri) => {
    await editor.open(uri, FLAWED);
    await askAll(editor, { textDocument: { uri }, uri, position: place(2.5, 0.1), range: range(5, 5, 2.2, 2) });
  },
  'a rename to nothing, to words, to a megabyte': async (editor, uri) => {
    await editor.open(uri, FLAWED);
    for (const newName of ['', '好', '1'.repeat(1e6), '\ud842', null])
      await raw(editor, 'textDocument/rename', { textDocument: { uri }, position: place(3, 6), newName });
  },
  'a skeleton there is none of': (editor) =>
    raw(editor, 'bizheng/newDocument', { id: '__proto__', languageId: 'gongwen' }),
  'a kind of document there is none of': async (editor, uri) => {
    await editor.open(uri, FLAWED);
    await raw(editor, 'bizheng/setGenre', { uri, genre: 'constructor\n---\n' });
  },
  'a command on sections there is none of': async (editor, uri) => {
    await editor.open(uri, FLAWED);
    await raw(editor, 'bizheng/sectionEdit', { uri, command: 'toString', position: place(2, 0) });
  },
  'a folder check of what is not there': (editor) =>
    raw(editor, 'bizheng/checkFiles', { uris: [uriOf('no.md'), 'http://a/b.md', ''] }),
  'a folder check of a folder, a pipe, itself': (editor) =>
    raw(editor, 'bizheng/checkFiles', { uris: [uriOf(''), 'file:///dev/zero'] }),
  'a folder check that is cancelled at once': async (editor) => {
    const { CancellationTokenSource } = await import('vscode-languageserver/node');
    const source = new CancellationTokenSource();
    const asked = editor.connection.sendRequest(
      'bizheng/checkFiles',
      { uris: Array(500).fill(uriOf('no.md')) },
      source.token,
    );
    source.cancel();
    return asked.catch((error: unknown) => error);
  },
  'a request that is cancelled at once': async (editor, uri) => {
    const { CancellationTokenSource } = await import('vscode-languageserver/node');
    await editor.open(uri, FLAWED.repeat(50));
    const source = new CancellationTokenSource();
    const asked = editor.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } }, source.token);
    source.cancel();
    return asked.catch((error: unknown) => error);
  },
  'the cancelling of a request that was never made': (editor) => tell(editor, '$/cancelRequest', { id: 987_654 }),
  'progress that nobody asked for': (editor) => tell(editor, '$/progress', { token: 'x', value: null }),
  'a trace of a level there is none of': (editor) => tell(editor, '$/setTrace', { value: 'loud' }),
  'initialized twice': (editor) => tell(editor, 'initialized', {}),
  'initialize twice': (editor) => raw(editor, 'initialize', { processId: null, rootUri: null, capabilities: FULL }),
  // Documents.
  'a document opened twice': async (editor, uri) => {
    await editor.open(uri, FLAWED);
    await editor.open(uri, '二');
  },
  'a document closed that is not open': (editor, uri) =>
    tell(editor, 'textDocument/didClose', { textDocument: { uri } }),
  'a document closed twice, and asked about': async (editor, uri) => {
    await editor.open(uri, FLAWED);
    await editor.close(uri);
    await editor.close(uri);
    return editor.pull(uri);
  },
  'a document saved that is not open': (editor, uri) => tell(editor, 'textDocument/didSave', { textDocument: { uri } }),
  'a change of a document that is not open': (editor, uri) => changed(editor, uri, 2, [{ text: '一' }]),
  'an opening without a text': (editor, uri) =>
    tell(editor, 'textDocument/didOpen', { textDocument: { uri, languageId: 'gongwen', version: 1 } }),
  'an opening without a document': (editor) => tell(editor, 'textDocument/didOpen', {}),
  'a language there is none of': (editor, uri) => editor.open(uri, FLAWED, 'no-such-language'),
  'an address of five thousand characters': (editor) => editor.open(`file:///${'a'.repeat(5000)}.gw`, FLAWED),
  'addresses that are no files': async (editor) => {
    for (const uri of [
      'untitled:Untitled-1',
      'git:/a.gw?{}',
      'vscode-notebook-cell:/a#1',
      'file:///%E0%A4%A',
      'file://server/share/a.gw',
      '',
    ])
      await editor.open(uri, FLAWED).then(() => raw(editor, 'textDocument/diagnostic', { textDocument: { uri } }));
  },
  'a document with a NUL in its name': async (editor) => {
    await editor.open('file:///tmp/a%00b.gw', FLAWED);
    return editor.pull('file:///tmp/a%00b.gw');
  },
  'half characters, controls, odd line ends': async (editor, uri) => {
    await editor.open(uri, `\ud800报告\udc00\r一、\u0000情况\r\n\u2028三、打算\n${'🀄'.repeat(50)}\ufeff`);
    await askAll(editor, { textDocument: { uri }, uri, position: place(1, 1), range: range(0, 0, 9, 9) });
  },
  'six million characters': async (editor, uri) => {
    await editor.open(uri, '全县经济平稳运行。'.repeat(700_000));
    return editor.pull(uri);
  },
  // Edits.
  'a change outside of the text': async (editor, uri) => {
    await editor.open(uri, FLAWED);
    await changed(editor, uri, 2, [{ range: range(500, 0, 900, 9), text: '一' }]);
  },
  'a change before the beginning': async (editor, uri) => {
    await editor.open(uri, FLAWED);
    await changed(editor, uri, 2, [{ range: range(-5, -5, -1, -1), text: '一' }]);
  },
  'a change the wrong way round': async (editor, uri) => {
    await editor.open(uri, FLAWED);
    await changed(editor, uri, 2, [{ range: range(5, 2, 1, 0), text: '一' }]);
  },
  'a change in the midst of a pair': async (editor, uri) => {
    await editor.open(uri, `𠮷祥街道${FLAWED}`);
    await changed(editor, uri, 2, [{ range: range(0, 1, 0, 1), text: '一' }]);
    return editor.pull(uri);
  },
  'a change without a text': async (editor, uri) => {
    await editor.open(uri, FLAWED);
    await changed(editor, uri, 2, [{ range: range(0, 0, 0, 1) }]);
  },
  'a change without changes, and with null for them': async (editor, uri) => {
    await editor.open(uri, FLAWED);
    await changed(editor, uri, 2, []);
    await changed(editor, uri, 3, null);
  },
  'a change with words for its range': async (editor, uri) => {
    await editor.open(uri, FLAWED);
    await changed(editor, uri, 2, [{ range: 'all', text: '一' }]);
  },
  'a version that goes back, and one that is none': async (editor, uri) => {
    await editor.open(uri, FLAWED);
    await changed(editor, uri, -3, [{ text: FLAWED }]);
    await changed(editor, uri, null, [{ text: FLAWED }]);
    return editor.pull(uri);
  },
  'a thousand changes in one message': async (editor, uri) => {
    await editor.open(uri, FLAWED);
    await changed(
      editor,
      uri,
      2,
      Array.from({ length: 1000 }, (_, i) => ({ range: range(0, i % 9, 0, i % 9), text: '一' })),
    );
    return editor.pull(uri);
  },
  'a result id that is not ours': async (editor, uri) => {
    await editor.open(uri, FLAWED);
    expect(await editor.pull(uri, 'a.b.3')).toMatchObject({ kind: 'full' });
  },
  // Settings.
  'settings of wrong kinds': async (editor) => {
    for (const settings of [
      null,
      3,
      'x',
      [],
      { rules: 3, include: 'x', exclude: [1], genre: [], enable: 'no', locale: 3 },
    ]) {
      editor.settings = settings as never;
      await tell(editor, 'workspace/didChangeConfiguration', { settings: null });
      await lives(editor);
    }
    editor.settings = {};
    await tell(editor, 'workspace/didChangeConfiguration', {});
  },
  'settings that would keep an expression busy': async (editor) => {
    editor.settings = {
      exclude: ['(a+)+b', `${'*a'.repeat(400)}b`, '{a,b}'.repeat(30), '/', ''],
      include: ['+(a|b)+(c)'],
    };
    await tell(editor, 'workspace/didChangeConfiguration', { settings: null });
    await lives(editor);
    editor.settings = {};
    await tell(editor, 'workspace/didChangeConfiguration', { settings: null });
  },
  'changed files that are none': (editor) =>
    tell(editor, 'workspace/didChangeWatchedFiles', {
      changes: [{ uri: '::', type: 9 }, { uri: uriOf('no/bizheng.json'), type: 3 }, null],
    }),
  'changed folders that are none': (editor) =>
    tell(editor, 'workspace/didChangeWorkspaceFolders', { event: { added: [{ uri: 'no', name: '' }], removed: [] } }),
  'a settings file in every state of being written': async (editor) => {
    const uri = uriOf('written/bizheng.json');
    const text =
      '{ "exclude": ["/归档"], "rules": { "placeholder": ["hint", {}] }, "kinds": { "a": { "title": ["*报"] } } }';
    await editor.open(uri, '', 'jsonc');
    for (let i = 1; i <= text.length; i += 3) {
      await changed(editor, uri, i + 1, [{ text: text.slice(0, i) }]);
      expect(await editor.pull(uri)).toMatchObject({ kind: 'full' });
    }
    await editor.close(uri);
  },
  'a settings file nested without end, open and on the disk': async (editor) => {
    mkdirSync(join(folder, 'deep'));
    writeFileSync(join(folder, 'deep', 'bizheng.json'), '['.repeat(200_000));
    const uri = uriOf('deep/bizheng.json');
    await editor.open(uri, '{"a":'.repeat(200_000), 'jsonc');
    expect(await editor.found(uri)).toHaveLength(1);
    const draft = uriOf('deep/a.gw');
    await editor.open(draft, FLAWED);
    expect((await editor.found(draft)).map(([rule]) => rule)).toEqual(
      expect.arrayContaining(['config', 'heading-sequence']),
    );
    expect((await editor.actions(draft, range(6, 0, 6, 0))).length).toBeGreaterThan(0);
  },
  'a settings file that is a folder, and one that is a link in a circle': async (editor) => {
    mkdirSync(join(folder, 'odd', 'bizheng.json'), { recursive: true });
    mkdirSync(join(folder, 'circle'));
    symlinkSync(join(folder, 'circle', 'bizheng.json'), join(folder, 'circle', 'bizheng.json'));
    for (const name of ['odd/a.gw', 'circle/a.gw']) {
      await editor.open(uriOf(name), FLAWED);
      expect((await editor.found(uriOf(name))).map(([rule]) => rule)).toEqual(
        expect.arrayContaining(['config', 'heading-sequence']),
      );
    }
  },
  'an ignore file of two megabytes': async (editor) => {
    mkdirSync(join(folder, 'ignoring'));
    writeFileSync(join(folder, 'ignoring', '.bizhengignore'), '*a*b*c/**/d\n'.repeat(170_000));
    await editor.open(uriOf('ignoring/a.gw'), FLAWED);
    expect((await editor.found(uriOf('ignoring/a.gw'))).map(([rule]) => rule)).toContain('heading-sequence');
  },
  'a baseline that is none': async (editor) => {
    for (const text of ['', '[]', '{"files":{"a.gw":null}}', '['.repeat(200_000)]) {
      writeFileSync(join(folder, 'bizheng-baseline.json'), text);
      editor.settings = { onlyNew: true };
      await tell(editor, 'workspace/didChangeConfiguration', { settings: null });
      await lives(editor);
    }
    editor.settings = {};
    await tell(editor, 'workspace/didChangeConfiguration', { settings: null });
    rmSync(join(folder, 'bizheng-baseline.json'));
  },
};

it('are fifty and more', () => expect(Object.keys(FAULTS).length).toBeGreaterThan(50));

describe.each([
  ['that pulls', FULL],
  ['that is pushed to', { ...PLAIN, workspace: { configuration: true } }],
] as const)('under an editor %s the server lives through', (_, capabilities) => {
  let editor: Editor;
  beforeAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    editor = await Editor.start({ root: pathToFileURL(folder).href, capabilities, settings: {} });
  });
  afterAll(async () => {
    expect(await editor.stop()).toBe(0);
    expect(editor.logged.filter((line) => /RangeError|out of memory|Maximum call stack/.test(line))).toEqual([]);
  });
  it.each(Object.entries(FAULTS))('%s', async (_name, fault) => {
    await fault(editor, fresh());
    await lives(editor);
  });
});
