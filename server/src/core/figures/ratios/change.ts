/** Claims of change: 由A增加到B，增长P% · B，比A增加D · B，比上年增加D，增长P% · B是A的N倍. Explicit templates only. */
import { anyOf } from '../../norms/lexicon';
import { UNITS_OF_RANK, VERBS_OF_NEWLY_ADDING } from '../../norms/words/change';
import { VERBS_OF_EQUALLING } from '../../norms/words/comparison';
import { ABOUT } from '../../norms/words/hedges';
import { absolute, compare, toNumber } from '../../reading/numerals/decimal';
import type { Quantity } from '../../reading/quantities/quantity';
import { against } from './against';
import { apartClaims } from './apart';
import type { Claim, ClaimKind } from './claim';
import { comparable, inUnitOf, type Mention } from './mention';
import {
  BY,
  FROM,
  IS_BASE,
  OF_PLAN,
  OTHER_RATE,
  PLAIN,
  REACHING,
  THAN,
  THAN_IS_CHANGE,
  TO,
  TO_AT_ONCE,
  UNPAUSED,
} from './patterns';
import { multiple, twoPeriods } from './periods';
import { type Change, changeFrom, claimOf, isRate, partOfRange, readChange, refersTo, sameBase } from './read-change';
import { realTermsOf } from './times';

/** Claims of change among the figures of one paragraph; `text` is its clean text. */
export function changeClaims(mentions: readonly Mention[], text: string): Claim[] {
  const claims: Claim[] = [];
  for (let i = 0; i + 1 < mentions.length; i++) {
    claims.push(
      ...fromTo(mentions, i, text),
      ...than(mentions, i, text),
      ...increase(mentions, i, text),
      ...multiple(mentions, i),
      ...twoPeriods(mentions, i),
      ...against(mentions, i),
      ...apartClaims(mentions, i + 1),
    );
  }
  return claims;
}

/** What 由A…增加到B says. */
interface FromTo {
  readonly operands: readonly [Quantity, Quantity];
  /** The words between 由 and A. */
  readonly from: string;
  /** The verb says that it became more, that it became less; neither: 调整到. */
  readonly up: boolean;
  readonly down: boolean;
  readonly realTerms: Claim['realTerms'];
}

const IS_RANK = new RegExp(`^${anyOf(UNITS_OF_RANK)}$`);

/** 由A…增加到B[，…增加D][、增长P%], and D，由A增加到B. */
function* fromTo(mentions: readonly Mention[], i: number, text: string): Generator<Claim> {
  const first = mentions[i];
  const second = mentions[i + 1];
  const levels = first && second && readFromTo(first, second, text);
  if (!levels) return;
  const { operands, up, down } = levels;
  // 由8位上升到3位: a rank or grade rises as its number falls.
  if ((up || down) && !IS_RANK.test(operands[1].unit)) {
    const reached = asReached(operands[1], down);
    yield {
      kind: 'direction',
      stated: operands[1],
      operands: [operands[0], reached],
      down,
      start: first.quantity.start,
    };
  }
  yield* changesAfter(mentions.slice(i + 2, i + 4), levels);
  const before = mentions[i - 1];
  const leads = BEFORE_FROM.test(first.gap) || SAME_THING_FROM.test(first.gap);
  if (before && before.sentence === first.sentence && leads) yield* changeBefore(before, levels);
}

/** 缩短至120天以内, 提高到80%以上: the limit itself has to lie on the side of the verb, or the limit would say nothing. */
const asReached = (level: Quantity, down: boolean): Quantity =>
  level.firmness === (down ? 'most' : 'least') ? { ...level, firmness: 'exact' } : level;

/** The two levels that 由 and 增加到 name, if these words stand before the two figures. */
function readFromTo(first: Mention, second: Mention, text: string): FromTo | undefined {
  const from = FROM.exec(first.gap);
  const to = from ? TO.exec(second.gap) : reachedAtOnce(second.gap);
  // 2.37∶1缩小至2.27∶1: ends of two ratios.
  if (!to || (!from && RATIO.test(text.charAt(first.quantity.start - 1)))) return undefined;
  const level = inUnitOf(first.quantity, second.quantity, text);
  const next = second.quantity;
  if (!comparable(level, next) || partOfRange(level, text) || partOfRange(next, text)) return undefined;
  const [up, down] = [to.groups?.['up'] !== undefined, to.groups?.['down'] !== undefined];
  return {
    operands: isToldBySize(level, next, up, down) ? [withoutSign(level), withoutSign(next)] : [level, next],
    from: from?.groups?.['from'] ?? '',
    up,
    down,
    realTerms: realTermsOf(subjectOf(first, from?.index ?? first.gap.length)),
  };
}

/** 由-16%收窄到-12%: of what is below nothing the verb may tell how far it is below. */
const isToldBySize = (was: Quantity, is: Quantity, up: boolean, down: boolean): boolean => {
  const isBelow = was.value.digits < 0n && is.value.digits < 0n;
  const order = isBelow ? compare(was.value, is.value) : 0;
  return (down && order < 0) || (up && order > 0);
};
const withoutSign = (quantity: Quantity): Quantity => ({ ...quantity, value: absolute(quantity.value) });

/** Most gaps lack what every verb of reaching ends in. */
const reachedAtOnce = (gap: string): RegExpExecArray | null =>
  ENDS_OF_REACHING.some((end) => gap.includes(end)) ? TO_AT_ONCE.exec(gap) : null;
const ENDS_OF_REACHING = ['到', '至', '为', '成'];

const RATIO = /[:：∶比]/;

/** The words before 由, which stands at `from` of the gap: what it is that changes. */
function subjectOf(mention: Mention, from: number): string {
  return mention.gap.slice(Math.max(0, from - 24)).slice(0, 48);
}

/** ，是原来的: a multiple of what 由 named. */
const TIMES_OF_BASE = new RegExp(
  `^${PLAIN}{0,8}[，、（]${anyOf(VERBS_OF_EQUALLING)}(?<of>${UNPAUSED}{2,12}?)的${anyOf(ABOUT, ['整整'])}?$`,
);

/** The changes that follow 由A增加到B, up to the first figure that is none: ，增加D，增长P%. */
function* changesAfter(following: readonly Mention[], levels: FromTo): Generator<Claim> {
  const { operands, from, realTerms } = levels;
  for (const mention of following) {
    const of = TIMES_OF_BASE.exec(mention.gap)?.groups?.['of'];
    if (of !== undefined && mention.quantity.dimension === 'multiple') {
      const { quantity: stated } = mention;
      if (refersTo(of, from)) yield { kind: 'multiple', stated, operands, down: false, start: stated.start };
      return;
    }
    const change = readChange(mention);
    if (!change || !refersTo(change.compared, from) || isAgainst(change, levels)) return;
    const claim = claimOf(change, operands, change.down, realTerms, mention);
    if (!claim) return;
    yield claim;
  }
}

/** A change against the verb is another figure's: the reader is told only of what is surely bound. */
function isAgainst(change: Change, { up, down }: FromTo): boolean {
  return (up && change.down) || (down && !change.down && change.kind !== 'doubling');
}

/** Nothing but 即 and a time between a change and the 由 that explains it: 提高5.3个百分点，由2012年的52.2%提高到57.5%. */
const BEFORE_FROM = new RegExp(String.raw`^[^，。；：、\d]{0,6}[，、（](?:即|也就是)?[由从]${UNPAUSED}{0,24}$`);

/** 增加了5个网点，网点由85个变为90个: the thing is named again. */
const SAME_THING_FROM = new RegExp(
  String.raw`^(?<thing>[^，。；：、（）\d]{2,8})，[^，。；：、（）\d]{0,4}\k<thing>(?:总?数|数量)?[由从]${UNPAUSED}{0,24}$`,
);

/** The change that stands before the 由 that explains it. */
function* changeBefore(before: Mention, { operands, from, down, realTerms }: FromTo): Generator<Claim> {
  const change = readChange(before, true);
  if (!change || !refersTo(change.compared, from) || change.down !== down) return;
  const claim = claimOf(change, operands, change.down, realTerms, before);
  if (claim) yield claim;
}

/** 每年增加253亿元，比过去每年增加49亿元，高出四倍: two changes that are themselves compared. */
const HIGHER = /[高多少低]出?[了近约达到]?$/;

/** B，比…的A增加D[、增长P%], and 比…的A增加D，达到B. */
function* than(mentions: readonly Mention[], i: number, text: string): Generator<Claim> {
  const base = mentions[i];
  const next = mentions[i + 1];
  const by = base && next && BY.exec(next.gap);
  if (!by || OTHER_RATE.test(next.gap)) return;
  if (THAN_IS_CHANGE.test(base.gap) && !HIGHER.test(next.gap)) return;
  const level = levelFor(base, mentions[i - 1], mentions[i - 2]);
  const after = mentions[i + 2];
  const compared = level && levelAndBase(level, base, text);
  const operands = compared ?? (after && baseAndReached(base, after));
  if (!operands || partOfRange(operands[0], text) || partOfRange(operands[1], text)) return;
  const change: Change = { ...changeFrom(by, next), compared: undefined };
  const realTerms = realTermsOf(level?.gap ?? base.gap);
  const claim = claimOf(change, operands, change.down, realTerms, next);
  if (!claim) return;
  yield claim;
  if (compared && after) yield* changeBeside(change, after, operands, realTerms);
}

/**
 * The level that is set against `base`: the figure right before it, or the one before that where the nearer is for one only and the
 * base for all (预算36万元，人均1313元，较上年34.2万元); none where nothing is left.
 */
function levelFor(base: Mention, nearest: Mention | undefined, further: Mention | undefined): Mention | undefined {
  // 4月份又清理286吨。较上年的3286吨增加540吨: a sentence that leaves out its subject has it from further back.
  if (nearest && nearest.sentence !== base.sentence && !areAlike(nearest.quantity, base.quantity)) return undefined;
  if (!nearest || !isForOne(nearest) || isForOne(base)) return nearest;
  if (areAlike(nearest.quantity, base.quantity)) return nearest;
  return further?.sentence === base.sentence && areAlike(further.quantity, base.quantity) ? further : undefined;
}

const FOR_ONE = ['均', '每'];
const isForOne = ({ gap }: Mention): boolean =>
  FOR_ONE.some((word) => gap.slice(Math.max(gap.lastIndexOf('，'), gap.lastIndexOf('、')) + 1).includes(word));
/** What is for one and what is for all are further apart. */
const areAlike = (a: Quantity, b: Quantity): boolean => {
  const times = toNumber(a.value) / toNumber(b.value);
  return comparable(a, b) && times < APART && times > 1 / APART;
};
const APART = 10;

/** 增长P% behind 比…的A增加D. */
function* changeBeside(
  first: Change,
  after: Mention,
  operands: FromTo['operands'],
  realTerms: Claim['realTerms'],
): Generator<Claim> {
  const second = readChange(after);
  if (!second || second.compared || second.down !== first.down) return;
  const claim = claimOf(second, operands, second.down, realTerms, after);
  if (claim) yield claim;
}

/** B，比…的A: what it was and what it is. */
function levelAndBase(level: Mention, base: Mention, text: string): readonly [Quantity, Quantity] | undefined {
  if (!THAN.test(base.gap) || base.sentence - level.sentence > 1) return undefined;
  const was = inUnitOf(base.quantity, level.quantity, text);
  return comparable(was, level.quantity) ? [was, level.quantity] : undefined;
}

const AFTER_THAN = new RegExp(`[比较]${UNPAUSED}{0,24}$`);

/** 比…的A增加D，达到B: what it was and what it is. */
function baseAndReached(base: Mention, reached: Mention): readonly [Quantity, Quantity] | undefined {
  if (!AFTER_THAN.test(base.gap) || !REACHING.test(reached.gap)) return undefined;
  return comparable(base.quantity, reached.quantity) ? [base.quantity, reached.quantity] : undefined;
}

/** 新增500人: with 增长8% behind it, the growth may be that of what was newly added. */
const NEWLY_ADDED = new RegExp(`${anyOf(VERBS_OF_NEWLY_ADDING)}[^，。；]{0,4}$`);

/** 钢产量将比去年的 800万吨: a base and no level, though the clause begins with its subject. */
const IS_BASE_IN_A_CLAUSE = new RegExp(`[比较]${UNPAUSED}{1,12}的$`);

/** B，比上年增加D，增长P%: the base is B − D. Also P before D. */
function* increase(mentions: readonly Mention[], i: number, text: string): Generator<Claim> {
  const whole = mentions[i];
  const pair = whole && amountAndRate(mentions, i);
  if (!pair) return;
  const { amount, rate } = pair;
  const level = inUnitOf(whole.quantity, amount.mention.quantity, text);
  if (isRate(level) || !comparable(amount.mention.quantity, level) || partOfRange(level, text)) return;
  // 新增500人，增长8% may be the growth of what was newly added; only 比年初新增 tells that it is not.
  if (NEWLY_ADDED.test(amount.mention.gap) && amount.change.compared === undefined) return;
  // 由A增加到B，增加D、增长P% is read with A.
  const before = mentions[i - 1];
  if (before && TO.test(whole.gap) && FROM.test(before.gap)) return;
  if (IS_BASE.test(whole.gap) || IS_BASE_IN_A_CLAUSE.test(whole.gap)) return;
  const kind: ClaimKind = rate.mention.quantity.dimension === 'multiple' ? 'increase-times' : 'increase';
  yield {
    kind,
    stated: rate.mention.quantity,
    operands: [level, inUnitOf(amount.mention.quantity, level, text)],
    down: amount.change.down,
    start: rate.change.start,
    realTerms: realTermsOf(whole.gap),
  };
}

/** A figure with the words of change in front of it. */
interface StatedChange {
  readonly mention: Mention;
  readonly change: Change;
}

/** The two changes of the figure at `i`, one an amount and one a rate: 增加D，增长P%. They are of one direction. */
function amountAndRate(
  mentions: readonly Mention[],
  i: number,
): { readonly amount: StatedChange; readonly rate: StatedChange } | undefined {
  const whole = mentions[i];
  const following = mentions[i + 1];
  if (!whole || !following) return undefined;
  const planned = OF_PLAN.test(following.gap) && isRate(following.quantity) ? 1 : 0;
  const first = statedChange(mentions[i + 1 + planned]);
  const second = first && statedChange(mentions[i + 2 + planned]);
  if (!first || !second || second.mention.sentence - whole.sentence > 1) return undefined;
  if (first.change.down !== second.change.down || !sameBase(first.change.compared, second.change.compared))
    return undefined;
  const amountFirst = !isRate(first.mention.quantity);
  const [amount, rate] = amountFirst ? [first, second] : [second, first];
  return isRate(rate.mention.quantity) && !isRate(amount.mention.quantity) ? { amount, rate } : undefined;
}

function statedChange(mention: Mention | undefined): StatedChange | undefined {
  const change = mention && readChange(mention);
  return change && { mention, change };
}
