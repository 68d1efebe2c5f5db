/** Markdown as people write it: which paragraphs a text has, and what of each is there for a reader. */
import { describe, expect, it } from 'vitest';
import { readReport } from '../server/src/core/index';

/** Kinds and clean texts of the paragraphs of `text`; ◻ stands for what is never judged. */
const read = (text: string): string[] =>
  readReport(text, { format: 'markdown' }).paragraphs.map(
    ({ kind, reading }) => `${kind}: ${reading.text.replaceAll(/\ufffc+/g, '◻')}`,
  );

describe('inside a paragraph', () => {
  it.each([
    ['见[整改清单](a(1).md "清单")。', '见整改清单。'],
    ['见[整改清单][qd]和[^3]注。', '见整改清单和注。'],
    ['[牵头单位]负责，【补写】', '[牵头单位]负责，【补写】'],
    ['![现场](a.png)', '◻'],
    ['（邮箱：a@b.com）', '（邮箱：◻）'],
    ['（见https://a.b/c?d=(1)）。', '（见◻）。'],
    ['“网址是 http://a.b/c.git”', '“网址是 ◻”'],
    ['执行`rm -rf`后', '执行◻后'],
    ['增长$x^2 + y_{max}$倍', '增长◻倍'],
    ['由$5亿增至$8亿', '由$5亿增至$8亿'],
    ['==重点==工作', '重点工作'],
    ['见[[制度汇编|汇编]]和[[台账]]', '见汇编和台账'],
    ['![[现场.png]]', '◻'],
    ['{{< pagebreak >}}', '◻'],
    ['{{姓名}}同志', '{{姓名}}同志'],
    ['落实**<u>三项</u>**制度', '落实三项制度'],
    ['第一行<br>第二行', '第一行◻第二行'],
    ['面积3\\*4米', '面积3*4米'],
    ['备案管理。:mag:查看', '备案管理。查看'],
    ['9:30:00开始', '9:30:00开始'],
    ['- [x] 报送材料', '报送材料'],
    ['<!-- 给自己 -->正文', '◻正文'],
  ])('%s', (written, clean) => expect(read(written)[0]?.replace(/^\w+: /, '')).toBe(clean));
});

describe('blocks', () => {
  it.each([
    [
      'headings',
      '# 标题\n\n## 一、情况 ##\n\n###做法\n\n标题\n===',
      ['heading: 标题', 'heading: 一、情况', 'heading: 做法', 'heading: 标题'],
    ],
    ['attributes of a heading', '## 一、情况 {#sec .un}', ['heading: 一、情况 ']],
    ['a rule under a sentence', '完成了任务。\n---\n再做', ['prose: 完成了任务。', 'prose: 再做']],
    ['a list is a list', '1. 甲\n2. 乙\n   - 丙', ['item: 1. 甲', 'item: 2. 乙', 'item: 丙']],
    [
      'a number over text heads it',
      '1. 甲\n\n文字。\n\n2. 乙\n\n文字。',
      ['prose: 1. 甲', 'prose: 文字。', 'prose: 2. 乙', 'prose: 文字。'],
    ],
    ['code', '```\n# 一\n```\n\n~~~js\n1', ['code: ', 'code: ']],
    ['an indent is no code', '    全年完成三项工作。', ['prose: 全年完成三项工作。']],
    ['divs of Pandoc', '::: {.note}\n内容\n:::', ['code: ', 'prose: 内容', 'code: ']],
    ['a target', '[qd]: ./a.md "清单"\n\n[牵头单位]: 县局', ['code: ', 'prose: [牵头单位]： 县局']],
    ['a formula by itself', '$$\nx = 1\n$$', ['code: ']],
    ['a quote, and a callout', '> [!NOTE] 注意\n> 第二行', ['quote:  注意', 'quote: 第二行']],
    ['tables', '甲 | 乙\n--- | ---\n1 | 2', ['row: 甲 | 乙', 'row: --- | ---', 'row: 1 | 2']],
    ['a table in HTML', '<table>\n<tr><td>甲</td></tr>\n</table>', ['code: ']],
    ['text in a block of HTML', '<div align="center">\n标题\n</div>', ['prose: ', 'prose: 标题', 'prose: ']],
    ['front matter', '---\ntitle: 甲\n---\n\n正文', ['front-matter: ', 'prose: 正文']],
    [
      'a line wrapped in mid-sentence',
      '全镇上下齐心协力、扎实推进各项重点工\n作取得成效。\n下一段。',
      ['prose: 全镇上下齐心协力、扎实推进各项重点工作取得成效。', 'prose: 下一段。'],
    ],
    ['a lone return ends a line', '# 甲\r\r正文', ['heading: 甲', 'prose: 正文']],
  ])('%s', (_, text, paragraphs) => expect(read(text)).toEqual(paragraphs));
});

describe('levels of headings', () => {
  const levels = (text: string): string[] =>
    readReport(text, { format: 'markdown' }).headings.map(({ level, text: title }) => `${level} ${title}`);

  it('the # rule, whatever number stands behind them', () =>
    expect(levels('# 总结\n\n## 2. 阶段\n\n### 一、子\n\n### 2.1 丑\n\n## 三、寅')).toEqual([
      '2 阶段',
      '3 子',
      '3 丑',
      '2 寅',
    ]));
  it('a number without # counts below the last of them', () =>
    expect(levels('# 总结\n\n## 情况\n\n一、甲\n\n（一）子\n\n## 打算')).toEqual([
      '2 情况',
      '2.2 甲',
      '2.3 子',
      '2 打算',
    ]));
  it('or beside its like', () =>
    expect(levels('# 总结\n\n## 一、甲\n\n（一）子\n\n### （二）丑\n\n二、乙')).toEqual([
      '2 甲',
      '3 子',
      '3 丑',
      '2 乙',
    ]));
});
