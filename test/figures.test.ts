/** What a draft knows of its figures: other units, names, mentions, what was verified; rename in each mention's own style; blanks. */
import { describe, expect, test } from 'vitest';
import {
  aboutFigure,
  applyEdits,
  blanksOf,
  derivedIn,
  ledgerOf,
  mentionsAt,
  readReport,
  renamable,
  renameFigure,
  type Report,
  verificationsOf,
} from '../server/src/core/index';

const read = (text: string, format: 'plain' | 'markdown' = 'plain'): Report => readReport(text, { format });
const about = (text: string, figure: string) => aboutFigure(read(text), text.indexOf(figure));

describe('other units', () => {
  test.each([
    ['投资1.2亿元。', '1.2', ['= 12000万元', '= 120000000元']],
    ['投资128万元。', '128', ['= 1280000元']],
    ['流转土地300亩。', '300', ['= 20公顷']],
    ['流转土地8600亩。', '8600', ['≈ 573.3公顷', '≈ 5.733平方公里']],
    ['造林20公顷。', '20', ['= 300亩']],
    ['维修堤防2.4公里。', '2.4', ['= 2400米']],
    ['新建道路18公里。', '18', []],
    ['转移群众３８０人。', '３８０', []],
    ['产值增长百分之十二点三。', '百分', ['= 12.3%']],
    ['产量翻两番。', '两番', ['= 4倍']],
    ['降水量减少三成。', '三成', ['= 30%']],
    ['新增就业三千二百人。', '三千', ['= 3200人']],
  ])('%s', (text, figure, units) => {
    expect(about(text, figure)?.otherUnits).toEqual(units);
  });
});

describe('names come from the words beside the figure', () => {
  test.each([
    ['全县城镇新增就业3800人。', '3800', '城镇新增就业'],
    ['改造12个老旧小区，惠及居民3200户。', '12', '改造老旧小区'],
    ['改造12个老旧小区，惠及居民3200户。', '3200', '惠及居民'],
    ['与12个村签订责任书。', '12', '村'],
    ['茶叶总产值1.29亿元，比上年增加0.21亿元。', '0.21', '茶叶总产值增加'],
    ['一般公共预算收入9.8亿元、增长5.1%。', '5.1', '一般公共预算收入增长'],
    ['对摸排出的86处隐患逐一登记造册。', '86处', '摸排出隐患'],
    ['对45户困难家庭逐户制定方案。', '45户', '困难家庭'],
  ])('%s %s', (text, figure, name) => expect(about(text, figure)?.name).toBe(name));
});

describe('mentions', () => {
  const mentions = (text: string, figure: string): string[] => {
    const report = read(text);
    return mentionsAt(report, report.text.indexOf(figure)).map(({ start, end }) => text.slice(start, end));
  };
  test.each([
    ['新修农村公路85.6公里。\n全年新修农村公路85.6公里。', ['85.6公里', '85.6公里']],
    ['城镇新增就业38012人。\n城镇新增就业3.8万人，超额完成任务。', ['38012人', '3.8万人']],
    ['社会消费品零售总额增长11%。\n高技术制造业增加值增长11%。', ['11%']],
    ['城镇新增就业3800人。\n力争城镇新增就业3800人。', ['3800人']],
    ['2023年新建泵站120座。\n2024年新建泵站120座。', ['120座']],
    ['云岭镇改造户厕415户。\n东坡镇改造户厕415户。', ['415户']],
    ['党员120人，其中女党员45人。\n参训党员120人，其中预备党员45人。', ['120人']],
    ['研发投入年均增长11%。\n研发投入年均增长11.7%。', ['11%']],
    ['开展检查3次。\n召开专题会议3次。', ['3次']],
  ])('%s', (text, expected) => {
    const first = /[\d.]+(?=[公人%座户次])/.exec(text)![0];
    expect(mentions(text, first)).toEqual(expected);
  });
});

describe('rename', () => {
  const renamed = (text: string, figure: string, to: string, format: 'plain' | 'markdown' = 'plain'): string => {
    const report = read(text, format);
    const made = renameFigure(report, text.indexOf(figure), to);
    return typeof made === 'string'
      ? made
      : `${applyEdits(text, made.edits)}${made.left.map((one) => `〔${one.written}〕`).join('')}`;
  };
  test.each([
    [
      '城镇新增就业38012人。\r\n全年城镇新增就业38,012人。',
      '38012',
      '39105',
      '城镇新增就业39105人。\r\n全年城镇新增就业39,105人。',
    ],
    [
      '城鎮新增就業３８０１２人。\n全年城鎮新增就業38012人。',
      '38012',
      '39105',
      '城鎮新增就業３９１０５人。\n全年城鎮新增就業39105人。',
    ],
    [
      '城镇新增就业38012人。\n全年城镇新增就业3.8万人。',
      '38012',
      '39105人',
      '城镇新增就业39105人。\n全年城镇新增就业3.8万人。〔3.8万人〕',
    ],
    ['全年城镇新增就业3.8万人。', '3.8', '4.1万', '全年城镇新增就业4.1万人。'],
    ['产值增长百分之十二。', '百分', '十三', '产值增长百分之十三。'],
    ['转移群众320人。', '320', '很多', 'no-number'],
    ['转移群众320人。', '320', '320户', 'other-unit'],
    ['转移群众320人。', '转移', '5', 'no-figure'],
  ])('%s: %s → %s', (text, figure, to, expected) => expect(renamed(text, figure, to)).toBe(expected));

  test('leaves a number alone that emphasis cuts in two', () => {
    const text = '# 工作总结\n\n投资**3600** 万元。';
    expect(renamed(text, '3600', '3700', 'markdown')).toBe('no-figure');
    expect(renamable(read('投资若干万元，几十人参加。'), 2)).toBeUndefined();
  });
});

test('verified: sums, rates, amounts, tables, repeats, each with its arithmetic', () => {
  const text =
    '现有站点35个，其中街道站点12个，社区站点23个。\n受理160件，办结152件，办结率95%。\n合同价3280650元（大写：叁佰贰拾捌万零陆佰伍拾元整）。\n' +
    '新修农村公路85.6公里。\n\n| 单位 | 户数 |\n|---|---|\n| 甲村 | 120 |\n| 乙村 | 135 |\n| 合计 | 255 |\n\n全年新修农村公路85.6公里。\n';
  const report = read(text, 'markdown');
  expect(verificationsOf(report).map(({ kind, arithmetic }) => `${kind} ${arithmetic}`)).toEqual([
    'sum 12个 + 23个 = 35个',
    'ratio 152件 ÷ 160件 = 95.0%',
    'amount 叁佰贰拾捌万零陆佰伍拾元整 = 3280650元',
    'sum 120 + 135 = 255',
    'repeat 85.6公里 = 85.6公里',
  ]);
  for (const { checked, against } of verificationsOf(report))
    for (const { start, end } of [checked, ...against]) expect(text.slice(start, end)).toMatch(/^[\d叁]/);
  expect(aboutFigure(report, text.indexOf('135'))?.verified[0]?.arithmetic).toBe('120 + 135 = 255');
  expect(derivedIn(report, { start: 0, end: text.length }).map(({ label }) => label)).toEqual(['✓', '✓', '✓', '✓']);
});

test('what rounding explains is shown as rounded', () => {
  expect(verificationsOf(read('总投资1.8亿元，其中工程费用1.62亿元，其他费用0.22亿元。'))[0]?.arithmetic).toBe(
    '1.62亿元 + 0.22亿元 = 1.84亿元 ≈ 1.8亿元',
  );
});

test.each([
  ['全年受理来信160件，比上年的145件增长10.3%。', ['受理来信', '受理来信', '受理来信增长']],
  ['参训320人，比去年的300人增加20人。', ['参训', '参训', '参训增加']],
  ['改造12个老旧小区，新增岗位120个。', ['改造老旧小区', '新增岗位']],
])('a ledger names what a figure was before by what it is of, and no change twice: %s', (text, names) => {
  const { sections } = ledgerOf(read(text), []);
  expect(sections.flatMap(({ figures }) => figures.map(({ name }) => name))).toEqual(names);
});

test('a ledger leaves manners of speaking out and puts doubts first', () => {
  const text = '工作总结\n\n一、情况\n抓好三个方面，培训干部120人。\n二、打算\n再培训80人。\n';
  const at = text.indexOf('120人');
  const ledger = ledgerOf(read(text), [{ span: { start: at, end: at + 4 }, message: '不一致', related: [] }]);
  expect(ledger.doubts.map(({ figure }) => [figure.written, figure.note])).toEqual([['120人', '不一致']]);
  expect(ledger.sections.map(({ title, figures }) => [title, figures.map((one) => one.written)])).toEqual([
    ['一、情况', ['120人']],
    ['二、打算', ['80人']],
  ]);
  expect(ledgerOf(read(''), [])).toEqual({ doubts: [], sections: [] });
});

test('blanks that want one text share a key', () => {
  const text = '由【单位名称】牵头，【单位名称】配合，xx局负责，xx县、xx镇参加，共投入××万元，惠及××户，xx局监督。\n';
  const blanks = blanksOf(read(text));
  const groups = [...new Set(blanks.map(({ key }) => key))];
  expect(blanks.map(({ span, key }) => `${text.slice(span.start, span.end)}${groups.indexOf(key)}`)).toEqual([
    '【单位名称】0',
    '【单位名称】0',
    'xx1',
    'xx2',
    'xx3',
    '××4',
    '××5',
    'xx1',
  ]);
});
