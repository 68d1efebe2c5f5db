/** A server lives all day: what it keeps must depend on the drafts that are open, not on what was typed into them. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { longDraft } from '../bench/draft';
import { DEFAULT_CONFIG, lint, ReadingCache, readReport, type Report } from '../../server/src/core/index';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const PARAGRAPH =
  '全年完成固定资产投资12.5亿元，同比增长8%，新建、改扩建学校3所，帮扶困难群众1200人次，各项任务全面完成。';
const draft = (paragraphs: number): string =>
  ['青河县2024年工作总结', ...Array.from({ length: paragraphs }, (_, i) => `${i + 1}．${PARAGRAPH}`), ''].join('\n');

/** Megabytes that live after `keys` keystrokes in `text`, typed here and there as a person does. */
function* typed(text: string, stops: readonly number[]): Generator<number> {
  const cache = new ReadingCache();
  let now = text;
  let report: Report | undefined;
  let at = now.length >> 1;
  for (let key = 1; key <= Math.max(...stops); key++) {
    if (key % 150 === 0) at = (at * 7 + 13) % now.length;
    if (key % 40 === 0) now = `${now.slice(0, at)}\n${now.slice(at)}`;
    else if (key % 40 === 1) now = now.slice(0, at) + now.slice(at + 1);
    else if (key % 2 === 0) now = now.slice(0, at) + '稳步推进'.charAt(key % 4) + now.slice(at++);
    else now = now.slice(0, --at) + now.slice(at + 1);
    // As the editor hands it over: a text of its own, not a rope of the last one.
    now = Buffer.from(now).toString();
    report = readReport(now, { format: 'plain', fileName: 'a.txt', cache, ...(report && { previous: report }) });
    lint(report, DEFAULT_CONFIG);
    if (!stops.includes(key)) continue;
    collect();
    yield process.memoryUsage().heapUsed / 1e6;
  }
}

it.each([
  ['a short draft', 20, 40_000],
  ['a long draft', 500, 3_000],
])('keeps no more after many keystrokes in %s than after a thousand', (_, paragraphs, keys) => {
  const text = draft(paragraphs);
  collect();
  const [soon = 0, late = Infinity] = typed(text, [1000, keys]);
  expect(late).toBeLessThan(1.3 * soon);
});

it('keeps no more for a character of a draft that is full of figures than it did', () => {
  const judge = (text: string): unknown => {
    const cache = new ReadingCache();
    const report = readReport(text, { format: 'plain', cache });
    return [cache, report, lint(report)];
  };
  const text = longDraft(150_000);
  // What is kept once, whatever is read, is made by the first, code that the engine translates when it is warm among it: that
  // alone is 5 to 15 bytes a character, and another amount in each run. All are kept, so that none makes room for the next.
  const kept = [judge(text)];
  collect();
  const before = process.memoryUsage().heapUsed;
  for (let times = 0; times < 3; times++) kept.push(judge(text));
  collect();
  const bytes = (process.memoryUsage().heapUsed - before) / 3;
  expect(kept).toHaveLength(4);
  // 83 when this was set, with two bytes for the character itself: lower it when it sinks. Counts are found by their names, too, and
  // what is owed by custom alone asks whether the paper is official, whose signs are kept with its paragraphs: 3 more.
  expect(bytes / text.length).toBeLessThan(93);
});
