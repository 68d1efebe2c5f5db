/** Where a word's boundary is the evidence: a segmenter silences what only looks like a word, and never adds a finding. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { lint, type LintConfig, readReport, type Segmenter } from '../server/src/core/index';
import { cutByWords } from '../server/src/core/reading/cut-by-words';
import { isCutByWords, isNoSlip } from '../server/src/core/reading/word-boundaries';
import { openIntl } from '../server/src/words/intl';
import { openSegmenter } from '../server/src/words/index';

/** What the build laid beside the bundles (npm test builds first): the best that runs here. */
const { segmenter } = openSegmenter(fileURLToPath(new URL('../dist/words/', import.meta.url)));

/** Whether `word` in `text`, where [ ] stand round it, is cut by words. */
function ask(judge: typeof isCutByWords, marked: string, by: Segmenter = segmenter): boolean {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return judge(marked.replace(/[[\]]/g, ''), start, end, by);
}

const noSlip: typeof isCutByWords = (text, start, end, by) => isNoSlip(text, start, end, () => by);
/** The same of a door that has no dictionary beside the shipped words. */
const noSlipByWords: typeof isCutByWords = (text, start, end) => isNoSlip(text, start, end, undefined);

describe('letters that look like a word', () => {
  it.each([
    '交通运输综合行政执[法人]员应当出示证件',
    '建立联[合办]公机制',
    '提[高管]理水平',
    '推进技工院[校办]学体制改革',
    '国务[院办]公厅印发的意见',
    '按照防风险、[保安]全的要求',
  ])('are none in %s', (marked) => expect(ask(isCutByWords, marked)).toBe(true));

  it.each(['由镇村[合办]的养老院', '请济宁[市局]办公室汇总', '[法人]代表应当到场', '中共青海[省委]常委会'])(
    'are one in %s',
    (marked) => expect(ask(isCutByWords, marked)).toBe(false),
  );

  it.each(['围绕核聚变研[究竞]争日趋激烈', '[按排]位序号依次入场', '暑期研[修定]于七月举行'])(
    'are no slip in %s',
    (marked) => expect(ask(noSlip, marked)).toBe(true),
  );

  it.each([
    '[按排]专人负责',
    '[踊现]出一批先进典型',
    '全面[布署]下一步工作',
    '深入学习[惯彻]上级精神',
    '[究竞]是什么原因',
  ])('are a slip in %s', (marked) => expect(ask(noSlip, marked)).toBe(false));

  it.each([
    '双方在一[审诉]讼中和解',
    '撤回再[审诉]讼请求',
    '关键路[径验]证已经完成',
    '应当认[可已]进行的程序',
    '围绕核聚变研[究竞]争日趋激烈',
    '暑期研[修定]于七月举行',
  ])('are no slip by the shipped words alone in %s', (marked) => expect(ask(noSlipByWords, marked)).toBe(true));
  it.each(['当事人提出[审诉]', '积累了[径验]', '[踊现]出一批先进典型', '全面[布署]下一步工作'])(
    'are a slip by the shipped words alone in %s',
    (marked) => expect(ask(noSlipByWords, marked)).toBe(false),
  );
  it('are asked about wherever a list of words is', () => {
    const told = (text: string) => lint(readReport(`${text}\n`, { format: 'plain' })).map(({ message }) => message);
    expect(told('双方在一审诉讼中达成和解，撤回再审诉讼请求。')).toEqual([]);
    expect(told('当事人对决定不服，提出审诉。').join()).toContain('申诉');
  });

  it('look no further than the next mark', () => {
    const cut = vi.fn(openIntl().cut);
    isCutByWords(`前言不搭。${'字'.repeat(500)}合办${'字'.repeat(500)}`, 505, 507, { name: 'intl', cut });
    expect(cut.mock.calls.map(([text]) => text.length)).toEqual([34]);
  });
});

describe('a draft', () => {
  const text = '我局推进联合办公，并与镇政府合办夜校。\n暑期研修定于七月举行，章程已修定完毕。\n';
  const terms = [{ wrong: '合办', right: '联办' }];
  const told = (config: Partial<LintConfig>): string[] =>
    lint(readReport(text, { format: 'plain' }), { locale: 'zh-CN', rules: {}, terms, ...config })
      .filter(({ rule }) => rule === 'wording')
      .map(({ span: { start } }) => text.slice(start - 1, start + 3));

  it('has a term and a slip told where they are words', () => {
    // One slip made twice is one finding, told at its first place.
    expect(told({})).toEqual(['联合办公', '府合办夜', '已修定完']);
    expect(told({ segmenter: () => segmenter })).toEqual(['府合办夜', '已修定完']);
  });

  it('has a slip told that is sure by what stands beside it, whatever words there could be', () => {
    const text = '组织机关于部下乡。\n';
    const config = { locale: 'zh-CN', rules: {}, segmenter: () => segmenter } as const;
    expect(lint(readReport(text, { format: 'plain' }), config).map(({ rule }) => rule)).toContain('wording');
  });

  it('hears of no 等 that begins a word, and of one that closes a list', () => {
    const told = (text: string, config: Partial<LintConfig>): boolean[] =>
      lint(readReport(text, { format: 'plain' }), { locale: 'zh-CN', rules: {}, ...config })
        .filter(({ rule }) => rule === 'punctuation')
        .map(({ fixes }) => fixes.some(({ safe }) => safe));
    const word = '本图标出河流、等值线。本表列出时区、等式。\n';
    const list = '走访学校、医院、等民办机构。\n';
    expect([told(word, {}), told(list, {})]).toEqual([[false], [false]]);
    expect([told(word, { segmenter: () => segmenter }), told(list, { segmenter: () => segmenter })]).toEqual([
      [],
      [false],
    ]);
  });

  it('without a candidate loads no dictionary', () => {
    const open = vi.fn(() => segmenter);
    lint(readReport('各科室要认真落实，按时报送材料。\n', { format: 'plain' }), {
      locale: 'zh-CN',
      rules: {},
      terms,
      segmenter: open,
    });
    expect(open).not.toHaveBeenCalled();
  });
});

describe('a text cut into the shipped words', () => {
  it.each([
    ['双方在一审诉讼中和解', '双方|在|一审|诉讼|中|和解'],
    ['第3条　按程序办理。', '第|3|条|　|按|程序|办理|。'],
    ['', ''],
  ])('%s', (text, expected) => expect(cutByWords(text).join('|')).toBe(expected));
  it('is the text again when joined, whatever it holds', () => {
    const text = `A\ud800好${'的地得'.repeat(1500)}\n，改革开放`;
    expect(cutByWords(text).join('')).toBe(text);
  });
});
