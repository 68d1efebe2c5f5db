/** Word files as a validator knows their schema, and files that are too large. How fast they are read: `npm run bench:word`. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { annotate, readDocx } from '../server/src/docx/index';
import { docxFile, paragraph } from './docx-file';
import { ORACLE_CASES } from './docx-oracle-cases';
import { validator } from './ooxml';

const FILES = Object.entries(ORACLE_CASES).map(([name, parts]) => [name, docxFile(parts)] as const);

it.skipIf(!validator)('with comments and changes in them have no error that they had not before', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bizheng-docx-'));
  const kinds = async (name: string, bytes: Uint8Array): Promise<string[]> => {
    writeFileSync(join(folder, name), bytes);
    return ((await validator?.validateFile(join(folder, name)))?.errors ?? [])
      .map((error) => JSON.stringify(error.description))
      .sort();
  };
  for (const [name, bytes] of FILES.filter((_, i) => i % 5 === 0)) {
    const word = readDocx(bytes);
    const remarks = word.paragraphs.slice(0, 20).map(({ span }, i) => ({
      span: { start: span.start + (i % 4), end: Math.max(span.start + 1, span.end - (i % 3)) },
      lines: ['一', '二'],
      edits: i % 5 === 4 ? [{ span: { start: span.end - 2, end: span.end - 1 }, text: '改' }] : [],
    }));
    const { bytes: copy, comments } = annotate(word, remarks, {
      author: '笔正',
      initials: '笔正',
      date: '2026-03-09T08:00:00Z',
    });
    expect(comments).toBe(20);
    expect(await kinds('copy.docx', copy), name).toEqual(await kinds('file.docx', bytes));
  }
  rmSync(folder, { recursive: true });
});

it('with more paragraphs than a draft has are refused', () => {
  const body = Array.from({ length: 130_000 }, (_, i) => paragraph(String(i * 7919))).join('');
  expect(() => readDocx(docxFile({ body }))).toThrow('paragraphs and runs');
});
