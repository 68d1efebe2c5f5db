/**
 * How fast Word files are read, beside mammoth in the same run: `npm run bench:word -- FOLDER` takes the .docx in a folder, without
 * one the files made for the tests. Processor time, the best of some passes each, warm and of the first pass.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { readDocx } from '../../server/src/docx/index';
import { docxFile } from '../docx-file';
import { ORACLE_CASES } from '../docx-oracle-cases';

const [folder] = process.argv.slice(2);
const files: Uint8Array[] = folder
  ? readdirSync(folder)
      .filter((name) => name.endsWith('.docx'))
      .map((name) => readFileSync(join(folder, name)))
  : Object.values(ORACLE_CASES).map((parts) => docxFile(parts));

async function taken(read: (bytes: Uint8Array) => unknown): Promise<number> {
  const start = process.cpuUsage();
  for (const bytes of files) await read(bytes);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const ours: number[] = [];
const theirs: number[] = [];
for (let pass = 0; pass < 12; pass++) {
  ours.push(await taken(readDocx));
  theirs.push(await taken((bytes) => mammoth.extractRawText({ buffer: Buffer.from(bytes) })));
}
const ratio = (a: number, b: number): string =>
  `${a.toFixed(1)} ms beside ${b.toFixed(1)} ms, ${(b / a).toFixed(1)} times as fast`;
console.log(`${files.length} files; first pass ${ratio(ours[0] ?? NaN, theirs[0] ?? NaN)}`);
console.log(`warm ${ratio(Math.min(...ours), Math.min(...theirs))}`);
