/**
 * One statement that a figure follows from others — "由A增加到B，增长P%" says P = (B − A) ÷ A — and whether it can be true.
 * Every operand stands for an interval, so that honest rounding never looks like a mistake.
 */
import {
  absolute,
  add,
  compare,
  type Decimal,
  decimal,
  divide,
  HUNDRED,
  multiply,
  subtract,
} from '../../reading/numerals/decimal';
import { interval } from '../../reading/quantities/interval';
import type { Quantity } from '../../reading/quantities/quantity';
import { isOneOf } from '../../reading/quantities/dimension';

/**
 * What the stated figure is of its operands:
 * `difference` B − A · `growth` (B − A) ÷ A in % · `times` the same in 倍 · `multiple` B ÷ A in 倍 · `doubling` B ÷ A
 * against 2ⁿ (翻n番) · `increase` D ÷ (B − D) in %, `increase-times` in 倍 (B，增加D，增长P%) · `share` B ÷ A in % ·
 * `average` B ÷ A · `direction` whether B lies on the side of A that the verb says.
 */
export type ClaimKind =
  | 'difference'
  | 'growth'
  | 'times'
  | 'multiple'
  | 'doubling'
  | 'increase'
  | 'increase-times'
  | 'share'
  | 'average'
  | 'direction';

export interface Bounds {
  readonly low: Decimal;
  readonly high: Decimal;
}

/** A claim before it is judged. `operands` in the order of the formula: A and B, or B and D for `increase`. */
export interface Claim {
  readonly kind: ClaimKind;
  readonly stated: Quantity;
  readonly operands: readonly [Quantity, Quantity];
  /** The verb says that B is less than A. */
  readonly down: boolean;
  /** Where the words that make the claim start in clean text: 增长 of 增长25%. */
  readonly start: number;
  /** Growth of 生产总值, 增加值 is always stated at constant prices, of 收入 often: prices may explain a gap. */
  readonly realTerms?: 'always' | 'often' | undefined;
  /** The operands are small round figures without decimals (2亿元, 40%), more likely exact than rounded. */
  readonly round?: boolean;
  /** An operand stands in another sentence, and is bound by its name alone. */
  readonly far?: boolean;
}

/** A judged claim, kept whether it holds or not: what was verified can be shown. */
export interface JudgedClaim extends Claim {
  readonly holds: boolean;
  /** By the figures as written, and what rounding admits; in the stated figure's base units. */
  readonly computed: Decimal;
  readonly admissible: Bounds;
  /** Only generous rounding of small round figures could save it: 由2亿元增加到3亿元，增长70%. */
  readonly weak?: boolean;
  /** It fails, but within what prices may explain. */
  readonly byPrices?: boolean;
  /** With 40% → 46%, "提高6%": the figure is right in 百分点. */
  readonly meantPoints?: boolean;
}

const HALF = decimal(5n, -1);
const QUARTER = decimal(25n, -2);
const ZERO = decimal(0n);
/** Decimals kept in a quotient; far finer than anything a report writes. */
const PLACES = 12;

/** `claim` with its verdict; undefined when a figure says nothing to be held to (几十, 不少于) or a divisor is 0. */
export function judge(claim: Claim): JudgedClaim | undefined {
  // Of a loss nothing grows by so many per cent, and nothing is a share.
  if (claim.operands.some(({ value }) => value.digits < 0n) && !/^(?:difference|direction)$/.test(claim.kind))
    return undefined;
  // 盈利2226万元，比上年增加4026万元; 当月新增5亿元，比年初增加8亿元: it was a loss, or the two are of different things.
  if (growsBeyondItself(claim) && !LOST_PLACES.some((places) => holdsScaled(claim, places))) return undefined;
  const [a, b] = claim.operands.map(extent);
  const stated = statedExtent(claim);
  const computed = evaluate(claim, claim.operands[0].value, claim.operands[1].value);
  if (!stated || !a || !b || !computed) return undefined;
  const admissible = boundsOf(claim, a, b);
  if (!admissible) return undefined;
  const holds = overlap(admissible, stated);
  const judged = { ...claim, holds, computed, admissible };
  if (holds && isFineAndOff(claim, admissible)) return { ...judged, holds: false, weak: true };
  // 98.5%，较去年的96%提高2.5%: the difference to the last digit, and as growth held by rounding alone.
  if (holds && isShare(claim.operands[0]) && isExactDifference(claim))
    return { ...judged, holds: false, meantPoints: true };
  if (holds) return claim.round && !holdsClosely(claim) ? { ...judged, holds: false, weak: true } : judged;
  return isShare(claim.operands[0])
    ? { ...judged, meantPoints: meantPoints(claim) }
    : { ...judged, byPrices: pricesExplain(judged) };
}

/** 12.5亿元，比上年增加125亿元: more was added than there is. */
const growsBeyondItself = ({ kind, down, operands: [a, b] }: Claim): boolean =>
  (kind === 'increase' || kind === 'increase-times') && !down && compare(a.value, b.value) <= 0;
/** So many places the point of a figure is lost or set wrong by. */
const LOST_PLACES: readonly number[] = [1, 2, 3, 4];
/** Whether `claim` would hold with the point of what was added set so many places to the left. */
function holdsScaled(claim: Claim, places: number): boolean {
  const [a, b] = claim.operands;
  const scaled = { ...b, value: multiply(b.value, decimal(1n, -places)), step: multiply(b.step, decimal(1n, -places)) };
  return compare(a.value, scaled.value) > 0 && judge({ ...claim, operands: [a, scaled] })?.holds === true;
}

/**
 * 占30.06% of 15000000元 and 4500000元, 占39.77% of 40110名 and 15945名: a share with decimals of figures that are written out, or of
 * things that were counted, is reckoned and not guessed.
 */
const isFine = ({ kind, stated, operands }: Claim): boolean =>
  kind === 'share' &&
  stated.firmness === 'exact' &&
  stated.step.exponent <= -1 &&
  operands.every(
    (operand) =>
      operand.firmness === 'exact' &&
      ((stated.step.exponent <= -2 && compare(multiply(operand.step, FINE), operand.value) <= 0) ||
        (operand.full && isThing(operand.dimension))),
  );
const isThing = isOneOf('count:', 'person');
/** So many steps or more make a figure that hardly moves a share with two decimals. */
const FINE = decimal(20_000n);

/** Whether rounding would let the claim hold, but nobody rounds so. */
const isFineAndOff = (claim: Claim, admissible: Bounds): boolean =>
  isAStepOff(claim, admissible) ||
  (isFine(claim) && !overlap(admissible, around(claim.stated.value, claim.stated.step)));

/** 152人 of 160人 are 95% to the last digit, which neither rounded nor cut off makes 96%. */
const isAStepOff = ({ kind, stated, operands }: Claim, { low, high }: Bounds): boolean =>
  kind === 'share' &&
  stated.firmness === 'exact' &&
  operands.every((operand) => operand.firmness === 'exact' && isThing(operand.dimension)) &&
  compare(low, high) === 0 &&
  compare(absolute(subtract(low, stated.value)), stated.step) >= 0;

/** The least and the most that the formula gives over the operands' intervals; it is monotone, so the corners tell. */
function boundsOf(claim: Claim, a: Bounds, b: Bounds): Bounds | undefined {
  let admissible: Bounds | undefined;
  for (const x of [a.low, a.high]) {
    for (const y of [b.low, b.high]) {
      const value = evaluate(claim, x, y);
      if (!value) return undefined;
      admissible = {
        low: !admissible || compare(value, admissible.low) < 0 ? value : admissible.low,
        high: !admissible || compare(value, admissible.high) > 0 ? value : admissible.high,
      };
    }
  }
  return admissible;
}

/** As `judge`, with a quarter of a step for the operands, and none for a difference. */
function holdsClosely(claim: Claim): boolean {
  const { operands, kind, stated } = claim;
  const slack = (quantity: Quantity): Decimal =>
    kind === 'difference' || (quantity.full && isCounted(quantity.dimension)) ? ZERO : multiply(quantity.step, QUARTER);
  const bounds = boundsOf(
    claim,
    around(operands[0].value, slack(operands[0])),
    around(operands[1].value, slack(operands[1])),
  );
  const said = kind === 'difference' ? around(stated.value, ZERO) : statedExtent(claim);
  return !bounds || !said || overlap(bounds, said);
}

/** Whether `claim` would hold if operand `index` (2: the stated figure) were `value`. */
export function holdsWith(claim: Claim, index: 0 | 1 | 2, value: Decimal): boolean {
  const withValue = (quantity: Quantity): Quantity => ({ ...quantity, value });
  const [a, b] = claim.operands;
  if (index === 2) return judge({ ...claim, stated: withValue(claim.stated) })?.holds === true;
  return judge({ ...claim, operands: index === 0 ? [withValue(a), b] : [a, withValue(b)] })?.holds === true;
}

function evaluate({ kind, down }: Claim, a: Decimal, b: Decimal): Decimal | undefined {
  const gain = down ? subtract(a, b) : subtract(b, a);
  switch (kind) {
    case 'difference':
    case 'direction':
      return gain;
    case 'growth':
      return divide(multiply(gain, HUNDRED), a, PLACES);
    case 'times':
      return divide(gain, a, PLACES);
    case 'multiple':
    case 'doubling':
    case 'average':
      return divide(b, a, PLACES);
    case 'share':
      return divide(multiply(b, HUNDRED), a, PLACES);
    case 'increase':
    case 'increase-times': {
      const base = down ? add(a, b) : subtract(a, b);
      return divide(kind === 'increase' ? multiply(b, HUNDRED) : b, base, PLACES);
    }
  }
}

const isShare = (quantity: Quantity): boolean => quantity.dimension === 'percent' || quantity.dimension === 'permille';
/** Things, people, days and money are counted out; all else is measured and so rounded, even without decimals. */
const isCounted = isOneOf('count:', 'person', 'money', 'plain', 'duration:', 'age', 'score');

/** The values a figure may stand for; undefined when one end is open or it is vague. */
function extent(quantity: Quantity): Bounds | undefined {
  if (quantity.firmness === 'exact' && quantity.full && !isCounted(quantity.dimension))
    return around(quantity.value, multiply(quantity.step, HALF));
  const { low, high } = interval(quantity) ?? {};
  return low && high ? { low, high } : undefined;
}

/** What the stated figure admits. Rates and quotients are truncated as often as rounded: one whole step each way. */
function statedExtent(claim: Claim): Bounds | undefined {
  const { stated, kind, operands } = claim;
  if (kind === 'direction') return { low: ZERO, high: add(absolute(operands[0].value), absolute(operands[1].value)) };
  if (kind === 'doubling') return doubled(stated);
  const base = extent(stated);
  if (!base) return undefined;
  if (kind === 'difference') {
    const coarser = operands.every((operand) => compare(stated.step, operand.step) > 0);
    return coarser ? widen(base, multiply(stated.step, HALF)) : base;
  }
  // Averages are rounded further than they are written: 户均4300元 for 4286.
  if (kind === 'average') {
    const [step, share] = [multiply(stated.step, decimal(75n, -2)), absolute(multiply(stated.value, decimal(15n, -3)))];
    return stated.firmness === 'exact' ? around(stated.value, compare(step, share) > 0 ? step : share) : base;
  }
  if (kind === 'share') return widen(base, add(multiply(stated.step, HALF), decimal(2n, -1)));
  // 是原来的5倍 is not said of 4; with a decimal it may be cut off as well as rounded.
  if (/^(?:multiple|times|increase-times)$/.test(kind) && stated.step.exponent >= 0) return base;
  return widen(base, multiply(stated.step, HALF));
}

/** 翻n番 is said of anything from just short of 2ⁿ to well above it; 翻一番多 up to 翻两番. */
function doubled({ value, firmness }: Quantity): Bounds | undefined {
  if (value.exponent !== 0 || value.digits < 1n || value.digits > 9n) return undefined;
  const power = decimal(2n ** value.digits);
  const [low, high] = firmness === 'over' ? [10n, 20n] : firmness === 'under' ? [7n, 10n] : [9n, 13n];
  return { low: multiply(power, decimal(low, -1)), high: multiply(power, decimal(high, -1)) };
}

/** Whether a rate of growth in real terms lies where prices may have put it: somewhat below the nominal one. */
function pricesExplain({ kind, realTerms, stated, computed }: JudgedClaim): boolean {
  if (!realTerms || !/^(?:growth|times|increase|increase-times)$/.test(kind) || computed.digits <= 0n) return false;
  return (
    compare(stated.value, multiply(computed, decimal(4n, -1))) >= 0 &&
    compare(stated.value, multiply(computed, decimal(11n, -1))) <= 0
  );
}

function meantPoints({ kind, operands, stated, down }: Claim): boolean {
  if (kind !== 'growth') return false;
  return judge({ kind: 'difference', operands, stated, down, start: 0 })?.holds === true;
}

/** Whether what is stated as growth is just the difference of its operands, and not the growth that they make. */
const isExactDifference = (claim: Claim): boolean => {
  const { kind, operands, stated } = claim;
  if (kind !== 'growth' || stated.firmness !== 'exact') return false;
  const [a, b] = operands;
  const difference = evaluate({ ...claim, kind: 'difference' }, a.value, b.value);
  if (difference === undefined || compare(difference, stated.value) !== 0) return false;
  const growth = evaluate(claim, a.value, b.value);
  return growth !== undefined && !overlap(around(growth, ZERO), around(stated.value, multiply(stated.step, HALF)));
};

const around = (value: Decimal, by: Decimal): Bounds => ({ low: subtract(value, by), high: add(value, by) });
const widen = ({ low, high }: Bounds, by: Decimal): Bounds => ({ low: subtract(low, by), high: add(high, by) });
const overlap = (a: Bounds, b: Bounds): boolean => compare(a.low, b.high) <= 0 && compare(b.low, a.high) <= 0;
