/**
 * Tells a list of completions that somebody asked for from one that VS Code brings up while text is typed: both come as
 * “invoked”, but only the first may offer what nobody has begun to write. Behind “。” a list unasked would swallow Enter.
 */
import * as vscode from 'vscode';
import type { CompletionMiddleware } from 'vscode-languageclient/node';

/** A request that comes so many milliseconds after a keystroke, beyond the delay that the user has set, was not asked for by key. */
const AT_ONCE = 100;

export class Unasked implements vscode.Disposable, Pick<CompletionMiddleware, 'provideCompletionItem'> {
  #uri: string | undefined;
  #at = 0;
  readonly #listening = vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
    if (contentChanges.length > 0) this.note(document);
  });

  /** What is asked of `document` from now on for a moment is not of the user's own accord. */
  note(document: vscode.TextDocument): void {
    this.#uri = document.uri.toString();
    this.#at = Date.now();
  }

  readonly provideCompletionItem: NonNullable<CompletionMiddleware['provideCompletionItem']> = (
    document,
    position,
    context,
    token,
    next,
  ) => {
    const { Invoke, TriggerForIncompleteCompletions } = vscode.CompletionTriggerKind;
    const typed =
      context.triggerKind === Invoke &&
      this.#uri === document.uri.toString() &&
      Date.now() - this.#at < AT_ONCE + delayIn(document);
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
}

const delayIn = (document: vscode.TextDocument): number =>
  vscode.workspace.getConfiguration('editor', document).get('quickSuggestionsDelay', 10);
