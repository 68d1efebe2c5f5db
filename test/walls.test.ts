/**
 * The walls of the house (server/ARCHITECTURE.md): who may import whom, that every file says what it is for, and that none
 * grows out of hand. All that is wrong is listed at once.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const files = ['server/src', 'client/src', 'test', 'esbuild.config.mjs'].flatMap(filesUnder).sort();

function filesUnder(path: string): string[] {
  if (/\.[cm]?[jt]s$/.test(path)) return [path];
  return readdirSync(join(root, path), { withFileTypes: true }).flatMap((entry) => {
    const inner = posix.join(path, entry.name);
    return entry.isDirectory()
      ? entry.name === 'fixtures'
        ? []
        : filesUnder(inner)
      : /\.[cm]?[jt]s$/.test(entry.name)
        ? [inner]
        : [];
  });
}

/** Imports of `file`: packages by name, our own files by their path without ending. */
function importsOf(file: string): string[] {
  return ts
    .preProcessFile(readFileSync(join(root, file), 'utf8'), true, true)
    .importedFiles.map(({ fileName }) =>
      fileName.startsWith('.') ? relative(root, join(root, dirname(file), fileName)).replaceAll('\\', '/') : fileName,
    );
}

const CORE = 'server/src/core';
/** The core as a door sees it. */
const FRONT_DESK = /^server\/src\/core\/index$/;
const NODE_BUT_FS = /^node:(?!fs)/;

/** Each room and what may be imported there. The first that fits a file holds. */
const ROOMS: readonly (readonly [room: string, files: RegExp, allowed: readonly RegExp[]])[] = [
  ['core/text', /^server\/src\/core\/text\//, [/^server\/src\/core\/text\//]],
  ['core/norms', /^server\/src\/core\/norms\//, [/^server\/src\/core\/norms\//]],
  // The one package that core knows: a pure parser, through one folder.
  [
    'core/reading/markdown',
    /^server\/src\/core\/reading\/markdown\//,
    [/^server\/src\/core\/(?:text|norms|reading)\//, /^@lezer\/(?:markdown|common)$/],
  ],
  ['core/reading', /^server\/src\/core\/reading\//, [/^server\/src\/core\/(?:text|norms|reading)\//]],
  ['core/report', /^server\/src\/core\/report\//, [/^server\/src\/core\/(?:text|norms|reading|report)\//]],
  ['core/figures', /^server\/src\/core\/figures\//, [/^server\/src\/core\/(?:text|norms|reading|report|figures)\//]],
  ['core/rules', /^server\/src\/core\/rules\//, [/^server\/src\/core\/(?:text|norms|reading|report|figures|rules)\//]],
  ['core/lint', /^server\/src\/core\/lint\//, [/^server\/src\/core\/(?:text|norms|reading|report|rules|lint)\//]],
  [
    'core/features',
    /^server\/src\/core\/features\//,
    [/^server\/src\/core\/(?:text|norms|reading|report|figures|features)\//],
  ],
  ['core/index', /^server\/src\/core\/index\.ts$/, [/^server\/src\/core\//]],
  ['encoding', /^server\/src\/encoding\.ts$/, [FRONT_DESK]],
  ['draft-names', /^server\/src\/draft-names\.ts$/, [/^node:path$/]],
  ['encoding-write', /^server\/src\/encoding-write\.ts$/, [/^server\/src\/encoding$/, /^iconv-lite$/]],
  [
    'disk',
    /^server\/src\/disk(?:-write)?\.ts$/,
    [
      FRONT_DESK,
      /^server\/src\/(?:encoding|encoding-write|draft-names|disk)$/,
      /^vscode-uri$/,
      /^node:(?:crypto|fs|fs\/promises|path)$/,
    ],
  ],
  ['code-cache', /^server\/src\/code-cache\.ts$/, [/^node:(?:buffer|fs|module|path|process|v8|vm)$/]],
  // Bytes in, data out; the same in a browser. What the core does with the text is not its business.
  [
    'docx',
    /^server\/src\/docx\/(?!export\/|layout\/)/,
    [FRONT_DESK, /^server\/src\/docx\/(?!export\/|layout\/)/, /^fflate$/],
  ],
  [
    'word-files',
    /^server\/src\/word-(?:files|old|remarks)\.ts$/,
    [FRONT_DESK, /^server\/src\/(?:disk|encoding|docx\/index|word-old)$/, /^word-extractor$/, /^node:path$/],
  ],
  [
    'config',
    /^server\/src\/config\//,
    [FRONT_DESK, /^server\/src\/(?:config\/|disk$)/, /^jsonc-parser(?:\/|$)/, /^node:path$/],
  ],
  // Word files: bytes and reports, no disk. Whoever writes them has the library for that.
  ['docx/export', /^server\/src\/docx\/export\//, [FRONT_DESK, /^server\/src\/docx\//, /^(?:docx|fflate)$/]],
  ['docx/layout', /^server\/src\/docx\/layout\//, [FRONT_DESK, /^server\/src\/docx\//]],
  ['words', /^server\/src\/words\//, [FRONT_DESK, /^server\/src\/(?:words\/|disk$)/, /^node:(?:path|module)$/]],
  [
    'protocol',
    /^server\/src\/protocol\.ts$/,
    [FRONT_DESK, /^server\/src\/(?:words\/index|disk)$/, /^vscode-(?:languageserver|jsonrpc)/],
  ],
  // The counterparts of disk and words, and the entry, of a server in a browser. Of what they stand for they take types alone.
  [
    'web',
    /^server\/src\/web\//,
    [
      FRONT_DESK,
      /^server\/src\/(?:web\/|lsp\/(?:guard|server)$|words\/(?:index|intl)$|word-old$|protocol$|encoding$|draft-names$|disk$)/,
      /^vscode-(?:languageserver|uri)/,
      /^node:path$/,
    ],
  ],
  [
    'lsp',
    /^server\/src\/lsp\//,
    [
      FRONT_DESK,
      /^server\/src\/(?:lsp\/|docx\/export\/(?:export|targets)$|answers\/index$|words\/index$|config\/(?:baseline|config|editor-settings|ignore-files|load|scope)$|protocol$|code-cache$|disk$|word-(?:files|remarks)$|docx\/index$)/,
      /^vscode-(?:languageserver|uri)/,
      NODE_BUT_FS,
    ],
  ],
  [
    'cli',
    /^server\/src\/cli\//,
    [
      FRONT_DESK,
      /^server\/src\/(?:cli\/|engine$|docx\/(?:export\/(?:export|targets)|layout\/layout)$|work$|words\/index$|config\/(?:baseline|config|format|ignore-files|load|locale|scope)$|disk(?:-write)?$|word-(?:files|remarks)$|docx\/index$)/,
      /^package\.json$/,
      NODE_BUT_FS,
    ],
  ],
  ['answers', /^server\/src\/answers\//, [FRONT_DESK, /^server\/src\/answers\//]],
  [
    'mcp',
    /^server\/src\/mcp\//,
    [
      FRONT_DESK,
      /^server\/src\/(?:mcp\/|engine$|answers\/index$|config\/(?:format|load|locale)$|disk$|word-files$)/,
      /^@modelcontextprotocol\/server(?:\/stdio)?$/,
      /^zod\/v4$/,
      /^package\.json$/,
      NODE_BUT_FS,
    ],
  ],
  ['engine', /^server\/src\/engine\.ts$/, [/^node:v8$/]],
  ['work', /^server\/src\/work\.ts$/, [/^server\/src\/(?:cli\/run|mcp\/core|disk-write)$/]],
  [
    'client',
    /^client\/src\//,
    [/^client\/src\//, /^server\/src\/protocol$/, /^vscode$/, /^vscode-languageclient/, /^node:(?:path|url)$/],
  ],
  ['test', /^(?:test\/|esbuild)/, [/./]],
];

it('no room imports what it may not', () => {
  const trespasses = files.flatMap((file) => {
    const room = ROOMS.find(([, inRoom]) => inRoom.test(file));
    if (!room) return [`${file}: belongs to no room`];
    return importsOf(file)
      .filter((imported) => !room[2].some((allowed) => allowed.test(imported)))
      .map((imported) => `${file}: ${room[0]} may not import ${imported}`);
  });
  expect(trespasses).toEqual([]);
});

it('the doors of terminal and agents load the core, and do not bring it along', () => {
  const closed = ['server/src/cli/main.ts', 'server/src/mcp/main.ts', 'server/src/mcp/server.ts'];
  for (const file of closed)
    expect(readFileSync(join(root, file), 'utf8'), file).not.toMatch(
      /^import (?!type )[^;]*'(?:\.\.\/core|\.\.\/disk|\.\.\/answers|\.\/run|\.\/core|\.\/drafts|\.\/roots)/m,
    );
});

it('rules do not see each other', () => {
  const rules = `${CORE}/rules/`;
  const inRules = files
    .filter((file) => file.startsWith(rules))
    .map((file) => file.slice(rules.length).replace(/\.ts$/, ''));
  const heads = inRules.filter((name) => !name.includes('/') && name !== 'index' && name !== 'rule');
  /** The rule that a file belongs to: ID.ts, its parts ID-*.ts and what lies in ID/. */
  const ruleOf = (name: string): string => {
    const first = name.split('/')[0]!;
    return (
      heads.filter((head) => first === head || first.startsWith(`${head}-`)).sort((a, b) => a.length - b.length)[0] ??
      first
    );
  };
  const seen = inRules
    .filter((name) => name !== 'index')
    .flatMap((name) =>
      importsOf(`${rules}${name}.ts`)
        .filter((imported) => imported.startsWith(rules))
        .map((imported) => imported.slice(rules.length))
        .filter((other) => other !== 'rule' && ruleOf(other) !== ruleOf(name))
        .map((other) => `${name} imports ${other}`),
    );
  expect(seen).toEqual([]);
});

it('only disk.ts and disk-write.ts touch the disk, and for compiled code code-cache.ts', () => {
  const touching = files.filter(
    (file) => /^(?:server|client)\//.test(file) && importsOf(file).some((name) => /^(?:node:)?fs(?:\/|$)/.test(name)),
  );
  expect(touching).toEqual(['server/src/code-cache.ts', 'server/src/disk-write.ts', 'server/src/disk.ts']);
});

it('every file opens with a comment that says what it is for', () => {
  const silent = files.filter(
    (file) => !/^(?:#!.*\n)?\s*(?:\/\*\*?\s+\S|\/\*\*\n|\/\/ \S)/.test(readFileSync(join(root, file), 'utf8')),
  );
  expect(silent).toEqual([]);
});

it('no file outgrows 400 lines', () => {
  const tables = /(?:han|pinyin)-table\.ts$/;
  const long = files
    .filter((file) => !tables.test(file))
    .map((file) => [file, readFileSync(join(root, file), 'utf8').split('\n').length] as const)
    .filter(([, lines]) => lines > 400);
  expect(long).toEqual([]);
});

it('no list of words has the name of another, or its words', async () => {
  const folder = 'server/src/core/norms/words/';
  const owners = new Map<string, string[]>();
  const told = (what: string, where: string): void => void owners.set(what, [...(owners.get(what) ?? []), where]);
  for (const file of files.filter((name) => name.startsWith(folder)))
    for (const [name, list] of Object.entries(
      (await import(/* @vite-ignore */ join(root, file))) as Record<string, unknown>,
    )) {
      told(name, file);
      if (Array.isArray(list) && list.length > 3) told([...new Set(list)].sort().join(' '), `${file}: ${name}`);
    }
  expect([...owners].filter(([, where]) => where.length > 1)).toEqual([]);
});

it('no path is taken from an address as it stands: folders may have Chinese names, spaces and drives', () => {
  const raw = ['import.meta.url)', 'pathname'].join('.');
  expect(files.filter((file) => readFileSync(join(root, file), 'utf8').includes(raw))).toEqual([]);
});

it('nothing names the place where the project was made', () => {
  const places = [['/', 'work', '/'].join(''), ['shared', 'drafts'].join('/')];
  const naming = files.filter((file) => places.some((place) => readFileSync(join(root, file), 'utf8').includes(place)));
  expect(naming).toEqual([]);
});
