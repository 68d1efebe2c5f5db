/** Entry of the extension: wires the parts together and takes them apart again, nothing else. */
import * as vscode from 'vscode';
import { registerAgents } from './agents';
import { registerBaseline } from './baseline';
import { registerBlanks } from './blanks';
import { registerFolderCheck } from './folder-check';
import { FolderResults } from './folder-results';
import { registerFront } from './front';
import { registerIgnoring } from './ignoring';
import { registerLeaving } from './leaving';
import { registerLedger } from './ledger';
import { Link } from './link';
import { registerNewDocument } from './new-document';
import { registerRulePages } from './rule-pages';
import { registerSample } from './sample';
import { registerSections } from './sections';
import { registerSettings } from './settings';
import { registerStarting } from './starting';
import { registerStatus } from './status';
import { registerSuggesting } from './suggesting';
import { registerUntitled } from './untitled';
import { registerExport } from './export-word';
import { registerWord } from './word';

let link: Link | undefined;

export function activate(context: vscode.ExtensionContext): void {
  link = new Link(context);
  const results = new FolderResults(link);
  context.subscriptions.push(
    link,
    results,
    registerFolderCheck(link, results),
    registerStatus(link),
    registerAgents(context, link),
    registerBaseline(link),
    registerBlanks(link),
    registerFront(),
    registerIgnoring(link),
    registerLeaving(link),
    registerLedger(link),
    registerSections(link),
    registerNewDocument(link),
    registerSuggesting(link),
    registerUntitled(),
    registerExport(link),
    registerStarting(link),
    registerSample(context),
    registerRulePages(context),
    registerSettings(link),
    registerWord(link),
    vscode.commands.registerCommand('bizheng.showLog', () => link?.log.show(true)),
    vscode.commands.registerCommand('bizheng.restart', () => link?.restart()),
  );
}

export async function deactivate(): Promise<void> {
  await link?.stop();
}
