/** What the paths of a command line mean: files, folders, and wildcards that a shell has left as they were typed. */
import { resolve } from 'node:path';
import { matcher } from '../config/config';
import { IgnoreFiles, type RefusedLines } from '../config/ignore-files';
import { failure, isThere, walk, type Walked, type WalkProblem, wayBelow } from '../disk';

/** A path with wildcards: the folder that it begins with, and what is wanted in it. */
interface Wanted {
  readonly written: string;
  readonly base: string;
  readonly fits: (path: string) => boolean;
}

/**
 * The drafts that `paths` mean, seen from the folder `cwd`, each once. A path with `*` or `?` that names nothing there is a glob,
 * since the shells of Windows expand none; what it fits counts as found in a folder, not as named. One that fits nothing is told.
 * `passedOver`: how many files of the old Word were come upon. `refused`: ignore files on the way that hold lines which count for nothing.
 */
export async function draftsAt(
  paths: readonly string[],
  cwd: string,
): Promise<{ files: Walked[]; problems: WalkProblem[]; passedOver: number; refused: readonly RefusedLines[] }> {
  const given = paths.map(withoutQuote).map((path) => ({ path, wanted: wantedBy(path, cwd) }));
  const plain = given.flatMap(({ path, wanted }) => (wanted ? [] : [resolve(cwd, path)]));
  const globs = given.flatMap(({ wanted }) => wanted ?? []);
  const ignored = new IgnoreFiles();
  const bases = globs.map(({ base }) => base).filter(isThere);
  const { files, problems, passedOver } = await walk([...plain, ...bases], (path, root, isFolder) =>
    ignored.ignores(path, root, isFolder),
  );
  const isMeant = (path: string, { base, fits }: Wanted): boolean => {
    const way = wayBelow(base, path);
    return way !== undefined && fits(way);
  };
  const fruitless = globs.filter((wanted) => !files.some(({ path }) => isMeant(path, wanted)));
  const isAsked = (path: string): boolean =>
    plain.some((root) => wayBelow(root, path) !== undefined) || globs.some((wanted) => isMeant(path, wanted));
  return {
    files: files.filter(({ path }) => isAsked(path)),
    passedOver: passedOver.filter(isAsked).length,
    problems: [...fruitless.map(({ written }) => ({ path: resolve(cwd, written), failure: NOTHING })), ...problems],
    refused: ignored.refused,
  };
}

const NOTHING = failure('missing', '没有与这个写法相符的文稿。', 'No draft fits this pattern.');

/** The shell of Windows takes the \" at the end of "C:\材料\" for a quotation mark; no name has one there. */
function withoutQuote(path: string): string {
  return process.platform === 'win32' && path.endsWith('"') ? path.slice(0, -1) : path;
}

function wantedBy(path: string, cwd: string): Wanted | undefined {
  if (!/[*?]/.test(path) || isThere(resolve(cwd, path))) return undefined;
  const slashed = process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
  const names = slashed.split('/');
  const first = names.findIndex((name) => /[*?]/.test(name));
  const before = names.slice(0, first).join('/');
  const base = first > 0 ? resolve(cwd, `${before}/`) : cwd;
  return { written: path, base, fits: matcher([`/${names.slice(first).join('/')}`]) };
}
