/**
 * Word files in VS Code, which cannot show them: their text as a read-only document, with squiggles, outline and figures as in
 * any draft; kept as a draft on wish; and what is found in them put into a copy, as comments.
 */
import * as vscode from 'vscode';
import { bytesOf } from './base64';
import {
  ANNOTATE_WORD,
  type AnnotatedWord,
  type AnnotateWordParams,
  READ_WORD,
  type ReadWordParams,
  WORD_SCHEME,
  type WordAsText,
} from '../../server/src/protocol';
import type { Link } from './link';
import { fileOf, isWord, textOf } from './word-uri';

export function registerWord(link: Link): vscode.Disposable {
  const texts = new WordTexts(link);
  return vscode.Disposable.from(
    texts,
    vscode.workspace.registerTextDocumentContentProvider(WORD_SCHEME, texts),
    vscode.commands.registerCommand('bizheng.openWord', async (clicked?: vscode.Uri) => {
      const file = await chosen(clicked);
      if (file && (await link.isReady())) await texts.show(file);
    }),
    vscode.commands.registerCommand('bizheng.saveWordAsDraft', async (clicked?: vscode.Uri) => {
      const file = await chosen(clicked);
      if (file && (await link.isReady())) await saveAsDraft(link, file);
    }),
    vscode.commands.registerCommand('bizheng.annotateWord', async (clicked?: vscode.Uri) => {
      const file = await chosen(clicked, ['docx']);
      if (file && (await link.isReady())) await annotate(link, file);
    }),
  );
}

/** The text of Word files, read anew when they change on the disk. */
class WordTexts implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.#changed.event;
  readonly #watcher = vscode.workspace.createFileSystemWatcher('**/*.{docx,doc}');
  readonly #listening: vscode.Disposable;
  /** What of a file could not be read is told once. */
  readonly #told = new Set<string>();

  /** Texts that were read to see whether there are any, until the editor asks for them. */
  readonly #read = new Map<string, WordAsText>();

  constructor(private readonly link: Link) {
    const changed = (uri: vscode.Uri): void => this.#changed.fire(textOf(uri));
    this.#listening = vscode.Disposable.from(this.#watcher.onDidChange(changed), this.#watcher.onDidCreate(changed));
  }

  /** Shows the text of `file`, or says why there is none: an editor that fails to open says it in VS Code's words, or not at all. */
  async show(file: vscode.Uri): Promise<void> {
    const uri = textOf(file);
    const read = await readWord(this.link, file, 'shown');
    if (read.failure !== undefined) return tellFailure(read.failure);
    this.#read.set(uri.toString(), read);
    try {
      await vscode.window.showTextDocument(uri, { preview: false });
    } finally {
      this.#read.delete(uri.toString());
    }
  }

  async provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
    await this.link.start();
    const read = this.#read.get(uri.toString()) ?? (await readWord(this.link, fileOf(uri), 'shown'));
    if (read.failure !== undefined) throw new Error(read.failure || unknownFailure());
    if (read.note !== undefined && !this.#told.has(uri.toString())) {
      this.#told.add(uri.toString());
      void vscode.window.showInformationMessage(read.note);
    }
    return read.text;
  }

  dispose(): void {
    this.#listening.dispose();
    this.#watcher.dispose();
    this.#changed.dispose();
  }
}

function readWord(link: Link, file: vscode.Uri, as: ReadWordParams['as']): Promise<WordAsText> {
  const params: ReadWordParams = { uri: file.toString(), as };
  return link.client.sendRequest<WordAsText>(READ_WORD, params);
}

/** The file in front, when VS Code cannot show it: then it has a tab and no editor. */
function inTab(): vscode.Uri | undefined {
  const { input } = vscode.window.tabGroups.activeTabGroup.activeTab ?? {};
  return input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom ? input.uri : undefined;
}

/** Why a Word file cannot be had; where the server itself failed it has no words for it. */
const tellFailure = (failure: string): void => void vscode.window.showErrorMessage(failure || unknownFailure());
const unknownFailure = (): string => vscode.l10n.t('The Word file could not be read; the log says why.');

/** The Word file that a command is about: the one that was clicked, the one whose text is shown, else asked for. */
async function chosen(clicked?: vscode.Uri, endings = ['docx', 'doc']): Promise<vscode.Uri | undefined> {
  const shown = clicked ?? vscode.window.activeTextEditor?.document.uri ?? inTab();
  const file = shown && fileOf(shown);
  if (file && isWord(file)) return file;
  const title = vscode.l10n.t('Choose a Word file');
  return (await vscode.window.showOpenDialog({ title, filters: { Word: endings } }))?.[0];
}

async function saveAsDraft(link: Link, file: vscode.Uri): Promise<void> {
  const { l10n } = vscode;
  const target = await vscode.window.showSaveDialog({
    title: l10n.t('Save as Draft'),
    defaultUri: file.with({ path: file.path.replace(/\.docx?$/i, '.gongwen') }),
    filters: { [l10n.t('Draft')]: ['gongwen'], Markdown: ['md'] },
  });
  if (!target) return;
  const read = await readWord(link, file, /\.(?:md|markdown)$/i.test(target.path) ? 'markdown' : 'gongwen');
  if (read.failure !== undefined) return tellFailure(read.failure);
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(read.text));
  await vscode.window.showTextDocument(target, { preview: false });
  if (read.note !== undefined) void vscode.window.showInformationMessage(read.note);
}

async function annotate(link: Link, file: vscode.Uri): Promise<void> {
  const { l10n } = vscode;
  const [only, mended] = [l10n.t('Comments only'), l10n.t('Comments, and safe fixes as tracked changes')];
  const how = await vscode.window.showQuickPick([only, mended], { title: l10n.t('Comment in Word') });
  if (how === undefined) return;
  const target = await vscode.window.showSaveDialog({
    title: l10n.t('Save the Copy with Comments'),
    defaultUri: file.with({ path: file.path.replace(/\.docx$/i, l10n.t('-comments') + '.docx') }),
    filters: { Word: ['docx'] },
  });
  if (!target) return;
  if (target.toString() === file.toString())
    return void vscode.window.showErrorMessage(
      l10n.t('Comments go into a copy, never into the file itself; choose another name.'),
    );
  const params: AnnotateWordParams = {
    uri: file.toString(),
    fixes: how === mended,
    date: new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
  };
  const made = await link.client.sendRequest<AnnotatedWord>(ANNOTATE_WORD, params);
  if (made.failure !== undefined) return tellFailure(made.failure);
  await vscode.workspace.fs.writeFile(target, bytesOf(made.base64));
  const open = l10n.t('Open in Word');
  const said = l10n.t(
    '{0} comments written, {1} tracked changes; the file itself is as it was.',
    made.comments,
    made.changes,
  );
  if ((await vscode.window.showInformationMessage(said, open)) === open) await vscode.env.openExternal(target);
}
