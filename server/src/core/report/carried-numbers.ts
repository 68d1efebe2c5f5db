/** Numbers that the parts below repeat: 三、 with 3.1 and 3.2 under it cannot become 四、 alone. */
import { firstOf } from '../reading/seek';
import type { Reading } from '../reading/reading';
import type { Paragraph, Report } from './report';
import type { SequenceBreak } from './sequence-breaks';
import type { Series } from './series-kinship';

/** So many paragraphs below a heading its first part is looked for at most. */
const REACH_BELOW = 40;
/** 3.1 摸底, 3.2.1、人员; no figure of its own: 3.5万元. */
const LABEL =
  /^(\d{1,2})[.．]\d{1,2}(?:[.．]\d{1,2}){0,2}(?:[、.．]?\s|[、.．]|(?![万亿倍元吨亩米％%])[\u4e00-\u9fff《“])/;

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Few lines begin with a number and a point before another, and many lines are asked. */
const mayBeLabel = (text: string): boolean => {
  const at = isDigit(text.charCodeAt(1)) ? 2 : 1;
  return isDigit(text.charCodeAt(0)) && isDigit(text.charCodeAt(at + 1)) && '.．'.includes(text.charAt(at));
};

const labelled = (reading: Reading): number | undefined => {
  if (!mayBeLabel(reading.text)) return undefined;
  const first = firstOf(LABEL, reading.text)?.[1];
  return first === undefined ? undefined : Number(first);
};

/**
 * The first label of a part that would no longer go with the number above it, were the numbers of a break put right; undefined where there
 * is none.
 */
export function labelLeftBehind({ repair, series, index: at }: SequenceBreak, report: Report): string | undefined {
  for (const [k, { member, value }] of repair.entries()) {
    const written = member.marker.value;
    if (written === value) continue;
    const part = partBelow(written, placeOf(series, at + k, report), placeOf(series, at + k + 1, report), report);
    if (part) return /^[\d.．]*\d/.exec(part.reading.text)?.[0];
  }
  return undefined;
}

/** Where member `k` of `series` stands, or the end of the draft behind the last one; indices of its paragraphs. */
const placeOf = ({ members }: Series, k: number, { paragraphs }: Report): number =>
  members[k]?.paragraph.index ?? paragraphs.length;

/** The first part with `number` in front, 3.1, below what stands at `from` and above `to`. */
const partBelow = (number: number, from: number, to: number, { paragraphs }: Report): Paragraph | undefined =>
  paragraphs.slice(from + 1, Math.min(to, from + 1 + REACH_BELOW)).find(({ reading }) => labelled(reading) === number);

/** So far above an entry the part that it belongs to is looked for. */
const REACH_ABOVE = 12;

/**
 * 1.3参考资料 over 1. and 2., and then 2.项目概述 over 2.1: the entries are of the part above them, and the heading goes on from the one before. No
 * number is wrong.
 */
export function goesOnFromHeading(
  { kind, member, previous, series, index: at }: SequenceBreak,
  report: Report,
): boolean {
  const { value } = member.marker;
  if (kind !== 'repeat' || !previous || previous.marker.value !== value || value < 2) return false;
  // 2.引用文件 may have no parts; then those of 3. behind it tell.
  const isHeading = (k: number): boolean => {
    const due = value + k - at;
    return (
      series.members[k]?.marker.value === due &&
      partBelow(due, placeOf(series, k, report), placeOf(series, k + 1, report), report) !== undefined
    );
  };
  if (!isHeading(at) && !isHeading(at + 1)) return false;
  const entry = previous.paragraph.index;
  if (partBelow(value, entry, member.paragraph.index, report)) return false;
  const above = report.paragraphs.slice(Math.max(0, entry - REACH_ABOVE), entry);
  return above.flatMap(({ reading }) => labelled(reading) ?? []).at(-1) === value - 1;
}
