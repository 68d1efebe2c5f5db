/** Wires a connection to what answers it; holds no knowledge of its own. Runs over IPC, pipes or a browser's messages alike. */
import {
  CodeActionRequest,
  type Connection,
  DidChangeConfigurationNotification,
  type DidChangeConfigurationParams,
  DidChangeWatchedFilesNotification,
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  ErrorCodes,
  type InitializeParams,
  type InitializeResult,
  ResponseError,
  TextDocuments,
  type TextDocumentsConfiguration,
  TextDocumentSaveReason,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  ASK,
  type AskParams,
  CHECK_FILES,
  CLEAR_CHECKED,
  CURSOR_LEFT,
  DRAFT_STATUS,
  type DraftStatusParams,
  GENRES_KNOWN,
  type GenresKnownParams,
  type InitializationOptions,
  IGNORED,
  SEGMENTER_STATUS,
  SET_GENRE,
  type SetGenreParams,
  TAKE_BACK,
  TAKE_BASELINE,
  type TakeBackParams,
  type TakeBaselineParams,
} from '../protocol';
import { ask, NO_ANSWER } from './ask';
import { type ActionAbilities, CODE_ACTION_KINDS, codeActions } from './code-actions';
import { SOURCE } from './convert';
import { Answers, diagnosticsOf, Pusher } from './diagnostics';
import { type Analysis, Drafts, fileNameOf } from './drafts';
import { FIGURE_CAPABILITIES, serveFigures } from './figures';
import { checkFiles, takeBaseline } from './folder';
import { genreEdit, genresFor } from './genres';
import { Growth } from './growth';
import type { Locale } from '../core/index';
import { guarded } from './guard';
import { ignoredIn, takeBackEdit } from './ignoring';
import { slowTitle } from './messages';
import { Settings } from './settings';
import { isAt, isRulingFile, rulingDiagnostics, type SettingsFile, settingsFileFor } from './settings-file';
import { draftStatus, NO_STATUS } from './status';
import { serveExport } from './export-word';
import { serveWord, WordFiles, writable } from './word';
import { serveWriting, WRITING_CAPABILITIES } from './writing';
import { SECTION_ACTIONS, sectionActions } from './section-edits';
import { serveStructure, STRUCTURE_CAPABILITIES } from './structure';
import { noticeAbilities, SettingsNotices } from './wrong-settings';

/** One line for people on the word segmenter that runs here. */
type SegmenterLine = (locale: Locale) => Promise<string>;

/**
 * Serves `connection` until it closes. `segmenterLine` is asked when somebody looks; `onJudged` is called whenever a draft was
 * judged.
 */
export function serve(connection: Connection, segmenterLine: SegmenterLine, onJudged = (): void => undefined): void {
  const growth = new Growth();
  const documents = new TextDocuments(followedBy(growth));
  let isAttached = false;
  connection.onInitialize((params) => {
    // LSP: once only. A second would attach every handler twice.
    if (isAttached) throw new ResponseError(ErrorCodes.InvalidRequest, 'initialize was sent before');
    isAttached = true;
    attach(connection, documents, growth, params, segmenterLine, onJudged);
    return { capabilities: capabilitiesFor(params), serverInfo: { name: SOURCE } };
  });
  documents.listen(connection);
  connection.listen();
}

/** The one folder of a client that is older than workspace folders. */
const rootOf = ({ rootUri }: InitializeParams): string[] => (typeof rootUri === 'string' ? [rootUri] : []);

/** Documents whose edits `growth` hears of, one by one and in offsets. */
function followedBy(growth: Growth): TextDocumentsConfiguration<TextDocument> {
  return {
    create(uri, languageId, version, content) {
      growth.opened(uri, content);
      return TextDocument.create(uri, languageId, version, content);
    },
    update(document, changes, version) {
      for (const change of changes) {
        const text = document.getText();
        const range = 'range' in change ? change.range : undefined;
        growth.changed(document.uri, text, {
          start: range ? document.offsetAt(range.start) : 0,
          end: range ? document.offsetAt(range.end) : text.length,
          text: change.text,
        });
        TextDocument.update(document, [change], version);
      }
      return changes.length > 0 ? document : TextDocument.update(document, [], version);
    },
  };
}

/** A client that cannot pull is pushed to; announcing both would show every finding twice. */
const canPull = (params: InitializeParams): boolean => params.capabilities.textDocument?.diagnostic !== undefined;

function capabilitiesFor(params: InitializeParams): InitializeResult['capabilities'] {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, willSave: true, save: true },
    codeActionProvider: { codeActionKinds: [...CODE_ACTION_KINDS, SECTION_ACTIONS] },
    ...FIGURE_CAPABILITIES,
    ...STRUCTURE_CAPABILITIES,
    ...WRITING_CAPABILITIES,
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    ...(canPull(params) && {
      diagnosticProvider: { identifier: SOURCE, interFileDependencies: false, workspaceDiagnostics: false },
    }),
  };
}

function attach(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  growth: Growth,
  params: InitializeParams,
  segmenterLine: SegmenterLine,
  onJudged: () => void,
): void {
  const { workspace } = params.capabilities;
  const answers = new Answers();
  const offers = params.initializationOptions as InitializationOptions | undefined;
  const notices = new SettingsNotices(connection, noticeAbilities(params.capabilities, offers));
  const settings = new Settings(connection, params.locale, workspace?.configuration === true, notices);
  settings.folders = params.workspaceFolders?.map(({ uri }) => uri) ?? rootOf(params);
  settings.isOpen = (path) => documents.all().some(({ uri }) => isAt(uri, path));
  growth.hearsOfCursor = offers?.tellsOfCursor === true;
  const drafts = new Drafts(offers?.showRule === true, growth);
  const words = new WordFiles();
  drafts.alsoFound = (uri, text, locale) => words.found(uri, text, locale);
  drafts.onJudged = onJudged;
  drafts.onSlow = ({ uri, settings, report }, took) =>
    connection.console.warn(slowTitle(settings.lint.locale, fileNameOf(uri) || uri, took, report?.text.length ?? 0));
  const able: ActionAbilities = {
    versioned: workspace?.workspaceEdit?.documentChanges === true,
    creates: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
    showRule: offers?.showRule === true,
    settings: offers?.settings === true,
    blanks: offers?.blanks === true,
  };

  const analyse = async (uri: string): Promise<Analysis | undefined> => {
    const [setting, known] = await Promise.all([settings.for(uri), settings.knownFor(uri)]);
    const document = documents.get(uri); // After the wait: the text as it is now.
    return document && !isRulingFile(uri) ? drafts.analyse(document, setting, known) : undefined;
  };
  const pusher = canPull(params) ? undefined : new Pusher(connection, analyse);
  const showAnew = (): void => {
    if (pusher) for (const document of documents.all()) pusher.schedule(document.uri);
    else if (workspace?.diagnostics?.refreshSupport) connection.languages.diagnostics.refresh().catch(() => undefined);
  };
  const settingsChanged = (): void => {
    settings.refresh();
    showAnew();
    if (workspace?.semanticTokens?.refreshSupport) connection.languages.semanticTokens.refresh();
    if (workspace?.inlayHint?.refreshSupport) connection.languages.inlayHint.refresh().catch(() => undefined);
  };

  settings.onLateAnswer = showAnew;
  connection.onInitialized(() => {
    void register(connection, params);
    if (workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(async () => {
        settings.folders = ((await connection.workspace.getWorkspaceFolders()) ?? []).map((folder) => folder.uri);
        showAnew();
      });
    }
  });
  connection.onDidChangeConfiguration(({ settings: sent }: DidChangeConfigurationParams) => {
    settings.told(sent);
    settingsChanged();
  });
  connection.onDidChangeWatchedFiles(settingsChanged);
  documents.onDidChangeContent(async ({ document: { uri } }) => {
    if (pusher && isRulingFile(uri)) await connection.sendDiagnostics({ uri, diagnostics: await problemsOf(uri) });
    else pusher?.schedule(uri);
  });
  /** Documents that the editor itself is about to save, a moment after each edit: no word of the writer's. */
  const savedUnasked = new Set<string>();
  documents.onWillSave(({ document: { uri }, reason }) => {
    if (reason === TextDocumentSaveReason.AfterDelay) savedUnasked.add(uri);
    else savedUnasked.delete(uri);
  });
  documents.onDidSave(({ document: { uri } }) => {
    if (!savedUnasked.delete(uri) && growth.settle(uri)) showAnew();
  });
  documents.onDidClose(({ document: { uri } }) => {
    growth.settle(uri);
    savedUnasked.delete(uri);
    drafts.forget(uri);
    answers.forget(uri);
    settings.forget(uri);
    words.forget(uri);
    pusher?.clear(uri);
  });

  const problemsOf = async (uri: string): Promise<Diagnostic[]> => {
    const { locale } = (await settings.for(uri)).lint;
    const document = documents.get(uri);
    return document ? rulingDiagnostics(uri, document.getText(), locale, offers?.settings === true) : [];
  };
  const nothing: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
  connection.languages.diagnostics.on(
    guarded(
      connection,
      'textDocument/diagnostic',
      async ({ textDocument: { uri }, previousResultId }) => {
        if (isRulingFile(uri)) return answers.report(uri, await problemsOf(uri), previousResultId);
        const analysis = await analyse(uri);
        return analysis ? answers.report(uri, diagnosticsOf(analysis), previousResultId) : nothing;
      },
      nothing,
    ),
  );
  /** The settings file of the document `uri`, as it is in the editor or on the disk. */
  const fileOf = async (uri: string): Promise<SettingsFile | undefined> => {
    const place = await settings.fileFor(uri);
    return place && settingsFileFor(place.path, place.known, place.folder, documents);
  };
  connection.onCodeAction(
    guarded(
      connection,
      CodeActionRequest.method,
      async (asked) => {
        const analysis = await analyse(asked.textDocument.uri);
        if (!analysis) return [];
        const file = analysis.findings.length > 0 ? await fileOf(analysis.uri) : undefined;
        return writable(asked.textDocument.uri, [
          ...codeActions(analysis, asked, able, (text) => drafts.findingsIn(analysis, text), file),
          ...sectionActions(analysis, asked.range, asked.context, able.versioned),
        ]);
      },
      [],
    ),
  );
  connection.onRequest(
    CHECK_FILES,
    guarded(
      connection,
      CHECK_FILES,
      async (asked, token) => {
        for (const uri of asked.uris) growth.settle(uri);
        const result = await checkFiles({ connection, drafts, documents, settings, words }, asked, token);
        if (documents.all().some(({ uri }) => asked.uris.includes(uri))) showAnew();
        return result;
      },
      { checked: 0 },
    ),
  );
  connection.onRequest(
    TAKE_BASELINE,
    guarded(
      connection,
      TAKE_BASELINE,
      (asked: TakeBaselineParams, token) =>
        takeBaseline({ connection, drafts, documents, settings, words }, asked, token),
      null,
    ),
  );
  connection.onRequest(
    ASK,
    guarded(connection, ASK, (asked: AskParams) => ask({ connection, drafts, documents, settings }, asked), NO_ANSWER),
  );
  connection.onNotification(CLEAR_CHECKED, () => {
    drafts.forgetAsked();
    showAnew();
  });
  connection.onNotification(CURSOR_LEFT, ({ uri }: DraftStatusParams) => {
    const document = documents.get(uri);
    if (document && growth.leave(uri, document.getText())) showAnew();
  });
  serveStructure(connection, analyse, params);
  serveFigures({ connection, documents, drafts, settings, analyse }, params);
  serveWriting({ connection, settings, analyse }, params);
  serveExport({ connection, settings, analyse });
  serveWord({ connection, drafts, settings, words });
  connection.onRequest(
    DRAFT_STATUS,
    guarded(connection, DRAFT_STATUS, async ({ uri }) => draftStatus(await analyse(uri)), NO_STATUS),
  );
  connection.onRequest(
    GENRES_KNOWN,
    guarded(
      connection,
      GENRES_KNOWN,
      async (asked: GenresKnownParams | undefined) => {
        const uri = asked?.uri ?? '';
        const [{ lint, kinds }, analysis, file] = await Promise.all([settings.for(uri), analyse(uri), fileOf(uri)]);
        return genresFor(lint.locale, kinds, analysis, file);
      },
      { genres: [], likely: [], isMarked: false, inSettings: false },
    ),
  );
  connection.onRequest(
    SET_GENRE,
    guarded(
      connection,
      SET_GENRE,
      async ({ uri, genre }: SetGenreParams) => genreEdit(await analyse(uri), genre, await fileOf(uri), able),
      null,
    ),
  );
  connection.onRequest(
    IGNORED,
    guarded(
      connection,
      IGNORED,
      async ({ uri }) => {
        const [analysis, file, off] = await Promise.all([analyse(uri), fileOf(uri), settings.offInEditor(uri)]);
        return analysis ? ignoredIn(analysis, file, off, able.versioned) : [];
      },
      [],
    ),
  );
  connection.onRequest(
    TAKE_BACK,
    guarded(
      connection,
      TAKE_BACK,
      async ({ uri, id }: TakeBackParams) => {
        const [analysis, file] = await Promise.all([analyse(uri), fileOf(uri)]);
        return analysis ? takeBackEdit(analysis, file, id, able.versioned) : null;
      },
      null,
    ),
  );
  connection.onRequest(
    SEGMENTER_STATUS,
    guarded(connection, SEGMENTER_STATUS, async () => segmenterLine((await settings.for('')).lint.locale), ''),
  );
}

/** What a client offers to tell us later: changed settings, changed settings files. */
async function register(connection: Connection, { capabilities: { workspace } }: InitializeParams): Promise<void> {
  try {
    if (workspace?.didChangeConfiguration?.dynamicRegistration) {
      await connection.client.register(DidChangeConfigurationNotification.type, { section: SOURCE });
    }
    if (workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      await connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [{ globPattern: '**/{bizheng.json,bizheng-baseline.json,.bizhengignore,.gitignore}' }],
      });
    }
  } catch (error) {
    connection.console.warn(`client/registerCapability: ${String(error)}`);
  }
}
