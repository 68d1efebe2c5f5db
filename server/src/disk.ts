/** The only file that touches the disk: find drafts, read them whatever their encoding, write them back as they were. */
import { existsSync, statSync } from 'node:fs';
import { mkdir, open, readdir, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { decode, encode, type Encoding, failure, type FileFailure, type FileText } from './encoding';

export type { Encoding, FailureReason, FileFailure, FileText } from './encoding';

/** Files larger than this many bytes are no drafts; reading them would only freeze the visitor. */
export const LARGEST = 20 * 1024 * 1024;

const DRAFT = new Set(['.md', '.markdown', '.txt', '.gongwen', '.gw']);

/** Whether a folder check takes the file: Markdown, plain text and our own extensions. */
export function isDraftName(name: string): boolean {
  return DRAFT.has(extname(name).toLowerCase());
}

/** Whether the name says outright that this is official writing. */
export function isOurs(name: string): boolean {
  return ['.gongwen', '.gw'].includes(extname(name).toLowerCase());
}

export interface Walked {
  readonly path: string;
  /** Whether the visitor named this very file; then it is taken whatever it is called. */
  readonly named: boolean;
}

export interface WalkProblem {
  readonly path: string;
  readonly failure: FileFailure;
}

/**
 * The drafts under `paths`: files as named, folders with all they hold, in a stable order, each once. node_modules and
 * hidden folders and files are left out; a link that leads back into a folder being read is not followed again.
 */
export async function walk(paths: readonly string[]): Promise<{ files: Walked[]; problems: WalkProblem[] }> {
  const files = new Map<string, Walked>();
  const problems: WalkProblem[] = [];
  const seenFolders = new Set<string>();
  const keep = async (path: string, named: boolean): Promise<void> => {
    const real = await realpath(path).catch(() => path);
    const known = files.get(real);
    // Reached by a link and by its own name: its own name is the one to show, unless the visitor used the link's.
    if (!known || (named && !known.named) || (!known.named && resolve(path) === real)) files.set(real, { path, named });
  };
  const enter = async (folder: string): Promise<void> => {
    const real = await realpath(folder);
    if (seenFolders.has(real)) return;
    seenFolders.add(real);
    const entries = await readdir(folder, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const path = join(folder, entry.name);
      try {
        const kind = entry.isSymbolicLink() ? await stat(path) : entry;
        if (kind.isDirectory()) await enter(path);
        else if (kind.isFile() && isDraftName(entry.name)) await keep(path, false);
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
      if ((await stat(path)).isDirectory()) await enter(path);
      else await keep(path, true);
    } catch (error) {
      problems.push({ path, failure: failureOf(error) });
    }
  }
  return { files: [...files.values()], problems };
}

/** The text of the file at `path` and the encoding it is in, or why it cannot be had. Never throws. */
export async function read(path: string): Promise<FileText | FileFailure> {
  try {
    const info = await stat(path); // Before opening: a pipe would wait for its writer for ever.
    if (!info.isFile()) return failure('unreadable', '不是普通文件。', 'This is not a regular file.');
    if (info.size > LARGEST) return tooLarge(info.size);
    return decode(await readFile(path));
  } catch (error) {
    return failureOf(error);
  }
}

/**
 * Writes `text` to `path` in `encoding`, whole or not at all: into a new file beside it, then renamed over it. Mode and
 * symbolic links stay. Throws when the encoding cannot hold the text or the disk refuses; the old file is then untouched.
 */
export async function write(path: string, text: string, encoding: Encoding = 'utf-8'): Promise<void> {
  const bytes = encode(text, encoding);
  if (!bytes) throw new Error(`${encoding} cannot hold this text unchanged`);
  const target = await realpath(path).catch(() => path);
  const mode = (await stat(target).catch(() => undefined))?.mode;
  await mkdir(dirname(target), { recursive: true });
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    const file = await open(temporary, 'w', mode === undefined ? 0o666 : mode & 0o7777);
    try {
      await file.writeFile(bytes);
      if (mode !== undefined) await file.chmod(mode & 0o7777);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Whether a file with something in it stands at `path`. At once, since native parts must be sure before they load. */
export function hasFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile() && statSync(path).size > 0;
}

/** Not `missing`, which makes a command line a bad one: it was there when the folder was searched. */
export const VANISHED = failure('unreadable', '检查期间被移走或删除了。', 'It was moved or deleted during the check.');
/** Not `missing`: nobody asked for this very file. */
const DANGLING = failure(
  'unreadable',
  '这是一个链接，它指向的文件不存在。',
  'This is a link to a file that does not exist.',
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

function failureOf(error: unknown): FileFailure {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return failure('missing', '没有这个文件或文件夹。', 'There is no such file or folder.');
  if (code === 'EACCES' || code === 'EPERM')
    return failure('unreadable', '没有读取权限。', 'There is no permission to read it.');
  const reason = code || String(error);
  return failure('unreadable', `读不出来（${reason}）。`, `It cannot be read (${reason}).`);
}
