/** Fix-all to the end: some fixes only come up, or only fit, once others are carried out. */
import { applyEdits, difference, type TextEdit } from '../text/edit';
import { fixAll } from './fix';
import type { Finding } from '../rules/rule';

/**
 * More rounds than this would mean two fixes that undo each other; what is done by then stands. Each heading of a row that all
 * bear one number is right only once the one before it is.
 */
export const MOST_ROUNDS = 30;

/**
 * The edits that make `text` what it is when no safe fix is left. `findingsIn` judges a text. After one round these are
 * the fixes themselves; after more, one edit from the first changed character to the last.
 */
export function settle(
  text: string,
  findings: readonly Finding[],
  findingsIn: (text: string) => readonly Finding[],
): TextEdit[] {
  const first = fixAll(findings);
  let fixed = applyEdits(text, first);
  let rounds = first.length > 0 ? 1 : 0;
  for (let edits = first; edits.length > 0 && rounds < MOST_ROUNDS; ) {
    edits = fixAll(findingsIn(fixed));
    const next = applyEdits(fixed, edits);
    if (next === fixed) break;
    fixed = next;
    rounds++;
  }
  return rounds > 1 ? [difference(text, fixed)] : first;
}
