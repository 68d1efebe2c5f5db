/** Answers what asks for a draft's structure: outline, folds, colours, and the edits of its sections. */
import {
  type Connection,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  type InitializeParams,
  type InitializeResult,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
} from 'vscode-languageserver';
import { type InitializationOptions, SECTION_EDIT, SECTIONS } from '../protocol';
import { semanticTokens, TOKEN_LEGEND } from './colours';
import type { Analysis } from './drafts';
import { guarded } from './guard';
import { documentSymbols, foldingRanges, type OutlineAbilities, sectionEntries } from './outline';
import { sectionEdit } from './section-edits';

export const STRUCTURE_CAPABILITIES: InitializeResult['capabilities'] = {
  documentSymbolProvider: { label: '笔正 Bizheng' },
  foldingRangeProvider: true,
  semanticTokensProvider: { legend: TOKEN_LEGEND, full: true, range: true },
};

/** Answers on `connection`; `analyse` gives the draft as it is now. */
export function serveStructure(
  connection: Connection,
  analyse: (uri: string) => Promise<Analysis | undefined>,
  params: InitializeParams,
): void {
  const able: OutlineAbilities = {
    hierarchical: params.capabilities.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    ownMarkdown: (params.initializationOptions as InitializationOptions | undefined)?.ownMarkdownOutline === true,
  };
  connection.onDocumentSymbol(
    guarded(
      connection,
      DocumentSymbolRequest.method,
      async ({ textDocument: { uri } }) => {
        const analysis = await analyse(uri);
        return analysis ? documentSymbols(analysis, able) : null;
      },
      null,
    ),
  );
  connection.onFoldingRanges(
    guarded(
      connection,
      FoldingRangeRequest.method,
      async ({ textDocument: { uri } }) => {
        const analysis = await analyse(uri);
        return analysis ? foldingRanges(analysis) : null;
      },
      null,
    ),
  );
  const { semanticTokens: tokens } = connection.languages;
  tokens.on(
    guarded(
      connection,
      SemanticTokensRequest.method,
      async ({ textDocument: { uri } }) => semanticTokens(await analyse(uri)),
      { data: [] },
    ),
  );
  tokens.onRange(
    guarded(
      connection,
      SemanticTokensRangeRequest.method,
      async ({ textDocument: { uri }, range }) => semanticTokens(await analyse(uri), range),
      { data: [] },
    ),
  );
  connection.onRequest(
    SECTIONS,
    guarded(connection, SECTIONS, async ({ uri }) => sectionEntries(await analyse(uri)), []),
  );
  connection.onRequest(
    SECTION_EDIT,
    guarded(
      connection,
      SECTION_EDIT,
      async ({ uri, command, position }) => sectionEdit(await analyse(uri), command, position),
      {},
    ),
  );
}
