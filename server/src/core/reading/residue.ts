/** Residue of web pages, sample collections and chat assistants in one paragraph, as norms/residue.ts lists it. */
import { RESIDUE_LINE_HINT, RESIDUE_PATTERNS, type ResidueKind } from '../norms/residue';
import { RESIDUE_WORDS } from '../norms/words/residue';
import { WordSearch } from '../text/word-search';
import type { Reading } from './reading';
import { eachOf, isIn, mayHave } from './seek';

/** A stretch of clean text that another text left behind. */
export interface Residue {
  readonly kind: ResidueKind;
  readonly start: number;
  readonly end: number;
  /** Whether nothing but residue stands in the paragraph. */
  readonly whole: boolean;
}

/** Longer paragraphs are no line of a web page: of them only sentences are looked at. */
const LONGEST_LINE = 260;

const LONGEST_SENTENCE = 400;

const hints = new WordSearch(RESIDUE_WORDS);

/** What of the paragraph is residue, in order of place. Offsets are those of its clean text. */
export function residuesOf(reading: Reading): readonly Residue[] {
  return reading.derive(readResidues);
}

/** <think> at the head of a paragraph, or </think> behind it: a model of language thinks before it writes. */
const isThought = ({ original }: Reading): boolean =>
  original.includes('think>') && /^\s*<\/?think>|<\/think>\s*$/.test(original);

function readResidues(reading: Reading): readonly Residue[] {
  const { text, kind } = reading;
  if (isThought(reading)) return [{ kind: 'assistant', start: 0, end: text.length, whole: true }];
  if (
    kind === 'row' ||
    kind === 'quote' ||
    !(text.length > LONGEST_LINE ? hints.in(text).length > 0 : isIn(RESIDUE_LINE_HINT, text))
  )
    return [];
  const finds: Find[] = [];
  RESIDUE_PATTERNS.forEach(({ kind, scope, pattern }, rank) => {
    if (!mayHave(pattern, text)) return;
    const add = (start: number, end: number): void => void finds.push({ kind, start, end, rank });
    if (scope === 'sentence') {
      for (const { start, end } of reading.sentences) {
        const sentence = text.slice(start, end);
        if (sentence.length <= LONGEST_SENTENCE && matches(pattern, sentence)) add(start, end);
      }
    } else {
      // Marks of pages stand at the beginning of a paragraph or, cut in by a pay wall, anywhere.
      if (scope === 'line' && text.length > LONGEST_LINE) return;
      const line = pattern.source.startsWith('^') ? text.slice(0, LONGEST_LINE) : text;
      for (const match of scope === 'match' ? eachOf(pattern, line) : [pattern.exec(line)])
        if (match && !isQuoted(line, match.index)) add(match.index, match.index + match[0].length);
    }
  });
  return withoutOverlaps(finds, text);
}

/** What a pattern has found; `rank` is its place among the patterns. */
interface Find {
  readonly kind: ResidueKind;
  readonly start: number;
  readonly end: number;
  readonly rank: number;
}

/** What was tried first counts; finds in order of place, with whether they are all that the paragraph says. */
function withoutOverlaps(finds: readonly Find[], text: string): Residue[] {
  const kept: Find[] = [];
  for (const find of [...finds].sort((a, b) => a.start - b.start || a.rank - b.rank)) {
    const before = kept.at(-1);
    if (!before || find.start >= before.end) kept.push(find);
    else if (find.rank < before.rank) kept[kept.length - 1] = find;
  }
  let at = 0;
  let left = '';
  for (const { start, end } of kept) {
    left += text.slice(at, start);
    at = end;
  }
  const whole = !/[\p{L}\p{N}]/u.test(left + text.slice(at));
  return kept.map(({ kind, start, end }) => ({ kind, start, end, whole }));
}

function matches(pattern: RegExp, sentence: string): boolean {
  const match = pattern.exec(sentence);
  return !!match && !isQuoted(sentence, match.index);
}

/** Whether a quotation mark opened before `at` is still open: what others are quoted with is not residue. */
function isQuoted(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_SENTENCE), at);
  return before.lastIndexOf('“') > before.lastIndexOf('”') || before.lastIndexOf('《') > before.lastIndexOf('》');
}
