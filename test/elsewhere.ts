/**
 * Our own program on a machine of another kind: its modules are bundled anew and given that machine's paths, disk and name, since
 * Node and the libraries decide by those when they are loaded.
 */
import { createRequire } from 'node:module';
import { PassThrough } from 'node:stream';
import { buildSync } from 'esbuild';
import {
  createProtocolConnection,
  type InitializeParams,
  type InitializeResult,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { ExitCode, World } from '../server/src/cli/run';
import type { FakeDisk, Platform } from './fake-disk';

const SOURCE = `
export { run } from './server/src/cli/run';
export { serve } from './server/src/lsp/server';
export { createConnection, ProposedFeatures, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
`;

interface Program {
  run(argv: readonly string[], world: World): Promise<ExitCode>;
  serve(connection: unknown): void;
  readonly createConnection: (...given: unknown[]) => unknown;
  readonly ProposedFeatures: { readonly all: unknown };
  readonly StreamMessageReader: new (stream: unknown) => unknown;
  readonly StreamMessageWriter: new (stream: unknown) => unknown;
}

const loaded = new Map<Platform, { readonly program: Program; disk: FakeDisk }>();

/** The program as it is on machines of the kind of `disk`; from now on it has that one. */
function load(disk: FakeDisk): Program {
  const known = loaded.get(disk.platform);
  if (known) {
    known.disk = disk;
    return known.program;
  }
  const code = buildSync({
    stdin: { contents: SOURCE, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    write: false,
    logLevel: 'error',
  }).outputFiles[0]?.text;
  const real = createRequire(import.meta.url);
  const made = { program: {} as Program, disk };
  const ofDisk = (name: string): object =>
    new Proxy(disk.modules()[name] ?? {}, {
      get: (_, key) => (made.disk.modules()[name] as Record<string | symbol, unknown>)[key],
    });
  const modules: Record<string, object> = { 'node:path': disk.path };
  for (const name of Object.keys(disk.modules())) modules[name] = ofDisk(name);
  const required = (name: string): unknown => modules[name] ?? modules[`node:${name}`] ?? real(name);
  const other = Object.create(process, { platform: { value: disk.platform } }) as NodeJS.Process;
  const module = { exports: {} as Program };
  // Our own bundle, with other parts than this machine's.
  const wrapped = new Function('require', 'module', 'exports', 'process', code ?? '') as (...given: unknown[]) => void;
  wrapped(required, module, module.exports, other);
  made.program = module.exports;
  loaded.set(disk.platform, made);
  return made.program;
}

/** A machine with `disk`: its command line and its language server. */
export class Machine {
  readonly #program: Program;

  constructor(readonly disk: FakeDisk) {
    this.#program = load(disk);
  }

  /** Runs the command line in the folder `cwd`. */
  async run(cwd: string, ...argv: string[]): Promise<{ code: ExitCode; out: string; err: string }> {
    let [out, err] = ['', ''];
    const code = await this.#program.run(argv, {
      cwd,
      environment: {},
      version: '0',
      columns: undefined,
      now: () => new Date(0),
      out: (text) => void (out += text),
      err: (text) => void (err += text),
    });
    return { code, out, err };
  }

  /** The paths that a check with `argv` reports, each with the rules that are told there. */
  async found(cwd: string, ...argv: string[]): Promise<Record<string, string[]>> {
    const { out, err } = await this.run(cwd, 'check', ...argv, '--format', 'json');
    if (err !== '') throw new Error(err);
    const { files } = JSON.parse(out) as { files: { path: string; diagnostics: { code: string }[] }[] };
    return Object.fromEntries(files.map(({ path, diagnostics }) => [path, diagnostics.map((one) => one.code)]));
  }

  /** Starts the server; the connection is the editor's end. */
  async start(params: Partial<InitializeParams>, answer: () => unknown = () => null): Promise<ProtocolConnection> {
    const [there, back] = [new PassThrough(), new PassThrough()];
    const { createConnection, ProposedFeatures, serve } = this.#program;
    const reader = new this.#program.StreamMessageReader(there);
    const writer = new this.#program.StreamMessageWriter(back);
    serve(createConnection(ProposedFeatures.all, reader, writer));
    const connection = createProtocolConnection(new StreamMessageReader(back), new StreamMessageWriter(there));
    connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(answer));
    connection.onRequest('client/registerCapability', () => null);
    connection.listen();
    await connection.sendRequest<InitializeResult>('initialize', {
      processId: null,
      rootUri: null,
      capabilities: {
        textDocument: { diagnostic: {} },
        workspace: { workspaceFolders: true, workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } },
      },
      ...params,
    });
    await connection.sendNotification('initialized', {});
    return connection;
  }
}
