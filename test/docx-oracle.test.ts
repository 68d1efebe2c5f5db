/** Automatic numbers, beside what LibreOffice reads in the same files (recorded; see test/tools/make-docx-oracle.mjs). */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readDocx } from '../server/src/docx/index';
import { docxFile } from './docx-file';
import { ORACLE_CASES } from './docx-oracle-cases';

const recorded = JSON.parse(readFileSync(new URL('fixtures/docx/libreoffice.json', import.meta.url), 'utf8')) as Record<
  string,
  string[]
>;

/** Lines as they compare: LibreOffice puts a space behind any number. */
const plain = (line: string): string => line.replace(/[\s|]/g, '');

/** Lines that LibreOffice reads otherwise, and why it is not followed. */
const OTHERWISE: Readonly<Record<string, RegExp>> = {
  // ECMA-376 17.18.59 writes 一〇 in this format.
  'format-ideographDigital': /^一[〇一]、/,
  // It does not know lvlRestart 0 (articles that go on through all chapters) …
  'chapters-0': /^第.+条/,
  'chapters-1': /^第.+条/,
  // … nor isLgl (1.1 under 第一章).
  legal: /^\d/,
};

it('are those of LibreOffice', () => {
  let lines = 0;
  const different: string[] = [];
  for (const [name, parts] of Object.entries(ORACLE_CASES)) {
    const { text, paragraphs } = readDocx(docxFile(parts));
    const ours = paragraphs.map(({ span }) => plain(text.slice(span.start, span.end)));
    const theirs = (recorded[name] ?? []).map(plain);
    expect(ours.length, name).toBe(theirs.length);
    ours.forEach((line, i) => {
      lines++;
      if (line !== theirs[i] && !OTHERWISE[name]?.test(line)) different.push(`${name} ${i}: ${line} ≠ ${theirs[i]}`);
    });
  }
  expect(Object.keys(ORACLE_CASES).length).toBeGreaterThanOrEqual(30);
  expect(lines).toBeGreaterThan(1000);
  expect(different).toEqual([]);
});
