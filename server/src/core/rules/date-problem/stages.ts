/**
 * Stages that follow one another with a time each, of which one begins before the one above it: 动员阶段（6月10日至20日）, 自查阶段（6月21日至7月20日）,
 * 总结阶段（6月10日至15日）. One that goes on while the next begins is usual.
 */
import type { DatePoint } from '../../reading/dates/mention';
import { datesOf } from '../../reading/dates/read';
import type { Reading } from '../../reading/reading';
import { paragraphsWith } from '../../report/paragraphs-with';
import type { Paragraph, Report } from '../../report/report';
import { shift } from '../../text/span';
import type { RuleContext, RuleFinding } from '../rule';
import { isDate, isRange } from './context';

const STAGE = '阶段';
/** A stage is named at the head of its line, and its time stands behind the name. */
const [HEAD, REACH] = [24, 16];
/** Stages that follow one another stand so near. */
const FARTHEST = 14;
/** Over the new year a lesser month is later. */
const MOST_MONTHS_BACK = 6;

interface Stage {
  readonly from: DatePoint;
  readonly start: number;
  readonly end: number;
}

const stageIn = (reading: Reading): Stage | undefined => reading.derive(readStage);

function readStage(reading: Reading): Stage | undefined {
  const { text, kind } = reading;
  const named = text.indexOf(STAGE);
  if (kind === 'row' || kind === 'code' || named < 0 || named > HEAD || !text.includes('月')) return undefined;
  const from = named + STAGE.length;
  const time = datesOf(reading).find(({ start }) => start >= from);
  if (!time || time.start - from > REACH || text.slice(from, time.start).includes('。')) return undefined;
  const point = isRange(time) ? time.from : isDate(time) ? time : undefined;
  if (point?.month === undefined || point.masked || point.lunar || point.tail) return undefined;
  return { from: point, start: time.start, end: time.end };
}

export function* stagesOutOfOrder(report: Report, { say }: RuleContext): Iterable<RuleFinding> {
  const found = paragraphsWith(report, stageIn);
  for (const [i, paragraph] of found.entries()) {
    const above = found[i - 1];
    const [stage, before] = [stageIn(paragraph.reading), above && stageIn(above.reading)];
    if (!above || !stage || !before || !follows(paragraph, above) || !isEarlier(stage.from, before.from)) continue;
    const spanOf = ({ start, end }: Stage, { reading, span }: Paragraph) => shift(reading.span(start, end), span.start);
    const [time, earlier] = [
      paragraph.reading.written(stage.start, stage.end),
      above.reading.written(before.start, before.end),
    ];
    yield {
      span: spanOf(stage, paragraph),
      severity: 'information',
      message: say(
        `这个阶段的时间是“${time}”，比前一个阶段“${earlier}”开始得还早。请核对各阶段的时间。`,
        `This stage (“${time}”) begins before the one above it (“${earlier}”). Check both.`,
      ),
      related: [{ span: spanOf(before, above), message: say('前一个阶段的时间在这里。', 'The stage above.') }],
    };
  }
}

/** The next of a series: numbered one higher in the same way, and not far below. */
function follows({ reading, index }: Paragraph, above: Paragraph): boolean {
  const [a, b] = [above.reading.ordinal, reading.ordinal];
  const isNext = a && b ? a.style === b.style && b.value === a.value + 1 : !a && !b;
  return isNext && index - above.index <= FARTHEST;
}

/** Whether a stage surely begins before the other. */
function isEarlier(point: DatePoint, other: DatePoint): boolean {
  const [month = 0, otherMonth = 0] = [point.month, other.month];
  if (point.year !== undefined && other.year !== undefined && point.year !== other.year) return point.year < other.year;
  // 2024年12月, then 1月: of the next year.
  if (point.year === undefined && otherMonth - month > MOST_MONTHS_BACK) return false;
  if (month !== otherMonth) return month < otherMonth;
  return point.day !== undefined && other.day !== undefined && point.day < other.day;
}
