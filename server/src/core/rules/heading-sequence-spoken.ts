/** Numbers that head nothing where they stand, since their line speaks of what bears them. */
import { type Marker, markersOf } from '../reading/enumerations';
import type { Paragraph, Report } from '../report/report';
import type { SequenceBreak } from '../report/sequence-breaks';
import type { Member } from '../report/series-kinship';

/** - 第三部分“风险分析”：写清…: an entry that speaks of a part by its name. ~~4. 旧条目~~ was struck out, and does not count. */
export const isSpokenOf = ({ marker, paragraph: { kind, reading } }: Member): boolean =>
  (kind === 'item' && '“「《'.includes(reading.text.charAt(marker.end) || '\n')) ||
  isSubject(marker, reading.text) ||
  (reading.original.includes('~~') && STRUCK_OUT.test(reading.original));
/** 第六部分必须回答用户的问题。: nothing parts the number from what is said of the part, up to a full stop. */
const isSubject = ({ style, end }: Marker, text: string): boolean =>
  style === 'part' &&
  text.charAt(end - 1) === '分' &&
  text.length > LONGEST_OF_A_PART &&
  text.endsWith('。') &&
  SAYS_ON.test(text.slice(end, end + 2));
/** A name in code may stand apart from the number. */
const SAYS_ON = /^(?:[^\s：:、，。—-]|\s?\ufffc)/;
const LONGEST_OF_A_PART = 20;
const STRUCK_OUT = /^\s*(?:[-*+]\s+)?~~/;

/**
 * - 第三章图表顺序有调整 between - `4.1` 改成了目标 and - 封面已换: where entries of one list say other things, too, the one that opens
 * with a chapter or an article speaks of it. In a list of chapters each bears its number.
 */
export function isInMixedList({ marker, paragraph }: Member, { paragraphs }: Report): boolean {
  if (paragraph.kind !== 'item' || !OF_RULES.has(marker.style)) return false;
  const depth = indentOf(paragraph);
  return [paragraphs[paragraph.index - 1], paragraphs[paragraph.index + 1]].some(
    (beside) => beside?.kind === 'item' && !beside.reading.ordinal && indentOf(beside) === depth,
  );
}
const OF_RULES: ReadonlySet<string> = new Set(['part', 'section', 'clause']);
const indentOf = ({ reading: { original } }: Paragraph): number => original.length - original.trimStart().length;

/**
 * …属于情节严重：（一）甲, and below it （二）乙: the list began on the line that leads it in, behind another of the same mark. One that has its own
 * （二） in such a line counts itself.
 */
export function goesOnFromLine({ previous, member }: SequenceBreak, { paragraphs }: Report): boolean {
  const { style, value, opens } = member.marker;
  if (!previous || !opens || value < 2) return false;
  const inLines = paragraphs
    .slice(previous.paragraph.index + 1, member.paragraph.index)
    .flatMap(({ reading }) => markersOf(reading).filter((marker) => !marker.opens && marker.style === style))
    .map((marker) => marker.value);
  return inLines.includes(value - 1) && !inLines.includes(value);
}
