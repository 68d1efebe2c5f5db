/** The settings file (bizheng.json) and the ignore file as documents: what is wrong in it, and edits of it from code actions. */
import { dirname, join, relative } from 'node:path';
import {
  type Diagnostic,
  type Position,
  type TextDocumentEdit,
  type TextDocuments,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  CONFIG_FILE,
  type ConfigProblem,
  newSettings,
  obstacleTo,
  parseConfig,
  type SettingChange,
  settingEdits,
} from '../config/config';
import { IGNORE_FILE, ignoreProblems } from '../config/ignore-files';
import { LineIndex, type Locale, MOST_FINDINGS, span, TOO_MANY, tooManyTitle } from '../core/index';
import { isSamePlace, pathOf, read, uriOf, wayBelow } from '../disk';
import { fileDiagnostic, SOURCE, toLspEdits, toRange } from './convert';

const isSettingsFile = (uri: string): boolean => uri.endsWith(`/${CONFIG_FILE}`);
const isIgnoreFile = (uri: string): boolean => uri.endsWith(`/${IGNORE_FILE}`);
/** Whether the document says what is checked and how, and so is no draft. */
export const isRulingFile = (uri: string): boolean => isSettingsFile(uri) || isIgnoreFile(uri);

/**
 * What is wrong with the open settings or ignore file `uri`. `schemaKnown`: the editor shows by itself what the schema of the
 * settings can tell.
 */
export function rulingDiagnostics(uri: string, text: string, locale: Locale, schemaKnown: boolean): Diagnostic[] {
  const problems = isIgnoreFile(uri)
    ? ignoreProblems(text)
    : parseConfig(text).problems.filter((problem) => !schemaKnown || problem.beyondSchema);
  return problemDiagnostics(text, problems, locale);
}

/** The `problems` of a settings or ignore file with `text` in their places. */
export function problemDiagnostics(text: string, problems: readonly ConfigProblem[], locale: Locale): Diagnostic[] {
  const lines = new LineIndex(text);
  const told: Diagnostic[] = problems.slice(0, MOST_FINDINGS).map(({ span: place, message }) => ({
    range: toRange(lines, place),
    severity: 2,
    code: 'config',
    source: SOURCE,
    message: message[locale],
  }));
  if (problems.length > told.length) told.unshift(fileDiagnostic(TOO_MANY, tooManyTitle(locale, problems.length)));
  return told;
}

/** The settings file for a draft, there or still to be made. */
export interface SettingsFile {
  readonly uri: string;
  /** Undefined when there is none yet. */
  readonly text: string | undefined;
  /** Of the open document; null when it is not open. */
  readonly version: number | null;
  /** The draft's path as the file's globs see it. */
  readonly draft: string;
}

/** The settings file that holds for the draft at `path`: `known`, else a new one in `folder`. */
export async function settingsFileFor(
  path: string,
  known: string | undefined,
  folder: string,
  documents: TextDocuments<TextDocument>,
): Promise<SettingsFile | undefined> {
  const place = known ?? join(folder, CONFIG_FILE);
  const draft = (wayBelow(dirname(place), path) ?? relative(dirname(place), path)).replaceAll('\\', '/');
  // What is in the editor counts, saved or not: an edit must fit it. Each editor writes addresses its own way.
  const open = documents.all().find((one) => isSettingsFile(one.uri) && isAt(one.uri, place));
  const uri = open?.uri ?? uriOf(place);
  if (open) return { uri, text: open.getText(), version: open.version, draft };
  const file = await read(place);
  if (file.ok) return { uri, text: file.text, version: null, draft };
  return file.reason === 'missing' ? { uri, text: undefined, version: null, draft } : undefined;
}

/** Whether the document `uri` is the file at the path `place`. */
export function isAt(uri: string, place: string): boolean {
  const path = pathOf(uri);
  return path !== undefined && isSamePlace(path, place);
}

export interface EditAbilities {
  readonly versioned: boolean;
  /** The client makes new files. */
  readonly creates: boolean;
}

/** Where `file` is not written as a settings file, so that `change` cannot be put into it; undefined when it can. */
export function obstacleIn({ text = '' }: SettingsFile, change: SettingChange): Position | undefined {
  const obstacle = text.trim() === '' ? undefined : obstacleTo(text, change);
  return obstacle && new LineIndex(text).positionAt(obstacle.start);
}

/** The edit that writes `change` into `file`; undefined when the file cannot be read, or not be made by this client. */
export function settingsEdit(
  file: SettingsFile,
  change: SettingChange,
  able: EditAbilities,
): WorkspaceEdit | undefined {
  const { uri, text, version } = file;
  if (text === undefined || text.trim() === '') {
    if (!able.versioned || (text === undefined && !able.creates)) return undefined;
    const whole = toRange(new LineIndex(text ?? ''), span(0, text?.length ?? 0));
    const fill: TextDocumentEdit = {
      textDocument: { uri, version },
      edits: [{ range: whole, newText: newSettings(change) }],
    };
    return {
      documentChanges: text === undefined ? [{ kind: 'create', uri, options: { ignoreIfExists: true } }, fill] : [fill],
    };
  }
  const edits = settingEdits(text, change);
  if (!edits) return undefined;
  const lspEdits = toLspEdits(new LineIndex(text), edits);
  return able.versioned
    ? { documentChanges: [{ textDocument: { uri, version }, edits: lspEdits }] }
    : { changes: { [uri]: lspEdits } };
}
