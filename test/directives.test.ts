/** Edits that write directives into a draft: they must be read back as what they say. Fix-all: it must settle. */
import { describe, expect, test } from 'vitest';
import {
  applyEdits,
  type Finding,
  lint,
  readReport,
  setFrontMatter,
  settle,
  silenceInDraft,
  silencedIn,
  silenceOnLine,
  span,
} from '../server/src/core/index';
import type { Format, OwnKind } from '../server/src/core/index';

const BODY =
  '云岭镇防汛工作总结\n\n一、主要做法\n巡查46次。\n\n二、工作成效\n转移320人。\n\n二、下一步打算\n加强演练。\n';
const of = (text: string, format: Format = 'plain') => readReport(text, { format });
const found = (text: string, format: Format = 'plain'): Finding[] =>
  lint(of(text, format)).filter((one) => one.rule === 'heading-sequence');

describe('a rule silenced in the draft', () => {
  const silenced = (text: string): string => applyEdits(text, [silenceInDraft(of(text), 'heading-sequence')]);
  test.each([
    ['without front matter', BODY, `---\nbizheng-disable: heading-sequence\n---\n\n${BODY}`],
    ['with a byte order mark', `\ufeff${BODY}`, `\ufeff---\nbizheng-disable: heading-sequence\n---\n\n${BODY}`],
    [
      'in a new line',
      `---\n文种: 工作总结\n---\n${BODY}`,
      `---\n文种: 工作总结\nbizheng-disable: heading-sequence\n---\n${BODY}`,
    ],
    [
      'added to others',
      `---\nbizheng-disable: placeholder\n---\n${BODY}`,
      `---\nbizheng-disable: placeholder, heading-sequence\n---\n${BODY}`,
    ],
    [
      'added to a list',
      `---\nbizheng-disable: [placeholder]\n---\n${BODY}`,
      `---\nbizheng-disable: [placeholder, heading-sequence]\n---\n${BODY}`,
    ],
    [
      'after an empty one',
      `---\nbizheng-disable:\n---\n${BODY}`,
      `---\nbizheng-disable: heading-sequence\n---\n${BODY}`,
    ],
  ])('%s', (_, text, after) => {
    expect(found(text)).not.toEqual([]);
    expect(silenced(text)).toBe(after);
    expect(found(after)).toEqual([]);
    const crlf = silenced(text.replaceAll('\n', '\r\n'));
    expect(crlf).toBe(after.replaceAll('\n', '\r\n'));
    expect(found(crlf)).toEqual([]);
  });
});

describe('a rule silenced on a line', () => {
  const silence = (text: string, place: string): string => {
    const report = of(text, 'markdown');
    const at = text.indexOf(place);
    const edit = silenceOnLine(report, span(at, at + 2), 'heading-sequence');
    return edit ? applyEdits(text, [edit]) : text;
  };
  test('at its end, and only there', () => {
    const after = silence(BODY, '二、下');
    expect(after).toBe(BODY.replace('下一步打算', '下一步打算 <!-- bizheng-disable-line heading-sequence -->'));
    expect(found(after, 'markdown')).toEqual([]);
  });
  test('joins a comment that is there', () => {
    const text = BODY.replace('下一步打算', '下一步打算 <!-- bizheng-disable-line placeholder -->');
    expect(silence(text, '二、下')).toContain('<!-- bizheng-disable-line placeholder heading-sequence -->');
  });
  test('inside the last cell of a row', () => {
    expect(silence('| 项目 | 数量 |\n| --- | --- |\n| 投资 | xx |  \n', '投资')).toContain(
      '| 投资 | xx <!-- bizheng-disable-line heading-sequence --> |',
    );
  });
  test('not in code, not in plain text', () => {
    expect(silence('```\n二、下一步\n```\n', '二、下')).toBe('```\n二、下一步\n```\n');
    expect(silenceOnLine(of(BODY), span(5, 6), 'heading-sequence')).toBeUndefined();
  });
});

test('front matter: one of several names for a key is changed in place', () => {
  const text = `---\ntitle: 甲\ngenre:  huibao  \n---\n${BODY}`;
  expect(applyEdits(text, [setFrontMatter(of(text), ['文种', 'genre'], '工作总结')])).toBe(
    text.replace('huibao', '工作总结'),
  );
});

describe('fix-all', () => {
  /** Every “甲” wants to be “乙”, every “乙” before a full stop “丙”: the second only comes up after the first. */
  const judge = (text: string): Finding[] =>
    [...text.matchAll(/甲|乙(?=。)/gu)].map((at) => {
      const where = span(at.index, at.index + 1);
      return {
        rule: 'x',
        span: where,
        message: '',
        severity: 'hint',
        related: [],
        places: [where],
        fixes: [{ title: '', safe: true, edits: [{ span: where, text: at[0] === '甲' ? '乙' : '丙' }] }],
      };
    });
  const settled = (text: string) => settle(text, judge(text), judge);
  test('in one round gives the fixes themselves', () => expect(settled('甲𠮷甲，')).toHaveLength(2));
  test('in several rounds gives one edit round what changed', () => {
    const edits = settled('前𠮷甲。𠮷后');
    expect(edits).toEqual([{ span: span(3, 4), text: '丙' }]);
    expect(applyEdits('前𠮷甲。𠮷后', edits)).toBe('前𠮷丙。𠮷后');
  });
  test('of nothing is nothing', () => expect(settled('清清白白。')).toEqual([]));
  test('ends when two fixes undo each other', () => {
    const flip = (text: string): Finding[] => [
      {
        ...judge('甲')[0]!,
        span: span(0, 1),
        fixes: [{ title: '', safe: true, edits: [{ span: span(0, 1), text: text[0] === '左' ? '右' : '左' }] }],
      },
    ];
    expect(settle('左', flip('左'), flip)).toHaveLength(1);
  });
});

describe('a finding that stands for many places', () => {
  const text = `# 云岭镇防汛工作总结

受理来信3件,全部办结。

来信摘录:路难走,灯不亮。 <!-- bizheng-disable-line 标点用法 -- 来信原文 -->

转移群众320人,无一伤亡。
`;
  const half = (config = {}): Finding[] =>
    lint(of(text, 'markdown'), { locale: 'zh-CN', rules: {}, ...config }).filter(({ rule }) => rule === 'punctuation');

  test('tells and mends only what is not silenced', () => {
    const [finding, ...others] = half();
    expect(others).toEqual([]);
    expect(finding?.message).toContain('共 2 处');
    const [fix] = finding?.fixes ?? [];
    expect(applyEdits(text, fix?.edits ?? [])).toBe(text.replace('3件,', '3件，').replace('320人,', '320人，'));
  });
  test('begins at the first place that is told', () => {
    const moved = text.replace('受理来信3件,全部办结。', '受理来信3件,全部办结。 <!-- bizheng-disable-line -->');
    const [finding] = lint(of(moved, 'markdown')).filter(({ rule }) => rule === 'punctuation');
    expect(moved.slice(finding?.span.start).startsWith(',无一伤亡')).toBe(true);
    expect(finding?.related).toEqual([]);
  });
  test('is gone when all its places are let stand', () =>
    expect(half({ ignore: [{ rule: 'punctuation', text: ',' }] })).toEqual([]));
});

describe('what a directive silences is taken back', () => {
  const takenBack = (text: string, n = 0, format: Format = 'markdown'): string =>
    applyEdits(text, silencedIn(of(text, format))[n]!.edits);
  test.each<[string, string, string, number?]>([
    ['a line', '转移xx人。 <!-- bizheng-disable-line placeholder -->\n完。', '转移xx人。\n完。'],
    [
      'one of two on a line',
      '转移xx人。 <!-- bizheng-disable-line placeholder wording -- 原文如此 -->\n',
      '转移xx人。 <!-- bizheng-disable-line wording -- 原文如此 -->\n',
    ],
    [
      'the other',
      '转移xx人。 <!-- bizheng-disable-line placeholder wording -->\n',
      '转移xx人。 <!-- bizheng-disable-line placeholder -->\n',
      1,
    ],
    ['the next line', '甲。\n<!-- bizheng-disable-next-line -->\n转移xx人。\n', '甲。\n转移xx人。\n'],
    [
      'a stretch, both its ends',
      '<!-- bizheng-disable -->\n甲。\n<!-- bizheng-enable -->\n乙。\n<!-- bizheng-disable -->\n丙。\n',
      '甲。\n乙。\n<!-- bizheng-disable -->\n丙。\n',
    ],
    ['all of the front matter', '---\nbizheng-disable: wording\n---\n\n甲。\n', '甲。\n'],
    ['a line of it', '---\n文种: 总结\nbizheng-disable: wording\n---\n甲。\n', '---\n文种: 总结\n---\n甲。\n'],
    [
      'of a list',
      '---\nbizheng-disable: ["wording", "placeholder"]\n---\n甲。\n',
      '---\nbizheng-disable: ["placeholder"]\n---\n甲。\n',
    ],
    [
      'of a list, the last',
      '---\nbizheng-disable: ["wording", "placeholder"]\n---\n甲。\n',
      '---\nbizheng-disable: ["wording"]\n---\n甲。\n',
      1,
    ],
    [
      'of a list under its key',
      '---\nbizheng-disable:\n  - wording\n  - placeholder\n---\n甲。\n',
      '---\nbizheng-disable:\n  - placeholder\n---\n甲。\n',
    ],
  ])('%s', (_, text, after, n) => {
    expect(takenBack(text, n)).toBe(after);
    expect(takenBack(text.replaceAll('\n', '\r\n'), n)).toBe(after.replaceAll('\n', '\r\n'));
  });
  test('whatever was written', () => {
    for (const text of [BODY, `\ufeff${BODY}`, `---\n文种: 工作总结\n---\n${BODY}`])
      expect(takenBack(applyEdits(text, [silenceInDraft(of(text), 'heading-sequence')]), 0, 'plain')).toBe(text);
    const report = of(BODY, 'markdown');
    const place = span(BODY.indexOf('二、'), BODY.indexOf('二、'));
    expect(takenBack(applyEdits(BODY, [silenceOnLine(report, place, 'heading-sequence')!]))).toBe(BODY);
  });
});

describe('a kind of document that there is not', () => {
  const told = (head: string, kinds: readonly OwnKind[] = []): Finding[] =>
    lint(readReport(`---\n${head}\n---\n\n${BODY}`, { format: 'markdown', kinds })).filter(
      (one) => one.rule === 'directive',
    );
  test('is told with those it looks like, and one of them can be written', () => {
    const [finding] = told('文种: "工作总节"');
    expect(finding?.message).toMatch(/^没有叫“工作总节”的文种，这一行不起作用；相近的有：工作总结、/);
    const fix = finding?.fixes[0];
    expect(fix?.title).toBe('改为“工作总结”');
    expect(applyEdits(`---\n文种: "工作总节"\n---\n\n${BODY}`, fix?.edits ?? [])).toContain('文种: "工作总结"\n');
  });
  test('each kind is named once', () => {
    const names = told('文种: 总截')[0]?.fixes.map(({ title }) => title) ?? [];
    // 整改总结 is another kind.
    expect(names.slice(0, 2)).toEqual(['改为“总结”', '改为“整改总结”']);
    expect(names).not.toContain('改为“小结”');
  });
  test('kinds of the workspace are kinds', () => {
    const own: OwnKind = { id: 'anquan', name: '安全月例', title: [], like: undefined };
    expect(told('文种: 安全月例')).toHaveLength(1);
    expect(told('文种: 安全月例', [own])).toEqual([]);
    expect(told('文种: 安全月列', [own])[0]?.message).toContain('安全月例');
  });
  test.each(['文种: 【待填】', '文种: [通知]', '文种: zongjie', 'genre: 小说', 'genre: novel', '类型: 小结一'])(
    '%s: nothing',
    (head) => {
      expect(told(head)).toEqual([]);
    },
  );
});
