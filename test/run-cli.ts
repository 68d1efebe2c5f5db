/** The command line run in this process, with what it printed. */
import { run } from '../server/src/cli/run';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** What of its surroundings a test sets otherwise. */
export type World = Partial<Pick<Parameters<typeof run>[1], 'columns' | 'environment' | 'now'>>;

/** Runs `bizheng argv…` in `cwd`, on the first day of 1970 and without an environment unless `world` says otherwise. */
export async function runCli(cwd: string, argv: string[], world: World = {}): Promise<Ran> {
  const printed = { out: '', err: '' };
  const code = await run(argv, {
    cwd,
    environment: {},
    version: '9.9.9',
    columns: undefined,
    now: () => new Date(0),
    ...world,
    out: (text) => void (printed.out += text),
    err: (text) => void (printed.err += text),
  });
  return { code, ...printed };
}
