/**
 * Nothing that is repeated may cost more than its length: series of one, two and three pieces, from 8,000 to 128,000
 * characters. What they cost is counted, no clock is asked. BIZHENG_SEED=7 tries other series.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { type Counted, countedCore } from './operations';
import { ALONE, type Series, seriesOf, textOf } from './series';

const SEED = Number(process.env.BIZHENG_SEED ?? 20261128);
const SERIES = 1000;
/** So many groups, that a machine with as many processors as tests does not wait for one. */
const GROUPS = 6;

let counted: Counted;
beforeAll(async () => {
  counted = await countedCore();
  // What is made once is made now.
  for (const format of ['plain', 'markdown'] as const)
    for (const piece of ALONE) costFor({ format, head: '', piece, tail: '' }, 40);
});

function costFor(series: Series, length: number): number {
  const text = textOf(series, length);
  return counted.operationsOf(() => void counted.core.lint(counted.core.readReport(text, { format: series.format })));
}

/** Four times the text costs four times as much, and a little more where lists are sorted or a threshold is passed. */
const MOST = 4.8;
/** Up to this many times there is nothing to look into. */
const CLEAR = 4.3;

/** The series that grow faster than their length, with how much. Where 8,000 to 32,000 is in doubt, 128,000 decides. */
const steepOf = (list: readonly Series[]): string[] =>
  list.flatMap((series) => {
    const [short, middle] = [costFor(series, 8000), costFor(series, 32_000)];
    if (middle < CLEAR * short) return [];
    const long = costFor(series, 128_000);
    return long > MOST * middle
      ? [`${JSON.stringify(series)}: ${(middle / short).toFixed(1)}, ${(long / middle).toFixed(1)}`]
      : [];
  });

const alone = ALONE.flatMap((piece) =>
  (['plain', 'markdown'] as const).map((format): Series => ({ format, head: '', piece, tail: '' })),
);
const groupsOf = (list: readonly Series[]): (readonly [number, readonly Series[]])[] =>
  Array.from({ length: GROUPS }, (_, group) => [group, list.filter((_, i) => i % GROUPS === group)] as const);

describe('what is repeated costs no more than its length', () => {
  it.each(groupsOf(alone))('one piece, group %i', (_, list) => expect(steepOf(list)).toEqual([]));
  it.each(groupsOf(seriesOf(SEED, SERIES)))('pieces put together, group %i', (_, list) =>
    expect(steepOf(list)).toEqual([]),
  );
});
