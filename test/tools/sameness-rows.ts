/**
 * Writes what `sameness-weights.py` learns from, a line a pair of figures:
 *
 *     npx esbuild test/tools/sameness-rows.ts --bundle --platform=node --format=esm --outfile=build/sameness-rows.mjs
 *     node build/sameness-rows.mjs OUT FOLDER [FOLDER …]
 *
 * FOLDER: finished texts (.txt, .md), or texts with slips and a key.jsonl (file, kind, quote, quote2) that says which two places
 * conflict. Besides, what is ours: the pairs of sentences in `sameness-pairs.txt`, and the fixtures in which nothing is told.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { nothingParts, placesOf } from '../../server/src/core/figures/near-values';
import type { Fact } from '../../server/src/core/figures/quantities/fact';
import { factsOf } from '../../server/src/core/figures/quantities/facts';
import { BY_SIZE, BY_SIZE_BETWEEN, type Pair, pairsIn } from '../../server/src/core/figures/sameness';
import { placingOf } from '../../server/src/core/figures/sameness-features';
import { areEqual } from '../../server/src/core/figures/shelves';
import { isNormative, lenderOf, Statement } from '../../server/src/core/figures/statements';
import { partsOf, type Report, ReadingCache, readReport } from '../../server/src/core/index';
import { paragraphsWith, tallied } from '../../server/src/core/report/paragraphs-with';

/** Two stretches of a text that are said to conflict. */
type Slip = readonly (readonly [start: number, end: number])[];

const [out = '', ...folders] = process.argv.slice(2);
const rows: string[] = [];

/** The pairs of `report`, each with its text's name; `isSlip` says of two places whether they conflict. */
function write(name: string, report: Report, isSlip: (a: number, b: number) => boolean): void {
  if (isNormative(report)) return;
  const pairs: Pair[] = [];
  // Of a draft that was just read all groups are untold yet.
  for (const [tally, isBetween] of [
    [BY_SIZE, false],
    [BY_SIZE_BETWEEN, true],
  ] as const)
    for (const { facts } of tallied(report, tally).touched) pairs.push(...pairsIn(facts, isBetween, true));
  const placed = new Map(placesOf(report, new Set(pairs.flatMap(({ a, b }) => [a, b]))).map((one) => [one.fact, one]));
  const [lend, parts, stating] = [lenderOf(report), nothingParts(report), paragraphsWith(report, factsOf).length];
  for (const { a, b, features } of pairs) {
    const [one, other] = [placed.get(a), placed.get(b)];
    if (!one || !other || !parts(one, other)) continue;
    const [x, y] = [one, other].map(({ fact, paragraph }) => new Statement(fact, paragraph, lend(paragraph)));
    if (!x || !y) continue;
    rows.push(
      JSON.stringify({
        name,
        equal: areEqual(a.quantity, b.quantity),
        slip: isSlip(one.span.start, other.span.start),
        features: [...features, ...placingOf(x, y, stating)],
        places: [one.span.start, other.span.start],
        values: [a, b].map(({ quantity: { value } }: Fact) => [String(value.digits), value.exponent]),
        words: [a, b].map(wordsRound),
      }),
    );
  }
}

const wordsRound = ({ reading: { text }, quantity: { start, end } }: Fact): string =>
  `${text.slice(Math.max(0, start - 30), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 20)}`;

function read(text: string, name: string): readonly Report[] {
  const format = name.endsWith('.md') ? 'markdown' : 'plain';
  return partsOf(readReport(text, { format, cache: new ReadingCache() }));
}

function slipsOf(folder: string): ReadonlyMap<string, readonly Slip[]> {
  const key = join(folder, 'key.jsonl');
  const slips = new Map<string, Slip[]>();
  if (!existsSync(key)) return slips;
  for (const line of readFileSync(key, 'utf8').split('\n').filter(Boolean)) {
    const { file, kind, quote, quote2 } = JSON.parse(line) as Record<string, string>;
    if (!file || !quote || !quote2 || (kind !== 'conflict' && kind !== 'updated-once')) continue;
    const text = readFileSync(join(folder, file), 'utf8');
    const slip = [quote, quote2].map((words) => [text.indexOf(words), text.indexOf(words) + words.length] as const);
    slips.set(file, [...(slips.get(file) ?? []), slip]);
  }
  return slips;
}

const isWithin = ([start, end]: readonly [number, number], at: number): boolean => at >= start && at < end;

for (const folder of folders) {
  const slips = slipsOf(folder);
  for (const file of readdirSync(folder)
    .filter((one) => /\.(?:txt|md)$/.test(one))
    .sort()) {
    const own = slips.get(file) ?? [];
    const isSlip = (a: number, b: number): boolean =>
      own.some(
        ([one, other]) =>
          one && other && ((isWithin(one, a) && isWithin(other, b)) || (isWithin(one, b) && isWithin(other, a))),
      );
    for (const report of read(readFileSync(join(folder, file), 'utf8'), file))
      write(`${basename(folder)}/${file}`, report, isSlip);
  }
}
for (const [i, line] of readFileSync('test/tools/sameness-pairs.txt', 'utf8').split('\n').entries()) {
  if (!line.startsWith('+ ') && !line.startsWith('- ')) continue;
  const marked = `情况报告\n\n${line.slice(2).replace(' ‖ ', '\n\n')}`;
  const places = [...marked].flatMap((character, at) => (character === '{' ? [at] : [])).map((at, n) => at - 2 * n);
  const isSlip = (a: number, b: number): boolean => line.startsWith('+') && places.includes(a) && places.includes(b);
  for (const report of read(marked.replace(/[{}]/g, ''), `${i}.txt`)) write(`pairs/${i}`, report, isSlip);
}
// Fixtures are silent where two figures are two things.
const FIXTURES = 'test/fixtures/number-conflict';
for (const file of readdirSync(FIXTURES).sort()) {
  const marked = readFileSync(join(FIXTURES, file), 'utf8');
  if (marked.includes('⟦')) continue;
  for (const report of read(marked, file)) write(`fixtures/${file}`, report, () => false);
}
writeFileSync(out, `${rows.join('\n')}\n`);
