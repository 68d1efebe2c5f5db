/**
 * What reading costs, in counts that do not vary: a change that makes every draft dearer, or one text dearer than its length,
 * fails here. No clock is asked; speed itself is measured by `npm run bench`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { analyse } from 'scslre';
import { describe, expect, it } from 'vitest';
import { type Format, lint, readReport } from '../server/src/core/index';
import { costOf, growthOf } from './meter';

const samples = new URL('./samples/', import.meta.url).pathname;
const judge = (text: string, format: Format): void => void lint(readReport(text, { format }));

it('a paragraph and a character cost no more than they did', () => {
  const cost = { paragraphs: 0, length: 0, calls: 0, characters: 0 };
  for (const name of readdirSync(samples).filter((file) => /\.(?:md|txt)$/.test(file))) {
    const text = readFileSync(join(samples, name), 'utf8');
    const format = name.endsWith('.md') ? 'markdown' : 'plain';
    judge(text, format); // What is made once is made now.
    const { calls, characters } = costOf(() => judge(text, format));
    cost.paragraphs += readReport(text, { format }).paragraphs.length;
    cost.length += text.length;
    cost.calls += calls;
    cost.characters += characters;
  }
  // What it is today, with what real drafts showed to be missing (fixed expressions, garbled text, missing stops, blanks in
  // brackets): lower the figures when they sink.
  expect(cost.calls / cost.paragraphs).toBeLessThan(213);
  expect(cost.characters / cost.length).toBeLessThan(91);
});

describe('twice the text costs twice as much', () => {
  // Every piece that official writing consists of is tried in test/slow; these have shown a fault once, or are near to it.
  const pieces = [
    '1',
    '一',
    '，',
    '“',
    '（',
    '2024年',
    '1项，',
    '三项工作',
    '增长1%',
    '其中：',
    '一、\n',
    'a\tb\n',
    '关于',
    '×',
  ];
  it.each(pieces)('%j', (piece) => {
    expect(growthOf((text) => judge(text, 'plain'), piece, 1600)).toBeLessThan(2.2);
  });
});

it('no expression that is put together of parts tries one place again and again', async () => {
  const { outputFiles } = await build({
    entryPoints: [new URL('../server/src/core/index.ts', import.meta.url).pathname],
    bundle: true,
    format: 'iife',
    write: false,
  });
  const made: RegExp[] = [];
  const Watched = new Proxy(RegExp, {
    construct(target, args: [string, string?]) {
      const expression = new target(...args);
      made.push(expression);
      return expression;
    },
  });
  new Function('RegExp', outputFiles[0]?.text ?? '')(Watched);
  expect(made.length).toBeGreaterThan(100);
  // Expressions written as such are watched by the linter in the same way.
  const slow = made.filter((expression) => analyse(expression, { reportTypes: { Move: false } }).reports.length > 0);
  expect(slow.map(String)).toEqual([]);
});
