/** Files that hold several reports: where each begins, that each is judged by itself, and what is never split. */
import { describe, expect, it } from 'vitest';
import { type Format, partsOf, readReport } from '../server/src/core/index';
import { findings } from './check';

const TALK =
  '一年来，全镇上下认真贯彻落实各项部署，组织党员干部走访入户，开展政策宣传、隐患排查和便民服务，群众反映的问题逐项登记、逐项办理，各项工作平稳推进。';
/** A body with numbered sections, long enough to be a report. */
const BODY = `一、主要工作\n${TALK}${TALK}\n二、存在问题\n工作中还存在宣传不够深入、队伍力量不足等问题。${TALK}\n三、下一步打算\n下一步将继续加强队伍建设，完善工作机制。${TALK}\n`;

const opens = (text: string, format: Format = 'plain'): string[] =>
  partsOf(readReport(text, { format })).map((part) => text.slice(part.paragraphs[0]!.span.start).split('\n')[0]!);

describe('a collection', () => {
  it.each<[string, string, string[]]>([
    ['篇一 篇二', `防汛工作总结篇一\n${BODY}防汛工作总结篇二\n${BODY}`, ['防汛工作总结篇一', '防汛工作总结篇二']],
    [
      '【篇一】 under a heading',
      `防汛工作总结（精选3篇）\n【篇一】防汛工作总结\n${BODY}【篇二】防汛工作总结\n${BODY}`,
      ['防汛工作总结（精选3篇）', '【篇一】防汛工作总结', '【篇二】防汛工作总结'],
    ],
    ['第1篇', `第1篇\n安全工作总结\n${BODY}第2篇\n社区工作计划\n${BODY}`, ['第1篇', '第2篇']],
    ['第一篇 without chapters', `第一篇\n${BODY}第二篇\n${BODY}`, ['第一篇', '第二篇']],
    [
      '第一篇：a title',
      `第一篇：年度工作总结\n${BODY}第二篇：消防工作总结\n${BODY}`,
      ['第一篇：年度工作总结', '第二篇：消防工作总结'],
    ],
    [
      'numbers behind the title',
      `社区宣传工作计划（一）\n${BODY}社区宣传工作计划（二）\n${BODY}`,
      ['社区宣传工作计划（一）', '社区宣传工作计划（二）'],
    ],
    [
      'the first without its number',
      `社区宣传工作计划\n${BODY}社区宣传工作计划二\n${BODY}社区宣传工作计划三\n${BODY}`,
      ['社区宣传工作计划', '社区宣传工作计划二', '社区宣传工作计划三'],
    ],
    ['Arabic numbers', `护理工作总结1\n${BODY}护理工作总结2\n${BODY}`, ['护理工作总结1', '护理工作总结2']],
    [
      'traditional script',
      `護理工作總結篇一\n${BODY}護理工作總結篇二\n${BODY}`,
      ['護理工作總結篇一', '護理工作總結篇二'],
    ],
    [
      '范文',
      `客服主管年度工作计划范文\n${BODY}客服主管年度工作计划范文\n${BODY}`,
      ['客服主管年度工作计划范文', '客服主管年度工作计划范文'],
    ],
    [
      'two marks in a row',
      `第1篇\n护理工作总结\n${BODY}第2篇\n护理工作计划（一）\n${BODY}护理工作计划（二）\n${BODY}`,
      ['第1篇', '第2篇', '护理工作计划（二）'],
    ],
    [
      'a title under a signature',
      `石桥镇2023年工作总结\n${BODY}石桥镇人民政府\n2023年12月20日\n柳河镇2023年工作总结\n${BODY}柳河镇人民政府\n2023年12月22日\n`,
      ['石桥镇2023年工作总结', '柳河镇2023年工作总结'],
    ],
    [
      'a title of the same kind with its own 一、',
      `石桥镇2023年工作总结\n${BODY}柳河镇2023年工作总结\n${BODY}`,
      ['石桥镇2023年工作总结', '柳河镇2023年工作总结'],
    ],
  ])('%s', (_, text, expected) => {
    expect(opens(text)).toEqual(expected);
    expect(opens(text.replaceAll('\n', '\r\n')).map((line) => line.trim())).toEqual(expected);
  });

  it('in Markdown', () => {
    const body = BODY.replaceAll('\n', '\n\n');
    expect(opens(`# 石桥镇2023年工作总结\n\n${body}# 柳河镇2023年工作总结\n\n${body}`, 'markdown')).toEqual([
      '# 石桥镇2023年工作总结',
      '# 柳河镇2023年工作总结',
    ]);
    expect(opens(`# 石桥镇2023年工作总结\n\n${body}## 石桥镇2023年防汛工作总结\n\n${body}`, 'markdown')).toHaveLength(
      1,
    );
  });

  it('keeps offsets of the document and counts paragraphs anew', () => {
    const text = `防汛工作总结篇一\n${BODY}防汛工作总结篇二\n${BODY}`;
    const [, second] = partsOf(readReport(text, { format: 'plain' }));
    expect(second!.paragraphs[0]!.index).toBe(0);
    expect(text.slice(second!.title!.span.start, second!.title!.span.end)).toBe('防汛工作总结篇二');
    expect(text.slice(second!.headings[0]!.section.start).startsWith('一、主要工作')).toBe(true);
    expect(second!.headings.at(-1)!.section.end).toBeLessThanOrEqual(text.length);
  });
});

describe('one report', () => {
  it.each<[string, string]>([
    [
      'a plan of book length',
      `全县发展规划\n第一篇\n总体要求\n第一章 发展基础\n${TALK}\n第二章 指导思想\n${TALK}\n第二篇\n重点任务\n第三章 产业\n${TALK}\n`,
    ],
    [
      'a summary and next year’s plan',
      `2023年工作总结及2024年工作计划\n全镇2023年度工作总结\n${BODY}全镇2024年度工作计划\n${BODY}`,
    ],
    [
      'a report in halves',
      `县教育局关于2023年工作情况的报告\n全县2023年教育工作总结\n${BODY}全县2024年教育工作计划\n${BODY}`,
    ],
    [
      'a notice with its plan',
      `关于印发《消防安全整治方案》的通知\n各村：\n${TALK}${TALK}${TALK}\n石桥镇人民政府\n2024年3月1日\n石桥镇消防安全整治工作方案\n${BODY}`,
    ],
    [
      'a report with its attachment',
      `石桥镇2023年工作总结\n${BODY}石桥镇人民政府\n2023年12月20日\n附件1\n石桥镇2023年防汛工作总结\n${BODY}`,
    ],
    [
      'attachments that are named before',
      `石桥镇关于防汛工作的报告\n${BODY}附：柳河村防汛工作报告\n石桥镇人民政府\n2023年12月20日\n柳河村防汛工作报告\n${BODY}`,
    ],
    [
      'choices in a study',
      `旧桥改造可行性研究报告\n一、总论\n${TALK}\n二、方案比选\n旧桥加固改造方案一\n${TALK}\n旧桥加固改造方案二\n${TALK}\n三、结论\n${TALK}\n`,
    ],
    ['a table of contents', `防汛工作总结\n防汛工作总结篇一\n防汛工作总结篇二\n防汛工作总结篇三\n${BODY}`],
    ['one mark alone', `防汛工作总结篇二\n${BODY}`],
    ['a title that comes back as a page header', `石桥镇2023年工作总结\n${BODY}石桥镇2023年工作总结\n${BODY}`],
    [
      'a title that comes back with the number of the page',
      `石桥镇2023年工作总结\n一、主要工作\n${TALK}${TALK}\n石桥镇2023年工作总结 2\n${TALK}${TALK}\n二、存在问题\n${TALK}\n石桥镇2023年工作总结 3\n${TALK}${TALK}\n`,
    ],
    ['plans of departments under bare headings', `学校工作计划\n${BODY}教学工作计划\n${BODY}德育工作计划\n${BODY}`],
    [
      'an article that speaks of pieces',
      `教研工作总结\n${TALK}本学期共收到论文两篇：\n第一篇谈课堂提问，第二篇谈作业设计。\n${BODY}`,
    ],
    ['bulletins by issue', `工作简报\n第3期\n${BODY}${BODY}`],
    ['a speech that quotes', `在全县大会上的讲话\n${BODY}同志们，我再讲三点意见\n${BODY}`],
  ])('%s', (_, text) => expect(opens(text)).toHaveLength(1));
});

describe('each is judged by itself', () => {
  const good = BODY;
  const short = BODY.replace(/二、存在问题\n.*\n/, '').replace('三、', '二、');

  it('a section missing in one of them', () => {
    const text = `石桥镇工作总结（一）\n${good}石桥镇工作总结（二）\n${short}`;
    const found = findings(text, 'missing-section');
    expect(found.map((one) => text.slice(one.span.start, one.span.end))).toEqual(['石桥镇工作总结（二）']);
    expect(found[0]!.message).toContain('存在问题');
  });

  it('numbers begin again and may skip in one', () => {
    const text = `防汛工作总结篇一\n${good}防汛工作总结篇二\n${good.replace('三、', '四、')}`;
    const found = findings(text, 'heading-sequence');
    expect(found.map((one) => text.slice(one.span.start, one.span.end + 4))).toEqual(['四、下一步打']);
    expect(found[0]!.span.start).toBeGreaterThan(text.indexOf('篇二'));
  });

  it('figures of two reports are two facts', () => {
    const figures = (count: number): string =>
      `一、主要工作\n${TALK}全镇共有低保对象${count}户。${TALK}\n二、存在问题\n${TALK}存在宣传不够等问题。\n三、下一步打算\n下一步将继续加强管理。${TALK}\n`;
    expect(findings(`民政工作总结篇一\n${figures(356)}民政工作总结篇二\n${figures(412)}`, 'number-conflict')).toEqual(
      [],
    );
    const one = `民政工作总结\n${figures(356).replace('二、存', '全镇共有低保对象412户。\n二、存')}`;
    expect(findings(one, 'number-conflict')).toHaveLength(1);
  });

  it('years of two reports are two years', () => {
    const signed = (year: number): string => `石桥镇${year}年工作总结\n${good}石桥镇人民政府\n${year}年12月20日\n`;
    expect(findings(signed(2022) + signed(2023), 'stale-year')).toEqual([]);
  });

  it('what the front matter says of the kind holds for all', () => {
    const text = `---\n文种: 工作总结\n---\n第1篇\n${good}第2篇\n${good}`;
    expect(
      partsOf(readReport(text, { format: 'plain' }))
        .slice(1)
        .map((part) => part.genre),
    ).toEqual([
      { id: 'zongjie', by: 'front-matter' },
      { id: 'zongjie', by: 'front-matter' },
    ]);
  });
});
