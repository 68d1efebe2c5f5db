/**
 * Numbers that a series seems to lack and that stand between its members with another mark: 五、, then 6. and 七、. A word processor
 * counted there, or the writer took the mark of another level.
 */
import type { MarkerStyle } from '../reading/enumerations';
import { membersBetween } from './members-by-number';
import type { Report } from './report';
import type { SequenceBreak } from './sequence-breaks';
import type { Member } from './series-kinship';

/** A series whose first number is marked otherwise begins so many paragraphs above its second at most. */
const REACH_ABOVE = 12;
/** More numbers than these are another list. */
const MOST = 4;
/** The marks that one level may be numbered with instead of another. */
const STYLES: readonly MarkerStyle[] = ['han', 'han-bracket', 'arabic', 'arabic-bracket'];

/**
 * The members that bear the numbers missing at a break, each once and in order, none of which goes on from a number of its own list or
 * is gone on from; else none. 5. and 6. under （五） are items of it, however well 6. would fit.
 */
export function otherwiseNumbered(
  { kind, expected, member, previous, series }: SequenceBreak,
  report: Report,
): readonly Member[] {
  const { style, value, opens } = member.marker;
  const many = value - expected;
  if ((kind !== 'skip' && kind !== 'late') || !opens || many < 1 || many > MOST || !STYLES.includes(style)) return [];
  const last = member.paragraph.index;
  const from = previous ?? series.parent;
  const first = from ? from.paragraph.index : Math.max(0, last - REACH_ABOVE);
  for (const other of STYLES) {
    if (other === style) continue;
    const found = missingIn(other, expected, many, report, first, last);
    if (found.length > 0) return found;
  }
  return [];
}

function missingIn(
  style: MarkerStyle,
  expected: number,
  many: number,
  report: Report,
  first: number,
  last: number,
): readonly Member[] {
  const found: Member[] = [];
  let from = first;
  for (let value = expected; value < expected + many; value++) {
    const next = membersBetween(report, style, value, from, last).find(
      ({ member, series: { members } }) =>
        member.marker.opens &&
        members[0].marker.value >= expected &&
        members.every(({ marker }) => marker.value < expected + many),
    );
    if (!next) return [];
    found.push(next.member);
    from = next.member.paragraph.index + 1;
  }
  return found;
}

/** 6、, 【7】、, 8、: whether the numbers missing at a break open paragraphs right before it, within brackets that set them off. */
export function setOffInBrackets({ kind, expected, member, previous }: SequenceBreak, { paragraphs }: Report): boolean {
  const many = member.marker.value - expected;
  if (kind !== 'skip' || !previous || many < 1 || many > MOST) return false;
  const between = paragraphs.slice(
    Math.max(previous.paragraph.index + 1, member.paragraph.index - REACH_ABOVE),
    member.paragraph.index,
  );
  return Array.from({ length: many }, (_, i) => `【${expected + i}】`).every((label) =>
    between.some(({ reading }) => reading.text.startsWith(label)),
  );
}
