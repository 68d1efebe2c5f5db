/** A total first, then its parts: 财政赤字2.38万亿元，其中中央1.55万亿元，地方8300亿元; also across a full stop and column by column. */
import { areExclusive, dividesBy, divisionOf, REMAINDER } from '../../norms/partitions';
import { absolute, compare, decimal, multiply, subtract } from '../numerals/decimal';
import type { Reading } from '../reading';
import { type Mention, mentionsOf, sameColumn } from './mentions';
import { agrees, exceeds, isDefinite, isSlip, overflows, remainderFor, significantDigits, type Sum, valueOf } from './sum';

/** Words between a total and its parts. 其中 may leave parts out; 分别是, a colon and 由…组成 may not. */
const MARKER = /其中|包括|包含|涵盖|分别为|分别是|分别有|：|（|，(?:主要)?由/g;
const OPEN_END = /等|为主|以上/;

interface Marker {
  readonly at: number;
  readonly word: string;
  readonly sentence: number;
  /** Where what it introduces ends: the sentence, or the closing bracket. */
  readonly end: number;
}

/** Totals before their parts in `reading`. */
export function breakdownSums(reading: Reading): readonly Sum[] {
  const mentions = mentionsOf(reading);
  if (mentions.length < 2) return [];
  const sums: Sum[] = [];
  for (const marker of markersOf(reading)) sums.push(...sumsAt(marker, mentions, reading));
  sums.push(...bareDivisions(mentions));
  return sums;
}

function markersOf(reading: Reading): readonly Marker[] {
  const { text, sentences } = reading;
  const markers: Marker[] = [];
  let sentence = 0;
  for (const found of text.matchAll(MARKER)) {
    while (sentence + 1 < sentences.length && sentences[sentence]!.end <= found.index) sentence++;
    const stop = sentences[sentence]?.end ?? text.length;
    const close = found[0] === '（' ? text.indexOf('）', found.index) : -1;
    markers.push({ at: found.index, word: found[0], sentence, end: close > 0 && close < stop ? close : stop });
  }
  return markers;
}

function sumsAt(marker: Marker, mentions: readonly Mention[], reading: Reading): Sum[] {
  const first = mentions.findIndex((m) => m.quantity.start > marker.at);
  if (first <= 0) return [];
  const after: Mention[] = [];
  for (let i = first; i < mentions.length && mentions[i]!.quantity.end <= marker.end && after.length < 60; i++) after.push(mentions[i]!);
  // 其中 at the start of a sentence speaks of the sentence before.
  const start = reading.sentences[marker.sentence]?.start ?? 0;
  const opens = !mentions.some((m) => m.sentence === marker.sentence && m.quantity.end <= marker.at) && marker.word === '其中' && marker.at - start <= 2;
  const home = opens ? marker.sentence - 1 : marker.sentence;
  const heads: Mention[] = [];
  for (let i = first - 1; i >= 0 && mentions[i]!.sentence === home && heads.length < 8; i--) {
    // What stands in brackets that are closed by now (320人（含临聘45人），其中) is an aside.
    if (!/^[^（]*）/.test(reading.text.slice(mentions[i]!.quantity.end, marker.at))) heads.push(mentions[i]!);
  }
  const sums: Sum[] = [];
  const explained = new Set<Mention>();
  const open: { total: Mention; column: readonly Mention[] }[] = [];
  const seen = new Set<string>();
  for (const total of heads) {
    if (!isDefinite(total.quantity) || total.quantity.dimension === 'percent') continue;
    const same = after.filter((m) => m.quantity.dimension === total.quantity.dimension);
    const column = same.filter((m) => sameColumn(m.role, total.role));
    const key = `${total.quantity.dimension} ${total.role === 'to' ? 'level' : total.role}`;
    if (seen.has(key) && reading.text.slice(total.quantity.end, marker.at).includes('；')) continue;
    const candidate = verified(total, column, marker, reading) ?? (total.role === 'level' ? undefined : verified(total, same, marker, reading));
    // Figures further off are taken for the total only when the parts hit them: rounding would explain too much.
    const fits = candidate && (!seen.has(key) || near(total, candidate)) ? candidate : undefined;
    if (fits) {
      for (const part of fits) explained.add(part);
      sums.push({ pattern: 'breakdown', total: total.quantity, parts: fits.map((m) => m.quantity), evidence: 'verified' });
    }
    // Only the nearest figure of its column can be what the parts are held to.
    if (!fits && !seen.has(key)) open.push({ total, column });
    seen.add(key);
  }
  for (const { total, column } of open) {
    const sum = judge(marker, total, column.filter((m) => !explained.has(m)), column, after, reading);
    if (sum) sums.push(sum);
  }
  return sums;
}

/** Whether parts come within half a percent of a total. */
function near(total: Mention, parts: readonly Mention[]): boolean {
  const miss = absolute(subtract(total.quantity.value, valueOf(parts.map((m) => m.quantity))));
  return compare(multiply(miss, decimal(200n)), total.quantity.value) <= 0;
}

/** The run of parts from the first on that makes up `total`; figures broken down further count once. */
function verified(total: Mention, column: readonly Mention[], marker: Marker, reading: Reading): readonly Mention[] | undefined {
  const semicolon = reading.text.indexOf('；', marker.at);
  const near = semicolon < 0 ? column : column.filter((m) => m.quantity.start < semicolon);
  for (const list of [near, column, reduced(near), reduced(column)]) {
    for (let size = list.length; size >= 2; size--) {
      const run = list.slice(0, size);
      if (agrees(total.quantity, run.map((m) => m.quantity)) === true) return run;
    }
  }
  return undefined;
}

/** `list` without the figures that make up an earlier one of it: 5，1，1，3，4，1，3 is 5，4. */
function reduced(list: readonly Mention[]): readonly Mention[] {
  const kept: Mention[] = [];
  for (let i = list.length - 1; i >= 0; i--) {
    const head = list[i]!;
    for (let size = 2; size <= kept.length; size++) {
      const details = kept.slice(0, size);
      if (!agrees(head.quantity, details.map((m) => m.quantity))) continue;
      kept.splice(0, size);
      break;
    }
    kept.unshift(head);
  }
  return kept;
}

function judge(marker: Marker, total: Mention, parts: readonly Mention[], column: readonly Mention[], after: readonly Mention[], reading: Reading): Sum | undefined {
  const sum = (evidence: Sum['evidence'], of: readonly Mention[]): Sum => ({ pattern: 'breakdown', total: total.quantity, parts: of.map((m) => m.quantity), evidence });
  const first = column[0];
  const adjacent = adjoins(total, marker, reading);
  if (marker.word === '其中' && adjacent && first && after[0] === first && first.per === total.per && total.role === first.role && exceeds(first.quantity, total.quantity)) {
    return sum('exceeds', [first]);
  }
  if (parts.length === 0 || parts.length < column.length || parts.some((part) => !isDefinite(part.quantity) || part.per !== total.per)) return undefined;
  const divided = closedDivision(parts, total);
  if (divided) return sum('closed', divided);
  const rest = parts.findIndex((part) => REMAINDER.test(part.head));
  if (rest >= 1) return sum('closed', parts.slice(0, rest + 1));
  if (isClosedList(marker, total, parts, after, reading)) return sum('closed', parts);
  const series = exclusivePrefix(parts);
  if (adjacent && series.length >= 2 && overflows(series.map((m) => m.quantity), total.quantity)) return sum('closed', series);
  return isSlipOf(total, parts) && adjacent ? sum('slip', parts) : undefined;
}

/** The first parts as far as no two of them can overlap (省级, 市级, 县级). */
function exclusivePrefix(parts: readonly Mention[]): readonly Mention[] {
  for (let size = Math.min(parts.length, 12); size >= 2; size--) {
    const group = parts.slice(0, size);
    if (areExclusive(group.map((m) => m.head))) return group;
  }
  return [];
}

/** The parts that name every member of one division (中央/地方), when the whole can be divided so. */
function closedDivision(parts: readonly Mention[], total: Mention): readonly Mention[] | undefined {
  const whole = `${/[^，。；：]*$/.exec(total.gap.slice(-60))![0]}${total.trail}`;
  for (const size of [2, 3]) {
    if (parts.length < size) continue;
    const group = parts.slice(0, size);
    const members = divisionOf(group.map((m) => m.head)) ?? divisionOf(group.map((m) => m.trail));
    if (!members || !dividesBy(whole, members)) continue;
    // Heads that differ in more than the division (城镇居民参保, 农村低保) need the sum to be impossible or a slip.
    const alike = similar(group.map((m) => strip(m.head, members)));
    const quantities = group.map((m) => m.quantity);
    if (alike || isSlip(total.quantity.value, valueOf(quantities)) || slippedPart(total, group)) return group;
  }
  return undefined;
}

function strip(head: string, members: readonly RegExp[]): string {
  return members.reduce((text, member) => text.replace(member, ''), head);
}

/** Whether what is left of the heads is nothing much, or shares two characters. */
function similar(rests: readonly string[]): boolean {
  const [first, ...others] = rests as [string, ...string[]];
  if (rests.some((rest) => rest.length <= 2)) return rests.every((rest) => rest.length <= 6);
  return others.every((other) => [...first].some((_, i) => i + 2 <= first.length && other.includes(first.slice(i, i + 2))));
}

/** A list that the words close: 12次：党委会5次、镇长会6次; 由A 1名、B 8名组成; 分别是A 3个、B 4个. */
function isClosedList(marker: Marker, total: Mention, parts: readonly Mention[], after: readonly Mention[], reading: Reading): boolean {
  if (!/^(?:：|分别[为是有]|，(?:主要)?由)$/.test(marker.word) || parts.length < 2 || total.role !== 'level') return false;
  const { text } = reading;
  const between = text.slice(total.quantity.end, marker.at);
  if (!/^[^，。；：、]{0,10}[，。]?(?:即)?$/.test(between)) return false;
  const last = parts[parts.length - 1]!;
  if (after.length !== parts.length || /其中|包括|（|比|占/.test(text.slice(marker.at + marker.word.length, last.quantity.end))) return false;
  if (OPEN_END.test(text.slice(parts[0]!.quantity.start, marker.end).slice(0, 200))) return false;
  if (marker.word.endsWith('由')) return /(?:组成|构成)/.test(text.slice(last.quantity.end, last.quantity.end + 12));
  return parts.every((part) => part.head !== '' || part.trail.length >= 2);
}

/** Whether nothing but words stands between the total and its marker. */
function adjoins(total: Mention, marker: Marker, reading: Reading): boolean {
  const between = reading.text.slice(total.quantity.end, marker.at);
  return between.length <= 14 && !/\d/.test(between);
}

function slippedPart(total: Mention, parts: readonly Mention[]): boolean {
  const quantities = parts.map((m) => m.quantity);
  return quantities.some((part) => isSlip(part.value, remainderFor(part, total.quantity.value, quantities)));
}

/** Open lists: only figures long enough that one wrong digit is no coincidence. */
function isSlipOf(total: Mention, parts: readonly Mention[]): boolean {
  if (parts.length < 2 || parts.some((part) => OPEN_END.test(part.trail))) return false;
  const long = (m: Mention): boolean => significantDigits(m.quantity.value) >= 3;
  const quantities = parts.map((m) => m.quantity);
  const whole = total.quantity.value;
  if (!long(total)) return false;
  return isSlip(whole, valueOf(quantities)) || parts.some((part) => long(part) && isSlip(part.quantity.value, remainderFor(part.quantity, whole, quantities)));
}

/** A division without a marker: 参保24.32万人，职工3.6万人，居民21.72万人. */
function bareDivisions(mentions: readonly Mention[]): readonly Sum[] {
  const sums: Sum[] = [];
  for (let i = 0; i + 2 < mentions.length; i++) {
    const [total, a, b] = [mentions[i]!, mentions[i + 1]!, mentions[i + 2]!];
    if (a.sentence !== total.sentence || b.sentence !== total.sentence || !isDefinite(total.quantity)) continue;
    if ([a, b].some((part) => part.quantity.dimension !== total.quantity.dimension || !isDefinite(part.quantity) || part.per !== total.per || !sameColumn(part.role, total.role))) continue;
    if (total.quantity.dimension === 'percent' || ![a, b].every((part) => /^[^；。]{0,8}[，、（：；和][^，。；：]{0,6}$/.test(part.gap)) || /其中|；/.test(a.gap)) continue;
    const parts = [a.quantity, b.quantity];
    if (agrees(total.quantity, parts)) sums.push({ pattern: 'breakdown', total: total.quantity, parts, evidence: 'verified' });
    else if (closedDivision([a, b], total)) sums.push({ pattern: 'breakdown', total: total.quantity, parts, evidence: 'closed' });
  }
  return sums;
}
