/** The command “检查文件夹”: which folder, which files, progress with a cancel button, and what came of it. */
import * as vscode from 'vscode';
import { DiagnosticSeverity } from 'vscode-languageclient/node';
import {
  type Checked,
  DRAFT_GLOB,
  DRAFT_NAME,
  type FolderResults,
  OLD_WORD_GLOB,
  OLD_WORD_NAME,
} from './folder-results';
import type { Link } from './link';
import { READS_FILES_ONLY } from './server';

/** Beside what files.exclude hides: folders that hold other people's files. */
const NEVER = '**/{node_modules,.git}/**';

/** Word's own, beside a file that it has open. */
const LOCK_OF_WORD = /\/~\$[^/]*$/;

export function registerFolderCheck(link: Link, results: FolderResults): vscode.Disposable {
  let running: vscode.CancellationTokenSource | undefined;
  const check = async (clicked?: vscode.Uri, selected?: vscode.Uri[]): Promise<void> => {
    const places = selected?.length ? selected : clicked ? [clicked] : await chooseFolders();
    if (!places || !(await link.isReady())) return;
    running?.cancel(); // The latest wish counts.
    const source = (running = new vscode.CancellationTokenSource());
    try {
      await checkPlaces(link, results, places, source);
    } catch (error) {
      link.log.error(String(error));
      await tell(link, vscode.l10n.t('The folder could not be checked: {0}', String(error)), []);
    } finally {
      source.dispose();
      if (running === source) running = undefined;
    }
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('bizheng.checkFolder', check),
    vscode.commands.registerCommand('bizheng.clearFolderResults', () => results.clear()),
  );
}

/** The folders of the workspace, asked for when there are several; undefined when the user backs out or none is open. */
async function chooseFolders(): Promise<vscode.Uri[] | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const [only, another] = folders;
  if (only && !another) return [only.uri];
  if (!only) {
    const open = vscode.l10n.t('Open Folder');
    const chosen = await vscode.window.showInformationMessage(
      vscode.l10n.t('Open the folder that holds the drafts first.'),
      open,
    );
    if (chosen) await vscode.commands.executeCommand('vscode.openFolder');
    return undefined;
  }
  const every = { label: vscode.l10n.t('All folders'), uris: folders.map(({ uri }) => uri) };
  const each = folders.map(({ name, uri }) => ({ label: name, description: uri.fsPath, uris: [uri] }));
  return (await vscode.window.showQuickPick([every, ...each], { placeHolder: vscode.l10n.t('Which folder?') }))?.uris;
}

async function checkPlaces(
  link: Link,
  results: FolderResults,
  places: vscode.Uri[],
  source: vscode.CancellationTokenSource,
): Promise<void> {
  results.choose(places);
  const seen: Checked[] = [];
  let drafts: vscode.Uri[] = [];
  let passedOver = 0;
  const title = vscode.l10n.t('Bizheng: checking drafts');
  await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title, cancellable: true },
    async (progress, stop) => {
      stop.onCancellationRequested(() => source.cancel());
      drafts = await filesIn(places, source.token);
      passedOver = (await filesIn(places, source.token, OLD_WORD)).filter(
        (old) => !drafts.some(({ path }) => path === old.path),
      ).length;
      if (drafts.length === 0) return;
      let shown = 0;
      await results.check(drafts.map(String), source.token, (batch, percent) => {
        seen.push(...batch);
        const done = seen.filter(({ settings }) => !settings).length;
        progress.report({ message: `${done}/${drafts.length}`, increment: Math.max(0, percent - shown) });
        shown = Math.max(shown, percent);
      });
    },
  );
  await summarise(link, seen, drafts.length, passedOver, source.token.isCancellationRequested);
}

/** Which files are meant: as VS Code searches for them, and as one name tells. */
interface Wanted {
  readonly glob: string;
  readonly name: RegExp;
}
const DRAFTS: Wanted = { glob: DRAFT_GLOB, name: DRAFT_NAME };
const OLD_WORD: Wanted = { glob: OLD_WORD_GLOB, name: OLD_WORD_NAME };

/** The files of `places` that may be drafts, by name; what was named itself is always meant. */
export async function filesIn(
  places: vscode.Uri[],
  token: vscode.CancellationToken,
  wanted = DRAFTS,
): Promise<vscode.Uri[]> {
  const files = new Map<string, vscode.Uri>();
  for (const place of places) {
    for (const uri of await filesAt(place, token, wanted))
      if (!LOCK_OF_WORD.test(uri.path)) files.set(uri.toString(), uri);
  }
  return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function filesAt(
  place: vscode.Uri,
  token: vscode.CancellationToken,
  wanted: Wanted,
): Promise<readonly vscode.Uri[]> {
  const { type } = await vscode.workspace.fs.stat(place);
  if (!(type & vscode.FileType.Directory)) return place.scheme === 'file' || !READS_FILES_ONLY ? [place] : [];
  if (place.scheme !== 'file') return READS_FILES_ONLY ? [] : walked(place, token, wanted);
  return vscode.workspace.findFiles(new vscode.RelativePattern(place, wanted.glob), NEVER, undefined, token);
}

/** The same by hand: few virtual file systems can be searched. */
async function walked(
  folder: vscode.Uri,
  token: vscode.CancellationToken,
  wanted: Wanted,
): Promise<readonly vscode.Uri[]> {
  const files: vscode.Uri[] = [];
  for (const [name, type] of await vscode.workspace.fs.readDirectory(folder)) {
    if (token.isCancellationRequested) break;
    const place = vscode.Uri.joinPath(folder, name);
    if (type & vscode.FileType.Directory) {
      // A link may lead back into a folder that is being read.
      const isLeftOut = name.startsWith('.') || name === 'node_modules' || type & vscode.FileType.SymbolicLink;
      if (!isLeftOut) files.push(...(await walked(place, token, wanted)));
    } else if (wanted.name.test(name)) files.push(place);
  }
  return files;
}

async function summarise(
  link: Link,
  seen: readonly Checked[],
  asked: number,
  passedOver: number,
  cancelled: boolean,
): Promise<void> {
  const { l10n } = vscode;
  const old =
    passedOver > 0 ? [l10n.t('Not checked: {0} .doc or .wps files; save them as .docx first.', passedOver)] : [];
  if (asked === 0 && !cancelled)
    return tell(
      link,
      sentences([l10n.t('There are no drafts (.md, .txt, .gongwen, .docx) in this folder.'), ...old]),
      [],
    );
  const failed = seen.filter((file) => file.failure !== undefined);
  const read = seen.filter((file) => file.judged);
  const flawed = read.filter((file) => file.diagnostics.length > 0);
  const diagnostics = read.flatMap((file) => file.diagnostics);
  const count = (severity: DiagnosticSeverity): number =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  const parts = [
    cancelled
      ? l10n.t('Cancelled after {0} of {1} drafts.', seen.length, asked)
      : l10n.t('Drafts checked: {0}.', read.length),
  ];
  if (diagnostics.length === 0) parts.push(l10n.t('Nothing found.'));
  else
    parts.push(
      l10n.t(
        'Findings: {0}, in {1} of them (errors {2}, warnings {3}, notes {4}).',
        diagnostics.length,
        flawed.length,
        count(DiagnosticSeverity.Error),
        count(DiagnosticSeverity.Warning),
        count(DiagnosticSeverity.Information) + count(DiagnosticSeverity.Hint),
      ),
    );
  if (failed.length > 0) parts.push(l10n.t('Files that could not be read: {0}.', failed.length));
  parts.push(...old);
  const wrong = seen.filter(({ settings }) => settings);
  if (wrong.length > 0)
    parts.push(
      l10n.t(
        'Mistakes in the settings: {0}.',
        wrong.map(({ uri }) => vscode.workspace.asRelativePath(vscode.Uri.parse(uri))).join(l10n.t(', ')),
      ),
    );
  for (const { uri, failure } of failed) link.log.warn(`${vscode.Uri.parse(uri).fsPath}: ${failure}`);
  await tell(link, sentences(parts), failed, diagnostics.length + failed.length + wrong.length > 0);
}

/** `parts` in a row: sentences follow each other without a space in Chinese. */
const sentences = (parts: readonly string[]): string =>
  parts.reduce((said, more) => vscode.l10n.t('{0} {1}', said, more));

async function tell(link: Link, message: string, failed: readonly Checked[], problems = false): Promise<void> {
  const [show, log] = [vscode.l10n.t('Show Problems'), vscode.l10n.t('Show Log')];
  const buttons = [...(problems ? [show] : []), ...(failed.length > 0 ? [log] : [])];
  const chosen = await (failed.length > 0 ? vscode.window.showWarningMessage : vscode.window.showInformationMessage)(
    message,
    ...buttons,
  );
  if (chosen === show) await vscode.commands.executeCommand('workbench.actions.view.problems');
  if (chosen === log) link.log.show(true);
}
