/**
 * Chinese numerals to values: 三千二百八十万, 五十六点八亿, 二〇二四, 两千零三十万, 叁佰贰拾捌万陆仟零伍拾, 3万4千.
 *
 * Positional (一二三四) and named (一千二百三十四) writing are both read; 千五 (一千五百) ends are understood.
 */
import { add, type Decimal, decimal, multiply, parseDecimal, tenTo } from './decimal';

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
};
const STEP: Readonly<Record<string, number>> = { 十: 1, 拾: 1, 百: 2, 佰: 2, 千: 3, 仟: 3 };
const GROUP: Readonly<Record<string, number>> = { 万: 4, 萬: 4, 亿: 8, 億: 8, 兆: 12 };

/** A whole Chinese numeral below ten thousand as a JS number, for ordinals and counts; undefined when it is none. */
export function readHan(written: string): number | undefined {
  const value = readNumeral(written);
  return value && value.exponent >= 0 ? Number(value.digits * tenTo(value.exponent)) : undefined;
}

/** The value of a numeral in any mix of Arabic and Chinese digits, exact; undefined when `written` is no numeral. */
export function readNumeral(written: string): Decimal | undefined {
  const text = written.replace(/[,，\s]/g, '');
  if (text === '') return undefined;
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return parseDecimal(text);
  const point = text.search(/点/);
  if (point > 0) return readWithPoint(text, point);
  return readGroups(text);
}

function readWithPoint(text: string, point: number): Decimal | undefined {
  let end = point + 1;
  while (end < text.length && DIGIT[text[end]!] !== undefined) end++;
  const whole = readGroups(text.slice(0, point));
  const fraction = [...text.slice(point + 1, end)].map((char) => DIGIT[char]!).join('');
  if (!whole || fraction === '') return undefined;
  let value = add(whole, decimal(BigInt(fraction), -fraction.length));
  for (const char of text.slice(end)) {
    const power = STEP[char] ?? GROUP[char];
    if (power === undefined) return undefined;
    value = multiply(value, decimal(1n, power));
  }
  return value;
}

/** Named writing: digits times steps, gathered into groups of 万 and 亿. */
function readGroups(text: string): Decimal | undefined {
  if (isPositional(text)) {
    return decimal(BigInt([...text].map((char) => DIGIT[char] ?? char).join('')));
  }
  let total = decimal(0n);
  let group = decimal(0n);
  let pending: Decimal | undefined;
  let lastPower = 0;
  let gap = false;
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!;
    const arabic = /^\d+(?:\.\d+)?/.exec(text.slice(i))?.[0];
    if (arabic) {
      pending = parseDecimal(arabic);
      i += arabic.length - 1;
      continue;
    }
    const digit = DIGIT[char];
    if (digit !== undefined) {
      if (digit === 0) gap = true;
      if (digit >= 20) group = add(group, decimal(BigInt(digit)));
      else if (digit > 0) pending = decimal(BigInt(digit));
      continue;
    }
    const step = STEP[char];
    if (step !== undefined) {
      group = add(group, multiply(pending ?? decimal(1n), decimal(1n, step)));
      pending = undefined;
      lastPower = step;
      gap = false;
      continue;
    }
    const power = GROUP[char];
    if (power === undefined) return undefined;
    const inGroup = pending ? add(group, pending) : group;
    // 万亿 multiplies what stands before it; 三亿零五十万 adds.
    if (inGroup.digits === 0n) total = multiply(total.digits === 0n ? decimal(1n) : total, decimal(1n, power));
    else if (power > 4 && total.digits !== 0n && lastPower <= 4)
      total = multiply(add(total, inGroup), decimal(1n, power));
    else total = add(total, multiply(inGroup, decimal(1n, power)));
    group = decimal(0n);
    pending = undefined;
    lastPower = power;
    gap = false;
  }
  if (pending) {
    // 三千五 is 3500, 一万二 12000; with 零 or two digits it is not shortened.
    const shortened = !gap && lastPower > 1 && /[百佰千仟万亿][一二三四五六七八九1-9]$/.test(text);
    group = add(group, shortened ? multiply(pending, decimal(1n, lastPower - 1)) : pending);
  }
  return add(total, group);
}

function isPositional(text: string): boolean {
  if (/^\d+$/.test(text)) return true;
  for (const char of text) {
    const digit = DIGIT[char];
    if (digit === undefined || digit > 9 || char === '两') return text.length === 1 && char === '两';
  }
  return true;
}
