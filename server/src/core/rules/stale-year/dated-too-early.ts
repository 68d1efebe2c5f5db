/** 关于1993年…的统计公报 with 1993年2月28日 below it: what sums up a year is not written in the first months of it, nor the year before. */
import { anyOf } from '../../norms/lexicon';
import { PAPERS_ON_A_WHOLE_YEAR } from '../../norms/words/years';
import type { DateMention } from '../../reading/dates/mention';
import { datesOf } from '../../reading/dates/read';
import { firstOf, isIn } from '../../reading/seek';
import type { Paragraph, Report } from '../../report/report';
import type { RuleContext, RuleFinding } from '../rule';
import { spanIn } from './own-year';
import { AHEAD, PART_OF_YEAR, set } from './years';

const SUMS_UP = new RegExp(
  `((?:19|20)\\d\\d)年(?:度|终)?[^，。；、\\d]{0,16}${anyOf(PAPERS_ON_A_WHOLE_YEAR)}[^，。；]{0,4}$`,
);
/** The title is one of so many paragraphs at the head, … */
const HEAD = 5;
const LONGEST_TITLE = 50;
/** … and the day one of so many below it. */
const BELOW = 2;
/** From autumn on who is early may sum up a year. */
const LAST_MONTH = 9;

export function* datedTooEarly({ paragraphs }: Report, context: RuleContext): Iterable<RuleFinding> {
  for (const [i, title] of paragraphs.slice(0, HEAD).entries()) {
    const { text } = title.reading;
    const match = text.length > LONGEST_TITLE || isIn(AHEAD, text) ? null : firstOf(SUMS_UP, text);
    if (!match || isIn(PART_OF_YEAR, match[0])) continue;
    const year = Number(match[1]);
    for (const line of paragraphs.slice(i + 1, i + 1 + BELOW)) {
      const day = dayAlone(line);
      const early =
        day?.year !== undefined &&
        year - day.year <= 1 &&
        (day.year < year || (day.year === year && (day.month ?? 12) <= LAST_MONTH));
      if (!day?.at.year || !early) continue;
      const span = spanIn(line, day.at.year);
      yield {
        span,
        message: context.say(
          `标题总结的是${year}年，日期却是${day.year}年${day.month}月，那时${year}年还没有过完，疑应为${year + 1}年。`,
          `The title sums up ${year}, which was not over by ${day.year}-${day.month}; probably ${year + 1}.`,
        ),
        related: [
          {
            span: spanIn(title, { start: match.index, end: match.index + 5 }),
            message: context.say('标题的年份', 'The year of the title'),
          },
        ],
        fixes: [set(context, { year: day.year ?? year, span }, year + 1)],
      };
      return;
    }
  }
}

/** The day that a line consists of, in brackets or not. */
function dayAlone({ reading }: Paragraph): DateMention | undefined {
  const [mention, another] = datesOf(reading);
  if (mention?.kind !== 'date' || another || mention.precision === 'year' || mention.masked) return undefined;
  const { text } = reading;
  const at = mention.at.year;
  return at &&
    at.end - at.start === 4 &&
    /^\d{4}$/.test(text.slice(at.start, at.end)) &&
    /^[（(\s]*$/.test(text.slice(0, mention.start)) &&
    /^[）)\s]*$/.test(text.slice(mention.end))
    ? mention
    : undefined;
}
