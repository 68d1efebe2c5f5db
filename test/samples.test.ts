/** The sample drafts: every good one is silent under all rules, every flawed one shows what expected.json says of it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { genreNamed } from '../server/src/core/norms/genres';
import { readReport } from '../server/src/core/index';
import { findings } from './check';

const root = fileURLToPath(new URL('./samples/', import.meta.url));
/** What each flawed draft yields, and what stands in it that no rule sees yet. */
const expected = JSON.parse(readFileSync(join(root, 'expected.json'), 'utf8')) as Record<
  string,
  { found: string[]; unseen?: string[] }
>;
const drafts = readdirSync(root).filter((name) => /\.(?:md|txt)$/.test(name));

describe('samples', () => {
  it('every kind has a good draft and a flawed one', () => {
    const kinds = (what: string): string[] =>
      drafts.filter((name) => name.includes(what)).map((name) => name.replace(/-.*/, ''));
    expect(kinds('-good')).toEqual(kinds('-flawed'));
    expect(Object.keys(expected).sort()).toEqual(drafts.filter((name) => name.includes('-flawed')));
  });
  for (const name of drafts) {
    const text = readFileSync(join(root, name), 'utf8');
    const options = { format: name.endsWith('.md') ? 'markdown' : 'plain', fileName: name } as const;
    it(`${name}: kind`, () => expect(readReport(text, options).genre.id).toBe(genreNamed(name.replace(/-.*/, ''))?.id));
    if (name.includes('-good')) {
      it(`${name}: silent`, () =>
        expect(
          findings(text, undefined, options).map(
            (f) => `${f.rule} ${text.slice(f.span.start, f.span.end)} ${f.message}`,
          ),
        ).toEqual([]));
    } else {
      it(`${name}: found`, () => {
        const found = new Set(findings(text, undefined, options).map((f) => f.rule));
        expect(expected[name]!.found.filter((rule) => !found.has(rule))).toEqual([]);
      });
      for (const rule of expected[name]?.unseen ?? []) it.todo(`${name}: ${rule}`);
    }
  }
});
