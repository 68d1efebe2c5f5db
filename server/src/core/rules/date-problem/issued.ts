/**
 * Days that contradict what stands right beside them: 2008年3月17日发布的《…》（…发〔2000〕8号） bears the number of another year; 10月25日电 tells of
 * what was done on 10月26日.
 */
import { anyOf } from '../../norms/lexicon';
import { ISSUE_A_PAPER, LEAD_TO_ANOTHER_PAPER, SAY_A_DAY_LIES_AHEAD } from '../../norms/words/days';
import { hasAny, sentenceBehind } from '../../reading/around';
import type { DateMention } from '../../reading/dates/mention';
import { dayNumberOf } from '../../reading/dates/calendar';
import type { RuleFinding } from '../rule';
import { isDate, type Judged } from './context';

const LONGEST = 120;
/** 日劳动保障部发布的《关于…的通知》（劳社部发〔2000〕8号. */
const NUMBERED = new RegExp(
  String.raw`^，?(?:(?!${anyOf(LEAD_TO_ANOTHER_PAPER)})[^，。；：《》\d]){0,24}${anyOf(ISSUE_A_PAPER)}的?《[^《》]{2,70}》[（(][\u4e00-\u9fff]{2,16}[〔[（【(]((?:19|20)\d\d)[〕\])）】]`,
);
/** A number of December may be issued in January. */
const FIRST_MONTHS = 3;

export function* issuedInAnotherYear({ reading, text, mentions, context }: Judged): Iterable<RuleFinding> {
  if (!text.includes('号') || !text.includes('《')) return;
  for (const mention of mentions) {
    if (!isDate(mention) || !mention.at.year || mention.year === undefined || mention.month === undefined) continue;
    const number = NUMBERED.exec(text.slice(mention.end, mention.end + LONGEST));
    const year = Number(number?.[1]);
    if (!number || year === mention.year || (year === mention.year - 1 && mention.month <= FIRST_MONTHS)) continue;
    yield {
      span: reading.span(mention.start, mention.end),
      severity: 'information',
      message: context.say(
        `说是${mention.year}年印发的文件，文号却是${year}年的。请核对日期和文号。`,
        `The paper is said to be of ${mention.year}, but its number is of ${year}. Check both.`,
      ),
    };
  }
}

/** Between the date line of an agency and the day that its piece begins with. */
const BEHIND_DATELINE = /^电\s{0,3}(?:[（(][^（）()]{1,24}[）)])?\s{0,3}$/;
/** What comes later than so many days is told ahead, whatever words there are. */
const MOST_DAYS_LATER = 10;

/** 新华社北京10月25日电 10月26日，…: what is told was not yet done. */
export function* beforeItHappened({ reading, text, mentions, context }: Judged): Iterable<RuleFinding> {
  const [sent, told] = mentions;
  if (!sent || !told || !isDate(sent) || !isDate(told) || !BEHIND_DATELINE.test(text.slice(sent.end, told.start)))
    return;
  const late = daysBetween(sent, told);
  if (late === undefined || late <= 0 || late > MOST_DAYS_LATER) return;
  if (hasAny(sentenceBehind(text, told.end, LONGEST), SAY_A_DAY_LIES_AHEAD)) return;
  yield {
    span: reading.span(told.start, told.end),
    severity: 'information',
    message: context.say(
      `电头是${reading.written(sent.start, sent.end)}，报道的事却在${reading.written(told.start, told.end)}，比电头还晚。请核对两处日期。`,
      `The piece is of ${reading.written(sent.start, sent.end)}, what it tells of ${reading.written(told.start, told.end)}: that is later. Check both dates.`,
    ),
    related: [{ span: reading.span(sent.start, sent.end), message: context.say('电头的日期', 'The date line') }],
  };
}

/** Days of one year; a day without its year is of the other's. */
function daysBetween(a: DateMention, b: DateMention): number | undefined {
  const [one, other] = [numberOf(a, a.year ?? b.year ?? A_YEAR), numberOf(b, b.year ?? a.year ?? A_YEAR)];
  return one === undefined || other === undefined ? undefined : other - one;
}
const A_YEAR = 2023;

const numberOf = (mention: DateMention, year: number): number | undefined =>
  mention.masked || mention.lunar ? undefined : dayNumberOf(mention, year);
