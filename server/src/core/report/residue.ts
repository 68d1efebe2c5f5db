/** Residue of web pages, sample collections and chat assistants in one paragraph, as norms/residue.ts lists it. */
import { RESIDUE_HINT, RESIDUE_PATTERNS, type ResidueKind } from '../norms/residue';
import type { Reading } from './reading';

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

/** What of the paragraph is residue, in order of place. Offsets are those of its clean text. */
export function residuesOf(reading: Reading): readonly Residue[] {
  return reading.derive(readResidues);
}

function readResidues(reading: Reading): readonly Residue[] {
  const { text, kind } = reading;
  if (kind === 'row' || kind === 'quote' || !RESIDUE_HINT.test(text)) return [];
  const found: { kind: ResidueKind; start: number; end: number }[] = [];
  const add = (kind: ResidueKind, start: number, end: number): void => {
    if (!found.some((one) => one.start < end && start < one.end)) found.push({ kind, start, end });
  };
  for (const { kind, scope, pattern } of RESIDUE_PATTERNS) {
    if (scope === 'sentence') {
      for (const { start, end } of reading.sentences) {
        const sentence = text.slice(start, end);
        if (sentence.length <= 400 && matches(pattern, sentence)) add(kind, start, end);
      }
    } else {
      // Marks of pages stand at the beginning of a paragraph or, cut in by a pay wall, anywhere.
      const line = scope === 'line' || pattern.source.startsWith('^') ? text.slice(0, LONGEST_LINE) : text;
      if (scope === 'line' && text.length > LONGEST_LINE) continue;
      const all = scope === 'match' ? line.matchAll(pattern) : [pattern.exec(line)];
      for (const match of all) if (match && !isQuoted(line, match.index)) add(kind, match.index, match.index + match[0].length);
    }
  }
  if (found.length === 0) return [];
  found.sort((a, b) => a.start - b.start);
  let left = text;
  for (const { start, end } of [...found].reverse()) left = left.slice(0, start) + left.slice(end);
  const whole = !/[\p{L}\p{N}]/u.test(left);
  return found.map((one) => ({ ...one, whole }));
}

function matches(pattern: RegExp, sentence: string): boolean {
  const match = pattern.exec(sentence);
  return !!match && !isQuoted(sentence, match.index);
}

/** Whether a quotation mark opened before `at` is still open: what others are quoted with is not residue. */
function isQuoted(text: string, at: number): boolean {
  return text.lastIndexOf('“', at - 1) > text.lastIndexOf('”', at - 1) || text.lastIndexOf('《', at - 1) > text.lastIndexOf('》', at - 1);
}
