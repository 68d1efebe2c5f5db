/** The bundles as they ship: what is in them, and that the command line runs as a process. npm test builds them first. */
import { execFile, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const FLAWED = '青河县2024年工作总结\n一、工作情况\n各项工作有序推进。\n三、下一步打算\n继续抓好落实。\n';

/** Files that the bundle `name` is made of. */
function inputsOf(name: string): string[] {
  const { inputs } = JSON.parse(readFileSync(join(dist, `${name}.meta.json`), 'utf8')) as { inputs: object };
  return Object.keys(inputs);
}

describe('what is in them', () => {
  it('the command line holds no LSP code', () =>
    expect(
      [...inputsOf('cli'), ...inputsOf('work')].filter((path) =>
        /vscode-(?:languageserver|languageclient|jsonrpc)|src\/lsp\//.test(path),
      ),
    ).toEqual([]));
  it('the doors that must be open at once hold no core: what reads drafts is loaded when there is one', () => {
    const [door, agents] = [inputsOf('cli'), inputsOf('mcp')];
    expect([...door, ...agents].filter((path) => /src\/(?:core|answers|disk|encoding)|iconv/.test(path))).toEqual([]);
    expect(door.filter((path) => /zod|modelcontextprotocol/.test(path))).toEqual([]);
    expect(inputsOf('work').filter((path) => /zod|modelcontextprotocol/.test(path))).toEqual([]);
  });
  it('the client holds nothing of the core, of the server or of the command line', () =>
    expect(inputsOf('client').filter((path) => /server\/src\/(?!protocol)/.test(path))).toEqual([]));
  it('what reads Word files is on its own, and holds no core', () => {
    expect(inputsOf('docx').filter((path) => /src\/(?:core|cli|lsp)\//.test(path))).toEqual([]);
    for (const name of ['cli', 'lsp', 'client'])
      expect(
        inputsOf(name).filter((path) => /src\/docx\/(?!export\/targets)|fflate|word-extractor/.test(path)),
      ).toEqual([]);
  });
  it('what starts the server is open at once: it holds nothing but what loads it', () =>
    expect(inputsOf('server').sort()).toEqual([
      'server/src/code-cache.ts',
      'server/src/lsp/cache-folder.ts',
      'server/src/lsp/engine.ts',
      'server/src/lsp/start.ts',
    ]));
  it('the server holds no command line', () =>
    expect(inputsOf('lsp').filter((path) => /src\/cli\/|vscode-languageclient/.test(path))).toEqual([]));
  it('all of them ship but the command line, which is a package of its own', () => {
    const shipped = readFileSync(join(dist, '..', '.vscodeignore'), 'utf8').split('\n');
    const bundles = readdirSync(dist).flatMap((name) => /^(.*)\.meta\.json$/.exec(name)?.[1] ?? []);
    expect(bundles.filter((name) => !shipped.includes(`!dist/${name}.js`))).toEqual(['cli']);
  });
  it('only export.js and layout.js hold what makes and reads Word files, and nothing of the core', () => {
    const makesWord = (path: string): boolean =>
      /node_modules\/(?:docx|fflate|saxes)\/|docx\/(?:export\/export|layout\/layout)\.ts/.test(path);
    expect(['cli', 'lsp', 'client'].filter((name) => inputsOf(name).some(makesWord))).toEqual([]);
    for (const name of ['export', 'layout'])
      expect(inputsOf(name).filter((path) => /server\/src\/(?!docx\/)/.test(path))).toEqual([]);
  });
});

describe('a draft never leaves the machine', () => {
  const NETWORK = /^(?:node:)?(?:https?|http2|net|tls|dgram|dns|dns\/promises|inspector|cluster|worker_threads)$/;
  /** What the bundle `name` takes from Node at run time. */
  const taken = (name: string): string[] => {
    const { outputs } = JSON.parse(readFileSync(join(dist, `${name}.meta.json`), 'utf8')) as {
      outputs: Record<string, { imports: { path: string }[] }>;
    };
    return Object.values(outputs).flatMap(({ imports }) => imports.map(({ path }) => path));
  };
  it('the command line has nothing that reaches a network', () =>
    expect(taken('cli').filter((path) => NETWORK.test(path))).toEqual([]));
  // The protocol's library offers sockets and pipes beside stdio (`--socket`, `--pipe`), which an editor may ask for.
  it('the server has only the sockets over which editors speak', () =>
    expect([...new Set([...taken('server'), ...taken('lsp')].filter((path) => NETWORK.test(path)))]).toEqual([
      'node:net',
    ]));
  it('nor does anything written here ask for one', () => {
    for (const name of ['cli', 'server', 'lsp', 'client'])
      for (const path of inputsOf(name).filter((input) => /(?:^|\/)(?:server|client)\/src\//.test(input)))
        expect([
          path,
          /\bfetch\(|XMLHttpRequest|WebSocket|from 'node:(?:https?|net|tls|dgram|dns)'/.test(
            readFileSync(path, 'utf8'),
          ),
        ]).toEqual([path, false]);
  });
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

  it('exports, with the bundle for it loaded then', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bizheng-bundle-'));
    writeFileSync(join(folder, 'a.txt'), FLAWED);
    expect((await run('export', join(folder, 'a.txt'))).code).toBe(0);
    expect(readFileSync(join(folder, 'a.docx')).subarray(0, 2).toString()).toBe('PK');
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
