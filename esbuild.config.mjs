// Bundles the doors, dist/client.js (VS Code), dist/server.js (LSP over IPC or --stdio), which runs dist/lsp.js, dist/cli.js
// (terminal) and dist/mcp.js (agents), with dist/work.js, which these two load when there is a draft to read; what a Word file needs, each read when it is
// asked for (dist/docx.js, dist/word-old.js, dist/export.js, dist/layout.js); the parts of the word segmenters beside them, so that
// a package works without node_modules; and the notices of all that is in them.
// Options: --only=cli[,server…], --out=FOLDER (else dist), --quiet, --watch, --production.
import { build, context } from 'esbuild';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { needsKnown } from './test/tools/needs.mjs';
import { NOTICES, noticesFor, partsIn } from './test/tools/notices.mjs';

const has = (option) => process.argv.includes(`--${option}`);
const valueOf = (option) => process.argv.find((one) => one.startsWith(`--${option}=`))?.slice(`--${option}=`.length);
const only = valueOf('only')?.split(',');
const out = valueOf('out') ?? 'dist';

/** What only one command or a Word file needs stays out of the bundles, and is required from its own when that comes. */
const ON_DEMAND = {
  'docx/export/export': './export.js',
  'docx/layout/layout': './layout.js',
  'docx/index': './docx.js',
  'word-old': './word-old.js',
};
const onDemand = {
  name: 'on-demand',
  setup({ onResolve }) {
    onResolve({ filter: /\/(?:export|layout|index|word-old)$/ }, ({ path, kind }) => {
      const bundle = ON_DEMAND[path.replace(/^[./]*/, '')];
      return bundle && kind === 'dynamic-import' ? { path: bundle, external: true } : undefined;
    });
  },
};

/**
 * Parts of Node that a server seldom asks for, though what it is made of takes them at once: each is loaded when one of its
 * names is first used. Together they are a tenth of a start.
 */
const SELDOM = ['child_process', 'crypto', 'net', 'os', 'fs/promises'];
const whenAsked = {
  name: 'when-asked',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: new RegExp(`^(?:node:)?(?:${SELDOM.join('|')})$`) }, ({ path, namespace }) =>
      namespace === 'when-asked' ? undefined : { path: path.replace(/^node:/, ''), namespace: 'when-asked' },
    );
    onLoad({ filter: /./, namespace: 'when-asked' }, ({ path }) => ({
      contents: `
        const names = ${JSON.stringify(Object.keys(createRequire(import.meta.url)(path)))};
        for (const name of names)
          Object.defineProperty(exports, name, { enumerable: true, get: () => require('node:${path}')[name] });`,
    }));
  },
};

/**
 * The protocol's library is CommonJS: each file that imports a name from it would have all its 700 copied when the server is loaded.
 * Here they are taken once, those that are asked for.
 */
const LIBRARY = 'vscode-languageserver';
const takenOnce = {
  name: 'taken-once',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: new RegExp(`^${LIBRARY}$`) }, ({ kind }) =>
      kind === 'import-statement' ? { path: LIBRARY, namespace: 'taken-once' } : undefined,
    );
    onLoad({ filter: /./, namespace: 'taken-once' }, () => ({
      contents: [
        `const library = require('${LIBRARY}');`,
        ...Object.keys(createRequire(import.meta.url)(LIBRARY)).map(
          (name) => `export const ${name} = /* @__PURE__ */ (() => library.${name})();`,
        ),
      ].join('\n'),
      resolveDir: process.cwd(),
    }));
  },
};

/** For the language server, which must be quick to start; the table takes 95 kB, packed, of each bundle it is in. Not while the sources change. */
const ahead = has('production') ? [needsKnown] : [];

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
  plugins: [onDemand],
  // A require is what finds the bundle beside this one, in every host.
  supported: { 'dynamic-import': false },
};
const bundles = {
  client: { ...shared, entryPoints: ['client/src/extension.ts'], outfile: `${out}/client.js` },
  // Before the server that runs it: a name for what is in it is built into that.
  lsp: {
    ...shared,
    entryPoints: ['server/src/lsp/main.ts'],
    outfile: `${out}/lsp.js`,
    plugins: [onDemand, whenAsked, takenOnce, ...ahead],
    // One function, so that what V8 makes of it while it runs can be kept (server/src/code-cache.ts).
    banner: { js: '(function (exports, require, module, __filename, __dirname) {' },
    footer: { js: '})' },
  },
  server: {
    ...shared,
    entryPoints: ['server/src/lsp/start.ts'],
    outfile: `${out}/server.js`,
    // While it is being written the server is another one after every change: nothing is kept of it.
    define: { BUILD: '""' },
  },
  export: { ...shared, entryPoints: ['server/src/docx/export/export.ts'], outfile: `${out}/export.js` },
  layout: { ...shared, entryPoints: ['server/src/docx/layout/layout.ts'], outfile: `${out}/layout.js` },
  cli: {
    ...shared,
    entryPoints: ['server/src/cli/main.ts'],
    outfile: `${out}/cli.js`,
    banner: { js: '#!/usr/bin/env node' },
  },
  mcp: { ...shared, entryPoints: ['server/src/mcp/main.ts'], outfile: `${out}/mcp.js` },
  work: { ...shared, entryPoints: ['server/src/work.ts'], outfile: `${out}/work.js` },
  docx: { ...shared, entryPoints: ['server/src/docx/index.ts'], outfile: `${out}/docx.js` },
  'word-old': { ...shared, entryPoints: ['server/src/word-old.ts'], outfile: `${out}/word-old.js` },
};

/** Sources of all that was bundled. */
const bundled = new Set();
/**
 * The same two for VS Code in a browser: what needs Node has another in its place that does without. One of them is the other's
 * counterpart, file by file, so that everything else is the same code.
 */
const COUNTERPARTS = {
  'server/src/disk.ts': 'server/src/web/disk.ts',
  'server/src/words/index.ts': 'server/src/web/words.ts',
  'server/src/word-old.ts': 'server/src/web/word-old.ts',
  'client/src/server.ts': 'client/src/web/server.ts',
};
const inBrowser = {
  ...shared,
  platform: 'browser',
  target: 'es2022',
  conditions: ['browser'],
  alias: { 'node:path': 'path-browserify', 'vscode-languageclient/node': 'vscode-languageclient/browser' },
  // All that is asked of the process there is where a relative path begins.
  define: { 'process.cwd': 'String' },
  // A worker has no require: what one command needs is in its bundle too.
  plugins: [
    {
      name: 'counterparts',
      setup({ onResolve }) {
        onResolve({ filter: /^\./ }, ({ path, resolveDir, importer }) => {
          const file = relative(process.cwd(), join(resolveDir, path)).replaceAll('\\', '/');
          const other = COUNTERPARTS[`${file}.ts`] ?? COUNTERPARTS[`${file}/index.ts`];
          // A counterpart may take types and more from its other.
          return other && !importer.includes(dirname(other)) ? { path: resolve(other) } : undefined;
        });
      },
    },
  ],
};
bundles['web/client'] = { ...inBrowser, entryPoints: ['client/src/extension.ts'], outfile: 'dist/web/client.js' };
bundles['web/server'] = {
  ...inBrowser,
  entryPoints: ['server/src/web/main.ts'],
  format: 'iife',
  outfile: 'dist/web/server.js',
};
/** What a bundle needs beside it. */
const beside = {
  cli: ['work', 'mcp', 'docx', 'word-old', 'export', 'layout'],
  server: ['lsp', 'docx', 'word-old', 'export'],
};

for (const [name, options] of Object.entries(bundles)) {
  if (only && !only.some((one) => one === name || beside[one]?.includes(name))) continue;
  if (has('watch')) {
    await (await context(options)).watch();
    continue;
  }
  if (name === 'server') options.define = { BUILD: JSON.stringify(contentsOf(`${out}/lsp.js`)) };
  const { metafile } = await build(options);
  for (const path of Object.keys(metafile.inputs)) bundled.add(path);
  if (out === 'dist') writeFileSync(`dist/${name}.meta.json`, JSON.stringify(metafile));
}
if (out === 'dist') layWords();
// Only a whole build knows all that ships, and one for a folder of its own holds all that ships there.
if ((!only || out !== 'dist') && !has('watch'))
  writeFileSync(`${out}/${NOTICES}`, noticesFor({ inputs: [...bundled], parts: partsIn(out) }));

/** A name for what is in a file: 32 hexadecimal digits. */
function contentsOf(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 32);
}

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
