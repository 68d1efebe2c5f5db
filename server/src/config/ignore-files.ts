/**
 * Ignore files: .bizhengignore, our own, and .gitignore, which says what in a folder is nobody's text. Read as git reads
 * them: from the outer folders to the inner, the last line that fits decides, and what is in an ignored folder stays ignored.
 */
import { dirname, join, relative } from 'node:path';
import { isSamePlace, kindAt, read, wayBelow } from '../disk';
import { type IgnoreLine, ignoreLines, ignoreProblems, namesOf } from './globs';
import type { ConfigProblem } from './validate';

/** The name of our own ignore file. */
export const IGNORE_FILE = '.bizhengignore';
const OF_GIT = '.gitignore';

export { ignoreProblems } from './globs';

/** An ignore file of our own with lines that count for nothing. */
export interface RefusedLines {
  readonly path: string;
  readonly text: string;
  readonly problems: readonly ConfigProblem[];
}

/** The ignore file of one folder. */
interface Layer {
  readonly folder: string;
  readonly isOfGit: boolean;
  readonly lines: readonly IgnoreLine[];
}

/** All that holds in a folder, outer ones first; `inRepository`: git itself goes by those of its kind. */
interface Chain {
  readonly layers: readonly Layer[];
  readonly inRepository: boolean;
}

export class IgnoreFiles {
  readonly #chains = new Map<string, Promise<Chain>>();
  readonly #folders = new Map<string, Promise<boolean>>();
  /** Files that were read on the way and hold lines that count for nothing. */
  readonly refused: RefusedLines[] = [];

  /** `top`: no ignore file above this folder counts; all up to the top of the disk without one. */
  constructor(private readonly top?: string) {}

  /**
   * Whether the file or folder at `path` is left out of a check of `root`. What the visitor named, `root` itself, never is.
   * `withGit`: .gitignore counts too.
   */
  async ignores(path: string, root: string, isFolder = false, withGit = true): Promise<boolean> {
    if (!wayBelow(root, path)) return false;
    const folder = dirname(path);
    if (!isSamePlace(folder, root) && (await this.#ignoresFolder(folder, root, withGit))) return true;
    const { layers, inRepository } = await this.#chainOf(folder);
    const counting = layers.filter(
      (layer) => !layer.isOfGit || (withGit && (inRepository || wayBelow(root, layer.folder) !== undefined)),
    );
    return verdictOf(counting, path, isFolder);
  }

  #ignoresFolder(folder: string, root: string, withGit: boolean): Promise<boolean> {
    const key = [folder, root, withGit].join('\n');
    let known = this.#folders.get(key);
    if (!known) this.#folders.set(key, (known = this.ignores(folder, root, true, withGit)));
    return known;
  }

  #chainOf(folder: string): Promise<Chain> {
    let known = this.#chains.get(folder);
    if (!known) this.#chains.set(folder, (known = this.#read(folder)));
    return known;
  }

  async #read(folder: string): Promise<Chain> {
    const isRepository = (await kindAt(join(folder, '.git'))) !== 'nothing';
    const isTop = folder === dirname(folder) || (this.top !== undefined && isSamePlace(folder, this.top));
    const above: Chain = isTop ? { layers: [], inRepository: false } : await this.#chainOf(dirname(folder));
    const own = await Promise.all([OF_GIT, IGNORE_FILE].map((name) => this.#layerOf(folder, name)));
    return {
      // A repository's own are all that git goes by.
      layers: [...above.layers.filter(({ isOfGit }) => !(isOfGit && isRepository)), ...own.flat()],
      inRepository: isRepository || above.inRepository,
    };
  }

  async #layerOf(folder: string, name: string): Promise<Layer[]> {
    const path = join(folder, name);
    if ((await kindAt(path)) !== 'file') return [];
    const file = await read(path);
    if (!file.ok) return [];
    const isOfGit = name === OF_GIT;
    const problems = isOfGit ? [] : ignoreProblems(file.text);
    if (problems.length > 0) this.refused.push({ path, text: file.text, problems });
    return [{ folder, isOfGit, lines: ignoreLines(file.text, isOfGit) }];
  }
}

function verdictOf(layers: readonly Layer[], path: string, isFolder: boolean): boolean {
  let isIgnored = false;
  for (const { folder, lines } of layers) {
    const names = namesOf(relative(folder, path));
    for (const line of lines) if ((isFolder || !line.isForFolders) && line.fits(names)) isIgnored = !line.isTakenBack;
  }
  return isIgnored;
}
