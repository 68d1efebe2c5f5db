/** What the client does with settings for the server: saves a settings file that a code action edited, changes the user's. */
import * as vscode from 'vscode';

/** Registers both commands; they are run by code actions only. */
export function registerSettings(): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('bizheng.saveSettings', async (uri: unknown) => {
      if (typeof uri !== 'string' || !uri.endsWith('/bizheng.json')) return;
      const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
      if (document.isDirty) await document.save();
    }),
    vscode.commands.registerCommand('bizheng.turnOffRule', async (rule: unknown) => {
      if (typeof rule !== 'string' || !/^[a-z-]+$/.test(rule)) return;
      const settings = vscode.workspace.getConfiguration('bizheng');
      const own = settings.inspect<Record<string, string>>('rules')?.globalValue ?? {};
      await settings.update('rules', { ...own, [rule]: 'off' }, vscode.ConfigurationTarget.Global);
    }),
  );
}
