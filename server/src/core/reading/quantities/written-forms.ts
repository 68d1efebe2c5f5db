/** Quantities that are written in a form of their own: 三成五, 三个半月, 三分之二, 百分之三十点五. */
import { unitOf } from '../../norms/units';
import { add, decimal, divide, multiply, parseDecimal } from '../numerals/decimal';
import { readNumeral } from '../numerals/read';
import { dimensionOf } from './dimension';
import { firmnessOf } from './firmness';
import { decimalsOf, valueIn } from './numeral-value';
import type { Firmness, Quantity } from './quantity';

/** One half. */
export const HALF = decimal(5n, -1);
const TEN = decimal(10n);

/** 三成五, 三成半: 35 %. */
export function inTenths(
  match: RegExpExecArray,
  tenths: string,
  hundredths: string,
  text: string,
): Quantity | undefined {
  const [whole, rest] = [readNumeral(tenths), hundredths === '半' ? decimal(5n) : readNumeral(hundredths)];
  if (!whole || !rest) return undefined;
  return {
    ...written(match, text),
    unit: '%',
    dimension: 'percent',
    value: add(multiply(whole, TEN), rest),
    step: decimal(1n),
  };
}

/** 三个半月: 3.5 months. */
export function halfMore(match: RegExpExecArray, wholes: string, halved: string, text: string): Quantity | undefined {
  const [value, unit] = [readNumeral(wholes), `个${halved}`];
  if (!value || !unitOf(unit)) return undefined;
  return { ...written(match, text), unit, dimension: dimensionOf(unit, ''), value: add(value, HALF), step: HALF };
}

/** 三分之二: a part of one, and of no 分. */
export function part(match: RegExpExecArray, above: string, below: string, text: string): Quantity | undefined {
  const [numerator, denominator] = [readNumeral(above), readNumeral(below)];
  const value = numerator && denominator && divide(numerator, denominator, FRACTION_PLACES);
  if (!value) return undefined;
  const firmness = STRONG.get(text.charAt(match.index + match[0].length));
  const said = written(match, text);
  return {
    ...said,
    firmness: firmness ?? said.firmness,
    unit: '',
    dimension: 'fraction',
    value,
    step: decimal(1n, -FRACTION_PLACES),
  };
}

const FRACTION_PLACES = 6;
/** 三分之二强, 三分之一弱. */
const STRONG: ReadonlyMap<string, Firmness> = new Map([
  ['强', 'over'],
  ['弱', 'under'],
]);

/** What is alike in all that is written without digits of its own after its unit. */
function written(match: RegExpExecArray, text: string): Omit<Quantity, 'unit' | 'dimension' | 'value' | 'step'> {
  const start = match.index;
  const end = start + match[0].length;
  return { start, end, unitStart: end, full: false, firmness: firmnessOf(text, start, end), han: !/\d/.test(match[0]) };
}

/** 百分之三十点五, 千分之二. */
export function share(match: RegExpExecArray, written: string, text: string): Quantity | undefined {
  const { value, upTo } = valueIn(written) ?? {};
  if (!value) return undefined;
  const start = match.index;
  const end = start + match[0].length;
  const dimension = match[0].startsWith('百') ? 'percent' : 'permille';
  return {
    start,
    end,
    unitStart: end,
    unit: dimension === 'percent' ? '%' : '‰',
    dimension,
    value,
    step: decimal(1n, -decimalsOf(written)),
    full: false,
    firmness: upTo ? 'between' : firmnessOf(text, start, end),
    han: true,
    ...(upTo && { upTo }),
  };
}

/** The figure that is `written` in digits at `start`, its unit right behind it, and means what it says: 12.5%. */
export function exactly(written: string, start: number, unit: string, dimension: string): Quantity {
  const unitStart = start + written.length;
  return {
    start,
    end: unitStart + unit.length,
    unitStart,
    unit,
    dimension,
    value: parseDecimal(written),
    step: decimal(1n, -(written.split('.')[1]?.length ?? 0)),
    full: false,
    firmness: 'exact',
    han: false,
  };
}
