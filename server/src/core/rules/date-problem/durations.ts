/** Stated lengths of time against the two ends they belong to: 5月1日至10日，历时8天. Both ways of counting are accepted. */
import { dayNumber, isDay } from '../../reading/dates/calendar';
import type { ClockRange, DateRange, Duration } from '../../reading/dates/mention';
import type { RuleFinding } from '../rule';
import { isRange, type Judged } from './context';

/** From the range to the length: 历时 refers back over a short clause; the other words must follow at once. */
const AT_ONCE =
  /^(?:（[^（）\d]{1,8}）)?(?:止|期间)?(?:放假(?:调休)?|休息|休假)?[，、：（]?(?:活动|会议|时间|前后|全程)?$/;
const NEAR = /^(?:止|期间)?[，（]?[^，。；：！？（）\d]{0,14}，?$/;
const DID = /^，?[^，。；：！？（）\d]{0,14}(?:开展|举办|举行|召开|组织|进行|展开|实施)了?$/;
/** Such words say that the length is another thing's: of each session, of one of several. */
const OF_ANOTHER = /[每各轮批期均别]|先后|平均|培训班|其中/;
const ENDS_WELL = /^(?:[，。；、（）！的]|时间|$)/;

/** Inclusive and exclusive count of a range in the unit of a duration. */
interface Count {
  readonly least: number;
  readonly most: number;
  /** How the message says it. */
  readonly zh: string;
  readonly en: string;
}

export function* wrongDurations(judged: Judged): Iterable<RuleFinding> {
  const { text, mentions } = judged;
  for (const [i, duration] of mentions.entries()) {
    if (duration.kind !== 'duration' || duration.approximate) continue;
    // A range that belongs to it stands close by; looking at all would cost the square of a long paragraph.
    for (const mention of mentions.slice(Math.max(0, i - 6), i + 4)) {
      if (!isRange(mention) && mention.kind !== 'clock-range') continue;
      if (!belongs(text, mention, duration)) continue;
      const count = isRange(mention) ? countDates(mention, duration) : countClock(mention, duration);
      if (count && (duration.value < count.least || duration.value > count.most))
        yield finding(judged, mention, duration, count);
    }
  }
}

function belongs(text: string, range: DateRange | ClockRange, duration: Duration): boolean {
  const lead = text.slice(duration.start, duration.number.start);
  if (!ENDS_WELL.test(text.slice(duration.end, duration.end + 2))) return false;
  if (range.end <= duration.start && duration.start - range.end <= 20) {
    const between = text.slice(range.end, duration.start);
    if (AT_ONCE.test(between)) return lead !== '（' || between === '';
    if (OF_ANOTHER.test(between)) return false;
    return (/^历时/.test(lead) && NEAR.test(between)) || (/^为期/.test(lead) && DID.test(between));
  }
  // 为期10天（5月1日至10日）
  return (
    /^(?:历时|为期)/.test(lead) &&
    duration.end < range.start &&
    /^(?:的[^，。；（）\d]{0,12})?（[自从即]?$/.test(text.slice(duration.end, range.start)) &&
    text[range.end] === '）'
  );
}

function countDates(range: DateRange, { unit, value }: Duration): Count | undefined {
  const { from, to } = range;
  if (range.masked || from.lunar || from.precision !== to.precision || from.tail || to.tail) return undefined;
  if (from.yearWord !== to.yearWord && !(from.year !== undefined && to.year !== undefined)) return undefined;
  if ((from.year === undefined) !== (to.year === undefined)) return undefined;
  const [y1, y2] = [from.year ?? 2021, to.year ?? 2021];
  if (from.precision === 'year') return unit === 'year' ? years(y2 - y1) : undefined;
  if (from.month === undefined || to.month === undefined) return undefined;
  const crosses = from.year === undefined && to.month < from.month ? 1 : 0;
  const months = (y2 - y1 + crosses) * 12 + to.month - from.month;
  if (from.precision === 'month') {
    if (unit === 'month')
      return months < 0
        ? undefined
        : { least: months, most: months + 1, zh: `前后${months + 1}个月`, en: `${months + 1} months` };
    return unit === 'year' && months >= 0
      ? { least: months / 12 - 0.25, most: months / 12 + 0.5, zh: `前后${months + 1}个月`, en: `${months + 1} months` }
      : undefined;
  }
  if (
    from.day === undefined ||
    to.day === undefined ||
    !isDay(from.year, from.month, from.day) ||
    !isDay(to.year, to.month, to.day)
  )
    return undefined;
  const days = dayNumber(y2 + crosses, to.month, to.day) - dayNumber(y1, from.month, from.day);
  if (days < 0) return undefined;
  // A range over the end of February without a year may be a day longer.
  const leap = from.year === undefined && from.month <= 2 && to.month > 2 ? 1 : 0;
  const [zh, en] = [`首尾都算是${days + 1}天`, `${days + 1} days with both ends`];
  switch (unit) {
    // 为期60天 of two whole months is said of the months: one day a month is let pass.
    case 'day':
      return value % 30 === 0 && Math.abs(days + 1 - value) <= value / 30
        ? undefined
        : { least: days, most: days + 1 + leap, zh, en };
    case 'workday':
      return { least: 0, most: days + 1 + leap, zh, en };
    case 'week':
      return { least: (days - 3) / 7, most: (days + 5) / 7, zh, en };
    case 'month':
      return { least: days / 30.4 - 0.6, most: days / 30.4 + 0.6, zh, en };
    case 'year':
      return { least: days / 365 - 0.3, most: days / 365 + 0.3, zh, en };
    default:
      return undefined;
  }
}

function years(difference: number): Count | undefined {
  return difference < 0
    ? undefined
    : { least: difference, most: difference + 1, zh: `前后${difference + 1}年`, en: `${difference + 1} years` };
}

function countClock({ from, to, nextDay }: ClockRange, { unit }: Duration): Count | undefined {
  if (unit !== 'hour' && unit !== 'minute') return undefined;
  const at = (hour: number, part: string | undefined): number =>
    part && /下午|晚|傍晚/.test(part) && hour < 12 ? hour + 12 : hour;
  const minutes = at(to.hour, to.part ?? from.part) * 60 + to.minute - at(from.hour, from.part) * 60 - from.minute;
  if (nextDay || minutes <= 0 || (from.part === undefined && to.part === undefined && from.hour < 8 && to.hour < 8))
    return undefined;
  const long = minutes / (unit === 'hour' ? 60 : 1);
  // “历时2小时”常是约数：差半小时以内不算错。
  const slack = unit === 'hour' ? 0.5 : 0;
  const zh = `相差${Math.floor(minutes / 60)}小时${minutes % 60 ? `${minutes % 60}分钟` : ''}`;
  return { least: long - slack, most: long + slack, zh, en: `${minutes} minutes` };
}

function finding(
  { reading, context, text }: Judged,
  range: DateRange | ClockRange,
  duration: Duration,
  count: Count,
): RuleFinding {
  const stated = text.slice(duration.start, duration.end).replace(/^（/, '');
  const ends = text.slice(range.start, range.end);
  return {
    span: reading.span(duration.end - stated.length, duration.end),
    severity: 'warning',
    message: context.say(
      `“${ends}”${count.zh}，文中写“${stated}”，对不上。`,
      `“${ends}” makes ${count.en}, but the text says “${stated}”.`,
    ),
    related: [
      { span: reading.span(range.start, range.end), message: context.say('起止在这里', 'The two ends are here') },
    ],
  };
}
