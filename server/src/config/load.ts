/** Finds and reads the bizheng.json that holds for a folder. */
import { dirname, join, resolve } from 'node:path';
import { type FileFailure, isSamePlace, kindAt, read, wayBelow } from '../disk';
import { CONFIG_FILE, NO_CONFIG, parseConfig, type ProjectConfig } from './config';

export interface LoadedConfig extends ProjectConfig {
  /** The settings file; undefined when there is none. */
  readonly path: string | undefined;
  /** Its text, for places in it. */
  readonly text: string;
  /** Why it could not be read, when it could not. */
  readonly failure?: FileFailure;
}

/**
 * Settings for the files in `folder`: those of the nearest bizheng.json in it or above, no higher than `root` (to the top
 * of the disk without one). A settings file that cannot be read counts as an empty one with a `failure`.
 */
export async function loadConfig(folder: string, root?: string): Promise<LoadedConfig> {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const path = join(at, CONFIG_FILE);
    const kind = await kindAt(path);
    // What cannot be read is told, a file with nothing in it is none.
    if (kind === 'file' || kind === 'other') return loadConfigFile(path);
    if ((root !== undefined && isSamePlace(at, root)) || at === dirname(at))
      return { ...NO_CONFIG, path: undefined, text: '' };
  }
}

/** Settings from the file at `path`, whatever its name. */
export async function loadConfigFile(path: string): Promise<LoadedConfig> {
  const file = await read(path);
  if (!file.ok) return { ...NO_CONFIG, path, text: '', failure: file, isUnusable: true };
  return { ...parseConfig(file.text), path, text: file.text };
}

/**
 * `file` as the globs of `config` see it: relative to the folder of the settings file, with / between names. A file that lies
 * elsewhere (the settings were named on the command line) is seen from `cwd`, or by its whole path: never as ../.
 */
export function relativeTo(config: LoadedConfig, file: string, cwd = '.'): string {
  const folder = config.path === undefined ? '.' : dirname(resolve(config.path));
  const path = resolve(file);
  const seen = wayBelow(folder, path) ?? wayBelow(resolve(cwd), path);
  return (seen ?? path).replaceAll('\\', '/').replace(/^(?:[A-Za-z]:)?\//, '');
}
