// Records what LibreOffice reads in the Word files of test/docx-oracle-cases.ts: test/fixtures/docx/libreoffice.json, one list of
// lines a file. Only for who changes those files; LibreOffice (soffice) must be installed. Nothing of it runs in CI.
import { build } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = mkdtempSync(join(tmpdir(), 'bizheng-docx-'));
const script = join(folder, 'cases.mjs');
await build({
  stdin: {
    contents: "export { ORACLE_CASES } from './test/docx-oracle-cases'; export { docxFile } from './test/docx-file';",
    resolveDir: process.cwd(),
    loader: 'ts',
  },
  bundle: true,
  platform: 'node',
  format: 'esm',
  outfile: script,
  logLevel: 'error',
});
const { ORACLE_CASES, docxFile } = await import(pathToFileURL(script).href);
const names = Object.keys(ORACLE_CASES);
for (const name of names) writeFileSync(join(folder, `${name}.docx`), docxFile(ORACLE_CASES[name]));
execFileSync(
  'soffice',
  [
    `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
    '--headless',
    '--convert-to',
    'txt:Text (encoded):UTF8',
    '--outdir',
    folder,
    ...names.map((name) => join(folder, `${name}.docx`)),
  ],
  { stdio: 'inherit' },
);
const read = (name) =>
  readFileSync(join(folder, `${name}.txt`), 'utf8')
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .filter(Boolean);
mkdirSync('test/fixtures/docx', { recursive: true });
writeFileSync(
  'test/fixtures/docx/libreoffice.json',
  `${JSON.stringify(Object.fromEntries(names.map((name) => [name, read(name)])), null, 1)}\n`,
);
rmSync(folder, { recursive: true });
console.log(`${names.length} files recorded`);
