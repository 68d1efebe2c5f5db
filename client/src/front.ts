/** Which draft a command means when something else is in front, such as the first steps: the one that was looked at last. */
import * as vscode from 'vscode';
import { SELECTOR } from './link';
import { visibleUris } from './visible';

let last: vscode.TextDocument | undefined;

/** Remembers which draft was looked at last. */
export function registerFront(): vscode.Disposable {
  const note = (editor: vscode.TextEditor | undefined): void => {
    if (editor && vscode.languages.match(SELECTOR, editor.document) > 0) last = editor.document;
  };
  note(vscode.window.activeTextEditor);
  return vscode.window.onDidChangeActiveTextEditor(note);
}

/**
 * The editor of the draft in front of the user. Where no text is in front at all, the draft that was looked at last is brought
 * there, or else the sample; another text is no draft.
 */
export async function draftInFront(): Promise<vscode.TextEditor | undefined> {
  const active = vscode.window.activeTextEditor;
  if (active) return vscode.languages.match(SELECTOR, active.document) > 0 ? active : undefined;
  if (last && !last.isClosed && visibleUris().has(last.uri.toString())) return vscode.window.showTextDocument(last);
  await vscode.commands.executeCommand('bizheng.openSample');
  return vscode.window.activeTextEditor;
}
