/** Times of day: 上午9时30分, 15:40, 9:00—11:30. A colon between numbers is a ratio or a score unless something says time. */
import { readHan } from '../numerals/read';
import type { ClockMention, ClockPoint, ClockRange } from './mention';
import { TO } from './patterns';

const PART = '上午|下午|晚上|晚|中午|凌晨|清晨|早晨|早上|傍晚|夜间|当晚';
const CLOCK = `(?:(${PART}))?(?<![\\d.:：])(\\d{1,2})(?:[:：](\\d{2})(?:[:：]\\d{2})?(?![\\d:：])|[时点](?!段|代|期|空|尚|区|速|效|间|限|差)(?:(\\d{1,2})分(?![之钟])|半|整|([一三])刻)?)`;
const HAN_CLOCK = `(${PART})([一二三四五六七八九十]{1,3})[时点](?:([一二三四五六七八九十零]{1,3})分|半|整)?`;
const FIND = new RegExp(CLOCK, 'g');
const FIND_HAN = new RegExp(HAN_CLOCK, 'g');
const NEXT = new RegExp(`${TO}(次日|翌日|第二天|当日|同日|当天)?${CLOCK}`, 'y');
/** A range whose first end has no mark of its own: 9—11时. */
const BARE = new RegExp(
  `(?:(${PART}))?(?<![\\d.:：月日年、])(\\d{1,2})(?:${TO})(\\d{1,2})[时点](?!段|代|期|空|间)`,
  'g',
);
const TIME_BEFORE = /(?:[日号）天于在从自每]|星期[一二三四五六日天]|周[一二三四五六日]|时间[为是：]?|截至)\s?$/;
const TIME_AFTER = /^(?:开始|结束|[起前后许钟在整止]|左右|召开|准时|截止|举行|开会|集合|出发|报到)/;
const SCORE_BEFORE = /[比分胜负约为以][^，。]{0,3}$/;

/** All times of day in clean `text`. */
export function readClocks(text: string): (ClockMention | ClockRange)[] {
  const found: (ClockMention | ClockRange)[] = [];
  if (!/[时点:：]/.test(text)) return found;
  FIND.lastIndex = 0;
  for (let at = FIND.exec(text); at; at = FIND.exec(text)) {
    const from = pointOf(at, 0);
    NEXT.lastIndex = from.end;
    const next = NEXT.exec(text);
    if (next) {
      const to = pointOf(next, 1);
      found.push({
        kind: 'clock-range',
        start: from.start,
        end: to.end,
        from,
        to: { ...to, start: to.end - clockLength(next) },
        nextDay: /次日|翌日|第二天/.test(next[1] ?? ''),
      });
      FIND.lastIndex = to.end;
    } else if (isTime(text, from)) found.push({ kind: 'clock', ...from });
  }
  if (/[时点]/.test(text)) {
    for (const at of text.matchAll(FIND_HAN)) {
      const minute = /半$/.test(at[0]) ? 30 : at[3] ? (readHan(at[3]) ?? 0) : 0;
      found.push({
        kind: 'clock',
        start: at.index,
        end: at.index + at[0].length,
        part: at[1]!,
        hour: readHan(at[2]!) ?? 0,
        minute,
        padded: false,
      });
    }
    for (const at of text.matchAll(BARE)) {
      const start = at.index;
      const end = start + at[0].length;
      if (found.some((one) => one.start < end && start < one.end && one.kind === 'clock-range')) continue;
      const last = found.findIndex((one) => one.end === end);
      if (last >= 0) found.splice(last, 1);
      const from = {
        start,
        end: start + (at[1]?.length ?? 0) + at[2]!.length,
        part: at[1],
        hour: Number(at[2]),
        minute: 0,
        padded: false,
      };
      const to = { start: end - 1 - at[3]!.length, end, hour: Number(at[3]), minute: 0, padded: false };
      found.push({ kind: 'clock-range', start, end, from, to, nextDay: false });
    }
  }
  return found;
}

/** The clock that `match` holds from capture group `shift` + 1 on. */
function pointOf(match: RegExpExecArray, shift: number): ClockPoint {
  const [part, hour, colon, minute, quarter] = match.slice(1 + shift);
  const value = colon ?? minute;
  return {
    start: match.index,
    end: match.index + match[0].length,
    part,
    hour: Number(hour),
    padded: /^0\d/.test(hour!),
    minute:
      value !== undefined
        ? Number(value)
        : /半$/.test(match[0])
          ? 30
          : quarter === '一'
            ? 15
            : quarter === '三'
              ? 45
              : 0,
  };
}

function clockLength(match: RegExpExecArray): number {
  const written = match[0];
  const hour = written.search(/(?:上午|下午|晚上?|中午|凌晨|清晨|早晨|早上|傍晚|夜间|当晚)?\d/);
  return written.length - hour;
}

/** Whether a single clock-like writing is one: 3点建议 and 3:2 are not. */
function isTime(text: string, clock: ClockPoint): boolean {
  if (clock.part) return true;
  const written = text.slice(clock.start, clock.end);
  const before = text.slice(Math.max(0, clock.start - 6), clock.start);
  const after = text.slice(clock.end, clock.end + 3);
  if (/时/.test(written)) return !/[学课工亩]$/.test(before);
  if (/点.*[分半整刻]/.test(written)) return true;
  if (/点/.test(written)) return /[日号天午晚]$/.test(before) || /^(?:[钟整半前许]|开始)/.test(after);
  if (SCORE_BEFORE.test(before)) return false;
  return clock.padded || TIME_BEFORE.test(before) || TIME_AFTER.test(after);
}
