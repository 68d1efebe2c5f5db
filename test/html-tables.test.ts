/** Tables that stand in Markdown as HTML are read as tables: one notion of a row and a cell, whoever wrote it. */
import { tokensOf } from '../server/src/core/features/tokens';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { tablesOf } from '../server/src/core/report/tables';
import {
  applyEdits,
  foldsOf,
  layoutWith,
  lint,
  paperOf,
  readReport,
  ReadingCache,
  type Report,
  silenceOnLine,
  span,
} from '../server/src/core/index';
import { exportDocx } from '../server/src/docx/export/export';
import { openIntl } from '../server/src/words/intl';

const read = (text: string): Report => readReport(text, { format: 'markdown' });
/** Kinds and clean texts of the paragraphs of `text`; ◻ stands for what is never judged. */
const paragraphs = (text: string): string[] =>
  read(text).paragraphs.map(({ kind, reading }) => `${kind}: ${reading.text.replaceAll(/\ufffc+/g, '◻')}`);
/** What is told of `text`: the rule, how loud, and the words. */
const told = (text: string): string[] =>
  lint(read(text)).map(({ rule, severity, span: at }) => `${rule} ${severity} ${text.slice(at.start, at.end)}`);
/** The cells of the tables of `text`; ← and ↑ stand where another cell goes over one, * behind a number. */
const cells = (text: string): string[][] =>
  tablesOf(read(text)).flatMap(({ rows }) =>
    rows.map((row) =>
      row.map(({ text: words, number, merged }) =>
        merged ? (merged === 'left' ? '←' : '↑') : words + (number ? '*' : ''),
      ),
    ),
  );

describe('rows and cells', () => {
  it.each([
    [
      'all in one line',
      '<table><tr><td>甲</td><td>1</td></tr><tr><td>乙</td><td>2</td></tr></table>',
      ['row: | 甲 | 1 |', 'row: | 乙 | 2 |'],
    ],
    [
      'over many lines, with blank ones among them',
      '<table class="a">\n\n  <tbody>\n<tr>\n<td>甲</td>\n\n<td>1</td>\n</tr>\n\n<TR><TD>乙</TD><TD>2</TD></TR>\n</tbody>\n\n</table>\n\n后文。',
      ['row: | 甲 | 1 |', 'row: | 乙 | 2 |', 'prose: 后文。'],
    ],
    [
      'without the tags that may be left out',
      '<table><tr><td>甲<td>1\n<tr><td>乙<td>2</table>',
      ['row: | 甲 | 1', 'row: | 乙 | 2'],
    ],
    [
      'in the wrapping that readers of scans write',
      '表1 情况  \n\n<html><body><table><tr><td>甲</td><td>1</td></tr><tr><td>乙</td><td>2</td></tr></table></body></html>\n注：略。',
      ['prose: 表1情况', 'row: | 甲 | 1 |', 'row: | 乙 | 2 |', 'prose: 注：略。'],
    ],
    [
      'lines, entities, looks and bars in cells',
      '<table><tr><th><p>甲</p></th><th>&nbsp;金额<br>（万元）</th></tr><tr><td>2024<span lang="EN-US">年</span></td><td>a|b</td></tr></table>',
      ['row: | 甲 | 金额◻（万元） |', 'row: | 2024年 | a¦b |'],
    ],
    [
      'a caption',
      '<table><caption>表2 预算</caption><tr><td>甲</td><td>1</td></tr><tr><td>乙</td><td>2</td></tr></table>',
      ['prose: 表2预算', 'row: | 甲 | 1 |', 'row: | 乙 | 2 |'],
    ],
    [
      'a comment between and in rows',
      '<table>\n<!-- 内部 -->\n<tr><td>甲</td><!-- x --><td>1</td></tr>\n<tr><td>乙</td><td>2</td></tr></table>',
      ['row: | 甲 | 1 |', 'row: | 乙 | 2 |'],
    ],
  ])('%s', (_, text, expected) => expect(paragraphs(text)).toEqual(expected));

  it.each([
    ['one cell', '<table><tr><td>甲</td></tr></table>'],
    ['one column', '<table><tr><td>甲</td></tr><tr><td>乙</td></tr></table>'],
    ['not closed', '<table><tr><td>甲</td><td>1</td></tr><tr><td>乙</td><td>2</td></tr>'],
    ['cells in no row', '<table><td>甲</td><td>1</td><tr><td>乙</td><td>2</td></tr></table>'],
    ['words in no cell', '<table><tr><td>甲</td><td>1</td></tr>乙<tr><td>乙</td><td>2</td></tr></table>'],
    ['script', '<table><tr><td>甲</td><td>1</td></tr><tr><td>乙</td><td>2</td></tr><script>甲</script>'],
    [
      'a page set out in cells',
      `<table><tr><td>目录</td><td>${'<p>一段正文。</p>'.repeat(12)}</td></tr><tr><td>尾</td><td>略</td></tr></table>`,
    ],
    ['headings in cells', '<table><tr><td><h2>一、甲</h2>文</td><td>1</td></tr><tr><td>乙</td><td>2</td></tr></table>'],
  ])('are not read where a table is none of data: %s', (_, text) => {
    expect(read(text).paragraphs.map(({ kind }) => kind)).toEqual(['code']);
    expect(tablesOf(read(text))).toEqual([]);
  });

  it('are read in a table of data that a layout holds', () => {
    const inner = '<table><tr><td>甲</td><td>1</td></tr><tr><td>乙</td><td>2</td></tr></table>';
    expect(paragraphs(`<table><tr><td>页头</td><td>${inner}</td></tr></table>`)).toEqual([
      'code: ',
      'row: | 甲 | 1 |',
      'row: | 乙 | 2 |',
      'code: ',
    ]);
  });

  it('are no rows in code and in quotes', () => {
    const table = '<table><tr><td>甲</td><td>1</td></tr><tr><td>乙</td><td>2</td></tr></table>';
    expect(read(`\`\`\`html\n${table}\n\`\`\`\n\n> ${table}`).paragraphs.map(({ kind }) => kind)).toEqual([
      'code',
      'code',
    ]);
  });
});

describe('merged cells', () => {
  it('keep every column in its place', () => {
    const text =
      '<table><tr><td rowspan=2>地区</td><td colspan="2">金额（万元）</td><td rowspan=2>备注</td></tr><tr><th>2023年</th><th>2024年</th></tr>' +
      '<tr><td ROWSPAN="2">东</td><td>1</td><td>2</td><td></td></tr><tr><td>3</td><td>4</td><td>无</td></tr><tr><td>合计</td><td colspan=2>10</td></tr></table>';
    expect(cells(text)).toEqual([
      ['地区', '金额（万元）', '←', '备注'],
      ['↑', '2023年*', '2024年*', '↑'],
      ['东', '1*', '2*', ''],
      ['↑', '3*', '4*', '无'],
      ['合计', '10', '←'],
    ]);
    const [table] = tablesOf(read(text));
    expect(table).toMatchObject({
      headerRows: 2,
      header: ['地区', '金额（万元） 2023年', '金额（万元） 2024年', '备注'],
    });
  });

  it('go over rows that are left empty, and none beyond what anybody reads', () => {
    expect(
      cells('<table><tr><td rowspan=2 colspan=2>甲</td></tr><tr></tr><tr><td>乙</td><td>1</td></tr></table>'),
    ).toEqual([
      ['甲', '←'],
      ['↑', '↑'],
      ['乙', '1*'],
    ]);
    expect(cells('<table><tr><td colspan=9999>甲</td><td>1</td></tr><tr><td>乙</td><td>2</td></tr></table>')).toEqual(
      [],
    );
  });

  it('say the unit of the table where one goes over all of it', () => {
    const text =
      '<table><tr><td colspan=3>单位：万元</td></tr><tr><td>项目</td><td>甲</td><td>乙</td></tr><tr><td>教育</td><td>1</td><td>2</td></tr></table>';
    expect(tablesOf(read(text))[0]).toMatchObject({ unit: '万元', header: ['项目', '甲', '乙'] });
  });
});

const HEAD = '关于2024年预算执行情况的报告\n\n市人民政府：\n\n城东区安排资金123.5万元。\n\n表1 资金安排\n\n';
const ROWS = [
  ['地区', '安排资金（万元）', '完成时间'],
  ['城东区', '132.5', '2024年4月31日'],
  ['城西区', '88.2', '2024年5月20日'],
  ['临江县', '79.3', 'xx'],
  ['合计', '301.0', ''],
];
const piped = ROWS.map((row) => `| ${row.join(' | ')} |`);
const PIPED = `${HEAD}${[piped[0], '|---|---|---|', ...piped.slice(1)].join('\n')}\n`;
const inHtml = (between: string, cell: (words: string) => string): string =>
  `${HEAD}<table>${between}${ROWS.map((row) => `<tr>${between}${row.map(cell).join(between)}${between}</tr>`).join(between)}${between}</table>\n`;

describe('judged', () => {
  it.each([
    ['in one line', inHtml('', (words) => `<td>${words}</td>`)],
    ['in many', inHtml('\n  ', (words) => `<td style="text-align:center">\n${words}\n</td>`)],
    ['as Word writes it', inHtml('\n', (words) => `<td><p class="a"><span lang="EN-US">${words}</span></p></td>`)],
  ])('as rows with bars are, %s', (_, text) => {
    const expected = told(PIPED);
    expect(told(text)).toEqual(expected);
    expect(expected).toEqual(
      expect.arrayContaining([
        'date-problem error 2024年4月31日',
        'sum-mismatch warning 301.0',
        'number-conflict information 132.5',
        'placeholder error xx',
      ]),
    );
    expect(cells(text)).toEqual(cells(PIPED));
  });

  it('and mended without a change to a tag', () => {
    const text = inHtml('', (words) => `<td>${words}</td>`);
    const date = lint(read(text)).find(({ rule }) => rule === 'date-problem');
    expect(date?.fixes.map(({ edits }) => applyEdits(text, edits))).toEqual([text.replace('4月31日', '4月30日')]);
    const torn = text.replace('4月31日', '4<b>月31</b>日');
    const found = lint(read(torn)).filter(({ rule }) => rule === 'date-problem');
    expect(found).toHaveLength(1);
    for (const { edits } of found[0]!.fixes) expect(applyEdits(torn, edits)).toContain('<b>月3');
  });

  it('by heads of several rows', () => {
    const text = `${HEAD}<table><tr><td rowspan=2>地区</td><td colspan=2>安排资金（万元）</td></tr><tr><td>2024年</td><td>2023年</td></tr><tr><td>城东区</td><td>132.5</td><td>3</td></tr><tr><td>城西区</td><td>88.2</td><td>4</td></tr></table>\n`;
    expect(told(text)).toContain('number-conflict information 132.5');
    expect(told(text.replace('132.5', '123.5'))).not.toContain('number-conflict information 123.5');
  });
});

it('what stands in brackets behind the words of a cell may as well explain them', () => {
  const row = (words: string): string[] => told(`| 险种 | ${words} |\n|---|---|\n| 甲 | 1 |\n`);
  expect(row('给付金额【含累计金额】')).toEqual(['placeholder information 【含累计金额】']);
  expect(told('给付金额【含累计金额】由xx公司按此计算。\n')).toEqual(['placeholder error 【含累计金额】']);
});

it('a share of a subtotal is held against no whole that the rows of other groups give', () => {
  const table = (label: string): string =>
    `<table><tr><td>类型</td><td>面积</td><td>比重（%）</td></tr>${[
      ['甲', '51.2', '30.8'],
      ['乙', '38.7', '23.3'],
      ['丙', '23.8', '14.3'],
      ['丁', '4.8', '2.9'],
      ['戊', '6.0', '3.6'],
      [label, '158.7', '91.5'],
    ]
      .map((cellsOfRow) => `<tr>${cellsOfRow.map((words) => `<td>${words}</td>`).join('')}</tr>`)
      .join('')}</table>`;
  expect(told(table('增加小计 各类')).filter((one) => one.startsWith('ratio'))).toEqual([]);
  expect(told(table('己')).filter((one) => one.startsWith('ratio'))).toHaveLength(1);
});

it('an edit reads the row that it changes and no other', () => {
  const rows = Array.from({ length: 40 }, (_, i) => `<tr><td>第${i}项</td><td>${i}</td></tr>`).join('');
  const text = `前文。\n\n<table>${rows}</table>\n\n后文。\n`;
  const cache = new ReadingCache();
  const before = readReport(text, { format: 'markdown', cache });
  const after = readReport(text.replace('第7项', '第7个项'), { format: 'markdown', cache, previous: before });
  const known = new Set(before.paragraphs.map(({ reading }) => reading));
  expect(after.paragraphs.filter(({ reading }) => !known.has(reading)).map(({ reading }) => reading.text)).toEqual([
    '| 第7个项 | 7 |',
  ]);
});

it('a comment silences a row that has its line to itself', () => {
  const text = '<table>\n<tr>\n<td>2月30日</td>\n<td>1</td>\n</tr>\n<tr><td>乙</td><td>2</td></tr></table>\n';
  const at = text.indexOf('2月');
  const edit = silenceOnLine(read(text), span(at, at + 5), 'date-problem')!;
  const silenced = applyEdits(text, [edit]);
  expect(silenced).toContain('<td>2月30日</td> <!-- bizheng-disable-line date-problem -->\n');
  expect([told(text), told(silenced)]).toEqual([['date-problem error 2月30日'], []]);
  const oneLine = text.replaceAll('\n', '');
  expect(
    silenceOnLine(read(oneLine), span(oneLine.indexOf('2月'), oneLine.indexOf('2月')), 'date-problem'),
  ).toBeUndefined();
});

it('folds, and goes to print with its merged cells', async () => {
  const text =
    '关于预算的报告\n\n<table><tr><td colspan=2>甲<p>乙</p></td></tr><tr><td rowspan=2>丙</td><td>1</td></tr><tr><td>2</td></tr></table>\n';
  expect(foldsOf(read(text)).filter(({ kind }) => kind === 'table')).toHaveLength(1);
  const { bytes } = await exportDocx(paperOf(read(text)), {
    layout: layoutWith({}),
    picture: () => Promise.resolve(undefined),
    words: openIntl,
  });
  const body = strFromU8(unzipSync(bytes)['word/document.xml']!);
  expect(body).toContain('<w:gridSpan w:val="2"/>');
  expect(body).toMatch(/<w:vMerge w:val="restart"\/>/);
  expect(body).toMatch(/<w:vMerge w:val="continue"\/>/);
  expect(body.match(/<w:tr>|<w:tr /g)).toHaveLength(3);
});

it('colours the figure of a cell, and no part of its tag', () => {
  const text = '<table><tr><td>石桥镇</td><td>12</td></tr><tr><td>云岭镇</td><td>7 座</td></tr></table>\n';
  const figures = tokensOf(read(text)).filter(({ kind }) => kind === 'figure');
  expect(figures.map(({ span: { start, end } }) => text.slice(start, end))).toEqual(['12', '7']);
});

it('whatever is not closed or opens again and again is read once', () => {
  for (const text of [
    '<table>\n\n'.repeat(4000),
    '<table><tr><td>'.repeat(4000) + '</table>'.repeat(4000),
    `<table>${'<tr<'.repeat(40_000)}`,
    `<table><tr><td>${'<a "'.repeat(40_000)}`,
    `<table><tr><td>${'<!--'.repeat(40_000)}`,
    `${'<table>\n\n甲\n\n'.repeat(1500)}</table>`,
    `<table>${'<tr><td colspan=60 rowspan=60000>1</td></tr>'.repeat(2000)}<tr><td>1<td>2</table>`,
  ])
    expect(tablesOf(read(text)).length).toBeLessThan(2);
});
