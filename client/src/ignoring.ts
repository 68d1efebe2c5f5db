/**
 * What is ignored in the active draft, as a list in the status menu from which it is taken back; and undo, which takes back what
 * the light bulb noted in a settings file, where VS Code's own undo would only take back what was typed before.
 */
import * as vscode from 'vscode';
import type { WorkspaceEdit } from 'vscode-languageclient/node';
import {
  type DraftStatusParams,
  IGNORED,
  type IgnoredEntry,
  TAKE_BACK,
  type TakeBackParams,
} from '../../server/src/protocol';
import { rangeOf } from './blanks';
import { type Link, SELECTOR } from './link';
import { saveSettings } from './settings';
import { onDidReadStatus } from './status';

/** How long a remark stays in the status bar, in milliseconds. */
const REMARK = 5000;
/** While it is set, the undo key takes back what was ignored last. */
const CAN_UNDO = 'bizheng.hasIgnored';

/** What the light bulb noted last for the draft in front of the user, who has done nothing else in it since. */
interface Last {
  readonly draft: string;
  readonly id: string;
  /** The settings file, when it was made for this. */
  readonly made: vscode.Uri | undefined;
}

export function registerIgnoring(link: Link): vscode.Disposable {
  const { l10n } = vscode;
  const item = vscode.languages.createLanguageStatusItem('bizheng.ignored', []);
  item.name = l10n.t('Bizheng: ignored');
  item.command = { command: 'bizheng.showIgnored', title: l10n.t('Show') };
  let last: Last | undefined;
  let offer: vscode.Disposable | undefined;
  const remember = (noted: Last | undefined): void => {
    if (!last && !noted) return;
    last = noted;
    offer?.dispose();
    offer = noted && remark(l10n.t('Noted in bizheng.json. Undo takes it back.'));
    void vscode.commands.executeCommand('setContext', CAN_UNDO, noted !== undefined);
  };
  return vscode.Disposable.from(
    item,
    onDidReadStatus(({ ignored }) => {
      item.selector = ignored > 0 ? SELECTOR : [];
      item.text = `$(eye-closed) ${l10n.t('ignored: {0}', ignored)}`;
    }),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0 && document.uri.toString() === last?.draft) remember(undefined);
    }),
    vscode.window.onDidChangeActiveTextEditor((editor) => {
      if (editor && editor.document.uri.toString() !== last?.draft) remember(undefined);
    }),
    vscode.commands.registerCommand('bizheng.showIgnored', () => showIgnored(link)),
    vscode.commands.registerCommand(
      'bizheng.saveSettings',
      async (uri: unknown, draft: unknown, id: unknown, isNew: unknown) => {
        if (typeof uri !== 'string' || !uri.endsWith('/bizheng.json')) return;
        const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
        if (document.isDirty) await document.save();
        if (typeof draft !== 'string' || typeof id !== 'string') return;
        remember({ draft, id, made: isNew === true ? document.uri : undefined });
      },
    ),
    vscode.commands.registerCommand('bizheng.undoIgnoring', async () => {
      const noted = last;
      remember(undefined);
      if (noted && (await takeBack(link, noted))) remark(l10n.t('It is checked again.'));
      else await vscode.commands.executeCommand('undo');
    }),
  );
}

interface Choice extends vscode.QuickPickItem {
  readonly entry: IgnoredEntry;
}

async function showIgnored(link: Link): Promise<void> {
  const { l10n } = vscode;
  const editor = vscode.window.activeTextEditor;
  if (!editor || vscode.languages.match(SELECTOR, editor.document) === 0)
    return void remark(l10n.t('Open a draft first.'));
  if (!(await link.isReady())) return;
  const draft = editor.document.uri.toString();
  const params: DraftStatusParams = { uri: draft };
  const entries = await link.client.sendRequest<IgnoredEntry[]>(IGNORED, params);
  if (entries.length === 0) return void remark(l10n.t('Nothing is ignored in this draft.'));
  const goTo: vscode.QuickInputButton = { iconPath: new vscode.ThemeIcon('go-to-file'), tooltip: l10n.t('Go There') };
  const pick = vscode.window.createQuickPick<Choice>();
  pick.title = l10n.t('Ignored Here');
  pick.placeholder = l10n.t('Choose what is to be checked again');
  pick.matchOnDetail = true;
  pick.items = entries.map((entry) => ({
    label: entry.label,
    detail: entry.detail,
    entry,
    ...(entry.range && { buttons: [goTo] }),
  }));
  pick.onDidHide(() => pick.dispose());
  pick.onDidTriggerItemButton(({ item: { entry } }) => {
    pick.hide();
    if (!entry.range) return;
    const range = rangeOf(entry.range);
    editor.selection = new vscode.Selection(range.start, range.end);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  });
  pick.onDidAccept(async () => {
    const [chosen] = pick.activeItems;
    pick.hide();
    if (!chosen) return;
    const { entry } = chosen;
    const done =
      entry.where === 'user'
        ? await switchOn(editor.document, entry.rule)
        : await takeBack(link, { draft, id: entry.id });
    remark(done ? l10n.t('It is checked again.') : l10n.t('The text changed meanwhile; please try again.'));
  });
  pick.show();
}

/** Takes an entry out of the draft or of the settings file, which is saved, and taken away when it was made for this entry. */
async function takeBack(link: Link, { draft, id, made }: Pick<Last, 'draft' | 'id'> & Partial<Last>): Promise<boolean> {
  const params: TakeBackParams = { uri: draft, id };
  const wanted = await link.client.sendRequest<WorkspaceEdit | null>(TAKE_BACK, params);
  if (!wanted) return false;
  const edit = await link.client.protocol2CodeConverter.asWorkspaceEdit(wanted);
  if (!(await vscode.workspace.applyEdit(edit))) return false;
  for (const document of await saveSettings(edit)) {
    const { uri } = document;
    if (made?.toString() !== uri.toString() || document.getText().replace(/\s/g, '') !== '{}') continue;
    const away = new vscode.WorkspaceEdit();
    away.deleteFile(uri);
    await vscode.workspace.applyEdit(away);
  }
  return true;
}

/** Takes the level off of `rule` out of the editor's settings, wherever it stands. */
async function switchOn(document: vscode.TextDocument, rule: string | undefined): Promise<boolean> {
  if (rule === undefined) return false;
  const settings = vscode.workspace.getConfiguration('bizheng', document);
  const { globalValue, workspaceValue, workspaceFolderValue } = settings.inspect<Record<string, string>>('rules') ?? {};
  const { Global, Workspace, WorkspaceFolder } = vscode.ConfigurationTarget;
  let done = false;
  for (const [value, target] of [
    [globalValue, Global],
    [workspaceValue, Workspace],
    [workspaceFolderValue, WorkspaceFolder],
  ] as const) {
    if (value?.[rule] !== 'off') continue;
    const { [rule]: _, ...others } = value;
    await settings.update('rules', Object.keys(others).length > 0 ? others : undefined, target);
    done = true;
  }
  return done;
}

const remark = (text: string): vscode.Disposable => vscode.window.setStatusBarMessage(text, REMARK);
