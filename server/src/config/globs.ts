/** Globs of a settings file: which files they mean. Paths are relative to the folder of the file, with / between names. */
import picomatch from 'picomatch';

/**
 * As in .gitignore: a glob without a slash fits at any depth, a folder's name all that is in it, and `!` takes back what an
 * earlier glob of the list had; the last one that fits decides.
 */
export function matcher(globs: readonly string[]): (path: string) => boolean {
  const steps = globs.map((glob) => {
    const isTakenBack = glob.startsWith('!');
    return { fits: picomatch(patternsOf(isTakenBack ? glob.slice(1) : glob), { dot: true }), isTakenBack };
  });
  return (path) => {
    const plain = path.replaceAll('\\', '/');
    return steps.filter(({ fits }) => fits(plain)).at(-1)?.isTakenBack === false;
  };
}

/** The patterns that `glob` stands for. */
function patternsOf(glob: string): string[] {
  const bare = glob.replace(/^\.?\//, '').replace(/\/$/, '');
  const anchored = glob.startsWith('/') || glob.startsWith('./') || bare.includes('/') ? bare : `**/${bare}`;
  return [anchored, `${anchored}/**`];
}

/** The glob that means the file at `path` and no other. */
export function globOf(path: string): string {
  return `/${path.replace(/[\\*?[\](){}!+@|]/g, '\\$&')}`;
}

/** Whether `written` means the file at `path`: it is that path, or a glob (with a *) that fits it. */
export function isFile(written: string, path: string): boolean {
  const plain = (path: string): string =>
    path
      .replaceAll('\\', '/')
      .replace(/^\.?\//, '')
      .normalize('NFC');
  return written.includes('*') ? matcher([written])(path) : plain(written) === plain(path);
}
