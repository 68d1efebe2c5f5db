/**
 * Counts what the core does in numbers that do not vary: how often each block of its code runs (V8's own coverage), how many
 * characters expressions look at, and how far the searches and copies of the language itself go. A clock would tell what else
 * the machine does; these tell what grows faster than its text.
 */
import { Session } from 'node:inspector';
import { runInThisContext } from 'node:vm';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type * as Core from '../../server/src/core/index';
import { costOf } from '../meter';

export interface Counted {
  readonly core: typeof Core;
  /** What `work`, which must not wait for anything, costs. */
  operationsOf(work: () => void): number;
}

const NAME = 'core-to-be-counted.js';

/** The core as it is bundled, with a counter in each of its blocks. */
export async function countedCore(): Promise<Counted> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../../server/src/core/index.ts', import.meta.url))],
    bundle: true,
    format: 'iife',
    globalName: 'core',
    write: false,
  });
  const session = new Session();
  session.connect();
  const post = (method: string, params?: object): unknown => {
    let answer: unknown;
    session.post(method, params, (error, result) => {
      if (error) throw error;
      answer = result;
    });
    return answer;
  };
  post('Profiler.enable');
  post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const core = runInThisContext(`(() => { ${outputFiles[0]?.text ?? ''}; return core; })()`, NAME) as typeof Core;
  type Taken = { result: { url: string; functions: { ranges: { count: number }[] }[] }[] };
  const blocksRun = (): number => {
    let count = 0;
    for (const script of (post('Profiler.takePreciseCoverage') as Taken).result)
      if (script.url === NAME)
        for (const { ranges } of script.functions) for (const range of ranges) count += range.count;
    return count;
  };
  return {
    core,
    operationsOf(work) {
      blocksRun();
      let native = 0;
      const { characters } = costOf(() => {
        native = nativeCostOf(work);
      });
      return blocksRun() + characters + native;
    },
  };
}

type Native = (this: { length: number }, ...args: unknown[]) => unknown;

/** What goes through a text or a list without running a block of ours, and how far by its arguments and its answer. */
const NATIVES: readonly (readonly [object, string, (length: number, args: unknown[], answer: unknown) => number])[] = [
  ...['indexOf', 'includes'].map(
    (name) =>
      [
        String.prototype,
        name,
        (length: number, args: unknown[], at: unknown) => {
          const from = typeof args[1] === 'number' ? Math.max(0, args[1]) : 0;
          return (typeof at === 'number' && at >= 0 ? at : at === true ? from : length) - from;
        },
      ] as const,
  ),
  [
    String.prototype,
    'lastIndexOf',
    (length, args, at) => (typeof args[1] === 'number' ? Math.max(0, Math.min(args[1], length)) : length) - Number(at),
  ],
  ...['split', 'replaceAll', 'trim', 'trimEnd', 'normalize', 'toLowerCase', 'toUpperCase', 'repeat'].map(
    (name) => [String.prototype, name, (length: number) => length] as const,
  ),
  ...['indexOf', 'includes'].map(
    (name) =>
      [
        Array.prototype,
        name,
        (length: number, _: unknown[], at: unknown) => (typeof at === 'number' && at >= 0 ? at : length),
      ] as const,
  ),
  [Array.prototype, 'lastIndexOf', (length, _, at) => length - Number(at)],
  ...['slice', 'concat', 'splice'].map(
    (name) => [Array.prototype, name, (_: number, __: unknown[], made: unknown) => (made as unknown[]).length] as const,
  ),
  ...['join', 'reverse', 'shift', 'unshift', 'flat', 'fill', 'toSorted', 'with'].map(
    (name) => [Array.prototype, name, (length: number) => length] as const,
  ),
  [Array.prototype, 'push', (_, args) => args.length],
];

/** How far the searches and copies of the language itself go while `work` runs. */
function nativeCostOf(work: () => void): number {
  let cost = 0;
  const restore: (() => void)[] = [];
  for (const [prototype, name, far] of NATIVES) {
    const holder = prototype as Record<string, Native>;
    const native = holder[name];
    if (!native) continue;
    holder[name] = function (this: { length: number }, ...args: unknown[]) {
      const { length } = this;
      const answer = native.apply(this, args);
      cost += Math.max(0, far(length, args, answer));
      return answer;
    };
    restore.push(() => void (holder[name] = native));
  }
  try {
    work();
  } finally {
    for (const undo of restore) undo();
  }
  return cost;
}
