/** What is ignored in a draft, wherever that is noted, as a list from which each can be taken back. */
import type { WorkspaceEdit } from 'vscode-languageserver';
import { ignoringIn, keyOf, type IgnoringChange, withoutIgnoring } from '../config/config';
import {
  ignoredPlace,
  LineIndex,
  type Locale,
  ruleNamed,
  RULES,
  type Silenced,
  silencedIn,
  type Span,
  span,
} from '../core/index';
import type { IgnoredEntry } from '../protocol';
import { toLspEdits, toRange, toWorkspaceEdit } from './convert';
import type { Analysis } from './drafts';
import { IGNORED_WHERE, ignoredLine, ignoredWords } from './messages';
import type { SettingsFile } from './settings-file';

/** An entry of the list, and the edit that takes it back; entries of the user's settings the client takes back itself. */
interface Held {
  readonly entry: IgnoredEntry;
  readonly edit?: WorkspaceEdit;
}

/** How many entries are noted for `analysis`, as far as can be told without reading a file. */
export function ignoredCount({ report, settings: { lint } }: Analysis): number {
  const off = Object.values(lint.rules).filter((setting) => setting?.severity === 'off').length;
  return off + (lint.ignore?.length ?? 0) + (report ? silencedIn(report).length : 0);
}

/** The list, what is ignored in one place first. `off`: rules that the editor's own settings switch off. */
export function ignoredIn(
  analysis: Analysis,
  file: SettingsFile | undefined,
  off: readonly string[],
  versioned: boolean,
): readonly IgnoredEntry[] {
  return heldIn(analysis, file, off, versioned).map(({ entry }) => entry);
}

/** The edit that takes the entry `id` back; null when it is not there any more. */
export function takeBackEdit(
  analysis: Analysis,
  file: SettingsFile | undefined,
  id: string,
  versioned: boolean,
): WorkspaceEdit | null {
  return heldIn(analysis, file, [], versioned).find(({ entry }) => entry.id === id)?.edit ?? null;
}

function heldIn(
  analysis: Analysis,
  file: SettingsFile | undefined,
  off: readonly string[],
  versioned: boolean,
): readonly Held[] {
  const { locale } = analysis.settings.lint;
  const inDraft = analysis.report ? silencedIn(analysis.report) : [];
  const noted = file?.text === undefined ? [] : ignoringIn(file.text, file.draft);
  const held = [
    ...noted.map((change) => ofSettings(analysis, file as SettingsFile, change, versioned)),
    ...inDraft.map((one, n) => ofDraft(analysis, one, n, versioned)),
    ...off.map((rule): Held => {
      const entry = { id: JSON.stringify(['user', rule]), label: titleOf(rule, locale), where: 'user', rule } as const;
      return { entry: { ...entry, detail: IGNORED_WHERE.user[locale] } };
    }),
  ];
  const order: readonly IgnoredEntry['where'][] = ['place', 'draft', 'folder', 'user'];
  return order.flatMap((where) => held.filter(({ entry }) => entry.where === where));
}

const WHERE = { finding: 'place', file: 'draft', rule: 'folder' } as const;

function ofSettings(analysis: Analysis, file: SettingsFile, change: IgnoringChange, versioned: boolean): Held {
  const { locale } = analysis.settings.lint;
  const text = file.text ?? '';
  const { uri, version } = file;
  const edits = toLspEdits(new LineIndex(text), withoutIgnoring(text, file.draft, change) ?? []);
  const place = change.what === 'finding' ? placeOf(analysis, change) : undefined;
  const words = change.what === 'finding' ? `${ignoredWords(locale, change)} · ` : '';
  const where = WHERE[change.what];
  return {
    entry: {
      id: keyOf(change),
      label: titleOf(change.rule, locale),
      detail: `${words}${IGNORED_WHERE[where][locale]}`,
      where,
      rule: change.rule,
      ...(place && { range: toRange(analysis.lines, place) }),
    },
    edit: versioned ? { documentChanges: [{ textDocument: { uri, version }, edits }] } : { changes: { [uri]: edits } },
  };
}

function ofDraft(
  analysis: Analysis,
  { kind, name, span: place, edits }: Silenced,
  n: number,
  versioned: boolean,
): Held {
  const { locale } = analysis.settings.lint;
  const rule = name === undefined ? undefined : ruleNamed(name);
  const isWhole = kind === 'whole';
  const range = toRange(analysis.lines, place);
  const detail = isWhole ? IGNORED_WHERE.head[locale] : ignoredLine(locale, range.start.line + 1, kind === 'disable');
  return {
    entry: {
      id: JSON.stringify([kind, n, name]),
      label: name === undefined ? IGNORED_WHERE.all[locale] : titleOf(rule ?? name, locale),
      detail,
      where: isWhole ? 'draft' : 'place',
      ...(rule !== undefined && { rule }),
      range,
    },
    edit: toWorkspaceEdit(analysis, edits, versioned),
  };
}

/** Where the words of an entry stand in the draft now; undefined when they are not found as they are. */
function placeOf({ report }: Analysis, change: IgnoringChange): Span | undefined {
  if (!report || change.what !== 'finding' || change.text === '') return undefined;
  const { text } = report;
  for (let at = text.indexOf(change.text); at >= 0; at = text.indexOf(change.text, at + 1)) {
    const place = span(at, at + change.text.length);
    const { before, after } = ignoredPlace(text, place);
    if ((change.before ?? before) === before && (change.after ?? after) === after) return place;
  }
  return undefined;
}

const titleOf = (rule: string, locale: Locale): string =>
  RULES.find(({ meta }) => meta.id === rule)?.meta.title[locale] ?? rule;
