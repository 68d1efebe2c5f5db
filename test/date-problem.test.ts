/** date-problem: single sentences, right and wrong, with severities, messages and fixes. Whole texts are in fixtures/. */
import { describe, expect, it } from 'vitest';
import { check, checkFix, checkSilent, findings } from './check';

const RULE = 'date-problem';
const first = (text: string) => findings(text, RULE)[0];

describe('silent', () => {
  it.each([
    '2024年2月29日召开',
    '每年2月29日',
    '农历二月三十日',
    '自收到之日起60日内',
    '2024年11月至3月',
    '每年11月15日至3月15日供暖',
    '5月1日至4月30日为合同期',
    '9月1日至1月15日为第一学期',
    '值班时间20:00—6:00',
    '工作时间8:30—5:30',
    '夜班18:00—08:00',
    '夜间22:00~6:00',
    '晚上9:30—次日6:30',
    '中午12:00—2:00',
    '下午6:00至9:00',
    '晚8时至次日凌晨2时',
    '婴儿13月龄、18月龄接种',
    '36月以内完成',
    '1、2、12月龄',
    '版本号2024.13.1',
    '合同编号：2024-15-32',
    'IP 10.12.31.2',
    '比分25:30',
    '水温1:60稀释',
    '周一至周日8:00—22:00',
    '2024年5月1日起，周一至周五办公',
    '3月5日周日均客流',
    '12345热线24小时值班',
    '2020—2022年三年行动',
    '2021—2025年，历时五年',
    '3月1日至3月10日，历时9天',
    '3月1日至3月10日，历时10天',
    '2月20日至3月5日，历时15天',
    '2022年12月至2023年2月，历时3个月',
    '9月1日—9月5日，为期一周的军训',
    '2018年3月至2020年6月，历时两年多',
    '2024年5月1日至31日报名，培训为期5天',
    '5月1日至10日，举办了3期为期5天的培训班',
    '2021年是建党100周年',
    '2020年，喜迎建党100周年',
    '1949年10月至2019年10月，新中国成立70周年',
    '“十四五”时期（2021—2025年）',
    '2025年是“十四五”收官之年',
    '2022年是“十四五”承上启下之年',
    '前三季度（1—9月）',
    '去年12月至今年2月',
    '12月31日24时',
    '24:00',
    '百米成绩12时',
    '5月5日5月6日两天',
    '公元618年6月18日',
    '20xx年xx月xx日',
    '2024年00月00日',
    '5·12地震',
    '6月31号楼',
    '9:00—17:30',
    '0时起',
    '2月29日召开党员大会，2024年全年召开12次',
    '2070年5月1日到期',
    '用时25时30分',
    '民國113年2月29日',
    '113年5月1日',
    '2022年10月，党的二十大胜利召开',
    '2018年，党的十九大召开后的第一年',
    '10月1日至7日放假调休，共7天',
    '上午12:30',
    '2024年1月26日至次月25日',
    '1—2个月',
    '订单20241305001',
  ])('%s', (text) => checkSilent(RULE, `　　${text}。`));
});

describe('lengths that may be counted from one end', () => {
  it.each([
    '建设期：2025年4月至9月，共6个月。',
    '5月1日至10日，历时9天。',
    '5月1日至10日，用3天时间走访了全部小区。',
    '用6个月时间（2026年7月至12月）全部完成。',
    '8月至9月，共1个月。',
  ])('silent: %s', (text) => checkSilent('date-problem', text));
});

describe('found', () => {
  it.each([
    '截至⟦6月31日⟧{date-problem}',
    '⟦2023年2月29日⟧{date-problem}',
    '⟦一九九六年六月三十一日⟧{date-problem}',
    '⟦2024年19月26日⟧{date-problem}',
    '⟦2024/2/30⟧{date-problem}',
    '今年1—⟦13月份⟧{date-problem}',
    '截至⟦2024年14月底⟧{date-problem}',
    '⟦5月32日⟧{date-problem}',
    '⟦10月0日⟧{date-problem}',
    '5月9日—⟦6月12月⟧{date-problem}',
    '2024年⟦5月⟧{date-problem}5月3日',
    '⟦2024年⟧{date-problem}2024年5月',
    '⟦2024年5月1日，星期五⟧{date-problem}',
    '⟦2024年5月1日是星期五⟧{date-problem}',
    '⟦2024-05-01（周五）⟧{date-problem}',
    '⟦周三（2024年5月9日）⟧{date-problem}',
    '⟦2024年6月10日-2023年6月20日⟧{date-problem}',
    '⟦5月20-15日⟧{date-problem}',
    '⟦2024年5月10日起，至2024年5月1日⟧{date-problem}',
    '⟦2023年1月—2022年12月⟧{date-problem}',
    '⟦15:00—14:00⟧{date-problem}',
    '⟦下午13时75分⟧{date-problem}',
    '⟦晚上25:30⟧{date-problem}',
    '工期2024年3月1日至4月30日，⟦共100天⟧{date-problem}',
    '2024年3月1日至5月31日（⟦为期一个月⟧{date-problem}）',
    '培训⟦为期5天⟧{date-problem}（2024年5月6日—5月8日）',
    '9:00—11:00，⟦历时3小时⟧{date-problem}',
    '2023年是建军⟦90周年⟧{date-problem}',
    '第二季度（⟦3—6月⟧{date-problem}）',
    '⟦2025年⟧{date-problem}是“十四五”规划的开局之年',
    '⟦2124年⟧{date-problem}5月3日',
    '5月1日至5日放假调休，⟦共7天⟧{date-problem}',
    '⟦2024年6月30日（农历五月廿五，星期一）⟧{date-problem}',
    '⟦2018年⟧{date-problem}党的十九大胜利召开',
    '項目於⟦2023年2月29日⟧{date-problem}竣工',
  ])('%s', (text) => void check(RULE, `　　${text}。`));
});

describe('an anniversary that does not fit its year', () => {
  it.each([
    ['2023年是建军90周年。', ['改为“96周年”', '改为“2017年”']],
    ['2023年是建军九十周年。', ['改为“九十六周年”', '改为“2017年”']],
  ])('%s', (text, titles) => expect(first(text)?.fixes.map(({ title }) => title)).toEqual(titles));
});

describe('severity follows the evidence', () => {
  it.each([
    ['2021年7月30日（星期四）召开。', 'error'],
    ['2021年度会议定于7月30日（星期四）召开。', 'warning'],
    ['5月9日至5月3日。', 'error'],
    ['2024年6月至3月。', 'warning'],
    ['上午14:30召开。', 'warning'],
    ['3月1日至3月10日，历时15天。', 'warning'],
    ['今年6月31日。', 'error'],
    ['建设期：2025年4月至9月，共5个月。', 'information'],
    ['用5个月时间（2026年7月至12月）全部完成。', 'information'],
    ['国庆值班（10月1日至8日，共7天）安排如下。', 'information'],
    ['建设期：2025年4月至9月，共4个月。', 'warning'],
  ])('%s %s', (text, severity) => expect(first(text)?.severity).toBe(severity));
});

describe('a weekday whose year stands elsewhere', () => {
  it('is judged by the only year of the draft', () => {
    check(RULE, '关于放假的通知\n⟦10月1日（星期一）⟧{date-problem}放假。\n某某中学\n2024年9月20日');
  });
  it('is left alone when the draft names several years', () => {
    checkSilent(RULE, '2023年放假安排\n10月1日（星期一）放假。\n2018年9月20日、2021年9月20日');
    checkSilent(RULE, '2018年放假安排\n10月1日（星期一）放假。\n2022年9月20日');
  });
  it('is judged by both of two years that follow each other', () => {
    check(RULE, '关于2025年元旦放假的通知\n⟦1月1日（星期五）⟧{date-problem}放假。\n2024年12月20日');
    checkSilent(RULE, '关于2025年元旦放假的通知\n1月1日（星期三）放假。\n2024年12月20日');
  });
  it('is left alone when all fit the next year', () => {
    checkSilent(RULE, '节假日安排\n1月1日（星期三）放假。\n5月1日（星期四）放假。\n2024年11月12日');
  });
});

describe('messages and fixes', () => {
  it('show the reasoning', () => {
    expect(first('2021年7月30日（星期四）召开。')?.message).toContain('2021年7月30日是星期五');
    expect(first('2023年2月29日召开。')?.message).toContain('2023年不是闰年');
    expect(findings('Meeting 2021年7月30日（星期四）。', RULE, { config: { locale: 'en' } })[0]?.message).toContain(
      '2021-7-30 is a Friday',
    );
  });
  it('offer the right weekday, the swapped ends, the last day of the month', () => {
    checkFix(RULE, '2021年7月30日（星期四）召开。', '2021年7月30日（星期五）召开。');
    checkFix(RULE, '2024年5月20日至5月10日。', '2024年5月10日至5月20日。');
    checkFix(RULE, '5月9日至3日。', '5月3日至9日。');
    checkFix(RULE, '2025—2021年。', '2021—2025年。');
    checkFix(RULE, '截至6月31日。', '截至6月30日。');
  });
  it('are safe only where the slip is certain', () => {
    expect(first('5月9日—6月20月。')?.fixes[0]?.safe).toBe(true);
    expect(first('5月9日—6月12月。')?.fixes[0]?.safe).toBe(false);
    expect(first('2021年7月30日（星期四）。')?.fixes[0]?.safe).toBe(false);
    checkFix(RULE, '5月9日—6月20月。', '5月9日—6月20日。');
    checkFix(RULE, '2024年5月5月3日。', '2024年5月3日。');
  });
});
