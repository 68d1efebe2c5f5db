/** Minutes and diaries of work by their fields: who came and what was said, day after day what was done. */
import { describe, expect, it } from 'vitest';
import { readReport } from '../server/src/core/index';

const kind = (text: string, fileName = 'a.txt'): string | undefined =>
  readReport(text, { format: fileName.endsWith('.md') ? 'markdown' : 'plain', fileName }).genre.id;

describe('minutes under headings', () => {
  it.each([
    [
      '',
      '# 第三次碰头\n\n时间：5月8日晚\n\n## 出席\n\n周明、林远\n\n## 议题\n\n海报用哪一版\n\n## 讨论内容\n\n先印二十张试试。\n',
    ],
    [
      'in English',
      '# 海报小组\n\nDate & Time: 5月8日 19:00\n\n## Attendees\n\n周明、林远\n\n## Discussion\n\n先印二十张试试，再看效果。\n',
    ],
  ])('%s', (_, text) => expect(kind(text, 'a.md')).toBe('huiyijilu'));
  it('but not what only tells of a discussion', () => {
    expect(kind('# 海报\n\n## 议题\n\n哪一版好\n\n## 讨论\n\n各有各的好。\n', 'a.md')).toBeUndefined();
    expect(kind('# 春游\n\n## 时间\n\n周六\n\n## 地点\n\n河边\n\n## 参加人员\n\n三班\n', 'a.md')).not.toBe('huiyijilu');
  });
});

describe('a diary of work', () => {
  const day = (head: string): string => `${head}\n做了什么：\n抄了十页县志。\n问题：\n字看不清。\n`;
  it('tells each day of the same', () =>
    expect(kind(['Day1 8.20', 'Day2 8.21', 'Day3 8.22'].map(day).join('\n'))).toBe('zhoubao'));
  it('two days are none, nor are days of a journey', () => {
    expect(kind(['Day1 8.20', 'Day2 8.21'].map(day).join('\n'))).toBeUndefined();
    expect(kind('Day1 8.20\n到了海边。\nDay2 8.21\n下雨了。\nDay3 8.22\n回家。\n')).toBeUndefined();
  });
  it('also where the first day alone has its date', () => {
    expect(kind(['Day1 8.20', 'Day2', 'Day3'].map(day).join('\n'))).toBe('zhoubao');
  });
});

describe('a weekly under brackets', () => {
  it('tells of this week and the next', () =>
    expect(kind('【本周工作】\n1. 抄了三卷县志。\n2. 校了两卷。\n【下周计划】\n1. 再抄两卷。\n')).toBe('zhoubao'));
  it('but not of one alone', () => expect(kind('【本周工作】\n1. 抄了三卷县志。\n2. 校了两卷。\n')).toBeUndefined());
});

describe('a log week by week', () => {
  const week = (days: string): string => `### ${days}\n\n- 抄了三卷县志，校了两卷。\n`;
  it('has the days it tells of over each part', () => {
    const weeks = ['2024-05-06 --- 2024-05-10', '2024-05-13 --- 2024-05-17', '5.20～5.24'];
    expect(kind(weeks.map(week).join('\n'), 'a.md')).toBe('zhoubao');
    expect(kind(weeks.slice(1).map(week).join('\n'), 'a.md')).toBeUndefined();
  });
});

describe('the plan of an event without a title', () => {
  const parts = (...names: string[]): string =>
    names.map((name, i) => `# ${'一二三四五六'[i]}、${name}\n\n按通知办。\n`).join('\n');
  it('says what for, when, where and for whom', () =>
    expect(kind(parts('活动目的', '活动主题：秋水长天', '举办时间', '举办地点', '参与对象'), 'a.md')).toBe('cehuashu'));
  it('but not what names no event, nor what tells of two of its parts', () => {
    expect(kind(parts('目的', '时间', '地点', '对象', '内容'), 'a.md')).not.toBe('cehuashu');
    expect(kind(parts('活动目的', '活动内容', '经费'), 'a.md')).not.toBe('cehuashu');
  });
});

describe('a survey without a title', () => {
  it('names itself in its parts', () => {
    const lines = [
      '1.调研目的：弄清早市为什么散得早。',
      '2.调研对象：四十户菜农。',
      '3.调研方法：蹲点问价。',
      '4.调研结果：车位不够。',
    ];
    expect(kind(`${lines.join('\n')}\n`)).toBe('diaoyan');
    expect(kind(`${lines.join('\n').replaceAll('调研', '')}\n`)).toBeUndefined();
  });
});

describe('a meeting by its title', () => {
  it('with a note behind its name', () =>
    expect(
      kind(
        '## 第二次会议（海报定稿）\n\n- 时间：5月8日\n- 地点：活动室\n- 参加人员：周明、林远\n- 议题：哪一版\n',
        'a.md',
      ),
    ).toBe('huiyijilu'));
});
