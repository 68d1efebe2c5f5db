/** Skeletons: one for every kind, read as that kind, silent once filled, and every gap a blank while it is not. */
import { describe, expect, test } from 'vitest';
import { placesOf } from './check';
import { type Format, GENRES, lint, plainText, readReport, skeletonFor, SKELETONS } from '../server/src/core/index';
import { Writer } from './writer';
import { blankOf, sampleOf, writeTemplate } from '../server/src/core/norms/template';

const shown = (text: string, format: Format): string[] =>
  lint(readReport(text, { format })).map(
    (one) => `${one.rule} ${JSON.stringify(text.slice(one.span.start, one.span.end))} ${one.message}`,
  );

test('every kind of document has one', () => {
  expect(GENRES.filter(({ id }) => !SKELETONS.some((one) => one.genre === id)).map(({ id }) => id)).toEqual([]);
  const ids = SKELETONS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(SKELETONS.map((one) => [one.id, one] as const))('%s', (id, { genre }) => {
  test.each(['plain', 'markdown'] as const)('filled, it lints clean (%s)', (format) => {
    const text = writeTemplate(skeletonFor(id, format)!, sampleOf);
    expect(readReport(text, { format }).genre.id).toBe(genre);
    expect(shown(text, format)).toEqual([]);
    expect(shown(text.replaceAll('\n', '\r\n'), format)).toEqual([]);
  });

  test('open, its gaps are all that is found, and all of them are', () => {
    const parts = skeletonFor(id, 'plain')!;
    const report = readReport(plainText(parts), { format: 'plain' });
    const found = lint(report);
    expect(report.genre.id).toBe(genre);
    expect(found.filter(({ rule }) => rule !== 'placeholder').map((one) => one.message)).toEqual([]);
    let at = 0;
    const unseen = parts.flatMap((part) => {
      const [start, end] = [at, (at += typeof part === 'string' ? part.length : blankOf(part.name).length)];
      return typeof part === 'string' ||
        found.some((one) => placesOf(one).some((place) => place.start < end && start < place.end))
        ? []
        : [part.name];
    });
    expect(unseen).toEqual([]);
  });
});

test('a fresh outline has one note, and so has one that is being filled', () => {
  for (const { id, parts } of SKELETONS) {
    const writer = new Writer();
    writer.put(0, plainText(parts, {}));
    expect(writer.told.length, `${id}: ${writer.told.join()}`).toBeLessThanOrEqual(1);
    expect(writer.told.join(), id).not.toContain('error');
    for (let n = 0; n < 4; n++) {
      const [blank] = /【待填[^】]*】|20××|×+/.exec(writer.text) ?? [];
      if (blank === undefined) break;
      const start = writer.text.indexOf(blank);
      writer.put(start, '防汛', start + blank.length);
      expect(
        writer.told.filter((one) => one.startsWith('error')),
        id,
      ).toEqual([]);
      expect(writer.lacking, id).toEqual([]);
    }
  }
});
