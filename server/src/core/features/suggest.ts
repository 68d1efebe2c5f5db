/**
 * What may be written at the cursor: headings that are still missing, phrases of the section, closings at the end,
 * facts, a skeleton in an empty draft. Found by 汉字, full pinyin or initials; the best first.
 */
import { anyOf } from '../norms/lexicon';
import { type Phrase, PHRASES, type Place } from '../norms/phrases';
import { SKELETONS } from '../norms/skeletons';
import { sampleOf, type Template, writeTemplate } from '../norms/template';
import { WORDS_THAT_OPEN_A_BASIS } from '../norms/words/clause-openings';
import { isInOpenFrontMatter } from '../reading/plain-blocks';
import type { Facts } from '../report/known-facts';
import type { Paragraph, Report } from '../report/report';
import { isTraditional } from '../report/script';
import { type Span, span } from '../text/span';
import { type Cursor, cursorAt } from './cursor';
import { factWords } from './facts';
import { matchOf, type Match, type Typed, typedIn } from './match';
import { type MissingPart, missingParts } from './missing-parts';
import { nextHeadingLead } from './next-heading';
import { fitOf } from './rank';
import { knownFor, otherNamesOf } from './skeleton';
import { kindsAt } from './suggest-kinds';
import { saidInTitle } from './title-said';
import { asMarkdown, type Known, plainText } from './write-template';

export interface Suggestion {
  readonly kind: 'skeleton' | 'phrase' | 'fact' | 'genre';
  /** Where phrases of its kind belong; absent for all else. */
  readonly place?: Place;
  readonly label: string;
  readonly parts: Template;
  /** What it replaces: the typed characters. */
  readonly replace: Span;
  /** What the typed characters are compared with. */
  readonly key: string;
  readonly example: string;
  /** What its gaps hold from the start, since the line that it replaces says so. */
  readonly known?: Known;
  /** Whether a part that this kind of document requires is missing without it. */
  readonly due?: boolean;
}

export interface SuggestOptions {
  readonly facts?: Facts;
  /** The user asked; otherwise a character was typed, and silence is worth more than a long list. */
  readonly asked?: boolean;
}

const MOST = 60;
/** A mark after which a list comes up unasked: behind it nobody breaks the line. */
const ALONE_AFTER = /(?:^|[\s#])(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)$/;

/** Suggestions for `offset` of `report`, at most sixty, the best first. Empty where nothing fits. */
export function suggest(report: Report, offset: number, options: SuggestOptions = {}): Suggestion[] {
  const at = report.paragraphs.find((p) => p.span.start <= offset && offset <= p.span.end);
  const asked = options.asked === true;
  if (isInFrontMatter(report, at, offset)) return kindsAt(report, offset, asked);
  if (at && (at.kind === 'code' || at.kind === 'row')) return [];
  if (isTraditional(report)) return [];
  const cursor = cursorAt(report, offset);
  const typed = typedIn(cursor.before.slice(cursor.wordsStart - cursor.lineStart + (cursor.ordinal?.length ?? 0)));
  if (typed.script === 'none' && !options.asked && !opensByItself(cursor)) return [];
  // Between two words of a sentence that goes on nothing is wanted unasked.
  if (!options.asked && typed.script === 'han' && /^[\u4e00-\u9fff]/.test(cursor.after)) return [];
  // 存在的问题 is written out: Enter is to break the line, not to make 存在的问题和建议 of it.
  if (typed.script === 'han' && typed.clause && ENTRIES.has(typed.text)) return [];
  const fitting =
    cursor.zone === 'start'
      ? skeletons(report, cursor, typed, asked)
      : [...headings(report, cursor, typed, asked), ...phrases(report, cursor, typed, asked)];
  fitting.push(...facts(cursor, typed, options.facts, asked));
  return fitting
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ suggestion }) => suggestion);
}

const isInFrontMatter = ({ text }: Report, at: Paragraph | undefined, offset: number): boolean =>
  at?.kind === 'front-matter' || isInOpenFrontMatter(text, offset);

/** 根据……要求，: what a document goes by, up to the comma. */
const BASIS = new RegExp(String.raw`^\s*${anyOf(WORDS_THAT_OPEN_A_BASIS)}[^。]{4,120}，$`);

function opensByItself(cursor: Cursor): boolean {
  const { before } = cursor;
  if (ALONE_AFTER.test(before)) return true;
  // 为……精神，根据……要求， calls for the transition.
  return cursor.zone === 'opening' && BASIS.test(before) && cursor.after === '';
}

interface Scored {
  readonly score: number;
  readonly suggestion: Suggestion;
}

function scored(cursor: Cursor, match: Match, fit: number, rest: Omit<Suggestion, 'replace' | 'key'>): Scored {
  const replace = span(cursor.offset - match.length, cursor.offset);
  return { score: fit + match.quality, suggestion: { ...rest, replace, key: match.key } };
}

/** The 汉字 that an entry begins with, up to its first gap or mark. */
const headOf = (parts: Template): string => {
  const first = parts.find((part) => typeof part === 'string' && /[\u4e00-\u9fff]/.test(part)) as string | undefined;
  return /[\u4e00-\u9fff]+/.exec(first ?? '')?.[0] ?? '';
};
const ENTRIES = new Set(PHRASES.filter((phrase) => phrase.words.length > 2).map((phrase) => phrase.words));
const heads = new Map<Phrase, string>(PHRASES.map((phrase) => [phrase, headOf(phrase.parts)]));

/** A phrase that what was typed begins; `own`: this kind of document uses it. */
interface Candidate {
  readonly phrase: Phrase;
  readonly match: Match;
  readonly own: boolean;
}

function* candidates(
  report: Report,
  typed: Typed,
  asked: boolean,
  wanted: (phrase: Phrase) => boolean,
): Generator<Candidate> {
  const { id } = report.genre;
  for (const [phrase, head] of heads) {
    if (!wanted(phrase)) continue;
    const own = !phrase.genres || !id || phrase.genres.includes(id);
    if (!own && typed.script === 'none') continue;
    const match = matchOf(typed, phrase.words, head, asked);
    if (match) yield { phrase, match, own };
  }
}

/** The line on which a heading may be written. */
interface HeadingLine {
  readonly cursor: Cursor;
  readonly typed: Typed;
  /** Whether its number or # stands already. */
  readonly isMarked: boolean;
  /** Whether its number is of an inner level: （一）, 1. */
  readonly inner: boolean;
  /** Number and # that are still to be written. */
  readonly lead: string;
  readonly missing: readonly MissingPart[];
}

/** Headings, on a line that holds nothing else: numbered as the draft numbers its own, the missing parts first. */
function headings(report: Report, cursor: Cursor, typed: Typed, asked: boolean): Scored[] {
  const { before, ordinal } = cursor;
  // What a heading takes the place of is all that stands on its line: 一是完善 is the beginning of a sentence.
  const bare = before.slice(cursor.wordsStart - cursor.lineStart + (ordinal?.length ?? 0)).trim();
  if (cursor.after.trim() !== '' || bare !== typed.text || !report.title) return [];
  const indent = before.length - before.trimStart().length;
  const isMarked = ordinal !== undefined || cursor.wordsStart > cursor.lineStart + indent;
  const line: HeadingLine = {
    cursor,
    typed,
    isMarked,
    inner: ordinal !== undefined && ordinal.style !== 'han' && ordinal.style !== 'part',
    lead: isMarked ? '' : nextHeadingLead(report, cursor),
    missing: missingParts(report, cursor.sections, cursor.offset),
  };
  return [...candidates(report, typed, asked, (phrase) => phrase.place === 'heading')].flatMap(
    (candidate) => (candidate.match.length === typed.text.length && headingOn(line, candidate)) || [],
  );
}

/** The heading of `candidate` on `line`; undefined where its part stands already. */
function headingOn(line: HeadingLine, { phrase, match }: Candidate): Scored | undefined {
  const { cursor, typed, lead, missing } = line;
  const { slot } = phrase;
  const { main } = cursor.sections;
  if (slot && main.some((heading) => heading.text === phrase.words)) return undefined;
  const at = slot ? missing.findIndex((part) => part.slots.includes(slot)) : -1;
  if (typed.script === 'none' && slot && at < 0 && cursor.sections.headingOf(slot)) return undefined;
  const text = phrase.parts[0] as string;
  // An indent that stands already is not written twice.
  const written = cursor.wordsStart > cursor.lineStart ? lead.replace(/^\s+/, '') : lead;
  return scored(cursor, match, fitOfHeading(line, phrase, at), {
    kind: 'phrase',
    place: phrase.place,
    label: lead.replace(/^#+\s*/, '') + text,
    parts: [written + text],
    example: phrase.example,
    due: isDue(line, missing[at]),
  });
}

const isDue = ({ inner }: HeadingLine, part: MissingPart | undefined): boolean => part?.required === true && !inner;

/** How well a heading fits `line`, of the part that stands at `at` in the list of those missing (-1: of none). */
function fitOfHeading(line: HeadingLine, phrase: Phrase, at: number): number {
  const { cursor, typed, isMarked, inner, missing } = line;
  const part = missing[at];
  // Headings inside a section seldom name a part of the document.
  const ofLevel = !inner ? 0 : phrase.slot ? -30 : 50;
  const second = part && part.slots[0] !== phrase.slot ? 24 : 0;
  const atEnd = typed.script === 'none' && !isMarked && cursor.zone === 'end' ? 12 : 0;
  return fitOfPart(phrase, part, at, isDue(line, part)) + ofLevel - second - atEnd;
}

function fitOfPart(phrase: Phrase, part: MissingPart | undefined, at: number, due: boolean): number {
  const rank = headingRank(phrase, part?.heading);
  if (!part) return (phrase.slot ? 30 : 34) - rank / 2;
  return rank === 0 ? (due ? 98 : 66) - at * 4 : (due ? 58 : 46) - at * 3 - rank / 2;
}

/** 0 for the heading that its part is usually given, more for each that comes after it. */
function headingRank(phrase: Phrase, preferred: string | undefined): number {
  const alike = PHRASES.filter(({ place, slot }) => place === 'heading' && slot === phrase.slot);
  const usual = preferred && alike.find(({ words }) => words === preferred);
  return phrase === usual ? 0 : alike.indexOf(phrase) + (usual ? 1 : 0);
}

const FIRST_OF_A_LIST = '一是';
const TRANSITION = /(?:如下|如次)[：:。]?\s*$/m;
/** Phrases that stand in a line of their own. */
const OWN_LINE: ReadonlySet<Place> = new Set(['closing', 'contact']);

function phrases(report: Report, cursor: Cursor, typed: Typed, asked: boolean): Scored[] {
  if (cursor.zone === 'start' || ALONE_AFTER.test(cursor.before) || isTitleLine(report, cursor)) return [];
  const opened = TRANSITION.test(report.text.slice(report.title?.span.end ?? 0, cursor.offset));
  const alone =
    cursor.before.slice(cursor.wordsStart - cursor.lineStart).trim() === typed.text && cursor.after.trim() === '';
  const section = report.text.slice(cursor.within[0]?.declaration.end ?? 0, cursor.offset);
  // 一是……二是…… stands in the section already: another list is written by who types its first word.
  const hasList = typed.script === 'none' && section.includes(FIRST_OF_A_LIST);
  const wanted = ({ place, words }: Phrase): boolean =>
    place !== 'heading' && (alone || !OWN_LINE.has(place)) && !(hasList && words.startsWith(FIRST_OF_A_LIST));
  return [...candidates(report, typed, asked, wanted)].map(({ phrase, match, own }) => {
    const fit =
      fitOf(phrase.place, cursor, cursor.before.slice(0, cursor.before.length - match.length), opened) -
      (own ? 0 : 40) +
      (phrase.genres && own && report.genre.id ? 6 : 0);
    return scored(cursor, match, fit, {
      kind: 'phrase',
      place: phrase.place,
      label: plainText(phrase.parts).replace(/【待填([^】]*)】|×+|20××/g, '…'),
      parts: phrase.parts,
      example: phrase.example,
    });
  });
}

function isTitleLine({ title }: Report, cursor: Cursor): boolean {
  return (
    title !== undefined &&
    cursor.offset >= title.span.start &&
    cursor.offset <= title.span.end &&
    title.span.end > title.span.start
  );
}

/** Whole documents, where nothing is written yet. */
function skeletons(report: Report, cursor: Cursor, typed: Typed, asked: boolean): Scored[] {
  // A title is being written out, and Enter is to end it. Behind the cursor stands more than a title.
  if ((!asked && typed.script === 'han') || cursor.after.trim() !== '') return [];
  const line = report.text.slice(cursor.wordsStart, cursor.offset);
  return SKELETONS.flatMap((skeleton, i) => {
    const words = [skeleton.name['zh-CN'], ...otherNamesOf(skeleton)];
    const match = words
      .map((word) => matchOf(typed, word, `${word}　`, asked))
      .find((matching) => matching !== undefined);
    if (!match) return [];
    const parts = report.format === 'markdown' ? asMarkdown(skeleton.parts) : skeleton.parts;
    const { score, suggestion } = scored(cursor, match, 100 - i, {
      kind: 'skeleton',
      label: skeleton.name['zh-CN'],
      parts,
      known: knownFor(parts, saidInTitle(line.slice(0, line.length - match.length))),
      example: writeTemplate(parts, sampleOf),
    });
    // A skeleton writes the whole title, so it takes the place of what is there of one.
    return [{ score, suggestion: { ...suggestion, replace: span(cursor.lineStart, cursor.offset) } }];
  });
}

/** What is known of the unit and its figures: by name or by value. */
function facts(cursor: Cursor, typed: Typed, stated: Facts | undefined, asked: boolean): Scored[] {
  if (!stated || (typed.script === 'none' && cursor.zone === 'start')) return [];
  return factWords(stated).flatMap(({ name, value, text }) => {
    const match = [text, value, name]
      .map((word) => matchOf(typed, word.replace(/[^\u4e00-\u9fff]/g, ''), `${headOf([word])}　`, asked))
      .find((matching) => matching !== undefined);
    return match
      ? [
          scored(cursor, match, typed.script === 'none' ? 15 : 55, {
            kind: 'fact',
            label: text,
            parts: [text],
            example: `${name}：${value}`,
          }),
        ]
      : [];
  });
}

/**
 * Characters after which an editor asks by itself: letters, marks behind which something is due, and 汉字 that go on an
 * entry.
 */
export function triggerCharacters(): string[] {
  const characters = new Set('、，）abcdefghijklmnopqrstuvwxyz');
  const words = [...heads.values(), ...SKELETONS.map(({ name }) => name['zh-CN'])];
  for (const word of words) for (const character of word.slice(1, 4)) characters.add(character);
  return [...characters];
}
