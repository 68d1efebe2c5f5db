/** Runs rules over a report: catches throwers, grades, drops what is switched off or said twice, sorts. */
import type { Reading } from '../report/reading';
import type { Paragraph, Report } from '../report/report';
import { RULES } from '../rules/index';
import type { Finding, Locale, Rule, RuleContext, RuleFinding } from '../rules/rule';
import type { TextEdit } from '../text/edit';
import { type Span, shift, span } from '../text/span';
import { DEFAULT_CONFIG, type LintConfig } from './config';
import { suppressionsOf } from './suppress';

/** Findings of `report` under `config`, in order of place; the same for the same text, whatever was read before. */
export function lint(report: Report, config: LintConfig = DEFAULT_CONFIG, rules: readonly Rule[] = RULES): Finding[] {
  const findings: Finding[] = [];
  const suppressed = suppressionsOf(report);
  for (const rule of rules) {
    const { id } = rule.meta;
    const setting = config.rules[id];
    if (setting?.severity === 'off' || suppressed.everywhere(id)) continue;
    for (const found of run(rule, report, contextFor(rule, config))) {
      const finding = checked(rule, found, report, setting?.severity);
      if (finding && !suppressed.at(id, finding.span)) findings.push(finding);
    }
  }
  return sorted(withoutRepeats(findings));
}

const contexts = new WeakMap<LintConfig, Map<Rule, RuleContext>>();

/** One context per rule and configuration, so that what paragraphs keep under it is found again. */
function contextFor(rule: Rule, config: LintConfig): RuleContext {
  let known = contexts.get(config);
  if (!known) contexts.set(config, (known = new Map()));
  let context = known.get(rule);
  if (!context) {
    const defaults = Object.fromEntries(Object.entries(rule.meta.options ?? {}).map(([key, option]) => [key, option.default]));
    const { locale } = config;
    context = { locale, say: (zh, en) => (locale === 'en' ? en : zh), options: { ...defaults, ...config.rules[rule.meta.id]?.options } };
    known.set(rule, context);
  }
  return context;
}

/** What one rule finds. A rule that throws becomes one finding that says so; the others go on. */
function run(rule: Rule, report: Report, context: RuleContext): RuleFinding[] {
  try {
    const found: RuleFinding[] = [];
    if (rule.checkParagraph) {
      for (const paragraph of report.paragraphs) {
        if (paragraph.kind === 'code' || paragraph.kind === 'front-matter') continue;
        for (const local of paragraphFindings(rule, paragraph.reading, context)) found.push(placed(local, paragraph));
      }
    }
    if (rule.check) found.push(...rule.check(report, context));
    return found;
  } catch (error) {
    return [{ span: span(0, 0), severity: 'information', message: broken(rule, error, context.locale) }];
  }
}

function broken(rule: Rule, error: unknown, locale: Locale): string {
  const reason = error instanceof Error ? error.message : String(error);
  return locale === 'en'
    ? `The rule “${rule.meta.id}” failed on this draft and was left out (${reason}).`
    : `规则“${rule.meta.id}”在本文上出错，已跳过（${reason}）。其他规则不受影响。`;
}

const kept = new WeakMap<Reading, Map<RuleContext, readonly RuleFinding[]>>();

function paragraphFindings(rule: Rule, reading: Reading, context: RuleContext): readonly RuleFinding[] {
  let byContext = kept.get(reading);
  if (!byContext) kept.set(reading, (byContext = new Map()));
  let findings = byContext.get(context);
  if (!findings) {
    findings = [...rule.checkParagraph!(reading, context)];
    if (byContext.size > 64) byContext.clear(); // Settings were changed again and again: forget the old ones.
    byContext.set(context, findings);
  }
  return findings;
}

function placed(local: RuleFinding, paragraph: Paragraph): RuleFinding {
  const move = (s: Span): Span => shift(s, paragraph.span.start);
  return {
    ...local,
    span: move(local.span),
    related: local.related?.map((other) => ({ ...other, span: move(other.span) })),
    fixes: local.fixes?.map((fix) => ({ ...fix, edits: fix.edits.map((edit) => ({ ...edit, span: move(edit.span) })) })),
  };
}

/** The finding in full, or nothing when its span lies outside the text: a wrong span must not reach an editor. */
function checked(rule: Rule, found: RuleFinding, report: Report, severity: Finding['severity'] | undefined): Finding | undefined {
  const inside = (s: Span): boolean => s.start >= 0 && s.start <= s.end && s.end <= report.text.length;
  if (!inside(found.span)) return undefined;
  return {
    rule: rule.meta.id,
    span: found.span,
    message: found.message,
    severity: severity ?? found.severity ?? rule.meta.defaultSeverity,
    related: (found.related ?? []).filter((other) => inside(other.span)),
    fixes: (found.fixes ?? []).filter((fix) => fix.edits.every((edit) => inside(edit.span) && !tearsEmphasis(report, edit))),
  };
}

/** Whether an edit would take away one of two emphasis marks: **3600** 万元 cannot become **3200万元. */
function tearsEmphasis(report: Report, edit: TextEdit): boolean {
  if (report.format !== 'markdown' || edit.span.start === edit.span.end) return false;
  const count = (text: string): number => text.split('**').length - 1;
  return count(report.text.slice(edit.span.start, edit.span.end)) % 2 !== count(edit.text) % 2;
}

function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const key = `${finding.rule} ${finding.span.start} ${finding.span.end} ${finding.message}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function sorted(findings: Finding[]): Finding[] {
  return findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
}
