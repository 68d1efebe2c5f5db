/** “导出 Word”: tells what is unfinished, asks where the file goes, writes it and offers to open it. The server makes it. */
import * as vscode from 'vscode';
import { EXPORT_WORD, type ExportedWord, type ToldOfExport } from '../../server/src/protocol';
import { bytesOf } from './base64';
import { rangeOf } from './blanks';
import { draftInFront } from './front';
import { type Link, SELECTOR } from './link';

/** More lines than these nobody reads in a message. */
const MOST_TOLD = 6;

export function registerExport(link: Link): vscode.Disposable {
  return vscode.commands.registerCommand('bizheng.exportWord', (uri: unknown) => exportWord(link, uri));
}

async function exportWord(link: Link, uri: unknown): Promise<void> {
  const { l10n, window } = vscode;
  const draft = await draftFor(uri);
  if (!draft) {
    void window.showInformationMessage(l10n.t('Open the draft that is to be exported.'));
    return;
  }
  const title = l10n.t('Exporting to Word');
  const made = await window.withProgress({ location: vscode.ProgressLocation.Window, title }, () => ask(link, draft));
  if (!made) {
    void window.showErrorMessage(l10n.t('The draft could not be exported; the log says why.'));
    return;
  }
  if (!(await isAgreed(made, draft))) return;
  const target = await window.showSaveDialog({
    title: l10n.t('Export to Word'),
    defaultUri: beside(draft),
    filters: { Word: ['docx'] },
  });
  if (target) await write(target, made);
}

/** The document that the command means: of the editor whose menu it was chosen from, else in front. */
async function draftFor(uri: unknown): Promise<vscode.TextDocument | undefined> {
  if (!(uri instanceof vscode.Uri)) return (await draftInFront())?.document;
  const document = await vscode.workspace.openTextDocument(uri);
  return vscode.languages.match(SELECTOR, document) > 0 ? document : undefined;
}

async function ask(link: Link, draft: vscode.TextDocument): Promise<ExportedWord | null> {
  try {
    return await link.client.sendRequest<ExportedWord | null>(EXPORT_WORD, { uri: draft.uri.toString() });
  } catch (error) {
    link.log.error(error instanceof Error ? error : String(error));
    return null;
  }
}

/** Whether to go on where something is unfinished; nothing is refused. */
async function isAgreed({ told }: ExportedWord, draft: vscode.TextDocument): Promise<boolean> {
  const { l10n, window } = vscode;
  const [first] = told;
  if (!first) return true;
  const lines = told.slice(0, MOST_TOLD).map(lineOf);
  const more = told.length - lines.length;
  const detail = [...lines, ...(more > 0 ? [l10n.t('and {0} more', more)] : [])].join('\n');
  const goOn = l10n.t('Export As It Is');
  const show = l10n.t('Show in Draft');
  const message = l10n.t('Not everything in this draft is finished.');
  // Enter takes the first button: nobody exports what is unfinished by a key pressed too soon.
  const chosen = await window.showWarningMessage(message, { modal: true, detail }, show, goOn);
  if (chosen === show) await window.showTextDocument(draft, { selection: rangeOf(first.range) });
  return chosen === goOn;
}

/** What is unfinished, and in which lines. */
function lineOf({ range, message, lines }: ToldOfExport): string {
  const { l10n } = vscode;
  const numbers = lines.length > 0 ? lines : [range.start.line];
  const [first = 0] = numbers;
  if (numbers.length === 1) return l10n.t('Line {0}: {1}', first + 1, message);
  const shown = numbers.slice(0, MOST_TOLD).map((line) => line + 1);
  const listed = shown.join(l10n.t(', '));
  return numbers.length > shown.length
    ? l10n.t('Lines {0} and more: {1}', listed, message)
    : l10n.t('Lines {0}: {1}', listed, message);
}

/** Beside the draft, by its name; for a draft that nobody has saved, in the folder that is open, by its first line. */
function beside(draft: vscode.TextDocument): vscode.Uri | undefined {
  const { uri, isUntitled } = draft;
  const own = (uri.path.split('/').pop() ?? '').replace(/\.[^.]*$/, '');
  const name = `${(isUntitled && firstLineOf(draft)) || own}.docx`;
  if (!isUntitled) return vscode.Uri.joinPath(uri, '..', name);
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  return folder && vscode.Uri.joinPath(folder.uri, name);
}

/** A title is no longer than this. */
const LONGEST_NAME = 60;

/** The first line of a draft as a name of a file: without what no system allows in one. Empty behind front matter. */
function firstLineOf(draft: vscode.TextDocument): string {
  const lines = draft.getText().slice(0, 1000).split(/\r?\n/);
  const first = lines.find((line) => line.trim() !== '') ?? '';
  const name = first
    .replace(/^#+\s*/, '')
    .replace(/[\\/:*?"<>|]/g, '')
    .trim();
  return first.startsWith('---') ? '' : name.slice(0, LONGEST_NAME);
}

async function write(target: vscode.Uri, { base64 }: ExportedWord): Promise<void> {
  const { l10n, window } = vscode;
  const name = target.path.split('/').pop() ?? '';
  try {
    await vscode.workspace.fs.writeFile(target, bytesOf(base64));
  } catch (error) {
    // On Windows a file that Word has open cannot be written.
    const reason = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(
      l10n.t('{0} could not be written; close it in Word if it is open there. ({1})', name, reason),
    );
    return;
  }
  const open = l10n.t('Open');
  const reveal = l10n.t('Show in Folder');
  const offers = target.scheme === 'file' ? [open, reveal] : [];
  const chosen = await window.showInformationMessage(l10n.t('Exported {0}.', name), ...offers);
  if (chosen === open) await vscode.env.openExternal(target);
  if (chosen === reveal) await vscode.commands.executeCommand('revealFileInOS', target);
}
