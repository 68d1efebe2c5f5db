/**
 * Whether figures after a total must make it up: why a sum that does not come out is held against its writer. The words have
 * to leave nothing out (男/女, 其余, a colon), or a part has to be more than its whole, or one digit has to explain the miss.
 */
import { areExclusive, dividesBy, type Division, divisionOf, REMAINDER, TRAIT } from '../../norms/partitions';
import type { Reading } from '../../reading/reading';
import { isAverage, type Mention } from './mentions';
import { isSlip } from '../../reading/numerals/slip';
import { agrees, exceeds, isDefinite, overflows, remainderFor, significantDigits, type Sum, valueOf } from './sum';

const OPEN_END = /等|为主|以上/;

/** Words that introduce parts: 其中, 分别是, ： …, in clean offsets. */
export interface Marker {
  readonly at: number;
  readonly word: string;
  readonly sentence: number;
  /** Where what it introduces ends: the sentence, or the closing bracket. */
  readonly end: number;
}

/**
 * The sum that is wrong, if the words leave no doubt. `column` are the figures after `marker` that could be parts of `total`,
 * `parts` those of them that make up no other total, `after` all figures in its reach, `heads` those before it.
 */
export function judge(
  marker: Marker,
  total: Mention,
  parts: readonly Mention[],
  column: readonly Mention[],
  after: readonly Mention[],
  heads: readonly Mention[],
  reading: Reading,
): Sum | undefined {
  const sum = (evidence: Sum['evidence'], of: readonly Mention[]): Sum => ({
    pattern: 'breakdown',
    total: total.quantity,
    parts: of.map((m) => m.quantity),
    evidence,
  });
  const adjacent = adjoins(total, marker, reading);
  const whole =
    parts.length === column.length &&
    parts.length > 0 &&
    parts.every((part) => isDefinite(part.quantity) && part.per === total.per && !isAverage(part));
  const divided = whole ? closedDivision(parts, total) : undefined;
  if (divided) return sum('closed', divided);
  const first = column[0];
  if (
    marker.word === '其中' &&
    adjacent &&
    first &&
    after[0] === first &&
    first.per === total.per &&
    total.role === first.role &&
    exceeds(first.quantity, total.quantity)
  ) {
    return sum('exceeds', [first]);
  }
  if (!whole) return undefined;
  // 其中A100人，含B1人，其余20人: some of these say what another one holds.
  if (parts.slice(1).some((part) => /其中|包括|含/.test(part.gap))) return undefined;
  const rest = parts.findIndex((part) => REMAINDER.test(part.head));
  // 120人，其中在编100人，其中女60人；其余20人: the rest may be left of an earlier figure, beside this total.
  const leftOfOther = rest >= 1 && heads.some((head) => agrees(head.quantity, [total.quantity, parts[rest]!.quantity]));
  if (rest >= 1 && !leftOfOther) return sum('closed', parts.slice(0, rest + 1));
  if (isClosedList(marker, total, parts, after, reading)) return sum('closed', parts);
  const series = exclusivePrefix(parts);
  if (
    adjacent &&
    series.length >= 2 &&
    overflows(
      series.map((m) => m.quantity),
      total.quantity,
    )
  )
    return sum('closed', series);
  if (!adjacent) return undefined;
  if (isSlipOf(total, parts)) return sum('slip', parts);
  return marker.word === '其中' && isOver(total, parts) ? sum('over', parts) : undefined;
}

/** Whether kinds of one thing, as far as their names tell, are together more than the thing. */
function isOver(total: Mention, parts: readonly Mention[]): boolean {
  const heads = parts.map((part) => (part.head === '' ? part.trail : part.head));
  return (
    parts.length >= 2 &&
    new Set(heads).size === heads.length &&
    overflows(
      parts.map((part) => part.quantity),
      total.quantity,
    ) &&
    parts.every(
      (part, i) =>
        heads[i]!.length >= 2 &&
        heads[i]!.length <= 8 &&
        !TRAIT.test(heads[i]!) &&
        !TRAIT.test(part.trail) &&
        part.role === 'level' &&
        (i === 0 || /^[^，。；：、]{0,4}[，、][^，。；：、]{2,9}$/.test(part.gap)),
    )
  );
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
export function closedDivision(
  parts: readonly Mention[],
  total: Mention,
  bare = false,
): readonly Mention[] | undefined {
  for (const size of [2, 3]) {
    if (parts.length < size) continue;
    const group = parts.slice(0, size);
    const division = divisionOf(group.map((m) => m.head)) ?? divisionOf(group.map((m) => m.trail));
    if (!division || !dividesBy(total.subject, division) || /^等/.test(group[size - 1]!.trail)) continue;
    // Heads that differ in more than the division (城镇居民参保, 农村低保) need a slip to be held together, and a marker.
    const alike = similar(group.map((m) => strip(m.head, division)));
    const quantities = group.map((m) => m.quantity);
    if (alike || (!bare && (isSlip(total.quantity.value, valueOf(quantities)) || slippedPart(total, group))))
      return group;
  }
  return undefined;
}

function strip(head: string, { members }: Division): string {
  return members.reduce((text, member) => text.replace(member, ''), head);
}

/** Whether the heads say the same but for the division: nothing is left of one, or what is left shares its words. */
function similar(rests: readonly string[]): boolean {
  const [first, ...others] = rests as [string, ...string[]];
  if (rests.includes('')) return rests.every((rest) => rest.length <= 6);
  const size = rests.every((rest) => rest.length <= 4) ? 1 : 2;
  return others.every((other) =>
    [...first].some((_, i) => i + size <= first.length && other.includes(first.slice(i, i + size))),
  );
}

/** A list that the words close: 12次：党委会5次、镇长会6次; 由A 1名、B 8名组成; 分别是A 3个、B 4个. */
function isClosedList(
  marker: Marker,
  total: Mention,
  parts: readonly Mention[],
  after: readonly Mention[],
  reading: Reading,
): boolean {
  if (!/^(?:：|分别[为是有]|，(?:主要)?由)$/.test(marker.word) || parts.length < 2 || total.role !== 'level')
    return false;
  const { text } = reading;
  const between = text.slice(total.quantity.end, marker.at);
  if (!/^[^，。；：、]{0,10}[，。]?即?$/.test(between)) return false;
  const last = parts[parts.length - 1]!;
  if (
    after.length !== parts.length ||
    /其中|包括|比|占/.test(text.slice(marker.at + marker.word.length, last.quantity.end))
  )
    return false;
  if (OPEN_END.test(text.slice(parts[0]!.quantity.start, marker.end).slice(0, 200))) return false;
  if (marker.word.endsWith('由')) return /组成|构成/.test(text.slice(last.quantity.end, last.quantity.end + 12));
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
  return (
    isSlip(whole, valueOf(quantities)) ||
    parts.some((part) => long(part) && isSlip(part.quantity.value, remainderFor(part.quantity, whole, quantities)))
  );
}
