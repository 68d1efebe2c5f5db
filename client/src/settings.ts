/** What the client does with the user's settings for the server. */
import * as vscode from 'vscode';

/** Registers the command; it is run by code actions only. */
export function registerSettings(): vscode.Disposable {
  return vscode.commands.registerCommand('bizheng.turnOffRule', async (rule: unknown) => {
    if (typeof rule !== 'string' || !/^[a-z-]+$/.test(rule)) return;
    const settings = vscode.workspace.getConfiguration('bizheng');
    const own = settings.inspect<Record<string, string>>('rules')?.globalValue ?? {};
    await settings.update('rules', { ...own, [rule]: 'off' }, vscode.ConfigurationTarget.Global);
  });
}
