/**
 * Runs a bundle with what V8 made of it the last time: its functions compiled, those too that are compiled when they are first
 * called. Reading that takes a quarter of compiling it anew. A file of it holds code alone and nothing of a draft; one that is
 * missing, cut off, garbled, another's or of another build or engine is as none, and what cannot be written is done without.
 */
import { transcode } from 'node:buffer';
import {
  closeSync,
  constants,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { cachedDataVersionTag } from 'node:v8';
import { Script } from 'node:vm';

/** A bundle, which is one function of what a module is given. */
type Bundle = (exports: object, require: NodeJS.Require, module: object, filename: string, dirname: string) => void;

export interface Loaded<T> {
  readonly exports: T;
  /** Whether it runs from what was kept. */
  readonly isFromCache: boolean;
  /**
   * Keeps what is compiled by now, if that is much more than what is kept already. Takes some 25 ms the first time it is
   * called, nothing afterwards; never throws.
   */
  readonly keep: () => void;
}

/** In front of V8's data stands what it was made for, filled up with spaces: a length that keeps the data aligned. */
const HEAD = 256;
/** In bytes; ours take 5 MB. */
const LARGEST = 64 * 1024 * 1024;
/** So much more, as a factor, must have been compiled for another writing: the last time only a note may have been open. */
const MUCH_MORE = 1.1;
/** Caches that stay: of the newest builds and engines. */
const MOST = 3;
const NAMES = /^[\da-f]{32}-[\w.-]+\.cache(?:\.[\da-f-]{36}\.tmp)?$/;

/**
 * Runs the bundle at `path` (absolute), which requires what it needs through `require`: Node's own of a file beside it. `build` tells its contents from those of every other build. `folder` (absolute) is where
 * it may be kept; without one nothing is read and nothing written. Throws what reading or running the bundle throws.
 */
export function load<T>(path: string, require: NodeJS.Require, build: string, folder: string | undefined): Loaded<T> {
  const cache = folder === undefined ? undefined : new Cache(folder, path, build);
  const cachedData = cache?.read();
  const script = new Script(textOf(path), { filename: path, ...(cachedData && { cachedData }) });
  const isFromCache = cachedData !== undefined && script.cachedDataRejected === false;
  const module = { exports: {} };
  (script.runInThisContext() as Bundle)(module.exports, require, module, path, dirname(path));
  const known = isFromCache ? cachedData.length : 0;
  let isAsked = false;
  return {
    exports: module.exports as T,
    isFromCache,
    keep: () => {
      if (!cache || isAsked) return;
      isAsked = true;
      const data = script.createCachedData();
      if (data.length > known * MUCH_MORE) cache.write(data);
    },
  };
}

/** The text of a file in UTF-8, in a third of the time that readFileSync() takes with an encoding. */
const textOf = (path: string): string => transcode(readFileSync(path), 'utf8', 'utf16le').toString('utf16le');

/** The file of one bundle under one engine. */
class Cache {
  readonly #folder: string;
  readonly #file: string;
  readonly #head: Buffer;

  constructor(folder: string, path: string, build: string) {
    const { arch, platform, version, versions } = process;
    const tag = cachedDataVersionTag();
    this.#folder = folder;
    this.#file = join(folder, `${build}-${versions.v8}-${arch}-${tag}.cache`);
    // V8 itself asks for its own version and settings, and of the source for its length alone. Who changes the bundle by hand
    // changes its time.
    const { size, mtimeMs } = statSync(path);
    const made = [build, size, mtimeMs, version, versions.v8, versions['electron'], platform, arch, tag].join(' ');
    this.#head = Buffer.from(`${made.padEnd(HEAD - 1)}\n`);
  }

  /** What was kept for this bundle and engine. */
  read(): Buffer | undefined {
    try {
      if (!isPrivate(statSync(this.#folder))) return undefined;
      const bytes = bytesOf(this.#file);
      const middle = HEAD + (bytes.length - HEAD) / 2;
      const [head, data, copy] = [bytes.subarray(0, HEAD), bytes.subarray(HEAD, middle), bytes.subarray(middle)];
      // V8 believes what it reads. Two copies that are equal to the byte are told faster than any sum, which needs crypto loaded.
      return data.length > 0 && head.equals(this.#head) && data.equals(copy) ? data : undefined;
    } catch {
      return undefined;
    }
  }

  /** Whole or not at all: several windows start at once. */
  write(data: Buffer): void {
    // A name that cannot be guessed and must not exist yet: nobody can lay a link in its way.
    const temporary = `${this.#file}.${crypto.randomUUID()}.tmp`;
    try {
      mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
      if (!isPrivate(statSync(this.#folder))) return;
      try {
        writeFileSync(temporary, Buffer.concat([this.#head, data, data]), { flag: 'wx', mode: 0o600 });
        renameSync(temporary, this.#file);
      } finally {
        rmSync(temporary, { force: true });
      }
      this.#clear();
    } catch {
      // As without a cache.
    }
  }

  /** Takes away what other versions left, and what a process that was ended while it wrote; nothing else that lies there. */
  #clear(): void {
    const ours = readdirSync(this.#folder).filter((name) => NAMES.test(name));
    const files = ours.map((name) => ({ path: join(this.#folder, name), name }));
    const newest = files
      .map((file) => ({ ...file, written: statSync(file.path).mtimeMs }))
      .sort((a, b) => b.written - a.written);
    const old = newest.filter(({ name }) => name.endsWith('.cache')).slice(MOST);
    const left = newest.filter(({ name, written }) => name.endsWith('.tmp') && written < Date.now() - 3_600_000);
    for (const { path } of [...old, ...left]) rmSync(path, { force: true });
  }
}

/** Whether nobody else may have written it: whoever may change the code that runs is this user. Windows has no such modes. */
function isPrivate({ uid, mode }: Stats): boolean {
  return process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
}

/** All of a file that is this user's own, no link and nothing that waits for a writer. Throws for any other. */
function bytesOf(path: string): Buffer {
  const { O_NOFOLLOW = 0, O_NONBLOCK = 0, O_RDONLY } = constants;
  const file = openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  try {
    const stats = fstatSync(file);
    if (!stats.isFile() || !isPrivate(stats) || stats.size > LARGEST) throw new Error('not a cache of ours');
    const bytes = Buffer.allocUnsafeSlow(stats.size);
    let length = 0;
    for (let more = 1; more > 0 && length < bytes.length; length += more)
      more = readSync(file, bytes, length, bytes.length - length, length);
    return bytes.subarray(0, length);
  } finally {
    closeSync(file);
  }
}
