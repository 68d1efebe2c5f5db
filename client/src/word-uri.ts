/** Word files and the documents that show their text: which stands for which. */
import * as vscode from 'vscode';
import { WORD_SCHEME, WORD_SUFFIX } from '../../server/src/protocol';
import { READS_FILES_ONLY } from './server';

/** Whether `uri` is a Word file that the server can read. */
export function isWord(uri: vscode.Uri): boolean {
  return (uri.scheme === 'file' || !READS_FILES_ONLY) && uri.scheme !== WORD_SCHEME && /\.docx?$/i.test(uri.path);
}

/** Where the text of the Word file `uri` is shown; `uri` itself when it is none. */
export function textOf(uri: vscode.Uri): vscode.Uri {
  if (!isWord(uri)) return uri;
  const query = uri.scheme === 'file' ? '' : uri.scheme;
  return uri.with({ scheme: WORD_SCHEME, path: uri.path + WORD_SUFFIX, query });
}

/** The file that the document `uri` shows; itself unless it is the text of a Word file. */
export function fileOf(uri: vscode.Uri): vscode.Uri {
  if (uri.scheme !== WORD_SCHEME) return uri;
  const path = uri.path.endsWith(WORD_SUFFIX) ? uri.path.slice(0, -WORD_SUFFIX.length) : uri.path;
  return uri.with({ scheme: uri.query || 'file', path, query: '' });
}
