/** What a report lacks at its two ends informs, and its fix writes the part there. */
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../server/src/core/index';
import { findings } from './check';

const BODY =
  '巡查队每天上午沿河走一遍，看水位、看堤脚、看闸门，记下时间和地点，有事当场处置，处置不了的报镇里。'.repeat(4);
const draft = (title: string, ...headings: readonly string[]): string =>
  `# ${title}\n${headings.map((heading) => `\n## ${heading}\n\n${BODY}\n`).join('')}`;
const told = (text: string) => findings(text, 'missing-section', { format: 'markdown' });
const grades = (text: string): string[] =>
  told(text).map(({ severity, span }) => `${severity} ${text.slice(span.start, span.end)}`);

describe('a report that begins at once', () => {
  const text = draft('河道巡查项目总结报告', '一、主要成果', '二、巡查人员', '三、存在的问题', '四、下一步计划');
  it('hints at its first heading', () => expect(grades(text)).toEqual(['hint 主要成果']));
  it('is given its overview, and counts anew', () => {
    const after = applyEdits(text, told(text)[0]!.fixes[0]!.edits);
    expect(after).toMatch(/## 一、基本情况\n\n××××××。\n\n## 二、主要成果[\s\S]*## 五、下一步计划/);
  });
  it('is let be where fields alone stand under the title, but told of', () =>
    expect(grades(text.replace('\n## 一', '\n日期：2026年5月\n\n## 一'))).toEqual(['hint 主要成果']));
  it('and has its overview in a paragraph', () =>
    expect(grades(text.replace('\n## 一', '\n三月至五月，镇里组织六支队伍巡查了全部河道。\n\n## 一'))).toEqual([]));
  it('is silent where nothing usual is wanted', () =>
    expect(
      findings(text, 'missing-section', {
        format: 'markdown',
        config: { rules: { 'missing-section': { options: { usual: false } } } },
      }),
    ).toEqual([]));
});

describe('a report that examines something', () => {
  const parts = ['检测范围', '检测方法', '检测数据', '堤段明细'];
  it('hints where it ends on a detail', () =>
    expect(grades(draft('河堤检测报告', ...parts))).toEqual(['hint 堤段明细']));
  it('ends on a conclusion, or on what comes next', () => {
    for (const end of ['检测结论', '处理建议', '存在的问题和风险'])
      expect(grades(draft('河堤检测报告', ...parts, end)).filter((one) => one.includes('明细'))).toEqual([]);
  });
  it('may conclude anywhere', () => expect(grades(draft('河堤检测报告', '总体结论', ...parts))).toEqual([]));
  it('is no description', () => expect(grades(draft('用户分析报告', '学生', '教师', '家长', '邻居'))).toEqual([]));
});
