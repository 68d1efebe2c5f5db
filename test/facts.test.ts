/** What the settings know (`facts`): blanks filled from it, drafts held against it, what a settings file may say of it. */
import { describe, expect, test } from 'vitest';
import { parseConfig } from '../server/src/config/config';
import type { Facts } from '../server/src/core/index';
import { check, checkFix, checkSilent, findings } from './check';

const facts: Facts = {
  unit: '云岭镇人民政府',
  leader: '林志远',
  year: '2024',
  figures: { 总人口: '2.6万人', 耕地面积: '3.2万亩', 行政村: '12个' },
};
const config = { facts };

describe('a figure of another value than the settings know', () => {
  test.each([
    '我镇总人口⟦2.8万人⟧{number-conflict}，下辖12个村。',
    '全镇现有总人口⟦27800人⟧{number-conflict}。',
    '一、基本情况\n全镇耕地面积⟦2.3万亩⟧{number-conflict}。',
  ])('%s', (text) => void check('number-conflict', text, { config }));

  test.each([
    '我镇总人口2.6万人。',
    '我镇总人口26012人。',
    '全镇总人口约2.6万人。',
    '石桥镇总人口3.1万人。',
    '全县总人口46万人。',
    '2020年，我镇总人口2.9万人。',
    '到2030年，全镇总人口力争达到3万人。',
    '其中农业总人口1.9万人。',
    '其中石桥村耕地面积0.3万亩。',
    '新增耕地面积0.1万亩。',
    '总人口3万人以上的镇',
  ])('silent: %s', (text) => checkSilent('number-conflict', text, { config }));

  test('is corrected from the settings, and is no more than information', () => {
    const [finding] = check('number-conflict', '我镇总人口⟦2.8万人⟧{number-conflict}。', { config });
    expect(finding!.severity).toBe('information');
    expect(finding!.message).toContain('bizheng.json');
    checkFix('number-conflict', '我镇总人口2.8万人。', '我镇总人口2.6万人。', 'bizheng.json', { config });
  });
});

describe('blanks filled from what is known', () => {
  test.each([
    ['我镇总人口××万人。', '我镇总人口2.6万人。'],
    ['我镇总人口为xx。', '我镇总人口为2.6万人。'],
    ['发文机关：【单位名称】。', '发文机关：云岭镇人民政府。'],
    ['××镇人民政府\n2024年12月1日', '云岭镇人民政府\n2024年12月1日'],
    ['镇长×××主持会议。', '镇长林志远主持会议。'],
    ['20××年，全镇上下团结一心。', '2024年，全镇上下团结一心。'],
  ])('%s', (before, after) => checkFix('placeholder', before, after, '', { config }));

  test('not where something else is wanted', () => {
    for (const text of ['全镇有贫困人口××人。', '培训××人次。', '石桥村党支部书记：已定，××公司负责施工。']) {
      const titles = check0(text).flatMap((finding) => finding.fixes.map((fix) => fix.title));
      expect(
        titles.filter((title) => title.includes('bizheng.json')),
        text,
      ).toEqual([]);
    }
  });
});

const check0 = (text: string) => findings(text, 'placeholder', { config });

describe('bizheng.json', () => {
  test('facts, with numbers for years and empty ones left out', () => {
    const { facts: read, problems } = parseConfig(
      '{ "facts": { "unit": "云岭镇人民政府", "leader": " ", "year": 2024, "figures": { "总人口": "2.6万人", "空": "" } } }',
    );
    expect(problems).toEqual([]);
    expect(read).toEqual({ unit: '云岭镇人民政府', leader: undefined, year: '2024', figures: { 总人口: '2.6万人' } });
    expect(parseConfig('{}').facts).toBeUndefined();
  });

  test('mistakes are told, the rest counts', () => {
    const { facts: read, problems } = parseConfig(
      '{ "facts": { "units": "x", "unit": "云岭镇", "figures": { "总人口": 26000 } } }',
    );
    expect(problems).toHaveLength(2);
    expect(read).toMatchObject({ unit: '云岭镇', figures: {} });
  });
});
