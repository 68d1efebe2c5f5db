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
});
