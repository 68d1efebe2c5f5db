/** Parts of 100: 三次产业结构调整为8.3∶41.4∶50.3; 男性占45%，女性占55%. */
import { areExclusive, divisionOf, REMAINDER } from '../../norms/partitions';
import { add, compare, type Decimal, decimal, parseDecimal, subtract } from '../../reading/numerals/decimal';
import type { Quantity } from '../../reading/quantities/quantity';
import type { Reading } from '../../reading/reading';
import { type Mention, mentionsOf } from './mentions';
import { agrees, HUNDRED, type Sum, valueOf } from './sum';

const NUMBER = '\\d{1,3}(?:\\.\\d{1,2})?';
const STRUCTURE = new RegExp(`(?<![\\d.：:])${NUMBER}(?:%?\\s?[：:]\\s?${NUMBER}){2,}(?![\\d：:])`, 'g');
/** Words that make the figures shares of one whole. */
const INDUSTRIES = /三次产业|三大?产业|一二三产|一、二、三产|第一、第?二、第?三产业|产业结构/;
const SHARE_WORDS = /结构|比例|比重|占比|构成|之比|产业比/;
const NEAR = decimal(10n);

/** Sums to 100 in `reading`. */
export function shareSums(reading: Reading): readonly Sum[] {
  return [...structures(reading), ...shares(reading), ...listedShares(reading)];
}

function structures(reading: Reading): Sum[] {
  const { text } = reading;
  const sums: Sum[] = [];
  for (const found of text.matchAll(STRUCTURE)) {
    const parts: Quantity[] = [];
    for (const number of found[0].matchAll(/\d+(?:\.\d+)?/g)) parts.push(bare(number[0], found.index + number.index));
    const around = text.slice(Math.max(0, found.index - 60), found.index);
    const sum = valueOf(parts);
    if (agrees(undefined, parts)) sums.push({ pattern: 'structure', parts, evidence: 'verified' });
    else if (
      INDUSTRIES.test(around) && parts.every((part) => compare(part.value, HUNDRED) < 0)
        ? compare(sum, decimal(50n)) > 0
        : SHARE_WORDS.test(around) && near(sum) && found[0].includes('.')
    ) {
      sums.push({ pattern: 'structure', parts, evidence: 'closed' });
    }
  }
  return sums;
}

function bare(written: string, start: number): Quantity {
  const places = written.split('.')[1]?.length ?? 0;
  const end = start + written.length;
  return {
    start,
    end,
    unitStart: end,
    unit: '',
    dimension: 'share',
    value: parseDecimal(written),
    step: decimal(1n, -places),
    full: false,
    firmness: 'exact',
    han: false,
  };
}

function near(sum: Decimal): boolean {
  const miss = subtract(sum, HUNDRED);
  return compare(miss, NEAR) <= 0 && compare(add(miss, NEAR), decimal(0n)) >= 0;
}

/** A占x%，B占y%，C占z% in one sentence or over parallel ones. */
function shares(reading: Reading): Sum[] {
  const all = mentionsOf(reading).filter(
    (m) =>
      m.quantity.dimension === 'percent' &&
      /占(?![用地])[^，。；：、]{0,14}$|比重(?:为|达)?$/.test(m.lead) &&
      m.quantity.range === undefined &&
      m.quantity.firmness === 'exact',
  );
  const sums: Sum[] = [];
  let from = 0;
  for (let i = 1; i <= all.length; i++) {
    if (i < all.length && continues(all[i - 1]!, all[i]!, reading)) continue;
    const sum = closedShares(all.slice(from, i));
    if (sum) sums.push(sum);
    from = i;
  }
  return sums;
}

function continues(a: Mention, b: Mention, reading: Reading): boolean {
  const between = reading.text.slice(a.quantity.end, b.quantity.start);
  return between.length <= 60 && !/。/.test(between) && !/其中/.test(between);
}

function closedShares(run: readonly Mention[]): Sum | undefined {
  if (run.length < 2) return undefined;
  const parts = run.map((m) => m.quantity);
  if (agrees(undefined, parts)) return { pattern: 'shares', parts, evidence: 'verified' };
  const heads = run.map((m) => m.head.replace(/占.*$/, '').replace(/\d.*$/, ''));
  const direct =
    run.every((m) => /占(?:比|总数|总数的|总人数的)?(?:为|达)?$/.test(m.lead)) && new Set(heads).size === heads.length;
  const division = divisionOf(heads);
  const over = compare(valueOf(parts), HUNDRED) > 0;
  const closed =
    division?.members.length === 3 ||
    (direct && (REMAINDER.test(heads[heads.length - 1]!) || division !== undefined || (over && areExclusive(heads))));
  return closed ? { pattern: 'shares', parts, evidence: 'closed' } : undefined;
}

/** 一二三产分别占8.3%、41.4%、50.3%. */
function listedShares(reading: Reading): Sum[] {
  const sums: Sum[] = [];
  const mentions = mentionsOf(reading);
  for (let i = 0; i + 2 < mentions.length; i++) {
    const run = mentions.slice(i, i + 3);
    if (run.some((m) => m.quantity.dimension !== 'percent' || m.sentence !== run[0]!.sentence)) continue;
    if (!run.slice(1).every((m) => /^[、和，]$/.test(m.gap))) continue;
    const lead = reading.text.slice(Math.max(0, run[0]!.quantity.start - 40), run[0]!.quantity.start);
    if (!INDUSTRIES.test(lead) || !/占|比重|结构/.test(lead) || /增长|拉动|贡献|增速|下降|提高/.test(lead)) continue;
    const parts = run.map((m) => m.quantity);
    if (agrees(undefined, parts)) sums.push({ pattern: 'shares', parts, evidence: 'verified' });
    else if (near(valueOf(parts))) sums.push({ pattern: 'shares', parts, evidence: 'closed' });
  }
  return sums;
}
