/** Parts first, then their total: A 23个、B 13个，总计36个; 这两部分合计925亿元. */
import { divisionOf } from '../../norms/partitions';
import { readHan } from '../../reading/numerals/read';
import type { Reading } from '../../reading/reading';
import { type Mention, mentionsOf, sameColumn } from './mentions';
import { isSlip } from '../../reading/numerals/slip';
import { agrees, exceeds, isDefinite, runThatMakes, significantDigits, type Sum, valueOf } from './sum';

/** The words that announce a total, what they say of the number of parts, and what stands between them and the figure. */
const TOTAL =
  /(?:(?<count>[两二三四五六七八九十\d]{1,2})(?:[项者类种笔级块]|部分|方面)(?:资金|收入|支出|经费|费用)?)?(?<word>总计|共计|合计|总共|一共|累计|共)(?:[为有]|达到|[达约近]|超过|[超了]){0,2}(?<phrase>[^，。；：、（）\d]{0,8})$/;
const STRONG = /^(?:总计|共计|合计|总共|一共)$/;
/** A list that goes on after its last figure, and words after which figures are no parts of the same list. */
const OPEN = /等/;
const NOT_A_LIST = /其中|包括|[比较占由从：:]|增长|为了|^[、，](?:已|总数)?(?:达|增至|增加到|升至|超过)/;

/** Longer lists are tables; the limit keeps a paragraph of thousands of figures cheap. */
const MOST_PARTS = 24;

type Link = 'pause' | 'comma' | 'none';

/** Totals after their parts in `reading`. */
export function listedSums(reading: Reading): readonly Sum[] {
  const mentions = mentionsOf(reading);
  const sums: Sum[] = [];
  for (const total of mentions) {
    const words = TOTAL.exec(total.gap.slice(-40))?.groups;
    if (!words || !isDefinite(total.quantity)) continue;
    const sum = sumOf(total, words, mentions, reading);
    if (sum) sums.push(sum);
  }
  return sums;
}

function sumOf(
  total: Mention,
  words: Readonly<Record<string, string | undefined>>,
  mentions: readonly Mention[],
  reading: Reading,
): Sum | undefined {
  const phrase = words['phrase']!;
  const before = candidates(total, mentions, phrase).filter(
    (m) => STRONG.test(words['word']!) || m.quantity.firmness === 'exact',
  );
  const fits = verified(total, before);
  if (fits)
    return { pattern: 'listed', total: total.quantity, parts: fits.map((m) => m.quantity), evidence: 'verified' };
  if (
    words['word'] === '累计' ||
    followedByParts(total, reading) ||
    total.role !== 'level' ||
    /百分|%/.test(total.quantity.unit)
  )
    return undefined;
  const parts = closedList(total, words, mentions, before, reading);
  if (parts.length < 2) return STRONG.test(words['word']!) ? likely(total, before) : undefined;
  const judged = parts.map((part) => agrees(total.quantity, [part.quantity]));
  if (judged.includes(undefined) || parts.some((part) => part.per !== total.per)) return undefined;
  const list = suspects(total, parts);
  // A list that ends in 等 may have more to it; only a part above the total is wrong for certain.
  if (OPEN.test(parts[parts.length - 1]!.trail) || OPEN.test(total.gap.slice(0, -1))) {
    const over = parts.find((part) => exceeds(part.quantity, total.quantity));
    return over && { pattern: 'listed', total: total.quantity, parts: [over.quantity], evidence: 'exceeds' };
  }
  return { pattern: 'listed', total: total.quantity, parts: list.map((m) => m.quantity), evidence: 'closed' };
}

/** Mentions before `total` that could be its parts, in order: same dimension, same sentence. */
function candidates(total: Mention, mentions: readonly Mention[], phrase: string): readonly Mention[] {
  const found: Mention[] = [];
  // 这两部分合计 and 全国赤字合计, which has a subject of its own, may look back; ，共计 ends its own list.
  const reach = /[两三四]部分|[两三四]项|[两三]者/.test(total.gap)
    ? 3
    : phrase === '' && !/^[^。；]*[，、；）](?:总计|共计|合计|总共|一共|累计|共)/.test(total.gap)
      ? 1
      : 0;
  for (let i = total.index - 1; i >= 0 && found.length < MOST_PARTS; i--) {
    const mention = mentions[i]!;
    if (mention.sentence < total.sentence - reach) break;
    if (mention.quantity.dimension === total.quantity.dimension) found.unshift(mention);
  }
  return found;
}

/** The shortest run of candidates before `total` that makes it up, also when figures broken down further are left out. */
function verified(total: Mention, before: readonly Mention[]): readonly Mention[] | undefined {
  const lists = [
    before,
    before.filter((m) => m.sentence === total.sentence),
    before.filter((m) => sameColumn(m.role, 'level')),
    withoutDetails(before),
  ];
  for (const list of lists) {
    const size = runThatMakes(total.quantity, list.map((m) => m.quantity).reverse(), true);
    if (size > 0) return list.slice(-size);
  }
  return undefined;
}

/** Candidates without those that only say what an earlier one consists of (其中女党员10名). */
function withoutDetails(before: readonly Mention[]): readonly Mention[] {
  let inside = false;
  return before.filter((mention) => {
    if (/其中|包括|（/.test(mention.gap)) inside = !/（[^）]{0,80}）/.test(mention.gap);
    else if (/[；。）]/.test(mention.gap)) inside = false;
    return !inside;
  });
}

/** The list that the total must be of, when the words leave no doubt; empty otherwise. */
function closedList(
  total: Mention,
  words: Readonly<Record<string, string | undefined>>,
  mentions: readonly Mention[],
  before: readonly Mention[],
  reading: Reading,
): readonly Mention[] {
  const { word, phrase, count } = words;
  if (count) {
    const wanted = /\d/.test(count) ? Number(count) : readHan(count);
    const here = before.filter((m) => m.sentence === total.sentence && sameColumn(m.role, 'level'));
    return here.length === wanted ? here : [];
  }
  if (!opensItsClause(total, word!, reading.text)) return [];
  const tight = tightRun(total, mentions, reading.text);
  // A bare 共 may start another thought; after a list in one unit that it could top, it closes the list.
  const top = (m: Mention): boolean => m.quantity.unit === total.quantity.unit && !exceeds(m.quantity, total.quantity);
  if (phrase === '') {
    const pauses = tight.every(
      (m, i) => i === 0 || linkOf(reading.text.slice(tight[i - 1]!.quantity.end, m.quantity.start)) === 'pause',
    );
    return STRONG.test(word!) || pauses || tight.every(top) ? tight : [];
  }
  // 投资50万元……投资80万元，共计投资130万元: the phrase must stand before every part.
  const key = phrase!.slice(-2);
  if (STRONG.test(word!) && phrase!.length <= 4 && tight.length >= 2 && tight.every(top)) return tight;
  const named = before.filter((m) => m.sentence === total.sentence);
  return STRONG.test(word!) &&
    key.length === 2 &&
    named.length >= 2 &&
    named.every((m) => m.lead.includes(key)) &&
    !named.some((m) => NOT_A_LIST.test(m.gap))
    ? named
    : [];
}

/** Whether the total's word stands right behind a mark (，共计, ，三年共计), so that 全市面积共, with a subject, is told from it. */
function opensItsClause(total: Mention, word: string, text: string): boolean {
  const at = text.lastIndexOf(word, total.quantity.start - 1);
  return /[，、；,：（）\s](?:[一二三四五六七八九十两\d]{1,3}(?:[年天期处]|个月)|以上|全年)?$/.test(
    text.slice(Math.max(0, at - 8), at),
  );
}

/** Figures inside a part's name: 35岁以下15人, 三年共计460万元. */
const IN_NAMES = /^(?:age|duration:(?:year|month|day))$/;

/** The run of parallel figures right before `total`: 、 between them, or else commas. */
function tightRun(total: Mention, mentions: readonly Mention[], text: string): readonly Mention[] {
  const others = (from: number): number => {
    let i = from;
    while (
      i >= 0 &&
      IN_NAMES.test(mentions[i]!.quantity.dimension) &&
      mentions[i]!.quantity.dimension !== total.quantity.dimension
    )
      i--;
    return i;
  };
  const between = (a: Mention, b: Mention): string => text.slice(a.quantity.end, b.quantity.start);
  const isPart = (m: Mention | undefined): m is Mention =>
    m !== undefined &&
    m.sentence === total.sentence &&
    m.quantity.dimension === total.quantity.dimension &&
    isDefinite(m.quantity) &&
    (sameColumn(m.role, 'level') || m.lead.includes('分别'));
  let at = others(total.index - 1);
  const last = mentions[at];
  if (!isPart(last) || NOT_A_LIST.test(between(last, total))) return [];
  // 机关12场1200人，农村24场3600人，共计4800人: pairs of figures, of which these are the second ones.
  if (last.gap === '')
    return candidates(total, mentions, '').filter((m) => m.sentence === total.sentence && m.gap === '');
  const run = [last];
  let kind: Link | undefined;
  while (run.length < MOST_PARTS) {
    at = others(at - 1);
    const mention = mentions[at];
    if (!isPart(mention)) break;
    const link = linkOf(between(mention, run[0]!));
    if (link === 'none' || (kind && link !== kind)) break;
    kind = link;
    run.unshift(mention);
  }
  return run;
}

/** How the figure after `gap` hangs together with the one before it. */
function linkOf(gap: string): Link {
  if (gap.length > 45 || NOT_A_LIST.test(gap.replace(/^（[^）]*）/, ''))) return 'none';
  const commas = gap.replace(/“[^”]*”/g, '').split(/[，；]/).length - 1;
  if (commas === 0) return /[、和及与]/.test(gap) ? 'pause' : 'none';
  return commas === 1 ? 'comma' : 'none';
}

/**
 * Figures further off that one wrong digit would make the parts of `total`: the last few, two of them, or the two halves of a
 * division (中央赤字7500亿元……地方债券2000亿元。全国赤字合计9800亿元).
 */
function likely(total: Mention, before: readonly Mention[]): Sum | undefined {
  const near = before
    .slice(-5)
    .filter((m) => isDefinite(m.quantity) && sameColumn(m.role, 'level') && m.per === total.per);
  if (significantDigits(total.quantity.value) < 2 || near.some((m) => m.quantity.start === total.quantity.start))
    return undefined;
  for (let i = near.length - 2; i >= 0; i--) {
    for (let j = near.length - 1; j > i; j--) {
      const parts = [near[i]!.quantity, near[j]!.quantity];
      if (!isSlip(total.quantity.value, valueOf(parts))) continue;
      const divided = divisionOf([near[i]!.head, near[j]!.head]) !== undefined;
      if (divided || significantDigits(total.quantity.value) >= 3)
        return { pattern: 'listed', total: total.quantity, parts, evidence: divided ? 'closed' : 'slip' };
    }
  }
  return undefined;
}

/** The stretch of `parts` that a slip best explains; all of them otherwise. */
function suspects(total: Mention, parts: readonly Mention[]): readonly Mention[] {
  for (let size = 2; size <= Math.min(parts.length, 12); size++) {
    const run = parts.slice(-size);
    if (isSlip(total.quantity.value, valueOf(run.map((m) => m.quantity)))) return run;
  }
  return parts;
}

/** 共有38个，其中 …: this total heads what comes next. */
function followedByParts(total: Mention, reading: Reading): boolean {
  return /^[^，。；：、]{0,12}(?:[，。；]?(?:其中|分别|包括)|[：（]|，?由)/.test(
    reading.text.slice(total.quantity.end, total.quantity.end + 20),
  );
}
