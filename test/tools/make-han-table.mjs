// Writes server/src/core/text/han-table.ts: traditional characters and their simplified forms, one to one.
// Run by hand (`node test/tools/make-han-table.mjs`) when the source, the dev-only package opencc-js, changes.
import { writeFileSync } from 'node:fs';
import { Converter } from 'opencc-js/t2cn';

const convert = Converter({ from: 't', to: 'cn' });
// 著 is simplified writing too (著名); 乾 as well (乾坤). Folding them would change texts that are right.
const kept = new Set(['著', '乾', '瞭', '藉', '甯', '昇', '徵']);
let from = '';
let to = '';
for (let code = 0x4e00; code <= 0x9fff; code++) {
  const char = String.fromCharCode(code);
  const simple = convert(char);
  if (simple !== char && simple.length === 1 && !kept.has(char)) {
    from += char;
    to += simple;
  }
}
writeFileSync(
  new URL('../../server/src/core/text/han-table.ts', import.meta.url),
  `/** Traditional characters and, at the same index, their simplified forms. Written by test/tools/make-han-table.mjs. */\n` +
    `export const TRADITIONAL =\n  '${from}';\nexport const SIMPLIFIED =\n  '${to}';\n`,
);
console.log(`${from.length} pairs`);
