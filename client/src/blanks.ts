/** The blanks of the active document as a tour: next, previous, all equal ones at once; and how many are left. */
import * as vscode from 'vscode';
import { BLANKS, type BlankPlace } from '../../server/src/protocol';
import { draftInFront } from './front';
import { type Link, SELECTOR } from './link';
import { onDidReadStatus } from './status';

/** How long a remark stays in the status bar, in milliseconds. */
const REMARK = 4000;

export function registerBlanks(link: Link): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem('bizheng.blanks', []);
  item.name = vscode.l10n.t('Bizheng: blanks');
  item.command = { command: 'bizheng.nextBlank', title: vscode.l10n.t('Next Blank') };
  return vscode.Disposable.from(
    item,
    onDidReadStatus(({ blanks }) => {
      item.selector = blanks > 0 ? SELECTOR : [];
      item.text = `$(edit) ${vscode.l10n.t('blanks to fill: {0}', blanks)}`;
    }),
    vscode.commands.registerCommand('bizheng.nextBlank', (from?: unknown) => go(link, 'next', placeOf(from))),
    vscode.commands.registerCommand('bizheng.previousBlank', () => go(link, 'previous')),
    vscode.commands.registerCommand('bizheng.fillBlanks', (at?: unknown, onlyThere?: unknown) =>
      fill(link, placeOf(at), onlyThere === true),
    ),
  );
}

/** Selects the next or previous blank, round the end of the document, so that what is typed takes its place. */
async function go(link: Link, where: 'next' | 'previous', from?: vscode.Position): Promise<void> {
  const here = await blanksHere(link);
  if (!here) return;
  const { editor, blanks } = here;
  const { start, end } =
    (from && blanks.find(({ range }) => range.contains(from))?.range) ??
    (from ? new vscode.Range(from, from) : editor.selection);
  const after = blanks.findIndex(
    ({ range }) => range.start.isAfter(start) || (range.start.isEqual(start) && !range.end.isEqual(end)),
  );
  const before = blanks.filter(({ range }) => range.start.isBefore(start)).length;
  const index = where === 'next' ? Math.max(0, after) : (before || blanks.length) - 1;
  const blank = blanks[index];
  if (!blank) return;
  select(editor, [blank.range]);
  remark(vscode.l10n.t('Blank {0} of {1}: {2}', index + 1, blanks.length, blank.wants));
}

/**
 * Selects all blanks that want the same text as the one at `at` (the cursor when left out), or else the next one: typing
 * fills them together. `onlyThere`: that one alone.
 */
async function fill(link: Link, at?: vscode.Position, onlyThere = false): Promise<void> {
  const here = await blanksHere(link);
  if (!here) return;
  const { editor, blanks } = here;
  const active = at ?? editor.selection.active;
  const blank =
    blanks.find(({ range }) => range.contains(active)) ??
    blanks.find(({ range }) => range.start.isAfter(active)) ??
    blanks[0];
  if (!blank) return;
  const { group, wants } = blank;
  const equal = onlyThere ? [blank] : blanks.filter((other) => other.group === group);
  select(editor, [blank.range, ...equal.filter((other) => other !== blank).map(({ range }) => range)]);
  if (onlyThere) remark(vscode.l10n.t('Type to fill this blank ({0}).', wants));
  else if (equal.length === 1) remark(vscode.l10n.t('No other blank is equal ({0}). Type to fill this one.', wants));
  else remark(vscode.l10n.t('Equal blanks selected: {0} ({1}). Type to fill them all.', equal.length, wants));
}

interface Blank extends Omit<BlankPlace, 'range'> {
  readonly range: vscode.Range;
}

/** The blanks of the active editor; undefined, with a remark that says why, when there are none to go to. */
async function blanksHere(link: Link): Promise<{ editor: vscode.TextEditor; blanks: Blank[] } | undefined> {
  const editor = await draftInFront();
  if (!editor) {
    remark(vscode.l10n.t('Open a draft first.'));
    return undefined;
  }
  if (!(await link.isReady())) return undefined;
  await link.holds(editor.document);
  for (;;) {
    const { version } = editor.document;
    const places = await link.client.sendRequest<BlankPlace[]>(BLANKS, { uri: editor.document.uri.toString() });
    if (editor.document.version !== version) continue; // Typed on meanwhile: the places are old.
    const blanks = places.map((place) => ({ ...place, range: rangeOf(place.range) }));
    if (blanks.length > 0) return { editor, blanks };
    remark(vscode.l10n.t('No blanks are left to fill.'));
    return undefined;
  }
}

function select(editor: vscode.TextEditor, ranges: readonly vscode.Range[]): void {
  editor.selections = ranges.map(({ start, end }) => new vscode.Selection(start, end));
  const [first] = ranges;
  if (first) editor.revealRange(first, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

const remark = (text: string): void => void vscode.window.setStatusBarMessage(text, REMARK);

/** A place that a code action names; a keybinding or the palette names none. */
function placeOf(place: unknown): vscode.Position | undefined {
  const { line, character } = (place ?? {}) as { line?: unknown; character?: unknown };
  return typeof line === 'number' && typeof character === 'number' ? new vscode.Position(line, character) : undefined;
}

/** A range of the protocol as the editor's. */
export function rangeOf({ start, end }: BlankPlace['range']): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
