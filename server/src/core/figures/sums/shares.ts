/** Parts of 100: 三次产业结构调整为8.3∶41.4∶50.3; 男性占45%，女性占55%. */
import { anyOf } from '../../norms/lexicon';
import { areExclusive, divisionOf, REMAINDER } from '../../norms/partitions';
import {
  NAMES_OF_SHARES_OF_A_WHOLE,
  NAMES_OF_THE_THREE_INDUSTRIES,
  VERBS_OF_BEING_A_SHARE,
  WHOLES_BEHIND_占,
  WORDS_OF_LISTED_CHANGES,
  WORDS_OF_LISTED_SHARES,
} from '../../norms/words/wholes-and-parts';
import { exactly } from '../../reading/quantities/written-forms';
import { absolute, add, compare, type Decimal, decimal, HUNDRED, subtract } from '../../reading/numerals/decimal';
import type { Quantity } from '../../reading/quantities/quantity';
import type { Reading } from '../../reading/reading';
import { type Mention, mentionsOf, quantitiesIn, sumOf } from './mentions';
import { agrees, type Sum, valueOf } from './sum';
import { allOf, eachOf } from '../../reading/seek';

const NUMBER = String.raw`\d{1,3}(?:\.\d{1,2})?`;
/** 8.3∶41.4∶50.3, 8.3%:41.4%:50.3%. */
const STRUCTURE = new RegExp(String.raw`(?<![\d.：:])${NUMBER}(?:%?\s?[：:]\s?${NUMBER}){2,}(?![\d：:])`, 'g');
/** Words that make the figures shares of one whole. */
const INDUSTRIES = new RegExp(anyOf(NAMES_OF_THE_THREE_INDUSTRIES));
const SHARE_WORDS = new RegExp(anyOf(NAMES_OF_SHARES_OF_A_WHOLE));
const LISTED_SHARES = new RegExp(anyOf(WORDS_OF_LISTED_SHARES));
const LISTED_CHANGES = new RegExp(anyOf(WORDS_OF_LISTED_CHANGES));
const IS = `${anyOf(VERBS_OF_BEING_A_SHARE)}?`;
/** 占 and what it is a share of, or 比重, right before the figure; 占用 and 占地 are other words. */
const SHARE_BEFORE = new RegExp(`占(?![用地])[^，。；：、]{0,14}$|比重${IS}$`);
/** 占, 占比, 占总数的: a share of no less than the whole. */
const SHARE_OF_ALL = new RegExp(`占${anyOf(WHOLES_BEHIND_占)}?${IS}$`);
const NEAR = decimal(10n);
const HALF = decimal(50n);

/** Sums to 100 in `reading`. */
export function shareSums(reading: Reading): readonly Sum[] {
  return [...structures(reading), ...shares(reading), ...listedShares(reading)];
}

function structures({ text }: Reading): Sum[] {
  const sums: Sum[] = [];
  for (const { 0: written, index } of allOf(STRUCTURE, text)) {
    const parts = Array.from(eachOf(/\d+(?:\.\d+)?/g, written), (number) => bare(number[0], index + number.index));
    if (agrees(undefined, parts)) sums.push({ pattern: 'structure', parts, evidence: 'verified' });
    else if (isStructure(written, parts, text.slice(Math.max(0, index - 60), index)))
      sums.push({ pattern: 'structure', parts, evidence: 'closed' });
  }
  return sums;
}

/** Whether the words before figures with colons between them say that they should make 100. */
function isStructure(written: string, parts: readonly Quantity[], before: string): boolean {
  const sum = valueOf(parts);
  return INDUSTRIES.test(before) && parts.every((part) => compare(part.value, HUNDRED) < 0)
    ? compare(sum, HALF) > 0
    : SHARE_WORDS.test(before) && isNear(sum) && written.includes('.');
}

const bare = (written: string, start: number): Quantity => exactly(written, start, '', 'share');

/** Three shares that come within three of 100 do so by no chance: answers of which several may be given miss it by far. */
const FEWEST_KINDS = 3;
const THREE = decimal(3n);
const isQuiteNear = (sum: Decimal): boolean => compare(absolute(subtract(sum, HUNDRED)), THREE) <= 0;

/** Whether a sum misses 100 by no more than ten. */
function isNear(sum: Decimal): boolean {
  const miss = subtract(sum, HUNDRED);
  return compare(miss, NEAR) <= 0 && compare(add(miss, NEAR), decimal(0n)) >= 0;
}

/** A占x%，B占y%，C占z% in one sentence or over parallel ones. */
function shares(reading: Reading): Sum[] {
  const percents = mentionsOf(reading).filter(({ quantity }) => isExactPercent(quantity));
  const mentions = percents.filter(({ lead }) => SHARE_BEFORE.test(lead));
  const sums: Sum[] = [];
  let run: Mention[] = [];
  for (const [i, mention] of mentions.entries()) {
    run.push(mention);
    const next = mentions[i + 1];
    if (next && continues(mention, next, reading)) continue;
    const sum = closedShares(run);
    if (sum && (sum.evidence === 'verified' || !isCompletedBy(percents, run))) sums.push(sum);
    run = [];
  }
  return sums;
}

function isExactPercent({ dimension, range, firmness }: Quantity): boolean {
  return dimension === 'percent' && range === undefined && firmness === 'exact';
}

function continues(a: Mention, b: Mention, reading: Reading): boolean {
  const between = reading.text.slice(a.quantity.end, b.quantity.start);
  return between.length <= 60 && !between.includes('。') && !between.includes('其中');
}

/** 男性达到71%，女性占28.4%，其他占0.6%: a share that is told in other words makes 100 with the rest. */
function isCompletedBy(percents: readonly Mention[], run: readonly Mention[]): boolean {
  const first = percents.findIndex((mention) => mention === run[0]);
  const others = percents.slice(Math.max(0, first - 3), first + run.length + 3).filter((other) => !run.includes(other));
  return others.some((other) => agrees(undefined, quantitiesIn([other, ...run])) === true);
}

/** 第一产业, and no 第一产业用电. */
const LONGEST_MEMBER = 4;

function closedShares(run: readonly Mention[]): Sum | undefined {
  if (run.length < 2) return undefined;
  const parts = quantitiesIn(run);
  if (agrees(undefined, parts)) return sumOf('shares', undefined, run, 'verified');
  const heads = run.map(({ head }) => /^[^占\d]*/.exec(head)?.[0] ?? '');
  const division = divisionOf(heads);
  // 农业占1%，工业占23%: the greater part of the whole is told in other words or not at all.
  const areOfAll = run.every(({ lead }) => SHARE_OF_ALL.test(lead)) && new Set(heads).size === heads.length;
  const areBare = division?.members.length === 3 && heads.every((head) => head.length <= LONGEST_MEMBER);
  if (!(areBare && areOfAll) && compare(valueOf(parts), HALF) <= 0) return undefined;
  const isOver = compare(valueOf(parts), HUNDRED) > 0;
  const leavesNothing = REMAINDER.test(heads.at(-1) ?? '') || division !== undefined || (isOver && areExclusive(heads));
  if (division?.members.length === 3 || (areOfAll && leavesNothing)) return sumOf('shares', undefined, run, 'closed');
  return likelyShares(run, areOfAll);
}

/** Bands that hold all there is, and shares that nearly make 100: a question. */
function likelyShares(run: readonly Mention[], areOfAll: boolean): Sum | undefined {
  const sum = valueOf(quantitiesIn(run));
  const isLikely = areBands(run) ? isNear(sum) : areOfAll && run.length >= FEWEST_KINDS && isQuiteNear(sum);
  return isLikely ? sumOf('shares', undefined, run, 'usual') : undefined;
}

/** 35岁以下占36%，36至50岁占44%，51岁以上占20%: bands of one measure, open at both ends, hold all there is. */
function areBands(run: readonly Mention[]): boolean {
  const ends = [run[0]?.gap ?? '', run.at(-1)?.gap ?? ''];
  return run.length > 2 && (areOpen(ends, '下', '上') || areOpen(ends, '上', '下'));
}
const areOpen = ([first = '', last = '']: readonly string[], begin: string, end: string): boolean =>
  first.includes(`以${begin}`) && last.includes(`以${end}`);

/** 一二三产分别占8.3%、41.4%、50.3%. */
function listedShares(reading: Reading): Sum[] {
  const sums: Sum[] = [];
  const mentions = mentionsOf(reading);
  for (const [i, first] of mentions.entries()) {
    const run = mentions.slice(i, i + 3);
    if (run.length < 3 || !areListedPercents(run)) continue;
    const lead = reading.text.slice(Math.max(0, first.quantity.start - 40), first.quantity.start);
    if (!INDUSTRIES.test(lead) || !LISTED_SHARES.test(lead) || LISTED_CHANGES.test(lead)) continue;
    const parts = quantitiesIn(run);
    if (agrees(undefined, parts)) sums.push(sumOf('shares', undefined, run, 'verified'));
    else if (isNear(valueOf(parts))) sums.push(sumOf('shares', undefined, run, 'closed'));
  }
  return sums;
}

/** 8.3%、41.4%和50.3%. */
function areListedPercents(run: readonly Mention[]): boolean {
  return (
    run.every(({ quantity, sentence }) => quantity.dimension === 'percent' && sentence === run[0]?.sentence) &&
    run.slice(1).every(({ gap }) => /^[、和，]$/.test(gap))
  );
}
