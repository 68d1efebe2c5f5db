/**
 * What an edit costs beside what its own paragraph costs, in counts that do not vary: a rule that goes through the whole
 * draft at each keystroke fails here, however fast it does. The clock is asked by `npm run bench`.
 */
import { describe, expect, it } from 'vitest';
import { type Format, lint, ReadingCache, readReport, RULES } from '../server/src/core/index';
import { DEFAULT_CONFIG } from '../server/src/core/lint/config';
import { han } from '../server/src/core/reading/numerals/write-han';
import { longDraft } from './bench/draft';
import { BY_SIZE, BY_SIZE_BETWEEN } from '../server/src/core/figures/sameness';
import { factsOf } from '../server/src/core/figures/quantities/facts';
import { tallied } from '../server/src/core/report/paragraphs-with';
import { type Cost, costOf } from './meter';

const FORMATS: readonly Format[] = ['plain', 'markdown'];
/** Tells of nothing that the draft around it tells of too. */
const OWN = '志愿者们清晨出发，沿着河堤捡拾垃圾，中午在树下休息，傍晚才回到住处，大家都说这一天过得值得。';

/** What it costs to write a character into a paragraph in the midst of a draft of so many characters, with these rules. */
function costOfEdit(length: number, format: Format, rules = RULES): Cost {
  let sections = 0;
  const lines = longDraft(length)
    .trimEnd()
    .split('\n')
    .map((line) => line.replace(/^（[一二三四五六七八九十]）/, () => `（${han(++sections)}）`));
  lines.splice(lines.length >> 1, 0, OWN);
  const text = lines.join(format === 'markdown' ? '\n\n' : '\n');
  const cache = new ReadingCache();
  const write = (words: string): string => text.replace('傍晚', words);
  let previous = readReport(text, { format, cache });
  lint(previous, DEFAULT_CONFIG, rules);
  const edit = (words: string): void => {
    previous = readReport(write(words), { format, cache, previous });
    lint(previous, DEFAULT_CONFIG, rules);
  };
  // What is made once is made now, and what is handed on at an edit is asked for.
  edit('到傍晚');
  return costOf(() => edit('一直到傍晚'));
}

describe.each(FORMATS)('in %s', (format) => {
  it('an edit in a long draft costs what it costs in a short one', () => {
    const short = costOfEdit(10_000, format);
    const long = costOfEdit(80_000, format);
    expect(long.calls - short.calls).toBeLessThan(20);
    expect(long.characters - short.characters).toBeLessThan(400);
  });

  it.each(RULES.map((rule) => [rule.meta.id, rule] as const))('the rule %s reads its own paragraph', (_, rule) => {
    const short = costOfEdit(10_000, format, [rule]);
    const long = costOfEdit(40_000, format, [rule]);
    expect(long.calls - short.calls).toBeLessThan(8);
    expect(long.characters - short.characters).toBeLessThan(200);
  });

  it('figures are compared anew with those alone that an edited figure may be one with', () => {
    const lines = longDraft(40_000).trimEnd().split('\n');
    const text = lines.join(format === 'markdown' ? '\n\n' : '\n');
    const cache = new ReadingCache();
    const before = readReport(text, { format, cache });
    lint(before);
    const edited = before.paragraphs.find(({ index, reading }) => index > 99 && factsOf(reading).length > 3);
    if (!edited) throw new Error('no paragraph tells figures');
    const at = edited.span.end - 1;
    const after = readReport(`${text.slice(0, at)}的${text.slice(at)}`, { format, cache, previous: before });
    for (const tally of [BY_SIZE, BY_SIZE_BETWEEN])
      expect(tallied(after, tally).touched.size).toBeLessThanOrEqual(factsOf(edited.reading).length);
  });
});
