/** Claims of change: 由A增加到B，增长P% · B，比A增加D · B，比上年增加D，增长P% · B是A的N倍. Explicit templates only. */
import type { Quantity } from '../../reading/quantities/quantity';
import type { Claim, ClaimKind } from './claim';
import { comparable, inUnitOf, type Mention } from './mention';
import { multiple, twoPeriods } from './periods';
import { changeFrom, claimOf, isRate, partOfRange, readChange, refersTo, sameBase } from './read-change';
import { BY, FROM, OF_PLAN, OTHER_RATE, REACHING, realTermsOf, THAN, THAN_IS_CHANGE, TO } from './words';

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
    );
  }
  return claims;
}

/** 由A…增加到B[，…增加D][、增长P%], and D，由A增加到B. */
function* fromTo(mentions: readonly Mention[], i: number, text: string): Generator<Claim> {
  const first = mentions[i]!;
  const second = mentions[i + 1]!;
  const from = FROM.exec(first.gap);
  const to = from && TO.exec(second.gap);
  if (!from || !to) return;
  const a = inUnitOf(first.quantity, second.quantity, text);
  const b = second.quantity;
  if (!comparable(a, b) || partOfRange(a, text) || partOfRange(b, text)) return;
  const operands = [a, b] as const;
  const { up, down } = to.groups!;
  // 由8位上升到3位: a rank or grade rises as its number falls.
  if ((up !== undefined || down !== undefined) && !/^[位名级类等档]$/.test(b.unit)) {
    yield { kind: 'direction', stated: b, operands, down: down !== undefined, start: first.quantity.start };
  }
  const realTerms = realTermsOf(subjectOf(first, from));
  for (let k = i + 2; k < mentions.length && k <= i + 3; k++) {
    const of = TIMES_OF_BASE.exec(mentions[k]!.gap)?.groups!['of'];
    if (of !== undefined && mentions[k]!.quantity.dimension === 'multiple') {
      if (!refersTo(of, from.groups!['from']!)) break;
      yield {
        kind: 'multiple',
        stated: mentions[k]!.quantity,
        operands,
        down: false,
        start: mentions[k]!.quantity.start,
      };
      break;
    }
    const change = readChange(mentions[k]!);
    if (!change || !refersTo(change.compared, from.groups!['from']!)) break;
    // A change against the verb is another figure's: the reader is told only of what is surely bound.
    if (up !== undefined && change.down) break;
    if (down !== undefined && !change.down && change.kind !== 'doubling') break;
    const claim = claimOf(change, operands, change.down, realTerms, mentions[k]!);
    if (!claim) break;
    yield claim;
  }
  const before = mentions[i - 1];
  if (before && before.sentence === first.sentence && BEFORE_FROM.test(first.gap)) {
    const change = readChange(before, true);
    if (change && refersTo(change.compared, from.groups!['from']!) && change.down === (down !== undefined)) {
      const claim = claimOf(change, operands, change.down, realTerms, before);
      if (claim) yield claim;
    }
  }
}

/** ，是原来的: a multiple of what 由 named. */
const TIMES_OF_BASE =
  /^[^，。；：、（）\d]{0,8}[，、（](?:相当于|是|为|达到)(?<of>[^，。；：、]{2,12}?)的(?:约|近|大约|整整)?$/;

/** Nothing but 即 and a time between a change and the 由 that explains it: 提高5.3个百分点，由2012年的52.2%提高到57.5%. */
const BEFORE_FROM = /^[^，。；：、\d]{0,6}[，、（](?:即|也就是)?(?:由|从)[^，。；：、]{0,24}$/;

/** 每年增加253亿元，比过去每年增加49亿元，高出四倍: two changes that are themselves compared. */
const HIGHER = /[高多少低]出?[了近约达到]?$/;

/** B，比…的A增加D[、增长P%], and 比…的A增加D，达到B. */
function* than(mentions: readonly Mention[], i: number, text: string): Generator<Claim> {
  const base = mentions[i]!;
  const next = mentions[i + 1]!;
  const by = BY.exec(next.gap);
  if (!by || OTHER_RATE.test(next.gap)) return;
  const level = mentions[i - 1];
  const changes = THAN_IS_CHANGE.test(base.gap) && !HIGHER.test(next.gap);
  const bound =
    level &&
    THAN.test(base.gap) &&
    !changes &&
    base.sentence - level.sentence <= 1 &&
    comparable(inUnitOf(base.quantity, level.quantity, text), level.quantity);
  const reached = mentions[i + 2];
  const operands: readonly [Quantity, Quantity] | undefined = bound
    ? [inUnitOf(base.quantity, level.quantity, text), level.quantity]
    : reached &&
        /(?:比|较)[^，。；：、]{0,24}$/.test(base.gap) &&
        REACHING.test(reached.gap) &&
        comparable(base.quantity, reached.quantity)
      ? [base.quantity, reached.quantity]
      : undefined;
  if (!bound && changes) return;
  if (!operands || partOfRange(operands[0], text) || partOfRange(operands[1], text)) return;
  const change = { ...changeFrom(by, next), compared: undefined };
  const realTerms = realTermsOf(level?.gap ?? base.gap);
  const claim = claimOf(change, operands, change.down, realTerms, next);
  if (!claim) return;
  yield claim;
  const second = bound ? readChange(mentions[i + 2]) : undefined;
  const more =
    second && !second.compared && second.down === change.down
      ? claimOf(second, operands, second.down, realTerms, mentions[i + 2]!)
      : undefined;
  if (more) yield more;
}

/** ，较2020年的 9323亿元: a base and no level. */
const IS_BASE = /(?:^|[，。、（；])[也均都则又还已]{0,2}[比较与同](?![重例])[^，。；：、]{0,24}$/;

/** B，比上年增加D，增长P%: the base is B − D. Also P before D. */
function* increase(mentions: readonly Mention[], i: number, text: string): Generator<Claim> {
  const planned = OF_PLAN.test(mentions[i + 1]!.gap) && isRate(mentions[i + 1]!.quantity) ? 1 : 0;
  const [one, two] = [mentions[i + 1 + planned], mentions[i + 2 + planned]];
  if (!one || !two || two.sentence - mentions[i]!.sentence > 1) return;
  const first = readChange(one);
  const second = first && readChange(two);
  if (!first || !second || first.down !== second.down || !sameBase(first.compared, second.compared)) return;
  const amountFirst = !isRate(one.quantity) && one.quantity.dimension !== 'doubling';
  const [amount, rate] = amountFirst ? [one, two] : [two, one];
  const level = inUnitOf(mentions[i]!.quantity, amount.quantity, text);
  if (
    !isRate(rate.quantity) ||
    isRate(amount.quantity) ||
    isRate(level) ||
    !comparable(amount.quantity, level) ||
    partOfRange(level, text)
  )
    return;
  // 新增500人，增长8% may be the growth of what was newly added; only 比年初新增 tells that it is not.
  if (/[新净]增[^，。；]{0,4}$/.test(amount.gap) && (amountFirst ? first : second).compared === undefined) return;
  // 由A增加到B，增加D、增长P% is read with A.
  if (TO.test(mentions[i]!.gap) && mentions[i - 1] && FROM.test(mentions[i - 1]!.gap)) return;
  if (IS_BASE.test(mentions[i]!.gap)) return;
  const kind: ClaimKind = rate.quantity.dimension === 'multiple' ? 'increase-times' : 'increase';
  yield {
    kind,
    stated: rate.quantity,
    operands: [level, inUnitOf(amount.quantity, level, text)],
    down: first.down,
    start: amountFirst ? second.start : first.start,
    realTerms: realTermsOf(mentions[i]!.gap),
  };
}

/** The words before 由: what it is that changes. */
function subjectOf(mention: Mention, from: RegExpExecArray): string {
  return mention.gap.slice(Math.max(0, from.index - 24)).slice(0, 48);
}
