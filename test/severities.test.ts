/**
 * How loud every rule is: its default, and each case in which it grades otherwise (severity-cases.ts). A rule that becomes
 * quieter or louder fails here, and so does a rule without a row, or a severity that no case shows.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG, lint, readReport, RULES } from '../server/src/core/index';
import { unmark } from './check';
import { GRADES, type Options } from './severity-cases';

/** Findings of `rule`, by severity and place, as marks say them. */
function gradesIn(rule: string, text: string, { format = 'plain', fileName, config, kinds }: Options): string[] {
  const report = readReport(text, { format, fileName, kinds });
  return lint(report, { ...DEFAULT_CONFIG, ...config })
    .filter((finding) => finding.rule === rule)
    .map(({ severity, span }) => `${severity} ${span.start}-${span.end} ${text.slice(span.start, span.end)}`)
    .sort();
}

const rules = fileURLToPath(new URL('../server/src/core/rules/', import.meta.url));

/** The severities that the files of a rule name. */
function severitiesIn(id: string): string[] {
  const own = readdirSync(rules, { recursive: true, encoding: 'utf8' }).filter(
    (name) =>
      name.endsWith('.ts') && (name === `${id}.ts` || name.startsWith(`${id}-`) || name.startsWith(join(id, '/'))),
  );
  const source = own.map((name) => readFileSync(join(rules, name), 'utf8')).join('\n');
  return [...new Set([...source.matchAll(/'(error|warning|information|hint)'/g)].map(([, severity = '']) => severity))];
}

describe.each(RULES.map(({ meta }) => [meta.id, meta] as const))('%s', (id, meta) => {
  const grades = GRADES[id];
  it('has its default', () => expect(grades?.default).toBe(meta.defaultSeverity));

  for (const [what, source, options = {}] of grades?.cases ?? []) {
    it(what, () => {
      const { text, expected } = unmark(source);
      const marked = expected.map(({ rule, start, end }) => `${rule} ${start}-${end} ${text.slice(start, end)}`);
      expect(gradesIn(id, text, options)).toEqual(marked.sort());
    });
  }

  it('has a case of every severity that its files name', () => {
    const shown = (grades?.cases ?? []).flatMap(([, source]) => unmark(source).expected.map(({ rule }) => rule));
    expect([...new Set(shown)].sort()).toEqual(severitiesIn(id).sort());
  });
});

it('has rows of rules only', () => {
  expect(Object.keys(GRADES).sort()).toEqual(RULES.map(({ meta }) => meta.id).sort());
});
