/**
 * A day after the time that the draft is on: 9月15日，召开了… in 2024年上半年工作总结. The next month is when it is written; what lies farther ahead
 * has not been done yet.
 */
import {
  DONE_IN_A_PERIOD,
  HEAD_WHAT_IS_TO_COME,
  LAST_MONTH_OF_A_PERIOD,
  SAY_A_DAY_LIES_AHEAD,
} from '../../norms/words/days';
import { PART_OF_DAY } from '../../reading/dates/patterns';
import { hasAny, sentenceBehind } from '../../reading/around';
import type { DateMention } from '../../reading/dates/mention';
import { datesOf } from '../../reading/dates/read';
import type { Reading } from '../../reading/reading';
import { headingsOver } from '../../report/headings-under';
import { paragraphsWith } from '../../report/paragraphs-with';
import type { Report } from '../../report/report';
import { shift } from '../../text/span';
import type { RuleContext, RuleFinding } from '../rule';
import { isDate, isDayOfThisYear } from './context';

const REACH = 60;
/** What comes so many months behind may be of the year before. */
const MOST_MONTHS_BEHIND = 4;

/** Days at the head of a sentence that tells what was done on them. */
const doneIn = (reading: Reading): readonly DateMention[] => reading.derive(readDone);

function readDone(reading: Reading): readonly DateMention[] {
  const { text, kind } = reading;
  if (kind === 'code' || kind === 'row' || kind === 'front-matter' || !text.includes('月')) return [];
  return datesOf(reading).filter(
    (mention): mention is DateMention =>
      isDate(mention) &&
      isDayOfThisYear(mention) &&
      (mention.start === 0 || '。；'.includes(text.charAt(mention.start - 1))) &&
      isDone(sentenceBehind(text, mention.end, REACH)),
  );
}

const BEGINS_A_CLAUSE = new RegExp(`^${PART_OF_DAY}?，`);
const isDone = (behind: string): boolean =>
  BEGINS_A_CLAUSE.test(behind) && hasAny(behind, DONE_IN_A_PERIOD) && !hasAny(behind, SAY_A_DAY_LIES_AHEAD);

export function* outOfPeriod(report: Report, { say }: RuleContext): Iterable<RuleFinding> {
  const title = report.title?.text ?? '';
  const period = Object.entries(LAST_MONTH_OF_A_PERIOD).find(([name]) => title.includes(name));
  const year = Number(/(20\d\d)年/.exec(title)?.[1]);
  if (!period || !year || !title.includes(`${year}年${period[0]}`)) return;
  const [name, last] = period;
  for (const { reading, span, index } of paragraphsWith(report, doneIn)) {
    if ([...headingsOver(report, index)].some(({ text }) => hasAny(text, HEAD_WHAT_IS_TO_COME))) continue;
    for (const mention of doneIn(reading)) {
      const { month = 0 } = mention;
      if ((mention.year ?? year) !== year || month <= last + 1 || month > last + MOST_MONTHS_BEHIND) continue;
      const written = reading.written(mention.start, mention.end);
      yield {
        span: shift(reading.span(mention.start, mention.end), span.start),
        severity: 'information',
        message: say(
          `标题说的是${year}年${name}，这件事却在“${written}”，不在这段时间里。请核对日期。`,
          `The draft is on ${year}${name}, but this was done on ${written}. Check the date.`,
        ),
      };
    }
  }
}
