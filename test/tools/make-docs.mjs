// npm run docs: writes what is generated from the register of rules into the settings schema, README.md (its settings from the schema),
// package.json and the snippet files, and the skill for agents from the guide of the MCP server.
import { buildSync } from 'esbuild';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const source = `export { GENRES, RULES } from './server/src/core/index'; export * from './test/tools/docs'; export * from './test/tools/snippets'; export { skillFile } from './server/src/mcp/guide';`;
const { outputFiles } = buildSync({
  stdin: { contents: source, resolveDir: process.cwd(), loader: 'ts' },
  bundle: true,
  format: 'esm',
  write: false,
});
const { GENRES, RULES, manifestWith, readmeWith, readmeWithSettings, schemaWith, skillFile, snippetsFile } =
  await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);

const generated = {
  'server/src/config/bizheng.schema.json': (old) => schemaWith(RULES, GENRES, old),
  'README.md': (old) =>
    readmeWithSettings(readFileSync('server/src/config/bizheng.schema.json', 'utf8'), readmeWith(RULES, old)),
  'package.json': (old) => manifestWith(RULES, GENRES, old),
  'snippets/gongwen.json': () => snippetsFile(),
  'client/skills/bizheng/SKILL.md': () => skillFile(),
};

mkdirSync('snippets', { recursive: true });
for (const [path, written] of Object.entries(generated)) {
  const old = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const now = written(old);
  if (now !== old) writeFileSync(path, now);
}
