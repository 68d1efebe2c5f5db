/** The caret stands under what is meant, whatever stands before it. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { excerptOf, printable, widthOf } from '../server/src/cli/width';

const columnsOf = (text: string): number => Array.from(text, widthOf).reduce((sum, width) => sum + width, 0);

/** Where the carets of `excerpt` point: the text above them. */
function pointedAt({ line, carets }: { line: string; carets: string }): string {
  const [start, end] = [columnsOf(carets.replace(/\^+$/, '')), columnsOf(carets)];
  let column = 0;
  let pointed = '';
  for (const character of line) {
    if (column >= start && column < end) pointed += character;
    column += widthOf(character);
  }
  return pointed;
}

it('counts columns: 汉字 and full-width marks two, ASCII and “” one, marks on a letter none', () => {
  expect(columnsOf('ab')).toBe(2);
  expect(columnsOf('工作，（一）𠮷')).toBe(14);
  expect(columnsOf('“”…')).toBe(3);
  expect(columnsOf('e\u0301')).toBe(1);
});

it('points under full-width, half-width and rare characters', () => {
  const line = '　　a“十四五”𠮷野完成12.5亿元';
  const start = line.indexOf('12.5');
  const excerpt = excerptOf(line, start, start + 4, 80);
  expect(excerpt.line).toBe(line);
  expect(pointedAt(excerpt)).toBe('12.5');
});

it('cuts long lines on both sides', () => {
  const line = `${'工作'.repeat(500)}xx${'总结'.repeat(500)}`;
  const excerpt = excerptOf(line, 1000, 1002, 60);
  expect(excerpt.line).toMatch(/^\.\.\..*xx.*\.\.\.$/);
  expect(columnsOf(excerpt.line)).toBeLessThanOrEqual(60);
  expect(pointedAt(excerpt)).toBe('xx');
});

it('is at home at the edges: empty line, end of line, a place past it', () => {
  expect(excerptOf('', 0, 0, 60)).toEqual({ line: '', carets: '^' });
  expect(excerptOf('工作', 2, 2, 60)).toEqual({ line: '工作', carets: '\u3000\u3000^' });
  expect(excerptOf('工作', 9, 12, 60).line).toBe('工作');
});

it('shows no control characters', () => {
  expect(printable('a\u001b[31m\tb\u202e')).toBe('a·[31m b·');
});

it('fits and points right for any line', () => {
  const character = fc.constantFrom('工', 'a', '，', '“', '𠮷', '1', '　', '\t', '\u200b');
  fc.assert(
    fc.property(
      fc.array(character, { maxLength: 300 }),
      fc.nat(299),
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 40, max: 120 }),
      (characters, at, length, columns) => {
        fc.pre(at < characters.length);
        const line = characters.join('');
        const start = characters.slice(0, at).join('').length;
        const meant = characters.slice(at, at + length).join('');
        const excerpt = excerptOf(line, start, start + meant.length, columns);
        expect(columnsOf(excerpt.line)).toBeLessThanOrEqual(columns);
        if (columnsOf(printable(meant)) > 0)
          expect(pointedAt(excerpt).replaceAll('\u200b', '')).toBe(printable(meant).replaceAll('\u200b', ''));
      },
    ),
  );
});
