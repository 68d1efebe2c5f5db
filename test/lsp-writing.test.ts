/** Completion and new documents over the wire, as an editor meets them. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CompletionItem, CompletionList, InitializeParams, TextEdit } from 'vscode-languageserver/node';
import { type KnownSkeletons, NEW_DOCUMENT, SKELETONS_KNOWN } from '../server/src/protocol';
import { apply, Editor, FULL, slice, until } from './lsp-client';

/** Our items always carry a plain text edit. */
const editOf = (item: CompletionItem | undefined): TextEdit => item!.textEdit as TextEdit;

const SNIPPETS: InitializeParams['capabilities'] = {
  ...FULL,
  textDocument: { ...FULL.textDocument, completion: { completionItem: { snippetSupport: true } } },
};
const folder = mkdtempSync(join(tmpdir(), 'bizheng-writing-'));
writeFileSync(
  join(folder, 'bizheng.json'),
  '{ "facts": { "unit": "云岭镇人民政府", "year": 2024, "figures": { "总人口": "2.6万人" } } }',
);
const root = pathToFileURL(folder).href;
const HEAD =
  '云岭镇2024年防汛工作总结\n\n2024年，云岭镇扎实做好防汛工作。现将有关情况总结如下：\n\n一、主要做法\n一是压实责任。\n\n';

let editor: Editor;
let count = 0;
beforeAll(async () => {
  editor = await Editor.start({ capabilities: SNIPPETS, root });
});
afterAll(async () => void (await editor.stop()));

/** Completion where | stands in `source`: the items, and the text after the first of them is taken. */
async function complete(
  source: string,
  languageId = 'gongwen',
  trigger?: string,
): Promise<{ items: CompletionItem[]; list: CompletionList; uri: string }> {
  const uri = `${root}/draft-${++count}.txt`;
  const at = source.indexOf('|');
  const before = source.slice(0, at).split('\n');
  await editor.open(uri, source.replace('|', ''), languageId);
  const list = await editor.connection.sendRequest<CompletionList>('textDocument/completion', {
    textDocument: { uri },
    position: { line: before.length - 1, character: before.at(-1)!.length },
    context: trigger ? { triggerKind: 2, triggerCharacter: trigger } : { triggerKind: 1 },
  });
  return { items: list.items, list, uri };
}

const labels = (items: readonly CompletionItem[]): string[] => items.map((item) => item.label);
const taken = (uri: string, item: CompletionItem): string => apply(editor.text(uri), [editOf(item)]);

describe('the kind of a draft in its front matter', () => {
  const draft = (head: string, title = '云岭镇防汛工作总结'): string =>
    `---\n${head}\n---\n${title}\n\n全镇平安度汛。\n`;

  test.each(['gongwen', 'markdown'])(
    'is offered by its Chinese name, what the draft looks like first: %s',
    async (language) => {
      const { items } = await complete(draft('文种: |'), language);
      expect(labels(items).slice(0, 1)).toEqual(['工作总结']);
      expect(labels(items)).toContain('通知');
      expect(labels(items).filter((label) => !/^[\u4e00-\u9fff]/.test(label))).toEqual([]);
      expect(items[0]!.detail).toBe('文种');
    },
  );

  test.each([
    ['文种: 工作|', '工作总结'],
    ['文种：gzzj|', '工作总结'],
    ['genre: gongzuozongjie|', '工作总结'],
    ['文种: "通|', '通知'],
    ['文种: 总|', '工作总结'],
    ['文种: zj|', '工作总结'],
    ['文种: 年终|', '工作总结'],
    ['文种: 月|', '周报（月报、日报）'],
    ['文种: 可研|', '可行性研究报告'],
  ])('%s is completed', async (head, name) => {
    const { items, uri } = await complete(draft(head));
    const item = items.find(({ label }) => label === name);
    expect(taken(uri, item!)).toBe(draft(head.replace(/[a-z]+\||[\u4e00-\u9fff]+\|/, name)));
  });

  test('a kind that begins with what was typed comes before those that have it inside', async () => {
    const found = labels((await complete(draft('文种: 报|'))).items);
    expect(found[0]).toBe('报告');
    expect(found).toContain('述职报告');
    // Written out it is one; Enter is not to make another of it.
    expect(labels((await complete(draft('文种: 报告|'))).items)).toEqual([]);
  });

  test.each(['文种: 工作总结|', '标题: 工作|', 'bizheng-disable: |', '文种: |工作总结'])(
    '%s: nothing',
    async (head) => {
      expect(labels((await complete(draft(head))).items).filter((label) => label !== '工作总结')).toEqual([]);
    },
  );
});

describe('front matter that is not closed yet', () => {
  const BELOW = '\n云岭镇防汛工作总结\n\n一、主要做法\n巡查46次。\n';
  test.each(['gongwen', 'markdown', 'plaintext'])('takes a kind, and nothing else: %s', async (language) => {
    for (const below of ['', '\n', BELOW]) {
      const { items } = await complete(`---\n文种: |${below}`, language);
      expect(labels(items)).toContain('通知');
      expect(items.filter(({ detail }) => detail !== '文种')).toEqual([]);
    }
    const typed = await complete('---\n标题: 防汛\ngenre: tongz|', language);
    expect(taken(typed.uri, typed.items[0]!)).toBe('---\n标题: 防汛\ngenre: 通知');
  });

  test.each([
    '---|',
    '---\n|',
    '---\r\n|',
    '\ufeff---\n|',
    '---\n文种: 通知\n|',
    '---\ngz|',
    '---\n标题: gzzj|',
    '---\n- gz|',
  ])('no skeleton and no phrase: %j', async (source) => {
    expect(labels((await complete(source)).items)).toEqual([]);
  });

  test.each(['---\n云岭镇防汛工作总结\n\n根据要求，xjyg|', '云岭镇防汛工作总结\n\n---\nxjyg|'])(
    'a rule over a draft opens none: %j',
    async (source) => {
      expect(labels((await complete(source)).items)).not.toEqual([]);
    },
  );
});

describe('completion', () => {
  test.each(['现将', 'xjyg', 'xianjiangyou', "xian'jiang'you", 'xianjyg'])(
    '%s finds the transition, and replaces only what was typed',
    async (typed) => {
      const { items, uri, list } = await complete(
        `关于防汛情况的报告\n\n清源区人民政府：\n\n根据上级要求，${typed}|`,
        'gongwen',
        typed.at(-1),
      );
      expect(list.isIncomplete).toBe(true);
      expect(items[0]!.label).toBe('现将有关情况报告如下：');
      expect(slice(editor.text(uri), editOf(items[0]).range)).toBe(typed);
      expect(taken(uri, items[0]!)).toMatch(/\n根据上级要求，现将有关情况报告如下：$/);
      expect(items[0]!.filterText!.startsWith(typed.replaceAll("'", '')) || items[0]!.filterText === typed).toBe(true);
      expect(JSON.stringify(items[0]!.documentation)).toContain('示例');
    },
  );

  test('the missing headings come first, numbered as the draft numbers its own', async () => {
    const { items, uri } = await complete(`${HEAD}|`);
    expect(labels(items).slice(0, 2)).toEqual(['二、存在的问题', '二、下一步工作打算']);
    expect(items[0]!.detail).toContain('尚缺');
    expect(taken(uri, items[0]!)).toMatch(/\n二、存在的问题$/);
    const markdown = await complete(HEAD.replace(/^/, '# ').replace('一、', '## 一、') + '|', 'markdown');
    expect(taken(markdown.uri, markdown.items[0]!)).toMatch(/\n## 二、存在的问题$/);
  });

  test('behind a number the heading only', async () => {
    const { items, uri } = await complete(`${HEAD}二、|`, 'gongwen', '、');
    expect(taken(uri, items[0]!)).toMatch(/\n二、存在的问题$/);
  });

  test('phrases of the section', async () => {
    const { items } = await complete(`${HEAD}二、存在的问题\n一是责任|`, 'gongwen', '任');
    expect(items[0]!.label).toBe('责任落实还不到位，');
  });

  test('一是 is not offered again in a section that lists already, unless it is typed', async () => {
    const opened = (items: CompletionItem[]): string[] => labels(items).filter((label) => label.startsWith('一是'));
    const section = `${HEAD}二、存在的问题\n`;
    expect(opened((await complete(`${section}|`)).items).length).toBeGreaterThan(0);
    expect(opened((await complete(`${section}一是人手不足。\n|`)).items)).toEqual([]);
    expect(opened((await complete(`${section}一是人手不足。\nyssx|`)).items).length).toBeGreaterThan(0);
  });

  test('closings of the kind where the body ends', async () => {
    const { items } = await complete(
      '关于防汛情况的报告\n\n清源区人民政府：\n\n现将有关情况报告如下：\n一、基本情况\n有。\n二、存在的问题\n有。\n三、下一步打算\n有。\n\n|\n\n云岭镇人民政府\n2024年12月1日',
    );
    expect(labels(items).slice(0, 2)).toEqual(['特此报告。', '以上报告，请审阅。']);
  });

  test('gaps are tab stops, or blanks where the editor knows no snippets', async () => {
    const { items } = await complete(`${HEAD}wgcls|`);
    expect(editOf(items[0]).newText).toBe('为贯彻落实${1:【待填会议或文件】}精神，$0');
    const plain = await Editor.start({ capabilities: FULL, root });
    await plain.open(`${root}/plain.gw`, `${HEAD}wgcls`);
    const list = await plain.connection.sendRequest<CompletionList>('textDocument/completion', {
      textDocument: { uri: `${root}/plain.gw` },
      position: { line: 7, character: 5 },
    });
    expect(list.items.length).toBeGreaterThan(0);
    for (const item of list.items) expect(editOf(item).newText).not.toContain('${');
    await plain.stop();
  });

  test('known facts', async () => {
    const { items, uri } = await complete(`${HEAD}zrk|`);
    expect(taken(uri, items[0]!)).toMatch(/\n总人口2\.6万人$/);
  });

  test('an empty draft offers skeletons with what is known of the unit', async () => {
    const { items } = await complete('gzzj|');
    expect(items[0]!.label).toBe('工作总结');
    expect(editOf(items[0]).newText).toMatch(/^云岭镇人民政府2024年\$\{1:【待填事项】\}工作总结\n/);
    expect(labels((await complete('|')).items).length).toBeGreaterThan(33);
  });

  test.each([
    ['青河县公安局2023年防汛gzzj|', '青河县公安局2023年防汛工作总结'],
    ['青河县公安局2023年上半年gzzj|', '青河县公安局2023年上半年工作总结'],
    ['石桥镇人民政府关于防汛检查的tz|', '石桥镇人民政府关于防汛检查的通知'],
    ['石桥中心小学安全工作总结|', '石桥中心小学2024年安全工作总结'],
  ])('a skeleton takes the place of the title that was begun and says what it says: %s', async (source, title) => {
    const { items, uri } = await complete(source, 'gongwen');
    const edit = editOf(items.find(({ label }) => /^工作(?:总结|通知)$/.test(label)));
    expect(edit.newText.split('\n')[0]).toBe(title);
    expect(editor.text(uri).slice(0, -1)).toContain(source.slice(0, -2));
    expect((edit as { range: unknown }).range).toEqual({
      start: { line: 0, character: 0 },
      end: { line: 0, character: source.length - 1 },
    });
  });

  test('a title written out is not taken for a wish: Enter ends it', async () => {
    for (const title of ['工作总', '青河县公安局2024年工作总', '关于防汛工作的通', '个人述职报'])
      expect(labels((await complete(`${title}|`, 'gongwen', title.at(-1))).items)).toEqual([]);
  });

  test('no heading comes up in mid-sentence', async () => {
    for (const source of [`${HEAD}一是完善|`, `${HEAD}二是加强组织|`])
      for (const label of labels((await complete(source)).items)) expect(label).not.toMatch(/^[一二三四五]、/);
  });

  test.each([
    ['a README', '# Tool\n\n运行 npm，现将|', 'markdown', '将'],
    ['English words', `${HEAD}npm run is|`, 'gongwen', 's'],
    ['an address', `${HEAD}www.gz|`, 'gongwen', 'z'],
    ['a comma in the body', `${HEAD}我们开展了排查，|`, 'gongwen', '，'],
    ['ordinary words', `${HEAD}今天天气很好我们去开会|`, 'gongwen', '会'],
    ['words that go on', `${HEAD}进一步|加强管理`, 'gongwen', '步'],
    ['code', '# 云岭镇工作总结\n\n```\nxjyg|\n```\n', 'markdown', 'g'],
    ['a draft in traditional script', '關於防汛情況的報告\n\n清源區人民政府：\n\n根據上級要求，現將|', 'gongwen', '將'],
    ['the first word of a new README', 'gz|', 'markdown', 'z'],
  ])('nothing in %s', async (_, source, language, trigger) => {
    expect(labels((await complete(source, language, trigger)).items)).toEqual([]);
  });
});

test('outside our language a list comes up only when it is asked for: no key of the writer is taken', async () => {
  const source = '云岭镇防汛工作总结\n\n现将有关情况总结如下：\n\n一、主要做法\n\n一是压实责任。\n\nxyb|';
  for (const language of ['markdown', 'plaintext']) {
    expect(labels((await complete(source, language, 'b')).items)).toEqual([]);
    expect(labels((await complete(source, language)).items).join()).toContain('下一步工作打算');
  }
  expect(labels((await complete(source, 'gongwen', 'b')).items).join()).toContain('下一步工作打算');
});

test('what a growing draft lacks is told when it is saved by hand, not when the editor saves it', async () => {
  const uri = `${root}/长.gw`;
  await editor.open(uri, '');
  const lacks = async (): Promise<boolean> => (await editor.found(uri)).some(([rule]) => rule === 'missing-section');
  const report = `${HEAD}（一）压实责任。${'今年以来，全镇层层压实责任，认真排查隐患。'.repeat(20)}\n`;
  let line = 0;
  for (const text of report.split('\n')) {
    await editor.edit(uri, { start: { line, character: 0 }, end: { line, character: 0 } }, `${text}\n`);
    line++;
  }
  expect(await lacks()).toBe(false);
  const save = async (reason: number): Promise<void> => {
    await editor.connection.sendNotification('textDocument/willSave', { textDocument: { uri }, reason });
    await editor.connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
  };
  await save(2);
  expect(await lacks()).toBe(false);
  const before = editor.refreshed;
  await save(1);
  expect(await lacks()).toBe(true);
  await until(() => editor.refreshed > before);
});

describe('new document', () => {
  test('the kinds there are, and what is known of the writer', async () => {
    const { groups, unit, year } = await editor.connection.sendRequest<KnownSkeletons>(SKELETONS_KNOWN);
    expect(groups.map((one) => one.name)).toEqual(['事务文书', '法定公文']);
    expect(groups.flatMap((one) => one.skeletons).find((one) => one.id === 'tongzhi.会议')).toMatchObject({
      name: '会议通知',
      pinyin: 'hytz huiyitongzhi',
    });
    expect([unit, year]).toEqual(['云岭镇人民政府', '2024']);
    // Found by what else they are called, too: the usual one of its kind, the variants by their own names.
    const called = (words: string): string[] =>
      groups.flatMap((one) => one.skeletons).flatMap(({ name, aliases }) => (aliases.includes(words) ? [name] : []));
    expect(called('年终总结')).toEqual(['工作总结']);
    expect(called('月报')).toEqual([expect.stringContaining('报')]);
  });

  test('asked is what the skeleton has a place for, and the year after follows from the year', async () => {
    const { groups } = await editor.connection.sendRequest<KnownSkeletons>(SKELETONS_KNOWN);
    const named = (name: string) => groups.flatMap((one) => one.skeletons).find((one) => one.name === name)!;
    expect(named('工作总结').asks).toEqual(['unit', 'period', 'subject']);
    const { id, asks } = named('工作总结和计划');
    expect(asks).toEqual(['unit', 'period']);
    const written = { id, languageId: 'gongwen', unit: '石桥镇', period: '2025年', subject: '' };
    expect(await editor.connection.sendRequest<string>(NEW_DOCUMENT, written)).toMatch(
      /^石桥镇2025年工作总结和2026年工作计划\n/,
    );
    expect(await editor.connection.sendRequest<string>(NEW_DOCUMENT, { ...written, period: '' })).toContain('20××');
  });

  test('a skeleton with what was asked', async () => {
    const asked = { id: 'zongjie', languageId: 'gongwen', unit: '石桥镇', period: '2025年上半年', subject: '防汛' };
    const text = await editor.connection.sendRequest<string>(NEW_DOCUMENT, asked);
    // What was offered and taken out is a blank, whatever is known.
    const open = { id: 'zongjie', languageId: 'gongwen', unit: '', period: '', subject: '' };
    expect(await editor.connection.sendRequest<string>(NEW_DOCUMENT, open)).toMatch(
      /^\$\{1:【待填单位】\}\$\{2:20××\}年/,
    );
    // What was answered is no stop of Tab's.
    expect(text).toMatch(/^石桥镇2025年上半年防汛工作总结\n\n2025年，在\$\{1:【待填上级】\}/);
    expect(await editor.connection.sendRequest<string>(NEW_DOCUMENT, { ...asked, languageId: 'markdown' })).toMatch(
      /^# .*\n\n[\s\S]*\n\n## 一、工作开展情况\n\n/,
    );
    expect(await editor.connection.sendRequest(NEW_DOCUMENT, { id: 'nothing', languageId: 'gongwen' })).toBeNull();
  });
});
