/** The view 数据台账: the figures of the active draft, what is in doubt first, then section by section. A click goes to one. */
import * as vscode from 'vscode';
import { type FigureLine, FIGURES, type FiguresResult } from '../../server/src/protocol';
import { rangeOf } from './blanks';
import { type Link, SELECTOR } from './link';

/** The view follows when the hands rest, not with every keystroke. */
const REST = 400;

interface Group {
  readonly kind: 'group';
  readonly id: string;
  readonly label: string;
  readonly doubtful: boolean;
  figures: Figure[];
}

interface Figure {
  readonly kind: 'figure';
  readonly id: string;
  /** Moves with the text, without the row being drawn again. */
  line: FigureLine;
  readonly others: Figure[];
}

type Node = Group | Figure;

export function registerLedger(link: Link): vscode.Disposable {
  const ledger = new LedgerView(link);
  return vscode.Disposable.from(
    ledger,
    vscode.commands.registerCommand('bizheng.showFigure', (figure: unknown) => ledger.show(figure as Figure)),
  );
}

class LedgerView implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #view: vscode.TreeView<Node>;
  readonly #parts: vscode.Disposable[];
  #groups: Group[] = [];
  #uri: vscode.Uri | undefined;
  /** What the rows say, without places: only when it changes are they drawn again. */
  #content = '';
  #timer: NodeJS.Timeout | undefined;
  #asked = 0;

  constructor(private readonly link: Link) {
    this.#view = vscode.window.createTreeView('bizheng.ledger', { treeDataProvider: this, showCollapseAll: true });
    const later = (): void => {
      clearTimeout(this.#timer);
      if (this.#view.visible) this.#timer = setTimeout(() => void this.#update(), REST);
    };
    this.#parts = [
      this.#view,
      this.#changed,
      this.#view.onDidChangeVisibility(({ visible }) => visible && void this.#update()),
      vscode.window.onDidChangeActiveTextEditor(() => this.#view.visible && void this.#update()),
      vscode.workspace.onDidChangeTextDocument(
        ({ document }) => document === vscode.window.activeTextEditor?.document && later(),
      ),
      // Settings and other drafts change findings without an edit here.
      vscode.languages.onDidChangeDiagnostics(
        ({ uris }) => uris.some((uri) => uri.toString() === this.#uri?.toString()) && later(),
      ),
      link.onDidChangeState(later),
    ];
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const part of this.#parts) part.dispose();
  }

  getChildren(node?: Node): Node[] {
    if (!node) return this.#groups;
    return node.kind === 'group' ? node.figures : node.others;
  }

  getParent(): undefined {
    return undefined;
  }

  getTreeItem(node: Node): vscode.TreeItem {
    const { Expanded, Collapsed, None } = vscode.TreeItemCollapsibleState;
    if (node.kind === 'group') {
      const item = new vscode.TreeItem(node.label, Expanded);
      item.id = node.id;
      item.description = String(node.figures.length);
      if (node.doubtful)
        item.iconPath = new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));
      return item;
    }
    const { name, written, state, note, places } = node.line;
    const item = new vscode.TreeItem(name === '' ? written : name, node.others.length > 0 ? Collapsed : None);
    item.id = node.id;
    const more = places > 1 ? ` ×${places}` : '';
    item.description = `${name === '' ? '' : written}${more}${state === 'verified' ? `  ✓ ${note}` : ''}`;
    item.tooltip = [`${written}${name === '' ? '' : ` · ${name}`}`, note].filter((part) => part !== '').join('\n');
    item.iconPath = ICONS[state];
    item.command = { command: 'bizheng.showFigure', title: vscode.l10n.t('Go to Figure'), arguments: [node] };
    item.accessibilityInformation = { label: `${name} ${written} ${note}` };
    return item;
  }

  /** Goes to a figure, where it stands by now. */
  async show(figure: Figure | undefined): Promise<void> {
    if (!this.#uri || figure?.kind !== 'figure') return;
    const selection = rangeOf(figure.line.range);
    await vscode.window.showTextDocument(this.#uri, { selection, preview: false, preserveFocus: false });
  }

  async #update(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    // An output pane or the view itself in front is no reason to forget the draft.
    const shown = this.#uri?.toString();
    if (!document && vscode.window.visibleTextEditors.some((editor) => editor.document.uri.toString() === shown))
      return;
    const asked = ++this.#asked;
    const result =
      document && vscode.languages.match(SELECTOR, document) > 0 ? await this.#ask(document.uri) : undefined;
    if (asked !== this.#asked) return;
    this.#uri = document?.uri;
    this.#take(result);
  }

  async #ask(uri: vscode.Uri): Promise<FiguresResult | undefined> {
    if (this.link.state !== 'running') return undefined;
    try {
      return await this.link.client.sendRequest<FiguresResult>(FIGURES, { uri: uri.toString() });
    } catch {
      return undefined; // On its way down or up; asked again when it is there.
    }
  }

  #take(result: FiguresResult | undefined): void {
    const groups = groupsOf(result);
    const content = JSON.stringify([this.#uri?.toString(), groups], (key, value: unknown) =>
      key === 'range' ? undefined : value,
    );
    this.#view.message = groups.length > 0 ? undefined : this.#emptyText(result);
    if (content === this.#content) {
      // The same rows in other places: they stay as they are drawn.
      eachFigure(this.#groups, groups, (old, now) => (old.line = now.line));
      return;
    }
    this.#content = content;
    this.#groups = groups;
    this.#changed.fire(undefined);
  }

  #emptyText(result: FiguresResult | undefined): string {
    if (!this.#uri || !result || result.state === 'closed')
      return vscode.l10n.t('Open a draft to see its figures here.');
    if (result.state === 'judged') return vscode.l10n.t('This draft states no figures.');
    return vscode.l10n.t('This document is not checked, so its figures are not listed.');
  }
}

const ICONS: Readonly<Record<FigureLine['state'], vscode.ThemeIcon>> = {
  doubtful: new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground')),
  verified: new vscode.ThemeIcon('pass', new vscode.ThemeColor('testing.iconPassed')),
  plain: new vscode.ThemeIcon('symbol-number'),
};

/** Rows keep their ids while their words stay, so that what is folded stays folded. */
function groupsOf(result: FiguresResult | undefined): Group[] {
  if (!result) return [];
  const used = new Map<string, number>();
  const unique = (id: string): string => {
    const times = (used.get(id) ?? 0) + 1;
    used.set(id, times);
    return `${id}#${times}`;
  };
  const figure = (group: string, line: FigureLine, others: readonly FigureLine[] = []): Figure => {
    const id = unique(`${group}/${line.name}/${line.written}`);
    return { kind: 'figure', id, line, others: others.map((other) => figure(id, other)) };
  };
  const groups: Group[] = [];
  if (result.doubts.length > 0) {
    groups.push({
      kind: 'group',
      id: 'doubts',
      label: vscode.l10n.t('In doubt'),
      doubtful: true,
      figures: result.doubts.map(({ figure: line, others }) => figure('doubts', line, others)),
    });
  }
  for (const { title, figures } of result.sections) {
    const id = unique(`section/${title}`);
    groups.push({
      kind: 'group',
      id,
      label: title === '' ? vscode.l10n.t('Opening') : title,
      doubtful: false,
      figures: figures.map((line) => figure(id, line)),
    });
  }
  return groups;
}

function eachFigure(old: readonly Group[], now: readonly Group[], visit: (old: Figure, now: Figure) => void): void {
  const both = (before: readonly Figure[], after: readonly Figure[] = []): void => {
    for (const [i, figure] of before.entries()) {
      const same = after[i];
      if (!same) continue;
      visit(figure, same);
      both(figure.others, same.others);
    }
  };
  for (const [i, { figures }] of old.entries()) both(figures, now[i]?.figures);
}
