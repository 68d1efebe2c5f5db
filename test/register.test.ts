/**
 * The register of rules against everything that goes with a rule: facts in both languages, pages, fixtures, the README.
 * All that is missing is listed at once, rule by rule.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Format, RULES } from '../server/src/core/index';
import { findings, unmark } from './check';
import { readmeWith } from './tools/docs';

const root = fileURLToPath(new URL('..', import.meta.url));
const pages = join(root, 'server/src/core/rules');
const fixtures = join(root, 'test/fixtures');

const PAGES = [
  { end: '.md', locale: 'zh-CN', wrong: '反例', right: '正例', sections: ['反例', '正例', '选项', '为什么', '依据'] },
  {
    end: '.en.md',
    locale: 'en',
    wrong: 'wrong',
    right: 'right',
    sections: ['Wrong', 'Right', 'Options', 'Why', 'Source'],
  },
] as const;

/** Fenced examples of a page: ```text 反例, ```markdown right … */
function examplesOf(page: string): { format: Format; says: string; text: string }[] {
  return [...page.matchAll(/^(`{3,})(text|markdown) (\S+)[ \t]*\n([\s\S]*?)^\1[ \t]*$/gm)].map((found) => ({
    format: found[2] === 'markdown' ? 'markdown' : 'plain',
    says: found[3]!,
    text: unmark(found[4]!).text,
  }));
}

const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;

const pageOf = (id: string, end: string): string => {
  const path = join(pages, `${id}${end}`);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
};

describe('register', () => {
  it('ids are unique and written in small letters and hyphens', () => {
    const ids = RULES.map((rule) => rule.meta.id);
    expect(ids).toEqual([...new Set(ids)]);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });

  it('every rule has its facts, its pages and its fixtures', () => {
    const missing = RULES.flatMap(({ meta }) => {
      const lacks: string[] = [];
      for (const [what, text] of [
        ['title', meta.title],
        ['why', meta.why],
        ...Object.entries(meta.options ?? {}).map(([key, option]) => [`option ${key}`, option.description] as const),
      ] as const) {
        if (
          count(text['zh-CN'], /[\u4e00-\u9fff]/g) < 2 ||
          count(text.en, /[A-Z]/gi) <= 2 * count(text.en, /[\u4e00-\u9fff]/g)
        )
          lacks.push(`${what} in both languages`);
      }
      for (const { end, sections } of PAGES) {
        const page = pageOf(meta.id, end);
        if (!page) lacks.push(`page ${meta.id}${end}`);
        else
          lacks.push(
            ...sections
              .filter((section) => !new RegExp(`^## ${section}`, 'm').test(page))
              .map((section) => `“## ${section}” on ${meta.id}${end}`),
          );
      }
      const folder = join(fixtures, meta.id);
      const sources = existsSync(folder)
        ? readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))
        : [];
      if (!sources.some((source) => source.includes('⟦'))) lacks.push('a fixture with findings');
      if (!sources.some((source) => !source.includes('⟦'))) lacks.push('a silent fixture');
      return lacks.map((what) => `${meta.id}: ${what}`);
    });
    expect(missing).toEqual([]);
  });

  it('the examples on the pages do what they say', () => {
    const untrue = RULES.flatMap(({ meta: { id } }) =>
      PAGES.flatMap(({ end, locale, wrong, right }) => {
        const page = pageOf(id, end);
        if (!page) return []; // Told above.
        const examples = examplesOf(page);
        const lacks = [wrong, right]
          .filter((says) => !examples.some((example) => example.says === says))
          .map((says) => `${id}${end}: no example “text ${says}”`);
        const lies = examples.flatMap(({ format, says, text }) => {
          const found = findings(text, id, { format, config: { locale } });
          if (says === wrong && found.length === 0)
            return [`${id}${end}: nothing found in ${JSON.stringify(text.slice(0, 60))}`];
          if (says === right && found.length > 0)
            return [`${id}${end}: found in the right example: ${found.map((one) => one.message).join(' / ')}`];
          return [];
        });
        return [...lacks, ...lies];
      }),
    );
    expect(untrue).toEqual([]);
  });

  it('every page belongs to a rule', () => {
    const ids = new Set<string>(RULES.map((rule) => rule.meta.id));
    expect(
      readdirSync(pages).filter((name) => name.endsWith('.md') && !ids.has(name.replace(/(?:\.en)?\.md$/, ''))),
    ).toEqual([]);
  });

  it('the README has two commands that do all on a bare machine', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    expect([...readme.matchAll(/^```sh\n(.*)\n/gm)].map((block) => block[1])).toEqual([
      'npm ci && npm run samples',
      'npm ci && npm test',
    ]);
    expect(scripts).toMatchObject({
      samples: expect.stringContaining('--exit-zero'),
      test: expect.stringMatching(/^run-p .*(?=.*\blint\b)(?=.*\bunit\b)(?=.*\btypecheck\b)(?=.*\bformat:check\b)/),
      unit: expect.stringContaining('vitest'),
    });
  });

  it('the README lists the rules', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    expect(readme, 'run: npm run docs').toBe(readmeWith(RULES, readme));
  });
});
