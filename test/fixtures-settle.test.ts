/** The fixes of every file in fixtures/RULE/ settle: carried out again and again they come to an end, and leave nothing safe to do. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'vitest';
import { checkFixesSettle } from './check';

const root = fileURLToPath(new URL('./fixtures/', import.meta.url));

for (const rule of readdirSync(root)) {
  describe(rule, () => {
    for (const name of readdirSync(join(root, rule))) {
      const source = readFileSync(join(root, rule, name), 'utf8');
      const format = name.endsWith('.md') ? 'markdown' : 'plain';
      it(name, () => void checkFixesSettle(source, { format, fileName: name }));
    }
  });
}
