/** The measure of missing parts cuts out what a reader would miss, and leaves the rest as it is. */
import { describe, expect, it } from 'vitest';
import { readReport } from '../server/src/core/index';
import { sectionsOf } from '../server/src/core/report/sections';
import { findings } from './check';
import { cutOut } from './bench/parts/cut';
import { partsOfDraft } from './bench/parts/names';

const report = (text: string) => readReport(text, { format: 'plain', fileName: 'a.txt' });
const BODY = '全年接待读者三万人次，办展十二场，流动书车走遍各村。';
const draft = (...headings: string[]): string =>
  `青河县图书馆工作情况\n${headings.map((heading, i) => `${'一二三四五六'[i]}、${heading}\n${BODY}\n`).join('')}`;
const partsOf = (text: string): string[] =>
  partsOfDraft(report(text)).map(({ index, kind }) => `${sectionsOf(report(text)).main[index]?.text} ${kind}`);

describe('parts', () => {
  it('are named, not ordered', () =>
    expect(partsOf(draft('主要工作', '着力解决突出问题', '存在的问题及原因', '下一步工作打算'))).toEqual([
      '主要工作 work',
      '存在的问题及原因 problem',
      '下一步工作打算 next',
    ]));
  it('of one kind told twice are not missed', () =>
    expect(partsOf(draft('活动背景', '活动目的', '活动流程'))).toEqual(['活动流程 schedule']));
  it('are none where a draft has no scheme', () =>
    expect(partsOf(draft('教学计划', '阅读推广', '馆舍建设'))).toEqual([]));
});

describe('a cut', () => {
  const whole = report(draft('主要工作', '存在的问题', '下一步打算'));
  it('leaves the numbers', () => expect(cutOut(whole, 1, 'left')?.text).toContain('三、下一步打算'));
  it('or counts anew', () => expect(cutOut(whole, 1, 'anew')?.text).toContain('二、下一步打算'));
  it('is the same for the last part', () => expect(cutOut(whole, 2, 'anew')).toBeUndefined());
  it('takes all below along', () => expect(cutOut(whole, 0, 'left')?.text.match(/流动书车/g)).toHaveLength(2));
});

describe('lines without a number over numbered items', () => {
  const weekly = (...parts: string[]): string =>
    `**第二周周报**\n\n${parts.map((part) => `**${part}**\n\n1.完成接口联调，修复缺陷12个。\n\n2.参加评审会1次，整理意见8条。\n`).join('\n')}`;
  it('are the parts', () => {
    const [found] = findings(weekly('本周完成工作', '本周工作总结'), 'missing-section', { format: 'markdown' });
    expect(found?.message).toContain('下周计划');
  });
  it('are all there', () =>
    expect(findings(weekly('本周完成工作', '下周工作计划'), 'missing-section', { format: 'markdown' })).toEqual([]));
});

describe('bare numbers of # headings', () => {
  const body = '流动书车走遍各村，全年接待读者三万人次，办展十二场，借还手续当场办完，路上不用等。';
  const paper = (...headings: string[]): string =>
    `# 课题结题报告\n\n${headings.map((heading, i) => `## ${heading}\n\n第${i + 1}节。${body}\n\n`).join('')}`;
  const told = (text: string): string[] =>
    findings(text, 'missing-section', { format: 'markdown' }).map(({ message }) => message.slice(0, 24));
  it.each([
    ['1  课题简介', '2  课题背景', '4  实施过程', '5  小结'],
    ['摘要', '1 课题简介', '2 课题背景', '4 实施过程', '附录'],
  ])('show the one that is gone: %s', (...headings) =>
    expect(told(paper(...headings)).join()).toContain('这里的标题序号是“4”，前面缺“3”'),
  );
  it.each([
    ['1 课题简介', '2 课题背景', '3 实施过程', '附录'],
    ['1 课题简介', '2 课题背景', '调查方法', '4 实施过程'],
  ])('and none where all are there, or one between has none: %s', (...headings) =>
    expect(told(paper(...headings)).join()).not.toContain('前面缺'),
  );
});

describe('what the opening announces', () => {
  const weekly = (third: string): string =>
    '# 本周工作总结\n\n本周主要围绕**文献管理体系的建立**、**研究内容的扩充**和**阶段性成果的展示**三个方面展开。\n\n' +
    `${third}### 研究内容的深化与扩充\n\n补充了两组实验，数据已整理。\n\n### 阶段性成果展示\n\n在组会上作了汇报，得到肯定。\n`;
  const told = (text: string) => findings(text, 'missing-section', { format: 'markdown', fileName: '周报.md' });
  it('may stand under another name in its place', () =>
    expect(told(weekly('### 研究流程规范化\n\n统一了模板和格式，便于今后查找。\n\n'))).toHaveLength(0));
  it('is told where nothing stands', () =>
    expect(told(weekly('')).some(({ message }) => message.includes('文献管理体系的建立'))).toBe(true));
  it('ends on a word that says so', () =>
    expect(findings(`${weekly('')}\n# END\n`, 'empty-section', { format: 'markdown' })).toHaveLength(0));
});

it('a number before, in the words of who speaks, is not missing', () => {
  const minutes = (first: string): string =>
    `第二次会议记录\n\n时间：2031年5月6日\n地点：三楼会议室\n主持人：周明\n出席人员：李芳、王强\n记录人：李芳\n\n周：我看了别处的做法。\n${first}\n（2）巡查要有记录，当天交到组里。\n（3）问题要有回音，三天之内答复。\n`;
  expect(
    findings(minutes('我认为（1）先要定下人来。'), 'missing-section').some(({ message }) => message.includes('序号')),
  ).toBe(false);
});
