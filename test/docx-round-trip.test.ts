/** A draft exported to Word and read back says the same: text, numbers, tables, notes; of every sample and of random drafts. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { layoutWith, type Paper, paperOf, readReport, type Run } from '../server/src/core/index';
import { exportDocx } from '../server/src/docx/export/export';
import { readDocx } from '../server/src/docx/index';

const samples = fileURLToPath(new URL('samples/', import.meta.url));
/** `npm run test:slow` tries more. */
const RUNS = Number(process.env['BIZHENG_MANY'] ?? 0) > 0 ? 300 : 25;

/** Without blanks, the marks of Markdown's tables, and the backslashes that keep a character from being markup. */
const bare = (text: string): string =>
  text
    .replace(/^\|(?:\s*:?-+:?\s*\|)+\s*$/gm, '')
    .replace(/\\([^\s\w])/g, '$1')
    .replace(/[\s|\u200b-\u200d]/g, '');

/** What a run says. A note is counted anew, a picture that is not there leaves its words. */
function said(run: Run): string {
  if (run.kind === 'text') return run.text;
  if (run.kind === 'note') return `[^${run.label}]`;
  return run.kind === 'image' ? `［图片：${run.words || run.target}］` : '\n';
}
const saidBy = (runs: readonly Run[]): string => runs.map(said).join('');

/** The paper as text: a line for each paragraph and row, notes last. */
function textOf({ blocks, notes }: Paper): string {
  const lines = blocks.flatMap((block) => {
    if (block.kind === 'table') return block.rows.map((row) => row.map(({ runs }) => saidBy(runs)).join('|'));
    // A list numbers itself with dots and dashes.
    const mark = block.list?.bullet ? (block.list.depth % 2 === 1 ? '•' : '–') : '';
    return [mark + saidBy(block.runs)];
  });
  return [...lines, ...notes.map(({ runs }, i) => `[^${i + 1}]:${saidBy(runs)}`)].join('\n');
}

async function both(draft: string, format: 'markdown' | 'plain'): Promise<{ printed: string; read: string }> {
  const paper = paperOf(readReport(draft, { format }));
  const { bytes } = await exportDocx(paper, { layout: layoutWith(), picture: () => Promise.resolve(undefined) });
  return { printed: textOf(paper), read: readDocx(bytes).text };
}

it('every sample comes back as it went', async () => {
  const names = readdirSync(samples).filter((name) => /\.(?:md|txt)$/.test(name));
  const differing: string[] = [];
  for (const name of names) {
    const draft = readFileSync(join(samples, name), 'utf8');
    const { printed, read } = await both(draft, name.endsWith('.md') ? 'markdown' : 'plain');
    if (bare(printed) !== bare(read)) differing.push(name);
  }
  expect(names.length).toBeGreaterThan(70);
  expect(differing).toEqual([]);
});

const WORDS = [
  '各单位要高度重视',
  '加强领导',
  '2024年',
  '12.5亿元',
  '（一）',
  '“安全”',
  '——',
  '……',
  'A&B <c>',
  '50%',
  '**重点**',
  '*',
  '`码`',
  '_',
  '[^1]',
  '〔2024〕5号',
  '𠮷',
  '，',
  '。',
  '：',
  '！',
];
const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 }).map((some) => some.join(''));
const NUMBERS = ['一、', '二、', '（一）', '（十二）', '1.', '12. ', '（1）', '第一章　', '①', ''];
const block = fc.oneof(
  words,
  fc.tuple(fc.constantFrom('', '# ', '## ', '### '), fc.constantFrom(...NUMBERS), words).map((parts) => parts.join('')),
  fc
    .array(fc.tuple(fc.constantFrom('- ', '1. ', '2. ', '  - '), words), { minLength: 1, maxLength: 4 })
    .map((items) => items.map((item) => item.join('')).join('\n')),
  fc
    .array(fc.tuple(words, words, words), { minLength: 2, maxLength: 4 })
    .map(([head, ...rows]) =>
      [head, ['---', ':--', '--:'], ...rows].map((row) => `| ${row?.join(' | ')} |`).join('\n'),
    ),
  fc.constantFrom(
    '![图](a.png)',
    '> 引文',
    '附件：1. 甲表\n2. 乙表',
    '青河县人民政府\n2025年3月5日',
    '附件1',
    '[^1]: 注文',
    '```\n码\n```',
  ),
);

it('random drafts come back as they went', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(block, { maxLength: 12 }),
      fc.constantFrom('markdown' as const, 'plain' as const),
      async (blocks, format) => {
        const { printed, read } = await both(`# 工作报告\n\n${blocks.join('\n\n')}\n`, format);
        expect(bare(read)).toBe(bare(printed));
      },
    ),
    { numRuns: RUNS },
  );
});
