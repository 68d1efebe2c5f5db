/**
 * What reading costs, in counts that do not vary: a change that makes every draft dearer, or one text dearer than its length,
 * fails here. No clock is asked; speed itself is measured by `npm run bench`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { analyse } from 'scslre';
import { describe, expect, it } from 'vitest';
import { type Format, lint, readReport } from '../server/src/core/index';
import { mayHave } from '../server/src/core/reading/seek';
import { costOf, growthOf } from './meter';

const samples = fileURLToPath(new URL('./samples/', import.meta.url));
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
  // What it is today: lower the figures when they sink.
  expect(cost.calls / cost.paragraphs).toBeLessThan(73);
  expect(cost.characters / cost.length).toBeLessThan(22.2);
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

/** The core as it is bundled, with the expressions that it makes. */
async function watchedCore(): Promise<{
  core: Pick<typeof import('../server/src/core/index'), 'lint' | 'readReport'>;
  made: RegExp[];
}> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../server/src/core/index.ts', import.meta.url))],
    bundle: true,
    format: 'iife',
    globalName: 'core',
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
  const core = new Function('RegExp', `${outputFiles[0]?.text ?? ''}; return core`)(Watched);
  return { core, made };
}

it('no expression that is put together of parts tries one place again and again', async () => {
  const { made } = await watchedCore();
  expect(made.length).toBeGreaterThan(100);
  // Expressions written as such are watched by the linter in the same way.
  const slow = made.filter((expression) => analyse(expression, { reportTypes: { Move: false } }).reports.length > 0);
  expect(slow.map(String)).toEqual([]);
});

it('no expression is made where drafts are read, and none is copied', async () => {
  const { core, made } = await watchedCore();
  const read = (): void => {
    for (const name of readdirSync(samples).filter((file) => /\.(?:md|txt)$/.test(file)))
      for (const format of ['plain', 'markdown'] as const)
        core.lint(core.readReport(readFileSync(join(samples, name), 'utf8'), { format }));
  };
  // What is made for a number that a draft lacks is made once.
  read();
  const { matchAll } = String.prototype;
  const before = made.length;
  let copies = 0;
  String.prototype.matchAll = function (this: string, expression: RegExp) {
    copies++;
    return matchAll.call(this, expression);
  };
  try {
    read();
  } finally {
    String.prototype.matchAll = matchAll;
  }
  expect(made.slice(before).map(String)).toEqual([]);
  expect(copies).toBe(0);
});

it('a text that lacks what an expression needs has no match of it', async () => {
  const { made } = await watchedCore();
  const paragraphs = readdirSync(samples).flatMap((name) => readFileSync(join(samples, name), 'utf8').split(/\n+/));
  const wrong = made.flatMap((expression) => {
    const once = new RegExp(expression.source, expression.flags.replace(/[gy]/g, ''));
    return paragraphs.filter((text) => !mayHave(expression, text) && once.test(text)).map((text) => [once, text]);
  });
  expect(wrong).toEqual([]);
});
