/**
 * Helix cannot be installed where the tests run, so its part is played: what its client (helix-lsp, 25.07) sends and answers, with
 * the set-up from the page for its users. What a screen would show is not tried.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  type CodeAction,
  type CompletionList,
  createProtocolConnection,
  type Diagnostic,
  type InitializeResult,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentEdit,
} from 'vscode-languageserver/node';
import { SEGMENTER_STATUS } from '../server/src/protocol';
import { slice, until } from './lsp-client';

const page = readFileSync('server/docs/editors/helix.md', 'utf8');
const [, toml = ''] = /```toml\n([\s\S]*?)```/.exec(page) ?? [];
/** The value of `key` in the first table of the page's set-up; inline tables and lists are JSON but for their keys. */
const valueOf = (key: string): unknown =>
  JSON.parse((new RegExp(`^${key} = (.*)$`, 'm').exec(toml)?.[1] ?? 'null').replace(/(\w+) = /g, '"$1": '));
const config = valueOf('config') as Record<string, unknown>;

const folder = mkdtempSync(join(tmpdir(), 'bizheng-helix-'));
const root = pathToFileURL(folder).href;
const uri = `${root}/draft.gw`;
const DRAFT =
  '关于汛期工作情况的报告\n\n一、基本情况\n𠮷祥街道共转移群众320人。\n二、主要做法\n全天巡查。\n二、下一步打算\n继续值守。\n';

/** What it says of itself: findings are pushed to it, snippets are known, UTF-8 is what it would like best, no language. */
const INITIALIZE = {
  processId: process.pid,
  rootPath: folder,
  rootUri: root,
  workspaceFolders: [{ name: 'draft', uri: root }],
  initializationOptions: config,
  clientInfo: { name: 'helix', version: '25.07.1' },
  locale: null,
  capabilities: {
    general: { positionEncodings: ['utf-8', 'utf-32', 'utf-16'] },
    window: { workDoneProgress: true },
    workspace: {
      applyEdit: true,
      configuration: true,
      didChangeConfiguration: { dynamicRegistration: false },
      didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: false },
      executeCommand: { dynamicRegistration: false },
      fileOperations: { willRename: true, didRename: true },
      inlayHint: { refreshSupport: false },
      symbol: { dynamicRegistration: false },
      workspaceEdit: {
        documentChanges: true,
        failureHandling: 'abort',
        normalizesLineEndings: false,
        resourceOperations: ['create', 'rename', 'delete'],
      },
      workspaceFolders: true,
    },
    textDocument: {
      codeAction: {
        codeActionLiteralSupport: {
          codeActionKind: {
            valueSet: ['', 'quickfix', 'refactor', 'refactor.extract', 'refactor.inline', 'refactor.rewrite', 'source'],
          },
        },
        dataSupport: true,
        disabledSupport: true,
        isPreferredSupport: true,
        resolveSupport: { properties: ['edit', 'command'] },
      },
      completion: {
        completionItem: {
          deprecatedSupport: true,
          insertReplaceSupport: true,
          resolveSupport: { properties: ['documentation', 'detail', 'additionalTextEdits'] },
          snippetSupport: true,
          tagSupport: { valueSet: [1] },
        },
        completionItemKind: {},
      },
      formatting: { dynamicRegistration: false },
      hover: { contentFormat: ['markdown'] },
      inlayHint: { dynamicRegistration: false },
      publishDiagnostics: { tagSupport: { valueSet: [1, 2] }, versionSupport: true },
      rename: { dynamicRegistration: false, honorsChangeAnnotations: false, prepareSupport: true },
      signatureHelp: {
        signatureInformation: { activeParameterSupport: true, documentationFormat: ['markdown'] },
      },
    },
  },
};

let connection: ProtocolConnection;
let exited: Promise<number | null>;
let pushed: { version?: number; diagnostics: Diagnostic[] } | undefined;
const asked: string[] = [];

beforeAll(async () => {
  expect(valueOf('command')).toBe('bizheng');
  // As npm's launcher would start it; the folder is not the project's.
  const child = spawn(process.execPath, [resolve('dist/cli.js'), ...(valueOf('args') as string[])], {
    cwd: folder,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  exited = new Promise((done) => child.once('exit', done));
  connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  // Each section is looked up in the set-up's `config`, step by step; what is not there is null.
  connection.onRequest('workspace/configuration', ({ items }: { items: { section?: string }[] }) =>
    items.map(({ section = '' }) => {
      asked.push(section);
      let found: unknown = config;
      for (const part of section.split('.').filter(Boolean)) found = (found as Record<string, unknown>)[part];
      return found ?? null;
    }),
  );
  connection.onRequest('client/registerCapability', () => null);
  connection.onNotification('textDocument/publishDiagnostics', (sent: NonNullable<typeof pushed>) => {
    pushed = sent;
  });
  connection.listen();
});

afterAll(async () => {
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  expect(await exited).toBe(0);
  rmSync(folder, { recursive: true });
});

it('agrees on what both can do', async () => {
  const { capabilities } = await connection.sendRequest<InitializeResult>('initialize', INITIALIZE);
  expect(capabilities.positionEncoding ?? 'utf-16').toBe('utf-16');
  expect(capabilities.diagnosticProvider).toBeUndefined();
  expect(capabilities.textDocumentSync).toMatchObject({ change: 2, openClose: true });
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('workspace/didChangeConfiguration', { settings: config });
});

it('is pushed findings, in Chinese and with places in UTF-16', async () => {
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'gongwen', version: 0, text: DRAFT },
  });
  const { diagnostics, version } = await until(() => (pushed?.diagnostics.length ? pushed : undefined));
  expect(version).toBe(0);
  const [one] = diagnostics;
  expect(one).toMatchObject({ source: 'bizheng', code: 'heading-sequence', range: { start: { line: 6 } } });
  expect(one?.message).toContain('序号');
  expect(asked).toContain('bizheng');
});

it('carries out a fix, and tells of it change by change', async () => {
  const [one] = pushed!.diagnostics; // The test above has waited for it.
  const actions = await connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: one!.range,
    context: { diagnostics: [one], triggerKind: 1 },
  });
  expect(actions.filter(({ disabled }) => disabled)).toEqual([]);
  const fix = actions.find(({ isPreferred }) => isPreferred)!;
  const [change] = fix.edit!.documentChanges as TextDocumentEdit[];
  expect(change!.textDocument).toEqual({ uri, version: 0 });
  pushed = undefined;
  // A replacement is one change, positions as they are after the changes before.
  await connection.sendNotification('textDocument/didChange', {
    textDocument: { uri, version: 1 },
    contentChanges: change!.edits.map((edit) => ({ range: edit.range, text: 'newText' in edit ? edit.newText : '' })),
  });
  const after = await until(() => pushed);
  expect(after.version).toBe(1);
  expect(after.diagnostics.map(({ code }) => code)).not.toContain('heading-sequence');
});

it('finds the word segmenters, for which the server starts its own file anew', async () => {
  expect(await connection.sendRequest(SEGMENTER_STATUS)).toContain('jieba');
});

it('hovers, renames, lists sections and completes', async () => {
  const textDocument = { uri };
  const position = { line: 3, character: 11 }; // In 320, behind a character of two units.
  expect(await connection.sendRequest('textDocument/hover', { textDocument, position })).toMatchObject({
    contents: expect.anything() as unknown,
  });
  const named = await connection.sendRequest<{ range: Diagnostic['range'] }>('textDocument/prepareRename', {
    textDocument,
    position,
  });
  expect(slice(DRAFT, named.range)).toContain('320');
  expect(await connection.sendRequest('textDocument/documentSymbol', { textDocument })).not.toEqual([]);
  await connection.sendNotification('textDocument/didChange', {
    textDocument: { uri, version: 2 },
    contentChanges: [{ range: { start: { line: 8, character: 0 }, end: { line: 8, character: 0 } }, text: '现将' }],
  });
  const list = await connection.sendRequest<CompletionList>('textDocument/completion', {
    textDocument,
    position: { line: 8, character: 2 },
    context: { triggerKind: 1 },
  });
  expect(list.items.length).toBeGreaterThan(0);
});
