/** Word files and the documents that show their text: which stands for which. */
import * as vscode from 'vscode';
import { WORD_SCHEME, WORD_SUFFIX } from '../../server/src/protocol';

/** Whether `uri` is a Word file on this machine. */
export function isWord(uri: vscode.Uri): boolean {
  return uri.scheme === 'file' && /\.docx?$/i.test(uri.path);
}

/** Where the text of the Word file `uri` is shown; `uri` itself when it is none. */
export function textOf(uri: vscode.Uri): vscode.Uri {
  return isWord(uri) ? uri.with({ scheme: WORD_SCHEME, path: uri.path + WORD_SUFFIX }) : uri;
}

/** The file that the document `uri` shows; itself unless it is the text of a Word file. */
export function fileOf(uri: vscode.Uri): vscode.Uri {
  if (uri.scheme !== WORD_SCHEME) return uri;
  const path = uri.path.endsWith(WORD_SUFFIX) ? uri.path.slice(0, -WORD_SUFFIX.length) : uri.path;
  return uri.with({ scheme: 'file', path });
}
