/** Silencing where the settings file is not written as one: what is left, what it says, and the way to the mistake. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CodeAction } from 'vscode-languageserver';
import { Editor, FULL, until } from './lsp-client';

const DRAFT =
  '石桥镇防汛工作总结\n\n一、基本情况\n共转移群众320人。\n二、主要做法\n全天巡查。\n二、下一步打算\n继续做好值守。\n';
const CAPABLE = {
  ...FULL,
  workspace: { ...FULL.workspace, workspaceEdit: { documentChanges: true, resourceOperations: ['create' as const] } },
};
const PLACE = { start: { line: 6, character: 0 }, end: { line: 6, character: 0 } };

let folder = '';
let settings = '';
let editor: Editor;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bizheng-settings-'));
  settings = join(folder, 'bizheng.json');
  editor = await Editor.start({
    root: pathToFileURL(folder).href,
    capabilities: CAPABLE,
    initializationOptions: { settings: true, showRule: true, blanks: true },
  });
});
afterAll(async () => {
  await editor.stop();
  rmSync(folder, { recursive: true, force: true });
});

const uriOf = (name: string): string => pathToFileURL(join(folder, name)).href;
const settingsChanged = (): Promise<void> =>
  editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{ uri: pathToFileURL(settings).href, type: 2 }],
  });
const isFound = async (uri: string): Promise<boolean> =>
  (await editor.found(uri)).some(([rule]) => rule === 'heading-sequence');

describe('a settings file that is not written as one', () => {
  const silencing = async (uri: string): Promise<CodeAction[]> =>
    (await editor.actions(uri, PLACE)).filter(({ title }) => /忽略|不查|不再检查/.test(title));
  const broken = async (text: string): Promise<void> => {
    writeFileSync(settings, text);
    await settingsChanged();
  };

  test('is not written to: plain text is marked itself, and each title says why', async () => {
    await broken('{\n  "rules": {\n    "placeholder": “hint”\n  }\n}\n');
    const uri = uriOf('己.txt');
    await editor.open(uri, DRAFT, 'plaintext');
    const [here, draft, mend, user] = await silencing(uri);
    expect([here, draft, mend, user].map((one) => one!.title)).toEqual([
      '此处忽略“标题序号不连续”（写进文稿：bizheng.json 第 3 行写错了，记不进去）',
      '本文不查“标题序号不连续”（写进文稿：bizheng.json 第 3 行写错了，记不进去）',
      '打开 bizheng.json 改正第 3 行（改好以前，“本文件夹不再检查”记不进去）',
      '不再检查“标题序号不连续”（所有文件夹，记入用户设置）',
    ]);
    expect(mend!.command).toMatchObject({
      command: 'bizheng.showSettingsFile',
      arguments: [pathToFileURL(settings).href, { line: 2, character: 19 }],
    });
    expect(await isFound(uri)).toBe(true);
    await editor.carryOut(uri, here!.edit!);
    expect(editor.text(uri)).toContain('\n二、下一步打算 <!-- bizheng-disable-line heading-sequence -->\n');
    expect(await isFound(uri)).toBe(false);
    await editor.close(uri);
    await editor.open(uri, DRAFT, 'plaintext');
    await editor.carryOut(uri, draft!.edit!);
    expect(editor.text(uri)).toMatch(/^---\nbizheng-disable: heading-sequence\n---\n/);
    expect(await isFound(uri)).toBe(false);
    await editor.close(uri);
  });

  test('takes nothing from Markdown but what would be noted for the folder, which is said', async () => {
    await broken('{ "rules": { ');
    const uri = uriOf('辛.md');
    await editor.open(uri, DRAFT, 'markdown');
    expect((await silencing(uri)).map(({ title }) => title)).toEqual([
      '此处忽略“标题序号不连续”',
      '本文不查“标题序号不连续”',
      '打开 bizheng.json 改正第 1 行（改好以前，“本文件夹不再检查”记不进去）',
      '不再检查“标题序号不连续”（所有文件夹，记入用户设置）',
    ]);
    await editor.close(uri);
  });

  test('with one part that is no list takes down all else', async () => {
    await broken('{\n  "ignore": "己.txt"\n}\n');
    const uri = uriOf('壬.txt');
    await editor.open(uri, DRAFT, 'plaintext');
    const titles = (await silencing(uri)).map(({ title }) => title);
    expect(titles[0]).toBe('此处忽略“标题序号不连续”（写进文稿：bizheng.json 第 2 行写错了，记不进去）');
    expect(titles[1]).toBe('本文不查“标题序号不连续”（记入 bizheng.json，文稿不变）');
    expect(titles).toContain('不再检查“标题序号不连续”（本文件夹，记入 bizheng.json）');
    await editor.close(uri);
  });

  test('says so in English', async () => {
    await broken('[');
    const english = await Editor.start({
      root: pathToFileURL(folder).href,
      capabilities: CAPABLE,
      locale: 'en',
      initializationOptions: { settings: true },
    });
    const uri = uriOf('癸.txt');
    await english.open(uri, DRAFT, 'plaintext');
    const titles = (await english.actions(uri, PLACE)).map(({ title }) => title);
    expect(titles.filter((title) => title.includes('written into the draft: line 1 of bizheng.json is wrong'))).toEqual(
      [expect.stringMatching(/^Ignore .* here/), expect.stringMatching(/^Do not check .* in this draft/)],
    );
    expect(titles).toContainEqual(expect.stringMatching(/^Open bizheng\.json at line 1, which is wrong/));
    await english.stop();
  });
});

describe('what is wrong in a settings file', () => {
  const WRONG = '{\n  "rulez": {},\n  "rules": { "punctuation": "warn" }\n}\n';
  const start = async (window: typeof FULL.window) => {
    const one = await Editor.start({ root: pathToFileURL(folder).href, capabilities: { ...CAPABLE, window } });
    const shown: string[] = [];
    const opened: unknown[] = [];
    one.connection.onNotification('window/showMessage', ({ message }: { message: string }) => void shown.push(message));
    one.connection.onRequest(
      'window/showMessageRequest',
      ({ message, actions }: { message: string; actions: { title: string }[] }) => {
        shown.push(message);
        return actions[0]!;
      },
    );
    one.connection.onRequest('window/showDocument', (asked: unknown) => {
      opened.push(asked);
      return { success: true };
    });
    const changed = async (text: string): Promise<void> => {
      writeFileSync(settings, text);
      const changes = [{ uri: pathToFileURL(settings).href, type: 2 }];
      await one.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
    };
    return { one, shown, opened, changed };
  };

  test('is said once beside an open draft, with a button that opens the file there', async () => {
    writeFileSync(settings, WRONG);
    const { one, shown, opened, changed } = await start({ showDocument: { support: true } });
    for (const name of ['子.gw', '丑.gw']) {
      await one.open(uriOf(name), DRAFT);
      await one.found(uriOf(name));
    }
    expect(shown).toEqual([expect.stringMatching(/^bizheng\.json 第 2 行不起作用：.*bizheng\.json 第 3 行不起作用：/)]);
    await until(() => opened.length > 0);
    expect(opened[0]).toMatchObject({ uri: pathToFileURL(settings).href, selection: { start: { line: 1 } } });
    await changed(WRONG.replace('"warn"', '"warm"'));
    await one.pull(uriOf('子.gw'));
    expect(shown.slice(1)).toEqual([expect.stringMatching(/^bizheng\.json 第 3 行不起作用：不能写 "warm"/)]);
    await one.stop();
  });

  test('is left to the file where that is open, and to the drafts where nothing in it holds', async () => {
    writeFileSync(settings, WRONG);
    const { one, shown, changed } = await start({});
    await one.open(pathToFileURL(settings).href, WRONG, 'jsonc');
    await one.open(uriOf('寅.gw'), DRAFT);
    await one.found(uriOf('寅.gw'));
    await one.close(pathToFileURL(settings).href);
    await changed('[');
    await one.pull(uriOf('寅.gw'));
    expect(shown).toEqual([]);
    await changed(WRONG);
    await one.pull(uriOf('寅.gw'));
    expect(shown).toHaveLength(1);
    await one.stop();
  });
});
