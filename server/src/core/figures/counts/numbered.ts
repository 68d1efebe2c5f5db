/**
 * Counts of what bears numbers: 第1组至第6组共6组, 附件1至附件5共5份 have a first and a last, and 分四批推进，第一批…，第四批… names them one by
 * one. Nothing is listed between marks, so the numbers themselves are counted.
 */
import { anyOf } from '../../norms/lexicon';
import { MEASURES_OF_A_COURSE, MEASURES_OF_THINGS, NAMES_WITH_A_NUMBER_BEHIND } from '../../norms/words/counting';
import { han } from '../../reading/numerals/write-han';
import { eachOf, mayHave } from '../../reading/seek';
import { span } from '../../text/span';
import { NUMBER } from './patterns';
import type { StatedCount } from './stated-count';
import { valueOf } from './value';

const NAMED = anyOf(['第', ...NAMES_WITH_A_NUMBER_BEHIND]);
/** 第1组至第6组共6组, 附件1至5，共5份. Between the two nothing but what bears the number. */
const FROM_TO = new RegExp(
  `${NAMED}(?<from>\\d{1,3}|${NUMBER})(?<what>[\\u4e00-\\u9fff]?)[至到—~-]{1,2}(?:${NAMED})?(?<to>\\d{1,3}|${NUMBER})` +
    `(?<last>[\\u4e00-\\u9fff]{0,2})[，（]?共(?:计|有)?(?<stated>\\d{1,3}|${NUMBER})(?<measure>[\\u4e00-\\u9fff])`,
  'g',
);
/** 分四批, 分为三个阶段. */
const PARTED = new RegExp(
  `分(?:成|为)?(?<stated>\\d{1,2}|${NUMBER})(?<measure>个?(?<what>${anyOf(MEASURES_OF_A_COURSE)}))`,
  'g',
);
const [FEWEST, MOST] = [2, 12];
/** A count that is farther off is of other things. */
const FARTHEST = 2;

/** The counts of numbered things in `text`. */
export function numberedCountsOf(text: string): readonly StatedCount[] {
  return [...rangesIn(text), ...coursesIn(text)];
}

function rangesIn(text: string): readonly StatedCount[] {
  if (!text.includes('共') || !mayHave(FROM_TO, text)) return [];
  return eachOf(FROM_TO, text).flatMap((match) => {
    const { from = '', to = '', stated: written = '', what = '', last = '', measure = '' } = match.groups ?? {};
    const [first, end, stated] = [from, to, written].map(valueOf);
    if (first === undefined || end === undefined || stated === undefined || end <= first) return [];
    if (!last.startsWith(what)) return [];
    // 第1组至第6组共48人: of other things.
    if (measure !== what && !MEASURES_OF_THINGS.includes(measure)) return [];
    if (Math.abs(stated - (end - first + 1)) > FARTHEST) return [];
    const at = match.index + match[0].length - measure.length - written.length;
    return counted({
      form: 'before',
      stated,
      listed: end - first + 1,
      number: span(at, at + written.length),
      count: span(at, at + written.length + measure.length),
      list: span(match.index, at - 1),
    });
  });
}

function coursesIn(text: string): readonly StatedCount[] {
  if (!text.includes('第二') || !mayHave(PARTED, text)) return [];
  return eachOf(PARTED, text).flatMap((match) => {
    const { stated: written = '', measure = '', what = '' } = match.groups ?? {};
    const stated = valueOf(written);
    if (stated === undefined || stated < FEWEST) return [];
    const at = match.index + match[0].length;
    const { many, end } = namedOneByOne(text, at, what);
    // Of two batches told of there may be more; the others are told elsewhere.
    if (many < FEWEST || (many < stated && many + 1 !== stated)) return [];
    const number = span(at - measure.length - written.length, at - measure.length);
    return counted({ form: 'after', stated, listed: many, number, count: span(number.start, at), list: span(at, end) });
  });
}

/** How many of 第一批, 第二批 … follow from `from` on, in order, and where the last of them ends. */
function namedOneByOne(text: string, from: number, what: string): { readonly many: number; readonly end: number } {
  let [many, end] = [0, from];
  for (let next = 1; next <= MOST; next++) {
    const at = [`第${han(next)}${what}`, `第${han(next)}个${what}`, `第${next}${what}`]
      .map((name) => text.indexOf(name, end))
      .filter((place) => place >= 0);
    if (at.length === 0) break;
    many = next;
    end = Math.min(...at) + what.length + 2;
  }
  return { many, end };
}

const counted = (count: Omit<StatedCount, 'agrees' | 'sure' | 'likely'>): StatedCount => ({
  ...count,
  agrees: count.stated === count.listed,
  sure: false,
  likely: true,
});
