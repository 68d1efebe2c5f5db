// npm run package: bundles for release and writes build/bizheng.vsix, one package for every machine and for the browser, without
// native code. With TARGET=linux-x64 (win32-x64, …, or `here`) it writes build/bizheng-linux-x64.vsix, which holds nodejieba too;
// an addon that was built for another kind of machine is refused, since VS Code there would not load it.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pageOf } from './extension-page.mjs';
import { kindOfAddon } from './addon.mjs';
import { isPreRelease } from './release.mjs';

const wanted = process.env.TARGET ?? 'universal';
const target = wanted === 'here' ? `${process.platform}-${process.arch}` : wanted;
const isUniversal = target === 'universal';
const out = isUniversal ? 'build/bizheng.vsix' : `build/bizheng-${target}.vsix`;
const node = (...args) => execFileSync(process.execPath, args, { stdio: 'inherit' });
const { repository, version } = JSON.parse(readFileSync('package.json', 'utf8'));

mkdirSync('build', { recursive: true }); // Absent from a fresh clone, and vsce does not make it.
node('esbuild.config.mjs', '--quiet', '--production');
// With a `repository` in the manifest vsce makes pictures and links absolute. Without one there is nothing that they could
// lead to, and the page takes its pictures along.
const page = repository ? 'README.md' : 'build/README.md';
if (!repository)
  writeFileSync(
    page,
    pageOf(readFileSync('README.md', 'utf8'), (path) => readFileSync(path)),
  );
node(
  'node_modules/@vscode/vsce/vsce',
  'package',
  '--no-dependencies',
  ...(repository ? [] : ['--allow-missing-repository', '--no-rewrite-relative-links']),
  ...(isPreRelease(version) ? ['--pre-release'] : []),
  '--readme-path',
  page,
  ...(isUniversal ? [] : ['--target', target, '--ignoreFile', withAddon()]),
  '--out',
  out,
);

/** The list of what ships, with the segmenter's parts added; throws when its addon is for another kind of machine. */
function withAddon() {
  const made = kindOfAddon(readFileSync('dist/words/nodejieba/nodejieba.node'));
  if (!made.includes(target))
    throw new Error(
      `nodejieba was built for ${made.join(' or ') || 'no kind of machine that is known'}, not for ${target}`,
    );
  const list = 'build/vscodeignore';
  writeFileSync(list, `${readFileSync('.vscodeignore', 'utf8')}!dist/words/nodejieba/**\n`);
  return list;
}
