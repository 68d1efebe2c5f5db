// Bundles the three doors: dist/client.js (VS Code), dist/server.js (LSP over IPC or --stdio), dist/cli.js (terminal).
import { build, context } from 'esbuild';
import { writeFileSync } from 'node:fs';

const quiet = process.argv.includes('--quiet');
const watch = process.argv.includes('--watch');
const production = process.argv.includes('--production');

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true, platform: 'node', target: 'node20', format: 'cjs', metafile: true, legalComments: 'none',
  sourcemap: production ? false : 'linked', minify: production, charset: 'utf8', logLevel: quiet ? 'warning' : 'info',
  // Native or large parts are loaded at run time by words/, never bundled.
  external: ['vscode', 'nodejieba', 'jieba-wasm'],
};
const bundles = {
  client: { ...shared, entryPoints: ['client/src/extension.ts'], outfile: 'dist/client.js' },
  server: { ...shared, entryPoints: ['server/src/lsp/main.ts'], outfile: 'dist/server.js' },
  cli: { ...shared, entryPoints: ['server/src/cli/main.ts'], outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' } },
};

for (const [name, options] of Object.entries(bundles)) {
  if (watch) {
    await (await context(options)).watch();
    continue;
  }
  const { metafile } = await build(options);
  writeFileSync(`dist/${name}.meta.json`, JSON.stringify(metafile));
}
