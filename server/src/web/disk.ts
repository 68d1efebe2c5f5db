/**
 * What disk.ts is, where there is no disk: in a browser the server asks its client, which reads through VS Code's file system. The
 * bundler puts this file in the other's place (esbuild.config.mjs). A path here is an address in the form of one,
 * /scheme/authority/folder/file, so that all that goes by folders and names does so here too.
 */
import { posix } from 'node:path';
import type { Connection } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import type * as disk from '../disk';
import { decode, failure, MISSING, NOT_REGULAR, type FileFailure, type FileText } from '../encoding';
import { type FileSeen, READ_FILE, type ReadFileParams } from '../protocol';

export type { Encoding, FailureReason, FileFailure, FileText } from '../encoding';
export { isOurs, isWordName } from '../draft-names';
export { failure } from '../encoding';
export type { Kind } from '../disk';

let client: Connection | undefined;

/** Whom to ask; before anything is read. */
export function readThrough(connection: Connection): void {
  client = connection;
}

/** Addresses of a scheme that have no authority have this in its place. */
const NOBODY = '-';

export const pathOf: typeof disk.pathOf = (uri) => {
  const { scheme, authority, path } = URI.parse(uri);
  return scheme === 'untitled' ? undefined : `/${scheme}/${authority || NOBODY}${path}`;
};

export const uriOf: typeof disk.uriOf = (path) => {
  const [, scheme = '', authority = '', ...names] = path.split('/');
  return URI.from({ scheme, authority: authority === NOBODY ? '' : authority, path: `/${names.join('/')}` }).toString();
};

export const kindAt: typeof disk.kindAt = async (path) => {
  // Above the root of an address nothing stands.
  return path.split('/').length < 4 ? 'nothing' : (await ask(path, false)).kind;
};

export const readBytes: typeof disk.readBytes = async (path) => {
  const { kind, bytes, trouble } = await ask(path, true);
  if (trouble) return failure(trouble.reason, trouble.zh, trouble.en);
  if (kind === 'nothing') return MISSING;
  if (kind === 'other') return NOT_REGULAR;
  return { ok: true, bytes: bytes ?? new Uint8Array() };
};

export const read: typeof disk.read = async (path): Promise<FileText | FileFailure> => {
  const file = await readBytes(path);
  return file.ok ? decode(file.bytes) : file;
};

export const readFirst: typeof disk.readFirst = async (folder, paths) => {
  for (const path of paths) {
    const { bytes } = await ask(posix.resolve(folder, path), true);
    if (bytes) return bytes;
  }
  return undefined;
};

async function ask(path: string, wantsBytes: boolean): Promise<FileSeen> {
  if (!client) return { kind: 'nothing' };
  return client.sendRequest<FileSeen>(READ_FILE, { uri: uriOf(path), wantsBytes } satisfies ReadFileParams);
}

export const wayBelow: typeof disk.wayBelow = (folder, path) => {
  const way = posix.relative(folder, path);
  return /^\.\.(?:\/|$)/.test(way) ? undefined : way;
};

export const isSamePlace: typeof disk.isSamePlace = (a, b) => wayBelow(a, b) === '';

/** VS Code's file system follows no links that it could name. */
export const realOf: typeof disk.realOf = (path) => Promise.resolve(path);
