/** Opens the sample report of the first steps: as an unsaved document, so that it can be mended and thrown away. */
import * as vscode from 'vscode';

export function registerSample(context: vscode.ExtensionContext): vscode.Disposable {
  return vscode.commands.registerCommand('bizheng.openSample', async () => {
    const bytes = await vscode.workspace.fs.readFile(
      vscode.Uri.joinPath(context.extensionUri, 'client/walkthrough/sample.gw'),
    );
    const content = new TextDecoder().decode(bytes);
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'gongwen', content }));
  });
}
