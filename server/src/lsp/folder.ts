/** The folder check: judges files that nobody need have open, in batches, so that typing goes on in between. */
import {
  type CancellationToken,
  type Connection,
  type Diagnostic,
  ProgressType,
  type TextDocuments,
  WorkDoneProgress,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { Baseline } from '../config/baseline';
import { failure, type FileFailure, pathOf, uriOf, wayBelow } from '../disk';
import type { CheckedFile, CheckFilesParams, CheckFilesResult, TakeBaselineParams, TakenBaseline } from '../protocol';
import { breathe } from './breathe';
import { fileDiagnostic } from './convert';
import { diagnosticsOf } from './diagnostics';
import { type Analysis, type Drafts, fileNameOf } from './drafts';
import { describe } from './guard';
import { MESSAGES } from './messages';
import { readDraft } from '../word-files';
import type { Settings } from './settings';
import { problemDiagnostics } from './settings-file';
import type { WordFiles } from './word';
import { fileUriOf } from './word-uri';

/** A batch goes out after this many milliseconds: soon enough to see the list grow, seldom enough not to flood the editor. */
const BATCH = 100;
const PARTIAL = new ProgressType<CheckedFile<Diagnostic>[]>();

/** Nobody but a client of its own kind asks for one. */
export const NO_FILE = failure('unreadable', '这个地址不是文件。', 'This address is no file.');

export interface FolderParts {
  readonly connection: Connection;
  readonly drafts: Drafts;
  readonly documents: TextDocuments<TextDocument>;
  readonly settings: Settings;
  readonly words?: WordFiles;
}

export async function checkFiles(
  parts: FolderParts,
  params: CheckFilesParams,
  token: CancellationToken,
): Promise<CheckFilesResult> {
  const { connection } = parts;
  const { uris, workDoneToken, partialResultToken } = params;
  const progress = (value: object): void => {
    if (workDoneToken !== undefined) void connection.sendProgress(WorkDoneProgress.type, workDoneToken, value as never);
  };
  const { locale } = (await parts.settings.for(uris[0] ?? '')).lint;
  progress({ kind: 'begin', title: MESSAGES.checking[locale], cancellable: true, percentage: 0 });
  let batch: CheckedFile<Diagnostic>[] = [];
  let sent = Date.now();
  let checked = 0;
  const flush = async (): Promise<void> => {
    if (batch.length > 0 && partialResultToken !== undefined)
      await connection.sendProgress(PARTIAL, partialResultToken, batch);
    batch = [];
    sent = Date.now();
    progress({
      kind: 'report',
      message: `${checked}/${uris.length}`,
      percentage: Math.floor((checked / uris.length) * 100),
    });
  };
  for (const uri of uris) {
    await breathe();
    if (token.isCancellationRequested) break;
    batch.push(await checkFile(parts, uri, params.roots ?? []));
    checked++;
    if (Date.now() - sent > BATCH) await flush();
  }
  if (!token.isCancellationRequested) batch.push(...(await wrongSettings(parts, uris)));
  await flush();
  progress({ kind: 'end' });
  return { checked };
}

/** What is wrong in the settings and ignore files that hold for `uris`, each file once: a rule that is off by mistake finds nothing. */
async function wrongSettings({ settings }: FolderParts, uris: readonly string[]): Promise<CheckedFile<Diagnostic>[]> {
  const { locale } = (await settings.for(uris[0] ?? '')).lint;
  return (await settings.wrongFilesFor(uris)).map(({ path, text, problems, failure }) => {
    const uri = uriOf(path);
    const diagnostics = failure
      ? [fileDiagnostic('unreadable', failure.message[locale])]
      : problemDiagnostics(text, problems, locale);
    return { uri, judged: false, settings: true, diagnostics };
  });
}

async function checkFile(parts: FolderParts, uri: string, roots: readonly string[]): Promise<CheckedFile<Diagnostic>> {
  const { drafts, settings, connection } = parts;
  if (await settings.isLeftOut(uri, roots)) return { uri, judged: false, diagnostics: [] };
  drafts.ask([uri]);
  const { locale } = (await settings.for(uri)).lint;
  try {
    const judged = await judgedAt(parts, uri);
    return 'ok' in judged ? failed(uri, judged.message[locale]) : answer(judged);
  } catch (error) {
    connection.console.error(`${uri}: ${describe(error)}`);
    return failed(uri, String(error));
  }
}

/** The file `uri` judged: as it is in the editor, else as it is on disk. */
export async function judgedAt(
  { documents, drafts, settings, words }: FolderParts,
  uri: string,
): Promise<Analysis | FileFailure> {
  const [setting, known] = await Promise.all([settings.for(uri), settings.knownFor(uri)]);
  const open = documents.get(uri);
  if (open) return drafts.analyse(open, setting, known);
  const path = pathOf(fileUriOf(uri));
  if (path === undefined) return NO_FILE;
  const file = await readDraft(path);
  if (!file.ok) return file;
  if (file.word) await words?.keep(uri, file.word);
  return drafts.judge({ uri, languageId: languageOf(uri), version: 0, getText: () => file.text }, setting, known);
}

/** All that there is in the files `uris`, as a baseline of `root`: old findings and what a growing draft lacks too. */
export async function takeBaseline(
  parts: FolderParts,
  { uris, root }: TakeBaselineParams,
  token: CancellationToken,
): Promise<TakenBaseline | null> {
  const baseline = Baseline.empty();
  let count = 0;
  for (const uri of uris) {
    await breathe();
    if (token.isCancellationRequested) return null;
    if (await parts.settings.isLeftOut(uri, [root])) continue;
    parts.drafts.ask([uri]);
    const judged = await judgedAt(parts, uri);
    if ('ok' in judged || judged.state !== 'judged') continue;
    const { findings, lines } = judged;
    const path = pathOf(uri);
    const inRoot = pathOf(root);
    if (path === undefined || inRoot === undefined) continue;
    baseline.add({ path: wayBelow(inRoot, path) ?? path, findings, lines });
    count += findings.length;
  }
  return { text: baseline.toString(), count };
}

function answer(analysis: Analysis): CheckedFile<Diagnostic> {
  const { uri, state, settings } = analysis;
  if (state === 'too-large') return failed(uri, MESSAGES.tooLarge[settings.lint.locale]);
  return { uri, judged: state === 'judged', diagnostics: diagnosticsOf(analysis) };
}

function failed(uri: string, message: string): CheckedFile<Diagnostic> {
  return { uri, judged: false, failure: message, diagnostics: [fileDiagnostic('unreadable', message)] };
}

/** The language the editor would give the file, by its name. */
export function languageOf(uri: string): string {
  const name = fileNameOf(uri).toLowerCase();
  if (/\.(?:md|markdown)$/.test(name)) return 'markdown';
  return /\.(?:gongwen|gw)$/.test(name) ? 'gongwen' : 'plaintext';
}
