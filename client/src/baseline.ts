/**
 * “只看新问题”: takes down what there is in a folder now and shows only what comes up after that. The baseline is the command
 * line's, in a file of the workspace folder, written when the user says so and never otherwise.
 */
import * as vscode from 'vscode';
import { TAKE_BASELINE, type TakeBaselineParams, type TakenBaseline } from '../../server/src/protocol';
import { filesIn } from './folder-check';
import { type Link, SELECTOR } from './link';
import { onDidReadStatus } from './status';

const BASELINE_FILE = 'bizheng-baseline.json';

export function registerBaseline(link: Link): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem('bizheng.onlyNew', []);
  item.name = vscode.l10n.t('Bizheng: only what is new');
  item.command = { command: 'bizheng.onlyNew', title: vscode.l10n.t('Change') };
  return vscode.Disposable.from(
    item,
    onDidReadStatus(({ old }) => {
      item.selector = old > 0 ? SELECTOR : [];
      item.text = `$(history) ${vscode.l10n.t('only what is new; old findings not shown: {0}', old)}`;
    }),
    vscode.commands.registerCommand('bizheng.onlyNew', () => onlyNew(link)),
  );
}

interface Choice extends vscode.QuickPickItem {
  readonly run: () => Promise<void>;
}

async function onlyNew(link: Link): Promise<void> {
  const { l10n } = vscode;
  const folder = await folderHere();
  if (!folder) return;
  const isOn = vscode.workspace.getConfiguration('bizheng', folder.uri).get('onlyNew', false);
  const hasFile = await vscode.workspace.fs.stat(vscode.Uri.joinPath(folder.uri, BASELINE_FILE)).then(
    () => true,
    () => false,
  );
  const show: Choice = {
    label: isOn ? l10n.t('Show all findings') : l10n.t('Show only new findings'),
    detail: isOn ? undefined : l10n.t('What {0} holds is not shown', BASELINE_FILE),
    run: () => set(folder, !isOn),
  };
  const take: Choice = {
    label: hasFile ? l10n.t('Take down anew what there is now') : l10n.t('Show only what is new from now on'),
    detail: l10n.t(
      'All that is found in this folder now is taken down in {0}; the drafts stay untouched',
      BASELINE_FILE,
    ),
    run: () => takeDown(link, folder),
  };
  const choices = isOn || hasFile ? [show, take] : [take];
  const chosen = await vscode.window.showQuickPick(choices, { title: l10n.t('Only What Is New') });
  await chosen?.run();
}

/** The workspace folder of the active document, else the only one, else one that is chosen. */
async function folderHere(): Promise<vscode.WorkspaceFolder | undefined> {
  const active = vscode.window.activeTextEditor?.document.uri;
  const [only, another] = vscode.workspace.workspaceFolders ?? [];
  const here = active && vscode.workspace.getWorkspaceFolder(active);
  if (here) return here;
  if (only) return another ? vscode.window.showWorkspaceFolderPick() : only;
  void vscode.window.showInformationMessage(vscode.l10n.t('Open the folder that holds the drafts first.'));
  return undefined;
}

async function set(folder: vscode.WorkspaceFolder, value: boolean): Promise<void> {
  const isOne = (vscode.workspace.workspaceFolders ?? []).length === 1;
  const target = isOne ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.WorkspaceFolder;
  await vscode.workspace.getConfiguration('bizheng', folder.uri).update('onlyNew', value, target);
}

async function takeDown(link: Link, folder: vscode.WorkspaceFolder): Promise<void> {
  const { l10n } = vscode;
  if (!(await link.isReady())) return;
  const title = l10n.t('Bizheng: checking drafts');
  const taken = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title, cancellable: true },
    async (_, token) => {
      const uris = (await filesIn([folder.uri], token)).map(String);
      const params: TakeBaselineParams = { uris, root: folder.uri.toString() };
      return link.client.sendRequest<TakenBaseline | null>(TAKE_BASELINE, params, token);
    },
  );
  if (!taken) return;
  await vscode.workspace.fs.writeFile(
    vscode.Uri.joinPath(folder.uri, BASELINE_FILE),
    new TextEncoder().encode(taken.text),
  );
  await set(folder, true);
  void vscode.window.showInformationMessage(
    l10n.t('Findings taken down in {0}: {1}. From now on only new ones are shown.', BASELINE_FILE, taken.count),
  );
}
