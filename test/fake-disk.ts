/**
 * A disk in memory that behaves as those of Windows and macOS do where it matters to us: case, drive letters, either slash, names
 * that are devices, files that another program holds, and names that come back in another normal form than they were given.
 */
import { posix, win32 } from 'node:path';

export type Platform = 'win32' | 'darwin';

interface Entry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'device';
  readonly ino: bigint;
  readonly children: Map<string, Entry>;
  content: Buffer;
  mode: number;
  /** Whether another program has it open in a way that lets nobody put another in its place. */
  held: boolean;
}

const DEVICE = /^(?:con|nul|prn|aux|com\d|lpt\d)(?:\..*)?$/i;

class DiskError extends Error {
  constructor(
    readonly code: string,
    what: string,
  ) {
    super(`${code}: ${what}`);
  }
}

export class FakeDisk {
  readonly path: typeof win32;
  readonly #roots = new Map<string, Entry>();
  #count = 0n;

  constructor(readonly platform: Platform) {
    this.path = platform === 'win32' ? win32 : posix;
  }

  /** Puts a file on the disk, with the folders that it needs. */
  put(path: string, content: string | Uint8Array): void {
    const folder = this.#folder(this.path.dirname(path), true);
    this.#add(folder, this.path.basename(path), 'file').content = Buffer.from(content);
  }

  /** What the file at `path` holds, as text. */
  text(path: string): string {
    return this.#find(path).content.toString();
  }

  bytes(path: string): Buffer {
    return this.#find(path).content;
  }

  /** Another program holds the file at `path` from now on. */
  hold(path: string): void {
    this.#find(path).held = true;
  }

  /** Names in the folder at `path`, as they come back. */
  names(path: string): string[] {
    return [...this.#find(path).children.values()].map(({ name }) => name);
  }

  /** What `require('node:fs')` and `require('node:fs/promises')` give to a program on this disk. */
  modules(): Readonly<Record<string, object>> {
    const statSync = (path: string, options?: { throwIfNoEntry?: boolean }): object | undefined => {
      try {
        return statsOf(this.#find(path));
      } catch (error) {
        if (options?.throwIfNoEntry === false && (error as DiskError).code === 'ENOENT') return undefined;
        throw error;
      }
    };
    const rmSync = (path: string): void => this.#remove(path);
    /** As a promise: every one of these may fail. */
    const later =
      <A extends unknown[], R>(work: (...given: A) => R) =>
      (...given: A): Promise<R> =>
        new Promise((resolve) => resolve(work(...given)));
    return {
      'node:fs': { statSync, lstatSync: statSync, rmSync },
      'node:fs/promises': {
        stat: later((path: string) => statsOf(this.#find(path))),
        lstat: later((path: string) => statsOf(this.#find(path))),
        readFile: later((path: string) => Buffer.from(this.#find(path).content)),
        realpath: later((path: string) => this.#real(path)),
        rm: later((path: string) => this.#remove(path)),
        rename: later((from: string, to: string) => this.#rename(from, to)),
        mkdir: later((path: string) => void this.#folder(path, true)),
        open: later((path: string, flags: string) => this.#open(path, flags)),
        readdir: later((path: string) =>
          [...this.#folder(path, false).children.values()].map((entry) => ({
            ...statsOf(entry),
            name: Buffer.from(entry.name),
          })),
        ),
      },
    };
  }

  /** How names are told apart. */
  #key(name: string): string {
    return (this.platform === 'darwin' ? name.normalize('NFC') : name).toLowerCase();
  }

  #add(folder: Entry, name: string, kind: Entry['kind']): Entry {
    // The older of Apple's file systems keeps names taken apart, whoever wrote them.
    const stored = this.platform === 'darwin' ? name.normalize('NFD') : name;
    const entry: Entry = {
      name: stored,
      kind,
      ino: ++this.#count,
      children: new Map(),
      content: Buffer.alloc(0),
      mode: 0o666,
      held: false,
    };
    folder.children.set(this.#key(name), entry);
    return entry;
  }

  #steps(path: string): { root: string; names: string[] } {
    const { root } = this.path.parse(path);
    if (root === '' || root === '\\') throw new DiskError('ENOENT', `${path}: no whole path`);
    return { root, names: path.slice(root.length).split(this.path.sep).filter(Boolean) };
  }

  /** The entries on the way to `path`, the last one it itself. */
  #way(given: string): Entry[] {
    const path = this.path.normalize(given);
    const { root, names } = this.#steps(path);
    let at = this.#roots.get(this.#key(root));
    const way = at ? [at] : [];
    for (const name of names) {
      if (this.platform === 'win32' && DEVICE.test(name)) return [...way, this.#device(name)];
      if (name.length > 255) throw new DiskError(this.platform === 'win32' ? 'ENOENT' : 'ENAMETOOLONG', path);
      if (at && at.kind !== 'folder') throw new DiskError('ENOTDIR', path);
      at = at?.children.get(this.#key(name));
      if (!at) throw new DiskError('ENOENT', path);
      way.push(at);
    }
    if (!at) throw new DiskError('ENOENT', path);
    return way;
  }

  #device(name: string): Entry {
    return { name, kind: 'device', ino: 0n, children: new Map(), content: Buffer.alloc(0), mode: 0o666, held: false };
  }

  #find(path: string): Entry {
    return this.#way(path).at(-1) as Entry; // A way has one entry at least.
  }

  #real(path: string): string {
    return this.#way(path)
      .map(({ name }) => name)
      .reduce((whole, name) => this.path.join(whole, name));
  }

  #folder(path: string, make: boolean): Entry {
    const { root, names } = this.#steps(this.path.normalize(path));
    let at = this.#roots.get(this.#key(root));
    if (!at && make) {
      at = { ...this.#add(this.#device('roots'), root, 'folder'), name: root };
      this.#roots.set(this.#key(root), at);
    }
    if (!at) throw new DiskError('ENOENT', path);
    for (const name of names) {
      const next: Entry | undefined = at.children.get(this.#key(name));
      if (!next && !make) throw new DiskError('ENOENT', path);
      at = next ?? this.#add(at, name, 'folder');
    }
    return at;
  }

  #open(path: string, flags: string): object {
    let entry: Entry | undefined;
    try {
      entry = this.#find(path);
    } catch {
      if (flags === 'r+') throw new DiskError('ENOENT', path);
    }
    if (entry && flags === 'wx') throw new DiskError('EEXIST', path);
    const opened = entry ?? this.#add(this.#folder(this.path.dirname(path), false), this.path.basename(path), 'file');
    return {
      writeFile: (bytes: Uint8Array) => Promise.resolve(void (opened.content = Buffer.from(bytes))),
      chmod: (mode: number) => Promise.resolve(void (opened.mode = mode)),
      stat: () => Promise.resolve(statsOf(opened)),
      chown: () => Promise.resolve(),
      sync: () => Promise.resolve(),
      truncate: () => Promise.resolve(),
      close: () => Promise.resolve(),
    };
  }

  #rename(from: string, to: string): void {
    const entry = this.#find(from);
    const folder = this.#folder(this.path.dirname(to), false);
    const there = folder.children.get(this.#key(this.path.basename(to)));
    if (there?.held) throw new DiskError('EPERM', `operation not permitted, rename '${from}' -> '${to}'`);
    const content = entry.content;
    this.#remove(from);
    this.#add(folder, there?.name ?? this.path.basename(to), 'file').content = content;
  }

  #remove(path: string): void {
    try {
      this.#folder(this.path.dirname(path), false).children.delete(this.#key(this.path.basename(path)));
    } catch {
      // Nothing there: nothing to do.
    }
  }
}

function statsOf({ kind, content, mode, ino }: Entry): Record<string, unknown> {
  return {
    isFile: () => kind === 'file',
    isDirectory: () => kind === 'folder',
    isSymbolicLink: () => false,
    size: content.length,
    mode,
    ino,
    dev: 1n,
    uid: 0,
    gid: 0,
  };
}
