/**
 * A paper in force before it was made: 自2009年10月1日起施行 in one revised on 29 April 2010, 现予公布，自3月30日起施行 over the date of 16 April.
 */
import { dayNumber, isDay } from '../../reading/dates/calendar';
import type { DateMention } from '../../reading/dates/mention';
import { type IssueDate, issueDatesOf } from '../../report/issue-dates';
import { paragraphsWith } from '../../report/paragraphs-with';
import type { Report } from '../../report/report';
import { shift } from '../../text/span';
import type { RuleContext, RuleFinding } from '../rule';
import { daysInForce } from './in-force';

/** What is in force from the first of a month may be issued so many days later: 自2024年1月1日起执行 in a notice of March. */
const MOST_DAYS_BACK = 120;
/** A paper is in force so many days after it was passed at the latest; a day later than that is of its revision. */
const MOST_DAYS_AHEAD = 3 * 365;

export function* inForceBeforeIssue(report: Report, { say }: RuleContext): Iterable<RuleFinding> {
  const found = paragraphsWith(report, daysInForce);
  const issued = found.length > 0 ? issueDatesOf(report) : [];
  if (issued.length === 0) return;
  for (const { reading, span } of found) {
    for (const mention of daysInForce(reading)) {
      const later = laterThan(mention, issued);
      if (!later) continue;
      const spanOf = (of: DateMention, place: IssueDate['paragraph']) =>
        shift(place.reading.span(of.start, of.end), place.span.start);
      const [day, made] = [
        reading.written(mention.start, mention.end),
        later.paragraph.reading.written(later.mention.start, later.mention.end),
      ];
      yield {
        span: shift(reading.span(mention.start, mention.end), span.start),
        severity: 'information',
        message: say(
          `自${day}起施行，本文却是${made}${DEEDS[later.deed]}的，施行在前。请核对这两处日期。`,
          `It is in force from ${day}, but was made on ${made}, which is later. Check both dates.`,
        ),
        related: [
          { span: spanOf(later.mention, later.paragraph), message: say('较晚的日期在这里。', 'The later date.') },
        ],
      };
    }
  }
}

const DEEDS = { passed: '通过、公布', revised: '修订', amended: '修正', signed: '印发' } as const;

/** The day among `issued` that the day of coming into force may not precede, if it does. */
function laterThan({ year, month, day }: DateMention, issued: readonly IssueDate[]): IssueDate | undefined {
  if (year === undefined || month === undefined || day === undefined || !isDay(year, month, day)) return undefined;
  const inForce = dayNumber(year, month, day);
  const [first] = [...issued].sort((a, b) => a.day - b.day);
  const isBackdated = (made: number): boolean => day === 1 && made - inForce <= MOST_DAYS_BACK;
  if (first && first.day > inForce) return first.deed === 'amended' || isBackdated(first.day) ? undefined : first;
  const signed = issued.find(({ deed, day: made }) => deed === 'signed' && made > inForce && !isBackdated(made));
  if (signed) return signed;
  // 2006年…通过 2024年11月8日…修订, 自2024年1月1日起: too late for the first, too early for the second.
  const last = issued.filter(({ day: made }) => made <= inForce).at(-1);
  const revised = issued.find(({ deed, day: made }) => deed === 'revised' && made > inForce);
  return revised && last && inForce - last.day > MOST_DAYS_AHEAD ? revised : undefined;
}
