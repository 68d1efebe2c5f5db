/** A safe fix mends characters: in Markdown the lines that it does not touch stay in the blocks they stood in. */
import { parser } from '@lezer/markdown';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits, fixAll, type TextEdit } from '../server/src/core/index';
import { findings } from './check';

const many = Number(process.env.BIZHENG_MANY ?? 0);
const RUNS = { numRuns: many || 300, seed: Number(process.env.BIZHENG_SEED ?? 20261128) };

/** What may stand before the words of a line, what they are, and what ends it: with damage that is mended unasked. */
const OPENINGS = [
  '',
  '',
  '\u200b',
  '\u200b\t',
  '\u200b    ',
  '   \u200b ',
  '\u200b1. ',
  '\u200b- ',
  '- \u200b    ',
  '1.\u200b ',
  '#\u200b ',
  '\u200b> ',
  '- ',
  '1. ',
  '> ',
  '    ',
  '\t',
  '## ',
  '\ufeff```',
];
const WORDS = [
  '全镇新建公厕3座,群众满意',
  '青\u200b河县\u200c水务局',
  '增长１０％',
  '2024年,全县',
  '完成投资30万元。。',
  '',
  '\u200b',
  '---',
  '-\u200b--',
  '|\u200b---|',
  '===',
  '\u200b===',
  '— 3 —',
  '- 3 -',
  '二○二四年',
  '(一)加强领导',
  '1)摸底',
];
const ENDS = ['', '', '。', ',', '。。', '  ', '\u200b'];
const BREAKS = ['\n', '\n', '\n\n', '\n\n\n'];

const line = fc.tuple(
  fc.constantFrom(...OPENINGS),
  fc.constantFrom(...WORDS),
  fc.constantFrom(...ENDS),
  fc.constantFrom(...BREAKS),
);
const draft = fc.array(line, { minLength: 1, maxLength: 9 }).map((lines) => lines.flat().join(''));

/** The blocks around what stands first in each line of `text`, by the offset of the line. */
function blocksOf(text: string): Map<number, string> {
  const tree = parser.parse(text);
  const blocks = new Map<number, string>();
  for (let start = 0; start <= text.length; ) {
    const end = text.indexOf('\n', start) < 0 ? text.length : text.indexOf('\n', start);
    const at = start + (/^\s*/.exec(text.slice(start, end))?.[0].length ?? 0);
    const names: string[] = [];
    for (let node = tree.resolve(at, 1) as typeof tree.topNode | null; node; node = node.parent)
      if (
        /^(?:Document|Blockquote|BulletList|OrderedList|ListItem|Paragraph|CodeBlock|FencedCode|ATXHeading\d|SetextHeading\d|HorizontalRule|HTMLBlock|LinkReference)$/.test(
          node.name,
        )
      )
        names.unshift(node.name);
    if (at < end) blocks.set(start, names.join(' '));
    start = end + 1;
  }
  return blocks;
}

/** Where an offset outside all edits stands afterwards. */
const moved = (offset: number, edits: readonly TextEdit[]): number =>
  edits.reduce(
    (sum, { span, text }) => (span.end <= offset ? sum + text.length - (span.end - span.start) : sum),
    offset,
  );

test('lines that no safe fix touches keep their blocks', () => {
  fc.assert(
    fc.property(draft, (text) => {
      const edits = fixAll(findings(text, undefined, { format: 'markdown' }));
      const after = blocksOf(applyEdits(text, edits));
      for (const [start, block] of blocksOf(text)) {
        const end = text.indexOf('\n', start) < 0 ? text.length : text.indexOf('\n', start);
        if (edits.some(({ span }) => span.start <= end && span.end >= start)) continue;
        // A line of nothing but blanks and invisible characters shows no block.
        if (/^[\s\u200b]*$/.test(text.slice(start, end))) continue;
        expect(after.get(moved(start, edits)), JSON.stringify([text.slice(start, end), edits])).toBe(block);
      }
    }),
    RUNS,
  );
});
