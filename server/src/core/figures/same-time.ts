/** Whether two statements are of one time, as far as they, their paragraphs and headings say; a target and what came of it are of two. */
import { anyOf } from '../norms/lexicon';
import { BEGINNINGS_OF_KNOWN_YEARS, ENDINGS_OF_A_STRETCH, TIMES_THAT_LEND_NONE } from '../norms/words/spoken-times';
import type { Decimal } from '../reading/numerals/decimal';
import { isSlipOrLoss } from '../reading/numerals/slip';
import type { Fact } from './quantities/fact';
import type { Statement } from './statements';

/** Whether times agree, which they do when both name the same, or one names none; a target and what came of it are two facts. */
export function sameTime(a: Statement, b: Statement): boolean {
  if (areTargetAndOutcome(a.fact, b.fact)) return false;
  const [named, otherNamed] = [ownTime(a.fact), ownTime(b.fact)];
  if (named && otherNamed) return yearNamed(a) === yearNamed(b);
  if (a.fact.summary || b.fact.summary) return true;
  const [time, otherTime] = [named || around(a), otherNamed || around(b)];
  // What five years brought, and a figure of no stated time, which is the year's.
  if ((time === '' && YEARS.test(otherTime)) || (otherTime === '' && YEARS.test(time)))
    return isLongSlip(a.fact.quantity.value, b.fact.quantity.value);
  if (time === '' || otherTime === '' || time === otherTime) return true;
  return !named && !otherNamed && a.paragraph === b.paragraph;
}

/** 截至目前 names no time that another figure of the draft could not have. */
const ownTime = ({ time }: Fact): string => (time === '目前' ? '' : time);

/** A target and what came of it are two facts; two vague figures (左右, 以上) are both targets. */
export function areTargetAndOutcome(a: Fact, b: Fact): boolean {
  const isSumUp = (a.summary && !a.row) || (b.summary && !b.row);
  const { firmness } = a.quantity;
  return !isSumUp && a.planned !== b.planned && (firmness === 'exact' || firmness !== b.quantity.firmness);
}

/** 过去五年, 三年来, 十四五. */
const YEARS = new RegExp(
  String.raw`^${anyOf(BEGINNINGS_OF_KNOWN_YEARS)}?[二三四五六七八九十两\d]{1,2}年${anyOf(ENDINGS_OF_A_STRETCH)}?$` +
    '|^十[一二三四五]五$',
);
const LENDS_NONE = new RegExp(`^(?:${anyOf(TIMES_THAT_LEND_NONE)}|.{0,4}(?:以来|期间))$`);

/** The time that an earlier sentence or the heading lends; 当年 and 目前 lend none. */
function around({ fact, lent: { headingTime } }: Statement): string {
  if (fact.paragraphTime !== '' && !LENDS_NONE.test(fact.paragraphTime)) return fact.paragraphTime;
  // As sentences name it: 2024 of 2024年.
  return headingTime.length === 5 && YEAR.test(headingTime) ? headingTime.slice(0, 4) : headingTime;
}

const YEAR = /^(?:19|20)\d\d/;
/** The year that a time names by way of another is that of its paragraph, its heading, or the draft: 今年 and 全年 of a report on 2024. */
const BY_RELATION = /^(?<which>今年|去年|当年|全年)(?<part>.*)$/;

/** The time of a statement with the year it is of, where that can be told. */
export function yearNamed({ fact, lent: { headingTime, year } }: Pick<Statement, 'fact' | 'lent'>): string {
  const { which, part = '' } = BY_RELATION.exec(fact.time)?.groups ?? {};
  if (which === undefined) return fact.time;
  const near = [fact.paragraphTime, headingTime, year].flatMap((time) => YEAR.exec(time)?.[0] ?? [])[0];
  if (near === undefined && which === '全年') return `今年${part}`;
  return near === undefined ? fact.time : `${Number(near) - (which === '去年' ? 1 : 0)}${part}`;
}

/** 年初确定实事12件 … 上年的8件实事也全部办结: the set of another year is another set. */
export function areOfTwoYears(a: Statement, b: Statement): boolean {
  const [year, other] = [yearNamed(a), yearNamed(b)];
  const names = (time: string): boolean => YEAR.test(time) || time.startsWith('去年') || time.startsWith('明年');
  return year !== other && (names(year) || names(other)) && year !== '' && other !== '';
}

/** Whether both are of a year, or of a part of one, and not of the same. */
export function areOfTwoTimes(a: Statement, b: Statement): boolean {
  const [one, other] = [a, b].map((statement) => yearNamed(statement) || around(statement)) as [string, string];
  const isOfAYear = (time: string): boolean => YEAR.test(time) || OTHER_YEARS.some((year) => time.startsWith(year));
  const yearIn = (time: string): string => (isOfAYear(time) ? time.slice(0, YEAR.test(time) ? 4 : 2) : '');
  return differ(yearIn(one), yearIn(other)) || differ(partOfYear(a.fact.time), partOfYear(b.fact.time));
}
const OTHER_YEARS: readonly string[] = ['去年', '上年', '前年', '明年'];
/** 上半年 of 今年上半年, 7月 of 2024年7月. */
const partOfYear = (time: string): string => PART_OF_A_YEAR.exec(time)?.[0] ?? '';
const PART_OF_A_YEAR = /[上下]半年|.季度|\.?\d{1,2}月?$/;

/** Four digits or more and only one of them wrong, or two swapped: chance hardly makes that. */
export function isLongSlip(a: Decimal, b: Decimal): boolean {
  return a.digits > 999n && b.digits > 999n && a.exponent === b.exponent && isSlipOrLoss(a, b);
}

const differ = (one: string, other: string): boolean => one !== '' && other !== '' && one !== other;
