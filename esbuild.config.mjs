// Bundles the three doors, dist/client.js (VS Code), dist/server.js (LSP over IPC or --stdio) and dist/cli.js (terminal),
// what reads Word files for the latter two,
// and lays the parts of the word segmenters beside them, so that a .vsix works without node_modules.
// Options: --only=cli[,server…], --quiet, --watch, --production.
import { build, context } from 'esbuild';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';

const has = (option) => process.argv.includes(`--${option}`);
const only = process.argv
  .find((one) => one.startsWith('--only='))
  ?.slice('--only='.length)
  .split(',');

/** Bundles of their own, read when the first Word file comes: a start without one does not pay for them. */
const onDemand = { 'docx/index': './docx.js', 'word-old': './word-old.js' };
/** @type {import('esbuild').Plugin} */
const later = {
  name: 'later',
  setup({ onResolve }) {
    onResolve({ filter: /(?:docx\/index|word-old)$/ }, ({ path, kind }) =>
      kind === 'dynamic-import' ? { path: onDemand[path.replace(/^[./]*/, '')], external: true } : undefined,
    );
  },
};

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  metafile: true,
  legalComments: 'none',
  sourcemap: has('production') ? false : 'linked',
  minify: has('production'),
  charset: 'utf8',
  logLevel: has('quiet') ? 'warning' : 'info',
  external: ['vscode'],
  plugins: [later],
};
const bundles = {
  client: { ...shared, entryPoints: ['client/src/extension.ts'], outfile: 'dist/client.js' },
  server: { ...shared, entryPoints: ['server/src/lsp/main.ts'], outfile: 'dist/server.js' },
  cli: {
    ...shared,
    entryPoints: ['server/src/cli/main.ts'],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
  },
  docx: { ...shared, entryPoints: ['server/src/docx/index.ts'], outfile: 'dist/docx.js' },
  'word-old': { ...shared, entryPoints: ['server/src/word-old.ts'], outfile: 'dist/word-old.js' },
};
/** What a bundle needs beside it. */
const beside = { cli: ['docx', 'word-old'], server: ['docx', 'word-old'] };

for (const [name, options] of Object.entries(bundles)) {
  if (only && !only.some((one) => one === name || beside[one]?.includes(name))) continue;
  if (has('watch')) {
    await (await context(options)).watch();
    continue;
  }
  const { metafile } = await build(options);
  writeFileSync(`dist/${name}.meta.json`, JSON.stringify(metafile));
}
layWords();

/** dist/words: what openSegmenter() loads at run time. A part that is not installed is left out; the next best then runs. */
function layWords() {
  const jieba = 'node_modules/nodejieba';
  lay('nodejieba', [
    `${jieba}/build/Release/nodejieba.node`,
    ...['hmm_model.utf8', 'stop_words.utf8'].map((name) => `${jieba}/submodules/cppjieba/dict/${name}`),
    'server/src/words/user.dict.utf8',
  ]);
  if (existsSync('dist/words/nodejieba'))
    layDictionary(`${jieba}/submodules/cppjieba/dict/jieba.dict.utf8`, 'dist/words/nodejieba/jieba.dict.utf8');
  // Only keyword extraction reads the 6 MB of idf.utf8, and holds 100 MB for it: one line will do.
  if (existsSync('dist/words/nodejieba')) writeFileSync('dist/words/nodejieba/idf.utf8', '公文 10.0\n');
  const wasm = 'node_modules/jieba-wasm/pkg/nodejs';
  lay('jieba-wasm', [`${wasm}/jieba_rs_wasm.js`, `${wasm}/jieba_rs_wasm_bg.wasm`]);
}

/**
 * jieba's dictionary without its rare words and its 60,000 names of persons: a third of the time and of the memory to load.
 * Long words and set phrases stay even when rare (改革开放), for official writing is made of them. Lines are “word frequency tag”.
 */
function layDictionary(from, to) {
  const newest = Math.max(statSync(from).mtimeMs, statSync('esbuild.config.mjs').mtimeMs);
  if (existsSync(to) && statSync(to).mtimeMs >= newest) return;
  const kept = readFileSync(from, 'utf8')
    .split('\n')
    .filter((line) => {
      const [word, frequency, tag] = line.split(' ');
      if (!word || word.length === 1) return Boolean(word);
      if (word.length < 4) return Number(frequency) >= 20 && !tag.startsWith('nr');
      return Number(frequency) >= (/^(?:nz|l|i|j)$/.test(tag) ? 3 : 5) && /^(?:nz|l|i|j|n|v|vn|b)$/.test(tag);
    });
  rmSync(to, { force: true });
  writeFileSync(to, `${kept.join('\n')}\n`);
}

/** Copies what is not there yet or older than its source: a running server may have the old ones open. */
function lay(name, files) {
  const folder = `dist/words/${name}`;
  if (!files.every((file) => existsSync(file))) return rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const file of files) {
    const copy = `${folder}/${file.split('/').pop()}`;
    if (
      existsSync(copy) &&
      statSync(copy).size === statSync(file).size &&
      statSync(copy).mtimeMs >= statSync(file).mtimeMs
    )
      continue;
    rmSync(copy, { force: true }); // A new file, not new bytes in the old one.
    copyFileSync(file, copy);
  }
}
