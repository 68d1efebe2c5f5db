/**
 * Brings up completion where VS Code does not by itself: while an input method composes; and in Markdown and plain text, if
 * the user has set that such a list has no row selected (elsewhere it would swallow Enter and Tab). The server is asked
 * first, so that nothing comes up where it has nothing to say.
 */
import * as vscode from 'vscode';
import { WOULD_SUGGEST, type WouldSuggestParams } from '../../server/src/protocol';
import { type Link, SELECTOR } from './link';
import { isHarmless } from './unasked';

/** More text at once was pasted. */
const MOST_TYPED = 24;
const WORD = /[a-z\u4e00-\u9fff]$/;

export function registerSuggesting(link: Link): vscode.Disposable {
  /** Where the list was last brought up: while the word grows, VS Code itself asks anew. */
  let shown: { readonly uri: string; readonly line: number; readonly end: number } | undefined;
  return vscode.workspace.onDidChangeTextDocument(async (event) => {
    const { document } = event;
    const editor = vscode.window.activeTextEditor;
    const change = typedWord(event, editor);
    if (!change || link.state !== 'running' || vscode.languages.match(SELECTOR, document) === 0) return;
    const { start } = change.range;
    // An input method writes its letters again and again as they become more.
    const composing = change.rangeLength > 0;
    if (!composing && document.languageId === 'gongwen') return;
    if (!isHarmless(document)) return;
    if (!vscode.workspace.getConfiguration('editor', document).get<boolean>('suggestOnTriggerCharacters', true)) return;
    const uri = document.uri.toString();
    const position = start.translate(0, change.text.length);
    const goesOn = !composing && shown?.uri === uri && shown.line === start.line && shown.end === start.character;
    if (goesOn) {
      shown = { uri, line: start.line, end: position.character };
      return;
    }
    shown = undefined;
    const { version } = document;
    const wanted = await wouldSuggest(link, document, position);
    if (!wanted || document.version !== version || vscode.window.activeTextEditor !== editor) return;
    shown = { uri, line: start.line, end: position.character };
    link.unasked.note(document);
    await vscode.commands.executeCommand('editor.action.triggerSuggest', { auto: true });
  });
}

/** The change of `event` when it is one word, or part of one, typed at the one cursor of `editor`. */
function typedWord(
  { document, contentChanges, reason }: vscode.TextDocumentChangeEvent,
  editor: vscode.TextEditor | undefined,
): vscode.TextDocumentContentChangeEvent | undefined {
  const [change, another] = contentChanges;
  if (!change || another || reason !== undefined) return undefined;
  if (editor?.document !== document || editor.selections.length > 1) return undefined;
  const { text } = change;
  return text.length <= MOST_TYPED && WORD.test(text) && !/[\r\n]/.test(text) ? change : undefined;
}

/** Whether the server has something to say at `position` of `document`, as it is now. */
async function wouldSuggest(link: Link, document: vscode.TextDocument, position: vscode.Position): Promise<boolean> {
  const { version } = document;
  // The language client must have told the server of this very change before the server is asked about it.
  await new Promise((resolve) => setTimeout(resolve, 0));
  if (document.version !== version) return false;
  const params = { uri: document.uri.toString(), position } satisfies WouldSuggestParams;
  return link.client.sendRequest<boolean>(WOULD_SUGGEST, params).catch(() => false);
}
