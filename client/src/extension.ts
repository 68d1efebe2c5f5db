/** Entry of the extension: wires the parts together and takes them apart again, nothing else. */
import * as vscode from 'vscode';
import { registerFolderCheck } from './folder-check';
import { FolderResults } from './folder-results';
import { Link } from './link';
import { registerRulePages } from './rule-pages';
import { registerStatus } from './status';

let link: Link | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  link = new Link(context);
  const results = new FolderResults(link);
  context.subscriptions.push(
    link,
    results,
    registerFolderCheck(link, results),
    registerStatus(link),
    registerRulePages(context),
    vscode.commands.registerCommand('bizheng.showLog', () => link?.log.show(true)),
    vscode.commands.registerCommand('bizheng.restart', () => link?.restart()),
  );
  await link.start();
}

export async function deactivate(): Promise<void> {
  await link?.stop();
}
