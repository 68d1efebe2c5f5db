/** Door B, the terminal: the one place where the command line meets the process it runs in. */
import process from 'node:process';
import { version } from '../../../package.json';
import { abandonWrites } from '../disk-write';
import { localeFrom } from './options';
import { run } from './run';

// `bizheng check … | head`: whoever read us has seen enough, but the exit code still tells what was found. Anything else
// wrong with the pipe is not ours to mend.
let isRead = true;
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  isRead = false;
  if (error.code !== 'EPIPE') process.exit(2);
});
process.stderr.on('error', () => undefined);

for (const [signal, number] of [
  ['SIGINT', 2],
  ['SIGTERM', 15],
  ['SIGHUP', 1],
] as const)
  process.on(signal, () => {
    abandonWrites();
    process.exit(128 + number);
  });

/** The folder it runs in; undefined when that was deleted under it. */
function folder(): string | undefined {
  try {
    return process.cwd();
  } catch {
    return undefined;
  }
}

const cwd = folder();
if (cwd === undefined) {
  const isEnglish = localeFrom(process.argv, process.env) === 'en';
  process.stderr.write(isEnglish ? 'The current folder is not there any more.\n' : '当前文件夹已经不在了。\n');
  process.exit(2);
}

void run(process.argv.slice(2), {
  cwd,
  environment: process.env,
  version,
  columns: process.stdout.isTTY ? process.stdout.columns || 100 : undefined,
  now: () => new Date(),
  out: (text) => void (isRead && process.stdout.write(text)),
  err: (text) => void process.stderr.write(text),
}).then((code) => {
  process.exitCode = code; // Not exit(): what is still on its way to a pipe would be lost.
});
