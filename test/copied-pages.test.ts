/** Drafts that were copied out of a PDF: how they are known, what goes on over the end of a page, and what only informs in them. */
import { describe, expect, it } from 'vitest';
import { lint, readReport } from '../server/src/core/index';
import { copiedPages, isCopiedFromPages } from '../server/src/core/report/copied-pages';
import { growthOf } from './meter';

const WIDTH = 30;
const LINES_OF_A_PAGE = 12;

/** Paragraphs that say nothing any rule minds, each a few lines long. */
const FILLING = [
  '各乡镇要把巡堤查险摆在当前工作首位，实行领导带班、干部值守、群众参与的办法，白天每两小时巡查一遍，夜间每小时巡查一遍，发现渗漏、管涌、滑坡等险情立即上报，就近组织人员处置，不得等待观望，也不得层层转报贻误时机。',
  '物资部门要对仓库里的编织袋、木桩、照明设备逐件清点，登记造册，缺什么补什么，坏什么修什么，并且同附近的商户签订代储协议，确保需要的时候拉得出、用得上，事后及时结算费用，不得拖欠。',
  '气象和水文部门要加密会商，滚动发布预报，遇有强降雨过程提前通知沿河村组，组织低洼处的住户先行转移，安置点要备足饮水、食品和被褥，安排医护人员值班，照顾好老人和孩子的生活。',
  '宣传部门要讲清防汛常识，用广播、短信、微信群反复提醒，让住户知道往哪里走、找谁联系、带什么东西，对谣言及时澄清，对好人好事及时报道，凝聚人心，形成合力，打赢这场硬仗。',
];

interface Layout {
  readonly width?: number;
  /** What stands between two pages, of which the first was number `page`. */
  readonly end: (page: number) => string;
  /** What stands between two lines. */
  readonly between?: string;
}

/** The paragraphs as a PDF reader hands them over: cut at a width, page by page. */
function copied(paragraphs: readonly string[], { width = WIDTH, end, between = '\n' }: Layout): string {
  const lines = paragraphs.flatMap((text) =>
    Array.from({ length: Math.ceil(text.length / width) }, (_, i) => text.slice(i * width, (i + 1) * width)),
  );
  const pages: string[] = [];
  for (let at = 0; at < lines.length; at += LINES_OF_A_PAGE)
    pages.push(lines.slice(at, at + LINES_OF_A_PAGE).join(between));
  return pages.map((page, i) => page + (i < pages.length - 1 ? end(i + 1) : '')).join('');
}

const typed = (paragraphs: readonly string[]): string => paragraphs.join('\n');
const TITLE = '关于做好防汛工作的通知';
const DRAFT = [TITLE, ...Array.from({ length: 12 }, (_, i) => FILLING[i % FILLING.length] ?? '')];
const numbered: Layout = { end: (page) => `\n\n${page}\n\n` };
const isCopied = (text: string, format: 'plain' | 'markdown' = 'plain'): boolean =>
  isCopiedFromPages(readReport(text, { format, fileName: '防汛通知.txt' }));

describe('a copy out of a PDF is known', () => {
  it.each<[string, Layout]>([
    ['by numbers of pages that count up', numbered],
    ['by - 1 -', { end: (page) => `\n- ${page} -\n` }],
    ['by 第1页 共6页', { end: (page) => `\n第${page}页 共6页\n` }],
    ['by form feeds', { end: () => '\n\f' }],
    ['by empty lines between the lines of one sentence', { end: () => '\n\n', between: '\n\n' }],
    ['with a head over each page', { end: (page) => `\n${page}\n滨河县防汛手册\n` }],
    ['with narrow columns', { ...numbered, width: 20 }],
  ])('%s', (_, layout) => expect(isCopied(copied(DRAFT, layout))).toBe(true));

  it('by sentences that are cut at one width throughout', () =>
    expect(isCopied(copied([...DRAFT, ...DRAFT.slice(1)], { end: () => '\n' }))).toBe(true));

  it('by numbers that cut its sentences, though each paragraph is one line', () => {
    const half = (text: string): string[] => [text.slice(0, 40), text.slice(40)];
    const [a, b, c] = FILLING.map(half);
    const lines = [TITLE, a?.[0], '1', a?.[1], FILLING[3], FILLING[0], b?.[0], '2', b?.[1], FILLING[3], FILLING[0]];
    expect(isCopied([...lines, c?.[0], '3', c?.[1], FILLING[3]].join('\n'))).toBe(true);
  });
});

describe('no copy out of a PDF is', () => {
  it.each<[string, string]>([
    ['a draft as it was typed', typed(DRAFT)],
    ['one with empty lines between its paragraphs', DRAFT.join('\n\n')],
    ['a short one that an editor wrapped at a width', copied(DRAFT.slice(0, 6), { end: () => '\n' })],
    ['an essay whose parts are numbers alone', DRAFT.map((text, i) => `${i + 1}\n${text}`).join('\n')],
    [
      'a list of names of one length',
      Array.from({ length: 40 }, (_, i) => `${i + 1}. 滨河县防汛物资储备中心第${i + 1}号仓库附近的安置点`).join('\n'),
    ],
    [
      'news with a headline in each paragraph',
      Array.from({ length: 30 }, (_, i) => `滨河县第${i + 1}个村的安置点今天上午全部备齐了物资`).join('\n\n'),
    ],
    [
      'a list of riddles of one length',
      Array.from({ length: 60 }, (_, i) => `${i + 1}红灯笼高高挂，绿叶子轻轻摇，打一植物名`).join('\n'),
    ],
    [
      'a table of numbers line by line',
      Array.from({ length: 60 }, (_, i) => `${i + 1}\n滨河村\n安置点\n完成`).join('\n'),
    ],
  ])('%s', (_, text) => expect(isCopied(text)).toBe(false));

  it('a draft in Markdown', () => expect(isCopied(copied(DRAFT, numbered), 'markdown')).toBe(false));
});

it('numbers and heads of pages are known by their places', () => {
  const text = copied(DRAFT, { end: (page) => `\n${page}\n滨河县防汛手册\n` });
  const report = readReport(text, { format: 'plain', fileName: '防汛通知.txt' });
  const furniture = [...(copiedPages(report)?.furniture ?? [])].map((index) => report.paragraphs[index]?.reading.text);
  expect(new Set(furniture)).toEqual(new Set(['1', '2', '3', '滨河县防汛手册']));
});

/** Findings of `rule` in the copy and in the draft as typed, as severities. */
function severities(rule: string, paragraphs: readonly string[], layout: Layout = numbered): [string[], string[]] {
  const told = (text: string): string[] =>
    lint(readReport(text, { format: 'plain', fileName: '防汛通知.txt' }))
      .filter((finding) => finding.rule === rule && !finding.message.includes('PDF'))
      .map(({ severity }) => severity);
  return [told(copied(paragraphs, layout)), told(typed(paragraphs))];
}
const filled = (...lines: readonly string[]): string[] => [
  TITLE,
  ...lines.flatMap((line, i) => [line, FILLING[i % FILLING.length] ?? '', FILLING[(i + 1) % FILLING.length] ?? '']),
  ...DRAFT.slice(1),
];

describe('in a copy', () => {
  it.each<[string, string, readonly string[]]>([
    ['a heading that is missing', 'heading-sequence', ['一、压实责任', '二、备足物资', '四、加强预报', '五、转移群众']],
    [
      'a bracket without its other half',
      'punctuation',
      ['一、压实责任', '（各村委会负责，二、备足物资', '三、加强预报'],
    ],
    [
      'a number that dropped out',
      'missing-value',
      ['全县共有个安置点，储备物资价值万元。', '累计转移住户，选派名干部驻村。'],
    ],
    ['a blank of spaces', 'placeholder', ['全县备齐编织袋　　　万条，组织巡查　　　次。']],
  ])('%s informs', (_, rule, lines) => {
    const [inCopy, asTyped] = severities(rule, filled(...lines));
    expect(inCopy.length).toBeGreaterThan(0);
    expect(new Set(inCopy)).toEqual(new Set(['information']));
    expect(asTyped.some((severity) => severity !== 'information')).toBe(true);
  });

  it.each<[string, string, readonly string[]]>([
    [
      'a number that stands twice',
      'heading-sequence',
      ['一、压实责任', '二、备足物资', '二、加强预报', '三、转移群众'],
    ],
    ['a wrong word', 'wording', ['把转移群众做为头等任务。']],
    ['a blank in a sentence', 'placeholder', ['县委书记××到会讲话。']],
    ['a sum in one sentence', 'sum-mismatch', ['全县排查堤段23处、涵闸13处，共计38处。']],
    ['a mark that stands twice', 'punctuation', ['一、压实责任', '按时上报，，不得迟报。']],
  ])('%s is as loud as ever', (_, rule, lines) => {
    const [inCopy, asTyped] = severities(rule, filled(...lines));
    expect(inCopy).toEqual(asTyped);
    expect(inCopy).not.toEqual([]);
    expect(inCopy).not.toContain('information');
  });

  it('a sentence goes on over the number of the page', () => {
    // The page ends behind 一, and 个 opens the next.
    const line = '要把安置点建成联系群众、服务群众、宣传群众的重要场所并且作为一';
    const text = [
      ...Array.from({ length: 3 }, (_, page) => [
        ...Array.from({ length: 8 }, (_, i) => (FILLING[i % 4] ?? '').slice(0, WIDTH)),
        line,
        `${page + 1}`,
        '个窗口向外展示全县干部的工作作风，各地要抓好落实。',
      ]).flat(),
    ].join('\n\n');
    const report = readReport(`${TITLE}\n\n${text}`, { format: 'plain', fileName: '防汛通知.txt' });
    expect(isCopiedFromPages(report)).toBe(true);
    expect(lint(report).filter(({ rule }) => rule === 'missing-value')).toEqual([]);
  });

  it('what it is is told once, and what deletes the numbers', () => {
    const text = copied(DRAFT, numbered);
    const findings = lint(readReport(text, { format: 'plain', fileName: '防汛通知.txt' })).filter(({ message }) =>
      message.includes('PDF'),
    );
    expect(findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(['boilerplate-residue information']);
    const [fix] = findings[0]?.fixes ?? [];
    expect(fix?.safe).toBe(false);
    let mended = text;
    for (const { span, text: put } of [...(fix?.edits ?? [])].reverse())
      mended = mended.slice(0, span.start) + put + mended.slice(span.end);
    expect(mended).not.toMatch(/^\d+$/m);
    expect(mended.replace(/\s/g, '')).toBe(DRAFT.join(''));
  });
});

describe('what it costs is its length', () => {
  it.each(['7\n', '各乡镇要把巡堤查险摆在当前工作首位，实行领导\n\n', '滨河县防汛手册\n\f3\n'])('%j', (piece) => {
    expect(growthOf((text) => void copiedPages(readReport(text, { format: 'plain' })), piece, 800)).toBeLessThan(2.3);
  });
});
