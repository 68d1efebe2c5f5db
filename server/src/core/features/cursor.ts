/** Where in a draft the cursor stands, as far as it matters for what may be written there. */
import { type SlotId } from '../norms/sections';
import { fold } from '../text/fold';
import { ordinalAt, type Ordinal } from '../reading/ordinals';
import type { Heading, Report } from '../report/report';
import { sectionsOf, type Sections, slotsOfText } from '../report/sections';
import { tailLine, tailOf } from '../report/tail';
import { lineAt } from './line';

/**
 * `start`: nothing stands in the draft yet. `opening`: under the title, above the first heading. `end`: under the body.
 */
export type Zone = 'start' | 'opening' | 'body' | 'end';

export interface Cursor {
  readonly offset: number;
  /** The line up to the cursor, folded; offsets as written. */
  readonly before: string;
  /** The rest of the line. */
  readonly after: string;
  readonly lineStart: number;
  /** Where the line's words begin: after indent and #. */
  readonly wordsStart: number;
  /** The line's ordinal, when the cursor stands behind it. */
  readonly ordinal: Ordinal | undefined;
  readonly zone: Zone;
  /** The heading whose section the cursor is in, and those around that one; innermost first. */
  readonly within: readonly Heading[];
  /** Parts of the document that these headings name, innermost first. */
  readonly slots: readonly SlotId[];
  readonly sections: Sections;
}

/** What stands at `offset` of `report`. */
export function cursorAt(report: Report, offset: number): Cursor {
  const line = lineAt(report.text, offset);
  const before = fold(report.text.slice(line.start, offset));
  const lead = /^\s*(?:#{1,6}[ \t]*)?/.exec(before)?.[0].length ?? 0;
  const ordinal = ordinalAt(before.slice(lead));
  const within = report.headings
    .filter((h) => h.by !== 'line' && h.declaration.end < line.start && h.section.end >= offset)
    .reverse();
  return {
    offset,
    before,
    after: report.text.slice(offset, line.end),
    lineStart: line.start,
    wordsStart: line.start + lead,
    ordinal,
    zone: zoneOf(report, line.start, line.end),
    within,
    slots: within.flatMap((heading) => slotsOfText(heading.text)),
    sections: sectionsOf(report),
  };
}

function zoneOf(report: Report, lineStart: number, lineEnd: number): Zone {
  const others = report.paragraphs.filter(
    (p) => p.kind !== 'front-matter' && (p.span.end < lineStart || p.span.start > lineEnd),
  );
  if (others.length === 0) return 'start';
  const above = others.filter((p) => p.span.end < lineStart);
  const tail = tailOf(report);
  const below = others.slice(above.length);
  // The last line, or one above the signature and date: here the body ends.
  if (above.length > 2 && below.every((p) => p.index >= tail || tailLine(p.reading) !== undefined)) return 'end';
  const first = report.headings.find((h) => h.by !== 'line');
  return !first || first.declaration.start >= lineStart ? 'opening' : 'body';
}
