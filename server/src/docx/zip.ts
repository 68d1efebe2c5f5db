/**
 * The package of a .docx: a ZIP file, read by its directory and unpacked part by part under limits, and written again with
 * some parts new and every other byte for byte as it came. fflate does the packing; what it leaves out is here: it believes
 * the sizes that a file declares of itself, and cuts a text that is longer without a word.
 */
import { deflateSync, Inflate, inflateSync } from 'fflate';
import { crc32 } from './crc32';
import { damaged, problem, WordProblem } from './problem';

/** More parts than this are no document: one of 500 pages with 300 pictures has some 400. */
const MOST_ENTRIES = 5000;
/** No part may unpack to more bytes than this … */
const LARGEST_PART = 48 * 1024 * 1024;
/** … and none that is larger than `SMALL` by more than this factor: XML of real files packs to a thirtieth at best. */
const MOST_RATIO = 150;
const SMALL = 2 * 1024 * 1024;

const DIRECTORY_END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Where its local header stands. */
  readonly at: number;
  /** Its record in the directory. */
  readonly record: Uint8Array;
}

export class Package {
  readonly #entries: ReadonlyMap<string, Entry>;

  /** Throws `WordProblem` when `bytes` are no package, or one with more parts than a document has. */
  constructor(private readonly bytes: Uint8Array) {
    this.#entries = entriesOf(bytes);
  }

  /** What is in it, by name, with the bytes that each part says it unpacks to. */
  get sizes(): ReadonlyMap<string, number> {
    return new Map([...this.#entries.values()].map(({ name, unpacked }) => [name, unpacked]));
  }

  has(name: string): boolean {
    return this.#entries.has(name.toLowerCase());
  }

  /**
   * The part `name` unpacked; undefined when there is none. Throws `WordProblem` when it is too large, larger than it says
   * or damaged.
   */
  read(name: string): Uint8Array | undefined {
    const entry = this.#entries.get(name.toLowerCase());
    if (!entry) return undefined;
    if (entry.flags & 1) throw LOCKED;
    refuseBomb(entry);
    const packed = this.#packedBytes(entry);
    const unpacked = entry.method === STORED ? packed : inflate(packed, entry);
    if (unpacked.length !== entry.unpacked) throw damaged(entry.name);
    return unpacked;
  }

  /** The package with the parts of `parts` in place of those of their names, or behind them; all others are not touched. */
  with(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
    const written: Uint8Array[] = [];
    const records: Uint8Array[] = [];
    let at = 0;
    const put = (bytes: Uint8Array, record: Uint8Array): void => {
      const copy = record.slice();
      viewOf(copy).setUint32(42, at, true);
      records.push(copy);
      written.push(bytes);
      at += bytes.length;
    };
    const fresh = new Map([...parts].map(([name, content]) => [name.toLowerCase(), { name, content }]));
    for (const [key, entry] of this.#entries) {
      const part = fresh.get(key);
      fresh.delete(key);
      if (part) {
        const { local, record } = packed(entry.name, part.content);
        put(local, record);
      } else put(...this.#whole(entry));
    }
    for (const { name, content } of fresh.values()) {
      const { local, record } = packed(name, content);
      put(local, record);
    }
    const size = records.reduce((sum, record) => sum + record.length, 0);
    const end = new Uint8Array(22);
    const view = viewOf(end);
    view.setUint32(0, DIRECTORY_END, true);
    view.setUint16(8, records.length, true);
    view.setUint16(10, records.length, true);
    view.setUint32(12, size, true);
    view.setUint32(16, at, true);
    return joined([...written, ...records, end]);
  }

  #packedBytes(entry: Entry): Uint8Array {
    const view = viewOf(this.bytes);
    if (entry.at + 30 > this.bytes.length || view.getUint32(entry.at, true) !== LOCAL_ENTRY) throw damaged(entry.name);
    const from = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
    if (from + entry.packed > this.bytes.length) throw damaged(entry.name);
    return this.bytes.subarray(from, from + entry.packed);
  }

  /** The entry as it came, sizes written into its header: those that a data descriptor had told behind it are left out. */
  #whole(entry: Entry): [Uint8Array, Uint8Array] {
    const packedBytes = this.#packedBytes(entry);
    const header = this.bytes.slice(entry.at, packedBytes.byteOffset - this.bytes.byteOffset);
    const record = entry.record.slice();
    const [local, central] = [viewOf(header), viewOf(record)];
    const flags = entry.flags & ~8;
    local.setUint16(6, flags, true);
    central.setUint16(8, flags, true);
    local.setUint32(14, entry.crc, true);
    local.setUint32(18, entry.packed, true);
    local.setUint32(22, entry.unpacked, true);
    return [joined([header, packedBytes]), record];
  }
}

const LOCKED = problem('binary', '文件加了密码，读不出来；请去掉密码后再检查。', 'The file is locked by a password.');

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function entriesOf(bytes: Uint8Array): Map<string, Entry> {
  const view = viewOf(bytes);
  // The directory's end may have a comment behind it, of 65,535 bytes at most.
  let end = bytes.length - 22;
  while (end >= 0 && end > bytes.length - 65_558 && view.getUint32(end, true) !== DIRECTORY_END) end--;
  if (end < 0 || view.getUint32(end, true) !== DIRECTORY_END) throw damaged('ZIP');
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) throw tooMany(count);
  const entries = new Map<string, Entry>();
  const names = new TextDecoder();
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw damaged('ZIP');
    const length = view.getUint16(at + 28, true);
    const next = at + 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > bytes.length) throw damaged('ZIP');
    const name = names.decode(bytes.subarray(at + 46, at + 46 + length)).replaceAll('\\', '/');
    entries.set(name.toLowerCase(), {
      name,
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
      record: bytes.subarray(at, next),
    });
    at = next;
  }
  return entries;
}

function refuseBomb({ name, packed, unpacked, method }: Entry): void {
  if (unpacked > LARGEST_PART || (unpacked > SMALL && unpacked > packed * MOST_RATIO)) throw bomb(name, unpacked);
  if (method !== STORED && method !== DEFLATED) throw damaged(name);
}

/** A part packed smaller than this is unpacked at a stroke: what it has beyond its declared size is counted, not kept. */
const AT_A_STROKE = 256 * 1024;

/** Unpacks, and sees when a part is longer than it declared; a large one is stopped there. */
function inflate(packed: Uint8Array, { name, unpacked }: Entry): Uint8Array {
  if (packed.length < AT_A_STROKE) {
    try {
      const whole = inflateSync(packed, { out: new Uint8Array(unpacked + 1) });
      if (whole.length > unpacked) throw lying(name, unpacked);
      return whole;
    } catch (error) {
      throw error instanceof WordProblem ? error : damaged(name);
    }
  }
  const out = new Uint8Array(unpacked);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > unpacked) throw lying(name, unpacked);
    out.set(chunk, length);
    length += chunk.length;
  });
  const STEP = 64 * 1024;
  try {
    for (let at = 0; at < packed.length; at += STEP)
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  } catch (error) {
    throw error instanceof WordProblem ? error : damaged(name);
  }
  return out.subarray(0, length);
}

/** The part `name` as it stands in a package, and its record in the directory. No clock: both dates are those of 1980. */
function packed(name: string, content: Uint8Array): { local: Uint8Array; record: Uint8Array } {
  const bytes = new TextEncoder().encode(name);
  const body = deflateSync(content);
  const header = new Uint8Array(30 + bytes.length);
  const record = new Uint8Array(46 + bytes.length);
  const [local, central] = [viewOf(header), viewOf(record)];
  local.setUint32(0, LOCAL_ENTRY, true);
  central.setUint32(0, DIRECTORY_ENTRY, true);
  central.setUint16(4, 20, true);
  // The fields that both have, in the same order; the directory's begin two bytes further on.
  for (const [view, at] of [
    [local, 4],
    [central, 6],
  ] as const) {
    view.setUint16(at, 20, true);
    view.setUint16(at + 2, 0x800, true); // Names in UTF-8.
    view.setUint16(at + 4, DEFLATED, true);
    view.setUint16(at + 8, 0x21, true); // 1 January 1980, the first day there is.
    view.setUint32(at + 10, crc32(content), true);
    view.setUint32(at + 14, body.length, true);
    view.setUint32(at + 18, content.length, true);
    view.setUint16(at + 22, bytes.length, true);
  }
  header.set(bytes, 30);
  record.set(bytes, 46);
  return { local: joined([header, body]), record };
}

const megabytes = (bytes: number): number => Math.ceil(bytes / 1024 / 1024);

function bomb(name: string, size: number) {
  return problem(
    'too-large',
    `文件里的 ${name} 解压后有 ${megabytes(size)} MB，不像正常的文稿，没有读。`,
    `${name} in the file unpacks to ${megabytes(size)} MB, which no draft does; it was not read.`,
  );
}

function lying(name: string, size: number) {
  return problem(
    'damaged',
    `文件里的 ${name} 说自己只有 ${megabytes(size)} MB，实际不止，没有读。`,
    `${name} in the file says that it has ${megabytes(size)} MB and has more; it was not read.`,
  );
}

function tooMany(count: number) {
  return problem(
    'too-large',
    `文件里有 ${count} 个部件，不像正常的文稿，没有读。`,
    `The file has ${count} parts, which no draft has; it was not read.`,
  );
}
