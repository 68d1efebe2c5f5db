/** Structure on random drafts: nothing throws, a move taken back gives the text as it was, renumbering settles. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  applyEdits,
  changeLevel,
  foldsOf,
  type Format,
  moveSection,
  outlineSymbols,
  readReport,
  renumber,
  tokensOf,
} from '../server/src/core/index';

const line = fc.constantFrom(
  '一、甲',
  '二、乙',
  '三、丙',
  '二、丁。我们做了工作。',
  '（一）子',
  '（二）丑。完成3项。',
  '（四）寅',
  '1.早',
  '2、晚；',
  '3．午',
  '（1）晨',
  '（2）昏',
  '①卯',
  '②辰',
  '第一章　总则',
  '第一条　目的。',
  '第二条　范围。',
  '## 一、戌',
  '### （一）亥',
  '## 做法',
  '主要做法',
  '全镇共有村12个，投入××万元，比上年增长8.5%，层层落实责任。',
  '要求如下：',
  '',
  '　　二、缩进',
  '附件1',
  '| 项目 | 数量 |',
  '| 水泵 | 2 |',
  '特此报告。',
  '云岭镇人民政府',
  '2024年5月8日',
  '（二）總結與問題',
  '𠮷祥村（一）',
  '“一、引文',
  '二、引完”。',
);
const draft = fc
  .tuple(
    fc.array(line, { maxLength: 24 }),
    fc.constantFrom('\n', '\r\n'),
    fc.boolean(),
    fc.constantFrom<Format>('plain', 'markdown'),
  )
  .map(([lines, end, last, format]) => ({ text: ['防汛工作总结', ...lines].join(end) + (last ? end : ''), format }));
/** The same drafts every time: a test that fails now and then teaches nobody anything. */
const many = Number(process.env.BIZHENG_MANY ?? 0);
const RUNS = many
  ? { numRuns: many, seed: Number(process.env.BIZHENG_SEED ?? 20261128) }
  : { numRuns: 80, seed: 20240508 };
const read = (text: string, format: Format) => readReport(text, { format });
const body = (text: string): string => text.replace(/第.章|[\s#、.．（）一二三四五六七八九十百\d①-⑳]/g, '');

test('moves lose nothing and can be taken back', () => {
  fc.assert(
    fc.property(draft, fc.nat(400), ({ text, format }, at) => {
      const offset = at % (text.length + 1);
      const down = moveSection(read(text, format), offset, 'down');
      if (typeof down === 'string') return;
      const moved = applyEdits(text, down.edits);
      expect([...body(moved)].sort()).toEqual([...body(text)].sort());
      expect(down.cursor).toBeGreaterThanOrEqual(0);
      expect(down.cursor).toBeLessThanOrEqual(moved.length);
      expect(moved.split('\n').length).toBe(text.split('\n').length);
      const back = moveSection(read(moved, format), down.cursor, 'up');
      // What ends up last may become the draft's tail, an open quotation takes in other lines, and what was out of order may
      // look in order: then the way back is another.
      if (
        typeof back !== 'string' &&
        !/“|特此|人民政府|5月8日|附件/.test(text) &&
        renumber(read(text, format)).length === 0
      )
        expect(applyEdits(moved, back.edits)).toBe(text);
    }),
    RUNS,
  );
});

test('levels change without losing text, and the cursor stays inside', () => {
  fc.assert(
    fc.property(
      draft,
      fc.nat(400),
      fc.constantFrom('promote' as const, 'demote' as const),
      ({ text, format }, at, direction) => {
        const made = changeLevel(read(text, format), at % (text.length + 1), direction);
        if (typeof made === 'string') return;
        const after = applyEdits(text, made.edits);
        expect(body(after)).toBe(body(text));
        expect(made.cursor).toBeLessThanOrEqual(after.length);
      },
    ),
    RUNS,
  );
});

test('renumbering settles at once and changes numbers only', () => {
  fc.assert(
    fc.property(draft, ({ text, format }) => {
      const report = read(text, format);
      const after = applyEdits(text, renumber(report));
      expect(body(after)).toBe(body(text));
      expect(applyEdits(after, renumber(read(after, format)))).toBe(after);
    }),
    RUNS,
  );
});

test('outline, folds and colours stay inside the text and in order', () => {
  fc.assert(
    fc.property(draft, ({ text, format }) => {
      const report = read(text, format);
      outlineSymbols(report);
      let end = 0;
      for (const { span } of tokensOf(report)) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start);
        end = span.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
      for (const { span } of foldsOf(report)) expect(span.end).toBeLessThanOrEqual(text.length);
    }),
    RUNS,
  );
});
