/** What the client does with the user's settings for the server. */
import * as vscode from 'vscode';
import { OPEN_SETTINGS } from '../../server/src/protocol';
import type { Link } from './link';

/** Saves the settings files that `edit` changed: unsaved they would not count, and nobody sees them. */
export async function saveSettings(edit: vscode.WorkspaceEdit): Promise<readonly vscode.TextDocument[]> {
  const uris = edit.entries().flatMap(([uri]) => (uri.path.endsWith('/bizheng.json') ? uri : []));
  const documents = await Promise.all(uris.map((uri) => vscode.workspace.openTextDocument(uri)));
  for (const document of documents) if (document.isDirty) await document.save();
  return documents;
}

/** Registers the commands, which are run by code actions only, and opens the settings where the server tells what is wrong in them. */
export function registerSettings({ client }: Link): vscode.Disposable {
  return vscode.Disposable.from(
    client.onNotification(OPEN_SETTINGS, (name: unknown) => {
      void vscode.commands.executeCommand('workbench.action.openSettings', typeof name === 'string' ? name : 'bizheng');
    }),
    vscode.commands.registerCommand('bizheng.turnOffRule', async (rule: unknown) => {
      if (typeof rule !== 'string' || !/^[a-z-]+$/.test(rule)) return;
      const settings = vscode.workspace.getConfiguration('bizheng');
      const own = settings.inspect<Record<string, string>>('rules')?.globalValue ?? {};
      await settings.update('rules', { ...own, [rule]: 'off' }, vscode.ConfigurationTarget.Global);
    }),
    vscode.commands.registerCommand('bizheng.showSettingsFile', async (uri: unknown, at: unknown) => {
      if (typeof uri !== 'string' || !uri.endsWith('/bizheng.json')) return;
      const { line = 0, character = 0 } = (at ?? {}) as { readonly line?: number; readonly character?: number };
      const place = new vscode.Position(line, character);
      await vscode.window.showTextDocument(vscode.Uri.parse(uri), { selection: new vscode.Range(place, place) });
    }),
  );
}
