/** Every line of data/quantities.txt: an expression, and what the reader of quantities makes of it. `-` means nothing. */
import { describe, expect, it } from 'vitest';
import { format } from '../server/src/core/reading/numerals/decimal';
import { quantitiesOf } from '../server/src/core/reading/quantities/read';
import { readReport } from '../server/src/core/report/read';
import { testTable } from './table';
import { growthOf } from './meter';

/** Value in base units (from..to where two digits leave it open), dimension, firmness unless exact, end of a range. */
function read(text: string): string {
  const found = readReport(text, { format: 'plain' }).paragraphs.flatMap((paragraph) => [
    ...quantitiesOf(paragraph.reading),
  ]);
  return (
    found
      .map((q) =>
        [
          format(q.value) + (q.upTo ? `..${format(q.upTo)}` : ''),
          q.dimension,
          q.firmness === 'exact' ? '' : q.firmness,
          q.range ?? '',
        ]
          .filter(Boolean)
          .join(' '),
      )
      .join(' | ') || '-'
  );
}

describe('quantities', () => {
  const table = testTable('quantities.txt', read);

  it('knows at least 400 expressions', () =>
    expect(table.filter((line) => line.includes(' => ')).length).toBeGreaterThanOrEqual(400));

  it('reads full-width and traditional writing alike', () => {
    expect(read('投資３．２萬億元，增長１２．５％。')).toBe(read('投资3.2万亿元，增长12.5%。'));
    expect(read('三億零五十萬元')).toBe('300500000 money');
  });

  it.each(['1', '一', '1,', '1.', '十万', '3个、', '“', '二〇'])('%j repeated costs its length', (piece) => {
    expect(growthOf((text) => void read(text), piece, 4000)).toBeLessThan(2.2);
  });
});
