/** The bundles as they ship: what is in them, and that the command line runs as a process. npm test builds them first. */
import { execFile, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const dist = new URL('../dist/', import.meta.url).pathname;
const FLAWED = '青河县2024年工作总结\n一、工作情况\n各项工作有序推进。\n三、下一步打算\n继续抓好落实。\n';

/** Files that the bundle `name` is made of. */
function inputsOf(name: string): string[] {
  const { inputs } = JSON.parse(readFileSync(join(dist, `${name}.meta.json`), 'utf8')) as { inputs: object };
  return Object.keys(inputs);
}

describe('what is in them', () => {
  it('the command line holds no LSP code', () =>
    expect(
      inputsOf('cli').filter((path) => /vscode-(?:languageserver|languageclient|jsonrpc)|src\/lsp\//.test(path)),
    ).toEqual([]));
  it('the client holds nothing of the core, of the server or of the command line', () =>
    expect(inputsOf('client').filter((path) => /server\/src\/(?!protocol)/.test(path))).toEqual([]));
  it('what reads Word files is on its own, and holds no core', () => {
    expect(inputsOf('docx').filter((path) => /src\/(?:core|cli|lsp)\//.test(path))).toEqual([]);
    for (const name of ['cli', 'server', 'client'])
      expect(inputsOf(name).filter((path) => /src\/docx\/|fflate|word-extractor/.test(path))).toEqual([]);
  });
  it('the server holds no command line', () =>
    expect(inputsOf('server').filter((path) => /src\/cli\/|vscode-languageclient/.test(path))).toEqual([]));
});

describe('dist/cli.js', () => {
  const run = (...argv: string[]): Promise<{ code: number; out: string }> =>
    new Promise((resolve) => {
      execFile(process.execPath, [join(dist, 'cli.js'), ...argv], (error, out) =>
        resolve({ code: error ? Number(error.code) : 0, out }),
      );
    });

  it('runs: exit codes and JSON on standard output', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bizheng-bundle-'));
    writeFileSync(join(folder, 'a.txt'), FLAWED);
    const ran = await run('check', folder, '--format', 'json');
    expect(ran.code).toBe(1);
    expect((JSON.parse(ran.out) as { files: unknown[] }).files).toHaveLength(1);
    expect((await run('check', join(folder, 'no'))).code).toBe(2);
    rmSync(folder, { recursive: true });
  });

  it('names the segmenter that runs here', async () => {
    const { out } = await run('--version', '--locale', 'en');
    expect(out).toContain(
      existsSync(join(dist, 'words', 'nodejieba')) ? 'word segmenter: nodejieba' : 'word segmenter: jieba-wasm',
    );
  });

  it('ends quietly when nobody reads on', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bizheng-bundle-'));
    for (let i = 0; i < 200; i++) writeFileSync(join(folder, `${i}.txt`), FLAWED);
    const child = spawn(process.execPath, [join(dist, 'cli.js'), 'check', folder], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let err = '';
    child.stderr.on('data', (data) => (err += String(data)));
    child.stdout.once('data', () => child.stdout.destroy());
    await new Promise((resolve) => child.on('exit', resolve));
    expect(err).toBe('');
    rmSync(folder, { recursive: true });
  });
});
