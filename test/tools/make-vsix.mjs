// npm run package: bundles for release and writes build/bizheng.vsix for the kind of machine this runs on, because the word
// segmenter is native code: a package made for Linux is refused by VS Code on Windows. TARGET (win32-x64, …) overrides.
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';

const target = process.env.TARGET ?? `${process.platform}-${process.arch}`;
const node = (...args) => execFileSync(process.execPath, args, { stdio: 'inherit' });

mkdirSync('build', { recursive: true }); // Absent from a fresh clone, and vsce does not make it.
node('esbuild.config.mjs', '--quiet', '--production');
node(
  'node_modules/@vscode/vsce/vsce',
  'package',
  '--no-dependencies',
  '--allow-missing-repository',
  '--no-rewrite-relative-links',
  '--target',
  target,
  '--out',
  'build/bizheng.vsix',
);
