/**
 * No text may hold the visitor up: what official writing consists of, repeated until a quadratic pattern shows. 30,000
 * characters take some 30 ms; what takes thirty times as long has a pattern that starts anew at every character.
 */
import { expect, it } from 'vitest';
import { type Format, lint, readReport } from '../../server/src/core/index';
import { PIECES } from '../pieces';

const LENGTH = 30_000;
const LIMIT = 1_000;

/** Processor time in ms that judging `text` takes; the clock would count what else the machine does. */
function costOf(text: string, format: Format): number {
  const start = process.cpuUsage();
  lint(readReport(text, { format }));
  return Math.round(process.cpuUsage(start).user / 1000);
}

const slowOnes = (pieces: readonly string[], format: Format): string[] =>
  pieces.flatMap((piece) => {
    const text = piece.repeat(Math.floor(LENGTH / piece.length));
    const took = costOf(text, format);
    // Once more, since the first time may have paid for the warming up.
    const again = took > LIMIT ? costOf(text, format) : took;
    return again > LIMIT ? [`${JSON.stringify(piece)}: ${again} ms`] : [];
  });

it('no piece repeated holds up a draft', { timeout: 120_000 }, () => expect(slowOnes(PIECES, 'plain')).toEqual([]));

it('nor what means something in Markdown', { timeout: 120_000 }, () =>
  expect(
    slowOnes(
      PIECES.filter((piece) => /[*_#|`[\]<>\-\n!]/.test(piece)),
      'markdown',
    ),
  ).toEqual([]),
);
