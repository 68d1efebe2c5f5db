/** The notices name all that ships beside our own code: packages, data made from packages, what is inside binary parts. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NOTICES, noticesFor, packageFolders, partsIn } from './tools/notices.mjs';

const notices = readFileSync(`dist/${NOTICES}`, 'utf8');

describe('what the build has written', () => {
  it('names every bundled package with its version', () => {
    const metas = readdirSync('dist').filter((name) => name.endsWith('.meta.json'));
    const inputs = metas.flatMap((name) =>
      Object.keys((JSON.parse(readFileSync(`dist/${name}`, 'utf8')) as { inputs: object }).inputs),
    );
    const bundled = inputs.filter((path) => path.includes('node_modules/'));
    const folders = packageFolders(bundled);
    expect(folders.length).toBeGreaterThan(10);
    expect(bundled.filter((path) => !folders.some((folder) => path.startsWith(`${folder}/`)))).toEqual([]);
    const unnamed = folders
      .map((folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, string>)
      .filter(({ name, version }) => !notices.includes(`${name} ${version} (`));
    expect(unnamed).toEqual([]);
  });

  it('names both segmenters, the dictionary and the tables made from packages', () => {
    for (const name of ['jieba-wasm', 'jieba dictionary', 'OpenCC data', 'pinyin-pro']) expect(notices).toContain(name);
    expect(notices.includes('cppjieba')).toBe(existsSync('dist/words/nodejieba'));
    expect(notices).toContain('Copyright (c) 2013 Sun Junyi');
  });

  it('names every crate that shows in the WebAssembly', () => {
    const wasm = readFileSync('node_modules/jieba-wasm/pkg/nodejs/jieba_rs_wasm_bg.wasm', 'latin1');
    const crates = new Set(
      [...wasm.matchAll(/registry\/src\/[^/]+\/([a-z0-9_-]+?)-\d+\.\d/g)].map(([, name]) => name!),
    );
    expect(crates.size).toBeGreaterThan(10);
    expect([...crates].filter((name) => !new RegExp(`(?<![\\w-])${name}(?![\\w-])`, 'i').test(notices))).toEqual([]);
  });
});

describe('a package that nobody has looked at', () => {
  const ships = (manifest: object, files: Record<string, string> = {}): (() => string) => {
    const root = mkdtempSync(join(tmpdir(), 'bizheng-notices-'));
    const folder = join(root, 'node_modules', 'fresh');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return () => {
      try {
        return noticesFor({ inputs: [`${folder.replaceAll('\\', '/')}/index.js`], parts: [] });
      } finally {
        rmSync(root, { recursive: true });
      }
    };
  };
  it('does not ship without a licence', () => {
    expect(ships({ name: 'fresh', version: '1.0.0' })).toThrow('names no licence');
    expect(ships({ name: 'fresh', version: '1.0.0', license: 'MIT' })).toThrow('comes without its licence');
  });
  it('is named with all its texts', () => {
    const said = ships(
      { name: 'fresh', version: '1.0.0', license: 'MIT' },
      { LICENCE: 'Be kind.', NOTICE: 'By us.' },
    )();
    expect(said).toContain('fresh 1.0.0 (MIT)\n\nBe kind.');
    expect(said).toContain('By us.');
  });
});

it('they are packed', () => {
  expect(readFileSync('.vscodeignore', 'utf8').split('\n')).toContain(`!dist/${NOTICES}`);
});

it('what ships is found beside the bundles, too', () => {
  expect(partsIn('dist')).toContain('words/jieba-wasm/jieba_rs_wasm_bg.wasm');
});
