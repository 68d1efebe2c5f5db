/** The status item of the active draft: its kind, how many findings, and how the server is. */
import * as vscode from 'vscode';
import type { WorkspaceEdit } from 'vscode-languageclient/node';
import {
  DRAFT_STATUS,
  type DraftStatus,
  GENRES_KNOWN,
  type GenresKnown,
  type GenresKnownParams,
  type KnownGenre,
  SEGMENTER_STATUS,
  SET_GENRE,
  type SetGenreParams,
} from '../../server/src/protocol';
import { type Link, type LinkState, SELECTOR } from './link';
import { saveSettings } from './settings';

/** To find out which segmenter runs takes another process a second; that is not for the moment in which all else starts. */
const SETTLED = 5000;
/** Findings change while somebody types; the item follows when the hands rest. */
const REST = 200;

const read = new vscode.EventEmitter<DraftStatus>();
/** Fires when the status of the active draft was read anew. */
export const onDidReadStatus = read.event;

export function registerStatus(link: Link): vscode.Disposable {
  const draft = vscode.languages.createLanguageStatusItem('bizheng.draft', SELECTOR);
  const engine = vscode.languages.createLanguageStatusItem('bizheng.engine', SELECTOR);
  draft.name = vscode.l10n.t('Bizheng: draft');
  engine.name = vscode.l10n.t('Bizheng: engine');
  let timer: NodeJS.Timeout | undefined;
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void showDraft(link, draft), REST);
  };
  void showEngine(link, engine);
  later();
  return vscode.Disposable.from(
    draft,
    engine,
    { dispose: () => clearTimeout(timer) },
    vscode.window.onDidChangeActiveTextEditor(later),
    vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      const active = vscode.window.activeTextEditor?.document.uri.toString();
      if (uris.some((uri) => uri.toString() === active)) later();
    }),
    link.onDidTellSettings(later),
    link.onDidChangeState(() => {
      void showEngine(link, engine);
      later();
    }),
    vscode.commands.registerCommand('bizheng.setGenre', () => setGenre(link)),
    vscode.commands.registerCommand('bizheng.treatAsDraft', async () => {
      const document = vscode.window.activeTextEditor?.document;
      // As gongwen a Markdown draft would lose its headings and tables: its kind, in front of it, says the same.
      if (document?.languageId === 'markdown') await setGenre(link);
      else if (document) await vscode.languages.setTextDocumentLanguage(document, 'gongwen');
    }),
  );
}

async function showDraft(link: Link, item: vscode.LanguageStatusItem): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (!document || vscode.languages.match(SELECTOR, document) === 0) return;
  const status = await statusOf(link, document.uri);
  if (!status) return; // The server is on its way down or up; its state says so.
  read.fire(status);
  void vscode.commands.executeCommand('setContext', 'bizheng.draft', status.state === 'judged');
  if (status.state === 'judged') void vscode.commands.executeCommand('setContext', 'bizheng.seen', true);
  const { l10n } = vscode;
  item.severity = vscode.LanguageStatusSeverity.Information;
  item.command = undefined;
  if (status.state === 'judged') showJudged(status, item);
  else if (status.state === 'quiet' || status.state === 'closed') {
    item.text = `$(circle-slash) ${l10n.t('Not checked')}`;
    item.detail = l10n.t('Bizheng: this does not look like official writing');
    item.command = { command: 'bizheng.treatAsDraft', title: l10n.t('Check It Anyway') };
  } else {
    item.text = `$(circle-slash) ${l10n.t('Not checked')}`;
    item.detail = WHY_NOT[status.state]?.() ?? l10n.t('Bizheng: switched off in the settings');
    if (status.state === 'garbled')
      item.command = { command: 'workbench.action.editor.changeEncoding', title: l10n.t('Choose the Encoding') };
    if (status.state === 'off' || status.state === 'excluded')
      item.command = {
        command: 'workbench.action.openSettings',
        title: l10n.t('Open Settings'),
        arguments: ['bizheng'],
      };
  }
}

/** The kind of a draft that was judged, what was found, and whether it took long. */
function showJudged(status: DraftStatus, item: vscode.LanguageStatusItem): void {
  const { l10n } = vscode;
  const { error, warning, information, hint } = status.counts;
  const total = error + warning + information + hint;
  item.text = `$(checklist) ${status.genre?.name ?? l10n.t('Draft')} · ${total === 0 ? l10n.t('nothing found') : l10n.t('{0} found', total)}`;
  const knownBy = KNOWN_BY[status.genre?.by ?? 'none']();
  const counts =
    total === 0 ? l10n.t('Bizheng') : l10n.t('errors {0}, warnings {1}, notes {2}', error, warning, information + hint);
  // The box does not wrap, and Set Kind stands behind this: words of Latin letters, which are longer, go into the tooltip.
  item.detail = vscode.env.language.startsWith('zh') ? l10n.t('{0}; {1}', counts, knownBy) : counts;
  item.command = { command: 'bizheng.setGenre', title: l10n.t('Set Kind'), tooltip: knownBy };
  if (status.slow === undefined) return;
  item.severity = vscode.LanguageStatusSeverity.Warning;
  item.detail = l10n.t(
    'Bizheng: checking took {0} s; split the document, or exclude it if it is no draft',
    status.slow,
  );
}

/** What the server says of the document at `uri`; nothing while it cannot. Before any draft was seen, there is nothing to ask. */
async function statusOf(link: Link, uri: vscode.Uri): Promise<DraftStatus | undefined> {
  if (link.state === 'idle') return NOT_SEEN;
  if (link.state !== 'running') return undefined;
  return link.client.sendRequest<DraftStatus>(DRAFT_STATUS, { uri: uri.toString() }).then(
    (status) => status,
    () => undefined,
  );
}

const NOT_SEEN: DraftStatus = {
  state: 'quiet',
  counts: { error: 0, warning: 0, information: 0, hint: 0 },
  old: 0,
  ignored: 0,
  blanks: 0,
};

const STATES: Readonly<Record<LinkState, () => string>> = {
  idle: () => vscode.l10n.t('Bizheng starts when it sees a draft'),
  starting: () => vscode.l10n.t('Bizheng is starting'),
  running: () => vscode.l10n.t('Bizheng is running'),
  failed: () => vscode.l10n.t('Bizheng is not running'),
};

/** How the kind of a draft is known. */
const KNOWN_BY: Readonly<Record<NonNullable<DraftStatus['genre']>['by'], () => string>> = {
  setting: () => vscode.l10n.t('kind set in the settings'),
  'front-matter': () => vscode.l10n.t('kind marked in the draft'),
  title: () => vscode.l10n.t('kind known by the title'),
  cue: () => vscode.l10n.t('kind known by the text'),
  body: () => vscode.l10n.t('kind known by the text'),
  none: () => vscode.l10n.t('kind not known'),
};

/** Reasons that no setting can change. */
const WHY_NOT: Partial<Record<DraftStatus['state'], () => string>> = {
  'too-large': () => vscode.l10n.t('Bizheng: the document is too large'),
  garbled: () => vscode.l10n.t('Bizheng: opened in the wrong encoding'),
};

/** What can be chosen for a draft; without a kind, its mark is taken back. */
interface Choice extends vscode.QuickPickItem {
  readonly genre?: string;
}

/** Has the user choose the kind of the active draft, likely ones first, and marks it so: in the draft or in bizheng.json. */
async function setGenre(link: Link): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (!document || !(await link.isReady())) return;
  const uri = document.uri.toString();
  const known = await link.client.sendRequest<GenresKnown>(GENRES_KNOWN, { uri } satisfies GenresKnownParams);
  const chosen = await vscode.window.showQuickPick(choicesOf(known), {
    title: known.inSettings
      ? vscode.l10n.t('Set Kind (noted in bizheng.json; the draft stays untouched)')
      : vscode.l10n.t('Set Kind (written at the head of the draft)'),
    placeHolder: vscode.l10n.t('What kind of document is this?'),
    matchOnDescription: true,
  });
  if (!chosen) return;
  const params: SetGenreParams = { uri, genre: chosen.genre };
  const wanted = await link.client.sendRequest<WorkspaceEdit | null>(SET_GENRE, params);
  if (!wanted) return;
  const edit = await link.client.protocol2CodeConverter.asWorkspaceEdit(wanted);
  if (await vscode.workspace.applyEdit(edit)) await saveSettings(edit);
}

function choicesOf({ genres, likely, isMarked }: GenresKnown): Choice[] {
  const { l10n } = vscode;
  const separator = (label: string): Choice => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const choice = ({ id, name, pinyin }: KnownGenre): Choice => ({ label: name, description: pinyin, genre: id });
  const first = likely.flatMap((id) => genres.find((one) => one.id === id) ?? []);
  return [
    ...(isMarked ? [{ label: `$(discard) ${l10n.t('Mark no kind: Bizheng finds it out by itself')}` }] : []),
    ...(first.length > 0 ? [separator(l10n.t('Likely')), ...first.map(choice)] : []),
    separator(l10n.t('All kinds')),
    ...genres.filter((one) => !first.includes(one)).map(choice),
  ];
}

async function showEngine(link: Link, item: vscode.LanguageStatusItem): Promise<void> {
  const { l10n } = vscode;
  item.command = { command: 'bizheng.showLog', title: l10n.t('Show Log') };
  item.busy = link.state === 'starting';
  item.severity =
    link.state === 'failed' ? vscode.LanguageStatusSeverity.Error : vscode.LanguageStatusSeverity.Information;
  item.text = STATES[link.state]();
  item.detail = undefined;
  if (link.state === 'failed') item.command = { command: 'bizheng.restart', title: l10n.t('Restart') };
  if (link.state !== 'running') return;
  await new Promise((resolve) => setTimeout(resolve, SETTLED));
  try {
    item.detail = (await link.client.sendRequest<string>(SEGMENTER_STATUS)) || undefined;
  } catch {
    // As above; or it was restarted meanwhile, and this is asked again.
  }
}
