/** Every file in fixtures/RULE/ is a test: its marks say exactly what that rule finds, with LF, CRLF and a BOM. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'vitest';
import { check } from './check';

const root = fileURLToPath(new URL('./fixtures/', import.meta.url));

for (const rule of readdirSync(root)) {
  describe(rule, () => {
    for (const name of readdirSync(join(root, rule))) {
      const source = readFileSync(join(root, rule, name), 'utf8');
      const options = { format: name.endsWith('.md') ? 'markdown' : 'plain', fileName: name } as const;
      it(`${name}`, () => void check(rule, source, options));
      it(`${name}, CRLF and BOM`, () => void check(rule, '\ufeff' + source.replace(/\r?\n/g, '\r\n'), options));
    }
  });
}
