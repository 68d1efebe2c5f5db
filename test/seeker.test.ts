/**
 * An expression that is tried only where its beginnings stand (`reading/seeker.ts`) finds what the engine finds by itself: on
 * the samples, and on texts put together of what its source names.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { lint, readReport } from '../server/src/core/index';
import { seekers } from '../server/src/core/reading/seeker';
import { longDraft } from './bench/draft';
import { randomFrom } from './random';

const samples = fileURLToPath(new URL('./samples/', import.meta.url));

const paragraphs = [
  ...readdirSync(samples)
    .filter((file) => /\.(?:md|txt)$/.test(file))
    .map((file) => readFileSync(`${samples}${file}`, 'utf8')),
  longDraft(20_000),
].flatMap((text) => readReport(text, { format: 'plain' }).paragraphs.map(({ reading }) => reading.text));

/** Texts of the characters and words that `source` names, in any order, with digits and marks between. */
function madeOf(source: string, random: (below: number) => number): string[] {
  const named = source.match(/[\u3007-\u9fff]{1,6}|[^\\()[\]{}|?*+^$<>=!:\sA-Za-z]/g) ?? [];
  const pieces = [
    ...named,
    ...named,
    ...'0123456789一二三十百万亿年月日个项、，。：（）“”%.- ',
    '2024',
    '2024年',
    '12月',
  ];
  return Array.from({ length: 120 }, () =>
    Array.from({ length: 2 + random(24) }, () => pieces[random(pieces.length)] ?? '').join(''),
  );
}

const found = (matches: readonly RegExpExecArray[]): unknown[] =>
  matches.map((match) => [match.index, ...match, match.groups && { ...match.groups }]);

it('finds what the engine finds', () => {
  for (const text of paragraphs.slice(0, 40)) lint(readReport(text, { format: 'plain' }));
  expect(seekers.length).toBeGreaterThan(5);
  const random = randomFrom(7);
  for (const seeker of seekers) {
    const expression = new RegExp(seeker.source, 'g');
    expect(''.match(expression)).toBeNull();
    for (const text of [...paragraphs, ...madeOf(seeker.source, random)])
      expect(found(seeker.allIn(text)), `${seeker.source.slice(0, 40)} in ${text}`).toEqual(
        found([...text.matchAll(expression)]),
      );
  }
});
