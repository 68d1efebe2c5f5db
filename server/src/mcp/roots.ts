/**
 * Which files may be read: those inside folders that the user or the client named, after all links are followed. Whatever
 * else a path says (`..`, another drive, a link that leads out) is refused.
 */
import { resolve } from 'node:path';
import { isThere, realOf, wayBelow } from '../disk';
import { pathsOf } from './file-uris';
import { refuse } from './refusal';

/** A file that may be read. */
export interface Allowed {
  /** Without links: what is read is what was looked at. */
  readonly path: string;
  /** The folder that lets it be read, without links. */
  readonly root: string;
}

/**
 * The file that `path` means: an absolute path, one relative to a root (the first in which there is such a file), or a `file:`
 * address. Throws a Refusal when it lies outside all `roots`.
 */
export async function allowed(path: string, roots: readonly string[]): Promise<Allowed> {
  const written = path.startsWith('file:') ? pathsOf([path])[0] : path;
  if (
    written === undefined ||
    written.includes('\0') ||
    written.trim() === '' ||
    /^[a-z][a-z\d+.-]+:\/\//i.test(written)
  )
    throw refuse(`“${path}”不是这台机器上的路径。`, `“${path}” is no path on this machine.`);
  const given = roots.map((root) => resolve(root));
  const real = await Promise.all(given.map(realOf));
  let inside: Allowed | undefined;
  for (const root of given) {
    const target = resolve(root, written);
    // Before the disk is asked at all: on Windows a look at \\host\share already talks to that host.
    if (![...given, ...real].some((one) => wayBelow(one, target) !== undefined)) continue;
    const path = await realOf(target);
    const home = real.find((one) => wayBelow(one, path) !== undefined);
    if (home === undefined) continue;
    if (isThere(path)) return { path, root: home };
    inside ??= { path, root: home };
  }
  if (inside) return inside;
  throw real.length === 0
    ? refuse(
        '客户端没有打开文件夹，不能读文件。请把文稿内容放在 text 里传来，或启动时写 --root 文件夹。',
        'The client has no folder open, so no file may be read. Pass the draft as text, or start with --root FOLDER.',
      )
    : refuse(
        `“${path}”在允许的文件夹之外（只能读 ${real.join('、')}，链接按它指到的地方算）。请把文稿内容放在 text 里传来，或启动时用 --root 放行。`,
        `“${path}” lies outside the folders that may be read (${real.join(', ')}; a link counts as where it leads). Pass the draft as text, or allow its folder with --root.`,
      );
}
