/**
 * Sentences that stop, inside a paragraph or at its end, where their verb is due: 对1名责任人。 让实干者。 针对……的问题，通过。 and those that
 * say their verb twice: 主持由……主持. What shows it is the frame: a word that governs, its noun, and the stop.
 */
import { guarded } from '../norms/guards';
import { anyOf } from '../norms/lexicon';
import {
  ALSO_END_A_SENTENCE,
  CLASSIFIERS_OF_THOSE_ACTED_ON,
  DECIDE_ON_A_MATTER,
  ENDS_OF_THOSE_ACTED_ON,
  GOVERN_A_NOUN_BEFORE_A_VERB,
  GOVERN_ANY_NOUN,
  LEAD_ON,
  LEAD_ON_LONG,
  OPEN_A_FRAME,
} from '../norms/words/words-that-lead-on';
import { type HalfFrame, halfFrames } from './half-frames';
import { type OpenFrame, openFrames } from './open-frames';
import type { Span } from '../text/span';
import type { Reading } from './reading';

/** Where a sentence stops too early, in clean text, or says its verb twice, or lacks its subject. */
export interface BrokenInside extends Span {
  readonly how: OpenFrame['how'] | HalfFrame['how'];
  readonly sure: boolean;
  /** Of a half or a mixed frame, what is lacking or what the frames are. */
  readonly parts?: readonly string[];
}

/** A clause that governs a noun and goes no further is no longer than this. */
const LONGEST_CLAUSE = 16;
const STOPS = '。；';
const MARKS = '，。；：、！？“”（）《》';
const MARKS_OF_SENTENCES = '。；！？';

const NOUNS = ENDS_OF_THOSE_ACTED_ON.join('');
/** 对1名责任人; 让实干者: a noun of nobody but persons. */
const GOVERNED = new RegExp(
  String.raw`^(?:并|再|又|也|还|已)?${anyOf(GOVERN_A_NOUN_BEFORE_A_VERB)}(?:[其另剩][他外余]的?)?\d{1,5}${anyOf(CLASSIFIERS_OF_THOSE_ACTED_ON)}[\u4e00-\u9fff]{0,6}[${NOUNS}]$`,
);
const GOVERNED_PERSONS = new RegExp(String.raw`^${anyOf(GOVERN_ANY_NOUN)}[\u4e00-\u9fff]{2,5}[者们]$`);
const GOVERNING = new Set(GOVERN_A_NOUN_BEFORE_A_VERB.map((word) => word.charAt(0)));
/** The sentence ends on a word that leads on. */
const leadsOnly = (word: string): boolean => !ALSO_END_A_SENTENCE.includes(word);
const SHORT = Object.fromEntries(Object.entries(LEAD_ON).filter(([word]) => leadsOnly(word)));
const LONG = LEAD_ON_LONG.filter(leadsOnly);
const LEADS = new RegExp(`(?:${guarded(SHORT)}|${anyOf(LONG)})$`);
const LAST_OF_LEADS = new Set([...Object.keys(SHORT), ...LONG].map((word) => word.slice(-1)));
const LEAST_TO_LEAD = 4;

export const brokenInside = (reading: Reading): readonly BrokenInside[] => reading.derive(readBroken);

function readBroken({ text, kind }: Reading): readonly BrokenInside[] {
  if (kind !== 'prose' && kind !== 'item' && kind !== 'heading') return [];
  const found: BrokenInside[] = [];
  let sentence = 0;
  let clause = 0;
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    if (!MARKS.includes(mark)) continue;
    if (STOPS.includes(mark) && at - clause <= LONGEST_CLAUSE) {
      const broken = judge(text, sentence, clause, at);
      if (broken) found.push(broken);
    }
    clause = at + 1;
    if (MARKS_OF_SENTENCES.includes(mark)) sentence = clause;
  }
  found.push(...saidTwice(text));
  const frames = [...openFrames(text), ...halfFrames(text)];
  return frames.length > 0 ? sideBySide([...found, ...frames.map((frame) => ({ ...frame, sure: false }))]) : found;
}

/** Those of `found` that lie over no other, the earlier of a list before the later: neighbours in order of their place are compared. */
function sideBySide(found: readonly BrokenInside[]): readonly BrokenInside[] {
  const ranked = found.map((one, rank) => ({ one, rank }));
  ranked.sort((a, b) => a.one.start - b.one.start || a.rank - b.rank);
  const kept: typeof ranked = [];
  for (const next of ranked) {
    const last = kept.at(-1);
    if (!last || next.one.start >= last.one.end) kept.push(next);
    else if (next.rank < last.rank) kept[kept.length - 1] = next;
  }
  return kept.map(({ one }) => one);
}

/** The last clause of a sentence, from `clause` to its stop. */
function judge(text: string, sentence: number, clause: number, end: number): BrokenInside | undefined {
  // What follows a quotation or a bracket is the rest of a clause.
  if (clause > 0 && '”）》“（《'.includes(text.charAt(clause - 1))) return undefined;
  const last = text.slice(clause, end);
  if (last.length < 2) return undefined;
  const place = { start: clause, end: end + 1, how: 'stops' as const };
  if (clause > sentence && last === '通过') {
    const before = text.slice(sentence, clause);
    const isFrame = OPEN_A_FRAME.some((word) => before.startsWith(word));
    return isFrame && !DECIDE_ON_A_MATTER.some((word) => before.includes(word)) ? { ...place, sure: false } : undefined;
  }
  if (mayGovern(last) && isGoverned(last, text.charAt(clause - 1))) return { ...place, sure: true };
  const leads = last.length >= LEAST_TO_LEAD && LAST_OF_LEADS.has(last.slice(-1)) && LEADS.test(last);
  return leads ? { ...place, sure: false } : undefined;
}

const mayGovern = (clause: string): boolean =>
  GOVERNING.has(clause.charAt(0)) || (clause.length > 2 && GOVERNING.has(clause.charAt(1)));

/** In a list 把舵领航者 is one word. */
const isGoverned = (clause: string, before: string): boolean =>
  GOVERNED.test(clause) || ((before !== '、' || clause.startsWith('让')) && GOVERNED_PERSONS.test(clause));

/** Between 由 and its verb stand so many characters at most. */
const LONGEST_DOER = 12;

/** 主持由高立军主持。: the same two characters before 由 and behind whoever does it. */
function saidTwice(text: string): readonly BrokenInside[] {
  const found: BrokenInside[] = [];
  for (let at = text.indexOf('由', 2); at > 0; at = text.indexOf('由', at + 1)) {
    const verb = text.slice(at - 2, at);
    if (MARKS.includes(verb.charAt(0)) || MARKS.includes(verb.charAt(1))) continue;
    const again = text.indexOf(verb, at + 2);
    if (again < 0 || again - at > LONGEST_DOER) continue;
    const end = again + 2;
    if (end < text.length && !'，。；）'.includes(text.charAt(end))) continue;
    if (hasMark(text.slice(at + 1, again))) continue;
    found.push({ start: at - 2, end, sure: false, how: 'twice' });
  }
  return found;
}

const hasMark = (text: string): boolean => [...text].some((character) => MARKS.includes(character));
