/** The server over a real stream: what an editor sends, what it gets. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { Editor, FULL, PLAIN, until } from './lsp-client';

const folder = mkdtempSync(join(tmpdir(), 'bizheng-lsp-'));
const uriOf = (name: string): string => pathToFileURL(join(folder, name)).href;
/** For `vi.waitFor`, whose own second is short on a busy machine. */
const PATIENT = { timeout: 30_000 };
const FLAWED =
  '关于汛期工作情况的报告\n\n一、基本情况\n𠮷祥街道共转移群众320人。\n二、主要做法\n全天巡查。\n二、下一步打算\n继续做好值守。\n';

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('an editor that cannot be asked for its settings sends them', async () => {
  const editor = await Editor.start({ capabilities: PLAIN });
  const uri = uriOf('told.gw');
  await editor.open(uri, FLAWED);
  const codes = (): unknown[] => (editor.pushed.get(uri) ?? []).map(({ code }) => code);
  await until(() => codes().includes('heading-sequence'));
  const tell = (bizheng: unknown): Promise<void> =>
    editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: { bizheng } });
  await tell({ rules: { 'heading-sequence': 'off' } });
  await until(() => !codes().includes('heading-sequence'));
  for (const nothing of [null, 'x', [], {}]) await tell(nothing);
  await until(() => codes().includes('heading-sequence'));
  expect(await editor.stop()).toBe(0);
});

describe('an editor that pulls', () => {
  let editor: Editor;
  beforeAll(async () => {
    editor = await Editor.start({ root: pathToFileURL(folder).href });
  });
  afterAll(async () => {
    expect(await editor.stop()).toBe(0);
  });

  test('is told what the server can do, and not pushed to', () => {
    expect(editor.result.capabilities).toMatchObject({
      diagnosticProvider: { identifier: 'bizheng' },
      textDocumentSync: { change: 2 },
    });
  });

  test('gets findings with source, rule and place, and “unchanged” while nothing changes', async () => {
    const uri = uriOf('a.gw');
    await editor.open(uri, FLAWED);
    const report = await editor.pull(uri);
    if (report.kind !== 'full') throw new Error('not a full report');
    const [one] = report.items;
    expect(one).toMatchObject({
      source: 'bizheng',
      code: 'heading-sequence',
      severity: 2,
      range: { start: { line: 6 } },
    });
    expect(await editor.pull(uri, report.resultId)).toEqual({ kind: 'unchanged', resultId: report.resultId });
    // An edit that changes no finding is no news either.
    await editor.edit(uri, at(3, 4, 3, 4), '辖区');
    expect(await editor.pull(uri, report.resultId)).toEqual({ kind: 'unchanged', resultId: report.resultId });
    expect(editor.pushed.get(uri)).toBeUndefined();
    await editor.close(uri);
  });

  test('follows incremental edits, and a fix is an edit of the version at hand', async () => {
    const uri = uriOf('b.gw');
    await editor.open(uri, FLAWED.replaceAll('\n', '\r\n'));
    expect((await editor.found(uri)).map(([rule]) => rule)).toContain('heading-sequence');
    await editor.edit(uri, at(6, 0, 6, 1), '三');
    expect((await editor.found(uri)).map(([rule]) => rule)).not.toContain('heading-sequence');
    await editor.edit(uri, at(6, 0, 6, 1), '二');
    const fixes = (await editor.actions(uri, at(6, 0, 6, 0))).filter((one) => one.edit && one.isPreferred);
    expect(fixes).toHaveLength(1);
    await editor.carryOut(uri, fixes[0]!.edit!);
    expect(editor.text(uri)).toBe(FLAWED.replace('二、下', '三、下').replaceAll('\n', '\r\n'));
    expect((await editor.found(uri)).map(([rule]) => rule)).not.toContain('heading-sequence');
  });

  test('fixes all that is safe only when asked for source actions', async () => {
    const uri = uriOf('c.gw');
    await editor.open(uri, FLAWED);
    expect((await editor.actions(uri, at(0, 0, 0, 0))).map((one) => one.kind)).not.toContain('source.fixAll.bizheng');
    const [all] = await editor.actions(uri, at(0, 0, 0, 0), ['source.fixAll']);
    await editor.carryOut(uri, all!.edit!);
    expect(editor.text(uri)).toContain('三、下一步打算');
    expect(await editor.actions(uri, at(0, 0, 0, 0), ['source.organizeImports'])).toEqual([]);
  });

  test('can ignore a rule in the draft, and on a line of Markdown', async () => {
    const plain = uriOf('d.gw');
    await editor.open(plain, FLAWED);
    const inDraft = (await editor.actions(plain, at(6, 0, 6, 0))).find((one) => one.title.startsWith('本文不查'));
    await editor.carryOut(plain, inDraft!.edit!);
    expect(editor.text(plain)).toMatch(/^---\nbizheng-disable: heading-sequence\n---\n\n关于/);
    expect((await editor.found(plain)).map(([rule]) => rule)).not.toContain('heading-sequence');
    const markdown = uriOf('d.md');
    await editor.open(markdown, FLAWED, 'markdown');
    const onLine = (await editor.actions(markdown, at(6, 0, 6, 0))).find((one) => one.title.startsWith('此处忽略'));
    await editor.carryOut(markdown, onLine!.edit!);
    expect(editor.text(markdown)).toContain('二、下一步打算 <!-- bizheng-disable-line heading-sequence -->\n');
    expect((await editor.found(markdown)).map(([rule]) => rule)).not.toContain('heading-sequence');
  });

  test('knows our own files by their names, whatever the editor calls them', async () => {
    const notes = '读书笔记\n\n一、第一章\n看完了。\n二、第二章\n看了一半。\n二、第三章\n还没看。\n';
    for (const [name, told] of [
      ['notes.gongwen', true],
      ['notes.gw', true],
      ['plain-notes.txt', false],
    ] as const) {
      await editor.open(uriOf(name), notes, 'text');
      expect((await editor.found(uriOf(name))).some(([rule]) => rule === 'heading-sequence')).toBe(told);
    }
  });

  test('leaves a README alone, and Markdown that is no official writing', async () => {
    await editor.open(uriOf('README.md'), FLAWED, 'markdown');
    expect(await editor.found(uriOf('README.md'))).toEqual([]);
    const notes = '# 读书笔记\n\n一、第一章\n看完了。\n二、第二章\n看了一半。\n二、第三章\n还没看。\n';
    await editor.open(uriOf('notes.md'), notes, 'markdown');
    expect(await editor.found(uriOf('notes.md'))).toEqual([]);
    await editor.open(uriOf('notes.txt'), `---\n文种: 报告\n---\n${notes}`, 'plaintext');
    expect((await editor.found(uriOf('notes.txt'))).map(([rule]) => rule)).toContain('heading-sequence');
  });

  test('marks lines of an ignore file that count for nothing, as they are typed', async () => {
    const uri = uriOf('.bizhengignore');
    await editor.open(uri, '旧稿/\n+(甲)/\n', 'ignore');
    expect(await editor.found(uri)).toEqual([['config', '+(甲)/']]);
    await editor.edit(uri, at(1, 0, 1, 4), '甲');
    expect(await editor.found(uri)).toEqual([]);
    await editor.close(uri);
  });

  test('changes settings, and is asked to pull again', async () => {
    const uri = uriOf('e.gw');
    await editor.open(uri, FLAWED);
    await editor.pull(uri);
    const severityUnder = async (rules: Record<string, string>): Promise<unknown> => {
      const before = editor.refreshed;
      editor.settings = { rules };
      await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      await until(() => editor.refreshed > before);
      const report = await editor.pull(uri);
      return report.kind === 'full'
        ? report.items.find((one) => one.code === 'heading-sequence')?.severity
        : 'unchanged';
    };
    expect(await severityUnder({ 'heading-sequence': 'hint' })).toBe(4);
    expect(await severityUnder({ 'heading-sequence': 'off' })).toBeUndefined();
    expect(await severityUnder({ 'heading-sequence': 'nonsense' })).toBe(2);
    editor.settings = { enable: false };
    await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    expect(await editor.found(uri)).toEqual([]);
    editor.settings = {};
    await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  });

  test('has the nearest bizheng.json obeyed, and its changes', async () => {
    mkdirSync(join(folder, 'sub'), { recursive: true });
    const file = join(folder, 'sub', 'bizheng.json');
    writeFileSync(file, '{ "rules": { "heading-sequence": "error" }, // 本科室\n "exclude": ["草稿*"] }');
    const uri = uriOf('sub/f.gw');
    await editor.open(uri, FLAWED);
    const report = await editor.pull(uri);
    expect(report.kind === 'full' && report.items.find((one) => one.code === 'heading-sequence')?.severity).toBe(1);
    const draft = uriOf('sub/草稿1.gw');
    await editor.open(draft, FLAWED);
    expect(await editor.found(draft)).toEqual([]);
    writeFileSync(file, '{ "rules": { "heading-sequence": "hint" } }');
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: pathToFileURL(file).href, type: 2 }],
    });
    const again = await editor.pull(uri);
    expect(again.kind === 'full' && again.items.find((one) => one.code === 'heading-sequence')?.severity).toBe(4);
    expect((await editor.found(draft)).map(([rule]) => rule)).toContain('heading-sequence');
  });

  test('sends odd things and still gets answers', async () => {
    const uri = uriOf('odd.gw');
    await editor.open(uri, `\ud800报告\udc00\r一、\u0000情况\r\n\u2028三、打算\n${'🀄'.repeat(50)}`);
    await editor.pull(uri);
    await editor.edit(uri, at(0, 0, 999, 999), '');
    expect(await editor.found(uri)).toEqual([]);
    expect(await editor.actions(uri, at(5, 5, 2, 2))).toEqual([]);
    await expect(editor.pull(uriOf('never-opened.gw'))).resolves.toMatchObject({ kind: 'full', items: [] });
    await expect(editor.connection.sendRequest('bizheng/nonsense')).rejects.toThrow();
    await expect(editor.connection.sendRequest('textDocument/codeAction', {})).resolves.toEqual([]);
    expect(editor.logged.some((line) => line.includes('codeAction'))).toBe(true);
  });

  test('opens something huge and is told so at once', async () => {
    const uri = uriOf('huge.gw');
    await editor.open(uri, '全县经济平稳运行。'.repeat(600_000));
    const report = await editor.pull(uri);
    expect(report.kind === 'full' && report.items.map((one) => [one.code, one.severity])).toEqual([['too-large', 3]]);
  });
});

test('a settings file that cannot be used is told in the drafts it should hold for', async () => {
  const path = join(folder, 'bizheng.json');
  const editor = await Editor.start({ root: pathToFileURL(folder).href });
  const told = async (): Promise<unknown> => {
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: pathToFileURL(path).href, type: 2 }],
    });
    const report = await editor.pull(uriOf('设.txt'));
    const items = report.kind === 'full' ? report.items : [];
    return items.filter(({ code }) => code === 'config').map(({ message }) => message);
  };
  await editor.open(uriOf('设.txt'), FLAWED);
  for (const text of ['[1, 2]', '规则：关', '{"a":'.repeat(1000), '\0\u0001\u0002\0']) {
    writeFileSync(path, text);
    expect(await told()).toEqual([expect.stringContaining('bizheng.json')]);
  }
  for (const text of ['', '{ "rules": { "placeholder": "loud" } }', '{ "rules": { } ']) {
    writeFileSync(path, text);
    expect(await told()).toEqual([]);
  }
  rmSync(path);
  await editor.stop();
});

test('a client that does not answer what its settings are gets findings, and its settings when it does', async () => {
  let answer = (): void => undefined;
  const answersAfter = new Promise<void>((resolve) => (answer = resolve));
  const editor = await Editor.start({
    capabilities: FULL,
    settings: { rules: { 'heading-sequence': 'off' } },
    answersAfter,
  });
  await editor.open(uriOf('答.txt'), FLAWED);
  const hasIt = async (): Promise<boolean> =>
    (await editor.found(uriOf('答.txt'))).some(([rule]) => rule === 'heading-sequence');
  expect(await hasIt()).toBe(true);
  answer();
  await vi.waitFor(async () => expect(await hasIt()).toBe(false), PATIENT);
  expect(editor.refreshed).toBeGreaterThan(0);
  await editor.stop();
});

test('a second initialize is refused, and nothing is attached twice', async () => {
  const editor = await Editor.start({ capabilities: PLAIN });
  await expect(
    editor.connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: FULL }),
  ).rejects.toThrow(/before/);
  await editor.open(uriOf('答.txt'), FLAWED);
  await vi.waitFor(() => expect(editor.pushed.get(uriOf('答.txt'))?.length).toBeGreaterThan(0), PATIENT);
  await editor.stop();
});

test('mistakes in the editor’s own settings are told once, by name; all else in them counts', async () => {
  const editor = await Editor.start({
    settings: {
      enable: 'no',
      rules: { punctuation: 'warn', nonsense: 'off', 'heading-sequence': 'off' },
      onlyNew: null,
    },
  });
  const shown: string[] = [];
  editor.connection.onNotification(
    'window/showMessage',
    ({ message }: { message: string }) => void shown.push(message),
  );
  for (const name of ['误一.gw', '误二.gw']) {
    await editor.open(uriOf(name), FLAWED);
    expect((await editor.found(uriOf(name))).map(([rule]) => rule)).not.toContain('heading-sequence');
  }
  expect(shown).toEqual([
    expect.stringMatching(
      /^编辑器设置 bizheng\.enable 不起作用：这里应当是 true 或 false。编辑器设置 bizheng\.rules\.punctuation 不起作用：不能写 "warn"，可以写：.*bizheng\.rules\.nonsense 不起作用：没有“nonsense”这一项/,
    ),
  ]);
  editor.settings = {};
  await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  await editor.pull(uriOf('误一.gw'));
  expect(shown).toHaveLength(1);
  await editor.stop();
});

test('a notice of wrong settings has a button that opens them, and says what is new alone', async () => {
  const editor = await Editor.start({ settings: { enable: 'no' }, initializationOptions: { settings: true } });
  const shown: string[] = [];
  const opened: string[] = [];
  editor.connection.onRequest(
    'window/showMessageRequest',
    ({ message, actions }: { message: string; actions: { title: string }[] }) => {
      shown.push(message);
      return actions[0]!;
    },
  );
  editor.connection.onNotification('bizheng/openSettings', (name: string) => void opened.push(name));
  await editor.open(uriOf('误三.gw'), FLAWED);
  await editor.found(uriOf('误三.gw'));
  editor.settings = { enable: 'no', rules: { punctuation: 'warn' } };
  await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  await editor.pull(uriOf('误三.gw'));
  await until(() => opened.length > 1);
  expect(shown).toEqual([
    expect.stringMatching(/^编辑器设置 bizheng\.enable 不起作用/),
    expect.stringMatching(/^编辑器设置 bizheng\.rules\.punctuation 不起作用[^器]*$/),
  ]);
  expect(opened).toEqual(['bizheng.enable', 'bizheng.rules']);
  await editor.stop();
});

test('a UTF-16 file opened as UTF-8 is told so, by its name', async () => {
  const editor = await Editor.start();
  const uri = uriOf('宽字.txt');
  await editor.open(uri, new TextDecoder().decode(iconv.encode(FLAWED, 'utf16le', { addBOM: false })), 'plaintext');
  const report = await editor.pull(uri);
  expect(report.kind === 'full' && report.items.map(({ code, message }) => [code, message])).toEqual([
    ['wrong-encoding', expect.stringContaining('再选 UTF-16 LE')],
  ]);
  await editor.stop();
});

test('a GB18030 file opened as UTF-8 is told so, once', async () => {
  const editor = await Editor.start();
  const uri = uriOf('乱码.txt');
  await editor.open(uri, new TextDecoder().decode(iconv.encode(FLAWED.repeat(3), 'gb18030')), 'plaintext');
  expect((await editor.found(uri)).map(([rule]) => rule)).toEqual(['wrong-encoding']);
  const few = uriOf('少量.txt');
  await editor.open(few, `${FLAWED}\ufffd\ufffd`, 'gongwen');
  expect((await editor.found(few)).map(([rule]) => rule)).toContain('heading-sequence');
  await editor.stop();
});

describe('an editor that cannot pull', () => {
  test('is pushed to, in its language, and cleared on close', async () => {
    const editor = await Editor.start({ capabilities: PLAIN, locale: 'en' });
    expect(editor.result.capabilities.diagnosticProvider).toBeUndefined();
    const uri = 'untitled:Untitled-1';
    await editor.open(uri, FLAWED);
    const shown = await until(() => editor.pushed.get(uri));
    expect(shown.find((one) => one.code === 'heading-sequence')?.message).toMatch(/[A-Z]{3}/i);
    const [fix] = (await editor.actions(uri, at(6, 0, 6, 0))).filter((one) => one.isPreferred);
    expect(fix?.edit?.changes?.[uri]).toHaveLength(1);
    await editor.close(uri);
    await until(() => editor.pushed.get(uri)?.length === 0);
    expect(await editor.stop()).toBe(0);
  });
});

const at = (line: number, character: number, endLine: number, endCharacter: number) => ({
  start: { line, character },
  end: { line: endLine, character: endCharacter },
});
