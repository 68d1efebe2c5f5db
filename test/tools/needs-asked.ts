/** Judges our samples and fixtures, and says what each expression needs that was asked for: test/tools/needs.mjs runs it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_CONFIG, lint, readReport } from '../../server/src/core/index';
import { packed } from '../../server/src/core/reading/needs-packed';
import { needOf } from '../../server/src/core/reading/needs-source';

/** Packed, by flags and source; `expressions` are all that has been asked for by now. */
export function needsAsked(folders: readonly string[], expressions: ReadonlySet<RegExp>): Record<string, string> {
  for (const folder of folders)
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!/\.(?:md|txt)$/.test(name)) continue;
      const text = readFileSync(join(folder, name), 'utf8');
      lint(readReport(text, { format: name.endsWith('.md') ? 'markdown' : 'plain', fileName: name }), DEFAULT_CONFIG);
    }
  return Object.fromEntries([...expressions].map((one) => [`${one.flags}/${one.source}`, packed(needOf(one))]));
}
