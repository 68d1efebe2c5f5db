/** Silencing: what directives of a draft switch off, for the whole of it, a line or a stretch, and what settings let stand. */
import { type Directive, directivesOf } from '../report/directives';
import type { Report } from '../report/report';
import { LineIndex } from '../text/line-index';
import { type Span, span } from '../text/span';
import { anyHolds } from '../text/spans';
import type { Ignored } from './config';

export interface Suppressions {
  /** Whether the draft switches `rule` off altogether. */
  everywhere(rule: string): boolean;
  /** Whether a finding of `rule` at `place` is silenced. */
  at(rule: string, place: Span): boolean;
}

interface Stretch {
  readonly span: Span;
  /** Ids of rules; undefined means all. */
  readonly rules: ReadonlySet<string> | undefined;
}

/** What names all rules. */
const ALL: ReadonlySet<string> = new Set(['all', '全部', '所有规则']);

/**
 * What is silenced in `report`. `ruleNamed` gives the id of the rule that a name means; a name that means none silences
 * nothing. `ignored` are findings that the settings let stand, known by their words.
 */
export function suppressionsOf(
  report: Report,
  ignored: readonly Ignored[],
  ruleNamed: (name: string) => string | undefined,
): Suppressions {
  const rulesOf = ({ names }: Directive): Stretch['rules'] =>
    names.length === 0 || names.some(({ name }) => ALL.has(name))
      ? undefined
      : new Set(names.flatMap(({ name }) => ruleNamed(name) ?? []));
  const directives = directivesOf(report);
  const whole = directives.filter(({ kind, names }) => kind === 'whole' && names.length > 0).map(rulesOf);
  const stretches = stretchesOf(report.text, directives, rulesOf);
  const stands = new Set(ignored.map(keyOf));
  const has = (rules: Stretch['rules'], rule: string): boolean => rules === undefined || rules.has(rule);
  const silences = new Map<string, (place: Span) => boolean>();
  const silencesOf = (rule: string): ((place: Span) => boolean) => {
    let holds = silences.get(rule);
    if (!holds) silences.set(rule, (holds = anyHolds(stretches.filter((s) => has(s.rules, rule)).map((s) => s.span))));
    return holds;
  };
  return {
    everywhere: (rule) => whole.some((rules) => has(rules, rule)),
    at: (rule, place) =>
      (stands.size > 0 && keysOf(rule, ignoredPlace(report.text, place)).some((key) => stands.has(key))) ||
      (stretches.length > 0 && silencesOf(rule)(span(place.start, place.start))),
  };
}

/** The finding of a place as settings hold it: its words on one line, of a long passage the beginning, and their neighbours. */
export function ignoredPlace(text: string, { start, end }: Span): Omit<Required<Ignored>, 'rule'> {
  return {
    text: onOneLine(text.slice(start, Math.min(end, start + 400))).slice(0, 80),
    before: onOneLine(text.slice(Math.max(0, start - 2 * NEIGHBOURS), start)).slice(-NEIGHBOURS),
    after: onOneLine(text.slice(end, end + 2 * NEIGHBOURS)).slice(0, NEIGHBOURS),
  };
}

/** Characters taken down of what stands before and after: enough to tell one xx of a draft from the next. */
const NEIGHBOURS = 12;

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function keyOf({ rule, text, before, after }: Ignored): string {
  const words = onOneLine(text).slice(0, 80);
  return before === undefined && after === undefined
    ? `${rule} ${words}`
    : `${rule} ${onOneLine(before ?? '')}\n${words}\n${onOneLine(after ?? '')}`;
}

/** What an entry for a finding may say: all such words, or just these. */
function keysOf(rule: string, { text, before, after }: ReturnType<typeof ignoredPlace>): string[] {
  return [keyOf({ rule, text }), keyOf({ rule, text, before, after })];
}

function stretchesOf(
  text: string,
  directives: readonly Directive[],
  rulesOf: (directive: Directive) => Stretch['rules'],
): Stretch[] {
  const stretches: Stretch[] = [];
  let open: { start: number; rules: Stretch['rules'] }[] = [];
  let lines: LineIndex | undefined;
  for (const directive of directives) {
    const { kind, span: place } = directive;
    if (kind === 'disable') open.push({ start: place.start, rules: rulesOf(directive) });
    else if (kind === 'enable') {
      for (const begun of open) stretches.push({ span: span(begun.start, place.start), rules: begun.rules });
      open = [];
    } else if (kind !== 'whole') {
      const line = kind === 'disable-line' ? place.start : nextLine(text, place.end);
      lines ??= new LineIndex(text);
      stretches.push({ span: lineOf(lines, line), rules: rulesOf(directive) });
    }
  }
  for (const begun of open) stretches.push({ span: span(begun.start, text.length), rules: begun.rules });
  return stretches;
}

function lineOf(lines: LineIndex, at: number): Span {
  const { line, character } = lines.positionAt(at);
  return span(at - character, at - character + lines.lineText(line).length);
}

/** Start of the next line that is not blank: a comment in Markdown usually stands above a blank line. */
function nextLine(text: string, at: number): number {
  const skipped = /^[^\r\n]*(?:(?:\r\n|\n|\r)[ \t]*(?=[\r\n\S]))+/.exec(text.slice(at));
  return skipped ? at + skipped[0].length : text.length;
}
