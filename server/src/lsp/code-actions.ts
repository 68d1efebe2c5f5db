/** Light bulb and fix-all. Everything is worked out from the document as it is now, never from what the client sends back. */
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  Command,
  type Diagnostic,
} from 'vscode-languageserver';
import { type Finding, fixAll, overlaps, RULES, settle, type Span } from '../core/index';
import { blankActions, fillingWhatComes } from './blank-actions';
import { quickFix, SHOW_RULE, toDiagnostic, toSpan, toWorkspaceEdit } from './convert';
import type { Analysis } from './drafts';
import { fixRuleTitle, MESSAGES, showRuleTitle } from './messages';
import type { SettingsFile } from './settings-file';
import { type SilenceAbilities, silenceActions } from './silence-actions';

const FIX_ALL = `${CodeActionKind.SourceFixAll}.bizheng`;
export const CODE_ACTION_KINDS = [CodeActionKind.QuickFix, FIX_ALL];

export interface ActionAbilities extends SilenceAbilities {
  /** The client can show a rule's page. */
  readonly showRule: boolean;
  /** The client can select blanks. */
  readonly blanks: boolean;
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
  // What is held back is not on the screen: nobody asked about it.
  const here = analysis.told
    .flatMap((finding): Shown[] => {
      const at = placeAt(finding, place);
      return at ? [{ finding, at, diagnostic: toDiagnostic(analysis, finding) }] : [];
    })
    .slice(0, MOST);
  const actions: CodeAction[] = [];
  let preferred = false;
  for (const { finding, at, diagnostic } of here) {
    for (const fix of finding.fixes) {
      if (!touches(fix.at ?? finding.span, place)) continue;
      const best: boolean = fix.safe && !preferred;
      preferred ||= best;
      const command = able.blanks ? fillingWhatComes(analysis, fix) : undefined;
      actions.push({
        ...quickFix(fix.title, toWorkspaceEdit(analysis, fix.edits, able.versioned), [diagnostic], best),
        ...(command && { command }),
      });
    }
    if (!able.blanks) continue;
    const offered = new Set(actions.map(({ title }) => title));
    actions.push(...blankActions(analysis, at, [diagnostic]).filter(({ title }) => !offered.has(title)));
  }
  // What mends stands first, for all rules here; then what explains; last what silences, which Enter must not hit.
  const rules = [...new Set(here.map(({ finding }) => finding.rule))].map((rule) => ({
    rule,
    title: RULES.find(({ meta }) => meta.id === rule)?.meta.title[analysis.settings.lint.locale] ?? rule,
    ofRule: here.filter(({ finding }) => finding.rule === rule),
  }));
  for (const { rule, title, ofRule } of rules) actions.push(...mendingAll(analysis, rule, title, ofRule, able));
  if (able.showRule)
    for (const { rule, title, ofRule } of rules) actions.push(explaining(analysis, rule, title, ofRule));
  for (const { rule, title, ofRule } of rules) {
    const at = ofRule[0]?.at;
    if (!at) continue;
    // The way to a mistake in the settings file is one, whatever rules are to be silenced.
    const offered = new Set(actions.map((one) => one.title));
    const silencing = silenceActions(analysis, rule, title, at, diagnosticsOf(ofRule), file, able);
    actions.push(...silencing.filter((one) => !offered.has(one.title)));
  }
  return actions;
}

/** A finding at the cursor, and how the client has it. */
interface Shown {
  readonly finding: Finding;
  /** The one of its places that the cursor touches. */
  readonly at: Span;
  readonly diagnostic: Diagnostic;
}

const diagnosticsOf = (shown: readonly Shown[]): Diagnostic[] => shown.map(({ diagnostic }) => diagnostic);

/** The fix of everything in the draft that `rule` found and that is safe to mend, when that is more than one thing. */
function mendingAll(
  analysis: Analysis,
  rule: string,
  title: string,
  here: readonly Shown[],
  able: ActionAbilities,
): CodeAction[] {
  const alike = analysis.told.filter((finding) => finding.rule === rule && finding.fixes.some((fix) => fix.safe));
  if (alike.length <= 1) return [];
  const name = fixRuleTitle(analysis.settings.lint.locale, title, alike.length);
  return [quickFix(name, toWorkspaceEdit(analysis, fixAll(alike), able.versioned), diagnosticsOf(here))];
}

/** Leads to the rule's page. */
function explaining(analysis: Analysis, rule: string, title: string, here: readonly Shown[]): CodeAction {
  const about = showRuleTitle(analysis.settings.lint.locale, title);
  return {
    title: about,
    kind: CodeActionKind.QuickFix,
    diagnostics: diagnosticsOf(here),
    command: Command.create(about, SHOW_RULE, rule),
  };
}

/** Where `finding`, which may stand for many places, touches `place`. */
function placeAt({ places }: Finding, place: Span): Span | undefined {
  return places.find((one) => touches(one, place));
}

function touches(finding: Span, place: Span): boolean {
  return overlaps(finding, place) || finding.start === place.end || finding.end === place.start;
}
