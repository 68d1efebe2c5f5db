/** A part that is gone comes back where it stood, written as the draft writes its headings. */
import { describe, expect, it } from 'vitest';
import { applyEdits, lint, readReport } from '../server/src/core/index';
import { sectionsOf } from '../server/src/core/report/sections';

const BODY =
  '馆内全年接待读者三万人次，流动书车走遍各村，办展十二场，开放自习座位二百个。读书会每周六上午举办，少儿故事会由志愿者主持，古籍修复室接待参观四十批。';
const reportOf = (text: string, fileName: string) =>
  readReport(text, {
    format: fileName.endsWith('.md') ? 'markdown' : 'plain',
    fileName,
  });

/** What the finding on a lost part puts back, in the draft whose headings are `lines`. */
function putBack(lines: readonly string[], fileName: string, title = '青河县图书馆2024年工作总结') {
  const text = `${fileName.endsWith('.md') ? '# ' : ''}${title}\n\n${lines.map((line) => `${line}\n\n${BODY}\n`).join('\n')}`;
  const found = lint(reportOf(text, fileName)).filter(({ rule }) =>
    ['missing-section', 'heading-sequence'].includes(rule),
  );
  const fix = found.flatMap(({ fixes }) => fixes).find(({ edits }) => edits.some((edit) => edit.text.includes('××')));
  const after = fix ? applyEdits(text, fix.edits) : text;
  const { main } = sectionsOf(reportOf(after, fileName));
  return {
    rules: found.map(({ rule, severity }) => `${rule} ${severity}`),
    heads: main.map(({ ordinal, text }) => `${ordinal?.value ?? '-'} ${text}`),
    lines: after.split('\n').filter((line) => /^(?:\*\*|#+ )?[一二三四五][、．，]/.test(line)),
  };
}

describe('a part that is put back', () => {
  it('closes the bold face that it opens', () =>
    expect(putBack(['**一、主要工作**', '**三、下一步打算**'], 'a.md').lines).toEqual([
      '**一、主要工作**',
      '**二、存在的问题**',
      '**三、下一步打算**',
    ]));
  it('has the mark behind its number that most have', () =>
    expect(putBack(['## 一、主要工作', '## 三，下一步打算'], 'a.md').lines[1]).toBe('## 二、存在的问题'));
  it('is a heading with a full stop behind its number, and without a name', () =>
    expect(putBack(['一．基本情况', '三．读者活动', '四．馆舍建设'], 'a.txt', '青河县图书馆简介').heads).toEqual([
      '1 基本情况',
      '2 ××××',
      '3 读者活动',
      '4 馆舍建设',
    ]));
  it('goes where the numbers skip, and is told once', () =>
    expect(putBack(['一、主要工作', '三、原因分析', '四、下一步打算'], 'a.txt')).toMatchObject({
      rules: ['missing-section warning'],
      heads: ['1 主要工作', '2 存在的问题', '3 原因分析', '4 下一步打算'],
    }));
  it('goes there where an abstract without a number stands before', () =>
    expect(putBack(['## 摘要', '## 一、主要工作', '## 二、主要成效', '## 四、下一步打算'], 'a.md').heads).toEqual([
      '- 摘要',
      '1 主要工作',
      '2 主要成效',
      '3 存在的问题',
      '4 下一步打算',
    ]));
  it('goes before the aims on which a draft ends', () =>
    expect(putBack(['一、工作回顾', '二、工作目标'], 'a.txt')).toMatchObject({
      rules: ['missing-section warning'],
      heads: ['1 工作回顾', '2 存在的问题', '3 工作目标'],
    }));
  it('goes before the conclusions behind open troubles', () =>
    expect(
      putBack(
        ['一、基本情况', '二、实施中存在的主要问题', '三、结论'],
        'a.txt',
        '青河县人民政府关于公共图书馆建设情况的报告',
      ).heads,
    ).toEqual(['1 基本情况', '2 实施中存在的主要问题', '3 下一步工作打算', '4 结论']));
});
