/** Door B, the terminal: the one place where the command line meets the process it runs in. */
import process from 'node:process';
import { version } from '../../../package.json';
import { run } from './run';

// `bizheng check … | head`: whoever read us has seen enough. Anything else wrong with the pipe is not ours to mend either.
process.stdout.on('error', (error: NodeJS.ErrnoException) =>
  process.exit(error.code === 'EPIPE' ? (process.exitCode ?? 0) : 2),
);
process.stderr.on('error', () => undefined);

void run(process.argv.slice(2), {
  cwd: process.cwd(),
  environment: process.env,
  version,
  columns: process.stdout.isTTY ? process.stdout.columns || 100 : undefined,
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
}).then((code) => {
  process.exitCode = code; // Not exit(): what is still on its way to a pipe would be lost.
});
