/**
 * What a report or bulletin still orders or promises by a day that was over when it was signed: 各单位要于10月10日前报送 in a bulletin of
 * 20 October. Notices that ask for something by a day are judged in signed-later.ts.
 */
import { dayNumberOf, daysInMonth } from '../../reading/dates/calendar';
import { anyOf } from '../../norms/lexicon';
import {
  DONE_BY_A_DAY,
  HAND_ON_AN_ORDER,
  HEAD_WHAT_IS_TO_COME,
  HEAD_WHAT_WAS,
  MADE_OR_GONE_BY,
  ORDER_BY_A_DAY,
  PAPERS_THAT_LOOK_AHEAD,
  PAPERS_WITH_A_TERM,
  TELL_OF_AN_OLDER_ORDER,
  TELL_THAT_A_DAY_IS_OVER,
  TELL_WHAT_IS_DONE,
  THE_YEAR_OF_WRITING,
} from '../../norms/words/days';
import type { DateMention, Place } from '../../reading/dates/mention';
import { endsInQuotes, hasAny, leadsTo, sentenceBefore, sentenceBehind } from '../../reading/around';
import { datesOf } from '../../reading/dates/read';
import type { Reading } from '../../reading/reading';
import { isIn } from '../../reading/seek';
import { type Dated, datedOn } from '../../report/dated';
import { headingsOver } from '../../report/headings-under';
import { isToldOver } from '../../report/overdue';
import { paragraphsWith } from '../../report/paragraphs-with';
import type { Report } from '../../report/report';
import { remembered } from '../../text/remember';
import { shift } from '../../text/span';
import type { RuleContext, RuleFinding } from '../rule';
import { isDate } from './context';
import { CLOSES } from './signed-later';

/** Something that is due by a day. */
interface Due {
  readonly point: DateMention;
  /** The day with its 前, in clean text. */
  readonly written: Place;
  /** A word of order or promise stands before the day; otherwise only its place says that it lies ahead. */
  readonly isOrdered: boolean;
  /** It is handed on from a meeting, which may have been before that day. */
  readonly isHandedOn: boolean;
  /** The sentence names a paper or a meeting that may have set the day: 按规定于6月底前. In a paper that looks ahead it names what to go by. */
  readonly isOfAnother: boolean;
  /** 本合同有效期至12月31日: the paper itself is good until then. */
  readonly isTerm?: true;
  /** 截止日期：9月11日: of work that a meeting gave out; in a report it may be over. */
  readonly closes?: true;
}

const REACH = 48;
/** 10月10日（星期五）17:00前: so far behind its day stands 前. */
const FARTHEST_BEFORE = 16;
/** A day without its year is of the next rather than so many days before the signature. */
const MOST_DAYS_BACK = 120;

const dueIn = (reading: Reading): readonly Due[] => reading.derive(readDue);

function readDue(reading: Reading): readonly Due[] {
  const { text, kind } = reading;
  if (kind === 'row' || kind === 'code' || !hasAny(text, SIGNS)) return [];
  return datesOf(reading).flatMap((mention): readonly Due[] => {
    if (!isDate(mention) || mention.masked || mention.lunar || mention.month === undefined) return [];
    if (mention.precision !== 'day' && mention.tail !== '底' && mention.tail !== '末') return [];
    const due = dueAt(mention, text);
    return due ? [due] : [];
  });
}

function dueAt(point: DateMention, text: string): Due | undefined {
  const { start, end } = point;
  const behind = sentenceBehind(text, end, REACH);
  // 自即日起至3月8日: today is the day of the signature.
  if (text.slice(Math.max(0, start - REACH), start - 1).endsWith(FROM_TODAY) && '至到'.includes(text.charAt(start - 1)))
    return { point, written: { start, end }, isOrdered: true, isHandedOn: false, isOfAnother: false };
  const before = sentenceBefore(text, start, REACH);
  if (before.includes('有效') && TERM.test(before))
    return { point, written: { start, end }, isOrdered: true, isHandedOn: false, isOfAnother: false, isTerm: true };
  if (CLOSES.test(text.slice(Math.max(0, start - REACH), start)) && !hasAny(behind, TELL_THAT_A_DAY_IS_OVER))
    return { point, written: { start, end }, isOrdered: false, isHandedOn: false, isOfAnother: false, closes: true };
  if (!behind.slice(0, FARTHEST_BEFORE).includes('前') || !IS_BEFORE.test(behind)) return undefined;
  const isOrdered = leadsTo(before, ORDER_BY_A_DAY);
  if (!isOrdered && !hasAny(behind, DONE_BY_A_DAY)) return undefined;
  if (endsInQuotes(before) || hasAny(behind, TELL_THAT_A_DAY_IS_OVER)) return undefined;
  // 各科室已按要求于6月底前完成整改: in the clause of the day itself.
  if (hasAny(before.slice(before.lastIndexOf('，') + 1), TELL_WHAT_IS_DONE)) return undefined;
  // 抓紧制定实施方案，于6月底前, 按照有关规定: what is made, or gone by, has set no day.
  if (hasAny(before.replace(NO_ORDER, ''), TELL_OF_AN_OLDER_ORDER)) return undefined;
  return {
    isOfAnother: hasAny(before, TELL_OF_AN_OLDER_ORDER),
    point,
    written: { start, end: end + behind.indexOf('前') + 1 },
    isOrdered,
    isHandedOn: hasAny(before, HAND_ON_AN_ORDER),
  };
}
const NO_ORDER = new RegExp(`${anyOf(MADE_OR_GONE_BY)}[^，。；]{0,24}`, 'g');
const TERM = new RegExp(`本${anyOf(PAPERS_WITH_A_TERM)}[^。；]{0,36}有效期?限?[^，。；]{0,4}[至到]$`);
const FROM_TODAY = '即日起';
/** Something of this is in whatever is due by a day. */
const SIGNS = ['前', '截止', FROM_TODAY, '有效'];
const IS_BEFORE = /^(?:（[^（）]{1,6}）)?[\d:：时点上下午晚]{0,8}之?前/;

/** `isAsked`: whether another part of the rule has judged the day that begins there. */
export function* overdue(
  report: Report,
  context: RuleContext,
  isAsked: (reading: Reading, start: number) => boolean,
): Iterable<RuleFinding> {
  const found = paragraphsWith(report, dueIn);
  const dated = found.length > 0 ? datedOn(report) : undefined;
  if (!dated) return;
  const looksAhead = PAPERS_THAT_LOOK_AHEAD.includes(report.genre.id ?? '');
  const isMinutes = report.genre.id === 'jiyao' || report.genre.id === 'huiyijilu';
  for (const { reading, span, index } of found) {
    if (index >= dated.paragraph.index && dated.mention.start === 0) return;
    const isAhead = isAheadAt(report, index) ?? looksAhead;
    for (const due of dueIn(reading)) {
      const { point, written, isOrdered, closes } = due;
      const isSetElsewhere = due.isOfAnother && !looksAhead;
      const isToCome = !isSetElsewhere && (isAhead || (isOrdered && !due.isHandedOn));
      const isStillToDo = closes ? isMinutes : isToCome;
      if (!isStillToDo || !isOver(point, dated) || isAsked(reading, point.start)) continue;
      if (isToldOver(reading, point, report)) continue;
      const { year, month, day } = dated.mention;
      yield {
        span: shift(reading.span(written.start, written.end), span.start),
        severity: 'information',
        message: due.isTerm
          ? context.say(
              `有效期至“${reading.written(written.start, written.end)}”，本文日期却是${year}年${month}月${day}日，一签就过期了。请核对这两处日期。`,
              `It is good until a day that lies before the date of the draft, ${year}-${month}-${day}. Check both dates.`,
            )
          : context.say(
              `“${reading.written(written.start, written.end)}”还要做的事，本文日期却是${year}年${month}月${day}日，期限已经过了。请核对这两处日期。`,
              `This is still to be done by a day that lies before the date of the draft, ${year}-${month}-${day}. Check both dates.`,
            ),
        related: [{ span: spanOfDate(dated), message: context.say('本文的日期在这里。', 'The date of the draft.') }],
      };
    }
  }
}

const spanOfDate = ({ paragraph, mention }: Dated): RuleFinding['span'] =>
  shift(paragraph.reading.span(mention.start, mention.end), paragraph.span.start);

/** Whether the last day that `point` may mean was over on the day of the draft. */
function isOver({ year, yearWord, month = 0, day, at }: DateMention, { mention }: Dated): boolean {
  const ofYear = at.year
    ? year
    : yearWord === undefined || THE_YEAR_OF_WRITING.includes(yearWord)
      ? mention.year
      : undefined;
  const own = dayNumberOf(mention, mention.year);
  if (ofYear === undefined || own === undefined) return false;
  const last = dayNumberOf({ month, day: day ?? daysInMonth(month, ofYear) }, ofYear);
  return last !== undefined && last < own && own - last <= (at.year ? MOST_DAYS_BACK * 3 : MOST_DAYS_BACK);
}

/** Whether the innermost heading that says so turns to what is to come; undefined where none says either. */
function isAheadAt(report: Report, index: number): boolean | undefined {
  for (const { text } of headingsOver(report, index)) {
    const turn = turnOf(text);
    if (turn !== undefined) return turn;
  }
  return undefined;
}
const TO_COME = new RegExp(anyOf(HEAD_WHAT_IS_TO_COME));
const WAS = new RegExp(anyOf(HEAD_WHAT_WAS));
const turnOf = remembered((text: string): boolean | undefined =>
  isIn(WAS, text) ? false : isIn(TO_COME, text) ? true : undefined,
);
