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
