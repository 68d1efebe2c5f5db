/** What the README says of settings and of silencing must be so. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseConfig } from '../server/src/config/config';
import { lint, readReport, RULES } from '../server/src/core/index';
import { readmeWithSettings } from './tools/docs';

const root = fileURLToPath(new URL('..', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const schemaText = readFileSync(join(root, 'server/src/config/bizheng.schema.json'), 'utf8');
const DRAFT =
  '# 石桥镇防汛工作总结\n\n一、基本情况\n\n共转移群众320人。\n\n二、主要做法\n\n全天巡查。\n\n二、下一步打算\n\n继续做好值守。\n';

const isFound = (text: string): boolean =>
  lint(readReport(text, { format: 'markdown' })).some((one) => one.rule === 'heading-sequence');

describe('the example of bizheng.json', () => {
  const example = /```jsonc\n([\s\S]*?)```/.exec(readme)![1]!;
  const config = parseConfig(example);
  it('is right, and does what its comments say', () => {
    expect(config.problems).toEqual([]);
    expect(config.excluded('归档/a.md')).toBe(true);
    expect(config.lintFor('草稿/a.md').rules['placeholder']).toEqual({ severity: 'off' });
    const text =
      '第12周安全周报\n一、本周隐患\n本周排查用电隐患十二处，当场整改十处，其余两处已下达整改通知并明确时限。\n';
    const report = readReport(text, { format: 'plain', kinds: config.kinds });
    const told = lint(report, { locale: 'zh-CN', ...config.lintFor('a.txt') }).filter(
      (one) => one.rule === 'missing-section',
    );
    expect(told.map((one) => [one.severity, /“(.+?)”/.exec(one.message)![1]])).toEqual([['information', '下周安排']]);
  });
});

it('the table of keys is that of the schema, and every key has its words in both languages', () => {
  expect(readme, 'run: npm run docs').toBe(readmeWithSettings(schemaText, readme));
  const silent: string[] = [];
  const visit = (name: string, one: unknown): void => {
    if (typeof one !== 'object' || one === null) return;
    const { properties, description } = one as { properties?: object; description?: string };
    if (
      description !== undefined &&
      !(/[\u4e00-\u9fff]/.test(description) && / · /.test(description) && /[a-z]{2}/.test(description))
    )
      silent.push(name);
    for (const [key, inner] of Object.entries(properties ?? {})) {
      if (key !== '$schema' && (inner as { description?: string }).description === undefined)
        silent.push(`${name}.${key}`);
    }
    for (const [key, inner] of Object.entries(one)) visit(`${name}.${key}`, inner);
  };
  visit('schema', JSON.parse(schemaText));
  expect(silent).toEqual([]);
});

describe('silencing by hand', () => {
  const rule = 'heading-sequence';
  it.each([
    ['`bizheng-disable: 规则名`', (text: string) => `---\nbizheng-disable: ${rule}\n---\n\n${text}`],
    [
      '`<!-- bizheng-disable-next-line 规则名 -->`',
      (text: string) => text.replace('二、下', `<!-- bizheng-disable-next-line ${rule} -->\n二、下`),
    ],
    [
      '`<!-- bizheng-disable-line 规则名 -->`',
      (text: string) => text.replace('打算\n', `打算 <!-- bizheng-disable-line ${rule} -->\n`),
    ],
    [
      '`<!-- bizheng-disable 规则名 -->`',
      (text: string) => text.replace('二、下', `<!-- bizheng-disable ${rule} -->\n\n二、下`),
    ],
  ])('%s', (said, silence) => {
    expect(readme).toContain(said);
    expect(readme).toContain(said.replace('规则名', 'RULE'));
    expect(isFound(DRAFT)).toBe(true);
    expect(isFound(silence(DRAFT))).toBe(false);
  });
  it('names rules that there are', () => {
    const named = [...readme.matchAll(/"([a-z]+(?:-[a-z]+)+)": "(?:off|error|warning|information|hint)"/g)].map(
      (found) => found[1]!,
    );
    expect(named.length).toBeGreaterThan(0);
    for (const id of named) expect(RULES.map((one) => one.meta.id)).toContain(id);
  });
});
