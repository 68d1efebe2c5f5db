/** Wires what there is to ask about figures and blanks: hover, references, rename, inlay hints, ledger, tour. */
import {
  type CancellationToken,
  type Connection,
  HoverRequest,
  type InitializeParams,
  InlayHintRequest,
  MessageType,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  type ServerCapabilities,
  ShowMessageNotification,
  type TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { pathOf, read } from '../disk';
import { BLANKS, FIGURES } from '../protocol';
import type { Analysis, Drafts } from './drafts';
import { languageOf } from './folder';
import { guarded } from './guard';
import { hover } from './hover';
import { inlayHints } from './inlay-hints';
import { blanks, figures, NO_FIGURES } from './ledger';
import { references } from './references';
import { type OtherDraft, prepareRename, rename, type RenameParts } from './rename';
import type { Settings } from './settings';

export const FIGURE_CAPABILITIES: ServerCapabilities = {
  hoverProvider: true,
  referencesProvider: true,
  renameProvider: { prepareProvider: true },
  inlayHintProvider: true,
};

export interface FigureParts {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly drafts: Drafts;
  readonly settings: Settings;
  analyse(uri: string): Promise<Analysis | undefined>;
}

export function serveFigures(parts: FigureParts, { capabilities: { workspace } }: InitializeParams): void {
  const { connection, analyse } = parts;
  const edit = workspace?.workspaceEdit;
  const renaming = (uri: string): RenameParts => ({
    versioned: edit?.documentChanges === true,
    confirms: edit?.changeAnnotationSupport !== undefined,
    others: (text, token) => draftsWith(text, uri, parts, token),
    tell: (message) =>
      void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message }),
  });
  connection.onHover(
    guarded(
      connection,
      HoverRequest.method,
      async (asked) => {
        const analysis = await analyse(asked.textDocument.uri);
        return analysis ? hover(analysis, asked) : null;
      },
      null,
    ),
  );
  connection.onReferences(
    guarded(
      connection,
      ReferencesRequest.method,
      async (asked, token) => {
        const { uri } = asked.textDocument;
        const analysis = await analyse(uri);
        return analysis ? references(analysis, asked, (text) => draftsWith(text, uri, parts, token)) : [];
      },
      [],
    ),
  );
  connection.onPrepareRename(
    guarded(
      connection,
      PrepareRenameRequest.method,
      async ({ textDocument, position }) => {
        const analysis = await analyse(textDocument.uri);
        return analysis ? prepareRename(analysis, position) : null;
      },
      null,
    ),
  );
  connection.onRenameRequest(
    guarded(
      connection,
      RenameRequest.method,
      async (asked, token) => {
        const analysis = await analyse(asked.textDocument.uri);
        return analysis ? rename(analysis, asked, renaming(asked.textDocument.uri), token) : null;
      },
      null,
    ),
  );
  connection.languages.inlayHint.on(
    guarded(
      connection,
      InlayHintRequest.method,
      async (asked) => {
        const analysis = await analyse(asked.textDocument.uri);
        return analysis ? inlayHints(analysis, asked) : [];
      },
      [],
    ),
  );
  connection.onRequest(
    FIGURES,
    guarded(connection, FIGURES, async ({ uri }) => figures(await analyse(uri)), NO_FIGURES),
  );
  connection.onRequest(
    BLANKS,
    guarded(connection, BLANKS, async ({ uri }) => blanks(await analyse(uri)), []),
  );
}

/**
 * Drafts but for `but` that hold `text`: open ones, and files of the last folder check. Files in another encoding than UTF-8
 * are left out: the editor may open them in the wrong one, and then no position in them holds.
 */
async function* draftsWith(
  text: string,
  but: string,
  { documents, drafts, settings, analyse }: FigureParts,
  token: CancellationToken,
): AsyncIterable<OtherDraft> {
  for (const uri of new Set([...documents.keys(), ...drafts.asked])) {
    if (token.isCancellationRequested) return;
    if (uri === but) continue;
    const open = documents.get(uri);
    let analysis: Analysis | undefined;
    if (open) analysis = open.getText().includes(text) ? await analyse(uri) : undefined;
    else {
      const path = pathOf(uri);
      if (path === undefined) continue;
      const file = await read(path);
      if (!file.ok || !file.encoding.startsWith('utf-8') || !file.text.includes(text)) continue;
      analysis = drafts.judge(
        { uri, languageId: languageOf(uri), version: 0, getText: () => file.text },
        await settings.for(uri),
      );
    }
    if (analysis?.state === 'judged' && analysis.report)
      yield { uri, version: open ? analysis.version : null, lines: analysis.lines, report: analysis.report };
  }
}
