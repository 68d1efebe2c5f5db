/** The server as a browser starts it: a web worker, which has no disk and asks for files here. */
import * as vscode from 'vscode';
import {
  type BaseLanguageClient,
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type LanguageClientOptions,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { type FileSeen, READ_FILE, type ReadFileParams } from '../../../server/src/protocol';

/** The browser's; the types at hand are Node's. */
declare const Worker: new (program: string) => RunningWorker;
type RunningWorker = Worker & { terminate(): void };

/** As on a disk (server/src/disk.ts): larger files are no drafts. */
const LARGEST = 20 * 1024 * 1024;

/** A client whose server is a worker; it is not started yet, and each start has a worker of its own in the place of the last. */
export function newClient(context: vscode.ExtensionContext, options: LanguageClientOptions): BaseLanguageClient {
  const program = vscode.Uri.joinPath(context.extensionUri, 'dist', 'web', 'server.js').toString(true);
  let last: RunningWorker | undefined;
  const start = (): Promise<MessageTransports> => {
    last?.terminate(); // Told to exit, a worker stays where it is.
    // What stands for a worker under VS Code is none to `instanceof`, by which the library would tell it from transports.
    const worker = (last = new Worker(program));
    return Promise.resolve({ reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) });
  };
  return new LanguageClient('bizheng', 'Bizheng', start, options);
}

export const READS_FILES_ONLY = false;

/** Answers what the server asks of files: through VS Code's file system, whatever stands behind it. */
export function serveFiles(client: BaseLanguageClient): void {
  client.onRequest(READ_FILE, async ({ uri, wantsBytes }: ReadFileParams): Promise<FileSeen> => {
    const place = vscode.Uri.parse(uri, true);
    let found: vscode.FileStat;
    try {
      found = await vscode.workspace.fs.stat(place);
    } catch (error) {
      const isAbsent = error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
      return isAbsent || !wantsBytes ? { kind: 'nothing' } : { kind: 'other', trouble: unreadable(error) };
    }
    if (!(found.type & vscode.FileType.File)) return { kind: 'other' };
    const kind = found.size > 0 ? 'file' : 'empty';
    if (!wantsBytes) return { kind };
    if (found.size > LARGEST) return { kind, trouble: tooLarge(found.size) };
    try {
      return { kind, bytes: await vscode.workspace.fs.readFile(place) };
    } catch (error) {
      return { kind, trouble: unreadable(error) };
    }
  });
}

/** Why a file could not be read, in the words that disk.ts has for it. */
function unreadable(error: unknown): NonNullable<FileSeen['trouble']> {
  if (error instanceof vscode.FileSystemError && error.code === 'NoPermissions')
    return { reason: 'unreadable', zh: '没有读取权限。', en: 'There is no permission to read it.' };
  const reason = error instanceof Error ? error.message : String(error);
  return { reason: 'unreadable', zh: `读不出来（${reason}）。`, en: `It cannot be read (${reason}).` };
}

function tooLarge(size: number): NonNullable<FileSeen['trouble']> {
  const [megabytes, limit] = [Math.ceil(size / 1024 / 1024), LARGEST / 1024 / 1024];
  return {
    reason: 'too-large',
    zh: `文件有 ${megabytes} MB，超过 ${limit} MB 的上限，没有检查。`,
    en: `The file has ${megabytes} MB, more than the limit of ${limit} MB, and was not checked.`,
  };
}
