/** How loudly minutes are told what their head lacks, and a letter that it has no closing. */
import { describe, expect, it } from 'vitest';
import { lint, readReport } from '../server/src/core/index';

const SAID = '会上逐项过了升级方案，林远负责演练，周禾写回退步骤，陈桥通知各科室。'.repeat(5);
const told = (text: string): string[] =>
  lint(readReport(text, { format: 'plain', fileName: 'a.txt' }))
    .filter(({ rule }) => rule === 'missing-element')
    .map(({ severity, message }) => `${severity} ${/缺少([^。]*)/.exec(message)?.[1]}`);
const minutes = (...head: string[]): string => ['例会会议纪要', ...head, SAID].join('\n');
const [WHEN, WHERE, WHO] = ['时间：2024年6月5日', '地点：二楼会议室', '参会人员：林远、周禾、陈桥'];
const REST = ['主持人：林远', '记录人：周禾', '议题：分工'];

describe('minutes', () => {
  it('that head the rest and not the time are warned', () =>
    expect(told(minutes(WHERE, WHO, ...REST))).toEqual(['warning 会议时间']));
  it('that lack the place alone are informed', () =>
    expect(told(minutes(WHEN, WHO, ...REST))).toEqual(['information 会议地点']));
  it('that head all are left alone', () => expect(told(minutes(WHEN, WHERE, WHO, ...REST))).toEqual([]));
  it('that head time and place by one label are left alone', () =>
    expect(told(minutes('时间地点：2024年6月5日 二楼会议室', WHO, ...REST))).toEqual([]));
  it('that say beside a label who signs there are left alone', () =>
    expect(told(minutes(WHEN, WHERE, '会议参会人 (本人签字)：林远、周禾、陈桥', ...REST))).toEqual([]));
  it('that head little are left alone', () => expect(told(minutes(WHO))).toEqual([]));
});

describe('labels in a table and in a quotation', () => {
  const told2 = (text: string): string[] =>
    lint(readReport(text, { format: 'markdown', fileName: 'a.md' }))
      .filter(({ rule }) => rule === 'missing-element')
      .map(({ message }) => /缺少([^。]*)/.exec(message)?.[1] ?? '');
  it('are those of the head', () => {
    const table = ['时间 | 2024-06-05', '地点 | 二楼', '主持人 | 林远', '记录人 | 周禾', '参与人员 | 林远、周禾'];
    expect(
      told2(
        `## 第5次会议记录\n\n| 主题 | 分工 |\n| --- | --- |\n${table.map((row) => `| ${row} |\n`).join('')}\n${SAID}\n`,
      ),
    ).toEqual([]);
    const [lacking] = told2(`## 第一次会议记录\n\n> 时间：2024/06/05\n> 地点：二楼\n> 主持人：林远\n\n${SAID}\n`);
    expect(lacking).not.toContain('地点');
  });
  it('stand behind marks of a list there, and a day in the title tells when', () => {
    const quoted = (title: string, when: string): string =>
      `# ${title}\n\n> - ${when}\n> - 参会人员：全体理事\n> - 会议记录：林远\n\n${SAID}\n`;
    expect(told2(quoted('理事会例会', '日期/时间：2024 年 6 月 5 日 20:30')).join()).not.toContain('时间');
    expect(told2(quoted('理事会例会', '议题：换届')).join()).toContain('时间');
    expect(told2(quoted('理事会 2024-06-05 例会', '议题：换届')).join()).not.toContain('时间');
  });
});

describe('a letter that asks', () => {
  const letter = (end: string): string =>
    `关于报送清理情况的函\n各单位：\n现将有关事项函告如下。\n一、报送内容\n清理的数量和依据。\n二、报送要求\n8月20日前送至办公室。\n${end}\n青河县教育局\n2024年5月1日`;
  it('is informed of its closing', () => expect(told(letter('数据应与系统一致。'))).toEqual(['information 结语']));
  it('may close as it likes', () => expect(told(letter('请予支持为盼。'))).toEqual([]));
});

it('a label on a line that Markdown joins to the one above is one of the head', () => {
  const text = `# 第五次例会会议记录\r\n\r\n**时间：** 2024年6月5日 19:00--21：30\r\n**地点：** 二楼会议室\r\n**参会人员：** 林远、周禾\r\n\r\n## 分工\r\n\r\n${SAID}\r\n`;
  const lacks = lint(readReport(text, { format: 'markdown', fileName: 'a.md' })).filter(
    ({ rule }) => rule === 'missing-element',
  );
  expect(lacks.map(({ message }) => message).join()).not.toMatch(/地点|参会|出席/);
});
