/** Tables of test data: `# part`, then lines `expression => expected`. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Makes one test of each line of data/NAME: `read` of the expression, as a sentence of its own, must give what is expected. */
export function testTable(name: string, read: (sentence: string) => string): readonly string[] {
  const table = readFileSync(new URL(`./data/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean);
  let part = '';
  for (const line of table) {
    if (line.startsWith('#')) {
      part = line.slice(2);
      continue;
    }
    const [expression, expected] = line.split(' => ') as [string, string];
    it(`${part}: ${expression}`, () => expect(read(`　　${expression}。`)).toBe(expected));
  }
  return table;
}
