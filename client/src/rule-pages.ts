/** Shows the page of a rule, which ships with the extension: examples, settings, where the rule comes from. */
import * as vscode from 'vscode';

export function registerRulePages(context: vscode.ExtensionContext): vscode.Disposable {
  return vscode.commands.registerCommand('bizheng.showRule', async (id: unknown) => {
    if (typeof id !== 'string' || !/^[a-z-]+$/.test(id)) return;
    const folder = vscode.Uri.joinPath(context.extensionUri, 'server/src/core/rules');
    const names = vscode.env.language.startsWith('zh') ? [`${id}.md`, `${id}.en.md`] : [`${id}.en.md`, `${id}.md`];
    for (const name of names) {
      const page = vscode.Uri.joinPath(folder, name);
      try {
        await vscode.workspace.fs.stat(page);
      } catch {
        continue;
      }
      await vscode.commands.executeCommand('markdown.showPreview', page);
      return;
    }
    await vscode.window.showInformationMessage(vscode.l10n.t('There is no page for the rule “{0}”.', id));
  });
}
