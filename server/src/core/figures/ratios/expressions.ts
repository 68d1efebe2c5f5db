/**
 * Arithmetic that the writer wrote out with its result: 365天-104天（休息日）-11天（法定节假日）=250天, （365天-104天）÷12月=21.75天. What
 * stands before the = must be numbers and operators to the last character, but for what the result is called.
 */
import {
  absolute,
  add,
  compare,
  type Decimal,
  decimal,
  divide,
  isDigits,
  multiply,
  parseDecimal,
  subtract,
} from '../../reading/numerals/decimal';
import { isHanCharacter } from '../../reading/characters';
import type { Reading } from '../../reading/reading';
import { isOfOtherUnits, othersMeant } from './lost-bars';

/** A result that its arithmetic does not make; in clean text. */
export interface WrongResult {
  /** Where the arithmetic begins. */
  readonly start: number;
  readonly stated: { readonly start: number; readonly end: number };
  /** In the unit of the result. */
  readonly computed: Decimal;
  /** Decimals that the result is written with. */
  readonly places: number;
  /** Whether none of the figures was rounded. */
  readonly exact: boolean;
}

/** A number, how far it may be from what was meant, and where it ends with its unit. */
interface Value {
  readonly value: Decimal;
  readonly doubt: Decimal;
}

const LONGEST = 90;
const LONGEST_REMARK = 14;
const LONGEST_UNIT = 6;
const STOPS = '，。；：:、！？=＝≈\n|';
const OPERATORS = new Map([
  ['+', '+'],
  ['＋', '+'],
  ['-', '-'],
  ['－', '-'],
  ['−', '-'],
  ['–', '-'],
  ['×', '*'],
  ['*', '*'],
  ['÷', '/'],
  ['/', '/'],
  ['／', '/'],
]);
const SCALES = new Map([
  ['百', 2],
  ['千', 3],
  ['万', 4],
  ['亿', 8],
]);
/** Quotients are reckoned so finely. */
const CUT_OFF = decimal(1n, -11);
/** Less doubt than any rounded figure leaves. */
const ROUNDED = decimal(1n, -9);
const [NOTHING, HALF, ONE] = [decimal(0n), decimal(5n, -1), decimal(1n)];

export const wrongResults = (reading: Reading): readonly WrongResult[] => reading.derive(readResults);

function readResults({ text, kind }: Reading): readonly WrongResult[] {
  if (kind === 'code' || kind === 'front-matter' || !(text.includes('=') || text.includes('＝'))) return [];
  const found: WrongResult[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!'=＝'.includes(text.charAt(at))) continue;
    const wrong = resultAt(text, at);
    if (wrong) found.push(wrong);
  }
  return found;
}

function resultAt(text: string, at: number): WrongResult | undefined {
  const start = startOf(text, at);
  const made = start < 0 ? undefined : new Sum(text, start, at).read();
  if (!made) return undefined;
  const number = numberAt(text, skip(text, at + 1));
  if (!number || goesOn(text, number.end)) return undefined;
  const { value, step } = number;
  // What comes out finer than it is written was rounded, or cut off.
  const wasCut = made.value.exponent < step.exponent ? step : NOTHING;
  const room = add(made.doubt, wasCut);
  const comesOut = (stated: Decimal): boolean => compare(absolute(subtract(made.value, stated)), room) <= 0;
  // 0.4+1.2=1.6万元: the unit is that of all.
  if (comesOut(value) || comesOut(multiply(value, decimal(1n, -number.scale)))) return undefined;
  const left = text.slice(start, at);
  // 115%÷5=23: a percentage made a percentage.
  if (left.includes('%') && comesOut(multiply(value, decimal(1n, -2)))) return undefined;
  if (isOfOtherUnits(left, text.slice(number.numeral, number.numeral + LONGEST_UNIT))) return undefined;
  if (isFarFrom(made.value, value) && othersMeant(left).some((meant) => makes(meant, value, step))) return undefined;
  return {
    start,
    stated: { start: number.start, end: number.numeral },
    computed: multiply(made.value, decimal(1n, -number.scale)),
    places: number.places,
    exact: compare(made.doubt, ROUNDED) < 0,
  };
}

/** A slip of the pen is seldom so far off as what lost its bar: 23×32=1 for 2/3×3/2. */
const isFarFrom = (made: Decimal, stated: Decimal): boolean =>
  compare(multiply(absolute(made), decimal(2n)), multiply(absolute(stated), decimal(3n))) > 0 ||
  compare(multiply(absolute(made), decimal(3n)), multiply(absolute(stated), decimal(2n))) < 0;

/** Whether `arithmetic` comes out as `value`, a step of its last place at most away. */
function makes(arithmetic: string, value: Decimal, step: Decimal): boolean {
  const made = new Sum(arithmetic, 0, arithmetic.length).read();
  return made !== undefined && compare(absolute(subtract(made.value, value)), multiply(step, HALF)) <= 0;
}

/** 12+15=27×2: what is called equal is not the number alone. */
const goesOn = (text: string, end: number): boolean => {
  const next = text.charAt(skip(text, end));
  // 5/3=7：5 is a ratio.
  if ('：:'.includes(next || '\n') && isDigit(text.charAt(skip(text, end) + 1))) return true;
  return next !== '' && (OPERATORS.has(next) || '（(^~～—.%％‰⁺'.includes(next));
};

function skip(text: string, from: number): number {
  let at = from;
  while (text.charAt(at) === ' ') at++;
  return at;
}

/** Where the arithmetic before the = begins: behind the last mark, and behind the words that name the result. */
function startOf(text: string, at: number): number {
  let from = at;
  const floor = Math.max(0, at - LONGEST);
  while (from > floor && !STOPS.includes(text.charAt(from - 1))) from--;
  if (from === floor && floor > 0) return -1;
  while (from < at && !isOpening(text, from)) {
    // Only words may stand before it: A3-2, 第3-2.
    if (!isHanCharacter(text.charAt(from)) && text.charAt(from) !== ' ') return -1;
    from++;
  }
  return from < at && text.charAt(from - 1) !== '第' ? from : -1;
}

const isDigit = (character: string): boolean => character >= '0' && character <= '9';
const isOpening = (text: string, at: number): boolean =>
  isDigit(text.charAt(at)) || ('（('.includes(text.charAt(at)) && isDigit(text.charAt(at + 1)));

/** 1,250; the comma of 10-6=4,24÷6=4 parts two results. */
const isThousands = (text: string, comma: number): boolean =>
  [1, 2, 3].every((i) => isDigit(text.charAt(comma + i))) && !isDigit(text.charAt(comma + 4));

const PERCENTAGE_POINTS = ['个百分点', '百分点'];

interface NumberAt {
  readonly start: number;
  /** Where its digits end. */
  readonly numeral: number;
  /** Where its unit ends. */
  readonly end: number;
  readonly value: Decimal;
  readonly step: Decimal;
  readonly places: number;
  /** The power of ten that its unit holds: 4 of 万元. */
  readonly scale: number;
}

/** 1,250.5万元 at `start`, with a remark in brackets behind it; undefined where none is. */
function numberAt(text: string, start: number): NumberAt | undefined {
  let end = start;
  while (
    isDigit(text.charAt(end)) ||
    (end > start && text.charAt(end) === '.' && isDigit(text.charAt(end + 1))) ||
    (end > start && text.charAt(end) === ',' && isThousands(text, end))
  )
    end++;
  const written = text.slice(start, end).replaceAll(',', '');
  const [whole = '', fraction = '', more] = written.split('.');
  if (end === start || more !== undefined || !isDigits(whole + fraction)) return undefined;
  const isPercent = '%％'.includes(text.charAt(end) || '\n');
  const unit = isPercent ? end + 1 : endOfUnit(text, end);
  // 11.4%-6.2%=5.2个百分点: a point is one of a hundred parts, too.
  const scale =
    isPercent || PERCENTAGE_POINTS.some((points) => text.startsWith(points, end)) ? -2 : scaleAt(text, end, unit);
  const size = decimal(1n, scale);
  return {
    start,
    numeral: end,
    end: endOfRemark(text, unit),
    value: multiply(parseDecimal(written), size),
    step: multiply(decimal(1n, -fraction.length), size),
    places: fraction.length,
    scale,
  };
}

/** 万元, 天/季, 元/人·天. */
function endOfUnit(text: string, from: number): number {
  let end = from;
  while (end - from < LONGEST_UNIT) {
    const isLink = '/／·'.includes(text.charAt(end) || '\n') && isHanCharacter(text.charAt(end + 1));
    if (!isHanCharacter(text.charAt(end)) && !isLink) break;
    end++;
  }
  return end;
}

const scaleAt = (text: string, from: number, end: number): number => {
  let scale = 0;
  for (let at = from; at < end && SCALES.has(text.charAt(at)); at++) scale += SCALES.get(text.charAt(at)) ?? 0;
  return scale;
};

/** （休息日） behind a number. */
function endOfRemark(text: string, from: number): number {
  if (!'（('.includes(text.charAt(from) || '\n') || !isHanCharacter(text.charAt(from + 1))) return from;
  const close = Math.max(text.indexOf('）', from), text.indexOf(')', from));
  return close > 0 && close - from <= LONGEST_REMARK ? close + 1 : from;
}

/** Reads one arithmetic expression, to its end or not at all. */
class Sum {
  #at: number;
  #operators = 0;
  #broken = false;

  constructor(
    private readonly text: string,
    start: number,
    private readonly end: number,
  ) {
    this.#at = start;
  }

  read(): Value | undefined {
    const value = this.#sum(0);
    return value && !this.#broken && this.#operators > 0 && skip(this.text, this.#at) === this.end ? value : undefined;
  }

  /** The operator that comes next, if it is one of `signs`. */
  #next(signs: string): string | undefined {
    const at = skip(this.text, this.#at);
    const sign = at < this.end ? OPERATORS.get(this.text.charAt(at)) : undefined;
    if (sign === undefined || !signs.includes(sign)) return undefined;
    this.#at = at + 1;
    this.#operators++;
    return sign;
  }

  #sum(depth: number): Value | undefined {
    let left = this.#product(depth);
    for (let sign = this.#next('+-'); left && sign; sign = this.#next('+-')) {
      const right = this.#product(depth);
      left = right && {
        value: sign === '+' ? add(left.value, right.value) : subtract(left.value, right.value),
        doubt: add(left.doubt, right.doubt),
      };
    }
    return left;
  }

  #product(depth: number): Value | undefined {
    let left = this.#factor(depth);
    for (let sign = this.#next('*/'); left && sign; sign = this.#next('*/')) {
      const right = this.#factor(depth);
      left = right && (sign === '*' ? product(left, right) : quotient(left, right));
    }
    return left;
  }

  #factor(depth: number): Value | undefined {
    this.#at = skip(this.text, this.#at);
    if ('（('.includes(this.text.charAt(this.#at) || '\n')) {
      if (depth > 2) return undefined;
      this.#at++;
      const inside = this.#sum(depth + 1);
      this.#at = skip(this.text, this.#at);
      if (!'）)'.includes(this.text.charAt(this.#at) || '\n')) this.#broken = true;
      this.#at++;
      return inside;
    }
    const number = numberAt(this.text, this.#at);
    if (!number || number.end > this.end) return undefined;
    this.#at = number.end;
    // What has decimals was rounded, as far as anyone knows.
    return { value: number.value, doubt: number.places > 0 ? multiply(number.step, HALF) : NOTHING };
  }
}

const product = (a: Value, b: Value): Value => ({
  value: multiply(a.value, b.value),
  doubt: add(multiply(absolute(a.value), b.doubt), multiply(absolute(b.value), a.doubt)),
});

function quotient(a: Value, b: Value): Value | undefined {
  const value = divide(a.value, b.value, 12);
  const inverse = divide(ONE, absolute(b.value), 12);
  if (!value || !inverse) return undefined;
  // What does not come out even is cut off.
  const isEven = compare(multiply(value, b.value), a.value) === 0;
  return {
    value,
    doubt: add(isEven ? NOTHING : CUT_OFF, multiply(add(a.doubt, multiply(absolute(value), b.doubt)), inverse)),
  };
}
