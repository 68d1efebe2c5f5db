// npm run docs: writes what is generated from the register of rules into README.md and the settings schema.
import { buildSync } from 'esbuild';
import { readFileSync, writeFileSync } from 'node:fs';

const source = `export { RULES } from './server/src/core/index'; export * from './test/tools/docs';`;
const { outputFiles } = buildSync({ stdin: { contents: source, resolveDir: process.cwd(), loader: 'ts' }, bundle: true, format: 'esm', write: false });
const { RULES, readmeWith, schemaWith } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);

for (const [path, written] of [['README.md', readmeWith], ['server/src/config/bizheng.schema.json', schemaWith]]) {
  const old = readFileSync(path, 'utf8');
  const now = written(RULES, old);
  if (now !== old) writeFileSync(path, now);
}
