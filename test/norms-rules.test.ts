/** missing-section, empty-section, missing-element and closing-phrase: fixes, line ends, the examples on their pages. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../server/src/core/index';
import { check, checkFix, findings } from './check';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const good = read('./samples/fangan-good.md');
const cut = (text: string, from: string, to: string): string =>
  text.slice(0, text.indexOf(from)) + text.slice(text.indexOf(to));

describe('missing-section: the fix', () => {
  const markdown = { format: 'markdown' } as const;
  const fixed = (text: string): string => {
    const found = findings(text, 'missing-section', markdown);
    expect(found.length).toBe(1);
    return applyEdits(text, found[0]!.fixes[0]!.edits);
  };
  it('fills a gap in the numbers without touching the others', () => {
    const after = fixed(cut(good, '## 二、', '## 三、'));
    expect(after).toContain('## 二、主要任务\n\n××××××。\n\n## 三、实施步骤');
    expect(after).toContain('## 四、保障措施');
  });
  it('renumbers what follows', () => {
    const after = fixed(cut(good, '## 二、', '## 三、').replace('## 三、', '## 二、').replace('## 四、', '## 三、'));
    expect(after).toContain('## 二、主要任务\n\n××××××。\n\n## 三、实施步骤');
    expect(after).toContain('## 四、保障措施');
  });
  it('opens the draft where the first part is missing, and closes it where the last is', () => {
    expect(fixed(cut(good, '## 一、', '## 二、'))).toContain('## 一、总体要求\n\n××××××。\n\n## 二、重点任务');
    expect(fixed(good.slice(0, good.indexOf('## 四、')))).toMatch(/## 四、保障措施\n\n××××××。\n*$/);
  });
  it('keeps CRLF, and what it writes is found as not filled in', () => {
    const after = fixed(cut(good, '## 二、', '## 三、').replace(/\n/g, '\r\n'));
    expect(after).toContain('## 二、主要任务\r\n\r\n××××××。\r\n\r\n## 三、');
    expect(after.replace(/\r\n/g, '')).not.toContain('\n');
    expect(findings(after, 'missing-section', markdown)).toEqual([]);
    expect(findings(after, 'placeholder', markdown).length).toBe(1);
  });
  it('goes before the signature in plain text, indented like its neighbours', () => {
    const text = read('./samples/zhenggai-good.txt')
      .replace(/^(?=[一二三四]、)/gm, '　　')
      .replace(/\u3000\u3000四、下一步工作打算[\s\S]*(?=特此报告)/, '');
    const found = findings(text, 'missing-section');
    expect(applyEdits(text, found[0]!.fixes[0]!.edits)).toMatch(
      /8个百分点。\n\n\u3000\u3000四、下一步工作打算\n\n××××××。\n\n特此报告。/,
    );
  });
  it('numbers Markdown headings only where the draft does', () => {
    const bare = cut(good, '## 二、', '## 三、').replace(/## [一二三四]、/g, '## ');
    expect(fixed(bare)).toContain('## 主要任务\n\n××××××。\n\n## 实施步骤');
  });
});

describe('missing-section: the fix, where labels show the loss', () => {
  const markdown = { format: 'markdown' } as const;
  /** `text` after the fix of its one missing-section. */
  const mended = (text: string): string => {
    const found = findings(text, 'missing-section', markdown);
    expect(found).toHaveLength(1);
    return applyEdits(text, found[0]!.fixes[0]!.edits);
  };
  const section = (heading: string): string => `${heading}\n\n请看表。\n\n`;

  it('bears the label that was left out', () => {
    const pages = ['第1页 由来', '第2页 借阅', '第4页 花费', '第5页 结束'].map((name) => section(`## ${name}`));
    const after = mended(`# 图书角宣讲稿\n\n${pages.join('')}`);
    expect(after).toContain('## 第3页 ××××\n\n××××××。\n\n## 第4页 花费');
  });

  it('moves up the numbers behind it, over a heading that bears none', () => {
    const after = mended(
      `${section('## 1. 由来')}${section('## 2. 借阅\n\n### 3.1 登记')}${section('## 插话')}${section('## 3. 花费\n\n### 4.1 书架')}`,
    );
    expect(after).toContain('## 2. ××××\n\n××××××。\n\n## 3. 借阅\n\n### 3.1 登记');
    expect(after).toContain('## 插话\n\n请看表。\n\n## 4. 花费\n\n### 4.1 书架');
  });

  it('bears a number like the section before it where 附录 follows', () => {
    const contents = '## 目录\n\n- 由来\n- 借阅\n- 花费\n- 附录\n\n';
    const after = mended(`${contents}${section('## 1. 由来')}${section('## 2. 借阅')}${section('## 附录')}`);
    expect(after).toContain('## 3. 花费\n\n××××××。\n\n## 附录');
  });
});

describe('missing-section: severity and options', () => {
  const plan = read('./samples/jihua-good.txt');
  const withoutGoal = cut(plan, '一、工作目标', '二、主要任务').replace('用“问题引领', '用问题引领');
  // Without a gap in the numbers only custom speaks for it.
  const renumbered = withoutGoal
    .replace('二、主要任务', '一、主要任务')
    .replace(/三、(?=实施|时间|进度|保障|工作)/, '二、');
  it('tells of usual parts as information', () => {
    expect(findings(renumbered, 'missing-section').map((f) => f.severity)).toEqual(['information']);
  });
  it('keeps them to itself when asked', () => {
    expect(
      findings(renumbered, 'missing-section', {
        config: { rules: { 'missing-section': { options: { usual: false } } } },
      }),
    ).toEqual([]);
  });
  it('says 按惯例, never 规定, and both languages', () => {
    const text = read('./samples/huibao-flawed.md');
    const zh = findings(text, 'missing-section', { format: 'markdown' })[0]!.message;
    expect(zh).toContain('按惯例');
    expect(zh).not.toContain('规定');
    expect(findings(text, 'missing-section', { format: 'markdown', config: { locale: 'en' } })[0]!.message).toContain(
      'By custom',
    );
  });
});

describe('missing-section: a gap in the numbers', () => {
  const gapped = read('./fixtures/missing-section/gap-in-numbers.txt').replace(/⟦|⟧\{[a-z-]+\}/g, '');
  it('is told once', () => {
    expect(findings(gapped, undefined).map((f) => f.rule)).not.toContain('heading-sequence');
  });
  it('is left to heading-sequence where missing-section is off', () => {
    const config = { rules: { 'missing-section': { severity: 'off' } } } as const;
    expect(findings(gapped, undefined, { config }).map((f) => f.rule)).toContain('heading-sequence');
  });
});

describe('empty-section', () => {
  it('offers a paragraph to fill in', () => {
    checkFix(
      'empty-section',
      '工作汇报\n一、做法\n开展培训。\n二、问题\n三、打算\n继续推进。\n',
      '工作汇报\n一、做法\n开展培训。\n二、问题\n××××××。\n三、打算\n继续推进。\n',
    );
  });
});

describe('closing-phrase', () => {
  it('offers the closings of the kind', () => {
    const text = '关于修路的请示\n县政府：\n拟修路3公里。\n特此报告。\n柳河镇人民政府\n2024年5月6日\n';
    checkFix('closing-phrase', text, text.replace('特此报告。', '当否，请批复。'), '当否');
  });
  it('names the article for a 报告 that asks', () => {
    const [found] = check(
      'closing-phrase',
      '柳河镇关于防汛情况的报告\n县政府：\n完成清淤3公里。\n⟦妥否，请批示。⟧{closing-phrase}\n',
    );
    expect(found!.message).toContain('第十五条');
  });
});

describe('missing-element', () => {
  it('inserts the closing above the signature', () => {
    const text = read('./samples/qingshi-good.txt');
    checkFix('missing-element', text.replace('妥否，请批示。\n\n', ''), text);
  });
  it('makes room for the addressee', () => {
    const text = read('./samples/qingshi-good.txt');
    checkFix('missing-element', text.replace('青河县人民政府：\n\n', ''), text.replace('青河县人民政府：', '××××：'));
  });
});

describe('pages', () => {
  for (const rule of ['missing-section', 'empty-section', 'missing-element', 'closing-phrase']) {
    for (const [file, wrong, right] of [
      [`${rule}.md`, '反例', '正例'],
      [`${rule}.en.md`, 'wrong', 'right'],
    ] as const) {
      it(file, () => {
        const page = read(`../server/src/core/rules/${file}`);
        const example = (name: string): string => new RegExp('```text ' + name + '\\n([\\s\\S]*?)```').exec(page)![1]!;
        expect(findings(example(wrong), rule).length).toBeGreaterThan(0);
        expect(findings(example(right), rule)).toEqual([]);
      });
    }
  }
});
