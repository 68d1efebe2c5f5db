/**
 * How soon `bizheng mcp` is there and answers, beside a bare node and the command line in the same run: npm run bench:agent.
 * Ratios of medians; what is asked of them stands in each line.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type * as Work from '../../server/src/work';
import { INITIALIZE, Wire } from '../mcp-wire';
import { longDraft } from './draft';

const dist = resolve('dist');
const cli = join(dist, 'cli.js');
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'bizheng-agent-')));
const file = join(folder, 'a.txt');

/** Milliseconds that `work` takes. */
async function timed(work: () => unknown): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1] ?? NaN;
const bareNode = (): Promise<number> => timed(() => spawnSync(process.execPath, ['-e', '0']));
const tell = (what: string, ours: number, beside: string, theirs: number, most: number): void =>
  console.log(
    `${what} ${ours.toFixed(0)} ms, ${beside} ${theirs.toFixed(0)} ms: ${(ours / theirs).toFixed(2)} (wanted ${most})`,
  );

/** Twenty starts, each beside a bare node. */
async function ready(): Promise<void> {
  const [bare, there]: [number[], number[]] = [[], []];
  for (let i = 0; i < 20; i++) {
    bare.push(await bareNode());
    there.push(
      await timed(async () => {
        const wire = new Wire(cli, folder);
        wire.send(INITIALIZE);
        await wire.answer('init');
        wire.kill();
      }),
    );
  }
  tell('initialize', median(there), 'node', median(bare), 3);
}

/** 20,000 characters in fresh processes, the core loaded by both. */
async function fresh(): Promise<void> {
  writeFileSync(file, longDraft(20_000));
  const [bare, line, first]: [number[], number[], number[]] = [[], [], []];
  for (let i = 0; i < 9; i++) {
    bare.push(await bareNode());
    line.push(await timed(() => spawnSync(process.execPath, [cli, 'check', file, '--format', 'json'])));
    const wire = await new Wire(cli, folder).open();
    first.push(await timed(() => wire.call(1, 'check_draft', { path: file })));
    wire.kill();
  }
  tell('first answer', median(first), 'command line', median(line) - median(bare), 1.3);
}

/** Both warm in one process, a draft that neither has read. */
async function warm(): Promise<void> {
  const { run, agents } = createRequire(cli)(join(dist, 'work.js')) as typeof Work;
  const nothing = (): void => undefined;
  const world = {
    cwd: folder,
    environment: {},
    version: '1',
    columns: undefined,
    now: () => new Date(0),
    out: nothing,
    err: nothing,
  };
  const [line, agent]: [number[], number[]] = [[], []];
  for (let i = 0; i < 24; i++) {
    writeFileSync(file, longDraft(20_000, 2 * i));
    line.push(await timed(() => run(['check', file, '--format', 'json'], world)));
    writeFileSync(file, longDraft(20_000, 2 * i + 1));
    agent.push(
      await timed(async () =>
        JSON.stringify(
          await agents.ask('check_draft', { path: file }, [folder], { locale: 'zh-CN', localeFixed: false }),
        ),
      ),
    );
  }
  tell('warm', median(agent.slice(8)), 'command line', median(line.slice(8)), 1.3);
}

try {
  await ready();
  await fresh();
  await warm();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
