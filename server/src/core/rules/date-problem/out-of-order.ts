/** Deeds in an order that cannot be: work that ends before it begins, a meeting on findings before those who found them came. */
import { dayNumber } from '../../reading/dates/calendar';
import { anyOf } from '../../norms/lexicon';
import {
  COMES_BEFORE_WORK,
  DEEDS_OF_INSPECTORS,
  FINDINGS_OF_INSPECTORS,
  OF_ANOTHER_MEETING,
  PLANNED_FOR_A_DAY,
  WORK_BEGINS,
  WORK_ENDS,
} from '../../norms/words/days';
import { PART_OF_DAY } from '../../reading/dates/patterns';
import { hasAny, untilAny } from '../../reading/around';
import type { DateMention } from '../../reading/dates/mention';
import type { RuleFinding } from '../rule';
import { isDate, type Judged } from './context';

export function* deedsOutOfOrder(judged: Judged): Iterable<RuleFinding> {
  const { text, mentions } = judged;
  if (mentions.length < 2) return;
  if (hasAny(text, WORK_BEGINS)) yield* endsBeforeItBegins(judged);
  if (text.includes('召开') && (text.includes('反馈') || text.includes('整改'))) yield* metTooEarly(judged);
}

const BEGINS = new RegExp(`${anyOf(WORK_BEGINS)}(?!的)`);
const ENDS = new RegExp(`^[^，。；]{0,16}${anyOf(WORK_ENDS)}(?!的)`);
/** Between the comma and the day of the end stands that it is planned, and no other piece of work. */
const LINK = new RegExp(`^${anyOf(PLANNED_FOR_A_DAY, [''])}[于至到在]?$`);
const PREPARES = new RegExp(anyOf(COMES_BEFORE_WORK));
/** From the first day to the second stand so many characters at most. */
const REACH = 40;

/** 计划2025年10月开工，2025年8月完成一期工程: both dates with their years, in two clauses that follow each other. */
function* endsBeforeItBegins({ reading, text, mentions, context }: Judged): Iterable<RuleFinding> {
  const dates = mentions.filter(isDate);
  for (const [i, first] of dates.entries()) {
    const second = dates[i + 1];
    if (!second || second.start - first.end > REACH || !isEarlier(second, first)) continue;
    const between = text.slice(first.end, second.start);
    const [begun = '', link = '', another] = between.split('，');
    if (another !== undefined || /[。；、：]/.test(between) || !BEGINS.test(begun) || !LINK.test(link)) continue;
    const what = untilAny('，。；', text.slice(second.end, second.end + REACH));
    if (!ENDS.test(what) || PREPARES.test(what) || areOfTwoStages(begun, what)) continue;
    const [from, to] = [reading.written(first.start, first.end), reading.written(second.start, second.end)];
    yield {
      span: reading.span(second.start, second.end),
      severity: 'information',
      message: context.say(
        `“${from}”才开工，却在“${to}”完成，完工早于开工。请核对这两处日期。`,
        `The work begins later (“${from}”) than it ends (“${to}”). Check both dates.`,
      ),
    };
  }
}

/** 二期……开工，一期……建成: two pieces of work. */
function areOfTwoStages(begun: string, ended: string): boolean {
  const [a, b] = [/[一二三四]期/.exec(begun)?.[0], /[一二三四]期/.exec(ended)?.[0]];
  return a !== undefined && a !== b;
}

/** Whether `point` surely lies before `other`, as finely as both are written. */
function isEarlier(point: DateMention, other: DateMention): boolean {
  if (!point.at.year || !other.at.year || point.year === undefined || other.year === undefined) return false;
  if (point.year !== other.year) return point.year < other.year;
  if (point.month === undefined || other.month === undefined) return false;
  if (point.month !== other.month) return point.month < other.month;
  return point.day !== undefined && other.day !== undefined && point.day < other.day;
}

const INSPECTED = new RegExp(`^，?[^。；]{2,30}${anyOf(DEEDS_OF_INSPECTORS)}`);
const TOLD = /^，?[^，。；]{0,12}(?:反馈|下达|下发|印发)/;
const MET = new RegExp(`^${PART_OF_DAY}?，?[^。；，]{0,8}召开`);
const OF_ANOTHER = new RegExp(anyOf(OF_ANOTHER_MEETING));
const ON_FINDINGS = new RegExp(anyOf(FINDINGS_OF_INSPECTORS));
/** A meeting on the findings is held so soon before or behind them that both are of one year. */
const MOST_DAYS_APART = 60;
const LONGEST_SENTENCE = 90;

/** 3月6日，县局检查……。我校于3月4日召开会议，研究反馈意见. */
function* metTooEarly({ reading, text, mentions, context }: Judged): Iterable<RuleFinding> {
  const days = mentions
    .filter(isDate)
    .filter(({ precision, masked, lunar }) => precision === 'day' && !masked && !lunar);
  const [found, ...others] = days.filter(({ end }) => isOfInspectors(text.slice(end, end + REACH)));
  if (!found || others.length > 1) return;
  for (const met of days) {
    if (met.start <= found.start || !isMeetingOnFindings(text, met)) continue;
    // The last of what the inspectors did before it is told: they came, and they told what they found.
    const inspected = others.find(({ start }) => start < met.start) ?? found;
    const apart = daysBetween(met, inspected);
    if (apart === undefined || apart <= 0 || apart > MOST_DAYS_APART) continue;
    const [day, other] = [reading.written(met.start, met.end), reading.written(inspected.start, inspected.end)];
    yield {
      span: reading.span(met.start, met.end),
      severity: 'information',
      message: context.say(
        `“${day}”开会研究的反馈问题，“${other}”才提出，会期早于检查、反馈的日期。请核对这两处日期。`,
        `The meeting on the findings (“${day}”) comes before they were found or told (“${other}”). Check both dates.`,
      ),
    };
  }
}

const isOfInspectors = (behind: string): boolean =>
  !MET.test(behind) && (TOLD.test(behind) || INSPECTED.test(behind.split('召开', 1)[0] ?? ''));

function isMeetingOnFindings(text: string, { start, end }: DateMention): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  if (!/(?:^|[于在。；，])$/.test(before) || OF_ANOTHER.test(before.slice(before.lastIndexOf('。') + 1))) return false;
  const [behind = ''] = text.slice(end, end + LONGEST_SENTENCE).split('。', 1);
  return MET.test(behind) && ON_FINDINGS.test(behind) && !OF_ANOTHER.test(behind);
}

/** How many days `first` lies before `second`, which may tell the year of both. */
function daysBetween(first: DateMention, second: DateMention): number | undefined {
  if (first.yearWord !== second.yearWord && first.yearWord !== undefined) return undefined;
  const year = second.year ?? first.year ?? 2021;
  if (first.month === undefined || second.month === undefined || first.day === undefined || second.day === undefined)
    return undefined;
  return (
    dayNumber(year, second.month, second.day) -
    dayNumber(first.at.year ? (first.year ?? year) : year, first.month, first.day)
  );
}
