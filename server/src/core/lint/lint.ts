/** Runs rules over a report: catches throwers, grades, drops what is switched off or said twice, sorts. */
import type { Term } from '../norms/own';
import { partsOf } from '../report/collection';
import { isCopiedFromPages } from '../report/copied-pages';
import { isScanned } from '../report/scanned';
import { goesOnFromLineAbove } from '../report/wrapped';
import { isOtherWriting } from '../report/genre';
import { isInColumnOfWrong } from '../report/columns-of-wrong';
import { paragraphsWith } from '../report/paragraphs-with';
import type { Reading } from '../reading/reading';
import { isToBeAsked } from '../reading/spoken-of';
import { breaksLinkTo } from '../report/links-to-headings';
import type { Paragraph, Report } from '../report/report';
import { RULES } from '../rules/index';
import type { Finding, Fix, Locale, Rule, RuleContext, RuleFinding, Severity, Told } from '../rules/rule';
import type { TextEdit } from '../text/edit';
import { partitionPoint } from '../text/partition-point';
import { type Span, shift, span } from '../text/span';
import { anyHolds } from '../text/spans';
import { DEFAULT_CONFIG, type Ignored, type LintConfig } from './config';
import { type Suppressions, suppressionsOf } from './suppress';
import { tearsTags } from './tags';

/** Findings of `report` under `config`, in order of place; the same for the same text, whatever was read before. */
export function lint(report: Report, config: LintConfig = DEFAULT_CONFIG, rules: readonly Rule[] = RULES): Finding[] {
  const plan = planFor(config, rules);
  const suppressed = suppressionsOf(report, config.ignore ?? NO_IGNORED, ruleNamed);
  const findings: Finding[] = [];
  const toldAlready: Told[] = [];
  for (const [rule, ofRule] of judged(report, plan, suppressed, config.locale)) {
    const { id } = rule.meta;
    const severity = config.rules[id]?.severity;
    if (severity === 'off' || suppressed.everywhere(id)) continue;
    const isSilenced = (place: Span): boolean => suppressed.at(id, place);
    for (const finding of ofRule) {
      const left = finding.without ? finding.without(isSilenced) : isSilenced(finding.span) ? undefined : finding;
      if (!left || isInColumnOfWrong(left.span, report)) continue;
      findings.push(...checked(rule, left, report, severity));
      toldAlready.push(...(left.standsFor ?? []));
    }
  }
  return sorted(withoutRepeats(withoutTold(findings, toldAlready)));
}

/** What each rule finds, in document offsets. A rule that throws becomes one finding that says so; the others go on. */
function judged(
  report: Report,
  plan: Plan,
  suppressed: Suppressions,
  locale: Locale,
): ReadonlyMap<Rule, readonly RuleFinding[]> {
  const findings = new Map<Rule, RuleFinding[]>();
  const broken = new Map<Rule, unknown>();
  const add = (rule: Rule, finding: RuleFinding): void => {
    const ofRule = findings.get(rule);
    if (ofRule) ofRule.push(finding);
    else findings.set(rule, [finding]);
  };
  for (const paragraph of paragraphsWith(report, plan.findingsIn)) {
    for (const local of plan.findingsIn(paragraph.reading)) {
      if ('error' in local) broken.set(local.rule, local.error);
      else add(local.rule, placed(mildInCutLine(local, paragraph, report), paragraph));
    }
  }
  for (const [rule, context] of plan.active) {
    if (!rule.check || broken.has(rule) || suppressed.everywhere(rule.meta.id)) continue;
    try {
      for (const part of rule.wholeFile ? [report] : partsOf(report))
        for (const finding of rule.check(part, context)) add(rule, finding);
    } catch (error) {
      broken.set(rule, error);
    }
  }
  for (const [rule, error] of broken)
    findings.set(rule, [{ span: span(0, 0), severity: 'information', message: breakage(rule, error, locale) }]);
  return findings;
}

/** The rules that one configuration leaves in force, and what they found in paragraphs, which is kept as long as both live. */
interface Plan {
  readonly active: readonly (readonly [Rule, RuleContext])[];
  /** All that these rules find in one paragraph. */
  findingsIn(reading: Reading): readonly Local[];
}

/** A finding in its paragraph, or why there is none: the rule threw. */
type Local = { readonly rule: Rule; readonly finding: RuleFinding } | { readonly rule: Rule; readonly error: unknown };

const plans = new WeakMap<LintConfig, WeakMap<readonly Rule[], Plan>>();

function planFor(config: LintConfig, rules: readonly Rule[]): Plan {
  let plansOf = plans.get(config);
  if (!plansOf) plans.set(config, (plansOf = new WeakMap()));
  let plan = plansOf.get(rules);
  if (!plan) {
    const active = rules
      .filter((rule) => config.rules[rule.meta.id]?.severity !== 'off')
      .map((rule) => [rule, contextFor(rule, config)] as const);
    const kept = new WeakMap<Reading, readonly Local[]>();
    const findingsIn = (reading: Reading): readonly Local[] => {
      let locals = kept.get(reading);
      if (!locals) kept.set(reading, (locals = judge(reading, active)));
      return locals;
    };
    plansOf.set(rules, (plan = { active, findingsIn }));
  }
  return plan;
}

const NO_TERMS: readonly Term[] = [];
const NO_IGNORED: readonly Ignored[] = [];
const RULE_IDS: readonly string[] = RULES.map(({ meta }) => meta.id);
/** Ids of rules by all they are called: id, Chinese and English title. */
const IDS_BY_NAME: ReadonlyMap<string, string> = new Map(
  RULES.flatMap(({ meta: { id, title } }) => [id, title['zh-CN'], title.en].map((name) => [asName(name), id] as const)),
);

/** Titles have spaces and marks, names in a directive have none. */
function asName(name: string): string {
  return name.toLowerCase().replace(/[\s，,、]/g, '');
}

/** The id of the rule that `name` means: an id, or a title in either language. */
export const ruleNamed = (name: string): string | undefined => IDS_BY_NAME.get(asName(name));

function contextFor(rule: Rule, { locale, rules, unit, terms = NO_TERMS, facts, segmenter }: LintConfig): RuleContext {
  const defaults = Object.fromEntries(
    Object.entries(rule.meta.options ?? {}).map(([key, option]) => [key, option.default]),
  );
  return {
    locale,
    say: (zh, en) => (locale === 'en' ? en : zh),
    options: { ...defaults, ...rules[rule.meta.id]?.options },
    unit,
    terms,
    facts,
    segmenter,
    ruleIds: RULE_IDS,
    ruleNamed,
  };
}

function breakage(rule: Rule, error: unknown, locale: Locale): string {
  const reason = error instanceof Error ? error.message : String(error);
  return locale === 'en'
    ? `The rule “${rule.meta.id}” failed on this draft and was left out (${reason}).`
    : `规则“${rule.meta.id}”在本文上出错，已跳过（${reason}）。其他规则不受影响。`;
}

const NONE: readonly Local[] = [];

function judge(reading: Reading, active: Plan['active']): readonly Local[] {
  if (reading.kind === 'code' || reading.kind === 'front-matter') return NONE;
  const locals: Local[] = [];
  for (const [rule, context] of active) {
    if (!rule.checkParagraph) continue;
    try {
      for (const finding of rule.checkParagraph(reading, context)) locals.push({ rule, finding });
    } catch (error) {
      locals.push({ rule, error });
    }
  }
  return locals.length > 0 ? locals : NONE;
}

/** No page is wider. */
const LONGEST_LINE = 100;
/**
 * 亿元，其中农业9亿元, below a line that ends in 投入6: what is held against the first clause of a line that was cut at its width may have
 * lost what stands in the line above.
 */
function mildInCutLine(
  { rule, finding }: { rule: Rule; finding: RuleFinding },
  { reading, index }: Paragraph,
  report: Report,
): RuleFinding {
  const { related = [], span, severity = rule.meta.defaultSeverity } = finding;
  if (related.length === 0 || !isLoud(severity)) return finding;
  const first = Math.min(span.start, ...related.map((other) => other.span.start));
  const isInFirstClause = first < LONGEST_LINE && !/[，。；：]/.test(reading.raw.slice(0, first));
  return isInFirstClause && goesOnFromLineAbove(report, index) ? { ...finding, severity: 'information' } : finding;
}

function placed(local: RuleFinding, paragraph: Paragraph): RuleFinding {
  const move = (s: Span): Span => shift(s, paragraph.span.start);
  return {
    ...local,
    span: move(local.span),
    ...(local.places && { places: local.places.map(move) }),
    related: local.related?.map((other) => ({ ...other, span: move(other.span) })),
    fixes: local.fixes?.map((fix) => ({
      ...fix,
      edits: fix.edits.map((edit) => ({ ...edit, span: move(edit.span) })),
      ...(fix.at && { at: move(fix.at) }),
    })),
  };
}

/** The finding in full, or nothing when its span lies outside the text: a wrong span must not reach an editor. */
function checked(
  rule: Rule,
  { span, message, severity, isPlain, byStructure, related = [], fixes = [], places = [span] }: RuleFinding,
  report: Report,
  set: Finding['severity'] | undefined,
): Finding[] {
  const isInside = (s: Span): boolean => s.start >= 0 && s.start <= s.end && s.end <= report.text.length;
  if (!isInside(span)) return [];
  return [
    {
      rule: rule.meta.id,
      span,
      message,
      severity: set ?? graded(rule, severity ?? rule.meta.defaultSeverity, report, { isPlain, byStructure }),
      related: related.filter((other) => isInside(other.span)),
      fixes: fixes
        .filter((fix) =>
          fix.edits.every((edit) => isInside(edit.span) && !tearsEmphasis(report, edit) && !tearsTags(report, edit)),
        )
        .map((fix) => (fix.safe && fix.edits.some((edit) => changesWhatIsNamed(report, edit)) ? asked(fix) : fix)),
      places: places.filter(isInside),
    },
  ];
}

const LOUDNESS: readonly Severity[] = ['hint', 'information', 'warning', 'error'];

const isLoud = (severity: Severity): boolean => severity === 'warning' || severity === 'error';

/**
 * `severity`, or what the rule says at most where the text is no official writing and does not show it plainly itself; of a copy out of a
 * PDF, which takes structure apart, no loud word about structure; of a scan whose characters are misread none but of that.
 */
function graded(
  { meta: { inOtherWriting, doubtInOtherWriting } }: Rule,
  severity: Severity,
  report: Report,
  { isPlain, byStructure }: Pick<RuleFinding, 'isPlain' | 'byStructure'>,
): Severity {
  if (byStructure && isLoud(severity) && isCopiedFromPages(report)) return 'information';
  if (!isPlain && isLoud(severity) && isScanned(report)) return 'information';
  const atMost = (severity === 'information' ? doubtInOtherWriting : undefined) ?? inOtherWriting;
  if (!atMost || isPlain || LOUDNESS.indexOf(severity) <= LOUDNESS.indexOf(atMost)) return severity;
  return isOtherWriting(report) ? atMost : severity;
}

const asked = (fix: Fix): Fix => ({ ...fix, safe: false });

/**
 * Whether an edit would change a word, a number or a mark that its paragraph speaks of, or a heading that the draft links to, whatever
 * rule offers it.
 */
function changesWhatIsNamed(report: Report, { span: place, text }: TextEdit): boolean {
  const { paragraphs } = report;
  const next = partitionPoint(paragraphs.length, (i) => (paragraphs[i]?.span.start ?? Infinity) <= place.start);
  const paragraph = paragraphs[next - 1];
  return (
    paragraph !== undefined &&
    (isToBeAsked(paragraph.reading, shift(place, -paragraph.span.start)) ||
      breaksLinkTo(report, paragraph, place, text))
  );
}

/** Whether an edit would take away one of two emphasis marks: **3600** 万元 cannot become **3200万元. */
function tearsEmphasis(report: Report, edit: TextEdit): boolean {
  if (report.format !== 'markdown' || edit.span.start === edit.span.end) return false;
  const count = (text: string): number => text.split('**').length - 1;
  return count(report.text.slice(edit.span.start, edit.span.end)) % 2 !== count(edit.text) % 2;
}

/** `findings` without those that a finding of another rule has said to stand for. */
function withoutTold(findings: readonly Finding[], toldAlready: readonly Told[]): readonly Finding[] {
  if (toldAlready.length === 0) return findings;
  const spansOf = new Map<string, Span[]>();
  for (const { rule, span: told } of toldAlready) {
    const spans = spansOf.get(rule);
    if (spans) spans.push(told);
    else spansOf.set(rule, [told]);
  }
  const isTold = new Map([...spansOf].map(([rule, spans]) => [rule, anyHolds(spans)]));
  return findings.filter(({ rule, span: place }) => !isTold.get(rule)?.(place));
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
  return findings.sort(
    (a, b) =>
      a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
}
