/** Reads the words of change in front of a figure, and makes a claim of them. */
import { anyOf } from '../../norms/lexicon';
import {
  NAMES_OF_A_LAST_SHORT_PERIOD,
  NAMES_OF_LAST_YEAR,
  NAMES_OF_THE_STARTING_POINT,
} from '../../norms/words/comparison';
import { NAMES_OF_A_RANK } from '../../norms/words/wholes-and-parts';
import { isDigits } from '../../reading/numerals/decimal';
import type { Quantity } from '../../reading/quantities/quantity';
import type { Claim, ClaimKind } from './claim';
import { comparable, type Mention } from './mention';
import { CHANGE, LOOSE_CHANGE, MORE_BY_A_DEED, OTHER_RATE } from './patterns';
import { LAST_PERIOD, yearIn } from './times';

/** The words of change in front of a figure. */
export interface Change {
  readonly kind: 'rise' | 'doubling';
  readonly down: boolean;
  /** 同比, 比上年: what it is compared with, if that is said. */
  readonly compared: string | undefined;
  /** Where the words start in clean text. */
  readonly start: number;
}

/** The words of change in front of `mention`: 比上年增长. With `loose`, whatever stands before the verb. */
export function readChange(mention: Mention | undefined, loose = false): Change | undefined {
  if (!mention || OTHER_RATE.test(mention.gap.slice(-24))) return undefined;
  const match = (loose ? LOOSE_CHANGE : CHANGE).exec(mention.gap);
  return match ? changeFrom(match, mention) : undefined;
}

/** What the matched words of change say. */
export function changeFrom(match: RegExpExecArray, { quantity }: Mention): Change {
  const { words = '', compared, down } = match.groups ?? {};
  return {
    kind: quantity.dimension === 'doubling' ? 'doubling' : 'rise',
    down: down !== undefined,
    compared,
    start: quantity.start - words.length,
  };
}

const SINCE_LAST_YEAR = new RegExp(`^同比|${anyOf(NAMES_OF_LAST_YEAR)}`);
const SINCE_THE_LAST_PERIOD = new RegExp(`^环比|${anyOf(NAMES_OF_A_LAST_SHORT_PERIOD)}`);

/** Two changes of one figure: 同比增长18%，比上年增加10万人次. */
export function sameBase(first: string | undefined, second: string | undefined): boolean {
  const base = (compared: string): string =>
    SINCE_LAST_YEAR.test(compared) ? 'year' : SINCE_THE_LAST_PERIOD.test(compared) ? 'period' : compared;
  return second === undefined || first === undefined || base(first) === base(second);
}

/** 2020年, 年初, 三季度: a time of which it can be told that it is not the last period. */
const NAMES_A_TIME = /[年月末底初期季]/;
const SINCE_THE_START = new RegExp(anyOf(NAMES_OF_THE_STARTING_POINT));

/** “比上年增长” after 由A增加到B speaks of A only when A is of that time. */
export function refersTo(compared: string | undefined, from: string): boolean {
  if (compared === undefined) return true;
  if (SINCE_THE_START.test(compared)) return true;
  const year = yearIn(compared);
  if (year !== undefined) return yearIn(from) === year;
  return LAST_PERIOD.test(from) || !NAMES_A_TIME.test(from);
}

/** The claim that `mention` makes of `operands`, or nothing when its unit does not go with theirs. */
export function claimOf(
  change: Change,
  operands: readonly [Quantity, Quantity],
  down: boolean,
  realTerms: Claim['realTerms'],
  mention: Mention,
): Claim | undefined {
  const kind = kindOf(mention.quantity, operands[1], change, mention.gap);
  if (!kind || (down && kind === 'times') || mention.quantity.range) return undefined;
  return { kind, stated: mention.quantity, operands, down, start: change.start, realTerms };
}

function kindOf(stated: Quantity, operand: Quantity, change: Change, gap: string): ClaimKind | undefined {
  // 翻 counts in 番; 增长3番 and 翻3倍 are said too loosely to be held to.
  if ((stated.dimension === 'doubling') !== /翻[了近约]*$/.test(gap)) return undefined;
  switch (stated.dimension) {
    case 'doubling':
      return change.down ? undefined : 'doubling';
    case 'multiple':
      return 'times';
    case 'points':
      return operand.dimension === 'percent' ? 'difference' : undefined;
    case 'permille-points':
      return operand.dimension === 'permille' ? 'difference' : undefined;
    case 'percent':
      return 'growth';
    case 'permille':
      return undefined;
    default:
      // 排名下降15名，从377名跌至392名: the higher the place, the less its number.
      if (RANK.test(gap) && OF_A_RANK.has(stated.dimension)) return undefined;
      // 比上年的280户多覆盖2个村: what the verb is done to may be another thing.
      if (DONE_TO.test(gap) && stated.unit !== operand.unit) return undefined;
      return comparable(stated, operand) && !isRate(operand) ? 'difference' : undefined;
  }
}

const DONE_TO = new RegExp(`${MORE_BY_A_DEED}了?$`);
const RANK = new RegExp(anyOf(NAMES_OF_A_RANK));
const OF_A_RANK: ReadonlySet<string> = new Set(['count:名', 'count:位', 'count:个', 'persons']);

/** 9.2/10: a mark and what it is out of. 120元/5人 has its unit between. */
const isPartOfAFraction = ({ start, end }: Quantity, text: string): boolean =>
  (STROKES.includes(text.charAt(start - 1) || '\n') && isDigits(text.charAt(start - 2))) ||
  (STROKES.includes(text.charAt(end) || '\n') && isDigits(text.charAt(end - 1)) && isDigits(text.charAt(end + 1)));
const STROKES = '/／';

/** Whether a figure is a rate and no amount. */
export function isRate(quantity: Quantity): boolean {
  return /^(?:percent|permille|points|permille-points|multiple|doubling)$/.test(quantity.dimension);
}

/** 上升到2016年1—6月的3000种: a month that begins a time. */
const OPENS_A_TIME = /^\s?[-—–~～至]{1,2}\s?\d{1,2}[月日]/;

/** 3—5个 is not one figure, nor is 9.2/10. 由5到8个 is: its two ends are the operands. */
export function partOfRange(quantity: Quantity, text: string): boolean {
  if (isPartOfAFraction(quantity, text) || OPENS_A_TIME.test(text.slice(quantity.end, quantity.end + 5))) return true;
  if (quantity.range === undefined) return false;
  const beside =
    quantity.range === 'to'
      ? text.slice(Math.max(0, quantity.start - 2), quantity.start)
      : text.slice(quantity.end, quantity.end + 2);
  return /[-—–~～]/.test(beside);
}
