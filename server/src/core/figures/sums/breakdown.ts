/** A total first, then its parts: 财政赤字2.38万亿元，其中中央1.55万亿元，地方8300亿元; also across a full stop and column by column. */
import { divisionOf, namesAll } from '../../norms/partitions';
import { absolute, compare, decimal, multiply, subtract } from '../../reading/numerals/decimal';
import type { Reading } from '../../reading/reading';
import { closedDivision, judge, type Marker } from './breakdown-judge';
import { isAverage, type Mention, mentionsOf, sameColumn } from './mentions';
import { agrees, exceeds, isDefinite, runThatMakes, type Sum, valueOf } from './sum';

/** Words between a total and its parts. 其中 may leave parts out; 分别是, a colon and 由…组成 may not. */
const MARKER = /其中|包括|包含|涵盖|分别为|分别是|分别有|：|（|，(?:主要)?由/g;

/** Limits that no real sentence reaches; they keep a paragraph of thousands of figures cheap. */
const MOST_PARTS = 24;
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

function markersOf(reading: Reading): readonly Marker[] {
  const { text, sentences } = reading;
  const markers: Marker[] = [];
  let sentence = 0;
  for (const found of text.matchAll(MARKER)) {
    while (sentence + 1 < sentences.length && sentences[sentence]!.end <= found.index) sentence++;
    const stop = sentences[sentence]?.end ?? text.length;
    const close = found[0] === '（' ? text.slice(found.index, found.index + LONGEST_ASIDE).indexOf('）') : -1;
    markers.push({
      at: found.index,
      word: found[0],
      sentence,
      end: close > 0 ? Math.min(found.index + close, stop) : stop,
    });
  }
  return markers;
}

function sumsAt(marker: Marker, mentions: readonly Mention[], reading: Reading): Sum[] {
  const first = firstAfter(mentions, marker.at);
  if (first <= 0) return [];
  const after: Mention[] = [];
  for (
    let i = first;
    i < mentions.length && mentions[i]!.quantity.end <= marker.end && after.length < MOST_PARTS;
    i++
  ) {
    // 在编100人（含校长1人），其余20人: what brackets say of a part is no part itself.
    const inside = reading.text.slice(
      Math.max(marker.at + marker.word.length, mentions[i]!.quantity.start - LONGEST_ASIDE),
      mentions[i]!.quantity.start,
    );
    if (inside.lastIndexOf('（') <= inside.lastIndexOf('）')) after.push(mentions[i]!);
  }
  // 其中 at the start of a sentence speaks of the sentence before.
  const start = reading.sentences[marker.sentence]?.start ?? 0;
  const opens = mentions[first - 1]!.sentence < marker.sentence && marker.word === '其中' && marker.at - start <= 2;
  const home = opens ? marker.sentence - 1 : marker.sentence;
  const heads: Mention[] = [];
  for (
    let i = first - 1;
    i >= 0 && mentions[i]!.sentence === home && heads.length < 6 && marker.at - mentions[i]!.quantity.end < FURTHEST;
    i--
  ) {
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
    const candidate =
      verified(total, column, marker, reading) ??
      (total.role === 'level' ? undefined : verified(total, same, marker, reading));
    // Figures further off are taken for the total only when the parts hit them: rounding would explain too much.
    const fits = candidate && (!seen.has(key) || near(total, candidate)) ? candidate : undefined;
    if (fits) {
      for (const part of fits) explained.add(part);
      sums.push({
        pattern: 'breakdown',
        total: total.quantity,
        parts: fits.map((m) => m.quantity),
        evidence: 'verified',
      });
    }
    // Only the nearest figure of its column can be what the parts are held to.
    if (!fits && !seen.has(key)) open.push({ total, column });
    seen.add(key);
  }
  for (const { total, column } of open) {
    const sum = judge(
      marker,
      total,
      column.filter((m) => !explained.has(m)),
      column,
      after,
      heads,
      reading,
    );
    if (sum) sums.push(sum);
  }
  return sums;
}

/** Index of the first mention behind `offset`, −1 when there is none. */
function firstAfter(mentions: readonly Mention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.quantity.start > offset) high = middle;
    else low = middle + 1;
  }
  return low < mentions.length ? low : -1;
}

/** Whether parts come within half a percent of a total. */
function near(total: Mention, parts: readonly Mention[]): boolean {
  const miss = absolute(subtract(total.quantity.value, valueOf(parts.map((m) => m.quantity))));
  return compare(multiply(miss, decimal(200n)), total.quantity.value) <= 0;
}

/** The run of parts from the first on that makes up `total`; figures broken down further count once. */
function verified(
  total: Mention,
  column: readonly Mention[],
  marker: Marker,
  reading: Reading,
): readonly Mention[] | undefined {
  const last = column[column.length - 1];
  const semicolon = last ? reading.text.slice(marker.at, last.quantity.start).indexOf('；') : -1;
  const near = semicolon < 0 ? column : column.filter((m) => m.quantity.start < marker.at + semicolon);
  const run = (list: readonly Mention[]): readonly Mention[] | undefined => {
    const size = runThatMakes(
      total.quantity,
      list.map((m) => m.quantity),
    );
    return size > 0 ? list.slice(0, size) : undefined;
  };
  if (near.length === column.length) return run(column) ?? run(reduced(column));
  return run(near) ?? run(column) ?? run(reduced(near)) ?? run(reduced(column));
}

/** `list` without the figures that make up an earlier one of it: 5，1，1，3，4，1，3 is 5，4. */
function reduced(list: readonly Mention[]): readonly Mention[] {
  const kept: Mention[] = [];
  for (let i = list.length - 1; i >= 0; i--) {
    const head = list[i]!;
    kept.splice(
      0,
      runThatMakes(
        head.quantity,
        kept.map((m) => m.quantity),
        true,
      ),
    );
    kept.unshift(head);
  }
  return kept;
}

/** A division without a marker: 参保24.32万人，职工3.6万人，居民21.72万人; or before its whole: 出口80亿元，进口50亿元，进出口130亿元. */
function bareDivisions(mentions: readonly Mention[]): readonly Sum[] {
  const sums: Sum[] = [];
  for (let i = 0; i + 1 < mentions.length; i++) {
    const pair = [mentions[i]!, mentions[i + 1]!];
    const [a, b] = pair as [Mention, Mention];
    // Most neighbours do not even count the same thing; the names, which cost most to compare, come last.
    if (!isPlainPart(b, a)) continue;
    const before = mentions[i - 1];
    const after = mentions[i + 2];
    const isUnder = before !== undefined && isPlainPart(a, before) && /^[^，。；：]{0,8}[，、（：和]/.test(a.gap);
    const isAbove = after !== undefined && isPlainPart(b, after) && /^[^，。；：]{0,8}[，、]/.test(after.gap);
    const division = isUnder || isAbove ? divisionOf([a.head, b.head]) : undefined;
    if (!division) continue;
    if (isUnder) sums.push(...bareSum(before, pair, mentions, i));
    if (isAbove && namesAll(after.lead, division)) sums.push(...bareSum(after, pair, mentions, i));
  }
  return sums;
}

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

function bareSum(total: Mention, pair: readonly Mention[], mentions: readonly Mention[], at: number): Sum[] {
  const parts = pair.map((m) => m.quantity);
  const made = (whole: Mention, of: readonly Mention[], evidence: Sum['evidence']): Sum => ({
    pattern: 'breakdown',
    total: whole.quantity,
    parts: of.map((m) => m.quantity),
    evidence,
  });
  // 学生1200人，教师80人，男生620人，女生580人: the pair may divide an earlier figure, and more parts may follow.
  for (let i = at - 1; i >= Math.max(0, at - 6); i--)
    if (agrees(mentions[i]!.quantity, parts) && mentions[i]!.quantity.dimension === total.quantity.dimension)
      return [made(mentions[i]!, pair, 'verified')];
  if (agrees(total.quantity, parts)) return [made(total, pair, 'verified')];
  const following = mentions
    .slice(at, at + 6)
    .filter((m) => m.quantity.dimension === total.quantity.dimension && m !== total);
  const size = runThatMakes(
    total.quantity,
    following.map((m) => m.quantity),
  );
  if (size > 2) return [made(total, following.slice(0, size), 'verified')];
  return pair.some((part) => exceeds(part.quantity, total.quantity)) || !closedDivision(pair, total, true)
    ? []
    : [made(total, pair, 'closed')];
}
