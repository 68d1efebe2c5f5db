/** Claims that set two levels of one thing against each other: B是A的N倍 · 2021年A，2022年B，增长P% · B（去年同期A），增长P%. */
import { anyOf } from '../../norms/lexicon';
import {
  COMPARED_OF_WHAT_A_FIGURE_NAMES,
  COMPARISONS_WITHOUT_A_NAME,
  NAMES_OF_LAST_YEAR,
  NAMES_OF_THIS_YEAR,
  VERBS_BEFORE_A_VALUE,
  VERBS_OF_EQUALLING,
  WORDS_BETWEEN_TIME_AND_SUBJECT,
} from '../../norms/words/comparison';
import { ABOUT, ROUNDING_AFTER_A_FIGURE, WORDS_BEFORE_A_MULTIPLE } from '../../norms/words/hedges';
import type { Quantity } from '../../reading/quantities/quantity';
import type { Claim, ClaimKind } from './claim';
import { comparable, type Mention } from './mention';
import { PLAIN, RISING_OR_FALLING, UNPAUSED } from './patterns';
import { type Change, claimOf, isRate, readChange, refersTo } from './read-change';
import { FULL_YEAR } from '../../reading/dates/patterns';
import { LAST_PERIOD, realTermsOf, yearIn } from './times';

const MULTIPLE_OF = new RegExp(
  `^${anyOf(ROUNDING_AFTER_A_FIGURE)}?${PLAIN}{0,8}?[，、（]?` +
    `(?:${anyOf(VERBS_OF_EQUALLING)}|约[为是])${UNPAUSED}{0,20}$`,
);
/** 160kW价格是120kW的2.5倍, 80元的门票数是120元的2倍: the figures name what is compared. */
const NAMES_A_THING = new RegExp(
  `^(?:的${PLAIN}{1,8}|[\\u4e00-\\u9fff]{0,4}${anyOf(COMPARED_OF_WHAT_A_FIGURE_NAMES)})${anyOf(VERBS_OF_EQUALLING)}`,
);
const OF = new RegExp(`^${PLAIN}{0,6}的(?:${anyOf(WORDS_BEFORE_A_MULTIPLE)}|\\s)?$`);

/** B，是…A的N倍 (or N%). */
export function* multiple(mentions: readonly Mention[], i: number): Generator<Claim> {
  const [level, base, stated] = [mentions[i], mentions[i + 1], mentions[i + 2]];
  if (!level || !base || !stated || !OF.test(stated.gap) || !MULTIPLE_OF.test(base.gap)) return;
  if (!comparable(base.quantity, level.quantity) || isRate(level.quantity)) return;
  if (level.sentence !== base.sentence || /其中/.test(base.gap)) return;
  if (NAMES_A_THING.test(base.gap)) return;
  // 争取一个新客户的成本是保留一个老客户成本的5倍: what one costs is compared, and not one with one.
  if ([level, base].every(({ quantity: { value } }) => value.digits === 1n && value.exponent === 0)) return;
  const kind = kindOfMultiple(stated.quantity);
  if (!kind) return;
  const operands = [base.quantity, level.quantity] as const;
  yield { kind, stated: stated.quantity, operands, down: false, start: base.quantity.start };
}

function kindOfMultiple({ dimension }: Quantity): ClaimKind | undefined {
  if (dimension === 'multiple') return 'multiple';
  return dimension === 'percent' ? 'share' : undefined;
}

/** 收治4620人次（去年同期4200人次）: the earlier figure comes second. */
const LAST_YEAR_WAS = new RegExp(
  `^${PLAIN}{0,8}[，（]而?${anyOf(NAMES_OF_LAST_YEAR)}(?:同期|全年)?(?:为|是|仅为?|只有)?$`,
);

/** Few gaps speak of a year at all. */
const lastYearWas = (gap: string): boolean => gap.includes('年') && LAST_YEAR_WAS.test(gap);

/** 2021年…A，2022年…B，增长P% · 2015年…A，…B，是2015年的N倍: two periods of one thing. */
export function* twoPeriods(mentions: readonly Mention[], i: number): Generator<Claim> {
  const [first, second, stated] = [mentions[i], mentions[i + 1], mentions[i + 2]];
  if (!first || !second || !stated) return;
  if (lastYearWas(stated.gap)) yield* baseBehind(first, second, stated);
  if (first.sentence !== stated.sentence || !comparable(first.quantity, second.quantity)) return;
  if (lastYearWas(second.gap)) {
    yield* sinceLastYear(first, second, stated);
    return;
  }
  const years = yearsBetween(first, second);
  if (years === undefined) return;
  const operands = [first.quantity, second.quantity] as const;
  const of = TIMES_THAT_YEAR.exec(stated.gap)?.groups?.['of'];
  if (of !== undefined && stated.quantity.dimension === 'multiple' && sameTime(of, first.gap)) {
    yield { kind: 'multiple', stated: stated.quantity, operands, down: false, start: stated.quantity.start };
    return;
  }
  const change = readChange(stated);
  if (!change || !spans(change, years, first)) return;
  const realTerms = realTermsOf(first.gap);
  const claim = claimOf(change, operands, change.down, realTerms, stated);
  if (claim) yield claim;
  // 2019年…，2020年…，2021年…，增长P%: perhaps since the first year.
  for (const earlier of levelsBefore(mentions, i, second)) {
    const since = claimOf(change, [earlier.quantity, second.quantity], change.down, realTerms, stated);
    if (since) yield since;
  }
}

/** B（去年同期A），增长P%. */
function* sinceLastYear(level: Mention, base: Mention, stated: Mention): Generator<Claim> {
  const change = readChange({ ...stated, gap: stated.gap.replace(/^）/, '') });
  if (!change || !refersTo(change.compared, '去年')) return;
  const operands = [base.quantity, level.quantity] as const;
  const claim = claimOf(change, operands, change.down, realTermsOf(level.gap), stated);
  if (claim) yield claim;
}

/** B，比上年增长P%（上年为A）: what it was stands behind the change. */
function* baseBehind(level: Mention, stated: Mention, base: Mention): Generator<Claim> {
  const change = readChange(stated);
  if (!change || level.sentence !== base.sentence || !comparable(base.quantity, level.quantity)) return;
  // 增加47万元，增幅5.9%（上年800万元）: what it was is behind both, and the first figure is no level.
  if (!refersTo(change.compared, '去年') || readChange(level, true)) return;
  const operands = [base.quantity, level.quantity] as const;
  const claim = claimOf(change, operands, change.down, realTermsOf(level.gap), stated);
  if (claim) yield claim;
}

/** How many years lie between two levels of one thing, if the first is the earlier one. */
function yearsBetween(first: Mention, second: Mention): number | undefined {
  const [earlier, later] = [periodOf(first.gap), periodOf(second.gap)];
  if (!earlier || !later || earlier.order >= later.order || !/^[^，。；：、]{0,8}[，、；]/.test(second.gap))
    return undefined;
  if (later.subject !== '' && later.subject !== earlier.subject) return undefined;
  return later.order - earlier.order;
}

/** ，是2015年的: a multiple of the level of that year. */
const TIMES_THAT_YEAR = new RegExp(
  `^${PLAIN}{0,8}?[，、（]?${anyOf(VERBS_OF_EQUALLING)}(?<of>${UNPAUSED}{2,12}?)的${anyOf(ABOUT)}?$`,
);

const WITHOUT_A_NAME = new RegExp(`^${anyOf(COMPARISONS_WITHOUT_A_NAME)}`);

/** Whether `change` may be the change since the level `first`, which is so many `years` back. */
function spans({ compared = '' }: Change, years: number, first: Mention): boolean {
  if (WITHOUT_A_NAME.test(compared)) return years === 1;
  return compared === '' || sameTime(compared, first.gap);
}

/** Levels right before the one at `i` that name their time and can be set against `level`, the nearest first. */
function levelsBefore(mentions: readonly Mention[], i: number, level: Mention): Mention[] {
  const nearest = mentions.slice(Math.max(0, i - 4), i).reverse();
  const other = nearest.findIndex(({ gap, quantity }) => !periodOf(gap) || !comparable(quantity, level.quantity));
  return other < 0 ? nearest : nearest.slice(0, other);
}

/** What stands between a subject and its value and belongs to neither: 累计, 是, 上升到, 增至. */
const LEADS_TO_VALUE = new RegExp(
  `^${anyOf(WORDS_BETWEEN_TIME_AND_SUBJECT)}+` +
    `|(?:${anyOf(VERBS_BEFORE_A_VALUE)}|(?:${RISING_OR_FALLING}|发展)[到至为]了?)$`,
  'g',
);
/** 2021年, 去年同期, 今年; then the subject, which ends before the figure. */
const PERIOD = new RegExp(
  `(?:(?<year>${FULL_YEAR}年)|(?<last>${anyOf(NAMES_OF_LAST_YEAR)})|${anyOf(NAMES_OF_THIS_YEAR)})` +
    String.raw`(?:同期|[度底末])?(?<subject>[^，。；：\d]{0,16})$`,
);

/** A time before a figure, its place in the order of times, and what stands between it and the figure. */
function periodOf(gap: string): { readonly order: number; readonly subject: string } | undefined {
  const { year, last, subject } = PERIOD.exec(gap)?.groups ?? {};
  if (subject === undefined || /[比较由从占]|^[到至以]/.test(subject)) return undefined;
  const order = year ? Number(yearIn(year)) : last ? 0 : 1;
  return { order, subject: subject.replace(LEADS_TO_VALUE, '') };
}

const LAST_YEAR = new RegExp(anyOf(NAMES_OF_LAST_YEAR));

function sameTime(words: string, gap: string): boolean {
  const year = yearIn(words);
  return year !== undefined ? yearIn(gap) === year : LAST_PERIOD.test(words) && LAST_YEAR.test(gap);
}
