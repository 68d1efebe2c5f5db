/** A total first, then its parts: 财政赤字2.38万亿元，其中中央1.55万亿元，地方8300亿元; also across a full stop and column by column. */
import { anyOf } from '../../norms/lexicon';
import { areOpposites, divisionOf, namesAll } from '../../norms/partitions';
import {
  NAMES_OF_A_GAIN,
  NAMES_OF_A_LOSS,
  NAMES_OF_AN_INFLOW,
  NAMES_OF_AN_OUTFLOW,
  WORDS_BEFORE_PARTS,
} from '../../norms/words/wholes-and-parts';
import { equals } from '../../reading/numerals/decimal';
import type { Reading } from '../../reading/reading';
import { firstIndex, sentenceAt } from '../quantities/in-order';
import { isPlanOf } from './against-a-plan';
import { closedDivision, judge, type Marker } from './breakdown-judge';
import { isAverage, type Mention, mentionsOf, quantitiesIn, sameColumn, sumOf } from './mentions';
import { isLabelColon } from './labels';
import { owedSum } from './owed';
import { agrees, exceeds, isDefinite, isWithin, runThatMakes, type Sum, valueOf } from './sum';
import { allOf } from '../../reading/seek';

/** Words between a total and its parts. 其中 may leave parts out; 分别是, a colon and 由…组成 may not. */
const MARKER = new RegExp(`${anyOf(WORDS_BEFORE_PARTS)}|：|（|，(?:主要)?由`, 'g');

/** Limits that no real sentence reaches; they keep a paragraph of thousands of figures cheap. */
const MOST_PARTS = 24;
const MOST_FIGURES_SEEN = 120;
const MOST_HEADS = 6;
const FURTHEST = 300;
const LONGEST_ASIDE = 300;

/** Totals before their parts in `reading`. */
export function breakdownSums(reading: Reading): readonly Sum[] {
  const mentions = mentionsOf(reading);
  if (mentions.length < 2) return [];
  const sums: Sum[] = [];
  for (const marker of markersOf(reading)) sums.push(...sumsAt(marker, mentions, reading));
  sums.push(...bareDivisions(mentions));
  return sums;
}

function markersOf({ text, sentences }: Reading): readonly Marker[] {
  const markers: Marker[] = [];
  let sentence = 0;
  for (const { 0: word, index: at } of allOf(MARKER, text)) {
    // <注：原贷款额为8000万元，已归还450万元>: a remark, whose figures are no parts.
    if (word === '：' && (text.charAt(at - 1) === '注' || isLabelColon(text, at))) continue;
    sentence = sentenceAt(sentences, at, sentence);
    const stop = sentences[sentence]?.end ?? text.length;
    markers.push({ at, word, sentence, end: Math.min(stop, endOfReach(text, at, word)) });
  }
  return markers;
}

/**
 * Where the reach of a marker ends before its sentence does: at the bracket that closes over it, or, of a 其中 behind 、, at
 * the comma: 造林148亩、其中北山43亩，修复草原517亩.
 */
function endOfReach(text: string, at: number, word: string): number {
  const before = text.slice(Math.max(0, at - LONGEST_ASIDE), at);
  const isInside = word === '（' || before.lastIndexOf('（') > before.lastIndexOf('）');
  const from = word === '（' ? at + 1 : at;
  const close = isInside ? closeOf(text, from) : text.charAt(at - 1) === '、' ? text.indexOf('，', at) : -1;
  return close > 0 && close - at < LONGEST_ASIDE ? close : text.length;
}

/** Where the bracket closes that is open at `from`; what opens in between closes first: （其中技能培训4500人、扶智（志）短训5500人）. */
function closeOf(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < from + LONGEST_ASIDE && at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '（') depth++;
    else if (character === '）' && depth-- === 0) return at;
  }
  return -1;
}

function sumsAt(marker: Marker, mentions: readonly Mention[], reading: Reading): Sum[] {
  const first = firstIndex(mentions, ({ quantity }) => quantity.start > marker.at);
  if (first === 0 || first === mentions.length) return [];
  const after = figuresBehind(marker, mentions, first, reading);
  const heads = figuresBefore(marker, mentions, first - 1, reading);
  const sums: Sum[] = [];
  const explained = new Set<Mention>();
  const open: { readonly total: Mention; readonly column: readonly Mention[] }[] = [];
  const seen = new Set<string>();
  for (const total of heads) {
    const { dimension, end } = total.quantity;
    if (!mayBeWhole(total, mentions)) continue;
    const key = `${dimension} ${total.role === 'to' ? 'level' : total.role}`;
    const isNearest = !seen.has(key);
    if (!isNearest && reading.text.slice(end, marker.at).includes('；')) continue;
    const alike = after.filter(({ quantity }) => quantity.dimension === dimension);
    const column = alike.filter(({ role }) => sameColumn(role, total.role));
    const parts =
      verified(total, column, marker, reading) ??
      (total.role === 'level' ? undefined : verified(total, alike, marker, reading));
    if (!parts && isPlanOf(total, mentions[mentions.lastIndexOf(total, first) - 1])) continue;
    // Figures further off are taken for the total only when the parts hit them: rounding would explain too much.
    if (parts && (isNearest || isWithin(HALF_A_PERCENT, total.quantity, quantitiesIn(parts)))) {
      for (const part of parts) explained.add(part);
      sums.push(sumOf('breakdown', total, parts, 'verified'));
    } else if (isNearest) {
      // Only the nearest figure of its column can be what the parts are held to.
      open.push({ total, column });
    }
    seen.add(key);
  }
  for (const { total, column } of open) {
    const parts = column.filter((mention) => !explained.has(mention));
    if (flowBothWays(parts)) continue;
    const sum = judge({ marker, total, column, parts, after, heads, reading });
    if (sum) sums.push(sum);
  }
  return sums;
}

const mayBeWhole = (total: Mention, mentions: readonly Mention[]): boolean =>
  isDefinite(total.quantity) && total.quantity.dimension !== 'percent' && !isOneOfSeries(total, mentions);

const FLOWS_IN = new RegExp(`${anyOf(NAMES_OF_AN_INFLOW)}[^，。；]{0,2}$`);
const FLOWS_OUT = new RegExp(`${anyOf(NAMES_OF_AN_OUTFLOW)}[^，。；]{0,2}$`);
const GAINS = new RegExp(`${anyOf(NAMES_OF_A_GAIN)}[^，。；]{0,2}$`);
const LOSSES = new RegExp(`${anyOf(NAMES_OF_A_LOSS)}[^，。；]{0,2}$`);
/**
 * 直接投资净流出400亿元、组合投资净流入531亿元, 净流入人口8000人……净流出3000人: some of the parts are taken off, in whatever unit. 盈利 and
 * 亏损 are so of money alone: 盈利企业90家、亏损企业40家 are counted together.
 */
function flowBothWays(parts: readonly Mention[]): boolean {
  const some = (pattern: RegExp): boolean => parts.some(({ lead }) => pattern.test(lead));
  return (
    (some(FLOWS_IN) && some(FLOWS_OUT)) ||
    (parts.every(({ quantity }) => quantity.dimension === 'money') && some(GAINS) && some(LOSSES))
  );
}

/** 用户分别为182万户、174万户和158万户，其中…: one of several wholes, whose parts are told in the same order. */
function isOneOfSeries(total: Mention, mentions: readonly Mention[]): boolean {
  const next = mentions[total.index + 1];
  // The first one of them.
  if (total.gap.includes('分别') && next && isBesideIt(next, total)) return true;
  for (let i = total.index; i > 0 && total.index - i <= MOST_HEADS; i--) {
    const [mention, before] = [mentions[i], mentions[i - 1]];
    if (!mention || !before || !isBesideIt(mention, before)) return false;
    if (before.gap.includes('分别')) return true;
  }
  return false;
}

/** Whether nothing but a mark or 和 stands between a figure and the like figure before it. */
const isBesideIt = ({ gap, quantity, sentence }: Mention, before: Mention): boolean =>
  BESIDE_ANOTHER.test(gap) && before.sentence === sentence && before.quantity.dimension === quantity.dimension;
const BESIDE_ANOTHER = /^(?:[、，]|[、，]?(?:和|及|以及|与))$/;

/** The figures from `first` on that `marker` may lead to. */
function figuresBehind(marker: Marker, mentions: readonly Mention[], first: number, { text }: Reading): Mention[] {
  const figures: Mention[] = [];
  const isAside = asidesOf(marker.at + marker.word.length, text);
  for (let i = first; figures.length < MOST_PARTS && i < first + MOST_FIGURES_SEEN; i++) {
    const mention = mentions[i];
    if (!mention || mention.quantity.end > marker.end) break;
    // 在编100人（含校长1人），其余20人: what brackets say of a part is no part itself.
    if (!isAside(mention.quantity.start)) figures.push(mention);
  }
  return figures;
}

/** Answers for places of `text` from `start` on, asked in order, whether a bracket that opened not long before is still open. */
function asidesOf(start: number, text: string): (at: number) => boolean {
  let seen = start;
  let opened = -1;
  let closed = -1;
  return (at) => {
    for (; seen < at; seen++) {
      const character = text[seen];
      if (character === '（') opened = seen;
      else if (character === '）') closed = seen;
    }
    return opened > closed && opened >= at - LONGEST_ASIDE;
  };
}

/** The figures from `last` back that `marker` may speak of, the nearest first. */
function figuresBefore(marker: Marker, mentions: readonly Mention[], last: number, reading: Reading): Mention[] {
  const figures: Mention[] = [];
  const home = homeOf(marker, mentions[last], reading);
  for (let i = last; figures.length < MOST_HEADS; i--) {
    const mention = mentions[i];
    if (mention?.sentence !== home || marker.at - mention.quantity.end >= FURTHEST) break;
    // What stands in brackets that are closed by now (320人（含临聘45人），其中) is an aside.
    if (!/^[^（]*）/.test(reading.text.slice(mention.quantity.end, marker.at))) figures.push(mention);
  }
  return figures;
}

/** Index of the sentence that `marker` speaks of: with 其中 at its start, that is the one before its own. */
function homeOf(marker: Marker, nearest: Mention | undefined, { sentences }: Reading): number {
  const start = sentences[marker.sentence]?.start ?? 0;
  const opens = marker.word === '其中' && marker.at - start <= 2;
  return opens && nearest && nearest.sentence < marker.sentence ? marker.sentence - 1 : marker.sentence;
}

/** One in so many of a total is half a percent of it. */
const HALF_A_PERCENT = 200n;

/** The run of parts from the first on that makes up `total`; figures broken down further count once. */
function verified(
  total: Mention,
  column: readonly Mention[],
  marker: Marker,
  { text }: Reading,
): readonly Mention[] | undefined {
  const last = column.at(-1);
  const semicolon = last ? text.slice(marker.at, last.quantity.start).indexOf('；') : -1;
  const clause = semicolon < 0 ? column : column.filter(({ quantity }) => quantity.start < marker.at + semicolon);
  const run = (list: readonly Mention[]): readonly Mention[] | undefined => {
    const size = runThatMakes(total.quantity, quantitiesIn(list));
    const made = list.slice(0, size);
    // 37万亩，其中东部23万亩、中部13万亩、西部31万亩: what rounding would explain goes on with another part.
    const isCut = goesOnBehind(list, size, text) && !equals(valueOf(quantitiesIn(made)), total.quantity.value);
    return size > 0 && !isCut ? made : undefined;
  };
  if (clause.length === column.length) return run(column) ?? run(reduced(column));
  return run(clause) ?? run(column) ?? run(reduced(clause)) ?? run(reduced(column));
}

/** Whether the part behind the first `size` stands in one row with them, nothing but 、 and its name between. */
function goesOnBehind(list: readonly Mention[], size: number, text: string): boolean {
  const [last, next] = [list[size - 1], list[size]];
  return (
    last !== undefined && next !== undefined && IN_ONE_ROW.test(text.slice(last.quantity.end, next.quantity.start))
  );
}
const IN_ONE_ROW = /^、[^，；。：（、]{1,8}$/;

/** `list` without the figures that make up an earlier one of it: 5，1，1，3，4，1，3 is 5，4. */
function reduced(list: readonly Mention[]): readonly Mention[] {
  return list.reduceRight<readonly Mention[]>(
    (kept, head) => [head, ...kept.slice(runThatMakes(head.quantity, quantitiesIn(kept), true))],
    [],
  );
}

/** A division without a marker: 参保24.32万人，职工3.6万人，居民21.72万人; or before its whole: 出口80亿元，进口50亿元，进出口130亿元. */
function bareDivisions(mentions: readonly Mention[]): readonly Sum[] {
  const sums: Sum[] = [];
  const rolls = new Set<Mention>();
  for (const [i, first] of mentions.entries()) {
    const second = mentions[i + 1];
    // Most neighbours do not even count the same thing; the names, which cost most to compare, come last.
    if (second?.quantity.dimension !== first.quantity.dimension) continue;
    const owed = owedSum(i, mentions);
    if (owed) {
      sums.push(owed);
      rolls.add(first);
      continue;
    }
    if (!isPlainPart(second, first)) continue;
    const before = mentions[i - 1];
    const after = mentions[i + 2];
    const isUnder =
      before !== undefined &&
      !rolls.has(before) &&
      isPlainPart(first, before) &&
      /^[^，。；：]{0,8}[，、（：和]/.test(first.gap);
    const isAbove = after !== undefined && isPlainPart(second, after) && /^[^，。；：]{0,8}[，、]/.test(after.gap);
    const division = isUnder || isAbove ? divisionOf([first.head, second.head]) : undefined;
    if (!division || (isUnder && !mayBeAllOf(before, first, second, after))) continue;
    if (isUnder) sums.push(...bareSum(before, [first, second], mentions, i));
    if (isAbove && namesAll(after.lead, division)) sums.push(...bareSum(after, [first, second], mentions, i));
  }
  return sums;
}

/** 同意180张，不同意5张，弃权5张 are three; 检查企业300家，整改50家，未整改12家 are of those alone that had to. */
const mayBeAllOf = (total: Mention, first: Mention, second: Mention, after: Mention | undefined): boolean =>
  !areOpposites([first.head, second.head]) ||
  (isWithin(10n, total.quantity, quantitiesIn([first, second])) &&
    !(after && isPlainPart(after, second) && PARALLEL.test(after.gap)));
const PARALLEL = /^[，、][^，。；：]{1,8}$/;

/** Whether `part` can be added beside or under `other`, and stands right behind its mark with few words. */
function isPlainPart(part: Mention, other: Mention): boolean {
  return (
    part.sentence === other.sentence &&
    part.quantity.dimension === other.quantity.dimension &&
    isDefinite(part.quantity) &&
    isDefinite(other.quantity) &&
    part.per === other.per &&
    !isAverage(part) &&
    sameColumn(part.role, other.role) &&
    part.lead.length <= 8 &&
    !/其中/.test(part.gap) &&
    !/[。；].*[。；]/.test(part.gap)
  );
}

/** The sum of `total` and the pair of parts that stands at `index` of `mentions`. */
function bareSum(total: Mention, pair: readonly Mention[], mentions: readonly Mention[], index: number): Sum[] {
  const parts = quantitiesIn(pair);
  const isLikeTotal = ({ quantity }: Mention): boolean => quantity.dimension === total.quantity.dimension;
  // 学生1200人，教师80人，男生620人，女生580人: the pair may divide an earlier figure, and more parts may follow.
  const divided = mentions
    .slice(Math.max(0, index - 6), index)
    .reverse()
    .find((earlier) => isLikeTotal(earlier) && agrees(earlier.quantity, parts));
  if (divided) return [sumOf('breakdown', divided, pair, 'verified')];
  if (agrees(total.quantity, parts)) return [sumOf('breakdown', total, pair, 'verified')];
  const following = mentions.slice(index, index + 6).filter((mention) => isLikeTotal(mention) && mention !== total);
  const size = runThatMakes(total.quantity, quantitiesIn(following));
  if (size > 2) return [sumOf('breakdown', total, following.slice(0, size), 'verified')];
  // 上年结转5件，新收60件，办结20件，未办结45件: they divide two wholes together.
  const isWithAnother = mentions
    .slice(Math.max(0, index - 3), index + 5)
    .some((other) => other !== total && isLikeTotal(other) && makeTogether(total, other, pair));
  if (isWithAnother) return [];
  const isTooLarge = parts.some((part) => exceeds(part, total.quantity));
  return isTooLarge || !closedDivision(pair, total, true) ? [] : [sumOf('breakdown', total, pair, 'closed')];
}

/** Whether two figures together are what the parts are together. */
const makeTogether = (total: Mention, other: Mention, parts: readonly Mention[]): boolean =>
  !parts.includes(other) && equals(valueOf(quantitiesIn([total, other])), valueOf(quantitiesIn(parts)));
