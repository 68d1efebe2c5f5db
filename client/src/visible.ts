/** Which documents are in front of the user, counted as the language client counts them: tabs and visible editors. */
import * as vscode from 'vscode';
import { RULING_FILES, SELECTOR } from './link';

/** URIs, as strings, of all documents shown in a tab or an editor. */
export function visibleUris(): Set<string> {
  const uris = new Set<string>();
  for (const { tabs } of vscode.window.tabGroups.all) {
    for (const { input } of tabs) {
      if (input instanceof vscode.TabInputText) uris.add(input.uri.toString());
      else if (input instanceof vscode.TabInputTextDiff) uris.add(input.modified.toString());
    }
  }
  for (const { document } of vscode.window.visibleTextEditors) uris.add(document.uri.toString());
  return uris;
}

/**
 * Whether an editor shows the text at `uri`, and so what is found in it. A tab alone does not: VS Code refuses what it takes for
 * binary, UTF-16 without its mark among it, and has not read yet what it restores behind other tabs. Nor does a text whose
 * language was set to one that the server is not told of.
 */
export function isRead(uri: string): boolean {
  if (!visibleUris().has(uri)) return false;
  const document = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri);
  return document !== undefined && vscode.languages.match([...SELECTOR, ...RULING_FILES], document) > 0;
}

/** Calls `tell` with what came into view and what went out of it. */
export function onDidChangeVisible(tell: (shown: string[], hidden: string[]) => void): vscode.Disposable {
  let before = visibleUris();
  const look = (): void => {
    const now = visibleUris();
    const shown = [...now].filter((uri) => !before.has(uri));
    const hidden = [...before].filter((uri) => !now.has(uri));
    before = now;
    if (shown.length > 0 || hidden.length > 0) tell(shown, hidden);
  };
  return vscode.Disposable.from(
    vscode.window.tabGroups.onDidChangeTabs(look),
    vscode.window.onDidChangeVisibleTextEditors(look),
  );
}
