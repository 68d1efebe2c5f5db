/**
 * Figures that nothing of their kind can have: 照度50万勒克斯, 降雨量50米, 留样125千克, 全县最高负荷41.2千瓦. What is measured stands in the clause before
 * the figure with nothing but 不高于, 控制在, 预计达到 between the two.
 */
import {
  BETWEEN_A_MEASURE_AND_ITS_FIGURE,
  BOUNDS_OF_MEASURES,
  type Bounds,
  CHANGE_A_MEASURE,
  LEAD_TO_A_LEVEL,
} from '../../norms/words/bounds-of-measures';
import { toNumber } from '../../reading/numerals/decimal';
import type { Mention } from './mention';
import type { OddUnit } from './odd-units';

const BY_DIMENSION = new Map<string, Bounds[]>();
for (const bounds of BOUNDS_OF_MEASURES)
  BY_DIMENSION.set(bounds.dimension, [...(BY_DIMENSION.get(bounds.dimension) ?? []), bounds]);

const CLAUSE_ENDS = '，。；、（(,';
/** 千瓦/时, 米每秒: it is of another quantity. */
const GOES_ON = '/／·每';
/** So much stands between the two at most. */
const FURTHEST = 10;

/** What is odd in the size of `mention`. */
export function oddSize({ quantity, gap, after }: Mention): OddUnit | undefined {
  const known = BY_DIMENSION.get(quantity.dimension);
  if (!known || GOES_ON.includes(after.charAt(0) || '\n')) return undefined;
  const size = toNumber(quantity.value);
  for (const { nouns, most, least, of, unless } of known) {
    const isOutside = (most !== undefined && size > most) || (least !== undefined && size < least && size !== 0);
    if (!isOutside) continue;
    const clause = gap.slice(Math.max(...[...CLAUSE_ENDS].map((mark) => gap.lastIndexOf(mark))) + 1);
    const noun = nouns.find((one) => isMeasuredBy(clause, one));
    if (unless?.some((word) => gap.includes(word))) continue;
    if (noun !== undefined && (!of || of.some((word) => clause.includes(word))))
      return { kind: 'size', stated: quantity, of: noun, beside: [], sure: false };
  }
  return undefined;
}

/** Whether the figure behind `clause` is the level of `noun`. */
function isMeasuredBy(clause: string, noun: string): boolean {
  const at = clause.lastIndexOf(noun);
  if (at < 0) return false;
  const between = clause.slice(at + noun.length);
  if (between.length > FURTHEST) return false;
  const changes = [...between].some((character) => CHANGE_A_MEASURE.includes(character));
  if (changes) return [...LEAD_TO_A_LEVEL].some((word) => between.endsWith(word));
  return [...between].every((character) => BETWEEN_A_MEASURE_AND_ITS_FIGURE.includes(character));
}
