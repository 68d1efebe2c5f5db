/**
 * Writing a file whole or not at all, over nothing but what was read: a draft that somebody else saved, moved, locked or
 * put elsewhere in the meantime stays as it is.
 */
import { randomUUID } from 'node:crypto';
import { rmSync, type Stats } from 'node:fs';
import { type FileHandle, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Bilingual } from './core/index';
import { read, realOf } from './disk';
import { encode, type Encoding, type FileText } from './encoding';

/** Nothing was written, for a reason that a person can act on. */
export class WriteRefused extends Error {
  constructor(readonly told: Bilingual) {
    super(told.en);
  }
}

const CHANGED: Bilingual = {
  'zh-CN': '检查期间文件被别的程序改过、移走或删除了，没有写回；请再检查一次',
  en: 'it was changed, moved or deleted during the check; check it again',
};
const READ_ONLY: Bilingual = { 'zh-CN': '文件是只读的', en: 'it is read-only' };
const NO_ROOM: Bilingual = {
  'zh-CN': '原来的编码容不下改后的文字',
  en: 'its encoding cannot hold the new text unchanged',
};

export interface WriteOptions {
  /** UTF-8 without a mark when left out. */
  readonly encoding?: Encoding;
  /** What was read of the file; if it says anything else by now, nothing is written. */
  readonly was?: FileText;
}

/** Files being written, for whoever has to leave in a hurry. */
const unfinished = new Set<string>();

/** Takes away what an unfinished `write` has put on the disk; for a process that is told to end. */
export function abandonWrites(): void {
  for (const path of unfinished) rmSync(path, { force: true });
}

/**
 * Writes `text` to `path`: into a new file beside it, then renamed over it, so that one of the two is always there whole.
 * Mode, owner and symbolic links stay; a device or a pipe is written into. Throws `WriteRefused`, or what the disk says;
 * the old file is then untouched.
 */
export async function write(path: string, text: string, { encoding = 'utf-8', was }: WriteOptions = {}): Promise<void> {
  const bytes = encode(text, encoding);
  if (!bytes) throw new WriteRefused(NO_ROOM);
  return writeBytes(path, bytes, was);
}

/** As `write`, of bytes. */
export async function writeBytes(path: string, bytes: Uint8Array, was?: FileText): Promise<void> {
  const target = await realOf(path);
  const old = await stat(target).catch(() => undefined);
  if (was && !old?.isFile()) throw new WriteRefused(CHANGED);
  if (old && !old.isFile()) return writeInto(target, bytes, 'w');
  // A superuser may write what nobody may write; that is no reason to do so.
  if (old && (old.mode & 0o222) === 0) throw new WriteRefused(READ_ONLY);
  if (!was) await mkdir(dirname(target), { recursive: true });
  // A name that cannot be guessed and must not exist yet: nobody can lay a link in its way.
  const temporary = join(dirname(target), `.${randomUUID()}.tmp`);
  unfinished.add(temporary);
  try {
    const keepsOwner = await writeBeside(temporary, bytes, old);
    if (was && !(await says(target, was))) throw new WriteRefused(CHANGED);
    if (keepsOwner) await rename(temporary, target);
    else await writeInto(target, bytes, 'r+'); // Another's file in a shared folder stays his.
  } finally {
    await rm(temporary, { force: true });
    unfinished.delete(temporary);
  }
}

/** Puts `bytes` in a new file at `path` with the mode of `old`; whether it has its owner too. */
async function writeBeside(path: string, bytes: Uint8Array, old: Stats | undefined): Promise<boolean> {
  const file = await open(path, 'wx', old ? 0o600 : 0o666);
  try {
    await file.writeFile(bytes);
    const keepsOwner = !old || (await takesOwner(file, old));
    if (old) await file.chmod(old.mode & 0o7777);
    await file.sync();
    return keepsOwner;
  } finally {
    await file.close();
  }
}

async function takesOwner(file: FileHandle, { uid, gid }: Stats): Promise<boolean> {
  const own = await file.stat();
  if (own.uid === uid && own.gid === gid) return true;
  return file.chown(uid, gid).then(
    () => true,
    () => false,
  );
}

async function writeInto(path: string, bytes: Uint8Array, flags: 'w' | 'r+'): Promise<void> {
  const file = await open(path, flags);
  try {
    await file.writeFile(bytes);
    if (flags === 'r+') await file.truncate(bytes.length);
  } finally {
    await file.close();
  }
}

async function says(path: string, was: FileText): Promise<boolean> {
  const now = await read(path);
  return now.ok && now.text === was.text && now.encoding === was.encoding;
}
