/** The number in a table cell: 1,234.5 and 85% and 12个; its unit may stand in the header instead. */
import { UNIT_PATTERN } from '../norms/units';
import { type Span, span } from '../text/span';
import { type Decimal, decimal, multiply, negate, parseDecimal } from './numerals/decimal';
import { firstOf } from './seek';

export interface CellNumber {
  /** As written, scaled by 万 and 亿 if they stand in the cell. */
  readonly value: Decimal;
  /** What one step of its last digit is worth. */
  readonly step: Decimal;
  /** Whether it is written with decimals, 万 or 亿, so that it may be rounded. */
  readonly rounded: boolean;
  /** The unit in the cell; empty when it stands elsewhere. */
  readonly unit: string;
  /** Digits with their 万 or 亿, without sign and unit. */
  readonly span: Span;
}

const DIGITS = '\\d{1,3}(?:[,\\u00a0\\u2009\\u202f ]\\d{3})+(?:\\.\\d+)?|\\d{1,15}(?:\\.\\d{1,8})?';
/** ¥3,600,000 stands for 3,600,000元; in prose the sign is rare, and in codes it is another's. */
const CURRENCIES: Readonly<Record<string, string>> = { '¥': '元', '￥': '元', $: '美元' };
/** Hours in a plan of work, 16h: a letter that means other things outside of a cell of its own. */
const UNITS_OF_CELLS = 'h';
const NUMBER = new RegExp(`^([-−－+]?)([¥￥$]?)(${DIGITS})(万|亿|万亿)?\\s{0,2}(${UNIT_PATTERN}|${UNITS_OF_CELLS})?$`);
/** The power of ten that 万, 亿 and 万亿 stand for. */
const POWERS: Readonly<Record<string, number>> = { 万: 4, 亿: 8, 万亿: 12 };

/** The number that `text`, which starts at offset `at`, is; undefined when it is more or less than a number. */
export function readCellNumber(text: string, at: number): CellNumber | undefined {
  const match = text.length > 40 ? null : firstOf(NUMBER, text);
  if (!match) return undefined;
  const [, sign = '', currency = '', digits = '', scale = '', unit = ''] = match;
  // 2024 and 001 name years and things as often as they count; the column's header tells, but a leading nought is a name.
  if (/^0\d/.test(digits)) return undefined;
  const factor = decimal(1n, POWERS[scale] ?? 0);
  const magnitude = multiply(parseDecimal(digits), factor);
  const places = digits.split('.')[1]?.length ?? 0;
  const start = at + sign.length + currency.length;
  return {
    value: sign === '' || sign === '+' ? magnitude : negate(magnitude),
    step: multiply(decimal(1n, -places), factor),
    rounded: places > 0 || scale !== '',
    unit: unit === '' ? (CURRENCIES[currency] ?? '') : unit,
    span: span(start, start + digits.length + scale.length),
  };
}
