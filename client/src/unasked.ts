/**
 * Tells a list of completions that somebody asked for from one that VS Code brings up while text is typed: both come as
 * “invoked”, but only the first may offer what nobody has begun to write. Behind “。” a list unasked would swallow Enter.
 * VS Code asks by itself once for a text that was just typed, where quick suggestions are on and a word ends at the cursor;
 * whatever is asked for that text after that, the user asks.
 */
import * as vscode from 'vscode';
import type { CompletionMiddleware } from 'vscode-languageclient/node';

/** The text that was typed last, for which nobody has asked yet; `ours`: we are about to bring the list up ourselves. */
interface Fresh {
  readonly document: vscode.TextDocument;
  readonly version: number;
  readonly ours: boolean;
}

export class Unasked implements vscode.Disposable, Pick<CompletionMiddleware, 'provideCompletionItem'> {
  #fresh: Fresh | undefined;
  readonly #listening = vscode.workspace.onDidChangeTextDocument(({ document, contentChanges, reason }) => {
    if (contentChanges.length === 0) return;
    const isTyped = reason === undefined && contentChanges.some(({ text }) => text !== '');
    this.#fresh = isTyped ? { document, version: document.version, ours: false } : undefined;
  });

  /** What is asked next of the text of `document` as it is now is not of the user's own accord. */
  note(document: vscode.TextDocument): void {
    this.#fresh = { document, version: document.version, ours: true };
  }

  readonly provideCompletionItem: NonNullable<CompletionMiddleware['provideCompletionItem']> = (
    document,
    position,
    context,
    token,
    next,
  ) => {
    const { Invoke, TriggerForIncompleteCompletions } = vscode.CompletionTriggerKind;
    const typed = context.triggerKind === Invoke && this.#cameByItself(document, position);
    if ((typed || context.triggerKind !== Invoke) && !isHarmless(document)) return undefined;
    return next(
      document,
      position,
      typed ? { ...context, triggerKind: TriggerForIncompleteCompletions } : context,
      token,
    );
  };

  dispose(): void {
    this.#listening.dispose();
  }

  #cameByItself(document: vscode.TextDocument, position: vscode.Position): boolean {
    const fresh = this.#fresh;
    this.#fresh = undefined;
    if (fresh?.document !== document || fresh.version !== document.version) return false;
    return fresh.ours || (hasQuickSuggestions(document) && endsAWord(document, position));
  }
}

/** Whether a list that comes up by itself in `document` has no row selected, so that Enter, Tab and Space stay what they are. */
export const isHarmless = (document: vscode.TextDocument): boolean =>
  vscode.workspace.getConfiguration('editor', document).get('suggest.selectionMode') === 'never';

function hasQuickSuggestions(document: vscode.TextDocument): boolean {
  const set = vscode.workspace.getConfiguration('editor', document).get<unknown>('quickSuggestions');
  const other = typeof set === 'object' && set !== null ? (set as { readonly other?: unknown }).other : set;
  return other === true || other === 'on';
}

/** Where VS Code asks by itself: behind a word's last or first character. */
function endsAWord(document: vscode.TextDocument, position: vscode.Position): boolean {
  const word = document.getWordRangeAtPosition(position);
  return word !== undefined && (word.end.isEqual(position) || word.start.character + 1 === position.character);
}
