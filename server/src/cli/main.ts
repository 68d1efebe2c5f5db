/**
 * Door B, the terminal: the one place where the command line meets the process it runs in. `bizheng mcp` goes on through door
 * C. What reads drafts is in a bundle of its own, so that an agent does not wait for it when it only says hello.
 */
import { createRequire } from 'node:module';
import process from 'node:process';
import { version } from '../../../package.json';
import { localeFrom } from '../config/locale';
import { begin } from '../engine';
import type * as Work from '../work';
import { startServer } from './lsp';

const beside = createRequire(__filename);
const [command, ...others] = process.argv.slice(2);
if (command === 'mcp') beside('./mcp.js');
else if (command === 'lsp' && !others.some((argument) => ['--help', '-h'].includes(argument))) startServer();
else {
  begin();
  void main(beside('./work.js') as typeof Work);
}

async function main({ run, abandonWrites }: typeof Work): Promise<void> {
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

  const cwd = folder();
  if (cwd === undefined) {
    const isEnglish = localeFrom(process.argv, process.env) === 'en';
    process.stderr.write(isEnglish ? 'The current folder is not there any more.\n' : '当前文件夹已经不在了。\n');
    process.exit(2);
  }

  // Not exit(): what is still on its way to a pipe would be lost.
  process.exitCode = await run(process.argv.slice(2), {
    cwd,
    environment: process.env,
    version,
    columns: process.stdout.isTTY ? process.stdout.columns || 100 : undefined,
    now: () => new Date(),
    out: (text) => void (isRead && process.stdout.write(text)),
    err: (text) => void process.stderr.write(text),
  });
}

/** The folder it runs in; undefined when that was deleted under it. */
function folder(): string | undefined {
  try {
    return process.cwd();
  } catch {
    return undefined;
  }
}
