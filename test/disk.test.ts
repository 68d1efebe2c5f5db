/** Drafts in and out of the disk: encodings, what is no draft, folders, and writing back what was read. */
import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Encoding, read, walk } from '../server/src/disk';
import { abandonWrites, write, WriteRefused } from '../server/src/disk-write';
import { decode, type FileText } from '../server/src/encoding';
import { encode } from '../server/src/encoding-write';

const DRAFT = '青河县2024年工作总结\r\n一、工作情况\r\n完成投资12.5亿元，同比增长8%。镕、喆、𠮷都是人名用字。\r\n';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bizheng-disk-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Puts `content` at `name` in the folder of this test. */
function put(name: string, content: string | Uint8Array = '一\n'): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

describe('encodings', () => {
  const bytes: Readonly<Record<Encoding, Uint8Array>> = {
    'utf-8': Buffer.from(DRAFT),
    'utf-8-bom': Buffer.from(`\ufeff${DRAFT}`),
    gb18030: iconv.encode(DRAFT, 'gb18030'),
    'utf-16le': iconv.encode(DRAFT, 'utf-16le', { addBOM: true }),
    'utf-16be': iconv.encode(DRAFT, 'utf-16be', { addBOM: true }),
  };
  for (const encoding of Object.keys(bytes) as Encoding[]) {
    it(`reads ${encoding} and writes the same bytes back`, async () => {
      const path = put('a.txt', bytes[encoding]);
      expect(await read(path)).toEqual({ ok: true, text: DRAFT, encoding });
      await write(path, DRAFT, { encoding });
      expect(readFileSync(path).equals(bytes[encoding])).toBe(true);
    });
  }

  it('knows UTF-16 that lost its mark', () => {
    for (const encoding of ['utf-16le', 'utf-16be'] as const) {
      expect(decode(iconv.encode(DRAFT, encoding, { addBOM: false }))).toEqual({ ok: true, text: DRAFT, encoding });
    }
  });

  it('knows GB18030 from a title alone, and traditional characters in it', () => {
    for (const text of ['工作总结', '關於開展檢查工作的報告。', '一、 ', '全年12345']) {
      expect(decode(iconv.encode(text, 'gb18030'))).toMatchObject({ text });
    }
  });

  it('takes an empty file and pure ASCII as UTF-8', () => {
    expect(decode(new Uint8Array())).toEqual({ ok: true, text: '', encoding: 'utf-8' });
    expect(decode(Buffer.from('20xx\n'))).toEqual({ ok: true, text: '20xx\n', encoding: 'utf-8' });
  });

  it('keeps a few control characters that Word left behind', () => {
    expect(decode(Buffer.from(`${DRAFT}\u0007\u000b`))).toMatchObject({ ok: true });
  });

  it('never gives back text that its encoding cannot hold', async () => {
    expect(encode('好\ud842', 'utf-8')).toBeUndefined();
    const path = put('a.txt', '原文');
    await expect(write(path, '\ud842', { encoding: 'gb18030' })).rejects.toThrow();
    expect(readFileSync(path, 'utf8')).toBe('原文');
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });

  it('round-trips any text in every encoding, or refuses', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom<Encoding>('utf-8', 'utf-8-bom', 'gb18030', 'utf-16le', 'utf-16be'),
        (text, encoding) => {
          const written = encode(`总结${text.replace(/^\ufeff/, '')}`, encoding);
          if (written && encoding !== 'gb18030' && encoding !== 'utf-8')
            expect(decode(written)).toMatchObject({ text: `总结${text.replace(/^\ufeff/, '')}` });
        },
      ),
    );
  });
});

describe('what is no draft', () => {
  it('says binary, and names Office files', async () => {
    expect(await read(put('a.txt', Buffer.from([0, 1, 2, 3, 255, 254, 0, 0])))).toMatchObject({
      ok: false,
      reason: 'binary',
    });
    const word = await read(put('b.txt', Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(99, 7)])));
    expect(word).toMatchObject({
      ok: false,
      reason: 'binary',
      message: { 'zh-CN': expect.stringContaining('另存为'), en: expect.stringContaining('Save it') },
    });
  });
  it('does not guess: Big5 and Latin-1 are another encoding', () => {
    const big5 = iconv.encode('關於開展工作的報告，請審閱。現將有關情況報告如下：', 'big5');
    expect(decode(big5)).toMatchObject({ ok: false, reason: 'encoding' });
    expect(decode(iconv.encode('Résumé déjà vu café à Noël', 'latin1'))).toMatchObject({ ok: false });
  });
  it('refuses 50 MB without reading it', async () => {
    const path = put('huge.txt');
    truncateSync(path, 50 * 1024 * 1024);
    expect(await read(path)).toMatchObject({
      ok: false,
      reason: 'too-large',
      message: { 'zh-CN': expect.stringContaining('50 MB') },
    });
  });
  it('says missing, and does not wait for a pipe or read a folder', async () => {
    expect(await read(join(folder, 'no.txt'))).toMatchObject({ ok: false, reason: 'missing' });
    expect(await read(folder)).toMatchObject({ ok: false, reason: 'unreadable' });
    if (process.platform === 'win32') return;
    execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
    expect(await read(join(folder, 'pipe.txt'))).toMatchObject({ ok: false, reason: 'unreadable' });
  });
});

describe('walk', () => {
  const names = async (...paths: string[]): Promise<string[]> =>
    (await walk(paths.map((path) => join(folder, path)))).files.map(({ path }) =>
      path.slice(folder.length + 1).replaceAll('\\', '/'),
    );

  it('finds drafts in order, not what is hidden or installed', async () => {
    for (const name of [
      'b.txt',
      'a.md',
      'c/d.gw',
      'c/e.markdown',
      'c/f.gongwen',
      'g.docx',
      '.git/h.md',
      'node_modules/i/j.md',
      '.k.txt',
    ])
      put(name);
    expect(await names('.')).toEqual(['a.md', 'b.txt', 'c/d.gw', 'c/e.markdown', 'c/f.gongwen', 'g.docx']);
  });
  it('takes a file that is named, whatever it is called, and each file once', async () => {
    put('a.log');
    put('b.md');
    expect(await names('a.log', 'b.md', '.', 'b.md')).toEqual(['a.log', 'b.md']);
  });
  it('does not go round in circles', async () => {
    put('a/b.md');
    symlinkSync(folder, join(folder, 'a', 'loop'));
    symlinkSync(join(folder, 'a', 'b.md'), join(folder, 'a', 'again.md'));
    symlinkSync(join(folder, 'nowhere'), join(folder, 'dangling.md'));
    symlinkSync(join(folder, 'nowhere'), join(folder, 'dangling.png'));
    const { files, problems } = await walk([folder]);
    expect(files.map((file) => file.path)).toEqual([join(folder, 'a', 'b.md')]);
    expect(problems.map((problem) => problem.failure.reason)).toEqual(['unreadable']);
  });
  it('tells of a path that is not there and goes on', async () => {
    put('a.md');
    const { files, problems } = await walk([join(folder, 'no'), join(folder, 'a.md')]);
    expect([files.length, problems.map((problem) => problem.failure.reason)]).toEqual([1, ['missing']]);
  });
});

describe.skipIf(process.platform === 'win32')('names and links of other systems', () => {
  it('names what is called in GBK, and checks the rest', async () => {
    put('a.md');
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), iconv.encode('总结.md', 'gbk')]), '一');
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), iconv.encode('图.png', 'gbk')]), '一');
    const { files, problems } = await walk([folder]);
    expect(files.map(({ path }) => path)).toEqual([join(folder, 'a.md')]);
    expect(problems).toEqual([
      { path: join(folder, '总结.md'), failure: expect.objectContaining({ reason: 'unreadable' }) },
    ]);
  });

  it('knows what a link brings in from outside of all that was named', async () => {
    const other = mkdtempSync(join(tmpdir(), 'bizheng-other-'));
    writeFileSync(join(other, 'b.md'), '一');
    put('a.md');
    symlinkSync(join(other, 'b.md'), join(folder, 'b.md'));
    const outside = async (...paths: string[]): Promise<boolean[]> =>
      (await walk(paths)).files.map((file) => file.outside);
    expect(await outside(folder)).toEqual([false, true]);
    expect(await outside(join(folder, 'b.md'))).toEqual([false]);
    expect(await outside(folder, other)).toEqual([false, false]);
    rmSync(other, { recursive: true });
  });
});

describe('write over what was read', () => {
  const refused = async (path: string, was: FileText): Promise<string> =>
    write(path, '新\n', { was }).then(
      () => '',
      (error: unknown) => (error instanceof WriteRefused ? error.told.en : String(error)),
    );
  const readText = async (path: string): Promise<FileText> => {
    const file = await read(path);
    if (!file.ok) throw new Error(file.message.en);
    return file;
  };

  it('writes when it is as it was', async () => {
    const path = put('a.txt');
    expect(await refused(path, await readText(path))).toBe('');
    expect(readFileSync(path, 'utf8')).toBe('新\n');
  });

  it('leaves what another program saved, and brings nothing back that was deleted', async () => {
    const path = put('a.txt');
    const was = await readText(path);
    writeFileSync(path, '别人的\n');
    expect(await refused(path, was)).toMatch(/changed/);
    expect(readFileSync(path, 'utf8')).toBe('别人的\n');
    rmSync(path);
    expect(await refused(path, was)).toMatch(/changed/);
    rmSync(folder, { recursive: true });
    expect(await refused(path, was)).toMatch(/changed/);
    mkdirSync(folder);
    expect(readdirSync(folder)).toEqual([]);
  });

  it.skipIf(process.platform === 'win32')('leaves a file that is read-only, also for the superuser', async () => {
    const path = put('a.txt');
    chmodSync(path, 0o444);
    expect(await refused(path, await readText(path))).toMatch(/read-only/);
    expect(readFileSync(path, 'utf8')).toBe('一\n');
  });

  it.skipIf(process.getuid?.() !== 0)('keeps the owner', async () => {
    const path = put('a.txt');
    chownSync(path, 1234, 2345);
    chmodSync(path, 0o640);
    expect(await refused(path, await readText(path))).toBe('');
    const { uid, gid, mode } = statSync(path);
    expect([uid, gid, mode & 0o777]).toEqual([1234, 2345, 0o640]);
  });

  it.skipIf(process.platform === 'win32')('writes into a device or a pipe and leaves it what it is', async () => {
    const path = join(folder, 'pipe');
    execFileSync('mkfifo', [path]);
    const reader = spawn('cat', [path]);
    const heard = new Promise<string>((resolve) => reader.stdout.on('data', (data) => resolve(String(data))));
    await write(path, '结果\n');
    expect(await heard).toBe('结果\n');
    expect(statSync(path).isFIFO()).toBe(true);
  });

  it('leaves nothing behind when it is told to end', async () => {
    const path = put(`${'长'.repeat(80)}.txt`);
    const writing = write(path, 'x'.repeat(1e7));
    await vi.waitFor(() => expect(readdirSync(folder).length).toBe(2), { interval: 1, timeout: 30_000 });
    abandonWrites();
    await writing.catch(() => undefined);
    expect(readdirSync(folder)).toHaveLength(1);
    expect([2, 1e7]).toContain(readFileSync(path, 'utf8').length);
  });
});

describe('write', () => {
  it.skipIf(process.platform === 'win32')('keeps mode and links', async () => {
    const path = put('a.txt');
    chmodSync(path, 0o640);
    symlinkSync(path, join(folder, 'link.txt'));
    await write(join(folder, 'link.txt'), '新\n');
    expect(readFileSync(path, 'utf8')).toBe('新\n');
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder).sort()).toEqual(['a.txt', 'link.txt']);
  });
});
