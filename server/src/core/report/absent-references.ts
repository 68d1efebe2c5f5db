/** Parts, tables and figures that the text points at (第6部分所列, 见表3) and that are not there, though others of their kind are. */
import { POINT_AT_A_PART, POINT_FROM_BEHIND, POINT_TO } from '../norms/words/numbered-things';
import { hasAny } from '../reading/around';
import { ordinalValue } from '../reading/ordinals';
import type { Reading } from '../reading/reading';
import { shift, type Span } from '../text/span';
import { captionsOf, type Numbered, numberedAt } from './captions';
import { paragraphsWith } from './paragraphs-with';
import { type Paragraph, paragraphAt, type Report } from './report';

export interface AbsentReference {
  readonly at: Span;
  /** 第6部分, 表3. */
  readonly written: string;
  /** The last of those that are there. */
  readonly last: Paragraph;
}

/** A part, table or figure pointed at; what it is may be 部分, too. */
interface Reference extends Numbered {
  readonly start: number;
}

const PART = '部分';
const DIGITS = '0123456789';
const IN_A_NUMBER = `${DIGITS}一二三四五六七八九十`;
const LONGEST_NUMBER = 2;

/** The parts, tables and figures that a paragraph points at. */
const pointsAt = (reading: Reading): readonly Reference[] => {
  const { text } = reading;
  return text.includes(PART) || hasAny(text, POINT_TO) ? reading.derive(readPoints) : NOTHING;
};
const NOTHING: readonly Reference[] = [];

function readPoints({ text, kind }: Reading): readonly Reference[] {
  if (kind !== 'prose' && kind !== 'item') return NOTHING;
  const found: Reference[] = [];
  for (let at = text.indexOf(PART); at > 0; at = text.indexOf(PART, at + 1)) {
    let start = at;
    while (start > 0 && IN_A_NUMBER.includes(text.charAt(start - 1))) start--;
    const label = text.slice(start, at);
    if (label === '' || label.length > LONGEST_NUMBER || text.charAt(start - 1) !== '第') continue;
    const isOwn =
      POINT_AT_A_PART.some((word) => text.endsWith(word, start - 1)) ||
      POINT_FROM_BEHIND.some((word) => text.startsWith(word, at + PART.length));
    // 《方案》第三部分 is another's.
    if (isOwn && !'》”'.includes(text.charAt(start - 2) || '。'))
      found.push({ what: PART, label, start: start - 1, end: at + PART.length });
  }
  for (const word of POINT_TO)
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      const start = at + word.length - 1;
      const numbered = numberedAt(text, start);
      if (numbered) found.push({ ...numbered, start });
    }
  return found;
}

/** What the text of `report` points at and does not have. */
export function absentReferences(report: Report): readonly AbsentReference[] {
  const pointing = paragraphsWith(report, pointsAt);
  if (pointing.length === 0) return [];
  const captions = captionsOf(report);
  const parts = partsOf(report);
  return pointing.flatMap(({ reading, span, index }) =>
    pointsAt(reading).flatMap((reference): readonly AbsentReference[] => {
      const { what, label, start, end } = reference;
      const last = what === PART ? parts.lastOver(label) : captions.has(reference) ? undefined : captions.lastOf(what);
      // A caption that begins with the words is no reference to itself.
      if (!last || last.index === index) return [];
      return [{ at: shift(reading.span(start, end), span.start), written: reading.written(start, end), last }];
    }),
  );
}

/** The outermost numbered parts of a draft, where they count up from one. */
function partsOf(report: Report): { lastOver(label: string): Paragraph | undefined } {
  const numbered = report.headings.filter(({ ordinal, runIn }) => ordinal !== undefined && !runIn);
  const outermost = Math.min(...numbered.map(({ level }) => level));
  const row = numbered.filter(({ level }) => level === outermost);
  const isWhole = row.length > 1 && row.every(({ ordinal }, i) => ordinal?.value === i + 1);
  const last = row.at(-1);
  return {
    lastOver: (label) =>
      isWhole && last && (ordinalValue(label) ?? 0) > row.length ? paragraphAt(report, last.paragraph) : undefined,
  };
}
