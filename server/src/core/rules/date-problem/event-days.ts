/**
 * One event on two times: 城市工作会议7月14日至15日在京举行 and 在7月14日至16日举行的城市工作会议上. Meetings of one name are held again and again, so the two times
 * have one end in common.
 */
import { anyOf } from '../../norms/lexicon';
import { VERBS_OF_HOLDING } from '../../norms/words/holding';
import { EVENTS_OF_SOME_DAYS } from '../../norms/words/numbered-things';
import { hasAny } from '../../reading/around';
import { isHanCharacter } from '../../reading/characters';
import type { DatePoint, DateRange } from '../../reading/dates/mention';
import { datesOf } from '../../reading/dates/read';
import type { Reading } from '../../reading/reading';
import { paragraphsWith } from '../../report/paragraphs-with';
import type { Paragraph, Report } from '../../report/report';
import { shift } from '../../text/span';
import type { RuleContext, RuleFinding } from '../rule';
import { isRange } from './context';

const EVENT = anyOf(EVENTS_OF_SOME_DAYS);
/** 举行的城市工作会议, 在北京举行的. */
const HELD = new RegExp(`^(?:在[\\u4e00-\\u9fff]{2,8})?${anyOf(VERBS_OF_HOLDING)}的([\\u4e00-\\u9fff]{2,20}?${EVENT})`);
const ENDS_IN_EVENT = new RegExp(`${EVENT}$`);
const HOLDS = new RegExp(`^(?:在[^，。；]{2,16})?${anyOf(VERBS_OF_HOLDING)}`);
/** 会议 and 全体会议 are any. */
const SHORTEST = 6;
const LONGEST = 24;
const REACH = 48;

interface Held {
  readonly name: string;
  readonly range: DateRange;
}

const heldIn = (reading: Reading): readonly Held[] => reading.derive(readHeld);

function readHeld(reading: Reading): readonly Held[] {
  const { text, kind } = reading;
  if (kind === 'row' || kind === 'code' || !text.includes('日')) return [];
  return datesOf(reading)
    .filter(isRange)
    .flatMap((range) => {
      if (range.masked || range.from.day === undefined || range.to.day === undefined) return [];
      const behind = text.slice(range.end, range.end + REACH);
      if (!hasAny(behind, VERBS_OF_HOLDING)) return [];
      const name = HELD.exec(behind)?.[1] ?? (HOLDS.test(behind) ? nameBefore(text, range.start) : '');
      return name.length >= SHORTEST ? [{ name, range }] : [];
    });
}

/** 中央城市工作会议 right before its time, be there 于 or 将于 between. */
function nameBefore(text: string, at: number): string {
  const end = at - (/(?:将|定)?于$/.exec(text.slice(Math.max(0, at - 2), at))?.[0].length ?? 0);
  let start = end;
  while (start > 0 && end - start < LONGEST && isHanCharacter(text.charAt(start - 1))) start--;
  const name = text.slice(start, end);
  return ENDS_IN_EVENT.test(name) ? name : '';
}

export function* eventOnTwoTimes(report: Report, { say }: RuleContext): Iterable<RuleFinding> {
  const told: (Held & { readonly paragraph: Paragraph })[] = [];
  for (const paragraph of paragraphsWith(report, heldIn))
    for (const held of heldIn(paragraph.reading)) {
      const other = told.find((one) => isSameName(one.name, held.name) && haveOneEnd(one.range, held.range));
      told.push({ ...held, paragraph });
      if (!other) continue;
      const { reading, span } = paragraph;
      const first = other.paragraph.reading.written(other.range.start, other.range.end);
      yield {
        span: shift(reading.span(held.range.start, held.range.end), span.start),
        severity: 'information',
        message: say(
          `“${held.name}”的时间，这里写“${reading.written(held.range.start, held.range.end)}”，前面写“${first}”。请核对。`,
          `“${held.name}” is dated “${reading.written(held.range.start, held.range.end)}” here and “${first}” above. Check both.`,
        ),
        related: [
          {
            span: shift(other.paragraph.reading.span(other.range.start, other.range.end), other.paragraph.span.start),
            message: say('前面写的时间', 'The time above'),
          },
        ],
      };
    }
}

const isSameName = (a: string, b: string): boolean => a.endsWith(b) || b.endsWith(a);

/** Whether the two begin or end on one day, and are not the same. */
function haveOneEnd(a: DateRange, b: DateRange): boolean {
  const [from, to] = [isSameDay(a.from, b.from), isSameDay(a.to, b.to)];
  return from !== to;
}

/** A year or month that is not written is the other's. */
const isSameDay = (a: DatePoint, b: DatePoint): boolean =>
  a.day === b.day && (a.month ?? b.month) === (b.month ?? a.month) && (a.year ?? b.year) === (b.year ?? a.year);
