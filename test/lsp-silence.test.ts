/** The ladder of silencing over a real stream: what is offered where, what it writes, that the finding is gone, and back on undo. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { CodeAction, CreateFile, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import {
  DRAFT_STATUS,
  type DraftStatus,
  type GenresKnown,
  IGNORED,
  type IgnoredEntry,
  TAKE_BACK,
} from '../server/src/protocol';
import { apply, Editor, FULL, PLAIN, slice } from './lsp-client';

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
  folder = mkdtempSync(join(tmpdir(), 'bizheng-silence-'));
  settings = join(folder, 'bizheng.json');
  editor = await Editor.start({
    root: pathToFileURL(folder).href,
    capabilities: CAPABLE,
    initializationOptions: { settings: true, showRule: true, blanks: true },
  });
});
beforeEach(async () => {
  rmSync(settings, { force: true });
  await settingsChanged();
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
const offered = async (uri: string, start: string): Promise<CodeAction | undefined> =>
  (await editor.actions(uri, PLACE)).find((one) => one.title.startsWith(start));

/** Carries out edits of files that are not open, as an editor does. */
async function carryOut(action: CodeAction): Promise<void> {
  for (const change of (action.edit!.documentChanges ?? []) as (CreateFile | TextDocumentEdit)[]) {
    if ('kind' in change) writeFileSync(fileURLToPath(change.uri), '', { flag: 'a' });
    else {
      const path = fileURLToPath(change.textDocument.uri);
      writeFileSync(path, apply(readFileSync(path, 'utf8'), change.edits as never));
    }
  }
  await settingsChanged();
}

test('plain text: here, in the settings file, which is made', async () => {
  const uri = uriOf('稿 1(终).txt');
  await editor.open(uri, DRAFT, 'plaintext');
  expect(await isFound(uri)).toBe(true);
  const here = await offered(uri, '此处忽略');
  expect(here!.title).toBe('此处忽略“标题序号不连续”（记入 bizheng.json，文稿不变）');
  expect(here!.command).toMatchObject({
    command: 'bizheng.saveSettings',
    arguments: [pathToFileURL(settings).href, uri, expect.any(String), true],
  });
  await carryOut(here!);
  expect(readFileSync(settings, 'utf8')).toBe(
    '{\n  "ignore": [\n    { "file": "稿 1(终).txt", "rule": "heading-sequence", "text": "二、", "before": "二、主要做法 全天巡查。", "after": "下一步打算 继续做好值守" }\n  ]\n}\n',
  );
  expect(await isFound(uri)).toBe(false);
  expect(editor.text(uri)).toBe(DRAFT);
  // Undone, it is back.
  rmSync(settings);
  await settingsChanged();
  expect(await isFound(uri)).toBe(true);
});

test('plain text: here is this place, not every place with the same words', async () => {
  const uri = uriOf('处.txt');
  await editor.open(uri, '石桥镇防汛工作总结\n共转移群众xx人，安置在xx小学。\n调拨物资xx件。\n', 'plaintext');
  const blanks = async (): Promise<number> => {
    const report = await editor.pull(uri);
    const items = (report.kind === 'full' ? report.items : []).filter(({ code }) => code === 'placeholder');
    return items.reduce((sum, { relatedInformation = [] }) => sum + 1 + relatedInformation.length, 0);
  };
  expect(await blanks()).toBe(3);
  const at = { line: 1, character: 12 };
  const actions = await editor.actions(uri, { start: at, end: at });
  await carryOut(actions.find(({ title }) => title.startsWith('此处忽略'))!);
  expect(await blanks()).toBe(2);
  // An entry without neighbours, as people write it by hand, means every such word.
  writeFileSync(settings, '{ "ignore": [{ "file": "处.txt", "rule": "placeholder", "text": "xx" }] }');
  await settingsChanged();
  expect(await blanks()).toBe(0);
});

test('on a blank the light bulb offers to fill first, and to ignore last', async () => {
  const uri = uriOf('空.txt');
  await editor.open(uri, '石桥镇防汛工作总结\n共转移群众xx人，安置群众xx人。\n', 'plaintext');
  const at = { line: 1, character: 6 };
  const actions = await editor.actions(uri, { start: at, end: at });
  expect(actions.map(({ title }) => title)).toEqual([
    '填写这一处',
    '转到下一处待填',
    '查看“占位符未填”的说明',
    expect.stringMatching(/^此处忽略/),
    expect.stringMatching(/^本文不查/),
    expect.stringMatching(/本文件夹/),
    expect.stringMatching(/所有文件夹/),
  ]);
  expect(actions[0]!.command).toMatchObject({
    command: 'bizheng.fillBlanks',
    arguments: [{ line: 1, character: 5 }, true],
  });
});

test('a section that is put in is shown, its first blank selected', async () => {
  writeFileSync(
    settings,
    '{ "kinds": { "安全周报": { "like": "简报", "sections": [{ "name": "本周隐患" }, { "name": "下周安排" }] } } }',
  );
  await settingsChanged();
  const uri = uriOf('缺.txt');
  const body = '本周排查用电隐患十二处，当场整改十处，其余两处已下达整改通知并明确时限。\n'.repeat(60);
  await editor.open(uri, `第12周安全周报\n一、本周隐患\n${body}`, 'plaintext');
  const report = await editor.pull(uri);
  const missing = (report.kind === 'full' ? report.items : []).find(({ code }) => code === 'missing-section')!;
  const put = (await editor.actions(uri, missing.range)).find(({ title }) => title.startsWith('插入“下周安排”'))!;
  await editor.carryOut(uri, put.edit!);
  expect(put.command).toMatchObject({ command: 'bizheng.fillBlanks' });
  const [place, only] = put.command!.arguments as [{ line: number; character: number }, boolean];
  expect(only).toBe(true);
  const lines = editor.text(uri).split('\n');
  expect(lines.slice(62)).toEqual(['二、下周安排', '××××××。', '']);
  expect(lines[place.line]!.slice(place.character)).toBe('××××××。');
});

test('plain text: in this draft, beside what the file says', async () => {
  writeFileSync(settings, '{\n  // 本科室的约定\n  "rules": { "placeholder": "hint" }, // 只提示\n}\n');
  await settingsChanged();
  const [uri, other] = [uriOf('甲.txt'), uriOf('乙.txt')];
  await editor.open(uri, DRAFT, 'plaintext');
  await editor.open(other, DRAFT, 'plaintext');
  await carryOut((await offered(uri, '本文不查'))!);
  expect(readFileSync(settings, 'utf8')).toBe(
    '{\n  // 本科室的约定\n  "rules": { "placeholder": "hint" }, // 只提示\n  "overrides": [\n    { "files": ["/甲.txt"], "rules": { "heading-sequence": "off" } }\n  ],\n}\n',
  );
  expect([await isFound(uri), await isFound(other)]).toEqual([false, true]);
});

test('in this folder, and everywhere', async () => {
  const uri = uriOf('丙.md');
  await editor.open(uri, DRAFT, 'markdown');
  const actions = (await editor.actions(uri, PLACE)).filter((one) => one.title.startsWith('不再检查'));
  expect(actions.map((one) => one.title)).toEqual([
    '不再检查“标题序号不连续”（本文件夹，记入 bizheng.json）',
    '不再检查“标题序号不连续”（所有文件夹，记入用户设置）',
  ]);
  expect(actions[1]).toMatchObject({ command: { command: 'bizheng.turnOffRule', arguments: ['heading-sequence'] } });
  expect(actions[1]!.edit).toBeUndefined();
  await carryOut(actions[0]!);
  expect(readFileSync(settings, 'utf8')).toBe('{\n  "rules": { "heading-sequence": "off" }\n}\n');
  expect(await isFound(uri)).toBe(false);
});

test('Markdown and our own format are marked themselves', async () => {
  const [markdown, own] = [uriOf('丁.md'), uriOf('丁.gw')];
  await editor.open(markdown, DRAFT, 'markdown');
  await editor.open(own, DRAFT);
  const files = async (uri: string, start: string): Promise<unknown> =>
    ((await offered(uri, start))!.edit!.documentChanges!.at(-1) as TextDocumentEdit).textDocument.uri;
  expect(await files(markdown, '此处忽略')).toBe(markdown);
  expect(await files(markdown, '本文不查')).toBe(markdown);
  expect(await files(own, '本文不查')).toBe(own);
  expect(await files(own, '此处忽略')).toBe(pathToFileURL(settings).href);
});

test('the settings file as it is in the editor counts, saved or not', async () => {
  writeFileSync(settings, '{}');
  const uri = pathToFileURL(settings).href;
  await editor.open(uri, '{\n  "locale": "zh-CN"\n}\n', 'jsonc');
  const draft = uriOf('戊.txt');
  await editor.open(draft, DRAFT, 'plaintext');
  const action = (await offered(draft, '不再检查'))!;
  await editor.carryOut(uri, action.edit!);
  expect(editor.text(uri)).toBe('{\n  "locale": "zh-CN",\n  "rules": { "heading-sequence": "off" }\n}\n');
  await editor.close(uri);
});

test('an unsaved draft is marked itself; a client that makes no files is offered none', async () => {
  const untitled = 'untitled:Untitled-7';
  await editor.open(untitled, DRAFT);
  expect((await offered(untitled, '本文不查'))!.title).toBe('本文不查“标题序号不连续”');
  expect(await offered(untitled, '此处忽略')).toBeUndefined();
  const plain = await Editor.start({ root: pathToFileURL(folder).href, capabilities: PLAIN });
  const uri = uriOf('庚.gw');
  await plain.open(uri, DRAFT);
  expect(
    (await plain.actions(uri, PLACE)).map((one) => one.title).filter((title) => /不查|忽略|不再/.test(title)),
  ).toEqual(['本文不查“标题序号不连续”']);
  expect(existsSync(settings)).toBe(false);
  await plain.stop();
});

test('what is wrong in a settings file is shown in it', async () => {
  const text = '{ "kinds": { "周报": { "title": ["/(/"] } }, "rulez": {} }';
  const uri = pathToFileURL(settings).href;
  const found = async (one: Editor): Promise<string[]> => {
    await one.open(uri, text, 'jsonc');
    return (await one.found(uri)).map(([, words]) => words);
  };
  // VS Code shows by itself what the schema can tell.
  expect(await found(editor)).toEqual(['"/(/"']);
  await editor.close(uri);
  const other = await Editor.start({ root: pathToFileURL(folder).href });
  expect(await found(other)).toEqual(['"rulez"', '"/(/"']);
  await other.stop();
});

test('the workspace’s own kinds are offered, written into a draft, shown', async () => {
  writeFileSync(
    settings,
    '{ "kinds": { "安全周报": { "like": "简报", "sections": [{ "name": "本周隐患" }] }, "工作总结": { "sections": [{ "name": "主要做法" }] } } }',
  );
  await settingsChanged();
  const uri = uriOf('周.gw');
  await editor.open(uri, `三月第二周\n一、本周工作\n${'本周排查用电隐患十二处，当场整改十处。'.repeat(8)}\n`);
  const { genres } = await editor.connection.sendRequest<GenresKnown>('bizheng/genres', { uri });
  expect(genres.slice(0, 3).map(({ id, name }) => [id, name])).toEqual([
    ['安全周报', '安全周报'],
    ['zongjie', '工作总结'],
    ['jueyi', '决议'],
  ]);
  const edit = await editor.connection.sendRequest<NonNullable<CodeAction['edit']>>('bizheng/setGenre', {
    uri,
    genre: '安全周报',
  });
  await editor.carryOut(uri, edit);
  expect(editor.text(uri)).toMatch(/^---\n文种: 安全周报\n---/);
  expect((await editor.found(uri)).map(([rule]) => rule)).toContain('missing-section');
  expect(await editor.connection.sendRequest('bizheng/draftStatus', { uri })).toMatchObject({
    state: 'judged',
    genre: { name: '安全周报', by: 'front-matter' },
  });
});

describe('the kind of a draft that was taken for another', () => {
  const TAKEN = '石桥镇关于防汛工作总结的通知\n\n各村：\n请于12月5日前报送总结。\n';
  const known = (uri: string): Promise<GenresKnown> => editor.connection.sendRequest('bizheng/genres', { uri });
  const set = (uri: string, genre?: string): Promise<WorkspaceEdit> =>
    editor.connection.sendRequest('bizheng/setGenre', { uri, genre });
  const kind = async (uri: string): Promise<DraftStatus['genre']> =>
    (await editor.connection.sendRequest<DraftStatus>(DRAFT_STATUS, { uri })).genre;

  test('of plain text is noted in the settings file, and taken back there', async () => {
    const uri = uriOf('种.txt');
    await editor.open(uri, TAKEN, 'plaintext');
    const { likely, genres, isMarked, inSettings } = await known(uri);
    expect([likely[0], isMarked, inSettings]).toEqual(['zongjie', false, true]);
    expect(genres.find(({ id }) => id === 'zongjie')!.pinyin).toBe('gzzj gongzuozongjie');
    await carryOut({ title: '', edit: await set(uri, 'zongjie') });
    expect(readFileSync(settings, 'utf8')).toBe('{\n  "genre": { "/种.txt": "工作总结" }\n}\n');
    expect(await kind(uri)).toMatchObject({ id: 'zongjie', by: 'setting' });
    await carryOut({ title: '', edit: await set(uri, 'jihua') });
    expect(readFileSync(settings, 'utf8')).toBe('{\n  "genre": { "/种.txt": "工作计划" }\n}\n');
    expect((await known(uri)).isMarked).toBe(true);
    await carryOut({ title: '', edit: await set(uri) });
    expect(readFileSync(settings, 'utf8')).toBe('{}\n');
    expect(await kind(uri)).toMatchObject({ id: 'tongzhi', by: 'title' });
  });

  test('goes where it counts: beside the glob that says otherwise', async () => {
    writeFileSync(settings, '{ "genre": { "*.md": "工作总结" } }');
    await settingsChanged();
    const uri = uriOf('种.md');
    await editor.open(uri, `# ${TAKEN}`, 'markdown');
    expect(await kind(uri)).toMatchObject({ id: 'zongjie', by: 'setting' });
    expect((await known(uri)).inSettings).toBe(true);
    await carryOut({ title: '', edit: await set(uri, 'tongzhi') });
    expect(readFileSync(settings, 'utf8')).toBe('{ "genre": { "*.md": "工作总结", "/种.md": "通知" } }');
    expect(await kind(uri)).toMatchObject({ id: 'tongzhi', by: 'setting' });
  });
});

describe('what is ignored is listed, and taken back', () => {
  const listed = (uri: string): Promise<IgnoredEntry[]> => editor.connection.sendRequest(IGNORED, { uri });
  const takeBack = async (uri: string, id: string): Promise<void> => {
    const edit = await editor.connection.sendRequest<WorkspaceEdit | null>(TAKE_BACK, { uri, id });
    await carryOut({ title: '', edit: edit! });
  };
  const status = (uri: string): Promise<DraftStatus> => editor.connection.sendRequest(DRAFT_STATUS, { uri });

  test('of plain text, from the settings file', async () => {
    const uri = uriOf('回.txt');
    await editor.open(uri, DRAFT, 'plaintext');
    expect(await listed(uri)).toEqual([]);
    const here = (await offered(uri, '此处忽略'))!;
    await carryOut(here);
    const [entry, other] = await listed(uri);
    expect(other).toBeUndefined();
    expect(entry).toMatchObject({
      label: '标题序号不连续',
      detail: '二、主要做法 全天巡查。【二、】下一步打算 继续做好值守 · 此处（记在 bizheng.json）',
      where: 'place',
    });
    expect(slice(DRAFT, entry!.range!)).toBe('二、');
    // What undo asks for is what was noted.
    expect(here.command!.arguments).toEqual([pathToFileURL(settings).href, uri, entry!.id, true]);
    expect((await status(uri)).ignored).toBe(1);
    await takeBack(uri, entry!.id);
    expect(readFileSync(settings, 'utf8')).toBe('{}\n');
    expect(await isFound(uri)).toBe(true);
    expect((await status(uri)).ignored).toBe(0);
    expect(await editor.connection.sendRequest(TAKE_BACK, { uri, id: entry!.id })).toBeNull();
  });

  test('for the draft, the folder and the user, what reaches furthest last', async () => {
    const uri = uriOf('四.txt');
    writeFileSync(
      settings,
      '{\n  "rules": { "wording": "off" },\n  "overrides": [{ "files": ["/四.txt"], "rules": { "heading-sequence": "off" } }]\n}\n',
    );
    editor.settings = { rules: { punctuation: 'off' } };
    await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await settingsChanged();
    await editor.open(uri, DRAFT, 'plaintext');
    const entries = await listed(uri);
    expect(entries.map(({ label, where }) => [label, where])).toEqual([
      ['标题序号不连续', 'draft'],
      ['用词错误', 'folder'],
      ['标点用法', 'user'],
    ]);
    expect((await status(uri)).ignored).toBe(3);
    await takeBack(uri, entries[0]!.id);
    expect(readFileSync(settings, 'utf8')).toBe('{\n  "rules": { "wording": "off" }\n}\n');
    expect(await isFound(uri)).toBe(true);
    editor.settings = {};
    await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  });

  test('of Markdown, from the draft itself', async () => {
    const uri = uriOf('己.md');
    await editor.open(uri, DRAFT, 'markdown');
    const here = (await offered(uri, '此处忽略'))!;
    await editor.carryOut(uri, here.edit!);
    expect(await isFound(uri)).toBe(false);
    const [entry] = await listed(uri);
    expect(entry).toMatchObject({ label: '标题序号不连续', detail: '第 7 行（写在文稿里）', where: 'place' });
    const edit = await editor.connection.sendRequest<WorkspaceEdit>(TAKE_BACK, { uri, id: entry!.id });
    await editor.carryOut(uri, edit);
    expect(editor.text(uri)).toBe(DRAFT);
  });
});
