/** stale-year: which years are held against each other, and which only look like leftovers. */
import { describe, expect, it } from 'vitest';
import { check, checkFix, checkSilent, findings } from './check';

const RULE = 'stale-year';

describe('file name against title', () => {
  it('is found when both name the same paper', () => {
    check(RULE, '⟦2023⟧{stale-year}年工作总结\n一年来，成绩显著。', { fileName: '2024年工作总结.txt' });
    check(RULE, '青石镇⟦2023⟧{stale-year}年度工作总结\n一年来，成绩显著。', { fileName: '青石镇2024年工作总结.md' });
  });
  it('is silent when the paper is filed under the year it was signed in', () =>
    checkSilent(RULE, '2023年工作总结\n成绩显著。\n某单位\n2024年1月5日', { fileName: '2024年工作总结.txt' }));
  it.each([
    '2024年底定稿.txt',
    '总结.txt',
    '2023年工作总结.txt',
    '20240105.txt',
    '2023—2024年工作总结.txt',
    '2024年党建材料汇编.txt',
  ])('is silent for %s', (fileName) => checkSilent(RULE, '2023年工作总结\n一年来，成绩显著。', { fileName }));
});

describe('silent', () => {
  it.each([
    '2024年工作总结\n较好完成任务。\n某单位\n2025年1月5日',
    '2024年第一季度工作总结\n较好完成任务。\n某单位\n2024年3月31日',
    '2024年春节慰问活动总结\n活动圆满。\n某单位\n2024年2月20日',
    '2023年工作总结和2024年工作计划\n较好完成任务。\n某单位\n2023年12月25日',
    '2023—2024学年工作总结\n较好完成任务。\n某单位\n2024年7月5日',
    '关于2025年工作安排的报告\n现将2024年工作情况报告如下：\n某单位\n2024年12月25日',
    '2024年工作计划\n某单位\n2023年12月25日',
    '2024年工作总结\n现将2023年总结和2024年计划报告如下：较好。',
    '工作总结\n2023年，完成任务。\n2022年1月5日',
    '2023年工作总结\n一年来，成绩显著。\n二、下一步打算\n2024年，抓好三件事：2024年3月前开工，2024年6月前完工。',
    '“十四五”时期工作总结\n2023年完成。\n2022年1月5日',
    '关于2025年元旦春节市场供应准备情况的报告\n货源充足。\n某局\n2024年12月20日',
    '关于申报2025年农田水利项目的情况报告\n现将2024年项目完成情况报告如下：',
    '关于开展2025年安全检查的通知\n请于2024年12月前报送。\n某单位\n2024年12月1日',
  ])('%s', (text) => checkSilent(RULE, text));
});

describe('fixes and messages', () => {
  it('offer either year', () => {
    const text = '关于2024年工作情况的报告\n现将我镇2023年工作情况报告如下：';
    checkFix(RULE, text, '关于2024年工作情况的报告\n现将我镇2024年工作情况报告如下：', '改为2024年');
    checkFix(RULE, text, '关于2023年工作情况的报告\n现将我镇2023年工作情况报告如下：', '标题');
  });
  it('take a January signature for the year after', () => {
    checkFix(
      RULE,
      '2023年工作总结\n成绩显著。\n某单位\n2023年1月5日',
      '2023年工作总结\n成绩显著。\n某单位\n2024年1月5日',
    );
  });
  it('are a warning and never safe', () => {
    const found = findings('2024年工作总结\n成绩显著。\n某单位\n2023年12月5日', RULE);
    expect(found.map((f) => f.severity)).toEqual(['warning']);
    expect(found.every((f) => f.fixes.every((fix) => !fix.safe))).toBe(true);
  });
});

describe('the neighbouring year', () => {
  it('in the first sentence of a summary or plan', () => {
    check(RULE, '青石镇2024年工作总结\n⟦2023⟧{stale-year}年，在县委、县政府的正确领导下，我镇完成各项任务。');
    check(
      RULE,
      '青石镇2024年工作总结\n⟦2023⟧{stale-year}年是全面贯彻规划的开局之年，全镇上下奋力拼搏。今年以来，任务完成。',
    );
    check(RULE, '青石镇2024年工作计划\n⟦2023⟧{stale-year}年工作的总体思路是：坚持稳中求进，抓好春耕生产。');
  });
  it('in the heading of the plans for the year to come', () => {
    check(RULE, '青石镇2024年工作总结\n一、主要做法\n一年来，完成任务。\n二、⟦2024⟧{stale-year}年工作打算\n继续努力。');
    checkFix(
      RULE,
      '青石镇2024年工作总结\n一、做法\n完成任务。\n二、2024年工作计划\n继续。',
      '青石镇2024年工作总结\n一、做法\n完成任务。\n二、2025年工作计划\n继续。',
    );
  });
  it('under a plan', () => {
    const found = check(RULE, '青石镇2025年工作计划\n抓好春耕。\n青石镇人民政府\n⟦2024⟧{stale-year}年1月8日');
    expect(found[0]!.severity).toBe('information');
  });
  it.each([
    '青石镇2024年工作总结\n2023年底，县委作出部署。今年以来，我镇完成任务。',
    '青石镇2024年工作总结\n2023年，全镇财政收入3亿元；2024年，全镇财政收入4亿元。',
    '青石镇2024年工作总结\n2023年，全镇起步。\n2024年，我镇完成任务。',
    '青石镇2024年工作计划\n2023年，我镇完成了各项任务，积累了经验。',
    '青石镇2024年工作总结\n一、2024年工作计划完成情况\n完成。\n二、2025年工作打算\n继续。',
    '青石镇2024年上半年工作总结\n一、做法\n完成。\n二、2024年工作打算\n继续。',
    '青石镇2024年工作总结\n一、2024年工作回顾\n完成。\n二、下一步打算\n继续。',
    '青石镇2025年工作计划\n抓好春耕。\n青石镇人民政府\n2024年12月8日',
    '青石镇2025年工作计划\n抓好春耕。\n青石镇人民政府\n2025年2月8日',
    '青石镇2025年度预算编制工作安排\n抓好编制。\n青石镇人民政府\n2024年4月8日',
    '青石镇2023年总结和2024年计划\n2023年，在县委的领导下，我镇完成任务。',
    '青石镇2024年专项整治工作总结\n一、做法\n完成。\n二、2024年整治计划\n继续。',
  ])('silent: %s', (text) => checkSilent(RULE, text));
});

describe('the years of a summary in its headings', () => {
  const two = (first: string, second: string): string =>
    `2025年工作总结和2026年工作打算\n一、${first}\n全年走访企业60家，帮助解决难题21个。\n二、${second}\n继续做好走访。\n`;
  it('are those of its title', () => {
    check(RULE, two('⟦2024⟧{stale-year}年主要工作', '2026年工作打算'));
    check(RULE, two('2025年工作回顾', '⟦2025⟧{stale-year}年工作打算'));
    check(RULE, '2025年工作总结\n一、⟦2024⟧{stale-year}年工作回顾\n全年走访企业60家。\n');
  });
  it.each([
    two('2025年主要工作', '2026年工作打算'),
    two('主要工作', '打算'),
    '2025年政府工作报告\n一、2024年工作回顾\n全年走访企业60家。\n',
    '2025年工作计划\n一、2024年工作回顾\n全年走访企业60家。\n',
  ])('silent: %s', (text) => checkSilent(RULE, text));
});
