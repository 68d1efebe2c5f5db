/** What is kept from one edit to the next changes nothing: a draft edited step by step is judged as if it were read anew. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Format, LineIndex, lint, readReport, ReadingCache, type Report } from '../server/src/core/index';
import { longDraft } from './bench/draft';

/** A few with every test run, the same ones each time; `npm run test:slow` tries many, and others with BIZHENG_SEED=…. */
const many = Number(process.env.BIZHENG_MANY ?? 0);
const RUNS = many
  ? { numRuns: many, seed: Number(process.env.BIZHENG_SEED ?? 20261128) }
  : { numRuns: 5, seed: 20261128 };

interface Edit {
  /** Where, as a share of the text. */
  readonly at: number;
  readonly removed: number;
  readonly added: string;
}

/** What turns lines into other lines, numbers into other numbers, and one block into two. */
const PIECES = [
  '',
  '',
  '的',
  '\n',
  '\r\n',
  '\r',
  '\n\n',
  '\n---\n',
  '\n```\n',
  '\n# 一、工作情况\n',
  '\n二、存在问题\n',
  '\n（三）抓好落实\n',
  '| 甲 | 3 |\n',
  '<table><tr><td>甲</td><td>3</td></tr>\n',
  '</td><td rowspan=2>',
  '<tr><td>合计</td><td>5</td></tr></table>\n',
  '\t',
  '- ',
  '> ',
  '3',
  '一是',
  '；三是',
  '“',
  '”',
  '*',
  '××',
  '（',
  '共计5项',
  '增长',
  '2024年2月30日',
  '附件：1.',
  '\n特此报告。\n',
  '第三条　',
  '<!-- bizheng-disable -->',
  '<!-- bizheng-enable -->',
  '\ufeff',
  '\ud840\udc00',
];

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.oneof(fc.nat(3), fc.nat(160)),
  added: fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 })),
});
const draft = fc.record({
  seed: fc.nat(500),
  length: fc.integer({ min: 200, max: 1500 }),
  format: fc.constantFrom<Format>('plain', 'markdown'),
  lineEnd: fc.constantFrom('\n', '\r\n', '\n\n'),
  head: fc.constantFrom('', '', '---\ntitle: 总结\n---\n', 'title: 总结\nauthor: 周明\n---\n', '\ufeff'),
  edits: fc.array(edit, { minLength: 1, maxLength: 8 }),
});

function carriedOut(text: string, { at, removed, added }: Edit): string {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + added + text.slice(start + removed);
}

const shown = ({ paragraphs, headings, title, genre, frontMatter }: Report) => ({
  paragraphs: paragraphs.map(({ index, kind, span, reading }) => ({ index, kind, span, said: reading.original })),
  headings,
  title,
  genre,
  frontMatter,
});

describe('edits', () => {
  it('judge a draft as if it were read anew', () => {
    fc.assert(
      fc.property(draft, ({ seed, length, format, lineEnd, head, edits }) => {
        let text = head + longDraft(length, seed).replaceAll('\n', lineEnd);
        const cache = new ReadingCache();
        let kept = readReport(text, { format, cache });
        lint(kept);
        for (const one of edits) {
          text = carriedOut(text, one);
          kept = readReport(text, { format, cache, previous: kept });
          const anew = readReport(text, { format });
          expect(shown(kept)).toEqual(shown(anew));
          expect(lint(kept)).toEqual(lint(anew));
        }
      }),
      RUNS,
    );
  });

  it('find lines where characters are looked at one by one', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '中', '\n', '\r', '\u2028'), maxLength: 30 }), (text) => {
        const starts = [0];
        for (let i = 0; i < text.length; i++)
          if (text[i] === '\n' || (text[i] === '\r' && text[i + 1] !== '\n')) starts.push(i + 1);
        const lines = new LineIndex(text);
        expect(lines.lineCount).toBe(starts.length);
        expect(starts.map((start) => lines.positionAt(start))).toEqual(
          starts.map((_, line) => ({ line, character: 0 })),
        );
      }),
    );
  });
});
