/** Every line of data/particles.txt: words of a sentence, and how its 的, 地 and 得 should stand. `-` means that they may stand. */
import { describe, expect, it } from 'vitest';
import { particleSlips } from '../server/src/core/reading/particles';
import { readReport } from '../server/src/core/report/read';
import { growthOf } from './meter';
import { testTable } from './table';

/** The words that show a slip, put right. */
function read(text: string): string {
  const mended = readReport(text, { format: 'plain' }).paragraphs.flatMap(({ reading }) =>
    particleSlips(reading).map(
      ({ at, right, start, end }) => reading.text.slice(start, at) + right + reading.text.slice(at + 1, end),
    ),
  );
  return mended.join(' | ') || '-';
}

describe('particles', () => {
  testTable('particles.txt', read);

  it('are left alone in code', () => {
    const { paragraphs } = readReport('```\n认真的把问题解决好\n```\n', { format: 'markdown' });
    expect(paragraphs.flatMap(({ reading }) => particleSlips(reading))).toEqual([]);
  });

  it.each(['能够更好的', '一个很好地', '认真得', '不断的为', '做的很'])('are read in linear time: %s', (piece) => {
    expect(growthOf((text) => void read(text), piece, 4000)).toBeLessThan(2.2);
  });
});
