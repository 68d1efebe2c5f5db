/** The Extensions page: the README with its pictures in it, and without links that lead nowhere from there. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { pageOf } from './tools/extension-page.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');

test('the README begins with what it does and a picture; installing from source comes last', () => {
  const heads = [...readme.matchAll(/^## (.+)$/gm)].map((head) => head[1]);
  expect(readme.indexOf('![')).toBeLessThan(readme.indexOf('\n## '));
  expect(heads.indexOf('从源码安装')).toBe(heads.indexOf('Use') - 1);
  expect(heads.slice(-2)).toEqual(['From source', 'License']);
});

test('its pictures come along, and no link leads to a file', () => {
  const asked: string[] = [];
  const page = pageOf(readme, (path: string) => {
    asked.push(path);
    return Buffer.from(path);
  });
  expect(asked.length).toBeGreaterThan(3);
  expect(asked.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  expect([...page.matchAll(/\]\((?!https?:|data:|#)[^)]*\)/g)]).toEqual([]);
  expect(page).toContain('| `amount-mismatch` | 金额大小写不一致 |');
});
