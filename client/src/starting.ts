/**
 * Starts the server when a draft is seen, and not for every README or list of requirements: what is official writing the
 * server decides, but a text without Chinese in it is none. Until then the extension costs nothing but this look.
 */
import * as vscode from 'vscode';
import { holdsChinese, mayBeGarbled } from './holds-chinese';
import { type Link, RULING_FILES, SELECTOR } from './link';

/** Only so much of a text is looked at. */
const LOOKED_AT = 4000;
const HAN = /[\u4e00-\u9fff]/;

export function registerStarting(link: Link): vscode.Disposable {
  const look = (document: vscode.TextDocument): void => {
    if (link.state === 'idle' && mayBeDraft(document)) void link.start();
  };
  vscode.workspace.textDocuments.forEach(look);
  return vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument(look),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (link.state === 'idle' && contentChanges.some(({ text }) => text.search(HAN) >= 0)) look(document);
    }),
  );
}

/** Whether `document` might be official writing, or settings of such. */
function mayBeDraft(document: vscode.TextDocument): boolean {
  if (vscode.languages.match(RULING_FILES, document) > 0) return true;
  if (vscode.languages.match(SELECTOR, document) === 0) return false;
  if (document.languageId === 'gongwen') return true;
  const head = document.getText(new vscode.Range(new vscode.Position(0, 0), document.positionAt(LOOKED_AT)));
  return holdsChinese(head) || mayBeGarbled(head);
}
