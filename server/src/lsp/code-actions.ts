/** Light bulb and fix-all. Everything is worked out from the document as it is now, never from what the client sends back. */
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  Command,
  type Diagnostic,
} from 'vscode-languageserver';
import { type Finding, fixAll, overlaps, RULES, settle, type Span } from '../core/index';
import { quickFix, toDiagnostic, toSpan, toWorkspaceEdit } from './convert';
import type { Analysis } from './drafts';
import { fixRuleTitle, MESSAGES, showRuleTitle } from './messages';
import type { SettingsFile } from './settings-file';
import { type SilenceAbilities, silenceActions } from './silence-actions';

export const FIX_ALL = `${CodeActionKind.SourceFixAll}.bizheng`;
export const CODE_ACTION_KINDS = [CodeActionKind.QuickFix, FIX_ALL];

/** The command of our own client that shows a rule's page. */
export const SHOW_RULE = 'bizheng.showRule';

export interface ActionAbilities extends SilenceAbilities {
  /** The client can show a rule's page. */
  readonly showRule: boolean;
}

/** A click between two characters means the findings on either side; more than this many make no menu. */
const MOST = 8;

/**
 * Actions for what `params` asks of `analysis`; `findingsIn` judges the same draft with another text, `file` is the settings
 * file in which a rule can be silenced.
 */
export function codeActions(
  analysis: Analysis,
  params: CodeActionParams,
  able: ActionAbilities,
  findingsIn: (text: string) => readonly Finding[],
  file?: SettingsFile,
): CodeAction[] {
  if (analysis.state !== 'judged' || !analysis.report) return [];
  const only = params.context.only;
  const wants = (kind: string): boolean =>
    !only || only.some((asked) => kind === asked || kind.startsWith(`${asked}.`));
  const actions: CodeAction[] = [];
  if (wants(CodeActionKind.QuickFix))
    actions.push(...quickFixes(analysis, toSpan(analysis.lines, params.range), able, file));
  if (only && wants(FIX_ALL)) {
    const edits = settle(analysis.report.text, analysis.findings, findingsIn);
    const title = MESSAGES.fixAll[analysis.settings.lint.locale];
    if (edits.length > 0)
      actions.push({ title, kind: FIX_ALL, edit: toWorkspaceEdit(analysis, edits, able.versioned) });
  }
  return actions;
}

function quickFixes(
  analysis: Analysis,
  place: Span,
  able: ActionAbilities,
  file: SettingsFile | undefined,
): CodeAction[] {
  const here = analysis.findings
    .filter((finding) => touches(finding.span, place))
    .slice(0, MOST)
    .map((finding): Shown => ({ finding, diagnostic: toDiagnostic(analysis, finding) }));
  const actions: CodeAction[] = [];
  let preferred = false;
  for (const { finding, diagnostic } of here) {
    for (const fix of finding.fixes) {
      const best: boolean = fix.safe && !preferred;
      preferred ||= best;
      actions.push(quickFix(fix.title, toWorkspaceEdit(analysis, fix.edits, able.versioned), [diagnostic], best));
    }
  }
  for (const rule of new Set(here.map(({ finding }) => finding.rule))) {
    const ofRule = here.filter(({ finding }) => finding.rule === rule);
    actions.push(...forRule(analysis, rule, ofRule, able, file));
  }
  return actions;
}

/** A finding at the cursor, and how the client has it. */
interface Shown {
  readonly finding: Finding;
  readonly diagnostic: Diagnostic;
}

/** What can be done about a kind of finding: fix all of it, silence it, read about it. */
function forRule(
  analysis: Analysis,
  rule: string,
  here: readonly Shown[],
  able: ActionAbilities,
  file: SettingsFile | undefined,
): CodeAction[] {
  const { locale } = analysis.settings.lint;
  const diagnostics = here.map(({ diagnostic }) => diagnostic);
  const title = RULES.find(({ meta }) => meta.id === rule)?.meta.title[locale] ?? rule;
  const actions: CodeAction[] = [];
  const alike = analysis.findings.filter((finding) => finding.rule === rule && finding.fixes.some((fix) => fix.safe));
  if (alike.length > 1) {
    actions.push(
      quickFix(
        fixRuleTitle(locale, title, alike.length),
        toWorkspaceEdit(analysis, fixAll(alike), able.versioned),
        diagnostics,
      ),
    );
  }
  const [first] = here;
  if (first) actions.push(...silenceActions(analysis, rule, title, first.finding.span, diagnostics, file, able));
  if (able.showRule) {
    const about = showRuleTitle(locale, title);
    actions.push({
      title: about,
      kind: CodeActionKind.QuickFix,
      diagnostics,
      command: Command.create(about, SHOW_RULE, rule),
    });
  }
  return actions;
}

function touches(finding: Span, place: Span): boolean {
  return overlaps(finding, place) || finding.start === place.end || finding.end === place.start;
}
