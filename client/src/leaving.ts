/**
 * Tells the server when the cursor leaves letters that were just typed: until then an input method may make 汉字 of them, and xx
 * may be the beginning of a word.
 */
import * as vscode from 'vscode';
import { CURSOR_LEFT, type DraftStatusParams } from '../../server/src/protocol';
import { type Link, SELECTOR } from './link';

export function registerLeaving(link: Link): vscode.Disposable {
  /** Where the letters end. */
  let typed: { readonly document: vscode.TextDocument; readonly end: vscode.Position } | undefined;
  const leave = (): void => {
    const document = typed?.document;
    typed = undefined;
    if (!document || link.state !== 'running') return;
    const params: DraftStatusParams = { uri: document.uri.toString() };
    void link.client.sendNotification(CURSOR_LEFT, params).catch(() => undefined);
  };
  return vscode.Disposable.from(
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      const [change] = contentChanges;
      if (!change || document !== vscode.window.activeTextEditor?.document) return;
      typed = undefined;
      if (/[\r\n]/.test(change.text) || vscode.languages.match(SELECTOR, document) === 0) return;
      const end = change.range.start.translate(0, change.text.length);
      if (/[a-z]$/.test(document.lineAt(end.line).text.slice(0, end.character))) typed = { document, end };
    }),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
      if (textEditor.document === typed?.document && !selections.some(({ active }) => typed?.end.isEqual(active)))
        leave();
    }),
    vscode.window.onDidChangeActiveTextEditor(leave),
  );
}
