/** Claims of change: 由A增加到B，增长P% · B，比A增加D · B，比上年增加D，增长P% · B是A的N倍. Explicit templates only. */
import type { Quantity } from '../quantities/quantity';
import type { Claim, ClaimKind } from './claim';
import { comparable, inUnitOf, type Mention } from './mention';
import { BY, CHANGE, DOWN, FROM, LAST_PERIOD, OTHER_RATE, REACHING, REAL_TERMS, THAN, TO, UP, yearIn } from './words';

/** Claims of change among the figures of one paragraph; `text` is its clean text. */
export function changeClaims(mentions: readonly Mention[], text: string): Claim[] {
  const claims: Claim[] = [];
  for (let i = 0; i + 1 < mentions.length; i++) {
    claims.push(...fromTo(mentions, i, text), ...than(mentions, i, text), ...increase(mentions, i, text), ...multiple(mentions, i), ...twoPeriods(mentions, i));
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
  if (up !== undefined || down !== undefined) {
    yield { kind: 'direction', stated: b, operands, down: down !== undefined, start: first.quantity.start };
  }
  const realTerms = REAL_TERMS.test(subjectOf(first, from));
  for (let k = i + 2; k < mentions.length && k <= i + 3; k++) {
    const of = TIMES_OF_BASE.exec(mentions[k]!.gap)?.groups!['of'];
    if (of !== undefined && mentions[k]!.quantity.dimension === 'multiple') {
      if (!refersTo(of, from.groups!['from']!)) break;
      yield { kind: 'multiple', stated: mentions[k]!.quantity, operands, down: false, start: mentions[k]!.quantity.start };
      break;
    }
    const change = readChange(mentions[k]!);
    if (!change || !refersTo(change.compared, from.groups!['from']!)) break;
    // A change against the verb is another figure's: the reader is told only of what is surely bound.
    if (up !== undefined && change.down) break;
    if (down !== undefined && !change.down && change.kind !== 'doubling') break;
    const falling = change.down || (up === undefined && down === undefined && change.down);
    const claim = claimOf(change, operands, falling, realTerms, mentions[k]!);
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
const TIMES_OF_BASE = /^[^，。；：、（）\d]{0,8}?[，、（](?:相当于|是|为|达到)(?<of>[^，。；：、]{2,12}?)的(?:约|近|大约|整整)?$/;

/** Nothing but 即 and a time between a change and the 由 that explains it: 提高5.3个百分点，由2012年的52.2%提高到57.5%. */
const BEFORE_FROM = /^[^，。；：、\d]{0,6}[，、（](?:即|也就是)?(?:由|从)[^，。；：、]{0,24}$/;

/** B，比…的A增加D[、增长P%], and 比…的A增加D，达到B. */
function* than(mentions: readonly Mention[], i: number, text: string): Generator<Claim> {
  const base = mentions[i]!;
  const next = mentions[i + 1]!;
  const by = BY.exec(next.gap);
  if (!by || OTHER_RATE.test(next.gap)) return;
  const level = mentions[i - 1];
  const bound = level && THAN.test(base.gap) && level.sentence === base.sentence && comparable(inUnitOf(base.quantity, level.quantity, text), level.quantity);
  const reached = mentions[i + 2];
  const operands: readonly [Quantity, Quantity] | undefined = bound
    ? [inUnitOf(base.quantity, level.quantity, text), level.quantity]
    : reached && /(?:比|较)[^，。；：、]{0,24}$/.test(base.gap) && REACHING.test(reached.gap) && comparable(base.quantity, reached.quantity)
      ? [base.quantity, reached.quantity]
      : undefined;
  if (!operands || partOfRange(operands[0], text) || partOfRange(operands[1], text)) return;
  const change = { ...changeFrom(by, next), compared: undefined };
  const realTerms = REAL_TERMS.test(level?.gap ?? base.gap);
  const claim = claimOf(change, operands, change.down, realTerms, next);
  if (!claim) return;
  yield claim;
  const second = bound ? readChange(mentions[i + 2]) : undefined;
  const more = second && !second.compared && second.down === change.down ? claimOf(second, operands, second.down, realTerms, mentions[i + 2]!) : undefined;
  if (more) yield more;
}

/** B，比上年增加D，增长P%: the base is B − D. Also P before D. */
function* increase(mentions: readonly Mention[], i: number, text: string): Generator<Claim> {
  const level = mentions[i]!.quantity;
  const [one, two] = [mentions[i + 1], mentions[i + 2]];
  if (!one || !two || partOfRange(level, text)) return;
  const first = readChange(one);
  const second = first && readChange(two);
  if (!first || !second || first.down !== second.down || !sameBase(first.compared, second.compared) || isRate(level)) return;
  const amountFirst = !isRate(one.quantity) && one.quantity.dimension !== 'doubling';
  const [amount, rate] = amountFirst ? [one, two] : [two, one];
  if (!isRate(rate.quantity) || isRate(amount.quantity) || !comparable(amount.quantity, level)) return;
  // 由A增加到B，增加D、增长P% is read with A, and D may be of another subject when it is as large as B.
  if (TO.test(mentions[i]!.gap) && mentions[i - 1] && FROM.test(mentions[i - 1]!.gap)) return;
  if (THAN.test(mentions[i]!.gap) && !/^[^，。；]{0,12}[，、]/.test(mentions[i]!.gap)) return;
  const kind: ClaimKind = rate.quantity.dimension === 'multiple' ? 'increase-times' : 'increase';
  yield {
    kind, stated: rate.quantity, operands: [level, inUnitOf(amount.quantity, level, text)], down: first.down,
    start: amountFirst ? second.start : first.start, realTerms: REAL_TERMS.test(mentions[i]!.gap),
  };
}

const MULTIPLE_OF = /^(?:多|余|左右)?[^，。；：、（）\d]{0,8}?[，、（]?(?:是|为|相当于|达到|约为|约是)(?<of>[^，。；：、]{0,20})$/;
const OF = /^[^，。；：、（）\d]{0,6}的(?:大约|约|近|将近|超过|不足|整整|\s)?$/;

/** B，是…A的N倍 (or N%). */
function* multiple(mentions: readonly Mention[], i: number): Generator<Claim> {
  const [b, a, d] = [mentions[i]!, mentions[i + 1]!, mentions[i + 2]];
  if (!d || !OF.test(d.gap) || !MULTIPLE_OF.test(a.gap) || !comparable(a.quantity, b.quantity) || isRate(b.quantity)) return;
  if (b.sentence !== a.sentence || /其中/.test(a.gap)) return;
  const kind: ClaimKind | undefined = d.quantity.dimension === 'multiple' ? 'multiple' : d.quantity.dimension === 'percent' ? 'share' : undefined;
  if (kind) yield { kind, stated: d.quantity, operands: [a.quantity, b.quantity], down: false, start: a.quantity.start };
}

/** 2021年…A，2022年…B，增长P% · 2015年…A，…B，是2015年的N倍: two periods of one thing. */
function* twoPeriods(mentions: readonly Mention[], i: number): Generator<Claim> {
  const [a, b, d] = [mentions[i]!, mentions[i + 1]!, mentions[i + 2]];
  if (!d || a.sentence !== d.sentence || !comparable(a.quantity, b.quantity)) return;
  if (LAST_YEAR_WAS.test(b.gap)) {
    const change = readChange({ ...d, gap: d.gap.replace(/^）/, '') });
    const claim = change && refersTo(change.compared, '去年') && claimOf(change, [b.quantity, a.quantity], change.down, REAL_TERMS.test(a.gap), d);
    if (claim) yield claim;
    return;
  }
  const [earlier, later] = [periodOf(a.gap), periodOf(b.gap)];
  if (!earlier || !later || earlier.order >= later.order || !/^[^，。；：、]{0,8}[，、；]/.test(b.gap)) return;
  if (later.subject !== '' && later.subject !== earlier.subject) return;
  const operands = [a.quantity, b.quantity] as const;
  const of = /^[^，。；：、（）\d]{0,8}?[，、（]?(?:是|为|相当于|达到)(?<of>[^，。；：、]{2,12}?)的(?:约|近|大约)?$/.exec(d.gap)?.groups!['of'];
  if (of !== undefined && d.quantity.dimension === 'multiple' && sameTime(of, a.gap)) {
    yield { kind: 'multiple', stated: d.quantity, operands, down: false, start: d.quantity.start };
    return;
  }
  const change = readChange(d);
  if (!change || (change.compared && !/^(?:同比|环比)/.test(change.compared) && !sameTime(change.compared, a.gap))) return;
  if (/^(?:同比|环比)/.test(change.compared ?? '') && later.order - earlier.order !== 1) return;
  const claim = claimOf(change, operands, change.down, REAL_TERMS.test(a.gap), d);
  if (claim) yield claim;
}

/** 收治4620人次（去年同期4200人次）: the earlier figure comes second. */
const LAST_YEAR_WAS = /^[^，。；：、（）\d]{0,8}[，（](?:而)?(?:去年|上年)(?:同期|全年)?(?:为|是|仅为?|只有)?$/;
/** The verb between a subject and its value: 是, 上升到, 增至. */
const LEADS_TO_VALUE = new RegExp(`^的|(?:为|是|达到?了?|共|约|完成|实现|(?:${UP}|${DOWN}|发展)[到至为]了?)$`, 'g');

/** A time before a figure, its place in the order of times, and what stands between it and the figure. */
function periodOf(gap: string): { readonly order: number; readonly subject: string } | undefined {
  const found = /(?:(?<year>(?:(?:1[89]|20)\d{2}|[一二][零〇○一二三四五六七八九]{3})年)|(?<last>去年|上年)|(?<now>今年|本年|当年))(?:同期|度|底|末)?(?<subject>[^，。；：\d]{0,16})$/.exec(gap);
  if (!found || /比|较|由|从|占|^[到至以]/.test(found.groups!['subject']!)) return undefined;
  const { year, last, subject } = found.groups!;
  const order = year ? Number(yearIn(year)) : last ? 0 : 1;
  return { order, subject: subject!.replace(LEADS_TO_VALUE, '') };
}

function sameTime(words: string, gap: string): boolean {
  const year = yearIn(words);
  return year !== undefined ? yearIn(gap) === year : LAST_PERIOD.test(words) && /上年|去年/.test(gap);
}

interface Change {
  readonly kind: 'rise' | 'doubling';
  readonly down: boolean;
  readonly compared: string | undefined;
  readonly start: number;
}

/** The words of change in front of `mention`: 比上年增长. With `loose`, whatever stands before the verb. */
function readChange(mention: Mention | undefined, loose = false): Change | undefined {
  if (!mention || OTHER_RATE.test(mention.gap.slice(-24))) return undefined;
  const found = loose ? LOOSE_CHANGE.exec(mention.gap) : CHANGE.exec(mention.gap);
  return found ? changeFrom(found, mention) : undefined;
}

const LOOSE_CHANGE = new RegExp(CHANGE.source.replace(/^\^\(\?:.*?\)\(\?<words>/, '(?<words>'));

function changeFrom(found: RegExpExecArray, { quantity }: Mention): Change {
  const groups = found.groups!;
  return {
    kind: quantity.dimension === 'doubling' ? 'doubling' : 'rise',
    down: groups['down'] !== undefined,
    compared: groups['compared'],
    start: quantity.start - groups['words']!.length,
  };
}

/** Two changes of one figure: 同比增长18%，比上年增加10万人次. */
function sameBase(first: string | undefined, second: string | undefined): boolean {
  const lastYear = (words: string): boolean => /^同比|上年|去年/.test(words);
  return second === undefined || (lastYear(second) && (first === undefined || lastYear(first)));
}

/** “比上年增长” after 由A增加到B speaks of A only when A is of that time. */
function refersTo(compared: string | undefined, from: string): boolean {
  if (compared === undefined) return true;
  if (/原|之前|以前|过去|期初/.test(compared)) return true;
  const year = yearIn(compared);
  if (year !== undefined) return yearIn(from) === year;
  return LAST_PERIOD.test(from) || !/[年月末底初期季]/.test(from);
}

function claimOf(change: Change, operands: readonly [Quantity, Quantity], down: boolean, realTerms: boolean, mention: Mention): Claim | undefined {
  const kind = kindOf(mention.quantity, operands[1], change, mention.gap);
  if (!kind || (down && kind === 'times') || mention.quantity.range) return undefined;
  return { kind, stated: mention.quantity, operands, down, start: change.start, realTerms };
}

function kindOf(stated: Quantity, operand: Quantity, change: Change, gap: string): ClaimKind | undefined {
  // 翻 counts in 番; 增长3番 and 翻3倍 are said too loosely to be held to.
  if ((stated.dimension === 'doubling') !== /翻(?:了|近|约)*$/.test(gap)) return undefined;
  switch (stated.dimension) {
    case 'doubling': return change.down ? undefined : 'doubling';
    case 'multiple': return 'times';
    case 'points': return operand.dimension === 'percent' ? 'difference' : undefined;
    case 'permille-points': return operand.dimension === 'permille' ? 'difference' : undefined;
    case 'percent': return 'growth';
    case 'permille': return undefined;
    default: return comparable(stated, operand) && !isRate(operand) ? 'difference' : undefined;
  }
}

function isRate(quantity: Quantity): boolean {
  return /^(?:percent|permille|points|permille-points|multiple|doubling)$/.test(quantity.dimension);
}

/** 3—5个 is not one figure. 由5到8个 is: its two ends are the operands. */
function partOfRange(quantity: Quantity, text: string): boolean {
  if (quantity.range === undefined) return false;
  const beside = quantity.range === 'to' ? text.slice(Math.max(0, quantity.start - 2), quantity.start) : text.slice(quantity.end, quantity.end + 2);
  return /[-—–~～]/.test(beside);
}

/** The words before 由: what it is that changes. */
function subjectOf(mention: Mention, from: RegExpExecArray): string {
  return mention.gap.slice(Math.max(0, from.index - 24)).slice(0, 48);
}
