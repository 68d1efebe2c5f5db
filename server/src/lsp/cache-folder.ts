/** Where the compiled server may be kept: what its starter says, else the user's folder for such things. Asks no disk. */
import { posix, win32 } from 'node:path';

/** What decides it, as `process` has it. */
export interface Start {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
}

/** Names the folder, for an editor that has one for each extension. */
const OPTION = '--cache=';
/** For a person who starts the server: a folder, or `off`. */
const VARIABLE = 'BIZHENG_CACHE';
const OFF = 'off';

/**
 * An absolute folder, or none: then nothing is read and nothing written. Never a relative one, which would lie beside the drafts.
 * An editor that speaks over IPC starts the server for itself alone and says where; nothing is looked for then.
 */
export function cacheFolder({ argv, env, platform }: Start): string | undefined {
  const { isAbsolute } = platform === 'win32' ? win32 : posix;
  const absolute = (path: string | undefined): string | undefined =>
    path !== undefined && isAbsolute(path) ? path : undefined;
  const variable = env[VARIABLE];
  if (variable === OFF || argv.includes('--no-cache')) return undefined;
  const option = argv.find((argument) => argument.startsWith(OPTION))?.slice(OPTION.length);
  if (option !== undefined) return absolute(option);
  if (argv.includes('--node-ipc')) return undefined;
  return variable ? absolute(variable) : usersFolder(env, platform, absolute);
}

/** By the custom of the system. */
function usersFolder(
  env: Start['env'],
  platform: Start['platform'],
  absolute: (path: string | undefined) => string | undefined,
): string | undefined {
  const below = (folder: string | undefined, ...names: string[]): string | undefined =>
    absolute(folder) && (platform === 'win32' ? win32 : posix).join(folder ?? '', ...names);
  switch (platform) {
    case 'win32':
      return below(env['LOCALAPPDATA'], 'bizheng', 'Cache');
    case 'darwin':
      return below(env['HOME'], 'Library', 'Caches', 'bizheng');
    default:
      return below(env['XDG_CACHE_HOME'], 'bizheng') ?? below(env['HOME'], '.cache', 'bizheng');
  }
}
