/** How loudly a first part that is gone is told: by what else shows that the draft begins with it. */
import { describe, expect, it } from 'vitest';
import { findings } from './check';

const BODY = '各村按时完成，没有遗留事项，群众满意。';
const draft = (title: string | undefined, numbers: readonly string[], mark = '## '): string =>
  [
    ...(title ? [`# ${title}`] : []),
    ...numbers.map((number, i) => `${mark}${number}${'摸底分类整治验收总结宣传'.slice(i * 2, i * 2 + 2)}`),
  ]
    .map((heading) => `${heading}\n\n${BODY}\n`)
    .join('\n');
const grades = (text: string, format: 'plain' | 'markdown' = 'markdown'): string[] =>
  findings(text, 'heading-sequence', { format }).map(({ severity }) => severity);

describe('a draft that begins with 二', () => {
  it('warns under a title, where three count on', () =>
    expect(grades(draft('青河镇环境整治总结', ['二、', '三、', '四、']))).toEqual(['warning']));
  it('warns so of 2. with #, too', () =>
    expect(grades(draft('青河镇环境整治总结', ['2. ', '3. ', '4. ']))).toEqual(['warning']));
  it('warns without a title, where four count on', () =>
    expect(grades(draft(undefined, ['二、', '三、', '四、', '五、']))).toEqual(['warning']));
  it('warns so in plain text', () =>
    expect(grades(draft(undefined, ['二、', '三、', '四、', '五、'], ''), 'plain')).toEqual(['warning']));
  it('warns though a heading of another level bears as many #', () =>
    expect(grades(`${draft(undefined, ['二、', '三、', '四、', '五、'])}\n## （一）分工\n\n${BODY}\n`)).toEqual([
      'warning',
    ]));
  it('warns so of 第二部分, too', () =>
    expect(grades(draft('青河镇环境整治总结', ['第二部分 ', '第三部分 ', '第四部分 ']))).toEqual(['warning']));
  it('warns so of a number without a mark', () =>
    expect(
      findings(draft('青河镇环境整治总结', ['2 ', '3 ', '4 ']), 'missing-section', { format: 'markdown' }).map(
        ({ severity }) => severity,
      ),
    ).toEqual(['warning']));
  it('warns so of 2. in plain text under a title, where four have text below them', () => {
    expect(grades(draft('青河镇环境整治总结', ['2. ', '3. ', '4. ', '5. '], '').replace('# ', ''), 'plain')).toEqual([
      'warning',
    ]);
    expect(grades(draft('青河镇环境整治总结', ['2. ', '3. ', '4. '], '').replace('# ', ''), 'plain')).toEqual([]);
  });
  it('informs without a title, where fewer do: it may be a piece of a longer text', () =>
    expect(grades(draft(undefined, ['二、', '三、', '四、']))).toEqual(['information']));
  it('informs of 2. with # where another number is gone as well', () =>
    expect(grades(draft('青河镇环境整治总结', ['2. ', '3. ', '5. ']))).toContain('information'));
  it('is let be where a part of its own stands first', () =>
    expect(grades(draft('青河镇环境整治总结', ['', '2. ', '3. ', '4. ']))).not.toContain('warning'));
});

describe('other beginnings', () => {
  it('of one section are chapters of something longer', () =>
    expect(grades('# 二、摸底\n\n各村按时完成。\n\n## （一）东岭村\n\n完成。\n')).toEqual([]));
  it('of 2. in a list count items', () => expect(grades('2. 摸底\n3. 分类\n4. 整治\n5. 验收\n')).toEqual([]));
  it('with 第二章 are chapters', () =>
    expect(grades(draft(undefined, ['第二章 ', '第三章 ', '第四章 ', '第五章 ']))).toEqual([]));
  it('with 第二章 under a title, too', () =>
    expect(grades(draft('青河镇志', ['第二章 ', '第三章 ', '第四章 ']))).not.toContain('warning'));
});
