/**
 * The ladder of silencing, as code actions: here, in this draft, in this folder, everywhere. Plain text is printed as it is,
 * so nothing is written into it: there the settings file takes down what the writer has decided.
 */
import { type CodeAction, CodeActionKind, Command, type Diagnostic } from 'vscode-languageserver';
import { type IgnoringChange, keyOf } from '../config/config';
import { ignoredPlace, silenceInDraft, silenceOnLine, type Span } from '../core/index';
import { quickFix, toWorkspaceEdit } from './convert';
import type { Analysis } from './drafts';
import { silenceDraftTitle, silenceLineTitle, silenceRuleTitle, silenceUserTitle } from './messages';
import { type EditAbilities, settingsEdit, type SettingsFile } from './settings-file';

/** The commands of our own client: it saves the settings file after an edit; it changes the user's settings. */
const SAVE_SETTINGS = 'bizheng.saveSettings';
const TURN_OFF_RULE = 'bizheng.turnOffRule';

export interface SilenceAbilities extends EditAbilities {
  /** The client has both commands. */
  readonly settings: boolean;
}

/** Whether a draft is printed as it is, so that nothing which is no part of it may be written into it. */
export const isPrintedAsItIs = ({ report, uri }: Analysis): boolean =>
  report?.format === 'plain' && !report.frontMatter && !/\.(?:gongwen|gw)$/i.test(uri);

/** Actions that silence `rule`, called `title`, whose first finding at the cursor stands at `place`. */
export function silenceActions(
  analysis: Analysis,
  rule: string,
  title: string,
  place: Span,
  diagnostics: Diagnostic[],
  file: SettingsFile | undefined,
  able: SilenceAbilities,
): CodeAction[] {
  const {
    report,
    settings: {
      lint: { locale },
    },
    uri,
  } = analysis;
  if (!report) return [];
  const actions: CodeAction[] = [];
  const add = (name: string, edit: CodeAction['edit']): void =>
    void (edit && actions.push(quickFix(name, edit, diagnostics)));
  const inFile = (name: string, change: IgnoringChange): void => {
    const edit = file && settingsEdit(file, change, able);
    if (!edit) return;
    // Nobody sees the file that was edited: unsaved it would not count, and be asked about on leaving.
    actions.push({
      ...quickFix(name, edit, diagnostics),
      ...(able.settings && {
        command: Command.create(name, SAVE_SETTINGS, file.uri, uri, keyOf(change), file.text === undefined),
      }),
    });
  };
  const clean = file !== undefined && isPrintedAsItIs(analysis);

  const onLine = silenceOnLine(report, place, rule);
  if (onLine) add(silenceLineTitle(locale, title), toWorkspaceEdit(analysis, [onLine], able.versioned));
  else if (file)
    inFile(silenceLineTitle(locale, title, true), {
      what: 'finding',
      rule,
      file: file.draft,
      ...ignoredPlace(report.text, place),
    });

  if (clean) inFile(silenceDraftTitle(locale, title, true), { what: 'file', rule, file: file.draft });
  else add(silenceDraftTitle(locale, title), toWorkspaceEdit(analysis, [silenceInDraft(report, rule)], able.versioned));

  inFile(silenceRuleTitle(locale, title), { what: 'rule', rule });
  if (able.settings) {
    const name = silenceUserTitle(locale, title);
    actions.push({
      title: name,
      kind: CodeActionKind.QuickFix,
      diagnostics,
      command: Command.create(name, TURN_OFF_RULE, rule),
    });
  }
  return actions;
}
