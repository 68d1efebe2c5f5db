/**
 * The ladder of silencing, as code actions: here, in this draft, in this folder, everywhere. Plain text is printed as it is,
 * so nothing is written into it: there the settings file takes down what the writer has decided. Where that file is not
 * written as one, the draft is offered in its place, each title says why, and the way to the mistake is offered: otherwise
 * nothing but the widest silence would be left.
 */
import { type CodeAction, CodeActionKind, Command, type Diagnostic } from 'vscode-languageserver';
import { CONFIG_FILE, type IgnoringChange, keyOf } from '../config/config';
import { ignoredPlace, silenceInDraft, silenceOnLine, type Span } from '../core/index';
import { quickFix, toWorkspaceEdit } from './convert';
import type { Analysis } from './drafts';
import {
  mendSettingsTitle,
  type Noted,
  silenceDraftTitle,
  silenceLineTitle,
  silenceRuleTitle,
  silenceUserTitle,
} from './messages';
import { type EditAbilities, obstacleIn, settingsEdit, type SettingsFile } from './settings-file';

/** The commands of our own client: it saves the settings file after an edit, shows a place in it; it changes the user's settings. */
export const SAVE_SETTINGS = 'bizheng.saveSettings';
export const SHOW_SETTINGS = 'bizheng.showSettingsFile';
export const TURN_OFF_RULE = 'bizheng.turnOffRule';

export interface SilenceAbilities extends EditAbilities {
  /** The client has these commands. */
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
  const entry: IgnoringChange = {
    what: 'finding',
    rule,
    file: file?.draft ?? '',
    ...ignoredPlace(report.text, place),
  };
  const wholeDraft: IgnoringChange = { what: 'file', rule, file: file?.draft ?? '' };
  const wholeFolder: IgnoringChange = { what: 'rule', rule };
  /** Where `change` is noted: in the settings file if that can be, else in the draft, of which the title says why. */
  const placeOf = (change: IgnoringChange): Noted => {
    if (!file) return analysis.settings.unusable === undefined ? 'draft' : { file: analysis.settings.unusable };
    const obstacle = obstacleIn(file, change);
    return obstacle ? { file: CONFIG_FILE, line: obstacle.line + 1 } : 'settings';
  };
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
  const inDraft = (edit: ReturnType<typeof silenceOnLine>): CodeAction['edit'] =>
    edit && toWorkspaceEdit(analysis, [edit], able.versioned);

  const onLine = silenceOnLine(report, place, rule);
  const noted = placeOf(entry);
  if (onLine) add(silenceLineTitle(locale, title), inDraft(onLine));
  else if (noted === 'settings') inFile(silenceLineTitle(locale, title, noted), entry);
  else if (noted !== 'draft')
    add(silenceLineTitle(locale, title, noted), inDraft(silenceOnLine(report, place, rule, true)));

  const ofDraft = isPrintedAsItIs(analysis) ? placeOf(wholeDraft) : 'draft';
  if (ofDraft === 'settings') inFile(silenceDraftTitle(locale, title, ofDraft), wholeDraft);
  else add(silenceDraftTitle(locale, title, ofDraft), inDraft(silenceInDraft(report, rule)));

  inFile(silenceRuleTitle(locale, title), wholeFolder);
  const obstacle = file && (obstacleIn(file, wholeFolder) ?? obstacleIn(file, wholeDraft) ?? obstacleIn(file, entry));
  if (able.settings && obstacle) {
    const name = mendSettingsTitle(locale, CONFIG_FILE, obstacle.line + 1);
    const command = Command.create(name, SHOW_SETTINGS, file.uri, obstacle);
    actions.push({ title: name, kind: CodeActionKind.QuickFix, diagnostics, command });
  }
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
