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
import { URI } from 'vscode-uri';
import { read } from '../disk';
import type { CheckedFile, CheckFilesParams, CheckFilesResult } from '../protocol';
import { fileDiagnostic } from './convert';
import { diagnosticsOf } from './diagnostics';
import { type Analysis, type Drafts, fileNameOf } from './drafts';
import { describe } from './guard';
import { MESSAGES } from './messages';
import type { Settings } from './settings';

/** A batch goes out after this many milliseconds: soon enough to see the list grow, seldom enough not to flood the editor. */
const BATCH = 100;
const PARTIAL = new ProgressType<CheckedFile<Diagnostic>[]>();

export interface FolderParts {
  readonly connection: Connection;
  readonly drafts: Drafts;
  readonly documents: TextDocuments<TextDocument>;
  readonly settings: Settings;
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
    // Lets through what came in meanwhile: a keystroke, a pull, the cancel of this very request.
    await new Promise((resolve) => setImmediate(resolve));
    if (token.isCancellationRequested) break;
    batch.push(await checkFile(parts, uri, params.roots ?? []));
    checked++;
    if (Date.now() - sent > BATCH) await flush();
  }
  await flush();
  progress({ kind: 'end' });
  return { checked };
}

async function checkFile(
  { documents, drafts, settings, connection }: FolderParts,
  uri: string,
  roots: readonly string[],
): Promise<CheckedFile<Diagnostic>> {
  if (await settings.isLeftOut(uri, roots)) return { uri, judged: false, diagnostics: [] };
  drafts.ask([uri]);
  const setting = await settings.for(uri);
  const { locale } = setting.lint;
  const open = documents.get(uri);
  try {
    if (open) return answer(drafts.analyse(open, setting));
    const file = await read(URI.parse(uri).fsPath);
    if (!file.ok) return failed(uri, file.message[locale]);
    const source = { uri, languageId: languageOf(uri), version: 0, getText: () => file.text };
    return answer(drafts.judge(source, setting));
  } catch (error) {
    connection.console.error(`${uri}: ${describe(error)}`);
    return failed(uri, String(error));
  }
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
