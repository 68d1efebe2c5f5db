/** Commands on the sections of a draft: go to one, move, promote, demote, renumber. The server works the edits out. */
import * as vscode from 'vscode';
import type { TextEdit } from 'vscode-languageclient/node';
import {
  SECTION_EDIT,
  type SectionCommand,
  type SectionEdit,
  type SectionEditParams,
  type SectionEntry,
  SECTIONS,
} from '../../server/src/protocol';
import { type Link, SELECTOR } from './link';

/** The text may change while the server thinks; an edit for an older text is asked for again. */
const TRIES = 3;

export function registerSections(link: Link): vscode.Disposable {
  const say = (message: string): void => void vscode.window.showInformationMessage(message);
  const run = (work: (editor: vscode.TextEditor) => Promise<void>) => async (): Promise<void> => {
    const editor = vscode.window.activeTextEditor;
    if (!editor || vscode.languages.match(SELECTOR, editor.document) === 0)
      return say(vscode.l10n.t('Open a draft first (.md, .txt or .gongwen).'));
    if (!(await link.isReady())) return;
    try {
      await work(editor);
    } catch (error) {
      link.log.error(String(error));
      say(vscode.l10n.t('Bizheng did not answer; please try again.'));
    }
  };
  const changing = (command: SectionCommand) => run((editor) => edit(link, editor, command, say));
  return vscode.Disposable.from(
    vscode.commands.registerCommand('bizheng.moveSectionUp', changing('moveUp')),
    vscode.commands.registerCommand('bizheng.moveSectionDown', changing('moveDown')),
    vscode.commands.registerCommand('bizheng.promoteSection', changing('promote')),
    vscode.commands.registerCommand('bizheng.demoteSection', changing('demote')),
    vscode.commands.registerCommand('bizheng.renumberHeadings', changing('renumber')),
    vscode.commands.registerCommand(
      'bizheng.goToSection',
      run((editor) => goTo(link, editor, say)),
    ),
  );
}

async function edit(
  link: Link,
  editor: vscode.TextEditor,
  command: SectionCommand,
  say: (message: string) => void,
): Promise<void> {
  const { document } = editor;
  for (let tries = 0; tries < TRIES; tries++) {
    const { line, character } = editor.selection.active;
    const params: SectionEditParams = { uri: document.uri.toString(), command, position: { line, character } };
    const made = await link.client.sendRequest<SectionEdit<TextEdit>>(SECTION_EDIT, params);
    if (!made.edits) return say(made.message ?? vscode.l10n.t('Bizheng did not answer; please try again.'));
    if (made.version !== document.version) continue;
    const converted = await link.client.protocol2CodeConverter.asTextEdits([...made.edits]);
    const before = document.version;
    const done = await editor.edit((builder) => {
      for (const { range, newText } of converted ?? []) builder.replace(range, newText);
    });
    if (!done) continue; // The editor was ahead of what we knew of its text.
    if (document.version === before) return say(vscode.l10n.t('This document cannot be changed: it is read-only.'));
    if (!made.cursor) return;
    const cursor = new vscode.Position(made.cursor.line, made.cursor.character);
    editor.selection = new vscode.Selection(cursor, cursor);
    editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    return;
  }
  say(vscode.l10n.t('The text changed meanwhile; please try again.'));
}

/** A list of the sections; the one under the cursor is chosen, and what is looked at is shown behind the list. */
async function goTo(link: Link, editor: vscode.TextEditor, say: (message: string) => void): Promise<void> {
  const sections = await link.client.sendRequest<SectionEntry[]>(SECTIONS, { uri: editor.document.uri.toString() });
  if (sections.length === 0) return say(vscode.l10n.t('This document has no sections yet.'));
  const items = sections.map((section) => ({
    label: `${'\u3000'.repeat(section.depth)}${section.name}`,
    description: section.detail,
    section,
  }));
  const [here, seen, selection] = [editor.selection.active, editor.visibleRanges[0], editor.selection];
  const pick = vscode.window.createQuickPick<(typeof items)[number]>();
  pick.items = items;
  pick.placeholder = vscode.l10n.t('Go to which section?');
  pick.matchOnDescription = true;
  const inside = items.filter(({ section: { range } }) => range.start.line <= here.line && here.line <= range.end.line);
  pick.activeItems = inside.slice(-1);
  const show = ({ heading: { start } }: SectionEntry, choose: boolean): void => {
    const place = new vscode.Position(start.line, start.character);
    if (choose) editor.selection = new vscode.Selection(place, place);
    editor.revealRange(new vscode.Range(place, place), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  };
  let chosen = false;
  pick.onDidChangeActive(([item]) => item && show(item.section, false));
  pick.onDidAccept(() => {
    const [item] = pick.activeItems;
    chosen = item !== undefined;
    if (item) show(item.section, true);
    pick.hide();
  });
  pick.onDidHide(() => {
    pick.dispose();
    if (chosen || !seen) return;
    editor.selection = selection;
    editor.revealRange(seen, vscode.TextEditorRevealType.AtTop);
  });
  pick.show();
}
