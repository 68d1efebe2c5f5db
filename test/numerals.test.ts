/** Numerals read and written: values are exact, whatever mix of Arabic and Chinese digits they come in. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal, divide, format, parseDecimal, round } from '../server/src/core/reading/numerals/decimal';
import { readHan, readNumeral } from '../server/src/core/reading/numerals/read';
import { writeAmount } from '../server/src/core/reading/numerals/write-amount';
import { han } from '../server/src/core/reading/numerals/write-han';

const value = (written: string): string | undefined => {
  const read = readNumeral(written);
  return read && format(read);
};

describe('readNumeral', () => {
  it.each([
    ['0', '0'],
    ['12.50', '12.5'],
    ['1,256', '1256'],
    ['1,100万', '11000000'],
    ['3.5万', '35000'],
    ['25.67万', '256700'],
    ['1.2万亿', '1200000000000'],
    ['十', '10'],
    ['十二', '12'],
    ['二十', '20'],
    ['廿三', '23'],
    ['卅五', '35'],
    ['一百零五', '105'],
    ['一百五', '150'],
    ['一百一十', '110'],
    ['两百五', '250'],
    ['一千五', '1500'],
    ['一万二', '12000'],
    ['二十五万三', '253000'],
    ['三千二百八十万', '32800000'],
    ['二〇二四', '2024'],
    ['二零二四', '2024'],
    ['两', '2'],
    ['两万', '20000'],
    ['两亿三千万', '230000000'],
    ['两千零三十万', '20300000'],
    ['三亿零五十万', '300500000'],
    ['一亿零一', '100000001'],
    ['十万零五百', '100500'],
    ['一千零二十万零三百', '10200300'],
    ['五万零三十', '50030'],
    ['二十万亿', '20000000000000'],
    ['一万五千亿', '1500000000000'],
    ['一万亿', '1000000000000'],
    ['九千亿', '900000000000'],
    ['二十三万八千四百五十六亿', '23845600000000'],
    ['1千零20', '1020'],
    ['3万4000', '34000'],
    ['12万3千', '123000'],
    ['1亿2千万', '120000000'],
    ['10亿零817万5288', '1008175288'],
    ['2万8千6百', '28600'],
    ['1万2', '12000'],
    ['3千5', '3500'],
    ['2千万', '20000000'],
    ['10万亿', '10000000000000'],
    ['五点六', '5.6'],
    ['三点一四', '3.14'],
    ['三点五万', '35000'],
    ['五十六点八亿', '5680000000'],
    ['零点五', '0.5'],
    ['叁佰贰拾捌万陆仟零伍拾', '3286050'],
    ['壹拾万零柒仟', '107000'],
    ['叄', undefined],
    ['abc', undefined],
    ['1.2.3', undefined],
    ['', undefined],
  ])('%s is %s', (written, expected) => expect(value(written)).toBe(expected));

  it('reads back what it writes', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 9999 }), (number) => readHan(han(number)) === number));
  });
});

describe('writeAmount', () => {
  it.each([
    ['0', '零元整'],
    ['1', '壹元整'],
    ['10', '壹拾元整'],
    ['105', '壹佰零伍元整'],
    ['1409.50', '壹仟肆佰零玖元伍角整'],
    ['6007.14', '陆仟零柒元壹角肆分'],
    ['1680.32', '壹仟陆佰捌拾元叁角贰分'],
    ['107000.53', '壹拾万柒仟元伍角叁分'],
    ['16409.02', '壹万陆仟肆佰零玖元零贰分'],
    ['325.04', '叁佰贰拾伍元零肆分'],
    ['0.5', '伍角整'],
    ['0.05', '伍分'],
    ['3286050', '叁佰贰拾捌万陆仟零伍拾元整'],
    ['100050000', '壹亿零伍万元整'],
    ['100000001', '壹亿零壹元整'],
    ['20000000', '贰仟万元整'],
    ['1000000000000', '壹万亿元整'],
    ['1234500000000', '壹万贰仟叁佰肆拾伍亿元整'],
  ])('%s is %s', (written, expected) => expect(writeAmount(parseDecimal(written))).toBe(expected));

  it('keeps the writer’s 圆 and 正, and refuses what cannot be written', () => {
    expect(writeAmount(parseDecimal('35000'), { yuan: '圆', whole: '正' })).toBe('叁万伍仟圆正');
    expect(writeAmount(parseDecimal('-1'))).toBeUndefined();
    expect(writeAmount(parseDecimal('0.005'))).toBeUndefined();
    expect(writeAmount(decimal(1n, 16))).toBeUndefined();
  });

  it('is read back as the same sum', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 9_999_999_999_999n }), (number) => {
        const written = writeAmount(decimal(number), { whole: '' })!;
        return value(written.replace('元', '')) === String(number);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('decimals', () => {
  it('are exact', () => {
    expect(format(round(parseDecimal('25.675'), 2))).toBe('25.68');
    expect(format(divide(parseDecimal('657'), parseDecimal('764'), 3)!)).toBe('0.86');
    expect(divide(parseDecimal('1'), parseDecimal('0'), 2)).toBeUndefined();
  });
});
