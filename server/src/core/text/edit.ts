/** Text edits: what a fix does to a draft. */
import { type Span, span } from './span';

/** Replace `span` with `text`; an empty span inserts. */
export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}

/**
 * `text` with `edits` carried out, each given in offsets of the original. Edits that overlap an earlier one are left
 * out rather than applied to the wrong place.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = edits
    .map((edit, index) => ({ edit, index }))
    .sort((a, b) => a.edit.span.start - b.edit.span.start || a.edit.span.end - b.edit.span.end || a.index - b.index);
  let result = '';
  let at = 0;
  for (const { edit } of ordered) {
    if (edit.span.start < at) continue;
    result += text.slice(at, edit.span.start) + edit.text;
    at = edit.span.end;
  }
  return result + text.slice(at);
}

/** How many code units two texts have in common at their heads, and at their tails without counting any twice. */
export function commonEnds(before: string, after: string): { readonly head: number; readonly tail: number } {
  const most = Math.min(before.length, after.length);
  // By the block first: comparing slices is many times faster than comparing characters.
  let head = 0;
  while (head + STRIDE <= most && before.slice(head, head + STRIDE) === after.slice(head, head + STRIDE))
    head += STRIDE;
  while (head < most && before.charCodeAt(head) === after.charCodeAt(head)) head++;
  let tail = 0;
  const [a, b] = [before.length, after.length];
  while (
    tail + STRIDE <= most - head &&
    before.slice(a - tail - STRIDE, a - tail) === after.slice(b - tail - STRIDE, b - tail)
  )
    tail += STRIDE;
  while (tail < most - head && before.charCodeAt(a - tail - 1) === after.charCodeAt(b - tail - 1)) tail++;
  return { head, tail };
}

const STRIDE = 1024;

/** What turns `before` into `after`, as one edit that does not cut a surrogate pair or a line end in two. */
export function difference(before: string, after: string): TextEdit {
  let { head, tail } = commonEnds(before, after);
  if (head > 0 && /[\ud800-\udbff\r]/.test(before.charAt(head - 1))) head--;
  if (tail > 0 && /[\udc00-\udfff\n]/.test(before.charAt(before.length - tail))) tail--;
  return { span: span(head, before.length - tail), text: after.slice(head, after.length - tail) };
}
