/** Sections as a tree: outline, folds, moving, ranking and renumbering; on plain text, Markdown, traditional script, CRLF. */
import { describe, expect, test } from 'vitest';
import {
  applyEdits,
  changeLevel,
  foldsOf,
  type Format,
  moveSection,
  type OutlineSymbol,
  outlineSymbols,
  readReport,
  renumber,
  type StructureEdit,
  tokensOf,
} from '../server/src/core/index';

const read = (text: string, format: Format = 'plain') => readReport(text, { format });
/** The outline as indented names. */
const outline = (symbols: readonly OutlineSymbol[], depth = 0): string[] =>
  symbols.flatMap((one) => [`${'  '.repeat(depth)}${one.name}`, ...outline(one.children, depth + 1)]);
const outlineOf = (text: string, format: Format = 'plain'): string[] => outline(outlineSymbols(read(text, format)));

/** Carries out `what` where `text` has `|`; the result, with `|` where the cursor goes. */
function at(
  text: string,
  what: (report: ReturnType<typeof read>, offset: number) => StructureEdit | string,
  format: Format = 'plain',
): string {
  const offset = text.indexOf('|');
  const before = text.replace('|', '');
  const made = what(read(before, format), offset);
  if (typeof made === 'string') return made;
  const after = applyEdits(before, made.edits);
  return `${after.slice(0, made.cursor)}|${after.slice(made.cursor)}`;
}
const up = (text: string, format?: Format): string =>
  at(text, (report, offset) => moveSection(report, offset, 'up'), format);
const down = (text: string, format?: Format): string =>
  at(text, (report, offset) => moveSection(report, offset, 'down'), format);
const promote = (text: string, format?: Format): string =>
  at(text, (report, offset) => changeLevel(report, offset, 'promote'), format);
const demote = (text: string, format?: Format): string =>
  at(text, (report, offset) => changeLevel(report, offset, 'demote'), format);
const renumbered = (text: string, format: Format = 'plain'): string => applyEdits(text, renumber(read(text, format)));

const DRAFT = `关于防汛工作情况的报告

柳林区人民政府：

今年以来，我镇全力做好防汛工作。现将有关情况报告如下：

一、主要做法
（一）加强领导。成立专班，责任到人。
（二）备足物资。储备编织袋3000条。
1.定点存放；
2.专人看管。

二、存在问题
排水设施老化。
三、下一步打算
（一）改造管网
年内完成。
（二）加强演练

特此报告。

云岭镇人民政府
2024年5月8日
`;

describe('outline', () => {
  test('has no entries of a list that a line leads in', () => {
    expect(
      outlineOf('操作须知\n一、开机\n操作步骤如下：\n1.打开电源\n2.输入编号\n3.按下按钮\n二、关机\n按下红色按钮。\n'),
    ).toEqual(['操作须知', '  一、开机', '  二、关机']);
  });
  test('names decimal labels, which are no words of the heading', () => {
    const text = '# 读书会策划\n\n## 一、概述\n\n### 1.1 活动名称\n\n春日读书会。\n';
    expect(outlineOf(text, 'markdown').at(-1)?.trim()).toBe('1.1 活动名称');
    expect(read(text, 'markdown').headings.at(-1)?.text).toBe('活动名称');
  });
  test('of plain text: sections under the title, the signature left out', () => {
    expect(outlineOf(DRAFT)).toEqual([
      '关于防汛工作情况的报告',
      '  一、主要做法',
      '    （一）加强领导',
      '    （二）备足物资',
      '      1.定点存放',
      '      2.专人看管',
      '  二、存在问题',
      '  三、下一步打算',
      '    （一）改造管网',
      '    （二）加强演练',
    ]);
    const [title] = outlineSymbols(read(DRAFT));
    expect(title!.children[0]!.children[0]!.detail).toBe('成立专班，责任到人。');
    const last = title!.children[2]!;
    expect(DRAFT.slice(last.span.start, last.span.end)).toBe(
      '三、下一步打算\n（一）改造管网\n年内完成。\n（二）加强演练',
    );
  });

  test('every symbol lies inside the one above it and holds its own heading', () => {
    const texts = [
      DRAFT,
      `\ufeff${DRAFT.replaceAll('\n', '\r\n')}`,
      `---\ntitle: 报告\n---\n${DRAFT}`,
      '',
      '一、',
      '# \n\n## 一、情况\n',
      '附件\n一、甲\n二、乙',
    ];
    for (const text of texts) {
      for (const format of ['plain', 'markdown'] as const) {
        const look = (symbols: readonly OutlineSymbol[], start: number, end: number): void => {
          for (const { span, selection, children } of symbols) {
            expect([
              start <= span.start,
              span.end <= end,
              span.start <= selection.start,
              selection.end <= span.end,
            ]).toEqual([true, true, true, true]);
            look(children, span.start, span.end);
          }
        };
        look(outlineSymbols(read(text, format)), 0, text.length);
      }
    }
  });

  test('of a draft that heads its parts by bare lines; of a numbered one these are text', () => {
    expect(
      outlineOf(
        '防汛工作总结\n\n主要做法\n我镇把防汛作为头等大事，层层落实责任，全力保安全。\n\n存在问题\n部分村组排水设施老化，应急物资储备不足，演练不够。\n\n云岭镇人民政府\n2024年5月8日\n',
      ),
    ).toEqual(['防汛工作总结', '  主要做法', '  存在问题']);
    expect(
      outlineOf('防汛工作总结\n一、主要做法\n责任落实方面\n我镇把防汛作为头等大事，层层落实责任，全力保安全。\n'),
    ).toEqual(['防汛工作总结', '  一、主要做法']);
  });

  test('of Markdown, where marks and ordinals mix; attachments stand for themselves', () => {
    expect(
      outlineOf(
        '# 防汛工作总结\n\n## 一、主要做法\n\n（一）加强领导。成立专班。\n\n### （二）备足物资\n\n## 二、存在问题\n',
        'markdown',
      ),
    ).toEqual(['防汛工作总结', '  一、主要做法', '    （一）加强领导', '    （二）备足物资', '  二、存在问题']);
    expect(outlineOf(`${DRAFT}\n附件1\n一、物资清单\n编织袋3000条。\n`).slice(-2)).toEqual([
      '  附件1',
      '    一、物资清单',
    ]);
  });

  test('keeps the writer’s script and cuts long names', () => {
    expect(outlineOf('防汛工作總結\n一、主要做法與成效\n層層落實責任。\n')).toEqual([
      '防汛工作總結',
      '  一、主要做法與成效',
    ]);
    expect(outlineOf(`总结\n一、${'抓'.repeat(58)}\n全力抓。\n`)[1]!.trim()).toHaveLength(40);
  });
});

test('folds: front matter, sections without their blank lines, tables', () => {
  const text = `---\n文种: 报告\n---\n${DRAFT.replace('排水设施老化。\n', '排水设施老化。\n\n项目\t数量\n水泵\t2\n编织袋\t3000\n\n')}`;
  const folds = foldsOf(read(text)).map(({ kind, span }) => [
    kind,
    text.slice(span.start, span.end).split('\n').length,
  ]);
  expect(folds).toEqual([
    ['front-matter', 3],
    ['section', 5],
    ['section', 1],
    ['section', 3],
    ['section', 1],
    ['section', 1],
    ['section', 6],
    ['table', 3],
    ['section', 4],
    ['section', 2],
    ['section', 1],
  ]);
});

describe('moving a section', () => {
  test('numbers stay, text moves, the cursor goes along, the signature stays', () => {
    const moved = up(
      DRAFT.replace('改造管网', '改造|管网')
        .replace('（一）改造|管网\n年内', '（一）改造管网\n年|内')
        .replace('三、下', '三、|下')
        .replace('年|内', '年内'),
    );
    expect(moved).toContain(
      '\n二、|下一步打算\n（一）改造管网\n年内完成。\n（二）加强演练\n三、存在问题\n排水设施老化。\n\n特此报告。',
    );
  });

  test('and back again gives the text as it was', () => {
    for (const text of [DRAFT, DRAFT.replaceAll('\n', '\r\n'), DRAFT.trimEnd()]) {
      const marked = text.replace('二、存', '二、|存');
      expect(down(up(marked))).toBe(marked);
      expect(up(down(marked))).toBe(marked);
    }
  });

  test('inside its own section only, and past the last there is nothing', () => {
    expect(up(DRAFT.replace('（一）改', '（一）|改'))).toBe('first');
    expect(down(DRAFT.replace('（二）加强演练', '（二）加强|演练'))).toBe('last');
    expect(up(DRAFT.replace('今年', '今|年'))).toBe('no-section');
    expect(up('|')).toBe('no-section');
    expect(down(DRAFT.replace('（一）加强', '（一）|加强'))).toContain(
      '（一）备足物资。储备编织袋3000条。\n1.定点存放；\n2.专人看管。\n（二）|加强领导。',
    );
  });

  test('what counts on through both is counted in the new order', () => {
    expect(
      down('意见\n一、甲\n|（一）子\n（二）丑\n二、乙\n（三）寅\n'.replace('|', '').replace('一、甲', '一、|甲')),
    ).toBe('意见\n一、乙\n（一）寅\n二、|甲\n（二）子\n（三）丑\n');
  });

  test('in Markdown and in traditional script', () => {
    expect(up('# 總結\n\n## 一、主要做法\n\n層層落實。\n\n## 二、存在|問題\n\n還有不足。\n', 'markdown')).toBe(
      '# 總結\n\n## 一、存在|問題\n\n還有不足。\n\n## 二、主要做法\n\n層層落實。\n',
    );
  });
});

describe('promoting and demoting', () => {
  test('takes along what stands in it and numbers what is new beside it', () => {
    const text = '总结\n一、甲\n（一）子\n1.早\n|（二）丑\n1.晚\n（三）寅\n二、乙\n（一）卯\n';
    expect(promote(text)).toBe('总结\n一、甲\n（一）子\n1.早\n|二、丑\n（一）晚\n（二）寅\n三、乙\n（一）卯\n');
    expect(demote('总结\n一、甲\n（一）子\n二、|乙\n（一）丑\n三、丙\n')).toBe(
      '总结\n一、甲\n（一）子\n（二）|乙\n1.丑\n二、丙\n',
    );
  });

  test('with # in Markdown, and with the marks that the draft uses', () => {
    expect(demote('# 总结\n\n## 一、甲\n\n### （一）子\n\n## 二、|乙\n\n### （一）丑\n\n## 三、丙\n', 'markdown')).toBe(
      '# 总结\n\n## 一、甲\n\n### （一）子\n\n### （二）|乙\n\n#### 1.丑\n\n## 二、丙\n',
    );
    expect(demote('总结\n一、甲\n（一）子\n1、早\n（二）|丑\n')).toBe('总结\n一、甲\n（一）子\n1、早\n2、|丑\n');
    expect(promote('# 总结\n\n## 做法\n\n### 领|导\n\n## 问题\n', 'markdown')).toBe(
      '# 总结\n\n## 做法\n\n## 领|导\n\n## 问题\n',
    );
  });

  test('says why it cannot', () => {
    expect(promote('总结\n一、|甲\n')).toBe('outermost');
    expect(demote('总结\n一、|甲\n二、乙\n')).toBe('first');
    expect(promote('办法\n第一章　总则\n第一条　|目的。\n')).toBe('not-ranked');
    expect(demote('|总结\n')).toBe('no-section');
    expect(demote('总结\n一、甲\n（一）子\n1.早\n（1）晨\n①卯\n②|辰\n')).toBe('innermost');
  });

  test('leaves numbers elsewhere as they are', () => {
    expect(demote('总结\n一、甲\n（一）子\n（三）丑\n二、|乙\n四、丙\n（二）寅\n')).toBe(
      '总结\n一、甲\n（一）子\n（二）丑\n（三）|乙\n二、丙\n（二）寅\n',
    );
  });
});

describe('renumbering all', () => {
  test('each style under its parent', () => {
    expect(renumbered('总结\n一、甲\n（一）子\n（一）丑\n（四）寅\n三、乙\n（二）卯\n三、丙\n')).toBe(
      '总结\n一、甲\n（一）子\n（二）丑\n（三）寅\n二、乙\n（一）卯\n三、丙\n',
    );
  });

  test('what is right stays: lists that begin again, series through the draft, articles, attachments', () => {
    for (const text of [
      '方案\n一、甲\n1.早\n2.晚\n要求如下：\n1.快\n2.好\n二、乙\n1.一处\n',
      '意见\n一、甲\n（一）子\n（二）丑\n二、乙\n（三）寅\n三、丙\n（四）卯\n',
      '办法\n第一章　总则\n第一条　目的。\n第二条　范围。\n第二章　管理\n第三条　主体。\n',
      `${DRAFT}\n附件1\n一、物资清单\n编织袋3000条。\n二、人员名单\n共12人。\n附件2\n一、电话表\n有3部。\n`,
      '',
      '总结',
      '一、',
    ])
      expect(renumbered(text)).toBe(text);
  });

  test('in the writer’s digits, over any line end, in Markdown', () => {
    expect(renumbered('总结\r\n一、甲\r\n１．早\r\n３．晚\r\n四、乙\r\n')).toBe(
      '总结\r\n一、甲\r\n１．早\r\n２．晚\r\n二、乙\r\n',
    );
    expect(renumbered('# 总结\n\n## 一、甲\n\n## **三、乙**\n', 'markdown')).toBe(
      '# 总结\n\n## 一、甲\n\n## **二、乙**\n',
    );
  });
});

test('tokens: slots, figures with units, ordinals, elements of the document', () => {
  const text = `云政〔2024〕18号\n\n${DRAFT.replace('3000条', 'xx条').replace('年内', '2.5万元、12%，年内')}`;
  const tokens = tokensOf(read(text)).map(({ kind, span }) => `${kind} ${text.slice(span.start, span.end)}`);
  expect(tokens).toEqual([
    'documentNumber 云政〔2024〕18号',
    'addressee 柳林区人民政府',
    'ordinal 一、',
    'ordinal （一）',
    'ordinal （二）',
    'placeholder xx',
    'ordinal 1.',
    'ordinal 2.',
    'ordinal 二、',
    'ordinal 三、',
    'ordinal （一）',
    'figure 2.5',
    'unit 万元',
    'figure 12',
    'unit %',
    'ordinal （二）',
    'signature 云岭镇人民政府',
    'issueDate 2024年5月8日',
  ]);
  const only = text.indexOf('二、存');
  expect(tokensOf(read(text), { start: only, end: only + 3 }).map((one) => one.kind)).toEqual(['ordinal']);
});
