/** Dates and times that cannot be right: impossible days, wrong weekdays, reversed ranges, lengths that do not fit their ends. */
import type { DateMention } from '../reading/dates/mention';
import { datesOf } from '../reading/dates/read';
import { paragraphsWith } from '../report/paragraphs-with';
import type { Reading } from '../reading/reading';
import { datedOn } from '../report/dated';
import type { Paragraph, Report } from '../report/report';
import { shift } from '../text/span';
import { type Judged, type Part, pointsOf, possibleYears, yearsOf } from './date-problem/context';
import { dayOfDraft, daysOfDraft } from './date-problem/calendar-of-draft';
import { impossibleDays } from './date-problem/days';
import { wrongDurations } from './date-problem/durations';
import { eventOnTwoTimes } from './date-problem/event-days';
import { inForceTwice } from './date-problem/in-force';
import { inForceBeforeIssue } from './date-problem/in-force-early';
import { beforeItHappened, issuedInAnotherYear } from './date-problem/issued';
import { deedsOutOfOrder } from './date-problem/out-of-order';
import { halfWritten } from './date-problem/half-written';
import { numberedInAnotherYear } from './date-problem/numbered';
import { outOfPeriod } from './date-problem/out-of-period';
import { livesFromBirth } from './date-problem/lives';
import { overdue } from './date-problem/overdue';
import { reversedRanges } from './date-problem/ranges';
import { wrongReckonings } from './date-problem/reckoned';
import { revisionsOutOfCount } from './date-problem/revisions';
import { asksByDay, signedLater } from './date-problem/signed-later';
import { stagesOutOfOrder } from './date-problem/stages';
import { dayToldAgain } from './date-problem/told-again';
import { toldBefore } from './date-problem/told-before';
import {
  judge,
  nearestYear,
  fits,
  neighbourFits,
  type Pair,
  weekdayPairs,
  wrongWeekdays,
} from './date-problem/weekdays';
import { yearBeside } from './date-problem/weekdays-by-neighbours';
import { monthsMiscalled } from './date-problem/months-miscalled';
import type { Rule, RuleContext, RuleFinding } from './rule';

const PARTS: readonly Part[] = [
  impossibleDays,
  wrongWeekdays,
  reversedRanges,
  wrongDurations,
  wrongReckonings,
  deedsOutOfOrder,
  livesFromBirth,
  issuedInAnotherYear,
  beforeItHappened,
];

export const dateProblem: Rule = {
  meta: {
    id: 'date-problem',
    title: { 'zh-CN': '日期时间有误', en: 'Impossible or contradictory date' },
    why: {
      'zh-CN': '不存在的日期、对不上的星期会让人走错时间，也让人怀疑全文。',
      en: 'A date that does not exist, or whose weekday is wrong, sends readers on the wrong day and casts doubt on the rest.',
    },
    level: '事实',
    source: {
      'zh-CN': '公历；GB/T 15835—2011 5.1.4；GB/T 7408',
      en: 'The calendar; GB/T 15835—2011 5.1.4; GB/T 7408',
    },
    defaultSeverity: 'error',
    fixable: true,
  },
  *checkParagraph(reading: Reading, context: RuleContext): Iterable<RuleFinding> {
    const mentions = datesOf(reading);
    if (mentions.length === 0) return;
    const judged: Judged = { reading, text: reading.text, mentions, context };
    for (const part of PARTS) yield* part(judged);
  },
  *check(report: Report, context: RuleContext): Iterable<RuleFinding> {
    yield* weekdaysWithoutYear(report, context);
    yield* signedLater(report, context);
    yield* overdue(report, context, asksByDay(report));
    yield* toldBefore(report, context);
    yield* daysOfDraft(report, context);
    yield* halfWritten(report, context);
    yield* monthsMiscalled(report, context);
    yield* inForceTwice(report, context);
    yield* inForceBeforeIssue(report, context);
    yield* numberedInAnotherYear(report, context);
    yield* revisionsOutOfCount(report, context);
    yield* dayToldAgain(report, context);
    yield* outOfPeriod(report, context);
    yield* eventOnTwoTimes(report, context);
    yield* stagesOutOfOrder(report, context);
  },
};

/** Weekdays of dates whose paragraph names no year: by the years that the whole draft names, and by the day it bears. */
function* weekdaysWithoutYear(report: Report, context: RuleContext): Iterable<RuleFinding> {
  const bare = paragraphsWith(report, bareWeekdayIn);
  if (bare.length === 0) return;
  const years = [...new Set(paragraphsWith(report, yearsIn).flatMap(({ reading }) => yearsIn(reading)))].sort(
    (a, b) => b - a,
  );
  const [last, first = last] = years;
  if (last === undefined || first === undefined) return;
  const areFew = areOfOneTime(years);
  const dated = dayOfFew(report, areFew);
  // 从1998年起用它: the only year that is named is of no day of the draft.
  if (areFew && !datesTheDraft(report, last)) return;
  if (!areFew && !dated) {
    yield* weekdaysBeside(report, bare, context);
    return;
  }
  const weekdays = weekdaysIn(bare, context);
  const pairs = weekdays.map(({ pair }) => pair);
  if ([...years, ...yearOf(dated)].some((year) => neighbourFits(pairs, year))) return;
  const odd = outOfLine(pairs, last);
  for (const { judged, pair, offset } of weekdays) {
    const nearest = dated && !pair.point.yearWord ? nearestYear(pair.point, dated) : undefined;
    const candidates = areFew ? mayBeOf(pair, last, first) : [...years];
    const found = [...judge(judged, pair, [...new Set([...candidates, ...(nearest ?? [])])], 'warning')];
    // 5月31日（星期五） fits the year before, which is named elsewhere; a draft of July means the May that was.
    const told = found.length > 0 ? found : judgedAgain(judged, pair, nearest ?? (pair === odd ? [last] : undefined));
    for (const finding of told) yield moved(finding, offset);
  }
}

const yearOf = (dated: DateMention | undefined): readonly number[] => (dated?.year ? [dated.year] : []);

/** One year, or two that follow one another. */
const areOfOneTime = ([last = 0, first = last, another]: readonly number[]): boolean =>
  another === undefined && last - first <= 1;

/** The days of this year, as far as they say, with their weekdays. */
const weekdaysIn = (paragraphs: readonly Paragraph[], context: RuleContext) =>
  paragraphs
    .flatMap(({ reading, span }) => {
      const judged: Judged = { reading, text: reading.text, mentions: datesOf(reading), context };
      return weekdayPairs(judged).map((pair) => ({ judged, pair, offset: span.start }));
    })
    .filter(({ pair }) => !pair.point.yearWord || pair.point.yearWord === '今年');

/** Whether `year`, or the one before it, stands in a date with its month, in the title or a heading, or opens a line. */
function datesTheDraft(report: Report, year: number): boolean {
  const titled = report.title?.text ?? '';
  if (titled.includes(String(year)) || titled.includes(String(year - 1)) || dayOfDraft(report)) return true;
  return paragraphsWith(report, yearsIn).some(({ kind, reading }) =>
    pointsOf(datesOf(reading)).some(
      ({ at, month, start }) => at.year && (month !== undefined || kind === 'heading' || start === 0),
    ),
  );
}

/** Of many years, that of the day beside: it informs. */
function* weekdaysBeside(report: Report, bare: readonly Paragraph[], context: RuleContext): Iterable<RuleFinding> {
  for (const paragraph of bare) {
    const { reading, span } = paragraph;
    const judged: Judged = { reading, text: reading.text, mentions: datesOf(reading), context };
    for (const pair of weekdayPairs(judged)) {
      const years = pair.point.yearWord ? undefined : yearBeside(report, paragraph, pair);
      for (const finding of judgedAgain(judged, pair, years)) yield moved(finding, span.start);
    }
  }
}

/** By a year that only the other days of the draft tell, a day informs. */
const judgedAgain = (judged: Judged, pair: Pair, years: readonly number[] | undefined): Iterable<RuleFinding> =>
  years ? judge(judged, pair, years, 'information') : [];

/**
 * The one day that has not the weekday of `year` where all others of the draft have, if it stands among them in the order of that year:
 * 3月5日（星期四） … 12月5日（星期五） in a plan of 2026 is not of the December before.
 */
function outOfLine(pairs: readonly Pair[], year: number): Pair | undefined {
  const odd = pairs.filter(({ point, weekday }) => !fits(year, point, weekday));
  const days = pairs.map(({ point: { month = 0, day = 0 } }) => month * 31 + day);
  const areInOrder = days.every((day, i) => i === 0 || day > (days[i - 1] ?? 0));
  return odd.length === 1 && pairs.length > 1 && areInOrder ? odd[0] : undefined;
}

/** A date that nobody signed is asked only where few years are named. */
const dayOfFew = (report: Report, areFew: boolean) => (areFew ? dayOfDraft(report) : datedOn(report)?.mention);

/** The years that a day may be of in a draft that names these two. */
function mayBeOf({ point }: Pair, last: number, first: number): number[] {
  const month = point.month ?? 6;
  return point.yearWord ? [last, first] : [...possibleYears(last, month), ...possibleYears(first, month)];
}

const bareWeekdayIn = (reading: Reading): boolean => reading.derive(hasBareWeekday);
const yearsIn = (reading: Reading): readonly number[] => reading.derive(writtenYears);
const writtenYears = (reading: Reading): readonly number[] => yearsOf(datesOf(reading));
const hasBareWeekday = (reading: Reading): boolean =>
  datesOf(reading).some((mention) => mention.kind === 'weekday') && yearsIn(reading).length === 0;

/** A finding of a paragraph in offsets of the document. */
function moved(finding: RuleFinding, by: number): RuleFinding {
  return {
    ...finding,
    span: shift(finding.span, by),
    fixes: finding.fixes?.map((fix) => ({
      ...fix,
      edits: fix.edits.map((edit) => ({ ...edit, span: shift(edit.span, by) })),
    })),
  };
}
