/** Drafts from the disk, Word files among them: what reads those is loaded when the first one comes. */
import { extname } from 'node:path';
import type { Bilingual } from './core/index';
import { isWordName, readBytes } from './disk';
import { decode, type Encoding, failure, type FileFailure } from './encoding';
import type { WordText } from './docx/index';

/** A draft as it is judged. */
export interface DraftFile {
  readonly ok: true;
  readonly text: string;
  /** Absent for Word files: their text has none that it could be written back in. */
  readonly encoding?: Encoding;
  /** The Word file that the text was read of, with the way back into it. */
  readonly word?: WordText;
  /** What of the file could not be read. */
  readonly note?: Bilingual;
}

/** The draft at `path`, or why it cannot be had, with what to do. Never throws. */
export async function readDraft(path: string): Promise<DraftFile | FileFailure> {
  const file = await readBytes(path);
  if (!file.ok) return file;
  const { bytes } = file;
  if (isWordName(path)) return readWord(bytes);
  const other = OTHERS[extname(path).toLowerCase()];
  if (!other) return decode(bytes);
  // A text under such a name is still a text.
  const text = decode(bytes);
  if (text.ok) return text;
  return isContainer(bytes) ? readOld(bytes, other) : other;
}

/** The Word file `bytes` as a draft, or what is the matter with it. */
export async function readWord(bytes: Uint8Array): Promise<DraftFile | FileFailure> {
  const docx = await import('./docx/index');
  try {
    const word = docx.readDocx(bytes);
    return { ok: true, text: word.text, word };
  } catch (error) {
    if (error instanceof docx.WordProblem) return { ok: false, reason: error.reason, message: error.told };
    throw error;
  }
}

/** The text of an old .doc (or .wps, which is one), and that it is no more than that; `otherwise` where it is none. */
async function readOld(bytes: Uint8Array, otherwise: FileFailure): Promise<DraftFile | FileFailure> {
  try {
    const { textOfOld } = await import('./word-old');
    return { ok: true, text: await textOfOld(bytes), note: TEXT_ONLY };
  } catch {
    return otherwise;
  }
}

const isContainer = (bytes: Uint8Array): boolean => [0xd0, 0xcf, 0x11, 0xe0].every((byte, i) => bytes[i] === byte);

const TEXT_ONLY: Bilingual = {
  'zh-CN': '老的 .doc 格式只能读到文字：自动编号、批注和修订不在内。另存为 .docx 后再检查才完整。',
  en: 'Of the old .doc format only the words are read, without automatic numbers, comments and revisions. Save it as .docx for a full check.',
};

/** Files that people give a checker of drafts, and what to do with each. */
const OTHERS: Readonly<Record<string, FileFailure>> = {
  '.doc': failure(
    'binary',
    '这个 .doc 读不出来：可能加了密码或已损坏。请在 Word 或 WPS 里另存为 .docx 后再检查。',
    'This .doc cannot be read: it may be locked or damaged. Save it as .docx in Word or WPS and check that.',
  ),
  '.wps': failure(
    'binary',
    '这是 WPS 文字的 .wps 格式。请在 WPS 里另存为 .docx 后再检查。',
    'This is in the .wps format of WPS Writer. Save it as .docx in WPS and check that.',
  ),
  '.ofd': failure(
    'binary',
    '这是 OFD 版式文件，文字已排定，不宜再改。请检查它的 Word 原稿。',
    'This is an OFD file, laid out for good. Check the Word file it was made from.',
  ),
  '.pdf': failure(
    'binary',
    '这是 PDF 版式文件，文字已排定，不宜再改。请检查它的 Word 原稿。',
    'This is a PDF, laid out for good. Check the Word file it was made from.',
  ),
};
