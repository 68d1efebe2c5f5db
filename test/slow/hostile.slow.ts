/**
 * No text may hold the visitor up: what official writing consists of, repeated. How cost grows with length is asked in
 * linear.slow.ts; here it is what a character may cost at all, in counted operations, since a clock tells what else the
 * machine does.
 */
import { beforeAll, expect, it } from 'vitest';
import type { Format } from '../../server/src/core/index';
import { PIECES } from '../pieces';
import { type Counted, countedCore } from './operations';

const LENGTH = 30_000;
/** Operations a character: 万元 alone, each of which lacks its number, costs 2,900, which is some 10 microseconds. */
const LIMIT = 4_000;

let counted: Counted;
beforeAll(async () => {
  counted = await countedCore();
});

const dearOnes = (pieces: readonly string[], format: Format): string[] =>
  pieces.flatMap((piece) => {
    const text = piece.repeat(Math.floor(LENGTH / piece.length));
    const judge = (): void => void counted.core.lint(counted.core.readReport(text, { format }));
    judge(); // What is made once is made now.
    const cost = Math.round(counted.operationsOf(judge) / text.length);
    return cost > LIMIT ? [`${JSON.stringify(piece)}: ${cost} operations a character`] : [];
  });

it('no piece repeated holds up a draft', { timeout: 600_000 }, () => expect(dearOnes(PIECES, 'plain')).toEqual([]));

it('nor what means something in Markdown', { timeout: 600_000 }, () =>
  expect(
    dearOnes(
      PIECES.filter((piece) => /[*_#|`[\]<>\-\n!]/.test(piece)),
      'markdown',
    ),
  ).toEqual([]),
);
