/** Which part of a Word file is what: told by its relationships, as the standard wants it, and not by usual names. */
import { damaged, problem } from './problem';
import { readXml } from './xml';
import { Package } from './zip';

/** A relationship of the document. */
export interface Relationship {
  readonly id: string;
  /** The last part of its type: styles, numbering, footnotes, comments. */
  readonly type: string;
  readonly target: string;
}

/** A Word file opened: its parts by what they are. */
export class WordFile {
  readonly package: Package;
  /** The name of the part that is the document. */
  readonly main: string;
  readonly relationships: readonly Relationship[];

  /** Throws `WordProblem` when `bytes` are no .docx that can be opened. */
  constructor(bytes: Uint8Array) {
    refuseOthers(bytes);
    this.package = new Package(bytes);
    const root = this.#relationships('_rels/.rels', '');
    const main = root.find(({ type }) => type === 'officeDocument')?.target ?? 'word/document.xml';
    if (!this.package.has(main)) throw this.package.has('content.xml') ? OPEN_DOCUMENT : damaged(main);
    if (/^(?:xl|ppt)\//.test(main)) throw OTHER_OFFICE;
    this.main = main;
    this.relationships = this.#relationships(relationshipsOf(main), folderOf(main));
  }

  /** The text of the part `name`; undefined when there is none. */
  text(name: string): string | undefined {
    const bytes = this.package.read(name);
    return bytes && decoded(bytes, name);
  }

  /** The name of the document's part of the kind `type` (`styles`, `comments`). */
  nameOf(type: string): string | undefined {
    return this.relationships.find((one) => one.type === type && this.package.has(one.target))?.target;
  }

  /** The text of the document's part of the kind `type`. */
  part(type: string): string | undefined {
    const name = this.nameOf(type);
    return name === undefined ? undefined : this.text(name);
  }

  #relationships(name: string, folder: string): Relationship[] {
    const xml = this.text(name);
    const found: Relationship[] = [];
    if (xml === undefined) return found;
    readXml(xml, name, {
      open: (element, attributes) => {
        if (element !== 'rel:Relationship' || attributes.get('TargetMode') === 'External') return;
        const [id = '', type = '', target = ''] = ['Id', 'Type', 'Target'].map((one) => attributes.get(one));
        found.push({ id, type: type.slice(type.lastIndexOf('/') + 1), target: pathOf(target, folder) });
      },
      close: () => undefined,
    });
    return found;
  }
}

/** Where the relationships of the part `name` stand. */
export function relationshipsOf(name: string): string {
  return `${folderOf(name)}_rels/${name.slice(name.lastIndexOf('/') + 1)}.rels`;
}

/** The folder of the part `name`, with its slash. */
export function folderOf(name: string): string {
  return name.slice(0, name.lastIndexOf('/') + 1);
}

function pathOf(target: string, folder: string): string {
  const names: string[] = [];
  for (const name of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (name === '..') names.pop();
    else if (name !== '' && name !== '.') names.push(name);
  }
  return names.join('/');
}

/** The text of the part `name` that `bytes` hold. Throws `WordProblem` when they hold none. */
export function decoded(bytes: Uint8Array, name: string): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw damaged(name);
  }
}

const begins = (bytes: Uint8Array, mark: readonly number[]): boolean => mark.every((byte, i) => bytes[i] === byte);

/** Throws what can be said at once of files that are not packages. */
function refuseOthers(bytes: Uint8Array): void {
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw isLocked(bytes) ? LOCKED : OLD;
  if (begins(bytes, [0x25, 0x50, 0x44, 0x46])) throw PDF;
  if (begins(bytes, [0x7b, 0x5c, 0x72, 0x74])) throw RTF;
  if (bytes.length === 0) throw EMPTY;
  if (!begins(bytes, [0x50, 0x4b])) throw NOT_WORD;
}

/** Whether the old container holds a package under a password: a stream of that name is in its directory, in UTF-16. */
function isLocked(bytes: Uint8Array): boolean {
  const name = Array.from('EncryptedPackage', (letter) => [letter.charCodeAt(0), 0]).flat();
  const first = name[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (name.every((byte, i) => bytes[at + i] === byte)) return true;
  return false;
}

const LOCKED = problem(
  'binary',
  '文件加了打开密码，读不出来。请在 Word 或 WPS 里去掉密码（文件 → 信息 → 保护文档），再检查。',
  'The file is locked by a password. Take it off in Word or WPS (File → Info → Protect Document) and check again.',
);
const OLD = problem(
  'binary',
  '这是老的 .doc 格式，不是 .docx。请在 Word 或 WPS 里另存为 .docx。',
  'This is in the old .doc format, not .docx. Save it as .docx in Word or WPS.',
);
const PDF = problem(
  'binary',
  '这是 PDF，不是 .docx。请检查它的 Word 原稿。',
  'This is a PDF, not .docx. Check the Word file it was made from.',
);
const RTF = problem(
  'binary',
  '这是 RTF，不是 .docx。请在 Word 或 WPS 里另存为 .docx。',
  'This is RTF, not .docx. Save it as .docx in Word or WPS.',
);
const OPEN_DOCUMENT = problem(
  'binary',
  '这是 ODT，不是 .docx。请另存为 .docx 后再检查。',
  'This is ODT, not .docx. Save it as .docx and check that.',
);
const OTHER_OFFICE = problem(
  'binary',
  '这是表格或演示文稿，不是 Word 文稿。',
  'This is a sheet or slides, no Word file.',
);
const EMPTY = problem('damaged', '文件是空的。', 'The file is empty.');
const NOT_WORD = problem('binary', '这不是 .docx 文件。', 'This is no .docx file.');
