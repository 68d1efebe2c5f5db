// npm run package: bundles for release and writes build/bizheng.vsix for the kind of machine this runs on, because the word
// segmenter is native code: a package made for Linux is refused by VS Code on Windows. TARGET (win32-x64, …) overrides.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pageOf } from './extension-page.mjs';
import { isPreRelease } from './release.mjs';

const target = process.env.TARGET ?? `${process.platform}-${process.arch}`;
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
  '--target',
  target,
  '--out',
  'build/bizheng.vsix',
);
