/** Loads a part that was copied beside the bundle: by full path at run time, so that no bundler takes it in. */
import { createRequire } from 'node:module';
import { hasFile } from '../disk';

/** What the module at the full path `path` exports. Throws when it is not there or does not load. */
export function loadModule(path: string): unknown {
  mustHave(path);
  return createRequire(path)(path);
}

/** Throws unless a file with something in it stands at `path`. */
export function mustHave(path: string): void {
  if (!hasFile(path)) throw new Error(`${path} is missing`);
}
