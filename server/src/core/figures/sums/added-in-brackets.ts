/**
 * A whole and what it is made of in brackets, with marks of addition or with bare numbers behind names: 27个（23国家级 + 3省级）,
 * ¥52,000（场地 ¥20,000 + 餐饮 ¥18,000）, 27个（国家级23、省级3）. Every part has one number, and nothing else stands in the brackets.
 */
import { NAMES_WITH_A_NUMBER_BEHIND } from '../../norms/words/counting';
import { BRACKETS_THAT_TELL_SOME } from '../../norms/words/wholes-and-parts';
import { isHanCharacter } from '../../reading/characters';
import {
  absolute,
  add,
  compare,
  type Decimal,
  decimal,
  isDigits,
  multiply,
  parseDecimal,
  subtract,
} from '../../reading/numerals/decimal';
import { hasAny } from '../../reading/around';
import type { Reading } from '../../reading/reading';

/** A sum that does not come out, in clean text. */
export interface WrongAddition {
  readonly total: NumberIn;
  readonly parts: readonly NumberIn[];
  /** In the unit in which the total is written. */
  readonly sum: Decimal;
}

/** A number with its unit. */
export interface NumberIn {
  readonly start: number;
  readonly end: number;
  readonly value: Decimal;
  /** What one step of its last digit is worth. */
  readonly step: Decimal;
}

const [LONGEST, LONGEST_TOTAL, LONGEST_NAME] = [90, 18, 12];
const [FEWEST, MOST] = [2, 8];
const PLUS = '+＋';
const SIGNS_OF_MONEY = '¥￥$';
/** 1,200.5, 18. */
const NUMERAL = /\d{1,3}(?:,\d{3})+(?:\.\d{1,4})?|\d{1,9}(?:\.\d{1,4})?/;
const TOTAL = new RegExp(
  String.raw`(?<![\d.,第A-Za-z-])[¥￥$]?\s?(${NUMERAL.source})\s?((?:万|亿)?[\u4e00-\u9fff]{0,3}|[A-Za-z]{1,5})\s?$`,
);
const PART = new RegExp(String.raw`^\s*([^\d]{0,${LONGEST_NAME}}?)(${NUMERAL.source})\s?([^\d]{0,${LONGEST_NAME}})$`);

export const wrongAdditions = (reading: Reading): readonly WrongAddition[] => reading.derive(readAdditions);

const NONE: readonly WrongAddition[] = [];
function readAdditions({ text, kind }: Reading): readonly WrongAddition[] {
  if (kind === 'row' || kind === 'code' || kind === 'front-matter') return NONE;
  const found: WrongAddition[] = [];
  if (!hasAny(text, OPEN)) return NONE;
  for (let open = 0; open < text.length; open++) {
    const close = OPEN.includes(text.charAt(open)) ? closeOf(text, open) : -1;
    if (close < 0) continue;
    const wrong = additionIn(text, open, close);
    if (wrong) found.push(wrong);
  }
  return found.length > 0 ? found : NONE;
}

const OPEN = ['（', '('];

/** Where brackets without others in them close that add several numbers or list bare ones; -1 where they do not. */
function closeOf(text: string, open: number): number {
  let [added, listed, bare, numbered] = [false, false, true, false];
  for (let at = open + 1; at < text.length && at - open < LONGEST; at++) {
    const character = text.charAt(at);
    const isClose = '）)'.includes(character);
    // 国家级23、省级3: what is listed ends in its number each time.
    if (isClose || character === '、') bare &&= isDigits(text.charAt(at - 1));
    if (isClose) return numbered && (added || (listed && bare)) ? at : -1;
    if (SPOILS.includes(character)) return -1;
    numbered ||= isDigits(character);
    added ||= PLUS.includes(character);
    listed ||= character === '、';
  }
  return -1;
}
const SPOILS = '（(。；：\n=＝×/～~%％';

function additionIn(text: string, open: number, close: number): WrongAddition | undefined {
  const inside = text.slice(open + 1, close);
  const isAdded = [...PLUS].some((plus) => inside.includes(plus));
  if (hasAny(inside, BRACKETS_THAT_TELL_SOME) || (isAdded && inside.includes('、'))) return undefined;
  const parts = partsOf(inside, open + 1, isAdded ? PLUS : '、');
  const total = parts ? totalBefore(text, open) : undefined;
  if (!parts || !total || !areOfOneUnit(parts, total, isAdded)) return undefined;
  const sum = parts.reduce((made, { value }) => add(made, value), decimal(0n));
  const miss = absolute(subtract(sum, total.value));
  const room = parts.reduce(
    (made, { step, isWhole }) => (isWhole ? made : add(made, step)),
    total.isWhole ? decimal(0n) : total.step,
  );
  // What is farther off is no sum of these.
  const [share, most] = isAdded ? [4n, total.value] : [10n, total.value];
  if (compare(miss, room) <= 0 || compare(multiply(miss, decimal(share)), most) > 0) return undefined;
  return { total, parts, sum };
}

interface Number extends NumberIn {
  readonly before: string;
  readonly unit: string;
  readonly isWhole: boolean;
}

function partsOf(inside: string, from: number, marks: string): readonly Number[] | undefined {
  const parts: Number[] = [];
  let start = 0;
  for (let at = 0; at <= inside.length; at++) {
    if (at < inside.length && !marks.includes(inside.charAt(at))) continue;
    const piece = inside.slice(start, at);
    const match = PART.exec(piece);
    if (!match || parts.length === MOST) return undefined;
    const [, before = '', digits = '', behind = ''] = match;
    const place = from + start + piece.indexOf(digits, before.length);
    parts.push(numberOf(digits, place, before.trim(), behind.trim()));
    start = at + 1;
  }
  return parts.length < FEWEST ? undefined : parts;
}

function totalBefore(text: string, open: number): Number | undefined {
  const from = Math.max(0, open - LONGEST_TOTAL);
  const match = TOTAL.exec(text.slice(from, open));
  const [whole = '', digits = '', unit = ''] = match ?? [];
  const before = text.slice(Math.max(0, from + (match?.index ?? 0) - 1), from + (match?.index ?? 0));
  const isMoney = SIGNS_OF_MONEY.includes(whole.charAt(0) || '\n');
  // 约27个, 2024（1+2）: what is not exact, and what has no unit.
  if (!match || (unit === '' && !isMoney) || '约近超余逾第'.includes(before || '\n')) return undefined;
  const start = from + match.index + whole.indexOf(digits);
  const number = numberOf(digits, start, isMoney ? whole.charAt(0) : '', unit.trim());
  return { ...number, end: from + match.index + whole.trimEnd().length };
}

function numberOf(digits: string, start: number, before: string, unit: string): Number {
  const scale = unit.startsWith('万') ? 4 : unit.startsWith('亿') ? 8 : 0;
  const size = decimal(1n, scale);
  const plain = digits.replaceAll(',', '');
  const places = plain.split('.')[1]?.length ?? 0;
  return {
    start,
    end: start + digits.length,
    before,
    unit: scale > 0 ? unit.slice(1) : unit,
    value: multiply(parseDecimal(plain), size),
    step: multiply(decimal(1n, -places), size),
    isWhole: places === 0 && scale === 0,
  };
}

/** Whether the parts are of the total's unit, or of none: what stands behind their numbers then names them, each otherwise. */
function areOfOneUnit(parts: readonly Number[], total: Number, isAdded: boolean): boolean {
  const isMoney = SIGNS_OF_MONEY.includes(total.before || '\n');
  if (isMoney) return isAdded && parts.every(({ before, unit }) => before.endsWith(total.before) && unit === '');
  const bare = parts.filter(({ unit }) => unit === '');
  const names = new Set(parts.map(({ before, unit }) => before + unit));
  if (!isAdded)
    return (
      bare.length === parts.length &&
      names.size === parts.length &&
      parts.every(
        ({ before }) =>
          (before.length > 1 || SEXES.includes(before)) && [...before].every(isHanCharacter) && !isNumbered(before),
      )
    );
  if (parts.every(({ unit }) => unit === total.unit || unit.startsWith(total.unit))) return true;
  // 23国家级 + 3省级; 2天+3天 are of a unit of their own.
  return (
    names.size === parts.length && parts.every(({ unit, before }) => unit.length > 1 || (unit === '' && before !== ''))
  );
}
const SEXES = ['男', '女'];
const isNumbered = (name: string): boolean => NAMES_WITH_A_NUMBER_BEHIND.some((one) => name.endsWith(one));
