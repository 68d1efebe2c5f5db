/** Silencing inside a draft: front matter for the whole of it, comments for a line or a stretch; and what settings let stand. */
import type { Report } from '../report/report';
import type { Ignored } from './config';
import { type Span, span } from '../text/span';

export interface Suppressions {
  /** Whether the draft switches `rule` off altogether. */
  everywhere(rule: string): boolean;
  /** Whether a finding of `rule` at `place` is silenced. */
  at(rule: string, place: Span): boolean;
}

interface Stretch {
  readonly span: Span;
  readonly rules: ReadonlySet<string>;
}

const DIRECTIVE = /<!--\s*bizheng-(disable-next-line|disable-line|disable|enable)((?:[\s,，]+[a-z][a-z-]*)*)\s*-->/g;

/**
 * The directives of a draft. Front matter: `bizheng-disable: rule, rule` (or `all`). Comments, also in plain text:
 * `<!-- bizheng-disable-line rule -->`, `-disable-next-line`, `-disable` … `-enable`; without rules they mean all. `ignored`
 * are findings that the settings let stand, known by their words.
 */
export function suppressionsOf(report: Report, ignored: readonly Ignored[] = []): Suppressions {
  const whole = new Set((report.frontMatter?.values.get('bizheng-disable') ?? '').split(/[\s,，[\]]+/).filter(Boolean));
  const stretches: Stretch[] = report.text.includes('<!--') ? readComments(report.text) : [];
  const has = (rules: ReadonlySet<string>, rule: string): boolean => rules.has('all') || rules.has(rule);
  const stands = new Set(ignored.map(({ rule, text }) => `${rule} ${ignoredText(text)}`));
  return {
    everywhere: (rule) => has(whole, rule),
    at: (rule, place) =>
      (stands.size > 0 && stands.has(`${rule} ${ignoredText(report.text.slice(place.start, place.end))}`)) ||
      stretches.some((s) => has(s.rules, rule) && place.start >= s.span.start && place.start <= s.span.end),
  };
}

/** The words of a finding as settings hold them: on one line, and of a long passage only its beginning. */
export function ignoredText(text: string): string {
  return text.slice(0, 400).replace(/\s+/g, ' ').trim().slice(0, 80);
}

function readComments(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  let open: { start: number; rules: ReadonlySet<string> }[] = [];
  for (const { 0: whole, 1: directive, 2: list = '', index: start } of text.matchAll(DIRECTIVE)) {
    const named = list.split(/[\s,，]+/).filter(Boolean);
    const rules = new Set(named.length > 0 ? named : ['all']);
    if (directive === 'disable') open.push({ start, rules });
    else if (directive === 'enable') {
      for (const begun of open) stretches.push({ span: span(begun.start, start), rules: begun.rules });
      open = [];
    } else {
      const line = directive === 'disable-line' ? start : nextLine(text, start + whole.length);
      stretches.push({ span: span(lineStart(text, line), lineEnd(text, line)), rules });
    }
  }
  for (const begun of open) stretches.push({ span: span(begun.start, text.length), rules: begun.rules });
  return stretches;
}

function lineStart(text: string, at: number): number {
  return Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
}

function lineEnd(text: string, at: number): number {
  const end = text.slice(at).search(/[\r\n]/);
  return end < 0 ? text.length : at + end;
}

/** Start of the next line that is not blank: a comment in Markdown usually stands above a blank line. */
function nextLine(text: string, at: number): number {
  const skipped = /^[^\r\n]*(?:(?:\r\n|\n|\r)[ \t]*(?=[\r\n\S]))+/.exec(text.slice(at));
  return skipped ? at + skipped[0].length : text.length;
}
