/** A server that starts from what was compiled the last time finds what one without finds, whatever lies in the cache's place. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Editor, until } from '../lsp-client';

const URI = 'untitled:cache';
const SECRET = '青河县独山乡的绝密一句';
const DRAFT = `青河县2024年工作总结\n一、工作情况\n各项工作有序推进，完成投资XX万元。${SECRET}。\n三、下一步打算\n继续抓好落实。\n`;

let place: string, folder: string;
let should: [unknown, string][];
/** What a server that may keep things in `where` finds in the draft; `meanwhile` is waited for before it ends. */
async function foundWith(where: string, meanwhile = async (): Promise<unknown> => undefined): Promise<typeof should> {
  const editor = await Editor.start({ env: { BIZHENG_CACHE: where } });
  await editor.open(URI, DRAFT);
  const found = await editor.found(URI);
  await meanwhile();
  expect(await editor.stop()).toBe(0);
  return found;
}
const kept = (): string[] => (existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.cache')) : []);
const untilKept = (): Promise<true> => until(() => kept().length > 0 || undefined);

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'bizheng-start-'));
  folder = join(place, 'compiled');
  should = await foundWith('off');
});
afterAll(() => rmSync(place, { recursive: true }));

it('is kept once its draft was judged, and one file however many windows there are', async () => {
  expect(should.length).toBeGreaterThan(1);
  expect(await Promise.all([foundWith(folder, untilKept), foundWith(folder, untilKept)])).toEqual([should, should]);
  expect(readdirSync(folder)).toHaveLength(1);
});

it('is used with the same outcome, and has no word of the draft', async () => {
  expect(await foundWith(folder)).toEqual(should);
  const bytes = readFileSync(join(folder, kept()[0]!)); // The last test kept it.
  for (const encoding of ['utf8', 'utf16le'] as const)
    expect(bytes.includes(Buffer.from(SECRET.slice(0, 6), encoding))).toBe(false);
});

it.each<[string, (bytes: Buffer) => Buffer]>([
  ['cut off', (bytes) => bytes.subarray(0, bytes.length >> 1)],
  ['garbled', (bytes) => (bytes.fill(0x5a, bytes.length - 4096), bytes)],
  ['all zeros', (bytes) => bytes.fill(0, 256)],
  ['no cache at all', () => Buffer.from('no cache')],
])('one that is %s makes no difference', async (_, spoil) => {
  const file = join(folder, kept()[0]!); // As above.
  const whole = readFileSync(file);
  writeFileSync(file, spoil(Buffer.from(whole)));
  expect(await foundWith(folder)).toEqual(should);
  writeFileSync(file, whole);
});

it('nor does a folder that cannot be made', async () => {
  const file = join(place, 'a file');
  writeFileSync(file, '');
  expect(await foundWith(join(file, 'compiled'))).toEqual(should);
});
