/**
 * The one door through which tests reach the core. Marks in a text say what must be found: ⟦…⟧{rule-id} round the span
 * of a finding; they are taken out before the text is judged.
 */
import { expect } from 'vitest';
import {
  applyEdits,
  DEFAULT_CONFIG,
  type Finding,
  fixAll,
  type Format,
  lint,
  type LintConfig,
  readReport,
  type Rule,
  RULES,
  type Span,
} from '../server/src/core/index';

export interface CheckOptions {
  readonly format?: Format;
  readonly config?: Partial<LintConfig>;
  readonly fileName?: string;
}

export interface Marked {
  readonly text: string;
  readonly expected: readonly { readonly rule: string; readonly start: number; readonly end: number }[];
}

/** `source` without its marks, and what they expect. Marks may nest. */
export function unmark(source: string): Marked {
  const expected: { rule: string; start: number; end: number }[] = [];
  const open: number[] = [];
  let text = '';
  for (const token of source.matchAll(/⟦|⟧\{([a-z-]+)\}|[\s\S]/gu)) {
    if (token[0] === '⟦') open.push(text.length);
    else if (token[1]) expected.push({ rule: token[1], start: open.pop() ?? 0, end: text.length });
    else text += token[0];
  }
  return { text, expected };
}

/** Findings in `text`; with `rule`, only that rule's. */
export function findings(text: string, rule?: string, options: CheckOptions = {}): Finding[] {
  const report = readReport(text, { format: options.format ?? 'plain', fileName: options.fileName });
  const config = options.config ? { ...DEFAULT_CONFIG, ...options.config } : DEFAULT_CONFIG;
  return rule ? lint(report, config, only(rule)) : lint(report, config);
}

const alone = new Map<string, readonly Rule[]>();

/** The one rule `id`; the same list each time, so that what paragraphs keep under it is found again. */
function only(id: string): readonly Rule[] {
  let rules = alone.get(id);
  if (!rules) alone.set(id, (rules = RULES.filter(({ meta }) => meta.id === id)));
  return rules;
}

/** Every place that `finding` names: where it begins, and those told with it. */
export const placesOf = ({ span, related }: Finding): Span[] => [span, ...related.map((other) => other.span)];

interface Place {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
}

/** `text` with ⟦…⟧{rule-id} round every place: what a fixture would have to look like. */
export function mark(text: string, places: readonly Place[]): string {
  const opening = [...places].sort((a, b) => b.start - a.start || a.end - b.end);
  const closing = [...places].sort((a, b) => a.end - b.end || b.start - a.start || a.rule.localeCompare(b.rule));
  let marked = '';
  for (let i = 0; i <= text.length; i++) {
    for (const { start, end, rule } of closing) if (end === i && start < end) marked += `⟧{${rule}}`;
    for (const { start, end, rule } of opening) if (start === i) marked += start === end ? `⟦⟧{${rule}}` : '⟦';
    marked += text.charAt(i);
  }
  return marked;
}

/** A finding as one line for the reader of a failed test: its line, what stands there, what was said. */
export function shown(text: string, { rule, span, message, severity }: Finding): string {
  const line = text.slice(0, span.start).split('\n').length;
  return `line ${line}: “${text.slice(span.start, span.end)}” ${rule} (${severity}): ${message}`;
}

/** `source` must yield exactly the findings of `rule` that its marks name. Returns them. */
export function check(rule: string, source: string, options: CheckOptions = {}): Finding[] {
  const { text, expected } = unmark(source);
  const found = findings(text, rule, options);
  const places = found.map(({ rule: id, span }) => ({ rule: id, ...span }));
  const said = `what was found:\n${found.map((finding) => shown(text, finding)).join('\n') || 'nothing'}\n`;
  expect(mark(text, places), said).toBe(mark(text, expected));
  return found;
}

/** `text` must be silent for `rule`. */
export function checkSilent(rule: string, text: string, options: CheckOptions = {}): void {
  expect(findings(text, rule, options).map((finding) => shown(text, finding))).toEqual([]);
}

/** Some fix of the first finding of `rule` (the one whose title holds `title`, if given) must turn `before` into `after`. */
export function checkFix(rule: string, before: string, after: string, title = '', options: CheckOptions = {}): void {
  const { text } = unmark(before);
  const fixes = findings(text, rule, options)
    .flatMap((f) => f.fixes)
    .filter((fix) => fix.title.includes(title));
  expect(fixes.map((fix) => applyEdits(text, fix.edits))).toContain(after);
}

/** After all safe fixes no safe fix may remain. Returns the fixed text. */
export function checkFixesSettle(source: string, options: CheckOptions = {}): string {
  let { text } = unmark(source);
  for (let round = 0; round < 4; round++) {
    const mended = applyEdits(text, fixAll(findings(text, undefined, options)));
    if (mended === text) break;
    text = mended;
  }
  expect(
    findings(text, undefined, options)
      .filter((f) => f.fixes.some((fix) => fix.safe))
      .map((f) => f.message),
  ).toEqual([]);
  return text;
}
