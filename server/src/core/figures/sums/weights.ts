/**
 * Weights, which make 100: 总成绩=笔试成绩×40%+面试成绩×60%; 按笔试40%、面试30%、考核30%的权重. A formula that goes on with what has no
 * weight (＋加分) has others beside them.
 */
import { anyOf } from '../../norms/lexicon';
import { WORDS_OF_WEIGHTS } from '../../norms/words/shares';
import { exactly } from '../../reading/quantities/written-forms';
import { absolute, compare, decimal, equals, HUNDRED, subtract } from '../../reading/numerals/decimal';
import type { Quantity } from '../../reading/quantities/quantity';
import type { Reading } from '../../reading/reading';
import { mayHave } from '../../reading/seek';
import { type Mention, mentionsOf, quantitiesIn } from './mentions';
import { type Sum, valueOf } from './sum';

/** 笔试成绩×40%, 40%×笔试成绩, in brackets or not: one term of a formula. */
const TERM =
  /^[（(]?\s*(?:[^\d×*+＋%％]{1,16}[×*]\s*)?(\d{1,2}(?:\.\d)?)\s*[%％](?:\s*[×*][^\d×*+＋%％]{1,16})?[）)]?$/;
/** What a formula stands behind. */
const BEGINS = '=＝';
/** What it ends at. */
const FORMULA_ENDS = '，。；：、=＝”\n';
/** 、面试, between two weights in words. */
const NEXT_NAME = /^[、，和][\u4e00-\u9fff]{0,10}$/;
const NAMES_WEIGHTS = new RegExp(`^的?${anyOf(WORDS_OF_WEIGHTS)}`);
/** So far off the figures are no weights. */
export const FARTHEST_FROM_HUNDRED = decimal(30n);

/** Sums of weights to 100 in a paragraph. */
export function weightSums(reading: Reading): readonly Sum[] {
  const { text } = reading;
  if (reading.kind === 'row' || !text.includes('%')) return [];
  return [...formulasIn(text), ...(mayHave(NAMES_WEIGHTS, text) ? weightsIn(mentionsOf(reading), text) : [])];
}

function weightsIn(mentions: readonly Mention[], text: string): readonly Sum[] {
  const sums: Sum[] = [];
  for (let i = 0; i < mentions.length; i++) {
    const run: Mention[] = [];
    for (let next = mentions[i]; next && isWeight(next); next = mentions[i + run.length]) {
      if (run.length > 0 && !NEXT_NAME.test(next.gap)) break;
      run.push(next);
    }
    const last = run.at(-1)?.quantity.end ?? 0;
    if (run.length < 2) continue;
    i += run.length - 1;
    if (NAMES_WEIGHTS.test(text.slice(last, last + 8)) && !areOfEach(run, text))
      sums.push(...toHundred(quantitiesIn(run)));
  }
  return sums;
}

/** 对三类企业分别按1%、5%、20%的比例抽查: each has a rate of its own; what is shared out (分担, 分配) makes a whole. */
const areOfEach = (run: readonly Mention[], text: string): boolean =>
  EACH_BY.test(text.slice(0, run[0]?.quantity.start)) && !SHARES_OUT.test(text.slice(run.at(-1)?.quantity.end));
const EACH_BY = /分别(?:[按以]照?)?$/;
const SHARES_OUT = /^的?比例[^，。；]{0,4}(?:分|[负承共]担|出资|筹)/;

function formulasIn(text: string): readonly Sum[] {
  const sums: Sum[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!BEGINS.includes(text.charAt(at))) continue;
    let end = at + 1;
    while (end < text.length && !FORMULA_ENDS.includes(text.charAt(end))) end++;
    const parts = termsOf(text.slice(at + 1, end), at + 1);
    if (parts.length > 1) sums.push(...toHundred(parts));
    at = end - 1;
  }
  return sums;
}

/** The weights of a formula that stands at `start`; none where one of its terms has none. */
function termsOf(formula: string, start: number): readonly Quantity[] {
  const parts: Quantity[] = [];
  let at = start;
  for (const term of formula.split(/[+＋]/)) {
    const weight = TERM.exec(term.trim())?.[1];
    if (weight === undefined) return [];
    const from = at + term.indexOf(weight);
    parts.push(percentAt(weight, from));
    at += term.length + 1;
  }
  return parts;
}

const percentAt = (written: string, start: number): Quantity => exactly(written, start, '%', 'percent');

function toHundred(parts: readonly Quantity[]): readonly Sum[] {
  const sum = valueOf(parts);
  if (equals(sum, HUNDRED)) return [{ pattern: 'shares', parts, evidence: 'verified' }];
  const isNear = compare(absolute(subtract(sum, HUNDRED)), FARTHEST_FROM_HUNDRED) <= 0;
  return isNear ? [{ pattern: 'shares', parts, evidence: 'usual' }] : [];
}

/** An exact percentage, as weights are. */
export const isWeight = ({ quantity: { dimension, range, firmness } }: Mention): boolean =>
  dimension === 'percent' && range === undefined && firmness === 'exact';
