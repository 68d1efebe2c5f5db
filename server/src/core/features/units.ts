/** A figure in the other units a reader may think in: 1.2亿元 = 12000万元, 300亩 = 20公顷, 三成 = 30%. */
import { words } from '../norms/lexicon';
import { type Unit, unitOf } from '../norms/units';
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
import type { Quantity } from '../reading/quantities/quantity';
import type { Figure } from '../figures/figures';

/** What a dimension is converted to; how much each is worth, the lexicon knows. */
const TARGETS: Readonly<Record<string, readonly string[]>> = {
  area: words('平方米 公顷 平方公里'),
  mass: words('吨 公斤'),
  length: words('米 公里'),
  energy: words('千瓦时'),
  power: words('千瓦 兆瓦'),
};
/** A unit of another dimension, and how many of it one base unit of ours makes, as a fraction. */
type Across = readonly [unit: string, times: readonly [string, string]];
/** 1公顷 = 15亩 (国务院关于在我国统一实行法定计量单位的命令). */
const ACROSS: Readonly<Record<string, readonly Across[]>> = {
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
/** Dimensions of which nobody thinks in another unit; written in 汉字 they are shown in digits. */
const NEVER_CONVERTED = /^(?:points|permille-points|multiple|duration|age|score|temperature|plain)/;

/** The value of `figure` written otherwise, shortest first, with = or ≈ in front; empty when no other way is worth showing. */
export function otherUnits({ quantity, paragraph }: Figure): readonly string[] {
  if (quantity.firmness === 'vague' || quantity.upTo || quantity.value.digits === 0n) return [];
  const written = paragraph.reading.text.slice(quantity.start, quantity.end).replace(/[,，\s]/g, '');
  const others = shareWays(quantity) ?? [...scaledWays(quantity), ...convertedWays(quantity)];
  const texts = new Map<string, string>();
  for (const [sign, text] of others) if (text !== written && !texts.has(text)) texts.set(text, `${sign} ${text}`);
  return [...texts.values()].slice(0, MOST);
}

type Way = readonly [sign: '=' | '≈', text: string];

/** Shares, and what is never converted; undefined for every other dimension. */
function shareWays({ value, dimension, unit, han }: Quantity): readonly Way[] | undefined {
  switch (dimension) {
    case 'percent':
      return unit === '成' || han ? [['=', `${format(value)}%`]] : [];
    case 'permille':
      return [['=', `${format(multiply(value, decimal(1n, -1)))}%`]];
    case 'doubling':
      return value.exponent === 0 && value.digits <= 10n ? [['=', `${2n ** value.digits}倍`]] : [];
  }
  if (!NEVER_CONVERTED.test(dimension)) return undefined;
  return han && dimension !== 'plain' ? [['=', `${format(value)}${unit}`]] : [];
}

/** In its own unit, with 亿, with 万 and bare. */
function scaledWays({ value, unit }: Quantity): readonly Way[] {
  const own = unitOf(unit);
  const count = own ? divide(value, parseDecimal(own.factor), 12) : value;
  return count ? scaled(count, unit).map((text): Way => ['=', text]) : [];
}

/** In the other units of its dimension, and of those that measure the same; 千米 is 公里 to most readers. */
function* convertedWays({ value, dimension, unit }: Quantity): Generator<Way> {
  const factor = unitOf(unit)?.factor;
  for (const target of TARGETS[dimension]?.map(unitOf) ?? [])
    if (target && target.name !== unit && (unit === '千米' || !isWorth(target, factor)))
      yield* converted(value, ['1', target.factor], target.name);
  for (const [name, times] of ACROSS[dimension] ?? []) yield* converted(value, times, name);
}

const isWorth = (target: Unit, factor: string | undefined): boolean =>
  factor !== undefined && equals(parseDecimal(factor), parseDecimal(target.factor));

function* converted(value: Decimal, [times, by]: readonly [string, string], name: string): Generator<Way> {
  const product = multiply(value, parseDecimal(times));
  const exact = divide(product, parseDecimal(by), 12);
  if (!exact || compare(absolute(exact), LEAST) < 0 || compare(absolute(exact), GREATEST) >= 0) return;
  const even = equals(multiply(exact, parseDecimal(by)), product);
  const whole = absolute(exact).digits.toString().length + exact.exponent;
  const shown = even && -exact.exponent <= KEPT ? exact : round(exact, Math.max(0, KEPT - Math.max(whole, 1)));
  const [best] = scaled(shown, name);
  if (best) yield [equals(shown, exact) && even ? '=' : '≈', best];
}

/** `count` with 亿, 万 and bare, the shortest first: at most four decimals, and no value below one in 万 or 亿. */
function scaled(count: Decimal, unit: string): string[] {
  const texts: string[] = [];
  for (const [power, name] of SCALES) {
    const inScale = multiply(count, decimal(1n, -power));
    if (-inScale.exponent > KEPT || (power > 0 && compare(absolute(inScale), decimal(1n)) < 0)) continue;
    if (power === 0 && compare(absolute(inScale), decimal(1n, 9)) >= 0) continue;
    // 38012人 is easier to read than 3.8012万人.
    if (power > 0 && -inScale.exponent > 1 && compare(absolute(count), decimal(1n, 5)) < 0) continue;
    texts.push(`${format(inScale)}${name}${unit}`);
  }
  return texts.sort((a, b) => a.length - b.length);
}
