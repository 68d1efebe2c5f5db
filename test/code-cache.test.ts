/** The kept code of a bundle (server/src/code-cache.ts): used when it is whole and ours, silently not when anything is wrong. */
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Loaded, load } from '../server/src/code-cache';
import { cacheFolder } from '../server/src/lsp/cache-folder';

interface Fake {
  readonly answer: () => number;
  readonly read: (text: string) => number;
  readonly sep: string;
}
const wrapped = (body: string): string => `(function (exports, require, module, __filename, __dirname) {${body}})`;
const ANSWERING = (answer: number): string =>
  wrapped(
    `exports.answer = () => ${answer}; exports.sep = require('node:path').sep;
     exports.read = (text) => text.split(/[，。]/).filter((part) => part.includes('办')).length;`,
  );
const require = createRequire(import.meta.url);
const BUILD = 'a'.repeat(32);
const isPosix = process.platform !== 'win32';

let place: string, bundle: string, folder: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'bizheng-cache-'));
  bundle = join(place, 'bundle.js');
  folder = join(place, 'kept', 'compiled');
  writeFileSync(bundle, ANSWERING(42));
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

// Else V8 takes what it has compiled in this very process, and never looks at what was kept.
beforeAll(() => setFlagsFromString('--no-compilation-cache'));
afterAll(() => setFlagsFromString('--compilation-cache'));

const start = (build = BUILD): Loaded<Fake> => load<Fake>(bundle, require, build, folder);
/** Starts, works and keeps, as a session does. */
function session(build = BUILD): void {
  const { exports, keep } = start(build);
  exports.read('请办理，谢谢。');
  keep();
}
const kept = (): string[] => (existsSync(folder) ? readdirSync(folder) : []);
const file = (): string => join(folder, kept()[0]!); // Those who ask have kept one.

describe('a bundle that is kept', () => {
  it('runs from what was kept, and as without', () => {
    const first = start();
    expect([first.isFromCache, first.exports.answer()]).toEqual([false, 42]);
    first.keep();
    const second = start();
    expect([second.isFromCache, second.exports.answer(), second.exports.sep]).toEqual([true, 42, first.exports.sep]);
  });
  it('is written when it is asked, into a folder and a file for this user alone', () => {
    const { keep } = start();
    expect(kept()).toEqual([]);
    keep();
    expect(kept()).toHaveLength(1);
    if (isPosix) expect([statSync(file()).mode & 0o777, statSync(folder).mode & 0o777]).toEqual([0o600, 0o700]);
  });
  it('is not written again as long as hardly more is compiled', () => {
    session();
    utimesSync(file(), 1, 1);
    session();
    expect(statSync(file()).mtimeMs).toBe(1000);
  });
  it('is written again when much more is', () => {
    const long = `exports.read = (text) => [${Array.from({ length: 400 }, (_, i) => `text + ${i}`).join(',')}].length;`;
    writeFileSync(bundle, wrapped(`exports.answer = () => 42; ${long}`));
    start().keep();
    utimesSync(file(), 1, 1);
    session();
    expect(statSync(file()).mtimeMs).toBeGreaterThan(1000);
    expect(start().isFromCache).toBe(true);
  });
  it('keeps nothing without a folder', () => {
    const { exports, isFromCache, keep } = load<Fake>(bundle, require, BUILD, undefined);
    keep();
    expect([exports.answer(), isFromCache, readdirSync(place)]).toEqual([42, false, ['bundle.js']]);
  });
  it('has nothing of what it read', () => {
    const secret = '青河县极机密的一句话请办理';
    const { exports, keep } = start();
    exports.read(secret);
    keep();
    for (const encoding of ['utf8', 'utf16le'] as const)
      expect(readFileSync(file()).includes(Buffer.from(secret, encoding))).toBe(false);
  });
  it('is taken of the server as it is built', () => {
    const lsp = fileURLToPath(new URL('../dist/lsp.js', import.meta.url));
    load<{ main: unknown }>(lsp, createRequire(lsp), BUILD, folder).keep();
    const { exports, isFromCache } = load<{ main: unknown }>(lsp, createRequire(lsp), BUILD, folder);
    expect([isFromCache, typeof exports.main]).toEqual([true, 'function']);
  });
});

describe('what is silently not used', () => {
  const HEAD = 256;
  /** Writes the kept file anew, changed. */
  const change = (how: (bytes: Buffer) => Buffer): void => writeFileSync(file(), how(readFileSync(file())));
  const flip =
    (...places: ((length: number) => number)[]) =>
    (bytes: Buffer): Buffer => {
      for (const at of places) bytes[at(bytes.length)]! ^= 0xff;
      return bytes;
    };
  const middle = (length: number): number => HEAD + (length - HEAD) / 2;
  it.each<[string, () => void]>([
    ['one that is cut off', () => change((bytes) => bytes.subarray(0, bytes.length - 1000))],
    ['one that is cut off to its half', () => change((bytes) => bytes.subarray(0, middle(bytes.length)))],
    ['one that is cut off in its head', () => change((bytes) => bytes.subarray(0, 100))],
    ['one that is empty', () => change(() => Buffer.alloc(0))],
    ['one with a byte changed', () => change(flip((length) => length - 500))],
    ['one with its last byte changed', () => change(flip((length) => length - 1))],
    ['one that is longer', () => change((bytes) => Buffer.concat([bytes, Buffer.from('xx')]))],
    ['one of zeros, as a disk leaves it when the power fails', () => change((bytes) => bytes.fill(0, HEAD))],
    [
      'one for another engine, whole',
      () =>
        change(
          flip(
            () => HEAD + 4,
            (length) => middle(length) + 4,
          ),
        ),
    ],
    ['one with another head', () => change((bytes) => Buffer.concat([Buffer.from('b'), bytes.subarray(1)]))],
    ['another file of that name', () => writeFileSync(file(), 'hello')],
    [
      'a folder of that name',
      () => {
        const name = file();
        rmSync(name);
        mkdirSync(name);
      },
    ],
  ])('%s', (_, spoil) => {
    session();
    spoil();
    const { exports, isFromCache } = start();
    expect([isFromCache, exports.answer(), exports.read('办，办。')]).toEqual([false, 42, 2]);
  });
  it('and it is kept anew', () => {
    session();
    change((bytes) => bytes.subarray(0, 3000));
    session();
    expect(start().isFromCache).toBe(true);
  });
  it('one of another build', () => {
    session();
    expect(start('b'.repeat(32)).isFromCache).toBe(false);
  });
  it('one of a bundle that was changed by hand, as long as before', () => {
    session();
    writeFileSync(bundle, ANSWERING(43));
    utimesSync(bundle, 1, 1);
    const { exports, isFromCache } = start();
    expect([isFromCache, exports.answer()]).toEqual([false, 43]);
  });
  it.runIf(isPosix)('one that others may write, or whose folder they may', () => {
    session();
    chmodSync(file(), 0o666);
    expect(start().isFromCache).toBe(false);
    chmodSync(file(), 0o600);
    expect(start().isFromCache).toBe(true);
    chmodSync(folder, 0o777);
    expect(start().isFromCache).toBe(false);
  });
  it.runIf(isPosix)('a link, and nothing is written through one', () => {
    session();
    const [name, elsewhere] = [file(), join(place, 'elsewhere')];
    writeFileSync(elsewhere, readFileSync(name));
    rmSync(name);
    symlinkSync(elsewhere, name);
    expect(start().isFromCache).toBe(false);
    writeFileSync(elsewhere, 'mine');
    session();
    expect([readFileSync(elsewhere, 'utf8'), lstatSync(name).isFile()]).toEqual(['mine', true]);
  });
});

describe('the folder', () => {
  it('that cannot be made is done without', () => {
    writeFileSync(join(place, 'kept'), 'a file where the folder should be');
    session();
    expect([start().exports.answer(), readdirSync(place).sort()]).toEqual([42, ['bundle.js', 'kept']]);
  });
  it.runIf(isPosix)('that others may write is left alone', () => {
    mkdirSync(folder, { recursive: true });
    chmodSync(folder, 0o777);
    session();
    expect(kept()).toEqual([]);
  });
  it('holds the newest three, and what is not ours stays', () => {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(join(folder, 'notes.cache'), 'mine');
    for (const [i, letter] of ['b', 'c', 'd', 'e'].entries()) {
      session(letter.repeat(32));
      const written = kept().find((name) => name.startsWith(letter))!; // It was just kept.
      utimesSync(join(folder, written), i + 1, i + 1);
    }
    session();
    expect(kept().map((name) => name.slice(0, 5))).toEqual(['aaaaa', 'ddddd', 'eeeee', 'notes']);
  });
  it('is cleared of what a process left that was ended while it wrote, once that is old', () => {
    session();
    const [old, fresh] = [1, 2].map((i) => `${file()}.00000000-0000-4000-8000-00000000000${i}.tmp`);
    for (const one of [old, fresh]) writeFileSync(one!, '');
    utimesSync(old!, 1, 1);
    session('b'.repeat(32));
    expect([existsSync(old!), existsSync(fresh!)]).toEqual([false, true]);
  });
});

describe('where it is', () => {
  const folderFor = (platform: NodeJS.Platform, env: Record<string, string>, ...argv: string[]): string | undefined =>
    cacheFolder({ platform, env, argv: ['node', 'server.js', ...argv] });
  it.each<[string, string | undefined, string | undefined]>([
    ['Linux', folderFor('linux', { HOME: '/home/li' }), '/home/li/.cache/bizheng'],
    ['Linux, told', folderFor('linux', { HOME: '/home/li', XDG_CACHE_HOME: '/c' }), '/c/bizheng'],
    ['Linux, told no place', folderFor('linux', { HOME: '/home/li', XDG_CACHE_HOME: 'c' }), '/home/li/.cache/bizheng'],
    ['macOS', folderFor('darwin', { HOME: '/Users/li' }), '/Users/li/Library/Caches/bizheng'],
    [
      'Windows',
      folderFor('win32', { LOCALAPPDATA: 'C:\\Users\\li\\AppData\\Local' }),
      'C:\\Users\\li\\AppData\\Local\\bizheng\\Cache',
    ],
    ['a user without a home', folderFor('linux', {}), undefined],
    ['a home that is no place', folderFor('linux', { HOME: '.' }), undefined],
    ['the option', folderFor('linux', { HOME: '/home/li' }, '--cache=/of/the/extension'), '/of/the/extension'],
    ['an option that would lie beside the drafts', folderFor('linux', { HOME: '/home/li' }, '--cache=c'), undefined],
    ['the option to have none', folderFor('linux', { HOME: '/home/li' }, '--no-cache'), undefined],
    ['the variable', folderFor('linux', { HOME: '/home/li', BIZHENG_CACHE: '/c' }), '/c'],
    ['a variable that is relative', folderFor('linux', { HOME: '/home/li', BIZHENG_CACHE: './c' }), undefined],
    ['the variable to have none', folderFor('linux', { BIZHENG_CACHE: 'off' }, '--cache=/c'), undefined],
    ['VS Code, which says where', folderFor('linux', { HOME: '/home/li' }, '--node-ipc', '--cache=/v'), '/v'],
    ['VS Code, which has no place', folderFor('linux', { HOME: '/home/li' }, '--node-ipc'), undefined],
  ])('%s', (_, is, should) => expect(is).toBe(should));
});
