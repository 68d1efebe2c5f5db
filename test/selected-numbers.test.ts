/** heading-sequence: numbers that were taken out of a longer text, and a text that lost some. */
import { describe, expect, it } from 'vitest';
import { findings } from './check';

const RULE = 'heading-sequence';
const clauses = (...numbers: string[]): string =>
  ['柳河县市场管理规定', '', ...numbers.map((number) => `第${number}条 经营者应当遵守第${number}项要求。`)].join('\n');
const severities = (text: string): string[] => findings(text, RULE).map(({ severity }) => severity);

describe('numbers of a selection', () => {
  it('are one finding that informs', () =>
    expect(severities(clauses('一', '二', '四', '五', '七', '八', '十一', '十二', '十四', '十五'))).toEqual([
      'information',
    ]));
  it('two gaps are told one by one, and loudly', () =>
    expect(severities(clauses('一', '二', '三', '五', '六', '八', '九'))).toEqual(['warning', 'warning']));
  it('a long text that lacks a few articles is none', () => {
    const han = '一二三四五六七八九';
    const all = [...Array(59).keys()].map((i) => {
      const [tens, ones] = [Math.floor((i + 1) / 10), (i + 1) % 10];
      return `${tens > 1 ? han[tens - 1] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? han[ones - 1] : ''}`;
    });
    const written = all.filter((_, i) => ![14, 29, 44].includes(i));
    expect(severities(clauses(...written))).toEqual(['warning', 'warning', 'warning']);
  });
});
