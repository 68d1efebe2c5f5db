/** What time a figure speaks of, as far as its sentence says: 今年, 2024年, 上半年, “十四五”, 五年来, 目前, 到2030年. */
import { COUNTING_NUMERALS } from '../../norms/words/counting';
import { anyOf, words } from '../../norms/lexicon';
import {
  BEGINNINGS_OF_A_STRETCH,
  BEGINNINGS_OF_AN_ERA,
  EARLY_FIVE_YEAR_PLANS,
  ENDINGS_OF_A_STRETCH,
  HALVES_OF_A_YEAR,
  OTHER_NAMES_OF_A_YEAR,
  PARTS_OF_A_YEAR,
  WHAT_FILLS_A_STRETCH,
  WORDS_AFTER_A_PLAN,
  WORDS_FOR_NOW,
  YEARS_BY_RELATION,
} from '../../norms/words/spoken-times';
import { FULL_YEAR } from '../../reading/dates/patterns';
import { inPassing } from '../../reading/derived';
import { readHan } from '../../reading/numerals/read';
import type { Reading } from '../../reading/reading';
import { Seeker } from '../../reading/seeker';

/** A time expression in clean text and one spelling of it that can be compared. */
export interface TimeMention {
  readonly start: number;
  readonly end: number;
  readonly key: string;
}

const HAN_DIGIT = `[${COUNTING_NUMERALS.join('')}]`;
const SMALL_NUMBER = String.raw`(?:${HAN_DIGIT}|\d{1,2})`;
const HALF = anyOf(HALVES_OF_A_YEAR);
const QUARTER = '[一二三四]季度';
const MONTH = String.raw`(?:\d{1,2}|${HAN_DIGIT}{1,2})`;
/** 1—3月, 1至6月: by their months the first quarter, the first half and the first three quarters. */
const FIRST_MONTHS = '1[-—–～~至到][369]月份?';
const FIRST_QUARTERS = '前[一二三]季度';
const STRETCH_BEGINS = anyOf(BEGINNINGS_OF_A_STRETCH);

const TIMES = {
  /** 2024年, 2024年全年, 2024年1—12月, 2021—2025年, 2021年至2025年, 2024年3月, 2024年上半年; 截至2024年12月31日 and 2024年末 are of 2024. What was on its last day alone is not of the year. */
  year:
    String.raw`(?<year>${FULL_YEAR})(?:年?[-—–～~至到](?<toYear>${FULL_YEAR}))? ?年` +
    String.raw`(?:度?全年|1[-—–~～至到]12月份?|(?<=截[至止]\d{4}年)12月31日|[末底]| ?(?<months>${FIRST_MONTHS})| ?(?<month>${MONTH}) ?月|(?<half>${HALF})|(?<quarter>${QUARTER}))?`,
  /** 今年, 去年上半年. */
  relative: String.raw`(?<relative>${anyOf(YEARS_BY_RELATION)})(?:全年|(?<relativePart>${HALF}|${QUARTER}|${FIRST_QUARTERS}|${FIRST_MONTHS}|\d{1,2}月))?`,
  /** 上半年, 前三季度, 年底. */
  part: String.raw`${HALF}|${QUARTER}|${FIRST_QUARTERS}|${anyOf(PARTS_OF_A_YEAR)}`,
  /** “十四五”时期, 七五期间. */
  plan: String.raw`“?(?<plan>十[一二三四五]五|${anyOf(EARLY_FIVE_YEAR_PLANS)})”?${anyOf(WORDS_AFTER_A_PLAN)}?`,
  /** 过去五年, 今后三年间, 三年来. */
  stretch:
    String.raw`(?:${STRETCH_BEGINS}|此后)?${SMALL_NUMBER}年${anyOf(ENDINGS_OF_A_STRETCH)}` +
    String.raw`|${STRETCH_BEGINS}${SMALL_NUMBER}年`,
  /** 改革开放以来, 党的二十大以来, 春节期间. */
  era:
    String.raw`(?:${anyOf(BEGINNINGS_OF_AN_ERA)}|党的[\u4e00-\u9fff]{2,4}|${SMALL_NUMBER}年)(?:以来|期间)` +
    String.raw`|${anyOf(WHAT_FILLS_A_STRETCH)}期间`,
  now: anyOf(WORDS_FOR_NOW),
};
const HAN_DIGITS = COUNTING_NUMERALS.join('');
const TIME = new Seeker(Object.values(TIMES).join('|'), {
  words: [
    HAN_DIGITS,
    HALVES_OF_A_YEAR,
    [...HAN_DIGITS].map((digit) => `前${digit}`),
    YEARS_BY_RELATION,
    PARTS_OF_A_YEAR,
    EARLY_FIVE_YEAR_PLANS,
    [...`十${EARLY_FIVE_YEAR_PLANS.map((plan) => plan.charAt(0)).join('')}`].map((first) => `“${first}`),
    BEGINNINGS_OF_A_STRETCH.flatMap((word) => [...`${HAN_DIGITS}0123456789`].map((digit) => word + digit)),
    words('此后 党的'),
    BEGINNINGS_OF_AN_ERA,
    WHAT_FILLS_A_STRETCH,
    WORDS_FOR_NOW,
  ],
  digitsBefore: '年-—–～~至到',
});

/** Time expressions of `text` in order. */
export function timesOf(text: string): TimeMention[] {
  return Array.from(TIME.allIn(text), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    key: keyOf(match[0], match.groups ?? {}),
  }));
}

/** The time expressions of a paragraph, asked for while its facts are read. */
export const timesIn = inPassing(({ text }: Reading) => timesOf(text));

/** One spelling for one time: 2024年上半年 is “2024上半年”, 本年度 is 今年. */
function keyOf(written: string, named: Readonly<Record<string, string | undefined>>): string {
  const { year, toYear, month, half = '', quarter = '', months = '', relative, relativePart = '', plan } = named;
  if (year)
    return `${yearKey(year)}${toYear ? `-${yearKey(toYear)}` : ''}${partKey(months)}${month ? `.${month}` : ''}${half}${quarter}`;
  if (relative) return (OTHER_NAMES_OF_A_YEAR[relative] ?? relative) + partKey(relativePart);
  return plan ?? written.replace(/^截至/, '');
}

/** 1—3月 is 一季度. */
function partKey(written: string): string {
  const last = /^1\D(?<last>[369])/.exec(written)?.groups?.['last'];
  return last === undefined ? written : (NAMES_OF_FIRST_MONTHS[last] ?? written);
}
const NAMES_OF_FIRST_MONTHS: Readonly<Record<string, string>> = { 3: '一季度', 6: '上半年', 9: '前三季度' };

/** 一九八○ and 1980 are one year. */
const yearKey = (written: string): string => String(readHan(written));
