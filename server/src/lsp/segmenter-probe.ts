/**
 * Which word segmenter this machine can run, found out in a process of its own: loading the dictionary takes a second and
 * 250 MB, which the server must not spend while somebody types, and need not keep as long as no rule asks for words.
 */
import { fork } from 'node:child_process';
import { openSegmenter, type SegmenterStatus as Opened, statusText } from '../words/index';
import type { Locale } from '../core/index';

/** The argument with which the server's own file is started as a probe. */
const FLAG = '--which-segmenter';
const LONGEST_WAIT = 20_000;

/** In a process started as a probe: answers its parent and is done. False in every other process. */
export function answerAsProbe(): boolean {
  if (!process.argv.includes(FLAG) || !process.send) return false;
  process.send(openSegmenter().status, () => process.exit(0));
  return true;
}

let asked: Promise<Opened | undefined> | undefined;

/** One line for people on the segmenter and why not a better one; empty when it cannot be found out. Asked once and kept. */
export async function segmenterLine(locale: Locale): Promise<string> {
  const status = await (asked ??= ask());
  return status ? statusText(status, locale) : '';
}

function ask(): Promise<Opened | undefined> {
  return new Promise((resolve) => {
    const [, program] = process.argv;
    if (program === undefined) return resolve(undefined);
    // Under VS Code the running program is Electron, which this variable turns into plain Node.
    const child = fork(program, [FLAG], {
      execArgv: [],
      stdio: 'ignore',
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    });
    const timer = setTimeout(() => child.kill(), LONGEST_WAIT);
    child.once('message', (status) => resolve(status as Opened));
    child.once('error', () => resolve(undefined));
    child.once('exit', () => {
      clearTimeout(timer);
      resolve(undefined);
    });
  });
}
