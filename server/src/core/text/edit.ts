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

/** What turns `before` into `after`, as one edit that does not cut a surrogate pair or a line end in two. */
export function difference(before: string, after: string): TextEdit {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  if (head > 0 && /[\ud800-\udbff\r]/.test(before[head - 1]!)) head--;
  if (tail > 0 && /[\udc00-\udfff\n]/.test(before[before.length - tail]!)) tail--;
  return { span: span(head, before.length - tail), text: after.slice(head, after.length - tail) };
}
