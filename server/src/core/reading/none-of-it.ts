/** Incidents of which a paragraph says that there was none (未发生一起森林火情), and those that it counts (扑救火情2起). */
import {
  DEEDS_ON_INCIDENTS,
  NARROW_AN_INCIDENT,
  NONE_HAPPENED,
  OF_ANOTHER_TIME_OR_IN_PRACTICE,
} from '../norms/words/facts';
import { isHan } from './characters';
import type { Reading } from './reading';

/** What did not happen, or did, and where it is said; offsets of clean text. */
export interface Incident {
  readonly noun: string;
  readonly start: number;
  readonly end: number;
}

const LONGEST_NOUN = 8;
const CLASSIFIERS = '起例件';
const MARKS = '，。；：、！？（）()';

export const noneOf = (reading: Reading): readonly Incident[] =>
  reading.text.includes('一') || reading.text.includes('1') ? reading.derive(readNone) : NOTHING;
const NOTHING: readonly Incident[] = [];

function readNone({ text, kind }: Reading): readonly Incident[] {
  if (kind === 'code') return NOTHING;
  return NONE_HAPPENED.flatMap((words): readonly Incident[] => {
    const start = text.indexOf(words);
    if (start < 0) return NOTHING;
    let end = start + words.length;
    while (isHan(text.charCodeAt(end))) end++;
    const noun = text.slice(start + words.length, end);
    const isPlain = noun.length >= 2 && noun.length <= LONGEST_NOUN;
    return isPlain && !NARROW_AN_INCIDENT.some((word) => noun.includes(word)) ? [{ noun, start, end }] : NOTHING;
  });
}

export const incidentsOf = (reading: Reading): readonly Incident[] =>
  [...CLASSIFIERS].some((classifier) => reading.text.includes(classifier)) ? reading.derive(readIncidents) : NOTHING;

function readIncidents({ text, kind }: Reading): readonly Incident[] {
  if (kind === 'code') return NOTHING;
  const found: Incident[] = [];
  for (let at = 1; at < text.length; at++) {
    if (!CLASSIFIERS.includes(text.charAt(at)) || !isDigit(text.charCodeAt(at - 1))) continue;
    let digits = at;
    while (digits > 0 && isDigit(text.charCodeAt(digits - 1))) digits--;
    if (text.slice(digits, at) === '0') continue;
    let clause = digits;
    while (clause > 0 && !MARKS.includes(text.charAt(clause - 1))) clause--;
    const left = text.slice(clause, digits);
    if (OF_ANOTHER_TIME_OR_IN_PRACTICE.some((word) => left.includes(word))) continue;
    const deed = DEEDS_ON_INCIDENTS.map((word) => ({ word, at: left.lastIndexOf(word) })).sort(
      (a, b) => b.at - a.at,
    )[0];
    if (!deed || deed.at < 0) continue;
    const noun = left.slice(deed.at + deed.word.length);
    if (noun.length >= 2 && noun.length <= LONGEST_NOUN) found.push({ noun, start: clause + deed.at, end: at + 1 });
  }
  return found;
}
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
