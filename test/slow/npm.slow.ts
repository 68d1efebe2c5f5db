/** The npm package as people get it: packed, put into a fresh folder without a network, run by its name, and in the hook of the docs. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RULES } from '../../server/src/core/index';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'bizheng-npm-'));
const installed = join(folder, 'node_modules/bizheng');
let tarball = '';

/** As on a machine that has nothing of ours: no cache, no settings, no network. */
const environment: NodeJS.ProcessEnv = {
  PATH: process.env['PATH'],
  HOME: folder,
  LANG: 'zh_CN.UTF-8',
  npm_config_cache: join(folder, '.cache'),
  npm_config_offline: 'true',
  npm_config_audit: 'false',
  npm_config_fund: 'false',
  npm_config_update_notifier: 'false',
};
const run = (command: string, argv: readonly string[], cwd = folder) =>
  spawnSync(command, argv, { cwd, encoding: 'utf8', env: environment });
const bizheng = (...argv: string[]) => run('npx', ['--no-install', 'bizheng', ...argv]);

beforeAll(() => {
  tarball = execFileSync(process.execPath, ['test/tools/make-npm.mjs'], { cwd: root, encoding: 'utf8' }).trim();
  cpSync(join(root, 'test/samples'), join(folder, 'samples'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  const { status, stderr } = run('npm', ['install', join(root, tarball)]);
  expect([status, stderr]).toEqual([0, '']);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('holds what runs and what is read, and nothing else', () => {
  const files = readdirSync(installed, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => statSync(join(installed, name)).isFile());
  const pages = RULES.flatMap(({ meta }) =>
    [`${meta.id}.md`, `${meta.id}.en.md`].map((name) => `server/src/core/rules/${name}`),
  );
  const docs = ['server/docs', 'server/docs/editors'].flatMap((of) =>
    readdirSync(join(root, of))
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${of}/${name}`),
  );
  const bundles = ['cli', 'docx', 'export', 'layout', 'mcp', 'lsp', 'server', 'word-old', 'work'];
  expect(files.sort()).toEqual(
    [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'client/skills/bizheng/SKILL.md',
      'dist/THIRD-PARTY-NOTICES.txt',
      ...bundles.map((name) => `dist/${name}.js`),
      'package.json',
      'server/src/config/bizheng.schema.json',
      ...docs,
      ...pages,
    ].sort(),
  );
  expect(statSync(join(root, tarball)).size).toBeLessThan(2_800_000);
  const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as Record<string, unknown>;
  expect(manifest).toMatchObject({ name: 'bizheng', license: 'MIT', bin: { bizheng: 'dist/cli.js' } });
  for (const key of ['private', 'dependencies', 'devDependencies', 'optionalDependencies', 'scripts'])
    expect(manifest).not.toHaveProperty(key);
  const page = readFileSync(join(installed, 'README.md'), 'utf8');
  const links = [...page.matchAll(/\]\((?!https?:|#)([^)]+)\)/g)].map((found) => found[1]!);
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) expect(statSync(join(installed, link)).isFile()).toBe(true);
});

describe('by its name', () => {
  it('checks the samples, with the exit codes that it promises', () => {
    const all = bizheng('check', 'samples', '--format', 'json');
    expect([all.status, all.stderr]).toEqual([1, '']);
    const { files, summary } = JSON.parse(all.stdout) as { files: object[]; summary: { errors: number } };
    expect(files.length).toBeGreaterThan(70);
    expect(summary.errors).toBeGreaterThan(10);
    expect(bizheng('check', 'samples/zongjie-good.md').status).toBe(0);
    expect(bizheng('check', 'samples', '--exit-zero').status).toBe(0);
    expect(bizheng('check', 'no-such-folder').status).toBe(2);
  });

  it('says what it can do, and what it cannot', () => {
    const help = bizheng('--help');
    expect([help.status, help.stderr]).toEqual([0, '']);
    expect(bizheng().stdout).toBe(help.stdout);
    expect(bizheng('--version').stdout).toMatch(/^bizheng \d+\.\d+\.\d+\n分词：Intl\.Segmenter（系统自带）\n$/);
    expect(bizheng('chekc')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('没有“chekc”这个命令'),
    });
    expect(bizheng('mcp', '--help').stdout).toContain('--root');
  });

  it('serves agents, rule pages and all', () => {
    const said = [
      {
        id: 1,
        method: 'initialize',
        params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '1' } },
      },
      { id: 2, method: 'resources/read', params: { uri: 'bizheng://rules/placeholder' } },
    ];
    const { stdout } = spawnSync(process.execPath, ['-e', TALK, join(installed, 'dist/cli.js')], {
      cwd: folder,
      encoding: 'utf8',
      input: said.map((message) => `${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`).join(''),
      env: environment,
    });
    expect(stdout).toContain('# placeholder');
  });
});

/** Speaks to the server and ends it when both answers are there: requests still open when the input ends are not answered. */
const TALK = `
const child = require('node:child_process').spawn(process.execPath, [process.argv[1], 'mcp']);
process.stdin.pipe(child.stdin, { end: false });
let got = '';
child.stdout.on('data', (data) => {
  got += data;
  if (got.split('\\n').length > 2) { process.stdout.write(got); child.kill(); process.stdin.destroy(); }
});`;

describe('the hook of the docs', () => {
  const git = (...argv: string[]) => run('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', ...argv]);

  it('lets a sound draft pass, stops a flawed one and leaves other files alone', () => {
    const docs = readFileSync(join(root, 'server/docs/command-line.md'), 'utf8');
    const hook = /```sh\n(#!\/bin\/sh\n.*?)```/s.exec(docs)?.[1] ?? '';
    expect(hook).toContain('bizheng check');
    git('init', '-q');
    writeFileSync(join(folder, '.git/hooks/pre-commit'), hook);
    chmodSync(join(folder, '.git/hooks/pre-commit'), 0o755);
    mkdirSync(join(folder, '文稿'));
    const put = (name: string, sample: string): void => {
      cpSync(join(root, 'test/samples', sample), join(folder, '文稿', name));
      git('add', '文稿');
    };
    put('好 稿.md', 'zongjie-good.md');
    expect(git('commit', '-qm', 'good')).toMatchObject({ status: 0 });
    put('坏稿.md', 'zongjie-flawed.md');
    const stopped = git('commit', '-qm', 'flawed');
    expect(stopped.status).not.toBe(0);
    expect(stopped.stdout + stopped.stderr).toContain('sum-mismatch');
    git('rm', '-q', '--cached', '文稿/坏稿.md');
    writeFileSync(join(folder, 'notes.md'), '待补充 xx');
    git('add', 'notes.md');
    expect(git('commit', '-qm', 'other')).toMatchObject({ status: 0 });
  });
});
