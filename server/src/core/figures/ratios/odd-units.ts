/**
 * Amounts whose unit cannot be: 每人每天450万元, 资助28人，发放助学金8.4元, and of number, rate and total one that is ten thousand times what
 * the others make.
 */
import { anyOf } from '../../norms/lexicon';
import {
  LIMITS_FOR_EACH,
  LIMITS_OF_PAYMENTS,
  OCCASIONS_BEHIND_每,
  PEOPLE_BEHIND_每,
  WORDS_OF_A_PAYMENT_TO_ALL,
  WORDS_OF_A_PRICE,
  WORDS_OF_PAYING,
  WORDS_OF_TURNOVER,
} from '../../norms/words/amounts-for-each';
import { toNumber } from '../../reading/numerals/decimal';
import type { Quantity } from '../../reading/quantities/quantity';
import type { Mention } from './mention';
import { oddMeasure } from './odd-measures';
import { oddSize } from './odd-sizes';
import { oddProduct } from './products';

/** An amount whose unit cannot be. */
export interface OddUnit {
  /**
   * `each` for one it is beyond any sense; `total` there is less than one 元 for each; `product` it is ten thousand times what the others
   * make; `measure` what is measured has no such unit; `size` nothing of its kind is so great or so small; `made` two figures make
   * another product.
   */
  readonly kind: 'each' | 'total' | 'product' | 'measure' | 'size' | 'made';
  readonly stated: Quantity;
  /** What it is for: 每人每天. */
  readonly of: string;
  /** The figures beside it: how many there are, and what each gets. */
  readonly beside: readonly Quantity[];
  readonly sure: boolean;
  /** The unit that may have been meant, in Chinese and in English. */
  readonly meant?: readonly [string, string];
}

const PEOPLE = anyOf(PEOPLE_BEHIND_每);
const OCCASION = anyOf(OCCASIONS_BEHIND_每);
/** 每人每天, 每户每月缴费, 每餐: what an amount is for, and what is said of it. */
const EACH = new RegExp(
  `每(?<who>${PEOPLE}|${OCCASION})(?:每(?<when>${PEOPLE}|${OCCASION}))?(?<what>[^每，。；：、\\d]{0,10})$`,
);
/** 元/人·天, 元/户/月. */
const BEHIND_STROKE = new RegExp(`^[/／](?<who>${PEOPLE}|${OCCASION})(?:[/／·.每]+(?<when>${PEOPLE}|${OCCASION}))?`);
const ONE_OF_PEOPLE: ReadonlySet<string> = new Set(PEOPLE_BEHIND_每);
const ONLY_PAYMENTS: ReadonlySet<string> = new Set(LIMITS_OF_PAYMENTS);
const PAYS = new RegExp(anyOf(WORDS_OF_PAYING));
const TURNS_OVER = new RegExp(anyOf(WORDS_OF_TURNOVER));
const TO_ALL = new RegExp(anyOf(WORDS_OF_A_PAYMENT_TO_ALL));
const IS_PRICE = new RegExp(anyOf(WORDS_OF_A_PRICE));

/** The amounts among `mentions` whose unit cannot be, in order. */
export function oddUnits(mentions: readonly Mention[]): readonly OddUnit[] {
  const odd: OddUnit[] = [];
  for (const [i, mention] of mentions.entries()) {
    if (!mention.quantity.dimension.startsWith('money')) {
      const measure =
        oddMeasure(mention) ?? oddSize(mention) ?? (mayBeMultiplied(mention) ? oddProduct(mentions, i) : undefined);
      if (measure) odd.push(measure);
      continue;
    }
    const each = eachOf(mention);
    const found =
      (each ? (beyondSense(mention, each) ?? tenThousandOff(mentions, i, each)) : lessThanOne(mentions, i)) ??
      oddSize(mention) ??
      oddProduct(mentions, i);
    if (found) odd.push(found);
  }
  return odd;
}

/** 长186米, 每组8人, 每村2台. */
const mayBeMultiplied = ({ quantity: { dimension }, gap }: Mention): boolean =>
  dimension === 'length' || dimension === 'persons' || (dimension.startsWith('count:') && gap.includes('每'));

/** Whom an amount is for, and when. */
interface Each {
  /** 人天, 户: a key of the limits. */
  readonly key: string;
  /** 户: what there is so many of. */
  readonly who: string;
  readonly written: string;
  readonly what: string;
}

function eachOf({ quantity: { dimension }, gap, after }: Mention): Each | undefined {
  const near = gap.slice(-NEAR);
  const behind = dimension.slice('money'.length) + after;
  const match = near.includes('每')
    ? EACH.exec(near)
    : '/／'.includes(behind.charAt(0) || '\n')
      ? BEHIND_STROKE.exec(behind)
      : null;
  if (!match?.groups) return undefined;
  const { who = '', when = '', what = near.slice(-SHORT) } = match.groups;
  const names = [who, when].filter(Boolean).map((name) => (ONE_OF_PEOPLE.has(name) ? '人' : name));
  // 每天每人 is 每人每天.
  if (names[1] === '人' || names[1] === '户') names.reverse();
  return {
    key: names.join(''),
    who: names[0] ?? '',
    written: when === '' ? `每${who}` : `每${who}每${when}`,
    what,
  };
}
const NEAR = 24;
const SHORT = 10;

/** 每人每天450万元: whatever it is for, nobody gets or pays so much. */
function beyondSense({ quantity, gap }: Mention, { key, written, what }: Each): OddUnit | undefined {
  const limit = LIMITS_FOR_EACH[key];
  if (limit === undefined || quantity.firmness === 'vague' || toNumber(quantity.value) < limit) return undefined;
  if (TURNS_OVER.test(what) || (ONLY_PAYMENTS.has(key) && !PAYS.test(gap.slice(-NEAR)))) return undefined;
  return { kind: 'each', stated: quantity, of: written, beside: [], sure: true };
}

/** So many figures on either side are looked at. */
const REACH = 4;

/** 每户补助3000万元，兑付1862户，兑付资金558.6万元: what each gets, how many there are and what all get, one of them ten thousand times off. */
function tenThousandOff(mentions: readonly Mention[], at: number, { who, written, what }: Each): OddUnit | undefined {
  const rate = mentions[at];
  if (!rate || TURNS_OVER.test(what) || rate.quantity.range !== undefined) return undefined;
  const near = mentions
    .slice(Math.max(0, at - REACH), at + REACH + 1)
    .filter((mention) => mention !== rate && Math.abs(mention.sentence - rate.sentence) <= 1);
  const counts = near.filter(({ quantity }) =>
    who === '人' ? quantity.dimension === 'persons' : quantity.unit === who,
  );
  const totals = near.filter((mention) => mention.quantity.dimension === 'money' && !eachOf(mention));
  const [count, total] = [counts[0], totals[0]];
  if (!count || !total || counts.length > 1 || totals.length > 1 || IS_PRICE.test(total.gap.slice(-SHORT)))
    return undefined;
  const made = toNumber(count.quantity.value) * toNumber(rate.quantity.value);
  const times = made / toNumber(total.quantity.value);
  const off = times > 1 ? times / SCALE : times * SCALE;
  if (!(off > NEARLY && off < 1 / NEARLY)) return undefined;
  return { kind: 'product', stated: rate.quantity, of: written, beside: [count.quantity, total.quantity], sure: true };
}
const SCALE = 10_000;
/** 最高每户3000元 is not what each one gets, and rates are rounded. */
const NEARLY = 0.9;

/** 资助子女28人，发放助学金8.4元: so little that each one gets less than one 元. */
function lessThanOne(mentions: readonly Mention[], at: number): OddUnit | undefined {
  const [before, total] = [mentions[at - 1], mentions[at]];
  if (!before || !total || before.sentence !== total.sentence) return undefined;
  const { quantity, gap, after } = total;
  if (quantity.unit !== '元' || !quantity.full === quantity.step.exponent >= 0 || quantity.step.exponent >= 4)
    return undefined;
  const [amount, count] = [toNumber(quantity.value), toNumber(before.quantity.value)];
  if (!(amount > 0 && amount < count && count >= FEWEST && amount < MOST) || !before.quantity.full) return undefined;
  if (!/^(?:persons|count:[个户家名所])/.test(before.quantity.dimension)) return undefined;
  if (!TO_ALL.test(gap) || IS_PRICE.test(gap) || '/／'.includes(after.charAt(0) || '\n')) return undefined;
  return { kind: 'total', stated: quantity, of: '', beside: [before.quantity], sure: true };
}
const FEWEST = 3;
const MOST = 100;
