/**
 * Bytes to text and back: which encoding a draft is in, and whether it is text at all. Pure; disk.ts does the reading.
 *
 * Drafts come as UTF-8 with or without a byte order mark, as GB18030 (old Windows, WPS; GB 18030—2022 is what Chinese
 * systems must read) or as UTF-16 (Notepad's “Unicode”). What fits none of them is refused: a wrong guess would be judged,
 * and written back by --fix, as garbage.
 */
import type { Bilingual } from './core/index';

export type Encoding = 'utf-8' | 'utf-8-bom' | 'gb18030' | 'utf-16le' | 'utf-16be';

/** Why a file has no text for us. */
export type FailureReason = 'missing' | 'unreadable' | 'binary' | 'too-large' | 'encoding' | 'damaged';

export interface FileText {
  readonly ok: true;
  /** Without the byte order mark, line ends as they are. */
  readonly text: string;
  readonly encoding: Encoding;
}

export interface FileFailure {
  readonly ok: false;
  readonly reason: FailureReason;
  /** What is the matter and what to do, in both languages. */
  readonly message: Bilingual;
}

const NOT_TEXT = failure('binary', '不是文本文件。', 'This is not a text file.');
const OFFICE = failure(
  'binary',
  '这是 Word、WPS、PDF 一类的文件，名称却不是。请改回原来的扩展名，或另存为 .docx、.txt 后再检查。',
  'This is a Word, WPS or PDF file under another name. Save it as .docx or .txt, or give it its own name back.',
);
const UNKNOWN = failure(
  'encoding',
  '看不出是哪种编码（能读 UTF-8、GB18030、UTF-16）。请另存为 UTF-8 后再检查。',
  'The encoding is not known (UTF-8, GB18030 and UTF-16 can be read). Save it as UTF-8 and check again.',
);

/** A failure with its message in Chinese and English. */
export function failure(reason: FailureReason, zh: string, en: string): FileFailure {
  return { ok: false, reason, message: { 'zh-CN': zh, en } };
}

export const MISSING = failure('missing', '没有这个文件或文件夹。', 'There is no such file or folder.');
export const NOT_REGULAR = failure('unreadable', '不是普通文件。', 'This is not a regular file.');

/** The text that `bytes` hold, or why they hold none. Never throws. */
export function decode(bytes: Uint8Array): FileText | FileFailure {
  const begins = (mark: readonly number[]): boolean => mark.every((byte, i) => bytes[i] === byte);
  const marked = BYTE_ORDER_MARKS.find(({ mark }) => begins(mark));
  if (marked) return decoded(bytes, marked.name, marked.encoding) ?? UNKNOWN;
  return OFFICE_MARKS.some(begins) ? OFFICE : decodeUnmarked(bytes);
}

const BYTE_ORDER_MARKS: readonly {
  readonly mark: readonly number[];
  readonly name: string;
  readonly encoding: Encoding;
}[] = [
  { mark: [0xef, 0xbb, 0xbf], name: 'utf-8', encoding: 'utf-8-bom' },
  { mark: [0xff, 0xfe], name: 'utf-16le', encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], name: 'utf-16be', encoding: 'utf-16be' },
];

/** PK.. (docx, wps), the old Office container, %PDF, {\rt(f): files that people take for text. */
const OFFICE_MARKS: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x25, 0x50, 0x44, 0x46],
  [0x7b, 0x5c, 0x72, 0x74],
];

/** Text without a byte order mark: UTF-8 proves itself, the rest is decided by what the characters are. */
function decodeUnmarked(bytes: Uint8Array): FileText | FileFailure {
  const hasNul = bytes.includes(0);
  const utf8 = hasNul ? undefined : decoded(bytes, 'utf-8', 'utf-8');
  if (utf8) return hasControls(utf8.text) ? NOT_TEXT : utf8;
  for (const name of ['utf-16le', 'utf-16be'] as const) {
    const wide = bytes.length % 2 === 0 ? decoded(bytes, name, name) : undefined;
    if (wide && !hasControls(wide.text) && shareOf(wide.text, isEveryday) >= 0.9) return wide;
  }
  if (hasNul) return NOT_TEXT;
  const gb = decoded(bytes, 'gb18030', 'gb18030');
  if (!gb) return hasControls(new TextDecoder('latin1').decode(bytes.subarray(0, 4096))) ? NOT_TEXT : UNKNOWN;
  if (hasControls(gb.text)) return NOT_TEXT;
  // Big5's marks fall into GB18030's private area: half a per cent of such characters is another encoding.
  return shareOf(gb.text, isPrivate) > 0.005 ? UNKNOWN : gb;
}

/** `bytes` read as the encoding that TextDecoder calls `name`; undefined when they are not in it. */
export function decoded(bytes: Uint8Array, name: string, encoding: Encoding): FileText | undefined {
  try {
    return { ok: true, text: new TextDecoder(name, { fatal: true }).decode(bytes), encoding };
  } catch {
    return undefined; // fatal: these bytes are not in this encoding.
  }
}

/** Whether control characters are so many that this is no text. Word leaves a few behind (cell marks, line breaks). */
function hasControls(text: string): boolean {
  return (
    shareOf(text, (code) => code === 0) > 0 || shareOf(text, (code) => code < 0x20 && (code < 9 || code > 13)) > 0.02
  );
}

const isEveryday = (code: number): boolean =>
  (code >= 0x20 && code < 0x7f) ||
  code === 9 ||
  code === 10 ||
  code === 13 ||
  (code >= 0x4e00 && code <= 0x9fff) ||
  (code >= 0x3000 && code <= 0x303f) ||
  (code >= 0xff00 && code <= 0xffef) ||
  (code >= 0x2010 && code <= 0x203f) ||
  (code >= 0x2460 && code <= 0x24ff) ||
  (code >= 0xd800 && code <= 0xdfff);
const isPrivate = (code: number): boolean => (code >= 0xe000 && code <= 0xf8ff) || code === 0xfffd;

/** Share of code units that `test` holds for, among all; 0 for an empty text. */
function shareOf(text: string, test: (code: number) => boolean): number {
  const length = Math.min(text.length, 100_000);
  let count = 0;
  for (let i = 0; i < length; i++) if (test(text.charCodeAt(i))) count++;
  return length === 0 ? 0 : count / length;
}

/** A file name of an old system, for people to recognise it. */
export function decodeName(bytes: Uint8Array): string {
  return new TextDecoder('gb18030').decode(bytes);
}
