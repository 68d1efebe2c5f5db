/** All safe fixes of a draft as one set of edits that do not collide. */
import type { Finding } from '../rules/rule';
import type { TextEdit } from '../text/edit';
import { overlaps } from '../text/span';

/** The first safe fix of each finding; a fix that touches an earlier one is left for the next run. */
export function fixAll(findings: readonly Finding[]): TextEdit[] {
  const taken: TextEdit[] = [];
  for (const finding of findings) {
    const fix = finding.fixes.find(({ safe }) => safe);
    if (fix && !fix.edits.some((edit) => taken.some((other) => overlaps(edit.span, other.span))))
      taken.push(...fix.edits);
  }
  return taken;
}
