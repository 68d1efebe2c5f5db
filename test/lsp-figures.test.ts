/** Figures and blanks over a real stream: hover, mentions, rename, inlay hints, the ledger and the tour. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LineIndex } from '../server/src/core/index';
import type { BlankPlace, FiguresResult } from '../server/src/protocol';
import type { Hover, InlayHint, Location, Position, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver/node';
import { Editor, FULL, slice, until } from './lsp-client';

const folder = mkdtempSync(join(tmpdir(), 'bizheng-figures-'));
const uriOf = (name: string): string => pathToFileURL(join(folder, name)).href;

const DRAFT = `关于就业工作情况的报告

一、基本情况
今年以来，全区城镇新增就业38012人，发放创业贷款1.2亿元。受理求职登记160件，已办结152件，办结率95%。
现有服务站点35个，其中街道站点12个、社区站点23个。
二、主要做法
𠮷祥街道建成零工市场300亩。全年城镇新增就业38012人，完成年度任务。
三、存在问题
虽然城镇新增就业3.8万人，但失业人员再就业培训场次偏少。
四、下一步打算
由xx局牵头，xx局要抓好落实，xx街道配合。
`;

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The position in `text` right before the last character of the nth `what`. */
function at(text: string, what: string, nth = 0): Position {
  let offset = -1;
  for (let i = 0; i <= nth; i++) offset = text.indexOf(what, offset + 1);
  return new LineIndex(text).positionAt(offset + what.length - 1);
}

describe('an editor that can do everything', () => {
  let editor: Editor;
  const ask = <T>(method: string, uri: string, params: object): Promise<T> =>
    editor.connection.sendRequest(method, { textDocument: { uri }, ...params });
  const hoverAt = async (uri: string, position: Position): Promise<string> => {
    const answer = await ask<Hover | null>('textDocument/hover', uri, { position });
    return answer ? (answer.contents as { value: string }).value : '';
  };

  const shown: string[] = [];
  beforeAll(async () => {
    const { workspace } = FULL;
    const capabilities = {
      ...FULL,
      workspace: {
        ...workspace,
        workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} },
        inlayHint: { refreshSupport: true },
      },
    };
    editor = await Editor.start({ root: pathToFileURL(folder).href, capabilities });
    editor.connection.onNotification(
      'window/showMessage',
      ({ message }: { message: string }) => void shown.push(message),
    );
  });
  afterAll(async () => {
    expect(await editor.stop()).toBe(0);
  });

  for (const [name, ends] of [
    ['LF', '\n'],
    ['CRLF', '\r\n'],
  ] as const) {
    test(`hovers, ${name}`, async () => {
      const uri = uriOf(`hover-${name}.gw`);
      const text = DRAFT.replaceAll('\n', ends);
      await editor.open(uri, text);
      expect(await hoverAt(uri, at(text, '38012'))).toMatch(
        /\*\*38012人\*\* · .*城镇新增就业[\s\S]*本文另有 2 处：.*38012人.*3\.8万人（舍入后一致）/,
      );
      expect(await hoverAt(uri, at(text, '1.2亿元'))).toContain('12000万元');
      expect(await hoverAt(uri, at(text, '300亩'))).toContain('= 20公顷');
      expect(await hoverAt(uri, at(text, '95%'))).toContain('已核对：152件 ÷ 160件 = 95.0%');
      for (const part of ['35个', '12个', '23个'])
        expect(await hoverAt(uri, at(text, part))).toContain('已核对：12个 + 23个 = 35个');
      expect(await hoverAt(uri, at(text, 'xx局'))).toBe('');
      expect(await hoverAt(uri, at(text, 'xx'))).toMatch(/待填：单位名称[\s\S]*共 2 处/);
      expect(await hoverAt(uri, at(text, '主要做法'))).toBe('');
      await editor.close(uri);
    });
  }

  test('hovers in traditional script and with a doubt that lies elsewhere', async () => {
    const uri = uriOf('doubt.gw');
    const text =
      '關於就業工作情況的報告\n\n一、基本情況\n全區城鎮新增就業３８０１２人，建成零工市場300畝。\n二、主要做法\n全年城鎮新增就業38112人。\n';
    await editor.open(uri, text);
    expect(await hoverAt(uri, at(text, '300畝'))).toContain('20公顷');
    expect(await hoverAt(uri, at(text, '３８０１２'))).toMatch(/⚠ \[第 6 行\]\(.*#L6,9\)：.*前后不一/);
    await editor.close(uri);
  });

  test('tells why a finding is one, and what says so', async () => {
    const uri = uriOf('why.gw');
    const text = '石桥镇防汛工作总结\n一、基本情况\n转移群众320人。\n二、主要做法\n巡查。\n二、打算\n值守。\n';
    await editor.open(uri, text);
    const place = at(text, '二、', 1);
    expect(await hoverAt(uri, place)).toBe(
      '**标题序号不连续** · 序号跳号、重号，读者会以为漏了内容。\n\n依据：GB/T 9704—2012 7.3.3',
    );
    expect(await hoverAt(uri, at(text, '一、'))).toBe('');
    await editor.close(uri);
    const english = await Editor.start({ locale: 'en' });
    await english.open(uri, text);
    const hover: Hover = await english.connection.sendRequest('textDocument/hover', {
      textDocument: { uri },
      position: place,
    });
    expect(JSON.stringify(hover)).toContain('Source: GB/T 9704');
    expect(await english.stop()).toBe(0);
  });

  test('finds all mentions, from any of them', async () => {
    const uri = uriOf('mentions.gw');
    await editor.open(uri, DRAFT);
    for (const from of [at(DRAFT, '38012'), at(DRAFT, '38012', 1), at(DRAFT, '3.8万')]) {
      const found = await ask<Location[]>('textDocument/references', uri, {
        position: from,
        context: { includeDeclaration: true },
      });
      expect(found.map((one) => slice(DRAFT, one.range))).toEqual(['38012人', '38012人', '3.8万人']);
    }
    expect(
      await ask('textDocument/references', uri, {
        position: at(DRAFT, '主要做法'),
        context: { includeDeclaration: true },
      }),
    ).toEqual([]);
    await editor.close(uri);
  });

  test('renames a figure in its own unit, leaves the rounding and says so', async () => {
    const uri = uriOf('rename.gw');
    await editor.open(uri, DRAFT);
    const position = at(DRAFT, '38012');
    expect(await ask('textDocument/prepareRename', uri, { position })).toMatchObject({ placeholder: '38012' });
    expect(await ask('textDocument/prepareRename', uri, { position: at(DRAFT, '主要做法') })).toBeNull();
    const edit = await ask<WorkspaceEdit>('textDocument/rename', uri, { position, newName: '39,105人' });
    await editor.carryOut(uri, edit);
    expect(editor.text(uri)).toBe(DRAFT.replaceAll('38012', '39,105'));
    await until(() => shown.find((line) => /1 处.*第 9 行“3\.8万人”/.test(line)));
    const again = at(editor.text(uri), '39,105');
    await expect(ask('textDocument/rename', uri, { position: again, newName: '很多' })).rejects.toThrow('请输入一个数');
    await expect(ask('textDocument/rename', uri, { position: again, newName: '3.9万户' })).rejects.toThrow('单位');
    await expect(
      ask('textDocument/rename', uri, { position: { line: 0, character: 1 }, newName: '5' }),
    ).rejects.toThrow('没有');
    await editor.close(uri);
  });

  test('offers the mentions in drafts of a checked folder for confirmation', async () => {
    const uri = uriOf('a.gw');
    writeFileSync(join(folder, 'b.txt'), '就业工作总结\n\n全区城镇新增就业38,012人，群众满意。\n');
    writeFileSync(join(folder, 'c.txt'), '就业工作总结\n\n全区发放宣传册38012份。\n');
    await editor.open(uri, DRAFT);
    await editor.open(uriOf('d.gw'), '就业工作汇报\n\n全年城镇新增就业38012人。\n');
    await editor.connection.sendRequest('bizheng/checkFiles', { uris: [uriOf('b.txt'), uriOf('c.txt'), uri] });
    const edit = await ask<WorkspaceEdit>('textDocument/rename', uri, {
      position: at(DRAFT, '38012'),
      newName: '39105',
    });
    const changes = edit.documentChanges as TextDocumentEdit[];
    expect(
      changes.map(({ textDocument, edits }) => [
        textDocument.uri.slice(textDocument.uri.lastIndexOf('/') + 1),
        textDocument.version,
        edits.length,
      ]),
    ).toEqual([
      ['a.gw', 1, 2],
      ['d.gw', 1, 1],
    ]);
    const found = await ask<Location[]>('textDocument/references', uri, {
      position: at(DRAFT, '38012'),
      context: { includeDeclaration: true },
    });
    expect(found.map((one) => one.uri.slice(one.uri.lastIndexOf('/') + 1))).toEqual(['a.gw', 'a.gw', 'a.gw', 'd.gw']);
    expect(changes[1]!.edits[0]).toMatchObject({ annotationId: 'elsewhere', newText: '39105' });
    expect(edit.changeAnnotations!['elsewhere']!.needsConfirmation).toBe(true);
    await editor.close(uri);
    await editor.close(uriOf('d.gw'));
  });

  test('shows derived values only when they are asked for', async () => {
    const uri = uriOf('hints.gw');
    const text = DRAFT.replace('办结率95%', '办结率85%');
    await editor.open(uri, text);
    const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    expect(await ask('textDocument/inlayHint', uri, { range })).toEqual([]);
    editor.settings = { inlayHints: true };
    await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    expect((await ask<InlayHint[]>('textDocument/inlayHint', uri, { range })).map(({ label }) => label)).toEqual([
      '= 95.0%',
      '✓',
    ]);
    editor.settings = {};
    await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await editor.close(uri);
  });

  test('lists the figures, what is in doubt first', async () => {
    const uri = uriOf('ledger.gw');
    const text = DRAFT.replace('办结率95%', '办结率85%');
    await editor.open(uri, text);
    const { state, doubts, sections } = await editor.connection.sendRequest<FiguresResult>('bizheng/figures', { uri });
    expect(state).toBe('judged');
    expect(doubts.map(({ figure, others }) => [figure.written, others.map((one) => one.written)])).toEqual([
      ['85%', ['160件', '152件']],
    ]);
    expect(sections.map(({ title, figures }) => [title, figures.length])).toEqual([
      ['一、基本情况', 8],
      ['二、主要做法', 2],
      ['三、存在问题', 1],
    ]);
    expect(sections[0]!.figures[0]).toMatchObject({ written: '38012人', places: 3, name: '城镇新增就业' });
    expect(await editor.connection.sendRequest('bizheng/figures', { uri: uriOf('never.gw') })).toMatchObject({
      state: 'closed',
      sections: [],
    });
    await editor.close(uri);
  });

  test('leads from blank to blank', async () => {
    const uri = 'untitled:Untitled-7';
    await editor.open(uri, DRAFT);
    const blanks = await editor.connection.sendRequest<BlankPlace[]>('bizheng/blanks', { uri });
    expect(blanks.map(({ range, wants, group }) => [slice(DRAFT, range), wants, group])).toEqual([
      ['xx', '单位名称', 0],
      ['xx', '单位名称', 0],
      ['xx', '地名', 1],
    ]);
    expect(await editor.connection.sendRequest('bizheng/draftStatus', { uri })).toMatchObject({ blanks: 3 });
    await editor.open('untitled:Untitled-8', '');
    expect(await editor.connection.sendRequest('bizheng/blanks', { uri: 'untitled:Untitled-8' })).toEqual([]);
    expect(await hoverAt('untitled:Untitled-8', { line: 0, character: 0 })).toBe('');
  });

  test('stays silent in a README', async () => {
    const uri = uriOf('README.md');
    await editor.open(uri, DRAFT, 'markdown');
    expect(await hoverAt(uri, at(DRAFT, '38012'))).toBe('');
    expect(await ask('textDocument/prepareRename', uri, { position: at(DRAFT, '38012') })).toBeNull();
  });
});
