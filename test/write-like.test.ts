/** Corrected figures look like the writer's own. */
import { describe, expect, it } from 'vitest';
import { readNumeral } from '../server/src/core/reading/numerals/read';
import { writeLike } from '../server/src/core/reading/numerals/write-like';

const CASES: readonly (readonly [written: string, value: string, expected: string | undefined])[] = [
  ['38', '36', '36'],
  ['1.62万亿', '17200亿', '1.72万亿'],
  ['5000亿', '6000亿', '6000亿'],
  ['1.2万', '12345', '1.235万'],
  ['8.30', '11.3', '11.30'],
  ['1,234', '1334', '1,334'],
  ['１，２３４', '1334', '１，３３４'],
  ['２３', '36', '３６'],
  ['1030多亿', '1130亿', '1130多亿'],
  ['二千一百八十七亿', '二千二百八十七亿', '二千二百八十七亿'],
  ['七千一百五十九亿', '12159亿', '一万二千一百五十九亿'],
  ['两千万', '2300万', '两千三百万'],
  ['三十六', '12', '十二'],
  ['五十六点八亿', '57.2亿', '五十七点二亿'],
  ['三亿', '3.05亿', '三亿零五百万'],
  ['四百一十二', '612', '六百一十二'],
  ['一千多', '2000', '二千多'],
];

describe('writeLike', () => {
  for (const [written, value, expected] of CASES) {
    it(`${written} with ${value}`, () => expect(writeLike(written, readNumeral(value)!)).toBe(expected));
  }
  it('writes no negative numbers', () => expect(writeLike('5', { digits: -1n, exponent: 0 })).toBeUndefined());
});
