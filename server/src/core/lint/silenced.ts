/** What the directives of a draft silence, one by one, and the edits that take each back: the other way round of silence.ts. */
import { type Directive, directivesOf } from '../report/directives';
import { withoutLine } from '../report/front-matter-edit';
import type { Report } from '../report/report';
import type { TextEdit } from '../text/edit';
import { type Span, span } from '../text/span';

/** One rule, or all of them, that one directive switches off. */
export interface Silenced {
  readonly kind: Exclude<Directive['kind'], 'enable'>;
  /** As written; undefined means all rules. */
  readonly name: string | undefined;
  /** The directive. */
  readonly span: Span;
  /** Take back just this. */
  readonly edits: readonly TextEdit[];
}

/** Everything that the draft's own directives silence, in order. */
export function silencedIn(report: Report): readonly Silenced[] {
  const directives = directivesOf(report);
  return directives.flatMap((directive, i): Silenced[] => {
    const { kind, names, span: place } = directive;
    if (kind === 'enable' || (kind === 'whole' && names.length === 0)) return [];
    if (names.length < 2)
      return [{ kind, name: names[0]?.name, span: place, edits: withoutDirective(report, directives, i) }];
    return names.map(({ name }, n) => ({ kind, name, span: place, edits: [withoutName(report.text, directive, n)] }));
  });
}

/** Takes the nth name out of a directive that has others: with what parts it from the one before, else from the next. */
function withoutName(text: string, { names }: Directive, n: number): TextEdit {
  const [before, at, after] = [names[n - 1], names[n], names[n + 1]];
  const end = text.length;
  const place = before
    ? span(before.span.end, at?.span.end ?? end)
    : span(at?.span.start ?? end, after?.span.start ?? end);
  return { span: place, text: '' };
}

function withoutDirective(report: Report, directives: readonly Directive[], i: number): TextEdit[] {
  const directive = directives[i];
  if (!directive) return [];
  if (directive.kind === 'whole') return [withoutLine(report, directive.span)];
  const own = [withoutComment(report.text, directive.span)];
  if (directive.kind !== 'disable') return own;
  // What opens again what nothing else has closed goes with it.
  const next = directives.findIndex((other, n) => n > i && other.kind === 'enable');
  const last = directives
    .slice(0, i)
    .map((other) => other.kind)
    .lastIndexOf('enable');
  const isShared = directives.some(({ kind }, n) => n !== i && kind === 'disable' && n > last && n < next);
  const closing = directives[next];
  return closing && !isShared ? [...own, withoutComment(report.text, closing.span)] : own;
}

/** A comment with the blanks before it; and the line's end when it stands alone on its line. */
function withoutComment(text: string, { start, end }: Span): TextEdit {
  let from = start;
  while (from > 0 && /[ \t]/.test(text.charAt(from - 1))) from--;
  const rest = /^[ \t]*(\r\n|\n|\r|$)/.exec(text.slice(end, end + 80));
  const isAlone = (from === 0 || /[\r\n]/.test(text.charAt(from - 1))) && rest !== null;
  return { span: span(from, isAlone ? end + rest[0].length : end), text: '' };
}
