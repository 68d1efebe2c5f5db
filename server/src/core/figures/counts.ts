/**
 * Stated counts inside a paragraph, and the lists they stand by: “A、B、C三个镇”, “三个镇：A、B、C”, “A、B等5个镇”.
 *
 * Much that looks like such a pair is none: 残疾人两项补贴 stands at the end of many lists it does not count. So every way
 * to count a list is tried, a pair that agrees in any of them agrees, and only plain lists are ever `sure` to disagree.
 */
import { anyOf } from '../norms/lexicon';
import { MAKES_A_WORD_WITH_YUE } from '../norms/words/before-a-number';
import { WORDS_OF_A_LEAST, VERBS_BEHIND_A_LEAST, WORDS_OF_ABOUT_SO_MANY } from '../norms/words/announcing';
import {
  COUNTING_NUMERALS,
  MEASURE_OF_NAMED_PEOPLE,
  MEASURES_BEFORE_A_LIST_ALONE,
  MEASURES_BESIDE_A_LIST,
  MEASURES_OF_KINDS,
  WORDS_OF_AN_INEXACT_COUNT,
} from '../norms/words/counting';
import type { Reading } from '../reading/reading';
import { type Span, span } from '../text/span';
import { type CountInName, countsInNames } from './counts/counts-in-names';
import { listAfter, listNamed } from './counts/list-after';
import { listBefore } from './counts/list-before';
import { NOT_A_COUNT, NUMBER, NUMBER_BEGINS, OR } from './counts/patterns';
import { numberedCountsOf } from './counts/numbered';
import { onesOf } from './counts/ones';
import { sameWordInEach } from './counts/same-word-in-each';
import type { Count, StatedCount } from './counts/stated-count';
import { valueOf } from './counts/value';
import { isIn, mayHave } from '../reading/seek';
import { Seeker } from '../reading/seeker';

/** 三个, 12家. */
const COUNT = new Seeker(`(?<!、)${NUMBER_BEGINS}(?<number>${NUMBER})(?<measure>${anyOf(MEASURES_BESIDE_A_LIST)})`, {
  words: [COUNTING_NUMERALS],
  digitsBefore: MEASURES_BESIDE_A_LIST.map((measure) => measure.charAt(0)).join(''),
});
/** 三个以上, 三家左右. */
const NOT_EXACT = new RegExp(`^${anyOf(WORDS_OF_AN_INEXACT_COUNT)}`);
/** 四类或五类, 三到五个: one of two counts, and none to hold a list to. */
const ALTERNATIVE_FOLLOWS = new RegExp(`^${OR}${NUMBER}`);
const ALTERNATIVE_PRECEDES = new RegExp(`${NUMBER}${anyOf(MEASURES_BESIDE_A_LIST)}?${OR}$`);
/** What 或, 还是, 至 and a dash begin and end with. */
const OPENS_OR = '或还至到—–～~-';
const CLOSES_OR = '或者是至到—–～~-';
/** Lists that a count sums up are of so many items. */
const [FEWEST, MOST] = [2, 30];

/** The stated counts of a paragraph that stand by a list. */
export function statedCountsOf(reading: Reading): readonly StatedCount[] {
  return reading.derive(readCounts);
}

/** What parts items: marks, or the ends of quotations and titles that stand side by side. */
const PARTS = /[、，；]|”“|》《/;

/** 主要有两种：甲制和乙制: a list without a mark. */
const mayNameTwo = (text: string): boolean => {
  const colon = text.indexOf('：');
  return colon > 0 && '种类个项'.includes(text.charAt(colon - 1)) && text.includes('和', colon);
};

function readCounts(reading: Reading): readonly StatedCount[] {
  const { text, kind, ordinal } = reading;
  if (kind === 'code' || kind === 'front-matter') return [];
  if (kind === 'row') return countsInCells(text);
  const numbered = numberedCountsOf(text);
  if (!mayHave(PARTS, text) && !mayNameTwo(text)) return numbered;
  const ones = [...onesOf(text), ...sameWordInEach(text), ...numbered];
  const isNew = (start: number, known: readonly StatedCount[]): boolean =>
    !known.some(({ number }) => number.start === start);
  const beside = countsBeside(text, ordinal?.length ?? 0).filter(({ number }) => isNew(number.start, ones));
  const named = countsInNames(text).filter(({ start }) => isNew(start, beside) && isNew(start, ones));
  return [...beside, ...named.flatMap((name) => listOfName(text, name) ?? []), ...ones];
}

/** The counts that have their list right before or behind them; what stands before clean offset `from` is none of a list. */
const countsBeside = (text: string, from: number): readonly StatedCount[] =>
  COUNT.allIn(text).flatMap((match) => {
    const counted = countAt(match, text);
    return (counted && (listBefore(text, counted, from) ?? listAfter(text, counted))) ?? [];
  });

/** No list goes from one cell into another. What a cell has room for may be cut short, so that nothing is sure. */
function countsInCells(text: string): readonly StatedCount[] {
  if (!text.includes('、')) return [];
  return countsBeside(text.replaceAll('|', '\n').replaceAll('\t', '\n'), 0).map((stated) => ({
    ...stated,
    sure: false,
    likely: stated.sure || stated.likely === true,
  }));
}

/** “五步议事法” counts steps, whatever they are called; of other names the items show it. */
function listOfName(text: string, name: CountInName): StatedCount | undefined {
  const { stated, made, start, end } = name;
  if (!MEASURES_BEFORE_A_LIST_ALONE.includes(made)) return listNamed(text, name);
  const counted = { stated, measure: made, number: span(start, end), count: span(start, end + made.length) };
  return listAfter(text, counted) ?? listNamed(text, name);
}

/** The count that was matched, if it is exact and of a size that lists have. */
function countAt(match: RegExpExecArray, text: string): Count | undefined {
  const { number: written = '', measure = '' } = match.groups ?? {};
  const number = span(match.index, match.index + written.length);
  const count = span(match.index, match.index + match[0].length);
  const stated = valueOf(written);
  if (stated === undefined || stated < FEWEST || stated > MOST) return undefined;
  if (measure === MEASURE_OF_NAMED_PEOPLE && !mayBeNamed(text, count)) return undefined;
  // 二类经销商: the second class. Who counts two says 两.
  if (written === '二' && MEASURES_OF_KINDS.includes(measure)) return undefined;
  if (NOT_A_COUNT.test(text.slice(number.end, number.end + 8))) return undefined;
  if (isOneOfTwo(text, number.start, count.end)) return undefined;
  if (isBounded(text, number.start)) return undefined;
  return NOT_EXACT.test(text.slice(count.end, count.end + 2)) ? undefined : { stated, measure, count, number };
}

const BOUNDED = new RegExp(
  `(?:${anyOf(WORDS_OF_A_LEAST)}${anyOf(VERBS_BEHIND_A_LEAST)}?|(?<![${MAKES_A_WORD_WITH_YUE}])${anyOf(WORDS_OF_ABOUT_SO_MANY)}) ?$|[类种项个条][^，。；：]{0,6}中的$`,
);
const LONGEST_BOUND = 10;
/** 至少3家机构：规模（…）、增速（…）, 约6项任务投入：: so many or more or fewer will do, as in 下列三类中的两类, and no list is held to it. */
export const isBounded = (text: string, start: number): boolean =>
  isIn(BOUNDED, text.slice(Math.max(0, start - LONGEST_BOUND), start));

/** A name is of four characters at most, so that one of them is no farther from its mark: 张明、李强两人, 张明和李强两人; 两人：张明. */
function mayBeNamed(text: string, { start, end }: Span): boolean {
  const near = text.slice(Math.max(0, start - 6), start);
  return near.includes('、') || near.includes('和') || '：（'.includes(text.charAt(end) || '\n');
}

/** Whether the count from `start` to `end` is one of two that are left open: 四类或五类. */
export function isOneOfTwo(text: string, start: number, end: number): boolean {
  // One character tells nearly always that there is none.
  if (OPENS_OR.includes(text.charAt(end)) && ALTERNATIVE_FOLLOWS.test(text.slice(end, end + 6))) return true;
  return (
    CLOSES_OR.includes(text.charAt(start - 1)) && ALTERNATIVE_PRECEDES.test(text.slice(Math.max(0, start - 8), start))
  );
}
