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
  const wants = (kind: string): boolean => !only || only.some((one) => kind === one || kind.startsWith(`${one}.`));
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
  const here = analysis.findings.filter((finding) => touches(finding.span, place)).slice(0, MOST);
  const shown = new Map<Finding, Diagnostic>(here.map((finding) => [finding, toDiagnostic(analysis, finding)]));
  const actions: CodeAction[] = [];
  let preferred = false;
  for (const finding of here) {
    for (const fix of finding.fixes) {
      const best: boolean = fix.safe && !preferred;
      preferred ||= best;
      actions.push(
        quickFix(fix.title, toWorkspaceEdit(analysis, fix.edits, able.versioned), [shown.get(finding)!], best),
      );
    }
  }
  for (const rule of new Set(here.map((finding) => finding.rule))) {
    actions.push(
      ...forRule(
        analysis,
        rule,
        here.filter((one) => one.rule === rule),
        shown,
        able,
        file,
      ),
    );
  }
  return actions;
}

/** What can be done about a kind of finding: fix all of it, silence it, read about it. */
function forRule(
  analysis: Analysis,
  rule: string,
  here: readonly Finding[],
  shown: ReadonlyMap<Finding, Diagnostic>,
  able: ActionAbilities,
  file: SettingsFile | undefined,
): CodeAction[] {
  const { locale } = analysis.settings.lint;
  const diagnostics = here.map((finding) => shown.get(finding)!);
  const title = RULES.find((one) => one.meta.id === rule)?.meta.title[locale] ?? rule;
  const actions: CodeAction[] = [];
  const alike = analysis.findings.filter((one) => one.rule === rule && one.fixes.some((fix) => fix.safe));
  if (alike.length > 1) {
    actions.push(
      quickFix(
        fixRuleTitle(locale, title, alike.length),
        toWorkspaceEdit(analysis, fixAll(alike), able.versioned),
        diagnostics,
      ),
    );
  }
  actions.push(...silenceActions(analysis, rule, title, here, diagnostics, file, able));
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
