/** For which machine a native addon was built: a package for another one would be of no use there, and nobody would know why. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { kindOfAddon } from './tools/addon.mjs';

/** A file that begins with `head` and has `parts` at their places. */
function file(head: readonly number[], parts: Readonly<Record<number, readonly number[]>>): Uint8Array {
  const bytes = new Uint8Array(512);
  bytes.set(head);
  for (const [at, part] of Object.entries(parts)) bytes.set(part, Number(at));
  return bytes;
}

const ELF = [0x7f, 0x45, 0x4c, 0x46, 2, 1];
const MACH = [0xcf, 0xfa, 0xed, 0xfe];
const PE = { 60: [0x80], 0x80: [0x50, 0x45, 0, 0] };

it.each<[string, Uint8Array, string[]]>([
  ['Linux on x64', file(ELF, { 18: [0x3e, 0] }), ['linux-x64']],
  ['Linux on arm64', file(ELF, { 18: [0xb7, 0] }), ['linux-arm64']],
  ['a machine that VS Code does not know', file(ELF, { 18: [0xf3, 0] }), []],
  ['macOS on arm64', file(MACH, { 4: [0x0c, 0, 0, 1] }), ['darwin-arm64']],
  [
    'macOS on both',
    file([0xca, 0xfe, 0xba, 0xbe, 0, 0, 0, 2], { 8: [1, 0, 0, 7], 28: [1, 0, 0, 0x0c] }),
    ['darwin-x64', 'darwin-arm64'],
  ],
  ['Windows on x64', file([0x4d, 0x5a], { ...PE, 0x84: [0x64, 0x86] }), ['win32-x64']],
  ['Windows, cut off', file([0x4d, 0x5a], PE).subarray(0, 0x82), []],
  ['a text', new TextEncoder().encode('青河县2024年工作总结'.repeat(9)), []],
  ['nothing', new Uint8Array(), []],
])('is read for %s', (_, bytes, kinds) => expect(kindOfAddon(bytes)).toEqual(kinds));

const here = fileURLToPath(new URL('../dist/words/nodejieba/nodejieba.node', import.meta.url));
it.skipIf(!existsSync(here))('is this machine for the one that was built here', () =>
  expect(kindOfAddon(readFileSync(here))).toEqual([`${process.platform}-${process.arch}`]),
);
