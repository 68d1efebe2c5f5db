/** All safe fixes of a draft as one set of edits that do not collide. */
import type { Finding } from '../rules/rule';
import type { TextEdit } from '../text/edit';
import { overlaps, type Span } from '../text/span';

/** The first safe fix of each finding; a fix that touches an earlier one is left for the next run. */
export function fixAll(findings: readonly Finding[]): TextEdit[] {
  const taken: TextEdit[] = [];
  const known = new Map<number, TextEdit[]>();
  const near = (place: Span): number[] => {
    const blocks: number[] = [];
    for (let block = blockOf(place.start - 1); block <= blockOf(place.end + 1); block++) blocks.push(block);
    return blocks;
  };
  const isFree = ({ span }: TextEdit): boolean =>
    near(span).every((block) => !known.get(block)?.some((other) => overlaps(span, other.span)));
  for (const finding of findings) {
    const fix = finding.fixes.find(({ safe }) => safe);
    if (!fix?.edits.every(isFree)) continue;
    for (const edit of fix.edits) {
      taken.push(edit);
      for (const block of near(edit.span)) {
        const there = known.get(block);
        if (there) there.push(edit);
        else known.set(block, [edit]);
      }
    }
  }
  return taken;
}

/** Edits are looked for in their stretch of the draft only: it may have thousands. */
const blockOf = (place: number): number => place >> 8;
