/** Structure over a real stream: outline, folds, colours, commands on sections, fixes in bulk; and how long they take. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type {
  DocumentSymbol,
  FoldingRange,
  SemanticTokens,
  SymbolInformation,
  TextEdit,
} from 'vscode-languageserver/node';
import {
  SECTION_EDIT,
  type SectionCommand,
  type SectionEdit,
  type SectionEntry,
  SECTIONS,
} from '../server/src/protocol';
import { longDraft } from './bench/draft';
import { apply, Editor, FULL, slice } from './lsp-client';

const DRAFT = `关于防汛工作情况的报告

柳林区人民政府：

一、主要做法
（一）加强领导。成立专班，责任到人。
（二）备足物资。储备编织袋3000条。
二、存在问题
排水设施老化，xx处待修。

特此报告。

云岭镇人民政府
2024年5月8日
`;
const HIERARCHICAL = {
  ...FULL,
  textDocument: { ...FULL.textDocument, documentSymbol: { hierarchicalDocumentSymbolSupport: true } },
};

let editor: Editor;
beforeAll(async () => {
  editor = await Editor.start({ capabilities: HIERARCHICAL });
});
afterAll(async () => {
  expect(await editor.stop()).toBe(0);
});

const ask = <R>(method: string, uri: string, more: object = {}): Promise<R> =>
  editor.connection.sendRequest<R>(method, { textDocument: { uri }, ...more });
const symbols = (uri: string): Promise<DocumentSymbol[] | null> => ask('textDocument/documentSymbol', uri);

describe('outline and folds', () => {
  test('of a draft, nested', async () => {
    const uri = 'untitled:outline';
    await editor.open(uri, DRAFT);
    const [title] = (await symbols(uri))!;
    expect(title!.name).toBe('关于防汛工作情况的报告');
    expect(title!.children!.map((one) => one.name)).toEqual(['一、主要做法', '二、存在问题']);
    expect(title!.children![0]!.children![1]).toMatchObject({
      name: '（二）备足物资',
      detail: '储备编织袋3000条。',
      selectionRange: { start: { line: 6, character: 0 } },
    });
    expect(await ask<FoldingRange[]>('textDocument/foldingRange', uri)).toEqual([
      { startLine: 4, endLine: 6 },
      { startLine: 7, endLine: 8 },
    ]);
  });

  test('of Markdown: nothing twice where the client has its own, nothing at all of a README', async () => {
    const markdown = '# 防汛工作总结\n\n一、主要做法\n\n层层落实责任。\n\n二、存在问题\n\n排水设施老化。\n';
    const client = await Editor.start({
      capabilities: HIERARCHICAL,
      initializationOptions: { ownMarkdownOutline: true },
    });
    const of = async (who: Editor, text: string): Promise<string[] | undefined> => {
      await who.open('untitled:m', text, 'markdown');
      const found = await who.connection.sendRequest<DocumentSymbol[] | null>('textDocument/documentSymbol', {
        textDocument: { uri: 'untitled:m' },
      });
      await who.close('untitled:m');
      return found?.map((one) => one.name);
    };
    expect(await of(editor, markdown)).toEqual(['防汛工作总结']);
    expect(await of(client, markdown)).toEqual(['一、主要做法', '二、存在问题']);
    expect(await of(client, markdown.replaceAll(/^(?=[一二])/gm, '## '))).toBeUndefined();
    expect(await of(editor, '# 读书笔记\n\n一、第一章\n看完了。\n')).toBeUndefined();
    await client.stop();
  });

  test('for clients that know no hierarchy, and of a document that is no draft', async () => {
    const plain = await Editor.start({ capabilities: {} });
    await plain.open('untitled:flat', DRAFT);
    const found = await plain.connection.sendRequest<SymbolInformation[]>('textDocument/documentSymbol', {
      textDocument: { uri: 'untitled:flat' },
    });
    expect(found.map((one) => [one.name, one.containerName])).toContainEqual(['（一）加强领导', '一、主要做法']);
    await plain.stop();
    await editor.open('untitled:notes', '买菜\n洗衣\n', 'plaintext');
    expect(await symbols('untitled:notes')).toBeNull();
    expect(await ask('textDocument/foldingRange', 'untitled:notes')).toBeNull();
    expect(await ask('textDocument/semanticTokens/full', 'untitled:notes')).toEqual({ data: [] });
  });
});

test('colours: of all and of a range, each on one line', async () => {
  const uri = 'untitled:colours';
  await editor.open(uri, DRAFT);
  const { legend } = editor.result.capabilities.semanticTokensProvider!;
  const decode = ({ data }: SemanticTokens): string[] => {
    const out: string[] = [];
    let [line, from] = [0, 0];
    for (let i = 0; i < data.length; i += 5) {
      from = data[i] === 0 ? from + data[i + 1]! : data[i + 1]!;
      line += data[i]!;
      out.push(
        `${legend.tokenTypes[data[i + 3]!]} ${slice(DRAFT, { start: { line, character: from }, end: { line, character: from + data[i + 2]! } })}`,
      );
    }
    return out;
  };
  const all = decode(await ask('textDocument/semanticTokens/full', uri));
  expect(all).toContain('gongwenAddressee 柳林区人民政府');
  expect(all).toContain('gongwenPlaceholder xx');
  expect(all).toContain('gongwenFigure 3000');
  expect(all.at(-1)).toBe('gongwenIssueDate 2024年5月8日');
  const range = { start: { line: 7, character: 0 }, end: { line: 7, character: 4 } };
  expect(decode(await ask('textDocument/semanticTokens/range', uri, { range }))).toEqual(['gongwenOrdinal 二、']);
});

describe('commands on sections', () => {
  const run = (uri: string, command: SectionCommand, line: number): Promise<SectionEdit<TextEdit>> =>
    editor.connection.sendRequest(SECTION_EDIT, { uri, command, position: { line, character: 0 } });

  test('give edits of the version at hand and the cursor’s place', async () => {
    for (const text of [DRAFT, DRAFT.replaceAll('\n', '\r\n')]) {
      const uri = `untitled:move${text.length}`;
      await editor.open(uri, text);
      const made = await run(uri, 'moveUp', 8);
      expect(made).toMatchObject({ version: 1, cursor: { line: 5, character: 0 } });
      const moved = apply(text, [...made.edits!]);
      expect(moved.replaceAll('\r\n', '\n')).toContain(
        '\n一、存在问题\n排水设施老化，xx处待修。\n二、主要做法\n（一）加强',
      );
      expect(moved.split('\r').length).toBe(text.split('\r').length);
    }
  });

  test('say why they do nothing: empty, unknown, closed, in order, in the language asked for', async () => {
    const uri = 'untitled:why';
    await editor.open(uri, '');
    for (const command of ['moveUp', 'moveDown', 'promote', 'demote', 'renumber'] as const) {
      const { message, edits } = await run(uri, command, 0);
      expect([typeof message, edits]).toEqual(['string', undefined]);
    }
    expect((await run('untitled:closed', 'moveUp', 3)).message).toMatch(/没有读/);
    await editor.open('untitled:order', DRAFT);
    expect((await run('untitled:order', 'renumber', 0)).message).toMatch(/已经连续/);
    expect((await run('untitled:order', 'moveUp', 999)).message).toMatch(/不在任何一节/);
    const english = await Editor.start({ locale: 'en' });
    await english.open(uri, DRAFT);
    const answer = await english.connection.sendRequest<SectionEdit<TextEdit>>(SECTION_EDIT, {
      uri,
      command: 'moveUp',
      position: { line: 4, character: 0 },
    });
    expect(answer.message).toMatch(/^No section/);
    await english.stop();
  });

  test('are code actions on a heading for who asks, and nothing for who does not', async () => {
    const uri = 'untitled:actions';
    await editor.open(uri, DRAFT.replace('（二）', '（四）'));
    const heading = { start: { line: 7, character: 1 }, end: { line: 7, character: 1 } };
    const found = await editor.actions(uri, heading, ['refactor']);
    expect(found.map((one) => one.title)).toEqual([
      '本节上移，序号随之调整',
      '本节降一级，连同下级标题',
      '全文标题重新编号',
    ]);
    expect((await editor.actions(uri, heading)).filter((one) => one.kind?.startsWith('refactor'))).toEqual([]);
    expect(
      await editor.actions(uri, { start: { line: 8, character: 1 }, end: { line: 8, character: 1 } }, ['refactor']),
    ).toEqual([]);
    await editor.carryOut(uri, found[1]!.edit!);
    expect(editor.text(uri)).toContain('（二）备足物资。储备编织袋3000条。\n（三）存在问题\n');
  });

  test('sections are listed for a choice, of any document that was read', async () => {
    await editor.open('untitled:list', DRAFT.slice(DRAFT.indexOf('一、')), 'plaintext');
    const listed = await editor.connection.sendRequest<SectionEntry[]>(SECTIONS, { uri: 'untitled:list' });
    expect(listed.map((one) => `${one.depth} ${one.name}`)).toEqual([
      '0 一、主要做法',
      '1 （一）加强领导',
      '1 （二）备足物资',
      '0 二、存在问题',
    ]);
  });
});

test('all of one kind are fixed at once, and nothing else', async () => {
  const uri = 'untitled:kind';
  const text = `${DRAFT.replace('二、存', '一、存')}三、打算\n各项工作布署到位，再布署一遍。\n`;
  await editor.open(uri, text);
  const at = text.split('\n').findIndex((line) => line.includes('布署'));
  const place = { start: { line: at, character: 5 }, end: { line: at, character: 5 } };
  // One word miswritten one way is one finding, whose fix mends all its places.
  const all = (await editor.actions(uri, place)).find((one) => /部署/.test(one.title));
  await editor.carryOut(uri, all!.edit!);
  expect(editor.text(uri)).toBe(text.replaceAll('布署', '部署'));
});

describe('on 60,000 characters', () => {
  const uri = 'untitled:long';
  const long = longDraft(60_000).replaceAll('二是强化', '三是强化');
  test('fix-all leaves nothing that is safe to fix', async () => {
    await editor.open(uri, long);
    await editor.pull(uri);
    const nowhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const first = await editor.actions(uri, nowhere, ['source.fixAll.bizheng']);
    expect(first).toHaveLength(1);
    await editor.carryOut(uri, first[0]!.edit!);
    expect(await editor.actions(uri, nowhere, ['source.fixAll'])).toEqual([]);
  });

  test.each(['documentSymbol', 'foldingRange', 'semanticTokens/full'])('%s is answered', async (method) => {
    await editor.pull(uri);
    expect(JSON.stringify(await ask(`textDocument/${method}`, uri)).length).toBeGreaterThan(1000);
  });
});

test('of blanks told together each offers its own fix', async () => {
  const text = '石桥镇2024年防汛工作总结\n\n20xx年，学习《》精神，群众满意。\n';
  const uri = 'untitled:blanks';
  await editor.open(uri, text);
  const titles = async (character: number): Promise<string[]> => {
    const place = { line: 2, character };
    return (await editor.actions(uri, { start: place, end: place }, ['quickfix'])).map(({ title }) => title);
  };
  const [atYear, atMarks, elsewhere] = [await titles(1), await titles(9), await titles(13)];
  expect(atYear.filter((title) => /改为|删去/.test(title))).toEqual([expect.stringContaining('2024年')]);
  expect(atMarks.filter((title) => /改为|删去/.test(title))).toEqual([expect.stringContaining('删去空的标点')]);
  expect(elsewhere).toEqual([]);
});
