/**
 * A hundred things that go wrong on a command line: bad arguments, odd files, broken settings and baselines, targets that must
 * not be written. Whatever it is, the answer is an exit code and a sentence, never a stack, and no file changes but the target.
 */
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../server/src/cli/run';
import { ARGUMENTS, FILES } from './cli-cases';
import { SETTINGS, SPECIAL, TARGETS } from './cli-cases-of-settings';
import { at, contents, draft, enter, FLAWED, leave, put, SOUND } from './cli-place';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

let cwd = '';
beforeEach(() => {
  cwd = enter();
});
afterEach(leave);

const CASES = [...ARGUMENTS, ...FILES, ...SETTINGS, ...SPECIAL, ...TARGETS];

it('are ninety and more', () => expect(CASES.length).toBeGreaterThan(90));

describe.skipIf(process.platform === 'win32')('the command line lives through', () => {
  it.each(CASES.map((one) => [one.name, one] as const))(
    '%s',
    async (_, { make, argv, code, says, writes, environment }) => {
      make?.();
      const before = contents();
      let printed = '';
      const print = (text: string): void => void (printed += text);
      const ended = await run(argv, {
        cwd,
        environment: environment ?? {},
        version: '0',
        columns: undefined,
        now: () => new Date(0),
        out: print,
        err: print,
      });
      expect(printed).not.toMatch(/出错了|failed:|^ {4}at /m);
      expect(printed.length).toBeLessThan(1e6);
      // eslint-disable-next-line no-control-regex -- what must not reach a terminal is control characters
      expect(printed).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f\u202e]/);
      if (code === undefined) expect([0, 1, 2]).toContain(ended);
      else expect(ended, printed.slice(0, 2000)).toBe(code);
      if (says) expect(printed.slice(0, 20_000)).toMatch(says);
      const after = contents();
      const changed = [
        ...before.filter((line) => !after.includes(line)),
        ...after.filter((line) => !before.includes(line)),
      ];
      expect(changed.filter((line) => !writes?.test(line))).toEqual([]);
    },
  );
});

describe.skipIf(process.platform === 'win32')('as a process', () => {
  const start = (argv: readonly string[], options: object = {}) =>
    spawnSync(process.execPath, [CLI, ...argv], { cwd, encoding: 'utf8', timeout: 60_000, ...options });

  it('a reader that leaves early changes no exit code', async () => {
    put('a.txt', `${FLAWED}联系人：XXX\n`.repeat(300));
    const child = spawn(process.execPath, [CLI, 'check', 'a.txt', '--format', 'json'], { cwd });
    child.stdout.once('data', () => child.stdout.destroy());
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(1);
  });

  it('output that nobody takes', () => {
    draft();
    const { status, stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${CLI}" check a.txt >&-; echo $? >&2`], {
      cwd,
      encoding: 'utf8',
    });
    expect(status).toBe(0);
    expect(stderr).not.toMatch(/^ {4}at /m);
  });

  it('a disk that is full', () => {
    draft();
    const { stderr } = spawnSync(
      'sh',
      ['-c', `"${process.execPath}" "${CLI}" check a.txt >/dev/full; echo "code $?" >&2`],
      { cwd, encoding: 'utf8' },
    );
    expect(stderr).toMatch(/code 2/);
    expect(stderr).not.toMatch(/^ {4}at /m);
  });

  it('a folder that was deleted under it', () => {
    const { stderr } = spawnSync(
      'sh',
      [
        '-c',
        `mkdir gone && cd gone && rmdir ../gone && "${process.execPath}" "${CLI}" check a.txt; echo "code $?" >&2`,
      ],
      { cwd, encoding: 'utf8' },
    );
    expect(stderr).toMatch(/code 2/);
    expect(stderr).not.toMatch(/^ {4}at /m);
  });

  it('no environment at all, and arguments that are no UTF-8', () => {
    draft();
    expect(start(['check', 'a.txt'], { env: {} }).status).toBe(1);
    const raw = spawnSync('sh', ['-c', `"${process.execPath}" "${CLI}" check "$(printf '\\304\\343.txt')"`], {
      cwd,
      encoding: 'utf8',
    });
    expect([raw.status, raw.stderr]).toEqual([2, expect.not.stringMatching(/^ {4}at /m)]);
  });

  it('two that fix one file at once leave it whole', async () => {
    put('a.txt', `${SOUND}${'任务完成。。\n'.repeat(500)}`);
    const ends = await Promise.all(
      [0, 1, 2].map(
        () =>
          new Promise((resolve) => {
            spawn(process.execPath, [CLI, 'check', '--fix', 'a.txt'], { cwd, stdio: 'ignore' }).on('close', resolve);
          }),
      ),
    );
    expect(ends.every((code) => code === 0 || code === 1)).toBe(true);
    expect(readFileSync(at('a.txt'), 'utf8').split('\n')).toHaveLength(507);
    expect(readdirSync(cwd)).toEqual(['a.txt']);
  });
});
