/**
 * Chinese numerals to values: 三千二百八十万, 五十六点八亿, 二〇二四, 两千零三十万, 叁佰贰拾捌万陆仟零伍拾, 3万4千.
 *
 * Positional (一二三四) and named (一千二百三十四) writing are both read; 千五 (一千五百) ends are understood.
 */
import { add, type Decimal, decimal, isDigits, multiply, parseDecimal, tenTo } from './decimal';

const DIGIT: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  '○': 0,
  一: 1,
  壹: 1,
  二: 2,
  两: 2,
  贰: 2,
  弍: 2,
  貮: 2,
  三: 3,
  叁: 3,
  参: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
  廿: 20,
  卅: 30,
  卌: 40,
};
/** Parts groups of three digits, as GB/T 15835 has it: 1 234 567. A thin or a fixed space does so too. */
export const GROUP_SPACE = '[ \u00a0\u2009\u202f]';

const STEP: Readonly<Record<string, number>> = { 十: 1, 拾: 1, 百: 2, 佰: 2, 千: 3, 仟: 3 };
const GROUP: Readonly<Record<string, number>> = { 万: 4, 萬: 4, 亿: 8, 億: 8, 兆: 12 };

/** A whole Chinese numeral below ten thousand as a JS number, for ordinals and counts; undefined when it is none. */
export function readHan(written: string): number | undefined {
  const value = readNumeral(written);
  return value && value.exponent >= 0 ? Number(value.digits * tenTo(value.exponent)) : undefined;
}

/** The value of a numeral in any mix of Arabic and Chinese digits, exact; undefined when `written` is no numeral. */
export function readNumeral(written: string): Decimal | undefined {
  const text = isPlain(written) ? written : written.replace(/[,，\s]/g, '');
  if (text === '') return undefined;
  if (isArabic(text)) return parseDecimal(text);
  const point = text.indexOf('点');
  if (point > 0) return readWithPoint(text, point);
  return readGroups(text);
}

/** Whether there is nothing but digits, a point, 汉字: no comma and no blank. */
function isPlain(written: string): boolean {
  for (let i = 0; i < written.length; i++) {
    const code = written.charCodeAt(i);
    if (code !== 0x2e && (code < 0x30 || code > 0x39) && (code < 0x3007 || code > 0x9fff)) return false;
  }
  return true;
}

const ARABIC = /^-?\d+(?:\.\d+)?$/;

/** Whether it is written in digits. Only those are asked that begin with one, or with a sign. */
function isArabic(text: string): boolean {
  const first = text.charCodeAt(0);
  return isDigits(text) || ((first === 0x2d || (first >= 0x30 && first <= 0x39)) && ARABIC.test(text));
}

/** 五十六点八亿: what stands before 点, the decimals behind it, and 万 or 亿 that multiply both. */
function readWithPoint(text: string, point: number): Decimal | undefined {
  let decimals = '';
  let end = point + 1;
  for (; end < text.length; end++) {
    const digit = DIGIT[text.charAt(end)];
    if (digit === undefined) break;
    decimals += digit;
  }
  const whole = readGroups(text.slice(0, point));
  if (!whole || decimals === '') return undefined;
  let value = add(whole, decimal(BigInt(decimals), -decimals.length));
  for (const char of text.slice(end)) {
    const power = STEP[char] ?? GROUP[char];
    if (power === undefined) return undefined;
    value = multiply(value, decimal(1n, power));
  }
  return value;
}

/** What has been read of a numeral in named writing. */
interface Sum {
  /** The groups that are closed by 万 or 亿. */
  total: Decimal;
  /** The group that is being read: 三千二百 of 三千二百八十万. */
  group: Decimal;
  /** The digits that wait for their step: 八 of 八十. */
  pending: Decimal | undefined;
  /** The power of ten of the last step or group. */
  lastPower: number;
  /** Whether a 零 stood since. */
  gap: boolean;
}

const NOUGHT = decimal(0n);
const ONE = decimal(1n);
const ARABIC_HERE = /\d+(?:\.\d+)?/y;

/** Named writing: digits times steps, gathered into groups of 万 and 亿. */
function readGroups(text: string): Decimal | undefined {
  if (isPositional(text)) {
    return decimal(BigInt([...text].map((char) => DIGIT[char] ?? char).join('')));
  }
  const sum: Sum = { total: NOUGHT, group: NOUGHT, pending: undefined, lastPower: 0, gap: false };
  for (let at = 0; at < text.length; ) {
    ARABIC_HERE.lastIndex = at;
    const arabic = ARABIC_HERE.exec(text)?.[0];
    if (arabic) {
      sum.pending = parseDecimal(arabic);
      at += arabic.length;
    } else if (addCharacter(sum, text.charAt(at))) at++;
    else return undefined;
  }
  if (sum.pending) {
    // 三千五 is 3500, 一万二 12000; with 零 or two digits it is not shortened.
    const shortened = !sum.gap && sum.lastPower > 1 && /[百佰千仟万亿][一二三四五六七八九1-9]$/.test(text);
    sum.group = add(sum.group, shortened ? multiply(sum.pending, decimal(1n, sum.lastPower - 1)) : sum.pending);
  }
  return add(sum.total, sum.group);
}

/** Reads one more Chinese digit, step or group; false when `char` is none of them. */
function addCharacter(sum: Sum, char: string): boolean {
  const digit = DIGIT[char];
  if (digit !== undefined) {
    addDigit(sum, digit);
    return true;
  }
  const step = STEP[char];
  const power = step ?? GROUP[char];
  if (power === undefined) return false;
  if (step !== undefined) sum.group = add(sum.group, multiply(sum.pending ?? ONE, decimal(1n, step)));
  else closeGroup(sum, power);
  sum.pending = undefined;
  sum.lastPower = power;
  sum.gap = false;
  return true;
}

function addDigit(sum: Sum, digit: number): void {
  if (digit === 0) sum.gap = true;
  // 廿 and 卅 are digit and step in one.
  else if (digit >= 20) sum.group = add(sum.group, decimal(BigInt(digit)));
  else sum.pending = decimal(BigInt(digit));
}

/** Closes the group with 万 or 亿. 万亿 multiplies what stands before it; 三亿零五十万 adds. */
function closeGroup(sum: Sum, power: number): void {
  const group = sum.pending ? add(sum.group, sum.pending) : sum.group;
  const { total } = sum;
  // 0万 is nought, mere 万 ten thousand.
  if (group.digits === 0n && !sum.pending) sum.total = multiply(total.digits === 0n ? ONE : total, decimal(1n, power));
  else if (power > 4 && total.digits !== 0n && sum.lastPower <= 4)
    sum.total = multiply(add(total, group), decimal(1n, power));
  else sum.total = add(total, multiply(group, decimal(1n, power)));
  sum.group = NOUGHT;
}

function isPositional(text: string): boolean {
  if (isDigits(text)) return true;
  for (const char of text) {
    const digit = DIGIT[char];
    if (digit === undefined || digit > 9 || char === '两') return text.length === 1 && char === '两';
  }
  return true;
}
