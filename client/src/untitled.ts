/**
 * Keeps untitled drafts ours: VS Code guesses the language of an untitled text while it is written, and takes Chinese
 * headings for all sorts of programming languages (“一、” for Ini); the draft then loses its findings in mid-sentence.
 */
import * as vscode from 'vscode';
import { SELECTOR } from './link';

/** Within so many milliseconds of a keystroke the change was VS Code's guess; nobody picks a language that fast. */
const GUESSED = 3000;
/** Only so many lines are looked at: a pasted log may be long. */
const LOOKED_AT = 100;
/** Texts with fewer 汉字 than this are too short to tell; with a smaller share of them among letters, code with Chinese comments. */
const LEAST = 4;
const LEAST_SHARE = 0.6;

/** Takes a guess back once for each untitled text that began as one of our languages; who then still wants it may have it. */
export function registerUntitled(): vscode.Disposable {
  const texts = new Map<string, { edited: number; settled: boolean }>();
  const opened = (document: vscode.TextDocument): void => {
    if (!document.isUntitled) return;
    const known = texts.get(document.uri.toString());
    if (vscode.languages.match(SELECTOR, document) > 0) {
      if (!known) texts.set(document.uri.toString(), { edited: 0, settled: false });
      return;
    }
    if (
      !known ||
      known.settled ||
      Date.now() - known.edited > GUESSED ||
      !isChinese(document.getText(new vscode.Range(0, 0, LOOKED_AT, 0)))
    )
      return;
    known.settled = true;
    // As if chosen by hand: VS Code guesses no more. Whether it is official writing the server decides, as ever.
    void vscode.languages.setTextDocumentLanguage(document, 'plaintext');
  };
  vscode.workspace.textDocuments.forEach(opened);
  return vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument(opened),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      const known = document.isUntitled && texts.get(document.uri.toString());
      if (known) known.edited = Date.now();
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri, isUntitled }) => {
      // A change of language closes and opens too; only what stays closed is forgotten, for its name will be given again.
      if (isUntitled)
        setTimeout(
          () =>
            vscode.workspace.textDocuments.some((open) => open.uri.toString() === uri.toString()) ||
            texts.delete(uri.toString()),
          0,
        );
    }),
  );
}

/** Whether `text` is written in Chinese: 汉字 outweigh its Latin letters. */
function isChinese(text: string): boolean {
  const han = text.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
  const latin = text.match(/[a-z]/gi)?.length ?? 0;
  return han >= LEAST && han / (han + latin) >= LEAST_SHARE;
}
