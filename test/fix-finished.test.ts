/**
 * What is finished stays finished: `--fix` changes nothing in a text without faults. The good samples, and every fixture
 * that is silent for its own rule.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { applyEdits, fixAll } from '../server/src/core/index';
import { findings, unmark } from './check';

const samples = fileURLToPath(new URL('./samples/', import.meta.url));
const fixtures = fileURLToPath(new URL('./fixtures/', import.meta.url));
/** Texts that show odd forms on purpose, for readers that must see through them; those forms are mended. */
const MENDED: Readonly<Record<string, readonly [odd: string, right: string]>> = {
  'heading-sequence/silent.txt': ['十二、三岁', '十二三岁'],
  'missing-value/silent.txt': ['１．５％', '1.5%'],
  'placeholder/silent.txt': ['一九八○年', '一九八〇年'],
  'ratio-mismatch/change-silent.txt': ['二○○○年', '二〇〇〇年'],
};
const isText = (name: string): boolean => /\.(?:md|txt)$/.test(name);

const texts = [
  ...readdirSync(samples)
    .filter((name) => isText(name) && name.includes('-good'))
    .map((name) => join(samples, name)),
  ...readdirSync(fixtures).flatMap((rule) =>
    readdirSync(join(fixtures, rule))
      .filter(isText)
      .map((name) => join(fixtures, rule, name))
      .filter((path) => unmark(readFileSync(path, 'utf8')).expected.length === 0),
  ),
];

describe('a finished text stays as it is', () => {
  for (const path of texts) {
    const format = path.endsWith('.md') ? 'markdown' : 'plain';
    const { text } = unmark(readFileSync(path, 'utf8'));
    const name = path.split('/').slice(-2).join('/');
    const [odd, right] = MENDED[name] ?? ['', ''];
    it(name, () => {
      expect(applyEdits(text, fixAll(findings(text, undefined, { format })))).toBe(text.replace(odd, right));
    });
  }
});
