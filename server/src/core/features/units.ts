/** A figure in the other units a reader may think in: 1.2亿元 = 12000万元, 300亩 = 20公顷, 三成 = 30%. */
import { unitOf } from '../norms/units';
import {
  absolute,
  compare,
  type Decimal,
  decimal,
  divide,
  equals,
  format,
  multiply,
  parseDecimal,
  round,
} from '../reading/numerals/decimal';
import type { Figure } from '../figures/figures';
import type { Quantity } from '../reading/quantities/quantity';

/** A unit to convert to: its name, and how many base units it is. */
type Target = readonly [unit: string, factor: string];

/** GB 3100—1993; 1公顷 = 15亩 (国务院关于在我国统一实行法定计量单位的命令). Base units as in norms/units. */
const TARGETS: Readonly<Record<string, readonly Target[]>> = {
  area: [
    ['平方米', '1'],
    ['公顷', '10000'],
    ['平方公里', '1000000'],
  ],
  mass: [
    ['吨', '1000'],
    ['公斤', '1'],
  ],
  length: [
    ['米', '1'],
    ['公里', '1000'],
  ],
  energy: [['千瓦时', '1']],
  power: [
    ['千瓦', '1'],
    ['兆瓦', '1000'],
  ],
};
/** Units of another dimension: how many of theirs one of ours makes. */
const ACROSS: Readonly<Record<string, readonly (readonly [unit: string, times: readonly [string, string]])[]>> = {
  'area:mu': [
    ['公顷', ['1', '15']],
    ['平方公里', ['1', '1500']],
  ],
  area: [['亩', ['15', '10000']]],
};

const SCALES = [
  [8, '亿'],
  [4, '万'],
  [0, ''],
] as const;
/** Converted values outside these bounds are of no use to anybody: 0.02平方公里, 18000米. */
const LEAST = decimal(1n);
const GREATEST = decimal(1n, 4);
/** Digits kept where the division does not come out even. */
const KEPT = 4;
const MOST = 4;

/**
 * The value of `figure` written otherwise, shortest first, with = or ≈ in front; empty when no other way is worth
 * showing.
 */
export function otherUnits({ quantity, paragraph }: Figure): readonly string[] {
  const { value, dimension, unit, firmness } = quantity;
  const written = paragraph.reading.text.slice(quantity.start, quantity.end).replace(/[,，\s]/g, '');
  if (firmness === 'vague' || value.digits === 0n) return [];
  const inFigures = readInFigures(quantity);
  if (inFigures !== undefined) return inFigures === '' || inFigures === written ? [] : [`= ${inFigures}`];
  const ways: string[] = [];
  const add = (sign: string, text: string): void => {
    if (text !== written && !ways.some((way) => way.slice(2) === text)) ways.push(`${sign} ${text}`);
  };
  const own = unitOf(unit);
  const count = own ? divide(value, parseDecimal(own.factor), 12) : value;
  if (count) for (const text of scaled(count, unit)) add('=', text);
  for (const [name, factor] of TARGETS[dimension] ?? []) {
    if (own && equals(parseDecimal(own.factor), parseDecimal(factor))) continue;
    converted(value, ['1', factor], name, add);
  }
  for (const [name, times] of ACROSS[dimension] ?? []) converted(value, times, name, add);
  return ways.slice(0, MOST);
}

/** What has no other unit: it may be written in figures, 三成 as 30%; empty when that says no more. */
const WITHOUT_OTHER_UNITS = /^(?:points|permille-points|multiple|duration|age|score|temperature|plain)/;

function readInFigures({ value, dimension, unit, han }: Quantity): string | undefined {
  if (dimension === 'percent') return unit === '成' || han ? `${format(value)}%` : '';
  if (dimension === 'permille') return `${format(multiply(value, decimal(1n, -1)))}%`;
  if (dimension === 'doubling') return value.exponent === 0 && value.digits <= 10n ? `${2n ** value.digits}倍` : '';
  if (!WITHOUT_OTHER_UNITS.test(dimension)) return undefined;
  return han && dimension !== 'plain' ? `${format(value)}${unit}` : '';
}

function converted(
  value: Decimal,
  [times, by]: readonly [string, string],
  name: string,
  add: (sign: string, text: string) => void,
): void {
  const product = multiply(value, parseDecimal(times));
  const exact = divide(product, parseDecimal(by), 12);
  if (!exact || compare(absolute(exact), LEAST) < 0 || compare(absolute(exact), GREATEST) >= 0) return;
  const even = equals(multiply(exact, parseDecimal(by)), product);
  const whole = absolute(exact).digits.toString().length + exact.exponent;
  const shown = even && -exact.exponent <= KEPT ? exact : round(exact, Math.max(0, KEPT - Math.max(whole, 1)));
  const best = scaled(shown, name)[0];
  if (best) add(equals(shown, exact) && even ? '=' : '≈', best);
}

/** `count` with 亿, 万 and bare, the shortest first: at most four decimals, and no value below one in 万 or 亿. */
function scaled(count: Decimal, unit: string): string[] {
  const texts: string[] = [];
  for (const [power, name] of SCALES) {
    const scaledDown = multiply(count, decimal(1n, -power));
    const decimals = -scaledDown.exponent;
    if (decimals > KEPT || (power > 0 && compare(absolute(scaledDown), decimal(1n)) < 0)) continue;
    if (power === 0 && compare(absolute(count), decimal(1n, 9)) >= 0) continue;
    // 38012人 is easier to read than 3.8012万人.
    if (power > 0 && decimals > 1 && compare(absolute(count), decimal(1n, 5)) < 0) continue;
    texts.push(`${format(scaledDown)}${name}${unit}`);
  }
  return texts.sort((a, b) => a.length - b.length);
}
