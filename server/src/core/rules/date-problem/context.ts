/** What the parts of date-problem share: a paragraph under judgement, and the points of time in it. */
import type { DateMention, DatePoint, DateRange, TimeMention } from '../../reading/dates/mention';
import type { Reading } from '../../reading/reading';
import type { RuleContext, RuleFinding } from '../rule';

/** One paragraph with its reading of time. */
export interface Judged {
  readonly reading: Reading;
  readonly text: string;
  readonly mentions: readonly TimeMention[];
  readonly context: RuleContext;
}

/** A part of the rule: finds one kind of mistake in one paragraph. Spans are paragraph-relative raw spans. */
export type Part = (judged: Judged) => Iterable<RuleFinding>;

export const isDate = (mention: TimeMention): mention is DateMention => mention.kind === 'date';
export const isRange = (mention: TimeMention): mention is DateRange => mention.kind === 'date-range';

/** Every date, those at the ends of ranges as well. */
export function pointsOf(mentions: readonly TimeMention[]): DatePoint[] {
  return mentions.flatMap((mention) =>
    isDate(mention) ? [mention] : isRange(mention) ? [mention.from, mention.to] : [],
  );
}

/** The years that are written out, each once. */
export function yearsOf(mentions: readonly TimeMention[]): number[] {
  return [
    ...new Set(pointsOf(mentions).flatMap((point) => (point.at.year && point.year !== undefined ? [point.year] : []))),
  ];
}

/**
 * The years that a date without one may belong to when `year` is the only one its surroundings name. A paper of December
 * announces January, one of January looks back at autumn; hence the neighbour at the turn of the year.
 */
export function possibleYears(year: number, month: number): number[] {
  return month <= 3 ? [year, year + 1] : month >= 10 ? [year, year - 1] : [year];
}

/** A day written out, of the calendar, of the draft's own year or of one that it names in figures. */
export const isDayOfThisYear = ({ precision, masked, lunar, yearWord }: DateMention): boolean =>
  precision === 'day' && !masked && !lunar && (yearWord ?? '今年') === '今年';
