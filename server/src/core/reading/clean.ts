/**
 * The clean text of a paragraph: what a reader reads. Line wraps, pinyin notes (結(jié)), emphasis marks, zero-width
 * characters and the spaces that some put between 汉字 and digits are taken out, so that no pattern has to step over them.
 */
import { isHan } from './characters';
import { emphasisMarks } from './emphasis';
import type { Stretch } from './markdown/inline';
import type { Format } from './paragraphs';
import { allOf } from './seek';

/** Clean text with the way back: `offsets[i]` is where clean character i stood, `offsets[length]` where the text ended. */
export interface CleanText {
  readonly text: string;
  /** Absent when nothing was taken out. */
  readonly offsets?: Int32Array;
}

/** （xx） is a blank and no sound. */
const PINYIN = '（(?!x{1,6}）)[a-züāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ]{1,6}）';
const EVERYWHERE = new RegExp(
  `(?<=[\\u4e00-\\u9fff])${PINYIN}|(?:(?<![ \\t])[ \\t]+)?(?:\\r\\n|\\n|\\r)[ \\t]*(?:>[ \\t]?)*|[\\u200b-\\u200d\\ufeff]|` +
    `(?<=[\\u4e00-\\u9fff，。；：、“”（）《》](?:\\*\\*)?) (?=(?:\\*\\*)?[\\d.])|(?<=[\\d%](?:\\*\\*)?) (?=(?:\\*\\*)?[\\u4e00-\\u9fff，。；：、“”（）《》%])`,
  'g',
);
/** Indent, quote marks, list bullets, # and task boxes in front of what a paragraph says. */
const LEAD: Record<Format, RegExp> = {
  plain: /^[\s\u200b]+/,
  markdown: /^[\s\u200b]*(?:>[ \t]?)*\s*(?:#{1,6}(?:[ \t]|$)|[-*+][ \t]+(?:\[[ x]\][ \t]|#{1,6}(?:[ \t]|$))?)?\s*/i,
};

/** Cleans folded text of one paragraph; `markup` are the stretches that are not there for a reader. */
export function clean(folded: string, format: Format, markup: readonly Stretch[] = []): CleanText {
  const cuts: (readonly [number, number])[] = [];
  // Most paragraphs begin with a Chinese character, and have nothing in front of it.
  const lead = isHan(folded.charCodeAt(0)) ? 0 : (LEAD[format].exec(folded)?.[0].length ?? 0);
  if (lead > 0) cuts.push([0, lead]);
  // A pattern for “space up to the end” would try every space of the text.
  const tail = folded.length - lead - folded.slice(lead).trimEnd().length;
  for (const found of allOf(EVERYWHERE, folded)) cuts.push([found.index, found.index + found[0].length]);
  const marks = format === 'markdown' ? emphasisMarks(folded, format) : [];
  if (marks.length > 0 || markup.length > 0) {
    for (const mark of marks) cuts.push(mark);
    for (const stretch of markup) cuts.push(stretch);
    cuts.sort((a, b) => a[0] - b[0]);
  }
  if (tail > 0) cuts.push([folded.length - tail, folded.length]);
  if (cuts.length === 0) return { text: folded };
  const offsets = new Int32Array(folded.length + 1);
  let text = '';
  let at = 0;
  const keep = (end: number): void => {
    for (let i = at; i < end; i++) offsets[text.length + i - at] = i;
    text += folded.slice(at, end);
  };
  for (const [start, end] of cuts) {
    if (start < at) continue;
    keep(start);
    at = end;
  }
  keep(folded.length);
  offsets[text.length] = folded.length;
  return { text, offsets: offsets.slice(0, text.length + 1) };
}
