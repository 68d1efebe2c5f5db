/** Fix-all to the end: some fixes only come up, or only fit, once others are carried out. */
import { applyEdits, type TextEdit } from '../text/edit';
import { span } from '../text/span';
import { fixAll } from './fix';
import type { Finding } from '../rules/rule';

/** More rounds than this would mean two fixes that undo each other; what is done by then stands. */
const MOST_ROUNDS = 5;

/**
 * The edits that make `text` what it is when no safe fix is left. `findingsIn` judges a text. After one round these are
 * the fixes themselves; after more, one edit from the first changed character to the last.
 */
export function settle(text: string, findings: readonly Finding[], findingsIn: (text: string) => readonly Finding[]): TextEdit[] {
  const first = fixAll(findings);
  let fixed = applyEdits(text, first);
  let rounds = first.length > 0 ? 1 : 0;
  for (let edits = first; edits.length > 0 && rounds < MOST_ROUNDS;) {
    edits = fixAll(findingsIn(fixed));
    const next = applyEdits(fixed, edits);
    if (next === fixed) break;
    fixed = next;
    rounds++;
  }
  return rounds > 1 ? [difference(text, fixed)] : first;
}

/** What turns `before` into `after`, as one edit that does not cut a surrogate pair or a line end in two. */
function difference(before: string, after: string): TextEdit {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  if (head > 0 && /[\ud800-\udbff\r]/.test(before[head - 1]!)) head--;
  if (tail > 0 && /[\udc00-\udfff\n]/.test(before[before.length - tail]!)) tail--;
  return { span: span(head, before.length - tail), text: after.slice(head, after.length - tail) };
}
