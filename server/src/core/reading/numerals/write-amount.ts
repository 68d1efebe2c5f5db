/** Sums of money in capital numerals (大写金额), as the rules for filling in bills want them: 叁佰贰拾捌万零伍拾元整. */
import { CAPITAL_POWERS, STANDARD_CAPITALS } from '../../norms/words/sums-of-money';
import { compare, type Decimal, tenTo } from './decimal';

const DIGITS = ['零', ...STANDARD_CAPITALS];
const STEPS = ['', ...CAPITAL_POWERS];
const GROUPS = ['', '万', '亿', '万亿'];

export interface AmountStyle {
  /** 元 or 圆. */
  readonly yuan?: string;
  /** 整 or 正, or nothing at all. */
  readonly whole?: string;
}

/**
 * `value` yuan in capital numerals; undefined when it is negative, finer than 分 or above 9999万亿.
 * Source: 支付结算办法（银发〔1997〕393号）附一“正确填写票据和结算凭证的基本规定”。
 */
export function writeAmount(value: Decimal, { yuan = '元', whole = '整' }: AmountStyle = {}): string | undefined {
  if (value.digits < 0n || value.exponent < -2 || compare(value, { digits: 1n, exponent: 16 }) >= 0) return undefined;
  const cents = value.digits * tenTo(value.exponent + 2);
  const units = cents / 100n;
  const [jiao, fen] = [Number((cents / 10n) % 10n), Number(cents % 10n)];
  if (cents === 0n) return `零${yuan}${whole}`;
  let written = units > 0n ? writeWhole(units) + yuan : '';
  if (jiao === 0 && fen === 0) return written + whole;
  if (jiao > 0) written += `${DIGITS[jiao]}角`;
  else if (units > 0n) written += '零';
  return fen > 0 ? `${written}${DIGITS[fen]}分` : written + whole;
}

/** A whole number above 0 in capital numerals. */
function writeWhole(value: bigint): string {
  let written = '';
  let gap = false;
  for (let group = 3; group >= 0; group--) {
    const four = Number((value / tenTo(group * 4)) % 10000n);
    if (four === 0) {
      gap = written !== '';
      continue;
    }
    for (let step = 3; step >= 0; step--) {
      const digit = Math.floor(four / 10 ** step) % 10;
      if (digit === 0) {
        gap = gap || written !== '';
        continue;
      }
      written += (gap ? '零' : '') + (DIGITS[digit] ?? '') + (STEPS[step] ?? '');
      gap = false;
    }
    // 亿 after 万亿 is already said by it; zeros at a group's end are not read before 万 and 亿.
    written += group === 3 && (value / tenTo(8)) % 10000n !== 0n ? '万' : (GROUPS[group] ?? '');
    gap = false;
  }
  return written;
}
