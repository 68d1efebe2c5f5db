/** Letters by whom they speak to, titles with a number behind, and the weekly of a group by its headings. */
import { describe, expect, it } from 'vitest';
import { readReport } from '../server/src/core/index';

const kind = (text: string, fileName = 'a.txt'): string | undefined =>
  readReport(text, { format: fileName.endsWith('.md') ? 'markdown' : 'plain', fileName }).genre.id;

describe('a letter of somebody', () => {
  it('speaks to its reader', () =>
    expect(kind('外公的一封信\n小远：\n你好！家里的柿子红了，等你回来摘。\n')).toBe('shuxin'));
  it('is told of in a story', () =>
    expect(kind('外公的一封信\n那年冬天，邮差在雪地里走了很久。\n他把信放在门边，没有敲门。\n')).toBeUndefined());
  it('from those who live there', () =>
    expect(kind('来自业主的一封信\n物业的同志们，这几年辛苦了，小区越来越整洁。\n')).toBe('shuxin'));
});

it('the number behind a title is none of it', () => {
  expect(kind('实习总结 500\n我在云岭档案馆实习了两个月。\n我先学编目，后来接待读者。\n')).toBe('shixi');
  expect(kind('2019年度总结3435\n一年来，站里完成了三项改造。\n')).toBe('zongjie');
});

describe('the weekly of a group', () => {
  it('names whose week it was', () =>
    expect(
      kind(
        '第一周：\n周明本周工作：\n搭好页面。\n下周任务：\n接入地图。\n林远本周工作：\n写完接口。\n下周任务：\n补测试。\n',
        '记录.txt',
      ),
    ).toBe('zhoubao'));
  it('and no price of a week', () =>
    expect(kind('青岩本周菜价：\n白菜涨了。\n青岩下周天气：\n有雨。\n', '记录.txt')).toBeUndefined());
});

describe('the weekly of programmers', () => {
  const code =
    '```python\ndef read(path):\n    return open(path)\n```\n\n`read()` 返回 `TextIOWrapper`，见 `io.py`。\n\n'.repeat(
      6,
    );
  it('is one where it tells what was done in the time', () => {
    expect(kind(`# 检索服务项目周报（二）：分词接入\n\n**本周工作**：接入分词\n\n## 1. 接口\n\n${code}`, 'a.md')).toBe(
      'zhoubao',
    );
    expect(kind(`# 开发日报 — 2025-03-04\n\n## 今日完成\n\n### 1. 接口\n\n${code}`, 'a.md')).toBe('zhoubao');
  });
});

describe('a meeting that has a number', () => {
  const minutes = '时间：2月23日下午\n讨论了分工，各人先读材料。\n';
  it('was recorded where one field of minutes stands below', () => {
    expect(kind(`# 第一次小组讨论\n\n${minutes}`, 'a.md')).toBe('huiyijilu');
    expect(kind(`# 第五次会议（老师参与）\n\n${minutes}`, 'a.md')).toBe('huiyijilu');
  });
  it('and one without a number needs more of them', () =>
    expect(kind(`# 关于分工的讨论\n\n${minutes}`, 'a.md')).not.toBe('huiyijilu'));
});

describe('a week in the title', () => {
  it('is told of below', () => {
    expect(kind('# 19-20秋第16周1216-1222\n\n## 本周工作\n\n- 编程题\n', 'a.md')).toBe('zhoubao');
    expect(kind('## 第六周\n\n### 一、本周工作总结\n\n接口写完了。\n', 'a.md')).toBe('zhoubao');
  });
  it('or is a lesson', () => expect(kind('# 第六周 指针\n\n## 数组\n\n下标从零开始。\n', 'a.md')).not.toBe('zhoubao'));
});
