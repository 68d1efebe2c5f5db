/** What reads the disk: find drafts, read them whatever their encoding. disk-write.ts writes them back. */
import { statSync, type Stats } from 'node:fs';
import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { URI } from 'vscode-uri';
import { isDraftName, isOldWordName } from './draft-names';
import { decode, decodeName, failure, MISSING, NOT_REGULAR, type FileFailure, type FileText } from './encoding';

export type { Encoding, FailureReason, FileFailure, FileText } from './encoding';
export { isDraftName, isOurs, isWordName } from './draft-names';
export { failure } from './encoding';

/** Files larger than this many bytes are no drafts; reading them would only freeze the visitor. */
export const LARGEST = 20 * 1024 * 1024;

export interface Walked {
  readonly path: string;
  /** Whether the visitor named this very file; then it is taken whatever it is called. */
  readonly named: boolean;
  /** Whether a link in a folder led here, out of all that the visitor named: read, but never written. */
  readonly outside: boolean;
}

export interface WalkProblem {
  readonly path: string;
  readonly failure: FileFailure;
}

/**
 * The drafts under `paths`: files as named, folders with all they hold, in a stable order, each once. node_modules and
 * hidden folders and files are left out, and what `ignores` says of a folder that was named; a link that leads back into a
 * folder being read is not followed again. `passedOver`: files of the old Word that the search came upon.
 */
export async function walk(
  paths: readonly string[],
  ignores: (path: string, root: string, isFolder: boolean) => Promise<boolean> = () => Promise.resolve(false),
): Promise<{ files: Walked[]; problems: WalkProblem[]; passedOver: string[] }> {
  const roots = await Promise.all(paths.map(realOf));
  const files = new Map<string, Walked>();
  const problems: WalkProblem[] = [];
  const passedOver: string[] = [];
  const seenFolders = new Set<string>();
  const keep = async (path: string, named: boolean): Promise<void> => {
    const real = await realOf(path);
    const known = files.get(real);
    // Reached by a link and by its own name: its own name is the one to show, unless the visitor used the link's.
    if (!known || (named && !known.named) || (!known.named && resolve(path) === real))
      files.set(real, { path, named, outside: !named && !roots.some((root) => wayBelow(root, real) !== undefined) });
  };
  const enter = async (folder: string, root: string): Promise<void> => {
    const real = await realpath(folder);
    if (seenFolders.has(real)) return;
    seenFolders.add(real);
    const entries = await entriesOf(folder, (name) => problems.push({ path: join(folder, name), failure: OLD_NAME }));
    for (const entry of entries) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const path = join(folder, entry.name);
      try {
        const kind = entry.isSymbolicLink() ? await stat(path) : entry;
        const isFolder = kind.isDirectory();
        const isOld = kind.isFile() && isOldWordName(entry.name);
        const isWanted = isFolder || (kind.isFile() && isDraftName(entry.name));
        if (!(isWanted || isOld) || (await ignores(path, root, isFolder))) continue;
        if (isOld) passedOver.push(path);
        else await (isFolder ? enter(path, root) : keep(path, false));
      } catch (error) {
        const why = failureOf(error);
        if (why.reason !== 'missing') problems.push({ path, failure: why });
        else if (entry.isSymbolicLink() && isDraftName(entry.name)) problems.push({ path, failure: DANGLING });
        // Anything else that is missing was deleted while we searched: there is nothing to tell.
      }
    }
  };
  for (const path of paths) {
    try {
      if ((await stat(path)).isDirectory()) await enter(path, path);
      else await keep(path, true);
    } catch (error) {
      problems.push({ path, failure: NO_NAMES.has(codeOf(error)) ? NO_NAME : failureOf(error) });
    }
  }
  return { files: [...files.values()], problems, passedOver: passedOver.filter((path) => !files.has(path)) };
}

interface Entry {
  readonly name: string;
  isSymbolicLink(): boolean;
  isDirectory(): boolean;
  isFile(): boolean;
}

/**
 * What is in `folder`, in a stable order. Names that are no UTF-8 (archives of old systems leave them in GBK) cannot be
 * opened by their text; `tell` has those that would count.
 */
async function entriesOf(folder: string, tell: (name: string) => void): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true, encoding: 'buffer' })) {
    const bytes = entry.name as unknown as Buffer; // The types of Node 20 say string whatever the encoding.
    const name = bytes.toString('utf8');
    if (!bytes.equals(Buffer.from(name))) {
      const old = decodeName(bytes);
      if (entry.isDirectory() || isDraftName(old)) tell(old);
      continue;
    }
    const is = (what: 'isSymbolicLink' | 'isDirectory' | 'isFile') => (): boolean => entry[what]();
    entries.push({
      name,
      isSymbolicLink: is('isSymbolicLink'),
      isDirectory: is('isDirectory'),
      isFile: is('isFile'),
    });
  }
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * The way from `folder` to `path`, with the system's separators; empty for the folder itself, undefined for what does not lie
 * in it. Names are told apart as the system does: Windows asks for no case, macOS for neither case nor normal form.
 */
export function wayBelow(folder: string, path: string): string | undefined {
  const way = relative(folder, path);
  if (!leadsOut(way)) return way;
  if (process.platform !== 'darwin') return undefined;
  const alike = relative(folded(folder), folded(path));
  if (leadsOut(alike)) return undefined;
  const steps = alike === '' ? 0 : alike.split(sep).length;
  return steps === 0 ? '' : resolve(path).split(sep).slice(-steps).join(sep);
}

/** Whether `a` and `b` are names of one place. */
export function isSamePlace(a: string, b: string): boolean {
  return wayBelow(a, b) === '';
}

/** From one drive to another the way is a whole path. */
const leadsOut = (way: string): boolean => /^\.\.(?:[\\/]|$)/.test(way) || isAbsolute(way);
const folded = (path: string): string => resolve(path).normalize('NFC').toLowerCase();

/** The text of the file at `path` and the encoding it is in, or why it cannot be had. Never throws. */
export async function read(path: string): Promise<FileText | FileFailure> {
  const file = await readBytes(path);
  return file.ok ? decode(file.bytes) : file;
}

/** The bytes of the file at `path`, or why they cannot be had. Never throws. */
export async function readBytes(
  path: string,
): Promise<{ readonly ok: true; readonly bytes: Uint8Array } | FileFailure> {
  try {
    const info = await stat(path); // Before opening: a pipe would wait for its writer for ever.
    if (!info.isFile()) return NOT_REGULAR;
    if (info.size > LARGEST) return tooLarge(info.size);
    return { ok: true, bytes: await readFile(path) };
  } catch (error) {
    return failureOf(error);
  }
}

/** The bytes of the first of `paths`, in `folder` unless absolute, that can be read. */
export async function readFirst(folder: string, paths: readonly string[]): Promise<Uint8Array | undefined> {
  for (const path of paths) {
    const found = await readBytes(resolve(folder, path));
    if (found.ok) return found.bytes;
  }
  return undefined;
}

/** Where `path` leads when links are followed; itself when there is nothing yet. */
export async function realOf(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}

/** Whether a file with something in it stands at `path`. At once, since native parts must be sure before they load. */
export function hasFile(path: string): boolean {
  const found = statsOf(path);
  return found !== undefined && found.isFile() && found.size > 0;
}

/** Whether anything stands at `path`. */
export function isThere(path: string): boolean {
  return statsOf(path) !== undefined;
}

/** What stands at a path; `other` is what is there and no regular file: a folder, a pipe, a link that leads nowhere. */
export type Kind = 'nothing' | 'empty' | 'file' | 'other';

/** What stands at `path`. Never throws. */
export async function kindAt(path: string): Promise<Kind> {
  const found = await stat(path).catch(() => undefined);
  if (found) return found.isFile() ? (found.size > 0 ? 'file' : 'empty') : 'other';
  const link = await lstat(path).catch(() => undefined);
  return link?.isSymbolicLink() ? 'other' : 'nothing';
}

/** The path of the file at the address `uri`; undefined for what is no file, such as an unsaved document. */
export function pathOf(uri: string): string | undefined {
  return uri.startsWith('file:') ? URI.parse(uri).fsPath : undefined;
}

/** The address of the file at `path`. */
export function uriOf(path: string): string {
  return URI.file(path).toString();
}

/** What stands at `path` when links are followed; nothing too where a link leads nowhere or in a circle. */
function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** Whether a folder stands at `path`. */
export function isFolder(path: string): boolean {
  return statsOf(path)?.isDirectory() === true;
}

/** What the file at `path` is known by under each of its names; undefined when there is none. */
export async function identityOf(path: string): Promise<string | undefined> {
  return stat(path, { bigint: true }).then(
    ({ dev, ino }) => `${dev}:${ino}`,
    () => undefined,
  );
}

/** Not `missing`, which makes a command line a bad one: it was there when the folder was searched. */
export const VANISHED = failure('unreadable', '检查期间被移走或删除了。', 'It was moved or deleted during the check.');
/** Not `missing`: nobody asked for this very file. */
const DANGLING = failure(
  'unreadable',
  '这是一个链接，它指向的文件不存在。',
  'This is a link to a file that does not exist.',
);

/** What the system says of a path that no file can have. */
const NO_NAMES: ReadonlySet<string> = new Set(['ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE']);
const NO_NAME = failure(
  'missing',
  '没有这样的路径：太长，或有不能用的字符。',
  'No path is like this: it is too long or has a character that none may have.',
);

/** A name that no text can open. */
const OLD_NAME = failure(
  'unreadable',
  '名称不是 UTF-8 编码（像是旧系统或压缩包留下的 GBK），打不开；请改名后再检查。',
  'Its name is not UTF-8 (an old system or archive left it in GBK); rename it and check again.',
);

function tooLarge(size: number): FileFailure {
  const megabytes = Math.ceil(size / 1024 / 1024);
  const limit = LARGEST / 1024 / 1024;
  return failure(
    'too-large',
    `文件有 ${megabytes} MB，超过 ${limit} MB 的上限，没有检查。`,
    `The file has ${megabytes} MB, more than the limit of ${limit} MB, and was not checked.`,
  );
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';

function failureOf(error: unknown): FileFailure {
  const code = codeOf(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return MISSING;
  if (code === 'EACCES' || code === 'EPERM')
    return failure('unreadable', '没有读取权限。', 'There is no permission to read it.');
  const reason = code || String(error);
  return failure('unreadable', `读不出来（${reason}）。`, `It cannot be read (${reason}).`);
}
