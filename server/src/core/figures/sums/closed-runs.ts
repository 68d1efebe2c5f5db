/**
 * Wholes that no 其中 and no 合计 ties to their parts, but whose parts are closed: by what is left (36辆，在用21辆、封存8辆，其余5辆),
 * by the balance (收支相抵，结余9万元), by a total of the same name (上半年补贴总数), by a twin column that adds up.
 */
import { CLASSIFIERS_OF_A_COURSE, SIZES_BEHIND_总 } from '../../norms/words/wholes-and-parts';
import { NUMERALS_TO_TEN } from '../../norms/words/counting';
import { anyOf } from '../../norms/lexicon';
import { HALF_OF_A_YEAR, QUARTER } from '../../reading/dates/patterns';
import { toNumber } from '../../reading/numerals/decimal';
import { isSlip } from '../../reading/numerals/slip';
import type { Reading } from '../../reading/reading';
import { moreThanTheSet } from './done-of-them';
import { mixedSum, prizesBelow } from './mixed-counters';
import { stockAt } from './stocks';
import { wholesBeforeAsides } from './kinds-behind-an-aside';
import { wholesOfKinds } from './kinds-of-a-whole';
import { asQuestion, balanceAt, excessAt, restOf, wholeBefore } from './left-over';
import { type Mention, mentionsOf, quantitiesIn, sumOf } from './mentions';
import { isBeside, judged, MOST_PARTS, runUpTo } from './runs';
import { runAbove, runBelow } from './runs-below';
import { allTimes, endsInATime, timesOfOne } from './times-of-one';
import { agrees, exceeds, isDefinite, isWithin, type Sum, valueOf } from './sum';

/** Wholes of `reading` with closed parts; `listed` are the sums that 合计 announces in it. */
export function closedRuns(reading: Reading, listed: readonly Sum[]): readonly Sum[] {
  const mentions = mentionsOf(reading);
  if (mentions.length < 2) return [];
  const sums: Sum[] = [];
  for (const mention of mentions) {
    const sum =
      moreThanTheSet(mention, mentions, reading.text) ??
      restOf(mention, mentions) ??
      balanceAt(mention, mentions) ??
      excessAt(mention, mentions) ??
      stockAt(mention, mentions) ??
      mixedSum(mention, mentions) ??
      prizesBelow(mention, mentions) ??
      namedTotal(mention, mentions) ??
      wholeOfTimes(mention, mentions) ??
      wholeBeforeTimes(mention, mentions) ??
      runBelow(mention, mentions, reading.text) ??
      runAbove(mention, mentions);
    if (sum) sums.push(sum);
  }
  return [...sums, ...wholesOfKinds(mentions), ...wholesBeforeAsides(mentions), ...twinColumns(listed, mentions)];
}

/** 补贴总数, 投资总额: a total called by what its parts are. */
const NAMED_TOTAL = new RegExp(`([\\u4e00-\\u9fff]{2})总${anyOf(SIZES_BEHIND_总)}(?:[为达是]|达到|约)*$`);
/** 一季度, 上半年, 3月: parts of a time, of which nothing is left out when they follow one another. */
const PART_OF_A_YEAR = new RegExp(
  String.raw`${QUARTER}|${HALF_OF_A_YEAR}|(?:\d{1,2}|${anyOf(NUMERALS_TO_TEN)}{1,2})月`,
);

/** 一季度补贴120万元，二季度补贴135万元，上半年补贴总数为255万元. */
function namedTotal(total: Mention, mentions: readonly Mention[]): Sum | undefined {
  const name = total.lead.includes('总') ? NAMED_TOTAL.exec(total.lead)?.[1] : undefined;
  const last = mentions[total.index - 1];
  if (name === undefined || !last || !isBeside(last, total)) return undefined;
  const parts = runUpTo(last, mentions).filter(({ gap }) => gap.includes(name));
  if (parts.length < 2 || parts.at(-1) !== last || parts.some(({ quantity }) => exceeds(quantity, total.quantity)))
    return undefined;
  const quantities = quantitiesIn(parts);
  const right = agrees(total.quantity, quantities);
  if (right !== false) return right ? sumOf('listed', total, parts, 'verified') : undefined;
  const areTimes = parts.every(({ gap }) => PART_OF_A_YEAR.test(gap)) && PART_OF_A_YEAR.test(total.gap);
  if (!isSlip(total.quantity.value, valueOf(quantities))) return undefined;
  return sumOf('listed', total, parts, areTimes ? 'closed' : 'slip');
}

/** 一季度完成20件，二季度完成30件，上半年完成50件: the parts right before a total that are all parts of its time. */
function wholeOfTimes(total: Mention, mentions: readonly Mention[]): Sum | undefined {
  const last = mentions[total.index - 1];
  if (!last || !isBeside(last, total) || !endsInATime(last)) return undefined;
  const parts = timesOfOne(runUpTo(last, mentions), total);
  if (!parts || !areOfOneDeed(parts, total)) return undefined;
  return isWithin(4n, total.quantity, quantitiesIn(parts)) ? judged(total, parts, false) : undefined;
}

/**
 * 改造投放点120个。上半年完成65个，下半年完成60个; 全长18.6公里，分两期实施，一期9.2公里，二期9.8公里: all parts of a time behind their whole, told
 * of the same deed or of what was parted just so. Another figure may stand for the whole, so it is a question.
 */
function wholeBeforeTimes(last: Mention, mentions: readonly Mention[]): Sum | undefined {
  const isHalfOrQuarter = last.gap.includes('半年') || last.gap.includes('季度');
  if (!isHalfOrQuarter || !endsInATime(last)) return asQuestion(wholeOfCourse(last, mentions));
  const parts = allTimes(runUpTo(last, mentions));
  const [first] = parts ?? [];
  if (!parts || !first) return undefined;
  const areSame = new Set(parts.map(({ gap }) => deedIn(gap.slice(gap.lastIndexOf('。') + 1)))).size === 1;
  return areSame && isWholeTime(parts) ? asQuestion(wholeBefore(first, parts, mentions)) : undefined;
}

/** 分两期实施，一期9.2公里，二期9.8公里: each figure behind its part of a course, and before them how many there are. */
function wholeOfCourse(last: Mention, mentions: readonly Mention[]): Sum | undefined {
  const many = partOfCourse(mentions[last.index - 1]);
  if (many < 2 || many > MOST_PARTS) return undefined;
  const from = last.index + 1 - 2 * many;
  const parts: Mention[] = [];
  for (let i = 0; i < many; i++) {
    const [label, part] = [mentions[from + 2 * i], mentions[from + 2 * i + 1]];
    if (!part || partOfCourse(label) !== i + 1 || part.quantity.unit !== last.quantity.unit) return undefined;
    parts.push(part);
  }
  const [announced, first] = [mentions[from - 1], parts[0]];
  if (!first || !announced?.lead.endsWith('分') || partOfCourse(announced) !== many) return undefined;
  return wholeBefore({ ...first, index: from - 1, gap: '；' }, parts, mentions);
}

/** 2 of 二期; 0 of whatever is no part of a course. */
const partOfCourse = (mention: Mention | undefined): number =>
  mention?.quantity.han === true && CLASSIFIERS_OF_A_COURSE.includes(mention.quantity.unit)
    ? toNumber(mention.quantity.value)
    : 0;

/** 上半年, 下半年; four quarters. Three batches may have a fourth. */
const isWholeTime = (parts: readonly Mention[]): boolean => parts.every(({ gap }) => /[季半]/.test(gap));

/** 上半年销售500吨，下半年销售600吨，全年生产1200吨: of another deed. A total without a word of its own is of the same. */
function areOfOneDeed(parts: readonly Mention[], total: Mention): boolean {
  const deeds = new Set(parts.map(({ gap }) => deedIn(gap)));
  const [deed = ''] = deeds;
  const own = deedIn(total.gap);
  return deeds.size === 1 && (own === '' || own === deed || own.endsWith(deed));
}
const deedIn = (gap: string): string =>
  gap.replace(
    /第?[一二三四五六两](?:季度|[期轮次批届])|(?:(?:\d{1,2}月)?\d{1,2}[日号])?[上下](?:半年|午)|前三季度|全[年天日]|[当一][天日]|[，、；：共计合累总]/g,
    '',
  );

/** 一档村40个、补助800万元，二档村60个、补助900万元，共100个村、补助1700万元: the first column adds up, and so must its twin. */
function* twinColumns(listed: readonly Sum[], mentions: readonly Mention[]): Iterable<Sum> {
  const byStart = new Map(mentions.map((mention) => [mention.quantity.start, mention]));
  for (const { total, parts, evidence } of listed) {
    if (evidence !== 'verified' || !total || parts.length < 2) continue;
    const twins = [...parts, total].map(({ start }) => mentions[(byStart.get(start)?.index ?? -2) + 1]);
    const column = twins.filter((twin) => twin !== undefined);
    const sum = column.length === twins.length ? twinOf(column) : undefined;
    if (sum) yield sum;
  }
}

/** The sum of a column whose last figure is its total, if all are called alike. */
function twinOf(column: readonly Mention[]): Sum | undefined {
  const total = column.at(-1);
  const parts = column.slice(0, -1);
  if (!total || new Set(column).size !== column.length) return undefined;
  const name = total.lead.slice(-2);
  const isTwin = ({ gap, lead, quantity, role, per }: Mention): boolean =>
    /^[^，。；：]{0,3}[、（，]?[\u4e00-\u9fff]{2,6}$/.test(gap) &&
    lead.endsWith(name) &&
    quantity.dimension === total.quantity.dimension &&
    isDefinite(quantity) &&
    role === 'level' &&
    per === '';
  if (name.length < 2 || !column.every(isTwin)) return undefined;
  const right = agrees(total.quantity, quantitiesIn(parts));
  return right === undefined ? undefined : sumOf('listed', total, parts, right ? 'verified' : 'closed');
}
